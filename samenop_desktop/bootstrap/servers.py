"""What runs without a screen: the client's pages and the worker."""

from __future__ import annotations

import logging
import signal
import threading
from typing import TYPE_CHECKING

from samenop_desktop.bootstrap.application import open_application
from samenop_desktop.bootstrap.logs import log_to
from samenop_desktop.portal.app import make_portal
from samenop_desktop.portal.serving import serve
from samenop_desktop.worker.rounds import work_rounds

if TYPE_CHECKING:
    from samenop_desktop.bootstrap.command_line import Options

_log = logging.getLogger(__name__)


def run_portal(options: Options) -> int:
    """Serve the client's pages until told to stop. Raises what opening the store or the port may raise."""
    arguments = options.arguments
    log_to(options.data_dir.logs / "portal.log" if arguments.with_parent else None)
    application = open_application(options.data_dir, options.database_url)
    try:
        portal = application.settings_file.load().portal
        host = arguments.host or portal.host
        port = portal.port if arguments.port is None else arguments.port
        app = make_portal(
            application, public_url=portal.public_url, hosts=[host], trusted_proxies=portal.trusted_proxies
        )
        serve(app, host, port, with_parent=arguments.with_parent)
    finally:
        application.close()
    return 0


def run_worker(options: Options) -> int:
    """Do due work now, and then every few seconds until told to stop; with `--once` a single round."""
    log_to(None)
    application = open_application(options.data_dir, options.database_url)
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    try:
        if options.arguments.once:
            done = application.work.run_due(stop.is_set)
            _log.info("Expired %d, sent %d, not sent %d", done.expired, done.sent, done.failed)
        else:
            work_rounds(application.work, stop)
    finally:
        application.close()
    return 0
