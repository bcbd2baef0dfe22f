"""Bringing in a large auditfile, beside one pass of pyxaf and plain inserts of what is kept."""

from __future__ import annotations

import filecmp
import json
import os
import shutil
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyxaf

from samenop_desktop.store.engine import embedded_url
from tests.bench.bare import Bare
from tests.bench.measure import alternating, bounded, compared, seconds
from tests.bench.peaks import growth, seen_in_child, tell
from tests.books import auditfile_maker
from tests.conftest import open_test_application
from tests.services.making import make_office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samenop_desktop.services.opened_rows import KeptAuditfile
    from tests.bench.measure import Measure

LIMIT = 1.2
LIMIT_MIB = 40.0
_MEGABYTE = 1_000_000
_BYTES_OF_ENTRY = 618
_PLAIN, _OURS = "plain", "ours"

_ADMINISTRATION = """
    INSERT INTO administration (owner_id, name, name_key, place, desk_id, details, created_at)
    VALUES (:owner, :name, :name, 'local', :desk, :details, :now) RETURNING id
    """
_CONTENT = """
    INSERT INTO content (administration_id, place, desk_key, complete, file_name, sha256, size, found, kept_at)
    VALUES (:id, 'desk', :key, TRUE, :file_name, '', :size, :found, :now)
    """
_LINE = """
    INSERT INTO history (at, act, actor_id, administration_id, before, after)
    VALUES (:now, 'administration_imported', :owner, :id, '{}', :found)
    """


@dataclass(frozen=True, slots=True)
class Sizes:
    """Megabytes of the auditfile, and how often it comes in."""

    megabytes: int = 60
    rounds: int = 3


class Ground:
    """A store of its own, and an auditfile to bring in again and again."""

    def __init__(self, folder: Path, megabytes: int) -> None:
        url = embedded_url(folder / "store.sqlite")
        self._application = open_test_application(url, folder / "desk", None)
        self._office = make_office(self._application)
        self._bare = Bare(url)
        self._folder = folder
        self._source = folder / "Groot.xaf"
        self._kept: KeptAuditfile | None = None
        write_auditfile(self._source, megabytes)

    def ours(self) -> None:
        """Import it as the program does."""
        imported = self._application.administrations.import_auditfile(self._office, self._source)
        self._kept = imported.auditfile

    def plain(self) -> None:
        """Keep it byte for byte; read it once; insert what was found."""
        target = self._folder / "plain.xaf"
        shutil.copyfile(self._source, target)
        with target.open("rb") as file:
            os.fsync(file.fileno())
        with pyxaf.open(target) as auditfile:
            found = _found(auditfile)
        row = {"id": 0, "owner": self._office.account_id, "name": found["name"], "desk": "plain", "key": "plain"}
        row |= {"details": json.dumps(found["details"]), "found": json.dumps(found["counts"]), "now": datetime.now(UTC)}
        row |= {"file_name": target.name, "size": target.stat().st_size}
        with self._bare.writing():
            ((row["id"],),) = self._bare.execute(_ADMINISTRATION, row)
            self._bare.execute(_CONTENT, row)
            self._bare.execute(_LINE, row)

    def check(self) -> None:
        """What the program kept is the file byte for byte, and it found what the plain pass found."""
        assert self._kept is not None
        ((counts,),) = self._bare.execute("SELECT found FROM content WHERE desk_key = 'plain' ORDER BY id DESC LIMIT 1")
        found = self._kept.found
        expected = [found.entries, found.lines, found.debit_cents, found.credit_cents]
        assert json.loads(counts) == expected
        assert found.entries * 3 == found.lines > 0
        (path,) = (self._folder / "desk" / "administrations").rglob(self._kept.sha256)
        assert filecmp.cmp(path, self._source, shallow=False)
        path.unlink()

    def close(self) -> None:
        """Give everything back."""
        self._bare.close()
        self._application.close()


def write_auditfile(path: Path, megabytes: int) -> None:
    """A right auditfile of so many megabytes, at least nearly."""
    with path.open("wb") as file:
        file.writelines(auditfile_maker.blocks("3.2", entries=megabytes * _MEGABYTE // _BYTES_OF_ENTRY))


def _found(auditfile: pyxaf.AuditFile) -> dict[str, Any]:
    entries = lines = 0
    sides = {"D": Decimal(0), "C": Decimal(0)}
    for entry in auditfile.transactions():
        entries += 1
        lines += len(entry.lines)
        for line in entry.lines:
            if line.side is not None and line.amount is not None:
                sides[line.side] += line.amount
    company = auditfile.company
    details = {"company_name": company.name, "vat_number": company.tax_registration_id}
    counts = [entries, lines, *(int(side * 100) for side in sides.values())]
    return {"name": company.name, "details": details, "counts": counts}


def measure(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    """The time, and the memory in a process of its own."""
    (folder / "timed").mkdir()
    ground = Ground(folder / "timed", sizes.megabytes)

    def ours() -> float:
        figure = seconds(ground.ours)
        ground.check()
        return figure

    plain, figure = alternating(sizes.rounds, lambda: seconds(ground.plain), ours)
    ground.close()
    yield compared(f"auditfile van {sizes.megabytes} MB importeren (s)", figure, plain, LIMIT)
    plain_mib, ours_mib = (_grown(folder / kind, sizes.megabytes, kind) for kind in (_PLAIN, _OURS))
    yield bounded("geheugen daarbij, meer dan de kale lezing (MiB)", ours_mib - plain_mib, LIMIT_MIB)


def _grown(folder: Path, megabytes: int, kind: str) -> float:
    folder.mkdir()
    return seen_in_child("tests.bench.imports", str(folder), str(megabytes), kind)[kind]


def main(folder: Path, megabytes: int, kind: str) -> None:
    """Bring it in one way in this process, and tell the memory of that."""
    ground = Ground(folder, megabytes)
    tell({kind: growth(ground.plain if kind == _PLAIN else ground.ours)})
    ground.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
