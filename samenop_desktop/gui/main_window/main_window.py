"""The main window: it ties together what the ribbon, the list and the notices do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QSizePolicy

from samenop_desktop.gui.first_paint import FirstPaint
from samenop_desktop.gui.forms.ui_main_window import Ui_main_window
from samenop_desktop.gui.key_tips import KeyTips
from samenop_desktop.gui.main_window import ribbon_plan as plan
from samenop_desktop.gui.main_window.openings import Openings
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.progress_panel import ProgressPanel
from samenop_desktop.gui.ribbon import Ribbon
from samenop_desktop.gui.sign_in.ways_back import CODE_NOTICE
from samenop_desktop.gui.theme import Tone, heading_font
from samenop_desktop.wording.amounts import counted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QMenu

    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.long_work import LongWork
    from samenop_desktop.gui.main_window.administration_acts import AdministrationActs
    from samenop_desktop.gui.main_window.administrations_list import AdministrationsList
    from samenop_desktop.gui.main_window.standing_warnings import StandingWarnings
    from samenop_desktop.gui.own_side.waiting_notice import WaitingNotice
    from samenop_desktop.gui.preferences import Preferences
    from samenop_desktop.gui.tasks import TaskRunner
    from samenop_desktop.services.rows import AdministrationRow, FirstLook, SignedIn

NAME = "main_window"
TITLE = "SamenOp"
DONE = "done"
"""The key of the notice about what was done last."""
WORK_FAILED = (
    "Het verzenden van mails en ander werk op de achtergrond lukt nu niet. Het programma probeert het vanzelf "
    "opnieuw; blijft dit staan, laat dan wie je met het programma helpt in het logboek kijken."
)


class MainWindow(QMainWindow):
    """Painted at once and empty; `attach` brings it to life when the services are there and someone is signed in.

    Signals: `sign_out_requested`, `password_changed` (SignedIn), `appearance_chosen` (the value of the settings),
    `settled` once the list shows or was refused for the first time, and `went_back` (what to tell) when the store was
    replaced by a copy.
    """

    sign_out_requested = Signal()
    appearance_chosen = Signal(str)
    password_changed = Signal(object)
    settled = Signal()
    went_back = Signal(str)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._desk: Desk | None = None
        self._openings: Openings | None = None
        self._work: LongWork | None = None
        self._on_selected: AdministrationActs | None = None
        self._warnings: StandingWarnings | WaitingNotice | None = None
        self._may_close = False
        self._is_settled = False
        self.administrations: AdministrationsList | None = None
        self.form = Ui_main_window()
        self.form.setupUi(self)
        self.setWindowTitle(TITLE)
        self.form.heading_label.setFont(heading_font(self.form.heading_label.font()))
        self.notices = NoticeBar()
        self.form.notice_layout.addWidget(self.notices)
        self.ribbon = Ribbon(plan.ribbon_plan(self._acts()))
        self.form.ribbon_layout.addWidget(self.ribbon)
        self.ribbon.hide_buttons(plan.FOR_CLIENTS)
        KeyTips(self.ribbon, self)
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
        self.ribbon.set_folded(preferences.flag("ribbon_folded"))
        self.ribbon.folded_changed.connect(lambda folded: preferences.set_flag("ribbon_folded", folded))
        self._update_buttons()
        preferences.restore_geometry(self, NAME)

    # --- being brought to life --------------------------------------------------------------------

    def list_administrations(self, runner: TaskRunner) -> AdministrationsList:
        """The list of administrations, empty until it has something to show."""
        if self.administrations is None:
            from samenop_desktop.gui.main_window.administrations_list import AdministrationsList

            view = self.form.administrations_view
            self.administrations = AdministrationsList(
                runner, self._preferences, view, self.form.search_edit, self._fill_menu
            )
            view.setFocus()
            # Not now: the names of all keys there are take 2 ms, and the rows wait for this.
            QTimer.singleShot(0, self, self._add_shortcuts)
        return self.administrations

    def show_first_look(self, look: FirstLook) -> bool:
        """Shows what was seen before the store was open; False when there are no rows to wait for."""
        self._greet(look.signed_in)
        is_shown = self.administrations is not None and self.administrations.show_first_look(look)
        if is_shown:
            self._count_label.setText(counted(look.total, "administratie", "administraties"))
        return is_shown

    def attach(self, desk: Desk) -> None:
        """Shows what the one who signed in may see and do."""
        # Not above: before the first paint nothing of this is needed.
        from samenop_desktop.domain.accounts import Role
        from samenop_desktop.gui.long_work import LongWork
        from samenop_desktop.gui.main_window.administration_acts import AdministrationActs

        self._desk = desk
        self._greet(desk.signed_in)
        openings = self._attach_openings(desk)
        self._work = LongWork(desk, self.progress, self.notices, DONE)
        self._work.state_changed.connect(self._on_work_changed)
        self._on_selected = AdministrationActs(desk, self._work, self)
        self._on_selected.administration_made.connect(self._on_administration_made)
        self._attach_list(desk, openings)
        desk.watch.store_changed.connect(self._on_store_changed)
        desk.watch.unreachable.connect(self._on_store_unreachable)
        desk.watch.reachable.connect(lambda: self.notices.clear("unreachable"))
        desk.watch.copies_changed.connect(self.look_for_warnings)
        desk.watch.work_failed.connect(self._on_work_failed)
        if desk.signed_in.role is Role.OFFICE:
            self._attach_warnings(desk, openings)
        else:
            self._attach_waiting(desk, openings)
        self._update_buttons()

    def _attach_openings(self, desk: Desk) -> Openings:
        openings = Openings(desk, self)
        openings.administration_created.connect(self._on_administration_created)
        openings.office_changed.connect(self._show_signed_in)
        openings.password_changed.connect(self.password_changed)
        openings.recovery_code_replaced.connect(self._on_recovery_code_replaced)
        openings.address_changed.connect(self.look_for_warnings)
        openings.went_back.connect(self.went_back)
        openings.list_changed.connect(self._on_store_changed)
        self._openings = openings
        return openings

    def _on_recovery_code_replaced(self) -> None:
        """The code that may still stand behind a notice is dead."""
        self.notices.clear(CODE_NOTICE)

    def _attach_warnings(self, desk: Desk, openings: Openings) -> None:
        from samenop_desktop.gui.main_window.office_warnings import Remedy
        from samenop_desktop.gui.main_window.standing_warnings import StandingWarnings

        remedies = {
            Remedy.MAIL_SETTINGS: openings.set_up_mail,
            Remedy.CONFIRMATION_PAGE: openings.show_confirmation_page,
            Remedy.OFFER_STATUS: openings.show_offers,
            Remedy.STORE_COPIES: openings.show_store_copies,
            Remedy.PACKAGE: openings.show_package,
            Remedy.OVERVIEW: self._acting(plan.OVERVIEW),
        }
        self._warnings = warnings = StandingWarnings(desk, self.notices, remedies)
        warnings.signed_in_read.connect(self._on_signed_in_read)

    def _attach_waiting(self, desk: Desk, openings: Openings) -> None:
        from samenop_desktop.gui.own_side.waiting_notice import WaitingNotice

        self._warnings = WaitingNotice(desk, self.notices, openings.show_own_requests)

    def _attach_list(self, desk: Desk, openings: Openings) -> None:
        administrations = self.list_administrations(desk.runner)
        administrations.selection_changed.connect(self._update_buttons)
        administrations.opened.connect(openings.open_administration)
        administrations.create_requested.connect(openings.create_administration)
        administrations.import_requested.connect(openings.import_auditfile)
        administrations.loaded.connect(self._on_list_loaded)
        administrations.refused.connect(self._on_list_refused)
        administrations.attach(desk)

    def _show_signed_in(self, signed_in: SignedIn) -> None:
        self.setWindowTitle(f"{TITLE} – {signed_in.name}")
        self._signed_in_label.setText(f"Aangemeld als {signed_in.name}, relatienummer {signed_in.relation_number}")

    def _on_signed_in_read(self, signed_in: SignedIn) -> None:
        """The office may have cancelled its package at another desk."""
        if self._desk is not None and signed_in != self._desk.signed_in:
            self._desk.signed_in = signed_in
            self._show_signed_in(signed_in)
            self._update_buttons()

    def _greet(self, signed_in: SignedIn) -> None:
        """Shows who signed in, and what is there for him."""
        from samenop_desktop.domain.accounts import Role

        self._show_signed_in(signed_in)
        if signed_in.role is Role.CLIENT:
            self.ribbon.hide_buttons(plan.FOR_OFFICES)
            self.ribbon.tab_bar.setTabText(1, "Aanmelding")

    # --- the list ---------------------------------------------------------------------------------

    def _on_list_loaded(self, total: int) -> None:
        self.notices.clear("list_refused")
        self._count_label.setText(counted(total, "administratie", "administraties"))
        if not self._is_settled:
            viewport = self.form.administrations_view.viewport()
            FirstPaint(viewport).painted.connect(self._settle)
            # Of rows that are the same as at the first look nothing would be painted.
            viewport.update()

    def _on_list_refused(self, error: SamenopError) -> None:
        self.notices.show_refusal(error, key="list_refused", action="Opnieuw proberen", on_action=self._reload)
        self._settle()

    def _settle(self) -> None:
        # The rows stand on the screen and nobody waits for them any more: now there is time for everything else.
        if not self._is_settled and self._openings is not None:
            self._is_settled = True
            self.ribbon.put_together()
            # Takes 4 ms, for the button's picture.
            self.form.search_edit.setClearButtonEnabled(True)
            self._openings.warm_up()
            self.look_for_warnings()
            self.settled.emit()

    def _reload(self) -> None:
        if self.administrations is not None:
            self.administrations.reload()

    def _fill_menu(self, menu: QMenu) -> None:
        for name in plan.IN_MENU:
            button = self.ribbon.button(name)
            if not button.isHidden():
                action = menu.addAction(name)
                action.setEnabled(button.isEnabled())
                action.setToolTip(button.toolTip())
                action.triggered.connect(button.plan.act)
        menu.setToolTipsVisible(True)
        menu.addSeparator()

    # --- notices ----------------------------------------------------------------------------------

    def look_for_warnings(self) -> None:
        """Asks how things stand, and shows what the one who signed in should know without asking."""
        if self._warnings is not None:
            self._warnings.look()

    def _on_store_changed(self) -> None:
        self._reload()
        self.look_for_warnings()

    def _on_store_unreachable(self, error: SamenopError) -> None:
        from samenop_desktop.wording.errors import sentence

        self.notices.show_notice(Tone.WARN, sentence(error), key="unreachable", can_close=False)

    def _on_work_failed(self) -> None:
        self.notices.show_notice(Tone.WARN, WORK_FAILED, key="work_failed")

    # --- what the buttons do ----------------------------------------------------------------------

    def _acts(self) -> dict[str, Callable[[], None]]:
        def opening(act: Callable[[Openings], None]) -> Callable[[], None]:
            return lambda: act(self._openings) if self._openings is not None else None

        return {
            plan.OPEN: self._open_selected,
            plan.NEW: opening(Openings.create_administration),
            plan.IMPORT: opening(Openings.import_auditfile),
            **{name: self._acting(name) for name in plan.LONG_WORK},
            plan.COLLABORATE: opening(Openings.collaborate),
            plan.OFFER_STATUS: opening(Openings.show_offers),
            plan.TRANSFER: self._transfer_selected,
            plan.CLEAN_UP: self._clean_up_selected,
            plan.MAIL_SETTINGS: opening(Openings.set_up_mail),
            plan.CONFIRMATION_PAGE: opening(Openings.show_confirmation_page),
            plan.COSTS: opening(Openings.show_costs),
            plan.PRICES: opening(Openings.show_prices),
            plan.STORE_COPIES: opening(Openings.show_store_copies),
            plan.PACKAGE: opening(Openings.show_package),
            plan.SUBSCRIPTION: opening(Openings.show_subscription),
            plan.OWN_REQUESTS: opening(Openings.show_own_requests),
            plan.APPEARANCE: self._choose_appearance,
            plan.CHANGE_SIGN_IN: opening(Openings.change_sign_in),
            plan.SIGN_OUT: self.sign_out_requested.emit,
        }

    def _selected(self) -> AdministrationRow | None:
        return self.administrations.selected if self.administrations is not None else None

    def _update_buttons(self) -> None:
        desk = self._desk
        if desk is None:
            self.ribbon.set_reasons(dict.fromkeys(self._acts(), plan.OPENING) | dict.fromkeys(plan.NEEDS_NOBODY, ""))
            return
        from samenop_desktop.gui.main_window.reasons_now import Moment, reasons

        at = Moment(desk.signed_in, self._selected(), self.progress.is_busy, desk.app.has_copies)
        self.ribbon.set_reasons(reasons(at))

    def _open_selected(self) -> None:
        row = self._selected()
        if row is not None and self._openings is not None:
            self._openings.open_administration(row.id)

    def _transfer_selected(self) -> None:
        row = self._selected()
        if self._openings is not None:
            self._openings.transfer(row.id if row is not None else None)

    def _clean_up_selected(self) -> None:
        row = self._selected()
        if row is not None and self._openings is not None:
            self._openings.clean_up(row.id)

    def _on_administration_created(self, row: AdministrationRow) -> None:
        text = f"{row.name} is aangemaakt. Zij staat lokaal op deze computer."
        self.notices.show_notice(Tone.GOOD, text, key=DONE)
        if self.administrations is not None:
            self.administrations.reload_and_show(row.id)

    def _acting(self, name: str) -> Callable[[], None]:
        """What the button `name` does with the selected administration, or with back-ups."""

        def act() -> None:
            if self._on_selected is not None:
                self._on_selected.do(name, self._selected())

        return act

    def _on_administration_made(self, administration_id: int) -> None:
        if self.administrations is not None:
            self.administrations.reload_and_show(administration_id)

    def _on_work_changed(self) -> None:
        self._update_buttons()
        self._reload()

    def _choose_appearance(self) -> None:
        from samenop_desktop.gui.main_window.appearance_menu import appearance_menu

        button = self.ribbon.button(plan.APPEARANCE)
        menu = appearance_menu(self, self._preferences.appearance, self.appearance_chosen.emit)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        for key, act in (
            (QKeySequence.StandardKey.Find, self.form.search_edit.setFocus),
            (QKeySequence.StandardKey.Refresh, self._reload),
            (QKeySequence.StandardKey.New, self.ribbon.button(plan.NEW).click),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    # --- closing ----------------------------------------------------------------------------------

    def close_children(self) -> bool:
        """Closes the windows that were opened from here; False when one of them stays because it asks something."""
        from PySide6.QtWidgets import QDialog

        return all(child.close() for child in self.findChildren(QDialog) if child.isVisible())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks first when work is under way; remembers size and place."""
        if self._work is not None and self._work.is_busy and not self._may_close:
            event.ignore()
            self._work.ask_to_stop(self, self._close_at_once)
        elif not self.close_children():
            event.ignore()
        else:
            self._preferences.remember_geometry(self, NAME)
            super().closeEvent(event)

    def _close_at_once(self) -> None:
        self._may_close = True
        self.close()
