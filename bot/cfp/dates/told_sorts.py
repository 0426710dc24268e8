"""Sentences of one paragraph on deadlines of several sorts of papers, or of several rounds: "Long papers are due by
1 March, short ones by 1 May", "In the first round, papers are due on 1 March".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from bot.cfp.dates.statements import Statement
from bot.rules import Rule

_SUBJECT = Rule(
    "what is sent in, at the beginning of a clause",
    r"""^ [\W_]* (?: (?: and | but | while | then ) \s )? (?: (?: the | all | your | our ) \s )?
        (?: deadline \s for \s )? (?! (?: we | you | please | submit | send ) \b )
        (?P<what> (?: [\w’'-]{2,20} ,? \s ){0,4}? (?: papers? | abstracts? | posters? | demos?
            | talks? | articles? | contributions? | submissions? | entries | proposals? | notes? | ones | reports?
            | tracks? ) )
        (?: \s and \s (?: [\w’'-]{2,16} \s )? (?: posters? | demos? | abstracts? | talks? | papers? | notes ) )?
        (?: \s (?: is | are | must | should | can | may | will | have | has | need | close | due | by | until
            | already | with | that | of ) \b | ,? \s? $ )""",
    examples=("Long papers are due by ", "short papers and demos by ", "and the posters until ",
        "but all abstracts must ", "while your talks should ", "then our demo can ", "The deadline for articles is ",
        "contributions may ", "direct submissions close on ", "Papers already reviewed may ",
        "Papers with reviews may ", "entries will ", "late proposals have ", "the note has to",
        "talks and posters by ", "field notes need to ", "short ones by ", "reports due ", "papers that were ",
        "reports of teams ", "talk and paper by ", "posters and talks by ", "notes and field notes by ",
        "papers and abstracts by ", "demo track, "),
    near_misses=("We accept long papers until ", "You send papers by ", "Please send papers by ", "Submit papers by ",
        "Send papers by ", "Papers, please", "The workshop is on "),
)  # fmt: skip
_WHO = Rule(
    "who registers by a day, or for which fee",
    r"""\b (?P<what> early(?: [- ]? bird )? | regular | standard | late | on-?site | online | presenters? | presenting
        | authors? | speakers? | students? | participants? | attendees ) \b""",
    examples=("Early-bird tickets", "early registration", "regular ones", "Standard fee", "late registration",
        "on-site", "Online registration", "Presenters must register", "The presenting author",
        "one author of each paper", "Speakers register", "students may register", "Participants register",
        "all attendees"),
    near_misses=("Registration closes on ", "lately"),
)  # fmt: skip
_ROUND = Rule(
    "the round that a sentence is of",
    r"""\b (?P<what> (?: first | second | third | spring | summer | autumn | fall | winter | early | late ) \s
        (?: rounds? | cycle | deadline | batch | wave ) ) \b""",
    examples=("In the first round, papers are due", "the second cycle", "Third batch:", "Spring round",
        "the summer round", "For the autumn round", "fall deadline", "winter rounds", "the early wave",
        "late deadline"),
    near_misses=("a round of talks", "first day", "rounds"),
)  # fmt: skip
_MOVED = re.compile(r"\b(?:extend|extension|moved|postpon|new deadline|now)", re.IGNORECASE)
_CLAUSE = re.compile(r"[;:.]\s|,\s(?:and|but|while)\s|\s(?:and|while)\s(?=\S+\s(?:papers|ones|talks|posters)\b)")
_SENT = frozenset({"abstract", "submission"})


def by_sort(told: Sequence[Statement]) -> list[Statement]:
    """Give deadlines of one paragraph what they are for as tracks, where each has its own day and its own sort."""
    places: dict[int, list[Statement]] = defaultdict(list)
    for one in told:
        places[id(one.segment.block)].append(one)
    tracks: dict[int, str] = {}
    for of_block in places.values():
        tracks |= _rounds(of_block) or _sorts(of_block)
    return [replace(one, track=one.track or tracks.get(id(one), "")) for one in told]


def _sorts(told: Sequence[Statement]) -> dict[int, str]:
    """The sort of papers of each deadline of a paragraph, where they are of several."""
    return _sorts_of(told, "submission", _SUBJECT) | _sorts_of(told, "registration", _WHO)


def _sorts_of(told: Sequence[Statement], kind: str, subject: Rule) -> dict[int, str]:
    due = [one for one in told if one.kind == kind and one.mention]
    days = {one.day for one in due}
    if len(days) < len(due) or len(days) == 1:
        return {}
    if any(one.extended or one.replaced or _MOVED.search(one.segment.text) for one in due):
        return {}
    sorts = {id(one): _subject(one, subject) for one in due}
    return sorts if all(sorts.values()) and len(set(sorts.values())) == len(due) else {}


def _subject(one: Statement, subject: Rule) -> str:
    """What a clause says is due by its day, or who registers by then."""
    before = one.segment.text[: one.mention.start] if one.mention else ""
    earlier = [found.end() for found in re.finditer(r"\d,?\s(?:and\s)?(?=[^\W\d_]{4})", before)]
    clause = _CLAUSE.split(before[max(earlier, default=0) :])[-1]
    named = subject.search(clause)
    what = " ".join(named["what"].split()) if named else ""
    return f"{what[:1].upper()}{what[1:]}"


def _rounds(told: Sequence[Statement]) -> dict[int, str]:
    """The round of each date of a paragraph, where its sentences are of several."""
    found = {id(one): _ROUND.search(one.segment.text) for one in told}
    rounds = {key: match["what"].capitalize() for key, match in found.items() if match}
    return rounds if len(set(rounds.values())) > 1 else {}
