"""Everything that can stand between a mail and its mail server."""

from __future__ import annotations

from enum import StrEnum


class MailProblem(StrEnum):
    """Why a mail was not delivered; `wording.mail_problems` says what to do about each."""

    # reaching the server
    HOST_UNKNOWN = "host_unknown"
    CONNECTION_REFUSED = "connection_refused"
    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed_out"
    CUT_OFF = "cut_off"
    NOT_A_MAIL_SERVER = "not_a_mail_server"
    SERVER_UNWILLING = "server_unwilling"

    # security
    SECURITY_NEEDED = "security_needed"
    TLS_NOT_SPOKEN = "tls_not_spoken"
    TLS_FAILED = "tls_failed"
    STARTTLS_MISSING = "starttls_missing"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    CERTIFICATE_OTHER_NAME = "certificate_other_name"
    CERTIFICATE_EXPIRED = "certificate_expired"

    # signing in
    PASSWORD_MISSING = "password_missing"
    LOGIN_NEEDED = "login_needed"
    LOGIN_REFUSED = "login_refused"
    LOGIN_UNSUPPORTED = "login_unsupported"

    # the mail itself
    SENDER_REFUSED = "sender_refused"
    RECIPIENT_REFUSED = "recipient_refused"
    CONTENT_REFUSED = "content_refused"
    ADDRESS_WRONG = "address_wrong"
    POSTPONED_BY_SERVER = "postponed_by_server"
    OUTCOME_UNKNOWN = "outcome_unknown"
