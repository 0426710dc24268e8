"""Where a page comes from: a file or an http(s) URL; several are read as one."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from pathlib import Path

from bot.errors import PageError
from bot.page.page import Page, join
from bot.page.parse import parse_page

MAX_BYTES = 2_000_000
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}charset=[\"']?\s*([\w-]{2,30})|<\?xml[^>]{0,100}encoding=[\"']([\w-]{2,30})", re.IGNORECASE
)
_BINARY = {
    b"%PDF": "a PDF file. Copy its text into a .txt file",
    b"PK\x03\x04": "a zipped file (a Word document?). Copy its text into a .txt file",
}
_CONTROL = bytes(set(range(32)) - {9, 10, 12, 13, 27})
_URL = re.compile(r"https?://", re.IGNORECASE)
_TYPES = {"text/html": ".html", "application/xhtml+xml": ".html", "text/markdown": ".md", "text/x-rst": ".rst",
"text/csv": ".csv", "application/json": ".json"}  # fmt: skip


def is_url(source: str) -> bool:
    return bool(_URL.match(source))


def read_sources(sources: Sequence[str | Path]) -> Page:
    """Read files and URLs as one page, the first one first; raise PageError in words for what is not a page.

    Sources of the same file name keep apart by the folder before it.
    """
    pages: list[Page] = []
    for source in sources:
        taken = {page.file for page in pages}
        pages.append(read_source(source, taken=taken))
    return pages[0] if len(pages) == 1 else join(pages)


def read_source(source: str | Path, *, taken: set[str] | None = None, public_only: bool = False) -> Page:
    """Read the page at a path or URL; with `public_only` no URL that leads inside a network, at any redirect."""
    if is_url(str(source)):
        from bot.page.fetch import fetch  # noqa: PLC0415 - its library is only needed for a URL

        fetched = asyncio.run(fetch(str(source), max_bytes=MAX_BYTES, public_only=public_only))
        return page_of(
            fetched.body, file=_file_name(fetched.url, fetched.content_type), url=fetched.url, charset=fetched.charset
        )
    path = Path(source)
    if path.is_dir():
        raise PageError(f"{path}: this is a folder. Give the path of the page of the call, such as {path}/index.md.")
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise PageError(f"{path}: larger than {MAX_BYTES:,} bytes; save the page of the call alone.")
        raw = path.read_bytes()
    except OSError as error:
        raise PageError(
            f"{path}: {error.strerror or 'cannot be read'}. Give the path of the page of the call."
        ) from None
    except ValueError:
        raise PageError(f"{str(path)!r} is not a path. Give the path or URL of the call.") from None
    name = path.name if path.name not in (taken or ()) else f"{path.parent.name}/{path.name}"
    return page_of(raw, file=name)


def page_of(raw: bytes, *, file: str, url: str = "", charset: str = "") -> Page:
    """Turn the bytes of a page into a Page; raise PageError for what is too large, binary or no page."""
    if len(raw) > MAX_BYTES:
        raise PageError(f"{file}: larger than {MAX_BYTES:,} bytes; save the page of the call alone.")
    for magic, what in _BINARY.items():
        if raw.startswith(magic):
            raise PageError(f"{file}: this is {what}, or save the call as Markdown or HTML.")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return parse_page(raw.decode("utf-16", errors="replace"), file=file, url=url)
    head = raw[:8000]
    if b"\0" in head or len(head) - len(head.translate(None, _CONTROL)) > len(head) // 10:
        raise PageError(f"{file}: this is a binary file, not a page. Save the call as Markdown, HTML or plain text.")
    return parse_page(_decoded(raw, charset), file=file, url=url)


def _decoded(raw: bytes, charset: str) -> str:
    """Decode as UTF-8, else as the page or the server says, else as Windows-1252, which every byte fits."""
    declared = _CHARSET.search(raw[:2000])
    named = charset or (next(name for name in declared.groups() if name).decode("ascii") if declared else "")
    for encoding in ("utf-8-sig", named, "cp1252"):
        try:
            return raw.decode(encoding) if encoding else raw.decode("utf-8-sig")
        except (UnicodeError, LookupError):
            continue
    return raw.decode("utf-8-sig", errors="replace")


def _file_name(url: str, content_type: str) -> str:
    """Name a fetched page as a file: the last part of its address, with the ending of its type."""
    path = re.sub(r"[?#].*$", "", url.split("://", 1)[-1])
    name = re.sub(r"[^\w.-]+", "-", path.rstrip("/").rpartition("/")[2])[:80] if "/" in path.rstrip("/") else ""
    ending = _TYPES.get(content_type, "")
    if ending == ".html" and not name.endswith((".html", ".htm")):
        name = f"{name or 'index'}.html"
    return name or f"index{ending or '.txt'}"
