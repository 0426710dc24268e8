"""Sentences on what else is sent in, and on an event that a relative clause gives the days of."""

from __future__ import annotations

from bot.cfp.language import phrases
from bot.rules import Rule

BY_THE_ACCEPTED = "Papers of those who are accepted"
_PROPOSALS = Rule(
    "proposals for a part of the event, which have a day of their own",
    r"""\b (?P<label> (?: <part> \s (?: and | or ) \s )? <part> \s proposals? ) \s
        (?: (?: is | are | must \s be | should \s be | will \s be ) \s )? (?: now \s )?
        (?: due | submitted | sent (?: \s in )? | received | accepted ) (?: \s at \s [\w:.]{2,8} (?: \s [a-z]{2,4} )? )?
        \s (?: by | on | until | till | before | no \s later \s than ) \s (?: the \s )? (?: [a-z]{3,6}day ,? \s )?
        \W{0,3} $""",
    examples=(
        "Workshop proposals are due on ", "A tutorial proposal is due by ", "Special session proposals due on **",
        "symposium proposals must be submitted by ", "Minisymposium proposals should be sent in until ",
        "Challenge proposals will be accepted till ", "workshop proposals are now received no later than ",
        "Mini-symposium proposals are sent before the ", "Tutorial proposals are due on Sunday, ",
        "Workshop and tutorial proposals are due at midnight GMT on ",
        "Workshop or pre-conference tutorial proposals are due at 17:00 on ",
    ),
    near_misses=("Workshop papers are due on ", "proposals are due on ", "Workshop proposals are reviewed by "),
    parts={
        "part": r"(?: workshop | (?: pre-?conference \s )? tutorial | special \s session | symposium | mini-?symposium"
        r" | challenge )"
    },
)  # fmt: skip
_PARTS = Rule(
    "a part of the event, and that it is on the day that follows",
    r"""\b (?P<label> (?: satellite | pre-?conference | post-?conference ) \s
            (?: symposi(?:a|um) | workshops? | events? | meetings? | sessions? | tutorials? | courses? ) )
        ,? (?: \s (?: (?: to | will ) \s be | are | is ) )? (?: \s held | \s (?: will \s )? takes? \s place )?
        \s on \s (?: the \s )? (?: [a-z]{3,6}day ,? \s )? \W{0,3} $""",
    examples=(
        "KNOT 2031 will host several Satellite Symposia on ", "the satellite symposium is on **",
        "Satellite events are held on ", "Proposals for pre-conference workshops, to be held on ",
        "A preconference tutorial will be held on the ", "Satellite meetings will take place on Monday, ",
        "a post-conference course takes place on ", "Pre-conference sessions are on Sunday, ",
    ),
    near_misses=("Satellite proposals are due on ", "pre-conference workshops are due on ", "a satellite on "),
)  # fmt: skip
_BY_THE_ACCEPTED = Rule(
    "what those send who were taken",
    r"""\b (?: accepted | selected | admitted ) \s (?: [\w.-]{1,20} \s ){1,3}
            (?: is | are | will | must | should | have | need ) \b [^.;]{0,30}? \b (?: submit | send | upload ) \b
      | ^ \W* participants \s (?: will | must | should ) \s (?: submit | send | upload ) \b""",
    examples=("Each accepted Ph.D. student is supposed to submit a complete working paper no later than ",
        "Selected authors are to send their text by ", "Admitted students will submit an essay by ",
        "accepted applicants must upload a paper by ", "Selected speakers should submit a text by ",
        "Accepted authors have to send it by ", "accepted authors need to submit it by ",
        "Participants will submit their papers no later than ", "Participants must send a paper by ",
        "Participants should upload a paper by "),
    near_misses=("Accepted papers are submitted", "Authors must submit a paper by ", "Students who participate submit"),
)  # fmt: skip
_PUBLISHED = Rule(
    "what the organizers put out by a day",
    r"""\b (?: post | publish | release | announce | share ) \s (?: (?: the | a | an | our ) \s )?
            (?P<label> <what> ) \s (?: [\w-]{2,12} \s ){0,4}? <by>
        | (?: ^ | \b (?: the | a | our ) \s ) (?P<passive> <what> ) \s (?: will | is | to ) \s (?: be \s )?
            (?: [a-z]{2,12} \s ){0,2}? (?: posted | published | released | announced | available | online ) \s
            (?: [\w-]{2,12} \s ){0,3}? <by>""",
    examples=("The committee will post a definitive schedule latest ", "We will publish the final programme by ",
        "we release the full conference program on ", "We announce our agenda on the ",
        "to share the detailed line-up by ",
        "We publish an agenda on our site on ", "A detailed schedule will be posted by ",
        "The timetable will be published on our site by ", "The final programme is released on Monday, ",
        "our lineup will be announced on ", "The agenda will be available from ",
        "Preliminary program to be online by ", "post the schedule until ", "post the schedule no later than ",
        "publish the schedule before ", "post the schedule around "),
    near_misses=("We will publish papers by ", "The programme committee will announce results by ",
        "Submit a program by ", "published in the programme. Send papers by "),
    parts={
        "what": r"""(?: (?: final | full | preliminary | definitive | detailed | complete ) \s )?
            (?: conference \s | workshop \s )? (?: schedule | program(?:me)? | agenda | line-? \s? up | timetable )""",
        "by": r"""(?: by | on | latest | until | before | around | from | no \s later \s than ) \s (?: the \s )?
            (?: [a-z]{3,6}day ,? \s )? \W{0,3} $""",
    },
)  # fmt: skip
_LASTS = Rule(
    "from the first of several days, in a relative clause",
    r"\b (?: der | die | das | dat ) , ? \s (?: vom | von | van ) \W{0,3} (?: \w{2,10} \s )? $",
    examples=("zum XIII KNOT ein, der vom ", "zur KNOT, die von ", "das vom Mittwoch ", "de KNOT, dat van "),
    near_misses=("die Tagung vom ", "der Tagung von Oslo vom "),
)


def others_told(kind: str | None, before: str) -> str | None:
    """Return what a sentence says is due, sent or held by a day besides papers and the event itself."""
    if kind is None:
        return proposals_told(before) or published_told(before) or parts_told(before)
    if kind == "submission":
        return parts_told(before) or sent_by_the_accepted(before) or published_told(before)
    return parts_told(before) if kind == "workshop" else None


def sent_by_the_accepted(before: str) -> str | None:
    """Return what a sentence says is due of those alone whose first text was taken."""
    return BY_THE_ACCEPTED if _BY_THE_ACCEPTED.search(before) else None


def proposals_told(before: str) -> str | None:
    """Return what a sentence says is due as another thing than papers: "Workshop proposals"."""
    match = _PROPOSALS.search(before)
    return match["label"][0].upper() + match["label"][1:] if match else None


def published_told(before: str) -> str | None:
    """Return what a sentence says the organizers put out by a day: "Definitive schedule"."""
    match = _PUBLISHED.search(before)
    label = (match["label"] or match["passive"]) if match else ""
    return label[0].upper() + label[1:] if label else None


def parts_told(before: str) -> str | None:
    """Return which part of the event a sentence says to be on a day: "Satellite Symposia"."""
    match = _PARTS.search(before)
    return match["label"][0].upper() + match["label"][1:] if match else None


def lasts_then(before: str, after: str) -> bool:
    """Whether several days are those of which a relative clause says that something takes place: "der vom 3. bis
    5. Mai in Wien stattfindet".
    """
    return _LASTS.search(before) is not None and after[:60] in phrases("held")


def is_relative(label: str) -> bool:
    """Whether words before days are a clause, and no label: "Die Tagung, die vom"."""
    return _LASTS.search(label) is not None
