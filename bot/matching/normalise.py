"""From what a person typed to plain words: Unicode, look-alikes, mentions, code marks, quotes, links."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MAX_CHARACTERS = 2_000  # Discord's limit for a message; applied again after NFKC, where U+FDFA alone grows 18-fold
MAX_WORDS = 120

# Letters of other scripts that are drawn like Latin ones; NFKC leaves them alone (Unicode TR 39 calls them
# confusables).
_LOOK_ALIKES = str.maketrans(
    "АаВЕеЅѕІіЈјКкМНОоРрСсТУуХхԁɡһӏԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυιοϲ’‘‛ʼ´`“”„«»–—‐‑−…",
    "AaBEeSsIiJjKkMHOoPpCcTYyXxdghlqwABEZHIKMNOPTYXavopuioc''''' \"\"\"\"\"-----.",
)
_VOICED = "\u3099\u309a"  # what tells "ga" from "ka" in Japanese: no accent
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ufe00-\ufe0f\ufeff]"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_MENTION = re.compile(r"<(?:@[!&]?|#|a?:\w{1,40}:)\d{1,25}>|<t:-?\d{1,14}(?::\w)?>|@(?:everyone|here)\b")
_NAMED = re.compile(r"(?<![\w.])@[\w.-]{2,40}")
_LINK = re.compile(r"\b(?:https?://|www\.)[^\s<>]{1,300}", re.IGNORECASE)
_FENCE = re.compile(r"`{1,3}(?:[a-z]{1,10}\n)?|\*{1,3}|_{2,3}|~~|\|\|")
_PLAIN = re.compile(
    r"(?!.*(?:://|www\.))[a-z0-9 ?!.,;:'\"()/+&%$=#\n-]*", re.IGNORECASE | re.DOTALL | re.ASCII
)  # nothing to clean in it
_QUOTED_LINE = re.compile(r"^\s{0,3}>.*$", re.MULTILINE)


@lru_cache(maxsize=64)  # of one message several are asked: its words, its sentences, its questions
def clean(text: str) -> str:
    """Return `text` as lower-case Latin text without marks, mentions, links and quoted lines; never longer than a
    message.
    """
    if len(text) <= MAX_CHARACTERS and _PLAIN.fullmatch(text):
        return text.lower()
    text = _CONTROL.sub(" ", text[: 2 * MAX_CHARACTERS])
    text = unicodedata.normalize("NFKC", text)[:MAX_CHARACTERS]
    text = _INVISIBLE.sub("", text)
    if not text.isascii():
        text = _without_accents(text.translate(_LOOK_ALIKES)).translate(
            _LOOK_ALIKES
        )  # of some letters only the small one is alike
    unquoted = _QUOTED_LINE.sub("", text)
    text = unquoted if unquoted.strip() else text.replace(">", " ")
    text = _LINK.sub(" ", _NAMED.sub(" ", _MENTION.sub(" ", text)))
    return _FENCE.sub(" ", text).lower()


def _without_accents(text: str) -> str:
    """Drop combining marks (zalgo among them) by decomposing; Latin letters without a decomposition are spelled out."""
    parts = unicodedata.normalize("NFD", text.lower())
    bare = unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c) or c in _VOICED))
    return bare.replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ß", "ss").replace("æ", "ae")


_WORD = re.compile(
    r"""
    (?:utc|gmt)\s?[+-]\s?\d{1,2}(?::\d{2})?h?   # an offset: utc+7
    | \d{4}-\d{2}-\d{2}                          # an ISO date
    | a[0-6]\b                                   # a size of paper
    | \b(?:b4|gr8|l8r?|2day|2morrow|2moro|2nite|f2f|any1|every1|some1)\b  # chat spelling
    | \d{1,2}:\d{2}                              # a time of day
    | \d+(?:\.\d+)?(?:st|nd|rd|th|pm|am|h|k)?\b  # a number
    | \bw/o?(?=\s)|\baccept/reject\b             # the only words with a slash; else it separates
    | [a-z]+(?:'[a-z]+)?                         # a word, with its apostrophe
    | [\u3040-\u30ff\u3400-\u9fff]{2,12}         # Chinese or Japanese, which puts no blanks between words
    | \w                                         # anything else, a character at a time
    """,
    re.VERBOSE,
)


def words(cleaned: str) -> list[str]:
    """Split cleaned text into words; hyphens and slashes separate, offsets, times and dates stay whole."""
    return [word.replace(" ", "") for word in _WORD.findall(cleaned)[:MAX_WORDS]]


@lru_cache(maxsize=512)  # of a FAQ's names and lines many are compared with every question
def fold(text: str) -> str:
    """Return a name or phrase in the form in which words are compared."""
    return " ".join(words(clean(text)))


def addresses_someone(text: str) -> bool:
    """Whether the message begins by naming another person ("@bob ...", "<@123> ...")."""
    return bool(re.match(r"\s*(?:<@!?\d{1,25}>|@[\w.-]{2,40}\b)", text[:100]))
