"""What stands in the ribbon of the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.gui.ribbon import GroupPlan, TabPlan
from samenop_desktop.gui.ribbon_button import ButtonPlan

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

OPEN = "Openen"
NEW = "Nieuw"
IMPORT = "Importeren"
PUT_ONLINE = "Online zetten"
COPY = "Kopiëren"
RELEASE = "Vrijgeven"
DELETE = "Verwijderen"
BACK_UP = "Back-up maken"
RESTORE = "Back-up terugzetten"
OVERVIEW = "Overzicht"
COLLABORATE = "Online samenwerken"
OFFER_STATUS = "Status aanbieding"
TRANSFER = "Administratie overdragen"
CLEAN_UP = "Opruimen"
MAIL_SETTINGS = "Mail instellen"
CONFIRMATION_PAGE = "Bevestigingspagina"
COSTS = "Kosten"
PRICES = "Tarieven"
STORE_COPIES = "Kopieën van de gegevens"
PACKAGE = "Pakket"
SUBSCRIPTION = "Mijn abonnement"
OWN_REQUESTS = "Openstaande aanbiedingen"
CHANGE_SIGN_IN = "Aanmelding wijzigen"
SIGN_OUT = "Afmelden"
APPEARANCE = "Weergave"

FOR_OFFICES = frozenset(
    {
        NEW,
        IMPORT,
        PUT_ONLINE,
        COLLABORATE,
        OFFER_STATUS,
        TRANSFER,
        CLEAN_UP,
        MAIL_SETTINGS,
        CONFIRMATION_PAGE,
        COSTS,
        PRICES,
        PACKAGE,
        STORE_COPIES,
    }
)
"""What a client never sees."""

FOR_CLIENTS = frozenset({SUBSCRIPTION, OWN_REQUESTS})
"""What an office never sees."""

NEEDS_NOBODY = frozenset({APPEARANCE})
"""What can be used before anyone is signed in."""

LONG_WORK = (PUT_ONLINE, COPY, RELEASE, DELETE, BACK_UP, RESTORE, OVERVIEW)
"""What `AdministrationActs` does."""

IN_MENU = (OPEN, PUT_ONLINE, TRANSFER, CLEAN_UP, COPY, BACK_UP, RELEASE, DELETE)
"""What the context menu of an administration offers."""

OPENING = "Het programma wordt nog geopend."


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
                        button(COPY, "copy", "P", "Maakt een kopie van de geselecteerde administratie"),
                        button(RELEASE, "release", "V", "Haalt de eigenaar van een lokale administratie af"),
                        button(DELETE, "delete", "X", "Verwijdert de geselecteerde administratie, na een back-up"),
                    ),
                ),
                GroupPlan(
                    "Back-up",
                    (
                        button(BACK_UP, "backup", "B", "Maakt een back-up van de geselecteerde administratie"),
                        button(RESTORE, "restore", "E", "Zet een back-up terug, lokaal of online"),
                        button(OVERVIEW, "backups", "L", "Toont al je back-ups"),
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
                        button(TRANSFER, "transfer", "D", "Draagt een administratie over aan een klant met abonnement"),
                        button(CLEAN_UP, "clean_up", "R", "Haalt lokaal wat online nog geld kost zonder bevestiging"),
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
                        button(STORE_COPIES, "backups", "K", "Toont de kopieën van de gegevens van dit programma"),
                    ),
                ),
                GroupPlan(
                    "Geld",
                    (
                        button(COSTS, "money", "O", "Toont wat je kantoor deze maand betaalt"),
                        button(PRICES, "prices", "T", "Toont wat pakketten kosten en neemt nieuwe prijzen op"),
                    ),
                ),
                GroupPlan(
                    "Abonnement",
                    (
                        button(PACKAGE, "office", "C", "Toont het pakket van je kantoor; hier zeg je het op"),
                        button(SUBSCRIPTION, "account", "A", "Toont je abonnement; hier zeg je je licentie op"),
                        button(OWN_REQUESTS, "offer_status", "P", "Toont wat er op je antwoord wacht"),
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
