"""What an office should know of without asking: mails that wait or failed, links that work here only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.rows import OutboxTrouble


class Remedy(Enum):
    """What a warning's button opens."""

    MAIL_SETTINGS = auto()
    CONFIRMATION_PAGE = auto()
    OFFER_STATUS = auto()
    STORE_COPIES = auto()


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

    `public_url` is empty when there is none; `copy_trouble` says why there is no copy of today.
    """

    trouble: OutboxTrouble
    public_url: str
    is_public: bool
    copy_trouble: SamenopError | None = None


def read_office_state(app: Application, actor: Actor) -> OfficeState:
    """Asks the services; blocks."""
    portal = app.settings_file.load().portal
    return OfficeState(app.outbox.trouble(actor), portal.public_url, portal.is_public, app.store_copies.trouble)


def warnings_about(state: OfficeState) -> tuple[OfficeWarning, ...]:
    """The warnings that hold now, the gravest first (D04, D17)."""
    trouble = state.trouble
    found = []
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
    late = " De termijn van 21 dagen loopt intussen door." if trouble.late else ""
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
    if trouble.late and not (trouble.wait_for_settings or trouble.wait_for_public_url):
        found.append(
            OfficeWarning(
                "late",
                Tone.WARN,
                f"{_wait(trouble.late)} al langer dan een dag op bezorging.{late}",
                "Status bekijken",
                Remedy.OFFER_STATUS,
            )
        )
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
