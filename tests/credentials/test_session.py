"""A desk without a keyring keeps a secret for the session."""

from __future__ import annotations

import pytest

from samenop_desktop.credentials.memory import MemoryCredentials
from samenop_desktop.credentials.session import SessionCredentials
from samenop_desktop.domain.errors import ErrorCode, SamenopError


def test_without_a_keyring_a_secret_lasts_for_the_session() -> None:
    credentials = SessionCredentials(MemoryCredentials(unavailable=True))
    with pytest.raises(SamenopError) as caught:
        credentials.set("mail", "geheim")
    assert caught.value.code is ErrorCode.KEYRING_UNAVAILABLE

    credentials.keep_for_session("mail", "geheim")

    assert credentials.get("mail") == "geheim"
    with pytest.raises(SamenopError):
        credentials.get("something else")


def test_a_secret_kept_for_good_takes_the_place_of_that_of_the_session() -> None:
    keyring = MemoryCredentials()
    credentials = SessionCredentials(keyring)
    credentials.keep_for_session("mail", "oud")

    credentials.set("mail", "nieuw")

    assert credentials.get("mail") == "nieuw"
    assert keyring.get("mail") == "nieuw"


def test_deleting_forgets_both() -> None:
    keyring = MemoryCredentials()
    keyring.set("mail", "een")
    credentials = SessionCredentials(keyring)
    credentials.keep_for_session("mail", "twee")

    credentials.delete("mail")

    assert credentials.get("mail") is None
