"""Makes a full store at a desk that somebody stays signed in at: the keyring of the session holds the secret.

`python -m tests.bench.start_store DATA_DIR ADMINISTRATIONS OFFERS`, in the session that the program will run in.
"""

from __future__ import annotations

import sys
from pathlib import Path

from samenop_desktop.bootstrap.application import open_application
from samenop_desktop.gui import session
from samenop_desktop.gui.preferences import Preferences
from samenop_desktop.settings.places import open_data_dir
from tests.bench.offices import fill


def main() -> None:
    """Make it, and fail when the keyring does not keep the secret."""
    root, administrations, offers = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    application = open_application(open_data_dir(root, {}))
    try:
        office = fill(application, administrations, offers)
        assert session.keep(application, office), "the keyring is of no use"
        preferences = Preferences(root)
        preferences.stays_signed_in = True
        preferences.write()
    finally:
        application.close()


if __name__ == "__main__":
    main()
