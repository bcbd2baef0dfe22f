"""The posted form: read within limits, and turned into what the service asks for."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from samenop_desktop.domain.company import CompanyDetails, LegalForm
from samenop_desktop.domain.confirmation import Confirmation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

MAXIMUM_BODY = 64 * 1024
MAXIMUM_FIELDS = 40
SECONDS_TO_SEND = 15
FORM_TYPE = "application/x-www-form-urlencoded"

_LEGAL_FORMS = {str(form): form for form in LegalForm}
# A line break may stand in a reason; what cannot be seen may not, and PostgreSQL keeps no NUL.
_INVISIBLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


class FormRefusedError(Exception):
    """The request's body is not a form of ours; `status` is the HTTP status that says why."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def read_form(request: Request) -> dict[str, str]:
    """The fields of the request's body by name; raises `FormRefusedError` (400, 408, 413, 415)."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM_TYPE:
        raise FormRefusedError(415)
    announced = request.headers.get("content-length", "0")
    if not announced.isdecimal() or int(announced) > MAXIMUM_BODY:
        raise FormRefusedError(413 if announced.isdecimal() else 400)
    try:
        async with asyncio.timeout(SECONDS_TO_SEND):
            body = await _read_within_limit(request)
    except TimeoutError:
        raise FormRefusedError(408) from None
    return _parsed(body)


async def _read_within_limit(request: Request) -> bytes:
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > MAXIMUM_BODY:
            raise FormRefusedError(413)
    return bytes(body)


def _parsed(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(
            body.decode("utf-8"),
            keep_blank_values=True,
            encoding="utf-8",
            errors="strict",
            max_num_fields=MAXIMUM_FIELDS,
        )
    except ValueError:
        raise FormRefusedError(400) from None
    found = dict(pairs)
    if len(found) != len(pairs):
        raise FormRefusedError(400)
    return found


@dataclass(frozen=True, slots=True)
class ConfirmForm:
    """What the client sent to confirm; `terms` is the fingerprint of the letter that he had before him."""

    confirmation: Confirmation
    terms: str


def confirm_form(form: Mapping[str, str], offered: CompanyDetails) -> ConfirmForm:
    """The form to confirm; the e-mail address is the offer's, whatever was sent (P07, D24)."""
    texts = {
        field.name: form.get(field.name, "").strip() for field in fields(CompanyDetails) if field.name != "legal_form"
    }
    details = CompanyDetails(**texts, legal_form=_LEGAL_FORMS.get(form.get("legal_form", "")))
    return ConfirmForm(
        Confirmation(
            details=replace(details, email=offered.email),
            password=form.get("password", ""),
            password_repeated=form.get("password_repeated", ""),
            iban=form.get("iban", "").strip(),
            agreed="agreed" in form,
        ),
        terms=form.get("terms", ""),
    )


def reason_of(form: Mapping[str, str]) -> str:
    """The reason for declining, empty where none was given; line breaks as one character."""
    return _INVISIBLE.sub("", form.get("reason", "").replace("\r\n", "\n")).strip()
