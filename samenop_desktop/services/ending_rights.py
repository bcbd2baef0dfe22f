"""Ending every right in an administration at once, when it gets another owner or goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select, update

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.days import day_of
from samenop_desktop.mail.messages import OwnerChangedToOfficeMail
from samenop_desktop.services.access import has_accountant_package
from samenop_desktop.services.history import note
from samenop_desktop.services.posting import Post, mail_office
from samenop_desktop.store.records import AccessRightRecord, AccountRecord, OpenedRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.records import RequestRecord
    from samenop_desktop.store.transactions import Transaction


def end_all_rights(tx: Transaction, request: RequestRecord, posting: Posting) -> None:
    """End all rights in the administration of a confirmed request, each with its line in the history (D25, D30).

    The offices that had one are told that there is another owner; who it is they need not know.
    """
    ended = end_rights_in(tx, request.administration_id, request.id)
    forget_opening(tx, request.administration_id, ended)
    former = mail_office(tx.session.get_one(AccountRecord, request.office_id))
    for office_id in ended:
        office = tx.session.get_one(AccountRecord, office_id)
        mail = OwnerChangedToOfficeMail(mail_office(office), former, request.administration_name, day_of(tx.now))
        posting.post(tx, Post(mail, office, office.email))


def end_rights_in(tx: Transaction, administration_id: int, request_id: int | None = None) -> list[int]:
    """End all rights in an administration, each with its line in the history; returns the offices that had one."""
    ended = tx.session.scalars(
        update(AccessRightRecord)
        .where(AccessRightRecord.administration_id == administration_id, AccessRightRecord.ended_at.is_(None))
        .values(ended_at=tx.now)
        .returning(AccessRightRecord.office_id)
    ).all()
    for office_id in ended:
        note(
            tx,
            Act.RIGHT_ENDED,
            actor_id=None,
            administration_id=administration_id,
            request_id=request_id,
            before={"right_of": office_id},
        )
    return sorted(ended)


def rights_that_count(tx: Transaction, administration_id: int) -> list[tuple[int, datetime]]:
    """The offices with a right that does not rest (D36), and since when; nobody ends one before the commit."""
    right = AccessRightRecord
    rights = tx.session.execute(
        select(right.office_id, right.granted_at)
        .where(right.administration_id == administration_id, right.ended_at.is_(None))
        .order_by(right.office_id)
        .with_for_update()
    )
    return [(office_id, granted_at) for office_id, granted_at in rights if has_accountant_package(tx, office_id)]


def forget_opening(tx: Transaction, administration_id: int, account_ids: Sequence[int]) -> None:
    """Forget when these accounts last opened an administration that is no longer theirs to open (D35)."""
    tx.session.execute(
        delete(OpenedRecord).where(
            OpenedRecord.administration_id == administration_id, OpenedRecord.account_id.in_(account_ids)
        )
    )
