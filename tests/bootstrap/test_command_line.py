"""The command line: the short way to the window says what the whole parser says."""

from __future__ import annotations

import pytest

from samenop_desktop.bootstrap import command_line


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--data-dir", "map"],
        ["--database-url", "postgresql://x/y"],
        ["--data-dir", "map", "--database-url", "sqlite:///x"],
        ["--data-dir", "eerst", "--data-dir", "later"],
        ["--data-dir", ""],
    ],
)
def test_what_opens_the_window_is_read_as_the_parser_reads_it(arguments: list[str]) -> None:
    assert command_line._for_the_window(arguments) == command_line._parser().parse_args(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["portal"],
        ["--data-dir"],
        ["--data-dir=map"],
        ["--data-dir", "--version"],
        ["--data-dir", "map", "doctor"],
        ["--data-dir", "map", "--help", "map"],
        ["worker", "--once"],
    ],
)
def test_everything_else_is_left_to_the_parser(arguments: list[str]) -> None:
    assert command_line._for_the_window(arguments) is None
