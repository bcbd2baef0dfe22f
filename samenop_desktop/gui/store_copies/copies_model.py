"""The table of copies of the embedded store."""

from __future__ import annotations

from dataclasses import dataclass

from samenop_desktop.gui.rows_model import RowsModel, TableColumn
from samenop_desktop.services.store_copy_rows import CopyReason, StoreCopy
from samenop_desktop.wording.amounts import file_size
from samenop_desktop.wording.days import moment

REASONS = {
    CopyReason.DAILY: "Kopie van de dag",
    CopyReason.ASIDE: "Bewaard vóór het teruggaan",
}


@dataclass(frozen=True, slots=True)
class NumberedCopy:
    """A copy with a number that tells it from the others."""

    id: int
    copy: StoreCopy


class CopiesModel(RowsModel[NumberedCopy]):
    """The copies, the newest first."""

    columns = (
        TableColumn[NumberedCopy]("Gemaakt", lambda row: moment(row.copy.made_at), width=190),
        TableColumn[NumberedCopy]("Soort", lambda row: REASONS[row.copy.reason], width=230),
        TableColumn[NumberedCopy]("Grootte", lambda row: file_size(row.copy.size), width=120, is_right=True),
    )

    def show_copies(self, copies: tuple[StoreCopy, ...]) -> None:
        """Shows `copies`; one that stood there keeps its number, and so its selection."""
        known = {row.copy.name: row.id for row in self._rows}
        free = max(known.values(), default=0) + 1
        rows = []
        for offset, copy in enumerate(copies):
            rows.append(NumberedCopy(known.get(copy.name, free + offset), copy))
        self.show_rows(rows)
