"""Letters that differ in a few names alone: rendered once with slots for them, and filled for each.

Rendering takes half a millisecond, filling a twentieth of it: ten thousand requests may end in one night.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from samenop_desktop.mail.messages import Client
from samenop_desktop.mail.plain_text import folded, squeezed, wrapped
from samenop_desktop.mail.rendered import RenderedMail

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from samenop_desktop.mail.messages import ExpiredToClientMail, ExpiredToOfficeMail

    NamingMail: TypeAlias = ExpiredToClientMail | ExpiredToOfficeMail
    """A mail whose texts from users are, but for the office's, a client and the name of an administration."""

_SLOTS = ("\ue010", "\ue011", "\ue012", "\ue013")
"""Like the place of the link, these characters are taken out of whatever a user typed."""
_A_SLOT = re.compile(f"([{''.join(_SLOTS)}])")
_PARAGRAPH = re.compile("\ue014(.*?)\ue015(.*?)\ue016", re.DOTALL)


def names_in(mail: NamingMail) -> tuple[str, ...]:
    """What goes into the slots of the mould for `mail`."""
    return (mail.client.company_name, mail.client.contact_person, mail.client.email, mail.administration)


def with_slots(mail: NamingMail, names: Sequence[str]) -> NamingMail:
    """`mail` with slots in place of its `names`, and so the same for all that fit one mould; what is empty stays so."""
    *client, administration = (slot if name else "" for slot, name in zip(_SLOTS, names, strict=True))
    return replace(mail, client=Client(*client), administration=administration)


def wrapped_later(text: str, indent: str = "") -> str:
    """As `wrapped`, but a paragraph with slots waits for its names, which decide where its lines end."""
    return f"\ue014{indent}\ue015{squeezed(text)}\ue016" if _A_SLOT.search(text) else wrapped(text, indent)


class Mould:
    """A rendered mail with slots in it."""

    def __init__(self, rendered: RenderedMail) -> None:
        self._kind = rendered.kind
        self._subject = _A_SLOT.split(rendered.subject)
        # Between paragraphs that wait stand the indent and the text of one.
        self._text = [_A_SLOT.split(part) for part in _PARAGRAPH.split(rendered.text)]
        self._html = _A_SLOT.split(rendered.html)

    def filled(self, names: Sequence[str]) -> RenderedMail:
        """The mail with `names`, which were cleaned before, in its slots."""
        from markupsafe import escape  # comes with Jinja2, which is not there before the first paint

        plain = dict(zip(_SLOTS, names, strict=True))
        escaped = {slot: str(escape(name)) for slot, name in plain.items()}
        text = [_joined(parts, plain) for parts in self._text]
        text[2::3] = map(folded, text[2::3], text[1::3])
        text[1::3] = [""] * len(text[1::3])
        return RenderedMail(self._kind, _joined(self._subject, plain), "".join(text), _joined(self._html, escaped))


def _joined(parts: list[str], names: Mapping[str, str]) -> str:
    """The parts of a text, every second one a slot, with the names in their slots."""
    if len(parts) == 1:
        return parts[0]
    parts = parts.copy()
    parts[1::2] = [names[slot] for slot in parts[1::2]]
    return "".join(parts)
