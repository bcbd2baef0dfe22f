"""Many requests at once, after the example of one that the services made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

from samenop_desktop.domain.text import text_key
from samenop_desktop.store.records import AdministrationRecord, RequestRecord
from samenop_desktop.store.requests import NO_MAIL
from tests.services.making import draft_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.services.application import Application


def add_requests(application: Application, office: Actor, varied: Iterable[Mapping[str, Any]]) -> list[int]:
    """Adds requests of `office` that differ from an ordinary offer in what `varied` tells of each; their ids.

    A name or an address brings its key along. Each has an administration of its own.
    """
    made = application.offers.offer(office, draft_for("Voorbeeld", "voorbeeld@voorbeeld.test"))
    with application.store.write() as tx:
        book = _columns(tx.session.get_one(AdministrationRecord, made.administration_id))
        # None of them has a mail yet.
        example = _columns(tx.session.get_one(RequestRecord, made.request_id)) | {"delivery_order": NO_MAIL}
        rows = [{**example, **_keyed(one)} for one in varied]
        places = tx.session.scalars(
            insert(AdministrationRecord).returning(AdministrationRecord.id, sort_by_parameter_order=True),
            [{**book, "name": f"Boek {number}", "name_key": f"boek {number}"} for number in range(len(rows))],
        )
        filled = [{**row, "administration_id": place} for row, place in zip(rows, places, strict=True)]
        returning = insert(RequestRecord).returning(RequestRecord.id, sort_by_parameter_order=True)
        return list(tx.session.scalars(returning, filled))


def _columns(record: AdministrationRecord | RequestRecord) -> dict[str, Any]:
    return {column.key: getattr(record, column.key) for column in record.__table__.columns if column.key != "id"}


def _keyed(varied: Mapping[str, Any]) -> dict[str, Any]:
    keys = {"administration_name": "administration_key", "client_name": "client_key", "email": "email_key"}
    return {**varied, **{keys[name]: text_key(value) for name, value in varied.items() if name in keys}}
