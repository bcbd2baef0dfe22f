"""The rendered mail, and the place of its live link."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samenop_desktop.mail.kinds import MailKind

LINK_PLACEHOLDER = "\ue00alink\ue00b"
"""Stands where the live link goes. Its private-use characters are taken out of all user text before rendering."""

LINK_GOES_HERE = "[hier komt de persoonlijke link van je klant]"
LINK_TAKEN_OUT = "[persoonlijke link]"
"""Stands in a mail that goes into an export."""
_WEB_ADDRESS = re.compile(r"https?://[!-~]+")


@dataclass(frozen=True, slots=True)
class RenderedMail:
    """A mail in words. `text` and `html` hold `LINK_PLACEHOLDER` where the link goes, if the kind has one."""

    kind: MailKind
    subject: str
    text: str
    html: str


def with_link(mail: RenderedMail, url: str) -> RenderedMail:
    """The mail with its live link; raises ValueError when `url` is no plain http or https address."""
    if not _WEB_ADDRESS.fullmatch(url):
        raise ValueError("a link must be an http or https address without spaces")
    return replace(
        mail,
        text=mail.text.replace(LINK_PLACEHOLDER, url),
        html=mail.html.replace(LINK_PLACEHOLDER, html.escape(url, quote=True)),
    )


def without_link(mail: RenderedMail) -> RenderedMail:
    """The mail to look at beforehand: a few words where the link will be, and nothing to click."""
    dead = mail.html.replace(f'href="{LINK_PLACEHOLDER}"', "")
    return replace(
        mail,
        text=mail.text.replace(LINK_PLACEHOLDER, LINK_GOES_HERE),
        html=dead.replace(LINK_PLACEHOLDER, html.escape(LINK_GOES_HERE)),
    )
