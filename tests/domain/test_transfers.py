"""The checks on a transfer before anybody is looked up (D29)."""

from __future__ import annotations

import pytest

from samenop_desktop.domain.findings import FindingCode
from samenop_desktop.domain.transfers import TransferDraft, check_transfer

OWN = "10000001"


def found(draft: TransferDraft) -> set[tuple[str, FindingCode]]:
    return {(finding.field, finding.code) for finding in check_transfer(draft, OWN)}


def test_a_draft_that_is_right_has_no_findings() -> None:
    assert found(TransferDraft(1, " 2000 0002 ", " klant@bakkerij.test ")) == set()
    assert TransferDraft(1, " 2000 0002 ").number == "20000002"


def test_everything_that_is_missing_is_told_at_once() -> None:
    assert found(TransferDraft()) == {
        ("administration_id", FindingCode.ADMINISTRATION_MISSING),
        ("relation_number", FindingCode.MISSING),
        ("email", FindingCode.MISSING),
    }


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("2000-0002", FindingCode.RELATION_NUMBER_ODD),
        ("twee", FindingCode.RELATION_NUMBER_ODD),
        ("٣٣٣٣", FindingCode.RELATION_NUMBER_ODD),
        (OWN, FindingCode.RELATION_NUMBER_OWN),
    ],
)
def test_a_relation_number_is_digits_and_not_ones_own(number: str, code: FindingCode) -> None:
    assert found(TransferDraft(1, number, "klant@bakkerij.test")) == {("relation_number", code)}


def test_an_address_that_cannot_be_one_is_refused() -> None:
    assert found(TransferDraft(1, "20000002", "klant")) == {("email", FindingCode.EMAIL_INVALID)}
