"""Who stands in front of the client's pages, named in settings.toml."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from samenop_desktop.domain.errors import ErrorCode, SamenopError
from samenop_desktop.settings.file import SettingsFile
from samenop_desktop.settings.model import PortalSettings, Settings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_none_is_named_unless_it_is_written_down(path: Path) -> None:
    assert SettingsFile(path).load().portal.trusted_proxies == ()


def test_addresses_and_networks_are_read_and_kept_when_something_else_changes(path: Path) -> None:
    path.write_text('[portal]\ntrusted_proxies = ["192.0.2.7", " 10.0.0.0/24 ", "2001:db8::/64"]\n', encoding="utf-8")
    file = SettingsFile(path)
    portal = file.load().portal
    assert portal.trusted_proxies == ("192.0.2.7", "10.0.0.0/24", "2001:db8::/64")
    file.save(Settings(portal=replace(portal, public_url="https://bevestigen.devries.test")))
    assert file.load().portal.trusted_proxies == portal.trusted_proxies
    file.save(Settings())
    assert file.load().portal.trusted_proxies == ()


@pytest.mark.parametrize("value", ['"10.0.0.5"', "[10]", '["nginx.intern"]', '["10.0.0.0/99"]'])
def test_what_is_no_list_of_addresses_is_refused_by_its_key(path: Path, value: str) -> None:
    path.write_text(f"[portal]\ntrusted_proxies = {value}\n", encoding="utf-8")
    with pytest.raises(SamenopError) as error:
        SettingsFile(path).load()
    assert error.value.code == ErrorCode.SETTINGS_VALUE_WRONG
    assert error.value.details["key"] == "portal.trusted_proxies"


def test_a_wrong_one_is_never_written(path: Path) -> None:
    with pytest.raises(SamenopError) as error:
        SettingsFile(path).save(Settings(portal=PortalSettings(trusted_proxies=("nginx",))))
    assert error.value.code == ErrorCode.PORTAL_PROXY_WRONG
    assert not path.exists()
