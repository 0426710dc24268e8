"""From what a host wrote to values: each reader returns the value or raises ValueError with the form that is wanted."""

from __future__ import annotations

import re
from hashlib import sha256
from pathlib import Path

from bot.clock import parse_now
from bot.shards import ALL, Shards

MOST_SHARDS = 10_000
_LONGEST_NAME = 60


def servers(text: str) -> dict[str, str]:
    """Read "guild id=FAQ" pairs, separated by commas; "*" stands for every other place."""
    pairs = [pair.strip() for pair in text.split(",") if pair.strip()]
    wrong = [pair for pair in pairs if not re.fullmatch(r"(?:\d{15,20}|\*)\s*=\s*[^=\s]+", pair)]
    if wrong:
        raise ValueError(f"{wrong[0]!r} is not of the form 123456789012345678=name-of-faq (or *=name-of-faq)")
    return {server.strip(): name.strip() for server, _, name in (pair.partition("=") for pair in pairs)}


def shards(text: str, host: str) -> Shards:
    """Read "0-3/16", "5/16" or "ordinal*4/16", whose ordinal ends the name of the `host` ("workshop-bot-2")."""
    if not text:
        return ALL
    if found := re.fullmatch(r"ordinal(?:\*(\d{1,4}))?/(\d{1,5})", text):
        each, count = int(found[1] or 1), int(found[2])
        ordinal = re.search(r"-(\d{1,5})$", host)
        if ordinal is None:
            raise ValueError(f"{text!r} needs a HOSTNAME that ends in a number (workshop-bot-2), as in a StatefulSet; here it is {host!r}")
        first, last = int(ordinal[1]) * each, int(ordinal[1]) * each + each - 1
    elif found := re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?/(\d{1,5})", text):
        first, last, count = int(found[1]), int(found[2] or found[1]), int(found[3])
    else:
        raise ValueError(f"{text!r} is not of the form 0-3/16 (shards 0 to 3 of 16) or ordinal*4/16")
    if not first <= last < count <= MOST_SHARDS:
        raise ValueError(f"{text!r} asks for shards {first} to {last}, but of {count} there are only 0 to {count - 1}")
    return Shards(tuple(range(first, last + 1)), count)


def address(text: str) -> str:
    """Read HOST:PORT."""
    if text and not re.fullmatch(r"[\w.:\[\]-]*:\d{1,5}", text):
        raise ValueError(f"{text!r} is not of the form 127.0.0.1:8080")
    return text


def source(text: str) -> str:
    """Read the address of a page."""
    if text and not re.fullmatch(r"https?://[^\s/]+\S*", text):
        raise ValueError(f"{text!r} is not an address; it begins with https://")
    return text


def public_page(text: str) -> str:
    """Read the address of a page that members are sent to; a password in it is told without it."""
    if "@" in text.split("://", 1)[-1].split("/", 1)[0]:
        raise ValueError("it holds a user name or password, which members would see in links; give a public page")
    return source(text)


def folder_of(url: str) -> str:
    """Return the address of a page as the name of a folder, and so of its FAQ: example.org-cfp."""
    name = re.sub(r"[^a-z0-9.]+", "-", url.split("://", 1)[-1].split("#", maxsplit=1)[0].lower()).strip("-.") or "page"
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}-{sha256(url.encode()).hexdigest()[:8]}"


def channel(text: str) -> int:
    """Read the id of a channel; 0 for none."""
    if text and not re.fullmatch(r"\d{15,20}", text):
        raise ValueError(
            f"{text!r} is not the id of a channel, such as 123456789012345678 (right-click → Copy Channel ID, in developer mode)"
        )
    return int(text or 0)


def database(text: str) -> str:
    """Read the address of a database; what is wrong is told without the password in it."""
    if text and not re.match(r"(?:postgres(?:ql)?|sqlite)(?:\+\w+)?://", text):
        raise ValueError("it does not begin with postgresql://; write postgresql://user:password@host/name")
    return text


def token(text: str) -> str:
    """Read a token; what is wrong is told without it."""
    if re.search(r"\s", text.strip()) or text[:1] in {'"', "'"}:
        raise ValueError("it holds blanks or quotes; copy the token alone, without the word Bot")
    return text.strip()


def instant(text: str) -> str:
    """Return an instant as it was written, once it is known to be one."""
    if text:
        parse_now(text)
    return text


def secret_of(path: str) -> str:
    """Return the secret that stands in a file."""
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not text"
        raise ValueError(f"{path}: {reason}. Give the path of a file that holds the secret and nothing else") from None
