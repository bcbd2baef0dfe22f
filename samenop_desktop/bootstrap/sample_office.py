"""What the sample office is known by."""

from __future__ import annotations

SAMPLE_DIR = "voorbeeld"
SAMPLE_MARK = "voorbeeld"
"""A file of this name in a data directory tells that it holds the sample office."""
SAMPLE_EMAIL = "kantoor@voorbeeld.test"
SAMPLE_PASSWORD = "voorbeeld-kantoor"  # noqa: S105  # it opens made-up data only
