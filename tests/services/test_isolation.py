"""Nobody gets anything of what is another's, and an office nothing more of what its right has ended for (S28, D35)."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from samenop_desktop.domain.administrations import Kind, Place
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.packages import Package
from samenop_desktop.domain.transfers import TransferDraft
from samenop_desktop.services import rows
from samenop_desktop.services.history_rows import HistoryQuery
from samenop_desktop.services.ledger_rows import LedgerQuery, LedgerTable
from samenop_desktop.services.rows import OfferQuery, OfficeForm
from tests.services.making import (
    PASSWORD,
    acts,
    confirm,
    details_for,
    draft_for,
    draft_of,
    form_for,
    list_of,
    mails_of,
    make_office,
    set_up_mail,
    whole_store,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application

CLIENT = "klant@bakkerij.test"
FOREIGN = ("administration_id", "request_id", "request_ids", "mail_id", "backup_id", "query", "draft")
"""The parameters by which a method could get at something of others."""


@dataclass(frozen=True)
class Others:
    """Things of others, and who tries to get at them."""

    actor: Actor
    administration_id: int
    request_id: int = 0
    mail_id: int = 0

    def argument(self, parameter: inspect.Parameter) -> object:
        """What to try for `parameter`, by its name; a new name needs its line here."""
        match parameter.name:
            case "query" if parameter.annotation == "LedgerQuery":
                return LedgerQuery(self.administration_id, "0" * 64, LedgerTable.ACCOUNTS)
            case "query" if parameter.annotation == "HistoryQuery":
                return HistoryQuery(self.administration_id or None, self.request_id or None)
            case "query":
                return getattr(rows, parameter.annotation)(search="bakkerij")
            case "before" | "after" if parameter.annotation == "CompanyDetails":
                return details_for()
            case "form":
                return form_for(details_for())
            case "draft" if parameter.annotation == "TransferDraft":
                return TransferDraft(self.administration_id, "12345678", "nieuw@klant.test")
            case "draft":
                return draft_of(self.administration_id, "nieuw@klant.test")
        plain: dict[str, object] = {
            "actor": self.actor,
            "administration_id": self.administration_id,
            "request_id": self.request_id,
            "request_ids": [self.request_id],
            "mail_id": self.mail_id,
            "backup_id": 1,
            "mailbox_id": 1,
            "sha256": "0" * 64,
            "entry_id": 1,
            "office_id": self.actor.account_id,
            "after": None,
            "limit": 10,
            "reason": "",
            "name": "Kopie",
            "city": "Utrecht",
            "email": "nieuw@klant.test",
            "email_repeated": "nieuw@klant.test",
            "keep_last_day": True,
            "repeated_name": "Bakkerij Jansen",
            "place": Place.LOCAL,
            "path": Path("nergens"),
            "shown": "",
        }
        return plain[parameter.name]


def methods(application: Application) -> Iterator[tuple[str, Callable[..., Any], list[inspect.Parameter]]]:
    """Every service method that acts for somebody, with the parameters that it needs."""
    for field in fields(application):
        service = getattr(application, field.name)
        for name, method in inspect.getmembers(service, inspect.ismethod):
            parameters = inspect.signature(method).parameters
            if not name.startswith("_") and "actor" in parameters and "tx" not in parameters:
                needed = [each for each in parameters.values() if each.default is inspect.Parameter.empty]
                yield f"{field.name}.{name}", method, needed


def try_everything(application: Application, others: Others, *apart: str) -> list[str]:
    """Try every method with what is another's; all refuse or tell nothing, and nothing changes. Returns their names."""
    before, tried = whole_store(application), []
    for name, method, needed in methods(application):
        reaches = any(parameter.name in FOREIGN for parameter in needed)
        if name in apart or not (reaches or [parameter.name for parameter in needed] == ["actor"]):
            continue
        if name in CHANGES_ITS_OWN:
            continue
        try:
            told = method(**{parameter.name: others.argument(parameter) for parameter in needed})
        except SamenopError as error:
            told = error.code
        refuses = told in REFUSALS if isinstance(told, ErrorCode) else "Bakkerij" not in str(told)
        assert refuses, f"{name} told {told}"
        assert CLIENT not in str(told), name
        assert whole_store(application) == before, name
        tried.append(name)
    return tried


CHANGES_ITS_OWN = {
    "accounts.keep_signed_in",
    "subscriptions.cancel",
    "subscriptions.undo",
    "email_changes.withdraw",
    "recovery.new_code",
}
"""Methods that need nothing but the actor, and change only what is his."""
REFUSALS = {code for code in ErrorCode if code.name.endswith("_UNKNOWN")} | {
    ErrorCode.NOT_ALLOWED,
    ErrorCode.OFFER_INCOMPLETE,
    ErrorCode.TRANSFER_INCOMPLETE,
}


@pytest.mark.parametrize("is_confirmed", [False, True], ids=["open offer", "confirmed"])
def test_another_office_gets_at_nothing(application: Application, is_confirmed: bool) -> None:
    set_up_mail(application)
    office, other = make_office(application), make_office(application, "Ander", "ander@kantoor.test")
    made = application.offers.offer(office, draft_for())
    if is_confirmed:
        confirm(application, office, made)
    mail_id = mails_of(application, made.request_id)[-1].id
    tried = try_everything(application, Others(other, made.administration_id, made.request_id, mail_id))
    assert len(tried) > 20


def test_another_client_gets_at_nothing(application: Application) -> None:
    set_up_mail(application)
    office = make_office(application)
    confirm(application, office, application.offers.offer(office, draft_for("Ander", "ander@klant.test")))
    client = application.accounts.sign_in("ander@klant.test", PASSWORD).actor
    made = application.offers.offer(office, draft_for("Bakkerij Jansen & Zn"))
    mail_id = mails_of(application, made.request_id)[0].id
    own = {"accounts.signed_in", "administrations.page", "administrations.count", "subscriptions.view"}
    tried = try_everything(application, Others(client, made.administration_id, made.request_id, mail_id), *own)
    assert len(tried) > 20


def test_after_blocking_the_office_gets_nothing_more_of_the_administration(application: Application) -> None:
    set_up_mail(application)
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    assert application.administrations.row(office, made.administration_id).kind is Kind.ONLINE_CLIENT
    application.rights.block_access(office, made.administration_id)
    # Its own offer stays in Status aanbieding, and what it paid in its costs; the administration itself is gone.
    own = ("offers.page", "offers.count", "costs.this_month")
    tried = try_everything(application, Others(office, made.administration_id), *own)
    assert len(tried) > 15
    assert list_of(application, office) == ()
    assert application.offers.row(office, made.request_id).costs_money is False


def test_blocking_ends_the_offices_own_access_alone_and_tells_the_client(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    application.administrations.open(office, made.administration_id)
    client = application.accounts.sign_in(CLIENT, PASSWORD).actor
    application.rights.block_access(office, made.administration_id)
    assert [row.plain_name for row in list_of(application, client)] == ["Bakkerij Jansen"]
    assert application.administrations.open(client, made.administration_id).is_owner
    with application.store.read() as tx:
        mails = tx.session.execute(text("SELECT * FROM mail WHERE kind = 'access_ended_to_client'")).all()
    assert [(mail.recipient, mail.needs_link) for mail in mails] == [(CLIENT, False)]
    assert acts(application, administration_id=made.administration_id)[-1] == "access_blocked"
    with pytest.raises(SamenopError) as refused:
        application.rights.block_access(office, made.administration_id)
    assert refused.value.code is ErrorCode.RIGHT_UNKNOWN


def test_an_owner_has_no_right_to_block(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    opened = application.administrations.open(office, made.administration_id)
    assert (opened.is_owner, opened.has_right) == (True, False)
    with pytest.raises(SamenopError) as refused:
        application.rights.block_access(office, made.administration_id)
    assert refused.value.code is ErrorCode.RIGHT_UNKNOWN


def test_rights_rest_while_an_office_lacks_its_package(application: Application) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    ended = "UPDATE subscription SET ended_at = {} WHERE package = 'Accountant'"
    with application.store.write() as tx:
        tx.session.execute(text(ended.format("started_at")))
    assert list_of(application, office) == ()
    with pytest.raises(SamenopError) as refused:
        application.administrations.open(office, made.administration_id)
    assert refused.value.code is ErrorCode.ADMINISTRATION_UNKNOWN
    with application.store.write() as tx:
        tx.session.execute(text(ended.format("NULL")))
    assert len(list_of(application, office)) == 1


def test_a_client_is_refused_what_only_offices_do(application: Application, tmp_path: Path) -> None:
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    client = application.accounts.sign_in(CLIENT, PASSWORD).actor
    of_office: list[Callable[[], object]] = [
        lambda: application.administrations.create(client, "Eigen"),
        lambda: application.administrations.import_auditfile(client, tmp_path / "boek.xaf"),
        lambda: application.going_online.put_online(client, made.administration_id),
        lambda: application.offers.facts(client),
        lambda: application.offers.address_state(client, "a@b.test"),
        lambda: application.offers.review(client, draft_for("X", "x@y.test")),
        lambda: application.offers.offer(client, draft_for("X", "x@y.test")),
        lambda: application.offers.page(client, OfferQuery(), None, 10),
        lambda: application.offers.count(client, OfferQuery()),
        lambda: application.offers.details(client, made.request_id),
        lambda: application.offers.cancel(client, [made.request_id], ""),
        lambda: application.offers.open_at_table(client, made.request_id),
        lambda: application.rights.block_access(client, made.administration_id),
        lambda: application.outbox.hand_over(client, 1),
        lambda: application.outbox.trouble(client),
        lambda: application.prices.monthly_cents(client),
        lambda: application.prices.enter(client, Package.IN_STAP, 1, date(2026, 1, 1)),
        lambda: application.accounts.change_office(client, OfficeForm("X", "Y", "x@y.test")),
    ]
    before = whole_store(application)
    for act in of_office:
        with pytest.raises(SamenopError) as refused:
            act()
        assert not isinstance(refused.value, FindingsError)
        assert refused.value.code is ErrorCode.NOT_ALLOWED
    assert whole_store(application) == before
