"""Places in the words of a language (Unicode CLDR): "Deutschland" for "Germany", "Wien" for "Vienna"."""

from __future__ import annotations

from functools import cache

from bot.words.catalogue import SOURCE
from bot.words.language import language

# What countries are called besides their name in CLDR.
_CALLED = {"us": "US", "usa": "US", "america": "US", "uk": "GB", "britain": "GB", "uae": "AE", "korea": "KR",
    "turkey": "TR", "czech republic": "CZ"}  # fmt: skip


def place_words(name: str, zone: str, locale: str = SOURCE) -> str:
    """Return a country, or the city that a time zone is named by, as the language calls it; any other as it is.

    - `name`: in English; `zone`: that of the place, an IANA name ("Europe/Vienna")
    """
    code = language(locale).code
    if code == SOURCE:
        return name
    from babel import Locale  # noqa: PLC0415 - English, and starting, do without it

    spoken, called = Locale(code), name.casefold().removesuffix(" time")
    if country := _countries().get(called):
        return str(spoken.territories.get(country, name))
    if called == zone.rpartition("/")[2].replace("_", " ").casefold():
        return str(spoken.time_zones.get(zone, {}).get("city", name))
    return name


def zone_words(zone: str, locale: str = SOURCE) -> str:
    """Return what people call an IANA time zone: "Pacific Time" for "America/Los_Angeles"."""
    from babel.dates import get_timezone_name  # noqa: PLC0415 - starting does without it

    return str(get_timezone_name(zone, locale=language(locale).code))


def is_country(name: str) -> bool:
    """Return whether a name is that of a country, in English."""
    return name.casefold() in _countries()


@cache
def _countries() -> dict[str, str]:
    """The codes of countries by their English names."""
    from babel import Locale  # noqa: PLC0415 - English, and starting, do without it

    territories = Locale(SOURCE).territories
    return {str(name).casefold(): code for code, name in territories.items() if code.isalpha()} | _CALLED
