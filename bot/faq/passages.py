"""The call's own text beside a FAQ, in passages: what answers quote where no fact fits.

`build` and `update` write it to `<faq>.call.yaml`, so that it survives wherever the FAQ goes, while the FAQ itself
stays short enough to edit. A FAQ without that file has the quotes of its sources.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from bot.errors import FaqError, Place, Problem
from bot.faq.model import Faq, Source
from bot.safe_yaml import read_yaml

MAX_PASSAGES = 1_500
MAX_CHARACTERS = 600  # of one passage, as a source's quote
LINKS = ("https://", "http://", "mailto:")  # what an address begins with that an answer may show
_HEAD = (
    "# The text of the call as `workshop-bot build` read it. Answers quote it; build and update make it anew, so do not"
    " edit it.\n"
)


_NEAR = 2  # lines from one passage to the next


class Passage(NamedTuple):
    """A sentence or list item of the call.

    - `line` counts from 1 in `file`; `heading` is the nearest one above, empty when there is none.
    - `link` is the address behind its words, which its text does not show.
    """

    line: int
    text: str
    heading: str = ""
    file: str | None = None
    link: str = ""

    @property
    def source(self) -> Source:
        return Source(line=self.line, quote=self.text, file=self.file)

    def is_behind(self, first: Passage) -> bool:
        """Whether it stands close behind another, under the same heading."""
        is_same_part = (first.file, first.heading) == (self.file, self.heading)
        return is_same_part and 0 <= self.line - first.line <= _NEAR


def passages_file(faq_file: Path) -> Path:
    """Return where the call's text of the FAQ at `faq_file` lies."""
    return faq_file.with_name(f"{faq_file.stem}.call.yaml")


def emit_passages(passages: Iterable[Passage]) -> str:
    """Return the text of a passages file."""
    rows = [
        {"line": one.line, "text": one.text}
        | ({"heading": one.heading} if one.heading else {})
        | ({"file": one.file} if one.file else {})
        | ({"link": one.link} if one.link else {})
        for one in passages
    ]
    body = yaml.dump(rows, Dumper=_DUMPER, sort_keys=False, allow_unicode=True, width=118)
    return _HEAD + body


_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def load_passages(faq_file: Path) -> tuple[Passage, ...] | None:
    """Read the passages beside a FAQ; None when there are none. Raises FaqError when the file is not what `build`
    writes.
    """
    path = passages_file(faq_file)
    try:
        rows = read_yaml(path.read_text(encoding="utf-8"))
        return tuple(map(_passage, (rows or [])[:MAX_PASSAGES]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, yaml.YAMLError) as error:
        what = f"the call's text cannot be read ({type(error).__name__})"
        raise FaqError([Problem(Place(str(path)), what, "Delete it, or make it anew: workshop-bot update.")]) from None


def _passage(row: dict[str, Any]) -> Passage:
    link = str(row.get("link", ""))
    shown = link if link.startswith(LINKS) and len(link) <= MAX_CHARACTERS else ""
    return Passage(
        int(row["line"]), str(row["text"])[:MAX_CHARACTERS], str(row.get("heading", "")), row.get("file"), shown
    )


def quoted_passages(faq: Faq) -> tuple[Passage, ...]:
    """Return the quotes of a FAQ's sources, each once, in the order of the call."""
    sources = [date.source for date in faq.dates]
    sources += [limit.source for limit in faq.submission.page_limits]
    sources += [entry.source for entry in faq.entries]
    sources += [pending.source for pending in faq.pending]
    sources += faq.sources.values()
    quotes = {source.quote: Passage(source.line, source.quote, "", source.file) for source in sources if source}
    return tuple(sorted(quotes.values(), key=lambda one: (one.file or "", one.line)))
