"""Quotes what a call tells without a value that could be read: the sentences themselves answer the question.

What stands on the page is never denied: a policy that differs by track, a length in words, papers that go by mail.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from bot.bank.model import Kind
from bot.cfp.cities import city_in
from bot.cfp.contact import ADDRESS
from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.entry_rules import OTHERWISE
from bot.cfp.finding import source_of
from bot.cfp.language import phrases
from bot.cfp.people.roles import only_role, role_of
from bot.cfp.phrases import fold
from bot.cfp.places import countries
from bot.cfp.submission.links import known, links_in
from bot.cfp.submission.review import readings
from bot.cfp.submission.told import LABEL, paper_of, told_of
from bot.cfp.where import INLINE_LABEL, PLACE_LABEL, WAS
from bot.cfp.wording import spoken, wording
from bot.page.page import Page
from bot.page.sentences import Sentence
from bot.rules import Rule

LENGTH = Rule(
    "a length in words, characters, minutes or pages",
    r"""\d{1,3} (?: [.,\s]? \d{3} )? [\s-]{0,2} (?: words? | characters? | minutes? | pages? | wörter | worte | zeichen
    | seiten? | mots | signes | palabras | caracteres | páginas? | parole | battute | caratteri | pagin[ae] | palavras
    | woorden | tekens | pagina[’']?s )\b
    | \d{1,4} \s? (?: 字 | 語 | 文字 | 页 | 頁 | ページ )""",
    examples=(
        "500 words", "a 300-word abstract", "3,500 words", "2000 characters", "one 20 minute talk", "2 pages",
        "400 Wörter", "400 Worte", "2000 Zeichen", "2 Seiten", "300 mots", "3000 signes", "300 palabras",
        "2.000 caracteres", "2 páginas", "300 parole", "3000 battute", "2000 caratteri", "2 pagine", "300 palavras",
        "300 woorden", "2000 tekens", "2 pagina’s", "1 pagina", "500字", "500語", "4页", "4頁", "2 ページ", "500 文字",
    ),
    near_misses=("500 people", "words and deeds", "in 300 wordy texts"),
)  # fmt: skip
_MOST = 3  # sentences of one answer
_LONGEST = 600  # characters of one answer
_LINKED = frozenset({"submission_link", "template"})  # answers that need the address behind their words
_SHORT = 60  # characters of a line that says one thing
_HEADLINE = 160  # characters of a line that says where and when

Tells = Callable[[Sentence, tuple[str, ...]], bool]


class Fact(NamedTuple):
    """- `kind` is the question that its sentences answer; `path` the place of its value in the FAQ"""

    kind: str
    path: tuple[str, ...]
    tells: Tells


def read_quoted(
    page: Page, data: dict[str, Any], kinds: tuple[Kind, ...], entries: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Return an entry in the call's own words for each fact of which `data` has no value and the page has a sentence."""
    tags = spoken(page)
    told = told_of(page, tags)
    answered = {entry["id"] for entry in entries}
    questions = {kind.id: kind.question for kind in kinds}
    found = []
    for kind, sentences in _told(told, data, tags):
        if sentences and kind not in answered:
            answered.add(kind)
            linked = kind in _LINKED
            answer = " ".join(dict.fromkeys(_said(one, tags, linked=linked) for one in sentences))
            found.append(
                {
                    "id": kind,
                    "question": questions[kind],
                    "answer": answer[:_LONGEST].replace("{", "{{").replace("}", "}}"),
                    "source": source_of(page, sentences[0].block, words=sentences[0].text, offset=sentences[0].offset),
                }
            )
    return found


def _told(
    told: list[Sentence], data: dict[str, Any], tags: tuple[str, ...]
) -> Iterator[tuple[str, list[Sentence]]]:
    body = [one for one in told if one.block.kind != "heading" and not only_role(one.text)]
    by_review = _reviews(body, tags)
    if len(by_review) > 1:
        yield "blind", by_review
    for fact in FACTS:
        if not _value(data, fact.path):
            yield fact.kind, _first(body, [fact.tells, _says(fact.kind)], tags)


def _first(body: list[Sentence], tests: Iterable[Tells], tags: tuple[str, ...]) -> list[Sentence]:
    """Return the first sentences that a test finds, by the surest test that finds any."""
    for tells in tests:
        if found := list(islice((one for one in body if tells(one, tags)), _MOST)):
            return found
    return []


def _says(kind: str) -> Tells:
    """Whether a sentence holds a word for what a question asks; one with a day is quoted for its date alone."""

    def tells(sentence: Sentence, tags: tuple[str, ...]) -> bool:
        if kind not in wording("quoted", tags).values(sentence.text) or sentence.text.endswith("?"):
            return False
        return kind != "notification" or bool(find_dates(sentence.text, Reading(2000)))

    return tells


def _value(data: dict[str, Any], path: tuple[str, ...]) -> bool:
    """Whether the draft has a value; of people and dates, one of that role or kind."""
    if path[0] in {"people", "dates"}:
        name = {"people": "role", "dates": "kind"}[path[0]]
        return any(one[name] == path[1] for one in data.get(path[0]) or ())
    value: Any = data
    for key in path:
        value = (value or {}).get(key)
    return value is not None and value != []


def _reviews(told: list[Sentence], tags: tuple[str, ...]) -> list[Sentence]:
    """Return a sentence for each track whose review is of another kind; one where all are alike."""
    found: dict[tuple[str, str], Sentence] = {}
    for value, clause in readings(told, tags):
        blind = "double-blind" if value == "hidden" else value
        found.setdefault((blind, paper_of(clause.sentence, tags)), clause.sentence)
    by_value: dict[str, Sentence] = {}
    for (value, _), sentence in found.items():
        by_value.setdefault(value, sentence)
    return sorted(by_value.values(), key=lambda one: one.line)


def _said(sentence: Sentence, tags: tuple[str, ...], *, linked: bool) -> str:
    """A sentence as it is quoted: one that is alone in its cell or item is told with the track before it."""
    text = " ".join(sentence.text.split())
    headed = sentence.block.kind in {"cell", "item"} and sentence.block.section
    if headed and not LABEL.match(sentence.block.text) and paper_of(sentence, tags) == fold(sentence.block.section[-1]):
        text = f"{sentence.block.section[-1]}: {text}"
    text = text if text.endswith((".", "!", "?", "。")) else f"{text}."
    address = next((link.href for link in links_in(sentence) if link.href.startswith(("http", "mailto:"))), "")
    return f"{text} ({address})" if linked and address and address.removeprefix("mailto:") not in text else text


def _reviewed(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    return any(readings([sentence], tags))


def _submits(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    where = ADDRESS.search(sentence.text) or any(link.href.startswith(("mailto:", "http")) for link in links_in(sentence))
    words = wording("submitting", tags).values(sentence.text)
    return bool(where) and bool({"submit"} & words) and "other" not in words


def _measures(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    words = wording("length", tags).values(" ".join([*sentence.block.section[-1:], sentence.text]))
    return bool(LENGTH.search(sentence.text)) and bool(words & {"limit", "paper", "advice", "soft", "roughly"})


def _formats(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    named = "named" in wording("template", tags).values(sentence.text)
    return named and bool(links_in(sentence) or any(name in sentence.text for name in known()["formats"]))


def _publishes(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    values = wording("archival", tags).values(sentence.text)
    return bool(values & {"yes", "no", "either"}) or {"place", "print"} <= values


def _elsewhere(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    return "elsewhere" in wording("dual", tags).values(sentence.text)


def _attends(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    text = sentence.text
    for rule in OTHERWISE:
        if rule.reads == "remote":
            text = rule.sub(" ", text)
    words = phrases("attending", *tags).find(text)
    return bool(words) and (len(text) <= _SHORT or text in phrases("event", *tags) or text in phrases("held", *tags))


def _is_of(role: str) -> Tells:
    def tells(sentence: Sentence, tags: tuple[str, ...]) -> bool:
        label = LABEL.match(sentence.text)
        heads = [label["label"]] if label else [*sentence.block.section[-1:]]
        found = wording("roles", tags).find(sentence.text)
        starts = bool(found) and found[0].start == 0 and found[0].value == role and len(sentence.text) > found[0].end
        return starts or any((named := role_of(head)) is not None and named.role == role for head in heads)

    return tells


def _is_at(sentence: Sentence, tags: tuple[str, ...]) -> bool:
    """Whether a sentence says where: behind a label, with what takes place, or with a day and a country beside it."""
    text = sentence.text
    if PLACE_LABEL.match(text) or INLINE_LABEL.search(text):
        return True
    if WAS.search(text) or text in phrases("due", *tags):
        return False
    dated = bool(find_dates(text, Reading(2000)))
    takes_place = text in phrases("held", *tags) or (dated and text in phrases("event", *tags))
    return (takes_place and bool(city_in(text))) or (
        dated and len(text) <= _HEADLINE and bool(countries().find(text) or text in phrases("event", *tags))
    )


FACTS = (
    Fact("submission_link", ("submission", "url"), _submits),
    Fact("page_limit", ("submission", "page_limits"), _measures),
    Fact("template", ("submission", "template"), _formats),
    Fact("blind", ("submission", "review"), _reviewed),
    Fact("pages_exclude", ("submission", "page_limits"), _says("references")),
    Fact("notification", ("dates", "notification"), _says("notification")),
    Fact("archival", ("submission", "archival"), _publishes),
    Fact("dual_submission", ("submission", "dual_submission"), _elsewhere),
    Fact("remote", ("remote",), _attends),
    Fact("organizers", ("people", "organizer"), _is_of("organizer")),
    Fact("speakers", ("people", "speaker"), _is_of("speaker")),
    Fact("location", ("workshop", "city"), _is_at),
)
