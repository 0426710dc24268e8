"""Finds what a call says of submitting: where, in what form, how long, how reviewed, how published."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from bot.cfp.blocks import Link
from bot.cfp.finding import Doubt, source_of
from bot.cfp.page import Page
from bot.cfp.sentences import Sentence, sentences

_SYSTEMS = {
    "OpenReview": r"openreview\.net", "CMT": r"cmt3?\.research\.microsoft|cmt3\.", "EasyChair": r"easychair\.org", "HotCRP": r"hotcrp",
    "Softconf": r"softconf", "ConfTool": r"conftool", "Pretalx": r"pretalx", "Indico": r"indico",
}  # fmt: skip
_WORDS = {word: number for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)}
_COUNT = r"\d{1,3}|" + "|".join(_WORDS)
_PAGES = re.compile(
    rf"\b(?:(?P<low>{_COUNT})\s*(?:-|–|to|and)\s*)?(?P<high>{_COUNT})[\s-]*(?:\([\w ]+\)\s*)?"
    r"(?:(?:content|main|text|full|body|double-column|single-column|A4|letter)[\s-]+){0,2}pages?\b",
    re.IGNORECASE,
)
_LIMITING = re.compile(
    r"\b(?:up to|at most|maximum|max\.?|limit\w*|no (?:more|longer) than|not exceed|must be|should be|should have|between|length|long|within|longer)\b",
    re.IGNORECASE,
)
_EXCLUDING = re.compile(
    r"\b(?:excluding|exclud\w+|not (?:including|counting|include|count)|without|plus|unlimited|in addition to|do(?:es)? not count|not counted|additional pages? for)\b",
    re.IGNORECASE,
)
_PARTS = {
    "references": r"references|bibliograph\w+|citations", "acknowledgments": r"acknowledge?ments?",
    "appendices": r"appendi\w+", "supplementary material": r"supplement\w+",
    "ethical considerations": r"ethical considerations|ethics statement|broader impact", "limitations": r"limitations?\b",
}  # fmt: skip
_OTHER_LENGTH = re.compile(
    r"\b(?:rebuttal|abstracts? (?:of|must|should)|review(?:s|ers)? (?:of|must|should)|slides|camera[ -]ready|final version)\b",
    re.IGNORECASE,
)

_REVIEW = [("double-blind", r"double[- ]?(?:blind|anonymous)\w*"), ("single-blind", r"single[- ]?blind\w*"),
           ("open", r"\bnot (?:need to )?be anonym\w+|non-anonymous|need not be anonym\w+|open review(?:ing)? process")]  # fmt: skip
_ANONYMOUS = re.compile(
    r"\b(?:must|should|need to|have to) be (?:fully )?anonym\w+|\banonymi[sz]ed (?:paper|submission|version|pdf)", re.IGNORECASE
)
_NOT_ARCHIVAL = re.compile(
    r"\bnon[- ]?archival|not archival|no (?:official |formal )?(?:\w+ )?proceedings|not (?:have|be) (?:any )?(?:\w+ )?(?:official |formal )?proceedings|without (?:official |formal )?proceedings",
    re.IGNORECASE,
)
_ARCHIVAL = re.compile(
    r"(?<!non-)(?<!non )(?<!not )\barchival\b|published in (?:the )?(?:\w+ ){0,6}proceedings|proceedings will be published|appear in (?:the )?(?:\w+ ){0,4}proceedings|post-proceedings",
    re.IGNORECASE,
)
_DUAL_YES = re.compile(
    r"\ballow\w* (?:dual|double|concurrent|parallel)|dual[- ]submissions? (?:is|are|to \w+ (?:is|are)) (?:allowed|permitted|welcome)|\bwelcome\b.{0,80}\b(?:under review|concurrently|in submission)"
    r"|(?:under review|concurrently submitted|submitted) (?:at|to|elsewhere).{0,60}\b(?:allowed|permitted|welcome|fine|ok)\b|(?:can|may) (?:also )?be (?:\w+ )?submitted (?:concurrently |simultaneously )?to (?:other|another)",
    re.IGNORECASE,
)
_DUAL_NO = re.compile(
    r"(?:dual|double|concurrent|simultaneous|parallel) submissions?\b.{0,30}\b(?:not (?:allowed|permitted|accepted)|prohibited|forbidden)"
    r"|(?:must|should|may|can)\s?not be (?:\w+ ){0,4}(?:under (?:review|consideration|submission)|submitted)\b.{0,40}\b(?:elsewhere|other|another|simultaneously|concurrently)"
    r"|not (?:currently )?(?:been )?under (?:review|consideration|submission)\b",
    re.IGNORECASE,
)


def read_submission(page: Page) -> tuple[dict[str, Any], dict[str, dict[str, Any]], list[Doubt]]:
    """Return the FAQ's `submission`, the sources of its single values, and what is doubtful."""
    told = [sentence for block in page.blocks for sentence in sentences(block)]
    found: dict[str, Any] = {}
    sources: dict[str, dict[str, Any]] = {}
    doubts: list[Doubt] = []

    def keep(name: str, value: object, sentence: Sentence) -> None:
        found[name] = value
        sources[f"submission.{name}"] = source_of(page, sentence.block, words=sentence.text, offset=sentence.offset)

    _read_link(told, keep)
    _read_template(told, keep)
    if limits := list(_limits(page, told)):
        found["page_limits"] = limits
    _read_review(told, keep)
    _read_choice("archival", told, (False, _NOT_ARCHIVAL), (True, _ARCHIVAL), keep, doubts)
    _read_choice("dual_submission", told, ("forbidden", _DUAL_NO), ("allowed", _DUAL_YES), keep, doubts)
    return found, sources, doubts


_Keep = Callable[[str, object, Sentence], None]


def _read_link(told: list[Sentence], keep: _Keep) -> None:
    """The submission link: a link of a submission system, best one near the word "submit"."""
    best: tuple[int, Sentence, Link, str] | None = None
    for sentence in told:
        for link in sentence.block.links:
            if not sentence.offset <= link.start < sentence.offset + len(sentence.text) + 1:
                continue
            system = next((name for name, host in _SYSTEMS.items() if re.search(host, link.href)), "")
            says = bool(re.search(r"submi[st]|upload", sentence.text, re.IGNORECASE))
            if not system or not link.href.startswith("http") or re.search(r"/(?:forum|pdf|signup|faq)\b", link.href):
                continue
            score = 2 * says + bool(re.search(r"submi", " ".join(sentence.block.section), re.IGNORECASE))
            if best is None or score > best[0]:
                best = (score, sentence, link, system)
    if best:
        keep("url", best[2].href, best[1])
        keep("system", best[3], best[1])


def _read_template(told: list[Sentence], keep: _Keep) -> None:
    for sentence in told:
        match = re.search(
            r"\b(?:(?P<whose>[A-Z][\w&+-]*(?: \d{4})?(?: [A-Z][\w-]*)?) )?(?:\w+ ){0,2}(?:template|style ?files?|LaTeX style|format)\b",
            sentence.text,
        )
        if not match or not re.search(r"template|style|format", match[0], re.IGNORECASE):
            continue
        inside = [link for link in sentence.block.links if sentence.offset <= link.start <= sentence.offset + len(sentence.text)]
        link = next(
            (one for one in inside if one.href.startswith("http") and not any(re.search(h, one.href) for h in _SYSTEMS.values())), None
        )
        if not (link or match["whose"]):
            continue
        name = re.sub(r"^(?:Please|Use|The|All|Submissions?|Papers?|We|Authors?)\b\s*", "", match[0]).strip()
        keep("template", {"name": name} | ({"url": link.href} if link else {}), sentence)
        if link:
            return


def _limits(page: Page, told: list[Sentence]) -> Iterator[dict[str, Any]]:
    seen: set[int] = set()
    for number, sentence in enumerate(told):
        if not _LIMITING.search(sentence.text) or _OTHER_LENGTH.search(sentence.text):
            continue
        for match in _PAGES.finditer(sentence.text):
            pages = _number(match["high"])
            if pages in seen or re.search(r"additional|extra|unlimited", sentence.text[max(0, match.start() - 25) : match.start()]):
                continue
            seen.add(pages)
            following = told[number + 1].text if number + 1 < len(told) and told[number + 1].block is sentence.block else ""
            limit: dict[str, Any] = {"pages": pages}
            if match["low"]:
                limit["minimum"] = _number(match["low"])
            if excludes := _excludes(sentence.text[match.end() :]) or _excludes(following):
                limit["excludes"] = excludes
            if re.search(r"\brecommend|\bsuggest|\bnot (?:a )?(?:hard|strict)|\bideally", sentence.text, re.IGNORECASE):
                limit["recommended"] = True
            yield limit | {"source": source_of(page, sentence.block, words=sentence.text, offset=sentence.offset)}


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _WORDS[text.lower()]


def _excludes(text: str) -> list[str]:
    """Return what a sentence takes out of the limit."""
    match = _EXCLUDING.search(text)
    if not match:
        return []
    # "references do not count" names the parts before the verb, "excluding references" after it.
    where = text if re.search(r"count", match[0]) else text[match.start() :]
    return [part for part, words in _PARTS.items() if re.search(words, where, re.IGNORECASE)]


def _read_review(told: list[Sentence], keep: _Keep) -> None:
    for value, words in _REVIEW:
        for sentence in told:
            if re.search(words, sentence.text, re.IGNORECASE):
                keep("review", value, sentence)
                return
    for sentence in told:
        if _ANONYMOUS.search(sentence.text):
            keep("review", "double-blind", sentence)
            return


def _read_choice(
    name: str,
    told: list[Sentence],
    no: tuple[object, re.Pattern[str]],
    yes: tuple[object, re.Pattern[str]],
    keep: _Keep,
    doubts: list[Doubt],
) -> None:
    """Read a yes-or-no policy; when the page says both, it differs by track or contradicts itself: "mixed"."""
    noes = [sentence for sentence in told if no[1].search(sentence.text)]
    yeses = [sentence for sentence in told if yes[1].search(sentence.text) and sentence not in noes]
    if noes and yeses:
        keep(name, "mixed", yeses[0])
        doubts.append(Doubt(yeses[0].line, f"{name.replace('_', ' ')}: said here, denied in line {noes[0].line}"))
    elif noes or yeses:
        keep(name, no[0] if noes else yes[0], (noes or yeses)[0])
