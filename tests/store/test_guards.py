"""What the database itself refuses, whatever program asks: history and ends are final, one open request at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from samenop_desktop.domain.requests import RequestStatus
from tests.services.making import confirm, draft_for, make_office

if TYPE_CHECKING:
    from samenop_desktop.services.application import Application

ENDS = [status for status in RequestStatus if status is not RequestStatus.OPEN]


def run(application: Application, statement: str, **values: object) -> None:
    with application.store.write() as tx:
        tx.session.execute(text(statement), values)


def test_history_evidence_and_requests_never_go(application: Application) -> None:
    office = make_office(application)
    confirm(application, office, application.offers.offer(office, draft_for()))
    for statement in (
        "UPDATE history SET act = 'nothing'",
        "UPDATE history SET actor_id = NULL",
        "DELETE FROM history",
        "DELETE FROM evidence",
        "DELETE FROM request",
    ):
        with pytest.raises(IntegrityError):
            run(application, statement)


def test_an_end_is_final(application: Application) -> None:
    office = make_office(application)
    for end in ENDS:
        made = application.offers.offer(office, draft_for(f"Over {end}", f"{end}@klant.test"))
        mine = made.request_id
        run(application, "UPDATE request SET status = :end, ended_at = asked_at WHERE id = :id", end=end.value, id=mine)
        for later in RequestStatus:
            change = "UPDATE request SET status = :later, ended_at = deadline WHERE id = :id"
            if later is RequestStatus.OPEN:
                change = change.replace("deadline", "NULL")
            with pytest.raises(IntegrityError):
                run(application, change, later=later.value, id=mine)
        with pytest.raises(IntegrityError):
            run(application, "UPDATE request SET ended_at = deadline WHERE id = :id", id=mine)


def test_personal_details_can_be_made_anonymous_without_touching_the_history(application: Application) -> None:
    office = make_office(application)
    application.offers.offer(office, draft_for())
    with application.store.read() as tx:
        lines = tx.session.execute(text("SELECT * FROM history ORDER BY id")).all()
        personal = str(tx.session.execute(text("SELECT data FROM personal")).all())
    assert "Jan Jansen" in personal
    assert "Jan Jansen" not in str(lines)
    assert "klant@bakkerij.test" not in str(lines)
    run(application, "UPDATE personal SET data = '{}'")
    with application.store.read() as tx:
        assert tx.session.execute(text("SELECT * FROM history ORDER BY id")).all() == lines


def test_a_request_is_open_exactly_as_long_as_it_has_no_end(application: Application) -> None:
    application.offers.offer(make_office(application), draft_for())
    for statement in ("UPDATE request SET status = 'cancelled'", "UPDATE request SET ended_at = asked_at"):
        with pytest.raises(IntegrityError):
            run(application, statement)


def test_a_local_administration_has_a_desk_and_an_online_one_a_moment(application: Application) -> None:
    application.administrations.create(make_office(application), "Lokaal")
    for change in ("desk_id = NULL", "place = 'online'", "online_since = created_at"):
        with pytest.raises(IntegrityError):
            run(application, f"UPDATE administration SET {change}")  # noqa: S608
