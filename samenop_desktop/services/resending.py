"""A new link for an open request, to the same address or to the right one; every link before it is dead at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.company import check_email, email_key
from samenop_desktop.domain.days import deadline_of, last_day_to_confirm
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError, refusal
from samenop_desktop.domain.offer_draft import AddressState
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.services.access import accountant_of
from samenop_desktop.services.history import note
from samenop_desktop.services.invitations import invite
from samenop_desktop.services.offer_making import address_state
from samenop_desktop.services.readiness import Readiness
from samenop_desktop.services.request_rows import Resent
from samenop_desktop.store.records import AccountRecord, RequestRecord

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.services.endings import Endings
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.store.transactions import Store, Transaction

_REFUSED_ADDRESSES = {
    AddressState.CLIENT: FindingCode.CORRECTED_TO_CLIENT,
    AddressState.OFFICE: FindingCode.ADDRESS_OF_OFFICE,
    AddressState.OPEN_OFFER: FindingCode.ADDRESS_HAS_OPEN_OFFER,
}


class ResendingService:
    """What an office does about a mail that got lost, or went to a wrong address."""

    def __init__(self, store: Store, posting: Posting, endings: Endings, load_settings: LoadSettings) -> None:
        self._store = store
        self._posting = posting
        self._endings = endings
        self._load_settings = load_settings

    def resend(self, actor: Actor, request_id: int, *, keep_last_day: bool) -> Resent:
        """Mail the client a new link; unless the last day is kept, the 21 days start anew today.

        Raises REQUEST_UNKNOWN, REQUEST_NOT_OPEN or PACKAGE_NOT_ACCOUNTANT.
        """
        with self._store.write() as tx:
            office = accountant_of(tx, actor)
            request = self._begin(tx, office, request_id, keep_last_day=keep_last_day)
            if request.client_id is not None:
                # A transfer is to an account, which may have another address by now.
                client = tx.session.get_one(AccountRecord, request.client_id)
                _readdress(request, client.email)
            note(
                tx,
                Act.REQUEST_RESENT,
                actor_id=office.id,
                administration_id=request.administration_id,
                request_id=request.id,
                after={"last_day": request.last_day.isoformat()},
            )
            return self._finish(tx, office, request)

    def correct_email(
        self, actor: Actor, request_id: int, email: str, email_repeated: str, *, keep_last_day: bool
    ) -> Resent:
        """Mail a new link to another address; the old one gets no word, and both stand in the history (D11).

        Raises `FindingsError` for the address, whoever came first, ADDRESS_OF_TRANSFER, and as `resend` does.
        """
        try:
            with self._store.write() as tx:
                office = accountant_of(tx, actor)
                request = self._begin(tx, office, request_id, keep_last_day=keep_last_day)
                if request.kind == RequestKind.TRANSFER:
                    raise SamenopError(ErrorCode.ADDRESS_OF_TRANSFER)
                # An offer to that address may be over by the clock, and yet hold its place.
                same_address = RequestRecord.email_key == email_key(email)
                self._endings.expire_due(tx, RequestRecord.office_id == office.id, same_address)
                _check_address(tx, office.id, request, email, email_repeated)
                before = request.email
                _readdress(request, email.strip())
                tx.session.flush()
                note(
                    tx,
                    Act.REQUEST_EMAIL_CORRECTED,
                    actor_id=office.id,
                    administration_id=request.administration_id,
                    request_id=request.id,
                    after={"last_day": request.last_day.isoformat()},
                    personal={"email": [before, request.email]},
                )
                return self._finish(tx, office, request)
        except IntegrityError as error:
            # Another desk was quicker with an offer to the same address.
            raise _refused(refusal("email", FindingCode.ADDRESS_HAS_OPEN_OFFER)) from error

    def _begin(self, tx: Transaction, office: AccountRecord, request_id: int, *, keep_last_day: bool) -> RequestRecord:
        """The open request in its new generation: from here on every link and mail before is dead."""
        record = RequestRecord
        request = tx.session.scalar(
            update(record)
            .where(
                record.id == request_id,
                record.office_id == office.id,
                record.status == RequestStatus.OPEN,
                record.deadline > tx.now,
            )
            .values(link_generation=record.link_generation + 1)
            .returning(record)
            .execution_options(populate_existing=True)
        )
        if request is None:
            known = tx.session.get(record, request_id)
            mine = known is not None and known.office_id == office.id
            raise SamenopError(ErrorCode.REQUEST_NOT_OPEN if mine else ErrorCode.REQUEST_UNKNOWN)
        if not keep_last_day:
            request.last_day = last_day_to_confirm(tx.now)
            request.deadline = deadline_of(request.last_day)
        self._endings.withdraw_mails(tx, request.id)
        return request

    def _finish(self, tx: Transaction, office: AccountRecord, request: RequestRecord) -> Resent:
        invite(tx, self._posting, office, request)
        return Resent(
            request_id=request.id,
            administration=request.administration_name,
            email=request.email,
            last_day=request.last_day,
            delivery=Readiness.from_settings(self._load_settings()).of_waiting(needs_link=True),
        )


def _readdress(request: RequestRecord, email: str) -> None:
    request.email, request.email_key = email, email_key(email)
    request.details = {**request.details, "email": email}


def _check_address(tx: Transaction, office_id: int, request: RequestRecord, email: str, email_repeated: str) -> None:
    if not email.strip():
        raise _refused(refusal("email", FindingCode.MISSING))
    invalid = check_email("email", email)
    if invalid is not None:
        raise _refused(invalid)
    if email_key(email) == request.email_key:
        raise _refused(refusal("email", FindingCode.EMAIL_UNCHANGED))
    if email_key(email) != email_key(email_repeated):
        raise _refused(refusal("email_repeated", FindingCode.EMAIL_DIFFERS))
    state = address_state(tx, office_id, email)
    if state is not AddressState.FREE:
        raise _refused(refusal("email", _REFUSED_ADDRESSES[state]))


def _refused(finding: Finding) -> FindingsError:
    return FindingsError(ErrorCode.NEW_ADDRESS_WRONG, (finding,))
