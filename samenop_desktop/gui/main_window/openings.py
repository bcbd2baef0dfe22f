"""The windows and dialogs that open from the main window."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from samenop_desktop.gui.warm_up import WarmUp

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk

PACKAGES = (
    "samenop_desktop.gui.offer_wizard",
    "samenop_desktop.gui.offers",
    "samenop_desktop.gui.transfer",
    "samenop_desktop.gui.cleanup",
    "samenop_desktop.gui.administration",
    "samenop_desktop.gui.importing",
    "samenop_desktop.books.auditfile",
    "samenop_desktop.books.tally",
    "pyxaf",
    "samenop_desktop.gui.mail",
    "samenop_desktop.gui.money",
    "samenop_desktop.gui.own_side",
    "samenop_desktop.gui.backups",
    "samenop_desktop.gui.store_copies",
    "samenop_desktop.gui.main_window.confirmation_page_dialog",
    "samenop_desktop.gui.main_window.new_administration_dialog",
    "samenop_desktop.gui.sign_in.change_sign_in_dialog",
)
"""What is imported at the first click, or before it in idle time."""


class Openings(QObject):
    """Opens each window over `window`, and tells what comes of it.

    Signals: `administration_created` (AdministrationRow), `office_changed` (SignedIn), `password_changed` (the same),
    `recovery_code_replaced`, `address_changed` when the dialog about the client's pages was closed, `went_back` (what
    to tell) when the store was replaced by a copy, and `list_changed`.
    """

    administration_created = Signal(object)
    office_changed = Signal(object)
    password_changed = Signal(object)
    recovery_code_replaced = Signal()
    address_changed = Signal()
    went_back = Signal(str)
    list_changed = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.warming_up: WarmUp | None = None

    def warm_up(self) -> None:
        """Makes and imports in the background what the first click would wait for."""
        from samenop_desktop.domain.company import load_checks

        imports = (partial(import_module, name) for name in PACKAGES)
        self.warming_up = WarmUp(self._desk.runner, (*imports, load_checks, *self._desk.app.to_make()), self)
        self.warming_up.go_on()

    def open_administration(self, administration_id: int) -> None:
        """Opens one administration."""
        from samenop_desktop.gui.administration import open_administration_window

        open_administration_window(self._desk, administration_id, self._window)

    def create_administration(self) -> None:
        """Asks the name of a new administration."""
        from samenop_desktop.gui.main_window.new_administration_dialog import NewAdministrationDialog

        dialog = NewAdministrationDialog(self._desk, self._window)
        dialog.administration_created.connect(self.administration_created)
        dialog.open()

    def import_auditfile(self) -> None:
        """Asks for an auditfile."""
        from samenop_desktop.gui.importing import open_import

        open_import(self._desk, self._window)

    def collaborate(self) -> None:
        """Opens the wizard."""
        from samenop_desktop.gui.offer_wizard import open_offer_wizard

        wizard = open_offer_wizard(self._desk, self._window)
        wizard.status_requested.connect(self.show_offers)
        wizard.offer_made.connect(self.list_changed)
        wizard.administration_changed.connect(self.list_changed)

    def show_offers(self) -> None:
        """Opens the table of offers."""
        from samenop_desktop.gui.offers import open_offers_window

        open_offers_window(self._desk, self._window)

    def transfer(self, administration_id: int | None) -> None:
        """Opens Administratie overdragen, with an administration chosen if there is one."""
        from samenop_desktop.domain.transfers import TransferDraft
        from samenop_desktop.gui.transfer import open_transfer_dialog

        dialog = open_transfer_dialog(self._desk, self._window, TransferDraft(administration_id))
        dialog.transfer_asked.connect(self._on_list_changed)

    def clean_up(self, administration_id: int) -> None:
        """Opens Opruimen for an administration that still costs money."""
        from samenop_desktop.gui.cleanup import open_cleanup_dialog

        dialog = open_cleanup_dialog(self._desk, self._window, administration_id)
        dialog.cleaned_up.connect(self._on_list_changed)

    def set_up_mail(self) -> None:
        """Opens the settings of the mail server."""
        from samenop_desktop.gui.mail import open_mail_settings

        open_mail_settings(self._desk, self._window)

    def show_costs(self) -> None:
        """Shows what the office pays this month."""
        from samenop_desktop.gui.money import open_costs_window

        open_costs_window(self._desk, self._window)

    def show_prices(self) -> None:
        """Shows the prices of the packages."""
        from samenop_desktop.gui.money import open_prices_dialog

        open_prices_dialog(self._desk, self._window)

    def show_store_copies(self) -> None:
        """Shows the copies of the embedded store."""
        from samenop_desktop.gui.store_copies import open_store_copies_window

        open_store_copies_window(self._desk, self._window).went_back.connect(self.went_back)

    def show_package(self) -> None:
        """Shows the office's own package."""
        from samenop_desktop.gui.own_side import PackageDialog

        PackageDialog(self._desk, self._window).open()

    def show_subscription(self) -> None:
        """Shows the client's own subscription."""
        from samenop_desktop.gui.own_side import SubscriptionDialog

        SubscriptionDialog(self._desk, self._window).open()

    def show_own_requests(self) -> None:
        """Shows what waits for the client's answer."""
        from samenop_desktop.gui.own_side import OwnRequestsDialog

        OwnRequestsDialog(self._desk, self._window).open()

    def show_confirmation_page(self) -> None:
        """Shows where clients confirm."""
        from samenop_desktop.gui.main_window.confirmation_page_dialog import ConfirmationPageDialog

        dialog = ConfirmationPageDialog(self._desk, self._window)
        dialog.finished.connect(self._on_confirmation_page_closed)
        dialog.open()

    def change_sign_in(self) -> None:
        """Shows the details and the password of who is signed in."""
        from samenop_desktop.gui.sign_in.change_sign_in_dialog import ChangeSignInDialog

        dialog = ChangeSignInDialog(self._desk, self._window)
        dialog.office_changed.connect(self.office_changed)
        dialog.password_changed.connect(self.password_changed)
        dialog.recovery_code_replaced.connect(self.recovery_code_replaced)
        dialog.open()

    def _on_confirmation_page_closed(self, _result: int) -> None:
        self.address_changed.emit()

    def _on_list_changed(self, _made: object) -> None:
        self.list_changed.emit()
