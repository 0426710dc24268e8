"""From words to units: chat spelling rewritten, things named recognised, typos respelled, synonyms folded into
concepts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy

from bot.bank.model import Kind
from bot.faq.model import Faq, TopicGroup
from bot.matching.context_units import disambiguated, with_foreign_topic, with_own_name, with_strangers
from bot.matching.entities import Entities
from bot.matching.events import OtherEvents
from bot.matching.lexicon import Lexicon, stem
from bot.matching.normalise import clean, fold, words
from bot.matching.own_event import own_event_words
from bot.matching.phrasing_parser import PhrasingParser, phrasings_of, words_of
from bot.matching.reading import Mention, Reading, Unit, Weight
from bot.matching.sense import load_senses
from bot.matching.spelling import Speller

_TELLING = 4  # letters of a word that says something by itself
_PREFIXES = frozenset("anti co inter multi non post pre re semi sub".split())  # "co-design": half a word names no topic
MAX_UNITS = 60  # a longer question says nothing more
_RESPELLED = 40  # different unknown words that are respelled; more than any question has


class Parser:
    """Reads questions against one FAQ; `vocabulary` are the words of the bank and the FAQ's entries, `written` of the
    call.

    `general` are units that many kinds of the bank have: they name no topic.
    """

    def __init__(
        self,
        faq: Faq,
        lexicon: Lexicon,
        *,
        vocabulary: Iterable[str],
        written: Iterable[str] = (),
        general: frozenset[str] = frozenset(),
    ) -> None:
        vocabulary, written = set(vocabulary), set(written)
        self._lexicon = lexicon
        self._own_words = own_event_words(faq.workshop)
        common = frozenset(vocabulary) | lexicon.words
        self._others = OtherEvents(faq.workshop, common)
        subject_stems = frozenset(stem(word) for word in vocabulary | written - lexicon.everyday)
        self._phrases = PhrasingParser(lexicon, self._own_words, subject_stems)
        self._entities = Entities(faq, common=common)
        self.year = self._entities.year
        topic_words = [word for topic in topic_names(faq.topics) for word in fold(topic).split()]
        # A word of the list of topics names a topic, unless it is a word of the field or of everyday life ("paper",
        # "model").
        concepts = frozenset(phrase[0] for phrase in lexicon.phrases if len(phrase) == 1)
        self._topical = (
            frozenset(stem(word) for word in topic_words if word not in _PREFIXES)
            - lexicon.light
            - concepts
            - lexicon.everyday
            - general
        )
        self._beside_topic = frozenset(stem(word) for word in topic_words) - lexicon.light - self._topical
        subject = vocabulary | set(topic_words) | lexicon.subject
        senses = load_senses()
        self._speller = Speller(
            subject=subject | set(lexicon.rewrite),
            everyday=lexicon.words | written,
            is_protected=lambda word: word in lexicon.protected or any(map(senses.is_common, _singulars(word))),
        )
        self._respells = True

    def as_written(self) -> Parser:
        """Return a parser that respells nothing: for text that is spelled right, such as what was said in another
        language.
        """
        twin = copy(self)
        twin._respells = False  # noqa: SLF001 - its own kind
        return twin

    def parse(self, text: str) -> Reading:
        """Read what a person typed."""
        return self.parse_words(words(clean(text)), text)

    def plain(self, text: str) -> tuple[str, ...]:
        """Return a text's words, chat spelling rewritten."""
        return tuple(self._phrases.rewrite(words(clean(text))))

    def forget_spellings(self) -> None:
        """Empty the memo of respelled words."""
        self._speller.respell.cache_clear()

    def parse_words(self, raw: list[str], text: str) -> Reading:
        plain = list(self._phrases.rewrite(raw))
        mentions = self._entities.find(plain)
        names = self._others.names(text)
        spelled, mentions = self._spell(plain, mentions, names.sure | names.likely)
        units, topics = self._units(spelled, mentions)
        units = self._others.find_small(units) if self._respells else units
        units = with_strangers(with_foreign_topic(disambiguated(self._others.find(units, names))), text)
        units = with_own_name(units)
        return Reading(
            text, tuple(spelled), tuple(units[:MAX_UNITS]), tuple(sorted((*mentions, *topics), key=lambda m: m.start))
        )

    def parse_phrasing(self, text: str) -> tuple[Unit, ...]:
        """Read a text as a phrasing of the bank is read: spelled right, no topics."""
        return self._phrases.parse(text)

    def phrasings(self, kind: Kind) -> tuple[tuple[Unit, ...], ...]:
        """Return the units of each phrasing of a kind of the bank, as every event that is called the same has them."""
        return phrasings_of(kind, self._lexicon, self._own_words & words_of(kind))

    def _spell(
        self, plain: list[str], mentions: list[Mention], names: frozenset[str]
    ) -> tuple[list[str], list[Mention]]:
        """Respell the words that name nothing; a respelled chat word is rewritten in turn. Mentions move along."""
        spelled: list[str] = []
        moved: list[Mention] = []
        starts = {mention.start: mention for mention in mentions}
        left = names | self._too_strange(plain)
        position = 0
        while position < len(plain):
            if mention := starts.get(position):
                size = mention.end - mention.start
                moved.append(Mention(mention.names, len(spelled), len(spelled) + size, mention.text, mention.value))
                spelled += plain[mention.start : mention.end]
                position = mention.end
                continue
            word = plain[position]
            meant = self._speller.respell(word) if self._respells and word not in left else (word,)
            spelled += self._phrases.rewrite(list(meant)) if meant != (word,) else meant
            position += 1
        return spelled, moved

    def _too_strange(self, plain: list[str]) -> frozenset[str]:
        """The unknown words of a message that has too many of them."""
        if len(plain) <= _RESPELLED:
            return frozenset()
        unknown = dict.fromkeys(word for word in plain if not self._speller.knows(word))
        return frozenset(list(unknown)[_RESPELLED:])

    def _units(self, spelled: list[str], mentions: list[Mention]) -> tuple[list[Unit], list[Mention]]:
        stems = [stem(word) for word in spelled]
        taken = {position: mention for mention in mentions for position in range(mention.start, mention.end)}
        units: list[Unit] = []
        topics: list[Mention] = []
        position = 0
        while position < len(stems):
            if mention := taken.get(position):
                units.append(Unit(mention.names, mention.text, Weight.ENTITY))
                position = mention.end
            elif stems[position] in self._topical or self._begins_topic(stems, position):
                end = self._topic_end(stems, position, taken)
                text = " ".join(spelled[position:end])
                topics.append(Mention(("{topic}",), position, end, text, text))
                units.append(Unit(("{topic}",), text, Weight.ENTITY))
                position = end
            else:
                unit, size = self._phrases.unit(spelled, stems, position, taken)
                units.append(unit)
                position += size
        return units, topics

    def _begins_topic(self, stems: list[str], position: int) -> bool:
        """A general word ("model") begins a topic when a telling one follows ("model unlearning")."""
        following = stems[position + 1] if position + 1 < len(stems) else ""
        return (
            stems[position] in self._beside_topic
            and following in self._topical
            and not self._lexicon.concept(stems, position)
        )

    def _topic_end(self, stems: list[str], start: int, taken: dict[int, Mention]) -> int:
        end = start + 1
        while (
            end < len(stems) and end not in taken and (stems[end] in self._topical or stems[end] in self._beside_topic)
        ):
            end += 1
        return end


def topic_words(faq: Faq) -> frozenset[str]:
    """Return the words that the topics of a FAQ are named by, short ones left out: they join the others."""
    return frozenset(word for name in topic_names(faq.topics) for word in fold(name).split() if _tells(word))


def _singulars(word: str) -> Iterator[str]:
    """Yield a word, and what it is several of where it ends so: "burglaries" is no slip of "bursaries"."""
    yield word
    if word.endswith("ies"):
        yield f"{word[:-3]}y"


def _tells(word: str) -> bool:
    return len(word) >= _TELLING or not word.isascii()


def topic_names(topics: Iterable[str | TopicGroup]) -> Iterator[str]:
    """Yield every topic and group name, in page order."""
    for topic in topics:
        if isinstance(topic, str):
            yield topic
        else:
            yield topic.name
            yield from topic_names(topic.topics)
