"""The world as it was built, to which everything is put back after whatever somebody did in it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pysqlite3 import dbapi2

from tests.services.making import whole_store

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
        self._built = self._before = self._rows()
        self._files_built = self._files_before = self._files()
        self._watch()

    def mark(self) -> None:
        """From here on something counts as changed."""
        self._before, self._files_before = self._rows(), self._files()

    def has_changed(self) -> bool:
        """Whether anything is otherwise than at the mark, but for what failed sign-ins leave."""
        return self._files() != self._files_before or (self._is_touched() and self._rows() != self._before)

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

    def _rows(self) -> dict[str, list[tuple[Any, ...]]]:
        return {name: rows for name, rows in whole_store(self.world.application).items() if name != COUNTS_FAILURES}

    def _files(self) -> set[tuple[str, int]]:
        """The files of this desk; an index of books that somebody looked into is none of them."""
        ledgers = self.world.application.data_dir.ledgers
        found = (path for path in self._root.rglob("*") if path.is_file() and ledgers not in path.parents)
        return {(str(path), path.stat().st_size) for path in found}
