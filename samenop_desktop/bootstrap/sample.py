"""The sample office: a store of its own with offers in every state, made by the services themselves."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from samenop_desktop.bootstrap.application import Replacements, open_application
from samenop_desktop.bootstrap.sample_office import SAMPLE_DIR, SAMPLE_EMAIL, SAMPLE_MARK, SAMPLE_PASSWORD, holds_sample
from samenop_desktop.credentials.memory import MemoryCredentials
from samenop_desktop.domain.company import CompanyDetails, LegalForm
from samenop_desktop.domain.confirmation import Confirmation
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.offer_draft import OfferDraft, Situation, Source
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.services.rows import AdministrationQuery, OfficeForm
from samenop_desktop.settings.places import open_data_dir
from samenop_desktop.settings.resources import resource_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from samenop_desktop.settings.places import DataDir

AUDITFILES = ("bakkerij_de_korenaar_2025.xaf", "fietsenmaker_van_dijk_2025.xaf")
IBAN = "NL91ABNA0417164300"
FIRST_DAY = timedelta(days=46)
"""So long ago the sample begins: long enough for two rounds of 21 days."""


@dataclass(frozen=True, slots=True)
class _SampleOffer:
    """An offer of the sample: how many days ago it was made, and what became of it after how many days."""

    name: str
    contact: str
    street: str
    postcode: str
    city: str
    days_ago: int
    end: str = ""
    after_days: int = 0
    package: Package = Package.IN_STAP
    payer: Payer = Payer.CLIENT
    reason: str = ""

    @property
    def email(self) -> str:
        """The client's address, under a name that reaches nobody."""
        word = "".join(letter for letter in self.name.lower() if letter.isascii() and letter.isalpha())
        return f"info@{word}.test"


_OFFERS = (
    _SampleOffer("Schildersbedrijf Bakker", "Piet Bakker", "Kade 12", "3011 AA", "Rotterdam", 45, "confirm", 3),
    _SampleOffer("Tandartspraktijk Smit", "Eva Smit", "Singel 40", "1012 VL", "Amsterdam", 44),
    _SampleOffer(
        "Kapsalon Knip & Krul", "Fatima El Amrani", "Marktplein 7", "6811 KJ", "Arnhem", 40, "decline", 2,
        reason="Ik blijf liever bij mijn eigen programma.",
    ),
    _SampleOffer(
        "Hoveniersbedrijf Groen", "Kees Groen", "Lindelaan 88", "7411 HT", "Deventer", 34, "cancel", 5,
        reason="Verkeerd e-mailadres; opnieuw aangeboden.",
    ),
    _SampleOffer(
        "Café 't Hoekje", "Sjoerd de Boer", "Voorstraat 1", "8911 JM", "Leeuwarden", 30, "confirm", 9,
        package=Package.IN_ORDE, payer=Payer.OFFICE,
    ),
    _SampleOffer("Timmerbedrijf Peeters", "Ruud Peeters", "Brugstraat 21", "6211 GA", "Maastricht", 20),
    _SampleOffer("Webwinkel Zeilzaken", "Anouk Visser", "Havendijk 5", "4381 AA", "Vlissingen", 12),
    _SampleOffer(
        "Praktijk Fysio Oost", "Mark Jansen", "Oosterweg 9", "9724 CG", "Groningen", 3, payer=Payer.OFFICE
    ),
)  # fmt: skip

_LOCAL = ("Standaardadministratie", "Rijschool Veilig Vooruit", "Vereniging De Harmonie")


class _SampleClock:
    """A clock that is set, from the first day of the sample until now."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.at


def load_sample(
    data_dir: DataDir, on_progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]
) -> DataDir:
    """The data directory of the sample office, made when it is not there yet: whole, or not at all.

    One signs in with `SAMPLE_EMAIL` and `SAMPLE_PASSWORD`. Raises CANCELLED.
    """
    root = data_dir.root / SAMPLE_DIR
    if not holds_sample(root):
        unfinished = data_dir.root / f"{SAMPLE_DIR}.{secrets.token_hex(4)}"
        try:
            _make(unfinished, on_progress, is_cancelled)
            (unfinished / SAMPLE_MARK).touch()
            if root.exists():
                shutil.rmtree(root)
            unfinished.rename(root)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    return open_data_dir(root, {})


def _make(root: Path, on_progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]) -> None:
    now = datetime.now(UTC)
    clock = _SampleClock(now - FIRST_DAY)
    application = open_application(open_data_dir(root, {}), None, Replacements(clock, MemoryCredentials()))
    try:
        office = _office(application)
        _own_administrations(application, office)
        events = _events(application, office)
        for done, (days_ago, act) in enumerate(events):
            if is_cancelled():
                raise SamenopError(ErrorCode.CANCELLED)
            clock.at = now - timedelta(days=days_ago)
            application.work.run_due()
            act()
            on_progress(done + 1, len(events))
        clock.at = now
        application.work.run_due()
    finally:
        application.close()


def _office(application: Application) -> Actor:
    form = OfficeForm("Kantoor Voorbeeld", "Utrecht", SAMPLE_EMAIL, "030 765 43 21", SAMPLE_PASSWORD, SAMPLE_PASSWORD)
    return application.accounts.create_office(form).actor


def _own_administrations(application: Application, office: Actor) -> None:
    for name in _LOCAL:
        application.administrations.create(office, name)
    for file in AUDITFILES:
        application.administrations.import_auditfile(office, resource_path("sample", file))
    newest = AdministrationQuery(search="Korenaar")
    (row,) = application.administrations.page(office, newest, None, 1).rows
    application.going_online.put_online(office, row.id)


def _events(application: Application, office: Actor) -> list[tuple[float, Callable[[], object]]]:
    """What happens in the sample, as days ago and act, oldest first."""
    events: list[tuple[float, Callable[[], object]]] = []
    for offer in _OFFERS:
        made: list[int] = []
        events.append((offer.days_ago, _making(application, office, offer, made)))
        if offer.end:
            events.append((offer.days_ago - offer.after_days, _ending(application, office, offer, made)))
    return sorted(events, key=lambda event: -event[0])


def _making(application: Application, office: Actor, offer: _SampleOffer, made: list[int]) -> Callable[[], object]:
    details = CompanyDetails(
        company_name=offer.name,
        contact_person=offer.contact,
        address=offer.street,
        postcode=offer.postcode,
        city=offer.city,
        email=offer.email,
        legal_form=LegalForm.SOLE_TRADER,
    )
    draft = OfferDraft(
        situation=Situation.NO_SUBSCRIPTION,
        source=Source.NEW,
        new_name=offer.name,
        details=details,
        email_repeated=offer.email,
        package=offer.package,
        payer=offer.payer,
    )
    return lambda: made.append(application.offers.offer(office, draft).request_id)


def _ending(application: Application, office: Actor, offer: _SampleOffer, made: list[int]) -> Callable[[], object]:
    def end() -> None:
        (request_id,) = made
        if offer.end == "cancel":
            application.offers.cancel(office, made, offer.reason)
            return
        token = application.offers.open_at_table(office, request_id)
        if offer.end == "decline":
            application.client_pages.decline(token, offer.reason)
            return
        page = application.client_pages.view(token)
        details = replace(page.details, phone="06 12 34 56 78")
        form = Confirmation(details, SAMPLE_PASSWORD, SAMPLE_PASSWORD, IBAN, agreed=True)
        application.client_pages.confirm(token, form, "Voorbeeldgegevens")

    return end
