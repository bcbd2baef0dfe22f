"""Working ahead changes nothing but the time."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.books.ahead import ahead
from samenop_desktop.books.blocks import rechunk

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_the_pieces_come_as_they_were_made_one_ahead_and_on_another_thread() -> None:
    made: list[int] = []
    threads: set[int] = set()

    def pieces() -> Iterator[bytes]:
        for number in range(5):
            threads.add(threading.get_ident())
            made.append(number)
            yield b"" if number == 2 else bytes([number])

    came: list[bytes] = []
    for piece in ahead(pieces()):
        came.append(piece)
        assert len(made) <= len(came) + 1
    assert came == [b"\0", b"\1", b"", b"\3", b"\4"]
    assert threads.isdisjoint({threading.get_ident()})


def test_what_making_a_piece_raises_comes_after_the_pieces_before_it() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"sound"
        raise OSError("the disk is gone")

    coming = ahead(pieces())
    assert next(coming) == b"sound"
    with pytest.raises(OSError, match="the disk is gone"):
        next(coming)


def test_whoever_stops_half_way_leaves_no_thread_behind() -> None:
    before = set(threading.enumerate())
    for _piece in ahead(iter([b"1", b"2", b"3"])):
        break
    # Threads of other tests may end meanwhile.
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize("size", [1, 3, 4, 7, 100])
def test_blocks_become_pieces_of_one_size(size: int) -> None:
    blocks = [b"", b"abc", b"d", b"efghijk", b"lmnopqrstuvw", b""]
    pieces = list(rechunk(blocks, size))
    assert b"".join(pieces) == b"".join(blocks)
    assert all(len(piece) == size for piece in pieces[:-1])
    assert 0 < len(pieces[-1]) <= size
    assert list(rechunk([b""], size)) == []
