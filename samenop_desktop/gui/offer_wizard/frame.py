"""The frame of the wizard: its window, the steps at the side, and buttons that bear the words of the contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QWidget, QWizard

from samenop_desktop.domain.offer_draft import STEPS, Step
from samenop_desktop.gui.growing import fit_to_screen
from samenop_desktop.gui.offer_wizard.steps_panel import StepsPanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWizardPage

RESULT_ID = len(STEPS)
WIDTH, HEIGHT = 1000, 700
TITLE_INDENT = 8
Button = QWizard.WizardButton


class WizardFrame(QWizard):
    """A wizard with one page a step and a page for the result; knows nothing of what stands on them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = StepsPanel()
        self.setObjectName("offer_wizard")
        self.setWindowTitle("Online samenwerken")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.IndependentPages)
        self.setSideWidget(self._steps)
        for text, button in (
            ("&Vorige", Button.BackButton),
            ("V&olgende", Button.NextButton),
            ("Vol&tooien", Button.FinishButton),
            ("Annuleren", Button.CancelButton),
            ("Status aanbieding &openen", Button.CustomButton1),
        ):
            self.setButtonText(button, text)
        self.setButtonLayout(
            [Button.Stretch, Button.BackButton, Button.NextButton, Button.FinishButton, Button.CancelButton]
        )
        self.resize(WIDTH, HEIGHT)
        fit_to_screen(self)

    def set_pages(self, pages: Sequence[QWizardPage], result: QWizardPage) -> None:
        """Takes the pages, in the order of the steps, and the one for the result."""
        for number, page in enumerate(pages):
            self.setPage(number, page)
        result.setButtonText(Button.FinishButton, "&Sluiten")
        self.setPage(RESULT_ID, result)

    def nextId(self) -> int:
        """The page after the present one; `Controleren` ends with `Voltooien`, never with `Volgende`."""
        number = self.currentId()
        return -1 if number < 0 or number >= STEPS.index(Step.REVIEW) else number + 1

    def show_step(self, present: Step | None) -> None:
        """Marks the present step at the side; None: all are done."""
        self._steps.show_step(present)
        self._straighten_title()

    def tell_why_not(self, reason: str) -> None:
        """Gives `Volgende` and `Voltooien` the reason why they are off; empty when they are not."""
        for which in (Button.NextButton, Button.FinishButton):
            self._button(which).setToolTip(reason)
            self._button(which).setAccessibleDescription(reason)

    def let_leave(self, *, allowed: bool) -> None:
        """Decides whether `Vorige` and `Annuleren` can be used; QWizard itself forgets it when the page changes."""
        self._button(Button.BackButton).setEnabled(allowed and self.currentId() > 0)
        self._button(Button.CancelButton).setEnabled(allowed)

    def lay_out_result_buttons(self) -> None:
        """Leaves only the buttons of the result page, with the focus on the one that closes."""
        self.setButtonLayout([Button.Stretch, Button.CustomButton1, Button.FinishButton])
        self._button(Button.CustomButton1).setVisible(True)
        close_button = self._button(Button.FinishButton)
        QTimer.singleShot(0, close_button, close_button.setFocus)

    def _button(self, which: Button) -> QPushButton:
        button = self.button(which)
        if not isinstance(button, QPushButton):
            raise TypeError(which)
        return button

    def _straighten_title(self) -> None:
        """Puts the title, which QWizard shifts a little, above what it belongs to."""
        # The title stands beside the buttons in the one widget that fills the window.
        frame = self._button(Button.NextButton).parent()
        for label in self.findChildren(QLabel):
            if label.parent() is frame:
                label.setIndent(TITLE_INDENT)
