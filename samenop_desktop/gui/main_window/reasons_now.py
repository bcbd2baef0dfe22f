"""Which buttons of the ribbon can be used now, and why the others cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.administrations import Kind, State
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import Package
from samenop_desktop.gui.long_work import BUSY
from samenop_desktop.gui.main_window import ribbon_plan as plan
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.services.rows import AdministrationRow, SignedIn

NOTHING_SELECTED = "Selecteer eerst een administratie in de lijst."
ONLY_THE_OWNER = "Alleen de eigenaar kan deze administratie overdragen."
PUT_ONLINE_FIRST = "Deze administratie staat lokaal. Zet haar eerst online."
NOTHING_TO_CLEAN_UP = "Opruimen is voor een administratie die na een aanbieding zonder bevestiging nog geld kost."

NO_STORE_COPIES = (
    "Kopieën zijn er van de ingebouwde database. Van voorbeeldgegevens worden ze niet gemaakt, en van PostgreSQL maakt "
    "je beheerder ze."
)


@dataclass(frozen=True, slots=True)
class Moment:
    """What decides on the buttons: who is signed in, the selected row, and work under way."""

    signed_in: SignedIn
    selected: AdministrationRow | None
    is_working: bool
    has_store_copies: bool = True


def reasons(at: Moment) -> dict[str, str]:
    """Why each button cannot be used now; an empty text where it can."""
    is_accountant = at.signed_in.role is Role.OFFICE and at.signed_in.package is Package.ACCOUNTANT
    return {
        **dict.fromkeys(
            (
                plan.NEW,
                plan.IMPORT,
                plan.OFFER_STATUS,
                plan.MAIL_SETTINGS,
                plan.CONFIRMATION_PAGE,
                plan.COSTS,
                plan.PRICES,
                plan.PACKAGE,
                plan.SUBSCRIPTION,
                plan.OWN_REQUESTS,
                plan.CHANGE_SIGN_IN,
                plan.SIGN_OUT,
                plan.OVERVIEW,
            ),
            "",
        ),
        plan.OPEN: "" if at.selected is not None else NOTHING_SELECTED,
        plan.PUT_ONLINE: _why_not(at, at.selected.may_put_online if at.selected else None),
        plan.COPY: _why_not(at, at.selected.may_copy if at.selected else None),
        plan.RELEASE: _why_not(at, at.selected.may_release if at.selected else None),
        plan.DELETE: _why_not(at, at.selected.may_delete if at.selected else None),
        plan.BACK_UP: _why_not(at, at.selected.may_back_up if at.selected else None),
        plan.RESTORE: BUSY if at.is_working else "",
        plan.STORE_COPIES: _why_no_store_copies(at),
        plan.COLLABORATE: "" if is_accountant else sentence(SamenopError(ErrorCode.PACKAGE_NOT_ACCOUNTANT)),
        plan.TRANSFER: _why_not_transfer(at.selected, is_accountant=is_accountant),
        plan.CLEAN_UP: _why_not_clean_up(at.selected),
    }


def _why_no_store_copies(at: Moment) -> str:
    """Going back while something is being written would lose it."""
    if not at.has_store_copies:
        return NO_STORE_COPIES
    return BUSY if at.is_working else ""


def _why_not_transfer(selected: AdministrationRow | None, *, is_accountant: bool) -> str:
    """Without a selection the dialog lets choose."""
    if not is_accountant:
        return sentence(SamenopError(ErrorCode.PACKAGE_NOT_ACCOUNTANT))
    if selected is None:
        return ""
    if selected.kind is Kind.ONLINE_CLIENT:
        return ONLY_THE_OWNER
    if selected.kind is Kind.LOCAL:
        return PUT_ONLINE_FIRST
    refused = {State.BUSY: ErrorCode.ADMINISTRATION_BUSY, State.OFFERED: ErrorCode.REQUEST_OPEN}.get(
        selected.status.state
    )
    return sentence(SamenopError(refused)) if refused is not None else ""


def _why_not_clean_up(selected: AdministrationRow | None) -> str:
    if selected is None:
        return NOTHING_SELECTED
    return "" if selected.status.state is State.COSTS_MONEY else NOTHING_TO_CLEAN_UP


def _why_not(at: Moment, refused: ErrorCode | None) -> str:
    """Why something cannot be begun with the selected administration, which says `refused` itself."""
    if at.is_working:
        return BUSY
    if at.selected is None:
        return NOTHING_SELECTED
    return sentence(SamenopError(refused)) if refused is not None else ""
