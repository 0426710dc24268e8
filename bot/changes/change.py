"""One change of a call, for people and for tools."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import Any, NamedTuple


class Action(Enum):
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class Change(NamedTuple):
    """- `path` names the fact ("dates.submission.at"), `old` and `new` are its values as text, None where there is none
    - `text` tells it to a community member; `loud` marks a deadline that moved earlier: somebody may miss it
    """

    action: Action
    path: str
    text: str
    old: str | None = None
    new: str | None = None
    loud: bool = False

    def as_json(self) -> dict[str, Any]:
        return {
            "action": self.action.value,
            "path": self.path,
            "text": self.text,
            "old": self.old,
            "new": self.new,
            "loud": self.loud,
        }


def folded(text: str | None) -> str:
    """Return a text without what is cosmetic: case, accents of quotes, punctuation, spacing, markup, ordinals
    ("29th").
    """
    plain = unicodedata.normalize("NFKC", text or "").lower()
    plain = re.sub(r"(?<=\d)(?:st|nd|rd|th)\b", "", plain)
    plain = plain.replace("&", " and ")
    return " ".join(re.findall(r"[^\W_]+(?:[+#]+(?!\w))?", plain))


def same_words(one: str | None, other: str | None) -> bool:
    return folded(one) == folded(other)


def same_link(one: str | None, other: str | None) -> bool:
    """Whether two links lead to the same place: http or https, with or without a slash at the end."""
    return _bare(one) == _bare(other)


def _bare(link: str | None) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", link or "").rstrip("/#")
