"""The list `Mijn administraties`: what the office has, and why some of it cannot be chosen (S07, D08)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from samenop_desktop.domain.findings import FindingCode, refusal
from samenop_desktop.gui.badges import Badge, BadgePictures, Shape
from samenop_desktop.gui.theme import ROW_HEIGHT, Tone
from samenop_desktop.wording.findings import finding_sentence
from samenop_desktop.wording.names import KINDS

if TYPE_CHECKING:
    from samenop_desktop.domain.offer_draft import AdministrationChoice

AnyIndex = QModelIndex | QPersistentModelIndex
CHOICE_ROLE = int(Qt.ItemDataRole.UserRole)
BADGE_WIDTH = 160
BADGES = {
    FindingCode.ADMINISTRATION_LOCAL: Badge("lokaal", Shape.SQUARE, Tone.NEUTRAL),
    FindingCode.ADMINISTRATION_OFFERED: Badge("al aangeboden", Shape.RING, Tone.INFO),
    FindingCode.ADMINISTRATION_BUSY: Badge("bezig", Shape.DIAMOND, Tone.NEUTRAL),
}
ONLINE = Badge("online", Shape.DOT, Tone.GOOD)


class AdministrationListModel(QAbstractListModel):
    """The choices; one that cannot be chosen can be reached and read, but not selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[AdministrationChoice, ...] = ()

    def show_choices(self, choices: tuple[AdministrationChoice, ...]) -> None:
        """Shows these instead of what was there."""
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def row_of(self, administration_id: int | None) -> int | None:
        """The row of the administration with that id."""
        return next((row for row, choice in enumerate(self._choices) if choice.id == administration_id), None)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """One row a choice."""
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The name, and why it cannot be chosen."""
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice.name
            case Qt.ItemDataRole.ToolTipRole:
                return hindrance_sentence(choice)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return " ".join(part for part in (KINDS[choice.kind], hindrance_sentence(choice)) if part)
            case _ if role == CHOICE_ROLE:
                return choice
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Only what can be offered can be selected."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and self._choices[index.row()].hindrance is None:
            flags |= Qt.ItemFlag.ItemIsSelectable
        return flags


class AdministrationDelegate(QStyledItemDelegate):
    """Draws the name, pale where it cannot be chosen, and at the right what kind it is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures = BadgePictures()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paints one row."""
        choice: AdministrationChoice = index.data(CHOICE_ROLE)
        prepared = QStyleOptionViewItem(option)
        self.initStyleOption(prepared, index)
        whole: QRect = prepared.rect
        if choice.hindrance is not None and prepared.state & QStyle.StateFlag.State_Enabled:
            pale = prepared.palette.color(QPalette.ColorRole.PlaceholderText)
            prepared.palette.setColor(QPalette.ColorRole.Text, pale)
        widget: QWidget | None = prepared.widget
        style = widget.style() if widget is not None else QApplication.style()
        prepared.text = prepared.fontMetrics.elidedText(
            prepared.text, Qt.TextElideMode.ElideRight, whole.width() - BADGE_WIDTH - 16
        )
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, prepared, painter, widget)
        badge = ONLINE if choice.hindrance is None else BADGES[choice.hindrance]
        self._pictures.draw(painter, whole.adjusted(whole.width() - BADGE_WIDTH, 0, 0, 0), badge, prepared)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """The height of a table's row."""
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)


def hindrance_sentence(choice: AdministrationChoice) -> str:
    """Why `choice` cannot be chosen; empty when it can."""
    if choice.hindrance is None:
        return ""
    return finding_sentence(refusal("administration_id", choice.hindrance))
