"""The settings as values, and what is refused about them."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from samenop_desktop.domain.errors import ErrorCode, SamenopError

DEFAULT_PORTAL_HOST = "127.0.0.1"
DEFAULT_PORTAL_PORT = 8735
HIGHEST_PORT = 65535

_HOST_NAME = re.compile(r"[\w-]+(\.[\w-]+)*\.?")
_ADDRESS_SHAPE = re.compile(r"[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+")


class Security(StrEnum):
    """How the connection to the mail server is protected."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"

    @property
    def usual_port(self) -> int:
        """The port that servers usually offer it on."""
        return {Security.TLS: 465, Security.STARTTLS: 587, Security.NONE: 25}[self]


class Appearance(StrEnum):
    """Which palette the window takes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSettings:
    """The office's mail server. The password is not here: it is in the system's keyring.

    Without `username` the program does not sign in.
    """

    host: str
    port: int
    security: Security = Security.TLS
    username: str = ""
    sender: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortalSettings:
    """Where the client's pages listen, and the address by which clients reach them (D04).

    `trusted_proxies` are addresses or networks in front of the pages whose word about who asks is believed, besides
    this very computer.
    """

    host: str = DEFAULT_PORTAL_HOST
    port: int = DEFAULT_PORTAL_PORT
    public_url: str = ""
    trusted_proxies: tuple[str, ...] = ()

    @property
    def is_public(self) -> bool:
        """Whether links work on another computer than this one."""
        return bool(self.public_url) and not is_loopback(urlsplit(self.public_url).hostname or "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All settings; `mail` is None as long as no mail server is set up."""

    mail: MailSettings | None = None
    portal: PortalSettings = field(default_factory=PortalSettings)
    appearance: Appearance = Appearance.SYSTEM


def is_loopback(host: str) -> bool:
    """Whether `host` is this very computer: localhost, 127.0.0.0/8 or ::1."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_mail(mail: MailSettings) -> None:
    """Refuse mail settings that cannot work or that would send passwords in the clear.

    The error's `field` names the attribute: host, port, security or sender.
    """
    if not _is_host(mail.host):
        raise SamenopError(ErrorCode.MAIL_HOST_WRONG, field="host")
    if not _is_port(mail.port):
        raise SamenopError(ErrorCode.MAIL_PORT_WRONG, field="port")
    if mail.security is Security.NONE and not is_loopback(mail.host):
        raise SamenopError(ErrorCode.MAIL_SECURITY_NEEDED, field="security")
    if not _ADDRESS_SHAPE.fullmatch(mail.sender) or not mail.sender.isprintable():
        raise SamenopError(ErrorCode.MAIL_SENDER_WRONG, field="sender")


def check_sender(address: str) -> None:
    """Refuse a sender that is no full mail address; stricter, and slower to load, than `check_mail`."""
    from samenop_desktop.domain.company import check_email

    if check_email("sender", address) is not None:
        raise SamenopError(ErrorCode.MAIL_SENDER_WRONG, field="sender")


def check_portal(portal: PortalSettings) -> None:
    """Refuse portal settings that cannot work.

    The public address is http or https, without user, query or fragment; http only to this very
    computer, for clients type passwords there. The error's `field` names the attribute.
    """
    if not _is_host(portal.host):
        raise SamenopError(ErrorCode.PORTAL_HOST_WRONG, field="host")
    if not _is_port(portal.port):
        raise SamenopError(ErrorCode.PORTAL_PORT_WRONG, field="port")
    for proxy in portal.trusted_proxies:
        if not _is_network(proxy):
            raise SamenopError(ErrorCode.PORTAL_PROXY_WRONG, field="trusted_proxies")
    if portal.public_url:
        _check_public_url(portal.public_url)


def tidy_public_url(url: str) -> str:
    """The address without white space around it and without a slash at its end."""
    return url.strip().rstrip("/")


def _check_public_url(url: str) -> None:
    wrong = SamenopError(ErrorCode.PUBLIC_URL_WRONG, field="public_url")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise wrong from error
    if parts.scheme not in ("http", "https") or not _is_host(host):
        raise wrong
    if parts.username is not None or set(url) & set("?#\\") or re.search(r"\s", url):
        raise wrong
    if not url.isprintable():
        raise wrong
    if parts.scheme == "http" and not is_loopback(host):
        raise SamenopError(ErrorCode.PUBLIC_URL_INSECURE, field="public_url")


def _is_host(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return _HOST_NAME.fullmatch(host) is not None
    return True


def _is_network(text: str) -> bool:
    try:
        ipaddress.ip_network(text, strict=False)
    except ValueError:
        return False
    return True


def _is_port(port: int) -> bool:
    return 1 <= port <= HIGHEST_PORT
