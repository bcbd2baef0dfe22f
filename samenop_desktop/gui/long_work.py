"""Long work of a window, one piece at a time: its progress, the way to stop it, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.gui import interaction
from samenop_desktop.gui.keyboard_place import KeyboardPlace
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import finding_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.notice_bar import NoticeBar
    from samenop_desktop.gui.progress_panel import ProgressPanel
    from samenop_desktop.gui.tasks import IsCancelled, OnProgress

BUSY = "Er wordt nog aan iets anders gewerkt. Wacht tot dat klaar is."


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of work: what is being done ("Zoet wordt online gezet"), and the job that does it.

    `done` says what came of it, for the notice, which gets the button `action` that does `on_action`. `if_stopped`
    says, in the question before it is stopped, how everything is then.
    """

    doing: str
    job: Callable[[OnProgress, IsCancelled], Any]
    done: Callable[[Any], str]
    if_stopped: str = "Alles blijft dan zoals het was."
    action: str = ""
    on_action: Callable[[], None] | None = None


class LongWork(QObject):
    """Runs one piece at a time. `state_changed` comes when it begins and when it has ended.

    What comes of it stands in `notices` under `key`.
    """

    state_changed = Signal()

    def __init__(self, desk: Desk, panel: ProgressPanel, notices: NoticeBar, key: str) -> None:
        super().__init__(panel)
        self._desk = desk
        self._panel = panel
        self._notices = notices
        self._key = key
        self._piece: Piece | None = None
        self._keyboard_place: KeyboardPlace | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a piece of work is under way."""
        return self._panel.is_busy

    def start(self, piece: Piece) -> None:
        """Begins with `piece`; does nothing while another is under way."""
        if self.is_busy:
            return
        self._notices.clear(self._key)
        self._piece = piece
        self._keyboard_place = KeyboardPlace(self._notices.window())
        task = self._desk.runner.run_with_progress(piece.job, self._on_done, self._on_refused)
        self._panel.follow(task, piece.doing)
        task.finished.connect(self._on_finished)
        self.state_changed.emit()
        self._keyboard_place.note_greyed()

    def ask_to_stop(self, window: QWidget, on_agreed: Callable[[], None]) -> None:
        """Asks before `window` closes over work that is under way; on a yes stops it and calls `on_agreed`."""
        piece = self._piece
        if piece is None:
            return
        doing = piece.doing.replace(" wordt ", " wordt nog ", 1)
        interaction.ask(
            window,
            "Sluiten",
            f"{doing}. Wil je daarmee stoppen?",
            "Stoppen en sluiten",
            "Doorgaan",
            lambda agreed: self._stop(on_agreed) if agreed else None,
            explanation=piece.if_stopped,
        )

    def _stop(self, on_agreed: Callable[[], None]) -> None:
        self._panel.stop()
        on_agreed()

    def _on_done(self, result: object) -> None:
        piece = self._piece
        if piece is not None:
            self._notices.show_notice(
                Tone.GOOD, piece.done(result), key=self._key, action=piece.action, on_action=piece.on_action
            )

    def _on_refused(self, error: SamenopError) -> None:
        tone = Tone.INFO if error.code is ErrorCode.CANCELLED else Tone.BAD
        findings = error.findings if isinstance(error, FindingsError) else ()
        text = " ".join(finding_sentence(finding) for finding in findings) or sentence(error)
        self._notices.show_notice(tone, text, key=self._key)

    def _on_finished(self) -> None:
        self._piece = None
        self._desk.watch.look()
        self.state_changed.emit()
        if self._keyboard_place is not None:
            self._keyboard_place.give_back()
            self._keyboard_place = None
