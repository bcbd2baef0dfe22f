"""On the last page the office accepts, in so many words, that an active mailbox ends (D37)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QRadioButton

from samenop_desktop.domain.mailboxes import MailboxForm, MailboxKind
from samenop_desktop.services.offer_rows import OfferQuery

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from tests.gui.offer_wizard.conftest import OpenWizard
    from tests.gui.offer_wizard.person import Person

ACCEPT = "Ik accepteer dat de mailbox stopt zodra de klant bevestigt"


@pytest.fixture
def at_review(desk: Desk, open_wizard: OpenWizard) -> Person:
    """At `Controleren` with an administration that has an active mailbox."""
    id_ = desk.app.administrations.create(desk.actor, "Zoet").id
    desk.app.going_online.put_online(desk.actor, id_)
    desk.app.mailboxes.create(desk.actor, id_, MailboxForm("zoet", MailboxKind.SALES))
    person = open_wizard()
    person.start()
    person.named(QRadioButton, "Bestaande administratie").click()
    person.click_row("Zoet")
    person.press("Volgende")
    person.details()
    person.pick("inStap")
    person.pick("De klant")
    person.press("Volgende")
    assert person.page() == "Controleren"
    return person


def test_the_offer_waits_until_it_is_accepted(desk: Desk, at_review: Person) -> None:
    at_review.qtbot.waitUntil(lambda: "mailbox actief: zoet@boekhouding.nl" in at_review.why_not("Voltooien"))
    assert not at_review.can("Voltooien")
    at_review.named(QCheckBox, ACCEPT).click()
    at_review.qtbot.waitUntil(lambda: at_review.can("Voltooien"))
    at_review.press("Voltooien")
    at_review.qtbot.waitUntil(lambda: desk.app.offers.count(desk.actor, OfferQuery()) == 1)


def test_taken_back_it_waits_again(at_review: Person) -> None:
    tick = at_review.named(QCheckBox, ACCEPT)
    tick.click()
    at_review.qtbot.waitUntil(lambda: at_review.can("Voltooien"))
    tick.click()
    assert not at_review.can("Voltooien")
