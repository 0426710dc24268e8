"""Places in words, as Unicode CLDR has them: the cities and countries of time zones."""

from __future__ import annotations

from bot.words.catalogue import SOURCE
from bot.words.language import language


def place_words(name: str, zone: str, locale: str = SOURCE) -> str:
    """Return what a language calls a place that is named in English; the name itself where it names no zone's place.

    - `zone`: the time zone there, as in `Asia/Tokyo`
    """
    code = language(locale).code
    if code == SOURCE:
        return name
    from babel import Locale  # noqa: PLC0415 - English, and starting, do without it
    from babel.core import get_global  # noqa: PLC0415

    called, own = name.casefold().removesuffix(" time"), Locale(code)
    country = get_global("zone_territories").get(zone, "")
    if called == Locale(SOURCE).territories.get(country, "").casefold():
        return own.territories.get(country) or name
    city = zone.rpartition("/")[2].replace("_", " ")
    return str(own.time_zones.get(zone, {}).get("city", city)) if called == city.casefold() else name
