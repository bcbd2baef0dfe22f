"""What an office and whoever runs the program are told of a due back-up that cannot be made, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Sequence

_FULL = ("de schijf is vol", "Maak ruimte vrij op de schijf.")
_UNWRITABLE = ("in de gegevensmap kan niet worden geschreven", "Controleer of je in de gegevensmap mag schrijven.")
_CAUSES: dict[ErrorCode, tuple[str, str]] = {
    ErrorCode.CONTENT_DAMAGED: (
        "de inhoud is beschadigd",
        "Laat wie de database beheert een kopie van vóór de schade terugzetten.",
    ),
    ErrorCode.CONTENT_MISSING: (
        "de inhoud is er niet meer",
        "Laat wie de database beheert een kopie terugzetten waarin de inhoud er nog is.",
    ),
    ErrorCode.DISK_FULL: _FULL,
    ErrorCode.STORE_FULL: _FULL,
    ErrorCode.CONTENT_UNWRITABLE: _UNWRITABLE,
    ErrorCode.FILE_UNWRITABLE: _UNWRITABLE,
}
_OTHER = (
    "er is iets mis",
    "Laat wie je met het programma helpt in het logboek kijken, of samenop-desktop doctor draaien.",
)


def due_trouble_cause(code: ErrorCode) -> str:
    """Why it cannot be made, in a few words."""
    return _CAUSES.get(code, _OTHER)[0]


def due_trouble_text(administrations: Sequence[str], code: ErrorCode) -> str:
    """What fails and why, what to do, and that nothing goes meanwhile (D40); `code` is that of the first."""
    cause, remedy = _CAUSES.get(code, _OTHER)
    what = f"De automatische back-up van {administrations[0]} lukt niet: {cause}."
    if len(administrations) > 1:
        count = len(administrations) - 1
        others = "nog 1 administratie" if count == 1 else f"nog {count} administraties"
        what = f"De automatische back-ups van {administrations[0]} en {others} lukken niet: {cause}."
    return f"{what} {remedy} Er verdwijnt niets voordat de back-up is gemaakt en gecontroleerd."
