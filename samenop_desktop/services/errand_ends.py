"""Ending what mailed links let their holders do for an account, when something else has overtaken it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from samenop_desktop.domain.errands import Purpose
from samenop_desktop.store.errands import EmailChangeRecord, ErrandRecord

if TYPE_CHECKING:
    from samenop_desktop.store.transactions import Transaction


def running_change(tx: Transaction, account_id: int, *, to_decide: bool = False) -> EmailChangeRecord | None:
    """The change of address that still waits to be confirmed, its week over or not; held `to_decide` about it."""
    found = select(EmailChangeRecord).where(
        EmailChangeRecord.account_id == account_id, EmailChangeRecord.ended_at.is_(None)
    )
    return tx.session.scalar(found.with_for_update() if to_decide else found)


def end_change(tx: Transaction, change_id: int) -> None:
    """End a change of address that still waits, with its links."""
    tx.session.execute(
        update(EmailChangeRecord)
        .where(EmailChangeRecord.id == change_id, EmailChangeRecord.ended_at.is_(None))
        .values(ended_at=tx.now)
    )
    end_change_links(tx, change_id)


def end_change_links(tx: Transaction, change_id: int) -> None:
    """End the links of a change of address."""
    tx.session.execute(
        update(ErrandRecord)
        .where(ErrandRecord.email_change_id == change_id, ErrandRecord.ended_at.is_(None))
        .values(ended_at=tx.now)
    )


def end_password_links(tx: Transaction, account_id: int | None = None) -> None:
    """End every link to a new password of an account, or of all of them: it has a new one, or another address."""
    ending = update(ErrandRecord).where(ErrandRecord.purpose == Purpose.NEW_PASSWORD, ErrandRecord.ended_at.is_(None))
    if account_id is not None:
        ending = ending.where(ErrandRecord.account_id == account_id)
    tx.session.execute(ending.values(ended_at=tx.now))
