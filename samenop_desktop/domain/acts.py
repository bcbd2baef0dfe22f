"""The acts that the history knows."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """What somebody, or the program itself, did."""

    OFFICE_CREATED = "office_created"
    OFFICE_CHANGED = "office_changed"
    PASSWORD_CHANGED = "password_changed"
    PASSWORD_RECOVERED = "password_recovered"
    PRICE_ENTERED = "price_entered"
    STORE_PUT_BACK = "store_put_back"

    ADMINISTRATION_CREATED = "administration_created"
    ADMINISTRATION_IMPORTED = "administration_imported"
    ADMINISTRATION_PUT_ONLINE = "administration_put_online"
    ADMINISTRATION_COPIED = "administration_copied"
    ADMINISTRATION_RESTORED = "administration_restored"
    ADMINISTRATION_RELEASED = "administration_released"
    ADMINISTRATION_CLAIMED = "administration_claimed"
    ADMINISTRATION_DELETED = "administration_deleted"

    BACKUP_ASKED_FOR = "backup_asked_for"
    BACKUP_MADE = "backup_made"
    BACKUP_UPLOADED = "backup_uploaded"
    BACKUP_DOWNLOADED = "backup_downloaded"
    BACKUP_DELETED = "backup_deleted"

    OFFER_MADE = "offer_made"
    TRANSFER_ASKED = "transfer_asked"
    REQUEST_RESENT = "request_resent"
    REQUEST_EMAIL_CORRECTED = "request_email_corrected"
    STEP_PLANS_MAILED = "step_plans_mailed"
    OFFER_OPENED_AT_TABLE = "offer_opened_at_table"
    REQUEST_CONFIRMED = "request_confirmed"
    REQUEST_CANCELLED = "request_cancelled"
    REQUEST_DECLINED = "request_declined"
    REQUEST_EXPIRED = "request_expired"

    DETAILS_CHANGED = "details_changed"
    DETAILS_EXPORTED = "details_exported"
    DETAILS_ANONYMISED = "details_anonymised"
    AUDITFILE_BROUGHT_IN = "auditfile_brought_in"
    MAILBOX_MADE = "mailbox_made"
    MAILBOX_ENDED = "mailbox_ended"
    PAYER_CHANGE_ASKED = "payer_change_asked"
    RIGHT_GIVEN = "right_given"
    RIGHT_ENDED = "right_ended"
    ACCESS_BLOCKED = "access_blocked"

    LICENCE_CANCELLED = "licence_cancelled"
    LICENCE_KEPT = "licence_kept"
    LICENCE_WARNED = "licence_warned"
    LICENCE_ENDED = "licence_ended"
    ADMINISTRATION_REMOVED = "administration_removed"
    PACKAGE_ENDED = "package_ended"
    PACKAGE_TAKEN = "package_taken"
    EMAIL_CHANGE_ASKED = "email_change_asked"
    EMAIL_CHANGE_CONFIRMED = "email_change_confirmed"
    EMAIL_CHANGE_REFUSED = "email_change_refused"
    EMAIL_CHANGED = "email_changed"
    REQUEST_READDRESSED = "request_readdressed"

    MAIL_SENT = "mail_sent"
    MAIL_POSTPONED = "mail_postponed"
    MAIL_FAILED = "mail_failed"
    MAIL_WITHDRAWN = "mail_withdrawn"
    MAIL_HANDED_OVER = "mail_handed_over"
