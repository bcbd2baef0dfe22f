"""Another address for a client, which the holder of the old one and of the new one must both confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.company import email_key
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errands import (
    ChangeState,
    Purpose,
    address_deadline,
    check_new_address,
    last_day_before,
    state_of,
)
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError, demand, refusal
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.mail.messages import EmailChangedToClientMail, EmailChangeToNewMail, EmailChangeToOldMail
from samenop_desktop.services.access import account_of
from samenop_desktop.services.client_rows import EmailChangePage, PendingEmailChange
from samenop_desktop.services.errand_ends import end_change, end_change_links, end_password_links, running_change
from samenop_desktop.services.history import note
from samenop_desktop.services.posting import Post, mail_account, mail_office, office_behind
from samenop_desktop.services.secrets import hash_of
from samenop_desktop.store.records import (
    AccountRecord,
    EmailChangeRecord,
    ErrandLinkRecord,
    ErrandRecord,
    RequestRecord,
)

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.accounts import AccountService
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.store.transactions import Store, Transaction


class EmailChangeService:
    """Asks for, shows and carries out a change of the address with which a client signs in."""

    def __init__(self, store: Store, accounts: AccountService, posting: Posting) -> None:
        self._store = store
        self._accounts = accounts
        self._posting = posting

    def ask(self, actor: Actor, password: str, new_email: str, repeated: str) -> PendingEmailChange:
        """Ask for another address: both get a mail with a link. An earlier wish that still waits ends.

        Raises `FindingsError` (fields new_email, new_email_repeated, password), SIGN_IN_SLOWED, or NOT_ALLOWED for an
        office.
        """
        with self._store.read() as tx:
            present = self._client(tx, actor).email
        demand(ErrorCode.EMAIL_CHANGE_WRONG, check_new_address(present, new_email, repeated))
        self._accounts.demand_password(present, password, ErrorCode.EMAIL_CHANGE_WRONG)
        with self._store.write() as tx:
            client = self._client(tx, actor)
            key = email_key(new_email)
            if tx.session.scalar(select(AccountRecord.id).where(AccountRecord.email_key == key)) is not None:
                taken = refusal("new_email", FindingCode.ADDRESS_IN_USE)
                raise FindingsError(ErrorCode.EMAIL_CHANGE_WRONG, (taken,))
            self._end_running(tx, client.id)
            change = EmailChangeRecord(
                account_id=client.id,
                old_email=client.email,
                new_email=new_email.strip(),
                new_email_key=key,
                asked_at=tx.now,
                expires_at=address_deadline(tx.now),
                old_confirmed_at=None,
                new_confirmed_at=None,
                ended_at=None,
                changed=False,
            )
            tx.session.add(change)
            tx.session.flush()
            note(
                tx,
                Act.EMAIL_CHANGE_ASKED,
                actor_id=client.id,
                after={"change": change.id},
                personal={"email": [change.old_email, change.new_email]},
                personal_of=client.id,
            )
            self._mail_links(tx, client, change)
            return _pending(change)

    def pending(self, actor: Actor) -> PendingEmailChange | None:
        """The change that waits to be confirmed, if any."""
        with self._store.read() as tx:
            change = running_change(tx, self._client(tx, actor).id)
            return _pending(change) if change is not None and tx.now < change.expires_at else None

    def withdraw(self, actor: Actor) -> None:
        """Take back a change that still waits; without one nothing happens."""
        with self._store.write() as tx:
            self._end_running(tx, self._client(tx, actor).id)

    def view(self, token: str) -> EmailChangePage:
        """The change as the holder of a link sees it; changes nothing. Raises LINK_UNKNOWN."""
        with self._store.read() as tx:
            return self._page(tx, *self._found(tx, token, to_decide=False))

    def confirm(self, token: str) -> EmailChangePage:
        """Confirm one side; with the second the address changes. Raises LINK_UNKNOWN or ADDRESS_TAKEN."""
        try:
            with self._store.write() as tx:
                errand, change = self._found(tx, token)
                if self._page(tx, errand, change).state is ChangeState.ASKED:
                    self._confirm_side(tx, errand, change)
                return self._page(tx, errand, change)
        except IntegrityError as error:
            with self._store.write() as tx:
                end_change(tx, self._found(tx, token)[1].id)
            raise SamenopError(ErrorCode.ADDRESS_TAKEN) from error

    def refuse(self, token: str) -> EmailChangePage:
        """End the change: the holder of a link did not ask for it. Raises LINK_UNKNOWN."""
        with self._store.write() as tx:
            errand, change = self._found(tx, token)
            if self._page(tx, errand, change).state in (ChangeState.ASKED, ChangeState.HALF):
                end_change(tx, change.id)
                tx.session.refresh(change)
                note(tx, Act.EMAIL_CHANGE_REFUSED, actor_id=None, after={"change": change.id, "side": errand.purpose})
            return self._page(tx, errand, change)

    def _confirm_side(self, tx: Transaction, errand: ErrandRecord, change: EmailChangeRecord) -> None:
        if errand.purpose == Purpose.OLD_ADDRESS:
            change.old_confirmed_at = tx.now
        else:
            change.new_confirmed_at = tx.now
        note(
            tx,
            Act.EMAIL_CHANGE_CONFIRMED,
            actor_id=change.account_id,
            after={"change": change.id, "side": errand.purpose},
        )
        if change.old_confirmed_at is not None and change.new_confirmed_at is not None:
            self._carry_out(tx, change)

    def _carry_out(self, tx: Transaction, change: EmailChangeRecord) -> None:
        client = tx.session.get_one(AccountRecord, change.account_id, with_for_update=True)
        old_key = client.email_key
        client.email, client.email_key = change.new_email, change.new_email_key
        client.details = {**client.details, "email": change.new_email}
        change.changed, change.ended_at = True, tx.now
        end_change_links(tx, change.id)
        end_password_links(tx, client.id)  # they went to the address that is no longer his
        tx.session.flush()
        self._readdress(tx, old_key, change)
        note(
            tx,
            Act.EMAIL_CHANGED,
            actor_id=client.id,
            after={"change": change.id},
            personal={"email": [change.old_email, change.new_email]},
            personal_of=client.id,
        )
        behind = office_behind(tx, client)
        mail = EmailChangedToClientMail(mail_office(behind), mail_account(client), change.old_email, day_of(tx.now))
        for recipient in (change.old_email, change.new_email):
            self._posting.post(tx, Post(mail, behind, recipient))

    def _readdress(self, tx: Transaction, old_key: str, change: EmailChangeRecord) -> None:
        """Let the requests that wait for him follow, but for an office that has an open one at the new address."""
        there = aliased(RequestRecord)
        elsewhere = exists().where(
            there.office_id == RequestRecord.office_id,
            there.email_key == change.new_email_key,
            there.status == RequestStatus.OPEN,
            there.kind == RequestKind.OFFER,
        )
        waiting = tx.session.scalars(
            select(RequestRecord).where(
                RequestRecord.status == RequestStatus.OPEN, RequestRecord.email_key == old_key, ~elsewhere
            )
        )
        for request in waiting.all():
            request.email, request.email_key = change.new_email, change.new_email_key
            request.details = {**request.details, "email": change.new_email}
            note(
                tx,
                Act.REQUEST_READDRESSED,
                actor_id=change.account_id,
                administration_id=request.administration_id,
                request_id=request.id,
                personal={"email": [change.old_email, change.new_email]},
                personal_of=change.account_id,
            )

    def _mail_links(self, tx: Transaction, client: AccountRecord, change: EmailChangeRecord) -> None:
        behind, addressee = office_behind(tx, client), mail_account(client)
        last_day = last_day_before(change.expires_at)
        for purpose, mail, recipient in (
            (
                Purpose.OLD_ADDRESS,
                EmailChangeToOldMail(mail_office(behind), addressee, change.new_email, last_day),
                change.old_email,
            ),
            (
                Purpose.NEW_ADDRESS,
                EmailChangeToNewMail(mail_office(behind), addressee, change.new_email, last_day),
                change.new_email,
            ),
        ):
            errand = ErrandRecord(
                account_id=client.id,
                purpose=purpose,
                email_change_id=change.id,
                asked_at=tx.now,
                expires_at=change.expires_at,
                ended_at=None,
            )
            tx.session.add(errand)
            tx.session.flush()
            self._posting.post(tx, Post(mail, behind, recipient, errand_id=errand.id))

    def _client(self, tx: Transaction, actor: Actor) -> AccountRecord:
        client = account_of(tx, actor)
        if client.role != Role.CLIENT:
            raise SamenopError(ErrorCode.NOT_ALLOWED)
        return client

    def _end_running(self, tx: Transaction, account_id: int) -> None:
        running = running_change(tx, account_id)
        if running is not None:
            end_change(tx, running.id)

    def _found(self, tx: Transaction, token: str, *, to_decide: bool = True) -> tuple[ErrandRecord, EmailChangeRecord]:
        errand = tx.session.scalar(
            select(ErrandRecord)
            .join(ErrandLinkRecord, ErrandLinkRecord.errand_id == ErrandRecord.id)
            .where(ErrandLinkRecord.token_hash == hash_of(token), ErrandRecord.email_change_id.is_not(None))
        )
        if errand is None:
            raise SamenopError(ErrorCode.LINK_UNKNOWN)
        return errand, tx.session.get_one(EmailChangeRecord, errand.email_change_id, with_for_update=to_decide)

    def _page(self, tx: Transaction, errand: ErrandRecord, change: EmailChangeRecord) -> EmailChangePage:
        side = Purpose(errand.purpose)
        here = change.old_confirmed_at if side is Purpose.OLD_ADDRESS else change.new_confirmed_at
        return EmailChangePage(
            side=side,
            state=state_of(
                confirmed_here=here is not None,
                changed=change.changed,
                ended_at=change.ended_at,
                expires_at=change.expires_at,
                now=tx.now,
            ),
            old_email=change.old_email,
            new_email=change.new_email,
            last_day=last_day_before(change.expires_at),
        )


def _pending(change: EmailChangeRecord) -> PendingEmailChange:
    return PendingEmailChange(
        new_email=change.new_email,
        last_day=last_day_before(change.expires_at),
        old_confirmed=change.old_confirmed_at is not None,
        new_confirmed=change.new_confirmed_at is not None,
    )
