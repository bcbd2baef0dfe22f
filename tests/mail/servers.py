"""Mail servers on loopback: a real one (aiosmtpd), and ones that misbehave by a script."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Collection, Iterator
    from email.message import EmailMessage

    from aiosmtpd.smtp import Envelope, Session

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Server:
    """A mail server as the settings name it."""

    port: int
    host: str = HOST
    security: str = "none"
    username: str = ""
    sender: str = "info@vanderlinden.example"


@dataclass
class Mailbox:
    """Accepts mail and keeps it; `answers` holds what it says to MAIL, RCPT or DATA instead of yes."""

    answers: dict[str, str] = field(default_factory=dict)
    mails: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    senders: list[str | None] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    greetings: list[str] = field(default_factory=list)

    async def handle_EHLO(  # noqa: N802 - aiosmtpd fixes the name
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.greetings.append(hostname)
        return responses

    async def handle_MAIL(  # noqa: N802 - aiosmtpd fixes the name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        envelope.mail_from = address
        return self.answers.get("MAIL", "250 OK")

    async def handle_RCPT(  # noqa: N802 - aiosmtpd fixes the name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self.answers.get("RCPT " + address) or self.answers.get("RCPT", "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def handle_DATA(  # noqa: N802 - aiosmtpd fixes the name
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        answer = self.answers.get("DATA", f"250 2.0.0 aangenomen als {len(self.mails) + 1}")
        if answer.startswith("250"):
            content = envelope.original_content or b""
            self.raw.append(content)
            self.mails.append(message_from_bytes(content, policy=default))
            self.senders.append(envelope.mail_from)
            self.recipients.extend(envelope.rcpt_tos)
        return answer


@contextlib.contextmanager
def smtp_server(
    mailbox: Mailbox,
    *,
    tls: ssl.SSLContext | None = None,
    starttls: ssl.SSLContext | None = None,
    account: tuple[str, str] | None = None,
    methods: Collection[str] = ("PLAIN", "LOGIN"),
) -> Iterator[int]:
    """The port of a running aiosmtpd server.

    It speaks TLS at once (`tls`) or after STARTTLS, which it then demands; with `account` (user, password) it demands
    a login by one of `methods`.
    """

    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, login: object) -> AuthResult:
        known = isinstance(login, LoginPassword) and (login.login.decode(), login.password.decode()) == account
        return AuthResult(success=known, handled=False)

    def protocol() -> SMTP:
        return SMTP(
            mailbox,
            hostname="mail.test",
            loop=loop,
            tls_context=starttls,
            require_starttls=starttls is not None,
            auth_required=account is not None,
            authenticator=check,
            auth_exclude_mechanism={"PLAIN", "LOGIN"} - set(methods),
        )

    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def start() -> asyncio.Server:
        return await loop.create_server(protocol, HOST, 0, ssl=tls)

    async def stop() -> None:
        server.close()
        await server.wait_closed()
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    server = asyncio.run_coroutine_threadsafe(start(), loop).result(10)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        asyncio.run_coroutine_threadsafe(stop(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


@dataclass
class Talk:
    """One connection to a scripted server."""

    connection: socket.socket

    def say(self, line: str | bytes) -> None:
        self.connection.sendall(line if isinstance(line, bytes) else f"{line}\r\n".encode())

    def hear(self, until: bytes = b"\r\n") -> bytes:
        heard = b""
        while not heard.endswith(until):
            part = self.connection.recv(4096)
            if not part:
                break
            heard += part
        return heard

    def hear_out(self) -> None:
        """Say nothing until the other side goes away."""
        while self.connection.recv(4096):
            pass

    def hang_up(self) -> None:
        self.connection.close()


@contextlib.contextmanager
def scripted_server(script: Callable[[Talk], None]) -> Iterator[int]:
    """The port of a server that plays `script` on each connection, one after another, and then hangs up."""
    listener = socket.create_server((HOST, 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                script(Talk(connection))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def until_data(talk: Talk) -> None:
    """Play a friendly server up to and including the mail's text."""
    talk.say("220 mail.test ESMTP")
    for answer in ("250 mail.test", "250 OK", "250 OK", "354 go on"):
        talk.hear()
        talk.say(answer)
    talk.hear(b"\r\n.\r\n")
