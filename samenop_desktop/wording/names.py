"""What kinds, states and choices are called on the screen, letter for letter."""

from __future__ import annotations

from samenop_desktop.domain.administrations import Kind, State, Status
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.mailboxes import MailboxKind
from samenop_desktop.domain.offer_draft import Step
from samenop_desktop.domain.packages import Payer
from samenop_desktop.domain.requests import Delivery, RequestKind, RequestStatus
from samenop_desktop.wording.days import short_day

KINDS: dict[Kind, str] = {
    Kind.LOCAL: "lokaal",
    Kind.ONLINE: "online",
    Kind.ONLINE_CLIENT: "online (cliënt)",
}

REQUEST_KINDS: dict[RequestKind, str] = {
    RequestKind.OFFER: "samenwerken",
    RequestKind.TRANSFER: "overdragen",
}

REQUEST_STATUSES: dict[RequestStatus, str] = {
    RequestStatus.OPEN: "Wacht op bevestiging",
    RequestStatus.CONFIRMED: "Bevestigd",
    RequestStatus.CANCELLED: "Geannuleerd",
    RequestStatus.DECLINED: "Geweigerd",
    RequestStatus.EXPIRED: "Automatisch geannuleerd",
}

DELIVERIES: dict[Delivery, str] = {
    Delivery.WAITS_FOR_SETTINGS: "Wacht op mailinstellingen",
    Delivery.WAITS_FOR_PUBLIC_URL: "Wacht op openbaar adres",
    Delivery.QUEUED: "In wachtrij",
    Delivery.SENT: "Verzonden",
    Delivery.FAILED: "Mislukt",
    Delivery.WITHDRAWN: "Ingetrokken",
}

BACKUP_REASONS: dict[BackupReason, str] = {
    BackupReason.ASKED: "Zelf gemaakt",
    BackupReason.BEFORE_DELETING: "Voor het verwijderen",
    BackupReason.RIGHT_ENDED: "Toegang beëindigd",
    BackupReason.OWNER_DELETED: "Door de eigenaar verwijderd",
    BackupReason.LICENCE_ENDED: "Licentie van de eigenaar gestopt",
    BackupReason.UPLOADED: "Geüpload",
}

MAILBOX_KINDS: dict[MailboxKind, str] = {
    MailboxKind.PURCHASE: "Inkoop",
    MailboxKind.SALES: "Verkoop",
}

PAYERS: dict[Payer, str] = {
    Payer.CLIENT: "De klant",
    Payer.OFFICE: "Het kantoor",
}

STEPS: dict[Step, str] = {
    Step.START: "Start",
    Step.ADMINISTRATION: "Administratie",
    Step.CLIENT_DETAILS: "Klantgegevens",
    Step.SUBSCRIPTION: "Abonnement en betaler",
    Step.REVIEW: "Controleren",
}

DETAIL_LABELS: dict[str, str] = {
    "company_name": "Bedrijfsnaam",
    "contact_person": "Contactpersoon",
    "address": "Adres",
    "postcode": "Postcode",
    "city": "Plaats",
    "phone": "Telefoon",
    "mobile": "Mobiele telefoon",
    "email": "E-mailadres",
    "website": "Website",
    "chamber_number": "KvK-nummer",
    "vat_number": "Btw-nummer",
    "legal_form": "Rechtsvorm",
}
"""The labels of `CompanyDetails`, by field."""


def status_text(status: Status) -> str:
    """What the column Status of the administrations says."""
    match status.state:
        case State.OFFERED:
            days = status.days_left or 0
            return f"Aangeboden, nog {days} {'dag' if days == 1 else 'dagen'}"
        case State.COSTS_MONEY:
            return "Niet bevestigd, kost nog geld"
        case State.BUSY:
            return "Bezig"
        case State.LICENCE_ENDS:
            return f"Licentie opgezegd, verdwijnt op {short_day(status.on) if status.on else ''}".rstrip()
        case State.READY:
            return "Gereed"
