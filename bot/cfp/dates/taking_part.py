"""Dates of those who only come, who register by sending what they will speak of, and who ask for money with it."""

from __future__ import annotations

import re

from bot.cfp.language import kinds, phrases
from bot.rules import Rule, first

LISTENERS = Rule(
    "a date of those who take part, and bring no paper",
    r"""^ \W* (?: (?: (?: final \s | last \s )? (?: deadline | date ) \s | frist \s | plazo \s | prazo \s )
            (?: for \s | to \s | für \s | para \s )? )?
        (?: (?: all | other | non-presenting | passive | de | die | los | les | os ) \s )?
        (?: participants? | attendees? | delegates | listeners | guests | visitors | non-presenters
            | teilnehmer(?:innen)? | teilnehmende | zuhörer(?:innen)? | gäste | asistentes | oyentes | participantes
            | auditeurs | ouvintes | partecipanti | uditori | deelnemers )
        (?: \s (?: without | with \s no | ohne | sin | sans | sem | senza | zonder ) \s
            (?: (?: an? | eigenen | own ) \s )? [^\W\d]{4,16} )? \W* $""",
    "registration",
    (
        "Participants", "Deadline for participants", "Final deadline for all attendees:", "Attendees", "Delegates",
        "last date for listeners", "Date for guests", "Deadline to visitors", "Other participants", "Non-presenters",
        "Non-presenting participants", "passive participants", "Participants without a paper",
        "attendee with no presentation", "Teilnehmende", "Frist für Teilnehmer ohne Vortrag", "Zuhörerinnen", "Gäste",
        "Teilnehmende ohne eigenen Vortrag", "die Teilnehmer", "Asistentes", "Plazo para los oyentes",
        "Participantes sin ponencia", "Les auditeurs", "Participants sans communication", "Prazo para os ouvintes",
        "Participantes sem trabalho", "Partecipanti", "Uditori senza contributo", "Deelnemers zonder lezing",
        "de deelnemers", "Visitors without own work",
    ),
    near_misses=("Notification of participants", "Participants submit papers", "Papers of participants"),
)  # fmt: skip
_OWN_DAYS = Rule(
    "the event's own days, and what else is told on them",
    r"""^ \W* (?: the \s )? (?: workshop | conference | event | symposium | meeting ) \s
        (?: dates? | days? ) \s? (?: and | & | \+ | with ) \s (?! [^:]{0,60} \b deadline )""",
    "workshop",
    ("Workshop dates & announcement of results", "The workshop day and the results", "Conference dates and results",
        "Event date + awards", "Symposium day with results", "Meeting days and winners announced"),
    near_misses=("Workshop date announced", "Notification and workshop days", "Workshop papers and dates",
        "Conference dates and paper deadlines",
        "Workshop and results"),
)  # fmt: skip
_MONEY = Rule(
    "money that is asked for beside what is sent in",
    r"""\b (?: grants? | scholarships? | bursar(?:y|ies) | stipends? | fellowships?
        | travel \s (?: awards? | support ) | financial \s (?: support | aid ) ) \b""",
    examples=("travel grants", "a grant", "scholarships", "scholarship", "bursary", "bursaries", "stipends", "stipend",
        "fellowships", "fellowship", "travel award", "travel awards", "travel support", "financial support",
        "financial aid"),
    near_misses=("paper award", "granted"),
)  # fmt: skip
_PAPERS = Rule(
    "what is sent in",
    r"\b (?: talks? | papers? | abstracts? | posters? | contributions? | presentations? ) \b",
    examples=("proposals for talks", "talk", "papers", "full paper", "abstracts", "abstract", "posters", "poster",
        "contribution", "contributions", "presentations", "presentation"),
    near_misses=("paperwork", "letters"),
)  # fmt: skip
_PARTS = re.compile(r"\s(?:and|und|et|y|e|en|with|mit)\s|\s?[&+/;,]\s?", re.IGNORECASE)
_DUE = re.compile(r"\bdeadlines?\b", re.IGNORECASE)  # of both: "Paper submission and author registration deadline"
_SENT = frozenset({"submission", "abstract"})


def said_first(label: str) -> str | None:
    """The kind of a label that its first words settle, whatever follows them."""
    rule = first((LISTENERS, _OWN_DAYS), label)
    return rule.reads if rule else None


def sent_too(label: str) -> str | None:
    """The kind of what is sent by a day on which one registers, too: "Registration and submission of abstracts"."""
    told = [(kinds().values(part), part) for part in _PARTS.split(_DUE.sub(" ", label))]
    registers = any(values & {"registration"} and not values & _SENT for values, _ in told)
    sent = [values for values, part in told if values & _SENT and _is_sent(part) and "registration" not in values]
    if not registers or not sent:
        return None
    return "abstract" if sent[0] & _SENT == {"abstract"} else "submission"


def _is_sent(part: str) -> bool:
    """Whether a part of a label says that something is sent, and does not only name it or when it is due."""
    return part in phrases("send") and not re.search(r"\bfees?\b", part)


def papers_too(label: str) -> str | None:
    """The kind of what is sent in by a day on which money is asked for, too: "Talks, posters and travel grants due"."""
    if _MONEY.search(label) is None:
        return None
    sent = [part for part in _PARTS.split(label) if _PAPERS.search(part) and "other" not in kinds().values(part)]
    only = bool(sent) and all(re.search(r"\babstracts?\b", part, re.IGNORECASE) for part in sent)
    return "abstract" if only else "submission" if sent else None
