"""What the sentence before a bare "The deadline is 9 May" is about, and what the page itself is about."""

from __future__ import annotations

from itertools import pairwise

from bot.cfp.dates.labelled import CALL_LEAD
from bot.cfp.dates.may_move import MAY_MOVE
from bot.cfp.dates.prose_rules import AT_HOTEL, DEADLINE_OF, PERSONAL, REVIEWED
from bot.cfp.language import kinds, phrases
from bot.page.page import Page
from bot.page.sentences import Sentence, sentences
from bot.rules import Rule

_OTHERS = frozenset({"abstract", "registration", "camera_ready", "notification", "rebuttal", "supplementary"})
_BARE = Rule(
    "a deadline of which only the day is told",
    r"""^ \W* (?: (?: the | its | a ) \s )? (?: (?: new | final | extended ) \s )? deadline
        (?: \s for \s (?: this | it ) )?
        (?: \s is | \s was | \s ends )? (?: \s now )? (?: \s on )? \W* $""",
    examples=("Deadline is ", "The new deadline is now ", "Its deadline was ", "A final deadline ends on ",
        "Deadline: ", "The extended deadline for this is ", "the deadline for it is "),
    near_misses=("The deadline for papers is ", "Deadline to register: "),
)  # fmt: skip
_BUTTON = Rule(
    "what stands on a button that is to be pressed",
    r"\b (?: click | press | select | choose ) (?: \s on )? (?: \s the )? \s \W?"
    r" [“\u0022'‘] [^“”\u0022'‘’]{2,40} [”\u0022'’]",
    examples=('click "Abstract Submission"', "press ‘Send abstract’", "select the 'Abstract'", "choose on “Register”"),
    near_misses=("click here", 'the "Abstract" closes'),
)
PURPOSE = Rule(
    "what something is done for, in front of a sentence",
    r"^ \W{0,3} (?: in \s order \s )? to \s (?: help | enable | allow | let | give | facilitate ) \s"
    r" [^,.;]{5,160} , \s (?= we \s )",
    examples=("To enable authors to plan their travel, we answer", "In order to allow visa applications, we answer",
        "To help with travel, we answer", "to let you travel, we answer", "To give time for visas, we answer",
        "To facilitate travel, we answer"),
    near_misses=("To apply for travel grants, we need", "Papers to help authors, we"),
)  # fmt: skip
_COMES = Rule(
    "what those do by a day who come, behind what else they must do",
    r"""\b (?: and | must | should | shall | please | need \s to | has \s to | have \s to ) \s
        (?: also \s | then \s )?
        (?= (?: register | sign \s up | confirm \s (?: their | your ) \s (?: attendance | participation | presence ) )
            (?: \s (?! submi | send | upload | paper | abstract | proposal | poster | talk | contribution )
                [\w'’-]{1,20} ){0,6} \s
            (?: by | before | until | till | no \s later \s than ) \s (?: \w{2,12} ,? \s ){0,2} $ )""",
    examples=("If it is accepted, an author must present the paper and register for the workshop by ",
        "an author of each abstract should register before ", "Authors must confirm their attendance until ",
        "To show a poster please sign up by Friday, ", "Speakers shall then register no later than the ",
        "All who give a talk need to also register by ", "An author of a paper has to register till ",
        "you have to confirm your participation by ", "talk and confirm your presence by "),
    near_misses=("Authors must register and submit by ", "please register your paper by ",
        "please register your talk by ",
        "Authors must register their abstracts by ", "The paper of those who register by ",
        "must register a proposal by ", "please register the contribution by ", "please register to send it by ",
        "please register to upload it by ", "please register a poster by ", "register to submit by ",
        "must sign up to submit by "),
)  # fmt: skip
_FOR_STUDENTS = Rule(
    "the part of a conference for students, as a heading",
    r"\b (?P<what> (?: doctoral | ph\.? d | graduate | student ) \s (?: consortium | colloquium | forum ) ) \b",
    examples=("Doctoral Consortium", "ROPE PhD Forum", "Ph.D Forum", "Graduate Colloquium", "Student Consortium"),
    near_misses=("Doctoral School", "The Consortium"),
)
_CONSORTIUM = Rule(
    "the part of a conference that a page is about",
    r"""^ \W* (?: the | our | this ) \s (?: [\w'’-]{1,20} \s ){0,6}? (?P<what> doctoral \s
        (?: consortium | symposium | colloquium ) ) (?: \s \( [A-Z]{2,6} \) )? \s
        (?: is | aims | provides | offers | gives ) \b""",
    examples=("The ROPE 2031 Doctoral Consortium (DC) is a forum", "Our doctoral symposium aims to",
        "This doctoral colloquium provides room", "The KNOT Doctoral Consortium offers",
        "The Doctoral Consortium gives"),
    near_misses=("The Doctoral Consortium will be held", "Students of the doctoral consortium are"),
)  # fmt: skip

LOOKED_AT_EARLY = Rule(
    "a day for those who send something early, and no deadline",
    r"""\b (?: feedback | comments | early | priority | first | discount\w* ) \b [^.;:]{0,60}
        \b (?: submitted | received | sent (?: \s in )? ) \s (?: before | by | until | prior \s to ) \s \W{0,3} $""",
    examples=("We will give direct feedback on all proposals submitted before ", "comments on papers received by ",
        "early notes on talks sent until ", "priority for talks sent in by ",
        "first answers to what is submitted prior to ",
        "discounts for what is sent by "),
    near_misses=("Papers must be submitted before ", "feedback by "),
)  # fmt: skip

_OF_THE_DEADLINE = Rule(
    "a sentence that is of a deadline to its end, however many things it is for",
    r"""^ \W* (?: the \s )? (?: (?: new | final | last | extended | submission ) \s )? deadline \s (?: for | to | of )
        \s [^.;:!?()]{60,200} \s (?: is | was ) \s [^.;!?()]{0,40} $""",
    examples=(
        "The deadline for papers, posters, panels, sessions, reports and demonstrations of any kind is midnight GMT, ",
        "The final deadline for papers, posters, sessions, reports, panels, tutorials and demonstrations is Monday, ",
        "The new deadline to submit papers, posters, panels, reports, maps, demos and sessions of any kind is now ",
        "The extended deadline of papers, posters, panels, reports, maps, demos, sessions and of all talks was ",
        "Last deadline for papers, posters, panels, reports, maps, demos, sessions, and all that is sent is on ",
        "Submission deadline for papers, posters, panels, reports, maps, demos, sessions, and for all talks is on ",
    ),
    near_misses=(
        "The deadline for papers is ",
        "The deadline for papers is in May. The fair of ropes and of knots of all kinds and of all nations is on ",
        "Our deadlines for papers, posters, panels, reports, maps, demos, sessions, and for all the talks is ",
    ),
)  # fmt: skip


def is_of_the_deadline(before: str) -> bool:
    """Whether the words before a day are one statement on a deadline, that begins far from the day."""
    return _OF_THE_DEADLINE.match(before) is not None


def own_clause(before: str) -> str:
    """The words before a day without those on what it is done for, and on what else authors do whom it makes come."""
    found = _COMES.search(before)
    return before[found.end() :] if found else PURPOSE.sub("", before)


def told_before(sentence: Sentence, before: str) -> str | None:
    """Return the kind of date that the sentence before is about; None where this one says it, or that one nothing."""
    if not _BARE.match(before):
        return None
    said = next((one for one, then in pairwise(sentences(sentence.block)) if then.offset == sentence.offset), None)
    found = (
        kinds().values(_BUTTON.sub(" ", said.text)) & _OTHERS if said else set()
    )  # "Registration is open" is about registration
    return found.pop() if len(found) == 1 else None


def consortium(page: Page) -> set[str]:
    """Return what the first sentence of a page calls the part of a conference that it is about."""
    first = next((block for block in page.blocks if block.kind == "paragraph"), None)
    match = _CONSORTIUM.match(first.text[:200]) if first else None
    heading = next((block.text for block in page.blocks if block.kind == "heading"), page.meta.get("title", ""))
    if headed := _FOR_STUDENTS.search(heading):
        what = headed["what"]
        last = what.split()[-1]
        return {what, what.title(), what.lower(), last.lower(), last.title()} | ({match["what"]} if match else set())
    return {match["what"]} if match else set()


def _calls_for(before: str) -> bool:
    """Whether a sentence begins as a call for something and goes on with it, and not with when it is sent in."""
    lead = CALL_LEAD.match(before)
    return lead is not None and before[lead.end() :] not in phrases("send")


def is_of_no_date(before: str, after: str) -> bool:
    """Whether a sentence is of other days than those of the call: a person's, a hotel's, reviewers', one
    that it may be moved to.
    """
    return bool(
        PERSONAL.search(AT_HOTEL.sub(" ", before))
        or _calls_for(before)
        or (REVIEWED.search(before) and not DEADLINE_OF.search(before))
        or REVIEWED.search(after)
        or LOOKED_AT_EARLY.search(before)
        or MAY_MOVE.search(before)
    )
