"""The command line: what is read without the commands is what the whole parser reads."""

from __future__ import annotations

import pytest

from samenop_desktop.bootstrap import command_line


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--data-dir", "map"],
        ["--data-dir=map"],
        ["--database-url", "postgresql://x/y"],
        ["--data-dir", "map", "--database-url", "sqlite:///x"],
        ["--data-dir", "eerst", "--data-dir", "later"],
        ["--data-dir", ""],
        ["portal", "--port", "0"],
        ["--data-dir", "map", "doctor"],
        ["--data-dir", "eerst", "doctor", "--data-dir", "later"],
        ["worker", "--once"],
    ],
)
def test_every_way_to_start_is_read_as_the_whole_parser_reads_it(arguments: list[str]) -> None:
    assert command_line._parse(arguments) == command_line._parser().parse_args(arguments)


@pytest.mark.parametrize("arguments", [["--data-dir"], ["onbekend"], ["--once"], ["--data-dir", "--version"]])
def test_what_nobody_knows_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line._parse(arguments)
    assert ended.value.code == 2
    assert "samenop-desktop: error:" in capsys.readouterr().err


def test_help_tells_of_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line._parse(["--help"])
    assert ended.value.code == 0
    assert "doctor" in capsys.readouterr().out
