"""From a page to the text of a FAQ file, checked before it is written."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from bot.bank.model import load_kinds
from bot.cfp.draft import Draft, draft_faq
from bot.cfp.edits import lay_edits
from bot.cfp.emit import emit
from bot.cfp.passages import read_passages
from bot.errors import PageError
from bot.faq.answerable import is_answerable
from bot.faq.edition import edition_of
from bot.faq.loader import parse_faq
from bot.faq.model import Faq
from bot.faq.passages import emit_passages, passages_file
from bot.faq.schema import json_schema
from bot.page.page import Page

SCHEMA_FILE = "faq.schema.json"


@dataclass(frozen=True, slots=True)
class BuiltFaq:
    """What was built of a page.

    - `text` is the FAQ file, with edits laid over; `record` what the page alone gave, for later updates
    - `unstated`: the names of known question kinds that this FAQ cannot answer
    """

    page: Page
    draft: Draft
    faq: Faq
    text: str
    record: str
    unstated: tuple[str, ...]

    def write(self, path: Path) -> None:
        """Write the FAQ, its schema, the record of what was built and the call's text; each whole or not at all."""
        replace_file(path.parent / SCHEMA_FILE, json_schema() + "\n")
        replace_file(built_record(path), self.record)
        replace_file(passages_file(path), self.passages)
        replace_file(path, self.text)

    @property
    def passages(self) -> str:
        """The text of the file that lies next to the FAQ for answers to quote."""
        return emit_passages(read_passages(self.page))


def built_record(path: Path) -> Path:
    """Return where the last build of the FAQ at `path` is kept, so that an update can tell edits from what the page
    said.
    """
    return path.with_name(f"{path.stem}.built.yaml")


def build_faq(page: Page, *, edits: Path | None = None, checked: date | None = None) -> BuiltFaq:
    """Return the FAQ of a page; raise PageError when nothing of a call is on it, FaqError when the edits are wrong."""
    draft = draft_faq(page)
    if (
        not any(draft.data.get(key) for key in ("dates", "submission", "topics", "people", "entries"))
        and not draft.account.days
    ):
        raise PageError(f"{page.file}: no call for papers found: no date, no submission rule, no topic, no person.")
    page_data = draft.data | {"call": draft.data["call"] | ({"checked": checked.isoformat()} if checked else {})}
    page_data |= {"workshop": page_data["workshop"] | {"edition": _edition(page_data, page)}}
    record = emit(page_data, schema=SCHEMA_FILE, is_record=True)
    laid = lay_edits(page_data, edits) if edits else None
    text = emit(laid.data if laid else page_data, schema=SCHEMA_FILE)
    faq = parse_faq(text, file=str(edits or page.file), places=laid.places if laid else None).faq
    kinds = [kind for kind in load_kinds() if not kind.aside]
    unstated = tuple(kind.name for kind in kinds if not is_answerable(kind, faq))
    return BuiltFaq(page, draft, faq, text, record, unstated)


def _edition(data: dict[str, Any], page: Page) -> str:
    """The edition's id in calendars: made here once, since names of workshops are mended later."""
    return edition_of(parse_faq(emit(data, schema=SCHEMA_FILE), file=page.file).faq)


def replace_file(path: Path, text: str) -> None:
    """Write a file whole or not at all: a full disk or a crash leaves the old one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
