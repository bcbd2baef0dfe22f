"""An office's own package: cancelled it ends what is open and lets rights rest, taken again it wakes them (D36)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from samenop_desktop.domain.administrations import Kind, Place
from samenop_desktop.domain.days import first_of_next_month
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.services.money_rows import CostKind, CostNote
from samenop_desktop.services.offer_rows import OfferQuery
from samenop_desktop.store.records import SubscriptionRecord
from tests.services.keeping import bring_in, bring_online, content_of, overview, refused
from tests.services.making import (
    PASSWORD,
    acts,
    confirm,
    draft_for,
    draft_of,
    letters,
    list_of,
    mails_of,
    make_office,
    request_of,
    set_up_mail,
    whole_store,
)
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

CLIENT = "klant@bakkerij.test"
ROUNDS = 4


class TestCancelling:
    def test_it_ends_what_is_open_and_tells_clients_and_office(self, application: Application) -> None:
        set_up_mail(application)
        office = make_office(application)
        other = application.offers.offer(make_office(application, "Ander", "ander@kantoor.test"), draft_for())
        confirm(application, office, application.offers.offer(office, draft_for(payer=Payer.OFFICE)))
        offered = application.offers.offer(office, draft_for("Slagerij", "slager@klant.test"))
        application.outbox.hand_over(office, mails_of(application, offered.request_id)[0].id)
        before = application.packages.view(office)
        assert (before.has_it, before.monthly_cents) == (True, 4000)
        assert (before.requests, before.rights, before.own_online, before.clients_paid) == (1, 1, 1, 1)
        assert before.own_online_cents == 300

        assert application.packages.cancel(office) == 1

        assert application.accounts.signed_in(office).package is None
        request = request_of(application, offered.request_id)
        assert (request.status, request.ended_by_id) == (RequestStatus.CANCELLED, office.account_id)
        assert mails_of(application, offered.request_id)[-1].kind == MailKind.CANCELLED_TO_CLIENT
        (receipt,) = letters(application, MailKind.PACKAGE_ENDED_TO_OFFICE)
        assert receipt.recipient == "kantoor@devries.test"
        assert "1 openstaande aanbieding" in receipt.text
        assert "package_ended" in acts(application)
        assert request_of(application, other.request_id).status == RequestStatus.OPEN
        after = application.packages.view(office)
        assert (after.has_it, after.requests, after.rights) == (False, 0, 1)

    def test_a_request_that_is_over_by_the_clock_is_not_cancelled(
        self, embedded_application: Application, clock: FakeClock
    ) -> None:
        office = make_office(embedded_application)
        made = embedded_application.offers.offer(office, draft_for())
        clock.move(days=22)
        assert embedded_application.packages.cancel(office) == 0
        embedded_application.work.run_due()
        assert request_of(embedded_application, made.request_id).status == RequestStatus.EXPIRED

    def test_rights_rest_and_wake_with_the_package(self, application: Application) -> None:
        office = make_office(application)
        made = application.offers.offer(office, draft_for())
        confirm(application, office, made)
        client = application.accounts.sign_in(CLIENT, PASSWORD).actor
        application.packages.cancel(office)
        assert list_of(application, office) == ()
        for act in (application.administrations.open, application.backups.make, application.payers.view):
            assert refused(partial(act, office, made.administration_id)) is ErrorCode.ADMINISTRATION_UNKNOWN
        (resting,) = application.rights.offices_with_access(client, made.administration_id)
        assert resting.rests
        assert application.rights.find_offices(client, made.administration_id, "Vries", "Utrecht") == ()
        assert len(list_of(application, client)) == 1

        assert application.packages.take(office) == 1

        assert [row.kind for row in list_of(application, office)] == [Kind.ONLINE_CLIENT]
        assert application.administrations.open(office, made.administration_id).has_right
        assert not application.rights.offices_with_access(client, made.administration_id)[0].rests
        (receipt,) = letters(application, MailKind.PACKAGE_TAKEN_TO_OFFICE)
        assert "1 administratie van een klant werkt weer" in " ".join(receipt.text.split())

    def test_a_right_that_the_client_took_meanwhile_does_not_wake(self, embedded_application: Application) -> None:
        office = make_office(embedded_application)
        made = embedded_application.offers.offer(office, draft_for())
        confirm(embedded_application, office, made)
        client = embedded_application.accounts.sign_in(CLIENT, PASSWORD).actor
        embedded_application.packages.cancel(office)
        embedded_application.rights.remove(client, made.administration_id, office.account_id)
        assert embedded_application.packages.take(office) == 0
        assert list_of(embedded_application, office) == ()

    def test_without_it_nothing_is_offered_transferred_or_put_online(
        self, embedded_application: Application, tmp_path: Path
    ) -> None:
        office = make_office(embedded_application)
        local = bring_in(embedded_application, office, tmp_path)
        online = bring_online(embedded_application, office, tmp_path, name="Online")
        ended = embedded_application.offers.offer(office, draft_for("Slagerij", "slager@klant.test"))
        embedded_application.packages.cancel(office)
        before = whole_store(embedded_application)
        for act in (
            lambda: embedded_application.offers.offer(office, draft_of(online)),
            lambda: embedded_application.going_online.put_online(office, local),
            lambda: embedded_application.copies.copy(office, local, "Kopie", Place.ONLINE),
            lambda: embedded_application.resending.resend(office, ended.request_id, keep_last_day=True),
            lambda: embedded_application.offers.open_at_table(office, ended.request_id),
        ):
            assert refused(act) is ErrorCode.PACKAGE_NOT_ACCOUNTANT
        assert whole_store(embedded_application) == before
        row = embedded_application.administrations.row(office, local)
        assert row.may_put_online is ErrorCode.PACKAGE_NOT_ACCOUNTANT

    def test_what_is_its_own_stays_and_can_be_taken_home(
        self, embedded_application: Application, tmp_path: Path
    ) -> None:
        office = make_office(embedded_application)
        own = bring_online(embedded_application, office, tmp_path)
        content = content_of(embedded_application, own)
        embedded_application.packages.cancel(office)
        assert embedded_application.administrations.open(office, own).is_owner
        backup = embedded_application.backups.make(office, own)
        copy = embedded_application.copies.restore(office, backup.id, Place.LOCAL)
        assert content_of(embedded_application, copy.administration_id) == content
        embedded_application.removals.delete(office, own, "Zoet")
        assert len(overview(embedded_application, office)) == 2

    def test_twice_is_refused_and_changes_nothing(self, embedded_application: Application) -> None:
        office = make_office(embedded_application)
        assert refused(lambda: embedded_application.packages.take(office)) is ErrorCode.PACKAGE_RUNS_ALREADY
        embedded_application.packages.cancel(office)
        before = whole_store(embedded_application)
        assert refused(lambda: embedded_application.packages.cancel(office)) is ErrorCode.PACKAGE_ENDED_ALREADY
        assert whole_store(embedded_application) == before


class TestCost:
    def own(self, application: Application, office: Actor) -> list[tuple[int, CostNote]]:
        lines = application.costs.this_month(office).lines
        return [(line.cents, line.note) for line in lines if line.kind is CostKind.OWN_SUBSCRIPTION]

    def test_a_month_is_paid_once_whole(self, application: Application, clock: FakeClock) -> None:
        office = make_office(application)
        application.packages.cancel(office)
        assert self.own(application, office) == [(4000, CostNote.GONE)]
        for _ in range(2):
            application.packages.take(office)
            application.packages.cancel(office)
        application.packages.take(office)
        assert sum(cents for cents, _ in self.own(application, office)) == 4000
        assert self.own(application, office)[-1] == (0, CostNote.PAID)
        clock.at = datetime(2026, 11, 30, 22, 59, 59, tzinfo=UTC)
        assert self.own(application, office)[-1] == (0, CostNote.PAID)
        clock.at = datetime(2026, 11, 30, 23, 0, tzinfo=UTC)
        assert self.own(application, office) == [(4000, CostNote.NONE)]

    def test_after_that_month_no_online_administration_is_included(
        self, embedded_application: Application, tmp_path: Path, clock: FakeClock
    ) -> None:
        office = make_office(embedded_application)
        bring_online(embedded_application, office, tmp_path)
        embedded_application.packages.cancel(office)
        assert [row.monthly_cents for row in list_of(embedded_application, office)] == [0]
        clock.at = datetime(2026, 11, 30, 23, 0, tzinfo=UTC)
        assert [row.monthly_cents for row in list_of(embedded_application, office)] == [300]
        embedded_application.packages.take(office)
        assert [row.monthly_cents for row in list_of(embedded_application, office)] == [0]

    @pytest.mark.parametrize(
        ("day", "expected"),
        [
            (date(2026, 12, 31), date(2027, 1, 1)),
            (date(2027, 1, 1), date(2027, 2, 1)),
            (date(2028, 1, 31), date(2028, 2, 1)),
            (date(2028, 2, 29), date(2028, 3, 1)),
        ],
    )
    def test_the_next_month_begins_on_its_first(self, day: date, expected: date) -> None:
        assert first_of_next_month(day) == expected


class TestAtOnce:
    def test_an_offer_meanwhile_is_cancelled_or_never_made(self, open_desk: Callable[[], Application]) -> None:
        desks = [open_desk(), open_desk()]
        office = make_office(desks[0])
        for number in range(ROUNDS):
            draft = draft_for(f"Ronde {number}", f"klant{number}@ronde.test")
            here, there = desks[number % 2], desks[1 - number % 2]
            offered, cancelled = race(
                [(here, partial(here.offers.offer, office, draft)), (there, partial(there.packages.cancel, office))]
            )
            if isinstance(offered, SamenopError):
                assert (offered.code, cancelled) == (ErrorCode.PACKAGE_NOT_ACCOUNTANT, 0)
            else:
                assert cancelled == 1
                assert request_of(desks[0], offered.request_id).status == RequestStatus.CANCELLED
            assert desks[0].offers.count(office, OfferQuery(status=RequestStatus.OPEN)) == 0
            desks[0].packages.take(office)

    def test_two_that_cancel_or_take_it_again_do_so_once(self, open_desk: Callable[[], Application]) -> None:
        desks = [open_desk(), open_desk()]
        office = make_office(desks[0])
        for act, loses in (("cancel", ErrorCode.PACKAGE_ENDED_ALREADY), ("take", ErrorCode.PACKAGE_RUNS_ALREADY)):
            outcomes = race([(desk, partial(getattr(desk.packages, act), office)) for desk in desks])
            assert [one.code for one in outcomes if isinstance(one, SamenopError)] == [loses]
        with desks[0].store.read() as tx:
            packages = tx.session.scalars(select(SubscriptionRecord.ended_at).order_by(SubscriptionRecord.id)).all()
        assert [ended_at is None for ended_at in packages] == [False, True]
        assert desks[0].accounts.signed_in(office).package is Package.ACCOUNTANT
