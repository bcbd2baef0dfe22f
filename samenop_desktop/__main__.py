"""The command `samenop-desktop`, and `python -m samenop_desktop`."""

from __future__ import annotations

import sys

from samenop_desktop.bootstrap.command_line import run


def main() -> None:
    """Run the command line and end with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
