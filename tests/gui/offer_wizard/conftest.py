"""A person at the wizard, on a desk with real services."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from samenop_desktop.gui.offer_wizard import open_offer_wizard
from tests.gui.hands import given_the_keyboard
from tests.gui.offer_wizard.person import Person

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from samenop_desktop.domain.offer_draft import OfferDraft
    from samenop_desktop.gui.desk import Desk

    OpenWizard = Callable[..., Person]


@pytest.fixture
def open_wizard(desk: Desk, host: QWidget, qtbot: QtBot) -> OpenWizard:
    """Opens the wizard over a window; with `wait=False` before the facts have been read."""

    def opened(draft: OfferDraft | None = None, administration_id: int | None = None, *, wait: bool = True) -> Person:
        wizard = open_offer_wizard(desk, host, draft, administration_id)
        person = Person(qtbot, wizard)
        if wait:
            given_the_keyboard(qtbot, wizard)
            qtbot.waitUntil(lambda: "geladen" not in person.named(QPushButton, "Volgende").toolTip())
        return person

    return opened


@pytest.fixture
def person(open_wizard: OpenWizard) -> Person:
    """A person at the first page of an empty wizard."""
    return open_wizard()
