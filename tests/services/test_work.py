"""Due work is done once by whatever runs first, however long everything was off."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from sqlalchemy import text

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.services import endings
from samenop_desktop.services.offer_rows import OfferQuery
from samenop_desktop.services.rows import WorkDone
from tests.mail.servers import Mailbox, smtp_server
from tests.services.making import draft_for, mails_of, make_office, set_up_mail, whole_store

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock


def test_after_sixty_days_off_everything_is_done_once(application: Application, clock: FakeClock) -> None:
    office = make_office(application)
    mailbox = Mailbox()
    with smtp_server(mailbox) as port:
        set_up_mail(application, port)
        mailed = application.offers.offer(office, draft_for("Gemaild", "gemaild@klant.test"))
        application.work.run_due()
        waiting = application.offers.offer(office, draft_for("Wacht", "wacht@klant.test"))
        clock.move(days=60)
        assert application.work.run_due() == WorkDone(
            expired=2, sent=4, failed=0, copies_changed=application.store.is_embedded
        )
        done = whole_store(application)
        assert application.work.run_due() == WorkDone()
    assert whole_store(application) == done
    kinds = [mail.kind for mail in mails_of(application, mailed.request_id)]
    assert kinds == ["offer", "offer_receipt", "expired_to_office", "expired_to_client"]
    states = [(mail.kind, mail.state) for mail in mails_of(application, waiting.request_id)]
    assert states == [("offer", "withdrawn"), ("offer_receipt", "sent"), ("expired_to_office", "sent")]
    assert "wacht@klant.test" not in mailbox.recipients


def test_many_that_are_due_go_in_portions(
    application: Application, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endings, "EXPIRED_AT_ONCE", 3)
    monkeypatch.setattr("samenop_desktop.services.work.EXPIRED_AT_ONCE", 3)
    office = make_office(application)
    for number in range(7):
        application.offers.offer(office, draft_for(f"Klant {number}", f"{number}@klant.test"))
    clock.move(days=22)
    assert application.work.run_due(lambda: True).expired == 0
    assert application.work.run_due().expired == 7
    assert application.offers.count(office, OfferQuery(status=RequestStatus.EXPIRED)) == 7


def test_several_workers_store_and_tell_each_end_once(open_desk: Callable[[], Application]) -> None:
    desks = [open_desk() for _ in range(4)]
    office = make_office(desks[0])
    for number in range(8):
        desks[0].offers.offer(office, draft_for(f"Klant {number}", f"{number}@klant.test"))
    with desks[0].store.write() as tx:
        tx.session.execute(text("UPDATE request SET deadline = asked_at"))
    with ThreadPoolExecutor(len(desks)) as pool:
        done = [task.result(60) for task in [pool.submit(desk.work.run_due) for desk in desks]]
    assert sum(one.expired for one in done) + desks[0].work.run_due().expired == 8
    stored = whole_store(desks[0])
    assert sum("expired_to_office" in row for row in stored["mail"]) == 8
    assert sum("request_expired" in row for row in stored["history"]) == 8


def test_a_change_of_anything_changes_the_number(application: Application) -> None:
    numbers = [application.changes.number()]
    office = make_office(application)
    numbers.append(application.changes.number())
    made = application.offers.offer(office, draft_for())
    numbers.append(application.changes.number())
    assert application.changes.number() == numbers[-1]
    application.offers.cancel(office, [made.request_id], "")
    numbers.append(application.changes.number())
    assert len(set(numbers)) == 4


def test_a_line_that_is_committed_late_changes_the_number_too(open_desk: Callable[[], Application]) -> None:
    desk, other = open_desk(), open_desk()
    make_office(desk)
    if desk.store.is_embedded:
        return  # one writer at a time: lines come in the order of their ids
    with desk.store.write() as tx:
        tx.session.execute(text("SELECT nextval('history_id_seq')"))
        skipped = tx.session.scalar(text("SELECT currval('history_id_seq')"))
    make_office(other, "Ander", "ander@kantoor.test")
    before = other.changes.number()
    with desk.store.write() as tx:
        copied = "SELECT :id, at, act, actor_id, before, after FROM history WHERE id = 1"
        tx.session.execute(
            text(f"INSERT INTO history (id, at, act, actor_id, before, after) {copied}"),
            {"id": skipped},
        )
    assert other.changes.number() != before
