"""What tests of services start from: an office, a draft that is right, a client's form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.company import CompanyDetails
from samenop_desktop.domain.confirmation import Confirmation
from samenop_desktop.domain.offer_draft import OfferDraft, Situation, Source
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.services.rows import OfficeForm

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application

PASSWORD = "een lang wachtwoord"
IBAN = "NL91ABNA0417164300"


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


def form_for(details: CompanyDetails) -> Confirmation:
    """A client's form as it should be filled in."""
    return Confirmation(details, PASSWORD, PASSWORD, IBAN, agreed=True)
