"""The data directory: made once, private, and told about when it cannot be used."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import platformdirs
import pytest

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.settings.places import VARIABLE, DataDir, open_data_dir
from samenop_desktop.wording.errors import sentence


def test_everything_lies_below_the_root() -> None:
    data_dir = DataDir(Path("/x"))

    assert data_dir.database_path == Path("/x/samenop.sqlite")
    assert data_dir.settings_path == Path("/x/settings.toml")
    assert {data_dir.administrations, data_dir.backups, data_dir.logs} == {
        Path("/x/administrations"), Path("/x/backups"), Path("/x/logs")
    }  # fmt: skip


def test_the_given_folder_comes_before_the_variable(tmp_path: Path) -> None:
    environ = {VARIABLE: str(tmp_path / "b")}

    assert open_data_dir(tmp_path / "a", environ).root == tmp_path / "a"
    assert open_data_dir(None, environ).root == tmp_path / "b"


def test_without_either_the_system_says_where(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_data_path", lambda name, **_: tmp_path / name)

    assert open_data_dir(None, {VARIABLE: " "}).root == tmp_path / "samenop-desktop"


def test_a_relative_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert open_data_dir(Path("gegevens"), {}).root == tmp_path / "gegevens"


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_what_is_made_is_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        data_dir = open_data_dir(tmp_path / "nieuw", {})
    finally:
        os.umask(before)

    for folder in (data_dir.root, data_dir.administrations, data_dir.backups, data_dir.logs):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_opening_leaves_no_traces(tmp_path: Path) -> None:
    data_dir = open_data_dir(tmp_path, {})

    assert {path.name for path in data_dir.root.iterdir()} == {"administrations", "backups", "logs"}


@pytest.mark.parametrize("place", ["bestand", "bestand/onder", "vol"])
def test_a_place_that_cannot_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    (tmp_path / "bestand").write_text("")
    if place == "vol":

        def give_up(_: int) -> None:
            raise OSError(30, "Read-only file system")

        monkeypatch.setattr(os, "fsync", give_up)

    with pytest.raises(SamenopError) as caught:
        open_data_dir(tmp_path / place, {})

    assert caught.value.code is ErrorCode.DATA_DIR_UNUSABLE
    assert str(tmp_path / place) in sentence(caught.value)


def test_the_desk_id_is_made_once(tmp_path: Path) -> None:
    first = open_data_dir(tmp_path / "a", {})

    assert len(first.desk_id) == 32
    assert first.desk_id == open_data_dir(tmp_path / "a", {}).desk_id
    assert first.desk_id != open_data_dir(tmp_path / "b", {}).desk_id
    assert not [path for path in first.root.iterdir() if path.name.startswith(".")]


def test_several_at_once_agree_on_the_desk_id(tmp_path: Path) -> None:
    data_dir = open_data_dir(tmp_path, {})

    with ThreadPoolExecutor(8) as pool:
        ids = set(pool.map(lambda _: data_dir.desk_id, range(32)))

    assert len(ids) == 1


def test_a_file_system_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)

    assert DataDir(tmp_path).desk_id == DataDir(tmp_path).desk_id
    assert [path.name for path in tmp_path.iterdir()] == ["desk-id"]


def test_a_damaged_desk_id_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "desk-id").write_text("")

    with pytest.raises(SamenopError) as caught:
        _ = DataDir(tmp_path).desk_id

    assert caught.value.code is ErrorCode.DATA_DIR_UNUSABLE
    assert (tmp_path / "desk-id").read_text() == ""


def test_nothing_heavy_comes_along_before_the_first_paint() -> None:
    program = (
        "import sys\n"
        "import samenop_desktop.books.auditfile, samenop_desktop.books.content\n"
        "import samenop_desktop.settings.file, samenop_desktop.settings.places\n"
        "import samenop_desktop.credentials.system, samenop_desktop.credentials.memory\n"
        "heavy = {'pyxaf', 'tomlkit', 'keyring', 'platformdirs', 'stdnum', 'email_validator', 'sqlalchemy'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.strip() == "[]"
