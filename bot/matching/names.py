"""People and institutions of a FAQ, recognised by any part of their names, misspelled too."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from bot.faq.model import Faq
from bot.matching.lexicon import read_data
from bot.matching.normalise import fold
from bot.matching.reading import Mention
from bot.matching.sense import load_senses

_TYPO_FROM = 5  # letters from which one mistake in a name is forgiven
_TWO_FROM = 8  # ... two mistakes
_PREFIX_FROM = 5  # letters from which the beginning of a long name stands for it ("princeuni")
_GENERIC = {
    "university",
    "institute",
    "college",
    "school",
    "research",
    "tech",
    "technology",
    "department",
    "lab",
    "labs",
    "laboratory",
    "of",
    "the",
    "for",
    "and",
    "at",
    "in",
    "center",
    "centre",
    "national",
    "state",
    "science",
    "sciences",
    "inc",
    "new",
    "north",
    "south",
    "park",
    "de",
    "la",
    "group",
}
_MIN_INITIALS = 3
_EVERYDAY = 5_000  # of the commonest words of English
_LONGEST = 6


class People:
    """Finds the people of a FAQ; the value of a mention is the tuple of their positions in `faq.people`."""

    def __init__(self, faq: Faq, *, common: frozenset[str]) -> None:
        self._common = common
        self._by_word: dict[str, set[int]] = {}
        self._names = [person.name for person in faq.people]
        for number, person in enumerate(faq.people):
            for word in fold(person.name).split():
                if len(word) > 1:
                    self._by_word.setdefault(word, set()).add(number)
        self._long = [word for word in self._by_word if len(word) >= _TYPO_FROM]

    def words(self) -> Iterable[str]:
        return self._by_word

    def find(self, words: list[str], at: int) -> Mention | None:
        """Return the person whose name begins at `at`: every following word that fits narrows it down."""
        fitting: set[int] = set()
        position, matched, telling = at, 0, False
        while position < len(words) and matched < _LONGEST:
            people, size, known = self._match(words, position)
            narrowed = people & fitting if fitting else people
            if not narrowed or (matched == 0 and size == 0):
                break
            fitting, position, matched = narrowed, position + size, matched + 1
            telling = telling or not known
        if not matched or not (telling or matched > 1):
            return None
        value = tuple(sorted(fitting))
        text = self._names[value[0]] if len(value) == 1 else " ".join(words[at:position])
        return Mention(("{person}",), at, position, text, value)

    def _match(self, words: list[str], at: int) -> tuple[set[int], int, bool]:
        """Return who the word at `at` (or it and the next, run together) may name, its size, whether it is a common
        word.
        """
        word = words[at].removesuffix("'s")
        if word in self._by_word:
            return self._by_word[word], 1, word in self._common
        joined = word + words[at + 1] if at + 1 < len(words) else ""
        if joined in self._by_word and len(joined) >= _TYPO_FROM:
            return self._by_word[joined], 2, False
        if word in self._common or len(word) < _TYPO_FROM:
            return set(), 0, True
        for name in self._long:
            allowed = 2 if min(len(name), len(word)) >= _TWO_FROM else 1
            if (
                abs(len(name) - len(word)) <= allowed
                and name[0] == word[0]
                and OSA.distance(name, word, score_cutoff=allowed) <= allowed
            ):
                return self._by_word[name], 1, False
        return set(), 0, True


class Institutions:
    """Finds institutions and their countries; the value of a mention is the tuple of the people there."""

    def __init__(self, faq: Faq, *, common: frozenset[str]) -> None:
        self._by_phrase: dict[tuple[str, ...], set[int]] = {}
        places = read_data("places.yaml")
        for number, person in enumerate(faq.people):
            for part in (person.affiliation or "").split(","):
                self._learn(part, number, places, common)
        self._firsts = frozenset(phrase[0] for phrase in self._by_phrase)
        self._common = common
        self._long = [phrase[0] for phrase in self._by_phrase if len(phrase) == 1 and len(phrase[0]) >= _PREFIX_FROM]

    def _learn(self, part: str, number: int, places: dict[str, dict[str, str]], common: frozenset[str]) -> None:
        words = fold(part).split()
        if not words:
            return
        names = [
            words,
            *([word] for word in words if word not in _GENERIC and word not in common and len(word) >= _MIN_INITIALS),
        ]
        initials = "".join(word[0] for word in part.replace("-", " ").split() if word[0].isupper()).lower()
        if len(initials) >= _MIN_INITIALS and initials not in common and not _is_everyday(initials):
            names.append([initials])
        names += [[short] for short, full in places["institutions"].items() if full in " ".join(words)]
        names += [fold(alias).split() for alias in quoted_words(places["countries"].get(" ".join(words), ""))]
        for name in names:
            self._by_phrase.setdefault(tuple(name), set()).add(number)

    def words(self) -> Iterable[str]:
        return {word for phrase in self._by_phrase for word in phrase}

    def find(self, words: list[str], at: int) -> Mention | None:
        sizes = range(min(_LONGEST, len(words) - at), 0, -1) if words[at].removesuffix("'s") in self._firsts else ()
        for size in sizes:
            phrase = tuple(word.removesuffix("'s") for word in words[at : at + size])
            if phrase in {("us",), ("states",)} and (not at or words[at - 1] != "the"):
                continue
            if people := self._by_phrase.get(phrase):
                return Mention(("{affiliation}",), at, at + size, " ".join(phrase), tuple(sorted(people)))
        word = words[at]
        if len(word) >= _PREFIX_FROM and word not in self._common:
            for name in self._long:
                if name.startswith(word) or (
                    name[0] == word[0] and len(word) > _PREFIX_FROM and OSA.distance(name, word, score_cutoff=1) <= 1
                ):
                    return Mention(("{affiliation}",), at, at + 1, name, tuple(sorted(self._by_phrase[(name,)])))
        return None


def _is_everyday(initials: str) -> bool:
    """Whether the initials of a name are a word that everybody writes: nobody means "Cape University of Teaching" by
    "cut".
    """
    rank = load_senses().place(initials)
    return rank is not None and rank < _EVERYDAY


def names_in(faq: Faq) -> frozenset[str]:
    """Return the words of the FAQ's names: of people, their institutions, the event and its venue."""
    event = faq.workshop
    texts = [event.name, event.short_name, event.venue, event.city, faq.submission.system]
    texts += [text for person in faq.people for text in (person.name, person.affiliation)]
    return frozenset(word for text in texts if text for word in fold(text).split())


def quoted_words(text: str) -> list[str]:
    """Split 'american us "united states"' as a shell would."""
    quoted = text.split('"')
    return [alias for n, piece in enumerate(quoted) for alias in ([piece] if n % 2 else piece.split())]
