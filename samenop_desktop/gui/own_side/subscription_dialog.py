"""The client's subscription: what he has, cancelling the licence and undoing that (S34, D40)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.licence import LICENCE_DAYS
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS
from samenop_desktop.gui.forms.ui_subscription_dialog import Ui_subscription_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import long_day
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.client_rows import SubscriptionView

RUNS = "Je licentie loopt door tot je haar opzegt."
CANCELLED = "Je licentie is opgezegd. De opzegging is ongedaan te maken tot de dag waarop je administraties verdwijnen."
ONLINE = f"Eén is inbegrepen; elke volgende kost {euros(EXTRA_ADMINISTRATION_CENTS)} per maand, exclusief btw"
KEPT = "De opzegging is ongedaan gemaakt. Je abonnement loopt door zoals het was."


class SubscriptionDialog(QDialog):
    """Shows the subscription; `Licentie opzeggen` asks first, `Opzegging ongedaan maken` takes it back."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.form = form = Ui_subscription_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        form.cancel_licence_button.hide()
        form.keep_licence_button.hide()
        form.cancel_licence_button.clicked.connect(self._on_cancel_licence_button_clicked)
        form.keep_licence_button.clicked.connect(self._on_keep_licence_button_clicked)
        form.close_button.clicked.connect(self.accept)
        form.close_button.setFocus()
        self._read()

    def _read(self) -> None:
        service, actor = self._desk.app.subscriptions, self._desk.actor
        self._desk.runner.run(lambda: service.view(actor), self._show, self._on_refused)

    def _show(self, view: SubscriptionView) -> None:
        form = self.form
        form.relation_number_value.setText(view.relation_number)
        form.package_value.setText(view.package)
        form.started_value.setText(long_day(view.started_on))
        form.free_days_value.setText(_free_days(view))
        form.price_value.setText(f"{euros(view.monthly_cents)} per maand, exclusief btw")
        form.online_value.setText(ONLINE)
        form.payer_value.setText("Jij" if view.client_pays else view.payer)
        is_cancelled = view.cancelled_on is not None
        form.licence_value.setText(_licence(view))
        form.cancel_licence_button.setVisible(not is_cancelled)
        form.keep_licence_button.setVisible(is_cancelled)

    def _on_cancel_licence_button_clicked(self) -> None:
        service = self._desk.app.subscriptions
        self._desk.runner.run(service.removal_day_if_cancelled_now, self._ask_to_cancel, self._on_refused)

    def _ask_to_cancel(self, removal_day: date) -> None:
        ask(
            self,
            "Licentie opzeggen",
            "Wil je je licentie opzeggen?",
            "Ja",
            "Nee",
            lambda agreed: self._do(self._desk.app.subscriptions.cancel, CANCELLED) if agreed else None,
            explanation=f"Over {LICENCE_DAYS} dagen, op {long_day(removal_day)}, verdwijnen je online administraties. "
            "Tot die dag blijft alles werken en kun je de opzegging ongedaan maken. Wil je je gegevens bewaren, "
            "vraag je kantoor dan vóór die dag om een back-up; een kantoor dat op de laatste dag nog toegang heeft, "
            "krijgt er vanzelf een. Aanbiedingen die op je antwoord wachten, vervallen meteen. Jij en de "
            "kantoren met toegang krijgen er een mail over.",
        )

    def _on_keep_licence_button_clicked(self) -> None:
        self._do(self._desk.app.subscriptions.undo, KEPT)

    def _do(self, act: Callable[..., None], said: str) -> None:
        actor = self._desk.actor
        self.form.cancel_licence_button.setEnabled(False)
        self.form.keep_licence_button.setEnabled(False)

        def job() -> str:
            act(actor)
            return said

        self._desk.runner.run(job, self._on_done, self._on_refused).finished.connect(self._on_finished)

    def _on_done(self, said: str) -> None:
        self.notices.show_notice(Tone.GOOD, said, key="done")
        self._read()
        self._desk.watch.look()

    def _on_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="done")

    def _on_finished(self) -> None:
        self.form.cancel_licence_button.setEnabled(True)
        self.form.keep_licence_button.setEnabled(True)


def _free_days(view: SubscriptionView) -> str:
    if view.first_paid_day == view.started_on:
        return "Geen"
    day = long_day(view.first_paid_day)
    return f"Tot {day}" if view.is_free_now else f"Voorbij; betaald vanaf {day}"


def _licence(view: SubscriptionView) -> str:
    if view.cancelled_on is None or view.removal_day is None:
        return RUNS
    return (
        f"Je licentie is opgezegd op {long_day(view.cancelled_on)}. Op {long_day(view.removal_day)} verdwijnen je "
        "online administraties. Tot die dag kun je dat ongedaan maken."
    )
