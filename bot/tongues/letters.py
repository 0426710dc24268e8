"""Text as the tables of this room compare it: composed, bounded, and without accents where these do not count."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MAX_CHARACTERS = 2_000  # Discord's limit for a message
CJK = "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
KANA = "\u3041-\u309f\u30a1-\u30fa\u30fc-\u30ff"

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ud800-\udfff\x00]")
_PUNCTUATION = str.maketrans({"。": ". ", "、": ", ", "｡": ". ", "・": " ", "「": '"', "」": '"', "¿": "", "¡": ""})
_AND_THEN = re.compile("(?<=[がでてらばどし])、")  # a comma of Japanese inside one question
_VOICED = "\u3099\u309a"  # what tells "ga" from "ka" in Japanese: no accent
_APOSTROPHES = str.maketrans("’‘ʼ´`", "'''''")


def composed(text: str) -> str:
    """Return a message's text composed (NFKC), with plain punctuation, no longer than a message."""
    text = unicodedata.normalize("NFKC", text[: 2 * MAX_CHARACTERS])[:MAX_CHARACTERS]
    text = _AND_THEN.sub(" ", _INVISIBLE.sub("", text))
    return text.translate(_APOSTROPHES).translate(_PUNCTUATION)


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """Return a word in lower case without accents: "Verlängerung" as "verlangerung", "hạn" as "han"."""
    word = word.lower()
    if word.isascii():
        return word
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c) or c in _VOICED)
    bare = bare.replace("đ", "d").replace("ß", "ss").replace("œ", "oe").replace("æ", "ae").replace("ł", "l")
    return unicodedata.normalize("NFC", bare)  # kana are composed again
