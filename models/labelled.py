"""The labelled questions: `questions/` beside this file (ours), and any other folder of the same shape.

A folder holds `questions.jsonl`, and the FAQs it asks: `faq/<page>.yaml` (corrected by hand) or `<page>.yaml`, and the
pages they were built from; where there is neither, only `built/<page>.yaml` is asked. A line has id, page, now, q,
kind, style, split, and must/forbid or entry.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from models.grading import Asked, parse_instant


def load(folder: Path) -> list[Asked]:
    """Return the labelled questions of a folder, in file order."""
    rows = []
    for line in (folder / "questions.jsonl").read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        entry = raw.get("entry") or ()
        rows.append(
            Asked(
                id=raw["id"],
                page=raw["page"],
                now=parse_instant(raw["now"]),
                text=raw["q"],
                kind=raw["kind"],
                style=raw.get("style", ""),
                split=raw.get("split", ""),
                must=tuple(tuple(group) for group in raw.get("must", ())),
                forbid=tuple(raw.get("forbid", ())),
                entries=(entry,) if isinstance(entry, str) else tuple(entry),
            )
        )
    return rows


def faq_of(folder: Path, page: str) -> Path:
    """Return the FAQ that the questions about a page are asked of."""
    corrected = folder / "faq" / f"{page}.yaml"
    return corrected if corrected.exists() else folder / f"{page}.yaml"


def built_of(folder: Path, page: str) -> Path:
    """Return the FAQ of a page as `build` made it."""
    return folder / "built" / f"{page}.yaml"


def page_of(folder: Path, page: str) -> Path | None:
    """Return the page of the call, where there is one."""
    return next((path for path in _pages(folder) if path.stem == page), None)


def _pages(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.iterdir()) if path.suffix in {".md", ".html", ".txt", ".rst"})
