"""Personal details of a client: why they stay, and how they are told in an export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from samenop_desktop.domain.retention import Kept, KeptFor
from samenop_desktop.wording.days import long_day
from samenop_desktop.wording.names import DETAIL_LABELS

if TYPE_CHECKING:
    from collections.abc import Mapping

MAY_GO = "Kan worden geanonimiseerd"
IS_ANONYMOUS = "Is geanonimiseerd"
STAYS = "De administratie is er nog, met de bedrijfsgegevens erin: verwijder die zelf als ze weg moeten."


def kept_sentence(kept: Kept) -> str:
    """Why details stay, and until when."""
    match kept.reason:
        case KeptFor.REQUEST_OPEN:
            return "Blijft: de aanbieding staat nog open. Annuleer die eerst."
        case KeptFor.MAIL_WAITING:
            return "Blijft: er wacht nog een mail aan of over deze klant. Verstuur die eerst."
        case KeptFor.SUBSCRIPTION_RUNNING:
            return "Blijft: wat de klant heeft bevestigd loopt nog."
        case KeptFor.LAW:
            until = f" tot en met {long_day(kept.last_day)}" if kept.last_day is not None else ""
            return f"Blijft{until}: de wet laat je wat is bevestigd zeven jaar na het jaar bewaren (artikel 52 AWR)."


def labelled(values: Mapping[str, Any]) -> dict[str, Any]:
    """`values` by the labels of the screen, without what is empty; nested ones as well."""
    told: dict[str, Any] = {}
    for name, value in values.items():
        inner = labelled(value) if isinstance(value, dict) else value
        if inner not in ("", None, {}, []):
            told[_LABELS.get(name, name)] = inner
    return told


_LABELS = DETAIL_LABELS | {
    "reason": "Reden",
    "relation_number": "Relatienummer",
    "iban": "IBAN",
    "agreed": "Akkoord",
    "at_table": "Aan tafel",
    "details": "Bedrijfsgegevens",
    "anonymous": "Geanonimiseerd",
}
