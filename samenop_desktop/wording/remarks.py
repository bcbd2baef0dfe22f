"""The Dutch sentence for each remark about an auditfile."""

from __future__ import annotations

from samenop_desktop.domain.auditfile import Remark, RemarkCode
from samenop_desktop.wording.amounts import with_points

MANY = 10_000
"""From here on occurrences are no longer counted; the sentence says "minstens"."""

SENTENCES: dict[RemarkCode, str] = {
    RemarkCode.ENCODING_DISALLOWED: "De tekencodering {value} is niet toegestaan in een auditfile. "
    "Kijk of letters met accenten goed zijn.",
    RemarkCode.ENCODING_GUESSED: "Het bestand is anders gecodeerd dan het zegt; het is gelezen als "
    "Windows-1252. Kijk of letters met accenten goed zijn.",
    RemarkCode.CHARACTERS_REPLACED: "Sommige tekens waren niet te lezen en zijn vervangen.",
    RemarkCode.CONTROL_CHARACTERS_SKIPPED: "Het bestand bevat verboden stuurtekens. "
    "Die zijn bij het lezen overgeslagen.",
    RemarkCode.AMPERSANDS_MENDED: "Het bestand bevat losse &-tekens. Die zijn bij het lezen hersteld.",
    RemarkCode.TRAILING_DATA_SKIPPED: "Na het einde van het auditfile staat nog iets. Dat is overgeslagen.",
    RemarkCode.NAMESPACE_ODD: "De naamruimte {value} is niet die van een officieel auditfile.",
    RemarkCode.VERSION_UNCERTAIN: "De versie van het auditfile is niet zeker. Het is gelezen als {value}.",
    RemarkCode.CONTINUATION: "Dit is een deel van een gesplitst auditfile ({value}). "
    "De andere delen zijn niet gelezen.",
    RemarkCode.STRUCTURE_UNCOMPARED: "Het bestand is niet vergeleken met de officiële opbouw: "
    "het is daarvoor te groot of te bijzonder.",
    RemarkCode.STRUCTURE_ODD: "{count} keer wijkt het bestand af van de officiële opbouw.",
    RemarkCode.DATES_UNREADABLE: "{count} keer staat er geen geldige datum.",
    RemarkCode.AMOUNTS_UNREADABLE: "{count} keer staat er geen geldig bedrag. "
    "Die bedragen tellen niet mee in de totalen.",
    RemarkCode.SIDES_UNREADABLE: "{count} keer staat er geen D (debet) of C (credit) bij een bedrag. "
    "Die bedragen tellen niet mee in de totalen.",
    RemarkCode.BOTH_SIDES_FILLED: "{count} keer heeft een regel een bedrag bij debet en bij credit. Het verschil telt.",
    RemarkCode.COMPANY_NAME_MISSING: "De naam van het bedrijf staat niet in het bestand.",
    RemarkCode.COMPANY_ADDRESS_MISSING: "Het adres van het bedrijf staat niet in het bestand.",
    RemarkCode.VAT_NUMBER_MISSING: "Het btw-nummer staat niet in het bestand.",
    RemarkCode.VAT_NUMBER_INCOMPLETE: "Het fiscale nummer {value} is geen volledig btw-nummer.",
    RemarkCode.ENTRIES_MISSING: "Er staan geen boekingen in het bestand.",
    RemarkCode.ENTRIES_EMPTY: "{count} keer heeft een boeking geen regels.",
    RemarkCode.ENTRIES_UNBALANCED: "{count} keer zijn debet en credit van een boeking niet gelijk.",
    RemarkCode.ENTRIES_OUTSIDE_YEAR: "{count} keer valt de datum van een boeking buiten het boekjaar.",
    RemarkCode.ENTRIES_OUTSIDE_PERIOD: "{count} keer valt de datum van een boeking buiten haar periode.",
    RemarkCode.OPENING_BALANCE_UNBALANCED: "Debet en credit van de beginbalans zijn niet gelijk.",
    RemarkCode.ACCOUNTS_UNDEFINED: "{count} keer noemt een regel een grootboekrekening die niet in "
    "het rekeningschema staat.",
    RemarkCode.RELATIONS_UNDEFINED: "{count} keer noemt een regel een relatie die niet in de lijst van relaties staat.",
    RemarkCode.LINE_COUNT_DIFFERS: "Volgens het bestand zijn er {value} regels; geteld zijn er {count}.",
    RemarkCode.TOTALS_DIFFER: "De totalen die het bestand zelf noemt ({value}), zijn niet die van de regels.",
    RemarkCode.OTHER: "{count} keer is er iets bijzonders gezien (code {value}).",
}


def remark_sentence(remark: Remark | str) -> str:
    """The Dutch sentence for a remark, or for what `Remark.as_text` made of it."""
    if isinstance(remark, str):
        remark = Remark.from_text(remark)
    count = with_points(remark.count)
    if remark.count >= MANY and remark.code is not RemarkCode.LINE_COUNT_DIFFERS:
        count = f"Minstens {count}"
    return SENTENCES[remark.code].format(count=count, value=remark.value)
