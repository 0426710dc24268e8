"""A workshop with a few entries, in a file that its author may edit, and organizers who change it from Discord."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.library import Library
from bot.revisions.edits import FaqEdits
from bot.revisions.model import Edit, Revision
from bot.store.database import address
from bot.store.store import Store
from tests.conftest import answerer_for

AT = datetime(2023, 9, 20, 12, tzinfo=UTC)
ADA, BEN = 2**60 + 1, 2**60 + 2
FILE = """\
# What people ask us.
workshop: {name: A Workshop on Sleep, short_name: AWS}
dates:
  - id: submission
    kind: submission
    label: Submission deadline
    at: "2023-09-29 23:59"  # as announced
    zone: AoE
submission:
  url: https://openreview.net/group?id=AWS
entries:
  # asked every year
  - id: parking
    question: Where can I park?
    also:
      - is there a car park
    answer: Behind the hall.
    source: {line: 3, quote: Park behind the hall.}
  - id: dinner
    question: Is there a dinner?
    answer: On Friday at eight.
    source: {line: 4, quote: Dinner on Friday at eight.}
"""


class Place:
    """The file of the workshop `aws`, the library that serves it, and one process's edits."""

    def __init__(self, path: Path, store: Store) -> None:
        self.path, self.store = path, store
        self.library = Library(path, answerer_for)
        self.library.refresh()
        self.edits = FaqEdits(store.revisions, self.library)

    def write(self, text: str) -> None:
        """The file's author edits it."""
        self.path.write_text(text, encoding="utf-8")
        self.library.refresh()

    def answer(self, question: str) -> str:
        """Return what a member is answered, or how it ends."""
        volume = self.library.get("aws")
        assert volume is not None
        reply = volume.answerer.reply(question, now=AT)
        return reply.answers[0].text if reply.answers else reply.outcome.value

    def entry(self, entry_id: str) -> Edit:
        found = self.edits.open("aws", entry_id)
        assert found is not None
        return found

    async def publish(self, edit: Edit, who: int = ADA) -> Revision:
        return await self.edits.publish("aws", edit, who=who, at=AT)

    async def change(self, entry_id: str, who: int = ADA, **values: Any) -> Revision:
        """Change some texts of an entry as it is now."""
        return await self.publish(replace(self.entry(entry_id), **values), who)

    async def undo(self, number: int) -> Revision:
        return await self.edits.undo("aws", number, who=BEN, at=AT)


WIFI = Edit(
    operation="add",
    entry_id="wifi",
    question="What is the wifi password?",
    also=("how do I get online",),
    answer="It is on your badge.",
)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with await Store.open(address("", tmp_path / "data")) as opened:
        yield opened


@pytest.fixture
def another(tmp_path: Path, store: Store) -> Callable[[], Place]:
    """Another process on the same file and database."""
    return lambda: Place(tmp_path / "aws" / "faq.yaml", store)


@pytest.fixture
def place(another: Callable[[], Place], tmp_path: Path) -> Place:
    (tmp_path / "aws").mkdir()
    (tmp_path / "aws" / "faq.yaml").write_text(FILE, encoding="utf-8")
    return another()
