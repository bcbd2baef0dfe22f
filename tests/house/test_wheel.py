"""What is installed elsewhere: the wheel holds every file that the program reads while it runs."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
BUILD = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"


def test_the_wheel_holds_the_package_and_its_resources(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", BUILD, tmp_path], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("samenop_desktop-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    package = [path for path in (ROOT / "samenop_desktop").rglob("*") if "__pycache__" not in path.parts]
    wanted = {str(path.relative_to(ROOT)) for path in package if path.is_file()} | {
        str(Path("samenop_desktop", "_resources", path.relative_to(ROOT / "resources")))
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.parent.name != "screenshots"
    }
    assert wanted - packed == set()
    assert {name for name in packed - wanted if ".dist-info/" not in name} == set()
    assert any(name.endswith("entry_points.txt") for name in packed)
