"""The keyring of a data directory, with what the environment gives in front of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from samenop_desktop.credentials.environment import EnvironmentCredentials
from samenop_desktop.credentials.system import SystemCredentials

if TYPE_CHECKING:
    from samenop_desktop.credentials.contract import Credentials
    from samenop_desktop.settings.places import DataDir


def system_credentials(data_dir: DataDir) -> Credentials:
    """Secrets of this data directory alone, whatever others the same user has."""
    return EnvironmentCredentials(SystemCredentials(f"samenop-desktop:{data_dir.desk_id}"), os.environ)
