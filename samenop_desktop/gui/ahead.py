"""Importing what will be needed next in the pool: an import on the GUI thread would hold up the window."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def import_ahead(names: Iterable[str]) -> None:
    """Imports the modules of these names, one after another; blocks."""
    for name in names:
        import_module(name)
