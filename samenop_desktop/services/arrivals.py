"""Administrations that arrive with content, copied or restored: seen by nobody until all of it is there."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import exists, or_, select, update

from samenop_desktop.books.blocks import Watch
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.errors import SamenopError
from samenop_desktop.domain.text import text_key
from samenop_desktop.services.access import account_of, demand_may_go_online, is_owned_by
from samenop_desktop.services.administrations import free_name, taken_names
from samenop_desktop.services.chunks import Chunks
from samenop_desktop.services.contents import DESK, STORE
from samenop_desktop.services.history import note
from samenop_desktop.services.leases import Lease
from samenop_desktop.services.opened_rows import NewAdministration
from samenop_desktop.services.secrets import new_folder_key
from samenop_desktop.store.records import AccountRecord, AdministrationRecord, ContentChunkRecord, ContentRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement

    from samenop_desktop.books.content import DeskContent
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.acts import Act
    from samenop_desktop.store.transactions import Store, Transaction


@dataclass(frozen=True, slots=True)
class ArrivingPart:
    """One auditfile that arrives: what is known of it, and its blocks, which are checked against it."""

    file_name: str
    size: int
    sha256: str
    kept_at: datetime
    found: dict[str, Any]
    blocks: Callable[[], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Arriving:
    """An administration that arrives; `act` is how, and `after` is what the history keeps of that."""

    name: str
    details: dict[str, Any]
    parts: Sequence[ArrivingPart]
    place: Place
    act: Act
    after: dict[str, Any]


class Arrivals:
    """Brings administrations in."""

    def __init__(self, store: Store, desk: DeskContent, desk_id: str) -> None:
        self._store = store
        self._desk = desk
        self._desk_id = desk_id

    def bring_in(
        self,
        actor: Actor,
        arriving: Arriving,
        on_progress: Callable[[int, int], None] | None,
        is_cancelled: Callable[[], bool] | None,
        check_name: Callable[[Transaction], None] = lambda _tx: None,
    ) -> NewAdministration:
        """Make a new administration of the actor's with exactly this content, the oldest part first (D38).

        Its name gets a number behind it when it is taken, unless `check_name` refuses that. Raises DISK_FULL,
        CANCELLED, PACKAGE_NOT_ACCOUNTANT where an office without its package brings it online, or what reading the
        parts raises; then nothing stays behind.
        """
        lease = Lease(self._store, mark=desk_mark(self._desk_id))
        watch = Watch(2 * sum(part.size for part in arriving.parts), on_progress, is_cancelled)
        with self._store.write() as tx:
            # Two arrivals at once of one account wait for each other, so that they get different names.
            tx.session.get_one(AccountRecord, account_of(tx, actor).id, with_for_update=True)
            if arriving.place is Place.ONLINE:
                demand_may_go_online(tx, actor)
            check_name(tx)
            administration_id = self._add(tx, actor, arriving)
            lease.take(tx, administration_id)
        try:
            for part in arriving.parts:
                self._take_in(administration_id, arriving.place, part, lease, watch)
            watch.check()
            return self._settle(actor, arriving, lease)
        except BaseException:
            with suppress(SamenopError):
                with self._store.write() as tx:
                    lease.renew(tx)
                self._remove(administration_id)
            raise

    def take_back(self, actor: Actor, administration_id: int) -> None:
        """Undo an arrival of just now, made at this desk for an act that then failed; nothing of it stays behind."""
        record = AdministrationRecord
        with self._store.write() as tx:
            taken_back = tx.session.scalar(
                update(record)
                .where(record.id == administration_id, is_owned_by(actor.account_id), record.busy_until.is_(None))
                .values(place=Place.ARRIVING, desk_id=None, online_since=None, busy_by=desk_mark(self._desk_id))
                .returning(record.id)
            )
        if taken_back is not None:
            self._remove(administration_id)

    def sweep(self) -> int:
        """Remove what interrupted arrivals left; returns how many."""
        record = AdministrationRecord
        with self._store.read() as tx:
            left = tx.session.scalars(
                select(record.id).where(
                    record.place == Place.ARRIVING,
                    or_(record.busy_until.is_(None), record.busy_until <= tx.now),
                    lies_in_reach(self._desk_id),
                )
            ).all()
        for administration_id in left:
            self._remove(administration_id)
        return len(left)

    def _add(self, tx: Transaction, actor: Actor, arriving: Arriving) -> int:
        name = free_name(arriving.name, taken_names(tx, actor.account_id))
        administration = AdministrationRecord(
            owner_id=actor.account_id,
            name=name,
            name_key=text_key(name),
            place=Place.ARRIVING,
            desk_id=None,
            details=arriving.details,
            created_at=tx.now,
            online_since=None,
            busy_until=None,
            busy_by=None,
        )
        tx.session.add(administration)
        tx.session.flush()
        return administration.id

    def _take_in(self, administration_id: int, place: Place, part: ArrivingPart, lease: Lease, watch: Watch) -> None:
        is_local = place is Place.LOCAL
        key = new_folder_key() if is_local else None
        with self._store.write() as tx:
            lease.renew(tx)
            content = ContentRecord(
                administration_id=administration_id,
                place=DESK if is_local else STORE,
                desk_key=key,
                complete=False,
                file_name=part.file_name,
                sha256=part.sha256,
                size=part.size,
                found=part.found,
                kept_at=part.kept_at,
            )
            tx.session.add(content)
            tx.session.flush()
            content_id = content.id
        if key is not None:
            self._take_in_here(key, part, lease, watch)
        else:
            self._take_in_store(content_id, part, lease, watch)

    def _take_in_here(self, key: str, part: ArrivingPart, lease: Lease, watch: Watch) -> None:
        told = 0

        def on_progress(done: int, _total: int) -> None:
            nonlocal told
            lease.beat()
            watch.advance(done - told)
            told = done

        self._desk.keep_blocks(
            part.blocks(),
            key,
            size=part.size,
            expected_sha256=part.sha256,
            on_progress=on_progress,
            is_cancelled=watch.is_cancelled,
        )

    def _take_in_store(self, content_id: int, part: ArrivingPart, lease: Lease, watch: Watch) -> None:
        chunks = Chunks(self._store, ContentChunkRecord, content_id)
        chunks.write_checked(part.blocks(), part.sha256, lease.renew, watch.advance)

    def _settle(self, actor: Actor, arriving: Arriving, lease: Lease) -> NewAdministration:
        is_local = arriving.place is Place.LOCAL
        with self._store.write() as tx:
            administration_id = lease.renew(tx)
            administration = tx.session.get_one(AdministrationRecord, administration_id)
            administration.place = arriving.place
            administration.desk_id = self._desk_id if is_local else None
            administration.online_since = None if is_local else tx.now
            administration.busy_until = administration.busy_by = None
            tx.session.execute(
                update(ContentRecord).where(ContentRecord.administration_id == administration_id).values(complete=True)
            )
            note(
                tx,
                arriving.act,
                actor_id=actor.account_id,
                administration_id=administration_id,
                after={**arriving.after, "place": arriving.place, "sha256": [part.sha256 for part in arriving.parts]},
            )
            return NewAdministration(administration_id, administration.name)

    def _remove(self, administration_id: int) -> None:
        remove_contents(self._store, self._desk, administration_id)
        with self._store.write() as tx:
            administration = tx.session.get(AdministrationRecord, administration_id)
            if administration is not None and administration.place == Place.ARRIVING:
                tx.session.delete(administration)


def desk_mark(desk_id: str) -> str:
    """What `busy_by` of an administration that nobody sees begins with: on whose disk its contents lie."""
    return f"{desk_id}:"


def lies_in_reach(desk_id: str) -> ColumnElement[bool]:
    """The condition that all contents of an administration that nobody sees can be removed from this desk."""
    record = AdministrationRecord
    on_a_desk = exists().where(ContentRecord.administration_id == record.id, ContentRecord.place == DESK)
    return or_(~on_a_desk, record.busy_by.startswith(desk_mark(desk_id), autoescape=True))


def remove_contents(store: Store, desk: DeskContent, administration_id: int) -> None:
    """Remove every content of an administration that nobody sees (any more), a few chunks at a time."""
    with store.read() as tx:
        contents = tx.session.execute(
            select(ContentRecord.id, ContentRecord.desk_key).where(ContentRecord.administration_id == administration_id)
        ).all()
    for content_id, desk_key in contents:
        if desk_key is None:
            Chunks(store, ContentChunkRecord, content_id).clear()
        else:
            desk.discard_folder(desk_key)
        with store.write() as tx:
            content = tx.session.get(ContentRecord, content_id)
            if content is not None:
                tx.session.delete(content)
