"""User text made harmless before it enters a mail."""

from __future__ import annotations

import dataclasses
import unicodedata
from enum import Enum
from typing import TypeVar, cast

Value = TypeVar("Value")

_DROPPED = frozenset({"Cf", "Co", "Cs"})
_SPACES = frozenset({"Cc", "Zl", "Zp", "Zs"})


def one_line(text: str) -> str:
    """`text` on one line, its white space squeezed, without control, bidi, private-use or broken characters."""
    if not text.isprintable():  # nearly always it is, and then nothing has to be looked at sign by sign
        text = "".join(_shown(character) for character in text)
    return " ".join(text.split())


def several_lines(text: str) -> str:
    """As `one_line`, but with its line breaks; at most one empty line in a row."""
    lines: list[str] = []
    for line in text.splitlines():
        clean = one_line(line)
        if clean or (lines and lines[-1]):
            lines.append(clean)
    return "\n".join(lines).strip()


def cleaned(value: Value) -> Value:
    """`value` (a text, or dataclasses and tuples of them) with every text in it made `one_line`."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return cast("Value", one_line(value))
    if isinstance(value, tuple):
        return cast("Value", tuple(cleaned(part) for part in value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.replace(
            value, **{field.name: cleaned(getattr(value, field.name)) for field in dataclasses.fields(value)}
        )
    return value


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category in _DROPPED:
        return ""
    return " " if category in _SPACES else character
