"""The form of a name by which it is sorted and searched."""

from __future__ import annotations

import unicodedata


def text_key(value: str) -> str:
    """`value` without accents and case, white space folded: `  Café  Élan` becomes `cafe elan`."""
    plain = "".join(part for part in unicodedata.normalize("NFKD", value) if not unicodedata.combining(part))
    return " ".join(plain.casefold().split())
