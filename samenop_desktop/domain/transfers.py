"""A transfer while it is being asked for, and the checks on it (S04, D29)."""

from __future__ import annotations

from dataclasses import dataclass

from samenop_desktop.domain.company import check_email
from samenop_desktop.domain.findings import Finding, FindingCode, refusal


@dataclass(frozen=True, slots=True)
class TransferDraft:
    """What the office fills in; the client is named by a number and an address that belong together."""

    administration_id: int | None = None
    relation_number: str = ""
    email: str = ""
    accepts_mailbox_end: bool = False

    @property
    def number(self) -> str:
        """The relation number without the spaces that people type to read it more easily."""
        return "".join(self.relation_number.split())


def check_transfer(draft: TransferDraft, own_relation_number: str) -> tuple[Finding, ...]:
    """What is wrong with the draft as it stands; whether the client exists is not looked up here."""
    found: list[Finding] = []
    if draft.administration_id is None:
        found.append(refusal("administration_id", FindingCode.ADMINISTRATION_MISSING))
    number = draft.number
    if not number:
        found.append(refusal("relation_number", FindingCode.MISSING))
    elif not (number.isascii() and number.isdecimal()):
        found.append(refusal("relation_number", FindingCode.RELATION_NUMBER_ODD))
    elif number == own_relation_number:
        found.append(refusal("relation_number", FindingCode.RELATION_NUMBER_OWN))
    if not draft.email.strip():
        found.append(refusal("email", FindingCode.MISSING))
    else:
        invalid = check_email("email", draft.email)
        if invalid is not None:
            found.append(invalid)
    return tuple(found)
