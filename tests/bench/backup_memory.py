"""Prints how long back-ups, copies and putting back of one large administration take, and the memory at their peak.

python -m tests.bench.backup_memory [MEGABYTES] [FOLDER]

A plain loop beside it does the least that must happen: read, hash, compress, write, read back, unpack, hash.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
import tempfile
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from samenop_desktop.books.archive import LEVEL
from samenop_desktop.books.blocks import BLOCK_SIZE, read_blocks
from samenop_desktop.domain.administrations import Place
from samenop_desktop.store.engine import embedded_url
from samenop_desktop.store.records import ContentRecord
from tests.books import auditfile_maker
from tests.conftest import open_test_application
from tests.services.keeping import bring_in
from tests.services.making import make_office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenop_desktop.services.application import Application
    from samenop_desktop.services.contents import Contents


def peak_of(act: Callable[[], object]) -> tuple[float, float]:
    """Seconds that `act` takes, and the resident memory at its peak in MiB."""
    Path("/proc/self/clear_refs").write_text("5")
    begun = time.perf_counter()
    act()
    seconds = time.perf_counter() - begun
    status = Path("/proc/self/status").read_text()
    peak = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return seconds, int(peak.split()[1]) / 1024


def large_content(megabytes: int) -> Iterator[bytes]:
    """An auditfile of so many megabytes, a megabyte at a time, no two alike."""
    piece = auditfile_maker.make("3.2", entries=2000)
    made = 0
    while made < megabytes * 1_000_000:
        block = b"%012d" % made + piece
        yield block
        made += len(block)


def make_large(application: Application, administration_id: int, megabytes: int) -> Path:
    """Put a large file in the place of the only auditfile of a local administration."""
    contents: Contents = application.copies._contents
    with application.store.read() as tx:
        held = contents.of(tx, administration_id)[0]
    kept = contents.desk.keep_blocks(large_content(megabytes), held.desk_key or "", size=megabytes * 1_000_000)
    with application.store.write() as tx:
        tx.session.query(ContentRecord).update({"sha256": kept.sha256, "size": kept.size})
    return kept.path


def plain_loop(source: Path, target: Path) -> None:
    """The floor: every byte read, hashed, compressed and written, then read back, unpacked and hashed."""
    hashed, packer = hashlib.sha256(), zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
    with source.open("rb") as read, target.open("wb") as write:
        for block in read_blocks(read, BLOCK_SIZE):
            hashed.update(block)
            write.write(packer.compress(block))
        write.write(packer.flush())
    again, unpacker = hashlib.sha256(), zlib.decompressobj(-15)
    with target.open("rb") as read:
        for block in read_blocks(read, BLOCK_SIZE):
            again.update(unpacker.decompress(block))
        again.update(unpacker.flush())
    assert hashed.digest() == again.digest()


def measure(megabytes: int, folder: Path) -> None:
    """Do everything once in `folder` and print it."""
    application = open_test_application(embedded_url(folder / "store.sqlite"), folder / "desk", None)
    office = make_office(application)
    administration_id = bring_in(application, office, folder, years=1)
    path = make_large(application, administration_id, megabytes)
    backups: list[int] = []

    def say(name: str, act: Callable[[], object]) -> None:
        seconds, peak = peak_of(act)
        print(f"{name:<34} {seconds:7.1f} s   peak {peak:6.0f} MiB", flush=True)

    print(f"{path.stat().st_size / 1e6:.0f} MB of auditfile")
    say("plain loop", lambda: plain_loop(path, folder / "floor"))
    say("back-up, local", lambda: backups.append(application.backups.make(office, administration_id).id))
    say("put back, local", lambda: application.copies.restore(office, backups[0], Place.LOCAL))
    say("download", lambda: application.backups.download(office, backups[0], folder / "uit.zip"))
    say("upload", lambda: backups.append(application.backups.upload(office, folder / "uit.zip").id))
    say("put back, online", lambda: application.copies.restore(office, backups[1], Place.ONLINE))
    say("online zetten", lambda: application.going_online.put_online(office, administration_id))
    say("back-up, online", lambda: application.backups.make(office, administration_id))
    say("copy, online to local", lambda: application.copies.copy(office, administration_id, "Kopie", Place.LOCAL))
    say("delete, online", lambda: application.removals.delete(office, administration_id, "Zoet"))
    application.close()


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 256
    root = Path(tempfile.mkdtemp(dir=sys.argv[2] if len(sys.argv) > 2 else None))
    try:
        measure(size, root)
    finally:
        shutil.rmtree(root)
