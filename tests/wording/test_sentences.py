"""Every code has a sentence, and whoever raises it fills every placeholder of that sentence."""

from __future__ import annotations

import ast
import re
import string
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import samenop_desktop
from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.domain.findings import FindingCode, refusal
from samenop_desktop.wording import errors, findings
from samenop_desktop.wording.errors import sentence
from samenop_desktop.wording.findings import finding_sentence, sentences_by_field

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

PACKAGE = Path(samenop_desktop.__file__).parent
MAKERS = {"SamenopError": "ErrorCode", "refusal": "FindingCode", "remark": "FindingCode"}


def placeholders(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


@cache
def made() -> tuple[tuple[str, str, frozenset[str], bool], ...]:
    """Each place where an error or finding is made: where, its code, the names of its details, and `**` among them."""
    return tuple(place for path in sorted(PACKAGE.rglob("*.py")) for place in _made_in(path))


def _made_in(path: Path) -> Iterator[tuple[str, str, frozenset[str], bool]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS):
            continue
        for argument in node.args:
            if isinstance(argument, ast.Attribute) and isinstance(argument.value, ast.Name):
                if argument.value.id != MAKERS[node.func.id]:
                    continue
                names = frozenset(keyword.arg for keyword in node.keywords if keyword.arg)
                more = any(keyword.arg is None for keyword in node.keywords)
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", argument.attr, names, more


def test_every_error_has_a_sentence_that_ends_as_one() -> None:
    assert set(errors.SENTENCES) == set(ErrorCode)
    for text in errors.SENTENCES.values():
        assert text[0].isupper() or text.startswith("{")
        assert text.rstrip(")").endswith((".", "}"))


def test_every_finding_has_a_sentence_that_ends_as_one() -> None:
    assert set(findings.SENTENCES) == set(FindingCode)
    for text in (*findings.SENTENCES.values(), *findings.MISSING_BY_FIELD.values()):
        assert text[0].isupper()
        assert text.endswith(".")


@pytest.mark.parametrize(
    ("codes", "sentences"), [(ErrorCode, errors.SENTENCES), (FindingCode, findings.SENTENCES)], ids=["error", "finding"]
)
def test_whoever_makes_one_fills_every_placeholder(
    codes: type[ErrorCode | FindingCode], sentences: Mapping[ErrorCode | FindingCode, str]
) -> None:
    short = [
        f"{where}: {name} lacks {sorted(missing)}"
        for where, name, given, more in made()
        if name in codes.__members__ and not more
        for missing in [placeholders(sentences[codes[name]]) - given]
        if missing
    ]
    assert short == []
    assert len(made()) > 80  # the search itself works


def test_no_code_is_left_that_nothing_mentions() -> None:
    said = "\n".join(
        path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.parent.name != "wording"
    )
    assert [code for code in ErrorCode if f"ErrorCode.{code.name}" not in said] == []
    assert [code for code in FindingCode if f"FindingCode.{code.name}" not in said] == []


def test_details_stand_in_the_sentence() -> None:
    error = SamenopError(ErrorCode.SIGN_IN_SLOWED, seconds=8)
    assert "Wacht 8 seconden" in sentence(error)
    assert "Wacht 1 seconde " in sentence(SamenopError(ErrorCode.SIGN_IN_SLOWED, seconds=1))
    assert "Wacht 21 seconden " in sentence(SamenopError(ErrorCode.SIGN_IN_SLOWED, seconds=21))


def test_a_refused_form_speaks_a_sentence_without_placeholders() -> None:
    said = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    codes = set(re.findall(r"(?:demand|FindingsError)\(\s*ErrorCode\.(\w+)", said))
    assert len(codes) > 4
    assert {code: placeholders(errors.SENTENCES[ErrorCode[code]]) for code in codes} == {
        code: frozenset() for code in codes
    }


def test_a_missing_field_is_named_where_it_is_known() -> None:
    assert finding_sentence(refusal("postcode", FindingCode.MISSING)) == "Vul de postcode in."
    assert finding_sentence(refusal("elsewhere", FindingCode.MISSING)) == "Vul dit veld in."


def test_the_first_finding_of_a_field_speaks() -> None:
    said = sentences_by_field((refusal("name", FindingCode.MISSING), refusal("name", FindingCode.TOO_LONG, maximum=50)))
    assert said == {"name": "Vul de naam van je kantoor in."}
