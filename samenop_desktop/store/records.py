"""All mapped classes together, so that the metadata is whole wherever it is needed.

Each takes 2 ms to make, so what signs in and lists takes its own from the modules below.
"""

from __future__ import annotations

from samenop_desktop.store.accounts import (
    AccountRecord,
    PageSessionRecord,
    PriceRecord,
    RecoveryCodeRecord,
    SessionRecord,
    SlowedSignInRecord,
    SubscriptionRecord,
)
from samenop_desktop.store.administrations import (
    AccessRightRecord,
    AdministrationRecord,
    ContentChunkRecord,
    ContentRecord,
    OpenedRecord,
)
from samenop_desktop.store.backups import BackupChunkRecord, BackupRecord
from samenop_desktop.store.base import Base
from samenop_desktop.store.errands import EmailChangeRecord, ErrandLinkRecord, ErrandRecord
from samenop_desktop.store.history import HistoryRecord, MomentRecord, PersonalRecord
from samenop_desktop.store.mailboxes import MailboxRecord
from samenop_desktop.store.mails import MailRecord
from samenop_desktop.store.requests import EvidenceRecord, LinkRecord, RequestRecord

__all__ = [
    "AccessRightRecord",
    "AccountRecord",
    "AdministrationRecord",
    "BackupChunkRecord",
    "BackupRecord",
    "Base",
    "ContentChunkRecord",
    "ContentRecord",
    "EmailChangeRecord",
    "ErrandLinkRecord",
    "ErrandRecord",
    "EvidenceRecord",
    "HistoryRecord",
    "LinkRecord",
    "MailRecord",
    "MailboxRecord",
    "MomentRecord",
    "OpenedRecord",
    "PageSessionRecord",
    "PersonalRecord",
    "PriceRecord",
    "RecoveryCodeRecord",
    "RequestRecord",
    "SessionRecord",
    "SlowedSignInRecord",
    "SubscriptionRecord",
]
