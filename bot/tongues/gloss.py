"""What a message says in English words of the field: phrases of the language's table, the longest first.

What the table does not know stays as it is written, for names and English words; nothing is ever respelled into
English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.tongues.figures import in_english
from bot.tongues.letters import CJK, composed, folded
from bot.tongues.table import END, START, Node, Table, load_table

_PIECE = re.compile(
    rf"https?://\S{{1,300}}|<[@#:a-zA-Z][^<>\s]{{1,60}}>|[{CJK}]|[^\W\d_{CJK}]+|\d+(?:[.:,]\d+)*|\s+|[^\w\s]|_"
)
_ENDS = frozenset('.?!,;:()…\n"')
_WITHIN = frozenset((" ", "-", "'", "\u2010", "\u2011"))
_MAX_PIECES = 700
_LONGEST = 16  # pieces of a phrase
_LEAST, _TWO_FROM, _MOST = 5, 8, 24  # letters of a word in which one mistake is forgiven, two, and none any more
_PART = 4  # letters of a part of a compound, at least
_JOINS = ("", "s", "es", "n", "en", "e")
_RUN = re.compile(rf"[{CJK}]")
_Known = Callable[[str], bool]


class Piece(NamedTuple):
    """- `word`: as the table compares it; empty for what is no word."""

    text: str
    word: str
    bare: str
    ends: bool


def english(text: str, tag: str, known: _Known) -> str:
    """Return a message of a language in English words; `known` says what is a name or an English word already."""
    table = load_table(tag)
    pieces = [_meant(table, one, known) for one in _pieces(in_english(composed(text), day_first=table.day_first))]
    said: list[str] = []
    place, fresh, strange = 0, True, ""
    while place < len(pieces):
        piece = pieces[place]
        if not piece.word:
            said += _strange(strange)
            said.append(" " if piece.text in _WITHIN else piece.text)
            place, fresh, strange = place + 1, fresh or piece.ends, ""
            continue
        found = _longest(table, pieces, place, fresh=fresh)
        if found is None and _RUN.match(piece.text):
            strange += piece.text
            place, fresh = place + 1, False
            continue
        said += _strange(strange)
        strange = ""
        says, size = found or (_alone(table, piece), 1)
        said.append(f" {says} " if says else " ")
        place, fresh = place + size, False
    said += _strange(strange)
    return re.sub(r" +([?!.,;:])", r"\1", re.sub(r" {2,}", " ", "".join(said))).strip()


def _pieces(text: str) -> Iterator[Piece]:
    for found in _PIECE.findall(text)[:_MAX_PIECES]:
        is_word = found[0].isalnum() and not found.startswith(("http://", "https://"))
        word = found.lower() if is_word else ""
        yield Piece(found, word, folded(word), found in _ENDS or "\n" in found)


def _longest(table: Table, pieces: list[Piece], start: int, *, fresh: bool) -> tuple[str, int] | None:
    """Return what the longest phrase that begins at `start` says, and how many pieces it takes."""
    best: tuple[str, int] | None = None
    ahead: list[tuple[Node, int]] = [(table.root, start)]
    if fresh and START in table.root.exact:
        ahead.append((table.root.exact[START], start))
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
            nodes = list(node.after(pieces[last].word, pieces[last].bare, accents=table.accents))
            ahead += [(after, last + 1) for after in reversed(nodes)]
    return best


def _skip(pieces: list[Piece], place: int) -> int:
    """Return the place of the next word of a phrase, after a space, hyphen or apostrophe."""
    while place < len(pieces) and pieces[place].text in _WITHIN:
        place += 1
    return place


def _meant(table: Table, piece: Piece, known: _Known) -> Piece:
    """Return a piece with the word that was meant, where it is a slip of one of the table's."""
    if len(piece.word) < _LEAST or piece.bare in table.words or known(piece.bare) or table.begins(piece.word):
        return piece
    near = None if table.compounds and _parts(table, piece.bare) else _nearest(table.tag, piece.bare)
    return piece._replace(word=near, bare=near) if near else piece


def _alone(table: Table, piece: Piece) -> str:
    """What a word says that no phrase of the table begins with: itself, or the parts of a compound."""
    parts = _parts(table, piece.bare) if table.compounds and piece.bare.isalpha() else None
    return parts or piece.text


def _said_alone(table: Table, bare: str) -> str | None:
    """Return the English of a single word."""
    for node in table.root.after(bare, bare, accents=table.accents):
        if node.says is not None:
            return node.says
    return None


def _parts(table: Table, word: str) -> str | None:
    """Return the English of a compound by its two parts: "seiten" + "zahl"."""
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
    allowed = 2 if len(word) >= _TWO_FROM else 1
    near = [word for size in range(len(word) - allowed, len(word) + allowed + 1) for word in words.get(size, ())]
    found = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=allowed)
    return found[0] if found and found[0][0] == word[0] else None


def _strange(run: str) -> list[str]:
    """Return a run of characters that the table does not know, two by two, each pair spelled in letters of its own."""
    pairs = [run[at : at + 2] for at in range(max(1, len(run) - 1))] if run else []
    return [f" {''.join(map(_letters, pair))} " for pair in pairs]


def _letters(character: str) -> str:
    number, spelled = ord(character), ""
    for _ in range(4):
        number, digit = divmod(number, 26)
        spelled = chr(ord("a") + digit) + spelled
    return f"q{spelled}"
