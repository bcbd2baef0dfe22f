"""What an offer's page answers: to looking, to confirming and to declining, through either door."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.requests import RequestKind, RequestStatus
from samenop_desktop.portal.answering import STORE_AWAY
from samenop_desktop.portal.besides import beside_fields, beside_password
from samenop_desktop.portal.forms import confirm_form, reason_of
from samenop_desktop.portal.letter import write_letter
from samenop_desktop.portal.rendering import Filled
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.responses import Response

    from samenop_desktop.portal.doors import Door
    from samenop_desktop.portal.rendering import Pages
    from samenop_desktop.services.offer_rows import OfferPage

_ABOUT_PASSWORD = frozenset({ErrorCode.SIGN_IN_FAILED, ErrorCode.SIGN_IN_SLOWED})
_CHANGED = "De aanbieding is veranderd nadat je deze pagina opende. Lees haar opnieuw voordat je bevestigt."


class OfferAnswers:
    """Answers as pages. Services block, so every method is called from a thread."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def viewed(self, door: Door, path: str) -> Response:
        """The offer, or why there is none any more; changes nothing (D21)."""
        page = door.view()
        if page.status is not RequestStatus.OPEN:
            return self._pages.ended(page, path, 410)
        return self._pages.offer(page, write_letter(page), Filled(page.details), path, door.path)

    def confirmed(self, door: Door, path: str, form: Mapping[str, str]) -> Response:
        """What confirming with `form` came to."""
        page = door.view()
        if page.status is not RequestStatus.OPEN:
            return self._already(page, RequestStatus.CONFIRMED, path)
        letter, sent = write_letter(page), confirm_form(form, page.details)
        confirmation = sent.confirmation
        if page.kind is RequestKind.TRANSFER:
            confirmation = replace(confirmation, details=page.details)  # nothing to fill in but the password
        filled = partial(Filled, confirmation.details, confirmation.iban, "")
        if sent.terms != letter.fingerprint():
            return self._pages.offer(page, letter, filled(notice=_CHANGED), path, door.path, 409)
        try:
            page = door.confirm(confirmation, letter.as_text())
        except FindingsError as error:
            problems, remarks = beside_fields(error.findings, has_account=page.has_account)
            return self._pages.offer(page, letter, filled(problems=problems, remarks=remarks), path, door.path, 422)
        except SamenopError as error:
            if error.code in _ABOUT_PASSWORD:
                return self._pages.offer(page, letter, filled(problems=beside_password(error)), path, door.path, 422)
            if error.code is not ErrorCode.CLIENT_SIGN_IN_REQUIRED:
                return self._after_refusal(error, door, path)
            return self._after_new_account(door, path, filled(notice=sentence(error)))
        return self._now_true(replace(page, details=confirmation.details), RequestStatus.CONFIRMED, path)

    def declined(self, door: Door, path: str, form: Mapping[str, str]) -> Response:
        """What declining came to."""
        page = door.view()
        if page.status is not RequestStatus.OPEN:
            return self._already(page, RequestStatus.DECLINED, path)
        reason = reason_of(form)
        try:
            page = door.decline(reason)
        except FindingsError as error:
            problems, _ = beside_fields(error.findings, has_account=page.has_account)
            filled = Filled(page.details, reason=reason, problems=problems)
            return self._pages.offer(page, write_letter(page), filled, path, door.path, 422)
        except SamenopError as error:
            return self._after_refusal(error, door, path)
        return self._now_true(page, RequestStatus.DECLINED, path)

    def _now_true(self, page: OfferPage, asked: RequestStatus, path: str) -> Response:
        """What the service says is true now: what was asked, or another end that was just before it."""
        return self._pages.done(page, path) if page.status is asked else self._already(page, asked, path)

    def _already(self, page: OfferPage, asked: RequestStatus, path: str) -> Response:
        return self._pages.ended(page, path, 200 if page.status is asked else 409)

    def _after_new_account(self, door: Door, path: str, filled: Filled) -> Response:
        """The address became a client's account since the page was shown: he now signs in with it (D23)."""
        page = door.view()
        if page.status is not RequestStatus.OPEN:
            return self._already(page, RequestStatus.CONFIRMED, path)
        return self._pages.offer(page, write_letter(page), filled, path, door.path, 409)

    def _after_refusal(self, error: SamenopError, door: Door, path: str) -> Response:
        """The offer may have ended meanwhile: then its end is the answer, else what the service said."""
        if error.code is ErrorCode.LINK_UNKNOWN or error.code in STORE_AWAY:
            raise error
        page = door.view()
        if page.status is not RequestStatus.OPEN:
            return self._pages.ended(page, path, 409)
        return self._pages.refusal(409, path, sentence=sentence(error), office=page.office)
