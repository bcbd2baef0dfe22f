"""The rows of the table Aanbiedingen, and how each is told in its columns."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from samenop_desktop.domain.days import LAST_DAYS, day_of
from samenop_desktop.domain.requests import Delivery, RequestStatus
from samenop_desktop.gui.badges import Badge, Shape
from samenop_desktop.gui.rows_model import TableColumn
from samenop_desktop.gui.sparse_model import SparseTableModel
from samenop_desktop.gui.theme import Tone
from samenop_desktop.services.offer_rows import OfferColumn, OfferQuery, OfferRow
from samenop_desktop.wording.days import days_to_go, moment, short_day
from samenop_desktop.wording.names import DELIVERIES, PAYERS, REQUEST_KINDS, REQUEST_STATUSES

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from samenop_desktop.gui.desk import Desk
    from samenop_desktop.services.rows import Cursor, Outline, Page

ENDED_TONES = {
    RequestStatus.CONFIRMED: (Shape.CHECK, Tone.GOOD),
    RequestStatus.CANCELLED: (Shape.CROSS, Tone.NEUTRAL),
    RequestStatus.DECLINED: (Shape.CROSS, Tone.NEUTRAL),
    RequestStatus.EXPIRED: (Shape.CROSS, Tone.NEUTRAL),
}
DELIVERY_TONES = {
    Delivery.WAITS_FOR_SETTINGS: (Shape.TRIANGLE, Tone.WARN),
    Delivery.WAITS_FOR_PUBLIC_URL: (Shape.TRIANGLE, Tone.WARN),
    Delivery.QUEUED: (Shape.RING, Tone.INFO),
    Delivery.SENT: (Shape.CHECK, Tone.GOOD),
    Delivery.FAILED: (Shape.CROSS, Tone.BAD),
    Delivery.WITHDRAWN: (Shape.RING, Tone.NEUTRAL),
}
DELIVERY_EXPLANATIONS = {
    Delivery.WAITS_FOR_SETTINGS: "De mail gaat weg zodra je Mail instellen hebt ingevuld.",
    Delivery.WAITS_FOR_PUBLIC_URL: "De mail gaat weg zodra de bevestigingspagina een openbaar adres heeft.",
    Delivery.QUEUED: "De mail wordt zo verstuurd.",
    Delivery.WITHDRAWN: "De aanbieding eindigde voordat deze mail was verstuurd; hij gaat niet meer weg.",
}
COSTS_MONEY = "De administratie staat nog online onder je kantoor en kost geld."


class Column(IntEnum):
    """The columns by their place on the screen."""

    ADMINISTRATION = 0
    CLIENT = 1
    EMAIL = 2
    KIND = 3
    STATUS = 4
    LAST_DAY = 5
    DELIVERY = 6
    PAYER = 7
    PACKAGE = 8
    CREATED = 9


def status_badge(row: OfferRow) -> Badge:
    """The status with what is urgent about it: the last days, or money that goes on being paid (S23)."""
    word = REQUEST_STATUSES[row.status]
    if row.days_left is not None:
        if row.days_left <= LAST_DAYS:
            return Badge(f"{word}, {days_to_go(row.days_left)}", Shape.TRIANGLE, Tone.WARN)
        return Badge(word, Shape.DOT, Tone.INFO)
    if row.costs_money:
        return Badge(f"{word}, kost geld", Shape.DIAMOND, Tone.BAD)
    shape, tone = ENDED_TONES.get(row.status, (Shape.DOT, Tone.INFO))
    return Badge(word, shape, tone)


def status_description(row: OfferRow) -> str:
    """What the badge says beyond the status, for the tooltip and a screen reader."""
    if row.days_left is not None:
        return f"Bevestigen kan tot en met {short_day(row.last_day)}: {days_to_go(row.days_left)}."
    return COSTS_MONEY if row.costs_money else ""


def delivery_badge(delivery: Delivery) -> Badge:
    """The delivery of a mail as a badge."""
    shape, tone = DELIVERY_TONES[delivery]
    return Badge(DELIVERIES[delivery], shape, tone)


def delivery_description(delivery: Delivery, server_words: str) -> str:
    """What the mail server said, in its own words, or else what the delivery waits for."""
    return server_words or DELIVERY_EXPLANATIONS.get(delivery, "")


class OffersModel(SparseTableModel[OfferRow, OfferQuery]):
    """All requests of the office at this desk."""

    columns = (
        TableColumn[OfferRow]("Administratie", lambda row: row.administration, 200),
        TableColumn[OfferRow]("Klant", lambda row: row.client, 160),
        TableColumn[OfferRow]("E-mailadres", lambda row: row.email, 190),
        TableColumn[OfferRow]("Soort aanbieding", lambda row: REQUEST_KINDS[row.kind], 124),
        TableColumn[OfferRow](
            "Status",
            lambda row: REQUEST_STATUSES[row.status],
            288,
            badge=status_badge,
            description=status_description,
        ),
        TableColumn[OfferRow]("Bevestigen tot en met", lambda row: short_day(row.last_day), 152, is_right=True),
        TableColumn[OfferRow](
            "Bezorging",
            lambda row: DELIVERIES[row.delivery],
            204,
            badge=lambda row: delivery_badge(row.delivery),
            description=lambda row: delivery_description(row.delivery, row.server_words),
        ),
        TableColumn[OfferRow]("Betaler", lambda row: PAYERS[row.payer] if row.payer is not None else "", 96),
        TableColumn[OfferRow]("Abonnement", lambda row: row.package.value if row.package is not None else "", 100),
        TableColumn[OfferRow](
            "Aangemaakt",
            lambda row: short_day(day_of(row.created_at)),
            100,
            is_right=True,
            description=lambda row: moment(row.created_at),
        ),
    )

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk.runner, OfferQuery(), parent)
        self._service = desk.app.offers
        self._actor = desk.actor

    def read_page(self, query: OfferQuery, after: Cursor | None, limit: int, skip: int) -> Page[OfferRow]:
        """One page of requests."""
        return self._service.page(self._actor, query, after, limit, skip)

    def read_outline(self, query: OfferQuery) -> Outline:
        """How many requests the query has, and places among them."""
        return self._service.outline(self._actor, query)

    def ordered(self, query: OfferQuery, column: int, *, descending: bool) -> OfferQuery:
        """The same query in the order of `column`."""
        return replace(query, sort=OfferColumn[Column(column).name], descending=descending)

    def order_of(self, query: OfferQuery) -> tuple[int, bool]:
        """The column that `query` is sorted by, and whether from high to low."""
        return Column[query.sort.name], query.descending
