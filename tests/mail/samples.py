"""One made-up mail of every kind."""

from __future__ import annotations

from datetime import date

from samenop_desktop.domain.packages import Package, Payer
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
from samenop_desktop.mail.messages import (
    AccessEndedToClientMail,
    AccessGivenToOfficeMail,
    AccessRemovedToOfficeMail,
    CancelledToClientMail,
    Client,
    CompanyChange,
    ConfirmedToClientMail,
    ConfirmedToOfficeMail,
    DeclinedToOfficeMail,
    DeletedToOfficeMail,
    EmailChangedToClientMail,
    EmailChangeToNewMail,
    EmailChangeToOldMail,
    ExpiredToClientMail,
    ExpiredToOfficeMail,
    MailData,
    OfferMail,
    OfferReceiptMail,
    Office,
    OwnerChangedToOfficeMail,
    PayerChangeMail,
    StepPlansMail,
    Terms,
    TestMail,
    TransferMail,
    TransferReceiptMail,
    TransferredToClientMail,
    TransferredToOfficeMail,
)
from samenop_desktop.mail.password_messages import (
    NewPasswordToClientMail,
    NewPasswordToOfficeMail,
    PasswordChangedToClientMail,
    PasswordChangedToOfficeMail,
    RecoveryCodeToOfficeMail,
)

OFFICE = Office("Kantoor Van der Linden", "Utrecht", "030 - 765 43 21", "info@vanderlinden.example")
CLIENT = Client("Bloemenhuis Roos", "Roos de Wit", "roos@bloemenhuis.example")
TERMS = Terms("Bloemenhuis Roos 2026", Package.IN_STAP, 1250, Payer.CLIENT)
LAST_DAY = date(2026, 12, 14)
FIRST_PAID_DAY = date(2026, 12, 30)
TODAY = date(2026, 11, 30)
REASON = "Ik stop met mijn zaak.\nBel me maar."

OFFER = OfferMail(OFFICE, CLIENT, TERMS, LAST_DAY)
RECEIPT = OfferReceiptMail(OFFICE, CLIENT, TERMS, LAST_DAY)
CONFIRMED_TO_OFFICE = ConfirmedToOfficeMail(
    OFFICE,
    CLIENT,
    "1000042",
    TERMS,
    TODAY,
    FIRST_PAID_DAY,
    (CompanyChange("address", "Dorpsstraat 1", "Kerkplein 12"), CompanyChange("website", "", "www.roos.example")),
    at_table=True,
)
CONFIRMED_TO_CLIENT = ConfirmedToClientMail(
    OFFICE, CLIENT, "1000042", TERMS, TODAY, FIRST_PAID_DAY, "https://bevestigen.vanderlinden.example/aanmelden"
)
DECLINED = DeclinedToOfficeMail(OFFICE, CLIENT, TERMS.administration, TODAY, REASON, 300)
CANCELLED = CancelledToClientMail(OFFICE, CLIENT, TERMS.administration, TODAY, REASON)
EXPIRED_TO_OFFICE = ExpiredToOfficeMail(OFFICE, CLIENT, TERMS.administration, LAST_DAY, 300, client_was_mailed=False)
EXPIRED_TO_CLIENT = ExpiredToClientMail(OFFICE, CLIENT, TERMS.administration, LAST_DAY)
TRANSFER = TransferMail(OFFICE, CLIENT, TERMS.administration, LAST_DAY)
TRANSFER_RECEIPT = TransferReceiptMail(OFFICE, CLIENT, "1000042", TERMS.administration, LAST_DAY)
TRANSFERRED_TO_OFFICE = TransferredToOfficeMail(OFFICE, CLIENT, "1000042", TERMS.administration, TODAY, at_table=True)
TRANSFERRED_TO_CLIENT = TransferredToClientMail(
    OFFICE, CLIENT, "1000042", TERMS.administration, TODAY, "https://bevestigen.vanderlinden.example/aanmelden"
)
STEP_PLANS = StepPlansMail(OFFICE, "https://bevestigen.vanderlinden.example/aanmelden")
ACCESS_ENDED = AccessEndedToClientMail(OFFICE, CLIENT, TERMS.administration, TODAY)
ACCESS_GIVEN = AccessGivenToOfficeMail(OFFICE, CLIENT, "1000042", TERMS.administration, TODAY)
ACCESS_REMOVED = AccessRemovedToOfficeMail(OFFICE, CLIENT, TERMS.administration, TODAY, backed_up=True)
OWNER_CHANGED = OwnerChangedToOfficeMail(
    OFFICE, Office("Kantoor Vroeger", "Breda", "076 123 45 67", "info@vroeger.example"), TERMS.administration, TODAY
)
REMOVAL_DAY = date(2027, 2, 28)
LICENCE_CANCELLED_TO_CLIENT = LicenceCancelledToClientMail(OFFICE, CLIENT, TODAY, REMOVAL_DAY)
LICENCE_CANCELLED_TO_OFFICE = LicenceCancelledToOfficeMail(OFFICE, CLIENT, TODAY, REMOVAL_DAY)
LICENCE_KEPT_TO_CLIENT = LicenceKeptToClientMail(OFFICE, CLIENT, TODAY)
LICENCE_KEPT_TO_OFFICE = LicenceKeptToOfficeMail(OFFICE, CLIENT, TODAY)
LICENCE_ENDS_TO_CLIENT = LicenceEndsToClientMail(OFFICE, CLIENT, 5, REMOVAL_DAY)
LICENCE_ENDS_TO_OFFICE = LicenceEndsToOfficeMail(OFFICE, CLIENT, 1, REMOVAL_DAY)
LICENCE_ENDED_TO_CLIENT = LicenceEndedToClientMail(OFFICE, CLIENT, REMOVAL_DAY)
LICENCE_ENDED_TO_OFFICE = LicenceEndedToOfficeMail(OFFICE, CLIENT, TERMS.administration, REMOVAL_DAY)
PACKAGE_ENDED = PackageEndedToOfficeMail(OFFICE, TODAY, requests=3, rights=12, own_online=2, clients_paid=1)
PACKAGE_TAKEN = PackageTakenToOfficeMail(OFFICE, TODAY, date(2026, 12, 1), 4000, rights=1)
DELETED = DeletedToOfficeMail(OFFICE, CLIENT, TERMS.administration, TODAY, backed_up=True)
NEW_EMAIL = "zaak@bloemenhuis.example"
EMAIL_CHANGE_TO_OLD = EmailChangeToOldMail(OFFICE, CLIENT, NEW_EMAIL, LAST_DAY)
EMAIL_CHANGE_TO_NEW = EmailChangeToNewMail(OFFICE, CLIENT, NEW_EMAIL, LAST_DAY)
EMAIL_CHANGED = EmailChangedToClientMail(OFFICE, CLIENT, "roos@oud.example", TODAY)
NEW_PASSWORD_TO_CLIENT = NewPasswordToClientMail(OFFICE, CLIENT)
NEW_PASSWORD_TO_OFFICE = NewPasswordToOfficeMail(OFFICE)
PASSWORD_CHANGED_TO_CLIENT = PasswordChangedToClientMail(OFFICE, CLIENT, TODAY)
PASSWORD_CHANGED_TO_OFFICE = PasswordChangedToOfficeMail(OFFICE, TODAY, by_code=True)
RECOVERY_CODE = RecoveryCodeToOfficeMail(OFFICE, TODAY)
PAYER_CHANGE = PayerChangeMail(
    OFFICE, CLIENT, "10000007", "10000042", Package.IN_STAP, Payer.OFFICE, Payer.CLIENT, TODAY
)
TEST = TestMail(OFFICE, "mail.vanderlinden.example", TODAY)

ALL: tuple[MailData, ...] = (
    OFFER,
    RECEIPT,
    CONFIRMED_TO_OFFICE,
    CONFIRMED_TO_CLIENT,
    DECLINED,
    CANCELLED,
    EXPIRED_TO_OFFICE,
    EXPIRED_TO_CLIENT,
    TRANSFER,
    TRANSFER_RECEIPT,
    TRANSFERRED_TO_OFFICE,
    TRANSFERRED_TO_CLIENT,
    STEP_PLANS,
    ACCESS_ENDED,
    ACCESS_GIVEN,
    ACCESS_REMOVED,
    OWNER_CHANGED,
    LICENCE_CANCELLED_TO_CLIENT,
    LICENCE_CANCELLED_TO_OFFICE,
    LICENCE_KEPT_TO_CLIENT,
    LICENCE_KEPT_TO_OFFICE,
    LICENCE_ENDS_TO_CLIENT,
    LICENCE_ENDS_TO_OFFICE,
    LICENCE_ENDED_TO_CLIENT,
    LICENCE_ENDED_TO_OFFICE,
    PACKAGE_ENDED,
    PACKAGE_TAKEN,
    DELETED,
    EMAIL_CHANGE_TO_OLD,
    EMAIL_CHANGE_TO_NEW,
    EMAIL_CHANGED,
    NEW_PASSWORD_TO_CLIENT,
    NEW_PASSWORD_TO_OFFICE,
    PASSWORD_CHANGED_TO_CLIENT,
    PASSWORD_CHANGED_TO_OFFICE,
    RECOVERY_CODE,
    PAYER_CHANGE,
    TEST,
)
