"""Importing what will be needed next in the pool, and as fast as can be: imports are most of a start."""

from __future__ import annotations

import contextlib
import gc
import logging
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LOG = logging.getLogger(__name__)

FOR_LIST = ("samenop_desktop.gui.main_window.administrations_list",)
"""What the list of administrations needs to be shown."""
FOR_DESK = (
    *FOR_LIST,
    "samenop_desktop.gui.desk",
    "samenop_desktop.gui.main_window.administration_acts",
    "samenop_desktop.gui.main_window.main_window",
    "samenop_desktop.gui.main_window.reasons_now",
    "samenop_desktop.gui.main_window.standing_warnings",
    "samenop_desktop.gui.password_watch",
    "samenop_desktop.gui.portal_process",
    "samenop_desktop.gui.sign_in.sign_in_window",
    "samenop_desktop.gui.store_watch",
)
"""What is needed as soon as the store is open."""
ROOM = 200
"""So many classes more than at the first paint are there, once everything was imported."""


def spare_imports() -> None:
    """Has imports cost no more than they must; best before anything else of PySide's is imported.

    PySide would read the source of every module that is imported after it, to find out which modules name it, for
    features (`from __feature__ import ...`) that nothing here uses: a tenth of the time of a start, and all these
    lines would stay in memory. Nor is garbage looked for until `to_stay` has been done once.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401  # from its import on it would read

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]  # noqa: SLF001
    else:
        LOG.info("PySide looks at imports in another way now")


def make_room_for_classes() -> None:
    """To be called on the GUI thread before the pool imports anything of Qt's or of ours made with it.

    Before Python 3.12 shiboken finds what it knows of a class in one table of its own, and Qt asks there what an object
    is without holding the interpreter (PySide's `SignalManager::retrieveMetaObject`). Where an import in the pool makes
    that table grow at the same moment, the program ends there and then: about one start in sixty, when its timers were
    quick. A table that has been larger before does not grow.
    """
    if sys.version_info >= (3, 12):
        return
    from shiboken6 import Shiboken

    gc.freeze()
    for _ in range(ROOM):
        type("Placeholder", (Shiboken.Object,), {})
    # Only these: what was there before is frozen.
    gc.collect()


@contextlib.contextmanager
def to_stay() -> Iterator[None]:
    """What is made in this block, modules and services, stays for good.

    Nobody looks for garbage meanwhile, nor need go through all this again when looking later: at each search
    everything would stand still, the window too, a tenth of a second.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def import_ahead(names: Iterable[str]) -> None:
    """Imports the modules of these names, one after another, to stay; blocks."""
    with to_stay():
        for name in names:
            import_module(name)
