"""Content files on this desk: every byte, or nothing at all."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import signal
import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.books import content as content_module
from samenop_desktop.books.blocks import Checksum, Watch, checksum_of, rechunk
from samenop_desktop.books.content import DeskContent, KeptFile
from samenop_desktop.books.writing import SPARE, write_new
from samenop_desktop.domain.errors import ErrorCode, SamenopError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DATA = bytes(range(256)) * 5000  # 1,280,000 bytes: five blocks
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "Boekhouding van Jansen & Zn. 2025.xaf"
    path.write_bytes(DATA)
    return path


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "administrations"


@pytest.fixture
def desk(root: Path) -> DeskContent:
    return DeskContent(root)


def files_below(root: Path) -> list[Path]:
    return sorted(root.rglob("*")) if root.exists() else []


def test_keeps_every_byte_under_ids_and_checksum_alone(desk: DeskContent, root: Path, source: Path) -> None:
    kept = desk.keep(source, "a1b2")

    assert kept == KeptFile(SHA256, len(DATA), root / "a1b2" / SHA256)
    assert kept.path.read_bytes() == DATA
    assert source.read_bytes() == DATA
    assert files_below(root) == [root / "a1b2", kept.path]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_nobody_else_may_look(desk: DeskContent, root: Path, source: Path) -> None:
    kept = desk.keep(source, "a1")

    assert stat.S_IMODE(root.stat().st_mode) == 0o700
    assert stat.S_IMODE(kept.path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600


def test_the_same_content_twice_is_kept_once(desk: DeskContent, root: Path, source: Path) -> None:
    assert desk.keep(source, "a1") == desk.keep(source, "a1")
    assert len(files_below(root)) == 2


@pytest.mark.parametrize("key", ["", "..", "a/b", "../a", "Jansen & Zn.", "a\\b", ".verborgen", "x" * 65])
def test_names_of_people_never_become_names_on_disk(desk: DeskContent, root: Path, source: Path, key: str) -> None:
    with pytest.raises(ValueError, match="key"):
        desk.keep(source, key)
    assert not root.exists()


def test_reads_in_blocks(desk: DeskContent, source: Path) -> None:
    kept = desk.keep(source, "a1")

    blocks = list(desk.open_blocks(kept, 100_000))

    assert [len(block) for block in blocks] == [100_000] * 12 + [80_000]
    assert b"".join(blocks) == DATA


def test_finds_what_was_kept(desk: DeskContent, source: Path) -> None:
    kept = desk.keep(source, "a1")

    assert desk.find("a1", SHA256) == kept
    for wrong in (SHA256[::-1], "../../etc/passwd", ""):
        with pytest.raises(SamenopError) as caught:
            desk.find("a1", wrong)
        assert caught.value.code is ErrorCode.CONTENT_MISSING


def test_damage_is_told_before_the_end(desk: DeskContent, source: Path) -> None:
    kept = desk.keep(source, "a1")
    with kept.path.open("r+b") as file:
        file.seek(700_000)
        file.write(b"!")

    with pytest.raises(SamenopError) as caught:
        list(desk.open_blocks(kept))

    assert caught.value.code is ErrorCode.CONTENT_DAMAGED


def test_missing_content_is_told(desk: DeskContent, source: Path) -> None:
    kept = desk.keep(source, "a1")
    desk.discard(kept)

    with pytest.raises(SamenopError) as caught:
        list(desk.open_blocks(kept))

    assert caught.value.code is ErrorCode.CONTENT_MISSING


def test_discarding_leaves_nothing_and_may_be_repeated(desk: DeskContent, root: Path, source: Path) -> None:
    kept = desk.keep(source, "a1")
    desk.discard(kept)
    desk.discard(kept)

    assert files_below(root) == []


def test_progress_counts_writing_and_reading_back(desk: DeskContent, source: Path) -> None:
    seen: list[tuple[int, int]] = []

    desk.keep(source, "a1", on_progress=lambda done, total: seen.append((done, total)))

    assert len(seen) == 10
    assert seen == sorted(seen)
    assert seen[-1] == (2 * len(DATA), 2 * len(DATA))


@pytest.mark.parametrize("moment", range(1, 10))
def test_cancelling_leaves_nothing_behind(desk: DeskContent, root: Path, source: Path, moment: int) -> None:
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked >= moment

    with pytest.raises(SamenopError) as caught:
        desk.keep(source, "a1", is_cancelled=is_cancelled)

    assert caught.value.code is ErrorCode.CANCELLED
    assert files_below(root) == []


def test_too_little_room_is_told_before_writing(
    desk: DeskContent, root: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = shutil.disk_usage(source.parent)._replace(free=SPARE + 10)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: free)

    with pytest.raises(SamenopError) as caught:
        desk.keep(source, "a1")

    assert caught.value.code is ErrorCode.DISK_FULL
    assert caught.value.details["needed"] == "2 MB"
    assert files_below(root) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, ErrorCode.DISK_FULL),
        (errno.EDQUOT, ErrorCode.DISK_FULL),
        (errno.EIO, ErrorCode.CONTENT_UNWRITABLE),
        (errno.EROFS, ErrorCode.CONTENT_UNWRITABLE),
    ],
)
@pytest.mark.parametrize("where", ["fsync", "open"])
def test_a_disk_that_gives_up_leaves_nothing_behind(
    desk: DeskContent,
    root: Path,
    source: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    code: ErrorCode,
    where: str,
) -> None:
    def give_up(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, where, give_up)
        with pytest.raises(SamenopError) as caught:
            desk.keep(source, "a1")

    assert caught.value.code is code
    assert files_below(root) == [] or where == "open"
    assert not any(path.is_file() for path in files_below(root))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_device_that_is_full(desk: DeskContent, root: Path, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real: Callable[..., int] = os.open

    def to_full_device(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT:
            return real("/dev/full", os.O_WRONLY)
        return real(path, flags, mode)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", to_full_device)
        with pytest.raises(SamenopError) as caught:
            desk.keep(source, "a1")

    assert caught.value.code is ErrorCode.DISK_FULL
    assert files_below(root) == []


def test_what_does_not_read_back_is_refused(
    desk: DeskContent, root: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = write_new

    def write_and_rot(path: Path, blocks: Iterator[bytes], watch: Watch) -> Checksum:
        checksum = real(path, blocks, watch)
        with path.open("r+b") as file:
            file.write(b"!")
        return checksum

    monkeypatch.setattr(content_module, "write_new", write_and_rot)

    with pytest.raises(SamenopError) as caught:
        desk.keep(source, "a1")

    assert caught.value.code is ErrorCode.CONTENT_DAMAGED
    assert files_below(root) == []


def test_other_content_than_expected_is_refused(desk: DeskContent, root: Path) -> None:
    with pytest.raises(SamenopError) as caught:
        desk.keep_blocks(iter([DATA, b"x"]), "a1", size=len(DATA), expected_sha256=SHA256)

    assert caught.value.code is ErrorCode.CONTENT_DAMAGED
    assert files_below(root) == []


def test_an_old_file_survives_a_newer_one_that_fails(desk: DeskContent, root: Path, source: Path) -> None:
    kept = desk.keep(source, "a1")

    with pytest.raises(SamenopError):
        desk.keep(source.parent / "weg.xaf", "a1")

    assert files_below(root) == [root / "a1", kept.path]


def test_sweeping_removes_what_a_crash_left_and_nothing_else(desk: DeskContent, root: Path, source: Path) -> None:
    known = desk.keep(source, "a1")
    forgotten = desk.keep(source, "b2")
    unfinished = root / "a1" / ".new-0011223344556677"
    unfinished.write_bytes(b"half")
    foreign = root / "a1" / "notities.txt"
    foreign.write_text("van iemand anders")
    young = desk.keep(source, "c3")
    long_ago = young.path.stat().st_mtime - 7200
    for path in (known.path, forgotten.path, unfinished, foreign):
        os.utime(path, (long_ago, long_ago))

    removed = desk.sweep({("a1", SHA256)})

    assert removed == 2
    assert files_below(root) == sorted([root / "a1", known.path, foreign, root / "c3", young.path])


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("blocks", [1, 4, 7])
def test_killed_half_way_there_is_no_file_and_the_next_sweep_clears_up(
    desk: DeskContent, root: Path, source: Path, blocks: int
) -> None:
    program = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from samenop_desktop.books.content import DeskContent\n"
        "seen = []\n"
        "def on_progress(done, total):\n"
        "    seen.append(done)\n"
        "    if len(seen) == int(sys.argv[3]):\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "DeskContent(Path(sys.argv[1])).keep(Path(sys.argv[2]), 'a1', on_progress=on_progress)\n"
    )
    command = [sys.executable, "-c", program, str(root), str(source), str(blocks)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], check=False, timeout=60)

    assert done.returncode == -signal.SIGKILL
    with pytest.raises(SamenopError):
        desk.find("a1", SHA256)
    assert desk.sweep(set(), older_than=timedelta(seconds=-5)) == 1
    assert files_below(root) == []


def test_sweeping_at_once(desk: DeskContent, root: Path, source: Path) -> None:
    desk.keep(source, "a1")

    assert desk.sweep(set(), older_than=timedelta(seconds=-5)) == 1
    assert files_below(root) == []
    assert desk.sweep(set()) == 0


def test_sweeping_where_nothing_was_ever_kept(desk: DeskContent) -> None:
    assert desk.sweep(set()) == 0


def test_pieces_of_one_size_have_the_same_bytes() -> None:
    pieces = list(rechunk([DATA[:7], DATA[7:100_001], b"", DATA[100_001:]], 65_536))

    assert {len(piece) for piece in pieces[:-1]} == {65_536}
    assert b"".join(pieces) == DATA
    assert checksum_of(pieces).sha256 == SHA256
    assert checksum_of(pieces).size == len(DATA)
