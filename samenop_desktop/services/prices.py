"""What packages cost: the published prices, and an office's own dated ones before them (D13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.packages import CLIENT_PACKAGES, KNOWN_MONTHLY_CENTS, Package
from samenop_desktop.services.access import office_of
from samenop_desktop.services.history import note
from samenop_desktop.store.records import PriceRecord

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.store.transactions import Store, Transaction

HIGHEST_MONTHLY_CENTS = 100_000


class PriceService:
    """Reads and enters prices a month, in cents excluding btw."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def monthly_cents(self, actor: Actor) -> Mapping[Package, int | None]:
        """Today's price of each client package for this office; None where no price is known."""
        with self._store.read() as tx:
            return prices_today(tx, office_of(tx, actor).id)

    def enter(self, actor: Actor, package: Package, monthly_cents: int, valid_from: date) -> None:
        """Enter the price of `package` from a day on; older prices stay. Raises PRICE_OUT_OF_RANGE."""
        if not 0 <= monthly_cents <= HIGHEST_MONTHLY_CENTS:
            raise SamenopError(ErrorCode.PRICE_OUT_OF_RANGE)
        with self._store.write() as tx:
            office = office_of(tx, actor)
            tx.session.add(
                PriceRecord(
                    office_id=office.id,
                    package=package,
                    monthly_cents=monthly_cents,
                    valid_from=valid_from,
                    entered_at=tx.now,
                )
            )
            after = {"package": package, "monthly_cents": monthly_cents, "valid_from": valid_from.isoformat()}
            note(tx, Act.PRICE_ENTERED, actor_id=office.id, after=after)


def prices_today(tx: Transaction, office_id: int) -> Mapping[Package, int | None]:
    """Today's price of each client package for an office, inside a transaction."""
    prices: dict[Package, int | None] = {package: KNOWN_MONTHLY_CENTS.get(package) for package in CLIENT_PACKAGES}
    entered = tx.session.scalars(
        select(PriceRecord)
        .where(PriceRecord.office_id == office_id, PriceRecord.valid_from <= day_of(tx.now))
        .order_by(PriceRecord.valid_from, PriceRecord.id)
    )
    for price in entered:
        prices[Package(price.package)] = price.monthly_cents
    return prices
