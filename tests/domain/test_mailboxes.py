"""The names of mailboxes, and when one is free again."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from samenop_desktop.domain.findings import FindingCode
from samenop_desktop.domain.mailboxes import MailboxForm, MailboxKind, check_mailbox, free_again_day, mailbox_name


@pytest.mark.parametrize("typed", ["bakkerij", " Bakkerij ", "bakkerij@boekhouding.nl"])
def test_a_name_is_kept_in_lower_case_without_the_domain(typed: str) -> None:
    assert mailbox_name(typed) == "bakkerij"
    assert check_mailbox(MailboxForm(typed, MailboxKind.SALES)) == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", FindingCode.MISSING),
        ("ab", FindingCode.MAILBOX_NAME_LENGTH),
        ("a" * 41, FindingCode.MAILBOX_NAME_LENGTH),
        ("bakkerij jansen", FindingCode.MAILBOX_NAME_INVALID),
        ("bakker..ij", FindingCode.MAILBOX_NAME_INVALID),
        (".bakkerij", FindingCode.MAILBOX_NAME_INVALID),
        ("bäkkerij", FindingCode.MAILBOX_NAME_INVALID),
        ("bakkerij@elders.nl", FindingCode.MAILBOX_NAME_INVALID),
        ("bak\r\nkerij", FindingCode.MAILBOX_NAME_INVALID),
    ],
)
def test_what_is_no_name_is_refused(name: str, code: FindingCode) -> None:
    (finding,) = check_mailbox(MailboxForm(name, MailboxKind.PURCHASE))
    assert (finding.field, finding.code) == ("mailbox_name", code)


def test_a_kind_must_be_chosen() -> None:
    assert [one.field for one in check_mailbox(MailboxForm("bakkerij", None))] == ["mailbox_kind"]


@pytest.mark.parametrize(
    ("ended", "free"),
    [
        (datetime(2026, 11, 23, 11, 0, tzinfo=UTC), date(2026, 12, 23)),
        (datetime(2026, 11, 23, 22, 59, tzinfo=UTC), date(2026, 12, 23)),
        (datetime(2026, 11, 23, 23, 0, tzinfo=UTC), date(2026, 12, 24)),  # midnight in Amsterdam
        (datetime(2027, 3, 10, 22, 59, tzinfo=UTC), date(2027, 4, 9)),  # over the clocks going forward
        (datetime(2026, 10, 10, 21, 59, tzinfo=UTC), date(2026, 11, 9)),  # and back
        (datetime(2028, 2, 10, 12, 0, tzinfo=UTC), date(2028, 3, 11)),  # over a leap day
    ],
)
def test_an_address_is_free_again_thirty_days_after_the_day_in_amsterdam(ended: datetime, free: date) -> None:
    assert free_again_day(ended) == free
