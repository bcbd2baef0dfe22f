"""The client's licence: what he sees of it, cancelling it, and undoing that."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.store.records import MailRecord
from tests.services.making import PASSWORD, acts, confirm, draft_for, list_of, make_office, request_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.offer_rows import OfferMade
    from tests.conftest import FakeClock

EMAIL = "klant@bakkerij.test"


def client_of(application: Application, office: Actor, payer: Payer = Payer.CLIENT) -> Actor:
    confirm(application, office, application.offers.offer(office, draft_for("Bakkerij Jansen", EMAIL, payer)))
    return application.accounts.sign_in(EMAIL, PASSWORD).actor


@pytest.fixture
def office(application: Application) -> Actor:
    return make_office(application)


@pytest.fixture
def client(application: Application, office: Actor) -> Actor:
    return client_of(application, office)


def refused(act: Callable[[], object]) -> ErrorCode:
    with pytest.raises(SamenopError) as error:
        act()
    return error.value.code


def mailed(application: Application, *kinds: MailKind) -> list[tuple[str, str]]:
    """Kind and recipient of the mails of these kinds, in the order of writing."""
    with application.store.read() as tx:
        rows = tx.session.execute(
            select(MailRecord.kind, MailRecord.recipient).where(MailRecord.kind.in_(kinds)).order_by(MailRecord.id)
        )
        return [(kind, recipient) for kind, recipient in rows]


class TestSeeing:
    def test_package_price_free_days_and_payer(self, application: Application, client: Actor) -> None:
        view = application.subscriptions.view(client)
        assert (view.package, view.monthly_cents) == (Package.IN_STAP, 1250)
        assert (view.started_on, view.first_paid_day, view.is_free_now) == (
            date(2026, 11, 23),
            date(2026, 12, 23),
            True,
        )
        assert (view.client_pays, view.payer, view.iban_end) == (True, "Bakkerij Jansen", "4300")
        assert (view.cancelled_on, view.removal_day) == (None, None)

    def test_the_free_days_end_at_midnight_in_amsterdam(
        self, application: Application, client: Actor, clock: FakeClock
    ) -> None:
        clock.at = datetime(2026, 12, 22, 22, 59, 59, tzinfo=UTC)
        assert application.subscriptions.view(client).is_free_now
        clock.at = datetime(2026, 12, 22, 23, 0, tzinfo=UTC)
        assert not application.subscriptions.view(client).is_free_now

    def test_an_office_that_pays_is_named_and_no_iban_shown(self, application: Application, office: Actor) -> None:
        view = application.subscriptions.view(client_of(application, office, Payer.OFFICE))
        assert (view.client_pays, view.payer, view.iban_end) == (False, "Kantoor De Vries", "")

    def test_it_is_the_client_s_own(self, application: Application, office: Actor, client: Actor) -> None:
        assert application.subscriptions.view(client).client_pays
        for act in (application.subscriptions.view, application.subscriptions.cancel, application.subscriptions.undo):
            assert refused(partial(act, office)) == ErrorCode.NOT_ALLOWED


class TestCancelling:
    def test_leaves_everything_for_ninety_days_and_tells_client_and_office(
        self, application: Application, office: Actor, client: Actor
    ) -> None:
        application.subscriptions.cancel(client)
        view = application.subscriptions.view(client)
        assert (view.cancelled_on, view.removal_day) == (date(2026, 11, 23), date(2027, 2, 21))
        assert len(list_of(application, client)) == len(list_of(application, office)) == 1
        assert mailed(application, MailKind.LICENCE_CANCELLED_TO_CLIENT, MailKind.LICENCE_CANCELLED_TO_OFFICE) == [
            (MailKind.LICENCE_CANCELLED_TO_CLIENT, EMAIL),
            (MailKind.LICENCE_CANCELLED_TO_OFFICE, "kantoor@devries.test"),
        ]
        assert Act.LICENCE_CANCELLED in acts(application)
        assert refused(lambda: application.subscriptions.cancel(client)) == ErrorCode.LICENCE_CANCELLED_ALREADY

    def test_an_office_that_only_pays_is_told_too(self, application: Application, office: Actor) -> None:
        client = client_of(application, office, Payer.OFFICE)
        (administration,) = list_of(application, client)
        application.rights.remove(client, administration.id, office.account_id)
        application.subscriptions.cancel(client)
        assert mailed(application, MailKind.LICENCE_CANCELLED_TO_OFFICE) == [
            (MailKind.LICENCE_CANCELLED_TO_OFFICE, "kantoor@devries.test")
        ]

    def test_ends_what_waits_for_his_answer(self, application: Application, office: Actor) -> None:
        second = self._offer_of_another(application)
        client = client_of(application, office)
        application.subscriptions.cancel(client)
        assert request_of(application, second.request_id).status == RequestStatus.DECLINED
        assert mailed(application, MailKind.DECLINED_TO_OFFICE) == [
            (MailKind.DECLINED_TO_OFFICE, "kantoor@pietersen.test")
        ]
        application.subscriptions.undo(client)
        assert application.client_pages.waiting(client) == ()

    def _offer_of_another(self, application: Application) -> OfferMade:
        other = make_office(application, "Kantoor Pietersen", "kantoor@pietersen.test")
        return application.offers.offer(other, draft_for("Winkel 2027", EMAIL))


class TestUndoing:
    def test_makes_everything_as_it_was_and_tells_both(
        self, application: Application, office: Actor, client: Actor
    ) -> None:
        before = application.subscriptions.view(client)
        application.subscriptions.cancel(client)
        application.subscriptions.undo(client)
        assert application.subscriptions.view(client) == before
        assert mailed(application, MailKind.LICENCE_KEPT_TO_CLIENT, MailKind.LICENCE_KEPT_TO_OFFICE) == [
            (MailKind.LICENCE_KEPT_TO_CLIENT, EMAIL),
            (MailKind.LICENCE_KEPT_TO_OFFICE, "kantoor@devries.test"),
        ]
        assert refused(lambda: application.subscriptions.undo(client)) == ErrorCode.LICENCE_NOT_CANCELLED
        assert list_of(application, office)

    @pytest.mark.parametrize(
        ("cancelled", "last_moment"),
        [
            (datetime(2026, 11, 23, 11, 0, tzinfo=UTC), datetime(2027, 2, 20, 22, 59, 59, tzinfo=UTC)),
            (datetime(2027, 1, 15, 11, 0, tzinfo=UTC), datetime(2027, 4, 14, 21, 59, 59, tzinfo=UTC)),
            (datetime(2027, 9, 15, 11, 0, tzinfo=UTC), datetime(2027, 12, 13, 22, 59, 59, tzinfo=UTC)),
            (datetime(2027, 12, 1, 11, 0, tzinfo=UTC), datetime(2028, 2, 28, 22, 59, 59, tzinfo=UTC)),
        ],
        ids=["winter", "over summer time", "over winter time", "to a leap day"],
    )
    def test_is_possible_until_the_last_second_before_the_day(
        self, application: Application, client: Actor, clock: FakeClock, cancelled: datetime, last_moment: datetime
    ) -> None:
        clock.at = cancelled
        application.subscriptions.cancel(client)
        clock.at = last_moment
        application.subscriptions.undo(client)
        clock.at = cancelled.replace(year=cancelled.year + 1)
        application.subscriptions.cancel(client)
        clock.move(days=90)
        assert refused(lambda: application.subscriptions.undo(client)) == ErrorCode.LICENCE_GONE
