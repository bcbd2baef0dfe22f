"""A person at the wizard: finds controls by the names that a screen reader reads, clicks and types, and looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QWidget,
    QWizardPage,
)

from samenop_desktop.gui.field_note import FieldNote

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

    from samenop_desktop.gui.offer_wizard import OfferWizard

W = TypeVar("W", bound=QWidget)

SITUATION = "De klant heeft nog geen abonnement"
DETAILS = {
    "Bedrijfsnaam": "Bakkerij Jansen",
    "Contactpersoon": "Jan Jansen",
    "Adres": "Dorpsstraat 1",
    "Postcode": "3511 AB",
    "Plaats": "Utrecht",
    "E-mailadres": "klant@bakkerij.test",
    "E-mailadres herhalen": "klant@bakkerij.test",
}


def accessible_name(widget: QWidget) -> str:
    """What a screen reader calls the control."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def accessible_description(widget: QWidget) -> str:
    """What a screen reader says about the control besides its name."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


class Person:
    """Uses one wizard through its controls alone."""

    def __init__(self, qtbot: QtBot, wizard: OfferWizard) -> None:
        self.qtbot = qtbot
        self.wizard = wizard

    # --- looking

    def named(self, kind: type[W], name: str) -> W:
        """The one visible control of that kind with that accessible name."""
        found = [one for one in self.wizard.findChildren(kind) if one.isVisible() and accessible_name(one) == name]
        assert len(found) == 1, f"{len(found)} × {kind.__name__} {name!r}"
        return found[0]

    def page(self) -> str:
        """The accessible name of the present page."""
        (page,) = [page for page in self.wizard.findChildren(QWizardPage) if page.isVisible()]
        return accessible_name(page)

    def sees(self) -> str:
        """All texts on the present page, one a line."""
        (page,) = [page for page in self.wizard.findChildren(QWizardPage) if page.isVisible()]
        lines = []
        for label in page.findChildren(QLabel):
            if label.isVisible() and label.text():
                text = label.text()
                if label.textFormat() is Qt.TextFormat.RichText:
                    document = QTextDocument()
                    document.setHtml(text)
                    text = document.toPlainText()
                lines.append(text)
        lines += [browser.toPlainText() for browser in page.findChildren(QTextBrowser) if browser.isVisible()]
        return "\n".join(lines)

    def remarks(self) -> dict[str, str]:
        """By the name of the field, what stands beside it."""
        remarks = {}
        for edit in self.wizard.findChildren(QLineEdit):
            around = edit.parentWidget()
            assert around is not None
            note = around.findChild(FieldNote, edit.objectName().replace("_edit", "_note"))
            if edit.isVisible() and note is not None and note.isVisible():
                assert accessible_description(edit) == note.text()
                remarks[accessible_name(edit)] = note.text()
        return remarks

    def can(self, button: str) -> bool:
        """Whether the button can be used."""
        return self.named(QPushButton, button).isEnabled()

    def why_not(self, button: str = "Volgende") -> str:
        """What a greyed button says about it."""
        greyed = self.named(QPushButton, button)
        assert not greyed.isEnabled()
        assert accessible_description(greyed) == greyed.toolTip()
        return greyed.toolTip()

    # --- doing

    def press(self, button: str) -> None:
        """Clicks a button that can be used."""
        target = self.named(QPushButton, button)
        self.qtbot.waitUntil(target.isEnabled)
        self.qtbot.mouseClick(target, Qt.MouseButton.LeftButton)

    def pick(self, radio_button: str) -> None:
        """Clicks a radio button."""
        target = self.named(QRadioButton, radio_button)
        self.qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(8, target.height() // 2))
        assert target.isChecked()

    def type(self, field: str, text: str) -> None:
        """Goes into a field and replaces what stands there."""
        edit = self.named(QLineEdit, field)
        edit.setFocus()
        edit.selectAll()
        if text:
            self.qtbot.keyClicks(edit, text)
        else:
            self.qtbot.keyClick(edit, Qt.Key.Key_Delete)

    def leave(self, field: str) -> None:
        """Goes out of a field with the tab key."""
        edit = self.named(QLineEdit, field)
        edit.setFocus()
        self.qtbot.keyClick(edit, Qt.Key.Key_Tab)

    def keys(self, *keys: Qt.Key | str) -> None:
        """Presses keys where the focus is."""
        for key in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            if isinstance(key, str):
                QTest.keyClicks(focused, key)
            else:
                QTest.keyClick(focused, key)

    def row(self, name: str) -> QModelIndex:
        """The row of that name in the list."""
        view = self.named(QListView, "Mijn administraties")
        model = view.model()
        (index,) = [index for row in range(model.rowCount()) if (index := model.index(row, 0)).data() == name]
        return index

    def click_row(self, name: str) -> None:
        """Clicks on a row of the list."""
        view = self.named(QListView, "Mijn administraties")
        index = self.row(name)
        view.scrollTo(index)
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def question(self) -> QMessageBox:
        """The question that stands open."""
        self.qtbot.waitUntil(lambda: self.wizard.findChild(QMessageBox) is not None)
        box = self.wizard.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        return box

    def answer(self, button: str) -> None:
        """Answers the open question."""
        box = self.question()
        (target,) = [one for one in box.findChildren(QAbstractButton) if accessible_name(one) == button]
        self.qtbot.mouseClick(target, Qt.MouseButton.LeftButton)

    # --- walking

    def start(self) -> None:
        """Fills in `Start` and goes on."""
        self.pick(SITUATION)
        self.press("Volgende")
        assert self.page() == "Administratie"

    def new_administration(self, name: str = "Bakkerij Jansen") -> None:
        """Fills in `Administratie` with a new one and goes on."""
        self.pick("Nieuwe administratie")
        self.type("Naam van de administratie", name)
        self.press("Volgende")
        assert self.page() == "Klantgegevens"

    def details(self, **changes: str) -> None:
        """Fills in `Klantgegevens` and goes on."""
        for field, text in (DETAILS | changes).items():
            self.type(field, text)
        self.press("Volgende")
        assert self.page() == "Abonnement en betaler"

    def subscription(self, package: str = "inStap", payer: str = "De klant") -> None:
        """Fills in `Abonnement en betaler` and goes on to an overview that has been made."""
        self.pick(package)
        self.pick(payer)
        self.press("Volgende")
        assert self.page() == "Controleren"
        self.qtbot.waitUntil(lambda: self.can("Voltooien"))

    def walk_to_review(self) -> None:
        """Fills in all pages up to `Controleren`."""
        self.start()
        self.new_administration()
        self.details()
        self.subscription()
