"""What the service of payers hands out. Imports the domain only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from samenop_desktop.domain.errors import ErrorCode
    from samenop_desktop.domain.packages import Payer
    from samenop_desktop.domain.requests import Delivery


@dataclass(frozen=True, slots=True)
class PayerView:
    """Who pays for the subscription of an administration's owner, as an office sees it.

    `payer` is None where another office pays, or where there is nothing to pay for. `asked_at` is when this office last
    asked to change it. `may_ask` is why it cannot ask now.
    """

    payer: Payer | None
    asked_at: datetime | None
    may_ask: ErrorCode | None


@dataclass(frozen=True, slots=True)
class PayerChange:
    """The mail that asks to change the payer, before it goes: to whom, the client in CC, and what it says."""

    recipient: str
    cc: str
    subject: str
    text: str
    payer_before: Payer
    payer: Payer


@dataclass(frozen=True, slots=True)
class PayerAsked:
    """The mail stands in the outbox; `delivery` is what becomes of it."""

    mail_id: int
    cc: str
    delivery: Delivery
