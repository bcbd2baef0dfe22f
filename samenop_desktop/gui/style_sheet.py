"""The shape of the controls: roomy, flat, with edges that can be seen in light and dark."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samenop_desktop.gui.theme import Colours

# The arrow of a sorted column stands above its heading: beside it, it would hide the end of one that is aligned right.
# A selected row shows by itself where the keyboard is: Fusion would paint its frame over the text of the cell.
# Colours of palette roles follow the palette by themselves; only what no role knows is filled in here.
SHEET = Template("""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QListView, QTreeView, QTableView {
  border: 1px solid $edge; border-radius: 4px; background: $base; color: $text;
  selection-background-color: $selection; selection-color: $on_selection;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit, QComboBox { min-height: 20px; padding: 3px 6px; }
QSpinBox { min-height: 20px; padding: 3px 6px 3px 2px; }
QListView, QTreeView, QTableView { border-color: $line; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QListView:focus,
QTreeView:focus, QTableView:focus { border-color: $accent; }
QTableView:selected, QTreeView:selected { outline: none; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border-width: 2px; padding: 2px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
  background: $window; border-color: $line; color: $disabled;
}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] {
  background: $window; border-color: $line;
}
QLineEdit[readOnly="true"]:focus, QPlainTextEdit[readOnly="true"]:focus, QTextEdit[readOnly="true"]:focus {
  border-color: $accent;
}
QListWidget::item { min-height: 20px; padding: 4px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/arrow_$shade.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { border: 1px solid $edge; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; }
QSpinBox::up-arrow { image: url(:/icons/arrow_up_$shade.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url(:/icons/arrow_$shade.svg); width: 12px; height: 12px; }

QPushButton {
  min-height: 18px; min-width: 64px; padding: 4px 12px;
  border: 1px solid $edge; border-radius: 4px; background: $button; color: $text;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:default { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton:default:hover { background: $accent_hover; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton:default:focus { border-color: $text; }
QPushButton:disabled, QPushButton:default:disabled {
  background: $window; border: 1px solid $line; color: $disabled; padding: 4px 12px;
}
QPushButton[flat="true"] {
  min-width: 0; padding: 2px 4px; border: 1px solid transparent; background: transparent;
  color: $accent; text-decoration: underline;
}
QPushButton[flat="true"]:focus { border: 1px solid $accent; padding: 2px 4px; }
QPushButton[flat="true"]:disabled { border: 1px solid transparent; padding: 2px 4px; color: $disabled; }
QPushButton::menu-indicator { image: url(:/icons/arrow_$shade.svg); width: 12px; right: 6px; }

QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $line; }
QToolButton:focus { border-color: $accent; }
QLineEdit QToolButton { border: none; padding: 0; background: transparent; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 14px; height: 14px; border: 1px solid $edge; background: $base;
}
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QRadioButton::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:checked { image: url(:/icons/tick_$shade.svg); }
QRadioButton::indicator:checked { image: url(:/icons/dot_$shade.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $window; }

QHeaderView::section {
  background: $window; color: $text; padding: 4px; border: none;
  border-bottom: 1px solid $line; border-right: 1px solid $line;
}
QHeaderView { background: $window; border: none; }
QTableCornerButton::section { background: $window; border: none; }
QHeaderView::down-arrow, QHeaderView::up-arrow {
  width: 12px; height: 8px; subcontrol-origin: margin; subcontrol-position: top center;
}
QHeaderView::down-arrow { image: url(:/icons/arrow_up_$shade.svg); }
QHeaderView::up-arrow { image: url(:/icons/arrow_$shade.svg); }

QTabBar::tab {
  background: transparent; color: $muted; padding: 5px 12px 4px 12px;
  border: none; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { padding: 4px 11px; border: 1px solid $accent; border-bottom-width: 2px; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QScrollArea { border: 1px solid transparent; }
QScrollArea:focus { border-color: $accent; }

QProgressBar { border: 1px solid $line; border-radius: 4px; background: $base; min-height: 14px; max-height: 14px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMenu { background: $base; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 24px; border-radius: 3px; color: $text; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $base; color: $text; border: 1px solid $edge; padding: 4px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 0 8px; color: $muted; }
""")


def style_sheet(chosen: Colours) -> str:
    """Qt's style sheet for one set of colours."""
    return SHEET.substitute(
        shade="dark" if chosen.is_dark else "light",
        window=chosen.window,
        base=chosen.base,
        text=chosen.text,
        muted=chosen.muted,
        disabled=chosen.disabled,
        line=chosen.line,
        edge=chosen.edge,
        button=chosen.button,
        hover=chosen.hover,
        accent=chosen.accent,
        accent_hover=chosen.accent_hover,
        on_accent=chosen.on_accent,
        selection=chosen.selection,
        on_selection=chosen.on_selection,
    )
