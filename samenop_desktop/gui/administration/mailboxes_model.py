"""The table of an administration's mailboxes."""

from __future__ import annotations

from samenop_desktop.domain.days import day_of
from samenop_desktop.gui.badges import Badge, Shape
from samenop_desktop.gui.rows_model import RowsModel, TableColumn
from samenop_desktop.gui.theme import Tone
from samenop_desktop.services.mailbox_rows import MailboxRow
from samenop_desktop.wording.days import short_day
from samenop_desktop.wording.names import MAILBOX_KINDS

ACTIVE = "Actief"


def state_text(row: MailboxRow) -> str:
    """Whether it is active, and else from when on its name can be set again."""
    if row.is_active or row.free_from is None:
        return ACTIVE
    return f"Gedeactiveerd, vrij op {short_day(row.free_from)}"


def _badge(row: MailboxRow) -> Badge | None:
    return Badge(ACTIVE, Shape.DOT, Tone.GOOD) if row.is_active else None


class MailboxesModel(RowsModel[MailboxRow]):
    """The mailboxes, the active ones first."""

    columns = (
        TableColumn[MailboxRow]("Adres", lambda row: row.address, width=215),
        TableColumn[MailboxRow]("Soort", lambda row: MAILBOX_KINDS[row.kind], width=75),
        TableColumn[MailboxRow]("Status", state_text, width=235, badge=_badge),
        TableColumn[MailboxRow]("Aangemaakt", lambda row: short_day(day_of(row.made_at)), width=110, is_right=True),
    )
