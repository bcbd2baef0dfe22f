"""The mailboxes of administrations: made, shown and deactivated by the owner (P12, S25, S26, S30, D31, D37)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, exists, func, or_, select, update
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError, demand, refusal
from samenop_desktop.domain.mailboxes import (
    MOST_FOR_AN_OFFICE,
    MailboxForm,
    MailboxKind,
    check_mailbox,
    free_again_day,
    mailbox_address,
    mailbox_name,
)
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.services.access import account_of, is_owned_by, owned_administration, readable_administration
from samenop_desktop.services.history import note
from samenop_desktop.services.mailbox_rows import MailboxOverview, MailboxRow
from samenop_desktop.store.records import AccountRecord, AdministrationRecord, MailboxRecord, RequestRecord

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.store.transactions import Store, Transaction


class MailboxService:
    """What the owner of an administration does with its mailboxes, and others see of them."""

    def __init__(self, store: Store, desk_id: str) -> None:
        self._store = store
        self._desk_id = desk_id

    def overview(self, actor: Actor, administration_id: int) -> MailboxOverview:
        """The mailboxes of an administration, and why a new one cannot be made now, if so.

        Raises ADMINISTRATION_UNKNOWN for whoever may not read it.
        """
        with self._store.read() as tx:
            administration = readable_administration(tx, actor, administration_id, self._desk_id)
            found = tx.session.scalars(
                select(MailboxRecord)
                .where(MailboxRecord.administration_id == administration_id)
                .order_by(MailboxRecord.ended_at.is_not(None), MailboxRecord.name, MailboxRecord.id.desc())
            )
            is_owner = administration.owner_id == actor.account_id
            return MailboxOverview(
                mailboxes=tuple(_row(mailbox) for mailbox in found),
                is_owner=is_owner,
                may_create=_hindrance(tx, administration) if is_owner else ErrorCode.MAILBOX_OF_OTHERS,
            )

    def create(self, actor: Actor, administration_id: int, form: MailboxForm) -> MailboxRow:
        """Make a mailbox of an administration that the actor owns and that stands online.

        Raises `FindingsError` for the name or kind, also when the name is taken or not free again yet (S26),
        ADMINISTRATION_UNKNOWN, MAILBOX_NEEDS_ONLINE, MAILBOX_REQUEST_OPEN or MAILBOX_LIMIT.
        """
        try:
            with self._store.write() as tx:
                # The account too: two mailboxes at once of one office are counted one after the other.
                tx.session.get(AccountRecord, account_of(tx, actor).id, with_for_update=True)
                administration = self._owned(tx, actor, administration_id)
                hindrance = _hindrance(tx, administration)
                if hindrance is not None:
                    raise SamenopError(hindrance)
                demand(ErrorCode.MAILBOX_WRONG, check_mailbox(form))
                name = mailbox_name(form.name)
                _demand_free(tx, administration_id, name)
                mailbox = MailboxRecord(
                    administration_id=administration_id,
                    name=name,
                    kind=form.kind or MailboxKind.PURCHASE,
                    made_at=tx.now,
                    ended_at=None,
                    free_from=None,
                    handed_over=False,
                )
                tx.session.add(mailbox)
                tx.session.flush()
                note(
                    tx,
                    Act.MAILBOX_MADE,
                    actor_id=actor.account_id,
                    administration_id=administration_id,
                    after={"mailbox": mailbox_address(name), "kind": mailbox.kind},
                )
                return _row(mailbox)
        except IntegrityError as error:
            raise _refused(FindingCode.MAILBOX_NAME_TAKEN) from error

    def deactivate(self, actor: Actor, administration_id: int, mailbox_id: int) -> MailboxRow:
        """End a mailbox; its name is free again after thirty days, for its owner here at once (S25, S26).

        Raises ADMINISTRATION_UNKNOWN or MAILBOX_UNKNOWN.
        """
        with self._store.write() as tx:
            self._owned(tx, actor, administration_id)
            mailbox = tx.session.scalar(
                update(MailboxRecord)
                .where(
                    MailboxRecord.id == mailbox_id,
                    MailboxRecord.administration_id == administration_id,
                    MailboxRecord.ended_at.is_(None),
                )
                .values(ended_at=tx.now, free_from=free_again_day(tx.now))
                .returning(MailboxRecord)
            )
            if mailbox is None:
                raise SamenopError(ErrorCode.MAILBOX_UNKNOWN)
            _note_end(tx, mailbox, actor.account_id)
            return _row(mailbox)

    def _owned(self, tx: Transaction, actor: Actor, administration_id: int) -> AdministrationRecord:
        """The actor's own administration, which nobody can offer or take over before this transaction is done."""
        tx.session.get(AdministrationRecord, administration_id, with_for_update=True)
        administration = owned_administration(tx, actor, administration_id)
        if administration.place == Place.LOCAL and administration.desk_id != self._desk_id:
            raise SamenopError(ErrorCode.ADMINISTRATION_UNKNOWN)
        return administration


def active_mailboxes(tx: Transaction, owner_id: int) -> dict[int, tuple[str, ...]]:
    """The addresses of the active mailboxes of all that an account owns, by administration (D37)."""
    found = tx.session.execute(
        select(MailboxRecord.administration_id, MailboxRecord.name)
        .join(AdministrationRecord, AdministrationRecord.id == MailboxRecord.administration_id)
        .where(AdministrationRecord.owner_id == owner_id, MailboxRecord.ended_at.is_(None))
        .order_by(MailboxRecord.name)
    )
    addresses: dict[int, tuple[str, ...]] = {}
    for administration_id, name in found:
        addresses[administration_id] = (*addresses.get(administration_id, ()), mailbox_address(name))
    return addresses


def hand_over_mailboxes(tx: Transaction, administration_id: int, request_id: int) -> None:
    """End the mailboxes of an administration whose request was just confirmed (D37).

    The thirty days run from now, for those that were deactivated less than thirty days ago too (S25, S26).
    """
    end_mailboxes(tx, administration_id, None, request_id)
    record = MailboxRecord
    tx.session.execute(
        update(record)
        .where(record.administration_id == administration_id, record.free_from > day_of(tx.now))
        .values(free_from=free_again_day(tx.now))
    )
    tx.session.execute(update(record).where(record.administration_id == administration_id).values(handed_over=True))


def end_mailboxes(tx: Transaction, administration_id: int, actor_id: int | None, request_id: int | None = None) -> None:
    """End the active mailboxes of an administration that goes away from its owner, each with its line."""
    ended = tx.session.scalars(
        update(MailboxRecord)
        .where(MailboxRecord.administration_id == administration_id, MailboxRecord.ended_at.is_(None))
        .values(ended_at=tx.now, free_from=free_again_day(tx.now))
        .returning(MailboxRecord)
    ).all()
    for mailbox in ended:
        _note_end(tx, mailbox, actor_id, request_id)


def _hindrance(tx: Transaction, administration: AdministrationRecord) -> ErrorCode | None:
    """Why the owner cannot make a mailbox now, whatever it is called (P12, S30, D20)."""
    if administration.place != Place.ONLINE:
        return ErrorCode.MAILBOX_NEEDS_ONLINE
    open_request = exists().where(
        RequestRecord.administration_id == administration.id,
        RequestRecord.status == RequestStatus.OPEN,
        RequestRecord.deadline > tx.now,
    )
    if tx.session.scalar(select(open_request)):
        return ErrorCode.MAILBOX_REQUEST_OPEN
    owner = tx.session.get_one(AccountRecord, administration.owner_id)
    if owner.role == Role.OFFICE and _count(tx, owner.id) >= MOST_FOR_AN_OFFICE:
        return ErrorCode.MAILBOX_LIMIT
    return None


def _count(tx: Transaction, owner_id: int) -> int:
    statement = (
        select(func.count(MailboxRecord.id))
        .join(AdministrationRecord, AdministrationRecord.id == MailboxRecord.administration_id)
        .where(is_owned_by(owner_id), MailboxRecord.ended_at.is_(None))
    )
    return tx.session.scalar(statement) or 0


def _demand_free(tx: Transaction, administration_id: int, name: str) -> None:
    """Refuse a name that is in use, or that ended elsewhere or before a transfer less than thirty days ago (S26)."""
    record = MailboxRecord
    own_again = and_(record.administration_id == administration_id, ~record.handed_over)
    taken = or_(record.ended_at.is_(None), and_(record.free_from > day_of(tx.now), ~own_again))
    found = tx.session.scalars(
        select(record).where(record.name == name, taken).order_by(record.ended_at.is_not(None), record.free_from.desc())
    ).first()
    if found is not None and found.free_from is not None:
        raise _refused(FindingCode.MAILBOX_NAME_WAITS, free_from=found.free_from.strftime("%d-%m-%Y"))
    if found is not None:
        raise _refused(FindingCode.MAILBOX_NAME_TAKEN)


def _refused(code: FindingCode, **details: object) -> FindingsError:
    return FindingsError(ErrorCode.MAILBOX_WRONG, (refusal("mailbox_name", code, **details),))


def _note_end(tx: Transaction, mailbox: MailboxRecord, actor_id: int | None, request_id: int | None = None) -> None:
    note(
        tx,
        Act.MAILBOX_ENDED,
        actor_id=actor_id,
        administration_id=mailbox.administration_id,
        request_id=request_id,
        before={"mailbox": mailbox_address(mailbox.name)},
    )


def _row(mailbox: MailboxRecord) -> MailboxRow:
    return MailboxRow(
        id=mailbox.id,
        address=mailbox_address(mailbox.name),
        kind=MailboxKind(mailbox.kind),
        made_at=mailbox.made_at,
        ended_at=mailbox.ended_at,
        free_from=mailbox.free_from,
    )
