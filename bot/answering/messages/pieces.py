"""The pieces of a message, each completed by what stands beside it."""

from __future__ import annotations

import re

from bot.answering.messages.bare_days import DEADLINE, with_day
from bot.answering.messages.lone_words import with_rest, with_until
from bot.matching.split import clauses, fragments, is_question, tells_a_case


def listed_pieces(text: str) -> list[str]:
    """The keywords that a text lists, with "first and last day", "start and end", "the time between A and B" and a time
    with the place whose time is wanted as one of them.
    """
    pieces: list[str] = []
    for piece in fragments(text):
        before = pieces[-1] if pieces else ""
        is_pair = _FIRST.search(before) and _LAST_DAY.match(piece)
        if is_pair or _OPEN_PAIR.search(before) or (_BEGINS.search(before) and _ENDS.fullmatch(piece)):
            pieces[-1] += f" and {piece}"
        elif before and _IN_ZONE.fullmatch(piece):
            pieces[-1] += f" {piece}"
        else:
            pieces.append(piece)
    return with_day(_with_deadline(_with_length(_with_link(_with_fee(with_until(pieces))))))


def _with_length(pieces: list[str]) -> list[str]:
    """The pieces of a message; a bare length beside a format, or what else is said of papers, is theirs."""
    beside = " ".join(piece for piece in pieces if not _LENGTH.fullmatch(piece))
    if not _OF_FORMAT.search(beside) or _OF_ELSE.search(beside) or "abstract" in beside:
        return pieces
    return ["page limit" if _LENGTH.fullmatch(piece) else piece for piece in pieces]


def _with_link(pieces: list[str]) -> list[str]:
    """The pieces of a message; a bare link beside a deadline, or what else is said of papers, is that to submit by."""
    beside = " ".join(piece for piece in pieces if not _LINK.fullmatch(piece))
    if not (_OF_PAPERS.search(beside) or _OF_DEADLINE.search(beside)) or _OF_ELSE.search(beside):
        return pieces
    return ["submission link" if _LINK.fullmatch(piece) else piece for piece in pieces]


def _with_deadline(pieces: list[str]) -> list[str]:
    """The pieces of a message; what asks no more than by when, behind what is asked of papers, asks when they are due:
    "how many pages, which template, and by what day?".
    """
    of_papers = _OF_PAPERS.search(pieces[0]) if len(pieces) > 1 else None
    if not of_papers or any(map(_OF_ELSE.search, pieces)):
        return pieces
    return [pieces[0], *(DEADLINE if _DUE_ALONE.fullmatch(piece) else piece for piece in pieces[1:])]


def completed(pieces: list[str]) -> list[str]:
    """The clauses of a message, each with what another leaves it to: "where do I submit and by when" has one verb."""
    if len(pieces) == 1 and (two := _AND_HOW.fullmatch(pieces[0])) and _verb_left(*two.groups()):
        pieces = [*two.groups()]
    pieces = _with_fee(with_rest(with_until(pieces)))
    if len(pieces) == 2 and (verb := _verb_left(*pieces)):  # noqa: PLR2004
        return [pieces[0], f"{pieces[1].rstrip(' ?.!')} {verb}"]
    return with_day(_with_deadline(_with_talk(pieces)))


def _with_talk(pieces: list[str]) -> list[str]:
    """The pieces of a message; who gives "it", behind a talk, gives that: "when is the keynote and who gives it?"."""
    gives = _GIVES_IT.fullmatch(pieces[1]) if len(pieces) == 2 else None  # noqa: PLR2004
    talk = _TALK.search(pieces[0]) if gives else None
    return [pieces[0], f"who {gives['verb']} the {talk[0]}"] if gives and talk else pieces


def _with_fee(pieces: list[str]) -> list[str]:
    """The pieces of a message; what "it" covers, behind a fee, is what that covers and no subject of the event, and how
    much it is, behind an award, is the sum of that.
    """
    found: list[str] = []
    for piece in pieces:
        paid = _PAID.search(found[-1]) if found and _COVERS.fullmatch(piece) else None
        prize = _PRIZE.search(found[-1]) if found and _HOW_HIGH.fullmatch(piece) else None
        of_prize = f"how much is the {prize[0]}" if prize else piece
        found.append(f"what does the {paid[0]} include" if paid else of_prize)
    return found


def _verb_left(first: str, second: str) -> str:
    """The verb of a question that the one behind it, a lone question word, leaves to it; empty where it is whole."""
    if _BY_WHEN.fullmatch(second) and (before := _WHERE_TO.match(first) or _HAVE_TO.match(first)):
        return before["verb"]
    before = _BY_WHEN_TO.match(first) if _BY_WHERE.fullmatch(second) else None
    return f"do {before['verb'].rstrip(' ?.!')}" if before else ""


def resolved(asked: list[str], said: list[str]) -> list[str]:
    """Give a question the sentence before it where it needs that: it points back ("might you tell me their names?"),
    or a time was told ("8 pm in Berlin. In time?"); and what the one behind it says is meant.
    """
    resolved = []
    for question in asked:
        place = said.index(question) if question in said else 0
        before = said[place - 1] if place else ""
        on_it = POINTS_BACK.search(question) or _TIME_TOLD.search(before) or _of_sponsoring(before, question)
        told = before and before not in asked and on_it
        told = told and not (_EXCLAIMED.fullmatch(before) and not POINTS_BACK.search(clauses(question)[0]))
        needed = told or (before and _ON_IT.search(question))
        whole = f"{before.rstrip('.')} {question}" if needed else question
        if before and (verb := _verb_left(before.lstrip("*•- "), question.lstrip("*•- "))):
            whole = f"{question.strip('*•- ?.!')} {verb}"
        meant = _MEANT.match(said[place + 1]) if question in said[: len(said) - 1] else None
        resolved.append(f"{whole.rstrip(' ?.!')} {meant['what']}" if meant and meant[0] not in asked else whole)
    return resolved


def asked_of_a_case(pieces: list[str]) -> list[str]:
    """Return what is asked where the rest only tells somebody's case, "i come by train, how far is it?": that is no
    list of keywords.
    """
    asked = [piece for piece in pieces if is_question(piece)]
    if any(_of_sponsoring(piece, question) for piece in pieces for question in asked if piece != question):
        return []
    return asked if any(map(tells_a_case, pieces)) and not any(map(_ON_WHAT_WAS_TOLD.match, asked)) else []


def _of_sponsoring(told: str, question: str) -> bool:
    """Whether somebody who would sponsor the event asks about that: "which packages are there?"."""
    return "sponsor" in told and "sponsor" not in question and bool(_PACKAGES.search(question))


def cased(piece: str, message: str) -> str:
    """A piece of a message with its capitals, by which names are known; as it is where it does not stand there."""
    small = message.lower()
    place = small.find(piece) if len(small) == len(message) else -1  # some capitals are two small letters
    return message[place : place + len(piece)] if place >= 0 else piece


_GIVES_IT = re.compile(
    r"(?:and )?who (?P<verb>gives|holds|delivers|does|is giving|will give) (?:it|that|this)\W*", re.IGNORECASE
)
_TALK = re.compile(r"\b(?:keynotes?|(?:invited |opening |closing |public )?(?:talks?|lectures?))\b", re.IGNORECASE)
_PAID = re.compile(r"\b(?:(?:registration|participation|conference|workshop) )?(?:fees?|tickets?|pass|registration)\b")
_PRIZE = re.compile(r"\b(?:best (?:[\w-]+ ){1,3})?(?:award|prize|grant|scholarship|bursary)s?\b", re.IGNORECASE)
_HOW_HIGH = re.compile(
    r"(?:(?:and|also|if so|so|but),? )*(?:how much|how high|(?:what|which) (?:sum|amount|value)|what money)(?: money)?"
    r"(?: (?:is|are|does|do|comes?|goes|would|will|be|it|that|they|attached|linked|worth|to|with|carry|pay|for|offered"
    r"|each|get|gets|one|the winner)){0,6}\W*",
    re.IGNORECASE,
)
_COVERS = re.compile(
    r"(?:(?:and|also|so) )*(?:what|which (?:meals|parts|days|things)) (?:(?:does|do|will) )?(?:it|that|this|they) "
    r"(?:all )?(?:cover|include|contain|get you)s?\W*",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"(?:i mean|i meant|meaning|that is)\b[ ,:]*(?:the ones? (?=for|of|on|in|by|with))?(?P<what>.{3,80})"
)
_IN_ZONE = re.compile(
    r"(?:in|at) (?!(?:what|which|any|the|local|start|end)\b)[a-z]+(?: [a-z]+)? time\W*", re.IGNORECASE
)
_FIRST = re.compile(r"(?:^|\b(?:the|its|your) )(?:first|opening|start|starting)$")
# "when does it start and finish?" is of one day
_BEGINS = re.compile(r"\b(?:start|begin|open|kick off|commence)(?:s|ing)?$")
_ENDS = re.compile(
    r"(?:(?:when|does|do|will|is|it|we|of|the) ){0,3}(?:end|finish|close|stop|conclude|wrap up)(?:s|es|ing)?"
    r"(?: of (?:the|that) day)?\W*"
)
PAIR = re.compile(r"\bbetween .* and ")
_PACKAGES = re.compile(r"\b(?:packages?|tiers?|levels?|options|whom?|contact)\b")
_OPEN_PAIR = re.compile(r"\bbetween (?!.* and )")
_LAST_DAY = re.compile(r"(?:the )?(?:last|final|closing|end|ending) (?:day|date)s?\b")
_ON_WHAT_WAS_TOLD = re.compile(
    r"(?:is|was|are) (?:that|this|it) (?:still |also )?(?:right|correct|true|accurate|valid)\b"
)
POINTS_BACK = re.compile(r"\b(?:their|them|they|his|her|he|she|those)\b")
_ON_IT = re.compile(
    r"^who(?:'?s| is| are| will be| sits)? (?:on|in|at|part of|speaking at) (?:it|that|this|there)\W*$"
    r"|^(?:is there|are there|do you (?:already )?have|have you got) (?:already )?(?:one|any|some)"
    r"(?: already| yet| now)?(?=\W*$| and\b)",
    re.IGNORECASE,
)
_TIME_TOLD = re.compile(r"\b\d{1,2}(?::[0-5]\d)? ?(?:[ap]\.?m\b|o'clock)|\b\d{1,2}:[0-5]\d\b")
_BY_WHEN = re.compile(r"(?:by|until|till|from|since) when\W*", re.IGNORECASE)
_WHERE_TO = re.compile(
    r"(?:where|how|to whom|what) (?P<verb>(?:do|can|should|must|may|shall) (?:i|we|one|you)\b.*)", re.IGNORECASE
)
_HAVE_TO = re.compile(  # of what has a day of its own: "do I have to register, and until when?"
    r"(?P<verb>(?:do|must|should|can) (?:i|we|one|you) (?:have to |need to |also )?"
    r"(?:register|sign up|apply|book|pay|enrol)\b.{0,60})",
    re.IGNORECASE,
)
_BY_WHEN_TO = re.compile(
    r"(?:(?:by|until|till) )?(?:when|(?:what|which) (?:day|date)) (?:at the latest )?"
    r"(?:do|can|should|must|may|shall) (?P<verb>(?:i|we|one|you) (?:have to |need to )?"
    r"(?:submit|send|upload|hand|apply|register)\b.{0,60})",
    re.IGNORECASE,
)
_BY_WHERE = re.compile(r"(?:(?:and|or|plus) )*(?:where(?: to)?|how|to whom)\W*", re.IGNORECASE)
_AND_HOW = re.compile(r"(.{8,80}?),? (?:and|&|\+|or) ((?:and )?how\W*)", re.IGNORECASE)
_EXCLAIMED = re.compile(r"[\w'’]+(?: [\w'’]+)?[\s!]*!")  # "oh wow!": before a question it says nothing
_LINK = re.compile(r"(?:the )?(?:link|url|portal)s?(?: please| pls)?")
_LENGTH = re.compile(
    r"(?:(?:and|the|max|maximum|paper|papers|page) ){0,3}(?:lengths?|size)(?: (?:please|pls|limit))?\W*"
)
_OF_FORMAT = re.compile(
    r"\b(?:formats?|formatting|templates?|style(?: ?files?)?|layout|latex|anonym\w+|blind\w*|deadline"
    r"|file type|papers?)\b"
)
_OF_DEADLINE = re.compile(r"\b(?:deadline|due|submission|submit)\b", re.IGNORECASE)
_DUE_ALONE = re.compile(
    r"(?:(?:and|so|then|also|plus) )*(?:(?:by|until|till) (?:when|(?:what|which) (?:day|date))|due when|when due"
    r"|when (?:do|must|should) (?:you|they|we|i) (?:want|need|expect) (?:it|them|that|this)"
    r"|when (?:is|are) (?:it|they|that|this) due)(?: (?:please|exactly|then|at the latest))*\W*",
    re.IGNORECASE,
)
_OF_PAPERS = re.compile(
    r"\b(?:pages?|length|words|limits?|formats?|templates?|abstracts?|papers?|manuscripts?|fonts?|margins?|latex|pdf"
    r"|file types?|anonym\w+|how long (?:can|may|must|should|is) (?:it|the (?:paper|abstract|text)))\b",
    re.IGNORECASE,
)
_OF_ELSE = re.compile(  # of papers, too, but what has a day of its own
    r"\b(?:accept\w*|notif\w+|camera|final|regist\w+|grants?|bursar\w+|slides?|videos?|posters?|review\w*|present\w*"
    r"|talks?|rebuttal|proceedings|publi\w+|print\w*|later|afterwards)\b",
    re.IGNORECASE,
)
