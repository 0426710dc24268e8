"""No text broken by a wrong decoding: it would be shown to members as it is.

PASS:  answer: "Bring café receipts"
FAIL:  answer: "Bring cafÃ© receipts"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.errors import Problem
from bot.faq.loader import LoadedFaq

ID = "broken-text"
LEVEL = "error"
_BROKEN = re.compile("Ã[\x80-\xbf©¡±³¶¼]|â€|‚Ä|√[©°±≥∂º]|\ufffd|Â[\xa0-\xbf]")


def check(loaded: LoadedFaq) -> Iterator[Problem]:
    """Yield the lines of the file that hold the traces of a wrong decoding."""
    for path, place in loaded.places.items():
        line = loaded.text.splitlines()[place.line - 1] if path and place.line <= loaded.text.count("\n") + 1 else ""
        if (found := _BROKEN.search(line)) and not any(
            other[: len(path)] == path for other in loaded.places if len(other) > len(path)
        ):
            yield Problem(
                place, f"broken characters {found[0]!r}", "Type them again, or build from a page saved as UTF-8."
            )
