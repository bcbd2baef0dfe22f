"""What tests of back-ups and copies start from: administrations with content, and that content as bytes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

import pytest

from samenop_desktop.domain.errors import SamenopError
from samenop_desktop.services.backup_rows import BackupQuery
from samenop_desktop.services.secrets import new_folder_key
from samenop_desktop.store.records import BackupRecord, ContentRecord
from tests.books import auditfile_maker

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.errors import ErrorCode
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.backup_rows import BackupRow
    from samenop_desktop.services.contents import Contents


NEWEST_FIRST = BackupQuery()


def overview(application: Application, actor: Actor, query: BackupQuery = NEWEST_FIRST) -> tuple[BackupRow, ...]:
    """The back-ups in an account's Overzicht."""
    return application.backups.page(actor, query, None, 50).rows


def refused(act: Callable[[], object]) -> ErrorCode:
    """Why `act` is refused."""
    with pytest.raises(SamenopError) as caught:
        act()
    return caught.value.code


def stops_after(steps: int) -> Callable[[], bool]:
    """Says no so many times to whoever asks whether to stop, and then yes."""
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > steps

    return is_cancelled


class Kept(NamedTuple):
    """One auditfile that an administration holds."""

    file_name: str
    data: bytes


def bring_in(application: Application, office: Actor, folder: Path, *, name: str = "Zoet", years: int = 2) -> int:
    """A local administration of `office` with an auditfile for each of so many years; returns its id."""
    first = folder / f"{name} 1.xaf"
    first.write_bytes(auditfile_maker.make("3.2", entries=5, name=name))
    imported = application.administrations.import_auditfile(office, first)
    for year in range(2, years + 1):
        add_newer(application, imported.administration_id, f"{name} {year}.xaf", entries=year * 100)
    return imported.administration_id


def add_newer(application: Application, administration_id: int, file_name: str, *, entries: int = 50) -> None:
    """Give a local administration a newer auditfile."""
    data = auditfile_maker.make("3.2", entries=entries, name=file_name)
    desk = _contents(application).desk
    key = new_folder_key()
    kept = desk.keep_blocks([data], key, size=len(data))
    with application.store.write() as tx:
        older = tx.session.query(ContentRecord).filter_by(administration_id=administration_id).first()
        assert older is not None
        tx.session.add(
            ContentRecord(
                administration_id=administration_id,
                place="desk",
                desk_key=key,
                complete=True,
                file_name=file_name,
                sha256=kept.sha256,
                size=kept.size,
                found=older.found,
                kept_at=tx.now,
            )
        )


def bring_online(application: Application, office: Actor, folder: Path, *, name: str = "Zoet", years: int = 2) -> int:
    """As `bring_in`, put online."""
    administration_id = bring_in(application, office, folder, name=name, years=years)
    application.going_online.put_online(office, administration_id)
    return administration_id


def content_of(application: Application, administration_id: int) -> list[Kept]:
    """Every auditfile of an administration byte for byte, the oldest first."""
    contents = _contents(application)
    with application.store.read() as tx:
        held = contents.of(tx, administration_id)
    return [Kept(content.file_name, b"".join(contents.blocks(content))) for content in held]


def backups_on_disk(application: Application) -> list[Path]:
    """All files below the folder of back-ups, but for the daily copies of the store itself."""
    files = (path for path in application.data_dir.backups.rglob("*") if path.is_file())
    return [path for path in files if path.parent.name != "store"]


def contents_on_disk(application: Application) -> list[Path]:
    """All files below the folder of administrations."""
    return sorted(path for path in application.data_dir.administrations.rglob("*") if path.is_file())


def unfinished_backups(application: Application) -> int:
    """How many back-ups are not complete."""
    with application.store.read() as tx:
        return tx.session.query(BackupRecord).filter_by(complete=False).count()


def sha256_of(path: Path) -> str:
    """The checksum of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _contents(application: Application) -> Contents:
    return application.copies._contents
