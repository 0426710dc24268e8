"""The FAQs that the host provides, by name, with what organizers changed in them from Discord.

While a file is invalid, its last valid version stays in use.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from bot.answering.answerer import Answerer
from bot.app import build_answerer, find_faqs
from bot.errors import FaqError, Place, Problem, UsageError
from bot.faq.loader import LoadedFaq, load_faq
from bot.revisions.model import Revision
from bot.revisions.overlay import Applied, apply, with_faq


class LoadedWorkshop(NamedTuple):
    """The last valid version of one FAQ."""

    loaded: LoadedFaq
    answerer: Answerer


class Refreshed(NamedTuple):
    """A FAQ that had changed on disk. With `problems` its last valid version stays in use, if there is one."""

    name: str
    problems: tuple[Problem, ...] = ()


class Library:
    """- `knowledge`: a FAQ file, or a folder of them; a FAQ is named after its folder"""

    def __init__(self, knowledge: Path, build: Callable[[LoadedFaq], Answerer] = build_answerer) -> None:
        self._knowledge, self._build = knowledge, build
        self._workshops: dict[str, LoadedWorkshop] = {}
        self._files: dict[str, LoadedFaq] = {}
        self._revisions: dict[str, tuple[Revision, ...]] = {}
        self._applied: dict[str, Applied] = {}
        self._lock = threading.Lock()  # files and revisions are read in threads
        self._read: dict[str, bytes] = {}
        self.problems: dict[str, tuple[Problem, ...]] = {}

    @classmethod
    def open(cls, knowledge: Path) -> Library:
        """Load every FAQ at `knowledge`.

        Raises FaqError with every problem when none is valid, UsageError when there is none.
        """
        library = cls(knowledge)
        library.refresh()
        if not library._workshops:
            raise FaqError([problem for problems in library.problems.values() for problem in problems])
        return library

    @property
    def names(self) -> list[str]:
        return sorted(self._workshops)

    @property
    def only(self) -> str | None:
        """The name of the FAQ when there is exactly one."""
        return self.names[0] if len(self._workshops) == 1 and len(self._read) <= 1 else None

    def get(self, name: str) -> LoadedWorkshop | None:
        """Return what is served."""
        return self._workshops.get(name)

    def file_of(self, name: str) -> LoadedFaq | None:
        """Return the last valid version of a file as it is, without what was changed from Discord."""
        return self._files.get(name)

    def applied(self, name: str) -> Applied | None:
        """Return what became of the changes from Discord."""
        return self._applied.get(name)

    def build(self, loaded: LoadedFaq) -> Answerer:
        """Make what answers from a FAQ."""
        return self._build(loaded)

    def put_revisions(self, name: str, revisions: Iterable[Revision]) -> None:
        """Serve a FAQ with these changes from now on."""
        with self._lock:
            self._revisions[name] = tuple(revisions)
            if name in self._files:
                self._serve(name)

    def refresh(self) -> list[Refreshed]:
        """Read again what has changed on disk. Never raises for an invalid file once one was loaded."""
        with self._lock:
            return self._refresh_all()

    def _refresh_all(self) -> list[Refreshed]:
        try:
            files = {self._name(path): path for path in find_faqs(self._knowledge)}
        except UsageError:
            if not self._read:
                raise
            files = {}
        changed = [self._refresh(name, path) for name, path in files.items()]
        gone = [name for name in self._workshops if name not in files and name not in self.problems]
        for name in gone:
            missing = Problem(
                Place(self._workshops[name].loaded.file), "the file is gone", "Restore it, or restart without it."
            )
            self.problems[name] = (missing,)
            self._read.pop(name, None)
            changed.append(Refreshed(name, (missing,)))
        return [item for item in changed if item]

    def _refresh(self, name: str, path: Path) -> Refreshed | None:
        try:
            content = path.read_bytes()
        except OSError:
            content = b""  # the loader reports why
        if self._read.get(name) == content and name in self._read:
            return None
        self._read[name] = content
        try:
            loaded = load_faq(path)
        except FaqError as error:
            self.problems[name] = tuple(error.problems)
            return Refreshed(name, self.problems[name])
        self._files[name] = loaded
        self._serve(name)
        self.problems.pop(name, None)
        return Refreshed(name)

    def _serve(self, name: str) -> None:
        """Lay the changes over the file; what is served stays the same object where nothing in it is new."""
        file = self._files[name]
        applied = self._applied[name] = apply(file.faq, self._revisions.get(name, ()))
        before, loaded = self._workshops.get(name), with_faq(file, applied.faq)
        if before is None or before.loaded != loaded:
            self._workshops[name] = LoadedWorkshop(loaded, self.build(loaded))

    def _name(self, path: Path) -> str:
        """Return the folder of a `faq.yaml` relative to the knowledge folder; for another file its own name."""
        if path.name != "faq.yaml":
            return path.stem
        inside = path.parent.relative_to(self._knowledge).as_posix() if self._knowledge.is_dir() else "."
        return inside if inside != "." else path.parent.resolve().name
