"""What people write around their questions: words in two parts, and the event itself before a colon."""

from __future__ import annotations

import re

from bot.answering.messages.heard import Heard
from bot.answering.messages.hearing import Listener, Occasion, settled
from bot.answering.messages.of_two_dates import of_two_dates
from bot.answering.messages.politely import without_courtesy
from bot.answering.messages.quoted import with_quoted
from bot.answering.messages.refused import without_refused
from bot.answering.messages.run_together import parted
from bot.answering.messages.shorthand import in_usual_words, spelt_out, with_thanks_named
from bot.answering.messages.told_case import put_plainly
from bot.answering.questions.money_signs import with_money_named
from bot.faq.model import Faq
from bot.faq.vocabulary import EVENTS
from bot.faq.zones import ABBREVIATIONS
from bot.matching.heads import headed
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import clean, fold

_IN_PARTS = re.compile(r"\b(it|my|your|him|her|our|them)[ -](self|selves)\b", re.IGNORECASE)
# "notificaton", "notfications": a slip in the middle of a long word
_NOTIFICATION = re.compile(r"\bnoti?fi?c?[a-z]{1,4}t?i?on(s?)\b", re.IGNORECASE)
# as many languages ask: "exist some discount?", "is possible to come later?"
_BEGINS = r"(?:(?<=[.?!,;] )|(?<=\band )|(?<=\bbut )|(?<=\bso )|^)"
_EXISTS = re.compile(rf"{_BEGINS}(?:(?:does|do) )?(?:it |there )?exists?(?= (?:some|any|an?|the)\b)", re.IGNORECASE)
_WITHOUT_IT = re.compile(
    rf"{_BEGINS}is (need(?:ed)?|necessary|possible|allowed|obligatory|mandatory|required|permitted|ok|okay)"
    r"(?= (?:to|that|if)\b)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^[ \t]{0,8}[-*•–]\s(?=\s{0,3}\w)", re.MULTILINE)  # before each line of a list
# "how can I submit?" asks for the way, as "how do I submit?" does, and not whether that is allowed
_HOW_TO = re.compile(
    r"\bhow (?:can|could|should|must|may|shall|would)"
    r" (?=(?:i|we|one|you|authors) (?:submit|apply)(?:\s?[?!.,+&]|$| and\b))",
    re.IGNORECASE,
)
# "short and regular papers how long?": of two sorts of paper
_TWO_SORTS = re.compile(
    r"\b(short|long|full|regular|position|demo|tool|poster) (and|or|&|/|\+) (?=(?:short|long|full|regular|position|demo"
    r"|tool) (papers?|submissions?)\b)",
    re.IGNORECASE,
)
# "tell me about the venue and the organizers": a list of both
_TELL_ABOUT = re.compile(
    r"^\W{0,3}(?:(?:hi|hello|hey|please|pls)\W{1,3}){0,3}(?:(?:can|could|would) you )?(?:please )?"
    r"(?:tell|give) (?:me|us)"
    r"(?: (?:something|more|a bit|info|details))? (?:about|on) (?=(?:the |your )?[\w -]{3,40}(?:,| and | & | \+ ))",
    re.IGNORECASE,
)
# "who runs it? I would like to ask whether 9 pages are too many": what for is no question
_WHAT_FOR = re.compile(
    r"(?P<asked>\b(?:who|whom|contact|reach|e-?mail|address|organi[sz]ers?|chairs?)\b[^?]{0,80}\?)\s"
    r"(?:because |since |as )?(?:(?:i|we)(?:['’]d| would)? )?(?:just )?(?:want|wanna|need|like|plan|planning|hope)"
    r"(?: to)? (?:ask|check with) [^?]{1,200}$",
    re.IGNORECASE,
)
# "the reworked manuscript": the one after the reviews
_REWORKED = re.compile(
    r"\b(?:re-?worked|polished|corrected|improved|updated|amended) (?=(?:papers?|articles?|manuscripts?|texts?"
    r"|versions? (?:for|due|back|of (?:my|our|the) (?:paper|article|manuscript)))\b)",
    re.IGNORECASE,
)
# "when do you want the first version": the one before the reviews, where the last comes after them
_FIRST_VERSION = re.compile(
    r"\b(?:very )?(?:first|initial) (?:version|draft)s?(?: of (?:the|my|our|a) (?:paper|article|manuscript))?\b",
    re.IGNORECASE,
)
# "who chairs it, and where+when is it": one word for each
_BOTH_ASKED = re.compile(r"\b(where|when|who|how|what)\s?[+&/]\s?(?=(?:where|when|who|how|what)\b)", re.IGNORECASE)
# "what papers do you want this edition": other editions are not meant
_THIS_EDITION = re.compile(
    r"(?<=\w )(?:(?:for|in|at) )?(?:this|the current|the present) edition(?=\W*$)", re.IGNORECASE
)
# "whens the draft do": it is due
_DUE = re.compile(
    r"(?P<asked>\b(?:wh?e?n|whens|what (?:day|date)|which (?:day|date)|how long)\b[^?.!]{0,60}?\b(?:papers?|abstracts?"
    r"|submissions?|proposals?|posters?|manuscripts?|drafts?|versions?|everything|stuff|they|it)(?: all)?) do"
    r"(?=\s?(?:[?!.,;)]|$|(?:again|exactly|now|in|by|plz|pls|please|then|on)\b))",
    re.IGNORECASE,
)
_DUE_BEFORE = re.compile(r"\b(papers?|abstracts?|proposals?|posters?|drafts?) do (?=when\b)", re.IGNORECASE)
# "as of today, am I too late?": what is so today is so now, and no day from which on it is
_AS_OF = re.compile(
    r"\bas of (?:today|(?:right )?now|this (?:morning|afternoon|evening|moment|minute))\b", re.IGNORECASE
)
# "do authors also must pay?"
_DOES_MUST = re.compile(r"\b(?:do|does) ((?:(?:the|all|also) )?\w+)( also)? (must|should|can)\b", re.IGNORECASE)
# "I am away tomorrow, when is it due?": a day of one's own is asked of nobody
_AWAY = re.compile(
    r"^(?!.*\b(?:for (?:me|us)|my (?:own )?(?:time|clock|zone|timezone)|local time|here)\b)"
    r"(?:(?:i|we)(?:['’]m|['’]re| am| are)|my (?:\w+ )?\w+ is) (?:\w+ ){0,2}?"
    r"(?:flying|travell?ing|driving|leaving|away|busy|teaching"
    r"|on (?:holiday|vacation|leave|the road|a (?:plane|train|trip)))\b[^?.!]{0,90}?[,;] (?:so )?"
    r"(?=(?:when|how (?:many|much|long)|what|which|where|who|until|till|by when)\b)",
    re.IGNORECASE,
)
# "what day is it on, the workshop I mean"
_MEANT = re.compile(
    r"\b(?:it|that)\b(?P<rest>[^?.!,]{0,40}),? (?P<what>(?:the|your) [\w-]{3,20}(?: [\w-]{3,20})?),? i mean\W*$",
    re.IGNORECASE,
)
_SHORTEST = 3  # letters of the short name of a zone
# "in IST when is it due": short names of zones are those of conferences, too
_ZONES = "|".join(sorted((name for name in ABBREVIATIONS if len(name) >= _SHORTEST), key=len, reverse=True))
_ZONE = re.compile(
    rf"(?<![\w@/-])(?:in|by) (?:{_ZONES})(?=,? (?:when|what|by|until|the deadline|is (?:it|the))\b)"
    rf"|^(?=[A-Z]{{1,2}}[SD]T\b|CES?T\b)(?:{_ZONES})(?= deadlines?\b)"
)
_NOUNS = frozenset(word for names in EVENTS.values() for name in names for word in name.split())
_FEWEST = 2  # words of a name before a colon; "workshop: when?" asks when that is


def respelled(text: str) -> str:
    """Return a message with words put together that are one and apart that are several, long ones as they are written,
    shorthand and signs of money as words, what it quotes and asks about, with the "it" or "there" of a question that
    other languages do without, without courtesy, days of one's own, what is refused, the case that is told and bullets.
    """
    text = _AWAY.sub("", _ZONE.sub(r"\g<0> time", of_two_dates(without_courtesy(text))))
    text = _DOES_MUST.sub(r"\3 \1\2", _MEANT.sub(r"\g<what>\g<rest>", text))
    text = _AS_OF.sub("now", parted(with_quoted(without_refused(put_plainly(text)))))
    text = _THIS_EDITION.sub("this time", _BOTH_ASKED.sub(r"\1 and ", text))
    text = _REWORKED.sub("revised ", _WHAT_FOR.sub(r"\g<asked>", _TELL_ABOUT.sub("", text)))
    text = _FIRST_VERSION.sub("paper", text)
    text = _DUE_BEFORE.sub(r"\1 due ", _DUE.sub(r"\g<asked> due", text))
    text = _TWO_SORTS.sub(r"\1 \3 \2 ", _BULLET.sub("", text))
    text = spelt_out(with_money_named(in_usual_words(with_thanks_named(text))))
    text = _NOTIFICATION.sub(r"notification\1", _IN_PARTS.sub(r"\1\2", text))
    return _HOW_TO.sub("how do ", _WITHOUT_IT.sub(r"is it \1", _EXISTS.sub("is there", text)))


def hear_all(listener: Listener, asked: list[str], occasion: Occasion, faq: Faq) -> list[Heard]:
    """Understand the questions of a message; where none is clear and the first stands behind the event's own name, as
    if it stood alone.
    """
    heard = listener.hear(asked, occasion)
    head, first = headed(asked[0] if asked else clean(occasion.around.text)) if not settled(heard) else ("", "")
    if not head or not _is_event(head, faq):
        return heard
    alone = listener.hear([first, *asked[1:]], occasion)
    return alone if settled(alone) else heard


def _is_event(head: str, faq: Faq) -> bool:
    """Whether the words before a colon are those of the event's name, and what kind of event it is."""
    words = set(fold(head).split())
    own = set(fold(f"{faq.workshop.name} {faq.workshop.short_name or ''}").split())
    named = words & own - _NOUNS
    return len(words) >= _FEWEST and bool(named) and words <= own | _NOUNS | load_lexicon().light
