"""Which kind of paper a page limit is for."""

from __future__ import annotations

import re

from bot.cfp.phrases import Found
from bot.cfp.submission.begun import begun_with, meant_by_they
from bot.cfp.submission.counts import Count, Text
from bot.cfp.submission.limit_words import FEW_BETWEEN, OTHER_KIND, OTHER_PAPERS, SORT_BESIDE
from bot.cfp.submission.listed import listed_before, row_before
from bot.rules import Rule

LABEL = re.compile(r"^\W*(?P<label>[^\W\d][^:.\n]{1,60}?)(?:\s*\([^)]*\))?\s*(?::|\t|\s[–—-]\s)")
HEADED = Rule(
    "a heading that is a kind of contribution no table knows, and nothing else",
    r"""^ \W* (?P<label> abstracts? | (?! (?: accepted | all | conference | final | original | paper | preparing
        | previous | scientific | submitted | submitting | technical | the | workshop | writing | your ) \s )
        [^\W\d_][\w’-]{2,20} \s (?: papers | articles | contributions | reports | statements | abstracts ) ) \W* $""",
    examples=("Abstract", "Abstracts:", "Abstract Papers:", "**Review articles**", "Artistic Contributions",
        "Field reports", "Vision statements", "Lightning abstracts"),
    near_misses=("Accepted papers", "All papers", "Conference papers", "Final papers", "Original articles",
        "Paper abstracts", "Preparing papers", "Previous papers", "Scientific papers", "Submitted papers",
        "Submitting papers", "Technical papers", "The papers", "Workshop papers", "Writing abstracts", "Your papers",
        "Abstract submission", "Call for Papers"),
)  # fmt: skip
TRACK_HEADED = Rule(
    "a heading that is a track, and nothing else",
    r"""^ \W* (?: \d{1,2} [.):] \s )? (?: (?: the | our ) \s )?
        (?P<label> (?! (?: the | our | all | each | about | in | for | submission | conference | other ) \s )
        (?: [^\W\d_][\w&/’'-]{0,20} \s ){1,4} track ) \W* $""",
    examples=("1) Main Track", "2. Flash Track:", "Early Ideas Track", "**Work-in-Progress track**", "The Demo Track",
        "Our Industry Track", "3: R&D Track"),
    near_misses=("About the track", "In this track", "For the track", "Tracks", "All track", "Each track",
        "Submission track", "Conference track", "Other track",
        "Track 1", "Papers of the main track are read", "the our track"),
)  # fmt: skip
_SIZED = Rule(
    "a size before a limit in brackets, of papers that are named behind it",
    r"\b (?P<size> long | short | full | regular | tiny ) \s \( [^()\d]{0,12} $",
    examples=("We welcome long (", "and short (max. ", "full (up to ", "regular (", "tiny ("),
    near_misses=("long papers (", "belong (", "short (8 pages) and "),
)
_GENERAL = frozenset({"paper", "papers", "submission", "submissions", "work", "text", "body", "article", "articles",
    "contribution", "contributions", "manuscript", "manuscripts", "submit a pdf", "submit a single pdf"})  # fmt: skip
_AND = re.compile(r"[,&/、]|\b(?:and|or|und|oder|et|ou|y|o|e|en|of)\b", re.IGNORECASE)
_CONTENT = re.compile(r"(?:the\s)?(?:main\s|technical\s)?(?:content|text|body|material)s?", re.IGNORECASE)
_ENDS = re.compile(r"[,.;()+]|\s(?:and|or|plus)\s")
_LONGEST, _MOST_WORDS = 40, 3  # of the papers that a limit names
_BEFORE = 24  # characters behind a count in which papers are those that it is for
_LONGEST_LABEL = 60
# "Short / Demo Papers"
_STROKES = re.compile(
    r"[\w\s-]{3,25}\s?/[\w\s-]{3,25}\b(?:paper|poster|talk|demo|abstract|submission)s?", re.IGNORECASE
)
_STROKE = re.compile(r"\s?/\s?")
_MAY_BE = re.compile(r"[^,.;:()\d]{3,40}(?:,\s[^,.;:()\d]{3,40}){1,4}\s\([^()\d]{0,12}")
_JOINED = re.compile(
    r"(?<![\w-])(?P<kind>[^\W\d_][\w-]{2,20})(?:,\s|\s?/\s?|,?\s(?:and|or|und|oder|et|ou|y|o|e|en|of)\s)$",
    re.IGNORECASE,
)
_FEW_JOINED = 3  # blanks between kinds of papers that commas join: "long, short, and"
_PAGES = re.compile(r"(?<=page|ages) $")
_AND_ALONE = re.compile(r"\s(?:and|or)\s", re.IGNORECASE)
_MUST = re.compile(r"\s(?:submissions?\s)?(?:must|should|may|can|have|need|are|is)\b")  # what both must, or may
_LIMITING = 12  # characters between papers and their number in brackets: "abstracts (up to 2 pages)"


def track_of(text: Text, count: Count) -> str:
    """Name the kind of paper a limit is for: by the words around it, the label of its line, or its heading."""
    before = [hit for hit in text.papers if count.clause <= hit.start and hit.end <= count.start]
    if _is_of_papers(text, count):
        before = [one for one in before if text.folded[: one.end].endswith(" track")]  # "The demo track takes 4-page"
    before = [hit for hit in before if not text.folded[: hit.start].endswith("than ")]  # "smaller than full papers"
    behind = [hit for hit in text.papers if 0 <= hit.start - count.end < _BEFORE and hit.end <= count.behind]
    behind = [hit for hit in behind if not re.search(r"[),;.]", text.text[count.end : hit.start])]
    bracketed = behind and text.text[count.end : behind[0].start].strip() == "("  # "8 pages (short papers)"
    if begun := begun_with(text, count) or listed_before(text, count) or row_before(text, count):
        return begun
    if listing := _lists_what_it_may_be(text, count):
        return listing
    if own := _sized_so(text, count, before) or _named_behind(text, count) or _beside(text, count, before):
        return own
    if whole := _either_before(text, before) or _all_before(text, count, before):
        return whole
    listed = SORT_BESIDE.search(text.text[count.clause : count.start]) if count.clause or before else None
    if listed and all(hit.end <= count.clause + listed.start("label") for hit in before):
        return _capital(listed["label"])  # "demo papers (4 pages), visionary papers (4 pages)"
    if before or behind:
        hit = before[-1] if before and not bracketed else behind[0]
        return _capital(text.text[_shared_from(text, hit) : hit.end])
    label = LABEL.match(text.text[: count.start])
    if label and (hits := text.words.papers.find(label["label"])):
        return _capital(label["label"][hits[0].start : hits[0].end])
    if headed := _headed(text):
        return headed
    told = OTHER_PAPERS.match(text.text[count.clause : count.start])
    return told["label"] if told else meant_by_they(text)


def _headed(text: Text) -> str:
    """Name the kind of paper, or the track, that the heading above a limit is."""
    heading = next(iter(text.sentence.block.section[-1:]), "")
    if (hits := text.words.papers.find(heading)) and not _names_several(text, heading, hits[0]):
        return _capital(heading[hits[0].start : hits[0].end])
    if _STROKES.fullmatch(heading.strip(" :*")):
        return _capital(heading.strip(" :*"))
    track = TRACK_HEADED.match(heading)
    return _capital(track["label"]) if track else ""


def kind_of(text: Text, count: Count) -> str:
    """Name what a limit is for where a page has several: by the label of its line, the words beside its number, or the
    heading above it.
    """
    label = LABEL.match(text.text[: count.start])
    if label and text.words.counted.search(text.folded[label.end() : count.start]):
        label = None  # another number stands between them
    short = label is not None and len(label["label"]) <= _LONGEST_LABEL
    if label and short and not text.has("limit", label.start("label"), label.end("label")):
        return _capital(label["label"].strip(" *"))
    if sized := _SIZED.search(text.text[max(0, count.start - _LONGEST) : count.start]):
        return f"{_capital(sized['size'].lower())} papers"
    if _is_of_papers(text, count):
        return ""
    named = [hit for hit in text.hits if hit.value == "paper" and _is_telling(text, hit)]
    beside = [hit for hit in named if _follows(text, count, hit)]  # "2-page abstracts"
    before = [hit for hit in named if count.clause <= hit.start and hit.end <= count.start]
    headed = HEADED.match(next(iter(text.sentence.block.section[-1:]), ""))
    named_so = next((_capital(text.text[hit.start : hit.end]) for hit in (*beside, *before)), "")
    return named_so or (headed["label"] if headed else "")


def _sized_so(text: Text, count: Count, before: list[Found]) -> str:
    """The kind of paper right behind a limit, whatever stands before it: "8-page long papers and 4-page short papers";
    behind "pages", where the papers before it stand behind theirs, too.
    """
    in_turn = before and _PAGES.search(text.folded[: before[-1].start])
    if not (in_turn or text.folded[count.start : count.end].endswith("page")):
        return ""
    own = next((hit for hit in text.papers if _follows(text, count, hit)), None)
    return _capital(text.text[_shared_from(text, own) : own.end]) if own else ""


def _beside(text: Text, count: Count, before: list[Found]) -> str:
    """The papers right beside a limit, whatever stands before them: "long papers (6 pages) or abstracts (2 pages)",
    "as for long papers, for 2-page abstracts".
    """
    for hit in text.hits if before else ():
        between = text.text[hit.end : count.start]
        bracketed = between.startswith(" (") and len(between) <= _LIMITING
        several = hit.value == "paper" and text.text[hit.end - 1] == "s" and _is_telling(text, hit)
        if several and hit.start >= before[-1].end and (bracketed or _follows(text, count, hit)):
            return _capital(text.text[hit.start : hit.end])
    return ""


def _lists_what_it_may_be(text: Text, count: Count) -> str:
    """The label of a line whose papers may be one of several things: "Full papers: research papers, reports, or case
    studies (12 pages)".
    """
    label = LABEL.match(text.text[: count.start])
    own = label is not None and count.clause <= label.start("label") and text.words.papers.find(label["label"])
    if not label or not own or own[0].start or own[0].end < len(label["label"].rstrip(" *")):
        return ""
    lists = _MAY_BE.fullmatch(text.text[label.end() : count.start])
    return _capital(label["label"].strip(" *")) if lists and label["label"].lower() not in _GENERAL else ""


def _follows(text: Text, count: Count, hit: Found) -> bool:
    """Whether papers are named behind their number, in the same cell: "2-page abstracts", "2-page new abstracts"."""
    between = text.text[count.end : hit.start]
    few = text.folded[count.start : count.end].endswith("page") and FEW_BETWEEN.fullmatch(between)
    return bool(few) or (len(between) == 1 and between != "\t")


def _is_of_papers(text: Text, count: Count) -> bool:
    """Whether a count says of what it is, by no kind of its own: "two-page extended abstracts or six-page papers"."""
    behind = [_is_telling(text, hit) for hit in text.hits if hit.value == "paper" and _follows(text, count, hit)]
    return bool(behind) and not any(behind)


def _is_telling(text: Text, kind: Found) -> bool:
    """Whether the name of a kind of paper tells it from others."""
    return text.text[kind.start : kind.end].lower() not in _GENERAL


def _all_before(text: Text, count: Count, before: list[Found]) -> str:
    """The whole label of a line that names several kinds of papers: "Posters and position papers: 2 pages"."""
    label = LABEL.match(text.text[: count.start])
    within = [hit for hit in before if label and hit.end <= label.end("label")]
    joined = len(within) > 1 and label and _AND.search(text.text[within[0].end : within[-1].start])
    return _capital(label["label"].strip(" *")) if joined and label and len(label["label"]) <= _LONGEST_LABEL else ""


def _either_before(text: Text, before: list[Found]) -> str:
    """Papers of two names that a stroke joins, right before their limit: "Short papers / position papers (4 pages)"."""
    if len(before) < 2 or not _STROKE.fullmatch(text.text[before[-2].end : before[-1].start]):
        return ""
    return _capital(text.text[before[-2].start : before[-1].end])


def _named_behind(text: Text, count: Count) -> str:
    """The papers that a limit in a row of limits names behind it: "8 pages for long papers and 4 pages for reports"."""
    opened = text.folded[count.end :].startswith(" (")  # "8 pages (for long papers) and 4 pages (for reports)"
    leads = text.words.preposition.match(text.folded, count.end + 2 * opened)
    others = text.folded[count.clause : count.start] + text.folded[count.end : count.stop]
    if leads is None or not text.words.counted.search(others):
        return ""
    told = _ENDS.split(text.text[leads.end() : leads.end() + _LONGEST])[0].strip()
    if _CONTENT.fullmatch(told):
        return ""
    known = next((hit for hit in text.words.papers.find(told)), None)
    named = told[known.start : known.end] if known else told
    return _capital(named) if len(named.split()) <= _MOST_WORDS else ""


def _shared_from(text: Text, hit: Found) -> int:
    """Where kinds of papers begin that share the last word, or the verb behind it: "research and position papers",
    "Full papers and tool papers must".
    """
    start, (_, several_words, noun) = hit.start, text.text[hit.start : hit.end].rpartition(" ")
    while joined := _JOINED.search(text.text[max(0, start - _LONGEST) : start]) if several_words else None:
        known = text.words.papers.find(f"{joined['kind']} {noun}")
        if not known or known[0].start:
            break
        start -= len(joined[0])
    if text.text[start : hit.start].count(" ") < _FEW_JOINED and "," in text.text[start : hit.start]:
        start = hit.start  # one word before a comma is of another clause
    if start == hit.start and _MUST.match(text.text, hit.end):
        others = [other.start for other in text.papers if _AND_ALONE.fullmatch(text.text[other.end : start])]
        named = OTHER_KIND.search(text.text[max(0, start - _LONGEST) : start])
        return min([*others, start - len(named["kind"])] if named else [*others, start])
    return start


def _names_several(text: Text, heading: str, kind: Found) -> bool:
    """Whether a heading names more than one kind of paper: "Call for Papers, Posters and Presentations"."""
    others = [hit for hit in text.words.table.find(heading) if hit.value == "paper" and not _within(hit, kind)]
    return bool(others) and bool(_AND.search(heading))


def _within(hit: Found, kind: Found) -> bool:
    return kind.start <= hit.start and hit.end <= kind.end


def _capital(text: str) -> str:
    text = text.replace(")", "") if text.count(")") > text.count("(") else text  # "poster (short) papers"
    return text[:1].upper() + " ".join(text[1:].split())
