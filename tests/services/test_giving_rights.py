"""Rights that an owner gives and takes: who can, who can be given one, and who is told."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.backups import BackupReason
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.mail.kinds import MailKind
from samenop_desktop.services.backup_rows import BackupQuery
from samenop_desktop.store.records import BackupRecord, MailRecord, SubscriptionRecord
from tests.services.making import PASSWORD, acts, confirm, draft_for, list_of, make_office
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

EMAIL = "klant@bakkerij.test"


class Owner:
    """A client who owns an administration in which his office has a right, and another office."""

    def __init__(self, application: Application) -> None:
        self.rights = application.rights
        self.office = make_office(application)
        self.other = make_office(application, "Kantoor Pietersen", "kantoor@pietersen.test")
        made = application.offers.offer(self.office, draft_for("Bakkerij Jansen", EMAIL))
        confirm(application, self.office, made)
        self.administration = made.administration_id
        self.actor = application.accounts.sign_in(EMAIL, PASSWORD).actor


@pytest.fixture
def owner(application: Application) -> Owner:
    return Owner(application)


def refused(act: Callable[[], object]) -> ErrorCode:
    with pytest.raises(SamenopError) as error:
        act()
    return error.value.code


def mail_of(application: Application, kind: MailKind) -> list[MailRecord]:
    with application.store.read() as tx:
        return list(tx.session.scalars(select(MailRecord).where(MailRecord.kind == kind).order_by(MailRecord.id)))


def lose_accountant(application: Application, office: Actor) -> None:
    with application.store.write() as tx:
        running = tx.session.scalars(
            select(SubscriptionRecord).where(SubscriptionRecord.account_id == office.account_id)
        ).one()
        running.ended_at = tx.now


class TestFinding:
    def test_is_by_name_and_place_together_without_case_or_accents(
        self, application: Application, owner: Owner
    ) -> None:
        make_office(application, "Administratie Café Noord", "noord@kantoor.test")

        def found(name: str, city: str) -> list[str]:
            return [one.name for one in owner.rights.find_offices(owner.actor, owner.administration, name, city)]

        assert found("PIETER", "utr") == ["Kantoor Pietersen"]
        assert found("cafe", "Utrecht") == ["Administratie Café Noord"]
        assert found("pieter", "Assen") == []
        assert found("%%", "utrecht") == []

    def test_needs_both_words(self, owner: Owner) -> None:
        for name, city, field in (
            ("pieter", " ", "office_city"),
            ("", "utrecht", "office_name"),
            ("p", "utrecht", "office_name"),
        ):
            with pytest.raises(FindingsError) as error:
                owner.rights.find_offices(owner.actor, owner.administration, name, city)
            assert [finding.field for finding in error.value.findings] == [field]

    def test_shows_who_has_access_already_and_never_who_lacks_the_package(
        self, application: Application, owner: Owner
    ) -> None:
        both = owner.rights.find_offices(owner.actor, owner.administration, "kantoor", "utrecht")
        assert [(one.name, one.has_access) for one in both] == [
            ("Kantoor De Vries", True),
            ("Kantoor Pietersen", False),
        ]
        lose_accountant(application, owner.other)
        assert len(owner.rights.find_offices(owner.actor, owner.administration, "kantoor", "utrecht")) == 1
        assert refused(lambda: owner.rights.give(owner.actor, owner.administration, owner.other.account_id)) == (
            ErrorCode.OFFICE_UNKNOWN
        )


class TestGiving:
    def test_lets_the_office_in_at_once_and_tells_it(self, application: Application, owner: Owner) -> None:
        owner.rights.give(owner.actor, owner.administration, owner.other.account_id)
        (row,) = list_of(application, owner.other)
        assert (row.name, row.kind, row.owner) == ("Bakkerij Jansen", Kind.ONLINE_CLIENT, "Bakkerij Jansen")
        offices = owner.rights.offices_with_access(owner.actor, owner.administration)
        assert [office.name for office in offices] == ["Kantoor De Vries", "Kantoor Pietersen"]
        (mail,) = mail_of(application, MailKind.ACCESS_GIVEN_TO_OFFICE)
        assert mail.recipient == "kantoor@pietersen.test"
        assert "Bakkerij Jansen heeft je kantoor" in mail.text
        assert acts(application, administration_id=owner.administration)[-1] == Act.RIGHT_GIVEN

    def test_is_for_the_owner_alone(self, application: Application, owner: Owner) -> None:
        own = application.administrations.create(owner.other, "Eigen boeken").id
        for who in (owner.office, owner.other):
            code = refused(partial(owner.rights.give, who, owner.administration, owner.other.account_id))
            assert code == ErrorCode.ADMINISTRATION_UNKNOWN
        assert refused(lambda: owner.rights.give(owner.actor, own, owner.office.account_id)) == (
            ErrorCode.ADMINISTRATION_UNKNOWN
        )
        assert len(list_of(application, owner.other)) == 1

    def test_is_refused_twice_to_oneself_to_a_client_and_of_a_local_one(
        self, application: Application, owner: Owner
    ) -> None:
        give = owner.rights.give
        assert (
            refused(lambda: give(owner.actor, owner.administration, owner.office.account_id)) == ErrorCode.RIGHT_EXISTS
        )
        assert refused(lambda: give(owner.actor, owner.administration, owner.actor.account_id)) == (
            ErrorCode.RIGHT_OF_OWNER
        )
        local = application.administrations.create(owner.office, "Eigen boeken").id
        assert refused(lambda: give(owner.office, local, owner.other.account_id)) == ErrorCode.RIGHT_NEEDS_ONLINE
        application.going_online.put_online(owner.office, local)
        assert refused(lambda: give(owner.office, local, owner.actor.account_id)) == ErrorCode.OFFICE_UNKNOWN
        give(owner.office, local, owner.other.account_id)
        assert [row.name for row in list_of(application, owner.other)] == ["Eigen boeken"]

    def test_two_at_once_make_one_right(
        self, application: Application, owner: Owner, open_desk: Callable[[], Application]
    ) -> None:
        desks = [open_desk(), open_desk()]
        ended = race(
            [
                (desk, partial(desk.rights.give, owner.actor, owner.administration, owner.other.account_id))
                for desk in desks
            ]
        )
        codes = [error.code for error in ended if isinstance(error, SamenopError)]
        assert (ended.count(None), codes) == (1, [ErrorCode.RIGHT_EXISTS])
        assert len(mail_of(application, MailKind.ACCESS_GIVEN_TO_OFFICE)) == 1


class TestTaking:
    def test_ends_everything_at_once_and_tells_the_office(self, application: Application, owner: Owner) -> None:
        assert not owner.rights.remove(owner.actor, owner.administration, owner.office.account_id)
        assert list_of(application, owner.office) == ()
        for act in (
            lambda: application.administrations.open(owner.office, owner.administration),
            lambda: application.administrations.row(owner.office, owner.administration),
            lambda: application.backups.make(owner.office, owner.administration),
            lambda: owner.rights.offices_with_access(owner.office, owner.administration),
        ):
            assert refused(act) == ErrorCode.ADMINISTRATION_UNKNOWN
        (mail,) = mail_of(application, MailKind.ACCESS_REMOVED_TO_OFFICE)
        assert mail.recipient == "kantoor@devries.test"
        assert "Er wordt geen back-up voor je gemaakt" in mail.text.replace("\n", " ")
        assert acts(application, administration_id=owner.administration)[-1] == Act.RIGHT_ENDED
        assert refused(lambda: owner.rights.remove(owner.actor, owner.administration, owner.office.account_id)) == (
            ErrorCode.RIGHT_UNKNOWN
        )

    def test_is_for_the_owner_alone(self, application: Application, owner: Owner) -> None:
        owner.rights.give(owner.actor, owner.administration, owner.other.account_id)
        code = refused(lambda: owner.rights.remove(owner.other, owner.administration, owner.office.account_id))
        assert code == ErrorCode.ADMINISTRATION_UNKNOWN
        assert len(list_of(application, owner.office)) == 1

    def test_after_a_calendar_month_the_office_gets_a_back_up_by_itself(
        self, application: Application, owner: Owner, clock: FakeClock
    ) -> None:
        clock.at = datetime(2026, 12, 23, 11, 0, tzinfo=UTC)
        owner.rights.give(owner.actor, owner.administration, owner.other.account_id)
        assert owner.rights.remove(owner.actor, owner.administration, owner.office.account_id)
        assert not owner.rights.remove(owner.actor, owner.administration, owner.other.account_id)
        application.work.run_due()
        (backup,) = application.backups.page(owner.office, BackupQuery(), None, 10).rows
        assert (backup.administration, backup.reason, backup.complete) == (
            "Bakkerij Jansen",
            BackupReason.RIGHT_ENDED,
            True,
        )
        application.work.run_due()
        assert application.backups.count(owner.office, BackupQuery()) == 1
        first, second = mail_of(application, MailKind.ACCESS_REMOVED_TO_OFFICE)
        assert "automatisch een back-up" in first.text.replace("\n", " ")
        assert "geen back-up" in second.text

    def test_the_day_before_the_month_is_round_there_is_none(
        self, application: Application, owner: Owner, clock: FakeClock
    ) -> None:
        clock.at = datetime(2026, 12, 22, 22, 59, tzinfo=UTC)
        assert not owner.rights.remove(owner.actor, owner.administration, owner.office.account_id)
        with application.store.read() as tx:
            assert tx.session.scalars(select(BackupRecord)).all() == []
