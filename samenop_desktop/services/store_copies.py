"""A verified copy of the embedded store on every day that it is used, and going back to one."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from samenop_desktop.books.blocks import megabytes
from samenop_desktop.books.writing import SPARE, check_space, sync_folder, write_error
from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services.access import office_of
from samenop_desktop.services.contents import DESK
from samenop_desktop.services.errand_ends import end_password_links
from samenop_desktop.services.history import note
from samenop_desktop.services.store_copy_rows import CopyReason, StoreCopy, WentBack
from samenop_desktop.store.copying import StoreCopyCancelled, StoreCopyError, copy_store, find_damage_in, replace_store
from samenop_desktop.store.engine import embedded_url, open_engine
from samenop_desktop.store.records import (
    AccountRecord,
    AdministrationRecord,
    ContentRecord,
    MailRecord,
    PageSessionRecord,
    SessionRecord,
)
from samenop_desktop.store.schema import bring_up_to_date
from samenop_desktop.store.transactions import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenop_desktop.books.content import DeskContent
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.store.times import StoreTime

KEPT = 7
"""How many copies stay of each reason."""
TRY_AGAIN_AFTER = timedelta(minutes=10)
ABANDONED_SECONDS = 3600.0
UNFINISHED = ".new-"
QUEUED = "queued"
_NAME = re.compile(r"(dag|bewaard)-[0-9-]{10,30}\.sqlite")


class StoreCopyService:
    """Makes, lists and goes back to copies; without an embedded store, or in the sample office, there are none.

    `has_copies` tells whether there are any.
    """

    def __init__(self, store: Store, time: StoreTime, folder: Path, content: DeskContent, *, has_copies: bool) -> None:
        self._store = store
        self._store_time = time
        self._folder = folder
        self._content = content
        self._has_copies = has_copies
        self._trouble: SamenopError | None = None
        self._again_at: datetime | None = None

    @property
    def trouble(self) -> SamenopError | None:
        """Why today's copy could not be made; None while all is well."""
        return self._trouble

    def newest(self) -> StoreCopy | None:
        """The newest copy of a day."""
        return next((copy for copy in self._found() if copy.reason is CopyReason.DAILY), None)

    def find_damage(self, copy: StoreCopy) -> str:
        """What is wrong with a copy; empty when it is sound."""
        return find_damage_in(self._folder / copy.name)

    def copies(self, actor: Actor) -> tuple[StoreCopy, ...]:
        """All copies, the newest first. Raises NOT_ALLOWED for a client."""
        self._demand_office(actor)
        return self._found()

    def make_due(self, is_cancelled: Callable[[], bool] = lambda: False) -> bool:
        """Make today's copy unless it is there; says whether anything changed. Trouble is kept, not raised."""
        if not self._has_copies:
            return False
        with self._store.read() as tx:
            now = tx.now
        if (self._folder / _day_name(now)).exists() or (self._again_at is not None and now < self._again_at):
            return False
        try:
            self._make(_day_name(now), now, is_cancelled)
        except StoreCopyCancelled:
            return False
        except SamenopError as error:
            is_new = self._trouble is None or self._trouble.code is not error.code
            self._trouble, self._again_at = error, now + TRY_AGAIN_AFTER
            return is_new
        self._trouble, self._again_at = None, None
        self._remove_old()
        return True

    def go_back(self, actor: Actor, name: str) -> WentBack:
        """Put a copy in the place of the present store, which is kept aside as a copy first.

        Everyone has to sign in again; mails that left meanwhile do not leave twice. Raises NOT_ALLOWED,
        STORE_COPY_UNKNOWN, STORE_DAMAGED, STORE_COPY_DAMAGED, STORE_TOO_NEW, DISK_FULL or FILE_UNWRITABLE;
        then nothing has changed.
        """
        email_key = self._demand_office(actor)
        chosen = next((copy for copy in self._found() if copy.name == name), None)
        if chosen is None or not self._has_copies:
            raise SamenopError(ErrorCode.STORE_COPY_UNKNOWN)
        with self._store.read() as tx:
            now = tx.now
        unfinished = self._unfinished()
        try:
            with self._saying_why():
                check_space(self._folder, 3 * chosen.size)
                copy_store(self._folder / name, unfinished)
            if find_damage_in(unfinished):
                raise SamenopError(ErrorCode.STORE_COPY_DAMAGED)
            self._make(f"{CopyReason.ASIDE}-{now:%Y-%m-%d-%H%M%S}.sqlite", now, lambda: False)
            missing = self._prepare(unfinished, email_key, chosen)
            with self._saying_why():
                replace_store(unfinished, self._path)
        finally:
            _remove(unfinished)
        self._remove_old()
        return WentBack(chosen.made_at, missing)

    @property
    def _path(self) -> Path:
        return Path(self._store.engine.url.database or "")

    def _demand_office(self, actor: Actor) -> str:
        with self._store.read() as tx:
            return office_of(tx, actor).email_key

    def _found(self) -> tuple[StoreCopy, ...]:
        found = []
        if self._folder.is_dir():
            for path in self._folder.iterdir():
                match = _NAME.fullmatch(path.name)
                with contextlib.suppress(OSError):  # removed meanwhile
                    if match is not None:
                        told = path.stat()
                        made_at = datetime.fromtimestamp(told.st_mtime, UTC)
                        found.append(StoreCopy(path.name, CopyReason(match[1]), made_at, told.st_size))
        return tuple(sorted(found, key=lambda copy: (copy.made_at, copy.name), reverse=True))

    def _make(self, name: str, now: datetime, is_cancelled: Callable[[], bool]) -> None:
        """Copy, read back, and only then give it its name: a crash leaves a whole copy or none."""
        unfinished = self._unfinished()
        try:
            with self._saying_why():
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                check_space(self._folder, self._path.stat().st_size)
                copy_store(self._path, unfinished, is_cancelled)
                unfinished.chmod(0o600)
            if find_damage_in(unfinished):
                raise SamenopError(ErrorCode.STORE_DAMAGED)
            with self._saying_why():
                _set_moment(unfinished, now)
                unfinished.replace(self._folder / name)
                sync_folder(self._folder)
        finally:
            _remove(unfinished)

    def _prepare(self, unfinished: Path, email_key: str, chosen: StoreCopy) -> tuple[str, ...]:
        """Bring the copy up to date and note in it that it was gone back to; returns what has lost its content."""
        with self._store.read() as tx:
            left = tx.session.execute(
                select(MailRecord.message_id, MailRecord.state, MailRecord.state_at).where(MailRecord.state != QUEUED)
            ).all()
        engine = open_engine(embedded_url(unfinished))
        try:
            bring_up_to_date(engine)
            with Store(engine, self._store_time).write() as tx:
                for message_id, state, state_at in left:
                    tx.session.execute(
                        update(MailRecord)
                        .where(MailRecord.message_id == message_id, MailRecord.state == QUEUED)
                        .values(state=state, state_at=state_at)
                    )
                for session in (SessionRecord, PageSessionRecord):
                    tx.session.execute(update(session).where(session.ended_at.is_(None)).values(ended_at=tx.now))
                end_password_links(tx)  # one that was used since then must not work once more
                by = tx.session.scalar(
                    select(AccountRecord.id).where(
                        AccountRecord.email_key == email_key, AccountRecord.role == Role.OFFICE
                    )
                )
                note(tx, Act.STORE_PUT_BACK, actor_id=by, after={"made_at": chosen.made_at.isoformat()})
                local = tx.session.execute(
                    select(AdministrationRecord.name, ContentRecord.desk_key, ContentRecord.sha256)
                    .join(ContentRecord, ContentRecord.administration_id == AdministrationRecord.id)
                    .where(
                        AdministrationRecord.place == Place.LOCAL, ContentRecord.place == DESK, ContentRecord.complete
                    )
                    .order_by(AdministrationRecord.name)
                ).all()
            return tuple(dict.fromkeys(name for name, key, sha256 in local if not self._is_there(key or "", sha256)))
        finally:
            engine.dispose()

    def _is_there(self, desk_key: str, sha256: str) -> bool:
        try:
            self._content.find(desk_key, sha256)
        except SamenopError:
            return False
        return True

    def _unfinished(self) -> Path:
        return self._folder / f"{UNFINISHED}{secrets.token_hex(8)}"

    @contextlib.contextmanager
    def _saying_why(self) -> Iterator[None]:
        """Turn trouble with the disk into a refusal that says what to do."""
        try:
            yield
        except StoreCopyError as error:
            if error.is_full:
                raise SamenopError(ErrorCode.DISK_FULL, needed=megabytes(self._path.stat().st_size + SPARE)) from error
            raise SamenopError(ErrorCode.FILE_UNWRITABLE, path=str(self._folder), reason=str(error)) from error
        except OSError as error:
            refusal = write_error(error, self._path.stat().st_size, ErrorCode.FILE_UNWRITABLE)
            refusal.details["path"] = str(self._folder)
            raise refusal from error

    def _remove_old(self) -> None:
        """Keep the newest of each reason, and clear away what an interrupted attempt left."""
        for reason in CopyReason:
            for copy in [copy for copy in self._found() if copy.reason is reason][KEPT:]:
                _remove(self._folder / copy.name)
        before = time.time() - ABANDONED_SECONDS
        for path in self._folder.glob(f"{UNFINISHED}*"):
            with contextlib.suppress(OSError):
                if path.stat().st_mtime < before:
                    path.unlink()


def _day_name(now: datetime) -> str:
    return f"{CopyReason.DAILY}-{day_of(now).isoformat()}.sqlite"


def _set_moment(path: Path, now: datetime) -> None:
    os.utime(path, (now.timestamp(), now.timestamp()))


def _remove(path: Path) -> None:
    """Remove a copy and what SQLite may have laid beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)
