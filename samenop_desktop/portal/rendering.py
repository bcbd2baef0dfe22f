"""Pages from templates: compiled once, everything that varies handed in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256
from importlib import resources
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse

from samenop_desktop.domain.accounts import MINIMUM_PASSWORD
from samenop_desktop.domain.company import CompanyDetails, LegalForm
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.licence import LICENCE_DAYS
from samenop_desktop.domain.packages import EXTRA_ADMINISTRATION_CENTS, WEB_ONLY_PACKAGES, Payer
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.portal.letter import AGREE, Letter
from samenop_desktop.portal.refusals import REFUSALS, Refusal
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import long_day
from samenop_desktop.wording.names import DETAIL_LABELS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from samenop_desktop.services.offer_rows import OfferPage

OWN_WAYS = (
    ("mijn", "Overzicht"),
    ("mijn/abonnement", "Abonnement"),
    ("mijn/e-mailadres", "E-mailadres"),
)
"""Where the client can go on his own pages: the way from the root, and its title."""

_TOGETHER = re.compile(r"€ [\d.,]*\d|\+?\d(?:[ -]?\d){8,}")

LABELS: dict[str, str] = {
    **DETAIL_LABELS,
    "password": "Wachtwoord",
    "password_repeated": "Wachtwoord herhalen",
    "iban": "IBAN",
    "agreed": AGREE,
    "reason": "Reden",
    "new_email": "Nieuw e-mailadres",
    "new_email_repeated": "Nieuw e-mailadres herhalen",
    "office_name": "Naam kantoor",
    "office_city": "Plaats",
}


@dataclass(frozen=True, slots=True)
class _Field:
    """One company detail on the page: how a browser may help to fill it in."""

    name: str
    autocomplete: str
    kind: str = "text"
    width: str = "wide"
    is_required: bool = False


COMPANY_FIELDS: tuple[_Field, ...] = (
    _Field("company_name", "organization", is_required=True),
    _Field("contact_person", "name", is_required=True),
    _Field("address", "address-line1", is_required=True),
    _Field("postcode", "postal-code", width="short", is_required=True),
    _Field("city", "address-level2", is_required=True),
    _Field("phone", "tel", kind="tel", width="medium"),
    _Field("mobile", "mobile tel", kind="tel", width="medium"),
    _Field("website", "url", kind="text"),
    _Field("chamber_number", "off", width="medium"),
    _Field("vat_number", "off", width="medium"),
)


@dataclass(frozen=True, slots=True)
class Filled:
    """What the fields hold and what is said beside them; passwords never come back."""

    details: CompanyDetails
    iban: str = ""
    reason: str = ""
    problems: Mapping[str, str] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Beside:
    """What is said beside the fields of a form on the client's own pages, and above it."""

    problems: Mapping[str, str] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)
    notice: str = ""


class Pages:
    """Every page as a response. One object serves all threads."""

    def __init__(self) -> None:
        self.style = (resources.files("samenop_desktop.portal") / "static" / "portal.css").read_bytes()
        self.style_path = f"/stijl-{sha256(self.style).hexdigest()[:12]}.css"
        environment = Environment(
            loader=PackageLoader("samenop_desktop.portal"),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.filters.update(
            capitalize_first=_capitalised, day=day_of, euros=euros, long_day=long_day, whole=_whole
        )
        environment.globals.update(
            style_path=self.style_path.removeprefix("/"),
            labels=LABELS,
            company_fields=COMPANY_FIELDS,
            legal_forms=tuple(LegalForm),
            minimum_password=MINIMUM_PASSWORD,
            web_only_packages=WEB_ONLY_PACKAGES,
            CLIENT=Payer.CLIENT,
            Kind=RequestKind,
            Status=RequestStatus,
            ways=OWN_WAYS,
            extra_cents=EXTRA_ADMINISTRATION_CENTS,
            licence_days=LICENCE_DAYS,
        )
        self._environment = environment
        self._start = environment.get_template("start.html.j2")
        self._offer = environment.get_template("offer.html.j2")
        self._done = environment.get_template("done.html.j2")
        self._ended = environment.get_template("ended.html.j2")
        self._refusal = environment.get_template("refusal.html.j2")

    def page(self, name: str, path: str, status: int = 200, **facts: object) -> HTMLResponse:
        """The page of the template `name`, told `facts`."""
        template = self._environment.get_template(f"{name}.html.j2")
        return HTMLResponse(template.render(up=up_from(path), **facts), status_code=status)

    def start(self) -> HTMLResponse:
        """The quiet page at the root."""
        return HTMLResponse(self._start.render(up=""))

    def offer(
        self, page: OfferPage, letter: Letter, filled: Filled, path: str, home: str, status: int = 200
    ) -> HTMLResponse:
        """An open offer with both its forms, whose targets lie below `home`; `path` is that of this answer."""
        return HTMLResponse(
            self._offer.render(
                up=up_from(path),
                home=home.removeprefix("/"),
                page=page,
                letter=letter,
                filled=filled,
                asks_iban=page.asks_iban,
            ),
            status_code=status,
        )

    def done(self, page: OfferPage, path: str) -> HTMLResponse:
        """What is now true, right after the client confirmed or declined."""
        return HTMLResponse(self._done.render(up=up_from(path), page=page))

    def ended(self, page: OfferPage, path: str, status: int) -> HTMLResponse:
        """Why this link works no longer."""
        return HTMLResponse(self._ended.render(up=up_from(path), page=page), status_code=status)

    def refusal(
        self,
        status: int,
        path: str,
        *,
        wait: int = 0,
        sentence: str = "",
        office: str = "",
        told: Refusal | None = None,
    ) -> HTMLResponse:
        """A page that says why there is no other one, and what to do; `sentence` goes before the usual words."""
        told = told or REFUSALS[status]
        response = HTMLResponse(
            self._refusal.render(up=up_from(path), told=told, sentence=sentence, office=office, wait=wait),
            status_code=status,
        )
        if wait:
            response.headers["Retry-After"] = str(wait)
        return response


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _whole(text: str) -> Markup:
    """`text` with its amounts and telephone numbers kept on one line each."""
    return Markup(_TOGETHER.sub(r'<span class="whole">\g<0></span>', str(escape(text))))  # noqa: S704  # escaped just now


def up_from(path: str) -> str:
    """The way from `path` to the root, so that the pages also work under a prefix of a proxy."""
    return "../" * (path.count("/") - 1)
