"""What the lines of a history say: who, what, and what it was before and after."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from samenop_desktop.domain.act_groups import ActGroup
from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Place
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.mailboxes import MailboxKind
from samenop_desktop.domain.packages import Payer
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.wording.amounts import euros, file_size
from samenop_desktop.wording.days import moment, short_day
from samenop_desktop.wording.due_troubles import due_trouble_cause
from samenop_desktop.wording.names import BACKUP_REASONS, DETAIL_LABELS, MAILBOX_KINDS, PAYERS, REQUEST_STATUSES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

ACTS: dict[Act, str] = {
    Act.OFFICE_CREATED: "Kantoor aangemaakt",
    Act.OFFICE_CHANGED: "Gegevens van het kantoor gewijzigd",
    Act.PASSWORD_CHANGED: "Wachtwoord gewijzigd",
    Act.PASSWORD_RECOVERED: "Nieuw wachtwoord gekozen met de herstelcode",
    Act.PASSWORD_LINK_ASKED: "Nieuw wachtwoord per mail gevraagd",
    Act.PASSWORD_CHOSEN_BY_LINK: "Nieuw wachtwoord gekozen met de link uit een mail",
    Act.RECOVERY_CODE_MADE: "Herstelcode gemaakt",
    Act.PRICE_ENTERED: "Tarief ingevoerd",
    Act.STORE_PUT_BACK: "Teruggegaan naar een kopie van de gegevens",
    Act.ADMINISTRATION_CREATED: "Administratie aangemaakt",
    Act.ADMINISTRATION_IMPORTED: "Auditfile geïmporteerd",
    Act.ADMINISTRATION_PUT_ONLINE: "Online gezet",
    Act.ADMINISTRATION_COPIED: "Ontstaan als kopie",
    Act.ADMINISTRATION_RESTORED: "Teruggezet uit een back-up",
    Act.ADMINISTRATION_RELEASED: "Vrijgegeven",
    Act.ADMINISTRATION_CLAIMED: "Eigenaar geworden door te openen",
    Act.ADMINISTRATION_DELETED: "Verwijderd",
    Act.BACKUP_ASKED_FOR: "Back-up klaargezet om te maken",
    Act.BACKUP_MADE: "Back-up gemaakt",
    Act.BACKUP_FAILED: "Automatische back-up mislukt",
    Act.BACKUP_UPLOADED: "Back-up geüpload",
    Act.BACKUP_DOWNLOADED: "Back-up gedownload",
    Act.BACKUP_DELETED: "Back-up verwijderd",
    Act.OFFER_MADE: "Aangeboden aan de klant",
    Act.TRANSFER_ASKED: "Overdracht gevraagd",
    Act.REQUEST_RESENT: "Opnieuw verstuurd",
    Act.REQUEST_EMAIL_CORRECTED: "E-mailadres gecorrigeerd",
    Act.STEP_PLANS_MAILED: "Stappenplannen gemaild",
    Act.OFFER_OPENED_AT_TABLE: "Aan tafel geopend",
    Act.REQUEST_CONFIRMED: "Bevestigd",
    Act.REQUEST_CANCELLED: "Geannuleerd",
    Act.REQUEST_DECLINED: "Geweigerd",
    Act.REQUEST_EXPIRED: "Automatisch geannuleerd",
    Act.DETAILS_CHANGED: "Bedrijfsgegevens gewijzigd",
    Act.DETAILS_EXPORTED: "Persoonsgegevens geëxporteerd",
    Act.DETAILS_ANONYMISED: "Persoonsgegevens geanonimiseerd",
    Act.AUDITFILE_BROUGHT_IN: "Auditfile ingebracht",
    Act.MAILBOX_MADE: "Mailbox aangemaakt",
    Act.MAILBOX_ENDED: "Mailbox beëindigd",
    Act.PAYER_CHANGE_ASKED: "Wijzigen van de betaler gevraagd",
    Act.RIGHT_GIVEN: "Toegang gegeven",
    Act.RIGHT_ENDED: "Toegang beëindigd",
    Act.ACCESS_BLOCKED: "Eigen toegang geblokkeerd",
    Act.LICENCE_CANCELLED: "Licentie opgezegd",
    Act.LICENCE_KEPT: "Opzegging ongedaan gemaakt",
    Act.LICENCE_WARNED: "Gewaarschuwd dat de licentie afloopt",
    Act.LICENCE_ENDED: "Licentie beëindigd",
    Act.ADMINISTRATION_REMOVED: "Verdwenen na het einde van de licentie",
    Act.PACKAGE_ENDED: "Pakket opgezegd",
    Act.PACKAGE_TAKEN: "Pakket weer afgenomen",
    Act.EMAIL_CHANGE_ASKED: "Ander e-mailadres gevraagd",
    Act.EMAIL_CHANGE_CONFIRMED: "Ander e-mailadres bevestigd",
    Act.EMAIL_CHANGE_REFUSED: "Ander e-mailadres geweigerd",
    Act.EMAIL_CHANGED: "E-mailadres gewijzigd",
    Act.REQUEST_READDRESSED: "Aanbieding naar het nieuwe e-mailadres",
    Act.MAIL_SENT: "Mail verzonden",
    Act.MAIL_POSTPONED: "Mail uitgesteld",
    Act.MAIL_FAILED: "Mail mislukt",
    Act.MAIL_WITHDRAWN: "Mail ingetrokken",
    Act.MAIL_HANDED_OVER: "Mail in het eigen mailprogramma geopend",
}

ACT_GROUPS: dict[ActGroup, str] = {
    ActGroup.REQUESTS: "Aanbiedingen en overdrachten",
    ActGroup.MAIL: "Mail",
    ActGroup.ACCESS: "Rechten",
    ActGroup.CONTENT: "Administratie",
    ActGroup.BACKUPS: "Back-ups",
    ActGroup.ACCOUNT: "Account en abonnement",
}

PROGRAM = "Het programma"
CLIENT = "De klant"
ANONYMOUS = "Persoonsgegevens geanonimiseerd"
_BY_CLIENT = frozenset({Act.REQUEST_DECLINED, Act.EMAIL_CHANGE_REFUSED})
"""Acts that only a client does, also while he has no account."""

_PLACES = dict.fromkeys(Place, "") | {Place.LOCAL: "lokaal", Place.ONLINE: "online", Place.DELETED: "verwijderd"}
_SIDES = {"old_address": "vanaf het oude adres", "new_address": "vanaf het nieuwe adres"}


def who_did(act: Act, who: str, relation_number: str) -> str:
    """Who did it: an account by name and relation number, the client, or the program itself."""
    if who:
        return f"{who} ({relation_number})"
    return CLIENT if act in _BY_CLIENT else PROGRAM


def side_text(side: Mapping[str, Any]) -> str:
    """The plain values of one side of an act, `label: waarde; label: waarde`."""
    return _joined((label, say(side[key])) for key, (label, say) in _VALUES.items() if key in side)


def personal_text(personal: Mapping[str, Any] | None, place: int) -> str:
    """The personal details of one side of an act: `place` 0 is before it, 1 after it."""
    pairs = []
    for key, value in (personal or {}).items():
        label = _PERSONAL.get(key)
        if label is None:
            continue
        is_changed = isinstance(value, list)
        text = value[place] if is_changed else (value if place else "")
        pairs.append((label, str(text or "")))
    return _joined(pairs)


def _joined(pairs: Iterable[tuple[str, str]]) -> str:
    return "; ".join(f"{label}: {text}" for label, text in pairs if text)


def _plain(value: object) -> str:
    return str(value)


def _day(value: object) -> str:
    return short_day(date.fromisoformat(str(value))) if value else ""


def _monthly(value: object) -> str:
    return f"{euros(value)} per maand" if isinstance(value, int) else ""


def _checksums(value: object) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)


def _fields(value: object) -> str:
    return ", ".join(DETAIL_LABELS[name] for name in value if name in DETAIL_LABELS) if isinstance(value, list) else ""


def _truth(value: object) -> str:
    return "ja" if value else "nee"


_VALUES: dict[str, tuple[str, Callable[[Any], str]]] = {
    "status": ("Status", lambda value: REQUEST_STATUSES[RequestStatus(value)]),
    "owner_id": ("Eigenaar", _plain),
    "right_of": ("Kantoor met toegang", _plain),
    "client_id": ("Klant", _plain),
    "account": ("Voor", _plain),
    "of": ("Van", _plain),
    "mailbox": ("Mailbox", _plain),
    "kind": ("Voor", lambda value: MAILBOX_KINDS[MailboxKind(value)]),
    "day": ("Dag na het opzeggen", _plain),
    "made_at": ("Kopie van", lambda value: moment(datetime.fromisoformat(value))),
    "place": ("Soort", lambda value: _PLACES[Place(value)]),
    "package": ("Abonnement", _plain),
    "payer": ("Betaler", lambda value: PAYERS[Payer(value)] if value else ""),
    "monthly_cents": ("Prijs", _monthly),
    "valid_from": ("Vanaf", _day),
    "last_day": ("Bevestigen tot en met", _day),
    "removal_day": ("Verdwijnt op", _day),
    "at_table": ("Aan tafel", _truth),
    "requests": ("Openstaande aanbiedingen", _plain),
    "rights": ("Administraties van klanten", _plain),
    "fields": ("Velden", _fields),
    "name": ("Naam", _plain),
    "city": ("Plaats", _plain),
    "phone": ("Telefoon", _plain),
    "reason": ("Reden", lambda value: BACKUP_REASONS[BackupReason(value)]),
    "cause": ("Oorzaak", lambda value: due_trouble_cause(ErrorCode(value))),
    "side": ("Bevestigd", lambda value: _SIDES.get(value, "")),
    "attempt": ("Poging", _plain),
    "backup": ("Back-up nummer", _plain),
    "backups": ("Back-ups nummer", lambda value: ", ".join(str(number) for number in value)),
    "copy_of": ("Kopie van administratie nummer", _plain),
    "mail": ("Mail nummer", _plain),
    "change": ("Wijziging nummer", _plain),
    "size": ("Grootte", file_size),
    "sha256": ("SHA-256", _checksums),
    "backup_sha256": ("SHA-256 van de back-up", _checksums),
    "evidence_sha256": ("SHA-256 van het bewijs", _checksums),
}
"""What a value is called and how it is told, in the order of telling."""

_PERSONAL = DETAIL_LABELS | {"reason": "Reden", "relation_number": "Relatienummer"}
