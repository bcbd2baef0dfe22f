"""Who pays for the owner's subscription, below the group Eigendom, and the way to have that changed (S11, S36)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui.forms.ui_payer_bar import Ui_payer_bar
from samenop_desktop.gui.money.payer_asking import PayerAsking
from samenop_desktop.gui.reasons import grey
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.days import short_day
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.names import PAYERS

if TYPE_CHECKING:
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.payer_rows import PayerView

IS_BUSY = "Even wachten: het programma is hier nog mee bezig."
NOTHING_TO_PAY = {
    ErrorCode.PAYER_OTHER_OFFICE: "Een ander kantoor",
    ErrorCode.PAYER_WITHOUT_SUBSCRIPTION: "Er loopt geen abonnement",
    ErrorCode.PAYER_BEFORE_CONFIRMING: "Nog niemand: de klant heeft nog niet bevestigd",
    ErrorCode.PAYER_WITHOUT_CLIENT: "",
}


class PayerBar(QWidget):
    """Who pays, and `Betaler wijzigen`. `notice_wanted` carries a tone and a text."""

    notice_wanted = Signal(object, str)

    def __init__(self, desk: Desk, administration_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = administration_id
        self._asking = PayerAsking(desk, self)
        self._asking.notice_wanted.connect(self.notice_wanted)
        self._asking.refused.connect(self._on_refused)
        self._asking.asked.connect(self.read)
        self.form = Ui_payer_bar()
        self.form.setupUi(self)
        self.form.change_payer_button.clicked.connect(self._on_change_payer_button_clicked)
        grey(self.form.change_payer_button, IS_BUSY)
        self.hide()

    def read(self) -> None:
        """Asks in the background who pays; of an office's own administration nothing is shown, nor to a client."""
        if self._desk.signed_in.role is not Role.OFFICE:
            return
        service, actor, id_ = self._desk.app.payers, self._desk.actor, self._id
        self._desk.runner.run(lambda: service.view(actor, id_), self._on_read, self._on_refused)

    def _on_read(self, view: PayerView) -> None:
        self.setVisible(view.may_ask is not ErrorCode.PAYER_WITHOUT_CLIENT)
        text = PAYERS[view.payer] if view.payer is not None else ""
        if view.payer is None and view.may_ask is not None:
            text = NOTHING_TO_PAY.get(view.may_ask, "")
        if view.asked_at is not None:
            text += f" (wijzigen gevraagd op {short_day(day_of(view.asked_at))})"
        self.form.payer_value.setText(text)
        grey(self.form.change_payer_button, sentence(SamenopError(view.may_ask)) if view.may_ask is not None else "")

    def _on_change_payer_button_clicked(self) -> None:
        service, actor, id_ = self._desk.app.payers, self._desk.actor, self._id
        self._asking.begin(lambda: service.prepare(actor, id_), lambda: service.ask(actor, id_))

    def _on_refused(self, error: SamenopError) -> None:
        if error.code is not ErrorCode.ADMINISTRATION_UNKNOWN:
            # Of an administration that is no longer to be seen its window says so itself.
            self.notice_wanted.emit(Tone.BAD, sentence(error))
