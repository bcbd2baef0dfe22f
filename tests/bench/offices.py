"""An office with many administrations and offers: one of each made by the services, the others after its example."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from samenop_desktop.domain.requests import RequestStatus
from samenop_desktop.store.administrations import AdministrationRecord
from samenop_desktop.store.requests import RequestRecord
from tests.services.making import draft_for, make_office

if TYPE_CHECKING:
    from typing import Any

    from sqlalchemy.orm import Session

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application


def fill(application: Application, administrations: int, offers: int) -> Actor:
    """A new office whose list holds so many administrations, and so many offers on them of which one each is open."""
    office = make_office(application)
    made = application.offers.offer(office, draft_for("Administratie 0", "klant0@veel.test"))
    with application.store.write() as transaction:
        session = transaction.session
        book = _values(session, AdministrationRecord, select(AdministrationRecord.id).order_by(AdministrationRecord.id))
        first = book.pop("id")
        books = [{**book, **_named("name", "name_key", number)} for number in range(1, administrations)]
        ids = [first, *session.scalars(insert(AdministrationRecord).returning(AdministrationRecord.id), books)]
        session.execute(
            update(AdministrationRecord).where(AdministrationRecord.id == first).values(_named("name", "name_key", 0))
        )
        asked = _values(session, RequestRecord, select(RequestRecord.id).where(RequestRecord.id == made.request_id))
        asked.pop("id")
        session.execute(insert(RequestRecord), [_offer(asked, ids, number) for number in range(1, offers)])
    return office


def name_of(number: int) -> str:
    """The name of the administration with that number; they sort as they are numbered."""
    return f"Administratie {number:07}"


def _named(name: str, key: str, number: int) -> dict[str, str]:
    return {name: name_of(number), key: name_of(number).casefold()}


def _offer(asked: dict[str, Any], ids: list[int], number: int) -> dict[str, Any]:
    """Round by round an offer on each administration: those of the first round are open, later ones were cancelled."""
    at = number % len(ids)
    email = f"klant{at}@veel.test"
    values = {**asked, "administration_id": ids[at], "email": email, "email_key": email}
    values |= _named("administration_name", "administration_key", at)
    if number >= len(ids):
        values |= {"status": RequestStatus.CANCELLED, "ended_at": datetime.now(UTC), "ended_by_id": asked["office_id"]}
    return values


def _values(session: Session, record: type[Any], ids: Any) -> dict[str, Any]:  # noqa: ANN401  # a statement of SQLAlchemy
    row = session.get_one(record, session.scalars(ids).first())
    return {column.key: getattr(row, column.key) for column in record.__table__.columns}
