"""What the lines of a history say, and what a spreadsheet makes of them."""

from __future__ import annotations

import ast
import csv
import io
from pathlib import Path

import pytest

import samenop_desktop
from samenop_desktop.domain.act_groups import ActGroup, acts_of, group_of
from samenop_desktop.domain.acts import Act
from samenop_desktop.wording.csv_text import csv_text
from samenop_desktop.wording.history import _VALUES, ACT_GROUPS, ACTS, personal_text, side_text, who_did


def test_every_act_and_every_group_has_its_words() -> None:
    assert set(ACTS) == set(Act)
    assert set(ACT_GROUPS) == set(ActGroup)
    assert len(set(ACTS.values())) == len(ACTS)


def test_every_act_stands_in_one_group() -> None:
    assert sorted(act for group in ActGroup for act in acts_of(group)) == sorted(Act)
    assert group_of(Act.OFFER_MADE) is group_of(Act.STEP_PLANS_MAILED) is ActGroup.REQUESTS
    assert group_of(Act.ACCESS_BLOCKED) is ActGroup.ACCESS
    assert group_of(Act.LICENCE_CANCELLED) is ActGroup.ACCOUNT


def test_values_are_told_in_dutch() -> None:
    told = side_text({"monthly_cents": 1250, "payer": "client", "status": "open", "last_day": "2026-12-14"})
    assert told == (
        "Status: Wacht op bevestiging; Betaler: De klant; Prijs: € 12,50 per maand; Bevestigen tot en met: 14-12-2026"
    )
    assert side_text({}) == ""
    assert side_text({"place": "arriving"}) == ""


def test_every_value_that_an_act_keeps_has_its_words() -> None:
    kept = set()
    for path in (Path(samenop_desktop.__file__).parent / "services").glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "note":
                sides = [each.value for each in call.keywords if each.arg in {"before", "after"}]
                kept |= {
                    key.value
                    for side in sides
                    if isinstance(side, ast.Dict)
                    for key in side.keys
                    if isinstance(key, ast.Constant)
                }
    assert len(kept) > 20
    assert kept <= set(_VALUES)


def test_personal_details_are_told_as_they_were_and_as_they_became() -> None:
    changed = {"phone": ["", "030 1"], "email": ["a@b.test", "c@d.test"]}
    assert personal_text(changed, 0) == "E-mailadres: a@b.test"
    assert personal_text(changed, 1) == "Telefoon: 030 1; E-mailadres: c@d.test"
    given = {"company_name": "Bakkerij", "legal_form": None}
    assert (personal_text(given, 0), personal_text(given, 1)) == ("", "Bedrijfsnaam: Bakkerij")
    assert personal_text(None, 1) == ""


def test_an_act_without_an_account_is_the_programs_or_the_clients() -> None:
    assert who_did(Act.REQUEST_EXPIRED, "", "") == "Het programma"
    assert who_did(Act.REQUEST_DECLINED, "", "") == "De klant"
    assert who_did(Act.OFFER_MADE, "De Vries", "100001") == "De Vries (100001)"


@pytest.mark.parametrize("cell", ["=1+1", "+31 6 1", "-2", "@SUM(A1)", "\t=1", "  =HYPERLINK(0)", "\r=1", "\uff1d1+1"])
def test_no_cell_is_taken_for_a_formula(cell: str) -> None:
    text = csv_text([("veilig", cell)])
    ((first, second),) = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";")
    assert (first, second) == ("veilig", f"'{cell}")


def test_a_table_opens_in_a_dutch_spreadsheet() -> None:
    text = csv_text([("Naam", "Wat"), ("Bakkerij; Jansen", 'zei "ja"\nen nee')])
    assert text == '\ufeffNaam;Wat\r\n"Bakkerij; Jansen";"zei ""ja""\nen nee"\r\n'
