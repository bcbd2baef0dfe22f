"""Confirming a transfer: the owner changes, all rights end, evidence and mails follow, together or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.links import sign_in_link
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.mail.messages import TransferredToClientMail, TransferredToOfficeMail
from samenop_desktop.services.access import is_owned_by, running_subscription
from samenop_desktop.services.deciding import win
from samenop_desktop.services.ending_rights import end_all_rights, forget_opening
from samenop_desktop.services.history import note
from samenop_desktop.services.mailboxes import hand_over_mailboxes
from samenop_desktop.services.posting import Post, mail_account, mail_office
from samenop_desktop.store.records import AccountRecord, AdministrationRecord

if TYPE_CHECKING:
    from samenop_desktop.services.deciding import Evidence
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.store.records import RequestRecord
    from samenop_desktop.store.transactions import Transaction


class Transferring:
    """Does everything that confirming a transfer means, inside the caller's transaction."""

    def __init__(self, posting: Posting, endings: Endings, load_settings: LoadSettings) -> None:
        self._posting = posting
        self._endings = endings
        self._load_settings = load_settings

    def accept(self, tx: Transaction, request: RequestRecord, evidence: Evidence) -> None:
        """Confirm `request` when it is still open; otherwise leave everything as it is (S04, D30).

        Raises REQUEST_OWNER_CHANGED when the office no longer owns the administration (D20), and
        RECEIVER_WITHOUT_SUBSCRIPTION when the client's has ended or is cancelled (D29).
        """
        if not win(tx, request, evidence):
            return
        client = tx.session.get_one(AccountRecord, request.client_id)
        if not can_receive(tx, client.id):
            raise SamenopError(ErrorCode.RECEIVER_WITHOUT_SUBSCRIPTION)
        self._hand_over(tx, request, client)
        end_all_rights(tx, request, self._posting)
        forget_opening(tx, request.administration_id, [request.office_id])
        hand_over_mailboxes(tx, request.administration_id, request.id)
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
                "at_table": evidence.at_table,
                "evidence_sha256": evidence.sha256,
            },
        )
        self._endings.withdraw_mails(tx, request.id)
        self._tell(tx, request, client)

    def _hand_over(self, tx: Transaction, request: RequestRecord, client: AccountRecord) -> None:
        record = AdministrationRecord
        handed = tx.session.scalar(
            update(record)
            .where(record.id == request.administration_id, is_owned_by(request.office_id), record.place == Place.ONLINE)
            .values(owner_id=client.id)
            .returning(record.id)
        )
        if handed is None:
            raise SamenopError(ErrorCode.REQUEST_OWNER_CHANGED)

    def _tell(self, tx: Transaction, request: RequestRecord, client: AccountRecord) -> None:
        """Tell both (D26)."""
        office = tx.session.get_one(AccountRecord, request.office_id)
        to_office = TransferredToOfficeMail(
            office=mail_office(office),
            client=mail_account(client),
            client_relation_number=client.relation_number,
            administration=request.administration_name,
            confirmed_on=day_of(tx.now),
            at_table=request.at_table,
        )
        self._posting.post(tx, Post(to_office, office, office.email, request.id))
        to_client = TransferredToClientMail(
            office=mail_office(office),
            client=mail_account(client),
            relation_number=client.relation_number,
            administration=request.administration_name,
            confirmed_on=day_of(tx.now),
            sign_in_url=sign_in_link(self._load_settings().portal.public_url),
        )
        self._posting.post(tx, Post(to_client, office, client.email, request.id))


def can_receive(tx: Transaction, client_id: int) -> bool:
    """Whether a client's subscription runs on, so that an administration can become his (D29)."""
    subscription = running_subscription(tx, client_id)
    return subscription is not None and subscription.cancelled_at is None
