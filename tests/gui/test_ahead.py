"""What is imported ahead is there: the names stand in texts, which nothing else checks."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import pytest

from samenop_desktop.gui.ahead import import_ahead
from samenop_desktop.gui.desktop import NEXT
from samenop_desktop.gui.main_window.openings import PACKAGES


@pytest.mark.parametrize("name", [*NEXT, *PACKAGES])
def test_every_module_named_is_there(name: str) -> None:
    assert find_spec(name) is not None


def test_importing_ahead_leaves_the_modules_ready() -> None:
    import_ahead(["samenop_desktop.gui.desk"])
    assert "samenop_desktop.gui.desk" in sys.modules
