"""What stands in the ribbon of the main window, and which buttons can be used when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import Package
from samenop_desktop.gui.ribbon import GroupPlan, TabPlan
from samenop_desktop.gui.ribbon_button import ButtonPlan
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from samenop_desktop.services.rows import AdministrationRow, SignedIn

OPEN = "Openen"
NEW = "Nieuw"
IMPORT = "Importeren"
PUT_ONLINE = "Online zetten"
COLLABORATE = "Online samenwerken"
OFFER_STATUS = "Status aanbieding"
MAIL_SETTINGS = "Mail instellen"
CONFIRMATION_PAGE = "Bevestigingspagina"
CHANGE_SIGN_IN = "Aanmelding wijzigen"
SIGN_OUT = "Afmelden"
APPEARANCE = "Weergave"

FOR_OFFICES = frozenset({NEW, IMPORT, PUT_ONLINE, COLLABORATE, OFFER_STATUS, MAIL_SETTINGS, CONFIRMATION_PAGE})
"""What a client never sees."""

OPENING = "Het programma wordt nog geopend."
NOTHING_SELECTED = "Selecteer eerst een administratie in de lijst."
BUSY_PUTTING_ONLINE = "Er wordt al een administratie online gezet. Wacht tot dat klaar is."


def ribbon_plan(acts: Mapping[str, Callable[[], None]]) -> tuple[TabPlan, ...]:
    """The tabs, with what each button does taken from `acts` by its name."""

    def button(name: str, icon: str, key_tip: str, hint: str = "", *, is_large: bool = False) -> ButtonPlan:
        return ButtonPlan(name, icon, key_tip, acts[name], is_large=is_large, hint=hint)

    return (
        TabPlan(
            "Administratie",
            "A",
            (
                GroupPlan(
                    "Administraties",
                    (
                        button(OPEN, "open", "O", "Opent de geselecteerde administratie", is_large=True),
                        button(NEW, "new", "N", "Maakt een nieuwe, lege administratie"),
                        button(IMPORT, "import", "I", "Maakt een administratie van een XML Auditfile"),
                        button(PUT_ONLINE, "put_online", "Z", "Zet de geselecteerde administratie online"),
                    ),
                ),
                GroupPlan(
                    "Samenwerken",
                    (
                        button(
                            COLLABORATE,
                            "collaborate",
                            "S",
                            "Biedt een administratie aan een klant aan",
                            is_large=True,
                        ),
                        button(
                            OFFER_STATUS,
                            "offer_status",
                            "T",
                            "Toont al je aanbiedingen en hoe het ermee staat",
                            is_large=True,
                        ),
                    ),
                ),
            ),
        ),
        TabPlan(
            "Kantoor",
            "K",
            (
                GroupPlan(
                    "Instellingen",
                    (
                        button(MAIL_SETTINGS, "mail_settings", "M", "Stelt in hoe je mails worden verzonden"),
                        button(CONFIRMATION_PAGE, "confirmation_page", "B", "Toont waar klanten bevestigen"),
                        button(APPEARANCE, "appearance", "W", "Kiest lichte of donkere kleuren"),
                    ),
                ),
                GroupPlan(
                    "Aanmelding",
                    (
                        button(CHANGE_SIGN_IN, "account", "G", "Wijzigt je gegevens of je wachtwoord"),
                        button(SIGN_OUT, "sign_out", "F", "Meldt je af van dit programma"),
                    ),
                ),
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class Moment:
    """What decides on the buttons: who is signed in (None: nobody yet), the selected row, and work under way."""

    signed_in: SignedIn | None
    selected: AdministrationRow | None
    is_putting_online: bool


def reasons(at: Moment) -> dict[str, str]:
    """Why each button cannot be used now; an empty text where it can."""
    if at.signed_in is None:
        names = (*FOR_OFFICES, OPEN, CHANGE_SIGN_IN, SIGN_OUT)
        return dict.fromkeys(names, OPENING)
    is_accountant = at.signed_in.role is Role.OFFICE and at.signed_in.package is Package.ACCOUNTANT
    return {
        **dict.fromkeys((NEW, IMPORT, OFFER_STATUS, MAIL_SETTINGS, CONFIRMATION_PAGE, CHANGE_SIGN_IN, SIGN_OUT), ""),
        OPEN: "" if at.selected is not None else NOTHING_SELECTED,
        PUT_ONLINE: _why_not_online(at),
        COLLABORATE: "" if is_accountant else sentence(SamenopError(ErrorCode.PACKAGE_NOT_ACCOUNTANT)),
    }


def _why_not_online(at: Moment) -> str:
    if at.is_putting_online:
        return BUSY_PUTTING_ONLINE
    if at.selected is None:
        return NOTHING_SELECTED
    refused = at.selected.may_put_online
    return sentence(SamenopError(refused)) if refused is not None else ""
