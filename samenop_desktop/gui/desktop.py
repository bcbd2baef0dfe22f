"""The program on the screen from its first window to its end: which window shows, and what lives behind it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.gui import session
from samenop_desktop.gui.ahead import FOR_DESK, import_ahead, make_room_for_classes, to_stay
from samenop_desktop.gui.first_paint import FirstPaint
from samenop_desktop.gui.first_rows import FirstRows
from samenop_desktop.gui.notice_bar import NoticeBar
from samenop_desktop.gui.own_pages import OwnPages
from samenop_desktop.gui.preferences import Preferences
from samenop_desktop.gui.sign_in.ways_back import WaysBack
from samenop_desktop.gui.tasks import TaskRunner
from samenop_desktop.gui.theme import Theme, Tone
from samenop_desktop.gui.turns import in_next_turn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from samenop_desktop.gui.application import DesktopStart
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.main_window.main_window import MainWindow
    from samenop_desktop.gui.password_watch import PasswordWatch
    from samenop_desktop.gui.sample_mark import SampleMarks
    from samenop_desktop.gui.sign_in.entry_window import EntryWindow
    from samenop_desktop.gui.sign_in.sign_in_window import SignInForm
    from samenop_desktop.gui.tasks import IsCancelled
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.rows import SignedIn, WorkDone
    from samenop_desktop.settings.model import PortalSettings, Settings
    from samenop_desktop.settings.places import DataDir

LOG = logging.getLogger(__name__)

END_MS = 10_000
CHANGED_ELSEWHERE = "Je wachtwoord is op een andere plek gewijzigd. Meld je aan met het nieuwe."
KEYRING_USELESS = (
    "De sleutelbos van deze computer is niet te gebruiken. Aangemeld blijven kan daarom niet: je meldt je elke keer "
    "opnieuw aan."
)


class Desktop(QObject):
    """Shows the first window at once, opens the store behind it, and goes from window to window from there.

    `window` is the one that shows: the main window, or one of the two before it. Modules of a window are imported
    when it is shown: the first paint waits for no other.
    """

    def __init__(self, application: QApplication, start: DesktopStart) -> None:
        super().__init__(application)
        self._application = application
        self._start = start
        self._data_dir = start.data_dir
        self._database_url = start.database_url
        self._preferences = Preferences(start.data_dir.root)
        self.theme = Theme(application, self._preferences.appearance)
        self.runner = TaskRunner(self)
        self.runner.refused.connect(self._on_refused)
        self.runner.failed.connect(self._on_failed)
        self._main: MainWindow | None = None
        self._first_rows: FirstRows | None = None
        self._entry: EntryWindow | None = None
        self._is_setting_up = False
        self._pages = OwnPages(self.runner, start.program, self)
        self._ways_back = WaysBack(self.runner, self._notices, self._serve_pages, self)
        self.app: Application | None = None
        self.desk: Desk | None = None
        self._marks: SampleMarks | None = None
        self._password_watch: PasswordWatch | None = None
        self._when_open: Callable[[Application], object] | None = None
        self._chosen_early: str | None = None
        self._is_first_start = False

    @property
    def window(self) -> MainWindow | EntryWindow | None:
        """The window that shows."""
        return self._main or self._entry

    # --- the first window, and the store behind it --------------------------------------------------

    def show_first(self) -> None:
        """Shows the window that will most likely be right; the store is opened once it has been painted."""
        has_store = self._database_url is not None or self._data_dir.database_path.exists()
        after_paint = self._open_store
        if has_store and self._preferences.stays_signed_in:
            self._first_rows = FirstRows(self._start, self.runner, self._show_main())
            self._first_rows.ended.connect(self._open_store)
            after_paint = self._first_rows.begin
        elif has_store:
            self._show_sign_in()
        else:
            self._is_first_start = True
            self._show_office_setup()
        if self.window is not None:
            first_paint = FirstPaint(self.window)
            first_paint.painted.connect(make_room_for_classes)
            first_paint.painted.connect(after_paint)

    def _open_store(self) -> None:
        open_application, data_dir, url = self._start.open_application, self._data_dir, self._database_url
        self._notices().clear("store")

        def job() -> tuple[Application, Settings, bool]:
            with to_stay():
                app = open_application(data_dir, url)
                # Made here, with all that it imports, and not on the GUI thread when the window asks for it.
                app.administrations  # noqa: B018
                # Last: it ends in looking for garbage again.
                import_ahead(FOR_DESK)
            return app, app.settings_file.load(), app.accounts.is_first_start()

        self.runner.run(job, self._on_store_opened, self._on_store_refused)

    def _on_store_opened(self, opened: tuple[Application, Settings, bool]) -> None:
        self.app, settings, self._is_first_start = opened
        chosen, self._chosen_early = self._chosen_early, None
        self.choose_appearance(chosen or settings.appearance.value, save=chosen is not None)
        if self.app.is_sample:
            from samenop_desktop.gui.sample_mark import SampleMarks

            self._end_marks()
            self._marks = SampleMarks(self._application, self)
        waiting, self._when_open = self._when_open, None
        if self.app.is_sample and not self._is_first_start:
            self._enter_sample(self.app)
        elif self._main is not None:
            self._resume(self.app)
        elif self._is_setting_up and not self._is_first_start:
            self._show_sign_in()
        elif self._is_first_start and not self._is_setting_up:
            self._show_office_setup()
        elif waiting is not None:
            waiting(self.app)

    def _on_store_refused(self, error: SamenopError) -> None:
        self._when_open = None
        # By the time of another attempt the keyring may keep something else.
        self._first_rows = None
        if self._entry is not None:
            self._entry.set_busy(busy=False)
        self._notices().show_refusal(
            error,
            key="store",
            action="Opnieuw proberen",
            on_action=self._open_store,
            can_close=False,
        )

    def _with_store(self, act: Callable[[Application], object]) -> None:
        """Does `act` with the open store, now or when it is there."""
        if self.app is not None:
            act(self.app)
        else:
            self._when_open = act

    # --- signing in and out -------------------------------------------------------------------------

    def _resume(self, app: Application) -> None:
        first, self._first_rows = self._first_rows, None
        kept = first.kept if first is not None else None
        self.runner.run(lambda: session.resume(app, kept), self._on_resumed, self._on_resume_refused)

    def _on_resumed(self, entered: session.Entered) -> None:
        if entered.signed_in is not None:
            self._enter(entered.signed_in)
            return
        self._preferences.stays_signed_in = False
        self._show_sign_in()
        if entered.keyring_refused:
            self._say_keyring_useless()

    def _on_resume_refused(self, error: SamenopError) -> None:
        self._show_sign_in()
        self._notices().show_refusal(error, key="refused")

    def _sign_in(self, form: SignInForm) -> None:
        self._with_store(
            lambda app: self.runner.run(
                lambda: session.sign_in(app, form.email, form.password, stay=form.stay_signed_in),
                self._on_signed_in,
                self._on_entry_refused,
            )
        )

    def _on_signed_in(self, entered: session.Entered) -> None:
        self._preferences.stays_signed_in = entered.stays
        if entered.signed_in is not None:
            self._preferences.set_text("email", entered.signed_in.email)
            self._enter(entered.signed_in)
        if entered.keyring_refused:
            self._say_keyring_useless()

    def _create_office(self, values: Mapping[str, str]) -> None:
        self._with_store(
            lambda app: self.runner.run(
                lambda: session.create_office(app, values), self._on_office_created, self._on_entry_refused
            )
        )

    def _on_office_created(self, created: tuple[SignedIn, str]) -> None:
        signed_in, code = created
        self._preferences.set_text("email", signed_in.email)
        self._enter(signed_in)
        if code:
            in_next_turn(self, lambda: self._ways_back.offer_code(code, signed_in.email))

    def _ask_recovery(self, email: str) -> None:
        self._with_store(lambda app: self._ways_back.ask(app, email))

    def _on_entry_refused(self, error: SamenopError) -> None:
        if self._entry is not None:
            self._entry.show_error(error)

    def _enter(self, signed_in: SignedIn) -> None:
        app = self.app
        if app is None:
            return
        window = self._main
        if window is None:
            # Painted first, given its list and brought to life: short waits on the GUI thread instead of a long one.
            shown = self._show_main()
            painted = FirstPaint(shown).painted
            painted.connect(lambda: shown.list_administrations(self.runner))
            painted.connect(lambda: in_next_turn(shown, lambda: self._enter(signed_in)))
            return
        from samenop_desktop.gui.desk import Desk
        from samenop_desktop.gui.store_watch import StoreWatch

        # These services are first asked for, and so imported and made, in the pool.
        def number() -> int:
            return app.changes.number()

        def run_due(is_cancelled: IsCancelled) -> WorkDone:
            return app.work.run_due(is_cancelled)

        watch = StoreWatch(self.runner, number, run_due, window)
        self.desk = Desk(app, self.runner, signed_in, self._preferences, watch, self._pages.of(app, self._database_url))
        window.settled.connect(self._on_settled)
        window.attach(self.desk)
        self._ways_back.rest()

    def _on_settled(self) -> None:
        if self.desk is not None:
            from samenop_desktop.gui.password_watch import PasswordWatch

            self._password_watch = PasswordWatch(self.desk, self.desk.watch)
            self._password_watch.changed_elsewhere.connect(self._on_password_changed_elsewhere)
            self.desk.watch.start()
            # From here on by what the watch sees; what came before it saw anything is found now.
            self._password_watch.look()
            self.runner.run(self.desk.app.settings_file.load, self._on_settings_read)

    def _serve_pages(self, settings: PortalSettings) -> None:
        """Has the pages run on this computer, if it is to do so, while nobody is signed in."""
        if self.app is not None:
            self._pages.of(self.app, self._database_url).follow_settings(settings)

    def _on_settings_read(self, settings: Settings) -> None:
        if self.desk is not None:
            self.desk.portal.follow_settings(settings.portal)

    def _sign_out(self) -> None:
        if self._main is not None and self._main.close_children():
            self._end_session(session.sign_out, self._on_signed_out)

    def _on_password_changed_elsewhere(self) -> None:
        # Every session ended with the old password; one that was kept since, by a program beside this one, is not ours.
        self._end_session(session.forget_ended, self._on_sent_away)

    def _end_session(self, end: Callable[[Application], bool], on_ended: Callable[[bool], None]) -> None:
        app = self.app
        if app is not None and self._main is not None:
            self._main.setEnabled(False)
            self.runner.run(lambda: end(app), on_ended, self._on_end_refused)

    def _on_end_refused(self, error: SamenopError) -> None:
        if self._main is not None:
            self._main.setEnabled(True)
        self._notices().show_refusal(error, key="refused")

    def _on_sent_away(self, stays: bool) -> None:
        self._on_signed_out(stays)
        self._notices().show_notice(Tone.WARN, CHANGED_ELSEWHERE, key="sent_away")

    def _on_signed_out(self, stays: bool) -> None:
        self._preferences.stays_signed_in = stays
        self._leave_desk()
        if self.app is not None and self.app.is_sample and self._data_dir != self._start.data_dir:
            self._change_store(self._start.data_dir, self._start.database_url)
        else:
            self._show_sign_in()

    def _leave_desk(self) -> None:
        desk, self.desk = self.desk, None
        self._password_watch = None
        if desk is not None:
            desk.watch.stop()
        self._ways_back.rest()
        self._pages.let_go()

    def _renew_session(self, signed_in: SignedIn) -> None:
        """A new password ended every kept session; this desk's is made anew."""
        desk = self.desk
        if self._password_watch is not None:
            self._password_watch.accept(signed_in)
        if desk is not None and self._preferences.stays_signed_in:
            app, actor = desk.app, desk.actor
            self.runner.run(lambda: session.keep(app, actor), self._on_session_renewed)

    def _on_session_renewed(self, stays: bool) -> None:
        self._preferences.stays_signed_in = stays

    def _say_keyring_useless(self) -> None:
        if not self._preferences.flag("keyring_told"):
            self._preferences.set_flag("keyring_told", value=True)
            self._notices().show_notice(Tone.WARN, KEYRING_USELESS, key="keyring")

    # --- the sample office --------------------------------------------------------------------------

    def _load_sample(self) -> None:
        if self.app is not None and self.app.is_sample:
            self._enter_sample(self.app)
            return
        load_sample, data_dir = self._start.load_sample, self._start.data_dir
        task = self.runner.run_with_progress(
            lambda on_progress, is_cancelled: load_sample(data_dir, on_progress, is_cancelled),
            self._on_sample_loaded,
            self._on_sample_refused,
        )
        if self._entry is not None:
            self._entry.show_sample_progress(0, 0)
            task.progressed.connect(self._entry.show_sample_progress)

    def _on_sample_loaded(self, data_dir: DataDir) -> None:
        self._change_store(data_dir, None)

    def _enter_sample(self, app: Application) -> None:
        email, password = self._start.sample_email, self._start.sample_password
        self.runner.run(
            lambda: session.sign_in(app, email, password, stay=False), self._on_signed_in, self._on_resume_refused
        )

    def _on_sample_refused(self, error: SamenopError) -> None:
        if self._entry is not None:
            self._entry.end_sample_progress()
        self._on_entry_refused(error)

    def _change_store(self, data_dir: DataDir, database_url: str | None) -> None:
        """Goes on with another store, in a main window that waits for it."""
        self._leave_desk()
        before, self.app = self.app, None
        if before is not None:
            before.close()
        self._end_marks()
        self._data_dir, self._database_url = data_dir, database_url
        self._preferences = Preferences(data_dir.root)
        self._show_main()
        self._open_store()

    def _end_marks(self) -> None:
        if self._marks is not None:
            self._application.focusWindowChanged.disconnect(self._marks.mark_focused)
            self._marks.deleteLater()
            self._marks = None

    def _on_went_back(self, told: str) -> None:
        """Other data are in the store now: everything about the ones before is let go, and everyone signs in anew."""
        self._preferences.stays_signed_in = False
        self._leave_desk()
        before, self.app = self.app, None
        if before is not None:
            before.close()
        self._show_sign_in()
        self._notices().show_notice(Tone.GOOD, told, key="went_back")
        self._open_store()

    # --- windows ------------------------------------------------------------------------------------

    def _show_main(self) -> MainWindow:
        from samenop_desktop.gui.main_window.main_window import MainWindow

        window = MainWindow(self._preferences)
        window.sign_out_requested.connect(self._sign_out)
        window.appearance_chosen.connect(self.choose_appearance)
        window.password_changed.connect(self._renew_session)
        window.went_back.connect(self._on_went_back)
        self._show(window, main=window)
        return window

    def _show_sign_in(self) -> None:
        from samenop_desktop.gui.sign_in.sign_in_window import SignInWindow

        window = SignInWindow(self._preferences.text("email"))
        window.forgotten.connect(self._ask_recovery)
        window.sign_in_requested.connect(self._sign_in)
        window.new_office_requested.connect(self._show_office_setup)
        window.sample_requested.connect(self._load_sample)
        self._is_setting_up = False
        self._show(window, entry=window)

    def _show_office_setup(self) -> None:
        from samenop_desktop.gui.sign_in.office_setup_window import OfficeSetupWindow

        window = OfficeSetupWindow(is_first=self._is_first_start)
        window.office_requested.connect(self._create_office)
        window.sign_in_requested.connect(self._show_sign_in)
        window.sample_requested.connect(self._load_sample)
        self._is_setting_up = True
        self._show(window, entry=window)

    def _show(self, window: QWidget, main: MainWindow | None = None, entry: EntryWindow | None = None) -> None:
        """Shows `window` in place of the one before it; in this order, for the program ends with its last window."""
        before = self.window
        self._main, self._entry = main, entry
        window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
        window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    def choose_appearance(self, appearance: str, *, save: bool = True) -> None:
        """Shows these colours from now on, and keeps the choice in the settings, now or once the store is open."""
        self._preferences.appearance = appearance
        self.theme.choose(appearance)
        app = self.app
        if save and app is not None:
            self.runner.run(lambda: save_appearance(app, appearance), self._on_appearance_saved)
        elif save:
            self._chosen_early = appearance

    def _on_appearance_saved(self, _nothing: object) -> None:
        LOG.info("Appearance saved")

    def _notices(self) -> NoticeBar:
        if self.window is None:
            raise RuntimeError("No window shows yet")
        return self.window.notices

    # --- what nobody waits for ----------------------------------------------------------------------

    def _on_refused(self, receiver: QObject, error: SamenopError) -> None:
        window = receiver.window() if isinstance(receiver, QWidget) else None
        notices = window.findChild(NoticeBar) if window is not None else None
        (notices or self._notices()).show_refusal(error, key="refused")
        if error.code is ErrorCode.NOT_SIGNED_IN:
            self._sign_out()

    def _on_failed(self, receiver: QObject, error: Exception) -> None:
        window = receiver.window() if isinstance(receiver, QWidget) else self.window
        from samenop_desktop.gui import interaction

        interaction.report_unexpected(window, error)
        if self._entry is not None:
            self._entry.set_busy(busy=False)
            self._entry.end_sample_progress()

    def end(self) -> None:
        """Ends what still runs, with its time to do so, and gives the store back."""
        self._leave_desk()
        self._end_marks()
        self._pages.end()
        if not self.runner.close(END_MS):
            LOG.warning("Some work had not ended in time")
        self._preferences.write()
        if self.app is not None:
            self.app.close()


def save_appearance(app: Application, appearance: str) -> None:
    """Keeps the choice in the settings; blocks."""
    from dataclasses import replace

    from samenop_desktop.settings.model import Appearance

    settings = app.settings_file.load()
    app.settings_file.save(replace(settings, appearance=Appearance(appearance)))
