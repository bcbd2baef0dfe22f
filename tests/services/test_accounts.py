"""Offices are set up, people sign in and stay signed in, and wrong passwords slow down."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from samenop_desktop.domain.accounts import Actor, Role
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, FindingsError
from samenop_desktop.domain.packages import Package
from samenop_desktop.services.rows import OfficeForm
from tests.services.making import (
    PASSWORD,
    acts,
    confirm,
    draft_for,
    list_of,
    make_office,
    whole_store,
)
from tests.services.racing import race

if TYPE_CHECKING:
    from collections.abc import Callable

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

EMAIL = "kantoor@devries.test"
FORM = OfficeForm("Kantoor De Vries", "Utrecht", EMAIL, "030 123 45 67", PASSWORD, PASSWORD)


def refused(act: Callable[[], object]) -> SamenopError:
    with pytest.raises(SamenopError) as caught:
        act()
    return caught.value


def test_the_first_start_ends_with_the_first_office(application: Application) -> None:
    assert application.accounts.is_first_start()
    signed_in = application.accounts.create_office(FORM)
    assert not application.accounts.is_first_start()
    assert signed_in.role is Role.OFFICE
    assert signed_in.package is Package.ACCOUNTANT
    assert (signed_in.name, signed_in.city, signed_in.phone) == ("Kantoor De Vries", "Utrecht", "030 123 45 67")
    assert application.accounts.signed_in(signed_in.actor) == signed_in


def test_relation_numbers_are_digits_and_all_different(application: Application) -> None:
    offices = [make_office(application, f"Kantoor {number}", f"{number}@kantoor.test") for number in range(3)]
    numbers = [application.accounts.signed_in(office).relation_number for office in offices]
    client = confirm(application, offices[0], application.offers.offer(offices[0], draft_for())).relation_number
    assert len({*numbers, client}) == 4
    assert all(number.isdigit() and len(number) == 8 for number in (*numbers, client))


def test_a_relation_number_that_is_taken_is_not_given_again(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = iter(["11111111", "11111111", "22222222"])
    monkeypatch.setattr("samenop_desktop.services.accounts.new_relation_number", lambda: next(made))
    offices = [make_office(application, email=f"{number}@kantoor.test") for number in range(2)]
    numbers = [application.accounts.signed_in(office).relation_number for office in offices]
    assert numbers == ["11111111", "22222222"]


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"name": " "}, "name", FindingCode.MISSING),
        ({"name": "A\nB"}, "name", FindingCode.CONTROL_CHARACTERS),
        ({"city": ""}, "city", FindingCode.MISSING),
        ({"email": ""}, "email", FindingCode.MISSING),
        ({"email": "kantoor"}, "email", FindingCode.EMAIL_INVALID),
        ({"password": "kort", "password_repeated": "kort"}, "password", FindingCode.PASSWORD_TOO_SHORT),
        ({"password_repeated": "iets heel anders"}, "password_repeated", FindingCode.PASSWORDS_DIFFER),
    ],
)
def test_a_wrong_form_makes_nothing(
    embedded_application: Application, change: dict[str, str], field: str, code: FindingCode
) -> None:
    error = refused(lambda: embedded_application.accounts.create_office(replace(FORM, **change)))
    assert isinstance(error, FindingsError)
    assert [(finding.field, finding.code) for finding in error.findings if finding.is_refusal] == [(field, code)]
    assert embedded_application.accounts.is_first_start()


def test_a_second_office_needs_an_address_of_its_own(application: Application) -> None:
    first = make_office(application)
    before = whole_store(application)
    taken = replace(FORM, name="Ander kantoor", email=" Kantoor@DeVries.TEST ")
    assert refused(lambda: application.accounts.create_office(taken)).code is ErrorCode.ADDRESS_TAKEN
    assert whole_store(application) == before
    second = application.accounts.create_office(replace(taken, email="ander@kantoor.test"))
    assert second.actor != first


def test_right_address_and_password_sign_in_whatever_the_case_of_the_address(application: Application) -> None:
    office = make_office(application)
    assert application.accounts.sign_in(" KANTOOR@devries.test ", PASSWORD).actor == office
    assert refused(lambda: application.accounts.sign_in(EMAIL, PASSWORD.upper())).code is ErrorCode.SIGN_IN_FAILED


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(application: Application) -> None:
    make_office(application)
    answers = {
        email: [refused(partial(application.accounts.sign_in, email, "mis")) for _ in range(5)]
        for email in (EMAIL, "nie@mand.test")
    }
    told = [[(error.code, error.details) for error in errors] for errors in answers.values()]
    assert told[0] == told[1]
    assert told[0][0] == (ErrorCode.SIGN_IN_FAILED, {})
    assert told[0][4] == (ErrorCode.SIGN_IN_SLOWED, {"seconds": 3})


def test_the_wait_grows_and_the_right_password_waits_too(application: Application, clock: FakeClock) -> None:
    make_office(application)
    for seconds in (0, 0, 2, 4, 8):
        assert refused(lambda: application.accounts.sign_in(EMAIL, "mis")).code is ErrorCode.SIGN_IN_FAILED
        if seconds:
            slowed = refused(lambda: application.accounts.sign_in(EMAIL, PASSWORD))
            assert slowed.code is ErrorCode.SIGN_IN_SLOWED
            assert slowed.details["seconds"] == seconds + 1
            clock.move(seconds=seconds)
    application.accounts.sign_in(EMAIL, PASSWORD)  # which forgets the failures
    for _ in range(2):
        assert refused(lambda: application.accounts.sign_in(EMAIL, "mis")).code is ErrorCode.SIGN_IN_FAILED
    application.accounts.sign_in(EMAIL, PASSWORD)


def test_failures_are_forgotten_after_a_quiet_day(application: Application, clock: FakeClock) -> None:
    make_office(application)
    for _ in range(3):
        refused(lambda: application.accounts.sign_in(EMAIL, "mis"))
    clock.move(days=1, minutes=1)
    for _ in range(2):
        assert refused(lambda: application.accounts.sign_in(EMAIL, "mis")).code is ErrorCode.SIGN_IN_FAILED
    application.accounts.sign_in(EMAIL, PASSWORD)


@pytest.mark.parametrize("email", [EMAIL, "nie@mand.test"])
def test_many_attempts_at_once_are_slowed_as_well(open_desk: Callable[[], Application], email: str) -> None:
    desks = [open_desk() for _ in range(6)]
    make_office(desks[0])
    tried = race([(desk, partial(desk.accounts.sign_in, email, "mis")) for desk in desks])
    codes = sorted(error.code for error in tried)
    assert codes == [ErrorCode.SIGN_IN_FAILED] * 3 + [ErrorCode.SIGN_IN_SLOWED] * 3


def test_whoever_stays_signed_in_is_known_again_until_he_signs_out(application: Application) -> None:
    office = make_office(application)
    secret = application.accounts.keep_signed_in(office)
    other = application.accounts.keep_signed_in(office)
    resumed = application.accounts.resume(secret)
    assert resumed is not None
    assert resumed.actor == office
    application.accounts.sign_out(secret)
    assert application.accounts.resume(secret) is None
    assert application.accounts.resume(other) is not None
    assert application.accounts.resume("") is None
    application.accounts.sign_out(secret)
    application.accounts.sign_out(None)


def test_neither_secrets_nor_passwords_stand_in_the_store(application: Application) -> None:
    secret = application.accounts.keep_signed_in(make_office(application))
    stored = str(whole_store(application))
    assert len(secret) >= 32
    assert secret not in stored
    assert PASSWORD not in stored


def test_a_new_password_ends_every_session(application: Application) -> None:
    office = make_office(application)
    elsewhere = make_office(application, email="ander@kantoor.test")
    secrets = [application.accounts.keep_signed_in(office) for _ in range(2)]
    kept = application.accounts.keep_signed_in(elsewhere)
    application.accounts.change_password(office, PASSWORD, "een nieuw wachtwoord", "een nieuw wachtwoord")
    assert [application.accounts.resume(secret) for secret in secrets] == [None, None]
    assert application.accounts.resume(kept) is not None
    assert application.accounts.sign_in(EMAIL, "een nieuw wachtwoord").actor == office
    assert refused(lambda: application.accounts.sign_in(EMAIL, PASSWORD)).code is ErrorCode.SIGN_IN_FAILED
    assert "password_changed" in acts(application)


def test_a_new_password_needs_the_old_one_and_must_be_right(application: Application) -> None:
    office = make_office(application)
    wrong = refused(lambda: application.accounts.change_password(office, "mis", "een nieuw wachtwoord", "iets anders"))
    assert isinstance(wrong, FindingsError)
    assert [finding.code for finding in wrong.findings] == [FindingCode.PASSWORDS_DIFFER]
    new = "een nieuw wachtwoord"
    for _ in range(3):
        wrong = refused(lambda: application.accounts.change_password(office, "mis", new, new))
        assert isinstance(wrong, FindingsError)
        assert [(found.field, found.code) for found in wrong.findings] == [("old_password", FindingCode.PASSWORD_WRONG)]
    slowed = refused(lambda: application.accounts.change_password(office, PASSWORD, new, new))
    assert slowed.code is ErrorCode.SIGN_IN_SLOWED


def test_an_office_changes_its_name_place_and_telephone(application: Application) -> None:
    office = make_office(application)
    changed = application.accounts.change_office(office, OfficeForm(" De Vries & Zn ", "Ede", "telt@niet.mee", ""))
    assert (changed.name, changed.city, changed.phone, changed.email) == ("De Vries & Zn", "Ede", "", EMAIL)
    assert application.accounts.signed_in(office) == changed
    with application.store.read() as tx:
        line = tx.session.execute(text("SELECT * FROM history WHERE act = 'office_changed'")).one()
    assert line.actor_id == office.account_id
    assert isinstance(
        refused(lambda: application.accounts.change_office(office, replace(FORM, name=""))), FindingsError
    )


def test_a_client_signs_in_at_the_desk_but_not_with_a_package_for_the_web_alone(application: Application) -> None:
    office = make_office(application)
    confirm(application, office, application.offers.offer(office, draft_for()))
    client = application.accounts.sign_in("klant@bakkerij.test", PASSWORD)
    assert (client.role, client.package) == (Role.CLIENT, Package.IN_STAP)
    assert [row.plain_name for row in list_of(application, client.actor)] == ["Bakkerij Jansen"]
    web_only = replace(draft_for("Web", "web@klant.test"), package=Package.IN_ORDE)
    confirm(application, office, application.offers.offer(office, web_only))
    for _ in range(2):
        error = refused(lambda: application.accounts.sign_in("web@klant.test", PASSWORD))
        assert error.code is ErrorCode.PACKAGE_WEB_ONLY
    proven = application.accounts.prove("web@klant.test", PASSWORD)
    assert application.accounts.resume(application.accounts.keep_signed_in(proven.actor)) is None


def test_who_has_no_account_is_not_signed_in(application: Application) -> None:
    assert refused(lambda: application.accounts.signed_in(Actor(999))).code is ErrorCode.NOT_SIGNED_IN
    assert refused(lambda: application.accounts.keep_signed_in(Actor(999))).code is ErrorCode.NOT_SIGNED_IN
