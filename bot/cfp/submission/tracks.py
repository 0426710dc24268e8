"""Which kind of paper a page limit is for."""

from __future__ import annotations

import re

from bot.cfp.phrases import Found
from bot.cfp.submission.counts import Count, Text
from bot.rules import Rule

LABEL = re.compile(r"^\W*(?P<label>[^\W\d][^:.\n]{1,60}?)(?:\s*\([^)]*\))?\s*(?::|\t|\s[–—-]\s)")
_OTHER_PAPERS = Rule(
    "a kind of paper that no table knows, right before its limit",
    r"""^ \W{0,4} (?! (?i: all | each | any | your | our | the | these | submitted | accepted | final ) \s )
        (?P<label> (?: [A-Z][\w’-]{2,20} \s ){1,3} (?: papers | submissions | statements | proposals | articles
        | contributions | reports ) ) \s? [(:]""",
    examples=(
        "Discussion papers (", "- Doctoral Consortium papers (up to", "Industry Showcase submissions: ",
        "Vision statements (", "Tutorial proposals (", "Review articles: ", "Invited contributions (",
        "Project reports (",
    ),
    near_misses=(
        "All papers (", "Each submissions (", "Any papers (", "Your papers (", "Our papers (", "The papers (",
        "These papers (", "Submitted papers (", "Accepted papers (", "Final papers (", "Papers (", "long papers (",
    ),
    cased=True,
)  # fmt: skip
_AND = re.compile(r"[,&/、]|\b(?:and|or|und|oder|et|ou|y|o|e|en|of)\b", re.IGNORECASE)
_ENDS = re.compile(r"[,.;()]|\s(?:and|or)\s")
_LONGEST, _MOST_WORDS = 40, 3  # of the papers that a limit names
_BEFORE = 24  # characters behind a count in which papers are those that it is for


def track_of(text: Text, count: Count) -> str:
    """Name the kind of paper a limit is for: by the words around it, the label of its line, or its heading."""
    before = [hit for hit in text.papers if count.clause <= hit.start and hit.end <= count.start]
    behind = [hit for hit in text.papers if 0 <= hit.start - count.end < _BEFORE and hit.end <= count.behind]
    behind = [hit for hit in behind if not re.search(r"[),;.]", text.text[count.end : hit.start])]
    bracketed = behind and text.text[count.end : behind[0].start].strip() == "("  # "8 pages (short papers)"
    if before and (own := _named_behind(text, count, before[-1])):
        return own
    if before or behind:
        hit = before[-1] if before and not bracketed else behind[0]
        return _capital(text.text[hit.start : hit.end])
    label = LABEL.match(text.text[: count.start])
    if label and (hits := text.words.papers.find(label["label"])):
        return _capital(label["label"][hits[0].start : hits[0].end])
    for heading in text.sentence.block.section[-1:]:
        if (hits := text.words.papers.find(heading)) and not _names_several(text, heading, hits[0]):
            return _capital(heading[hits[0].start : hits[0].end])
    told = _OTHER_PAPERS.match(text.text[count.clause : count.start])
    return told["label"] if told else ""


def _named_behind(text: Text, count: Count, above: Found) -> str:
    """The papers that a limit in a row of limits names behind it: "8 pages for long papers and 4 pages for reports"."""
    leads = text.words.preposition.match(text.folded, count.end)
    if leads is None or not text.words.counted.search(text.folded[count.clause : above.start]):
        return ""
    told = _ENDS.split(text.text[leads.end() : leads.end() + _LONGEST])[0].strip()
    known = next((hit for hit in text.words.papers.find(told)), None)
    named = told[known.start : known.end] if known else told
    return _capital(named) if len(named.split()) <= _MOST_WORDS else ""


def _names_several(text: Text, heading: str, kind: Found) -> bool:
    """Whether a heading names more than one kind of paper: "Call for Papers, Posters and Presentations"."""
    others = [hit for hit in text.words.table.find(heading) if hit.value == "paper" and not _within(hit, kind)]
    return bool(others) and bool(_AND.search(heading))


def _within(hit: Found, kind: Found) -> bool:
    return kind.start <= hit.start and hit.end <= kind.end


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
