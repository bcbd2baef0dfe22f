"""The table of what an office pays this month."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from samenop_desktop.gui.badges import Badge, Shape
from samenop_desktop.gui.rows_model import RowsModel, TableColumn
from samenop_desktop.gui.theme import Tone
from samenop_desktop.services.money_rows import CostKind, CostLine, CostNote
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import short_day

if TYPE_CHECKING:
    from collections.abc import Sequence


EXTRA = "Extra: één is inbegrepen"
NOTES = {
    CostNote.NONE: "",
    CostNote.INCLUDED: "Inbegrepen bij je abonnement",
    CostNote.EXTRA: EXTRA,
    CostNote.FREE: "Gratis tot {day}",
    CostNote.PAID: "Deze maand was al betaald",
    CostNote.UNCONFIRMED: "Niet bevestigd, kost nog geld",
    CostNote.OFFERED: "Aangeboden, nog van je kantoor",
    CostNote.GONE: "Tot en met {day}, telt de hele maand",
    CostNote.INCLUDED_GONE: "Inbegrepen, tot en met {day}",
    CostNote.OFFERED_GONE: "Aangeboden, van je kantoor t/m {day}",
}


class Column(IntEnum):
    """The columns, in the order of the screen."""

    WHAT = 0
    FOR = 1
    NOTE = 2
    AMOUNT = 3


@dataclass(frozen=True, slots=True)
class NumberedLine:
    """A line with its place in the list, which tells it from the others."""

    id: int
    line: CostLine


def what_text(line: CostLine) -> str:
    """What is paid for."""
    if line.kind is CostKind.ADMINISTRATION:
        return "Online administratie"
    return f"Abonnement {line.package}"


def note_text(line: CostLine) -> str:
    """What is special about the amount; empty where nothing is."""
    return NOTES[line.note].format(day=short_day(line.on) if line.on is not None else "")


def for_text(line: CostLine) -> str:
    """For which administration, or for which client."""
    return f"{line.name} ({line.relation_number})" if line.kind is CostKind.CLIENT_SUBSCRIPTION else line.name


def _badge(row: NumberedLine) -> Badge | None:
    is_saving = row.line.note is CostNote.UNCONFIRMED
    return Badge(note_text(row.line), Shape.DIAMOND, Tone.BAD) if is_saving else None


class CostsModel(RowsModel[NumberedLine]):
    """The lines in the order of the service: subscriptions, administrations, and what went this month."""

    columns = (
        TableColumn[NumberedLine]("Waarvoor", lambda row: what_text(row.line), width=185),
        TableColumn[NumberedLine]("Administratie of klant", lambda row: for_text(row.line), width=225),
        TableColumn[NumberedLine]("Toelichting", lambda row: note_text(row.line), width=325, badge=_badge),
        TableColumn[NumberedLine]("Deze maand", lambda row: euros(row.line.cents), width=110, is_right=True),
    )

    def show_lines(self, lines: Sequence[CostLine]) -> None:
        """Shows `lines`."""
        self.show_rows([NumberedLine(number, line) for number, line in enumerate(lines)])
