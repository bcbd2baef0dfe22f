"""What the screen calls things, to the letter of what was agreed; days and amounts as the Dutch write them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from samenop_desktop.domain.administrations import Kind, State, Status
from samenop_desktop.domain.offer_draft import STEPS as STEP_ORDER
from samenop_desktop.domain.packages import CLIENT_PACKAGES, Package, Payer
from samenop_desktop.domain.requests import Delivery, RequestKind, RequestStatus
from samenop_desktop.wording.amounts import counted, euros, file_size
from samenop_desktop.wording.days import days_to_go, long_day, moment, short_day, week_day
from samenop_desktop.wording.names import (
    DELIVERIES,
    DETAIL_LABELS,
    KINDS,
    PAYERS,
    REQUEST_KINDS,
    REQUEST_STATUSES,
    STEPS,
    status_text,
)


def test_kinds_states_and_choices_are_named_to_the_letter() -> None:
    assert [KINDS[kind] for kind in Kind] == ["lokaal", "online", "online (cliënt)"]
    assert [REQUEST_KINDS[kind] for kind in RequestKind] == ["samenwerken", "overdragen"]
    assert [REQUEST_STATUSES[status] for status in RequestStatus] == [
        "Wacht op bevestiging",
        "Bevestigd",
        "Geannuleerd",
        "Geweigerd",
        "Automatisch geannuleerd",
    ]
    assert [DELIVERIES[delivery] for delivery in Delivery] == [
        "Wacht op mailinstellingen",
        "Wacht op openbaar adres",
        "In wachtrij",
        "Verzonden",
        "Mislukt",
        "Ingetrokken",
    ]
    assert [PAYERS[payer] for payer in Payer] == ["De klant", "Het kantoor"]


def test_the_steps_carry_their_titles() -> None:
    titles = ["Start", "Administratie", "Klantgegevens", "Abonnement en betaler", "Controleren"]
    assert [STEPS[step] for step in STEP_ORDER] == titles


def test_the_details_carry_their_labels_in_order() -> None:
    assert list(DETAIL_LABELS.values()) == [
        "Bedrijfsnaam",
        "Contactpersoon",
        "Adres",
        "Postcode",
        "Plaats",
        "Telefoon",
        "Mobiele telefoon",
        "E-mailadres",
        "Website",
        "KvK-nummer",
        "Btw-nummer",
        "Rechtsvorm",
    ]


def test_packages_are_called_as_they_are_sold() -> None:
    assert [str(package) for package in CLIENT_PACKAGES] == ["inOrde", "inStap", "inKaart", "inBalans", "inZicht"]
    assert str(Package.ACCOUNTANT) == "Accountant"


@pytest.mark.parametrize(
    ("status", "text"),
    [
        (Status(State.READY), "Gereed"),
        (Status(State.OFFERED, 21), "Aangeboden, nog 21 dagen"),
        (Status(State.OFFERED, 1), "Aangeboden, nog 1 dag"),
        (Status(State.OFFERED, 0), "Aangeboden, nog 0 dagen"),
        (Status(State.COSTS_MONEY), "Niet bevestigd, kost nog geld"),
        (Status(State.BUSY), "Bezig"),
        (Status(State.LICENCE_ENDS, on=date(2027, 2, 3)), "Licentie opgezegd, verdwijnt op 03-02-2027"),
    ],
)
def test_the_status_of_an_administration(status: Status, text: str) -> None:
    assert status_text(status) == text


@pytest.mark.parametrize(
    ("cents", "text"),
    [(0, "€ 0,00"), (5, "€ 0,05"), (1250, "€ 12,50"), (-123456, "€ -1.234,56"), (123456789, "€ 1.234.567,89")],
)
def test_amounts(cents: int, text: str) -> None:
    assert euros(cents) == text


@pytest.mark.parametrize(
    ("size", "text"), [(12, "12 bytes"), (1500, "1,5 kB"), (2_000_000, "2,0 MB"), (3_400_000_000, "3,4 GB")]
)
def test_sizes(size: int, text: str) -> None:
    assert file_size(size) == text


def test_days_and_moments() -> None:
    assert long_day(date(2026, 12, 14)) == "14 december 2026"
    assert week_day(date(2026, 12, 14)) == "maandag 14 december 2026"
    assert short_day(date(2026, 2, 3)) == "03-02-2026"
    assert moment(datetime(2026, 7, 1, 22, 5, tzinfo=UTC)) == "02-07-2026 00:05"
    assert moment(datetime(2026, 12, 31, 23, 5, tzinfo=UTC)) == "01-01-2027 00:05"


@pytest.mark.parametrize(("days", "text"), [(0, "laatste dag"), (1, "nog 1 dag"), (5, "nog 5 dagen")])
def test_days_to_go(days: int, text: str) -> None:
    assert days_to_go(days) == text


def test_numbers_have_points_and_their_noun() -> None:
    assert [counted(number, "regel", "regels") for number in (0, 1, 2, 999, 1_000, 1_234_567)] == [
        "0 regels",
        "1 regel",
        "2 regels",
        "999 regels",
        "1.000 regels",
        "1.234.567 regels",
    ]
