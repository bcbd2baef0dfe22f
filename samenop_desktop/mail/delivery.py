"""Mails handed to the office's mail server over SMTP."""

from __future__ import annotations

import base64
import contextlib
import ipaddress
import smtplib
import socket
import ssl
from typing import TYPE_CHECKING, Protocol

from samenop_desktop.domain.mail_problems import MailProblem
from samenop_desktop.mail.cleaning import one_line
from samenop_desktop.mail.composing import ascii_address
from samenop_desktop.mail.errors import DeliveryError, DeliveryPostponed, DeliveryRefused
from samenop_desktop.mail.smtp_problems import connection_problem, disconnection_problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from pathlib import Path

TIMEOUT_SECONDS = 30.0
LONGEST_WORDS = 500

_OWN_NAME = "[127.0.0.1]"
"""How the program greets: the name of an accountant's computer is no business of the mail server."""

_START_TEXT, _AUTH_GO_ON, _AUTH_DONE, _AUTH_REQUIRED = 354, 334, 235, 530
_SUCCESS = range(200, 300)
_PERMANENT = range(500, 600)


class MailServer(Protocol):
    """What delivery needs to know of the mail server; `security` is tls, starttls or none."""

    @property
    def host(self) -> str: ...  # noqa: D102
    @property
    def port(self) -> int: ...  # noqa: D102
    @property
    def security(self) -> str: ...  # noqa: D102
    @property
    def username(self) -> str: ...  # noqa: D102
    @property
    def sender(self) -> str: ...  # noqa: D102


class SmtpDelivery:
    """Hands mails to one mail server.

    `password` is needed when the server has a username. `cafile` names a file with issuers to trust instead of the
    system's. Certificates are always checked; without security only a server on this computer is used.
    """

    def __init__(
        self,
        server: MailServer,
        password: str | None = None,
        *,
        timeout: float = TIMEOUT_SECONDS,
        cafile: Path | None = None,
    ) -> None:
        self.server = server
        self._password = password
        self._timeout = timeout
        self._cafile = cafile

    def send(self, message: EmailMessage) -> str:
        """The server's words on accepting `message`; raises `DeliveryPostponed` or `DeliveryRefused`."""
        with self.session() as session:
            return session.send(message)

    @contextlib.contextmanager
    def session(self) -> Iterator[SmtpSession]:
        """Several mails over one connection, made at the first of them."""
        session = SmtpSession(self)
        try:
            yield session
        finally:
            session.close()

    def connect(self) -> smtplib.SMTP:
        """A connection that is secured and signed in; raises `DeliveryPostponed`."""
        with self._explaining_connection():
            if self.server.security == "none":
                self._demand_loopback()
            smtp = self._greet()
            try:
                self._sign_in(smtp)
            except BaseException:
                smtp.close()
                raise
            return smtp

    def postponed(self, problem: MailProblem, code: int = 0, words: bytes | str = b"") -> DeliveryPostponed:
        """The error for `problem` with what the server said."""
        return DeliveryPostponed(problem, self.server.host, self.server.port, server_words=as_words(code, words))

    def _greet(self) -> smtplib.SMTP:
        where = (self.server.host, self.server.port, _OWN_NAME, self._timeout)
        if self.server.security == "tls":
            host, port, name, timeout = where
            smtp: smtplib.SMTP = smtplib.SMTP_SSL(host, port, name, timeout=timeout, context=self._trust())
        else:
            smtp = smtplib.SMTP(*where)
        try:
            smtp.ehlo_or_helo_if_needed()
            if self.server.security == "starttls":
                self._secure(smtp)
        except BaseException:
            smtp.close()
            raise
        return smtp

    def _secure(self, smtp: smtplib.SMTP) -> None:
        if not smtp.has_extn("starttls"):
            raise self.postponed(MailProblem.STARTTLS_MISSING)
        smtp.starttls(context=self._trust())
        smtp.ehlo_or_helo_if_needed()

    def _sign_in(self, smtp: smtplib.SMTP) -> None:
        """Sign in with PLAIN or LOGIN; smtplib's own way fails on a password that is not ASCII."""
        if not self.server.username:
            return
        if not self._password:
            raise self.postponed(MailProblem.PASSWORD_MISSING)
        methods = smtp.esmtp_features.get("auth", "").upper().split()
        if "PLAIN" in methods:
            code, words = smtp.docmd("AUTH", "PLAIN " + _encoded(f"\0{self.server.username}\0{self._password}"))
        elif "LOGIN" in methods:
            code, words = smtp.docmd("AUTH", "LOGIN " + _encoded(self.server.username))
            if code == _AUTH_GO_ON:
                code, words = smtp.docmd(_encoded(self._password))
        else:
            raise self.postponed(MailProblem.LOGIN_UNSUPPORTED)
        if code != _AUTH_DONE:
            refused = code in _PERMANENT
            problem = MailProblem.LOGIN_REFUSED if refused else MailProblem.POSTPONED_BY_SERVER
            raise self.postponed(problem, code, words)

    def _demand_loopback(self) -> None:
        found = socket.getaddrinfo(self.server.host, self.server.port, type=socket.SOCK_STREAM)
        if not all(ipaddress.ip_address(address[0]).is_loopback for *_, address in found):
            raise self.postponed(MailProblem.SECURITY_NEEDED)

    def _trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self._cafile)

    @contextlib.contextmanager
    def _explaining_connection(self) -> Iterator[None]:
        try:
            yield
        except (OSError, UnicodeError) as error:
            raise self.postponed(*connection_problem(error)) from error


class SmtpSession:
    """One connection to the mail server for several mails, made anew when it broke between two of them."""

    def __init__(self, delivery: SmtpDelivery) -> None:
        self._delivery = delivery
        self._smtp: smtplib.SMTP | None = None
        self._unreachable: DeliveryPostponed | None = None

    def send(self, message: EmailMessage) -> str:
        """As `SmtpDelivery.send`. Once no connection could be made, later mails are postponed without trying."""
        if self._unreachable is not None:
            raise self._unreachable
        sender = self._address(self._delivery.server.sender)
        recipients = [
            self._address(address.addr_spec)
            for header in ("To", "Cc")
            if message[header] is not None
            for address in message[header].addresses
        ]
        smtp = self._connected()
        try:
            return self._hand_over(smtp, sender, recipients, message.as_bytes())
        except DeliveryError:
            self._start_afresh()
            raise
        except OSError as error:
            self._drop()
            raise self._delivery.postponed(disconnection_problem(error)) from error

    def close(self) -> None:
        """Say goodbye, if there is anyone to say it to."""
        if self._smtp is not None:
            with contextlib.suppress(OSError):
                self._smtp.quit()
            self._drop()

    def _connected(self) -> smtplib.SMTP:
        if self._smtp is None:
            try:
                self._smtp = self._delivery.connect()
            except DeliveryPostponed as error:
                self._unreachable = error
                raise
        return self._smtp

    def _hand_over(self, smtp: smtplib.SMTP, sender: str, recipients: list[str], content: bytes) -> str:
        """Give the mail to the server, for all of `recipients` or for none."""
        size = [f"SIZE={len(content)}"] if smtp.has_extn("size") else []
        self._demand(smtp.mail(sender, size), MailProblem.SENDER_REFUSED, sender)
        for recipient in recipients:
            self._demand(smtp.rcpt(recipient), MailProblem.RECIPIENT_REFUSED, recipient)
        code, words = smtp.docmd("DATA")
        if code != _START_TEXT:
            raise self._not_accepted(MailProblem.CONTENT_REFUSED, recipients[0], code, words)
        try:
            smtp.send(_framed(content))
            answer = smtp.getreply()
        except OSError as error:
            self._drop()
            raise self._delivery.postponed(MailProblem.OUTCOME_UNKNOWN) from error
        self._demand(answer, MailProblem.CONTENT_REFUSED, recipients[0])
        return as_words(*answer)

    def _demand(self, answer: tuple[int, bytes], problem: MailProblem, address: str) -> None:
        code, words = answer
        if code not in _SUCCESS:
            raise self._not_accepted(problem, address, code, words)

    def _not_accepted(self, problem: MailProblem, address: str, code: int, words: bytes) -> DeliveryError:
        if code == _AUTH_REQUIRED:
            return self._delivery.postponed(MailProblem.LOGIN_NEEDED, code, words)
        if code not in _PERMANENT:
            return self._delivery.postponed(MailProblem.POSTPONED_BY_SERVER, code, words)
        server = self._delivery.server
        said = as_words(code, words)
        return DeliveryRefused(problem, server.host, server.port, address=address, server_words=said)

    def _address(self, address: str) -> str:
        try:
            return ascii_address(address)
        except ValueError as error:
            server = self._delivery.server
            raise DeliveryRefused(MailProblem.ADDRESS_WRONG, server.host, server.port, address=address) from error

    def _start_afresh(self) -> None:
        """Make the connection ready for the next mail, or drop it where it will not be."""
        if self._smtp is None:
            return
        try:
            code, _ = self._smtp.rset()
        except OSError:
            code = 0
        if code not in _SUCCESS:
            self._drop()

    def _drop(self) -> None:
        if self._smtp is not None:
            self._smtp.close()
            self._smtp = None


def as_words(code: int, words: bytes | str) -> str:
    """What the server said, on one line, its code before it; empty when it said nothing."""
    said = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return one_line(f"{code} {said}")[:LONGEST_WORDS] if code else ""


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")


def _framed(content: bytes) -> bytes:
    """`content` with CRLF line ends, its leading dots doubled, and the dot that ends it."""
    lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").removesuffix(b"\n").split(b"\n")
    return b"".join((b"." + line if line.startswith(b".") else line) + b"\r\n" for line in lines) + b".\r\n"
