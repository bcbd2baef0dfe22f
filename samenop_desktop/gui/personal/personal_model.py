"""The table of a client's requests, with what may become of his details."""

from __future__ import annotations

from samenop_desktop.domain.days import day_of
from samenop_desktop.gui.rows_model import RowsModel, TableColumn
from samenop_desktop.services.personal_rows import PersonalRow
from samenop_desktop.wording.days import short_day
from samenop_desktop.wording.names import REQUEST_STATUSES
from samenop_desktop.wording.personal import IS_ANONYMOUS, MAY_GO, STAYS, kept_sentence


def fate_text(row: PersonalRow) -> str:
    """What may become of the details of one request."""
    if row.is_anonymous:
        return IS_ANONYMOUS
    if row.kept is not None:
        return kept_sentence(row.kept)
    return f"{MAY_GO}. {STAYS}" if row.administration_stays else MAY_GO


class PersonalModel(RowsModel[PersonalRow]):
    """The requests, the newest first."""

    columns = (
        TableColumn[PersonalRow]("Administratie", lambda row: row.administration, 170),
        TableColumn[PersonalRow]("Aangemaakt", lambda row: short_day(day_of(row.asked_at)), 96),
        TableColumn[PersonalRow]("Status", lambda row: REQUEST_STATUSES[row.status], 184),
        TableColumn[PersonalRow]("Persoonsgegevens", fate_text, 340, description=fate_text),
    )
