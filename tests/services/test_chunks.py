"""Contents stand packed in the store, and whatever stands there is read as it was."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.books.blocks import checksum_of
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.services.chunks import CONTENT_CHUNK_SIZE, Chunks
from samenop_desktop.store.records import ContentChunkRecord
from tests.services.keeping import bring_online, content_of, refused
from tests.services.making import make_office

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.services.application import Application

DENSE = random.Random(1).randbytes(5000)  # noqa: S311 - the same ones each time
"""Does not get smaller, like an auditfile that came packed."""


@pytest.fixture
def chunks(application: Application, tmp_path: Path) -> Chunks:
    """The chunks of a content, which are gone."""
    bring_online(application, make_office(application), tmp_path, years=1)
    with application.store.read() as tx:
        content_id = tx.session.query(ContentChunkRecord).one().content_id
    found = Chunks(application.store, ContentChunkRecord, content_id)
    found.clear()
    return found


def stand_there(application: Application) -> list[tuple[int, bool]]:
    """The size of each chunk as it stands in the store, and whether it is packed."""
    with application.store.read() as tx:
        records = tx.session.query(ContentChunkRecord).order_by(ContentChunkRecord.number).all()
        return [(len(record.data), record.is_packed) for record in records]


def test_only_what_gets_smaller_is_packed(application: Application, chunks: Chunks) -> None:
    written: list[int] = []
    blocks = [b"<trLine>" * (CONTENT_CHUNK_SIZE // 8), DENSE]
    chunks.write(blocks, lambda _tx: None, lambda _number, size: written.append(size))

    (packed, is_packed), second = stand_there(application)
    assert is_packed
    assert packed < CONTENT_CHUNK_SIZE // 50
    assert second == (len(DENSE), False)
    assert written == [CONTENT_CHUNK_SIZE, len(DENSE)]
    assert list(chunks.read()) == blocks


def test_what_an_earlier_version_put_there_unpacked_is_read_as_it_was(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    administration_id = bring_online(application, office, tmp_path, years=1)
    (kept,) = content_of(application, administration_id)
    with application.store.write() as tx:
        chunk = tx.session.query(ContentChunkRecord).one()
        content_id = chunk.content_id
        tx.session.delete(chunk)
        tx.session.flush()
        # In smaller pieces too.
        for number, data in enumerate((kept.data[:1000], kept.data[1000:])):
            tx.session.add(ContentChunkRecord(content_id=content_id, number=number, data=data))

    assert content_of(application, administration_id) == [kept]
    assert application.backups.make(office, administration_id).size > 0


def test_what_was_written_is_read_back_and_told_twice(chunks: Chunks) -> None:
    blocks = [b"<trLine>" * (CONTENT_CHUNK_SIZE // 8), DENSE]
    done: list[int] = []
    chunks.write_checked(blocks, checksum_of(blocks).sha256, lambda _tx: None, done.append)
    assert done == [CONTENT_CHUNK_SIZE, CONTENT_CHUNK_SIZE, len(DENSE), len(DENSE)]
    assert list(chunks.read()) == blocks


def test_what_is_damaged_between_writing_and_reading_back_is_told(application: Application, chunks: Chunks) -> None:
    def damage(_size: int) -> None:
        with application.store.write() as tx:
            tx.session.query(ContentChunkRecord).one().data = b"!"

    code = refused(lambda: chunks.write_checked([DENSE], checksum_of([DENSE]).sha256, lambda _tx: None, damage))
    assert code is ErrorCode.CONTENT_DAMAGED


def test_a_chunk_that_cannot_be_unpacked_is_damage(application: Application, chunks: Chunks) -> None:
    chunks.write([b"<trLine>" * 1000], lambda _tx: None)
    with application.store.write() as tx:
        chunk = tx.session.query(ContentChunkRecord).one()
        chunk.data = b"!" + chunk.data[1:]
    assert refused(lambda: list(chunks.read())) is ErrorCode.CONTENT_DAMAGED
