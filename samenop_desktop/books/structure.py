"""Comparing an auditfile with the official structure of its version; a remark, never a refusal.

Genuine exports stray from the official XSD, so this only counts. It reads the file a second time at
half the speed, so large files are left uncompared, and that is told too.
"""

from __future__ import annotations

import io
import logging
from typing import TYPE_CHECKING, BinaryIO, cast

from samenop_desktop.books.packing import READ_SIZE, plain_bytes
from samenop_desktop.domain.auditfile import Remark, RemarkCode
from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from samenop_desktop.books.blocks import Watch

LARGEST_COMPARED = 8 * 1024 * 1024
"""Unpacked bytes: about a second's work."""

# Missing, unknown, repeated, misplaced; length, pattern, integers, fixed values, ranges. Dates,
# amounts and sides that cannot be read have remarks of their own.
_STRAYING = frozenset({*(f"XAF{number}" for number in range(3010, 3022))} - {"XAF3015", "XAF3017", "XAF3018"})

_log = logging.getLogger(__name__)


def structure_remarks(
    path: Path, name: str, watch: Watch, *, unpacked_size: int, encoding: str | None, repairs: frozenset[str]
) -> Iterator[Remark]:
    """Whether, and how often, a readable XML file strays from its version's structure. Raises CANCELLED."""
    import pyxaf

    if unpacked_size > LARGEST_COMPARED:
        yield Remark(RemarkCode.STRUCTURE_UNCOMPARED)
        return
    try:
        with plain_bytes(path, name, watch) as stream:
            buffered = cast("BinaryIO", io.BufferedReader(stream, READ_SIZE))
            counts = pyxaf.validate(buffered, encoding=encoding, repair=repairs, max_findings_per_code=1).counts
    except Exception as error:
        if isinstance(error, SamenopError) and error.code is ErrorCode.CANCELLED:
            raise
        # The file has been read already: a stumble of the comparison is no reason to refuse it.
        _log.warning("Comparing an auditfile with its structure failed", exc_info=True)
        yield Remark(RemarkCode.STRUCTURE_UNCOMPARED)
        return
    straying = sum(count for code, count in counts.items() if code in _STRAYING)
    if straying:
        yield Remark(RemarkCode.STRUCTURE_ODD, straying)
