"""The one error that a user may meet on purpose: a refusal with a stable code."""

from __future__ import annotations

from enum import StrEnum


class ErrorCode(StrEnum):
    """Every refusal the program knows; `wording.errors` holds one Dutch sentence for each."""

    # signing in and who may do what
    SIGN_IN_FAILED = "sign_in_failed"
    SIGN_IN_SLOWED = "sign_in_slowed"
    NOT_SIGNED_IN = "not_signed_in"
    NOT_ALLOWED = "not_allowed"
    PACKAGE_NOT_ACCOUNTANT = "package_not_accountant"
    PACKAGE_ENDED_ALREADY = "package_ended_already"
    PACKAGE_RUNS_ALREADY = "package_runs_already"
    PACKAGE_WEB_ONLY = "package_web_only"
    PAGES_FOR_CLIENTS = "pages_for_clients"
    ADDRESS_TAKEN = "address_taken"
    RECOVERY_FAILED = "recovery_failed"
    FORGOTTEN_WRONG = "forgotten_wrong"
    FORGOTTEN_SLOWED = "forgotten_slowed"
    NEW_PASSWORD_WRONG = "new_password_wrong"
    OFFICE_DETAILS_INCOMPLETE = "office_details_incomplete"
    PRICE_OUT_OF_RANGE = "price_out_of_range"
    PRICE_WRONG = "price_wrong"

    # administrations
    ADMINISTRATION_UNKNOWN = "administration_unknown"
    ADMINISTRATION_NAME_WRONG = "administration_name_wrong"
    ADMINISTRATION_NOT_LOCAL = "administration_not_local"
    ADMINISTRATION_BUSY = "administration_busy"
    CONTENT_DAMAGED = "content_damaged"
    CONTENT_MISSING = "content_missing"
    COMPANY_WRONG = "company_wrong"
    DETAILS_CHANGED_MEANWHILE = "details_changed_meanwhile"
    AUDITFILE_HELD = "auditfile_held"
    MAILBOX_WRONG = "mailbox_wrong"
    MAILBOX_UNKNOWN = "mailbox_unknown"
    MAILBOX_NEEDS_ONLINE = "mailbox_needs_online"
    MAILBOX_REQUEST_OPEN = "mailbox_request_open"
    MAILBOX_LIMIT = "mailbox_limit"
    MAILBOX_OF_OTHERS = "mailbox_of_others"
    PAYER_BEFORE_CONFIRMING = "payer_before_confirming"
    PAYER_WITHOUT_CLIENT = "payer_without_client"
    PAYER_WITHOUT_SUBSCRIPTION = "payer_without_subscription"
    PAYER_OTHER_OFFICE = "payer_other_office"
    PAYER_IN_SAMPLE = "payer_in_sample"
    ADMINISTRATION_RELEASED = "administration_released"
    COPY_OF_OTHERS = "copy_of_others"
    RELEASE_NOT_LOCAL = "release_not_local"
    DELETE_OF_OTHERS = "delete_of_others"
    NAME_NOT_REPEATED = "name_not_repeated"

    # back-ups
    BACKUP_UNKNOWN = "backup_unknown"
    BACKUP_CONTENT_MISSING = "backup_content_missing"
    BACKUP_BUSY = "backup_busy"
    BACKUP_FOREIGN = "backup_foreign"
    BACKUP_DAMAGED = "backup_damaged"
    BACKUP_TOO_NEW = "backup_too_new"
    BACKUP_TOO_LARGE = "backup_too_large"
    BACKUP_EXCESSIVE = "backup_excessive"
    BACKUP_UNSAFE_NAMES = "backup_unsafe_names"
    BACKUP_FILE_MISSING = "backup_file_missing"
    BACKUP_FILE_UNREADABLE = "backup_file_unreadable"
    BACKUP_FILE_UNWRITABLE = "backup_file_unwritable"

    # requests
    REQUEST_UNKNOWN = "request_unknown"
    REQUEST_OPEN = "request_open"
    REQUEST_NOT_OPEN = "request_not_open"
    REQUEST_CONFIRMED_ALREADY = "request_confirmed_already"
    REQUEST_OWNER_CHANGED = "request_owner_changed"
    REQUEST_ADDRESS_OF_OFFICE = "request_address_of_office"
    OFFER_INCOMPLETE = "offer_incomplete"
    TRANSFER_INCOMPLETE = "transfer_incomplete"
    NEW_ADDRESS_WRONG = "new_address_wrong"
    ADDRESS_OF_TRANSFER = "address_of_transfer"
    RECEIVER_WITHOUT_SUBSCRIPTION = "receiver_without_subscription"
    NOT_TO_CLEAN_UP = "not_to_clean_up"
    REASON_WRONG = "reason_wrong"
    LINK_UNKNOWN = "link_unknown"
    CONFIRMATION_INCOMPLETE = "confirmation_incomplete"
    CLIENT_SIGN_IN_REQUIRED = "client_sign_in_required"

    # rights
    RIGHT_UNKNOWN = "right_unknown"
    RIGHT_EXISTS = "right_exists"
    RIGHT_NEEDS_ONLINE = "right_needs_online"
    RIGHT_OF_OWNER = "right_of_owner"
    OFFICE_UNKNOWN = "office_unknown"
    SEARCH_WRONG = "search_wrong"

    # the client's licence and address
    NO_SUBSCRIPTION = "no_subscription"
    LICENCE_CANCELLED_ALREADY = "licence_cancelled_already"
    LICENCE_NOT_CANCELLED = "licence_not_cancelled"
    LICENCE_GONE = "licence_gone"
    EMAIL_CHANGE_WRONG = "email_change_wrong"

    # mail
    MAIL_UNKNOWN = "mail_unknown"
    MAIL_NOT_WAITING = "mail_not_waiting"
    MAIL_PERSONAL = "mail_personal"
    PUBLIC_URL_NEEDED = "public_url_needed"

    # the store
    STORE_URL_WRONG = "store_url_wrong"
    STORE_DRIVER_MISSING = "store_driver_missing"
    STORE_UNREACHABLE = "store_unreachable"
    STORE_FULL = "store_full"
    STORE_DAMAGED = "store_damaged"
    STORE_TOO_NEW = "store_too_new"
    STORE_BUSY = "store_busy"
    STORE_COPY_UNKNOWN = "store_copy_unknown"
    STORE_COPY_DAMAGED = "store_copy_damaged"

    # work in the background
    CANCELLED = "cancelled"
    DISK_FULL = "disk_full"
    FILE_UNWRITABLE = "file_unwritable"

    # books: auditfiles and the content of administrations
    AUDITFILE_MISSING = "auditfile_missing"
    AUDITFILE_IS_FOLDER = "auditfile_is_folder"
    AUDITFILE_UNREADABLE = "auditfile_unreadable"
    AUDITFILE_EMPTY = "auditfile_empty"
    AUDITFILE_UNKNOWN = "auditfile_unknown"
    AUDITFILE_BROKEN = "auditfile_broken"
    AUDITFILE_DAMAGED = "auditfile_damaged"
    AUDITFILE_TRUNCATED = "auditfile_truncated"
    AUDITFILE_HOSTILE = "auditfile_hostile"
    AUDITFILE_ENCRYPTED = "auditfile_encrypted"
    AUDITFILE_CONTINUATION = "auditfile_continuation"
    AUDITFILE_EXCESSIVE = "auditfile_excessive"
    ARCHIVE_BROKEN = "archive_broken"
    ARCHIVE_WITHOUT_AUDITFILE = "archive_without_auditfile"
    ARCHIVE_WITH_SEVERAL = "archive_with_several"
    ARCHIVE_ENCRYPTED = "archive_encrypted"
    ARCHIVE_UNSAFE_NAMES = "archive_unsafe_names"
    ARCHIVE_TOO_LARGE = "archive_too_large"
    CONTENT_UNWRITABLE = "content_unwritable"

    # settings and the data directory
    SETTINGS_BROKEN = "settings_broken"
    SETTINGS_VALUE_WRONG = "settings_value_wrong"
    SETTINGS_UNREADABLE = "settings_unreadable"
    SETTINGS_UNWRITABLE = "settings_unwritable"
    MAIL_HOST_WRONG = "mail_host_wrong"
    MAIL_PORT_WRONG = "mail_port_wrong"
    MAIL_SECURITY_NEEDED = "mail_security_needed"
    MAIL_SENDER_WRONG = "mail_sender_wrong"
    PORTAL_HOST_WRONG = "portal_host_wrong"
    PORTAL_PORT_WRONG = "portal_port_wrong"
    PORTAL_PROXY_WRONG = "portal_proxy_wrong"
    PORTAL_HOST_UNUSABLE = "portal_host_unusable"
    PORTAL_PORT_IN_USE = "portal_port_in_use"
    PORTAL_PORT_FORBIDDEN = "portal_port_forbidden"
    PUBLIC_URL_WRONG = "public_url_wrong"
    PUBLIC_URL_INSECURE = "public_url_insecure"
    DATA_DIR_UNUSABLE = "data_dir_unusable"

    # credentials
    KEYRING_UNAVAILABLE = "keyring_unavailable"


class SamenopError(Exception):
    """An expected refusal.

    `code` tells which; `details` fills the placeholders of its sentence (plain values only, never a secret).
    """

    def __init__(self, code: ErrorCode, /, **details: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.details = details

    def __repr__(self) -> str:
        return f"SamenopError({self.code!r}, {self.details!r})"
