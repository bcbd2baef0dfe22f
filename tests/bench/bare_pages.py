"""The floor of the client's pages: a bare Starlette, one query and the same template, the same argon2 and writes.

`python -m tests.bench.bare_pages DATABASE_URL` serves it, by uvicorn with the very options that the program has.
"""

from __future__ import annotations

import json
import secrets
import sys
import threading
import uuid
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from argon2 import PasswordHasher
from markupsafe import escape
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route

from samenop_desktop.domain.packages import Package, Payer
from samenop_desktop.domain.requests import RequestKind
from samenop_desktop.portal.letter import write_letter
from samenop_desktop.portal.rendering import Filled, Pages
from samenop_desktop.portal.serving import serve
from tests.bench.bare import Bare

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request

    from samenop_desktop.portal.letter import Letter

DONE = "bevestigd: "
_NAME = "[administratie]"
_LENGTH_OF_MAIL = {"text": 1300, "html": 4000}
_FOUND = """
SELECT r.id, r.status, r.administration_name, r.details, r.last_day, r.office_id, r.administration_id, r.email,
  r.monthly_cents, o.name, o.city, o.phone, o.email, a.id
FROM link l JOIN request r ON r.id = l.request_id JOIN account o ON o.id = r.office_id
LEFT JOIN account a ON a.email_key = r.email_key
WHERE l.token_hash = :hash
"""
_COLUMNS = (
    *("id", "status", "administration", "document", "last_day", "office_id", "administration_id", "email"),
    *("monthly_cents", "office", "office_city", "office_phone", "office_email", "account_id"),
)
_MAIL = """
INSERT INTO mail (
  message_id, office_id, request_id, kind, sender_name, reply_to, recipient, subject, text, html, needs_link, state,
  state_at, attempts, next_attempt_at, maybe_received, server_words, created_at
) VALUES (
  :message_id, :office_id, :id, :kind, :office, :office_email, :recipient, :subject, :text, :html, FALSE, 'queued',
  :now, 0, :now, FALSE, '', :now
)
"""
_CONFIRMED = (
    """
    INSERT INTO evidence (request_id, at, shown, filled_in, sha256) VALUES (:id, :now, :shown, :filled_in, :sha256)
    """,
    """
    INSERT INTO subscription (
      account_id, payer_id, package, monthly_cents, iban, started_at, first_paid_day, warned_days
    ) VALUES (:client_id, :client_id, 'inStap', :monthly_cents, :iban, :now, :first_paid_day, 0)
    """,
    "UPDATE administration SET owner_id = :client_id, details = :details WHERE id = :administration_id",
    "INSERT INTO access_right (administration_id, office_id, granted_at) VALUES (:administration_id, :office_id, :now)",
    """
    INSERT INTO history (at, act, actor_id, administration_id, request_id, before, after)
    VALUES (:now, 'request_confirmed', :client_id, :administration_id, :id, '{"status": "open"}', :after)
    """,
)


class BarePages:
    """Both handlers. Everything that can be is prepared once: the letter, and the mails."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._own = threading.local()
        self._pages = Pages()
        self._letter: Letter | None = None
        self._hasher = PasswordHasher()

    def app(self) -> Starlette:
        """The routes."""
        return Starlette(
            routes=[
                Route("/aanbieding/{token}", self.view),
                Route("/aanbieding/{token}/bevestigen", self.confirm, methods=["POST"]),
            ]
        )

    def view(self, request: Request) -> HTMLResponse:
        """The page of the offer."""
        row = self._found(request.path_params["token"])
        document = row.document if isinstance(row.document, dict) else json.loads(row.document)
        page: Any = SimpleNamespace(
            **vars(row),
            kind=RequestKind.OFFER,
            details=SimpleNamespace(**document),
            package=Package.IN_STAP,
            payer=Payer.CLIENT,
            has_account=False,
            has_subscription=False,
            has_free_days=True,
            asks_iban=True,
            at_table=False,
            first_paid_day_if_confirmed_now=date.fromisoformat(str(row.last_day)),
        )
        page.last_day = page.first_paid_day_if_confirmed_now
        if self._letter is None:
            self._letter = write_letter(SimpleNamespace(**vars(page) | {"administration": _NAME}))  # type: ignore[arg-type]
        path = request.url.path
        answer = self._pages.offer(page, self._letter, Filled(page.details), path, path)
        return HTMLResponse(bytes(answer.body).decode().replace(_NAME, str(escape(row.administration))))

    async def confirm(self, request: Request) -> PlainTextResponse:
        """Confirm the offer."""
        async with request.form() as form:
            sent = {name: str(value) for name, value in form.items()}
        return await run_in_threadpool(self._confirm, request.path_params["token"], sent)

    def _confirm(self, token: str, sent: Mapping[str, str]) -> PlainTextResponse:
        row = self._found(token)
        bare, now = self._connection(), datetime.now(UTC)
        password_hash = self._hasher.hash(sent["password"])
        details = json.dumps({name: value for name, value in sent.items() if not name.startswith("password")})
        shown = json.dumps(str(self._letter))
        values = {
            **vars(row),
            "now": now,
            "details": details,
            "shown": shown,
            "filled_in": details,
            "sha256": sha256(f"{shown}{details}".encode()).hexdigest(),
            "iban": sent["iban"],
            "first_paid_day": now.date() + timedelta(days=30),
            "after": json.dumps({"status": "confirmed", "right_of": row.office_id}),
        }
        with bare.writing():
            if bare.is_embedded:
                bare.execute("UPDATE moment SET at = :now", values)
            ((client_id,),) = bare.execute(
                """
                INSERT INTO account (
                  relation_number, role, name, name_key, city, phone, email, email_key, password_hash, details,
                  created_at
                ) VALUES (:number, 'client', :name, :name, '', '', :email, :email, :hash, :details, :now) RETURNING id
                """,
                values | {"number": f"{secrets.randbelow(10**8)}", "name": sent["company_name"], "hash": password_hash},
            )
            values["client_id"] = client_id
            ended = bare.execute(
                """
                UPDATE request SET status = 'confirmed', ended_at = :now, client_id = :client_id
                WHERE id = :id AND status = 'open' AND deadline > :now RETURNING id
                """,
                values,
            )
            assert len(ended) == 1
            for statement in _CONFIRMED:
                bare.execute(statement, values)
            for kind, recipient in (("confirmed_to_office", row.office_email), ("confirmed_to_client", row.email)):
                told = {name: row.administration.ljust(length) for name, length in _LENGTH_OF_MAIL.items()}
                told |= {"kind": kind, "recipient": recipient, "subject": f"Bevestigd: {row.administration}"}
                bare.execute(_MAIL, values | told | {"message_id": f"<{uuid.uuid4().hex}@veel.test>"})
        return PlainTextResponse(DONE + row.administration)

    def _found(self, token: str) -> SimpleNamespace:
        ((*found,),) = self._connection().execute(_FOUND, {"hash": sha256(token.encode()).hexdigest()})
        return SimpleNamespace(**dict(zip(_COLUMNS, found, strict=True)))

    def _connection(self) -> Bare:
        """A connection for each thread."""
        if not hasattr(self._own, "bare"):
            self._own.bare = Bare(self._url)
        bare: Bare = self._own.bare
        return bare


if __name__ == "__main__":
    serve(BarePages(sys.argv[1]).app(), "127.0.0.1", 0)
