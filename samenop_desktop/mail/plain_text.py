"""The layout of a mail as plain text: wrapped paragraphs, aligned facts, quoted reasons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDTH = 72
HARD_SPACE = "\u00a0"


def squeezed(text: str) -> str:
    """`text` on one line, with single spaces; hard spaces stay."""
    return re.sub(r"[ \t\n]+", " ", text).strip()


def unbroken(text: str) -> str:
    """`text` with hard spaces, so that a telephone number is not cut in two by the end of a line."""
    return text.replace(" ", HARD_SPACE)


def wrapped(text: str, indent: str = "") -> str:
    """One paragraph of lines of at most `WIDTH` characters; `indent` opens the first and hangs the others.

    An amount stays on one line, and so does what is `unbroken` or longer than a line, such as a web address.
    """
    return folded(squeezed(text), indent)


def folded(squeezed_text: str, indent: str = "") -> str:
    """As `wrapped`, for what is `squeezed` already."""
    rest = indent + squeezed_text.replace("€ ", f"€{HARD_SPACE}")
    lines, hang = [], " " * len(indent)
    # By hand in a tenth of the time that `textwrap` takes, which was a third of that of a mail.
    while len(rest) > WIDTH:
        end = rest.rfind(" ", len(indent), WIDTH + 1)
        if end < 0:
            end = rest.find(" ", WIDTH)
        if end < 0:
            break
        lines.append(rest[:end])
        rest = hang + rest[end + 1 :]
    return "\n".join([*lines, rest]).replace(HARD_SPACE, " ")


def aligned(facts: Iterable[tuple[str, str]]) -> str:
    """One line a fact: the names to the left, the values below one another."""
    rows = [(f"{name}:", squeezed(value)) for name, value in facts]
    width = max(len(name) for name, _ in rows)
    return "\n".join(f"{name:<{width}}  {value}" for name, value in rows)


def quoted(text: str) -> str:
    """`text` as someone else's words, so that they cannot pass for the letter's own."""
    return "\n".join(wrapped(line, "> ").replace("\n  ", "\n> ") if line else ">" for line in text.splitlines())


def without_gaps(text: str) -> str:
    """`text` with at most one empty line in a row, and one line break at its end."""
    return re.sub(r"\n{3,}", "\n\n", text.strip()) + "\n"
