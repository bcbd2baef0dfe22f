"""What an office should know of without asking: mails that wait or failed, links that work here only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.due_troubles import due_trouble_text
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.offer_rows import OutboxTrouble
    from samenop_desktop.services.rows import SignedIn
    from samenop_desktop.services.trouble_rows import DueTrouble


NO_PACKAGE = (
    "Je kantoor heeft nu geen pakket Accountant: je toegang tot administraties van klanten rust, en aanbieden, "
    "overdragen en online zetten kan niet."
)
DAYS_RUN = " De termijn van 21 dagen loopt intussen door."


class Remedy(Enum):
    """What a warning's button opens."""

    MAIL_SETTINGS = auto()
    CONFIRMATION_PAGE = auto()
    OFFER_STATUS = auto()
    STORE_COPIES = auto()
    PACKAGE = auto()
    OVERVIEW = auto()


@dataclass(frozen=True, slots=True)
class OfficeWarning:
    """One standing warning: `key` is the same as long as it is about the same."""

    key: str
    tone: Tone
    text: str
    action: str
    remedy: Remedy


@dataclass(frozen=True, slots=True)
class OfficeState:
    """What the warnings are made of.

    `public_url` is empty when there is none; `copy_trouble` says why there is no copy of today; `due_troubles` are the
    back-ups that the program owes the office and cannot make.
    """

    signed_in: SignedIn
    trouble: OutboxTrouble
    public_url: str
    is_public: bool
    copy_trouble: SamenopError | None = None
    due_troubles: tuple[DueTrouble, ...] = ()
    has_copies: bool = False


def read_office_state(app: Application, actor: Actor) -> OfficeState:
    """Asks the services; blocks."""
    portal = app.settings_file.load().portal
    return OfficeState(
        signed_in=app.accounts.signed_in(actor),
        trouble=app.outbox.trouble(actor),
        public_url=portal.public_url,
        is_public=portal.is_public,
        copy_trouble=app.store_copies.trouble,
        due_troubles=app.due_troubles.of(actor),
        has_copies=app.has_copies,
    )


def warnings_about(state: OfficeState) -> tuple[OfficeWarning, ...]:
    """The warnings that hold now, the gravest first (D04, D17, D36, D40)."""
    trouble = state.trouble
    found = []
    if state.due_troubles:
        names = [due.administration for due in state.due_troubles]
        found.append(
            OfficeWarning(
                "due_work",
                Tone.BAD,
                due_trouble_text(names, state.due_troubles[0].code),
                "Kopieën bekijken" if state.has_copies else "Overzicht bekijken",
                Remedy.STORE_COPIES if state.has_copies else Remedy.OVERVIEW,
            )
        )
    if trouble.failed:
        found.append(
            OfficeWarning(
                "failed",
                Tone.BAD,
                f"{_mails(trouble.failed)} niet bezorgd. In Status aanbieding staat wat de mailserver zei.",
                "Status bekijken",
                Remedy.OFFER_STATUS,
            )
        )
    late = DAYS_RUN if trouble.late_for_want else ""
    if state.copy_trouble is not None:
        found.append(
            OfficeWarning(
                "copy",
                Tone.BAD,
                f"De kopie van de gegevens van vandaag is niet gemaakt. {sentence(state.copy_trouble)}",
                "Kopieën bekijken",
                Remedy.STORE_COPIES,
            )
        )
    if trouble.wait_for_settings:
        found.append(
            OfficeWarning(
                "wait_for_settings",
                Tone.WARN,
                f"{_wait(trouble.wait_for_settings)} tot je mail hebt ingesteld.{late}",
                "Mail nu instellen",
                Remedy.MAIL_SETTINGS,
            )
        )
    if trouble.wait_for_public_url:
        found.append(
            OfficeWarning(
                "wait_for_public_url",
                Tone.WARN,
                f"{_wait(trouble.wait_for_public_url)} tot de bevestigingspagina een openbaar adres heeft.{late}",
                "Adres invullen",
                Remedy.CONFIRMATION_PAGE,
            )
        )
    undelivered = trouble.late - trouble.late_for_want
    if undelivered:
        found.append(
            OfficeWarning(
                "late",
                Tone.WARN,
                f"{_wait(undelivered)} al langer dan een dag op bezorging.{DAYS_RUN}",
                "Status bekijken",
                Remedy.OFFER_STATUS,
            )
        )
    if state.signed_in.package is None:
        found.append(OfficeWarning("package", Tone.WARN, NO_PACKAGE, "Pakket bekijken", Remedy.PACKAGE))
    if state.public_url and not state.is_public:
        found.append(
            OfficeWarning(
                "loopback",
                Tone.WARN,
                f"Links in je mails werken alleen op deze computer: het openbare adres is {state.public_url}.",
                "Adres wijzigen",
                Remedy.CONFIRMATION_PAGE,
            )
        )
    return tuple(found)


def _mails(count: int) -> str:
    return "1 mail is" if count == 1 else f"{count} mails zijn"


def _wait(count: int) -> str:
    return "1 mail wacht" if count == 1 else f"{count} mails wachten"
