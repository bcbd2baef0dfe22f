"""A client's own export: all that is kept of him, and nothing of others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.mail.rendered import LINK_PLACEHOLDER
from samenop_desktop.wording.exports import own_export_text
from tests.services.making import IBAN, PASSWORD, acts, address_tokens, confirm, draft_for, make_office, set_up_mail

if TYPE_CHECKING:
    from samenop_desktop.services.application import Application
    from tests.conftest import FakeClock

EMAIL = "klant@bakkerij.test"


def test_it_holds_everything_of_him_alone_and_is_noted(application: Application) -> None:
    office, other = make_office(application), make_office(application, "Ander", "ander@kantoor.test")
    application.offers.offer(office, draft_for("Slagerij", "slager@klant.test"))
    waiting = application.offers.offer(other, draft_for("Winkel"))
    confirm(application, office, application.offers.offer(office, draft_for()))
    client = application.accounts.sign_in(EMAIL, PASSWORD).actor

    own = application.own_details.export(client)

    assert (own.email, own.relation_number) == (EMAIL, application.accounts.signed_in(client).relation_number)
    assert own.details.contact_person == "Jan Jansen"
    assert [name for name, _ in own.administrations] == ["Bakkerij Jansen"]
    assert [(one.package, one.iban_end, one.ended_on) for one in own.subscriptions] == [("inStap", IBAN[-4:], None)]
    assert [(one.office, one.administration, one.status) for one in own.requests] == [
        ("Ander", "Winkel", RequestStatus.OPEN),
        ("Kantoor De Vries", "Bakkerij Jansen", RequestStatus.CONFIRMED),
    ]
    assert own.requests[1].shown == "wat de klant zag"
    assert all(mail.recipient == EMAIL for one in own.requests for mail in one.mails)
    assert acts(application)[-1] == "details_exported"
    told = own_export_text(own)
    assert json.loads(told)["Naam"] == "Bakkerij Jansen"
    for never in (IBAN, "slager", PASSWORD, LINK_PLACEHOLDER):
        assert never not in told
    assert "[persoonlijke link]" in told
    assert waiting.administration in told


def test_who_gets_an_address_that_was_another_clients_learns_nothing_of_him(
    application: Application, clock: FakeClock
) -> None:
    set_up_mail(application)
    office = make_office(application)
    confirm(application, office, application.offers.offer(office, draft_for()))
    first = application.accounts.sign_in(EMAIL, PASSWORD).actor
    application.subscriptions.cancel(first)
    clock.move(hours=1)
    application.email_changes.ask(first, PASSWORD, "eerst@bakkerij.test", "eerst@bakkerij.test")
    for token in address_tokens(application).values():
        application.email_changes.confirm(token)
    clock.move(hours=1)
    confirm(application, office, application.offers.offer(office, draft_for("Winkel")))
    second = application.accounts.sign_in(EMAIL, PASSWORD).actor

    own = application.own_details.export(second)

    assert [one.administration for one in own.requests] == ["Winkel"]
    assert own.mails == ()
    his = application.own_details.export(first)
    assert [one.administration for one in his.requests] == ["Bakkerij Jansen"]
    assert [mail.recipient for mail in his.mails] == [
        EMAIL,
        EMAIL,
        "eerst@bakkerij.test",
        EMAIL,
        "eerst@bakkerij.test",
    ]
