"""Reading an XML Auditfile Financieel of any version ; the only package that knows pyxaf.

pyxaf is young and by one author: its refusals are translated here, whatever else it trips over is
told as a damaged file (and logged), and the limits it lacks are set in `packing`.
"""

from __future__ import annotations

import codecs
import errno
import io
import logging
import re
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO, cast

from samenop_desktop.books.blocks import Watch, megabytes, read_blocks
from samenop_desktop.books.company import company_details, company_remarks, one_line
from samenop_desktop.books.packing import (
    READ_SIZE,
    PlainBytes,
    Watched,
    file_size,
    is_adf,
    plain_bytes,
    unknown_code,
)
from samenop_desktop.books.structure import structure_remarks
from samenop_desktop.domain.auditfile import Auditfile, Remark, RemarkCode
from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import pyxaf

    from samenop_desktop.books.tally import Tally

_REPAIRS = frozenset({"control-chars", "latin1-as-cp1252", "bare-ampersand"})
_FINDINGS_PER_CODE = 10_000
_CHECK_EVERY = 64
_CUT_OFF = ("no element found", "unclosed token", "unclosed CDATA section")
_YEAR = re.compile(r"(?:19|20)\d{2}")

_log = logging.getLogger(__name__)


def read_auditfile(
    path: Path,
    *,
    name: str | None = None,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Auditfile:
    """What the auditfile in `path` holds: XML, ADF, either in gzip or zip.

    `name` is the file's name as the user knows it, if it lies elsewhere now. `on_progress` gets
    bytes read and bytes in all. Problems in the data become remarks. Raises SamenopError with an
    AUDITFILE_ or ARCHIVE_ code for what cannot be read, CANCELLED when `is_cancelled` says so.
    """
    watch = Watch(file_size(path), on_progress, is_cancelled)
    name = name if name is not None else path.name
    encoding = None
    try:
        found, unpacked_size = _read(path, name, watch, encoding=encoding)
    except SamenopError as refusal:
        # Old Windows programs write cp1252 and call it UTF-8.
        if refusal.code is not ErrorCode.AUDITFILE_BROKEN or _is_utf8(path, name, watch):
            raise
        encoding = "cp1252"
        found, unpacked_size = _read(path, name, watch, encoding=encoding)
    watch.finish()
    if found.version == "ADF":
        return found
    more = structure_remarks(path, name, watch, unpacked_size=unpacked_size, encoding=encoding, repairs=_REPAIRS)
    return replace(found, remarks=(*found.remarks, *more))


@contextmanager
def opened_auditfile(
    path: Path, name: str, watch: Watch, *, encoding: str | None
) -> Iterator[tuple[pyxaf.AuditFile, PlainBytes]]:
    """An auditfile open for reading, and the bytes that it is read from. Raises as `read_auditfile` does."""
    import pyxaf

    with (
        plain_bytes(path, name, watch) as stream,
        _translated(stream),
        _readable_again(stream, watch) as source,
        pyxaf.open(
            source,
            encoding=encoding,
            repair=_REPAIRS,
            max_findings_per_code=_FINDINGS_PER_CODE,
            max_findings=4 * _FINDINGS_PER_CODE,
        ) as file,
    ):
        yield file, stream


def _read(path: Path, name: str, watch: Watch, *, encoding: str | None) -> tuple[Auditfile, int]:
    from samenop_desktop.books.tally import Tally

    with opened_auditfile(path, name, watch, encoding=encoding) as (file, stream):
        tally = Tally(file)
        for entry in file.transactions():
            tally.add(entry)
            stream.take_breath()
            if tally.entries % _CHECK_EVERY == 0:
                watch.check()
        return _summary(file, tally, encoding_guessed=encoding is not None), stream.count


def _summary(file: pyxaf.AuditFile, tally: Tally, *, encoding_guessed: bool) -> Auditfile:
    company = company_details(file.company)
    header = file.header
    guessed = (Remark(RemarkCode.ENCODING_GUESSED),) if encoding_guessed else ()
    return Auditfile(
        version=str(file.version),
        company=company,
        fiscal_number=one_line(file.company.tax_registration_id),
        software=one_line(f"{header.software_name or ''} {header.software_version or ''}"),
        currency=one_line(header.currency),
        created=header.created,
        years=_years(header),
        start_date=header.start_date,
        end_date=header.end_date,
        accounts=len(file.accounts),
        relations=len(file.relations),
        journals=len(file.journals),
        entries=tally.entries,
        lines=tally.lines,
        debit_cents=tally.debit_cents,
        credit_cents=tally.credit_cents,
        remarks=(*guessed, *tally.remarks(), *company_remarks(file.company)),
    )


@contextmanager
def _readable_again(stream: PlainBytes, watch: Watch) -> Iterator[BinaryIO]:
    """The stream itself for XML; a temporary copy of a fixed-width file, which is read three times.

    pyxaf would copy it too, but would leave the copy open when the reading is cancelled.
    """
    buffered = io.BufferedReader(stream, READ_SIZE)
    if not is_adf(buffered.peek(32)):
        yield buffered
        return
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(buffered, copy, READ_SIZE)
        copy.seek(0)
        yield io.BufferedReader(Watched(cast("BinaryIO", copy), watch), READ_SIZE)


@contextmanager
def _translated(stream: PlainBytes) -> Iterator[None]:
    """Turn whatever pyxaf raises into a refusal."""
    import pyxaf

    try:
        yield
    except SamenopError:
        raise
    except pyxaf.EncryptedAuditfileError as error:
        raise SamenopError(ErrorCode.AUDITFILE_ENCRYPTED) from error
    except pyxaf.NotAnAuditfileError as error:
        raise _not_an_auditfile(error, stream) from error
    except pyxaf.ForbiddenConstructError as error:
        raise SamenopError(ErrorCode.AUDITFILE_HOSTILE, line=error.line or 1) from error
    except pyxaf.XmlSyntaxError as error:
        cut_off = any(words in str(error) for words in _CUT_OFF)
        code = ErrorCode.AUDITFILE_TRUNCATED if cut_off else ErrorCode.AUDITFILE_BROKEN
        raise SamenopError(code, line=error.line or 1) from error
    except (pyxaf.LimitExceededError, MemoryError, RecursionError) as error:
        raise SamenopError(ErrorCode.AUDITFILE_EXCESSIVE) from error
    except OSError as error:
        if error.errno == errno.ENOSPC:  # a fixed-width file is spooled to a temporary one
            raise SamenopError(ErrorCode.DISK_FULL, needed=megabytes(stream.count)) from error
        raise SamenopError(ErrorCode.AUDITFILE_UNREADABLE, reason=str(error)) from error
    except Exception as error:
        # Any other exception is pyxaf stumbling over bytes it did not expect.
        _log.warning("An auditfile made pyxaf fail", exc_info=True)
        raise SamenopError(ErrorCode.AUDITFILE_DAMAGED) from error


def _not_an_auditfile(error: Exception, stream: PlainBytes) -> SamenopError:
    if "continuation file" in str(error):
        return SamenopError(ErrorCode.AUDITFILE_CONTINUATION)
    return SamenopError(unknown_code(in_zip=stream.in_zip))


def _is_utf8(path: Path, name: str, watch: Watch) -> bool:
    """Whether the file is sound UTF-8, so that its encoding cannot be to blame."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with plain_bytes(path, name, watch) as stream:
        try:
            for block in read_blocks(cast("BinaryIO", stream)):
                decoder.decode(block)
                stream.take_breath()
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _years(header: pyxaf.Header) -> tuple[str, ...]:
    """The financial years: those that the file names, else those of its first and last day."""
    named = _YEAR.findall(header.fiscal_year or "")
    if named:
        return tuple(dict.fromkeys(named))
    days = (header.start_date, header.end_date)
    return tuple(dict.fromkeys(str(day.year) for day in days if day))
