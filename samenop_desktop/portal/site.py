"""Where the pages live: which hosts are ours, which forms come from our own pages, and who really asks."""

from __future__ import annotations

from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from samenop_desktop.settings.model import is_loopback

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.datastructures import Headers

_OWN_SITES = frozenset({"same-origin", "none"})


class Site:
    """The site by its `public_url` (empty: this computer only) and further host names; loopback always counts.

    `trusted_proxies` are addresses or networks whose `X-Forwarded-For` is believed, besides loopback.
    """

    def __init__(self, public_url: str = "", hosts: Iterable[str] = (), trusted_proxies: Iterable[str] = ()) -> None:
        parts = urlsplit(public_url)
        self.is_https = parts.scheme == "https"
        self._public_origin = _origin(public_url) if public_url else None
        self._hosts = {host.lower() for host in hosts}
        if parts.hostname:
            self._hosts |= {_host_of(parts.netloc)}
        self._proxies = [ip_network(proxy, strict=False) for proxy in trusted_proxies]

    def is_ours(self, headers: Headers) -> bool:
        """Whether the request names one host, and that host is ours."""
        named = headers.getlist("host")
        if len(named) != 1:
            return False
        host = _host_of(named[0])
        return host in self._hosts or is_loopback(host.strip("[]"))

    def is_same_origin(self, headers: Headers) -> bool:
        """Whether a form may have come from our own page.

        Browsers tell by `Sec-Fetch-Site`, older ones by `Origin` (which is `null` under our referrer policy, so that
        it says nothing beside the former). What sends neither is no browser, and is no danger to one.
        """
        site, origin = headers.get("sec-fetch-site"), headers.get("origin")
        if site is not None and site not in _OWN_SITES:
            return False
        if origin is None:
            return True
        if origin == "null":
            return site is not None
        sent = _origin(origin)
        return sent is not None and (sent == self._public_origin or sent[1] == headers.get("host", "").lower())

    def is_secure(self, headers: Headers) -> bool:
        """Whether the browser that asks does so over https: by our public address, and not on this very computer."""
        return self.is_https and not is_loopback(_host_of(headers.get("host", "")).strip("[]"))

    def asker(self, peer: str, headers: Headers) -> str:
        """As `client_address`, with what the request's own headers say."""
        return self.client_address(peer, ",".join(headers.getlist("x-forwarded-for")))

    def client_address(self, peer: str, forwarded: str) -> str:
        """Who asks: `peer`, or what a trusted proxy says in `forwarded`; an IPv6 address stands for its /64."""
        address = peer
        for hop in reversed([hop.strip() for hop in forwarded.split(",") if hop.strip()]):
            if not self._is_trusted(address):
                break
            address = hop
        return _counted(address)

    def _is_trusted(self, address: str) -> bool:
        found = _parsed(address)
        return found is not None and (found.is_loopback or any(found in network for network in self._proxies))


def _origin(url: str) -> tuple[str, str] | None:
    """Scheme and host with port of `url`, or None; a port that goes without saying is left out."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    host = _host_of(parts.netloc)
    default = 443 if parts.scheme == "https" else 80
    return parts.scheme, host if port in (None, default) else f"{host}:{port}"


def _host_of(netloc: str) -> str:
    """The host in `host:port`, in lower case, an IPv6 address with its brackets."""
    netloc = netloc.strip().lower()
    if netloc.startswith("["):
        return netloc[: netloc.find("]") + 1]
    return netloc.partition(":")[0]


@lru_cache(maxsize=1024)
def _parsed(address: str) -> IPv4Address | IPv6Address | None:
    # Each request names the same proxy, and a client asks for more than one page.
    try:
        return ip_address(address)
    except ValueError:
        return None


def _counted(address: str) -> str:
    found = _parsed(address)
    if found is None:
        return "?"
    if not isinstance(found, IPv6Address):
        return str(found)
    return str(found.ipv4_mapped) if found.ipv4_mapped else str(ip_network((found, 64), strict=False))
