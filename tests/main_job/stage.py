"""Everything the walk plays on, set up for real: session, program, mail server and browser."""

from __future__ import annotations

import contextlib
import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.browsers import open_chromium
from tests.mail.servers import HOST, Mailbox, smtp_server
from tests.main_job.program import ROOT, desktop_session
from tests.main_job.walk import Scene

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

GENUINE = ROOT.parent / "shared" / "data" / "xaf" / "ExactOnline_V32_2016.xaf"
SAMPLE = ROOT / "resources" / "sample" / "bakkerij_de_korenaar_2025.xaf"
QT_COMPLAINS_OF_SCREEN_READERS = "qt.accessibility.atspi: "
"""Questions about controls that are gone meanwhile; the program cannot do anything about them."""


@dataclass(frozen=True, slots=True)
class Stage:
    """The scene of the walk, the program that plays in it, its data directory, and what it wrote to its terminal."""

    scene: Scene
    process: subprocess.Popen[bytes]
    data_dir: Path
    log: Path

    def said(self) -> list[str]:
        """What the program wrote to its terminal and its own logs."""
        logs = (self.log, *sorted((self.data_dir / "logs").glob("*.log")))
        lines = [line for log in logs for line in log.read_text("utf-8").splitlines()]
        return [line for line in lines if line and not line.startswith(QT_COMPLAINS_OF_SCREEN_READERS)]

    def complaints(self) -> list[str]:
        """What of that is more than telling what was done."""
        return [line for line in self.said() if " INFO " not in line]


def auditfile() -> Path:
    """A genuine export where the machine has one, else one of the samples that come along."""
    return GENUINE if GENUINE.exists() else SAMPLE


@contextlib.contextmanager
def open_stage(
    folder: Path,
    book: Path,
    program: Sequence[str] = ("-m", "samenop_desktop"),
    environment: Mapping[str, str] | None = None,
    settings: str = "",
    *,
    is_measured: bool = False,
) -> Iterator[Stage]:
    """The program, started for the first time on a data directory below `folder` that holds no more than `settings`.

    The walk will bring `book` in. Where the program is measured the client's browser gets out of its way: it would be
    on another computer.
    """
    data_dir, log = folder / "gegevens", folder / "terminal.log"
    data_dir.mkdir(parents=True)
    (data_dir / "settings.toml").write_text(settings, "utf-8")
    mailbox = Mailbox()
    with (
        desktop_session(folder, environment) as session,
        smtp_server(mailbox) as smtp_port,
        open_chromium(in_background=is_measured) as browser,
        session.program(*program, "--data-dir", str(data_dir), log=log) as process,
    ):
        scene = Scene(session.screen, browser, mailbox, smtp_port, free_port(), book)
        stage = Stage(scene, process, data_dir, log)
        try:
            yield stage
        except Exception as error:
            error.add_note("\n".join([f"The program (exit code {process.poll()}) says:", *stage.said()]))
            raise


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.create_server((HOST, 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
