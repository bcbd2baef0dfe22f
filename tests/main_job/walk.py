"""The whole main job as a person does it: at the desk by names on the screen, as the client in a real browser.

One walk for the test, the demo and the bench: they differ in what they do between its steps.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import httpx

from tests.main_job.accessibility import (
    BUTTON,
    CHECK_BOX,
    LIST,
    PAGE_TAB,
    RADIO_BUTTON,
    TABLE,
    TEXT,
    Control,
    Screen,
    wait_for,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.mail.servers import Mailbox

OFFICE, OFFICE_EMAIL, OFFICE_PASSWORD = "Kantoor De Vries", "kantoor@devries.test", "zeven groene fietsen"
CLIENT_EMAIL, CLIENT_PASSWORD, IBAN = "jan@dekorenaar.test", "een klant met brood", "NL91 ABNA 0417 1643 00"
SECOND, SECOND_EMAIL = "Kapsalon Knip & Krul", "fatima@knipenkrul.test"
REASON = "De klant wil liever later beginnen."
CLIENT_SEES_SECONDS = 5
"""So soon the desktop shows what the client did in the browser."""
PREFETCHES = 10
OPEN, ENDED = 200, 410
"""How a link answers while its offer is open, and when it has ended."""
LINK = re.compile(r"http://127\.0\.0\.1:\d+/aanbieding/[\w-]+")
KEY_TAB, KEY_END = 0xFF09, 0xFF57


@dataclass(frozen=True, slots=True)
class Scene:
    """What the walk plays on: the screen, the mail server, the browser, and the genuine auditfile to bring in."""

    screen: Screen
    browser: Browser
    mailbox: Mailbox
    smtp_port: int
    portal_port: int
    auditfile: Path


@dataclass(frozen=True, slots=True)
class Done:
    """A step that was done: a short name for files, what happened in Dutch, and the browser's page if it was there."""

    name: str
    told: str
    page: Page | None = field(default=None, compare=False)


class MainJob:
    """Plays the job step by step; every step asserts what it leads to."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._screen = scene.screen
        self._administration = ""
        self._link = ""
        self._taken: set[int] = set()

    def walk(self) -> Iterator[Done]:
        """Every step after it was done, from the first start until signing in again."""
        yield from self._set_up()
        yield from self._bring_in()
        yield from self._offer()
        yield from self._confirm()
        yield from self._look_at_it()
        yield from self._cancel_another()
        yield from self._block_access()
        yield from self._sign_out_and_in()

    # --- first start ------------------------------------------------------------------------------------

    def _set_up(self) -> Iterator[Done]:
        window = self._screen.window("Kantoor instellen", seconds=30)
        for name, text in (
            ("Naam kantoor", OFFICE),
            ("Plaats", "Utrecht"),
            ("Telefoon", "030 123 45 67"),
            ("E-mailadres", OFFICE_EMAIL),
            ("Wachtwoord", OFFICE_PASSWORD),
            ("Wachtwoord herhalen", OFFICE_PASSWORD),
        ):
            window.field(name).fill(text)
        yield Done("kantoor-instellen", "Eerste start: het kantoor vult zijn gegevens in.")
        window.find(BUTTON, "Kantoor aanmaken").press()
        main = self._main()
        wait_for(lambda: main.says("Nog geen administraties"), "the list to be empty")
        yield Done("leeg-hoofdvenster", f"{OFFICE} is aangemaakt en aangemeld; de lijst is nog leeg.")

        mail = self._from_ribbon("Mail instellen", tab="Kantoor")
        mail.field("Server").fill("127.0.0.1")
        self._choose_last(mail, "Beveiliging", after="Server", words="Geen")
        mail.field("Poort").fill(str(self._scene.smtp_port))
        mail.find(BUTTON, "Testmail sturen").press()
        wait_for(lambda: mail.says("De testmail is verstuurd"), mail.describe)
        assert self._next_mail(OFFICE_EMAIL)["Subject"]
        yield Done("mail-instellen", "Mail instellen: de testmail is aangenomen door de mailserver.")
        mail.find(BUTTON, "Opslaan").press()
        self._wait_gone("Mail instellen")

        page = self._from_ribbon("Bevestigingspagina", tab="Kantoor")
        page.field("Openbaar adres").fill(f"http://127.0.0.1:{self._scene.portal_port}")
        page.find(BUTTON, "Opslaan").press()
        wait_for(lambda: page.says("Opgeslagen.") and page.says("Draait, zolang"), page.describe, 30)
        yield Done("bevestigingspagina", "De bevestigingspagina draait op deze computer en heeft een adres.")
        page.find(BUTTON, "Sluiten").press()
        self._wait_gone("Bevestigingspagina")

    # --- the administration -----------------------------------------------------------------------------

    def _bring_in(self) -> Iterator[Done]:
        self._press_in_ribbon("Importeren")
        choosing = self._screen.window("Auditfile importeren")
        name_field = choosing.find_all(TEXT)[0]
        name_field.fill(str(self._scene.auditfile))
        choosing.find(BUTTON, "Importeren").press()
        found = wait_for(
            lambda: next((one for one in self._screen.windows() if one.says("Grootboekrekeningen")), None),
            "the auditfile to be read",
            60,
        )
        yield Done("auditfile", f"Het auditfile {self._scene.auditfile.name} is gelezen: dit zit erin.")
        found.find(BUTTON, "Sluiten").press()
        row = wait_for(lambda: self._rows("Administraties"), "the imported administration")[0]
        self._administration = row["Naam"]
        assert row["Soort"] == "lokaal", row
        self._select("Administraties", 0)
        self._press_in_ribbon("Online zetten")
        self._wait_row("Administraties", {"Naam": self._administration, "Soort": "online", "Status": "Gereed"}, 60)
        yield Done("online", f"{self._administration} staat nu online onder het kantoor.")

    # --- the wizard -------------------------------------------------------------------------------------

    def _offer(self) -> Iterator[Done]:
        wizard = self._open_wizard()
        yield Done("wizard-start", "Online samenwerken, stap 1: welke situatie is het?")
        self._next(wizard)
        wizard.find(RADIO_BUTTON, "Bestaande administratie").tick()
        listed = wizard.find(LIST, "Mijn administraties")
        names = [item.name for item in wait_for(listed.items, "the administrations")]
        number = next(at for at, name in enumerate(names) if self._administration in name)
        listed.select_item(number)
        yield Done("wizard-administratie", f"Stap 2: {self._administration} wordt gekozen.")
        self._next(wizard)
        yield from self._fill_client(wizard, CLIENT_EMAIL, "Jan de Boer", "wizard-klantgegevens")
        self._choose_subscription(wizard, "De klant")
        yield Done("wizard-abonnement", "Stap 4: inStap, en de klant krijgt de factuur.")
        self._next(wizard)
        wait_for(lambda: wizard.find(BUTTON, "Voltooien").is_enabled and wizard.says("€ 12,50"), wizard.describe)
        yield Done("wizard-controleren", "Stap 5: alles nakijken, met de tijdlijn en de mail aan de klant.")
        wizard.find(BUTTON, "Voltooien").press()
        wait_for(lambda: wizard.says("De aanbieding staat klaar"), wizard.describe)
        yield Done("wizard-klaar", "De aanbieding is gemaakt; dit komt er nu.")
        wizard.find(BUTTON, "Sluiten").press()
        self._wait_gone("Online samenwerken", but="SamenOp")
        self._wait_row("Administraties", {"Naam": f"{self._administration} (SamenOp)"})
        assert self._row("Administraties", 0)["Status"] == "Aangeboden, nog 21 dagen"

    def _open_wizard(self) -> Control:
        wizard = self._from_ribbon("Online samenwerken")
        choice = wizard.find(RADIO_BUTTON, "De klant heeft nog geen abonnement")
        choice.tick()
        return wizard

    def _fill_client(self, wizard: Control, email: str, contact: str, name: str) -> Iterator[Done]:
        for label, text in (
            ("Contactpersoon", contact),
            ("Adres", "Molenstraat 12"),
            ("Postcode", "3512 JK"),
            ("Plaats", "Utrecht"),
            ("Telefoon", "030 765 43 21"),
            ("E-mailadres", email),
            ("E-mailadres herhalen", email),
        ):
            wizard.field(label).fill(text)
        wait_for(lambda: wizard.find(BUTTON, "Volgende").is_enabled, wizard.describe)
        yield Done(name, "Stap 3: de gegevens van de klant; het e-mailadres staat er twee keer.")
        self._next(wizard)

    def _choose_subscription(self, wizard: Control, payer: str) -> None:
        wizard.find(RADIO_BUTTON, "inStap").tick()
        wizard.find(RADIO_BUTTON, payer).tick()

    def _next(self, wizard: Control) -> None:
        wizard.find(BUTTON, "Volgende").press()

    # --- the client -------------------------------------------------------------------------------------

    def _confirm(self) -> Iterator[Done]:
        mail = self._next_mail(CLIENT_EMAIL)
        self._link = link_in(mail)
        receipt = self._next_mail(OFFICE_EMAIL)
        assert self._administration in f"{receipt['Subject']} {text_of(receipt)}"
        for number in range(PREFETCHES):
            assert httpx.request("HEAD" if number % 2 else "GET", self._link).status_code == OPEN
        status = self._from_ribbon("Status aanbieding")
        self._wait_row("Aanbiedingen", {"Status": "Wacht op bevestiging", "Bezorging": "Verzonden"}, 30)
        yield Done("status-wacht", "De mail is verzonden. Tien keer vooraf openen van de link verandert niets.")

        page = self._scene.browser.new_page(locale="nl-NL", viewport={"width": 1000, "height": 1400})
        page.goto(self._link)
        page.get_by_label("Wachtwoord", exact=True).fill(CLIENT_PASSWORD)
        page.get_by_label("Wachtwoord herhalen", exact=True).fill(CLIENT_PASSWORD)
        page.get_by_label("IBAN", exact=True).fill(IBAN)
        page.get_by_label("Ik ga akkoord", exact=True).check()
        yield Done("pagina-aanbieding", "De klant opent de link uit de mail en vult de pagina in.", page)
        page.get_by_role("button", name="Bevestigen", exact=True).click()
        page.get_by_role("heading", name="De administratie is nu van jou").wait_for()
        self._wait_row("Aanbiedingen", {"Status": "Bevestigd"}, CLIENT_SEES_SECONDS)
        yield Done("pagina-bevestigd", "De klant heeft bevestigd; de pagina zegt wat nu waar is.", page)
        page.close()
        assert httpx.get(self._link).status_code == ENDED, "the link is used up"
        yield Done("status-bevestigd", f"Het kantoor ziet het binnen {CLIENT_SEES_SECONDS} seconden.")
        status.find(BUTTON, "Sluiten").press()
        self._wait_gone("Status aanbieding")
        self._wait_row(
            "Administraties", {"Naam": self._administration, "Soort": "online (cliënt)"}, CLIENT_SEES_SECONDS
        )
        assert self._next_mail(CLIENT_EMAIL)["Subject"]
        assert self._next_mail(OFFICE_EMAIL)["Subject"]
        yield Done("online-client", f"{self._administration} is nu van de klant; het kantoor houdt zijn rechten.")

    def _look_at_it(self) -> Iterator[Done]:
        self._select("Administraties", 0)
        opened = self._open_selected()
        opened.find(PAGE_TAB, "Instellingen").do("Press")
        office_number = re.search(r"relatienummer (\d+)", self._main().describe())
        number = opened.field("Relatienummer").text
        assert number.isdigit()
        assert office_number is not None
        assert number != office_number[1], "the owner's number, not the office's"
        assert opened.field("Eigenaar").text == opened.field("Bedrijfsnaam").text
        yield Done("instellingen", f"Instellingen van de administratie: eigenaar en relatienummer {number}.")
        opened.find(BUTTON, "Sluiten").press()

    # --- a second offer, cancelled ----------------------------------------------------------------------

    def _cancel_another(self) -> Iterator[Done]:
        wizard = self._open_wizard()
        self._next(wizard)
        wizard.find(RADIO_BUTTON, "Nieuwe administratie").tick()
        wizard.field("Naam van de administratie")
        yield Done("wizard-nieuwe-administratie", "Een tweede aanbieding, met een nieuwe administratie.")
        wizard.field("Naam van de administratie").fill(SECOND)
        self._next(wizard)
        wizard.field("Bedrijfsnaam").fill(SECOND)
        for _ in self._fill_client(wizard, SECOND_EMAIL, "Fatima El Amrani", ""):
            pass
        self._choose_subscription(wizard, "Het kantoor")
        self._next(wizard)
        wizard.find(BUTTON, "Voltooien").press()
        wizard.find(BUTTON, "Status aanbieding openen").press()
        link = link_in(self._next_mail(SECOND_EMAIL))
        assert self._next_mail(OFFICE_EMAIL)["Subject"]
        assert httpx.get(link).status_code == OPEN

        status = self._screen.window("Status aanbieding")
        row = self._wait_row("Aanbiedingen", {"Administratie": SECOND, "Bezorging": "Verzonden"}, 30)
        self._select("Aanbiedingen", row)
        status.find(BUTTON, "Annuleren").press()
        question = self._screen.window("Aanbieding annuleren")
        question.field("Reden").fill(REASON)
        yield Done("annuleren", f"De aanbieding aan {SECOND} wordt geannuleerd; het programma vraagt eerst.")
        question.find(BUTTON, "Ja").press()
        self._wait_row("Aanbiedingen", {"Administratie": SECOND, "Status": "Geannuleerd"})
        assert REASON in text_of(self._next_mail(SECOND_EMAIL))
        assert httpx.get(link).status_code == ENDED, "the link is dead"
        yield Done("geannuleerd", "De klant heeft er een mail van en de link werkt niet meer.")
        status.find(BUTTON, "Sluiten").press()
        self._wait_gone("Status aanbieding")
        self._wait_row("Administraties", {"Naam": SECOND, "Status": "Niet bevestigd, kost nog geld"})
        yield Done("kost-nog-geld", f"{SECOND} staat nog online onder het kantoor: dat kost nog geld.")

    # --- ending the office's own access -----------------------------------------------------------------

    def _block_access(self) -> Iterator[Done]:
        self._select("Administraties", self._wait_row("Administraties", {"Naam": self._administration}))
        opened = self._open_selected()
        opened.find(PAGE_TAB, "Rechten").do("Press")
        block = opened.find(CHECK_BOX, "Toegang blokkeren")
        yield Done("rechten-open", "Rechten: wat het kantoor in deze administratie mag.")
        block.tick()
        yield Done("rechten", "Met Toegang blokkeren beëindigt het kantoor zijn eigen toegang.")
        opened.find(BUTTON, "Opslaan").press()
        self._screen.window("Toegang blokkeren").find(BUTTON, "Ja").press()
        wait_for(
            lambda: all(row["Naam"] != self._administration for row in self._rows("Administraties")),
            "the administration to leave the list",
        )
        assert self._next_mail(CLIENT_EMAIL)["Subject"]
        yield Done("geblokkeerd", f"{self._administration} is uit de lijst; de klant heeft er een mail van.")

    def _sign_out_and_in(self) -> Iterator[Done]:
        self._press_in_ribbon("Afmelden", tab="Kantoor")
        window = self._screen.window("Aanmelden")
        window.field("E-mailadres").fill(OFFICE_EMAIL)
        window.field("Wachtwoord").fill(OFFICE_PASSWORD)
        window.find(CHECK_BOX, "Aangemeld blijven").tick()
        yield Done("aanmelden", "Afgemeld; aanmelden gaat met e-mailadres en wachtwoord.")
        window.find(BUTTON, "Aanmelden").press()
        self._main()
        self._wait_row("Administraties", {"Naam": SECOND})
        yield Done("weer-aangemeld", "Weer aangemeld: de lijst staat er zoals zij was.")

    # --- hands and eyes ---------------------------------------------------------------------------------

    def _main(self) -> Control:
        return self._screen.window(f"SamenOp – {OFFICE}")

    def _press_in_ribbon(self, name: str, tab: str = "Administratie") -> None:
        main = self._main()
        main.find(PAGE_TAB, tab).do("Press")
        main.find(BUTTON, name).press()

    def _from_ribbon(self, name: str, tab: str = "Administratie") -> Control:
        self._press_in_ribbon(name, tab)
        return self._screen.window(name)

    def _open_selected(self) -> Control:
        self._press_in_ribbon("Openen")
        return self._screen.window(self._administration)

    def _choose_last(self, window: Control, label: str, *, after: str, words: str) -> None:
        """The last entry of the combo box that comes after the field `after`; only the keyboard operates it."""
        window.field(after).do("SetFocus")
        combo = window.combo(label)

        def go_on() -> bool:
            if not combo.has_focus:
                self._screen.press_key(KEY_TAB)
            elif words not in combo.name:
                self._screen.press_key(KEY_END)
            return words in combo.name

        wait_for(lambda: window.field(after).has_focus, f"{after} to have the focus")
        wait_for(go_on, lambda: f"{label} to show {words}")

    def _table(self, name: str) -> Control:
        for window in self._screen.windows():
            for table in window.find_all(TABLE, name):
                return table
        raise AssertionError(f"no table {name}")

    def _rows(self, table: str) -> list[dict[str, str]]:
        return self._table(table).rows()

    def _row(self, table: str, number: int) -> dict[str, str]:
        return self._table(table).row(number)

    def _select(self, table: str, number: int) -> None:
        self._table(table).select_row(number)

    def _wait_row(self, table: str, values: dict[str, str], seconds: float = 15) -> int:
        """The number of the first row that holds `values`, once there is one."""
        rows: list[dict[str, str]] = []

        def look() -> int:
            rows[:] = self._rows(table)
            return next((at for at, row in enumerate(rows, start=1) if values.items() <= row.items()), 0)

        return wait_for(look, lambda: f"{values} in {rows}", seconds) - 1

    def _wait_gone(self, name: str, but: str = "\n") -> None:
        wait_for(
            lambda: not any(name in window.name and but not in window.name for window in self._screen.windows()),
            f"window {name} to close",
        )

    # --- mail and links ---------------------------------------------------------------------------------

    def _next_mail(self, recipient: str) -> EmailMessage:
        """The oldest mail to `recipient` that was not read yet."""
        mails = self._scene.mailbox.mails

        def look() -> EmailMessage | None:
            return next(
                (
                    mail
                    for mail in mails
                    if mail["To"].addresses[0].addr_spec == recipient and id(mail) not in self._taken
                ),
                None,
            )

        mail = wait_for(look, lambda: f"a mail to {recipient}; there are {[one['To'] for one in mails]}", 30)
        self._taken.add(id(mail))
        return mail


def text_of(mail: EmailMessage) -> str:
    """The mail's text, its lines joined."""
    body = mail.get_body(("plain",))
    assert body is not None
    words: list[str] = str(body.get_content()).split()
    return " ".join(words)


def link_in(mail: EmailMessage) -> str:
    """The one link in a mail to a client."""
    found: set[str] = set(LINK.findall(text_of(mail)))
    assert len(found) == 1, found
    return found.pop()
