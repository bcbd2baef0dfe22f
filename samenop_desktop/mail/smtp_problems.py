"""What an exception of smtplib, ssl or the network means for someone who sets up his mail."""

from __future__ import annotations

import smtplib
import socket
import ssl

from samenop_desktop.domain.mail_problems import MailProblem

_BY_CERTIFICATE_ERROR = {
    9: MailProblem.CERTIFICATE_EXPIRED,
    10: MailProblem.CERTIFICATE_EXPIRED,
    62: MailProblem.CERTIFICATE_OTHER_NAME,
    64: MailProblem.CERTIFICATE_OTHER_NAME,
}
"""By OpenSSL's X509_V_ERR_... number; any other means that the issuer is not trusted."""

_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE"})
"""What OpenSSL says on meeting a server that speaks plain text."""

_BY_TYPE: tuple[tuple[type[Exception], MailProblem], ...] = (
    (smtplib.SMTPException, MailProblem.NOT_A_MAIL_SERVER),
    (socket.gaierror, MailProblem.HOST_UNKNOWN),
    (UnicodeError, MailProblem.HOST_UNKNOWN),
    (TimeoutError, MailProblem.TIMED_OUT),
    (ConnectionRefusedError, MailProblem.CONNECTION_REFUSED),
    (ConnectionError, MailProblem.CUT_OFF),
    (OSError, MailProblem.UNREACHABLE),
)
"""The first type that fits counts: most of these are kinds of OSError."""


def connection_problem(error: OSError | UnicodeError) -> tuple[MailProblem, int, bytes | str]:
    """Why no connection came about, and the code and words with which the server said so (0 and empty if not)."""
    if isinstance(error, smtplib.SMTPResponseException) and _is_refusal(error):
        return MailProblem.SERVER_UNWILLING, error.smtp_code, error.smtp_error
    if isinstance(error, ssl.SSLCertVerificationError):
        return _BY_CERTIFICATE_ERROR.get(error.verify_code, MailProblem.CERTIFICATE_UNTRUSTED), 0, ""
    if isinstance(error, ssl.SSLError):
        return MailProblem.TLS_NOT_SPOKEN if error.reason in _NO_TLS else MailProblem.TLS_FAILED, 0, ""
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return disconnection_problem(error), 0, ""
    return next(problem for kind, problem in _BY_TYPE if isinstance(error, kind)), 0, ""


def disconnection_problem(error: Exception) -> MailProblem:
    """Whether the server went away or took too long: smtplib tells both alike, with the true cause as context."""
    return MailProblem.TIMED_OUT if isinstance(error.__context__, TimeoutError) else MailProblem.CUT_OFF


def _is_refusal(error: smtplib.SMTPResponseException) -> bool:
    """Whether the server itself said no; smtplib's own complaints come with a text instead of bytes."""
    return error.smtp_code in range(400, 600) and isinstance(error.smtp_error, bytes)
