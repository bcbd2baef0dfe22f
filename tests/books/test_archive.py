"""Back-up files: every byte that went in, or one clear refusal."""

from __future__ import annotations

import hashlib
import io
import json
import struct
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samenop_desktop.books import archive as archive_module
from samenop_desktop.books.archive import MAXIMUM_READ, TooDenseError, archive_blocks, open_archive
from samenop_desktop.books.blocks import Watch
from samenop_desktop.books.manifest import VERSION, ArchivePart, Manifest, manifest_bytes
from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOMENT = datetime(2026, 11, 23, 11, 0, 0, 123456, tzinfo=UTC)
CONTENTS = (b"<auditfile>oud</auditfile>" * 400, bytes(range(256)) * 300, b"")
REFUSALS = frozenset(
    {
        ErrorCode.BACKUP_DAMAGED,
        ErrorCode.BACKUP_FOREIGN,
        ErrorCode.BACKUP_TOO_NEW,
        ErrorCode.BACKUP_TOO_LARGE,
        ErrorCode.BACKUP_EXCESSIVE,
        ErrorCode.BACKUP_UNSAFE_NAMES,
    }
)


def manifest_of(contents: Sequence[bytes]) -> Manifest:
    return Manifest(
        administration="Bakkerij Zoet & Zoon",
        details={"company_name": "Zoet"},
        owner="Jan Jansen",
        owner_relation_number="12345678",
        made_for="Kantoor De Vries",
        made_for_relation_number="87654321",
        made_at=MOMENT,
        reason="asked",
        parts=tuple(
            ArchivePart(f"boek {number}.XAF", len(data), hashlib.sha256(data).hexdigest(), MOMENT, {"years": ["2025"]})
            for number, data in enumerate(contents)
        ),
    )


def archive_of(contents: Sequence[bytes] = CONTENTS, *, compress: bool = True) -> bytes:
    blocks = archive_blocks(
        manifest_of(contents),
        lambda index: [contents[index][at : at + 1000] for at in range(0, len(contents[index]), 1000)],
        compress=compress,
    )
    return b"".join(blocks)


WHOLE = archive_of()


def read(data: bytes) -> tuple[Manifest, tuple[bytes, ...]]:
    with open_archive(io.BytesIO(data), len(data)) as archive:
        parts = tuple(b"".join(archive.part_blocks(index)) for index in range(len(archive.manifest.parts)))
        return archive.manifest, parts


def outcome_of(data: bytes) -> tuple[Manifest, tuple[bytes, ...]] | ErrorCode:
    """What is in a file, or why it was refused."""
    try:
        return read(data)
    except SamenopError as refusal:
        return refusal.code


def refused(data: bytes) -> ErrorCode:
    with pytest.raises(SamenopError) as caught:
        read(data)
    return caught.value.code


def rewritten(change: Callable[[str, bytes], tuple[str, bytes] | None], *more: tuple[str, bytes]) -> bytes:
    """The whole back-up, packed again by another program that changed each member."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(WHOLE)) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in source.namelist():
            changed = change(name, source.read(name))
            if changed is not None:
                made.writestr(*changed)
        for name, data in more:
            made.writestr(name, data)
    return target.getvalue()


def with_manifest(**changes: object) -> bytes:
    def change(name: str, data: bytes) -> tuple[str, bytes]:
        return name, json.dumps(json.loads(data) | changes).encode() if name == "manifest.json" else data

    return rewritten(change)


@pytest.mark.parametrize("compress", [True, False])
def test_what_comes_out_is_what_went_in(compress: bool) -> None:
    manifest, parts = read(archive_of(compress=compress))

    assert manifest == manifest_of(CONTENTS)
    assert parts == CONTENTS


def test_anybody_can_unpack_it_by_hand() -> None:
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            "manifest.json",
            "auditfiles/0001.xaf",
            "auditfiles/0002.xaf",
            "auditfiles/0003.xaf",
        ]
        manifest = json.loads(archive.read("manifest.json"))
    assert (manifest["format"], manifest["version"], manifest["released"]) == ("samenop-backup", VERSION, True)
    assert manifest["auditfiles"][0]["sha256"] == hashlib.sha256(CONTENTS[0]).hexdigest()


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.binary(max_size=5000), max_size=4))
def test_any_content_comes_back(contents: list[bytes]) -> None:
    assert read(archive_of(contents))[1] == tuple(contents)


@settings(max_examples=400)
@given(st.data())
def test_a_damaged_file_is_refused_or_still_holds_every_byte(data: st.DataObject) -> None:
    damaged = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at] = data.draw(st.integers(0, 255))
    _is_sound_or_refused(bytes(damaged))


@settings(max_examples=150)
@given(st.data())
def test_a_file_that_was_cut_pasted_or_lengthened_is_refused_or_still_holds_every_byte(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(WHOLE)))
    end = data.draw(st.integers(start, len(WHOLE)))
    _is_sound_or_refused(WHOLE[:start] + data.draw(st.binary(max_size=200)) + WHOLE[end:])


@settings(max_examples=100)
@given(st.binary(max_size=2000))
def test_whatever_else_is_refused(data: bytes) -> None:
    assert refused(data) in REFUSALS
    assert refused(b"PK\x03\x04" + data) in REFUSALS


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=200)
@given(
    st.sampled_from(["version", "released", "administration", "details", "owner", "made_for", "made_at", "auditfiles"]),
    json_values,
)
def test_a_manifest_with_anything_in_it_never_breaks_more_than_itself(key: str, value: Any) -> None:  # noqa: ANN401
    outcome = outcome_of(with_manifest(**{key: value}))

    assert outcome in REFUSALS if isinstance(outcome, ErrorCode) else outcome[1] == CONTENTS


def test_each_kind_of_wrong_file_has_its_own_refusal() -> None:
    assert refused(b"") is ErrorCode.BACKUP_FOREIGN
    assert refused(b"%PDF-1.7 een factuur") is ErrorCode.BACKUP_FOREIGN
    assert refused(rewritten(lambda name, data: (name, data) if "auditfiles" in name else None)) is (
        ErrorCode.BACKUP_FOREIGN
    )
    assert refused(with_manifest(format="iets anders")) is ErrorCode.BACKUP_FOREIGN
    assert refused(with_manifest(version=VERSION + 1)) is ErrorCode.BACKUP_TOO_NEW
    assert refused(with_manifest(released=False)) is ErrorCode.BACKUP_DAMAGED
    assert refused(WHOLE[: len(WHOLE) // 2]) is ErrorCode.BACKUP_DAMAGED
    assert refused(rewritten(lambda name, data: (name, data) if name != "auditfiles/0002.xaf" else None)) is (
        ErrorCode.BACKUP_DAMAGED
    )
    changed = rewritten(lambda name, data: (name, data[::-1] if name == "auditfiles/0001.xaf" else data))
    assert refused(changed) is ErrorCode.BACKUP_DAMAGED
    assert refused(rewritten(lambda name, data: (name, data), ("extra.txt", b"!"))) is ErrorCode.BACKUP_DAMAGED


@pytest.mark.parametrize("name", ["../uit.xaf", "/etc/passwd", "C:/windows", "a/../../b", "..\\uit.xaf"])
def test_names_that_climb_are_refused(name: str) -> None:
    assert refused(rewritten(lambda known, data: (known, data), (name, b"!"))) is ErrorCode.BACKUP_UNSAFE_NAMES


def test_what_unpacks_too_far_is_refused_before_it_is_unpacked() -> None:
    dense = b" " * (40 * 1024 * 1024)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", manifest_bytes(manifest_of([dense])))
        archive.writestr("auditfiles/0001.xaf", dense)

    assert refused(target.getvalue()) is ErrorCode.BACKUP_EXCESSIVE


def test_members_that_share_their_bytes_are_refused() -> None:
    target = io.BytesIO()
    content = bytes(range(256)) * 1000
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("manifest.json", manifest_bytes(manifest_of([content])))
        archive.writestr("auditfiles/0001.xaf", content)
        shared = archive.getinfo("auditfiles/0001.xaf")
        for number in range(2, 60):
            twin = zipfile.ZipInfo(f"auditfiles/{number:04d}.xaf")
            twin.header_offset, twin.CRC = shared.header_offset, shared.CRC
            twin.file_size = twin.compress_size = shared.file_size
            archive.filelist.append(twin)

    assert refused(target.getvalue()) is ErrorCode.BACKUP_EXCESSIVE


def test_a_directory_of_endless_size_is_not_read() -> None:
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, 3 * MAXIMUM_READ, 4, 0)
    read_at_once: list[int] = []

    class Counting(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            read_at_once.append(len(data))
            return data

    data = b"PK\x03\x04" + bytes(3 * MAXIMUM_READ) + end
    with pytest.raises(SamenopError) as caught, open_archive(Counting(data), len(data)):
        pass

    assert caught.value.code is ErrorCode.BACKUP_EXCESSIVE
    assert max(read_at_once) <= MAXIMUM_READ + 1


def test_a_manifest_of_endless_size_is_not_read() -> None:
    endless = rewritten(
        lambda name, data: (name, b'{"format": "' + b"x" * 9_000_000 if name == "manifest.json" else data)
    )

    assert refused(endless) is ErrorCode.BACKUP_EXCESSIVE


def test_a_file_that_claims_more_than_a_back_up_may_hold_is_refused() -> None:
    manifest = manifest_of([b"x"])
    huge = replace(manifest, parts=tuple(replace(manifest.parts[0], size=2**40) for _ in range(2)))

    with pytest.raises(SamenopError) as caught:
        next(iter(archive_blocks(huge, lambda _index: [])))
    assert caught.value.code is ErrorCode.BACKUP_TOO_LARGE


def test_content_that_packs_like_a_bomb_is_told_while_writing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "MAXIMUM_RATIO", 100)  # the fastest deflate does not reach more
    dense = b" " * (40 * 1024 * 1024)

    with pytest.raises(TooDenseError):
        archive_of([dense])
    assert read(archive_of([dense], compress=False))[1] == (dense,)


def test_verifying_tells_progress_and_can_be_stopped() -> None:
    seen: list[int] = []
    with open_archive(io.BytesIO(WHOLE), len(WHOLE)) as archive:
        watch = Watch(archive.manifest.content_size, lambda done, _total: seen.append(done))
        archive.verify(watch, lambda: None)
        assert seen[-1] == archive.manifest.content_size
        with pytest.raises(SamenopError) as caught:
            archive.verify(Watch(1, None, lambda: True), lambda: None)
    assert caught.value.code is ErrorCode.CANCELLED


def _is_sound_or_refused(data: bytes) -> None:
    outcome = outcome_of(data)
    assert outcome in REFUSALS if isinstance(outcome, ErrorCode) else outcome == (manifest_of(CONTENTS), CONTENTS)
