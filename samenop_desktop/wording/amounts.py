"""Amounts of money and numbers of things as the Dutch write them."""

from __future__ import annotations


def euros(cents: int) -> str:
    """`cents` as an amount: 1250 becomes `€ 12,50`, -123456 `€ -1.234,56`."""
    return f"€ {amount(cents)}"


def amount(cents: int) -> str:
    """`cents` in a column of amounts, without the sign of the currency: `1.234,56`."""
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return f"{sign}{whole:,}".replace(",", ".") + f",{rest:02d}"


def file_size(size: int) -> str:
    """`size` in bytes, in the unit that a person would use: `1,5 MB`."""
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}".replace(".", ",")
    return f"{size} bytes"


def with_points(number: int) -> str:
    """A number with a point at each thousand: "1.234"."""
    return f"{number:,}".replace(",", ".")


def counted(number: int, one: str, many: str) -> str:
    """How many of what: "1 regel", "1.234 regels"."""
    return f"{with_points(number)} {one if number == 1 else many}"
