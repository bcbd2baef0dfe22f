"""What may stand in a line of text that later ends up in lists, mails and pages."""

from __future__ import annotations

import re

# Besides the control characters: the line and paragraph separators, at which a mail's header would break, and the
# marks that turn the reading direction, with which a name can be made to look like another one.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def holds_control_characters(text: str) -> bool:
    """Whether `text` holds a character that cannot be seen but changes what happens to the line."""
    return _CONTROL.search(text) is not None
