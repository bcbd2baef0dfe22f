"""The data directory: where everything of this desk lies."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.settings.writing import sync_folder, write_unfinished

if TYPE_CHECKING:
    from collections.abc import Mapping

VARIABLE = "SAMENOP_DATA_DIR"

_DESK_ID = r"[0-9a-f]{32}"


class DataDir(NamedTuple):
    """The places below `root`; `open_data_dir` makes them."""

    root: Path

    @property
    def database_path(self) -> Path:
        """The embedded database."""
        return self.root / "samenop.sqlite"

    @property
    def settings_path(self) -> Path:
        """The settings."""
        return self.root / "settings.toml"

    @property
    def administrations(self) -> Path:
        """The content of local administrations."""
        return self.root / "administrations"

    @property
    def backups(self) -> Path:
        """Back-up files."""
        return self.root / "backups"

    @property
    def store_copies(self) -> Path:
        """Copies of the embedded database, one for each of the last days that it was used."""
        return self.backups / "store"

    @property
    def ledgers(self) -> Path:
        """Indexes of books that were looked into; made anew when they are gone."""
        return self.root / "ledgers"

    @property
    def logs(self) -> Path:
        """What the program did and what went wrong."""
        return self.root / "logs"

    @property
    def desk_id(self) -> str:
        """The random id of this data directory: 32 hexadecimal digits, made once, kept for good.

        Local administrations belong to it, so one that cannot be read is refused, not replaced.
        """
        path = self.root / "desk-id"
        try:
            if not path.exists():
                import secrets  # takes 5 ms, for once in the life of a directory

                _name_once(write_unfinished(self.root, f"{secrets.token_hex(16)}\n"), path)
            text = path.read_text("ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise _unusable(path, error) from error
        if not re.fullmatch(_DESK_ID, text):
            raise _unusable(path, ValueError("no desk id"))
        return text


def open_data_dir(given: Path | None, environ: Mapping[str, str]) -> DataDir:
    """The data directory: `given`, else SAMENOP_DATA_DIR, else the system's place for it.

    What is missing is made, for this user only. Raises DATA_DIR_UNUSABLE when that, or writing in
    it, does not succeed.
    """
    data_dir = DataDir(_chosen(given, environ))
    try:
        for folder in (data_dir.root, data_dir.administrations, data_dir.backups, data_dir.logs):
            if not folder.is_dir():
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                folder.chmod(0o700)
        write_unfinished(data_dir.root, "").unlink()
    except OSError as error:
        raise _unusable(data_dir.root, error) from error
    return data_dir


def _chosen(given: Path | None, environ: Mapping[str, str]) -> Path:
    if given is not None:
        return given.expanduser().absolute()
    if from_environment := environ.get(VARIABLE, "").strip():
        return Path(from_environment).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path("samenop-desktop", appauthor=False)


def _name_once(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, unless another process was first."""
    try:
        os.link(unfinished, path)
    except FileExistsError:
        pass
    except OSError:  # no hard links on this file system
        if not path.exists():
            unfinished.replace(path)
    unfinished.unlink(missing_ok=True)
    sync_folder(path.parent)


def _unusable(path: Path, error: Exception) -> SamenopError:
    return SamenopError(ErrorCode.DATA_DIR_UNUSABLE, path=str(path), reason=str(error))
