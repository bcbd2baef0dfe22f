"""The packages, who they are for, and what they cost a month."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Package(StrEnum):
    """A subscription, by the name that the screen shows."""

    IN_ORDE = "inOrde"
    IN_STAP = "inStap"
    IN_KAART = "inKaart"
    IN_BALANS = "inBalans"
    IN_ZICHT = "inZicht"
    ACCOUNTANT = "Accountant"


class Payer(StrEnum):
    """Who receives the invoice of the client's subscription (S11)."""

    CLIENT = "client"
    OFFICE = "office"


PAYER_CHANGE_ADDRESS = "administratie@snelstart.nl"
"""Where changing the payer is asked for (S36)."""

CLIENT_PACKAGES: tuple[Package, ...] = (
    Package.IN_ORDE,
    Package.IN_STAP,
    Package.IN_KAART,
    Package.IN_BALANS,
    Package.IN_ZICHT,
)
WEB_ONLY_PACKAGES = frozenset({Package.IN_ORDE})

EXTRA_ADMINISTRATION_CENTS = 300
"""What every online administration beyond the included one costs a month, excluding btw (P17)."""


@dataclass(frozen=True, slots=True)
class PackageChoice:
    """A package as the wizard offers it; `monthly_cents` excludes btw and is None while no price is known (D13)."""

    package: Package
    monthly_cents: int | None


KNOWN_MONTHLY_CENTS: dict[Package, int] = {
    Package.IN_ORDE: 800,
    Package.IN_STAP: 1250,
    Package.ACCOUNTANT: 4000,
}
"""Published prices a month, excluding btw; an office's own dated price goes before it (D13)."""
