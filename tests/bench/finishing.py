"""`Voltooien`, from the click to what is on the disk, beside the same rows by the bare driver in one transaction."""

from __future__ import annotations

import json
import time
import uuid
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from samenop_desktop.domain.days import deadline_of, last_day_to_confirm
from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.mail.messages import Client, OfferMail, OfferReceiptMail, Office, Terms
from samenop_desktop.mail.rendering import MailTemplates
from tests.bench.bare import Bare, stores
from tests.bench.many_offers import fill
from tests.bench.measure import alternating, compared
from tests.conftest import open_test_application
from tests.services.making import draft_for, set_up_mail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.bench.measure import Measure

LIMIT = 3.0
LIMIT_MS = 25.0

_ADMINISTRATION = """
INSERT INTO administration (owner_id, name, name_key, place, details, created_at, online_since)
VALUES (:office_id, :name, :name_key, 'online', :details, :now, :now) RETURNING id
"""
_REQUEST = """
INSERT INTO request (
  kind, status, office_id, administration_id, administration_name, administration_key, client_name, client_key, email,
  email_key, details, package, payer, monthly_cents, asked_at, last_day, deadline, reason, at_table, new_administration
) VALUES (
  'offer', 'open', :office_id, :administration_id, :name, :name_key, :client, :client_key, :email,
  :email, :details, 'inStap', 'client', 1250, :now, :last_day, :deadline, '', FALSE, TRUE
) RETURNING id
"""
_PERSONAL = "INSERT INTO personal (data) VALUES (:details) RETURNING id"
_LINE = """
INSERT INTO history (at, act, actor_id, administration_id, request_id, before, after, personal_id)
VALUES (:now, :act, :office_id, :administration_id, :line_of, '{}', :after, :personal_id)
"""
_MAIL = """
INSERT INTO mail (
  message_id, office_id, request_id, kind, sender_name, reply_to, recipient, subject, text, html, needs_link, state,
  state_at, attempts, next_attempt_at, maybe_received, server_words, created_at
) VALUES (
  :message_id, :office_id, :request_id, :kind, :sender, :reply_to, :recipient, :subject, :text, :html, :needs_link,
  'queued', :now, 0, :now, FALSE, '', :now
)
"""
RIGHT = """
SELECT count(*) FROM request r
JOIN administration a ON a.id = r.administration_id AND a.owner_id = r.office_id AND a.place = 'online'
WHERE r.status = 'open' AND r.kind = 'offer' AND r.administration_name LIKE :names AND a.name = r.administration_name
AND (SELECT count(*) FROM history h WHERE h.administration_id = a.id AND h.act = 'administration_created') = 1
AND (
  SELECT count(*) FROM history h JOIN personal p ON p.id = h.personal_id
  WHERE h.request_id = r.id AND h.act = 'offer_made'
) = 1
AND (SELECT count(*) FROM mail m WHERE m.request_id = r.id AND m.html LIKE '%' || a.name || '%') = 2
AND (SELECT count(*) FROM mail m WHERE m.request_id = r.id AND m.needs_link AND m.recipient = r.email) = 1
"""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the office has already, and how many offers are made in one take."""

    administrations: int = 2_000
    offers: int = 10_000
    finished: int = 10
    rounds: int = 7


class Ground:
    """An office that makes one offer after another."""

    def __init__(self, url: str, desk: Path, sizes: Sizes) -> None:
        self._application = open_test_application(url, desk, None)
        self._office = fill(self._application, sizes.offers, sizes.administrations).office
        set_up_mail(self._application)
        self._bare = Bare(url)
        self._templates = MailTemplates()
        self._made = 0

    def close(self) -> None:
        """Give everything back."""
        self._bare.close()
        self._application.close()

    def ours(self, finished: int) -> float:
        """Milliseconds that the program takes for one."""
        took = 0.0
        for name, email in self._next("Programma", finished):
            draft = draft_for(name, email)
            began = time.perf_counter()
            self._application.offers.offer(self._office, draft)
            took += time.perf_counter() - began
        return took / finished * 1000

    def plain(self, finished: int) -> float:
        """Milliseconds for one by the driver."""
        took = 0.0
        for name, email in self._next("Kaal", finished):
            began = time.perf_counter()
            self._write(name, email)
            took += time.perf_counter() - began
        return took / finished * 1000

    def check(self) -> None:
        """Every offer that was made is there with its administration, its lines and both its mails."""
        ((right,),) = self._bare.execute(RIGHT, {"names": "Bench %"})
        assert right == self._made, f"{right} of {self._made}"

    def _next(self, who: str, finished: int) -> list[tuple[str, str]]:
        numbers = range(self._made, self._made + finished)
        self._made += finished
        return [(f"Bench {who} {number}", f"{who.lower()}{number}@bench.test") for number in numbers]

    def _write(self, name: str, email: str) -> None:
        """The floor: the same rows, and the same rendering of the mails."""
        details = draft_for(name, email).details
        now = datetime.now(UTC)
        last_day = last_day_to_confirm(now)
        office = Office("Kantoor De Vries", "Utrecht", "030 123 45 67", "kantoor@devries.test")
        client = Client(details.company_name, details.contact_person, email)
        terms = Terms(name, Package.IN_STAP, 1250, Payer.CLIENT)
        values = {
            "office_id": self._office.account_id,
            "name": name,
            "name_key": name.lower(),
            "client": details.company_name,
            "client_key": details.company_name.lower(),
            "email": email,
            "details": json.dumps(asdict(details)),
            "now": now,
            "last_day": last_day,
            "deadline": deadline_of(last_day),
            "sender": office.name,
            "reply_to": office.email,
            "line_of": None,
            "personal_id": None,
            "after": "{}",
        }
        bare = self._bare
        with bare.writing():
            if bare.is_embedded:
                bare.execute("UPDATE moment SET at = :now", values)
            ((values["administration_id"],),) = bare.execute(_ADMINISTRATION, values)
            bare.execute(_LINE, values | {"act": "administration_created"})
            ((values["request_id"],),) = bare.execute(_REQUEST, values)
            ((values["personal_id"],),) = bare.execute(_PERSONAL, values)
            terms_told = json.dumps({"package": "inStap", "payer": "client", "monthly_cents": 1250})
            bare.execute(_LINE, values | {"act": "offer_made", "line_of": values["request_id"], "after": terms_told})
            for mail, recipient, needs_link in (
                (OfferMail(office, client, terms, last_day), email, True),
                (OfferReceiptMail(office, client, terms, last_day), office.email, False),
            ):
                letter = self._templates.render(mail)
                told = {"kind": letter.kind, "subject": letter.subject, "text": letter.text, "html": letter.html}
                told |= {"message_id": f"<{uuid.uuid4()}@devries.test>", "recipient": recipient}
                bare.execute(_MAIL, values | told | {"needs_link": needs_link})


def measure(folder: Path, sizes: Sizes) -> Iterator[Measure]:
    """One offer of an office that has many, on both databases."""
    with stores(folder, "finishing") as found:
        for number, (database, url) in enumerate(found.items()):
            ground = Ground(url, folder / f"desk{number}", sizes)
            takes = (lambda: ground.plain(sizes.finished), lambda: ground.ours(sizes.finished))  # noqa: B023  # used at once
            alternating(1, *takes)
            against, ours = alternating(sizes.rounds, *takes)
            ground.check()
            ground.close()
            yield compared(f"Voltooien{database} (ms)", ours, against, LIMIT, or_within=LIMIT_MS)
