"""What the letters say, and that nothing a user typed can do harm in them."""

from __future__ import annotations

import html
import re
import sys
from dataclasses import replace
from html.parser import HTMLParser
from subprocess import run

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.mail.messages import (
    Client,
    CompanyChange,
    MailData,
    Office,
    Terms,
)
from samenop_desktop.mail.rendered import LINK_PLACEHOLDER, with_link, without_link
from samenop_desktop.mail.rendering import MailTemplates
from samenop_desktop.wording.names import DETAIL_LABELS
from tests.mail import samples

URL = "https://bevestigen.vanderlinden.example/aanbieding/Zm9v?a=1&b=2"
TEMPLATES = MailTemplates()
TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)
WITH_LINK = {
    MailKind.OFFER,
    MailKind.TRANSFER,
    MailKind.EMAIL_CHANGE_TO_OLD,
    MailKind.EMAIL_CHANGE_TO_NEW,
    MailKind.NEW_PASSWORD_TO_CLIENT,
    MailKind.NEW_PASSWORD_TO_OFFICE,
}
EVERY_KIND = pytest.mark.parametrize("data", samples.ALL, ids=lambda data: data.kind)


INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]")


class Reader(HTMLParser):
    """What a person reads of an HTML mail, and which elements and links there are."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()
        self.links: list[str | None] = []
        self.attributes: set[str] = set()
        self._skipping = False
        self.feed(source)
        self.close()

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag == "a":
            self.links.append(dict(attrs).get("href"))
        self._skipping = tag in ("style", "title")

    def handle_endtag(self, tag: str) -> None:
        self._skipping = False

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self.words.append(data)


def words_of(text: str) -> str:
    """A plain-text mail without its layout."""
    lines = (re.sub(r"^(> ?|- )", "", line) for line in text.splitlines())
    return " ".join(" ".join(lines).split())


def text_of(data: MailData) -> str:
    return words_of(TEMPLATES.render(data).text)


class TestOffer:
    text = text_of(samples.OFFER)

    def test_who_asks_and_how_to_reach_him(self) -> None:
        assert TEMPLATES.render(samples.OFFER).subject.startswith(
            "Kantoor Van der Linden wil online met je samenwerken"
        )
        assert "Beste Roos de Wit," in self.text
        assert "Gevraagd door: Kantoor Van der Linden, Utrecht" in self.text
        assert "Telefoon: 030 - 765 43 21" in self.text
        assert "info@vanderlinden.example" in self.text

    def test_which_administration_package_price_and_payer(self) -> None:
        assert "Administratie: Bloemenhuis Roos 2026" in self.text
        assert "(SamenOp)" not in self.text
        assert "Abonnement: inStap" in self.text
        assert "Eerste 30 dagen: gratis, vanaf de dag waarop je bevestigt" in self.text
        assert "Daarna: € 12,50 per maand, exclusief btw" in self.text
        assert "Wie betaalt: jij, de factuur gaat naar Bloemenhuis Roos" in self.text

    def test_the_last_day(self) -> None:
        assert "tot en met maandag 14 december 2026" in self.text
        assert "na 14 december 2026 automatisch geannuleerd" in self.text

    def test_opening_decides_nothing(self) -> None:
        assert "Met het openen van de link beslis je nog niets." in self.text

    def test_what_confirming_does(self) -> None:
        assert "Je wordt eigenaar van de administratie." in self.text
        assert "Wij krijgen toegang tot de administratie" in self.text
        assert "Dat kost je niets en je kunt onze toegang altijd zelf beëindigen." in self.text
        assert "vul je je IBAN in" in self.text

    def test_how_to_decline_and_whom_to_call(self) -> None:
        assert "Klik dan op de pagina op Weigeren" in self.text
        assert "Bel ons gerust op 030 - 765 43 21." in self.text

    def test_when_the_office_pays(self) -> None:
        text = text_of(replace(samples.OFFER, terms=replace(samples.TERMS, payer=Payer.OFFICE)))
        assert "Wie betaalt: wij, de factuur gaat naar Kantoor Van der Linden" in text
        assert "jij krijgt geen factuur" in text
        assert "IBAN" not in text

    def test_an_office_without_telephone_and_city(self) -> None:
        text = text_of(replace(samples.OFFER, office=replace(samples.OFFICE, phone="", city="")))
        assert "Gevraagd door: Kantoor Van der Linden E-mailadres: info@vanderlinden.example" in text
        assert "bel ons op het nummer dat je van ons kent" in text

    def test_the_link_is_live_only_when_asked(self) -> None:
        mail = TEMPLATES.render(samples.OFFER)
        live = with_link(mail, URL)
        assert f"\n{URL}\n" in live.text
        assert Reader(live.html).links == [URL, URL]
        preview = without_link(mail)
        assert "http" not in preview.text
        assert Reader(preview.html).links == [None, None]
        for done in (live, preview):
            assert LINK_PLACEHOLDER not in done.text + done.html


class TestOtherLetters:
    def test_receipt(self) -> None:
        text = text_of(samples.RECEIPT)
        assert "E-mailadres: roos@bloemenhuis.example" in text
        assert "in de lijst als Bloemenhuis Roos 2026 (SamenOp)." in text
        assert "Maak nog geen mailbox aan" in text
        assert "niet binnen 21 dagen" in text

    def test_confirmed_to_the_office(self) -> None:
        text = text_of(samples.CONFIRMED_TO_OFFICE)
        assert "op 30 november 2026 bevestigd en is nu eigenaar" in text
        assert "de soort online (cliënt)" in text
        assert "Er is aan tafel bevestigd" in text
        assert "Relatienummer klant: 1000042" in text
        assert "Eerste betaalde dag: 30 december 2026, na 30 gratis dagen" in text
        assert "Adres: Kerkplein 12 (was: Dorpsstraat 1)" in text
        assert "Website: www.roos.example (was leeg)" in text

    def test_confirmed_to_the_office_without_changes_or_table(self) -> None:
        text = text_of(replace(samples.CONFIRMED_TO_OFFICE, changes=(), at_table=False))
        assert "niets gewijzigd" in text
        assert "aan tafel" not in text

    @pytest.mark.parametrize("field", DETAIL_LABELS)
    def test_every_company_detail_has_its_label(self, field: str) -> None:
        change = CompanyChange(field, "oud", "")
        text = text_of(replace(samples.CONFIRMED_TO_OFFICE, changes=(change,)))
        assert f"{DETAIL_LABELS[field]}: leeggemaakt (was: oud)" in text

    def test_confirmed_to_the_client(self) -> None:
        text = text_of(samples.CONFIRMED_TO_CLIENT)
        assert "Je bent nu eigenaar van de administratie Bloemenhuis Roos 2026." in text
        assert "Jouw relatienummer: 1000042" in text
        assert "Eerste betaalde dag: 30 december 2026, na 30 gratis dagen" in text
        assert "Prijs vanaf die dag: € 12,50 per maand, exclusief btw" in text
        assert "Wie betaalt: jij, de factuur gaat naar Bloemenhuis Roos" in text
        assert "Je meldt je aan met het e-mailadres roos@bloemenhuis.example" in text
        assert "https://bevestigen.vanderlinden.example/aanmelden" in text
        assert "Dat kost je niets." in text
        assert "ga naar het tabblad Rechten en verwijder daar ons kantoor" in text

    def test_confirmed_by_a_client_who_had_a_subscription(self) -> None:
        client = text_of(replace(samples.CONFIRMED_TO_CLIENT, first_paid_day=None, sign_in_url=""))
        office = text_of(replace(samples.CONFIRMED_TO_OFFICE, first_paid_day=None))
        assert "het wachtwoord dat je al had" in client
        assert "je had er al een; daaraan verandert niets" in client
        assert "de klant had er al een; daaraan verandert niets" in office
        for text in (client, office):
            assert "gratis" not in text
            assert "€" not in text

    def test_a_web_only_package_says_so(self) -> None:
        terms = replace(samples.TERMS, package=Package.IN_ORDE)
        assert "Met inOrde werk je op internet" in text_of(replace(samples.CONFIRMED_TO_CLIENT, terms=terms))

    def test_declined(self) -> None:
        mail = TEMPLATES.render(samples.DECLINED)
        assert "> Ik stop met mijn zaak.\n> Bel me maar.\n" in mail.text
        text = words_of(mail.text)
        assert "op 30 november 2026 geweigerd" in text
        assert "Dat kost € 3,00 per maand, exclusief btw" in text
        assert "Kopieer de administratie dan naar lokaal en verwijder daarna de online administratie" in text
        assert "geen reden opgegeven" in text_of(replace(samples.DECLINED, reason=" \n "))

    def test_expired(self) -> None:
        office = text_of(samples.EXPIRED_TO_OFFICE)
        assert "niet binnen 21 dagen bevestigd. De laatste dag was 14 december 2026." in office
        assert "de mail met de link is nooit verzonden" in office
        assert "Dat kost € 3,00 per maand" in office
        assert "nooit verzonden" not in text_of(replace(samples.EXPIRED_TO_OFFICE, client_was_mailed=True))
        assert "kost" not in text_of(replace(samples.EXPIRED_TO_OFFICE, still_costs_cents=0))
        client = text_of(samples.EXPIRED_TO_CLIENT)
        assert "tot en met 14 december 2026" in client
        assert "de link uit onze eerdere mail werkt niet meer" in client
        assert "Bel ons dan op 030 - 765 43 21" in client

    def test_cancelled(self) -> None:
        text = text_of(samples.CANCELLED)
        assert "Op 30 november 2026 hebben wij onze aanbieding" in text
        assert "Ik stop met mijn zaak. Bel me maar." in text
        assert "De reden" not in text_of(replace(samples.CANCELLED, reason=""))

    def test_access_ended(self) -> None:
        text = text_of(samples.ACCESS_ENDED)
        assert (
            "Op 30 november 2026 hebben wij onze toegang tot je administratie Bloemenhuis Roos 2026 beëindigd." in text
        )
        assert "je bent en blijft eigenaar" in text
        assert "dan kun alleen jij die geven" in text

    def test_a_new_password(self) -> None:
        for data in (samples.NEW_PASSWORD_TO_CLIENT, samples.NEW_PASSWORD_TO_OFFICE):
            text = text_of(data)
            assert "De link werkt één uur nadat deze mail is verstuurd, en één keer." in text
            assert "Dan hoef je niets te doen" in text
        assert "als roos@bloemenhuis.example" in text_of(samples.NEW_PASSWORD_TO_CLIENT)
        assert "als info@vanderlinden.example" in text_of(samples.NEW_PASSWORD_TO_OFFICE)

    def test_a_changed_password(self) -> None:
        client = text_of(samples.PASSWORD_CHANGED_TO_CLIENT)
        assert "Op 30 november 2026 is met de link uit een mail een nieuw wachtwoord gekozen" in client
        assert "Heb jij dit niet gedaan?" in client
        assert "Bel ons ook: 030 - 765 43 21." in client
        by_code = text_of(samples.PASSWORD_CHANGED_TO_OFFICE)
        assert "met de herstelcode een nieuw wachtwoord gekozen voor het account info@vanderlinden.example" in by_code
        by_link = text_of(replace(samples.PASSWORD_CHANGED_TO_OFFICE, by_code=False))
        assert "met de link uit een mail" in by_link
        assert "herstelcode" not in by_link
        assert "De code van daarvoor werkt niet meer." in text_of(samples.RECOVERY_CODE)

    def test_test_mail(self) -> None:
        text = text_of(samples.TEST)
        assert "verstuurd via mail.vanderlinden.example" in text
        assert "Antwoorden van klanten komen aan op info@vanderlinden.example" in text


class TestTransfer:
    def test_it_says_what_ends_and_what_it_costs(self) -> None:
        mail = TEMPLATES.render(samples.TRANSFER)
        text = words_of(mail.text)
        assert mail.subject.startswith("Kantoor Van der Linden draagt een administratie aan je over")
        assert "Alle toegang van anderen eindigt, ook die van ons" in text
        assert "Elke volgende kost € 3,00 per maand, exclusief btw" in text
        assert "aanbieding" not in text.casefold()

    def test_both_learn_that_the_office_has_no_access(self) -> None:
        to_office = words_of(TEMPLATES.render(samples.TRANSFERRED_TO_OFFICE).text)
        to_client = words_of(TEMPLATES.render(samples.TRANSFERRED_TO_CLIENT).text)
        assert "Alle toegang is daarmee geëindigd, ook die van jouw kantoor" in to_office
        assert "aan tafel bevestigd" in to_office
        assert "Alleen jij hebt nu toegang; die van ons is geëindigd" in to_client
        assert "Kantoor Van der Linden, Utrecht" in to_client

    @pytest.mark.parametrize(
        "data",
        [
            replace(samples.DECLINED, about=RequestKind.TRANSFER, still_costs_cents=0),
            replace(samples.CANCELLED, about=RequestKind.TRANSFER),
            replace(samples.EXPIRED_TO_OFFICE, about=RequestKind.TRANSFER, still_costs_cents=0),
            replace(samples.EXPIRED_TO_CLIENT, about=RequestKind.TRANSFER),
        ],
        ids=lambda data: data.kind,
    )
    def test_its_ends_speak_of_a_transfer_and_of_no_cost(self, data: MailData) -> None:
        mail = TEMPLATES.render(data)
        assert "overdracht" in words_of(mail.text)
        assert "aanbieding" not in f"{mail.subject} {words_of(mail.text)}".replace("Status aanbieding", "").casefold()
        assert "per maand" not in mail.text


class TestEveryLetter:
    def test_there_is_a_sample_of_every_kind(self) -> None:
        assert {data.kind for data in samples.ALL} == set(MailKind)

    @EVERY_KIND
    def test_text_and_html_tell_the_same(self, data: MailData) -> None:
        mail = with_link(TEMPLATES.render(data), URL)
        only_letters = re.compile(r"[^\w€@]+")
        read = only_letters.sub(
            " ", Reader(mail.html).text.replace("Werkt de knop niet? Open dan dit adres in je browser:", "")
        )
        for paragraph in mail.text.split("\n\n"):
            if paragraph.startswith("-- "):
                continue
            told = only_letters.sub(" ", words_of(paragraph)).strip()
            assert told.casefold() in read.casefold()

    @EVERY_KIND
    def test_nothing_is_left_unfilled(self, data: MailData) -> None:
        mail = without_link(TEMPLATES.render(data))
        for part in (mail.subject, mail.text, mail.html):
            assert part.strip()
            assert not re.search(
                r"\{[{%#]|[%#}]\}|None|Undefined|\b(Package|Payer|MailKind)\b|&amp;(amp|lt|quot)", part
            )

    @EVERY_KIND
    def test_text_is_set_in_short_lines(self, data: MailData) -> None:
        lines = with_link(TEMPLATES.render(data), URL).text.splitlines()
        assert all(len(line) <= 72 or line == URL for line in lines)

    @EVERY_KIND
    def test_a_telephone_number_is_not_cut_by_the_end_of_a_line(self, data: MailData) -> None:
        phone = " ".join("0612345678")
        mail = TEMPLATES.render(replace(data, office=replace(samples.OFFICE, phone=phone)))
        assert words_of(mail.text).count(phone) == mail.text.count(phone)

    @EVERY_KIND
    def test_an_amount_is_not_cut_by_the_end_of_a_line(self, data: MailData) -> None:
        assert "€ " not in TEMPLATES.render(data).html

    @EVERY_KIND
    def test_html_fetches_nothing_and_runs_nothing(self, data: MailData) -> None:
        source = TEMPLATES.render(data).html
        read = Reader(source)
        assert not read.tags & {"img", "script", "iframe", "link", "object", "form", "input", "svg", "table"}
        assert not {name for name in read.attributes if name.startswith("on") or name in ("src", "background")}
        assert not re.search(r"url\(|@import", source)
        assert '<html lang="nl">' in source
        assert 'name="color-scheme" content="light dark"' in source

    @EVERY_KIND
    def test_only_what_asks_for_a_decision_has_a_link(self, data: MailData) -> None:
        mail = TEMPLATES.render(data)
        for part in (mail.text, mail.html):
            assert (LINK_PLACEHOLDER in part) is (data.kind in WITH_LINK)
        assert LINK_PLACEHOLDER not in mail.subject

    @EVERY_KIND
    @settings(max_examples=20)
    @given(hostile=TEXT)
    def test_user_text_is_only_ever_text(self, data: MailData, hostile: str) -> None:
        payload = f"<script>alert(1)</script>\"'&{{{{ 7*7 }}}}\r\nBcc: x@y.example\u202e{LINK_PLACEHOLDER}{hostile}"
        spoiled = TEMPLATES.render(_with_text(data, payload))
        sane = Reader(TEMPLATES.render(data).html)
        read = Reader(spoiled.html)
        assert read.tags <= sane.tags | {"blockquote"}
        assert read.attributes <= sane.attributes
        assert set(read.links) <= set(sane.links)
        assert spoiled.text.count(LINK_PLACEHOLDER) == TEMPLATES.render(data).text.count(LINK_PLACEHOLDER)
        assert "{{ 7*7 }}" in html.unescape(spoiled.html)
        assert not INVISIBLE.search(spoiled.text.replace("\n", ""))
        assert not INVISIBLE.search(spoiled.subject)


def test_jinja_is_not_loaded_by_importing() -> None:
    modules = "composing errors messages rendering retrying"
    program = "".join(f"import samenop_desktop.mail.{name}\n" for name in modules.split())
    program += "import sys; sys.exit('jinja2' in sys.modules)"
    assert run([sys.executable, "-c", program], check=False, timeout=60).returncode == 0


def _with_text(data: MailData, text: str) -> MailData:
    """`data` with `text` in every place that a user fills in."""
    office = Office(text, text, text, text)
    client = Client(text, text, text)
    terms = Terms(text, Package.IN_STAP, 1250, Payer.CLIENT)
    values: dict[str, object] = {
        "office": office,
        "client": client,
        "terms": terms,
        "administration": text,
        "reason": text,
        "host": text,
        "changes": (CompanyChange("address", text, text),),
    }
    known = {name: value for name, value in values.items() if hasattr(data, name)}
    return replace(data, **known)  # type: ignore[arg-type]
