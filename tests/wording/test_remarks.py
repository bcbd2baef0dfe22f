"""Every remark about an auditfile has its Dutch sentence."""

from __future__ import annotations

import pytest

from samenop_desktop.domain.auditfile import Remark, RemarkCode
from samenop_desktop.wording.remarks import remark_sentence


@pytest.mark.parametrize("code", RemarkCode)
def test_every_remark_has_one_whole_sentence(code: RemarkCode) -> None:
    text = remark_sentence(Remark(code, 3, "XYZ"))

    assert text[0].isupper() or text[0].isdigit()
    assert text.endswith((".", ")"))
    assert "{" not in text


def test_counts_are_written_the_dutch_way() -> None:
    assert remark_sentence(Remark(RemarkCode.DATES_UNREADABLE, 1234)) == "1.234 keer staat er geen geldige datum."


def test_what_is_no_longer_counted_is_called_at_least() -> None:
    text = remark_sentence(Remark(RemarkCode.DATES_UNREADABLE, 10_000).as_text())

    assert text == "Minstens 10.000 keer staat er geen geldige datum."


def test_a_counted_number_of_lines_is_exact() -> None:
    text = remark_sentence(Remark(RemarkCode.LINE_COUNT_DIFFERS, 20_000, "19999"))

    assert text == "Volgens het bestand zijn er 19999 regels; geteld zijn er 20.000."


def test_braces_in_a_file_stay_what_they_are() -> None:
    assert "{0.__class__}" in remark_sentence(Remark(RemarkCode.NAMESPACE_ODD, 1, "{0.__class__}"))
