"""Confirming an offer: account, subscription, owner, right, evidence and mails change together or not at all."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import select, update

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.days import day_of, first_paid_day
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.links import sign_in_link
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.domain.text import text_key
from samenop_desktop.mail.messages import CompanyChange, ConfirmedToClientMail, ConfirmedToOfficeMail, Terms
from samenop_desktop.services.access import running_subscription
from samenop_desktop.services.accounts import free_relation_number
from samenop_desktop.services.deciding import win
from samenop_desktop.services.documents import company_document, company_from
from samenop_desktop.services.ending_rights import end_all_rights
from samenop_desktop.services.history import note
from samenop_desktop.services.mailboxes import hand_over_mailboxes
from samenop_desktop.services.posting import Post, mail_client, mail_office
from samenop_desktop.store.records import (
    AccessRightRecord,
    AccountRecord,
    AdministrationRecord,
    RequestRecord,
    SubscriptionRecord,
)

if TYPE_CHECKING:
    from datetime import date

    from samenop_desktop.domain.confirmation import Confirmation
    from samenop_desktop.services.deciding import Evidence
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.store.transactions import Transaction


class Confirming:
    """Does everything that confirming means, inside the caller's transaction."""

    def __init__(self, posting: Posting, endings: Endings, load_settings: LoadSettings) -> None:
        self._posting = posting
        self._load_settings = load_settings
        self._endings = endings

    def confirm(
        self,
        tx: Transaction,
        request: RequestRecord,
        form: Confirmation,
        password_hash: str | None,
        evidence: Evidence,
    ) -> None:
        """Confirm `request` when it is still open; otherwise leave everything as it is.

        `password_hash` is that of a new account, or None for a client who proved to have one (D23). Raises
        REQUEST_OWNER_CHANGED when the office no longer owns the administration (D20), REQUEST_ADDRESS_OF_OFFICE when
        the address has become an office's, and CLIENT_SIGN_IN_REQUIRED.
        """
        if not win(tx, request, evidence):
            return
        office = tx.session.get_one(AccountRecord, request.office_id)
        offered = company_from(request.details)
        details = form.details.stripped()
        client, first_paid = self._client(tx, request, details, password_hash, form.iban)
        self._hand_over(tx, request, client, details)
        self._give_right(tx, request, office)
        hand_over_mailboxes(tx, request.administration_id, request.id)
        tx.session.execute(update(RequestRecord).where(RequestRecord.id == request.id).values(client_id=client.id))
        changes = changed_fields(offered, details)
        self._note(tx, request, client, evidence, changes)
        self._endings.withdraw_mails(tx, request.id)
        self._tell(tx, request, office, client, details, first_paid, changes)

    def _client(
        self,
        tx: Transaction,
        request: RequestRecord,
        details: CompanyDetails,
        password_hash: str | None,
        iban: str,
    ) -> tuple[AccountRecord, date | None]:
        """The client's account and the first paid day of a subscription that starts now, None if one ran already."""
        known = tx.session.scalar(select(AccountRecord).where(AccountRecord.email_key == request.email_key))
        if known is not None and known.role != Role.CLIENT:
            raise SamenopError(ErrorCode.REQUEST_ADDRESS_OF_OFFICE)
        if known is not None and password_hash is not None:
            raise SamenopError(ErrorCode.CLIENT_SIGN_IN_REQUIRED)
        if known is None and password_hash is None:
            raise SamenopError(ErrorCode.LINK_UNKNOWN)
        client = known or self._open_account(tx, request, details, password_hash or "")
        if running_subscription(tx, client.id) is not None:
            return client, None
        first_paid = first_paid_day(tx.now) if known is None else day_of(tx.now)
        tx.session.add(
            SubscriptionRecord(
                account_id=client.id,
                payer_id=request.office_id if request.payer == Payer.OFFICE else client.id,
                package=request.package or Package.IN_STAP,
                monthly_cents=request.monthly_cents or 0,
                iban=iban.replace(" ", "").upper() if request.payer == Payer.CLIENT else "",
                started_at=tx.now,
                first_paid_day=first_paid,
                cancelled_at=None,
                ended_at=None,
            )
        )
        return client, first_paid

    def _open_account(
        self, tx: Transaction, request: RequestRecord, details: CompanyDetails, password_hash: str
    ) -> AccountRecord:
        client = AccountRecord(
            relation_number=free_relation_number(tx),
            role=Role.CLIENT,
            name=details.company_name,
            name_key=text_key(details.company_name),
            city="",
            phone="",
            email=request.email,
            email_key=request.email_key,
            password_hash=password_hash,
            details=company_document(details),
            created_at=tx.now,
        )
        tx.session.add(client)
        tx.session.flush()
        return client

    def _hand_over(
        self, tx: Transaction, request: RequestRecord, client: AccountRecord, details: CompanyDetails
    ) -> None:
        """Make the client owner (S19), provided that the office still is (D20); his details become the books' own."""
        record = AdministrationRecord
        handed = tx.session.scalar(
            update(record)
            .where(
                record.id == request.administration_id,
                record.owner_id == request.office_id,
                record.place == "online",
            )
            .values(owner_id=client.id, details=company_document(details))
            .returning(record.id)
        )
        if handed is None:
            raise SamenopError(ErrorCode.REQUEST_OWNER_CHANGED)

    def _give_right(self, tx: Transaction, request: RequestRecord, office: AccountRecord) -> None:
        """End all other rights (D25) and give the office its own (S20)."""
        end_all_rights(tx, request, self._posting)
        tx.session.add(
            AccessRightRecord(
                administration_id=request.administration_id,
                office_id=office.id,
                granted_at=tx.now,
                ended_at=None,
            )
        )

    def _note(
        self,
        tx: Transaction,
        request: RequestRecord,
        client: AccountRecord,
        evidence: Evidence,
        changes: tuple[CompanyChange, ...],
    ) -> None:
        note(
            tx,
            Act.REQUEST_CONFIRMED,
            actor_id=client.id,
            administration_id=request.administration_id,
            request_id=request.id,
            before={"status": RequestStatus.OPEN, "owner_id": request.office_id},
            after={
                "status": RequestStatus.CONFIRMED,
                "owner_id": client.id,
                "right_of": request.office_id,
                "at_table": evidence.at_table,
                "evidence_sha256": evidence.sha256,
            },
        )
        if changes:
            note(
                tx,
                Act.DETAILS_CHANGED,
                actor_id=client.id,
                administration_id=request.administration_id,
                request_id=request.id,
                after={"fields": [change.field for change in changes]},
                personal={change.field: [change.before, change.after] for change in changes},
                personal_of=client.id,
            )

    def _tell(
        self,
        tx: Transaction,
        request: RequestRecord,
        office: AccountRecord,
        client: AccountRecord,
        details: CompanyDetails,
        first_paid: date | None,
        changes: tuple[CompanyChange, ...],
    ) -> None:
        """Tell both (D26), and the office what the client changed (D24)."""
        terms = Terms(
            administration=request.administration_name,
            package=Package(request.package or Package.IN_STAP),
            monthly_cents=request.monthly_cents or 0,
            payer=Payer(request.payer or Payer.CLIENT),
        )
        addressee = mail_client(details, client.email)
        to_office = ConfirmedToOfficeMail(
            office=mail_office(office),
            client=addressee,
            client_relation_number=client.relation_number,
            terms=terms,
            confirmed_on=day_of(tx.now),
            first_paid_day=first_paid,
            changes=changes,
            at_table=request.at_table,
        )
        self._posting.post(tx, Post(to_office, office, office.email, request.id))
        to_client = ConfirmedToClientMail(
            office=mail_office(office),
            client=addressee,
            relation_number=client.relation_number,
            terms=terms,
            confirmed_on=day_of(tx.now),
            first_paid_day=first_paid,
            sign_in_url=sign_in_link(self._load_settings().portal.public_url),
        )
        self._posting.post(tx, Post(to_client, office, client.email, request.id))


def changed_fields(before: CompanyDetails, after: CompanyDetails) -> tuple[CompanyChange, ...]:
    """What the client changed in his company details, field by field (D24)."""
    changes = []
    for field in fields(CompanyDetails):
        old, new = str(getattr(before, field.name) or ""), str(getattr(after, field.name) or "")
        if old.strip() != new.strip():
            changes.append(CompanyChange(field.name, old, new))
    return tuple(changes)
