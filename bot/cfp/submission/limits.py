"""Finds page limits: of which track, what they leave out, soft or hard; and not every number before "pages" is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from bot.cfp.finding import source_of
from bot.page.blocks import Block
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences

_WORDS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(), start=1
    )
}
_WORDS |= {
    "ein": 1,
    "eine": 1,
    "einer": 1,
    "eighteen": 18,
    "twenty": 20,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "acht": 8,
    "zehn": 10,
    "zwölf": 12,
    "half a": 1,
}
_COUNT = r"\d{1,3}|" + "|".join(sorted(_WORDS, key=len, reverse=True))
_PAGES = re.compile(
    r"\b(?P<plus>\d{1,2})\s*\+\s*\d{1,2}\s*pages?\b|"
    rf"(?<![\d.:/-])\b(?:(?P<low>{_COUNT})\s*(?:\(\d+\)\s*)?(?:pages?\s*)?(?:-|–|—|to|and|or|bis|und)\s*)?(?P<high>{_COUNT})\*?[\s-]*(?:\(\s*[\w ]+\)[\s-]*)?"
    r"(?:(?:content|main|text|full|body|double-column|single-column|two-column|one-column|A4|letter|LNCS|IEEE|ACM|printed|numbered|technical|manuscript|standard)[\s-]+){0,3}(?:pages?|pp\b\.?|Seiten?)(?!\s*(?:\d|charges?\b))"
    rf"|\bpage limit(?:ation)?s?\s*(?:is|of|:|are)?\s*(?:to\s+)?(?P<limit>{_COUNT})\b(?!\s*(?:pages?|-|–))|\b(?:length|pages)\s*:\s*(?P<bare>\d{{1,2}})\b(?!\s*(?:pages?|-|–|minutes))",
    re.IGNORECASE,
)
_LIMITING = re.compile(
    r"\b(?:up to|at most|max(?:imum|imal)?\b\.?|limit\w*|no (?:more|longer) than|not (?:be )?(?:more|longer) than|not exceed|exceed\w*|must be|should be|should have|can be|may be|between|length|long|within|longer|consist of|of|not more than|höchstens|umfang|bis zu|less than|fewer|recommended|are|have)\b|[-–]page\b|:\s*$",
    re.IGNORECASE,
)
_NOT_A_LIMIT = re.compile(
    r"\b(?:additional|extra|further|unlimited|first|last|plus|one more|equivalent to|equals?|roughly|corresponding to|instead of|previously|more(?! than)|addition of)\s+(?:up to |of |to |about |a maximum of )?(?:\w+\s+)?$|\+\s*$|\bpages?\s+(?:and|\+|plus)\s*$",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = re.compile(
    r"^\s*(?:of|for)\s+(?:\w+\s+){0,2}(?:references|bibliography|citations|appendi\w+|supplement\w+|figures|acknowledge?ments?|ethical|ethics|limitations)\b|^\s*for\s+(?:the\s+)?(?:references|bibliography|appendi\w+)",
    re.IGNORECASE,
)
_OTHER_LENGTH = re.compile(
    r"\b(?:rebuttal|reviews? (?:of|must|should|form)|slides|cover letter|curriculum|CV\b|biograph\w+|statement|report|summary of (?:changes|reviews)|journal|special issue|extended versions?|chapters?)\b",
    re.IGNORECASE,
)
_FINAL = re.compile(
    r"\b(?:camera[ -]ready|final|accepted|revised) (?:version|paper|submission|manuscript)s?\b|\bcamera[ -]ready\b|\bupon acceptance\b|\bif accepted\b|\baccepted papers\b",
    re.IGNORECASE,
)
_ABOUT_PAPER = re.compile(
    r"\b(?:paper|papers|submissions?|abstracts?|manuscripts?|proposals?|contributions?|articles?|work|page limits?|beiträge?|vorschläge|abstracts?|track|length|pages?:)\b",
    re.IGNORECASE,
)
_PARTS = {
    "references": r"references|bibliograph\w+|citations?|literatur", "acknowledgments": r"acknowledge?ments?", "appendices": r"appendi\w+|anhang",
    "supplementary material": r"supplement\w+", "ethical considerations": r"ethical considerations|ethics statements?|broader impacts?|impact statements?",
    "limitations": r"limitations?(?! of)", "reproducibility": r"reproducibility (?:appendi\w+|statements?|checklists?)", "figures": r"figures", "title page": r"(?:title|cover) page",
}  # fmt: skip
_EXCLUDING = re.compile(
    r"\bexclud\w*|\bexcl\.|\bexclusive of\b|\bnot (?:including|counting|included?|counted?)\b|\bwithout\b|\bplus\b|\bunlimited\b|\bin addition to\b|\bdo(?:es)? not count|\bnot counted|\badditional pages?\b|\bany number of\b|\bas many\b|\bno (?:page )?limits?\b|\bunrestricted\b|\bw/o\b|\+|\bextra pages?\b|\bohne\b|\bzuzüglich\b|\bdo(?:es)? not contribute|\bare not limited|\bbeyond\b|\bapart from\b|\bexcept\b",
    re.IGNORECASE,
)
_INCLUDING = re.compile(r"\b(?:including|inclusive of|incl\.|includes)\b(?P<parts>[^.;)]{0,90})", re.IGNORECASE)
_TRACK = re.compile(
    r"\b(?P<track>(?:(?:full|long|short|regular|presentation|research|position|vision|demo(?:nstration)?|poster|industry|industrial|application|survey|tool|dataset|system|student|extended|technical|work-in-progress|late-breaking|tiny|lightning|workshop|resource|proceedings|archival|non-archival|original|\w+-track)\s+)+(?:papers?|abstracts?|submissions?|articles?|talks?|track|contributions?|proposals?))\b",
    re.IGNORECASE,
)
_NO_TRACK = re.compile(r"^(?:workshop|original|technical|archival|extended)?\s*(?:papers?|submissions?)$", re.IGNORECASE)
_KIND_OF_PAPER = re.compile(r"paper|abstract|submission|article|talk|track|contribution|proposal|demo|poster|position|note", re.IGNORECASE)
_LABEL = re.compile(r"^\W*(?P<label>[^\W\d][^:.\n]{2,60}?)(?:\s*\([^)]*\))?\s*(?::|\t|\s[–—-]\s)")
_SOFT = re.compile(
    r"\brecommend|\bsuggest|\bnot (?:a )?(?:hard|strict)|\bideally|\bpreferabl|\bencourage|\bexpected to be|\bapproximately|\babout\b|\baround\b|\btypically",
    re.IGNORECASE,
)
_MOST = 12  # numbers of pages in one sentence; more is no rule
_PLAUSIBLE = range(1, 61)


def read_limits(page: Page) -> list[dict[str, Any]]:
    """Return the page limits in page order, each once; limits of final versions only where no others are given."""
    found = [(limit, final) for text, following in _texts(page) for limit, final in _limits(page, text, following)]
    kept = [limit for limit, final in found if not final] or [limit for limit, _ in found]
    unique: dict[tuple[int, str], dict[str, Any]] = {}
    for limit in kept:
        same = next(
            (
                one
                for one in unique.values()
                if one["pages"] == limit["pages"] and (one.get("track") == limit.get("track") or "track" not in limit or "track" not in one)
            ),
            None,
        )
        if same is None:
            unique[limit["pages"], limit.get("track", "")] = limit
        else:
            source = same["source"]
            same |= {key: value for key, value in limit.items() if key not in same or key == "recommended"}
            same["source"] = source
    return [
        {key: limit[key] for key in ("pages", "minimum", "track", "excludes", "recommended", "note", "source") if key in limit}
        for limit in unique.values()
    ]


def _texts(page: Page) -> Iterator[tuple[Sentence, str]]:
    """Yield each sentence with the one after it; the cells of a table row as one sentence; a term with its definition."""
    term = ""
    for _, run in groupby(page.blocks, key=lambda block: (block.file, block.group, block.row) if block.kind == "cell" else id(block)):
        row = list(run)
        if row[0].kind == "cell" and len(row) > 1:
            text = "\t".join(cell.text for cell in row)
            yield Sentence(text, row[0], 0), ""
            continue
        told = list(sentences(row[0]))
        if term and told and row[0].kind == "item" and _PAGES.search(told[0].text):  # a definition list: the term names the track
            told[0] = Sentence(f"{term}: {told[0].text}", row[0], 0)
        term = row[0].text.strip() if row[0].kind == "item" and _TRACK.fullmatch(row[0].text.strip()) else ""
        for number, sentence in enumerate(told):
            yield sentence, told[number + 1].text if number + 1 < len(told) else ""


def _limits(page: Page, sentence: Sentence, following: str) -> Iterator[tuple[dict[str, Any], bool]]:
    """Yield the limits of a sentence, each with whether it is that of final versions."""
    text = sentence.text
    matches = list(_PAGES.finditer(text))
    if not 0 < len(matches) <= _MOST or len(text) > 1500 or re.search(r"\bdesk reject\w* (?:if|when)\b", text):
        return
    for number, match in enumerate(matches):
        before, after = text[: match.start()], text[match.end() : matches[number + 1].start() if number + 1 < len(matches) else len(text)]
        clause = re.split(r"[.;]\s|,\s(?:and|while|whereas|but)\s", before)[-1]
        if not _is_limit(match, before, clause, after, text, sentence.block):
            continue
        pages = _number(match["plus"] or match["high"] or match["limit"] or match["bare"])
        if pages not in _PLAUSIBLE:
            continue
        limit: dict[str, Any] = {"pages": pages}
        if match["low"] and 0 < _number(match["low"]) < pages:
            limit["minimum"] = _number(match["low"])
        if track := _track(before, clause, after, sentence.block):
            limit["track"] = track
        if (
            excludes := _excludes(after)
            or _excludes_next(following)
            or (_excludes(text[matches[-1].end() :]) if "both" in text or "each" in text else [])
        ):
            limit["excludes"] = excludes
        if (
            (including := _INCLUDING.search(after))
            and re.search(_PARTS["references"], including["parts"], re.IGNORECASE)
            and "references" not in limit.get("excludes", [])
        ):
            limit["note"] = "References count toward the limit."
        if _SOFT.search(text):
            limit["recommended"] = True
        yield (
            limit | {"source": source_of(page, sentence.block, words=text.replace("\t", ": "), offset=sentence.offset)},
            bool(_FINAL.search(clause)),
        )


def _is_limit(match: re.Match[str], before: str, clause: str, after: str, text: str, block: Block) -> bool:
    if _NOT_A_LIMIT.search(before[-45:]) or _OF_SOMETHING_ELSE.match(after) or _OTHER_LENGTH.search(clause[-80:]):
        return False
    if re.search(r"\bspecial issue\b|\bjournal\b|\bextended versions?\b", text, re.IGNORECASE) and re.search(
        r"\bselected\b|\binvited\b|\bextend", text, re.IGNORECASE
    ):
        return False
    if match["limit"] or match["bare"] or match["plus"] or (before.endswith("(") and _TRACK.search(before[-60:])):
        return True
    if re.search(r"\bread (?:only )?the\b|\bof the\W+$", clause):
        return False
    labelled = bool(_LABEL.match(text)) or block.kind == "cell"
    adjective = bool(re.match(r"[\d\w]+-page", match[0])) or bool(
        re.match(r"\s*(?:\w+\s+){0,2}(?:paper|abstract|submission|proposal|manuscript)s?\b", after)
    )
    about = " ".join([text, *block.section[-2:]])
    return bool(_LIMITING.search(f"{clause} {match[0]} {after[:30]}") or labelled or adjective or len(text) < 80) and bool(
        _ABOUT_PAPER.search(about)
    )


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _WORDS[text.lower()]


def _track(before: str, clause: str, after: str, block: Block) -> str:
    """Name the kind of paper a limit is for: by the words before it, the label of its line, the words behind, or its heading."""
    behind = _TRACK.finditer(after[:60]) if re.match(r"\s*(?:for|\()", after) else ()
    named = [match["track"] for match in _TRACK.finditer(clause)] or [match["track"] for match in behind]
    if not named and (label := _LABEL.match(before)):
        named = [label["label"].strip(" *\t")]
    if not named and block.section and (heading := _TRACK.search(block.section[-1])):
        named = [heading["track"]]
    track = " ".join(named[-1].split()) if named else ""
    if _NO_TRACK.match(track) or len(track) > 60 or not _KIND_OF_PAPER.search(track):
        return ""
    if re.search(r"instruction|guideline|format|limit|length|submission of|requirement|,", track, re.IGNORECASE):
        return ""
    return track[:1].upper() + track[1:]


def _excludes(text: str) -> list[str]:
    """Return what a phrase behind a limit takes out of it."""
    text = text[:220]
    match = _EXCLUDING.search(text)
    if not match:
        return []
    # "references do not count" names the parts before the verb, "excluding references" after it.
    where = text if re.search(r"count|included?$|contribute|limited", match[0]) else text[match.start() :]
    where = re.split(r"\bincluding\b", where)[0] if not re.search(r"not including", where) else where
    return [part for part, words in _PARTS.items() if re.search(words, where, re.IGNORECASE)]


def _excludes_next(text: str) -> list[str]:
    """The next sentence, when it goes on about the limit."""
    return (
        _excludes(text)
        if re.match(
            r"\W*(?:the |this |all |any )?(?:references|bibliograph\w+|appendi\w+|supplement\w+|acknowledge?ments|limit|page limit|this|additional pages|there is no)\b",
            text,
            re.IGNORECASE,
        )
        else []
    )
