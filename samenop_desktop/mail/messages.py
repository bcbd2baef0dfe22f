"""What each mail tells, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.mail.licence_messages import (
    LicenceCancelledToClientMail,
    LicenceCancelledToOfficeMail,
    LicenceEndedToClientMail,
    LicenceEndedToOfficeMail,
    LicenceEndsToClientMail,
    LicenceEndsToOfficeMail,
    LicenceKeptToClientMail,
    LicenceKeptToOfficeMail,
    PackageEndedToOfficeMail,
    PackageTakenToOfficeMail,
)
from samenop_desktop.mail.password_messages import (
    NewPasswordToClientMail,
    NewPasswordToOfficeMail,
    PasswordChangedToClientMail,
    PasswordChangedToOfficeMail,
    RecoveryCodeToOfficeMail,
)

if TYPE_CHECKING:
    from datetime import date

    from samenop_desktop.domain.packages import Package, Payer


@dataclass(frozen=True, slots=True)
class Office:
    """The office as the client knows it; `city` and `phone` may be empty."""

    name: str
    city: str
    phone: str
    email: str


@dataclass(frozen=True, slots=True)
class Client:
    """The client as the office knows him; `email` is also what he signs in with."""

    company_name: str
    contact_person: str
    email: str


@dataclass(frozen=True, slots=True)
class Terms:
    """What is agreed: the administration (its plain name), the price in cents a month without btw, and who pays."""

    administration: str
    package: Package
    monthly_cents: int
    payer: Payer


@dataclass(frozen=True, slots=True)
class CompanyChange:
    """One company detail that the client changed (D24); `field` is the name of a field of `CompanyDetails`."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class OfferMail:
    """To the client: the office asks him to confirm (S13). With a link; no free days a second time (D41)."""

    kind: ClassVar[MailKind] = MailKind.OFFER
    office: Office
    client: Client
    terms: Terms
    last_day: date
    has_free_days: bool = True


@dataclass(frozen=True, slots=True)
class OfferReceiptMail:
    """To the office: the offer it made (P06)."""

    kind: ClassVar[MailKind] = MailKind.OFFER_RECEIPT
    office: Office
    client: Client
    terms: Terms
    last_day: date
    has_free_days: bool = True


@dataclass(frozen=True, slots=True)
class ConfirmedToOfficeMail:
    """To the office: the client confirmed (D26), what he changed (D24), and whether he did so at the table (D04).

    `first_paid_day` is None when the client already had a subscription: no second free period (D23).
    """

    kind: ClassVar[MailKind] = MailKind.CONFIRMED_TO_OFFICE
    office: Office
    client: Client
    client_relation_number: str
    terms: Terms
    confirmed_on: date
    first_paid_day: date | None
    changes: tuple[CompanyChange, ...] = ()
    at_table: bool = False


@dataclass(frozen=True, slots=True)
class ConfirmedToClientMail:
    """To the client: what is now true (D26). `first_paid_day` is None when he already had a subscription (D23).

    `sign_in_url` is where he signs in, empty while the office has no page for that.
    """

    kind: ClassVar[MailKind] = MailKind.CONFIRMED_TO_CLIENT
    office: Office
    client: Client
    relation_number: str
    terms: Terms
    confirmed_on: date
    first_paid_day: date | None
    sign_in_url: str = ""


@dataclass(frozen=True, slots=True)
class DeclinedToOfficeMail:
    """To the office: the client declined, with his reason if he gave one (D15).

    `still_costs_cents` is what the administration that stays online costs a month, 0 if nothing (S23).
    """

    kind: ClassVar[MailKind] = MailKind.DECLINED_TO_OFFICE
    office: Office
    client: Client
    administration: str
    declined_on: date
    reason: str
    still_costs_cents: int
    about: RequestKind = RequestKind.OFFER


@dataclass(frozen=True, slots=True)
class CancelledToClientMail:
    """To the client who had been mailed: the office cancelled, with its reason if it gave one (D19)."""

    kind: ClassVar[MailKind] = MailKind.CANCELLED_TO_CLIENT
    office: Office
    client: Client
    administration: str
    cancelled_on: date
    reason: str
    about: RequestKind = RequestKind.OFFER


@dataclass(frozen=True, slots=True)
class ExpiredToOfficeMail:
    """To the office: the client did not confirm in time (S16), what that still costs and what to do (S23, S24).

    `client_was_mailed` is false when the offer never left the outbox.
    """

    kind: ClassVar[MailKind] = MailKind.EXPIRED_TO_OFFICE
    office: Office
    client: Client
    administration: str
    last_day: date
    still_costs_cents: int
    client_was_mailed: bool = True
    about: RequestKind = RequestKind.OFFER


@dataclass(frozen=True, slots=True)
class ExpiredToClientMail:
    """To the client who had been mailed: the last day is over and the link is dead (D22)."""

    kind: ClassVar[MailKind] = MailKind.EXPIRED_TO_CLIENT
    office: Office
    client: Client
    administration: str
    last_day: date
    about: RequestKind = RequestKind.OFFER


@dataclass(frozen=True, slots=True)
class TransferMail:
    """To a client with a subscription: the office asks him to take an administration over (S04). With a link."""

    kind: ClassVar[MailKind] = MailKind.TRANSFER
    office: Office
    client: Client
    administration: str
    last_day: date


@dataclass(frozen=True, slots=True)
class TransferReceiptMail:
    """To the office: the transfer it asked for (S04)."""

    kind: ClassVar[MailKind] = MailKind.TRANSFER_RECEIPT
    office: Office
    client: Client
    client_relation_number: str
    administration: str
    last_day: date


@dataclass(frozen=True, slots=True)
class TransferredToOfficeMail:
    """To the office: the client took the administration over, and the office has no access any more (D30)."""

    kind: ClassVar[MailKind] = MailKind.TRANSFERRED_TO_OFFICE
    office: Office
    client: Client
    client_relation_number: str
    administration: str
    confirmed_on: date
    at_table: bool = False


@dataclass(frozen=True, slots=True)
class TransferredToClientMail:
    """To the client: the administration is his, and nobody else has access (D30). `sign_in_url`: as above."""

    kind: ClassVar[MailKind] = MailKind.TRANSFERRED_TO_CLIENT
    office: Office
    client: Client
    relation_number: str
    administration: str
    confirmed_on: date
    sign_in_url: str = ""


@dataclass(frozen=True, slots=True)
class StepPlansMail:
    """To a client with an administration of his own: how he gives the office access, in both ways (S03, D06)."""

    kind: ClassVar[MailKind] = MailKind.STEP_PLANS
    office: Office
    sign_in_url: str = ""


@dataclass(frozen=True, slots=True)
class AccessEndedToClientMail:
    """To the client: the office ended its own access (S28, D33)."""

    kind: ClassVar[MailKind] = MailKind.ACCESS_ENDED_TO_CLIENT
    office: Office
    client: Client
    administration: str
    ended_on: date


@dataclass(frozen=True, slots=True)
class AccessGivenToOfficeMail:
    """To the office: the owner gave it access to an administration (P09)."""

    kind: ClassVar[MailKind] = MailKind.ACCESS_GIVEN_TO_OFFICE
    office: Office
    client: Client
    client_relation_number: str
    administration: str
    given_on: date


@dataclass(frozen=True, slots=True)
class AccessRemovedToOfficeMail:
    """To the office: the owner ended its access (S29); `backed_up` when a back-up is made for it (P11)."""

    kind: ClassVar[MailKind] = MailKind.ACCESS_REMOVED_TO_OFFICE
    office: Office
    client: Client
    administration: str
    ended_on: date
    backed_up: bool


@dataclass(frozen=True, slots=True)
class OwnerChangedToOfficeMail:
    """To another office with a right: the administration of `former` has a new owner, which ends it (D25, D30)."""

    kind: ClassVar[MailKind] = MailKind.OWNER_CHANGED_TO_OFFICE
    office: Office
    former: Office
    administration: str
    changed_on: date


@dataclass(frozen=True, slots=True)
class DeletedToOfficeMail:
    """To an office with a right: the owner deleted the administration (D34); `backed_up` when it has a back-up."""

    kind: ClassVar[MailKind] = MailKind.DELETED_TO_OFFICE
    office: Office
    client: Client
    administration: str
    deleted_on: date
    backed_up: bool


@dataclass(frozen=True, slots=True)
class EmailChangeToOldMail:
    """To the old address: confirm that the client signs in with another one from now on. With a link."""

    kind: ClassVar[MailKind] = MailKind.EMAIL_CHANGE_TO_OLD
    office: Office
    client: Client
    new_email: str
    last_day: date


@dataclass(frozen=True, slots=True)
class EmailChangeToNewMail:
    """To the new address: confirm that it is the client's. With a link; a stranger learns nothing from it."""

    kind: ClassVar[MailKind] = MailKind.EMAIL_CHANGE_TO_NEW
    office: Office
    client: Client
    new_email: str
    last_day: date


@dataclass(frozen=True, slots=True)
class EmailChangedToClientMail:
    """To both addresses: the client signs in with the new one now, which is that of `client`."""

    kind: ClassVar[MailKind] = MailKind.EMAIL_CHANGED_TO_CLIENT
    office: Office
    client: Client
    old_email: str
    changed_on: date


@dataclass(frozen=True, slots=True)
class PayerChangeMail:
    """To SnelStart's administration, the client in CC: from now on somebody else pays (S36)."""

    kind: ClassVar[MailKind] = MailKind.PAYER_CHANGE
    office: Office
    client: Client
    office_relation_number: str
    client_relation_number: str
    package: Package
    payer_before: Payer
    payer: Payer
    asked_on: date


@dataclass(frozen=True, slots=True)
class TestMail:
    """To the office itself: the settings of the mail server work."""

    __test__: ClassVar[bool] = False
    kind: ClassVar[MailKind] = MailKind.TEST
    office: Office
    host: str
    sent_on: date


MailData: TypeAlias = (
    OfferMail
    | OfferReceiptMail
    | ConfirmedToOfficeMail
    | ConfirmedToClientMail
    | DeclinedToOfficeMail
    | CancelledToClientMail
    | ExpiredToOfficeMail
    | ExpiredToClientMail
    | TransferMail
    | TransferReceiptMail
    | TransferredToOfficeMail
    | TransferredToClientMail
    | StepPlansMail
    | AccessEndedToClientMail
    | AccessGivenToOfficeMail
    | AccessRemovedToOfficeMail
    | OwnerChangedToOfficeMail
    | DeletedToOfficeMail
    | LicenceCancelledToClientMail
    | LicenceCancelledToOfficeMail
    | LicenceKeptToClientMail
    | LicenceKeptToOfficeMail
    | LicenceEndsToClientMail
    | LicenceEndsToOfficeMail
    | LicenceEndedToClientMail
    | LicenceEndedToOfficeMail
    | PackageEndedToOfficeMail
    | PackageTakenToOfficeMail
    | EmailChangeToOldMail
    | EmailChangeToNewMail
    | EmailChangedToClientMail
    | NewPasswordToClientMail
    | NewPasswordToOfficeMail
    | PasswordChangedToClientMail
    | PasswordChangedToOfficeMail
    | RecoveryCodeToOfficeMail
    | PayerChangeMail
    | TestMail
)
"""What a mail can be made from."""
