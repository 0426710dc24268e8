"""Fetches a page: with a time-out, a size limit, redirects to http(s) only, and, for the bot, never from inside a
network.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import DefaultResolver

from bot import __version__
from bot.errors import PageError

TIMEOUT_S = 20
MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_AGENT = f"workshop-bot/{__version__} (reads calls for papers)"


class Fetched(NamedTuple):
    """- `url` is where the page was found in the end; `content_type` without its parameters."""

    body: bytes
    url: str
    content_type: str
    charset: str


_CREDENTIALS = re.compile(r"(?<=://)[^/?#\s]*@")


class _ForbiddenError(OSError):
    """The address is private."""


async def fetch(url: str, *, max_bytes: int, public_only: bool = False, timeout_s: float = TIMEOUT_S) -> Fetched:
    """Return the page at `url`; raise PageError in words.

    - `public_only` refuses private, loopback, link-local and other addresses that are not global, at every redirect and
      at the moment of connecting, so that no name can point elsewhere in between.
    """
    shown = without_password(url)
    timeout = aiohttp.ClientTimeout(total=timeout_s)
    connector = aiohttp.TCPConnector(resolver=_PublicResolver() if public_only else None)
    try:
        async with aiohttp.ClientSession(
            timeout=timeout, connector=connector, headers={"User-Agent": _AGENT}, trust_env=not public_only
        ) as session:
            return await _follow(session, url, max_bytes=max_bytes, public_only=public_only)
    except TimeoutError:
        raise PageError(
            f"{shown}: no answer within {timeout_s:g} seconds. Try again, or save the page and give its path."
        ) from None
    except aiohttp.InvalidURL:
        raise PageError(f"{shown}: not an address. Give one that begins with https://.") from None
    except (aiohttp.ClientError, OSError) as error:
        if isinstance(error, _ForbiddenError) or isinstance(getattr(error, "os_error", None), _ForbiddenError):
            raise PageError(f"{shown}: its address is private; the bot only reads public pages.") from None
        reason = str(getattr(error, "os_error", None) or error) or type(error).__name__
        raise PageError(f"{shown}: cannot be fetched ({reason}). Is the address right?") from None


async def _follow(session: aiohttp.ClientSession, url: str, *, max_bytes: int, public_only: bool) -> Fetched:
    for _ in range(MAX_REDIRECTS + 1):
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise PageError(f"{without_password(url)}: only http:// and https:// are followed.")
        if public_only and is_inside(parts.hostname):
            raise _ForbiddenError
        async with session.get(url, allow_redirects=False) as response:
            if response.status in _REDIRECTS and "Location" in response.headers:
                url = urljoin(url, response.headers["Location"])
                continue
            if response.status != 200:  # HTTP's "OK"
                raise PageError(
                    f"{without_password(url)}: the server answers {response.status} {response.reason or ''}".rstrip()
                    + ". Is the address right?"
                )
            body = await _body(response, without_password(url), max_bytes)
            return Fetched(body, without_password(url), response.content_type, response.charset or "")
    raise PageError(f"{without_password(url)}: more than {MAX_REDIRECTS} redirects.")


async def _body(response: aiohttp.ClientResponse, url: str, max_bytes: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    async for chunk in response.content.iter_chunked(65_536):
        size += len(chunk)
        if size > max_bytes:
            raise PageError(f"{url}: larger than {max_bytes:,} bytes; save the page of the call alone.")
        chunks.append(chunk)
    return b"".join(chunks)


def without_password(url: str) -> str:
    """Return a URL without a user name and password in it, as it may be shown."""
    return _CREDENTIALS.sub("", url, count=1)


def is_inside(host: str) -> bool:
    """Whether `host` is written as an address that is not global (RFC 6890); a name is looked up when connecting."""
    try:
        address = ipaddress.ip_address(host.strip("[]").split("%")[0])
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
    mapped = getattr(address, "ipv4_mapped", None) or getattr(address, "sixtofour", None)
    return not address.is_global or address.is_multicast or (mapped is not None and not mapped.is_global)


class _PublicResolver(AbstractResolver):
    """Resolves names, and refuses those with a private address."""

    def __init__(self) -> None:
        self._resolver = DefaultResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._resolver.resolve(host, port, family)
        if any(is_inside(result["host"]) for result in found):
            raise _ForbiddenError
        return found

    async def close(self) -> None:
        await asyncio.shield(self._resolver.close())
