"""Changes that organizers make from Discord, as values, and why one is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from hashlib import sha256
from typing import Literal

from bot.errors import WorkshopError
from bot.faq.check import Finding
from bot.faq.model import Entry

Operation = Literal["add", "edit", "remove", "phrasing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A change of one entry.

    - `question`, `also` and `answer` are the whole entry for `add` and `edit`; for `phrasing`, `also` is what is added
    - `seen` is the mark (`mark_of`) of the entry as its editor saw it; empty for whatever it is by then
    """

    operation: Operation
    entry_id: str
    question: str = ""
    also: tuple[str, ...] = ()
    answer: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Regression:
    """A question that is asked from now on whenever the FAQ is checked.

    - `expected` is the id of what must answer it, or "unstated", or "silent"; `before` is what it was until then, and
      either is empty where the question is not asked
    """

    question: str
    expected: str
    before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A date that was moved for one server; the move itself is kept among the server's moves, under the number `move`.

    - `was` and `now` are the dates as they are written
    """

    guild_id: int
    move: int
    date_id: str
    label: str
    was: str
    now: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTaken:
    """What changed on the page that the FAQ follows, and was written into the file; `told` says it in words."""

    told: str


Noted = Moved | PageTaken  # what is kept elsewhere, and only noted here
Change = Edit | Regression | Noted


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """One change: who made it and when, and what it came to.

    - `before` and `after` are the entry as it was served then, None where there was none
    - `base` is the entry in the file then: what a later file is compared with
    - `undoes` is the number of the revision that this one takes back, `undone_by` that of the one that took it back
    """

    workshop: str
    number: int
    who: int
    at: datetime
    edit: Change
    before: Entry | None = None
    after: Entry | None = None
    base: Entry | None = None
    undoes: int | None = None
    undone_by: int | None = None

    @property
    def entry_id(self) -> str:
        """The entry that is changed; empty when it is none."""
        return self.edit.entry_id if isinstance(self.edit, Edit) else ""


class Why(Enum):
    """Why a change cannot be made, in words for whoever has no others."""

    TAKEN = "there is an entry of that name already"
    GONE = "there is no such entry any more"
    CHANGED = "the entry has been changed meanwhile"
    UNKNOWN = "there is no such change"
    UNDONE = "it was taken back already"
    IN_FILE = "it is in the file, where it can be taken back"
    BUILT_ON = "what it changed has been changed again since: take the later change back first"


class EditConflict(WorkshopError):  # noqa: N818 - no error of anybody's: somebody else was faster
    """Somebody else was faster, so nothing was changed. `revision` is theirs, None where it was none."""

    def __init__(self, why: Why, revision: Revision | None = None) -> None:
        super().__init__(why.value)
        self.why, self.revision = why, revision


class EditRejected(WorkshopError):  # noqa: N818 - a refused text is not an error of the program
    """The text does not pass the check; `findings` says why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(finding.problem.what for finding in findings))
        self.findings = findings


def mark_of(entry: Entry | None) -> str:
    """Return what an entry says as a short text, to know it again."""
    return sha256(repr(said(entry)).encode(errors="replace")).hexdigest()[:16]


def said(entry: Entry | None) -> tuple[str, tuple[str, ...], str] | None:
    """Return what an entry says, wherever that is from."""
    return (entry.question, entry.also, entry.answer) if entry else None
