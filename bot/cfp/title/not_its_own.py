"""Tells when words that name an event name another one: the event next door, the style that papers are set in."""

from __future__ import annotations

import re

from bot.rules import Rule

BESIDE = Rule(
    "that this event is held beside the one that comes",
    r"""\b (?: (?: parallel | alongside | co-?located | conjunction | together | (?<= to- ) back | (?<= to \s ) back
            | next | adjacent ) (?: \s (?: with | to ) )? | follow (?: s | ed \s by ) )
        \s (?: the | a | our ) \s (?: [\w-]{1,20} \s ){0,3} $""",
    examples=(
        "runs in parallel with the ",
        "parallel to our ",
        "alongside the ",
        "colocated with a yearly ",
        "co-located with the ",
        "in conjunction with the ",
        "together with the annual ",
        "back-to-back with the ",
        "back to back with the ",
        "next to the ",
        "adjacent to the ",
        "It follows the ",
        "followed by the ",
    ),
    near_misses=("give back to the ", "together we hold the ", "next year, the ", "followed the "),
)
OF_ANOTHER = Rule(
    "that what follows is the event this one grew out of, or a second one it is held beside",
    r"""\b (?: evolved | grew | grown | emerged | arose | originated ) \s (?: from | out \s of ) \b
        | co-?located \s with \b [^.;]{5,160} \b and \s the \s [^.;,()]{5,90} \( $""",
    examples=(
        "Co-located with the 5th Net Meeting (NETS '31), and the 1st Workshop on Knots (",
        "colocated with NETS '31 and the Knot Day (",
        "evolved from Knots at Sea (KNAS'27)",
        "grew out of KNAS",
        "has grown out of KNAS",
        "emerged from KNAS",
        "arose from KNAS",
        "originated from KNAS",
    ),
    near_misses=("evolved with KNAS", "grew by a half", "Knots emerged in Oslo", "colocated with NETS, KNOT 2031 ("),
)
PAST_HOSTS = Rule(
    "that what follows are the events which earlier editions were held at",
    r"""\b (?: past | previous | earlier | former | prior | last | first | preceding ) \s (?: [\w-]{1,12} \s ){0,2}?
        (?: iterations? | editions? | instances? | workshops? | meetings? | versions? | events? | years? ) \b
        [^.;:]{0,60}? \b (?: (?: co-?located | collocated | conjunction | together ) \s with
            | (?: held | hosted | organi[sz]ed ) \s (?: at | with | by ) ) \b""",
    examples=(
        "Our past iterations took place co-located with NETS 2030 and NETS 2031",
        "the previous edition, which was held at KNAS 2030",
        "Earlier workshops were hosted by KNAS",
        "the former two meetings were organised with KNAS",
        "our prior events took place in conjunction with KNAS",
        "last year colocated with KNAS",
        "the first version, organized together with KNAS",
        "The preceding instances were collocated with KNAS",
    ),
    near_misses=(
        "The workshop is co-located with KNAS",
        "previous editions were well attended. We are held at KNAS",
        "past masters held at bay",
        "previous editions: KNOT 2029",
    ),
)
STYLE = Rule(
    "behind the name of an event: how papers are set there, or what of it is around this one",
    r"""^ (?: ['’]s )? \s (?: (?! is \s | has \s ) [\w-]{2,12} \s ){0,2}?
        (?: templates? | style (?: s | \s files? )? | author \s kits? | formatting | guidelines \s and
        | (?: author | submission | paper ) \s (?: guidelines | instructions )
        | main \s (?: conference | track ) ) \b
      | ^ \s proceedings \b""",
    examples=(
        " template",
        " Proceedings",
        " LaTeX templates",
        "'s style",
        "’s styles",
        " style files",
        " style file",
        " author kit",
        " author kits",
        " formatting instructions",
        " author guidelines",
        " submission instructions",
        " paper guidelines",
        " guidelines and policies",
        " main conference",
        " main track",
    ),
    near_misses=(" organizers", " guidelines", " is about style", " has two styles", " stylesheets"),
)
FORMAT = Rule(
    "the format of an event's papers, and whose it is",
    r"""\b (?: conference | proceedings | workshop ) \s (?: formats? | styles? ) \s
        (?: provided | by | from | of | in ) \b""",
    examples=(
        "CORD conference format provided by the Dealers",
        "proceedings style of the Dealers",
        "workshop formats by X",
        "conference styles from X",
        "conference style in X",
    ),
    near_misses=("Workshop on Formats of Knots", "Conference Style"),
)
BACKED = Rule(
    "the label of who backs an event",
    r"""^ \W{0,3} (?: technical \s )? (?: (?: co-? )? (?: sponsor (?: s | ship )? | organi[sz]ers? | hosts? )
            | (?: in[\s-] )? co-?operation (?: \s with )? | supporters? | partners? | publishers?
            | (?: organi[sz]ed | sponsored | supported | endorsed | hosted | published | funded ) \s by
            | in \s (?: association | collaboration ) \s with | veranstalter | organisateurs?
              | organizadore?s? ) \s? [:：]""",
    examples=("SPONSOR: X", "Technical co-sponsors: X", "Co-sponsorship: X", "Organizer: X", "Co-organisers: X",
        "Host: X", "IN-COOPERATION: X", "In cooperation with: X", "Cooperation: X", "Supporters: X", "Partner: X",
        "Publishers: X", "Organized by: X", "organised by : X", "Sponsored by: X", "Supported by: X", "Endorsed by: X",
        "Hosted by: X", "Published by: X", "Funded by: X", "In association with: X", "in collaboration with: X",
        "Veranstalter: X", "Organisateurs : X", "Organizadores: X"),
    near_misses=("COOP: X", "Workshop on Sponsors: X", "Organized Knots: X"),
)  # fmt: skip
_WAY = re.compile(
    r"_(?:ARR|Pre|Non|Direct|Archival|Short|Long|Full|Regular|Late|Tracks?|Papers?|Submissions?|Commitments?|Abstracts?"
    r"|Demos?|Posters?)(?:[_-]\w{1,20}){0,3}$",
    re.IGNORECASE,
)


def is_of_others(before: str) -> bool:
    """Whether a name follows words on the event that this one grew out of, or on those where it was held before."""
    return OF_ANOTHER.search(before) is not None or PAST_HOSTS.search(before) is not None


def event_of_group(group: str) -> str:
    """The event of a group in a submission system that takes one sort of its papers: ROPY of "ROPY_Short_Papers"."""
    return _WAY.sub("", group)
