"""What the five pages of the wizard share: they load, check and collect, and know nothing of the flow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget, QWizardPage

if TYPE_CHECKING:
    from samenop_desktop.domain.findings import Finding
    from samenop_desktop.domain.offer_draft import OfferDraft, OfferFacts, Step


class OfferPage(QWizardPage):
    """One page. `edited` comes when the user changed something or left a field.

    `waits_for` is what the page itself still waits for, in words; while it says something the page cannot be left.
    """

    step: Step
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waits_for = ""
        self.is_built = False
        self._may_go_on = False

    def build(self) -> None:
        """Makes the controls: apart from making the page, so that the first page is seen before the others are made."""
        self._build()
        self.is_built = True

    def _build(self) -> None:
        raise NotImplementedError

    def load(self, draft: OfferDraft, facts: OfferFacts | None) -> None:
        """Shows what `draft` and `facts` say; no facts: they are still being read."""
        raise NotImplementedError

    def collect(self, draft: OfferDraft) -> OfferDraft:
        """`draft` with what stands on this page."""
        raise NotImplementedError

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Says beside each field what is wrong or odd about it."""
        raise NotImplementedError

    def show_all_findings(self) -> None:
        """From now on says what is wrong with fields too where the user has not been yet."""

    def field_for(self, name: str) -> QWidget | None:
        """The control that holds the field called `name`."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Where the focus goes when the page opens with nothing wrong on it."""
        raise NotImplementedError

    def let_go_on(self, *, allowed: bool) -> None:
        """Decides whether `Volgende` or `Voltooien` can be used."""
        if allowed != self._may_go_on:
            self._may_go_on = allowed
            self.completeChanged.emit()

    def isComplete(self) -> bool:
        """What `let_go_on` last decided."""
        return self._may_go_on


def finding_on(findings: tuple[Finding, ...], name: str) -> Finding | None:
    """What to say beside the field called `name`: a refusal before a remark, the first of either."""
    on_field = [finding for finding in findings if finding.field == name]
    return next((finding for finding in on_field if finding.is_refusal), on_field[0] if on_field else None)
