"""An administration of any size, all that is done with its bytes, and the least that must happen with them."""

from __future__ import annotations

import hashlib
import os
import random
import zlib
from typing import TYPE_CHECKING

from samenop_desktop.books.archive import LEVEL
from samenop_desktop.books.blocks import Checksum, read_blocks
from samenop_desktop.domain.administrations import Place
from samenop_desktop.store.engine import embedded_url
from samenop_desktop.store.records import ContentRecord
from tests.conftest import open_test_application
from tests.services.keeping import bring_in
from tests.services.making import make_office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from samenop_desktop.services.application import Application

MEGABYTE = 1_000_000
_PIECE = 4 * MEGABYTE
"""Bytes that come again and again; far more than a codec looks back."""
_LOOP_BLOCK = 1024 * 1024
_WORDS = ("huur", "kantoor", "factuur", "levering", "verkoop", "inkoop", "bank", "kas", "btw", "porto", "brandstof")


class LargeBooks:
    """A local administration of an office; each act but the first needs the one before it, and may be done again."""

    def __init__(self, folder: Path, size: int) -> None:
        self.application = open_test_application(embedded_url(folder / "store.sqlite"), folder / "desk", None)
        self.size = size
        self._office = make_office(self.application)
        self._first = bring_in(self.application, self._office, folder, years=1)
        self._sha256, self.source = enlarge(self.application, self._first, size)
        self._target = folder / "plain.zip"
        self._backup = self._local = self._online = 0

    def acts(self) -> dict[str, Callable[[], None]]:
        """All that is measured, by name, in the order in which it can be done."""
        return {
            "Back-up maken, lokaal": self._back_up_local,
            "Back-up terugzetten, lokaal": self._restore_local,
            "Online zetten": self._put_online,
            "Back-up maken, online": self._back_up_online,
            "Back-up terugzetten, online": self._restore_online,
        }

    def check(self) -> None:
        """All that the acts made is byte for byte what was there: online, and put back there."""
        for administration_id in (self._first, self._local, self._online):
            place, sha256 = read_checksum(self.application, administration_id)
            assert sha256 == self._sha256
            assert place == ("desk" if administration_id == self._first else "store")

    def plain_loop(self) -> None:
        """Every byte read, hashed, packed and written to the disk, then read back, unpacked and hashed."""
        hashed, packer = hashlib.sha256(), zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
        with self.source.open("rb") as source, self._target.open("wb") as target:
            for block in read_blocks(source, _LOOP_BLOCK):
                hashed.update(block)
                target.write(packer.compress(block))
            target.write(packer.flush())
            target.flush()
            os.fsync(target.fileno())
        again, unpacker = hashlib.sha256(), zlib.decompressobj(-15)
        with self._target.open("rb") as target:
            for block in read_blocks(target, _LOOP_BLOCK // 8):
                again.update(unpacker.decompress(block))
            again.update(unpacker.flush())
        assert hashed.hexdigest() == again.hexdigest() == self._sha256

    def close(self) -> None:
        """Give everything back."""
        self.application.close()

    def _back_up_local(self) -> None:
        self._backup = self.application.backups.make(self._office, self._first).id

    def _restore_local(self) -> None:
        self._local = self._restore(Place.LOCAL)

    def _put_online(self) -> None:
        self.application.going_online.put_online(self._office, self._local)

    def _back_up_online(self) -> None:
        self._backup = self.application.backups.make(self._office, self._local).id

    def _restore_online(self) -> None:
        self._online = self._restore(Place.ONLINE)

    def _restore(self, place: Place) -> int:
        return self.application.copies.restore(self._office, self._backup, place).administration_id


def enlarge(application: Application, administration_id: int, size: int) -> tuple[str, Path]:
    """Put a file of so many bytes in the place of the only auditfile there is; its checksum and where it lies."""
    contents = application.copies._contents
    with application.store.read() as tx:
        (held,) = contents.of(tx, administration_id)
    checksum = Checksum()
    blocks = checksum.through(_auditfile(size))
    kept = contents.desk.keep_blocks(blocks, held.desk_key or "", size=size)
    with application.store.write() as tx:
        tx.session.query(ContentRecord).update({"sha256": kept.sha256, "size": kept.size})
    return checksum.sha256, kept.path


def read_checksum(application: Application, administration_id: int) -> tuple[str, str]:
    """Where the only auditfile of an administration lies (`desk`, `store`), and the checksum of what is read there."""
    contents = application.copies._contents
    with application.store.read() as tx:
        (held,) = contents.of(tx, administration_id)
    read = hashlib.sha256()
    for block in contents.blocks(held):
        read.update(block)
    return held.place, read.hexdigest()


def _auditfile(size: int) -> Iterator[bytes]:
    """Lines of an auditfile, so many bytes, that pack to a sixth; genuine ones go further, to an eighth or less."""
    chance = random.Random(4)  # noqa: S311 - the same ones each time
    made: list[str] = []
    length = 0
    while length < _PIECE:
        made.append(_line(chance))
        length += len(made[-1])
    piece = "".join(made).encode()
    for number, left in enumerate(range(size, 0, -len(piece) - 12)):
        yield (b"%012d" % number + piece)[:left]


def _line(chance: random.Random) -> str:
    day = f"2025-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    return (
        f"<trLine><nr>{chance.randint(1, 9)}</nr><accID>{chance.randint(1000, 1300)}</accID>"
        f"<docRef>F{chance.randint(1, 9_999):06}</docRef><effDate>{day}</effDate>"
        f"<desc>{chance.choice(_WORDS)} {chance.choice(_WORDS)}</desc>"
        f"<amnt>{chance.randint(1, 20_000) / 100:.2f}</amnt><amntTp>{chance.choice('DC')}</amntTp></trLine>\n"
    )
