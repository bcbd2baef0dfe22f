"""The office's own package, as a person cancels it and takes it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.packages import Payer
from samenop_desktop.gui.own_side import PackageDialog
from tests.gui.hands import answer, button
from tests.services.making import confirm, draft_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk


def test_it_is_cancelled_after_naming_what_happens_and_taken_again(qtbot: QtBot, desk: Desk, host: QWidget) -> None:
    confirm(desk.app, desk.actor, desk.app.offers.offer(desk.actor, draft_for(payer=Payer.OFFICE)))
    for name in ("Slagerij", "Winkel"):
        desk.app.offers.offer(desk.actor, draft_for(name, f"{name}@klant.test"))
    dialog = PackageDialog(desk, host)
    dialog.open()
    form = dialog.form
    qtbot.waitUntil(lambda: form.package_value.text() == "Accountant")
    assert form.since_value.text() == "23 november 2026"
    assert form.price_value.text() == "€ 40,00 per maand, exclusief btw"

    button(dialog, "Pakket opzeggen").click()
    question = answer(qtbot, dialog, "Nee")
    for said in (
        "Het pakket eindigt meteen",
        "2 openstaande aanbiedingen worden geannuleerd",
        "Je toegang tot 1 administratie van een klant rust",
        "2 eigen online administraties blijven staan en kosten samen vanaf volgende maand € 6,00 per maand",
        "Je blijft betalen voor 1 klant",
    ):
        assert said in question
    assert desk.app.packages.view(desk.actor).has_it

    button(dialog, "Pakket opzeggen").click()
    answer(qtbot, dialog, "Ja")
    qtbot.waitUntil(form.take_package_button.isVisible)
    assert dialog.notices.texts() == [
        "Het pakket is opgezegd; er zijn 2 aanbiedingen geannuleerd. Je krijgt er een mail van."
    ]
    assert (form.package_value.text(), form.rights_value.text()) == ("Geen", "1, de toegang rust")
    assert (form.since_label.text(), form.requests_value.text()) == ("Beëindigd op", "0")
    qtbot.waitUntil(form.take_package_button.isEnabled)

    button(dialog, "Pakket weer afnemen").click()
    qtbot.waitUntil(form.cancel_package_button.isVisible)
    assert "Je toegang tot 1 administratie van een klant werkt weer." in dialog.notices.texts()[0]
