"""The page of WORKSHOP_SOURCE: built before anything else needs its FAQ."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot.errors import PageError, SettingsError
from bot.settings.settings import Settings

if TYPE_CHECKING:
    from bot.changes.followed import FollowedPage


def followed(settings: Settings) -> FollowedPage | None:
    """Return the page of WORKSHOP_SOURCE, its FAQ built; None where none is set. Raises PageError when there is no FAQ yet and no page."""
    if not settings.source:
        return None
    try:
        from bot.changes.followed import FollowedPage  # noqa: PLC0415 - half of it is only needed to build
    except ImportError as error:
        raise PageError(f"WORKSHOP_SOURCE needs {error.name}; install it with: pip install 'workshop-bot[build]'") from None
    page = FollowedPage(settings.source, settings.knowledge)
    try:
        built = page.build_first()
    except OSError as error:
        raise SettingsError(
            f"WORKSHOP_DATA: {error.filename or settings.data}: {error.strerror or 'cannot be written'}. Give a folder that may be written to."
        ) from None
    print(f"built {settings.knowledge} of {settings.source}: {built}" if built else f"following {settings.source}", file=sys.stderr)
    return page
