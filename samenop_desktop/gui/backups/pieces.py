"""Making and putting back as pieces of long work, the same in every window that offers them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.administrations import Place
from samenop_desktop.gui.backups.backups_model import described
from samenop_desktop.gui.long_work import Piece

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.backup_rows import BackupRow
    from samenop_desktop.services.opened_rows import NewAdministration

OVERVIEW = "Overzicht"
PLACES = {Place.LOCAL: "lokaal op deze computer", Place.ONLINE: "online"}


def backup_piece(desk: Desk, administration_id: int, name: str, show_overview: Callable[[], None]) -> Piece:
    """Making a back-up, with a button that shows it in the Overzicht."""
    service, actor = desk.app.backups, desk.actor
    return Piece(
        f"Van {name} wordt een back-up gemaakt",
        lambda on_progress, is_cancelled: service.make(actor, administration_id, on_progress, is_cancelled),
        lambda _row: f"De back-up van {name} is gemaakt en nagelezen. Die staat in je Overzicht.",
        "Er komt dan geen back-up.",
        OVERVIEW,
        show_overview,
    )


def restore_piece(desk: Desk, row: BackupRow, place: Place, on_made: Callable[[int], object]) -> Piece:
    """Putting a back-up back; `on_made` gets the id of the new administration."""
    service, actor = desk.app.copies, desk.actor

    def done(made: NewAdministration) -> str:
        on_made(made.administration_id)
        return f"De back-up is teruggezet als {made.name}. Zij staat {PLACES[place]}."

    return Piece(
        f"De back-up van {described(row)} wordt teruggezet",
        lambda on_progress, is_cancelled: service.restore(actor, row.id, place, on_progress, is_cancelled),
        done,
        "Er komt dan geen administratie bij.",
    )
