"""Which sentences of a call tell what a question asks, where no value can be read from them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.cfp.cities import city_in
from bot.cfp.contact import ADDRESS
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.dates.prose_rules import BESIDE
from bot.cfp.entry_rules import OTHERWISE
from bot.cfp.language import phrases
from bot.cfp.people.roles import role_of
from bot.cfp.places import countries
from bot.cfp.submission.links import known, links_in
from bot.cfp.submission.review import readings
from bot.cfp.submission.told import LABEL
from bot.cfp.where import INLINE_LABEL, PLACE_LABEL, WAS
from bot.cfp.wording import wording
from bot.page.sentences import Sentence
from bot.rules import Rule

LENGTH = Rule(
    "a length in words, characters or pages",
    r"""\d{1,3} (?: [.,\s]? \d{3} )? [\s-]{0,2} (?: words? | characters? | pages? | wörter | worte | zeichen
    | seiten? | mots | signes | palabras | caracteres | páginas? | parole | battute | caratteri | pagin[ae] | palavras
    | woorden | tekens )\b
    | \d{1,4} \s? (?: 字 | 語 | 文字 | 页 | 頁 | ページ )""",
    examples=(
        "500 words", "a 300-word abstract", "3,500 words", "2000 characters", "2 pages",
        "400 Wörter", "400 Worte", "2000 Zeichen", "2 Seiten", "300 mots", "3000 signes", "300 palabras",
        "2.000 caracteres", "2 páginas", "300 parole", "3000 battute", "2000 caratteri", "2 pagine", "300 palavras",
        "300 woorden", "2000 tekens", "1 pagina", "500字", "500語", "4页", "4頁", "2 ページ", "500 文字",
    ),
    near_misses=("500 people", "words and deeds", "in 300 wordy texts", "20 minutes"),
)  # fmt: skip
# "Study day, Marseille (MMSH), 9 October 2026": a name between commas that is no day of the week
_NAMED_PLACE = re.compile(r",\s(?!\w+(?:day|tag|di)\b)[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,3}\s?(?:\(|,|$)")
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’.-]*\s(?:[\w'’.-]+\s)?[A-ZÀ-Þ][\w'’-]+|[^\x00-\u2e7f]{2}")  # two words with capitals
_SHORT = 80  # characters of a line that says one thing
_TOP = 8  # lines in which an event says where it is, without a word for it: "Wellcome Hall, Durham, UK"
_HEADLINE = 160  # characters of a line that says where and when

Tells = Callable[[Sentence, tuple[str, ...]], bool]


class Fact(NamedTuple):
    """- `kind` is the question that its sentences answer; `path` the place of its value in the FAQ"""

    kind: str
    path: tuple[str, ...]
    tells: Tells


def says(kind: str) -> Tells:
    """Whether a sentence holds a word for what a question asks; one with a day is quoted for its date alone."""

    def tells(sentence: Sentence, tags: tuple[str, ...]) -> bool:
        of_row = sentence.block.section[-1:] if sentence.block.kind == "cell" and sentence.block.column else ()
        said = wording("quoted", tags).values(_without_otherwise(" ".join([*of_row, sentence.text]), kind))
        if kind not in said or sentence.text.endswith("?"):
            return False
        if kind == "dual_submission" and "none" in wording("dual", tags).values(sentence.text):
            return False  # what may be done later
        return kind != "notification" or bool(find_dates(sentence.text, Reading(2000)))

    return tells


def _without_otherwise(text: str, kind: str) -> str:
    """Return a text without what has the words of a kind and means something else."""
    for rule in OTHERWISE:
        if rule.reads == kind:
            text = rule.sub(" ", text)
    return text


def _reviewed(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    return any(readings([sentence], tags))


def _submits(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    where = ADDRESS.search(sentence.text) or any(
        link.href.startswith(("mailto:", "http")) for link in links_in(sentence)
    )
    words = wording("submitting", tags).values(sentence.text)
    sent = sentence.text in phrases("send", *tags)
    return bool(where) and "ask" not in words and (sent or ("submit" in words and "other" not in words))


def _measures(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    heads = sentence.block.section
    if sentence.block.kind == "cell" and len(heads) > 1:
        return bool(LENGTH.search(f"{sentence.text} {heads[-2]}" if sentence.text.isdigit() else sentence.text))
    words = wording("length", tags).values(" ".join([*heads[-1:], sentence.text]))
    return bool(LENGTH.search(sentence.text)) and bool(words & {"limit", "paper", "advice", "soft", "roughly"})


def _formats(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    named = "named" in wording("template", tags).values(sentence.text)
    format_ = any(name in sentence.text for name in known()["formats"])
    linked = any(name in link.text != name for link in links_in(sentence) for name in known()["formats"])
    return (named and bool(links_in(sentence) or format_)) or linked or (format_ and bool(LENGTH.search(sentence.text)))


def _publishes(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    values = wording("archival", tags).values(_without_otherwise(sentence.text, "archival"))
    return bool(values & {"yes", "no", "either"}) or {"place", "print"} <= values


def _elsewhere(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    values = wording("dual", tags).values(sentence.text)
    return "elsewhere" in values and "none" not in values


def _attends(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    text = _without_otherwise(sentence.text, "remote")
    words = phrases("attending", *tags).find(text)
    return bool(words) and (len(text) <= _SHORT or text in phrases("event", *tags) or text in phrases("held", *tags))


def _happens(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence names a day on which something takes place."""
    text = sentence.text
    if WAS.search(text) or text in phrases("due", *tags):
        return False
    takes_place = text in phrases("event", *tags) or text in phrases("held", *tags)
    return takes_place and bool(find_dates(text, Reading(2000)))


def _is_of(role: str) -> Tells:
    def tells(sentence: Sentence, tags: tuple[str, ...]) -> bool:
        label = LABEL.match(sentence.text)
        heads = [label["label"]] if label else [*sentence.block.section[-1:]]
        found = wording("roles", tags).find(sentence.text)
        starts = bool(found) and found[0].start == 0 and found[0].value == role and len(sentence.text) > found[0].end
        return (starts and bool(_NAME.search(sentence.text, found[0].end))) or any(
            (named := role_of(head)) is not None and named.role == role for head in heads
        )

    return tells


def _is_at(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence says where: behind a label, with what takes place, or with a day and a country beside it."""
    text = sentence.text
    labelled = (
        f"{sentence.block.section[-1]}: {text}" if sentence.block.kind == "cell" and sentence.block.section else text
    )
    if PLACE_LABEL.match(labelled) or INLINE_LABEL.search(text):
        return True
    if WAS.search(text) or text in phrases("due", *tags):
        return False
    # "us" is no country
    country = any(text[found.start].isupper() or not text[found.start].isascii() for found in countries().find(text))
    at_top = sentence.line <= _TOP and len(text) <= _SHORT and countries().find(text.rpartition(",")[2].strip(" ."))
    if country and (at_top or (len(text) <= _HEADLINE and BESIDE.search(text))):
        return True
    dated = bool(find_dates(text, Reading(2000)))
    takes_place = text in phrases("held", *tags) or (dated and text in phrases("event", *tags))
    if takes_place and city_in(text):
        return True
    return dated and len(text) <= _HEADLINE and (country or (takes_place and bool(_NAMED_PLACE.search(text))))


FACTS = (
    Fact("submission_link", ("submission", "url"), _submits),
    Fact("page_limit", ("submission", "page_limits"), _measures),
    Fact("template", ("submission", "template"), _formats),
    Fact("blind", ("submission", "review"), _reviewed),
    Fact("pages_exclude", ("submission", "page_limits"), says("references")),
    Fact("workshop_date", ("dates", "workshop"), _happens),
    Fact("notification", ("dates", "notification"), says("notification")),
    Fact("archival", ("submission", "archival"), _publishes),
    Fact("dual_submission", ("submission", "dual_submission"), _elsewhere),
    Fact("remote", ("remote",), _attends),
    Fact("organizers", ("people", "organizer"), _is_of("organizer")),
    Fact("speakers", ("people", "speaker"), _is_of("speaker")),
    Fact("location", ("workshop", "city"), _is_at),
)
