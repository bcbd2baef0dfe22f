"""settings.toml: read, checked, written back without loss."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.settings.file import SettingsFile
from samenop_desktop.settings.model import (
    Appearance,
    MailSettings,
    PortalSettings,
    Security,
    Settings,
    check_mail,
    check_portal,
    is_loopback,
)
from samenop_desktop.wording.errors import sentence

if TYPE_CHECKING:
    from pathlib import Path

MAIL = MailSettings(
    host="mail.kantoor.nl", port=587, security=Security.STARTTLS, username="post", sender="info@kantoor.nl"
)
FULL = Settings(
    mail=MAIL,
    portal=PortalSettings(host="0.0.0.0", port=8800, public_url="https://kantoor.nl/bevestigen"),  # noqa: S104
    appearance=Appearance.DARK,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def refused(path: Path, text: str | bytes) -> SamenopError:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(SamenopError) as caught:
        SettingsFile(path).load()
    assert "{" not in sentence(caught.value)
    return caught.value


def test_without_a_file_there_are_defaults(path: Path) -> None:
    settings = SettingsFile(path).load()

    assert settings == Settings()
    assert settings.mail is None
    assert (settings.portal.host, settings.portal.port, settings.portal.public_url) == ("127.0.0.1", 8735, "")
    assert not path.exists()


@pytest.mark.parametrize("settings", [FULL, Settings(), Settings(mail=MAIL), Settings(appearance=Appearance.LIGHT)])
def test_what_is_saved_is_loaded(path: Path, settings: Settings) -> None:
    SettingsFile(path).save(settings)

    assert SettingsFile(path).load() == settings


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_only_this_user_may_read_it_and_nothing_lies_beside_it(path: Path) -> None:
    path.write_text("")
    path.chmod(0o644)

    SettingsFile(path).save(FULL)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_a_new_file_has_tables_as_the_manual_names_them(path: Path) -> None:
    SettingsFile(path).save(FULL)

    lines = path.read_text().splitlines()
    assert lines[0].startswith("# Instellingen")
    assert [line for line in lines if line.startswith("[")] == ["[mail]", "[portal]"]
    assert 'security = "starttls"' in lines
    assert 'public_url = "https://kantoor.nl/bevestigen"' in lines


def test_comments_and_keys_of_others_stay(path: Path) -> None:
    path.write_text(
        "# van de systeembeheerder\n"
        "extra = [1, 2]\n\n"
        "[mail]  # onze eigen server\n"
        'host = "oud.kantoor.nl"  # tot juni\n'
        'sender = "info@kantoor.nl"\n'
        'x_eigen = "blijft"\n\n'
        "[anders]\n"
        "waarde = 2026-01-01\n"
    )

    SettingsFile(path).save(Settings(mail=replace(MAIL, host="nieuw.kantoor.nl")))

    text = path.read_text()
    for kept in ("# van de systeembeheerder", "extra = [1, 2]", "# onze eigen server", "# tot juni",
                 'x_eigen = "blijft"', "waarde = 2026-01-01", 'sender = "info@kantoor.nl"'):  # fmt: skip
        assert kept in text
    assert 'host = "nieuw.kantoor.nl"' in text
    assert "oud.kantoor.nl" not in text


def test_taking_the_mail_server_away_keeps_the_rest(path: Path) -> None:
    file = SettingsFile(path)
    file.save(FULL)
    path.write_text(path.read_text().replace("[mail]", "[mail]\nx_eigen = 1"))

    file.save(replace(FULL, mail=None))

    assert file.load() == replace(FULL, mail=None)
    assert "x_eigen = 1" in path.read_text()


def test_saving_the_same_changes_nothing(path: Path) -> None:
    file = SettingsFile(path)
    file.save(FULL)
    before = path.read_bytes()

    file.save(file.load())

    assert path.read_bytes() == before


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    path.symlink_to(tmp_path / "elders" / "echt.toml")

    SettingsFile(path).save(FULL)

    assert path.is_symlink()
    assert SettingsFile(tmp_path / "elders" / "echt.toml").load() == FULL


def test_a_file_from_notepad(path: Path) -> None:
    path.write_bytes("\ufeff[portal]\r\nport = 9000\r\n".encode())

    assert SettingsFile(path).load().portal.port == 9000


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[mail]\nhost = "a.nl\n', 2),
        ("[mail]\n\n\nhost = \n", 4),
        ("een\n", 1),
        ("[mail]\nport = 1\n[mail]\n", 3),
        (b"[mail]\nhost = '\xe9\xff'\n", 2),
        ('a = """\nb\n', 3),
    ],
)
def test_a_broken_file_names_its_line(path: Path, text: str | bytes, line: int) -> None:
    error = refused(path, text)

    assert error.code is ErrorCode.SETTINGS_BROKEN
    assert error.details["line"] == line


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("mail = 3", "mail"),
        ('[mail]\nhost = 7\nsender = "a@b.nl"', "mail.host"),
        ('[mail]\nhost = "http://a.nl"\nsender = "a@b.nl"', "mail.host"),
        ('[mail]\nhost = "a.nl"\nport = "587"\nsender = "a@b.nl"', "mail.port"),
        ('[mail]\nhost = "a.nl"\nport = 70000\nsender = "a@b.nl"', "mail.port"),
        ('[mail]\nhost = "a.nl"\nport = true\nsender = "a@b.nl"', "mail.port"),
        ('[mail]\nhost = "a.nl"\nsecurity = "ssl"\nsender = "a@b.nl"', "mail.security"),
        ('[mail]\nhost = "a.nl"\nsecurity = "none"\nsender = "a@b.nl"', "mail.security"),
        ('[mail]\nhost = "a.nl"', "mail.sender"),
        ('[mail]\nhost = "a.nl"\nsender = "kantoor"', "mail.sender"),
        ("[portal]\nport = 0", "portal.port"),
        ('[portal]\npublic_url = "kantoor.nl"', "portal.public_url"),
        ('[portal]\npublic_url = "http://kantoor.nl"', "portal.public_url"),
        ('appearance = "paars"', "appearance"),
    ],
)
def test_a_wrong_value_names_its_key(path: Path, text: str, key: str) -> None:
    error = refused(path, text)

    assert error.code is ErrorCode.SETTINGS_VALUE_WRONG
    assert error.details["key"] == key


@pytest.mark.parametrize(("security", "port"), [("tls", 465), ("starttls", 587), ("TLS", 465)])
def test_the_port_follows_the_security(path: Path, security: str, port: int) -> None:
    path.write_text(f'[mail]\nhost = "a.nl"\nsecurity = "{security}"\nsender = "a@b.nl"\n')

    mail = SettingsFile(path).load().mail

    assert mail is not None
    assert mail.port == port


def test_a_broken_file_is_never_overwritten(path: Path) -> None:
    path.write_text("[mail\n")

    with pytest.raises(SamenopError) as caught:
        SettingsFile(path).save(FULL)

    assert caught.value.code is ErrorCode.SETTINGS_BROKEN
    assert path.read_text() == "[mail\n"


def test_a_folder_in_its_place(path: Path) -> None:
    path.mkdir()

    with pytest.raises(SamenopError) as caught:
        SettingsFile(path).load()

    assert caught.value.code is ErrorCode.SETTINGS_UNREADABLE


def test_a_disk_that_gives_up_keeps_the_old_settings(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SettingsFile(path)
    file.save(FULL)
    before = path.read_bytes()

    def give_up(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", give_up)
        with pytest.raises(SamenopError) as caught:
            file.save(Settings())

    assert caught.value.code is ErrorCode.SETTINGS_UNWRITABLE
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    ("mail", "code"),
    [
        (replace(MAIL, host=""), ErrorCode.MAIL_HOST_WRONG),
        (replace(MAIL, host="mail kantoor"), ErrorCode.MAIL_HOST_WRONG),
        (replace(MAIL, port=0), ErrorCode.MAIL_PORT_WRONG),
        (replace(MAIL, security=Security.NONE), ErrorCode.MAIL_SECURITY_NEEDED),
        (replace(MAIL, host="127.0.0.1.kantoor.nl", security=Security.NONE), ErrorCode.MAIL_SECURITY_NEEDED),
        (replace(MAIL, host="10.0.0.5", security=Security.NONE), ErrorCode.MAIL_SECURITY_NEEDED),
        (replace(MAIL, sender="kantoor"), ErrorCode.MAIL_SENDER_WRONG),
        (replace(MAIL, sender="a@b.nl\r\nBcc: c@d.nl"), ErrorCode.MAIL_SENDER_WRONG),
        (replace(MAIL, sender="info@kantoor"), ErrorCode.MAIL_SENDER_WRONG),
    ],
)
def test_mail_settings_that_are_refused(path: Path, mail: MailSettings, code: ErrorCode) -> None:
    with pytest.raises(SamenopError) as caught:
        SettingsFile(path).save(Settings(mail=mail))

    assert caught.value.code is code
    assert not path.exists()


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.8.9.10", "::1"])
def test_without_security_only_to_this_computer(host: str) -> None:
    assert is_loopback(host)
    check_mail(replace(MAIL, host=host, security=Security.NONE))


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", None),
        ("https://bevestigen.kantoor.nl", None),
        ("https://bevestigen.kantoor.nl:8443/klanten/", None),
        ("http://127.0.0.1:8735", None),
        ("http://localhost:8735", None),
        ("http://[::1]:8735", None),
        ("http://bevestigen.kantoor.nl", ErrorCode.PUBLIC_URL_INSECURE),
        ("http://10.0.0.5", ErrorCode.PUBLIC_URL_INSECURE),
        ("ftp://kantoor.nl", ErrorCode.PUBLIC_URL_WRONG),
        ("javascript:alert(1)", ErrorCode.PUBLIC_URL_WRONG),
        ("kantoor.nl", ErrorCode.PUBLIC_URL_WRONG),
        ("https://", ErrorCode.PUBLIC_URL_WRONG),
        ("https://kantoor.nl?a=b", ErrorCode.PUBLIC_URL_WRONG),
        ("https://kantoor.nl/?", ErrorCode.PUBLIC_URL_WRONG),
        ("https://kantoor.nl/#x", ErrorCode.PUBLIC_URL_WRONG),
        ("https://a:b@kantoor.nl", ErrorCode.PUBLIC_URL_WRONG),
        ("https://kantoor.nl:99999", ErrorCode.PUBLIC_URL_WRONG),
        ("https://kantoor.nl/a b", ErrorCode.PUBLIC_URL_WRONG),
        ("https://kantoor.nl\\@elders.nl", ErrorCode.PUBLIC_URL_WRONG),
        ("https://[::1", ErrorCode.PUBLIC_URL_WRONG),
    ],
)
def test_public_addresses(url: str, code: ErrorCode | None) -> None:
    portal = PortalSettings(public_url=url)
    if code is None:
        check_portal(portal)
    else:
        with pytest.raises(SamenopError) as caught:
            check_portal(portal)
        assert caught.value.code is code


@pytest.mark.parametrize(
    ("url", "public"),
    [("", False), ("http://localhost:8735", False), ("http://[::1]/", False), ("https://kantoor.nl", True)],
)
def test_whether_links_work_elsewhere(url: str, *, public: bool) -> None:
    assert PortalSettings(public_url=url).is_public is public


@given(text=st.text() | st.from_regex(r'(\[(mail|portal)\]\n(host|port|security|sender|public_url) = ("\w*"|\d+)\n)+'))
def test_any_text_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    path.write_bytes(text.encode())
    try:
        settings = SettingsFile(path).load()
    except SamenopError as error:
        assert error.code in {ErrorCode.SETTINGS_BROKEN, ErrorCode.SETTINGS_VALUE_WRONG}  # noqa: PT017
    else:
        assert isinstance(settings, Settings)
