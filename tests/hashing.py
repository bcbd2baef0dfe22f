"""Hashing passwords quickly, for tests that are not about how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from argon2 import PasswordHasher

from samenop_desktop.services import passwords

if TYPE_CHECKING:
    import pytest


def make_hashes_cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash with argon2 as always, but at its lowest cost."""
    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(passwords, "_hasher", lambda: cheap)
