"""One language: its messages with their values filled in, and its way to write days, lengths of time and lists."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from bot.words.catalogue import SOURCE, languages, messages
from bot.words.spacing import beside, marked, spaced

_SPACED = "zh"  # has blanks between its characters and Latin words


class Language:
    """Speaks one language; made once for each by `language`."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._messages = messages(code)

    def say(self, message_id: str, /, **values: object) -> str:
        """Return a message with its values; the form of its plural is that of the value `count`.

        Raises KeyError for an id that no language knows.
        """
        words = self._messages.find(message_id, values.get("count"))
        if words is None:
            raise KeyError(message_id)
        if "{" not in words:
            return words
        if self.code == _SPACED:
            return beside(words.format_map(_Filling({name: marked(value) for name, value in values.items()}, self)))
        return words.format_map(_Filling(values, self))

    def knows(self, message_id: str) -> bool:
        return self._messages.find(message_id) is not None

    def command(self, path: str) -> str:
        """Return a command (`/reminders setup`, an option's name after it) as this language calls it."""
        first, *more = path.removeprefix("/").split(" ")
        names, inside = [self.name(first)], first
        for word in more:
            known = next((key for key in (f"{inside}.{word}", f"{first}.{word}") if self.knows(key)), word)
            names.append(self.name(known))
            inside = f"{inside}.{word}"
        return "/" + " ".join(names)

    def name(self, message_id: str) -> str:
        """Return the words of what has a name in some languages only: the id itself where it has none."""
        return self._messages.find(message_id) or message_id


class _Filling(dict[str, object]):
    """The values of a message, and the names of the commands it speaks of: `{/remindme}`."""

    def __init__(self, values: Mapping[str, object], language: Language) -> None:
        super().__init__(values)
        self._language = language

    def __missing__(self, name: str) -> str:
        if name.startswith("/"):
            return self._language.command(name)
        raise KeyError(name)


@cache
def _by_code(code: str) -> Language:
    return Language(code)


def language(locale: str) -> Language:
    """Return the language of a locale ("es-ES", "zh-CN", "fr"); English where it has no file."""
    code = locale.split("-", maxsplit=1)[0]
    return _by_code(code if code in languages() else SOURCE)


def say(message_id: str, locale: str = SOURCE, /, **values: object) -> str:
    """Return a message in the language of a locale."""
    return language(locale).say(message_id, **values)


def labelled(label: str, locale: str = SOURCE) -> str:
    """Return a label as something follows it: "Deadline: "; a wide colon has no blank behind it."""
    return spaced(say("answer.label", locale, label=label) + " ", locale)
