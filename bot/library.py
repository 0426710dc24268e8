"""The FAQs that the host provides, by name. A file that breaks while the bot runs keeps its last good state."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from bot.answering.answerer import Answerer
from bot.app import build_answerer, find_faqs
from bot.errors import FaqError, Place, Problem, UsageError
from bot.faq.loader import LoadedFaq, load_faq


class LoadedWorkshop(NamedTuple):
    """One FAQ as it was last good."""

    loaded: LoadedFaq
    answerer: Answerer


class News(NamedTuple):
    """What a refresh did with one FAQ that had changed; with `problems` the last good state stays, if there was one."""

    name: str
    problems: tuple[Problem, ...] = ()


class Library:
    """- `knowledge` is a FAQ file, or a folder of them; a FAQ is called after its folder."""

    def __init__(self, knowledge: Path, build: Callable[[LoadedFaq], Answerer] = build_answerer) -> None:
        self._knowledge, self.build = knowledge, build
        self._volumes: dict[str, LoadedWorkshop] = {}
        self._read: dict[str, bytes] = {}
        self.problems: dict[str, tuple[Problem, ...]] = {}

    @classmethod
    def open(cls, knowledge: Path) -> Library:
        """Load every FAQ at `knowledge`; raise FaqError with every problem when none can be used, UsageError when there is none."""
        library = cls(knowledge)
        library.refresh()
        if not library._volumes:
            raise FaqError([problem for problems in library.problems.values() for problem in problems])
        return library

    @property
    def names(self) -> list[str]:
        return sorted(self._volumes)

    @property
    def only(self) -> str | None:
        """The name of the FAQ when there is one and no other."""
        return self.names[0] if len(self._volumes) == 1 and len(self._read) <= 1 else None

    def get(self, name: str) -> LoadedWorkshop | None:
        return self._volumes.get(name)

    def refresh(self) -> list[News]:
        """Read again what has changed on disk; return what came of it. Nothing that is wrong there ends anything here."""
        try:
            files = {self._name(path): path for path in find_faqs(self._knowledge)}
        except UsageError:
            if not self._read:
                raise
            files = {}
        news = [self._refresh(name, path) for name, path in files.items()]
        gone = [name for name in self._volumes if name not in files and name not in self.problems]
        for name in gone:
            missing = Problem(
                Place(self._volumes[name].loaded.file), "the file is gone", "Put it back, or restart without it."
            )
            self.problems[name] = (missing,)
            self._read.pop(name, None)
            news.append(News(name, (missing,)))
        return [item for item in news if item]

    def _refresh(self, name: str, path: Path) -> News | None:
        try:
            content = path.read_bytes()
        except OSError:
            content = b""  # the loader says in words what is the matter
        if self._read.get(name) == content and name in self._read:
            return None
        self._read[name] = content
        try:
            loaded = load_faq(path)
        except FaqError as error:
            self.problems[name] = tuple(error.problems)
            return News(name, self.problems[name])
        self._volumes[name] = LoadedWorkshop(loaded, self.build(loaded))
        self.problems.pop(name, None)
        return News(name)

    def _name(self, path: Path) -> str:
        """The folder's name for `faq.yaml`, the file's own for another; with the folders between when two would be alike."""
        if path.name != "faq.yaml":
            return path.stem
        inside = path.parent.relative_to(self._knowledge).as_posix() if self._knowledge.is_dir() else "."
        return inside if inside != "." else path.parent.resolve().name
