"""How long the window stands still at worst while the program starts, and while it works long on something."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from samenop_desktop.settings.places import open_data_dir
from samenop_desktop.store.engine import embedded_url
from tests.bench import due_work, finishing
from tests.bench.bare import Bare
from tests.bench.imports import write_auditfile
from tests.bench.large_books import read_checksum
from tests.bench.long_work_walk import (
    BACK_UP,
    DUE,
    FINISH,
    FINISHED,
    IMPORT,
    LARGE,
    NEW,
    PUT_ONLINE,
    RESTORE,
    START,
)
from tests.bench.measure import bounded, dotted
from tests.bench.stalls import LIMIT_MS, Stall, median, noted
from tests.bench.start import run_in
from tests.conftest import open_test_application
from tests.main_job.program import desktop_session
from tests.services.keeping import sha256_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.bench.measure import Measure
    from tests.main_job.program import Session

PATIENCE = 180.0


@dataclass(frozen=True, slots=True)
class Sizes:
    """What is there, megabytes of the auditfile and of the administration, offers that end, how often all is done."""

    administrations: int = 2_000
    offers: int = 10_000
    auditfile: int = 60
    books: int = 256
    due: int = 10_000
    rounds: int = 3


def measure(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    """The longest stall in each kind of work, done by the windows of the real program; the median of the rounds."""
    auditfile = folder / "Groot.xaf"
    write_auditfile(auditfile, sizes.auditfile)
    rounds: list[list[Stall]] = []
    with desktop_session(folder / "session", {"PYTHONWARNINGS": ""}) as session:
        for number in range(sizes.rounds):
            place = folder / f"round-{number}"
            place.mkdir()
            rounds.append([*_in_books(session, place, auditfile, sizes), *_in_due(session, place, sizes)])
            # Thousands of offers and copies of large books, each time.
            shutil.rmtree(place)
    names = {
        START: f"start, {dotted(sizes.administrations)} administraties",
        IMPORT: f"auditfile van {sizes.auditfile} MB importeren",
        PUT_ONLINE: f"{PUT_ONLINE}, {sizes.books} MB",
        BACK_UP: f"{BACK_UP}, {sizes.books} MB",
        RESTORE: f"{RESTORE}, {sizes.books} MB",
        FINISH: FINISH,
        DUE: f"verlopen van {dotted(sizes.due)} aanbiedingen",
    }
    for kind, name in names.items():
        worst, words = median([longest(stalls, kind) for stalls in rounds])
        yield bounded(f"langste stilstand bij {name} (ms)", worst.took, LIMIT_MS, words)


def longest(stalls: Sequence[Stall], kind: str) -> Stall:
    """The longest stall in one kind of work."""
    return max(stall for stall in stalls if stall.step == kind)


def _in_books(session: Session, folder: Path, auditfile: Path, sizes: Sizes) -> list[Stall]:
    data_dir = folder / "books"
    made = (sizes.administrations, sizes.offers, sizes.books)
    run_in(session, "-m", "tests.bench.long_work_store", str(data_dir), "books", *map(str, made), patience=PATIENCE)
    ((_place, sha256),) = _contents(data_dir)
    stalls = _walked(session, folder, "start", data_dir)
    stalls += _walked(session, folder, "books", data_dir, str(auditfile))
    # What was online and put back, and what was put back here.
    assert sorted(_contents(data_dir)) == [("desk", sha256), ("store", sha256), ("store", sha256)]
    (kept,) = (data_dir / "administrations").rglob(sha256_of(auditfile))
    assert kept.stat().st_size == auditfile.stat().st_size
    assert _asked(data_dir, finishing.RIGHT, names=f"{NEW} %") == FINISHED
    return stalls


def _in_due(session: Session, folder: Path, sizes: Sizes) -> list[Stall]:
    data_dir = folder / "due"
    run_in(session, "-m", "tests.bench.long_work_store", str(data_dir), "due", str(sizes.due), patience=PATIENCE)
    stalls = _walked(session, folder, "due", data_dir)
    last = _asked(data_dir, "SELECT max(id) FROM request")
    assert _asked(data_dir, due_work.RIGHT, first=0, last=last + 1) == sizes.due
    return stalls


def _walked(session: Session, folder: Path, walk: str, data_dir: Path, *more: str) -> list[Stall]:
    report = folder / "stalls.jsonl"
    report.unlink(missing_ok=True)
    arguments = (str(report), walk, str(data_dir), *more)
    run_in(session, "-m", "tests.bench.long_work_walk", *arguments, patience=PATIENCE)
    return list(read([json.loads(line) for line in report.read_text("utf-8").splitlines()]))


def read(notes: Sequence[dict[str, Any]]) -> Iterator[Stall]:
    """The stalls of a walk by kind, and for each kind one of nothing: none may have been worth noting."""
    ends = [(note["over"], note["kind"]) for note in notes if "over" in note]
    yield from (Stall(0.0, 0.0, 0.0, kind) for _over, kind in ends)
    yield from (noted(note, ends) for note in notes if "stall" in note)


def _contents(data_dir: Path) -> list[tuple[str, str]]:
    """Where the large administrations lie, and the checksum of what is read there."""
    application = open_test_application(_url(data_dir), data_dir, None)
    bare = Bare(_url(data_dir))
    ids = bare.execute("SELECT id FROM administration WHERE name LIKE :name", {"name": f"{LARGE}%"})
    found = [read_checksum(application, administration_id) for (administration_id,) in ids]
    bare.close()
    application.close()
    return found


def _asked(data_dir: Path, statement: str, **values: object) -> int:
    bare = Bare(_url(data_dir))
    ((number,),) = bare.execute(statement, values)
    bare.close()
    return int(number)


def _url(data_dir: Path) -> str:
    return embedded_url(open_data_dir(data_dir, {}).database_path)
