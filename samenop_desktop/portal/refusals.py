"""The words for every refusal that a page can be: what is the matter and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from samenop_desktop.domain.errors import ErrorCode


@dataclass(frozen=True, slots=True)
class Refusal:
    """A heading and the paragraphs below it."""

    heading: str
    paragraphs: tuple[str, ...]


_FROM_THE_MAIL = "Open de link uit de mail van je kantoor opnieuw en probeer het nog eens."

REFUSALS: dict[int, Refusal] = {
    400: Refusal("Dit formulier is niet goed overgekomen", ("Er is niets veranderd.", _FROM_THE_MAIL)),
    403: Refusal(
        "Dit formulier komt niet van deze pagina",
        ("Voor de veiligheid is er niets mee gedaan; er is niets veranderd.", _FROM_THE_MAIL),
    ),
    404: Refusal(
        "Deze link werkt niet",
        (
            (
                "Misschien is de link niet helemaal overgenomen. Open hem liever rechtstreeks vanuit de mail, of "
                "kopieer hem van het begin tot het einde."
            ),
            "Heb je meer dan één mail gekregen? Gebruik dan de link uit de laatste.",
            "Lukt het niet, bel dan het kantoor dat je de mail stuurde en vraag om een nieuwe.",
        ),
    ),
    405: Refusal("Dit kan hier niet", ("Er is niets veranderd.", _FROM_THE_MAIL)),
    408: Refusal("Het versturen duurde te lang", ("Er is niets veranderd.", _FROM_THE_MAIL)),
    409: Refusal("Bevestigen kan nu niet", ("Er is niets veranderd.",)),
    413: Refusal(
        "Er is te veel tekst verstuurd",
        ("Er is niets veranderd. Maak wat je hebt ingevuld korter en probeer het opnieuw.",),
    ),
    415: Refusal("Dit formulier is niet goed overgekomen", ("Er is niets veranderd.", _FROM_THE_MAIL)),
    421: Refusal(
        "Deze pagina hoort niet bij dit adres",
        ("Open de link precies zoals hij in de mail van je kantoor staat.",),
    ),
    429: Refusal("Even rustig aan", ("Er zijn kort na elkaar erg veel vragen gekomen. Er is niets veranderd.",)),
    500: Refusal(
        "Er ging iets mis",
        (
            "Dat ligt niet aan jou. Open je link over een paar minuten opnieuw: dan zie je hoe het er nu voor staat.",
            "Lukt het dan nog niet, bel dan je kantoor.",
        ),
    ),
    503: Refusal(
        "De pagina is even niet bereikbaar",
        (
            (
                "De gegevens kunnen nu niet worden gelezen of bewaard. Open je link over een paar minuten opnieuw: "
                "dan zie je hoe het er nu voor staat."
            ),
            "Lukt het dan nog niet, bel dan je kantoor.",
        ),
    ),
}

OWN_GONE = Refusal(
    "Deze pagina is er niet",
    ("Misschien is er intussen iets veranderd. Ga terug naar je overzicht en kijk hoe het er nu voor staat.",),
)
"""For what is not, or no longer, the signed-in client's."""

_NOT_NOW = Refusal("Dit kan nu niet", ("Ga terug en kijk hoe het er nu voor staat.",))
OWN_REFUSED: dict[ErrorCode, Refusal] = dict.fromkeys(
    (
        ErrorCode.RIGHT_EXISTS,
        ErrorCode.RIGHT_NEEDS_ONLINE,
        ErrorCode.RIGHT_OF_OWNER,
        ErrorCode.OFFICE_UNKNOWN,
        ErrorCode.NO_SUBSCRIPTION,
        ErrorCode.LICENCE_CANCELLED_ALREADY,
        ErrorCode.LICENCE_NOT_CANCELLED,
        ErrorCode.LICENCE_GONE,
        ErrorCode.NOT_ALLOWED,
    ),
    _NOT_NOW,
)
"""For what the service refuses on the client's own pages; its own sentence goes before."""
