"""Gives discord.py the names and descriptions of the commands in every language there is."""

from __future__ import annotations

from functools import cache

import discord
from discord import app_commands

from bot.words.language import language, say


def local(key: str, **values: object) -> app_commands.locale_str:
    """Return the text for `key` as discord.py takes it, with its key and values for the translator."""
    return app_commands.locale_str(say(key, **values), key=key, values=tuple(values.items()))


class CatalogueTranslator(app_commands.Translator):
    """Looks texts up by their key; a language that says the same as English gets no entry of its own."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """Return the text in the language of `locale`; None where there is none."""
        del context
        key = string.extras.get("key")
        if key is None:
            return None
        words = _said(key, locale.value, string.extras["values"])
        return words if words != string.message else None


@cache
def _said(key: str, locale: str, values: tuple[tuple[str, object], ...]) -> str:
    """Return a text in one of the thirty languages of Discord; each is asked for at least twice at a start."""
    return language(locale).say(key, **dict(values))
