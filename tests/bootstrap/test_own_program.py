"""What the program starts beside itself is the program itself."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from samenop_desktop import __version__
from samenop_desktop.bootstrap.desktop import own_program

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_of_that_name_where_it_was_started_is_not_taken_for_it(tmp_path: Path) -> None:
    other = tmp_path / "samenop_desktop"
    other.mkdir()
    (other / "__main__.py").write_text("print('another one')")
    started = subprocess.run([*own_program(), "--version"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert __version__ in started.stdout
