"""Gives discord.py the names and descriptions of the commands in every language of the catalogue."""

from __future__ import annotations

import discord
from discord import app_commands

from bot.discord_app.text.catalogue import CATALOGUE, say


def local(key: str) -> app_commands.locale_str:
    """Return the text for `key` as discord.py takes it, with its key for the translator."""
    return app_commands.locale_str(say(key), key=key)


class CatalogueTranslator(app_commands.Translator):
    """Looks texts up by their key; a language that says the same as English gets no entry of its own."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """Return the text in the language of `locale`; None where the catalogue has none."""
        del context
        key = string.extras.get("key")
        if key not in CATALOGUE:
            return None
        words = say(key, locale.value)
        return words if words != string.message else None
