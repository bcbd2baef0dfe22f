"""A million offers that differ in all that the list of offers shows, and the same list as one plain table."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from samenop_desktop.store.records import AdministrationRecord, MailRecord, RequestRecord
from samenop_desktop.store.requests import NO_MAIL
from tests.bench.many_offers import copy_rows, next_id
from tests.bench.set_wise import set_wise
from tests.services.making import draft_for, make_office

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application
    from tests.bench.bare import Bare

# fmt: off
TRADES = (
    "Bakkerij", "Slagerij", "Kapper", "Garage", "Schilder", "Loodgieter", "Advies", "Studio", "Atelier", "Drukkerij",
    "Kwekerij", "Transport", "Installatie", "Hovenier", "Fietsen", "Bloemen", "Kaashandel", "Hotel", "Praktijk", "Dak",
)
FAMILIES = (
    "Jansen", "De Vries", "Van den Berg", "Bakker", "Visser", "Smit", "Meijer", "De Boer", "Mulder", "De Groot", "Bos",
    "Vos", "Peters", "Hendriks", "Van Leeuwen", "Dekker", "Brouwer", "De Wit", "Dijkstra", "Smits", "De Graaf",
    "Van der Meer", "Kok", "Jacobs", "Van der Linden", "Hermans", "Vermeulen", "Van den Heuvel", "Schouten", "Prins",
    "Willems", "Koning", "Huisman", "Kuipers", "Postma", "Veenstra", "Hoekstra", "Zijlstra", "Wiersma", "Boersma",
)
PLACES = (
    "Amsterdam", "Rotterdam", "Utrecht", "Eindhoven", "Groningen", "Tilburg", "Almere", "Breda", "Nijmegen",
    "Apeldoorn", "Haarlem", "Arnhem", "Enschede", "Amersfoort", "Zaanstad", "Leiden", "Dordrecht", "Zwolle",
    "Zoetermeer", "Maastricht", "Deventer", "Delft", "Alkmaar", "Venlo", "Leeuwarden", "Hilversum", "Heerlen", "Gouda",
    "Assen", "Emmen",
)
# fmt: on

OPEN_PART, DUE_PART, MAILED_PART = 0.05, 0.01, 0.1
"""How much of it is open, how much of that over by the clock though nothing has run, and how much has a mail."""

FLAT = "flat_offer"
FLAT_VALUES = (
    "administration_name",
    "client_name",
    "email",
    "kind",
    "CASE WHEN status = 'open' AND deadline <= :now THEN 'expired' ELSE status END",
    "CAST(last_day AS VARCHAR)",
    "CAST(delivery_order AS VARCHAR)",
    "payer",
    "package",
    "CAST(asked_at AS VARCHAR)",
)
COLUMNS = ("administration", "client", "email", "kind", "status", "last_day", "delivery", "payer", "package", "created")
"""The columns of the plain table, in the order of the screen."""


def fill(application: Application, offers: int) -> Actor:
    """So many offers of a new office in an empty store, with ids from 1 on; the last ones are open."""
    office = make_office(application)
    made = application.offers.offer(office, draft_for("Administratie", "klant@veel.test"))
    said = Dialect(application.store.engine.dialect.name)
    first_open, first_due, first_mailed = (
        offers + 1 - max(int(offers * part), 1) for part in (OPEN_PART, DUE_PART, MAILED_PART)
    )
    with application.store.write() as tx, set_wise(tx.session):
        session = tx.session
        invitation = session.scalars(select(MailRecord.id).order_by(MailRecord.id)).first() or 0
        first_book, books = next_id(session, AdministrationRecord), offers + 1 - first_open
        book = {"id": f"{first_book} + i", "name": "'Boek ' || i", "name_key": "'boek ' || i"}
        copy_rows(session, AdministrationRecord, made.administration_id, range(books), book)
        # A large prime spreads neighbours over the names.
        chance = "(i % 100003 * 7919 % 1000003)"
        trade, family = said.one_of(TRADES, chance), said.one_of(FAMILIES, f"{chance} / 20")
        name = f"{trade} || ' ' || {family} || ' ' || i"
        client = f"{family} || ', ' || {said.one_of(PLACES, f'{chance} / 800')}"
        email = f"replace(lower({family}), ' ', '') || i || '@' || lower({trade}) || '.test'"
        asked = said.minutes_ago(f"({offers} - i) * 4")
        in_common = {
            "id": "i",
            "administration_id": f"{first_book} + i % {books}",
            "administration_name": name,
            "administration_key": f"lower({name})",
            "client_name": client,
            "client_key": f"lower({client})",
            "email": email,
            "email_key": email,
            "kind": f"CASE WHEN {chance} % 5 = 0 THEN 'transfer' ELSE 'offer' END",
            "package": f"CASE WHEN {chance} % 5 = 0 THEN NULL WHEN {chance} % 3 = 0 THEN 'inOrde' ELSE e.package END",
            "payer": f"CASE WHEN {chance} % 5 = 0 THEN NULL WHEN {chance} % 2 = 0 THEN 'office' ELSE e.payer END",
            "asked_at": asked,
            "delivery_order": str(NO_MAIL),
        }
        status = said.one_of(("confirmed", "cancelled", "declined", "expired"), chance)
        ended = {"status": status, "ended_at": asked, "deadline": asked, "last_day": said.day_of(asked)}
        due = {"deadline": said.minutes_ago("60")}
        copy_rows(session, RequestRecord, made.request_id, range(2, first_open), in_common | ended)
        copy_rows(session, RequestRecord, made.request_id, range(first_open, first_due), in_common)
        copy_rows(session, RequestRecord, made.request_id, range(first_due, offers + 1), in_common | due)
        state = f"CASE {chance} % 3 WHEN 0 THEN 'failed' WHEN 1 THEN 'queued' ELSE 'sent' END"
        mail = {
            "message_id": "'<' || i || '@veel.test>'",
            "request_id": "i",
            "state": state,
            "text": "''",
            "html": "''",
        }
        copy_rows(session, MailRecord, invitation, range(max(first_mailed, 2), offers + 1), mail)
    return office


class Dialect:
    """What the two databases say in words of their own."""

    def __init__(self, name: str) -> None:
        self._is_embedded = name == "sqlite"

    def one_of(self, words: Sequence[str], number: str) -> str:
        """The word that `number`, an expression, falls on."""
        if self._is_embedded:
            return f"json_extract('{json.dumps(words)}', '$[' || ({number} % {len(words)}) || ']')"
        listed = ", ".join(f"'{word}'" for word in words)
        return f"(ARRAY[{listed}])[1 + {number} % {len(words)}]"

    def minutes_ago(self, minutes: str) -> str:
        """A moment so many minutes back."""
        if self._is_embedded:
            return f"strftime('%Y-%m-%d %H:%M:%S.000000', 'now', '-' || ({minutes}) || ' minutes')"
        return f"now() - ({minutes}) * interval '1 minute'"

    def day_of(self, moment: str) -> str:
        """The day of a moment."""
        return f"date({moment})"


def flatten(bare: Bare, path: Path) -> None:
    """Write the same list as one table with nothing but its primary key; on the embedded database in a file apart."""
    table = FLAT
    if bare.is_embedded:
        bare.execute("ATTACH :path AS apart", {"path": str(path)})
        table = f"apart.{FLAT}"
    columns = ", ".join(f"{column} VARCHAR" for column in COLUMNS)
    bare.execute(f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, {columns})")
    with bare.writing():
        shown = f"SELECT id, {', '.join(FLAT_VALUES)} FROM request"  # noqa: S608  # names of our own
        bare.execute(f"INSERT INTO {table} {shown}", {"now": datetime.now(UTC)})
    # On PostgreSQL its own autovacuum would have done that before anybody looks.
    bare.execute("DETACH apart" if bare.is_embedded else "VACUUM ANALYZE")
