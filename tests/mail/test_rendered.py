"""The place of the link in a rendered mail."""

from __future__ import annotations

import pytest

from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.mail.rendered import LINK_PLACEHOLDER, RenderedMail, with_link, without_link

MAIL = RenderedMail(
    MailKind.OFFER,
    "Aanbieding",
    f"Link: {LINK_PLACEHOLDER}\n",
    f'<a class="button" href="{LINK_PLACEHOLDER}">Bekijken</a> {LINK_PLACEHOLDER}',
)


def test_the_live_link_is_escaped_in_html_only() -> None:
    mail = with_link(MAIL, "https://kantoor.example/a?b=1&c=2")
    assert mail.text == "Link: https://kantoor.example/a?b=1&c=2\n"
    assert mail.html.count("https://kantoor.example/a?b=1&amp;c=2") == 2


@pytest.mark.parametrize(
    "url",
    ["", "javascript:alert(1)", "https://a b", "https://a\r\nb", "https://a\n", "https://é.example", "//a.example"],
)
def test_anything_but_a_plain_web_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="http or https"):
        with_link(MAIL, url)


def test_a_quote_in_the_address_cannot_leave_the_attribute() -> None:
    assert '"><b>' not in with_link(MAIL, 'https://a.example/"><b>').html


def test_the_preview_has_words_and_no_link() -> None:
    preview = without_link(MAIL)
    assert "persoonlijke link" in preview.text
    assert "href" not in preview.html
    assert LINK_PLACEHOLDER not in preview.text + preview.html
