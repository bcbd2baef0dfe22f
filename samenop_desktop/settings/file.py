"""Reading and writing settings.toml; comments and keys of others stay as they are."""

from __future__ import annotations

import re
import tomllib
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.settings.model import (
    DEFAULT_PORTAL_HOST,
    DEFAULT_PORTAL_PORT,
    Appearance,
    MailSettings,
    PortalSettings,
    Security,
    Settings,
    check_mail,
    check_portal,
    check_sender,
    tidy_public_url,
)
from samenop_desktop.settings.writing import write_privately

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping
    from pathlib import Path

_Choice = TypeVar("_Choice", bound=StrEnum)
_MAIL_KEYS = ("host", "port", "security", "username", "sender")
_HEADING = (
    "Instellingen van Online samenwerken.",
    "Wachtwoorden staan hier niet in: die bewaart de sleutelbos van het systeem.",
)


class SettingsFile:
    """The settings of one data directory, in the file `path`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The settings; the defaults where the file, or something in it, is not there.

        Raises SETTINGS_BROKEN with the line, SETTINGS_VALUE_WRONG with the key, or
        SETTINGS_UNREADABLE.
        """
        document = self._parsed(self._text())
        mail = _Table(self._path, document, "mail")
        portal = _Table(self._path, document, "portal")
        return Settings(
            mail=self._mail(mail) if mail.text("host") else None,
            portal=self._portal(portal),
            appearance=_Table(self._path, document, "").choice("appearance", Appearance.SYSTEM),
        )

    def save(self, settings: Settings) -> None:
        """Write `settings`, at once and readable for this user only; what else stands there stays.

        Raises what the checks in `model` refuse, SETTINGS_BROKEN when the present file cannot be
        understood (it is never overwritten then), or SETTINGS_UNWRITABLE.
        """
        import tomlkit

        if settings.mail is not None:
            check_mail(settings.mail)
            check_sender(settings.mail.sender)
        check_portal(settings.portal)
        text = self._text()
        self._parsed(text)
        document = tomlkit.parse(text)
        if not text.strip():
            for line in _HEADING:
                document.add(tomlkit.comment(line))
        _put(document, "appearance", settings.appearance, default=Appearance.SYSTEM)
        _put_mail(document, settings.mail)
        _put_portal(document, settings.portal)
        write_privately(self._path, tomlkit.dumps(document))

    def _text(self) -> str:
        try:
            return self._path.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError as error:
            line = error.object[: error.start].count(b"\n") + 1
            raise self._broken(line) from error
        except OSError as error:
            raise SamenopError(ErrorCode.SETTINGS_UNREADABLE, path=str(self._path), reason=str(error)) from error

    def _parsed(self, text: str) -> Mapping[str, object]:
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"line (\d+)", str(error))
            line = int(found[1]) if found else text.count("\n") + 1
            raise self._broken(line) from error

    def _broken(self, line: int) -> SamenopError:
        return SamenopError(ErrorCode.SETTINGS_BROKEN, path=str(self._path), line=line)

    def _mail(self, table: _Table) -> MailSettings:
        security = table.choice("security", Security.TLS)
        mail = MailSettings(
            host=table.text("host"),
            port=table.number("port", security.usual_port),
            security=security,
            username=table.text("username"),
            sender=table.text("sender"),
        )
        try:
            check_mail(mail)
        except SamenopError as error:
            raise table.wrong(str(error.details["field"])) from error
        return mail

    def _portal(self, table: _Table) -> PortalSettings:
        portal = PortalSettings(
            host=table.text("host") or DEFAULT_PORTAL_HOST,
            port=table.number("port", DEFAULT_PORTAL_PORT),
            public_url=tidy_public_url(table.text("public_url")),
            trusted_proxies=table.texts("trusted_proxies"),
        )
        try:
            check_portal(portal)
        except SamenopError as error:
            raise table.wrong(str(error.details["field"])) from error
        return portal


class _Table:
    """One table of the file (or its top level, named ""), read by type."""

    def __init__(self, path: Path, document: Mapping[str, object], name: str) -> None:
        self._path = path
        self._name = name
        table = document.get(name, {}) if name else document
        if not isinstance(table, dict):
            raise SamenopError(ErrorCode.SETTINGS_VALUE_WRONG, path=str(path), key=name)
        self._values: dict[str, object] = table

    def text(self, key: str) -> str:
        value = self._values.get(key, "")
        if not isinstance(value, str):
            raise self.wrong(key)
        return value.strip()

    def texts(self, key: str) -> tuple[str, ...]:
        values = self._values.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise self.wrong(key)
        return tuple(value.strip() for value in values)

    def number(self, key: str, default: int) -> int:
        value = self._values.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.wrong(key)
        return value

    def choice(self, key: str, default: _Choice) -> _Choice:
        text = self.text(key)
        if not text:
            return default
        try:
            return type(default)(text.lower())
        except ValueError as error:
            raise self.wrong(key) from error

    def wrong(self, key: str) -> SamenopError:
        full = f"{self._name}.{key}" if self._name else key
        return SamenopError(ErrorCode.SETTINGS_VALUE_WRONG, path=str(self._path), key=full)


def _put_mail(document: MutableMapping[str, Any], mail: MailSettings | None) -> None:
    if mail is not None:
        table = _made_table(document, "mail")
        for key in _MAIL_KEYS:
            _put(table, key, getattr(mail, key), default="")
    elif "mail" in document:
        for key in _MAIL_KEYS:
            document["mail"].pop(key, None)


def _put_portal(document: MutableMapping[str, Any], portal: PortalSettings) -> None:
    defaults = PortalSettings()
    if portal == defaults and "portal" not in document:
        return
    table = _made_table(document, "portal")
    _put(table, "host", portal.host, default=defaults.host)
    _put(table, "port", portal.port, default=defaults.port)
    _put(table, "public_url", tidy_public_url(portal.public_url), default=defaults.public_url)
    if tuple(table.get("trusted_proxies", ())) != portal.trusted_proxies:
        table["trusted_proxies"] = list(portal.trusted_proxies)


def _made_table(document: MutableMapping[str, Any], name: str) -> MutableMapping[str, Any]:
    if name not in document:
        document[name] = {}
    table: MutableMapping[str, Any] = document[name]
    return table


def _put(table: MutableMapping[str, Any], key: str, value: str | int, *, default: str | int) -> None:
    """Set a value where it differs from what stands there or would be taken; defaults go unsaid."""
    if table.get(key, default) != value:
        table[key] = str(value) if isinstance(value, str) else value
