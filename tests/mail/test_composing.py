"""Mails as they travel, and as a user's own mail program opens them."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import compat32, default
from email.utils import parseaddr
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenop_desktop.mail.cleaning import one_line
from samenop_desktop.mail.composing import (
    LONGEST_MAILTO_ON_WINDOWS,
    MailFields,
    as_draft,
    as_mailto,
    ascii_address,
    compose,
    new_message_id,
)
from samenop_desktop.mail.rendered import with_link
from samenop_desktop.mail.rendering import MailTemplates
from tests.mail import samples

OFFER = with_link(MailTemplates().render(samples.OFFER), "https://kantoor.example/aanbieding/" + "x" * 43)
FIELDS = MailFields(
    "<1@vanderlinden.example>",
    datetime(2026, 11, 30, 23, 30, tzinfo=UTC),
    'Kantoor "Ter Horst" & Zn, Zoë',
    "verzenden@vanderlinden.example",
    "info@vanderlinden.example",
    "roos@bloemenhuis.example",
    OFFER.subject,
    OFFER.text,
    OFFER.html,
)
TEXT = st.text(st.characters(codec="utf-8"), max_size=200)
HEADERS = {
    "Message-ID",
    "Date",
    "From",
    "To",
    "Reply-To",
    "Subject",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
}


def received(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def shown_name(content: bytes, header: str) -> str:
    """The name in an address header by the older parser: the newer one puts spaces between encoded words."""
    raw = message_from_bytes(content, policy=compat32)[header]
    return str(make_header(decode_header(parseaddr(raw.replace("\n", ""))[0])))


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    text = part.get_content()
    assert isinstance(text, str)
    return text.replace("\r\n", "\n")


class TestCompose:
    message = received(compose(FIELDS).as_bytes())

    def test_headers(self) -> None:
        assert self.message["Message-ID"] == "<1@vanderlinden.example>"
        assert self.message["Date"] == "Tue, 01 Dec 2026 00:30:00 +0100"
        (sender,) = self.message["From"].addresses
        assert (sender.display_name, sender.addr_spec) == (FIELDS.sender_name, FIELDS.sender_address)
        (reply_to,) = self.message["Reply-To"].addresses
        assert reply_to.addr_spec == "info@vanderlinden.example"
        assert self.message["To"] == "roos@bloemenhuis.example"
        assert self.message["Subject"] == OFFER.subject
        assert self.message["Content-Language"] == "nl"
        assert set(self.message.keys()) == HEADERS

    def test_both_parts_the_plain_one_first(self) -> None:
        assert self.message.get_content_type() == "multipart/alternative"
        parts = [part.get_content_type() for part in self.message.iter_parts()]
        assert parts == ["text/plain", "text/html"]
        assert body(self.message, "plain") == OFFER.text
        assert body(self.message, "html") == OFFER.html

    def test_on_the_wire_it_is_ascii_in_short_lines(self) -> None:
        content = compose(FIELDS).as_bytes()
        assert content.isascii()
        assert b"\n" not in content.replace(b"\r\n", b"")
        assert max(map(len, content.split(b"\r\n"))) <= 78

    def test_composing_again_gives_the_same_message_id(self) -> None:
        assert compose(FIELDS)["Message-ID"] == compose(FIELDS)["Message-ID"]

    @given(subject=TEXT, name=TEXT)
    def test_user_text_cannot_add_a_header_or_a_recipient(self, subject: str, name: str) -> None:
        hostile = "\r\nBcc: x@y.example\r\n\r\n<b>"
        mail = replace(FIELDS, subject=subject + hostile, sender_name=name + hostile)
        content = compose(mail).as_bytes()
        message = received(content)
        assert content.isascii()
        assert set(message.keys()) == HEADERS
        assert [address.addr_spec for address in message["From"].addresses] == [FIELDS.sender_address]
        assert [address.addr_spec for address in message["Reply-To"].addresses] == [FIELDS.reply_to]
        assert " ".join(message["Subject"].split()) == one_line(mail.subject)
        assert shown_name(content, "From") == one_line(mail.sender_name)
        assert body(message, "plain") == OFFER.text

    @pytest.mark.parametrize(
        "name",
        [
            "Administratie- en Advieskantoor Gebroeders Van den Heuvel, Accountants en Adviseurs te Amersfoort",
            "Advieskantoor met een heel lange naam en dan een adres erachter, directie@elders.example, en nog meer",
            "Müller & Partners Accountants en Belastingadviseurs, 's-Hertogenbosch",
            'Kantoor "De Brug" \\ Zoetermeer <info@elders.example>',
            "=?utf-8?q?x=40y?=",
            "",
        ],
    )
    def test_a_long_or_odd_office_name_stays_one_name(self, name: str) -> None:
        content = compose(replace(FIELDS, sender_name=name)).as_bytes()
        message = received(content)
        assert [address.addr_spec for address in message["From"].addresses] == [FIELDS.sender_address]
        assert [address.addr_spec for address in message["Reply-To"].addresses] == [FIELDS.reply_to]
        assert shown_name(content, "From") == shown_name(content, "Reply-To") == name

    @pytest.mark.parametrize("field", ["sender_address", "reply_to", "recipient"])
    @pytest.mark.parametrize(
        "address",
        ["", "roos", "@x.example", "a@", "a b@x.example", "a@x.example\r\nBcc: b@x.example", "a@x, b@y", "é@x.nl"],
    )
    def test_an_address_that_is_none_is_an_error(self, field: str, address: str) -> None:
        with pytest.raises(ValueError, match="address"):
            compose(replace(FIELDS, **{field: address}))  # type: ignore[arg-type]


class TestAddresses:
    def test_international_domain(self) -> None:
        assert ascii_address(" Info@Café.example ") == "Info@xn--caf-dma.example"

    def test_message_ids_differ_and_carry_the_domain(self) -> None:
        first, second = new_message_id("info@vanderlinden.example"), new_message_id("info@vanderlinden.example")
        assert first != second
        assert first.startswith("<")
        assert first.endswith("@vanderlinden.example>")

    @given(TEXT)
    def test_message_id_never_fails(self, address: str) -> None:
        made = new_message_id(address)
        assert made.isascii()
        assert made.isprintable()
        assert set(made) <= set(string.ascii_letters + string.digits + "<@>.-")


class TestOwnMailProgram:
    def test_mailto_carries_everything(self) -> None:
        url = as_mailto(FIELDS, "linux")
        assert url is not None
        assert url.isascii()
        parts = urlsplit(url)
        query = parse_qs(parts.query)
        assert (parts.scheme, parts.path) == ("mailto", FIELDS.recipient)
        assert query["subject"] == [OFFER.subject]
        assert query["body"] == [OFFER.text.replace("\n", "\r\n")]

    def test_recipient_cannot_add_fields(self) -> None:
        url = as_mailto(replace(FIELDS, recipient="a?bcc=x&y@kantoor.example"), "linux")
        assert url is not None
        assert set(parse_qs(urlsplit(url).query)) == {"subject", "body"}

    def test_windows_would_cut_a_long_mail_off(self) -> None:
        assert as_mailto(FIELDS, "win32") is None
        short = as_mailto(replace(FIELDS, text="Beste Roos"), "win32")
        assert short is not None
        assert len(short) <= LONGEST_MAILTO_ON_WINDOWS

    def test_draft_is_a_mail_still_to_be_sent_by_the_office(self) -> None:
        draft = received(as_draft(FIELDS))
        assert draft["X-Unsent"] == "1"
        assert draft["Date"] is None
        assert draft["Message-ID"] == FIELDS.message_id
        assert draft["From"].addresses[0].addr_spec == FIELDS.reply_to
        assert draft["To"] == FIELDS.recipient
        assert body(draft, "plain") == OFFER.text
        assert body(draft, "html") == OFFER.html
