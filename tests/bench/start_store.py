"""Makes a full store at a desk that somebody stays signed in at: the keyring of the session holds the secret.

`python -m tests.bench.start_store DATA_DIR ADMINISTRATIONS OFFERS`, in the session that the program will run in.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from samenop_desktop.bootstrap.application import open_application
from samenop_desktop.gui import session
from samenop_desktop.gui.preferences import Preferences
from samenop_desktop.settings.places import open_data_dir
from tests.bench.offices import fill

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application


def main() -> None:
    """Make it, and fail when the keyring does not keep the secret."""
    root, administrations, offers = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    application = open_application(open_data_dir(root, {}))
    try:
        stay_signed_in(application, fill(application, administrations, offers))
    finally:
        application.close()


def stay_signed_in(application: Application, account: Actor) -> None:
    """Sign in at this desk for good."""
    assert session.keep(application, account), "the keyring is of no use"
    preferences = Preferences(application.data_dir.root)
    preferences.stays_signed_in = True
    preferences.write()


if __name__ == "__main__":
    main()
