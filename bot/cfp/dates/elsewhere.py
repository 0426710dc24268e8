"""What a line tells of another event, or of this one in another way."""

from __future__ import annotations

from bot.cfp.dates.grammar import Reading, find_dates
from bot.cfp.language import phrases
from bot.cfp.phrases import Found
from bot.rules import Rule

_NEAR = 60  # characters between the word for postponed and the new day

_ELSEWHERE = Rule(
    "dates of the main conference, of last year or of a message",
    r"""\b main \s (?: conference | event ) (?: ['’]s )? \s (?: deadlines? | dates | submissions?
            | papers? | abstracts? )
        | ^ \W* on \s .{6,60} \s wrote:
        | ^ \W* (?: the \s )? (?:last|previous)\s(?:year|edition)['’]s \s (?: \w+ \s ){0,2} (?: deadline | date )
          (?! .* \b this\syear )""",
    examples=("KNOTCON main conference deadlines", "the main event's dates", "main conference papers",
        "main conference abstract", "main conference submission deadline", "> On 3 May 2031, Ada Moore wrote:",
        "Last year's deadline (2 May 2030) was extended", "The previous edition's submission dates were",
        "Last edition's date"),
    near_misses=("the main conference", "we wrote: on 3 May",
        "Last year's deadline was 2 May, this year's is 8 May"),
)  # fmt: skip
_VOTED = Rule(
    "what the community does with what was sent in",
    r"""^ \W* (?: (?: the | community | public | online ) \s ){0,3}
        (?: voting | votes | polls? | ballot(?:ing)? | judging ) \s (?: period \s )?
        (?: will | is | are | opens? | closes? | starts? | begins? | ends? | runs? | takes | lasts ) \b""",
    examples=("Voting will start on 3 May", "The public poll runs until 3 May", "Community voting is open until 3 May",
        "Online votes are taken until 3 May", "The ballot closes on 3 May", "Balloting ends on 3 May",
        "The judging takes place until 3 May", "The voting period lasts until 3 May", "Voting opens on 3 May",
        "Polls close on 3 May", "Judging starts on 3 May", "The poll begins on 3 May"),
    near_misses=("Vote until 3 May", "Papers on voting are due on 3 May"),
)  # fmt: skip
_ELSEWHERE_THEN = Rule(
    "an event that takes place in another way",
    r"""\b not \s (?: be \s held | take \s place | going \s to \s be \s held ) \s (?: [a-z]{1,12} \s ){0,2}?
        (?: physical(?:ly)? | in[\s-]person | on-?site | face[\s-]to[\s-]face | as \s planned )""",
    examples=("will not take place physically", "not be held in person", "is not going to be held on-site",
        "will not be held face-to-face", "not take place as planned", "not take place as a physical meeting",
        "not be held onsite"),
    near_misses=("will not take place this year", "is held in person"),
)  # fmt: skip

_FOR_WHATEVER = Rule(
    "what would be done, were an event cancelled",
    r"""\b (?: in \s (?: the \s )? (?: event | case ) \s of | should \s the | if \s the
        | refund(?:s | ed )? | would \s be
        | due \s to [^.;]{3,80} \b (?: etc | and \s so \s on | or \s other ) ) \b""",
    examples=("in the event of cancellation of the conference", "In case of cancellation",
        "Should the event be cancelled",
        "If the conference is cancelled", "a refund of fees", "Fees are refunded", "no refunds",
        "it would be cancelled",
        "Cancellation of the conference due to fire, weather, etc.", "due to weather or other causes",
        "due to war and so on"),
    near_misses=("The conference is cancelled due to the weather", "It should be noted that it is cancelled"),
)  # fmt: skip


_NOTICE = Rule(
    "a notice behind the day on which it was put up, and no other day",
    r"""^ \W{0,4} (?: update | edit ) \s (?: \( | on \s | of \s )?
        (?: [a-z]{3,9} \.? \s \d{1,2} (?: st | nd | rd | th )? | \d{1,2} (?: \. | th )? \s [a-z]{3,9} )
        (?: ,? \s 20\d\d )? \)? \s? : \s \D{10,400} $""",
    examples=("Update March 27th: we ask for no blind papers", "**Update (April 2): mail is no longer read**",
        "Edit on May 1st: the portal is open", "Update of May 3rd, 2031: papers are read blind",
        "Update May 22nd: submitting is easy now", "Update 27 March: we take short papers",
        "Update 27. March: we take short papers", "Update 27th March: we take short papers"),
    near_misses=("Update March 27th: the deadline is now May 3", "Updated deadline: March 27th", "Update: March 27th"),
)  # fmt: skip


def is_of_something_else(text: str) -> bool:
    """Whether the dates of a line are those of the main conference, of a vote, of a notice, or of a message that is
    quoted.
    """
    if _VOTED.match(text) or _NOTICE.match(text):
        return True
    match = _ELSEWHERE.search(text)
    return match is not None and "workshop" not in text[: match.start()].lower()


def is_elsewhere_then(text: str) -> bool:
    """Whether a text says that an event takes place in another way, "will not take place physically", or what would be
    done, were it cancelled.
    """
    return _ELSEWHERE_THEN.search(text) is not None or _FOR_WHATEVER.search(text) is not None


def put_off_at(text: str) -> list[Found]:
    """Where a text says that something is postponed, and to no day: "is postponed to 5-6 June 2031" has one."""
    return [hit for hit in phrases("postponed").find(text) if not _has_a_day(text[hit.end :])]


def _has_a_day(after: str) -> bool:
    return any(mention.start <= _NEAR for mention in find_dates(after, Reading(2000)))
