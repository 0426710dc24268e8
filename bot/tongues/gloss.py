"""What a message says in English words of the field: phrases of the language's table, the longest first.

What the table does not know stays as it is written, for names and English words; nothing is ever respelled into
English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.tongues.figures import in_english
from bot.tongues.letters import CJK, composed, folded
from bot.tongues.table import END, START, Accents, Node, Table, load_table

_PIECE = re.compile(
    rf"https?://\S{{1,300}}|<[@#:a-zA-Z][^<>\s]{{1,60}}>|[{CJK}]|[^\W\d_{CJK}]+|\d+(?:[.:,]\d+)*(?:th\b)?|\s+|[^\w\s]|_"
)
_ENDS = frozenset('.?!,;:()…\n"')
_WITHIN = frozenset((" ", "-", "'", "\u2010", "\u2011"))
_MAX_PIECES = 300  # more than the words that are looked at
_MAX_STRANGE = 40  # different words that are looked for as slips and as compounds; more than any question has
_LONGEST = 16  # pieces of a phrase
_LEAST, _TWO_FROM, _MOST = 5, 8, 24  # letters of a word in which one mistake is forgiven, two, and none any more
_PART = 4  # letters of a part of a compound, at least
_JOINS = ("", "s", "es", "n", "en", "e")
_RUN = re.compile(rf"[{CJK}]")
# what a question begins with and what is no part of it
_GREETING = re.compile(r"^(?:(?:hello|good (?:morning|afternoon|evening))\b[\s,!.]*)+(?=\w)")
_CRY = re.compile(r"(?<=[\w?!.,])[\s,.!]+help(?: with)?[!. ]*$")
_ASKING = re.compile(r" (?:when|until when|where|who)\b")
_Known = Callable[[str], bool]


class Piece(NamedTuple):
    """- `word`: as the table compares it; empty for what is no word."""

    text: str
    word: str
    bare: str
    ends: bool


def english(text: str, tag: str, known: _Known, own: AbstractSet[str] = frozenset()) -> str:
    """Return a message of a language in English words.

    - `known` says what is a name or an English word already; `own` are words of the FAQ in this very language, which
      stay for what they are compared with there
    """
    table = load_table(tag)
    text = composed(text)
    accents = table.accents_in(text)
    pieces = _read(table, in_english(text, day_first=table.day_first), known)
    said: list[str] = []
    clause: list[str] = []
    place, fresh, strange = 0, True, ""
    while place < len(pieces):
        piece = pieces[place]
        found = _kept(pieces, place, own) or (
            _longest(table.root, pieces, place, accents, fresh=fresh) if piece.word else None
        )
        if found is None and _RUN.match(piece.text):
            strange += piece.text
            place, fresh = place + 1, False
            continue
        clause.append(f" {strange} " if strange else "")
        strange = ""
        if piece.word:
            says, size = found or (_alone(table, piece), 1)
            clause.append(f" {says} " if says else " ")
            place, fresh = place + size, False
            continue
        clause.append(" " if piece.text in _WITHIN else piece.text)
        place, fresh = place + 1, fresh or piece.ends
        if piece.ends:
            said += _asking_first(clause)
            clause = []
    said += _asking_first([*clause, f" {strange} "])
    plain = re.sub(r" +([?!.,;:])", r"\1", re.sub(r" {2,}", " ", "".join(said))).strip(" ,")
    return _CRY.sub("", _GREETING.sub("", plain))


def _kept(pieces: list[Piece], place: int, own: AbstractSet[str]) -> tuple[str, int] | None:
    """Return what stays at a place because the FAQ itself says so, and how many pieces it takes."""
    if not own or not _RUN.match(pieces[place].text):
        return (pieces[place].text, 1) if pieces[place].bare in own else None
    runs = ("".join(piece.text for piece in pieces[place : place + size]) for size in range(_LONGEST, 1, -1))
    return next(((run, len(run)) for run in runs if run in own), None)


def _asking_first(clause: list[str]) -> list[str]:
    """Move the word that asks to the beginning of its clause, where English has it ("deadline when" -> "when
    deadline").
    """
    asking = [place for place, words in enumerate(clause) if _ASKING.match(words)]
    if len(asking) != 1:
        return clause
    return [clause[asking[0]], *clause[: asking[0]], *clause[asking[0] + 1 :]]


def _pieces(text: str) -> Iterator[Piece]:
    for found in _PIECE.findall(text)[:_MAX_PIECES]:
        is_word = found[0].isalnum() and not found.startswith(("http://", "https://"))
        word = found.lower() if is_word else ""
        yield Piece(found, word, folded(word), found in _ENDS or "\n" in found)


def _longest(root: Node, pieces: list[Piece], start: int, accents: Accents, *, fresh: bool) -> tuple[str, int] | None:
    """Return what the longest phrase that begins at `start` says, and how many pieces it takes."""
    best: tuple[str, int] | None = None
    ahead: list[tuple[Node, int]] = [(root, start)]
    if fresh and START in root.exact:
        ahead.append((root.exact[START], start))
    while ahead:
        node, place = ahead.pop()
        size = place - start
        if node.says is not None and size and (best is None or size > best[1]):
            best = node.says, size
        if size >= _LONGEST:
            continue
        last = _skip(pieces, place)
        if (last >= len(pieces) or pieces[last].ends) and (end := node.exact.get(END)) and end.says is not None:
            best = (end.says, size) if best is None or size >= best[1] else best
        if last < len(pieces) and pieces[last].word:
            nodes = list(node.after(pieces[last].word, accents))
            ahead += [(after, last + 1) for after in reversed(nodes)]
    return best


def _skip(pieces: list[Piece], place: int) -> int:
    """Return the place of the next word of a phrase, after a space, hyphen or apostrophe."""
    while place < len(pieces) and pieces[place].text in _WITHIN:
        place += 1
    return place


def _read(table: Table, text: str, known: _Known) -> list[Piece]:
    """Return the pieces of a text, each with the word that was meant where it is a slip of one of the table's."""
    pieces, strange = list(_pieces(text)), dict[str, None]()
    for place, piece in enumerate(pieces):
        if len(piece.word) < _LEAST or piece.bare in table.words or known(piece.bare) or table.begins(piece.word):
            continue
        strange[piece.bare] = None
        if len(strange) > _MAX_STRANGE:
            pieces[place] = piece._replace(word="")  # it stays as it is written
            continue
        near = None if table.compounds and _parts(table.tag, piece.bare) else _nearest(table.tag, piece.bare)
        if near:
            pieces[place] = piece._replace(word=near, bare=near)
    return pieces


def _alone(table: Table, piece: Piece) -> str:
    """What a word says that no phrase of the table begins with: itself, or the parts of a compound."""
    parts = _parts(table.tag, piece.bare) if table.compounds and piece.bare.isalpha() else None
    return parts or piece.text


def _said_alone(table: Table, bare: str) -> str | None:
    """Return the English of a single word."""
    for node in table.root.after(bare, Accents.IGNORED):
        if node.says is not None:
            return node.says
    return None


@lru_cache(maxsize=4096)
def _parts(tag: str, word: str) -> str | None:
    """Return the English of a compound by its two parts: "seiten" + "zahl"."""
    table = load_table(tag)
    for place in range(len(word) - _PART, _PART - 1, -1) if len(word) <= 2 * _MOST else ():
        last = _said_alone(table, word[place:])
        if last is None:
            continue
        for join in _JOINS:
            if word[:place].endswith(join) and (first := _said_alone(table, word[: place - len(join)])) is not None:
                return f"{first} {last}"
    return None


@lru_cache(maxsize=4096)
def _nearest(tag: str, word: str) -> str | None:
    """Return the word of the table that another one is a slip of."""
    if not word.isalpha() or len(word) > _MOST:
        return None
    words = load_table(tag).by_length
    if (
        len(word) < _TWO_FROM
    ):  # a short word with another letter is another word: only letters out of place are forgiven
        allowed, same = 1, [near for near in words.get(len(word), ()) if sorted(near) == sorted(word)]
    else:
        allowed, same = 2, words.get(len(word), [])
    sizes = [size for size in range(len(word) - allowed, len(word) + allowed + 1) if size != len(word)]
    near = [*same, *(other for size in sizes for other in words.get(size, ()))]
    found = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=allowed)
    return found[0] if found and found[0][0] == word[0] else None
