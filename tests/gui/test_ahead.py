"""What is imported ahead is there: the names stand in texts, which nothing else checks."""

from __future__ import annotations

import gc
import subprocess
import sys
from importlib.util import find_spec

import pytest
from shiboken6 import Shiboken

from samenop_desktop.gui.ahead import FOR_DESK, import_ahead, make_room_for_classes, to_stay
from samenop_desktop.gui.main_window.openings import PACKAGES


@pytest.mark.parametrize("name", [*FOR_DESK, *PACKAGES])
def test_every_module_named_is_there(name: str) -> None:
    assert find_spec(name) is not None


def test_importing_ahead_leaves_the_modules_ready() -> None:
    import_ahead(["samenop_desktop.gui.desk"])
    assert "samenop_desktop.gui.desk" in sys.modules


def test_what_is_made_to_stay_is_searched_for_garbage_neither_then_nor_later() -> None:
    try:
        with to_stay():
            assert not gc.isenabled()
            made = [object]
        assert gc.isenabled()
        assert not any(found is made for found in gc.get_objects())
    finally:
        gc.unfreeze()
    assert any(found is made for found in gc.get_objects())


def test_making_room_for_classes_leaves_none_behind() -> None:
    before = set(Shiboken.Object.__subclasses__())
    try:
        make_room_for_classes()
    finally:
        gc.unfreeze()
    assert set(Shiboken.Object.__subclasses__()) <= before


def test_an_import_after_qt_does_not_read_the_source() -> None:
    # In a process of its own: what it does holds for all imports after it.
    program = """
import linecache
import PySide6.QtCore
from samenop_desktop.gui.ahead import spare_imports
import colorsys
spare_imports()
import graphlib
print([name in "".join(linecache.cache) for name in ("colorsys.py", "graphlib.py")])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[True, False]"
