"""Page Start for a client who has a subscription: mailing him the steps, and leaving for the transfer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from samenop_desktop.gui.transfer import TransferDialog
from samenop_desktop.store.records import MailRecord
from tests.gui.hands import shown

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.desk import Desk
    from tests.gui.offer_wizard.person import Person


def test_both_step_plans_are_mailed_to_the_client(person: Person, desk: Desk) -> None:
    person.pick("De klant heeft een abonnement en een eigen administratie")
    person.press("Stappen mailen")
    person.qtbot.waitUntil(lambda: "Vul het e-mailadres in." in person.sees())
    address = person.named(QLineEdit, "E-mailadres van de klant")
    person.qtbot.keyClicks(address, "klant@bakkerij.test")
    assert "Vul het e-mailadres in." not in person.sees()
    person.press("Stappen mailen")
    person.qtbot.waitUntil(lambda: "De mail staat klaar en wacht tot je mail hebt ingesteld." in person.sees())
    with desk.app.store.read() as tx:
        (mail,) = tx.session.query(MailRecord).all()
    assert (mail.kind, mail.recipient) == ("step_plans", "klant@bakkerij.test")
    # The button of both ways, as it is called there.
    assert " ".join(mail.text.split()).count("daarna Toegang geven") == 2
    assert person.page() == "Start"
    person.press("Annuleren")
    assert not person.wizard.isVisible()


def test_the_third_situation_leads_to_the_transfer(person: Person, host: QWidget, qtbot: QtBot) -> None:
    person.pick("De klant heeft een abonnement, ik heb de administratie")
    person.press("Administratie overdragen")
    dialog = shown(qtbot, host, TransferDialog)
    assert not person.wizard.isVisible()
    dialog.reject()
