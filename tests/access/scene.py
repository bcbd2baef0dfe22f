"""The world as it was built, to which everything is put back after whatever somebody did in it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from pysqlite3 import dbapi2

from tests.services.making import rows_of, whole_store

if TYPE_CHECKING:
    from tests.access.people import World

COUNTS_FAILURES = "slowed_sign_in"
"""The one table that a refused attempt changes: that of failed sign-ins."""


class Scene:
    """A world on an embedded store of which a copy is kept."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._store = world.application.store
        self._path = Path(self._store.engine.url.database or "")
        self._root = world.application.data_dir.root
        self._kept = world.folder / "kept"
        self._store.engine.dispose()
        shutil.copytree(self._root, self._kept / "root")
        shutil.copy(self._path, self._kept / "store.sqlite")
        self._built = self._before = whole_store(world.application)
        self._files_built = self._files_before = self._files()
        self._watch()

    def mark(self) -> None:
        """From here on something counts as changed."""
        self._before, self._files_before = whole_store(self.world.application), self._files()

    def has_changed(self) -> bool:
        """Whether anything is otherwise than at the mark, but for what failed sign-ins leave."""
        return self._files() != self._files_before or (self._is_touched() and self._differs())

    def put_back(self) -> None:
        """Let everything be as it was built, if anything was touched at all."""
        if self._files() != self._files_built:
            shutil.rmtree(self._root)
            shutil.copytree(self._kept / "root", self._root)
        self._before, self._files_before = self._built, self._files_built
        if self._is_touched():
            self._watching.close()
            self._store.engine.dispose()
            for ending in ("-wal", "-shm", "-journal"):
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
            shutil.copy(self._kept / "store.sqlite", self._path)
            self._watch()

    def close(self) -> None:
        """Let go of the store."""
        self._watching.close()

    def _watch(self) -> None:
        self._watching = dbapi2.connect(str(self._path))
        self._version = self._current()

    def _is_touched(self) -> bool:
        return self._current() != self._version

    def _current(self) -> int:
        """A number that changes with every commit of somebody else."""
        return int(self._watching.execute("PRAGMA data_version").fetchone()[0])

    def _differs(self) -> bool:
        """Whether any row is otherwise, the history first: hardly anything happens without a line there."""
        tables = sorted(self._before.keys() - {COUNTS_FAILURES}, key=lambda name: (name != "history", name))
        with self._store.read() as tx:
            return any(rows_of(tx, name) != self._before[name] for name in tables)

    def _files(self) -> set[tuple[str, int]]:
        """The files of this desk; an index of books that somebody looked into is none of them."""
        ledgers = str(self.world.application.data_dir.ledgers)
        return {
            (path, os.stat(path).st_size)  # noqa: PTH116  # asked for thousands of times
            for folder, _, names in os.walk(self._root)
            if folder != ledgers
            for path in (os.path.join(folder, name) for name in names)  # noqa: PTH118  # likewise
        }
