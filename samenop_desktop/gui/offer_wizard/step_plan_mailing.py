"""Mailing the client both step plans from page `Start` (S03, D06)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from samenop_desktop.domain.findings import FindingsError
from samenop_desktop.domain.requests import Delivery
from samenop_desktop.gui.theme import Tone
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import finding_sentence

if TYPE_CHECKING:
    from samenop_desktop.domain.errors import SamenopError
    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.gui.offer_wizard.start_page import StartPage


class StepPlanMailing(QObject):
    """Does what `page` asks for, and tells it what came of it."""

    def __init__(self, desk: Desk, page: StartPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        page.step_plans_requested.connect(self._mail)

    def _mail(self, email: str) -> None:
        service, actor = self._desk.app.step_plans, self._desk.actor
        self._desk.runner.run(lambda: service.mail(actor, email), self._on_mailed, self._on_refused)

    def _on_mailed(self, delivery: Delivery) -> None:
        if delivery is Delivery.WAITS_FOR_SETTINGS:
            self._page.show_step_plans_mailed(Tone.WARN, "De mail staat klaar en wacht tot je mail hebt ingesteld.")
        else:
            self._page.show_step_plans_mailed(Tone.GOOD, "De stappen worden naar de klant gemaild.")
        self._desk.watch.look()

    def _on_refused(self, error: SamenopError) -> None:
        told = finding_sentence(error.findings[0]) if isinstance(error, FindingsError) else sentence(error)
        self._page.show_step_plans_mailed(Tone.BAD, told)
