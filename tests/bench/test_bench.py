"""The bench measures what it says, on small sizes; its times are nobody's business here."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer

from tests.bench import due_work, files, finishing, imports, long_work, measure, pages, peaks, stalls, start
from tests.bench.probe import Report, StallWatch

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

STALL_SECONDS = 0.2


def test_a_measure_tells_whether_it_is_within_its_limit() -> None:
    good = measure.compared("goed", 15.0, 10.0, limit=1.5)
    bad = measure.compared("te langzaam", 16.0, 10.0, limit=1.5)
    alone = measure.bounded("alleen", 51.0, limit=50.0, remark="bij wizard")
    assert [one.verdict for one in (good, bad, alone)] == ["ok", "short", "short"]
    assert good.ratio == 1.5
    quick = measure.compared("toch snel", 16.0, 4.0, limit=3.0, or_within=16.0)
    slow = measure.compared("niet snel", 16.0, 4.0, limit=3.0, or_within=15.0)
    much = measure.keeping_up("houdt bij", 60.0, 100.0, limit=0.6)
    little = measure.keeping_up("blijft achter", 59.0, 100.0, limit=0.6)
    assert [one.verdict for one in (quick, slow, much, little)] == ["ok", "short", "ok", "short"]
    assert "≥0.60  short" in little.line()
    assert slow.line().endswith("3.00  short  (of hoogstens 15)")
    assert (alone.against, alone.ratio) == (None, None)
    assert "te langzaam" in bad.line()
    assert bad.line().endswith("short")
    assert alone.line().endswith("short  (bij wizard)")
    assert bad.line().index("  short") == alone.line().index("  short") == measure.HEADING.index("  oordeel")
    assert measure.exit_code([good]) == 0
    assert measure.exit_code([good, alone]) == 1
    assert measure.exit_code([]) == 1


def test_what_was_measured_is_kept_by_name(tmp_path: Path) -> None:
    path = tmp_path / "latest.json"
    measure.write([measure.compared("goed", 15.0, 10.0, limit=1.5)], path)
    (kept,) = json.loads(path.read_text("utf-8"))["measures"]
    assert kept == {
        "name": "goed",
        "ours": 15.0,
        "against": 10.0,
        "ratio": 1.5,
        "limit": 1.5,
        "verdict": "ok",
        "remark": "",
        "at_least": False,
        "or_within": None,
    }


def test_takes_alternate_and_the_median_counts() -> None:
    order: list[str] = []
    figures = {"a": iter([3.0, 9.0, 1.0]), "b": iter([5.0, 5.0, 50.0])}

    def take(name: str) -> float:
        order.append(name)
        return next(figures[name])

    assert measure.alternating(3, lambda: take("a"), lambda: take("b")) == [3.0, 5.0]
    assert order == ["a", "b"] * 3


@pytest.mark.slow
def test_the_start_is_measured_on_a_window_with_the_right_rows(tmp_path: Path) -> None:
    painted, filled, memory = start.measure(tmp_path, start.Sizes(administrations=30, offers=70, rounds=1))
    assert "30 administraties, 70 aanbiedingen" in painted.name
    assert 0 < painted.ours < filled.ours
    assert filled.ours <= int(filled.remark.split()[1]) + 1
    for found, limit in ((painted, start.PAINTED_LIMIT), (filled, start.FILLED_LIMIT), (memory, start.MEMORY_LIMIT)):
        assert found.ratio == found.ours / (found.against or 0)
        assert found.limit == limit


def test_finishing_is_measured_where_every_row_is_there(tmp_path: Path) -> None:
    sizes = finishing.Sizes(administrations=3, offers=5, finished=2, rounds=1)
    found = list(finishing.measure(tmp_path, sizes))
    assert found[0].name == "Voltooien (ms)"
    assert all((one.limit, one.or_within) == (finishing.LIMIT, finishing.LIMIT_MS) for one in found)
    assert all(one.ours > 0 for one in found)


def test_pages_are_measured_on_real_servers_that_answer_and_confirm(tmp_path: Path) -> None:
    sizes = pages.Sizes(offers=40, looks=16, look_rounds=1, confirms=2, confirm_rounds=1)
    found = list(pages.measure(tmp_path, sizes))
    assert [one.name for one in found[:2]] == [
        "pagina van een aanbieding, 8 klanten (per seconde)",
        "bevestigen op de pagina, 8 klanten (per seconde)",
    ]
    assert all(one.at_least for one in found)
    assert all(one.limit == pages.LIMIT for one in found)


def test_ends_are_measured_where_each_is_stored_and_told_once(tmp_path: Path) -> None:
    sizes = due_work.Sizes(offers=120, offers_in_small=30, due=9, few=4, rounds=1)
    found = list(due_work.measure(tmp_path, sizes))
    assert len(found) % 3 == 0
    assert found[0].name == "verlopen van 9 uit 120 aanbiedingen (ms)"
    assert [one.limit for one in found[:3]] == [due_work.LIMIT, due_work.TENFOLD_DUE, due_work.HUNDREDFOLD_THERE]
    assert all(one.ours > 0 for one in found)


@pytest.mark.slow
def test_files_are_measured_where_what_comes_back_is_what_was_saved(tmp_path: Path) -> None:
    *times, memory = files.measure(tmp_path, files.Sizes(timed=3, held=3, rounds=1))
    assert [one.name.rpartition(",")[0] for one in times] == [
        "Back-up maken, lokaal",
        "Back-up terugzetten, lokaal",
        "Online zetten",
        "Back-up maken, online",
        "Back-up terugzetten, online",
    ]
    assert len({one.against for one in times}) == 1
    assert memory.remark in [one.name.rpartition(",")[0] for one in times]
    assert {one.limit for one in times} == {files.LIMIT}
    assert memory.limit == files.LIMIT_MIB


@pytest.mark.slow
def test_an_import_is_measured_where_both_ways_find_the_same(tmp_path: Path) -> None:
    taken, memory = imports.measure(tmp_path, imports.Sizes(megabytes=1, rounds=1))
    assert taken.ours > 0
    assert (taken.limit, memory.limit) == (imports.LIMIT, imports.LIMIT_MIB)


@pytest.mark.slow
def test_stalls_in_long_work_are_measured_where_all_of_it_was_done(tmp_path: Path) -> None:
    sizes = long_work.Sizes(administrations=30, offers=70, auditfile=1, books=3, due=9, rounds=1)
    found = list(long_work.measure(tmp_path, sizes))
    assert [one.name.removeprefix("langste stilstand bij ") for one in found] == [
        "start, 30 administraties (ms)",
        "auditfile van 1 MB importeren (ms)",
        "Online zetten, 3 MB (ms)",
        "Back-up maken, 3 MB (ms)",
        "Back-up terugzetten, 3 MB (ms)",
        "Voltooien (ms)",
        "verlopen van 9 aanbiedingen (ms)",
    ]
    assert all(one.ours >= 0 for one in found)
    assert {one.limit for one in found} == {stalls.LIMIT_MS}


def test_a_stall_belongs_to_the_work_that_was_over_next() -> None:
    notes: list[dict[str, Any]] = [
        {"stall": 20.0, "cpu": 1.0, "waited": 3.0, "at": 10.0},
        {"kind": "start", "over": 11.0},
        {"kind": "importeren", "over": 12.0},
        {"stall": 30.0, "cpu": 2.0, "waited": 4.0, "at": 12.5},
        {"kind": "Voltooien", "over": 13.0},
    ]
    took = [(stall.took, stall.step) for stall in long_work.read(notes)]
    nothing = [(0.0, kind) for kind in ("start", "importeren", "Voltooien")]
    assert took == [*nothing, (20.0, "start"), (30.0, "Voltooien")]
    stalls_found = [*long_work.read(notes)]
    assert [long_work.longest(stalls_found, kind).took for _took, kind in nothing] == [20.0, 0.0, 30.0]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_stalls_in_the_main_job_are_measured_where_all_of_it_was_walked(tmp_path: Path) -> None:
    (found,) = stalls.measure(tmp_path, walks=1)
    assert found.name == "langste stilstand van het venster in de hoofdtaak (ms)"
    assert found.ours > 0
    assert found.limit == stalls.LIMIT_MS


def test_the_longest_stall_of_a_walk_belongs_to_the_step_that_was_over_next() -> None:
    steps = [(11.0, "aanmelden"), (12.0, "importeren")]
    notes = [
        {"stall": 20.0, "cpu": 1.0, "waited": 2.0, "at": 10.0},
        {"stall": 30.0, "cpu": 3.0, "waited": 4.0, "at": 11.5},
    ]
    assert stalls.longest(notes, steps) == (30.0, 3.0, 4.0, "importeren")
    assert stalls.longest(notes[:1], steps).step == "aanmelden"
    assert stalls.longest([{**notes[0], "at": 12.5}], steps).step == stalls.LAST
    assert stalls.longest([], steps).took == 0


def test_of_several_times_the_middle_one_counts_and_all_are_told() -> None:
    found = [stalls.Stall(took, 1.0, 2.0, "importeren") for took in (40.0, 90.0, 20.0)]
    middle, words = stalls.median(found)
    assert middle == found[0]
    assert words == "1 ms ervan rekende het zelf, 2 wachtte op een processor, alle keren 20, 40, 90"


def test_memory_is_what_an_act_adds_at_its_peak() -> None:
    held = peaks.growth(lambda: len(bytes(range(256)) * 200_000))
    assert held == pytest.approx(256 * 200_000 / 2**20, abs=8)


def test_a_stall_is_noted_as_long_as_it_lasted(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "stalls.jsonl"
    report = Report(path)
    watch = StallWatch(report)
    QTimer.singleShot(0, watch, lambda: time.sleep(STALL_SECONDS))

    def noted() -> list[float]:
        return [json.loads(line)["stall"] for line in path.read_text("utf-8").splitlines()]

    qtbot.waitUntil(lambda: bool(noted()))
    watch.stop()
    report.close()
    assert max(noted()) == pytest.approx(STALL_SECONDS * 1000, abs=100)
    asleep = max(map(json.loads, path.read_text("utf-8").splitlines()), key=lambda note: note["stall"])
    # Who sleeps neither computes nor waits for a processor.
    assert asleep["cpu"] + asleep["waited"] < asleep["stall"] / 2
