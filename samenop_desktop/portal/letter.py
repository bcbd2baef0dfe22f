"""What the page tells the client about an offer, written once: for the eye and for the evidence (D27)."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from samenop_desktop.domain.days import FREE_DAYS
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS, Payer
from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import long_day, week_day

if TYPE_CHECKING:
    from samenop_desktop.services.offer_rows import OfferPage

AGREE = "Ik ga akkoord"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the overview: what it is about and what it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Letter:
    """An open offer in words. `agreement` follows on the words `Ik ga akkoord`."""

    greeting: str
    opening: str
    facts: tuple[Fact, ...]
    consequences: tuple[str, ...]
    instead: str
    agreement: str
    at_table: str

    def as_text(self) -> str:
        """Everything that was shown, as plain text: what is kept as evidence when the client confirms (D27)."""
        lines = [
            self.greeting,
            self.opening,
            *(f"{fact.label}: {fact.value}" for fact in self.facts),
            "Als je bevestigt:",
            *(f"- {consequence}" for consequence in self.consequences),
            self.instead,
            *([self.at_table] if self.at_table else []),
            f"[x] {AGREE} {self.agreement}",
        ]
        return "\n".join(lines) + "\n"

    def fingerprint(self) -> str:
        """Tells one text from another, so that nobody agrees to what he has not seen."""
        return sha256(self.as_text().encode()).hexdigest()[:32]


def write_letter(page: OfferPage) -> Letter:
    """The letter for `page`, an open offer or transfer."""
    return _write_transfer(page) if page.kind is RequestKind.TRANSFER else _write_offer(page)


def _write_offer(page: OfferPage) -> Letter:
    terms = _own_subscription(page) if page.has_subscription else _new_subscription(page)
    return Letter(
        greeting=f"Beste {page.details.contact_person or page.details.company_name},",
        opening=(
            f"Wij, {_office_and_city(page)}, willen graag online met je samenwerken. De administratie "
            f"{page.administration} wordt dan van jou, en wij blijven er samen met jou in werken."
        ),
        facts=(
            Fact("Wie vraagt het", ", ".join(filter(None, (page.office, page.office_city, page.office_phone)))),
            Fact("Administratie", page.administration),
            *terms.facts,
            Fact("Bevestigen tot en met", f"{week_day(page.last_day)}, tot middernacht"),
        ),
        consequences=(
            f"De administratie {page.administration} wordt van jou: je bent dan de eigenaar.",
            (
                "Wij mogen in de administratie blijven werken. Dat kost niets extra, en je kunt die toegang later zelf "
                "weer intrekken. Anderen hebben er dan geen toegang meer toe."
            ),
            *terms.consequences,
        ),
        instead=(
            "Wil je dit niet? Dan kun je onderaan weigeren. Doe je niets, dan vervalt de aanbieding na "
            f"{long_day(page.last_day)} vanzelf."
        ),
        agreement=terms.agreement,
        at_table=_at_table(page, "aanbieding"),
    )


def _write_transfer(page: OfferPage) -> Letter:
    """What becomes of the administration and of everyone's access to it (S04, D30)."""
    extra = f"{euros(EXTRA_ADMINISTRATION_CENTS)} per maand, exclusief btw"
    return Letter(
        greeting=f"Beste {page.details.contact_person or page.details.company_name},",
        opening=(
            f"Wij, {_office_and_city(page)}, dragen de administratie {page.administration} graag aan je over. Zij "
            "wordt dan van jou en komt in het abonnement dat je al hebt."
        ),
        facts=(
            Fact("Wie vraagt het", ", ".join(filter(None, (page.office, page.office_city, page.office_phone)))),
            Fact("Administratie", page.administration),
            Fact("Abonnement", "Je eigen abonnement; dat blijft zoals het is"),
            Fact("Prijs", f"Eén online administratie is inbegrepen, elke volgende kost {extra}"),
            Fact("Bevestigen tot en met", f"{week_day(page.last_day)}, tot middernacht"),
        ),
        consequences=(
            f"De administratie {page.administration} wordt van jou, met alles wat erin staat: je bent dan de eigenaar.",
            (
                "Alle toegang van anderen eindigt, ook die van ons. Wil je dat wij erin blijven werken, dan geef je "
                "ons daarna zelf toegang; dat kost niets extra."
            ),
            f"In je abonnement is één online administratie inbegrepen. Elke volgende kost {extra}.",
        ),
        instead=(
            "Wil je dit niet? Dan kun je onderaan weigeren. Doe je niets, dan vervalt de overdracht na "
            f"{long_day(page.last_day)} vanzelf."
        ),
        agreement=(
            "dat de administratie van mij wordt en in mijn eigen abonnement komt. Is het niet mijn eerste online "
            f"administratie, dan kost zij {extra}."
        ),
        at_table=_at_table(page, "overdracht"),
    )


def _at_table(page: OfferPage, what: str) -> str:
    """Said where the client sits at the office's own computer (D04)."""
    if not page.at_table:
        return ""
    return (
        f"Je bevestigt aan tafel, op een computer van {page.office}. Dat wordt bij de {what} vermeld. Vul je "
        "wachtwoord zelf in en vertel het niemand."
    )


@dataclass(frozen=True, slots=True)
class _Terms:
    facts: tuple[Fact, ...]
    consequences: tuple[str, ...]
    agreement: str


def _new_subscription(page: OfferPage) -> _Terms:
    """Package, price after the free days and payer (S10, S11, S12, P05); who had one before gets no free days (D41)."""
    price = f"{euros(page.monthly_cents)} per maand, exclusief btw"
    client_pays = page.payer is Payer.CLIENT
    paid_from = long_day(page.first_paid_day_if_confirmed_now)
    free = f"de eerste {FREE_DAYS} dagen gratis, daarna " if page.has_free_days else "zonder gratis dagen, "
    begin = f"De eerste {FREE_DAYS} dagen zijn gratis." if page.has_free_days else "Gratis dagen had je al."
    bill = "De factuur is voor jou." if client_pays else "De factuur is voor ons; jij betaalt niets."
    return _Terms(
        facts=(
            Fact("Abonnement", str(page.package)),
            Fact("Prijs", f"{free}{price}".capitalize()),
            Fact("Wie ontvangt de factuur", "Jij" if client_pays else page.office),
        ),
        consequences=(
            (
                f"Je abonnement begint opnieuw, met het pakket {page.package}. Je relatienummer blijft hetzelfde, je "
                f"meldt je aan met {page.details.email} en het wachtwoord dat je al had."
                if page.has_account
                else f"Je krijgt een eigen abonnement {page.package}. Je meldt je aan met {page.details.email} en het "
                "wachtwoord dat je hieronder kiest."
            ),
            (f"{begin} Bevestig je vandaag, dan kost het abonnement vanaf {paid_from} {price}. {bill}"),
        ),
        agreement=(
            f"met het abonnement {page.package}: {free}{price}. "
            + ("Ik ontvang de factuur." if client_pays else f"{page.office} ontvangt de factuur.")
        ),
    )


def _own_subscription(page: OfferPage) -> _Terms:
    """A client who has a subscription keeps it: no second one, no second free period (D23, P17)."""
    extra = f"{euros(EXTRA_ADMINISTRATION_CENTS)} per maand, exclusief btw"
    return _Terms(
        facts=(
            Fact("Abonnement", "Je eigen abonnement; dat blijft zoals het is"),
            Fact("Prijs", f"Eén online administratie is inbegrepen, elke volgende kost {extra}"),
            Fact("Wie ontvangt de factuur", "Wie nu de factuur van je abonnement ontvangt"),
        ),
        consequences=(
            (
                f"De administratie komt in het abonnement dat je al hebt met {page.details.email}. Er komt geen tweede "
                "abonnement en geen nieuwe gratis periode."
            ),
            f"In je abonnement is één online administratie inbegrepen. Elke volgende kost {extra}.",
        ),
        agreement=(
            f"dat de administratie in mijn eigen abonnement komt. Is het niet mijn eerste online administratie, dan "
            f"kost zij {extra}."
        ),
    )


def _office_and_city(page: OfferPage) -> str:
    return f"{page.office} in {page.office_city}" if page.office_city else page.office
