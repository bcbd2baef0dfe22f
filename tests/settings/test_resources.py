"""The program's own files are found."""

from __future__ import annotations

import pytest

from samenop_desktop.settings.resources import resource_path


def test_a_resource_is_found() -> None:
    assert resource_path("README.md").read_text(encoding="utf-8").startswith("# What comes with the program")


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"nothing\.svg"):
        resource_path("icons", "nothing.svg")
