"""Turns what a host wrote into values: each reader returns the value or raises ValueError with the expected form."""

from __future__ import annotations

import re
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from bot.clock import parse_now
from bot.shards import ALL, Shards

MOST_SHARDS = 10_000
_LONGEST_NAME = 60


def servers(text: str) -> dict[str, str]:
    """Read "guild id=FAQ" pairs, separated by commas; "*" stands for everywhere else."""
    pairs = [pair.strip() for pair in text.split(",") if pair.strip()]
    wrong = [pair for pair in pairs if not re.fullmatch(r"(?:\d{15,20}|\*)\s*=\s*[^=\s]+", pair)]
    if wrong:
        raise ValueError(f"{wrong[0]!r} is not of the form 123456789012345678=name-of-faq (or *=name-of-faq)")
    return {server.strip(): name.strip() for server, _, name in (pair.partition("=") for pair in pairs)}


def shards(text: str) -> Shards:
    """Read "0-3/16" or "5/16"; all shards when empty."""
    if not text:
        return ALL
    found = re.fullmatch(r"(\d{1,10})(?:-(\d{1,10}))?/(\d{1,5})", text)
    if found is None:
        raise ValueError(f"{text!r} is not of the form 0-3/16 (shards 0 to 3 of 16) or ordinal*4/16")
    first, last, count = int(found[1]), int(found[2] or found[1]), int(found[3])
    if not first <= last < count <= MOST_SHARDS:
        there_are = f"of {count} there are only 0 to {count - 1}"
        raise ValueError(f"{text!r} asks for shards {first} to {last}, but {there_are}")
    return Shards(tuple(range(first, last + 1)), count)


def shards_by_ordinal(text: str, host: str) -> str:
    """Return "ordinal*4/16" as "8-11/16" on the host "workshop-bot-2" (a pod of a StatefulSet), other texts as is."""
    found = re.fullmatch(r"ordinal(?:\*(\d{1,4}))?/(\d{1,5})", text)
    if found is None:
        return text
    ordinal = re.search(r"-(\d{1,5})$", host)
    if ordinal is None:
        needed = "a HOSTNAME that ends in a number (workshop-bot-2), as in a StatefulSet"
        raise ValueError(f"{text!r} needs {needed}; here it is {host!r}")
    each = int(found[1] or 1)
    first = int(ordinal[1]) * each
    return f"{first}-{first + each - 1}/{found[2]}"


def address(text: str) -> str:
    """Read HOST:PORT."""
    if text and not re.fullmatch(r"[\w.:\[\]-]*:\d{1,5}", text):
        raise ValueError(f"{text!r} is not of the form 127.0.0.1:8080")
    return text


def url(text: str) -> str:
    """Read a web address."""
    if "@" in text.partition("://")[2].partition("/")[0]:
        raise ValueError("it holds a user name or password, which members would see in links; leave that out")
    if text and not re.fullmatch(r"https?://[^\s/]+\S*", text):
        raise ValueError(f"{text!r} is not a web address; it starts with https://")
    return text


def proxy(text: str) -> str:
    """Read the address of a proxy; the error does not show the password in it."""
    if text and not re.fullmatch(r"http://(?:[^\s/@]+@)?(?:[\w.-]+|\[[\da-fA-F:.]+\]):\d{1,5}/?", text):
        raise ValueError("it is not of the form http://proxy:3128 or http://user:password@proxy:3128")
    return text


def folder(text: str) -> Path | None:
    """Read the path of a folder; None when empty."""
    return Path(text) if text else None


def served_folder(text: str) -> str:
    """Read the web address of a folder; it ends in a slash, whether that was written or not."""
    return f"{url(text).rstrip('/')}/" if text else ""


def dsn(text: str) -> str:
    """Read the address of a Sentry project; the error does not show the key in it."""
    if text and not re.fullmatch(r"https?://[^\s/]+\S*", text):
        raise ValueError("it does not start with https://; copy it from the project's Settings → Client Keys")
    return text


def folder_of(url: str) -> str:
    """Return a folder name for the address of a page, which also names its FAQ: example.org-cfp."""
    name = re.sub(r"[^a-z0-9.]+", "-", url.split("://", 1)[-1].split("#", maxsplit=1)[0].lower()).strip("-.") or "page"
    return name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}-{sha256(url.encode()).hexdigest()[:8]}"


def channel(text: str) -> int:
    """Read the id of a channel; 0 for none."""
    if text and not re.fullmatch(r"\d{15,20}", text):
        how = "right-click → Copy Channel ID, in developer mode"
        raise ValueError(f"{text!r} is not the id of a channel, such as 123456789012345678 ({how})")
    return int(text or 0)


def days(text: str) -> timedelta:
    """Read a number of days; 0 when empty."""
    if text and not re.fullmatch(r"\d{1,3}", text):
        raise ValueError(f"{text!r} is not a number of days, such as 30 (0 for none)")
    return timedelta(days=int(text or 0))


def database(text: str) -> str:
    """Read the address of a database; the error does not show the password in it."""
    if text and not re.match(r"(?:postgres(?:ql)?|sqlite)(?:\+\w+)?://", text):
        raise ValueError("it does not start with postgresql://; write postgresql://user:password@host/name")
    return text


def token(text: str) -> str:
    """Read a token; the error does not show it."""
    if re.search(r"\s", text.strip()) or text[:1] in {'"', "'"}:
        raise ValueError("it contains spaces or quotes; copy only the token, without the word Bot")
    return text.strip()


def instant(text: str) -> str:
    """Return an instant as it was written, once it is known to be valid."""
    if text:
        parse_now(text)
    return text


def secret_in(path: str) -> str:
    """Return the secret in a file."""
    try:
        return Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not a text file"
        raise ValueError(f"{path}: {reason}. It must be a file that holds the secret and nothing else") from None
