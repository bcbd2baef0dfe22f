"""The remarks of one form, shown and cleared together; and the button that shows a password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from samenop_desktop.gui import icons
from samenop_desktop.gui.theme import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenop_desktop.gui.field_note import FieldNote


class FieldNotes(QObject):
    """By field name the control and the note beside it; a note goes when the user changes what he typed."""

    def __init__(self, form: QWidget, fields: Mapping[str, tuple[QLineEdit, FieldNote]]) -> None:
        super().__init__(form)
        self._fields = dict(fields)
        for name, (edit, _note) in self._fields.items():
            edit.textEdited.connect(lambda _text, name=name: self._put(name, ""))

    def show(self, sentences: Mapping[str, str]) -> None:
        """Shows these sentences and no others, and takes the user to the first field that has one."""
        for name in self._fields:
            self._put(name, sentences.get(name, ""))
        for name, (edit, _note) in self._fields.items():
            if name in sentences:
                edit.setFocus(Qt.FocusReason.OtherFocusReason)
                break

    def clear(self) -> None:
        """Shows none."""
        self.show({})

    def text(self, name: str) -> str:
        """What stands beside the field."""
        return self._fields[name][1].text()

    def _put(self, name: str, sentence: str) -> None:
        edit, note = self._fields[name]
        note.say(Tone.BAD if sentence else Tone.NEUTRAL, sentence, edit)


def let_show_password(edit: QLineEdit) -> None:
    """Gives a password field the button at its end that shows what was typed, until pressed again."""
    action = QAction(edit)
    edit.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
    (button,) = (each for each in edit.findChildren(QToolButton) if each.defaultAction() is action)

    def show(*, visible: bool) -> None:
        edit.setEchoMode(QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password)
        text = "Wachtwoord verbergen" if visible else "Wachtwoord tonen"
        action.setText(text)
        action.setToolTip(text)
        # On the button, where it follows the colours of the program.
        icons.put(button, "hide" if visible else "show")

    action.triggered.connect(lambda _checked: show(visible=edit.echoMode() is QLineEdit.EchoMode.Password))
    show(visible=False)
