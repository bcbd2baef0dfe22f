"""Mailing a client how he gives the office access to an administration of his own (S03, D06)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.company import check_email
from samenop_desktop.domain.errors import ErrorCode
from samenop_desktop.domain.findings import FindingCode, demand, refusal
from samenop_desktop.domain.links import sign_in_link
from samenop_desktop.mail.messages import StepPlansMail
from samenop_desktop.services.access import accountant_of
from samenop_desktop.services.history import note
from samenop_desktop.services.posting import Post, mail_office
from samenop_desktop.services.readiness import Readiness

if TYPE_CHECKING:
    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.domain.requests import Delivery
    from samenop_desktop.services.posting import Posting
    from samenop_desktop.services.readiness import LoadSettings
    from samenop_desktop.store.transactions import Store


class StepPlanService:
    """Mails both step plans: for the pages, and for the program on a computer."""

    def __init__(self, store: Store, posting: Posting, load_settings: LoadSettings) -> None:
        self._store = store
        self._posting = posting
        self._load_settings = load_settings

    def mail(self, actor: Actor, email: str) -> Delivery:
        """Mail the plans to a client, and tell what the mail waits for. Raises `FindingsError` for the address."""
        found = check_email("email", email) if email.strip() else refusal("email", FindingCode.MISSING)
        demand(ErrorCode.NEW_ADDRESS_WRONG, (found,) if found is not None else ())
        settings = self._load_settings()
        with self._store.write() as tx:
            office = accountant_of(tx, actor)
            mail = StepPlansMail(mail_office(office), sign_in_link(settings.portal.public_url))
            self._posting.post(tx, Post(mail, office, email.strip()))
            note(tx, Act.STEP_PLANS_MAILED, actor_id=office.id, personal={"email": email.strip()})
        return Readiness.from_settings(settings).of_waiting(needs_link=False)
