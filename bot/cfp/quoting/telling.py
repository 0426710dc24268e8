"""Which sentences of a call tell what a question asks, where no value can be read from them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.vague import find_vague
from bot.cfp.language import phrases
from bot.cfp.quoting.held_online import is_held_so
from bot.cfp.quoting.held_with import is_held_with
from bot.cfp.quoting.how_many import tells_how_many
from bot.cfp.quoting.needs import AS_BEFORE, NEEDED
from bot.cfp.quoting.otherwise import without_otherwise
from bot.cfp.quoting.people import is_asked, is_hosted, is_organized, is_spoken, organizes, speaks
from bot.cfp.quoting.place import happens, is_at, spans
from bot.cfp.quoting.rules import FONT, GUIDES, LENGTH, STYLES
from bot.cfp.quoting.submission import offers, sends, submits
from bot.cfp.quoting.talks import AMONG_LANGUAGES, IN_LANGUAGES, LASTS, NO_TALK
from bot.cfp.quoting.themes import names_theme
from bot.cfp.submission.links import known, links_in
from bot.cfp.submission.review import readings
from bot.cfp.wording import row, wording
from bot.page.sentences import Sentence

_MARKED = re.compile(r"[\"“„«][\w -]{3,40}[\"”“»]")  # a kind that only this call knows: "pearls"
_OF_YEAR = re.compile(r"\s?(?:20\d\d|[’']\d\d)$")  # "EMNLP 2031" is an event, and no format
_AS_EVENT = re.compile(r"\b[A-Z]{3,8}(?=\s(?:20\d\d\b|communit|conference|audience|attend|participants|organi))\S*")
_NUMBER = re.compile(r"[:：]\s*\d")
_CITES = re.compile(r"\b[A-ZÀ-Þ][\w’'-]+(?:\set\sal\.|\s(?:&|and)\s[A-Z][\w’'-]+)?\s\((?:19|20)\d\d[a-z]?\)")
_NEAR = 40  # characters behind "we also welcome" in which a kind of contribution is named
_SHORT = 80  # characters of a line that says one thing
_ADDRESS = re.compile(r"https?://\S+|(?<![\w.])www\.\S+")  # ".../publication/..." says nothing of proceedings
_VAGUE = re.compile(r"\b(?:mod[eè]les?|modelos?|modello|formato?s?|stil|stile|estilo)\b", re.IGNORECASE)
_WORD = re.compile(r"\W*[A-Za-z]+\W*")  # a word alone heads something
_LABELLED = re.compile(r"[:：|·–—]|\((?=[^()]*\)\W*$)|^\W*(?:\w+\W*){1,3}$")  # "June 2 (online)", "Hybrid event"
Tells = Callable[[Sentence, tuple[str, ...]], bool]


class Fact(NamedTuple):
    """- `kind` is the question that its sentences answer; `path` the place of its value in the FAQ
    - `tests` find its sentences, the surest first; `most` sentences make an answer
    """

    kind: str
    path: tuple[str, ...]
    tests: tuple[Tells, ...]
    most: int = 1


def says(kind: str) -> Tells:
    """Whether a sentence holds a word for what a question asks; one with a day is quoted for its date alone."""

    def tells(sentence: Sentence, tags: tuple[str, ...]) -> bool:
        of_row = sentence.block.section[-1:] if sentence.block.kind == "cell" and sentence.block.column else ()
        text = _ADDRESS.sub(" ", " ".join([*of_row, sentence.text]))
        said = wording("quoted", tags).values
        if (
            not (kind in said(text) and kind in said(without_otherwise(text, kind)))
            or sentence.text.endswith("?")
            or _WORD.fullmatch(sentence.text)
            or row("unquoted", kind, tags).find(AS_BEFORE.sub("", sentence.text))
        ):
            return False
        if not all(rule.search(sentence.text) for rule in NEEDED if rule.reads == kind):
            return False
        if kind == "dual_submission" and "none" in wording("dual", tags).values(sentence.text):
            return False  # what may be done later
        return kind != "notification" or bool(find_dates(sentence.text, Reading(2000)) or find_vague(sentence.text))

    return tells


def _reviewed(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    return any(readings([sentence], tags))


def _measures(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    heads = sentence.block.section
    if sentence.block.kind == "cell" and len(heads) > 1:
        return bool(LENGTH.search(f"{sentence.text} {heads[-2]}" if sentence.text.isdigit() else sentence.text))
    text = without_otherwise(sentence.text, "page_limit")
    words = wording("length", tags).values(" ".join([*heads[-1:], text]))
    return bool(LENGTH.search(text)) and bool(words & {"limit", "paper", "advice", "soft", "roughly"})


def _formats(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    if row("unquoted", "template", tags).find(sentence.text):
        return False
    named = "named" in wording("template", tags).values(without_otherwise(sentence.text, "template"))
    text = _AS_EVENT.sub(" ", sentence.text)
    format_ = any(name in text for name in known()["formats"])
    labels = [_OF_YEAR.sub("", link.text) for link in links_in(sentence) if "://" not in link.text]
    linked = any(name in label != name and GUIDES.search(label) for label in labels for name in known()["formats"])
    values = wording("archival", tags).values(re.sub(r"\([^()\s]{0,40}\)", "", sentence.text))
    printed, published = "place" in values, bool({"yes", "print"} & values)
    bracketed = any(f"({name})" in sentence.text for name in known()["formats"])
    measured = bool(LENGTH.search(sentence.text)) and (bracketed or not printed)
    linked = linked and not published  # "published by [CEUR-WS]"
    return (named and bool(links_in(sentence) or format_)) or linked or (format_ and measured)


def _has_template(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence names a template or a format of papers; "le format de la conférence" is none."""
    if not says("template")(sentence, tags):
        return False
    rest, heads = _VAGUE.sub(" ", sentence.text), sentence.block.section[-1:]
    named = [
        row("length", "paper", tags),
        phrases("papers", *tags),
        phrases("send", *tags),
        phrases("submitting", *tags),
    ]
    sure = rest == sentence.text or "template" in wording("quoted", tags).values(rest) or bool(links_in(sentence))
    return sure or any(text in some for text in (rest, *heads) for some in named)


def _is_styled(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    return any(by.search(sentence.text) for by in STYLES) and not row("unquoted", "template", tags).find(sentence.text)


def _is_set(sentence: Sentence, tags: tuple[str, ...]) -> bool:  # noqa: ARG001 - as all tests are called
    """Whether a sentence says how papers are set: "use at least a 10pt style"."""
    return bool(FONT.search(sentence.text)) and not sentence.text.endswith("?")


def _publishes(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    text = _ADDRESS.sub(" ", sentence.text)
    values = wording("archival", tags).values(without_otherwise(text, "archival"))
    return bool(values & {"yes", "no", "either"}) or {"place", "print"} <= values


def _counts(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence says that references count toward the length or do not, and not only names them."""
    if without_otherwise(text := sentence.text, "pages_exclude") != text:
        return False
    return bool(wording("outside", tags).find(text)) and says("references")(sentence, tags)


def _elsewhere(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    values = wording("dual", tags).values(sentence.text)
    return "elsewhere" in values and "none" not in values


def _attends(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence says that the event, talks or people are at the place or on the net."""
    text = without_otherwise(sentence.text, "remote")
    if not phrases("attending", *tags).find(text) or row("unquoted", "remote", tags).find(text):
        return False
    takes_place = text in phrases("event", *tags) or text in phrases("held", *tags)
    return takes_place or (len(text) <= _SHORT and bool(_LABELLED.search(text)))


def _attends_talks(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    text = without_otherwise(sentence.text, "remote")
    taken = text in phrases("attending", *tags) and text in row("quoted", "talks", tags)
    return taken and not row("unquoted", "remote", tags).find(text)


def _leads_topics(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence names topics and what they are behind a colon or "include"."""
    text = sentence.text
    hits = row("topics", "named", tags).find(text)
    stop = text.find(":", hits[0].end) if hits else -1
    never = row("topics", "never", tags).find(text) or row("unquoted", "topics", tags).find(text)
    number = stop >= 0 and _NUMBER.match(text, stop)  # "the length for your topic: 20 or 50 minutes"
    return bool(hits) and not never and not number and (stop >= 0 or text[hits[0].end :].lstrip().startswith("include"))


def _tells_topics(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence names the topics, or leads the list of them; not one that says when and where, too."""
    text = sentence.text
    if text in phrases("held", *tags) and find_dates(text, Reading(2000)):
        return False
    hits = row("quoted", "topics", tags).find(text)
    of = [*phrases("event", *tags).find(text), *row("length", "paper", tags).find(text)]
    led = any(one.start <= hit.start for one in of for hit in hits) or (bool(hits) and text.endswith(":"))
    return led and not text.endswith("?") and not row("unquoted", "topics", tags).find(text)


def _welcomes_more(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence asks for another kind of contribution, too: "We also encourage the submission of pearls"."""
    text = sentence.text
    hits = row("quoted", "submission_types", tags).find(text)
    named = [hit.start for hit in phrases("papers", *tags).find(text)] + [hit.start() for hit in _MARKED.finditer(text)]
    return any(hit.end < start <= hit.end + _NEAR for hit in hits for start in named)


def _in_language(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence says in which language papers are written, or talks are held."""
    text = sentence.text
    if IN_LANGUAGES.match(text):
        return True
    headed = any(head in row("quoted", "language", tags) for head in sentence.block.section[-1:])
    named = (row("length", "paper", tags), row("quoted", "talks", tags), phrases("event", *tags))
    about = headed or any(text in some for some in named)
    told = about and not text.endswith("?") and _CITES.search(text) is None and text not in phrases("past", *tags)
    return told and (text in row("quoted", "language", tags) or AMONG_LANGUAGES.search(text) is not None)


def _is_to_be_in_language(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence says in which language papers have to be, in another language than English."""
    return _in_language(sentence, tags) and _HAVE_TO.search(sentence.text) is not None


def _lasts(sentence: Sentence, tags: tuple[str, ...]) -> bool:  # noqa: ARG001 - as all tests are called
    """Whether a sentence says how many minutes a talk has."""
    text = sentence.text
    lasts = bool(LASTS.search(text)) and not NO_TALK.search(text)
    return lasts and not text.endswith("?") and not find_dates(text, Reading(2000))


_HAVE_TO = re.compile(
    r"\b(?:doivent|rédigé\w{0,2}|deben|deberán|redact\w{2,6}|devem|escrit[oa]s|müssen|sollen|verfasst"
    r"|devono|redatt\w|scritt\w|moeten|geschreven)\b",
    re.IGNORECASE,
)
FACTS = (
    Fact("submission_link", ("submission", "url"), (offers,), 6),
    Fact("submission_link", ("submission", "url"), (submits, sends)),
    Fact("page_limit", ("submission", "page_limits"), (_measures, says("page_limit")), 6),
    Fact("template", ("submission", "template"), (_formats, _is_styled, _has_template)),
    Fact("format_details", ("fonts",), (_is_set,), 2),
    Fact("blind", ("submission", "review"), (_reviewed, says("blind"))),
    Fact("pages_exclude", ("submission", "page_limits"), (_counts,)),
    Fact("workshop_date", ("dates", "workshop"), (happens, spans)),
    Fact("notification", ("dates", "notification"), (says("notification"),)),
    Fact("archival", ("submission", "archival"), (_publishes, says("archival"))),
    Fact("dual_submission", ("submission", "dual_submission"), (_elsewhere, says("dual_submission"))),
    Fact("remote", ("remote",), (is_held_so, _attends, _attends_talks)),
    Fact("organizers", ("people", "organizer"), (organizes, is_organized, is_hosted), 3),
    Fact("speakers", ("people", "speaker"), (speaks, is_spoken), 3),
    Fact("location", ("workshop", "city"), (is_at,)),
    Fact("venue", ("workshop", "venue"), (is_held_with,)),
    Fact("contact", ("submission", "contact"), (is_asked,), 2),
    Fact("topics", ("topics",), (_leads_topics, names_theme, _tells_topics)),
    Fact("best_paper", ("award",), (says("best_paper"),)),
    Fact("travel_grant", ("grant",), (says("travel_grant"),)),
    Fact("publication_after", ("after",), (says("publication_after"),)),
    Fact("language", ("language",), (_is_to_be_in_language, _in_language)),
    Fact("submission_types", ("types",), (_welcomes_more,), 2),
    Fact("presentation", ("presented",), (_lasts,), 3),
    Fact("submission_count", ("count",), (tells_how_many,)),
)
