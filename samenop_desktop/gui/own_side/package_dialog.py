"""The office's own package: what it has, cancelling it and taking it again (D36)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from samenop_desktop.domain.packages import Package
from samenop_desktop.gui.forms.ui_package_dialog import Ui_package_dialog
from samenop_desktop.gui.growing import Growing
from samenop_desktop.gui.interaction import ask
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import long_day
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.package_rows import PackageView

HAS_IT = "Het pakket loopt door tot je het opzegt. Met dit pakket bied je aan, draag je over en werk je bij klanten."
LACKS_IT = (
    "Zonder het pakket Accountant kun je niet aanbieden, overdragen of online zetten, en rust je toegang tot "
    "administraties van klanten. Neem je het weer af, dan werkt die toegang meteen weer."
)


class PackageDialog(QDialog):
    """Shows the package; `Pakket opzeggen` asks first and says in numbers what happens."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: PackageView | None = None
        self.form = form = Ui_package_dialog()
        form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Growing(self)
        self.notices = NoticeBar(self)
        form.notice_layout.addWidget(self.notices)
        form.cancel_package_button.hide()
        form.take_package_button.hide()
        form.cancel_package_button.clicked.connect(self._on_cancel_package_button_clicked)
        form.take_package_button.clicked.connect(self._on_take_package_button_clicked)
        form.close_button.clicked.connect(self.accept)
        form.close_button.setFocus()
        desk.watch.store_changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        service, actor = self._desk.app.packages, self._desk.actor
        self._desk.runner.run(lambda: service.view(actor), self._show, self._on_refused)

    def _show(self, view: PackageView) -> None:
        self._view = view
        form = self.form
        form.package_value.setText(Package.ACCOUNTANT if view.has_it else "Geen")
        form.since_label.setText("Sinds" if view.has_it else "Beëindigd op")
        form.since_value.setText(long_day(view.since) if view.since is not None else "")
        form.price_value.setText(f"{euros(view.monthly_cents)} per maand, exclusief btw")
        form.requests_value.setText(str(view.requests))
        form.rights_value.setText(f"{view.rights}" if view.has_it else f"{view.rights}, de toegang rust")
        form.own_online_value.setText(str(view.own_online))
        form.clients_paid_value.setText(str(view.clients_paid))
        form.state_value.setText(HAS_IT if view.has_it else LACKS_IT)
        form.cancel_package_button.setVisible(view.has_it)
        form.take_package_button.setVisible(not view.has_it)

    def _on_cancel_package_button_clicked(self) -> None:
        if self._view is not None:
            ask(
                self,
                "Pakket opzeggen",
                "Wil je het pakket Accountant nu opzeggen?",
                "Ja",
                "Nee",
                lambda agreed: self._do(self._desk.app.packages.cancel, _cancelled_text) if agreed else None,
                explanation=what_happens(self._view),
            )

    def _on_take_package_button_clicked(self) -> None:
        self._do(self._desk.app.packages.take, _taken_text)

    def _do(self, act: Callable[[Actor], int], say: Callable[[int], str]) -> None:
        actor = self._desk.actor
        self._enable(is_enabled=False)
        self._desk.runner.run(lambda: say(act(actor)), self._on_done, self._on_refused).finished.connect(
            self._on_finished
        )

    def _on_done(self, said: str) -> None:
        self.notices.show_notice(Tone.GOOD, said, key="done")
        self._read()
        self._desk.watch.look()
        self._desk.watch.work()

    def _on_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.BAD, sentence(error), key="done")

    def _on_finished(self) -> None:
        self._enable(is_enabled=True)

    def _enable(self, *, is_enabled: bool) -> None:
        self.form.cancel_package_button.setEnabled(is_enabled)
        self.form.take_package_button.setEnabled(is_enabled)


def what_happens(view: PackageView) -> str:
    """What cancelling does, in numbers."""
    said = ["Het pakket eindigt meteen; deze maand betaal je nog helemaal."]
    if view.requests:
        said.append(f"{_requests(view.requests)} geannuleerd; klanten die een mail hadden, krijgen bericht.")
    if view.rights:
        said.append(f"Je toegang tot {_of_clients(view.rights)} rust tot je het pakket weer afneemt.")
    if view.own_online:
        is_one = view.own_online == 1
        said.append(
            f"{view.own_online} eigen online {'administratie blijft' if is_one else 'administraties blijven'} staan en "
            f"{'kost' if is_one else 'kosten samen'} vanaf volgende maand {euros(view.own_online_cents)} per maand."
        )
    if view.clients_paid:
        said.append(
            f"Je blijft betalen voor {'1 klant' if view.clients_paid == 1 else f'{view.clients_paid} klanten'}; "
            "bij Kosten vraag je om een andere betaler."
        )
    return "\n\n".join(said)


def _requests(count: int) -> str:
    return "1 openstaande aanbieding wordt" if count == 1 else f"{count} openstaande aanbiedingen worden"


def _of_clients(count: int) -> str:
    return "1 administratie van een klant" if count == 1 else f"{count} administraties van klanten"


def _cancelled_text(requests: int) -> str:
    ended = "is 1 aanbieding" if requests == 1 else f"zijn {requests} aanbiedingen"
    return f"Het pakket is opgezegd; er {ended} geannuleerd. Je krijgt er een mail van."


def _taken_text(rights: int) -> str:
    woken = f" Je toegang tot {_of_clients(rights)} werkt weer." if rights else ""
    return f"Je hebt het pakket Accountant weer.{woken}"
