"""The names on the screen, to the letter, by the step of the walk at which they can be seen.

They are a contract: by window, role and accessible name the program is operated from outside. A greyed control tells
the reason as its description.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.main_job.accessibility import (
    BUTTON,
    CHECK_BOX,
    COMBO_BOX,
    LABEL,
    LIST,
    PAGE_TAB,
    RADIO_BUTTON,
    TABLE,
    TEXT,
    Seen,
)

if TYPE_CHECKING:
    from tests.main_job.accessibility import Control, Screen

GROUP = "group"
"""Anything that holds others: a page of the wizard, a group with a heading."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a window must hold: names by role, columns by table, and which of the names are greyed at that step."""

    window: str
    roles: dict[str, tuple[str, ...]]
    columns: dict[str, tuple[str, ...]] = field(default_factory=dict)
    greyed: tuple[str, ...] = ()


DETAILS = (
    "Bedrijfsnaam",
    "Contactpersoon",
    "Adres",
    "Postcode",
    "Plaats",
    "Telefoon",
    "Mobiele telefoon",
    "E-mailadres",
    "E-mailadres herhalen",
    "Website",
    "KvK-nummer",
    "Btw-nummer",
)
ADMINISTRATIONS = ("Naam", "Soort", "Eigenaar", "Laatst geopend", "Status", "Kosten per maand")
OFFERS = (
    "Administratie",
    "Klant",
    "E-mailadres",
    "Soort aanbieding",
    "Status",
    "Bevestigen tot en met",
    "Bezorging",
    "Betaler",
    "Abonnement",
    "Aangemaakt",
)
GOING_ON = ("Vorige", "Volgende", "Annuleren")
WIZARD = "Online samenwerken"

NAMES: dict[str, tuple[Names, ...]] = {
    "kantoor-instellen": (
        Names(
            "Kantoor instellen",
            {
                TEXT: ("Naam kantoor", "Plaats", "E-mailadres", "Wachtwoord", "Wachtwoord herhalen"),
                BUTTON: ("Kantoor aanmaken", "Voorbeeldgegevens laden"),
            },
        ),
    ),
    "leeg-hoofdvenster": (
        Names(
            "SamenOp",
            {
                PAGE_TAB: ("Administratie", "Kantoor"),
                BUTTON: ("Openen", "Nieuw", "Importeren", "Online zetten", "Online samenwerken", "Status aanbieding"),
                TABLE: ("Administraties",),
                TEXT: ("Zoeken",),
            },
            {"Administraties": ADMINISTRATIONS},
            greyed=("Openen", "Online zetten"),
        ),
    ),
    "mail-instellen": (
        Names("SamenOp", {BUTTON: ("Mail instellen", "Bevestigingspagina", "Aanmelding wijzigen", "Afmelden")}),
        Names("Mail instellen", {BUTTON: ("Testmail sturen",)}),
    ),
    "wizard-start": (
        Names(
            WIZARD,
            {
                GROUP: ("Start",),
                RADIO_BUTTON: (
                    "De klant heeft nog geen abonnement",
                    "De klant heeft een abonnement en een eigen administratie",
                    "De klant heeft een abonnement, ik heb de administratie",
                ),
                BUTTON: ("Volgende", "Annuleren"),
            },
        ),
    ),
    "wizard-administratie": (
        Names(
            WIZARD,
            {
                GROUP: ("Administratie",),
                RADIO_BUTTON: ("Nieuwe administratie", "Bestaande administratie"),
                LIST: ("Mijn administraties",),
                BUTTON: GOING_ON,
            },
        ),
    ),
    "wizard-nieuwe-administratie": (
        Names(WIZARD, {TEXT: ("Naam van de administratie",), BUTTON: GOING_ON}, greyed=("Volgende",)),
    ),
    "wizard-klantgegevens": (
        Names(WIZARD, {GROUP: ("Klantgegevens",), TEXT: DETAILS, COMBO_BOX: ("Rechtsvorm",), BUTTON: GOING_ON}),
    ),
    "wizard-abonnement": (
        Names(
            WIZARD,
            {
                GROUP: ("Abonnement en betaler", "Wie ontvangt de factuur?"),
                RADIO_BUTTON: ("inOrde", "inStap", "inKaart", "inBalans", "inZicht", "De klant", "Het kantoor"),
                BUTTON: GOING_ON,
            },
            greyed=("inKaart", "inBalans", "inZicht"),
        ),
    ),
    "wizard-controleren": (Names(WIZARD, {GROUP: ("Controleren",), BUTTON: ("Vorige", "Voltooien", "Annuleren")}),),
    "status-wacht": (
        Names(
            "Status aanbieding",
            {TABLE: ("Aanbiedingen",), TEXT: ("Zoeken",), COMBO_BOX: ("Status",), BUTTON: ("Annuleren", "Sluiten")},
            {"Aanbiedingen": OFFERS},
            greyed=("Annuleren",),
        ),
    ),
    "instellingen": (
        Names(
            "",
            {
                PAGE_TAB: ("Instellingen", "Rechten", "Boekhouding", "Geschiedenis"),
                GROUP: ("Bedrijfsgegevens", "Eigendom"),
                TEXT: ("Eigenaar", "Relatienummer"),
            },
        ),
    ),
    "annuleren": (Names("Aanbieding annuleren", {TEXT: ("Reden",), BUTTON: ("Ja", "Nee")}),),
    "rechten-open": (Names("", {CHECK_BOX: ("Toegang blokkeren",), BUTTON: ("Opslaan",)}, greyed=("Opslaan",)),),
    "aanmelden": (
        Names(
            "Aanmelden",
            {TEXT: ("E-mailadres", "Wachtwoord"), CHECK_BOX: ("Aangemeld blijven",), BUTTON: ("Aanmelden",)},
        ),
    ),
}


def missing_names(screen: Screen, step: str) -> list[str]:
    """What of the contract cannot be seen at that step, a line each; every other step of the walk has none."""
    found: list[str] = []
    for names in NAMES.get(step, ()):
        window = screen.window(names.window) if names.window else _front(screen)
        seen = list(window.look())
        for role, wanted in names.roles.items():
            present = _present(seen, role)
            found += [f"{step}: {names.window}: no {role} {name!r}" for name in wanted if name not in present]
        for table, columns in names.columns.items():
            shown = tuple(window.find(TABLE, table).column_names())
            if shown != columns:
                found.append(f"{step}: {table} shows {shown}")
        controls = {one.name: one.control for one in seen if one.role != LABEL}
        for name in names.greyed:
            control = controls.get(name)
            if control is None or control.is_enabled or not control.description:
                found.append(f"{step}: {name} is not greyed with a reason")
    return found


def _present(seen: list[Seen], role: str) -> set[str]:
    if role == COMBO_BOX:
        return {name for one in seen if one.role == COMBO_BOX for name in (*one.control.label_names(), one.name)}
    if role == GROUP:
        return {one.name for one in seen if one.role not in {LABEL, BUTTON, TEXT, PAGE_TAB}}
    return {one.name for one in seen if one.role == role}


def _front(screen: Screen) -> Control:
    return next(window for window in screen.windows() if window.is_active)
