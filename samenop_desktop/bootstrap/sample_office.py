"""What the sample office is known by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE_DIR = "voorbeeld"
SAMPLE_MARK = "voorbeeld"
"""A file of this name in a data directory tells that it holds the sample office."""
SAMPLE_EMAIL = "kantoor@voorbeeld.test"
SAMPLE_PASSWORD = "voorbeeld-kantoor"  # noqa: S105  # it opens made-up data only


def holds_sample(root: Path) -> bool:
    """Whether the data directory `root` is the sample office's own; the office beside it has a folder of that name."""
    return (root / SAMPLE_MARK).is_file()
