"""What a transfer would mean, in words: what travels along, and what does not or ends (D30)."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from samenop_desktop.wording.amounts import euros

if TYPE_CHECKING:
    from collections.abc import Iterable

    from samenop_desktop.services.request_rows import TransferConsequences

LIST = '<ul style="margin: 0 0 0 16px; -qt-list-indent: 0">{}</ul>'


def along_text(told: TransferConsequences) -> str:
    """What the client gets, as a list in HTML."""
    match told.auditfiles:
        case 0:
            content = "Er is nog geen auditfile ingelezen."
        case 1:
            content = "Het auditfile dat erin staat, byte voor byte."
        case number:
            content = f"De {number} auditfiles die erin staan, byte voor byte."
    return _lines((f"De administratie {told.administration}, met de bedrijfsgegevens.", content))


def ends_text(told: TransferConsequences) -> str:
    """What the office and others lose, and what it no longer costs, as a list in HTML."""
    own = (
        "De toegang van je kantoor: de administratie verdwijnt uit je lijst. De klant geeft je daarna zelf weer "
        "rechten; dat gaat niet automatisch."
    )
    lines = [own]
    if told.offices:
        lines.append(f"De toegang van {_listed(told.offices)}.")
    if told.mailboxes:
        lines.append(
            f"De mailbox {_listed(told.mailboxes)}: die stopt zodra de klant bevestigt. Hetzelfde adres is pas "
            "30 dagen daarna weer in te stellen."
        )
    if told.monthly_cents:
        lines.append(f"De kosten: {euros(told.monthly_cents)} per maand betaalt je kantoor dan niet meer.")
    else:
        lines.append("De kosten: voor deze administratie betaalt je kantoor nu niets extra.")
    lines.append("Je back-ups in het Overzicht blijven van je kantoor. Wil je er nog een, maak die dan nu.")
    return _lines(lines)


def _lines(texts: Iterable[str]) -> str:
    return LIST.format("".join(f"<li>{escape(text)}</li>" for text in texts))


def _listed(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} en {names[-1]}"
