"""The command line: what may be asked for, and what is run for it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from samenop_desktop import __version__
from samenop_desktop.domain.errors import SamenopError
from samenop_desktop.settings.places import open_data_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samenop_desktop.settings.places import DataDir

DATABASE_VARIABLE = "SAMENOP_DATABASE_URL"
PROGRAM = "samenop-desktop"
REFUSED = 1


class Options(NamedTuple):
    """What was asked for: the data directory, and the shared database if there is one."""

    data_dir: DataDir
    database_url: str | None
    arguments: argparse.Namespace


def run(arguments: Sequence[str]) -> int:
    """Do what the command line asks for and return the exit code; a refusal is one sentence on standard error."""
    parsed = _parse(arguments)
    try:
        data_dir = open_data_dir(parsed.data_dir, os.environ)
        options = Options(data_dir, parsed.database_url or os.environ.get(DATABASE_VARIABLE) or None, parsed)
        return _run(options)
    except SamenopError as error:
        from samenop_desktop.wording.errors import sentence

        sys.stderr.write(f"{sentence(error)}\n")
        return REFUSED


def _run(options: Options) -> int:
    match options.arguments.command:
        case "portal":
            from samenop_desktop.bootstrap.servers import run_portal

            return run_portal(options)
        case "worker":
            from samenop_desktop.bootstrap.servers import run_worker

            return run_worker(options)
        case "doctor":
            from samenop_desktop.bootstrap.doctor import run_doctor

            return run_doctor(options)
        case _:
            from samenop_desktop.bootstrap.desktop import run_on_screen

            return run_on_screen(options)


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    # Most starts open the window, which waits for this: a parser that knows every command and its help takes longer.
    shared = _shared(default=None)
    shared.set_defaults(command=None)
    parsed, others = shared.parse_known_args(arguments)
    return _parser().parse_args(arguments) if others else parsed


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description="Online samenwerken met je klant.", parents=[_shared(default=None)]
    )
    parser.add_argument("--version", action="version", version=f"samenop-desktop {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="OPDRACHT")
    # Given after the command, an option counts; not given there, it leaves alone what stood before the command.
    shared = [_shared(default=argparse.SUPPRESS)]
    portal = commands.add_parser("portal", parents=shared, help="de bevestigingspagina voor klanten")
    portal.add_argument("--host", help="het adres om op te luisteren")
    portal.add_argument("--port", type=int, help="de poort om op te luisteren; 0 kiest een vrije")
    portal.add_argument("--with-parent", action="store_true", help=argparse.SUPPRESS)
    worker = commands.add_parser("worker", parents=shared, help="verstuurt mail en doet wat klaarstaat, zonder scherm")
    worker.add_argument("--once", action="store_true", help="één ronde, en dan klaar")
    commands.add_parser("doctor", parents=shared, help="zegt wat is ingesteld, wat niet, en hoe je het herstelt")
    return parser


def _shared(default: str | None) -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(prog=PROGRAM, add_help=False)
    shared.add_argument("--data-dir", type=Path, metavar="MAP", default=default, help="de gegevensmap")
    shared.add_argument(
        "--database-url",
        metavar="URL",
        default=default,
        help=f"de gedeelde database (een wachtwoord hoort in {DATABASE_VARIABLE})",
    )
    return shared
