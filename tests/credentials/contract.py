"""What every place for secrets must do, checked on whichever is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.credentials.contract import Credentials

ODD_SECRETS = ("a", "wächtwoord €", "met spatie ", "'\";--", "日本", "x" * 2000, "regel\nregel")


def meets_contract(credentials: Credentials) -> None:
    """Every promise of the protocol, on credentials that are usable and empty."""
    assert credentials.get("mail") is None
    credentials.delete("mail")
    for secret in ODD_SECRETS:
        credentials.set("mail", secret)
        assert credentials.get("mail") == secret
    credentials.set("session", "iets anders")
    credentials.delete("mail")
    assert credentials.get("mail") is None
    assert credentials.get("session") == "iets anders"
    credentials.delete("session")
    credentials.delete("session")
    assert credentials.get("session") is None


def refuses_everything(credentials: Credentials) -> None:
    """Every method says that there is no keyring, and the refusal holds no secret."""
    acts: tuple[Callable[[], object], ...] = (
        lambda: credentials.get("mail"),
        lambda: credentials.set("mail", "zeer geheim"),
        lambda: credentials.delete("mail"),
    )
    for act in acts:
        with pytest.raises(SamenopError) as caught:
            act()
        assert caught.value.code is ErrorCode.KEYRING_UNAVAILABLE
        assert "geheim" not in repr(caught.value)
