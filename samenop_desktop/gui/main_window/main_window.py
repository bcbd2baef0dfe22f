"""The main window: it hangs together what the ribbon, the table and the notices do."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QMenu, QSizePolicy

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui import interaction
from samenop_desktop.gui.forms.ui_main_window import Ui_main_window
from samenop_desktop.gui.key_tips import KeyTips
from samenop_desktop.gui.main_window import ribbon_plan as plan
from samenop_desktop.gui.main_window.administrations_model import AdministrationsModel
from samenop_desktop.gui.main_window.appearance_menu import appearance_menu
from samenop_desktop.gui.main_window.office_warnings import Remedy
from samenop_desktop.gui.main_window.progress_panel import ProgressPanel
from samenop_desktop.gui.main_window.standing_warnings import StandingWarnings
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.ribbon import Ribbon
from samenop_desktop.gui.tables import EmptyState, keep_current_visible, set_up_table
from samenop_desktop.gui.theme import Tone, heading_font
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QCloseEvent

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.preferences import Preferences
    from samenop_desktop.services.rows import AdministrationRow, SignedIn

NAME = "main_window"
TITLE = "SamenOp"
SEARCH_AFTER_MS = 150
LATER = (
    "samenop_desktop.gui.offer_wizard",
    "samenop_desktop.gui.offers",
    "samenop_desktop.gui.administration",
    "samenop_desktop.gui.importing",
    "samenop_desktop.gui.mail",
)
"""Packages of windows that open from here; imported in idle time, so that a click does not wait for them."""


def import_windows() -> None:
    """Imports what `LATER` names."""
    for name in LATER:
        import_module(name)


class MainWindow(QMainWindow):
    """Painted at once and empty; `attach` brings it to life when the services are there and someone is signed in.

    Signals: `sign_out_requested`, `password_changed` and `appearance_chosen` (the value of the settings).
    """

    sign_out_requested = Signal()
    appearance_chosen = Signal(str)
    password_changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._model: AdministrationsModel | None = None
        self._preferences = preferences
        self._show_when_loaded: int | None = None
        self._has_imported = False
        self._going_online = ""
        self._may_close = False
        self._warnings: StandingWarnings | None = None
        self.form = Ui_main_window()
        self.form.setupUi(self)
        self.setWindowTitle(TITLE)
        self.form.heading_label.setFont(heading_font(self.form.heading_label.font()))
        self.notices = NoticeBar()
        self.form.notice_layout.addWidget(self.notices)
        self.ribbon = Ribbon(plan.ribbon_plan(self._acts()))
        self.form.ribbon_layout.addWidget(self.ribbon)
        self._key_tips = KeyTips(self.ribbon, self)
        self._empty = EmptyState(self.form.administrations_view)
        self.progress = ProgressPanel(
            self.form.progress_panel,
            self.form.progress_label,
            self.form.progress_bar,
            self.form.cancel_progress_button,
        )
        self._signed_in_label = QLabel()
        self._signed_in_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._count_label = QLabel()
        self.form.status_bar.addWidget(self._signed_in_label, 1)
        self.form.status_bar.addPermanentWidget(self._count_label)
        self._search_timer = QTimer(self, interval=SEARCH_AFTER_MS, singleShot=True)
        self._search_timer.timeout.connect(self._search)
        self.form.search_edit.textChanged.connect(lambda _text: self._search_timer.start())
        self.form.administrations_view.activated.connect(self._on_row_activated)
        self.ribbon.set_folded(preferences.flag("ribbon_folded"))
        self.ribbon.folded_changed.connect(lambda folded: preferences.set_flag("ribbon_folded", folded))
        self._add_shortcuts()
        self._update_buttons()
        preferences.restore_geometry(self, NAME)

    # --- being brought to life --------------------------------------------------------------------

    def attach(self, desk: Desk) -> None:
        """Shows what the one who signed in may see and do."""
        self._desk = desk
        self._show_signed_in(desk.signed_in)
        if desk.signed_in.role is Role.CLIENT:
            self._show_as_client()
        view = self.form.administrations_view
        self._model = AdministrationsModel(desk, self)
        self._model.loaded.connect(self._on_model_loaded)
        self._model.refused.connect(self._on_model_refused)
        self._model.modelReset.connect(self._update_buttons)
        self._model.dataChanged.connect(lambda *_: self._update_buttons())
        set_up_table(view, self._model, desk.preferences, "administrations", fill_menu=self._fill_menu)
        view.selectionModel().selectionChanged.connect(lambda *_: self._update_buttons())
        view.setFocus()
        desk.watch.store_changed.connect(self._on_store_changed)
        desk.watch.unreachable.connect(self._on_store_unreachable)
        desk.watch.reachable.connect(lambda: self.notices.clear("unreachable"))
        desk.watch.work_failed.connect(self._on_work_failed)
        if desk.signed_in.role is Role.OFFICE:
            self._warnings = StandingWarnings(
                desk,
                self.notices,
                {
                    Remedy.MAIL_SETTINGS: self._set_up_mail,
                    Remedy.CONFIRMATION_PAGE: self._show_confirmation_page,
                    Remedy.OFFER_STATUS: self._show_offers,
                },
            )
        self._look_for_warnings()
        self._update_buttons()

    def _show_signed_in(self, signed_in: SignedIn) -> None:
        self.setWindowTitle(f"{TITLE} – {signed_in.name}")
        self._signed_in_label.setText(f"Aangemeld als {signed_in.name}, relatienummer {signed_in.relation_number}")

    def _show_as_client(self) -> None:
        for button in self.ribbon.buttons:
            if button.plan.name in plan.FOR_OFFICES:
                button.hide()
        self.ribbon.hide_empty_groups()
        self.ribbon.tab_bar.setTabText(1, "Aanmelding")

    # --- the table --------------------------------------------------------------------------------

    def _selected(self) -> AdministrationRow | None:
        selection = self.form.administrations_view.selectionModel()
        if self._model is None or selection is None:
            return None
        rows = selection.selectedRows()
        return self._model.row_at(rows[0]) if rows else None

    def _search(self) -> None:
        if self._model is not None:
            self._model.search(self.form.search_edit.text())

    def _on_model_loaded(self, total: int) -> None:
        self.notices.clear("list_refused")
        self._count_label.setText("1 administratie" if total == 1 else f"{total} administraties")
        if total:
            self._empty.hide()
        elif self.form.search_edit.text().strip():
            self._empty.show_state(
                "Niets gevonden",
                "Geen administratie heeft dit in haar naam of bij haar eigenaar staan.",
                [("Alles tonen", self.form.search_edit.clear)],
            )
        else:
            self._show_nothing_yet()
        if self._show_when_loaded is not None and self._model is not None:
            wanted, self._show_when_loaded = self._show_when_loaded, None
            keep_current_visible(self.form.administrations_view, self._model.index_of(wanted))
        self._update_buttons()
        if not self._has_imported and self._desk is not None:
            # The first rows are there: now there is time for what will be needed next.
            self._has_imported = True
            self._desk.runner.run(import_windows, self._on_windows_imported)

    def _show_nothing_yet(self) -> None:
        if self._desk is not None and self._desk.signed_in.role is Role.OFFICE:
            self._empty.show_state(
                "Nog geen administraties",
                "Begin met een auditfile van een klant, of met een nieuwe, lege administratie.",
                [("Auditfile importeren", self._import), ("Nieuwe administratie maken", self._create)],
            )
        else:
            self._empty.show_state("Nog geen administraties", "Je kantoor heeft nog niets met je gedeeld.")

    def _on_model_refused(self, error: SamenopError) -> None:
        self.notices.show_notice(
            Tone.BAD, sentence(error), key="list_refused", action="Opnieuw proberen", on_action=self._reload
        )

    def _reload(self) -> None:
        if self._model is not None:
            self._model.reload()

    def _on_store_changed(self) -> None:
        self._reload()
        self._look_for_warnings()

    def _on_row_activated(self, index: QModelIndex) -> None:
        if self._model is not None and index.isValid():
            self._open_administration(self._model.row_at(index).id)

    def _fill_menu(self, menu: QMenu) -> None:
        for name in (plan.OPEN, plan.PUT_ONLINE):
            button = self.ribbon.button(name)
            if not button.isHidden():
                action = menu.addAction(name)
                action.setEnabled(button.isEnabled())
                action.setToolTip(button.toolTip())
                action.triggered.connect(button.plan.act)
        menu.setToolTipsVisible(True)
        if not menu.isEmpty():
            menu.addSeparator()

    # --- notices ----------------------------------------------------------------------------------

    def _look_for_warnings(self) -> None:
        if self._warnings is not None:
            self._warnings.look()

    def _on_store_unreachable(self, error: SamenopError) -> None:
        self.notices.show_notice(Tone.WARN, sentence(error), key="unreachable", can_close=False)

    def _on_work_failed(self) -> None:
        self.notices.show_notice(
            Tone.WARN,
            "Het verzenden van mails en ander werk op de achtergrond lukt nu niet. Het programma probeert het vanzelf "
            "opnieuw; blijft dit staan, laat dan wie je met het programma helpt in het logboek kijken.",
            key="work_failed",
        )

    # --- what the buttons do ----------------------------------------------------------------------

    def _acts(self) -> dict[str, Any]:
        return {
            plan.OPEN: self._open_selected,
            plan.NEW: self._create,
            plan.IMPORT: self._import,
            plan.PUT_ONLINE: self._put_online,
            plan.COLLABORATE: self._collaborate,
            plan.OFFER_STATUS: self._show_offers,
            plan.MAIL_SETTINGS: self._set_up_mail,
            plan.CONFIRMATION_PAGE: self._show_confirmation_page,
            plan.APPEARANCE: self._choose_appearance,
            plan.CHANGE_SIGN_IN: self._change_sign_in,
            plan.SIGN_OUT: self.sign_out_requested.emit,
        }

    def _update_buttons(self) -> None:
        at = plan.Moment(
            self._desk.signed_in if self._desk is not None else None, self._selected(), self.progress.is_busy
        )
        for name, reason in plan.reasons(at).items():
            self.ribbon.button(name).set_reason(reason)

    def _open_selected(self) -> None:
        row = self._selected()
        if row is not None:
            self._open_administration(row.id)

    def _open_administration(self, administration_id: int) -> None:
        if self._desk is not None:
            from samenop_desktop.gui.administration import open_administration_window

            open_administration_window(self._desk, administration_id, self)

    def _create(self) -> None:
        if self._desk is not None:
            from samenop_desktop.gui.main_window.new_administration_dialog import NewAdministrationDialog

            dialog = NewAdministrationDialog(self._desk, self)
            dialog.administration_created.connect(self._on_administration_created)
            dialog.open()

    def _on_administration_created(self, row: AdministrationRow) -> None:
        self.form.search_edit.clear()
        self._show_when_loaded = row.id
        self.notices.show_notice(Tone.GOOD, f"{row.name} is aangemaakt. Zij staat lokaal op deze computer.", key="done")
        self._reload()

    def _import(self) -> None:
        if self._desk is not None:
            from samenop_desktop.gui.importing import open_import

            open_import(self._desk, self)

    def _put_online(self) -> None:
        row, desk = self._selected(), self._desk
        if row is None or desk is None:
            return
        service, actor = desk.app.going_online, desk.actor
        self.notices.clear("done")
        task = desk.runner.run_with_progress(
            lambda on_progress, is_cancelled: service.put_online(actor, row.id, on_progress, is_cancelled),
            self._on_put_online,
            self._on_put_online_refused,
        )
        self._going_online = row.plain_name
        self.progress.follow(task, f"{row.plain_name} wordt online gezet")
        task.finished.connect(self._update_buttons)
        self._update_buttons()

    def _on_put_online(self, _nothing: object) -> None:
        self.notices.show_notice(Tone.GOOD, f"{self._going_online} staat nu online.", key="done")
        self._reload()

    def _on_put_online_refused(self, error: SamenopError) -> None:
        tone = Tone.INFO if error.code is ErrorCode.CANCELLED else Tone.BAD
        self.notices.show_notice(tone, sentence(error), key="done")
        self._reload()

    def _collaborate(self) -> None:
        if self._desk is not None:
            from samenop_desktop.gui.offer_wizard import open_offer_wizard

            wizard = open_offer_wizard(self._desk, self)
            wizard.status_requested.connect(self._show_offers)
            wizard.offer_made.connect(self._reload)
            wizard.administration_changed.connect(self._reload)

    def _show_offers(self) -> None:
        if self._desk is not None:
            from samenop_desktop.gui.offers import open_offers_window

            open_offers_window(self._desk, self)

    def _set_up_mail(self) -> None:
        if self._desk is not None:
            from samenop_desktop.gui.mail import open_mail_settings

            open_mail_settings(self._desk, self)

    def _show_confirmation_page(self) -> None:
        if self._desk is not None:
            from samenop_desktop.gui.main_window.confirmation_page_dialog import ConfirmationPageDialog

            dialog = ConfirmationPageDialog(self._desk, self)
            dialog.finished.connect(lambda _result: self._look_for_warnings())
            dialog.open()

    def _change_sign_in(self) -> None:
        if self._desk is not None:
            from samenop_desktop.gui.sign_in.change_sign_in_dialog import ChangeSignInDialog

            dialog = ChangeSignInDialog(self._desk, self)
            dialog.office_changed.connect(self._show_signed_in)
            dialog.password_changed.connect(self.password_changed)
            dialog.open()

    def _choose_appearance(self) -> None:
        button = self.ribbon.button(plan.APPEARANCE)
        menu = appearance_menu(self, self._preferences.appearance, self.appearance_chosen.emit)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _add_shortcuts(self) -> None:
        for key, act in (
            (QKeySequence.StandardKey.Find, self.form.search_edit.setFocus),
            (QKeySequence.StandardKey.Refresh, self._reload),
            (QKeySequence.StandardKey.New, lambda: self.ribbon.button(plan.NEW).click()),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _on_windows_imported(self, _nothing: object) -> None:
        """Nothing to do: a click now finds them."""

    def close_children(self) -> bool:
        """Closes the windows that were opened from here; False when one of them stays because it asks something."""
        return all(child.close() for child in self.findChildren(QDialog) if child.isVisible())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks first when work is under way; remembers size and place."""
        if self.progress.is_busy and not self._may_close:
            event.ignore()
            interaction.ask(
                self,
                "Sluiten",
                f"{self._going_online} wordt nog online gezet. Wil je daarmee stoppen?",
                "Stoppen en sluiten",
                "Doorgaan",
                self._on_closing_answered,
                explanation="De administratie blijft dan lokaal zoals zij was.",
            )
            return
        if not self.close_children():
            event.ignore()
            return
        self._preferences.remember_geometry(self, NAME)
        super().closeEvent(event)

    def _on_closing_answered(self, is_yes: bool) -> None:
        if is_yes:
            self._may_close = True
            self.close()
