"""Builds the FAQ from the page of WORKSHOP_SOURCE before anything else needs it, in a process of its own."""

from __future__ import annotations

import sys

from bot.changes.apart import apart
from bot.changes.followed import FollowedPage
from bot.errors import SettingsError
from bot.settings.settings import Settings


def ensure_built(settings: Settings) -> FollowedPage | None:
    """Return the page of WORKSHOP_SOURCE, with its FAQ built; None when the setting is empty.

    Raises PageError when there is no FAQ yet and the page cannot be read.
    """
    if not settings.source:
        return None
    page = FollowedPage(settings.source, settings.knowledge, locale=settings.languages[0])
    try:
        built = "" if page.path.exists() else apart(page.build_first)
    except OSError as error:
        what = f"{error.filename or settings.data}: {error.strerror or 'cannot be written'}"
        raise SettingsError(f"WORKSHOP_DATA: {what}. Name a folder the bot can write to.") from None
    done = f"built {settings.knowledge} from {settings.source}: {built}" if built else f"following {settings.source}"
    print(done, file=sys.stderr)
    return page
