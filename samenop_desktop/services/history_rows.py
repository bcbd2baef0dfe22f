"""The rows and the query of a history. Imports the domain only, so that a window can use it at start."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from samenop_desktop.domain.act_groups import ActGroup
    from samenop_desktop.domain.acts import Act


@dataclass(frozen=True, slots=True)
class HistoryQuery:
    """Which lines: those of one administration or of one request, of a group of acts, from a day up to and with one.

    Exactly one of `administration_id` and `request_id` is given.
    """

    administration_id: int | None = None
    request_id: int | None = None
    group: ActGroup | None = None
    first_day: date | None = None
    last_day: date | None = None
    descending: bool = True


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One act. `who` is the name of an account, empty for the program itself or someone without an account.

    `before` and `after` hold plain values by the names that the act gave them; accounts stand in them by name.
    `personal` holds the personal details that belong to the act, None when it has none; `anonymous` says that it had
    them and that they were made anonymous (D45).
    """

    id: int
    at: datetime
    act: Act
    who: str
    relation_number: str
    before: Mapping[str, Any] = field(default_factory=dict)
    after: Mapping[str, Any] = field(default_factory=dict)
    personal: Mapping[str, Any] | None = None
    anonymous: bool = False
