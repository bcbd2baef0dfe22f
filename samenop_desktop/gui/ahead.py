"""Importing what will be needed next in the pool, and as fast as can be: imports are most of a start."""

from __future__ import annotations

import logging
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LOG = logging.getLogger(__name__)


def spare_imports() -> None:
    """Has PySide not read the source of every module that is imported after it.

    It does so to find out which modules name it, for features (`from __feature__ import ...`) that nothing here uses:
    a tenth of the time of a start, and all these lines stay in memory.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = lambda _module: False  # type: ignore[union-attr]  # noqa: SLF001
    else:
        LOG.info("PySide looks at imports in another way now")


def import_ahead(names: Iterable[str]) -> None:
    """Imports the modules of these names, one after another; blocks."""
    for name in names:
        import_module(name)
