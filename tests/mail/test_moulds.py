"""Letters filled from a mould are the letters that rendering each would have made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import example, given
from hypothesis import strategies as st

from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.mail.messages import Client
from samenop_desktop.mail.rendered import LINK_PLACEHOLDER
from samenop_desktop.mail.rendering import MailTemplates
from tests.mail import samples

if TYPE_CHECKING:
    from samenop_desktop.mail.moulds import NamingMail

TEMPLATES = MailTemplates()
NAME = st.text(st.characters(codec="utf-8"), max_size=90)
LONG = "Handelsonderneming 'De Goede Verwachting' van den Bosch & Zonen € 100 per stuk in- en verkoop"


@given(st.lists(st.tuples(NAME, NAME, NAME, NAME), min_size=1, max_size=4), st.sampled_from(RequestKind))
@example(
    [(LONG, "", "klant@bakkerij.test", LONG), ("<b>", "Jan", "a@b.test", f"\ue010\ue014{LINK_PLACEHOLDER}")],
    RequestKind.OFFER,
)
def test_a_filled_mould_is_the_letter_itself(names: list[tuple[str, str, str, str]], about: RequestKind) -> None:
    mails: list[NamingMail] = []
    for company, person, email, administration in names:
        told: dict[str, Any] = {
            "client": Client(company, person, email),
            "administration": administration,
            "about": about,
        }
        mails += [
            replace(samples.EXPIRED_TO_OFFICE, **told),
            replace(samples.EXPIRED_TO_OFFICE, **told, client_was_mailed=True, still_costs_cents=0),
            replace(samples.EXPIRED_TO_CLIENT, **told),
            replace(samples.EXPIRED_TO_CLIENT, **told, office=replace(samples.OFFICE, name=company, phone="")),
        ]
    assert TEMPLATES.render_alike(mails) == [TEMPLATES.render(mail) for mail in mails]
