"""Killed at any statement, a unit of work is there as a whole or not at all, and can be done again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from samenop_desktop.domain.requests import RequestStatus
from tests.services.killing import killed_at
from tests.services.making import confirm, draft_for, form_for, make_office, whole_store

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

ENOUGH = 200


def kill_everywhere(
    application: Application, act: Callable[[], object]
) -> tuple[dict[str, list[tuple[Any, ...]]], int]:
    """Kill `act` at each of its statements until it is done; what it made, and how often it was killed before.

    Once anything is there, doing it again must add nothing: so it was whole.
    """
    before = whole_store(application)
    for moment in range(1, ENOUGH):
        killed = killed_at(moment, application, act)
        after = whole_store(application)
        if after != before:
            if killed:
                act()
                assert whole_store(application) == after, f"half done at statement {moment}"
            return after, moment - 1
        assert killed, "nothing was done"
    raise AssertionError("never got through")


def test_killed_while_offering_leaves_all_or_nothing(application: Application) -> None:
    office = make_office(application)
    after, killed = kill_everywhere(application, partial(application.offers.offer, office, draft_for()))
    assert killed > 10
    counts = {name: len(after[name]) for name in ("administration", "request", "mail")}
    assert counts == {"administration": 1, "request": 1, "mail": 2}


def test_killed_while_confirming_leaves_all_or_nothing(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    token = application.offers.open_at_table(office, made.request_id)
    form = form_for(application.client_pages.view(token).details)
    after, killed = kill_everywhere(application, partial(application.client_pages.confirm, token, form, "gezien"))
    assert killed > 15
    counts = {name: len(after[name]) for name in ("account", "subscription", "access_right", "evidence", "mail")}
    assert counts == {"account": 2, "subscription": 2, "access_right": 1, "evidence": 1, "mail": 4}
    assert application.client_pages.view(token).status is RequestStatus.CONFIRMED


def test_killed_while_ending_leaves_all_or_nothing(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    cancelled, _ = (application.offers.offer(office, draft_for(name, f"{name}@klant.test")) for name in ("een", "twee"))
    confirmed = application.offers.offer(office, draft_for("Drie", "drie@klant.test"))
    confirm(application, office, confirmed)

    after, _ = kill_everywhere(application, partial(application.offers.cancel, office, [cancelled.request_id], ""))
    assert sum(RequestStatus.CANCELLED in row for row in after["request"]) == 1
    kill_everywhere(application, partial(application.rights.block_access, office, confirmed.administration_id))
    clock.move(days=22)
    after, _ = kill_everywhere(application, application.work.run_due)
    assert sum(RequestStatus.EXPIRED in row for row in after["request"]) == 1
    assert sum("expired_to_office" in row for row in after["mail"]) == 1
