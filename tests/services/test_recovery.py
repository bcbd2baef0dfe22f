"""Recovery codes: shown once, kept as a hash, working once, and only in the embedded store."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from tests.conftest import open_test_application
from tests.services.making import PASSWORD, acts, confirm, draft_for, make_office
from tests.services.racing import race

if TYPE_CHECKING:
    from pathlib import Path

    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

EMAIL = "kantoor@devries.test"
NEW = "een ander lang wachtwoord"


def refusal(application: Application, email: str, code: str) -> ErrorCode:
    with pytest.raises(SamenopError) as refused:
        application.recovery.recover(email, code, NEW, NEW)
    return refused.value.code


def test_a_code_gives_a_new_password_once_and_a_next_code(embedded_application: Application) -> None:
    app = embedded_application
    office = make_office(app)
    kept = app.accounts.keep_signed_in(office)
    code = app.recovery.new_code(office)
    following = app.recovery.recover(f" {EMAIL.upper()} ", code.lower().replace("-", " "), NEW, NEW)
    assert app.accounts.sign_in(EMAIL, NEW).actor == office
    assert app.accounts.resume(kept) is None
    assert refusal(app, EMAIL, code) is ErrorCode.RECOVERY_FAILED
    assert app.recovery.recover(EMAIL, following, PASSWORD, PASSWORD) not in (code, following)
    assert app.accounts.sign_in(EMAIL, PASSWORD).actor == office
    assert acts(app).count("password_recovered") == 2


def test_whichever_is_wrong_the_answer_is_the_same_and_nothing_changes(embedded_application: Application) -> None:
    app = embedded_application
    office = make_office(app)
    code = app.recovery.new_code(office)
    answers = {
        refusal(app, "niemand@nergens.test", code),
        refusal(app, EMAIL, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA"),
        refusal(app, EMAIL, ""),
    }
    assert answers == {ErrorCode.RECOVERY_FAILED}
    with pytest.raises(FindingsError):
        app.recovery.recover(EMAIL, code, "kort", "kort")
    assert app.accounts.sign_in(EMAIL, PASSWORD).actor == office
    app.recovery.recover(EMAIL, code, NEW, NEW)


def test_a_newer_code_ends_the_one_before_it_and_only_a_hash_is_stored(embedded_application: Application) -> None:
    app = embedded_application
    office = make_office(app)
    first, second = app.recovery.new_code(office), app.recovery.new_code(office)
    assert refusal(app, EMAIL, first) is ErrorCode.RECOVERY_FAILED
    with app.store.read() as tx:
        stored = tx.session.execute(text("SELECT code_hash FROM recovery_code")).scalars().all()
    assert len(stored) == 1
    assert second not in stored[0]
    assert len(set(second.replace("-", ""))) > 5
    assert [len(group) for group in second.split("-")] == [5] * 6


def mails(application: Application) -> list[str]:
    with application.store.read() as tx:
        found = tx.session.execute(text("SELECT kind, recipient, text FROM mail ORDER BY id")).all()
    assert all(mail.recipient == EMAIL for mail in found)
    assert not any(re.search("([A-Z2-9]{5}-){5}", mail.text) for mail in found)
    return [mail.kind for mail in found]


def test_the_account_is_told_of_each_code_but_the_first_and_of_each_recovery(
    embedded_application: Application,
) -> None:
    app = embedded_application
    office = make_office(app)
    app.recovery.new_code(office)
    assert mails(app) == []
    code = app.recovery.replace_code(office, PASSWORD)
    assert mails(app) == ["recovery_code_to_office"]
    app.recovery.recover(EMAIL, code, NEW, NEW)
    assert mails(app) == ["recovery_code_to_office", "password_changed_to_office"]
    assert [act for act in acts(app) if act.startswith(("recovery", "password"))] == [
        "recovery_code_made",
        "recovery_code_made",
        "password_recovered",
    ]


def test_who_does_not_know_the_password_gets_no_code_and_the_old_one_stays(embedded_application: Application) -> None:
    app = embedded_application
    office = make_office(app)
    code = app.recovery.new_code(office)
    with pytest.raises(FindingsError) as refused:
        app.recovery.replace_code(office, "een ander wachtwoord")
    assert [finding.field for finding in refused.value.findings] == ["password"]
    assert mails(app) == []
    following = app.recovery.replace_code(office, PASSWORD)
    assert refusal(app, EMAIL, code) is ErrorCode.RECOVERY_FAILED
    app.recovery.recover(EMAIL, following, NEW, NEW)


def test_a_client_and_a_shared_store_have_none(application: Application) -> None:
    office = make_office(application)
    confirm(application, office, application.offers.offer(office, draft_for()))
    client = application.accounts.prove("klant@bakkerij.test", PASSWORD).actor
    for actor in (client,) if application.store.is_embedded else (client, office):
        with pytest.raises(SamenopError) as refused:
            application.recovery.new_code(actor)
        assert refused.value.code is ErrorCode.NOT_ALLOWED
        with pytest.raises(SamenopError) as refused:
            application.recovery.replace_code(actor, PASSWORD)
        assert refused.value.code is ErrorCode.NOT_ALLOWED


def test_of_two_at_once_one_gets_through(sqlite_url: str, tmp_path: Path, clock: FakeClock) -> None:
    first, second = (open_test_application(sqlite_url, tmp_path / name, clock) for name in ("een", "twee"))
    code = first.recovery.new_code(make_office(first))
    outcomes = race([(app, partial(app.recovery.recover, EMAIL, code, NEW, NEW)) for app in (first, second)])
    assert sum(isinstance(outcome, SamenopError) for outcome in outcomes) == 1
    for app in (first, second):
        app.close()
