"""Which buttons of the ribbon can be used now, and why the others cannot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from samenop_desktop.domain.accounts import Role
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import Package
from samenop_desktop.gui.long_work import BUSY
from samenop_desktop.gui.main_window import ribbon_plan as plan
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from samenop_desktop.services.rows import AdministrationRow, SignedIn

NOTHING_SELECTED = "Selecteer eerst een administratie in de lijst."


@dataclass(frozen=True, slots=True)
class Moment:
    """What decides on the buttons: who is signed in, the selected row, and work under way."""

    signed_in: SignedIn
    selected: AdministrationRow | None
    is_working: bool


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
        plan.COLLABORATE: "" if is_accountant else sentence(SamenopError(ErrorCode.PACKAGE_NOT_ACCOUNTANT)),
    }


def _why_not(at: Moment, refused: ErrorCode | None) -> str:
    """Why something cannot be begun with the selected administration, which says `refused` itself."""
    if at.is_working:
        return BUSY
    if at.selected is None:
        return NOTHING_SELECTED
    return sentence(SamenopError(refused)) if refused is not None else ""
