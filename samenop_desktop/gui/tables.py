"""How every table of the program looks and behaves, and what stands in it while it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from samenop_desktop.gui import interaction
from samenop_desktop.gui.badges import BadgeDelegate
from samenop_desktop.gui.paged_model import PagedTableModel, QueryModel
from samenop_desktop.gui.rows_model import Role
from samenop_desktop.gui.theme import ROW_HEIGHT, heading_font
from samenop_desktop.wording.amounts import with_points

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from samenop_desktop.gui.preferences import Preferences
    from samenop_desktop.gui.rows_model import RowsModel

COPY = "Kopiëren als tekst"
NOT_ALL_READ = (
    "Van de {count} geselecteerde rijen zijn er pas {read} gelezen. Er is niets gekopieerd. Selecteer minder rijen, "
    "of blader er eerst doorheen."
)


KEYBOARD_REASONS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


def set_up_table(
    view: QTableView,
    model: RowsModel[Any],
    preferences: Preferences,
    name: str,
    *,
    several: bool = False,
    fill_menu: Callable[[QMenu], None] | None = None,
) -> None:
    """Gives `view` its model and the behaviour of all tables; of a paged model the first rows are asked for at once.

    `name` is what widths and sorting are remembered under, `several` lets more than one row be selected. `fill_menu`
    puts actions into the context menu (of the selected rows); without actions no menu comes. Enter and double click
    come as the view's signal `activated`.
    """
    view.setModel(model)
    for position, column in enumerate(model.columns):
        if column.badge is not None:
            view.setItemDelegateForColumn(position, BadgeDelegate(view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(
        QAbstractItemView.SelectionMode.ExtendedSelection
        if several
        else QAbstractItemView.SelectionMode.SingleSelection
    )
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(max(ROW_HEIGHT, view.fontMetrics().height() + 8))
    _set_up_header(view, model, preferences, name)
    copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
    copy.setContext(Qt.ShortcutContext.WidgetShortcut)
    copy.activated.connect(lambda: copy_selected(view))
    view.installEventFilter(_RowKeys(view))
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(lambda place: _open_menu(view, place, fill_menu))
    if isinstance(model, PagedTableModel):
        # A view asks for more when its rows change. Rows that came again as they were do not, while more may follow.
        model.loaded.connect(view.doItemsLayout)
    # A remembered order that differs from the model's own has asked for rows already.
    if isinstance(model, QueryModel) and not model.is_loading:
        model.reload()


class _RowKeys(QObject):
    """Has the keyboard work on rows, where Qt would have it work on cells.

    Coming into a view without a selection selects a row: Qt only makes the first one current, which looks selected, and
    the arrow downwards passes it over. Home and End go to the first and the last row.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Looks at the focus and at the two keys."""
        if isinstance(event, QKeyEvent):
            return event.type() is QEvent.Type.KeyPress and self._has_gone(event)
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() in KEYBOARD_REASONS:
            selection = self._view.selectionModel()
            if not selection.hasSelection() and self._view.model().rowCount():
                self._view.selectRow(max(0, selection.currentIndex().row()))
        return False

    def _has_gone(self, event: QKeyEvent) -> bool:
        rows = self._view.model().rowCount()
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: rows - 1}
        if not rows or event.key() not in ends or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        keep_current_visible(self._view, self._view.model().index(ends[Qt.Key(event.key())], 0))
        return True


def _set_up_header(view: QTableView, model: RowsModel[Any], preferences: Preferences, name: str) -> None:
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsMovable(True)
    header.setMinimumSectionSize(48)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    is_remembered = preferences.restore_header(header, name)
    if not is_remembered:
        for position, column in enumerate(model.columns):
            # Whatever the font: a heading is never cut.
            header.resizeSection(position, max(column.width, header.sectionSizeHint(position)))
    if isinstance(model, QueryModel):
        _let_sort(view, model, is_remembered=is_remembered)
    header.sectionResized.connect(lambda *_: preferences.remember_header(header, name))
    header.sectionMoved.connect(lambda *_: preferences.remember_header(header, name))
    header.sortIndicatorChanged.connect(lambda *_: preferences.remember_header(header, name))


def _let_sort(view: QTableView, model: QueryModel[Any, Any], *, is_remembered: bool) -> None:
    header = view.horizontalHeader()
    if not is_remembered:
        column_number, is_descending = model.order_of(model.query)
        header.setSortIndicator(
            column_number, Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
        )
    view.setSortingEnabled(True)


def widen_numbers(view: QTableView) -> None:
    """Gives each column of numbers the width that the rows in sight need: half a number is a wrong number."""
    header = view.horizontalHeader()
    model: RowsModel[Any] = cast("RowsModel[Any]", view.model())
    # Rows out of sight are many, and measuring them would ask for them.
    header.setResizeContentsPrecision(0)
    for position, column in enumerate(model.columns):
        needed = view.sizeHintForColumn(position)
        if column.is_right and needed > header.sectionSize(position):
            header.resizeSection(position, needed)


def selected_ids(view: QTableView) -> list[int]:
    """The ids of the selected rows, from top to bottom."""
    indexes = sorted(view.selectionModel().selectedRows(), key=lambda index: index.row())
    return [int(index.data(Role.ID)) for index in indexes]


def selected_places(view: QTableView) -> list[tuple[int, int]]:
    """The selected rows, as the first and the last of each unbroken run: however many they are, these are few."""
    selection = view.selectionModel().selection()
    parts = [selection.at(number) for number in range(selection.count())]
    return sorted({(part.top(), part.bottom()) for part in parts})


def count_selected(view: QTableView) -> int:
    """How many rows are selected, read or not."""
    return sum(last - first + 1 for first, last in selected_places(view))


def copy_selected(view: QTableView) -> None:
    """Puts the selected rows on the clipboard, a line a row, tabs between the columns as they are shown.

    All of them or, where some have not been read, none: whoever pastes would not see that rows are missing.
    """
    header = view.horizontalHeader()
    order = sorted(range(header.count()), key=header.visualIndex)
    columns = [column for column in order if not header.isSectionHidden(column)]
    model: RowsModel[Any] = cast("RowsModel[Any]", view.model())
    rows, count = model.rows_between(selected_places(view)), count_selected(view)
    if len(rows) < count:
        interaction.tell(
            view.window(), COPY, NOT_ALL_READ.format(count=with_points(count), read=with_points(len(rows)))
        )
        return
    lines = ["\t".join(model.columns[column].text(row).replace("\t", " ") for column in columns) for row in rows]
    if lines:
        QGuiApplication.clipboard().setText("\n".join(lines))


def _open_menu(view: QTableView, place: QPoint, fill_menu: Callable[[QMenu], None] | None) -> None:
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if fill_menu is not None:
        fill_menu(menu)
    if view.selectionModel().hasSelection():
        copy = menu.addAction(COPY)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(lambda: copy_selected(view))
    if menu.isEmpty():
        menu.deleteLater()
        return
    menu.popup(view.viewport().mapToGlobal(place))


class EmptyState(QWidget):
    """Says in an empty table what to do first, with buttons that do it; lies over the rows of its view.

    It stands beside the view, not in it: a screen reader finds only cells inside a table.
    """

    def __init__(self, view: QTableView) -> None:
        moving: list[QWidget] = [view, view.viewport()]
        beside = view.parentWidget()
        while isinstance(beside, QSplitter):
            # A splitter would take it for one more of its parts.
            moving.append(beside)
            beside = beside.parentWidget()
        self._beside = beside or view
        super().__init__(self._beside)
        self._view = view
        self._title = QLabel(self)
        self._title.setFont(heading_font(self.font(), 1.15))
        self._text = QLabel(self)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self._buttons)
        column.addStretch(3)
        for widget in moving:
            widget.installEventFilter(self)
        self.hide()

    def show_state(self, title: str, text: str, actions: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        """Shows `title`, `text` and a button for each of `actions` (its word, what it does)."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._clear_buttons()
        self._buttons.addStretch(1)
        before: QWidget = self._view
        for word, act in actions:
            button = QPushButton(word, self)
            button.clicked.connect(lambda _checked, act=act: act())
            self._buttons.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        self._buttons.addStretch(1)
        self._lie_over_rows()
        self.show()
        self.raise_()

    def show_unless(
        self, rows: int, title: str, text: str, actions: Sequence[tuple[str, Callable[[], None]]] = ()
    ) -> None:
        """Steps aside where there are `rows`; without any, shows what `show_state` does."""
        if rows:
            self.hide()
        else:
            self.show_state(title, text, actions)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps lying over the rows when the view moves or gets another size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._lie_over_rows()
        return False

    def _lie_over_rows(self) -> None:
        viewport = self._view.viewport()
        self.setGeometry(QRect(viewport.mapTo(self._beside, QPoint(0, 0)), viewport.size()))

    def _clear_buttons(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def keep_current_visible(view: QTableView, index: QModelIndex) -> None:
    """Selects the row of `index` and scrolls to it, as after making it."""
    if index.isValid():
        view.selectRow(index.row())
        view.scrollTo(index)
