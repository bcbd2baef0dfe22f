"""The pace that the pages keep."""

from __future__ import annotations

from samenop_desktop.portal.limits import Rate, RateLimiter


class Watch:
    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def test_a_burst_passes_and_then_the_wait_is_told_in_seconds() -> None:
    limiter = RateLimiter(Rate(3, 0.5), seconds=Watch())
    assert [limiter.wait("a") for _ in range(4)] == [0, 0, 0, 2]


def test_time_fills_the_bucket_again_but_never_above_the_burst() -> None:
    watch = Watch()
    limiter = RateLimiter(Rate(2, 1), seconds=watch)
    assert [limiter.wait("a") for _ in range(3)] == [0, 0, 1]
    watch.at += 3600
    assert [limiter.wait("a") for _ in range(3)] == [0, 0, 1]


def test_one_key_does_not_slow_another() -> None:
    limiter = RateLimiter(Rate(1, 1), seconds=Watch())
    assert limiter.wait("a") == 0
    assert limiter.wait("a") == 1
    assert limiter.wait("b") == 0


def test_memory_stays_within_bounds_and_the_busy_key_is_remembered() -> None:
    limiter = RateLimiter(Rate(1, 0.001), most_keys=100, seconds=Watch())
    limiter.wait("busy")
    for number in range(10_000):
        limiter.wait(number)
        assert limiter.wait("busy") > 0
    assert len(limiter) == 100
