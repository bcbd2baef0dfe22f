"""What is no sound auditfile gets one refusal, and nothing but a refusal."""

from __future__ import annotations

import contextlib
import gzip
import os
import struct
import sys
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from samenop_desktop.books import packing
from samenop_desktop.books.auditfile import read_auditfile
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.wording.errors import sentence
from tests.books.auditfile_maker import VERSIONS, XML_VERSIONS, make, zipped

if TYPE_CHECKING:
    from pathlib import Path

SOUND = make("4.0")
DOCTYPE = '<!DOCTYPE auditfile [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">]>'


def refusal(path: Path) -> ErrorCode:
    """The code of the refusal that reading `path` ends in; it has a sentence."""
    with pytest.raises(SamenopError) as caught:
        read_auditfile(path)
    assert "{" not in sentence(caught.value)
    return caught.value.code


def refusal_of(folder: Path, content: bytes, name: str = "2025.xaf") -> ErrorCode:
    file = folder / name
    file.write_bytes(content)
    return refusal(file)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ErrorCode.AUDITFILE_EMPTY),
        (b"%PDF-1.7 iets heel anders", ErrorCode.AUDITFILE_UNKNOWN),
        (b"\x00" * 5000, ErrorCode.AUDITFILE_UNKNOWN),
        (b" \n\n ", ErrorCode.AUDITFILE_UNKNOWN),
        (b"<?xml version='1.0'?><html><body/></html>", ErrorCode.AUDITFILE_UNKNOWN),
        (b"<auditfile>", ErrorCode.AUDITFILE_TRUNCATED),
        (SOUND[: len(SOUND) // 2], ErrorCode.AUDITFILE_TRUNCATED),
        (SOUND[:-20], ErrorCode.AUDITFILE_TRUNCATED),
        (SOUND.replace(b"</trLine>", b"</trline>", 1), ErrorCode.AUDITFILE_BROKEN),
        (SOUND.replace(b"<desc>", b"<desc", 1), ErrorCode.AUDITFILE_BROKEN),
        (SOUND.replace(b"?>", b"?>" + DOCTYPE.encode(), 1), ErrorCode.AUDITFILE_HOSTILE),
        (("<?xml version='1.0' encoding='utf-16'?>" + DOCTYPE + "<auditfile/>").encode("utf-16"),
         ErrorCode.AUDITFILE_HOSTILE),
        (SOUND.replace(b"<desc>", b"<desc>" + b"<a>" * 60, 1), ErrorCode.AUDITFILE_EXCESSIVE),
        (SOUND.replace(b"Levering", b"x" * 11_000_000, 1), ErrorCode.AUDITFILE_EXCESSIVE),
        (b"CLAIR1.00.00" + b" " * 3_000_000, ErrorCode.AUDITFILE_EXCESSIVE),
        (b"<!-- Vervolgbestand 2 van 3 --><journal><jrnID>1</jrnID></journal>", ErrorCode.AUDITFILE_CONTINUATION),
        (b"MSCF" + b"\x00" * 100, ErrorCode.AUDITFILE_ENCRYPTED),
        (gzip.compress(b""), ErrorCode.AUDITFILE_EMPTY),
        (gzip.compress(gzip.compress(SOUND)), ErrorCode.AUDITFILE_UNKNOWN),
        (gzip.compress(SOUND)[:-30], ErrorCode.ARCHIVE_BROKEN),
        (gzip.compress(SOUND)[:-8] + b"\x00" * 8, ErrorCode.ARCHIVE_BROKEN),
        (b"\x1f\x8bniets", ErrorCode.ARCHIVE_BROKEN),
        (zipped({}), ErrorCode.ARCHIVE_WITHOUT_AUDITFILE),
        (zipped({"leesmij.txt": b"Hallo"}), ErrorCode.ARCHIVE_WITHOUT_AUDITFILE),
        (zipped({"a.txt": b"a", "b.txt": b"b"}), ErrorCode.ARCHIVE_WITHOUT_AUDITFILE),
        (zipped({"a.zip": zipped({"a.xaf": SOUND})}), ErrorCode.ARCHIVE_WITHOUT_AUDITFILE),
        (zipped({"a.xaf": SOUND, "b.XAF": SOUND}), ErrorCode.ARCHIVE_WITH_SEVERAL),
        (zipped({"../2025.xaf": SOUND}), ErrorCode.ARCHIVE_UNSAFE_NAMES),
        (zipped({"/etc/2025.xaf": SOUND}), ErrorCode.ARCHIVE_UNSAFE_NAMES),
        (zipped({"a.xaf": SOUND, "..\\b.txt": b""}), ErrorCode.ARCHIVE_UNSAFE_NAMES),
        (zipped({"C:\\a.xaf": SOUND}), ErrorCode.ARCHIVE_UNSAFE_NAMES),
        (zipped({"a.xac": b"\x00" * 50}), ErrorCode.AUDITFILE_ENCRYPTED),
        (zipped({"a.xaf": SOUND})[:-40], ErrorCode.ARCHIVE_BROKEN),
        (b"PK\x03\x04" + b"x" * 200, ErrorCode.ARCHIVE_BROKEN),
    ],
    # Bytes would tell the second in which a file was packed, and two workers would know two names for one test.
    ids=lambda value: value if isinstance(value, ErrorCode) else "file",
)  # fmt: skip
def test_each_kind_of_bad_file_has_its_own_refusal(tmp_path: Path, content: bytes, code: ErrorCode) -> None:
    assert refusal_of(tmp_path, content) is code


def test_a_zip_may_hold_other_things_beside_the_auditfile(tmp_path: Path) -> None:
    file = tmp_path / "2025.zip"
    file.write_bytes(zipped({"__MACOSX/._a.xaf": b"x", "leesmij.txt": b"Hallo", "a/b.xaf": SOUND}))

    assert read_auditfile(file).entries == 3


def test_a_zip_with_a_password_is_refused(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.xaf": SOUND}))
    content[6] |= 1  # the flag in the file's own header
    content[content.rindex(b"PK\x01\x02") + 8] |= 1  # and in the directory

    assert refusal_of(tmp_path, bytes(content)) is ErrorCode.ARCHIVE_ENCRYPTED


def test_a_zip_whose_content_does_not_match_its_checksum_is_refused(tmp_path: Path) -> None:
    content = zipped({"a.xaf": SOUND})
    wrong = struct.pack("<I", zlib.crc32(SOUND) ^ 1)

    code = refusal_of(tmp_path, content.replace(struct.pack("<I", zlib.crc32(SOUND)), wrong))

    assert code is ErrorCode.ARCHIVE_BROKEN


@pytest.mark.parametrize("packing_name", ["gz", "zip"])
@pytest.mark.parametrize(("inside", "filler"), [(b"<auditfile>", b" "), (SOUND[:-70], b"<!---->")])
def test_a_bomb_is_refused(tmp_path: Path, packing_name: str, inside: bytes, filler: bytes) -> None:
    content = inside + filler * (60_000_000 // len(filler))
    packed = gzip.compress(content, 9) if packing_name == "gz" else zipped({"a.xaf": content})

    # The parser's own limit on one text may come first.
    assert refusal_of(tmp_path, packed) in {ErrorCode.ARCHIVE_TOO_LARGE, ErrorCode.AUDITFILE_EXCESSIVE}


def test_a_zip_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    content = SOUND[:200] + b" " * 60_000_000
    packed = zipped({"a.xaf": content})
    lie = packed.replace(struct.pack("<I", len(content)), struct.pack("<I", 1000))

    assert refusal_of(tmp_path, lie) in {ErrorCode.ARCHIVE_BROKEN, ErrorCode.ARCHIVE_TOO_LARGE,
                                         ErrorCode.AUDITFILE_TRUNCATED}  # fmt: skip


def test_what_a_parser_would_hold_in_memory_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "MAXIMUM_UNBROKEN", 300_000)
    relations = "".join(f"<customerSupplier><custSupID>{n}</custSupID></customerSupplier>" for n in range(9000))

    content = make("3.2", replace={"<customersSuppliers>": f"<customersSuppliers>{relations}"})

    assert refusal_of(tmp_path, content) is ErrorCode.AUDITFILE_EXCESSIVE


@pytest.mark.parametrize("inside", ["<auditfile>", "<auditfile><company><customersSuppliers>"])
def test_what_a_parser_would_make_of_small_tags_is_limited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: str
) -> None:
    monkeypatch.setattr(packing, "MAXIMUM_TAGS", 100_000)

    assert refusal_of(tmp_path, inside.encode() + b"<a/>" * 150_000) is ErrorCode.AUDITFILE_EXCESSIVE


def test_many_entries_are_no_reason_to_refuse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "MAXIMUM_UNBROKEN", 300_000)
    monkeypatch.setattr(packing, "MAXIMUM_TAGS", 20_000)
    file = tmp_path / "2025.xaf"
    file.write_bytes(make("3.2", entries=2000))

    assert read_auditfile(file).entries == 2000


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert refusal(tmp_path / "weg.xaf") is ErrorCode.AUDITFILE_MISSING
    assert refusal(tmp_path / ("x" * 400)) is ErrorCode.AUDITFILE_MISSING


def test_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path) is ErrorCode.AUDITFILE_IS_FOLDER


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.xaf")

    assert refusal(tmp_path / "pijp.xaf") is ErrorCode.AUDITFILE_UNREADABLE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_of_somebody_else(tmp_path: Path) -> None:
    file = tmp_path / "2025.xaf"
    file.write_bytes(SOUND)
    file.chmod(0)

    assert refusal(file) is ErrorCode.AUDITFILE_UNREADABLE


def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "2025.xaf"
    file.write_bytes(SOUND)

    def fail(*_: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(packing.Watched, "readinto", fail)

    assert refusal(file) is ErrorCode.AUDITFILE_UNREADABLE


def read_or_refuse(path: Path) -> None:
    """Read a file that may be damaged; any other exception than a refusal with a sentence fails."""
    with contextlib.suppress(SamenopError):
        try:
            read_auditfile(path)
        except SamenopError as error:
            sentence(error)
            raise


def packed_as(packing_name: str, content: bytes) -> bytes:
    if packing_name == "gz":
        return gzip.compress(content, mtime=0)
    return zipped({"2025.xaf": content}) if packing_name == "zip" else content


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    version=st.sampled_from(VERSIONS),
    packing_name=st.sampled_from(["plain", "gz", "zip"]),
    cut=st.floats(0, 1),
    changes=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6)), max_size=4),
)
@example(version="4.0", packing_name="plain", cut=1.0, changes=[(0.01, b"rot13")])
def test_whatever_happens_to_a_file_it_is_read_or_refused(
    tmp_path: Path, version: str, packing_name: str, cut: float, changes: list[tuple[float, bytes]]
) -> None:
    content = bytearray(packed_as(packing_name, make(version, entries=2)))
    for place, new in changes:
        start = int(place * len(content))
        content[start : start + len(new)] = new
    file = tmp_path / "2025"
    file.write_bytes(content[: int(cut * len(content))])

    read_or_refuse(file)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(version=st.sampled_from(XML_VERSIONS), word=st.sampled_from(["2025", "121.00", "UTF-8", "D001", "<desc>"]),
       text=st.text(max_size=12))  # fmt: skip
@example(version="3.2", word="UTF-8", text="idna")
@example(version="3.2", word="UTF-8", text="base64")
@example(version="CLAIR2", word="121.00", text="1E399")
@example(version="3.2", word="121.00", text="9" * 5000)
def test_whatever_stands_in_a_file_it_is_read_or_refused(tmp_path: Path, version: str, word: str, text: str) -> None:
    file = tmp_path / "2025.xaf"
    file.write_bytes(make(version, entries=2).replace(word.encode(), text.encode("utf-8", "surrogatepass")))

    read_or_refuse(file)
