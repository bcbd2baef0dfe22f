"""Which requests are for us, come from us, and who sent them."""

from __future__ import annotations

import pytest
from starlette.datastructures import Headers

from samenop_desktop.portal.site import Site

PUBLIC = Site("https://bevestigen.kantoor.nl")


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("bevestigen.kantoor.nl", True),
        ("Bevestigen.Kantoor.NL:443", True),
        ("127.0.0.1:8080", True),
        ("localhost:1", True),
        ("[::1]:8080", True),
        ("kantoor.nl", False),
        ("bevestigen.kantoor.nl.evil.example", False),
        ("evil.example", False),
        ("", False),
    ],
)
def test_only_our_own_hosts_and_loopback_are_ours(host: str, expected: bool) -> None:
    assert PUBLIC.is_ours(Headers({"host": host})) is expected


def test_a_request_without_one_host_is_not_ours() -> None:
    assert not PUBLIC.is_ours(Headers({}))
    twice = Headers(raw=[(b"host", b"127.0.0.1"), (b"host", b"evil.example")])
    assert not PUBLIC.is_ours(twice)


def test_without_public_address_only_this_computer_and_named_hosts_are_ours() -> None:
    site = Site("", hosts=["kantoor-server"])
    assert site.is_ours(Headers({"host": "kantoor-server:8000"}))
    assert not site.is_ours(Headers({"host": "bevestigen.kantoor.nl"}))


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, True),
        ({"sec-fetch-site": "same-origin", "origin": "null"}, True),
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "none"}, True),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "cross-site"}, False),
        ({"sec-fetch-site": "same-origin", "origin": "https://evil.example"}, False),
        ({"origin": "https://bevestigen.kantoor.nl"}, True),
        ({"origin": "https://bevestigen.kantoor.nl:443"}, True),
        ({"origin": "http://bevestigen.kantoor.nl"}, False),
        ({"origin": "https://bevestigen.kantoor.nl:8443"}, False),
        ({"origin": "http://127.0.0.1:8000"}, True),
        ({"origin": "http://127.0.0.1:9000"}, False),
        ({"origin": "https://evil.example"}, False),
        ({"origin": "null"}, False),
        ({"origin": "https://[onzin"}, False),
    ],
)
def test_forms_of_other_sites_are_told_apart(headers: dict[str, str], expected: bool) -> None:
    assert PUBLIC.is_same_origin(Headers({"host": "127.0.0.1:8000", **headers})) is expected


@pytest.mark.parametrize(
    ("peer", "forwarded", "expected"),
    [
        ("203.0.113.9", "", "203.0.113.9"),
        ("203.0.113.9", "198.51.100.1", "203.0.113.9"),
        ("127.0.0.1", "198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "1.1.1.1, 198.51.100.1", "198.51.100.1"),
        ("127.0.0.1", "198.51.100.1, 10.0.0.5", "198.51.100.1"),
        ("::1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.9", "", "203.0.113.9"),
        ("127.0.0.1", "onzin", "?"),
        ("", "", "?"),
    ],
)
def test_only_trusted_proxies_are_believed_about_who_asks(peer: str, forwarded: str, expected: str) -> None:
    assert Site(trusted_proxies=["10.0.0.0/8"]).client_address(peer, forwarded) == expected
