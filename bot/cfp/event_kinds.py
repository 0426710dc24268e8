"""What an event calls itself: a workshop, a conference, a school, a track of another."""

from __future__ import annotations

import re

from bot.cfp.people.roles import role_of
from bot.cfp.title.misnamed import HELD_AT
from bot.cfp.title.title import TOP
from bot.page.sentences import Sentence
from bot.rules import Rule

_LONGEST_TOLD = 300
# What an event has, and is not: "Day two will feature a hackathon"
_HAS_PARTS = re.compile(
    r"\b(?:features?|featuring|includ(?:es?|ing)|day\s(?:one|two|three|\d)|beside|alongside)\b", re.IGNORECASE
)
PARTS = frozenset({"track", "challenge"})  # what an event may have, too
_ITSELF = re.compile(
    r"\b(?:this|our|the)\s(?:[\w-]+\s){0,4}(?:challenge|competition|track|shared\stask|special\ssession)\b",
    re.IGNORECASE,
)
_THIS = re.compile(r"\b(?:this|our|the)\s", re.IGNORECASE)
_FEW = 3  # words in which an event speaks of itself: "the KNOT 2031 workshop"
_WORKSHOP = re.compile(r"\bworkshop\b", re.IGNORECASE)
# Workshops are what is asked for
_WORKSHOPS = re.compile(r"\bcalls?\sfor\s(?:\w+\s)?workshops?\b|\bworkshop\sproposals?\b", re.IGNORECASE)
_TRACKS = re.compile(r"\btracks\b", re.IGNORECASE)
# In the order of the surest: a "workshop at the conference on ..." is a workshop.
_EVENTS = (
    Rule(
        "workshop",
        r"work-?shops? | atelier\b | \b taller \b | \b oficina \b | ワークショップ | 研讨会 | 工作坊",
        "workshop",
        ("Workshop", "work-shop", "atelier", "taller", "oficina", "ワークショップ", "研讨会", "工作坊"),
        ("conference",),
    ),
    Rule(
        "hackathon",
        r"hackathon | \b sprint \b | hack\sday",
        "hackathon",
        ("Hackathon", "sprint", "hack day"),
        ("hacking",),
    ),
    Rule(
        "school",
        r"""\b (?: summer | winter ) \s school \b | (?<! graduate \s ) (?<! law \s ) \b school \b
            (?! \s of \b | .{0,90} \b conference $ ) | école\sd['’]été""",
        "school",
        ("summer school of ropes", "Winter school of ropes", "School on Knots", "école d'été"),
        ("schools of thought", "School of Design", "Graduate School", "law school", "The Oslo School – Conference"),
    ),
    Rule(
        "challenge",
        r"\b challenge \b | \b competition \b | shared\stask",
        "challenge",
        ("Challenge", "competition", "shared task"),
        ("challenges",),
    ),
    Rule("track", r"\b track \b | special\ssession", "track", ("Demo track", "special session"), ("tracking",)),
    Rule(
        "meetup",
        r"meet-?up | \b gathering \b | unconference | \b meeting \b | treffen\b | \b encuentro | \b encontro"
        r" | rencontre",
        "meetup",
        ("Meetup", "meet-up", "gathering", "unconference", "meeting", "Usertreffen", "encuentro", "encontro",
            "rencontres"),
        ("meetings",),
    ),
    Rule(
        "symposium",
        r"symposi | simp[oó]sio | colloqui | colloque | kolloquium | シンポジウム",
        "symposium",
        ("Symposium", "simposio", "simpósio", "colloquium", "colloque", "Kolloquium", "シンポジウム"),
        ("workshop",),
    ),
    Rule(
        "seminar",
        r"seminar | \b tutorial \b | consortium",
        "seminar",
        ("Seminar", "tutorial", "consortium"),
        ("tutorials",),
    ),
    Rule(
        "conference",
        r"conferen | congres | kongress | tagung | konferenz | convegno | jornada | journée"
        r" | \b summit \b | 大会 | 会议 | 會議",
        "conference",
        (
            "Conference",
            "congreso",
            "Kongress",
            "Tagung",
            "Konferenz",
            "convegno",
            "jornadas",
            "journées",
            "summit",
            "全国大会",
            "国际会议",
            "國際會議",
        ),
        ("workshop",),
    ),
    # Last: a conference may well be held in a Forum.
    Rule("forum",
        r"""\b (?! (?-i: forum ) \s (?: to | for | where | in | that | of ) \b ) forum \b (?! \s international )
            | \b summit \b""",
        "seminar", ("Rope Forum", "the knot forum", "Forum for Knots", "summit"),
        ("forums", "a forum to discuss knots", "forum for riggers", "a forum where we meet", "a forum in which we meet",
            "a forum that is open", "a forum of knots", "le forum international"),
    ),
)  # fmt: skip


# of which it is a part: "the Rope Day will be a satellite of the 9th Congress of Knots"
_HOST = re.compile(
    r"\b(?:sat[ée]l{1,2}ite\s(?:event\s|workshop\s)?(?:of|d[oae]l?)|co-?located\swith|(?:in\s)?conjunction\swith"
    r"|als\sTeil\sde[rs])\s.{0,300}",
    re.IGNORECASE,
)


def event_kind(name: str, told: list[Sentence]) -> str | None:
    """What the event calls itself: in its name, else in the first sentences; None for a workshop, which is the rule."""
    short = [one for one in told[:TOP] if len(one.text) < _LONGEST_TOLD and not _HAS_PARTS.search(one.text)]
    short = [one for one in short if not role_of(one.text.partition(":")[0])]  # where people work: "New School"
    if any(HELD_AT.search(one.text) for one in short):
        return None
    titles = {name, *(one.text for one in short if one.block.kind == "heading" and one.block.level == 1)}
    for text, kind in ((name, ""), *((_HOST.sub("", one.text), one.block.kind) for one in short)):
        found = [rule.reads for rule in _EVENTS if rule.search(text)]
        if text not in titles and found and found[0] in PARTS and not _is_it_itself(text, found[0], short):
            continue
        if found and (kind != "item" or found[0] == "workshop"):  # a list may name what else there is: "Tutorial"
            said = text != name and _calls_itself_workshop(found[0], told)
            return found[0] if found[0] != "workshop" and not said else None
    return None


def _calls_itself_workshop(event: str, told: list[Sentence]) -> bool:
    """Whether a page speaks of this workshop more often than of that event, which is then the one around it."""
    other = next(rule for rule in _EVENTS if rule.reads == event)
    if any(_WORKSHOPS.search(one.text) for one in told):
        return False
    rests = [rest for one in told for rest in _THIS.split(one.text)[1:]]
    heads = [" ".join(rest.split()[:_FEW]) for rest in rests]
    return sum(bool(_WORKSHOP.search(head)) for head in heads) > sum(bool(other.search(head)) for head in heads)


def _is_it_itself(text: str, kind: str, told: list[Sentence]) -> bool:
    """Whether a sentence tells of the event as a track or a challenge: "is a research challenge" does not, nor does
    "this track" where there are several.
    """
    several = kind == "track" and any(_TRACKS.search(one.text) for one in told)
    return _ITSELF.search(text) is not None and not several
