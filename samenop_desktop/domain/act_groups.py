"""What acts are about, to choose from in a history."""

from __future__ import annotations

from enum import StrEnum

from samenop_desktop.domain.acts import Act


class ActGroup(StrEnum):
    """What an act is about."""

    REQUESTS = "requests"
    MAIL = "mail"
    ACCESS = "access"
    CONTENT = "content"
    BACKUPS = "backups"
    ACCOUNT = "account"


_BEGINNINGS = {
    "mail_": ActGroup.MAIL,
    "backup_": ActGroup.BACKUPS,
    "administration_": ActGroup.CONTENT,
    "mailbox_": ActGroup.CONTENT,
    "auditfile_": ActGroup.CONTENT,
    "details_": ActGroup.CONTENT,
    "offer_": ActGroup.REQUESTS,
    "transfer_": ActGroup.REQUESTS,
    "request_": ActGroup.REQUESTS,
    "step_plans_": ActGroup.REQUESTS,
    "right_": ActGroup.ACCESS,
    "access_": ActGroup.ACCESS,
}


def group_of(act: Act) -> ActGroup:
    """The group of an act, by what its name begins with; what begins otherwise is about an account itself."""
    for beginning, group in _BEGINNINGS.items():
        if act.value.startswith(beginning):
            return group
    return ActGroup.ACCOUNT


def acts_of(group: ActGroup) -> tuple[Act, ...]:
    """All acts of a group."""
    return tuple(act for act in Act if group_of(act) is group)
