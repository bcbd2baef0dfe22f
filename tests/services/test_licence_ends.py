"""The end of a cancelled licence: warnings, the removal after ninety days, and the back-ups that come first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from samenop_desktop.domain.administrations import Place, State
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.licence import WARNING_DAYS, is_over, removal_moment, warning_due
from samenop_desktop.domain.offer_draft import AddressState
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.portal.letter import write_letter
from samenop_desktop.store.records import (
    AdministrationRecord,
    ContentChunkRecord,
    ContentRecord,
    SubscriptionRecord,
)
from samenop_desktop.wording.names import status_text
from tests.services.keeping import bring_online, content_of, overview, refused, unfinished_backups
from tests.services.making import (
    PASSWORD,
    acts,
    confirm,
    draft_for,
    draft_of,
    form_for,
    letters,
    list_of,
    mails_of,
    make_office,
    whole_store,
)
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

EMAIL = "klant@bakkerij.test"
OFFICE_EMAIL = "kantoor@devries.test"
MIDNIGHT = datetime(2027, 2, 20, 23, 0, tzinfo=UTC)
"""The first moment of day 90 in Amsterdam, counted from the noon at which the clock stands."""
WARNINGS = (MailKind.LICENCE_ENDS_TO_CLIENT, MailKind.LICENCE_ENDS_TO_OFFICE)
ENDED = (MailKind.LICENCE_ENDED_TO_OFFICE, MailKind.LICENCE_ENDED_TO_CLIENT)


def cancelled(application: Application, folder: Path) -> tuple[Actor, Actor, int]:
    """An office with a right, a client who has just cancelled, and his online administration."""
    office = make_office(application)
    administration_id = bring_online(application, office, folder)
    confirm(application, office, application.offers.offer(office, draft_of(administration_id)))
    client = application.accounts.prove(EMAIL, PASSWORD).actor
    application.subscriptions.cancel(client)
    return office, client, administration_id


def mailed(application: Application, *kinds: MailKind) -> list[tuple[str, str, str]]:
    """Kind, recipient and subject of the mails of these kinds, in the order of writing."""
    return [(mail.kind, mail.recipient, mail.subject) for mail in letters(application, *kinds)]


def ended_at(application: Application, client: Actor) -> datetime | None:
    with application.store.read() as tx:
        return tx.session.scalars(
            select(SubscriptionRecord.ended_at).where(SubscriptionRecord.account_id == client.account_id)
        ).one()


@pytest.mark.parametrize(
    ("cancelled_at", "over"),
    [
        (datetime(2026, 11, 23, 11, 0, tzinfo=UTC), MIDNIGHT),
        (datetime(2026, 11, 23, 22, 59, 59, tzinfo=UTC), MIDNIGHT),  # the last second of that day in Amsterdam
        (datetime(2026, 11, 23, 23, 0, tzinfo=UTC), MIDNIGHT + timedelta(days=1)),
        (datetime(2027, 1, 15, 11, 0, tzinfo=UTC), datetime(2027, 4, 14, 22, 0, tzinfo=UTC)),  # over the spring change
        (datetime(2027, 9, 1, 11, 0, tzinfo=UTC), datetime(2027, 11, 29, 23, 0, tzinfo=UTC)),  # over the autumn change
        (datetime(2027, 12, 1, 11, 0, tzinfo=UTC), datetime(2028, 2, 28, 23, 0, tzinfo=UTC)),  # on the leap day itself
        (datetime(2028, 1, 10, 11, 0, tzinfo=UTC), datetime(2028, 4, 8, 22, 0, tzinfo=UTC)),  # over both
        (datetime(2028, 2, 29, 11, 0, tzinfo=UTC), datetime(2028, 5, 28, 22, 0, tzinfo=UTC)),  # from the leap day
    ],
)
def test_the_ninety_days_and_the_warnings_turn_at_midnight_in_amsterdam(cancelled_at: datetime, over: datetime) -> None:
    assert removal_moment(cancelled_at) == over
    assert (is_over(cancelled_at, over - timedelta(seconds=1)), is_over(cancelled_at, over)) == (False, True)
    assert warning_due(cancelled_at, over - timedelta(seconds=1)) == WARNING_DAYS[-1]
    assert warning_due(cancelled_at, over) == 0


@pytest.mark.parametrize(
    ("last_second_before", "day"),
    [
        (datetime(2027, 1, 21, 22, 59, 59, tzinfo=UTC), 60),
        (datetime(2027, 2, 5, 22, 59, 59, tzinfo=UTC), 75),
        (datetime(2027, 2, 15, 22, 59, 59, tzinfo=UTC), 85),
    ],
)
def test_each_warning_is_due_from_the_first_moment_of_its_day(last_second_before: datetime, day: int) -> None:
    cancelled_at = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)
    assert warning_due(cancelled_at, last_second_before) < day
    assert warning_due(cancelled_at, last_second_before + timedelta(seconds=1)) == day


def test_client_and_office_are_warned_three_times_each_once(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    cancelled(application, tmp_path)
    for day in range(1, 90):
        clock.move(days=1)
        application.work.run_due()
        application.work.run_due()
        told = len(mailed(application, *WARNINGS))
        assert told == 2 * sum(day >= warning for warning in WARNING_DAYS), day
    assert [(kind, recipient) for kind, recipient, _ in mailed(application, *WARNINGS)] == [
        (MailKind.LICENCE_ENDS_TO_CLIENT, EMAIL),
        (MailKind.LICENCE_ENDS_TO_OFFICE, OFFICE_EMAIL),
    ] * 3
    assert [subject for _, recipient, subject in mailed(application, *WARNINGS) if recipient == EMAIL] == [
        f"Nog {days} dagen: je online administraties verdwijnen" for days in (30, 15, 5)
    ]
    assert acts(application).count("licence_warned") == 3


def test_after_a_pause_only_the_latest_warning_is_sent(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    cancelled(application, tmp_path)
    clock.move(days=89)
    application.work.run_due()
    assert [subject for _, _, subject in mailed(application, *WARNINGS)] == [
        "Nog 1 dag: je online administraties verdwijnen",
        "Nog 1 dag: de licentie van Bakkerij Jansen loopt af",
    ]


def test_after_a_pause_past_the_end_nobody_is_warned_of_what_is_over(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    _, client, _ = cancelled(application, tmp_path)
    clock.move(days=400)
    application.work.run_due()
    assert mailed(application, *WARNINGS) == []
    assert ended_at(application, client) == clock.at


def test_undoing_stops_the_warnings_and_cancelling_again_begins_anew(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    office, client, _ = cancelled(application, tmp_path)
    clock.move(days=86)
    application.work.run_due()
    application.subscriptions.undo(client)
    clock.move(days=10)
    application.work.run_due()
    assert len(mailed(application, *WARNINGS)) == 2
    assert len(list_of(application, office)) == 1
    application.subscriptions.cancel(client)
    clock.move(days=60)
    application.work.run_due()
    assert len(mailed(application, *WARNINGS)) == 4


def test_the_list_says_when_it_goes(application: Application, tmp_path: Path) -> None:
    office, client, _ = cancelled(application, tmp_path)
    for actor in (office, client):
        (row,) = list_of(application, actor)
        assert (row.status.state, row.status.on) == (State.LICENCE_ENDS, date(2027, 2, 21))
        assert status_text(row.status) == "Licentie opgezegd, verdwijnt op 21-02-2027"
    application.subscriptions.undo(client)
    assert [row.status.state for row in list_of(application, office)] == [State.READY]


def test_on_day_ninety_it_goes_and_the_office_has_all_of_it_in_a_back_up(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    office, client, administration_id = cancelled(application, tmp_path)
    content = content_of(application, administration_id)
    clock.at = MIDNIGHT - timedelta(seconds=1)
    application.work.run_due()
    assert len(list_of(application, office)) == len(list_of(application, client)) == 1
    assert overview(application, office) == ()

    clock.at = MIDNIGHT
    application.work.run_due()

    assert list_of(application, office) == ()
    assert list_of(application, client) == ()
    assert ended_at(application, client) == MIDNIGHT
    (backup,) = overview(application, office)
    assert (backup.reason, backup.complete) == (BackupReason.LICENCE_ENDED, True)
    assert [(kind, recipient) for kind, recipient, _ in mailed(application, *ENDED)] == [
        (MailKind.LICENCE_ENDED_TO_OFFICE, OFFICE_EMAIL),
        (MailKind.LICENCE_ENDED_TO_CLIENT, EMAIL),
    ]
    with application.store.read() as tx:
        assert tx.session.query(ContentRecord).count() == tx.session.query(ContentChunkRecord).count() == 0
    assert refused(lambda: application.subscriptions.undo(client)) is ErrorCode.NO_SUBSCRIPTION
    done = whole_store(application)
    application.work.run_due()
    assert whole_store(application) == done

    made = application.copies.restore(office, backup.id, Place.ONLINE)
    assert content_of(application, made.administration_id) == content


def test_rights_count_at_the_removal(application: Application, tmp_path: Path, clock: FakeClock) -> None:
    office, client, administration_id = cancelled(application, tmp_path)
    late = make_office(application, "Laat Kantoor", "laat@kantoor.test")
    clock.move(days=89)
    application.rights.give(client, administration_id, late.account_id)
    application.rights.block_access(office, administration_id)
    clock.move(days=1)
    application.work.run_due()
    assert overview(application, office) == ()
    assert [row.reason for row in overview(application, late)] == [BackupReason.LICENCE_ENDED]
    assert [recipient for _, recipient, _ in mailed(application, MailKind.LICENCE_ENDED_TO_OFFICE)] == [
        "laat@kantoor.test"
    ]


def test_an_office_whose_right_rests_is_told_that_there_is_no_back_up(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    office, client, _ = cancelled(application, tmp_path)
    application.packages.cancel(office)
    clock.move(days=90)
    application.work.run_due()
    assert ended_at(application, client) is not None
    assert overview(application, office) == ()
    (told,) = letters(application, MailKind.LICENCE_ENDED_TO_OFFICE)
    assert (told.recipient, "je toegang rustte" in told.text) == (OFFICE_EMAIL, True)
    assert "back-up" not in told.subject


def test_without_an_office_it_goes_without_a_back_up(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    office, client, administration_id = cancelled(application, tmp_path)
    application.rights.block_access(office, administration_id)
    clock.move(days=90)
    application.work.run_due()
    assert list_of(application, client) == ()
    assert overview(application, client) == overview(application, office) == ()
    assert ended_at(application, client) is not None


def test_a_right_given_while_the_back_ups_are_made_is_counted_too(
    application: Application, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, client, administration_id = cancelled(application, tmp_path)
    late = make_office(application, "Laat Kantoor", "laat@kantoor.test")
    clock.move(days=90)
    making = application.removals._making
    prepare = making.prepare

    def given_meanwhile(*args: object, **kwargs: object) -> object:
        monkeypatch.undo()
        prepared = prepare(*args, **kwargs)  # type: ignore[arg-type]
        application.rights.give(client, administration_id, late.account_id)
        return prepared

    monkeypatch.setattr(making, "prepare", given_meanwhile)
    application.work.run_due()
    assert len(list_of(application, office)) == 1
    assert overview(application, office) == ()
    clock.move(minutes=16)
    application.work.run_due()
    assert list_of(application, office) == ()
    assert len(overview(application, office)) == len(overview(application, late)) == 1


def test_nothing_goes_before_its_back_up_is_verified(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    office, client, administration_id = cancelled(application, tmp_path)
    with application.store.write() as tx:
        damaged = tx.session.scalars(select(ContentChunkRecord)).first()
        assert damaged is not None
        sound, damaged.data = damaged.data, b"x" * len(damaged.data)
    clock.move(days=90)
    application.work.run_due()

    (row,) = list_of(application, office)
    assert (row.id, row.status.state) == (administration_id, State.LICENCE_ENDS)
    assert overview(application, office) == ()
    assert unfinished_backups(application) == 0
    assert (ended_at(application, client), mailed(application, *ENDED)) == (None, [])
    (trouble,) = application.due_troubles.of(office)
    assert (trouble.administration, trouble.code) == ("Zoet", ErrorCode.CONTENT_DAMAGED)
    assert application.due_troubles.everywhere() == (trouble,)
    assert application.due_troubles.of(client) == ()
    tried = whole_store(application)
    application.work.run_due()
    assert whole_store(application) == tried
    clock.move(minutes=16)
    application.work.run_due()
    assert acts(application).count("backup_failed") == 1

    with application.store.write() as tx:
        tx.session.merge(damaged).data = sound
    clock.move(minutes=16)
    application.work.run_due()
    assert list_of(application, office) == ()
    assert len(overview(application, office)) == 1
    assert application.due_troubles.of(office) == ()


def test_undoing_is_refused_once_the_days_are_over_even_if_nothing_ran(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    _, client, _ = cancelled(application, tmp_path)
    clock.at = MIDNIGHT
    assert refused(lambda: application.subscriptions.undo(client)) is ErrorCode.LICENCE_GONE


def test_several_workers_warn_and_remove_once(open_desk: Callable[[], Application], tmp_path: Path) -> None:
    desks = [open_desk() for _ in range(4)]
    office, client, _ = cancelled(desks[0], tmp_path)

    def cancelled_ago(days: int) -> None:
        with desks[0].store.write() as tx:
            subscription = tx.session.scalars(select(SubscriptionRecord).filter_by(account_id=client.account_id)).one()
            subscription.cancelled_at = tx.now - timedelta(days=days)

    cancelled_ago(61)
    assert not [one for one in race([(desk, desk.work.run_due) for desk in desks]) if isinstance(one, Exception)]
    assert len(mailed(desks[0], *WARNINGS)) == 2
    cancelled_ago(91)
    outcomes = race([(desk, desk.work.run_due) for desk in desks])
    assert [one for one in outcomes if isinstance(one, Exception)] == []
    desks[0].work.run_due()
    for desk in desks:
        assert list_of(desk, office) == ()
    assert len(overview(desks[0], office)) == 1
    assert len(mailed(desks[0], *ENDED)) == 2
    assert unfinished_backups(desks[0]) == 0
    assert acts(desks[0]).count("administration_removed") == acts(desks[0]).count("licence_ended") == 1


def test_stopped_half_way_nothing_has_gone_and_the_next_finishes_it(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    office, client, administration_id = cancelled(application, tmp_path)
    clock.move(days=90)
    made, settle = application.removals._making, application.removals._making.settle

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    made.settle = dies  # type: ignore[method-assign,assignment]
    with pytest.raises(KeyboardInterrupt):
        application.work.run_due()
    made.settle = settle  # type: ignore[method-assign]
    with application.store.read() as tx:
        assert tx.session.get_one(AdministrationRecord, administration_id).place == Place.ONLINE
    assert overview(application, office) == ()
    assert ended_at(application, client) is None
    application.work.run_due()
    assert list_of(application, client) == ()
    assert len(overview(application, office)) == 1
    with pytest.raises(SamenopError):
        application.administrations.open(office, administration_id)


def test_a_later_offer_revives_the_account_without_new_free_days(
    application: Application, tmp_path: Path, clock: FakeClock
) -> None:
    office, client, _ = cancelled(application, tmp_path)
    number = application.accounts.signed_in(client).relation_number
    clock.move(days=89)
    assert application.offers.address_state(office, EMAIL) is AddressState.CLIENT
    clock.move(days=1)
    application.work.run_due()
    assert application.offers.address_state(office, EMAIL) is AddressState.FREE

    review = application.offers.review(office, draft_for("Zoet opnieuw", EMAIL))
    assert review.time_line.first_paid_day_earliest == review.time_line.asked_on
    assert "geen: die zijn er één keer per e-mailadres" in " ".join(review.mail.text.split())

    made = application.offers.offer(office, draft_for("Zoet opnieuw", EMAIL))
    page = application.client_pages.view(application.offers.open_at_table(office, made.request_id))
    assert (page.has_account, page.has_free_days, page.asks_iban) == (True, False, True)
    assert page.first_paid_day_if_confirmed_now == date(2027, 2, 21)
    shown = write_letter(page).as_text()
    assert "gratis dagen had je al" in shown.lower()
    assert "30 dagen" not in shown
    token = application.offers.open_at_table(office, made.request_id)
    with pytest.raises(FindingsError) as missing:
        application.client_pages.confirm(token, replace(form_for(page.details), iban=""), shown)
    assert [finding.field for finding in missing.value.findings] == ["iban"]
    confirmed = confirm(application, office, made)

    assert (confirmed.relation_number, confirmed.has_free_days) == (number, False)
    view = application.subscriptions.view(client)
    assert (view.relation_number, view.first_paid_day, view.is_free_now) == (number, date(2027, 2, 21), False)
    assert (view.cancelled_on, view.iban_end) == (None, "4300")
    assert [row.plain_name for row in list_of(application, client)] == ["Zoet opnieuw"]
    for mail in mails_of(application, made.request_id):
        assert "30 gratis dagen" not in mail.text
        assert "Eerste 30 dagen" not in mail.text
