"""How much memory an act needs at its peak, seen in a process that did nothing else before."""

from __future__ import annotations

import ctypes
import gc
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.main_job.program import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_KIB = 1024
_STATUS = Path("/proc/self/status")
_RESET = Path("/proc/self/clear_refs")
_PEAK_AGAIN = "5"
"""Written to `clear_refs` it makes the present resident memory the peak; see proc(5)."""


def growth(act: Callable[[], object]) -> float:
    """The MiB that `act` adds, at its peak, to what the process holds at rest."""
    gc.collect()
    # What acts before it left free is given back, so that it does not hide what this one needs.
    ctypes.CDLL(None).malloc_trim(0)
    _RESET.write_text(_PEAK_AGAIN)
    rest = _status("VmRSS")
    act()
    return _status("VmHWM") - rest


def seen_in_child(module: str, *arguments: str, patience: float = 300) -> dict[str, float]:
    """What `module` prints by `tell` when it is run with `arguments` in a process of its own."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=patience)
    assert done.returncode == 0, done.stderr
    found: dict[str, float] = json.loads(done.stdout)
    return found


def tell(growths: Mapping[str, float]) -> None:
    """Print what was seen, for the process that asked for it."""
    print(json.dumps(growths))


def _status(name: str) -> float:
    line = next(line for line in _STATUS.read_text().splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) / _KIB
