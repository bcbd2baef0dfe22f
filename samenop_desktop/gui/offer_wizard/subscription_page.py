"""Page `Abonnement en betaler`: the package and who receives the invoice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker

from samenop_desktop.domain.findings import FindingCode, refusal
from samenop_desktop.domain.offer_draft import OfferDraft, OfferFacts, Step
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.gui.forms.ui_offer_wizard_subscription_page import Ui_offer_wizard_subscription_page
from samenop_desktop.gui.offer_wizard.headings import make_headings
from samenop_desktop.gui.offer_wizard.page import OfferPage, finding_on
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.findings import finding_sentence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel, QRadioButton, QWidget

    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.gui.field_note import FieldNote

REMARKS = {Package.IN_ORDE: "Werkt alleen op internet: de klant gebruikt dan niet dit programma."}


class SubscriptionPage(OfferPage):
    """The packages with their price a month, and the payer."""

    step = Step.SUBSCRIPTION

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_offer_wizard_subscription_page()
        self._prices: dict[Package, int | None] = {}

    def _build(self) -> None:
        self.form.setupUi(self)
        make_headings(self.form.cost_heading_label)
        form = self.form
        self._packages: dict[Package, tuple[QRadioButton, QLabel, FieldNote]] = {
            Package.IN_ORDE: (form.in_orde_radio_button, form.in_orde_price_label, form.in_orde_note),
            Package.IN_STAP: (form.in_stap_radio_button, form.in_stap_price_label, form.in_stap_note),
            Package.IN_KAART: (form.in_kaart_radio_button, form.in_kaart_price_label, form.in_kaart_note),
            Package.IN_BALANS: (form.in_balans_radio_button, form.in_balans_price_label, form.in_balans_note),
            Package.IN_ZICHT: (form.in_zicht_radio_button, form.in_zicht_price_label, form.in_zicht_note),
        }
        self._payers: dict[Payer, QRadioButton] = {
            Payer.CLIENT: form.client_pays_radio_button,
            Payer.OFFICE: form.office_pays_radio_button,
        }
        self._groups = (form.package_button_group, form.payer_button_group)
        for group in self._groups:
            group.idToggled.connect(self._on_choice_toggled)

    def load(self, draft: OfferDraft, facts: OfferFacts | None) -> None:
        """Shows the prices; a package without one cannot be chosen (D13)."""
        self._prices = dict(facts.monthly_cents) if facts is not None else {}
        for package, (button, price, note) in self._packages.items():
            cents = self._prices.get(package)
            price.setText(f"{euros(cents)} per maand" if cents is not None else "prijs niet bekend")
            price.setEnabled(cents is not None)
            reason = "" if cents is not None else finding_sentence(refusal("package", FindingCode.PRICE_UNKNOWN))
            grey(button, reason)
            note.say(Tone.INFO, REMARKS.get(package, "") if not reason else "", None if reason else button)
        with QSignalBlocker(self._groups[0]), QSignalBlocker(self._groups[1]):
            for package, (button, _, _) in self._packages.items():
                button.setChecked(package is draft.package)
            for payer, radio in self._payers.items():
                radio.setChecked(payer is draft.payer)
        self._tell_cost()

    def collect(self, draft: OfferDraft) -> OfferDraft:
        """`draft` with the chosen package and payer."""
        return replace(draft, package=self._package(), payer=self._payer())

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Says what is wrong with a choice that was made; that one must be made is plain to see."""
        package = finding_on(findings, "package")
        payer = finding_on(findings, "payer")
        self.form.package_note.say_finding(
            package if package is not None and package.code is not FindingCode.PACKAGE_MISSING else None
        )
        self.form.payer_note.say_finding(
            payer if payer is not None and payer.code is not FindingCode.PAYER_MISSING else None
        )

    def field_for(self, name: str) -> QWidget | None:
        """The chosen radio button of the group, or its first that can be chosen."""
        if name == "payer":
            return self._payers[self._payer() or Payer.CLIENT]
        return self.first_field() if name == "package" else None

    def first_field(self) -> QWidget:
        """The chosen package, or the first that can be chosen."""
        chosen = self._package()
        if chosen is not None:
            return self._packages[chosen][0]
        usable = (button for button, _, _ in self._packages.values() if button.isEnabled())
        return next(usable, self._payers[Payer.CLIENT])

    def _package(self) -> Package | None:
        return next((package for package, (button, _, _) in self._packages.items() if button.isChecked()), None)

    def _payer(self) -> Payer | None:
        return next((payer for payer, button in self._payers.items() if button.isChecked()), None)

    def _on_choice_toggled(self, _id: int, chosen: bool) -> None:
        # Not on a click: a screen reader chooses without one.
        if chosen:
            self._tell_cost()
            self.edited.emit()

    def _tell_cost(self) -> None:
        """S12, P05 and who pays, in words."""
        sentences = [
            "De eerste 30 dagen zijn gratis, één keer per e-mailadres.",
            "Ze beginnen op de dag waarop de klant bevestigt.",
            "Daarna loopt het abonnement door als betaald abonnement.",
        ]
        package = self._package()
        cents = self._prices.get(package) if package is not None else None
        if package is not None and cents is not None:
            sentences.append(f"{package} kost dan {euros(cents)} per maand, exclusief btw.")
        payer = self._payer()
        if payer is Payer.CLIENT:
            sentences.append("De klant ontvangt de factuur; hij vult zijn IBAN in als hij bevestigt.")
        elif payer is Payer.OFFICE:
            sentences.append("Je kantoor ontvangt de factuur van dit abonnement.")
        self.form.cost_label.setText(" ".join(sentences))
