"""The messages of each language, read from what its `.po` file was compiled to when somebody first speaks it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from gettext import GNUTranslations
from pathlib import Path
from sys import intern

DATA = Path(__file__).parent / "data"
SOURCE = "en"
_MOST = 2  # languages of one post


class Messages(GNUTranslations):
    """The messages of one language by their ids; what it lacks is taken from the one behind it."""

    # What GNUTranslations reads a file into: a text by its id, a form of the plural by its id and number.
    _catalog: dict[str | tuple[str, int], str]
    plural: Callable[[int], int]

    def __init__(self, path: Path, behind: Messages | None = None) -> None:
        with path.open("rb") as file:
            super().__init__(file)
        # all languages share the ids: half a megabyte
        self._catalog = {intern(key) if isinstance(key, str) else key: words for key, words in self._catalog.items()}
        self._behind = behind

    def find(self, message_id: str, count: object = None) -> str | None:
        """Return the words of a message, in the form for a number of things; None when no language has any."""
        words = self._catalog.get((message_id, self.plural(count))) if isinstance(count, int) else None
        words = words or self._catalog.get(message_id)
        return words or (self._behind.find(message_id, count) if self._behind else None)


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of all languages that have a file, English first."""
    return (SOURCE, *sorted(path.stem for path in DATA.glob("*.mo") if path.stem != SOURCE))


def languages_of(text: str) -> tuple[str, ...]:
    """Read one or two languages ("es", "en, fr"). Raises ValueError with those there are."""
    chosen = tuple(dict.fromkeys(code for code in re.split(r"[\s,+]+", text.strip().lower()) if code))
    if not 0 < len(chosen) <= _MOST or not set(chosen) <= set(languages()):
        raise ValueError(f"{text.strip()!r} is not one or two of {', '.join(languages())}")
    return chosen


@cache
def messages(language: str) -> Messages:
    """Return the messages of a language, English ones behind them."""
    return Messages(DATA / f"{language}.mo", None if language == SOURCE else messages(SOURCE))
