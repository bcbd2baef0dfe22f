"""Lines of text that end up in lists, mails and pages: how they sort, and what may not stand in them."""

from __future__ import annotations

import re
import unicodedata

# Besides the control characters: the line and paragraph separators, at which a mail's header would break, and the
# marks that turn the reading direction, with which a name can be made to look like another one.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def text_key(value: str) -> str:
    """`value` without accents and case, white space folded: `  Café  Élan` becomes `cafe elan`."""
    plain = "".join(part for part in unicodedata.normalize("NFKD", value) if not unicodedata.combining(part))
    return " ".join(plain.casefold().split())


def holds_control_characters(value: str) -> bool:
    """Whether `value` holds a character that cannot be seen but changes what happens to the line."""
    return _CONTROL.search(value) is not None
