"""Finds where papers are submitted."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import Any, NamedTuple

import yaml

from bot.cfp.phrases import Phrases
from bot.cfp.submission.addresses import (
    APPLIED,
    APPLIED_ELSEWHERE,
    CALL,
    DETAILS,
    DOCUMENT,
    FILL_IN,
    FORMATTED,
    LIES_AT,
    NOT_HERE,
    SUBMIT_HERE,
)
from bot.cfp.submission.clauses import plain
from bot.cfp.submission.here import is_done_here, is_filled_in, is_no_place
from bot.cfp.wording import row, wording
from bot.page.blocks import Link
from bot.page.sentences import Sentence
from bot.rules import Rule

_FORMS = frozenset({"Google Forms", "Microsoft Forms"})
_CLAUSE = re.compile(r"[;。、，,]|\.\s")
_AND = re.compile(r"\b(?:and|und|et|y|e|or|oder|ou)\b|,")
_NEXT = 20  # characters between what is said and what it is of
_CLOSE = 3  # the same, the other way round: "submission guidelines"
_POLITE = 12  # characters for "please" before what is asked for, or for "on the link" behind it
_SIGNS = 3  # characters before the first word of a label
_FEW = 5  # words of a label
_NEAR = 90  # characters before a link that may say what it is for
_FAR = 140  # the same before an address, which says nothing itself


_BRACKETED_FORM = re.compile(r"\bform\s?\(\s?$")
_OF_FINAL = re.compile(
    r"\W{0,4}(?:submission of |upload of |final )?(?:the )?(?:final versions?|camera[\s-]ready)\b", re.IGNORECASE
)


ONE_OF = Rule(
    "a link for one of several kinds of contributions",
    r"""^ \W* (?: submit | propose ) \s (?: an? | your ) \s (?: [a-z-]+ \s ){0,2} (?: papers? | abstract | session
        | roundtable | panel | workshop | tutorial | (?: flash )? talk | poster | demo ) \W* $""",
    examples=("Submit a paper", "Submit your papers", "Submit your abstract", "Propose an Organized Session",
        "Submit a roundtable", "Propose a panel", "Propose a workshop", "Submit a tutorial", "Submit a flashtalk",
        "Submit a lightning talk", "Submit a poster", "Submit a demo", "Submit your short talk"),
    near_misses=("Submit", "Submit here", "Submit a question", "Submission of a talk"),
)  # fmt: skip
_SURE = 5  # how surely a link is the place, where it is one of a submission system


class SubmissionLink(NamedTuple):
    url: str
    system: str
    sentence: Sentence


class _Place(NamedTuple):
    """What stands around a link."""

    text: str
    before: str
    after: str
    heading: str


@cache
def known() -> dict[str, Any]:
    """Return the names of submission systems and formats."""
    text = resources.files("bot.cfp.submission").joinpath("names.yaml").read_text(encoding="utf-8")
    names: dict[str, Any] = yaml.safe_load(text)
    return names


def system_of(url: str) -> str:
    """Return the name of the submission system that an address belongs to; empty for any other."""
    lowered = url.lower()
    return next((name for name, hosts in known()["systems"].items() if any(host in lowered for host in hosts)), "")


def find_link(told: list[Sentence], tags: tuple[str, ...], year: int | None = None) -> SubmissionLink | None:
    """Return the link that papers go to: one of a submission system, or one that the page calls its submission site."""
    words = wording("submitting", tags)
    best: tuple[int, SubmissionLink] | None = None
    offered: set[str] = set()
    for above, sentence in zip([None, *told], told, strict=False):
        for link in links_in(sentence):
            if not link.is_web or NOT_HERE.search(link.href):
                continue
            system = system_of(link.href)
            place = _place(link, sentence, above)
            if not system and is_no_place(link.text, link.href, place.before, year):
                continue
            score = _score(place, link, system, sentence, words, tags)
            offered |= {link.href} if score > 0 and ONE_OF.match(link.text) else set()
            if score > 0 and (best is None or score > best[0]):
                best = (score, SubmissionLink(link.href, system, sentence))
    if best and best[0] < _SURE and len(offered) > 1 and best[1].url in offered:
        return None  # each kind of contribution has a form of its own
    return best[1] if best else None


def links_in(sentence: Sentence) -> list[Link]:
    end = sentence.offset + len(sentence.text)
    return [link for link in sentence.block.links if sentence.offset <= link.start <= end]


def _place(link: Link, sentence: Sentence, above: Sentence | None) -> _Place:
    text, start = plain(sentence.text), link.start - sentence.offset
    end = start + len(link.text)
    before = text[max(0, start - (_FAR if "://" in link.text else _NEAR)) : start]
    if not before.strip(" <"):  # the label may stand on the line above
        before = plain(sentence.block.text[max(0, link.start - _NEAR) : link.start].rstrip("\n <").rpartition("\n")[2])
    within = sentence.block.section
    if not before and above and above.text.endswith(":") and above.block.section[: len(within)] == within:
        before = plain(above.text)[-_NEAR:]  # "Abstracts can be sent by this link:", and the address below
    return _Place(
        plain(link.text),
        before,
        text[end : end + 40],
        " ".join(sentence.block.section[-1:]),
    )


def _score(place: _Place, link: Link, system: str, sentence: Sentence, words: Phrases, tags: tuple[str, ...]) -> int:
    """How surely a link is where papers go; 0: not at all."""
    if DETAILS.search(place.before) or _OF_FINAL.match(sentence.block.text):
        return 0
    guidance, doing = row("guidance", "about", tags), wording("doing", tags)
    if place.text in guidance or _is_guided(place.before, words, guidance):
        return int(bool(system) and system not in _FORMS)
    own, before, after = words.values(place.text), words.values(place.before), words.values(place.after)
    if place.text in row("submitting", "form", tags):  # "Einreichungsformular" says both
        own = own | {"form"}
    if _BRACKETED_FORM.search(place.before):  # "fill out this form (https://...)"
        own = own | {"form"}
    if "other" in words.values(_last_matter(place.before, words)) or (
        "other" in own and "submit" not in own and not ("form" in own and _leads_here(place, words))
    ):
        return int(bool(system) and system not in _FORMS and "other" not in own)
    told = "submit" in before and (bool(before & {"via", "form"}) or _names_system(place.text))
    here = own == {"via"} and (bool(SUBMIT_HERE.search(place.before)) or _is_done_here(place, words, doing))
    here = here or is_done_here(place.text, place.before, place.after, tags)
    here = here or ("form" in own and "submit" in words.values(place.after[:_NEXT]) and _ends_with_via(place, words))
    # German and Japanese say what is done behind the address
    here = here or ("://" in place.text and "form" in before and "submit" in after)
    here = here or ("form" in own and is_filled_in(place.before, place.after))
    named = _begins_with(place.text, words) or told or here or _labels(place.before, words)
    form = "form" in own and ("submit" in own | before or (system in _FORMS and bool(FILL_IN.search(sentence.text))))
    form = form or _is_applied_at(place, sentence)
    if system and system not in _FORMS:
        says = "submit" in own | before | after
        return 5 + 2 * (named or form) + told + says + ("submit" in words.values(place.heading))
    alone = sentence.text.strip(" <>.:") == place.text.strip(" .") and {"submit", "via"} <= words.values(place.heading)
    document = DOCUMENT.search(link.href) or (CALL.search(link.href) and not form)
    elsewhere = FORMATTED.search(place.before) or LIES_AT.search(place.before)
    if document or elsewhere or not (named or form or alone):
        return 0
    if alone:  # an address and nothing else below "Submission site"
        return 3
    if system or _names_system(place.text):
        return 4
    surely = here or form or _begins_with(place.text, words) or _labels(place.before, words)
    return 3 if surely or _leads_here(place, words) or "submi" in link.href.lower() else 0


def _is_applied_at(place: _Place, sentence: Sentence) -> bool:
    """Whether people apply for the event at a link: "fill out this [application form]", "Apply here: https://..."."""
    label = place.before if "://" in place.text and place.before.rstrip().endswith(":") else place.text
    return APPLIED.search(label) is not None and not (
        APPLIED_ELSEWHERE.search(sentence.text) or APPLIED_ELSEWHERE.search(place.heading)
    )


def _is_guided(before: str, words: Phrases, guidance: Phrases) -> bool:
    """Whether what leads to a link is what is said of submitting: "Guidelines for submission are on our"."""
    clause = _CLAUSE.split(before)[-1]
    submits = [hit for hit in words.find(clause) if hit.value == "submit"]
    return any(
        hit.start < at.end + _NEXT and at.start < hit.end + _CLOSE and not _AND.search(clause[at.end : hit.start])
        for at in guidance.find(clause)
        for hit in submits
    )


def _last_matter(before: str, words: Phrases) -> str:
    """What was said last before a link: of "Follow the guidelines and submit your paper on", what follows "and"."""
    clause = _CLAUSE.split(before)[-1][-60:]
    last = _AND.split(clause)[-1]
    return last if "submit" in words.values(last) else clause


def _ends_with_via(place: _Place, words: Phrases) -> bool:
    """Whether the words right before a link lead over it: "Abstracts can, via our [form], be submitted"."""
    return any(hit.value == "via" and hit.end > len(place.before) - _NEXT for hit in words.find(place.before))


def _is_done_here(place: _Place, words: Phrases, doing: Phrases) -> bool:
    """Whether "here" is where one submits: "reichen Sie Ihren Beitrag [hier] ein", "[こちら]から投稿"."""
    clause, submits = _last_matter(place.before, words), "submit" in words.values(place.after)
    if not clause.strip():
        return submits and any(hit.value == "can" and hit.start <= _SIGNS for hit in doing.find(place.after))
    return any(
        (hit.value == "do" and hit.start <= _POLITE)
        or (hit.value == "click" and hit.end > len(clause) - _POLITE and "submit" in words.values(place.before))
        for hit in doing.find(clause)
    )


def _labels(before: str, words: Phrases) -> bool:
    """Whether a label for submitting leads to an address: "Submit a talk: https://..."."""
    found = words.find(before)
    return (
        before.rstrip().endswith(":")
        and bool(found)
        and found[0].value == "submit"
        and found[0].start <= _SIGNS
        and len(before.split()) <= _FEW
        and not words.values(before) & {"other", "ask"}
    )


def _names_system(text: str) -> bool:
    """Whether the text of a link is a submission system by name, whatever host it runs on: "via HotCRP"."""
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in known()["systems"])


def _begins_with(text: str, words: Phrases) -> bool:
    """Whether the text of a link says that it is for submitting: "Submit a paper"; an address says nothing."""
    return not text.startswith("http") and any(hit.value == "submit" for hit in words.find(text))


def _leads_here(place: _Place, words: Phrases) -> bool:
    """Whether the words right before a link lead to it: "papers are submitted via", "Submit your paper [here]"."""
    hits = words.find(place.before)
    submits = [hit for hit in hits if hit.value == "submit"]
    return bool(submits) and any(
        hit.value in {"via", "form"} and hit.start >= submits[0].start and hit.end > len(place.before) - 40
        for hit in hits
    )
