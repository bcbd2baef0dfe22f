"""The tables of the prices: the packages with their price of today, and what the office ever entered."""

from __future__ import annotations

from samenop_desktop.gui.rows_model import RowsModel, TableColumn
from samenop_desktop.services.money_rows import PackagePrice, PriceRow
from samenop_desktop.wording.amounts import euros
from samenop_desktop.wording.days import moment, short_day


def price_text(row: PackagePrice) -> str:
    """The price of today."""
    return euros(row.monthly_cents) if row.monthly_cents is not None else "Nog niet bekend"


def origin_text(row: PackagePrice) -> str:
    """Where the price of today comes from."""
    if row.since is not None:
        return f"Eigen prijs vanaf {short_day(row.since)}"
    return "Landelijke prijs" if row.monthly_cents is not None else "Vul hieronder een prijs in"


def coming_text(row: PackagePrice) -> str:
    """The next price and its day; empty where none was entered."""
    if row.next_cents is None or row.next_from is None:
        return ""
    return f"{euros(row.next_cents)} vanaf {short_day(row.next_from)}"


class PackagesModel(RowsModel[PackagePrice]):
    """The client packages."""

    columns = (
        TableColumn[PackagePrice]("Pakket", lambda row: row.package.value, width=120),
        TableColumn[PackagePrice]("Prijs per maand", price_text, width=140, is_right=True),
        TableColumn[PackagePrice]("Herkomst", origin_text, width=210),
        TableColumn[PackagePrice]("Wordt", coming_text, width=190),
    )


class EnteredModel(RowsModel[PriceRow]):
    """Every price that was entered, the newest first."""

    columns = (
        TableColumn[PriceRow]("Pakket", lambda row: row.package.value, width=120),
        TableColumn[PriceRow]("Prijs per maand", lambda row: euros(row.monthly_cents), width=140, is_right=True),
        TableColumn[PriceRow]("Geldig vanaf", lambda row: short_day(row.valid_from), width=120, is_right=True),
        TableColumn[PriceRow]("Ingevoerd op", lambda row: moment(row.entered_at), width=150, is_right=True),
        TableColumn[PriceRow]("Nu", lambda row: "Geldt nu" if row.in_force else "", width=100),
    )
