"""Every word the bot says of its own accord in Discord; what the call says is never translated."""

from __future__ import annotations

from bot.discord_app.text.words import asking, dates, digest, editing, inbox, organizers, reminders

_PARTS = (asking, reminders, dates, organizers, digest, editing, inbox)
# Key -> English, Spanish.
# Names of commands and options are lower case, at most 32 characters; descriptions at most 100.
CATALOGUE: dict[str, tuple[str, str]] = {key: words for part in _PARTS for key, words in part.WORDS.items()}
_LANGUAGES = ("en", "es")


def say(key: str, locale: str = "en", **values: object) -> str:
    """Return the words for `key` in the language of a Discord locale ("es-ES", "en-US"), else in English."""
    language = locale.split("-", maxsplit=1)[0]
    place = _LANGUAGES.index(language) if language in _LANGUAGES else 0
    words = CATALOGUE[key][place]
    return words.format(**values) if values else words
