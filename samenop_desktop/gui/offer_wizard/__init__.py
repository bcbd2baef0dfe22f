"""The wizard Online samenwerken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.offer_draft import OfferDraft, Source
from samenop_desktop.gui.offer_wizard.wizard import OfferWizard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from samenop_desktop.gui.desk import Desk

__all__ = ["OfferWizard", "open_offer_wizard"]


def open_offer_wizard(
    desk: Desk, parent: QWidget, draft: OfferDraft | None = None, administration_id: int | None = None
) -> OfferWizard:
    """Opens the wizard over `parent` and returns it; it deletes itself when it closes.

    `draft` fills it in beforehand (an offer made again); `administration_id` chooses an administration of the office.
    """
    if draft is None:
        draft = OfferDraft()
        if administration_id is not None:
            draft = OfferDraft(source=Source.EXISTING, administration_id=administration_id)
    wizard = OfferWizard(desk, parent, draft)
    wizard.open()
    return wizard
