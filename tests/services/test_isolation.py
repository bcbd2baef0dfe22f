"""Nobody gets anything of what is another's, and an office nothing more of what its right has ended for (S28, D35)."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from samenop_desktop.domain.administrations import Kind
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.packages import Package
from samenop_desktop.services.rows import AdministrationQuery, OfferQuery, OfficeForm
from tests.services.making import (
    PASSWORD,
    acts,
    confirm,
    draft_for,
    draft_of,
    list_of,
    mails_of,
    make_office,
    set_up_mail,
    whole_store,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application

SERVICES = ("accounts", "administrations", "going_online", "offers", "rights", "outbox", "prices", "changes")
CLIENT = "klant@bakkerij.test"


@dataclass(frozen=True)
class Foreign:
    """Something of others, and who tries to get at it."""

    application: Application
    actor: Actor
    administration_id: int
    request_id: int
    mail_id: int


def expect(*codes: ErrorCode) -> Callable[[Callable[[], object]], None]:
    def check(act: Callable[[], object]) -> None:
        with pytest.raises(SamenopError) as refused:
            act()
        assert refused.value.code in codes

    return check


def nothing(act: Callable[[], Any]) -> None:
    told = act()
    assert getattr(told, "rows", told) in ((), 0), told


def own_only(act: Callable[[], object]) -> None:
    """Whatever it tells, it tells nothing of the others."""
    assert "Bakkerij" not in str(act())
    assert CLIENT not in str(act())


UNKNOWN = expect(ErrorCode.ADMINISTRATION_UNKNOWN, ErrorCode.NOT_ALLOWED)
REQUEST = expect(ErrorCode.REQUEST_UNKNOWN, ErrorCode.NOT_ALLOWED, ErrorCode.PACKAGE_NOT_ACCOUNTANT)
HARMLESS = "makes or changes only what is the actor's own"

ATTEMPTS: dict[str, tuple[Callable[[Callable[[], Any]], None], Callable[[Foreign], object]]] = {
    "administrations.page": (
        nothing,
        lambda it: it.application.administrations.page(it.actor, AdministrationQuery("bakkerij"), None, 10),
    ),
    "administrations.count": (
        nothing,
        lambda it: it.application.administrations.count(it.actor, AdministrationQuery("bakkerij")),
    ),
    "administrations.row": (UNKNOWN, lambda it: it.application.administrations.row(it.actor, it.administration_id)),
    "administrations.open": (UNKNOWN, lambda it: it.application.administrations.open(it.actor, it.administration_id)),
    "going_online.put_online": (
        UNKNOWN,
        lambda it: it.application.going_online.put_online(it.actor, it.administration_id),
    ),
    "offers.facts": (own_only, lambda it: it.application.offers.facts(it.actor)),
    "offers.review": (
        expect(ErrorCode.OFFER_INCOMPLETE),
        lambda it: it.application.offers.review(it.actor, draft_of(it.administration_id, "nieuw@klant.test")),
    ),
    "offers.offer": (
        expect(ErrorCode.OFFER_INCOMPLETE),
        lambda it: it.application.offers.offer(it.actor, draft_of(it.administration_id, "nieuw@klant.test")),
    ),
    "offers.page": (nothing, lambda it: it.application.offers.page(it.actor, OfferQuery("bakkerij"), None, 10)),
    "offers.count": (nothing, lambda it: it.application.offers.count(it.actor, OfferQuery("bakkerij"))),
    "offers.row": (REQUEST, lambda it: it.application.offers.row(it.actor, it.request_id)),
    "offers.details": (REQUEST, lambda it: it.application.offers.details(it.actor, it.request_id)),
    "offers.cancel": (own_only, lambda it: it.application.offers.cancel(it.actor, [it.request_id], "")),
    "offers.open_at_table": (REQUEST, lambda it: it.application.offers.open_at_table(it.actor, it.request_id)),
    "rights.block_access": (
        expect(ErrorCode.RIGHT_UNKNOWN),
        lambda it: it.application.rights.block_access(it.actor, it.administration_id),
    ),
    "outbox.hand_over": (
        expect(ErrorCode.MAIL_UNKNOWN),
        lambda it: it.application.outbox.hand_over(it.actor, it.mail_id),
    ),
    "outbox.trouble": (own_only, lambda it: it.application.outbox.trouble(it.actor)),
    "accounts.signed_in": (own_only, lambda it: it.application.accounts.signed_in(it.actor)),
    "prices.monthly_cents": (own_only, lambda it: it.application.prices.monthly_cents(it.actor)),
}
OWN = {
    "accounts.keep_signed_in": HARMLESS,
    "accounts.change_office": HARMLESS,
    "accounts.change_password": HARMLESS,
    "administrations.create": HARMLESS,
    "administrations.import_auditfile": HARMLESS,
    "offers.address_state": "tells that an address is in use, never by whom (D11)",
    "prices.enter": HARMLESS,
}


def with_actor(application: Application) -> set[str]:
    """Every service method that acts for somebody."""
    return {
        f"{name}.{method}"
        for name in SERVICES
        for method, function in inspect.getmembers(getattr(application, name), inspect.ismethod)
        if not method.startswith("_") and "actor" in inspect.signature(function).parameters
    }


def test_every_method_that_acts_for_somebody_is_tried(embedded_application: Application) -> None:
    assert with_actor(embedded_application) == ATTEMPTS.keys() | OWN.keys()


def try_everything(it: Foreign, *apart: str) -> None:
    before = whole_store(it.application)
    for name, (check, attempt) in ATTEMPTS.items():
        if name not in apart:
            check(lambda attempt=attempt: attempt(it))  # type: ignore[misc]  # a loop's own name
            assert whole_store(it.application) == before, name


@pytest.mark.parametrize("is_confirmed", [False, True], ids=["open offer", "confirmed"])
def test_another_office_gets_at_nothing(application: Application, is_confirmed: bool) -> None:
    set_up_mail(application)
    office, other = make_office(application), make_office(application, "Ander", "ander@kantoor.test")
    made = application.offers.offer(office, draft_for())
    if is_confirmed:
        confirm(application, office, made)
    mail_id = mails_of(application, made.request_id)[-1].id
    try_everything(Foreign(application, other, made.administration_id, made.request_id, mail_id))


def test_after_blocking_the_office_gets_nothing_more_of_the_administration(application: Application) -> None:
    set_up_mail(application)
    office = make_office(application)
    made = application.offers.offer(office, draft_for())
    confirm(application, office, made)
    assert application.administrations.row(office, made.administration_id).kind is Kind.ONLINE_CLIENT
    application.rights.block_access(office, made.administration_id)
    # Its own offer stays in Status aanbieding as it was made; the administration itself is gone.
    own_request = [name for name in ATTEMPTS if name.startswith(("offers.", "outbox."))]
    apart = set(own_request) - {"offers.facts", "offers.review", "offers.offer"}
    try_everything(Foreign(application, office, made.administration_id, made.request_id, 0), *apart)
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
