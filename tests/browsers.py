"""The real browser for tests: Debian's Chromium, or the one that Playwright brings."""

from __future__ import annotations

import contextlib
import shlex
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

BEHIND_OTHERS = """\
#!/bin/sh
# Linux shares out by session first, and only then by thread; as root Chromium gives its threads other values.
echo 19 2>/dev/null >/proc/self/autogroup
exec chrt --idle 0 {program} "$@"
"""


@contextlib.contextmanager
def open_chromium(*, in_background: bool = False) -> Iterator[Browser]:
    """A running browser without a window; one `in_background` takes no more of the processors than others leave."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        program = shutil.which("chromium")
        if in_background:
            launcher = Path(folder) / "chromium"
            real = shlex.quote(program or playwright.chromium.executable_path)
            launcher.write_text(BEHIND_OTHERS.format(program=real), "utf-8")
            launcher.chmod(0o700)
            program = str(launcher)
        browser = playwright.chromium.launch(executable_path=program, args=list(ARGUMENTS))
        yield browser
        browser.close()
