"""What packages cost: the published prices, and an office's own dated ones before them (D13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from samenop_desktop.domain.acts import Act
from samenop_desktop.domain.days import day_of
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import demand
from samenop_desktop.domain.packages import CLIENT_PACKAGES, KNOWN_MONTHLY_CENTS, Package
from samenop_desktop.domain.prices import HIGHEST_MONTHLY_CENTS, PriceForm, cents_of, check_price
from samenop_desktop.services.access import office_of
from samenop_desktop.services.history import note
from samenop_desktop.services.money_rows import PackagePrice, PriceOverview, PriceRow
from samenop_desktop.store.records import PriceRecord

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from samenop_desktop.domain.accounts import Actor
    from samenop_desktop.store.transactions import Store, Transaction


class PriceService:
    """Reads and enters prices a month, in cents excluding btw."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def monthly_cents(self, actor: Actor) -> Mapping[Package, int | None]:
        """Today's price of each client package for this office; None where no price is known."""
        with self._store.read() as tx:
            return prices_today(tx, office_of(tx, actor).id)

    def overview(self, actor: Actor) -> PriceOverview:
        """Today's price of each client package with what is still to come, and every price that was ever entered."""
        with self._store.read() as tx:
            entered = _entered(tx, office_of(tx, actor).id)
            today = day_of(tx.now)
            packages = tuple(
                _package_price(number, package, [price for price in entered if price.package == package], today)
                for number, package in enumerate(CLIENT_PACKAGES)
            )
            in_force = {_in_force(entered, package, today) for package in CLIENT_PACKAGES}
            rows = tuple(
                PriceRow(
                    id=price.id,
                    package=Package(price.package),
                    monthly_cents=price.monthly_cents,
                    valid_from=price.valid_from,
                    entered_at=price.entered_at,
                    in_force=price in in_force,
                )
                for price in sorted(entered, key=lambda price: price.id, reverse=True)
            )
            return PriceOverview(packages, rows)

    def enter_form(self, actor: Actor, form: PriceForm) -> None:
        """Enter a price as it was typed. Raises `FindingsError` with what is wrong with which field."""
        with self._store.read() as tx:
            office_of(tx, actor)
            demand(ErrorCode.PRICE_WRONG, check_price(form, day_of(tx.now)))
        cents = cents_of(form.amount)
        if form.package is not None and cents is not None and form.valid_from is not None:
            self.enter(actor, form.package, cents, form.valid_from)

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
    entered, today = _entered(tx, office_id), day_of(tx.now)
    return {package: _cents(package, _in_force(entered, package, today)) for package in CLIENT_PACKAGES}


def _entered(tx: Transaction, office_id: int) -> Sequence[PriceRecord]:
    """All prices of an office, by the day they count from; of the same day the last that was entered counts."""
    return tx.session.scalars(
        select(PriceRecord).where(PriceRecord.office_id == office_id).order_by(PriceRecord.valid_from, PriceRecord.id)
    ).all()


def _in_force(entered: Sequence[PriceRecord], package: Package, today: date) -> PriceRecord | None:
    return next((price for price in reversed(entered) if price.package == package and price.valid_from <= today), None)


def _cents(package: Package, price: PriceRecord | None) -> int | None:
    return price.monthly_cents if price is not None else KNOWN_MONTHLY_CENTS.get(package)


def _package_price(number: int, package: Package, entered: Sequence[PriceRecord], today: date) -> PackagePrice:
    price = _in_force(entered, package, today)
    coming = next((one for one in entered if one.valid_from > today), None)
    if coming is not None:
        coming = [one for one in entered if one.valid_from == coming.valid_from][-1]
    return PackagePrice(
        id=number,
        package=package,
        monthly_cents=_cents(package, price),
        since=price.valid_from if price is not None else None,
        next_cents=coming.monthly_cents if coming is not None else None,
        next_from=coming.valid_from if coming is not None else None,
    )
