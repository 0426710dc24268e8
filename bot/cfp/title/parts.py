"""What of a heading or title is a name, and what only names a part of the page."""

from __future__ import annotations

import re

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.labels import kind_of
from bot.cfp.dates.months import weekday_of
from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.cfp.place.places import find_place
from bot.cfp.title.calls import without_call, without_lead
from bot.cfp.title.eastern import EAST_ASIAN
from bot.cfp.title.no_name import CALLED_BY_LABEL, LABEL
from bot.cfp.title.placed import untagged, without_city
from bot.cfp.title.rules import EVENT, IN_FRONT, ON, WITH_ACRONYM
from bot.rules import Rule

_PARTS = re.compile(
    r"\s+[|•·»]\s+|\s+[–—]\s+(?=(?:call|cfp)\b)|\s+-\s+(?=(?:call|cfp)\b)|(?<=papers)\s*[-–—:]\s+|"
    r"\s*[:–-]\s+(?=call for)|\s*@\s+(?=[A-Z])",
    re.IGNORECASE,
)
# "Speak at RopeCon" invites to an event called RopeCon.
_INVITES = re.compile(
    r"^\W{0,3}(?:(?:speak|present|exhibit|participate|volunteer)\s(?:at|in)|welcome\sto|submit\sto|come\sto|join)\s"
    r"(?:the\s)?(?=[A-Z\d])|^欢迎(?:您)?(?:访问|参加|光临|来到)|^歡迎(?:參加|光臨|來到)",
    re.IGNORECASE,
)
_FEW_LETTERS = 3
# What is left of a title before its day: "Die Knoten-Konferenz am 3. Mai"
_TO_A_DAY = re.compile(r"\s(?:am|vom|ab|on|from|le|du|il|dal|op|em)$")
_LEADS = frozenset({"with", "for", "in", "of", "using", "by", "from", "through", "via", "to"})
_MOST_BEFORE = 3  # words that an acronym may leave out: "Workshop on Advances in"
_LONG_HEADING = 6  # words
_LONGEST = 600  # characters of a title with all that stands around the name
_LISTED = re.compile(r",\s|\s(?:and|und|et|y|e|en|&)\s")
_SEVERAL = 3  # parts of a page that one heading names
_OFFICE = re.compile(r".{0,30}\b(?:chairs?|committees?|organi[sz]ers?)", re.IGNORECASE)
_EMPTY = re.compile(r"\b(?:workshop|conference|\w{3,6}day|the|on|at)\b|\([^()]*\)|[\W\d_]", re.IGNORECASE)
_ONLY_A_CALL = re.compile(
    r"\W*(?:(?:first|second|third|final|last|the|a|and|&|workshop|conference|official|announcement|open|public"
    r"|call|calls|for|papers?|contributions?|participation|abstracts?|proposals?|submissions?|posters?|demos?)\W+)*"
    r"(?:announcement|papers?|contributions?|participation|abstracts?|proposals?|submissions?|cfp)\W*",
    re.IGNORECASE,
)


ONLY_WHERE = Rule(
    "what the event is and where, or what it belongs to; its name stands elsewhere",
    r"""^ (?: (?: international \s | 20\d\d \s )? (?: workshop | conference | symposium | journées?\sd['’]études?
    | tagung | jornada | convegno ) (?: , | \s (?: at | in | à | an | a ) \s ) | affiliated\swith\b
    | (?: joint \s )? (?: workshop | meeting | conference | symposium ) \s with \s )""",
    examples=("Workshop at the Institute, Budapest", "International workshop, Budapest", "Conference in Budapest",
        "Symposium, 3 May 2031", "Journée d'étude, Marseille (MMSH)", "Journées d’études à Lyon",
        "Tagung an der Universität", "Convegno a Bari", "Jornada, Porto", "2031 conference in Oslo",
        "Affiliated with KNOT 2031",
        "meeting with the Rope Guild", "Joint workshop with KNOT", "conference with KNOT", "symposium with KNOT"),
    near_misses=("Workshop on Knots in Space", "Workshop Knots", "Tagung Knoten"),
)  # fmt: skip


def is_only_where(name: str) -> bool:
    """Whether words say where an event is, and not what it is called: "Workshop in Porto", "Porto, Portugal"."""
    return ONLY_WHERE.match(name) is not None or find_place(name) == name


def names_event(text: str) -> bool:
    return bool(EVENT.search(text) or EAST_ASIAN.search(text))


def bare(text: str) -> str:
    """Take tags, "Call for Papers", the date and the site's other parts off a title; empty when nothing is left.

    What goes on for longer than any title is none.
    """
    if len(text) > _LONGEST:
        return ""
    text = without_lead(_INVITES.sub("", untagged(text)))
    parts = [part.strip(" -–—|:#*") for part in _PARTS.split(" ".join(text.split())) if part and part.strip()]
    parts = [without_call(CALLED_BY_LABEL.sub("", without_lead(part))) for part in parts]
    kept = next((part for part in parts if part and not is_section(part)), "")
    return without_city(_without_days(kept).strip(), kept)


def without_day(name: str) -> str:
    """Take a day off that stands before a name: "Monday 12 July International Workshop on ..."."""
    first = next(iter(find_dates(name, Reading(2000))), None)
    if first and (not name[: first.start].strip() or weekday_of(name[: first.start].strip(" ,")) is not None):
        return name[first.end :].lstrip(" ,;:–—-")
    return name


def _without_days(kept: str) -> str:
    for mention in reversed(find_dates(kept, Reading(2000))):
        if (rest := without_day(kept)) != kept:
            return rest
        kept = re.sub(r"[\W_]*(?:\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))?\W*$", "", kept[: mention.start])
        kept = _TO_A_DAY.sub("", kept)
        head, _, last = kept.rpartition(" ")
        kept = head.rstrip(" ,;–—-") if weekday_of(last) is not None else kept
    return kept


# "20th NoCal KPS: Knot Programming Systems", which says "program" and is no programme
_EDITION = re.compile(r"\d{1,3}(?:st|nd|rd|th) [^:]{0,30}\b[A-Z][\w-]{0,9}[A-Z]\w{0,9}: ")


def is_section(text: str) -> bool:
    """Whether a heading names a part of the page, in any language."""
    if _ONLY_A_CALL.fullmatch(text) or _OFFICE.fullmatch(text) or _lists_sections(text):
        return True
    hits = phrases("sections").find(text)
    begins = bool(hits) and hits[0].start <= 4  # a number may stand before it
    if begins and (IN_FRONT.search(text) or WITH_ACRONYM.search(text) or ON.search(text)):
        return False
    if not begins and (_has_acronym(text) or _EDITION.match(text)):
        return False
    known = _heads_dates(text) or _names_date(text) or (text in phrases("program") and len(text.split()) < 4)
    return begins or (known and not names_event(text) and not re.search(r"20\d\d|[’']\d\d", text))


def _names_date(text: str) -> bool:
    """Whether a heading names a date of a call; a long one does so with its first words only."""
    kind = kind_of(text)
    if kind == "other" and len(text.split()) > _LONG_HEADING:
        kind = kind_of(" ".join(text.split()[:_LONG_HEADING]))
    return kind not in {None, "workshop"}


def _lists_sections(text: str) -> bool:
    """Whether a heading stands above several parts of the page: "Sessions, Themen und Einreichungstypen"."""
    parts = [part.strip() for part in _LISTED.split(text)]
    named = [any(not hit.start for hit in phrases("sections").find(part)) for part in parts]
    return len(parts) >= _SEVERAL and sum(named) >= _SEVERAL - 1


def _heads_dates(text: str) -> bool:
    """Whether a text heads a list of dates: "Nursing Data Day" does not, though "data" is a date in Italian."""
    hits = phrases("dates").find(text)
    return any(not hit.start or fold(text[hit.start : hit.end]) != "data" for hit in hits)


def short_of(title: str) -> str:
    match = IN_FRONT.search(title)
    return match["short"] if match else ""


def _has_acronym(text: str) -> bool:
    """Whether a heading is an acronym and what it stands for, whatever words of dates are in it: "MILESTONE: ..."."""
    match = IN_FRONT.search(text)
    return (
        match is not None
        and LABEL.search(text) is None
        and kind_of(match["short"]) is None
        and len(match["name"].split()) > 2
        and not find_dates(text, Reading(2000))
    )


def stands_for(short: str, name: str) -> bool:
    """Whether an acronym is made of the first letters of a name's words, in their order."""
    letters = iter(word[0].lower() for word in re.findall(r"[^\W\d_]+", name))
    asked = list(re.sub(r"[\W\d_]", "", short).lower())
    return len(asked) > 1 and sum(letter in letters for letter in asked) == len(asked)


def is_of_last_words(short: str, name: str) -> bool:
    """Whether an acronym is only that of a name's end: "workshop on evaluating ropes with Knot Models (KMs)"."""
    words = re.findall(r"[^\W\d_][\w'’-]*", name.partition(f"({short})")[0])
    letters = [sign.lower() for sign in short if sign.isupper()]
    before, last = words[: -len(letters)], words[-len(letters) :]
    spelt = len(letters) > 1 and [word[0].lower() for word in last] == letters
    return spelt and len(before) > _MOST_BEFORE and before[-1] in _LEADS


def is_call(text: str) -> bool:
    """Whether a heading says that this is a call and nothing else: "Call for Papers"."""
    return bool(_ONLY_A_CALL.fullmatch(text))


def is_news(text: str) -> bool:
    """Whether what follows an acronym is about the call, and no name: "Deadline extension to", "First call"."""
    return bool(text in phrases("extended") and kind_of(text) == "submission") or bool(_ONLY_A_CALL.fullmatch(text))


def says_only_when(name: str) -> bool:
    """Whether nothing of a name is left without its day: "Workshop: Dec 15th (Sunday)"."""
    days = find_dates(name, Reading(2000))
    for mention in reversed(days):
        name = f"{name[: mention.start]} {name[mention.end :]}"
    return bool(days) and len(_EMPTY.sub("", name)) < _FEW_LETTERS
