"""Slowing down whoever asks too much: a bucket per key that fills again with time, in bounded memory."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests at once, and so many a second in the long run."""

    burst: float
    per_second: float


@dataclass(frozen=True, slots=True)
class Limits:
    """What one client address may do (reading, posting), and what may be posted to one link.

    `seconds_for_address` is how long an answer takes that must not tell by its time whether an address is known.
    """

    reading: Rate = Rate(120, 4)
    posting: Rate = Rate(30, 0.5)
    posting_per_link: Rate = Rate(12, 0.1)
    seconds_for_address: float = 0.6


_BOUNDLESS = Rate(float("inf"), 0)
UNLIMITED = Limits(_BOUNDLESS, _BOUNDLESS, _BOUNDLESS, seconds_for_address=0)


class RateLimiter:
    """Counts per key against `rate`. Keeps at most `most_keys`, forgetting the one that was idle longest."""

    def __init__(self, rate: Rate, *, most_keys: int = 20_000, seconds: Callable[[], float] = monotonic) -> None:
        self._rate = rate
        self._most_keys = most_keys
        self._seconds = seconds
        self._buckets: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()

    def wait(self, key: Hashable) -> int:
        """Take one request of `key`: 0 when it may go on, else the whole seconds to wait before trying again."""
        now = self._seconds()
        left, since = self._buckets.pop(key, (self._rate.burst, now))
        left = min(self._rate.burst, left + (now - since) * self._rate.per_second)
        allowed = left >= 1
        self._buckets[key] = (left - 1 if allowed else left, now)
        if len(self._buckets) > self._most_keys:
            self._buckets.popitem(last=False)
        return 0 if allowed else max(1, round((1 - left) / self._rate.per_second))

    def __len__(self) -> int:
        return len(self._buckets)
