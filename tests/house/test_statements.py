"""The statements of the first look: the kept ones are what SQLAlchemy makes of them now, and a stale one is noticed."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import statements
from sqlalchemy import bindparam, select

from samenop_desktop.store.accounts import SessionRecord, SubscriptionRecord
from samenop_desktop.store.ready_statements import FILE

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_kept_statements_are_fresh() -> None:
    assert FILE.read_text("utf-8") == statements.wanted(), "run: make statements"


def test_a_stale_file_fails_the_check_and_is_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "ready_statements.json"
    kept.write_text("{}", "utf-8")
    monkeypatch.setattr(statements, "FILE", kept)
    monkeypatch.setattr(sys, "argv", ["statements.py", "--check"])
    assert statements.main() == 1
    assert capsys.readouterr().out == "ready_statements.json: stale; run: make statements\n"
    assert kept.read_text("utf-8") == "{}"
    monkeypatch.setattr(sys, "argv", ["statements.py"])
    assert statements.main() == 0
    assert kept.read_bytes() == FILE.read_bytes()
    monkeypatch.setattr(sys, "argv", ["statements.py", "--check"])
    assert statements.main() == 0


def test_what_is_known_beforehand_is_kept_and_what_is_asked_is_not() -> None:
    record = SubscriptionRecord
    ready = statements.ready(
        select(record.id, record.ended_at, record.first_paid_day.label("from_day")).where(
            record.account_id == bindparam("account"),
            record.package.in_(("In Stap", "In Orde")),
            record.first_paid_day > date(2026, 2, 28),
            record.started_at < datetime(2026, 3, 1, 12, 30, tzinfo=UTC),
        )
    )
    assert ready["values"] == {
        "package_1_1": "In Stap",
        "package_1_2": "In Orde",
        "first_paid_day_1": "2026-02-28",
        "started_at_1": "2026-03-01 12:30:00.000000",
    }
    assert ready["types"] == {"ended_at": "moment", "from_day": "day"}
    assert ready["sql"][-1].startswith(
        "WHERE subscription.account_id = :account AND subscription.package IN (:package_1_1"
    )


def test_a_statement_without_values_has_none() -> None:
    assert statements.ready(select(SessionRecord.id))["values"] == {}
