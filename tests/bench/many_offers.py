"""A store full of offers, made by the database itself from one that the services made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text

from samenop_desktop.store.records import AdministrationRecord, MailRecord, RequestRecord
from tests.bench.set_wise import set_wise
from tests.services.making import draft_for, make_office

if TYPE_CHECKING:
    from typing import TypeAlias

    from sqlalchemy.orm import Session

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application

    Copied: TypeAlias = type[AdministrationRecord | RequestRecord | MailRecord]


@dataclass(frozen=True, slots=True)
class Filled:
    """Who made the offers; those with the ids from `first` on, `open_offers` of them, are open and were mailed."""

    office: Actor
    first: int
    open_offers: int


def fill(application: Application, offers: int, open_offers: int) -> Filled:
    """So many offers of a new office; the first ones are open, the others were cancelled on the same books before."""
    office = make_office(application)
    made = application.offers.offer(office, draft_for("Administratie", "klant@veel.test"))
    with application.store.write() as tx, set_wise(tx.session):
        session = tx.session
        invitation = session.scalars(select(MailRecord.id).order_by(MailRecord.id)).first() or 0
        books, first = next_id(session, AdministrationRecord), next_id(session, RequestRecord)
        at = f"(i % {open_offers})"
        name, key = f"'Administratie ' || {at}", f"'administratie ' || {at}"
        copy_rows(
            session,
            AdministrationRecord,
            made.administration_id,
            range(open_offers),
            {"id": f"{books} + i", "name": name, "name_key": key},
        )
        values = {
            "id": f"{first} + i",
            "administration_id": f"{books} + {at}",
            "administration_name": name,
            "administration_key": key,
            "client_name": f"'Klant ' || {at}",
            "client_key": f"'klant ' || {at}",
            "email": f"'klant' || {at} || '@veel.test'",
            "email_key": f"'klant' || {at} || '@veel.test'",
        }
        copy_rows(session, RequestRecord, made.request_id, range(open_offers), values)
        ended = {"status": "'cancelled'", "ended_at": "e.asked_at", "ended_by_id": "e.office_id"}
        copy_rows(session, RequestRecord, made.request_id, range(open_offers, offers), values | ended)
        sent = {
            "message_id": "'<' || i || '@veel.test>'",
            "request_id": f"{first} + i",
            "recipient": "'klant' || i || '@veel.test'",
            "text": "''",
            "html": "''",
            "state": "'sent'",
        }
        copy_rows(session, MailRecord, invitation, range(open_offers), sent)
    with application.store.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("ANALYZE"))
    return Filled(office, first, open_offers)


def next_id(session: Session, record: Copied) -> int:
    """The id that the next row will get."""
    return (session.scalar(select(func.max(record.id))) or 0) + 1


def copy_rows(session: Session, record: Copied, example: int, numbers: range, values: dict[str, str]) -> None:
    """A row like the example for each `i` of `numbers`; `values` are expressions for what differs."""
    if not numbers:
        return
    table = record.__tablename__
    columns = [column.name for column in record.__table__.columns if column.name != "id" or "id" in values]
    chosen = ", ".join(values.get(column, f"e.{column}") for column in columns)
    session.execute(
        text(
            f"WITH RECURSIVE n(i) AS (SELECT {numbers.start} UNION ALL SELECT i + 1 FROM n WHERE i < {numbers[-1]}) "  # noqa: S608  # names and numbers of our own
            f"INSERT INTO {table} ({', '.join(columns)}) SELECT {chosen} FROM n, {table} e WHERE e.id = {example}"
        )
    )
    if session.connection().dialect.name == "postgresql":
        session.execute(text(f"SELECT setval('{table}_id_seq', (SELECT max(id) FROM {table}))"))  # noqa: S608
