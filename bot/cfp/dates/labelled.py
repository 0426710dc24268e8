"""Gives each date of a line its label: before it, behind it, or shared with the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.cfp.dates import between as link
from bot.cfp.dates.answered import answered_papers
from bot.cfp.dates.brackets import with_track
from bot.cfp.dates.cells import LEADS
from bot.cfp.dates.chains import Chain
from bot.cfp.dates.clock import without_zone
from bot.cfp.dates.forms import WEEKDAY
from bot.cfp.dates.gaps import DAYS_BEFORE
from bot.cfp.dates.hours import read_hours
from bot.cfp.dates.labels import MAX_LABEL, kind_of
from bot.cfp.dates.prose_rules import OF_THE_OTHER
from bot.cfp.dates.round_names import ROUND
from bot.cfp.dates.segment import Segment
from bot.cfp.dates.steps import GIVEN
from bot.cfp.dates.told_others import is_relative
from bot.cfp.language import phrases
from bot.cfp.phrases import fold
from bot.faq.vocabulary import DATE_KINDS
from bot.rules import Rule

_ITEM_PREPOSITION = Rule(
    "a label of a list may end so",
    r"[\s:,–-]{1,3} (?: by | (?:moved|postponed|rescheduled|shifted) \s to | "
    r"until | till? | before | from | bis | bis\szum | vom | on | au | le | "
    r"jusqu['’]?au | hasta\sel | até | fino\sal | entro\sil | uiterlijk | tot "
    r"| до | не\sпозднее | do (?:\sdnia)? | paling\slambat | (?: trước | đến\shết )? \s? ngày ) \W{0,3} $",
    examples=(": moved to ", ": postponed to ", " rescheduled to ", " shifted to ",
        " by ", " until ", " til ", " before ", " from ", " bis ", " bis zum ", " vom ", " on ", " au ", " le ",
        " jusqu'au ", " hasta el ", " até ", " fino al ", " entro il ", " uiterlijk ",
        " tot ", ": до ", " не позднее ", " do ", " do dnia ", " paling lambat ", " trước ngày ", " đến hết ngày "),
    near_misses=("deadline",),
)  # fmt: skip
_VERB = Rule(
    "a sentence, no label",
    r"\b (?: is | are | will | must | should | please | can | may ) \b",
    examples=("it is", "they are", "will be", "must", "should", "please", "can", "may not"),
    near_misses=("Submission",),
)
_FINITE = Rule(
    "a sentence that tells",
    r"\b (?: was | were | is | are | will | have | has | had | we | you | our | takes | invites | seeks"
    r" | to\sbe\sheld ) \b",
    examples=(
        "The fair takes place on",
        "it was",
        "meetings were",
        "is",
        "are",
        "will be",
        "have",
        "has",
        "had",
        "we",
        "you",
        "our workshop",
        "The society invites papers for its meeting",
        "It seeks papers",
        "papers of the meeting to be held",
    ),
    near_misses=("Submission deadline",),
)
# One weekday, or two that are joined: "Date: Thu-Fri.", "Dates: Monday and Tuesday,"
_DATES_ALONE = re.compile(
    rf"^\W*dates?\s?[:\t]\W*(?:{WEEKDAY}(?:\W{{1,3}}(?:(?:and|to|through|until)\s)?{WEEKDAY})?)?\W*$", re.IGNORECASE
)
_CALL = Rule(
    "a call for something, and more",
    r"^ \W* (?: (?: (?: first | second | third | final | last | \d (?: st | nd | rd | th ) ) \s )? call \s for"
    r" | cfp | oproep | convocatoria | appel \s [àa] | aufruf | chamada | invito \s a ) \b",
    examples=("Call for papers: X", "First call for papers: X", "Second call for X", "third call for X",
        "1st call for X", "2nd call for X", "3rd call for X", "4th call for X", "final call for X", "Last call for X",
        "CfP X", "Oproep voor bijdragen", "Convocatoria de ponencias", "Appel à X",
        "appel a communications", "Aufruf zur Einreichung", "Chamada de trabalhos", "Invito a presentare"),
    near_misses=("Deadline of the call",),
)  # fmt: skip
CALL_LEAD = re.compile(rf"(?:{_CALL.pattern}) [^:–—\n]{{2,40}} \s?[:–—] \s?", re.VERBOSE | re.IGNORECASE)
_LONG_CALL = 36  # characters of a label that names more than the call
_TIME_BEHIND = re.compile(
    r"^[\s,;:–—\-|\t)]{0,6}(?:at |by )?(?:\d{1,2}[:.h]\d\d\s?(?:[apAP]\.?[mM]\.?)?|\d{1,2}\s?[apAP][mM]|"
    r"\d{4}(?= (?:UTC|[A-Z]{2,4}T)))?[\s,]{0,3}"
    r"(?:\(?(?:AoE|UTC[+-]?\d{0,2}|[A-Z]{2,4}T|GMT|Anywhere on Earth)\)?)?"
)
_WEEKDAY_BEHIND = re.compile(r"^\s*\(\s*(?:\w{3,9}day|\w{3})\s*\)")
_BRACKET_FIRST = re.compile(r"^\s{0,3}\((?P<told>[^()]{2,40})\)")
_READS_LIKE_LABEL = re.compile(
    rf"[:：\t|–—-]\s?(?i:{WEEKDAY}),?\s$|"
    r"[:：\t|–—-]\s?(?:\(?[\w ]{0,14}\)?,?\s?)?$|^\W*[\w /&()'’.,+-]{3,70}$|[\u3040-\u9fff]\s*$"
)
_PLACED = re.compile(r"(?P<label>[^:]{3,40}):\s(?P<place>[\w\s,'’.()&/-]{2,60}),")  # "Workshop: at KNOT'31,"
HELD_WITH = Rule(
    "what the event is held with",
    r"""^ \W{0,3} (?: (?: to \s be \s )? held \s )? (?: alongside | co-?located \s with | in \s conjunction \s with
            | together \s with | as \s part \s of | next \s to ) \b""",
    examples=("held alongside SEA 2031", "to be held together with SEA", "co-located with SEA", "colocated with SEA",
        "in conjunction with SEA", "as part of SEA", "held next to SEA"),
    near_misses=("Workshop together with SEA", "held in Porto"),
)  # fmt: skip
OTHER_TRACK = Rule(
    "the track of the next date of a label",
    r"^ [,;] \s (?: and \s )? (?: the \s )? (?P<track> [^\W\d] [\w-]{2,20} \s (?: track | papers? ) )"
    r" (?: \s (?: by | on ) )? \s? :? \s? $",
    examples=(", non-archival track ", "; and the demo track: ", ", short papers by ", ", demo paper on "),
    near_misses=(", final version ", "non-archival track ", ", track 2 "),
)
_TRACK_BEFORE = re.compile(
    r"\W{0,4}((?:round|track|cycle|phase|batch|second round|first round)\s?\w{0,12})\s*[:–-]?\s*$", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^\W\d_]{2}\)?[.!?。！]\s*$")
_NEXT_SENTENCE = re.compile(r"\W{0,2}[.!?]\s+[A-ZÀ-Þ]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]{3}")
_ROW = re.compile(r"\W{0,3}[^\W\d_][^.!?;:|\n]{3,70}\s?[:|]\W{0,4}")  # "Keys are handed out: ", "| Keys | "
_FILLER = 25  # letters between two dates of one label ("May 1 (long papers), May 8 (short papers)")


def labelled(text: str, chains: list[Chain], segment: Segment) -> Iterator[tuple[str, Chain, str]]:
    """Give each date of a line its label, and the track that a bracket after it names."""
    first_before = DAYS_BEFORE.sub("", text[: chains[0].start])
    if len(chains) == 1 and _DATES_ALONE.match(first_before) and len(text) - chains[0].end < _FILLER:
        yield "Event dates", chains[0], ""  # "Dates: July 14-15, 2031"
        return
    if kind_of(first_before) is not None or _is_unknown_label(first_before, segment):
        yield from _label_first(text, chains, segment)
    elif not _is_prose(text, chains, segment):
        for number, chain in enumerate(chains):
            until = chains[number + 1].start if number + 1 < len(chains) else len(text)
            before = text[chains[number - 1].end if number else 0 : chain.start]
            if _WORD.search(before) and _NEXT_SENTENCE.match(text, chain.end):
                continue  # "Send talks by 15 July. Acceptances will be sent out ..."
            label = _after_label(text[chain.end : until])
            held = len(chain.mention.days) > 1 and GIVEN.match(label)  # "8-9 May: Talks and posters"
            yield DATE_KINDS["workshop"].label if held else label, chain, ""


def leads(text: str, chains: list[Chain]) -> bool:
    """Whether a long line begins with its only day, as in a list: "9 May 2031: Papers are due. We will ..."."""
    lead, behind = text[: chains[0].start], text[chains[0].end :].lstrip()
    return len(chains) == 1 and not _LETTER.search(lead) and behind.startswith((":", "–", "—", "- "))


def _is_prose(text: str, chains: list[Chain], segment: Segment) -> bool:
    """Whether a line that does not begin with a label is a sentence, or begins with the day on which it was written."""
    told = re.split(r"\.\s", text[chains[0].end :], maxsplit=1)
    if not segment.news and segment.block.kind == "item" and leads(text, chains):
        finite = _FINITE.search(told[0]) is not None  # "9 May 2031: Submission of ropes. We will tie them."
        if len(told) > 1 or not finite:
            return finite
    if segment.news or (not (segment.dated or segment.joined) and _SENTENCE.search(text)):
        return True
    if len(chains) == 1:
        return False
    stamped = link.WRITTEN_ON.search(text[: chains[0].start])
    return bool(stamped or link.SENTENCE_GOES_ON.search(fold(text[chains[0].end : chains[1].start])))


def _label_first(text: str, chains: list[Chain], segment: Segment) -> Iterator[tuple[str, Chain, str]]:
    """Each date has its label before it, or shares that of the one before."""
    end, label, track = 0, "", ""
    for number, chain in enumerate(chains):
        until = chains[number + 1].start if number + 1 < len(chains) else len(text)
        before, after, end = text[end : chain.start], text[chain.end : until], chain.end
        if not number:
            beside = len(chain.mention.days) > 1 and (CALL_LEAD.match(before) or OF_THE_OTHER.search(before))
            before = DAYS_BEFORE.sub("", before)
            kept = segment.joined or link.MOVED_FROM.search(before)
            before = LEADS.sub("", before) if kept else _label_before(before, segment)
            if not before or beside:
                return  # a sentence, read elsewhere; or the event that is called for: "Call for papers: KNOT, 3-7 May"
        else:
            if track:  # the bracket belongs to the date before
                before = link.BRACKET_TRACK.sub("", before, count=1)
            *earlier, before = re.split(r"[;|•]\s*|\.\s+(?=[A-Z])", before)
            if earlier and kind_of(before) is None and _WORD.search(before):
                continue  # another sentence, on something else
            if ROUND.search(before) and kind_of(before) == kind_of(label):
                yield _ITEM_PREPOSITION.sub("", before).strip(" ,:–-"), chain, ""
                continue
            filler = kind_of(before) is None and len(re.sub(r"\W|\d", "", before)) > _FILLER
            if filler or link.SENTENCE_GOES_ON.search(fold(before)):
                continue  # a sentence, or a date of something else
            if told := _of_another_track(before, label, earlier):
                yield told[0], chain, told[1]
                continue
        named = link.MOVED_FROM.sub("", before) if kind_of(before) or not number else label
        label, track = with_track(named, before, after, alone=len(chains) == 1)
        yield label, chain, track


def _of_another_track(before: str, label: str, earlier: list[str]) -> tuple[str, str] | None:
    """The label and the track of a date that stands behind another's: "Papers: 1 May, short papers: 8 May"."""
    if named := _TRACK_BEFORE.match(before):
        return label, named[1]
    if named := OTHER_TRACK.match(before):
        return label.partition(":")[0], named["track"]
    answered = answered_papers(before, label) if earlier else ""
    return (before, answered) if answered else None


def _label_before(before: str, segment: Segment) -> str:
    """The words before the first date as a label, "" when they are a sentence."""
    if _CALL.match(before) and len(before) > _LONG_CALL and before not in phrases("due"):
        return ""
    label = _without_hours(_without_preposition(before, segment))
    goes_on = link.SENTENCE_GOES_ON.search(fold(label)) or _FINITE.search(label) or is_relative(before)
    placed = _PLACED.fullmatch(label.strip()) if segment.dated and not goes_on else None
    if placed and kind_of(placed["label"]) == "workshop":
        return placed["label"]
    return "" if goes_on or not _READS_LIKE_LABEL.search(label.strip() + " ") else label


def _without_hours(label: str) -> str:
    """A label without the hour that stands before its day: "Deadline: 11.59 p.m. AoE on"."""
    hours = read_hours(label)
    return label[: hours.span[0]] + without_zone(label[hours.span[1] :]) if hours.start else label


def _is_unknown_label(before: str, segment: Segment) -> bool:
    """Whether a cell or a line of a list of dates names one that no table of phrases knows."""
    if not segment.dated or segment.news:
        return False
    return bool(_ROW.fullmatch(before) or (segment.joined and re.search(r"[^\W\d_]{3}[^\t]{0,60}\t", before)))


def _without_preposition(before: str, segment: Segment) -> str:
    """Take the end off "Submission of papers until": in a list of dates a label may end so; elsewhere it is a
    sentence.
    """
    short = segment.dated and len(before) < MAX_LABEL and not _VERB.search(before)
    return _ITEM_PREPOSITION.sub(" ", before) if short else before


def _after_label(after: str) -> str:
    """The label behind a date, without the time and zone between them: "April 24 (5 pm CEST): Abstracts"."""
    bracket = _BRACKET_FIRST.match(after)
    if bracket and read_hours(bracket["told"]).start:
        after = after[bracket.end() :]
    after = _TIME_BEHIND.sub("", _WEEKDAY_BEHIND.sub("", after))
    label = re.split(r"(?:(?<=[^\W\d_]{3})|(?<=\)))\.\s|\n|[;；]\s", after.strip(" \t-–—:|>"))[0]
    if HELD_WITH.search(label.lstrip(" ,")):
        return DATE_KINDS["workshop"].label
    cells = [cell for cell in label.split("\t") if cell.strip()]
    return next((cell for cell in cells if kind_of(cell)), cells[0] if cells else "")
