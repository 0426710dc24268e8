"""What a look at a followed page found, light enough to be handed from one process to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.page.page import Page


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look found.

    - `digest` stands for what the page gives, the same wherever it is read; `page` is what was read
    - `words` say what would change; `is_earlier`: a deadline would be earlier than before
    - `is_cosmetic`: no fact and no entry changed: lines of the call moved, or sentences that are only quoted
    """

    digest: str
    page: Page
    words: str
    is_cosmetic: bool
    is_earlier: bool
