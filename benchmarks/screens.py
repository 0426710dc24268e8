"""Writes docs/screens.md, every word the bot says in Discord of its own accord and to whom: python -m
benchmarks.screens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.words.catalogue import DATA, SOURCE
from bot.words.files import read, texts
from tests.conftest import ROOT

FILE = ROOT / "docs" / "screens.md"
# Words of organizers begin with one of these; all others are read by members.
_ORGANIZERS = (
    "answer.undelivered", "call.", "dates", "deadline.", "decided", "digest.", "doctor", "events", "extend.", "faq_",
    "inbox", "listen", "living.forbidden", "moved.", "not_staff", "panel.forbidden", "question.not_posted", "reload",
    "remind.not_posted", "remind.not_waiting", "remind.post", "remind.role_gone", "reminders", "role.", "setup",
    "status.", "unfinished.",
)  # fmt: skip
_COMMAND = re.compile(r"\{(/[a-z ]+)\}")
_HEAD = """# Every screen

Everything the bot says, by the id it has in the code; forms of a plural are set apart by a slash. What the call says
comes as values, in braces. Names and descriptions of commands are words like all others. A test keeps this table true.

| key | read by | words |
| --- | --- | --- |
"""


def table() -> str:
    """Return the document."""
    return _HEAD + "\n".join(_rows()) + "\n"


def _rows() -> Iterator[str]:
    for key, told in sorted(texts(read(DATA / f"{SOURCE}.po")).items()):
        reader = "organizers" if key.startswith(_ORGANIZERS) and key != "deadlines" else "members"
        words = _COMMAND.sub(r"\1", " / ".join(told)).replace("|", "&#124;").replace("\n", "<br>")
        yield f"| `{key}` | {reader} | {words} |"


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
    print(f"wrote {FILE.relative_to(ROOT)}")
