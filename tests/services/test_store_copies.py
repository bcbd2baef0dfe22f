"""Copies of the embedded store: one a day, seven kept, read back, and going back to one."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.services import store_copies
from samenop_desktop.services.rows import OfficeForm
from samenop_desktop.services.store_copy_rows import CopyReason
from samenop_desktop.store.copying import copy_store, find_damage_in
from tests.books.auditfile_maker import make
from tests.conftest import open_test_application
from tests.mail.servers import Mailbox, smtp_server
from tests.services.making import (
    PASSWORD,
    acts,
    confirm,
    draft_for,
    list_of,
    mails_of,
    make_office,
    set_up_mail,
    whole_store,
)

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock


def names(application: Application, actor: Actor) -> list[str]:
    return [row.name for row in list_of(application, actor)]


def refusal(application: Application, actor: Actor, name: str) -> ErrorCode:
    with pytest.raises(SamenopError) as refused:
        application.store_copies.go_back(actor, name)
    return refused.value.code


def test_a_copy_is_made_once_on_every_day_of_use_and_seven_stay(
    embedded_application: Application, clock: FakeClock
) -> None:
    app = embedded_application
    office = make_office(app)
    for _day in range(9):
        assert app.work.run_due().copies_changed
        assert not app.work.run_due().copies_changed
        clock.move(days=1)
    copies = app.store_copies.copies(office)
    assert [copy.made_at.day for copy in copies] == [1, 30, 29, 28, 27, 26, 25]
    assert {app.store_copies.find_damage(copy) for copy in copies} == {""}
    folder = app.data_dir.store_copies
    assert sorted(path.name for path in folder.iterdir()) == sorted(copy.name for copy in copies)
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


def test_the_postgresql_store_has_none(application: Application) -> None:
    make_office(application)
    assert application.work.run_due().copies_changed is application.store.is_embedded
    assert application.data_dir.store_copies.exists() is application.store.is_embedded


def test_going_back_gives_what_was_and_keeps_what_is_aside(embedded_application: Application, clock: FakeClock) -> None:
    app = embedded_application
    office = make_office(app)
    app.administrations.create(office, "Van toen")
    app.work.run_due()
    before = app.store_copies.copies(office)[0]
    clock.move(hours=3)
    app.administrations.create(office, "Van later")
    result = app.store_copies.go_back(office, before.name)
    assert result.made_at == before.made_at
    assert names(app, office) == ["Van toen"]
    assert acts(app)[-1] == "store_put_back"
    aside = app.store_copies.copies(office)[0]
    assert aside.reason is CopyReason.ASIDE
    app.store_copies.go_back(office, aside.name)
    assert names(app, office) == ["Van later", "Van toen"]
    assert app.store.find_damage() == ""


def test_others_who_have_the_store_open_go_on_with_it(
    embedded_application: Application, clock: FakeClock, tmp_path: Path
) -> None:
    app = embedded_application
    office = make_office(app)
    app.work.run_due()
    other = open_test_application(str(app.store.engine.url), tmp_path / "portal", clock)
    app.administrations.create(office, "Van later")
    app.administrations.create(office, "Van nog later")
    assert len(names(other, office)) == 0
    number = other.changes.number()
    app.store_copies.go_back(office, app.store_copies.copies(office)[0].name)
    assert other.changes.number() != number
    assert names(app, office) == []
    other.accounts.change_office(office, OfficeForm("Ander kantoor", "Ede", ""))
    assert app.accounts.signed_in(office).name == "Ander kantoor"
    other.close()


def test_sessions_end_and_passwords_are_those_of_then(embedded_application: Application) -> None:
    app = embedded_application
    office = make_office(app)
    kept = app.accounts.keep_signed_in(office)
    app.work.run_due()
    app.store_copies.go_back(office, app.store_copies.copies(office)[0].name)
    assert app.accounts.resume(kept) is None
    assert app.accounts.sign_in("kantoor@devries.test", PASSWORD).actor == office


def test_mails_that_left_meanwhile_do_not_leave_again(embedded_application: Application) -> None:
    app = embedded_application
    office = make_office(app)
    made = app.offers.offer(office, draft_for())
    app.work.run_due()
    mailbox = Mailbox()
    with smtp_server(mailbox) as port:
        set_up_mail(app, port)
        app.work.run_due()
        sent = len(mailbox.recipients)
        app.store_copies.go_back(office, app.store_copies.copies(office)[0].name)
        app.work.run_due()
    assert sent == len(mailbox.recipients) > 0
    assert {mail.state for mail in mails_of(app, made.request_id)} == {"sent"}


def test_content_that_is_gone_is_told(embedded_application: Application, tmp_path: Path) -> None:
    app = embedded_application
    auditfile = tmp_path / "boek.xaf"
    auditfile.write_bytes(make("3.2"))
    office = make_office(app)
    imported = app.administrations.import_auditfile(office, auditfile)
    app.work.run_due()
    copy = app.store_copies.copies(office)[0]
    assert app.store_copies.go_back(office, copy.name).without_content == ()
    shutil.rmtree(app.data_dir.administrations)
    assert app.store_copies.go_back(office, copy.name).without_content == (imported.name,)


def test_a_damaged_copy_or_an_unknown_one_changes_nothing(embedded_application: Application) -> None:
    app = embedded_application
    office = make_office(app)
    app.work.run_due()
    copy = app.store_copies.copies(office)[0]
    path = app.data_dir.store_copies / copy.name
    path.write_bytes(path.read_bytes()[:4096] + b"\xff" * 40_960 + path.read_bytes()[45_056:])
    before = whole_store(app)
    assert refusal(app, office, copy.name) is ErrorCode.STORE_COPY_DAMAGED
    assert refusal(app, office, "dag-2020-01-01.sqlite") is ErrorCode.STORE_COPY_UNKNOWN
    assert refusal(app, office, "../samenop.sqlite") is ErrorCode.STORE_COPY_UNKNOWN
    assert whole_store(app) == before
    assert app.store_copies.find_damage(copy)


def test_a_client_may_not(embedded_application: Application) -> None:
    app = embedded_application
    office = make_office(app)
    confirm(app, office, app.offers.offer(office, draft_for()))
    client = app.accounts.prove("klant@bakkerij.test", PASSWORD).actor
    app.work.run_due()
    name = app.store_copies.copies(office)[0].name
    assert refusal(app, client, name) is ErrorCode.NOT_ALLOWED
    with pytest.raises(SamenopError):
        app.store_copies.copies(client)


def test_a_full_disk_is_told_once_and_tried_again(
    embedded_application: Application, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = embedded_application
    make_office(app)
    full = shutil.disk_usage(app.data_dir.root)._replace(free=10)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda _path: full)
        assert app.work.run_due().copies_changed
        assert not app.work.run_due().copies_changed
        trouble = app.store_copies.trouble
        assert trouble is not None
        assert trouble.code is ErrorCode.DISK_FULL
    clock.move(minutes=11)
    assert app.work.run_due().copies_changed
    assert app.store_copies.trouble is None
    assert app.store_copies.newest() is not None


def test_killed_half_way_leaves_no_copy_and_the_next_round_makes_it(
    embedded_application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = embedded_application
    office = make_office(app)
    source = Path(app.store.engine.url.database or "")
    folder = app.data_dir.store_copies
    folder.mkdir(parents=True)
    process = multiprocessing.get_context("spawn").Process(target=_die_half_way, args=(source, folder / ".new-0000"))
    process.start()
    process.join(60)
    assert process.exitcode == -signal.SIGKILL
    assert app.store_copies.copies(office) == ()
    monkeypatch.setattr(store_copies, "ABANDONED_SECONDS", -60.0)
    assert app.work.run_due().copies_changed
    assert [path.name for path in folder.iterdir()] == [app.store_copies.copies(office)[0].name]
    assert find_damage_in(source) == ""


def _die_half_way(source: Path, target: Path) -> None:
    def die() -> bool:
        os.kill(os.getpid(), signal.SIGKILL)
        return False

    copy_store(source, target, die)
