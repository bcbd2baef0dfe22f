"""What tests of services start from: an office, a draft that is right, a client's form, a look into the whole store."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, text

from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.confirmation import Confirmation
from samenop_desktop.domain.offer_draft import OfferDraft, Situation, Source
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.services.rows import AdministrationQuery, OfficeForm
from samenop_desktop.settings.model import MailSettings, PortalSettings, Security, Settings
from samenop_desktop.store.records import Base, MailRecord, RequestRecord

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.mail.kinds import MailKind
    from samenop_desktop.services.application import Application
    from samenop_desktop.services.offer_rows import OfferMade, OfferPage
    from samenop_desktop.services.rows import AdministrationRow
    from samenop_desktop.store.transactions import Transaction

PASSWORD = "een lang wachtwoord"
IBAN = "NL91ABNA0417164300"
PUBLIC_URL = "https://bevestigen.devries.test"


def make_office(application: Application, name: str = "Kantoor De Vries", email: str = "kantoor@devries.test") -> Actor:
    """A new office with the package Accountant."""
    form = OfficeForm(name, "Utrecht", email, "030 123 45 67", PASSWORD, PASSWORD)
    return application.accounts.create_office(form).actor


def details_for(email: str = "klant@bakkerij.test", company_name: str = "Bakkerij Jansen") -> CompanyDetails:
    """A client's details without anything wrong or odd."""
    return CompanyDetails(
        company_name=company_name,
        contact_person="Jan Jansen",
        address="Dorpsstraat 1",
        postcode="3511 AB",
        city="Utrecht",
        email=email,
    )


def draft_for(
    name: str = "Bakkerij Jansen", email: str = "klant@bakkerij.test", payer: Payer = Payer.CLIENT
) -> OfferDraft:
    """A whole draft of an offer with a new administration called `name`."""
    return OfferDraft(
        situation=Situation.NO_SUBSCRIPTION,
        source=Source.NEW,
        new_name=name,
        details=details_for(email),
        email_repeated=email,
        package=Package.IN_STAP,
        payer=payer,
    )


def draft_of(administration_id: int, email: str = "klant@bakkerij.test") -> OfferDraft:
    """A whole draft of an offer with an existing administration."""
    return OfferDraft(
        situation=Situation.NO_SUBSCRIPTION,
        source=Source.EXISTING,
        administration_id=administration_id,
        details=details_for(email),
        email_repeated=email,
        package=Package.IN_STAP,
        payer=Payer.CLIENT,
    )


def form_for(details: CompanyDetails) -> Confirmation:
    """A client's form as it should be filled in."""
    return Confirmation(details, PASSWORD, PASSWORD, IBAN, agreed=True)


def confirm(application: Application, office: Actor, made: OfferMade) -> OfferPage:
    """Let the client confirm at the table, and see what is then true."""
    token = application.offers.open_at_table(office, made.request_id)
    page = application.client_pages.view(token)
    return application.client_pages.confirm(token, form_for(page.details), "wat de klant zag")


def list_of(application: Application, actor: Actor) -> tuple[AdministrationRow, ...]:
    """The whole table Administraties, by name."""
    return application.administrations.page(actor, AdministrationQuery(), None, 1000).rows


def set_up_mail(application: Application, port: int = 2525, public_url: str = PUBLIC_URL) -> None:
    """Settings for a mail server on loopback, and the address of the pages."""
    mail = MailSettings(host="127.0.0.1", port=port, security=Security.NONE, sender="post@devries.test")
    application.settings_file.save(Settings(mail=mail, portal=PortalSettings(public_url=public_url)))


def address_tokens(application: Application) -> dict[str, str]:
    """The tokens of all links to another address that leave now, by whom they go to."""
    sent = {}
    while (mail := application.outbox.lease("worker")) is not None:
        found = re.search(rf"{re.escape(PUBLIC_URL)}/adres/(\S+)", mail.fields.text)
        if found is not None:
            sent[mail.fields.recipient] = found[1]
        application.outbox.note_sent(mail.id, "worker", "250 ok")
    return sent


def request_of(application: Application, request_id: int) -> RequestRecord:
    """A request as it is stored."""
    with application.store.read() as tx:
        return tx.session.get_one(RequestRecord, request_id)


def mails_of(application: Application, request_id: int) -> list[MailRecord]:
    """The mails of a request, oldest first."""
    with application.store.read() as tx:
        found = select(MailRecord).where(MailRecord.request_id == request_id).order_by(MailRecord.id)
        return list(tx.session.scalars(found))


def letters(application: Application, *kinds: MailKind) -> list[MailRecord]:
    """All mails of these kinds, oldest first."""
    with application.store.read() as tx:
        return list(tx.session.scalars(select(MailRecord).where(MailRecord.kind.in_(kinds)).order_by(MailRecord.id)))


def acts(application: Application, **of: int) -> list[str]:
    """The acts of the history, oldest first, of one administration or request."""
    where = " AND ".join(f"{column} = :{column}" for column in of) or "1 = 1"
    with application.store.read() as tx:
        lines = tx.session.scalars(text(f"SELECT act FROM history WHERE {where} ORDER BY id"), of)  # noqa: S608
        return list(lines)


def whole_store(application: Application) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but the recorded moment, to see whether anything at all has changed."""
    with application.store.read() as tx:
        return {name: rows_of(tx, name) for name in Base.metadata.tables if name != "moment"}


def rows_of(tx: Transaction, table: str) -> list[tuple[Any, ...]]:
    """Every row of one table, in an order of its own."""
    return sorted((tuple(row) for row in tx.session.execute(select(Base.metadata.tables[table]))), key=repr)
