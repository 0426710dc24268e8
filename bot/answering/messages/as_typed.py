"""The words that were typed for a question, in the language of the message."""

from __future__ import annotations

import re

from bot.answering.messages.hearing import Occasion
from bot.matching.normalise import clean
from bot.matching.reading import Reading
from bot.matching.split import sentences


def own_words(asked: Reading, occasion: Occasion) -> str:
    """Return what was typed for a question of a message; empty where its sentences are not those of the message."""
    if not occasion.typed:
        return " ".join(asked.words)
    english = [_bare(one) for one in sentences(clean(occasion.around.text))]
    typed = [one.strip() for one in _TYPED.findall(occasion.typed) if any(map(str.isalnum, one))]
    place = english.index(_bare(asked.text)) if _bare(asked.text) in english else -1
    return typed[place].rstrip(" ?!.;…。？！；") if place >= 0 and len(english) == len(typed) else ""


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


_TYPED = re.compile(r"[^?!.;…。？！；\n]{1,400}[?!.;…。？！；]*")
