"""What a label says a date is: its kind, in English and German, and what sets it apart from others of that kind."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.cfp.dates.months import WEEKDAY

_OPENS = (
    r"\bopens?\b|\bopening\b|\bopened\b|\bstart(?:s|ing)?\b.{0,12}\bsubmission|\bsubmission.{0,24}\b(?:start|begin)|\bstart of\b|\b(?:call|cfp)\b.{0,20}\b(?:out|published|released|issued|announced|announcement)\b"
    r"|^(?:first |initial )?(?:call for \w+|cfp|announcement)$|\bwebsite\b|\bbeginn\b|\beröffnung\b|\böffnet\b"
)
# In this order: "camera-ready submission" is no submission deadline, "notification of abstract acceptance" no abstract one.
_KINDS: tuple[tuple[str, str], ...] = (
    ("camera_ready", (r"camera[ -]?ready|camera copy|\bfinal (?:version|paper|manuscript|submission|copy|upload|pdf|draft|article|revision|accepted|full paper|camera|contribution)s?\b"
                     r"|(?:print|publication)[ -]ready|\bready[ -]to[ -]print|revised (?:version|paper|manuscript|submission)s?|\bproceedings (?:version|paper)s?|endfassung|druckfertig|druckvorlage|end(?:gültig\w*)? version|finale? (?:version|fassung)|endgültig")),
    ("rebuttal", r"rebuttal|author (?:response|feedback|discussion)|discussion (?:period|phase)"),
    ("other", (r"\bartifacts?\b|\bartefacts?\b|\bartifact evaluation|\breview(?:s|ing)?\b.{0,20}\b(?:due|deadline|period|start|end|assign)|\breviews? (?:released|sent|available|returned)|reviewer|travel|\bgrants?\b|scholarship|visa\b|bidding"
              r"|poster (?:upload|due|printing|pdf)|\bvideos?\b|slides|recording|presentation (?:upload|material)|tutorial|(?:official |final )?program(?:me)?\b(?! chair)|agenda|schedule (?:available|announced|published)"
              r"|accepted papers (?:available|online|published)|pre-?proceeding|publi(?:cation|shing|shed)\b|hotel|doctoral|mentor|challenge|competition|leaderboard|test (?:set|phase)|training (?:set|data)|data ?sets? (?:release|available)|baseline|evaluation|(?:conference|publisher)-ready|copyright|special issue|journal|nomination|sponsor")),
    ("notification", (r"notif|decisions?\b|acceptance|accept(?:ed)?\s?/\s?reject|author announcement|\bresults?\b|announcement of (?:accept|select|result)|selection (?:of|announced)|benachrichtigung|mitteilung|rückmeldung|feedback to authors|authors? (?:informed|notified)"
                     r"|speakers? (?:informed|notified|confirmed)|\baccepted (?:papers?|talks?|abstracts?|proposals?|speakers?) (?:announced|announcement|notified|selected|list)|\bannouncement of\b.{0,12}\b(?:papers|speakers|talks)")),
    ("registration", r"(?<!abstract )(?<!paper )(?<!title )\bregist(?:ration|er)(?! (?:of )?(?:abstracts?|papers?|titles?)\b)|early[ -]bird|anmeld|anmelde"),
    ("abstract", r"(?<!extended )(?<!extended-)(?<!paper/)(?<!papers/)(?<!paper / )(?<!paper or )(?<!papers or )(?<!papers and )\babstracts?\b(?!\s*(?:/|and|&|or)\s*(?:full |long |short )?(?:papers?|submission))(?! track)|paper registration|title (?:and|&) abstract"),
    ("supplementary", r"^(?!.*\bpapers?\b).*(?:supplement|appendi(?:x|ces))"),
    ("submission", (r"submission|submit|submitting|\bdue\b|full papers?|(?:long|short|regular|research|position|demo|workshop|poster) papers?|papers?\b.{0,20}\bdeadline|\bdeadline\b|einreich|vorschläge|vorträge|beiträge|manuscripts?|closes\b|closing\b|\bcall\b.{0,40}\b(?:ends?|deadline|extended|closed)"
                   r"|proposals?|contributions?|^\W*papers?\W*$|extended abstracts?|\bcfp\b|abgabe|frist\b|commitment")),
    ("workshop", r"work-?shops?\b|conference|\bevent\b|takes? place|\bheld\b|meeting|meetup|symposium|dev-?\s?room|seminar|colloquium|kolloquium|tagung|hackathon|summit|veranstaltung|konferenz|treffen\b|kongress|^\W*(?:dates?|when|date (?:and|&) (?:time|place|venue|location)|date/time|datum|termin|wann|time and place|duration|event dates?)\W*$|main event|day \d"),
)  # fmt: skip
_COMPILED = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _KINDS)
_OPENING = re.compile(_OPENS, re.IGNORECASE)
_NO_LABEL = re.compile(r"^\W*(?:important|key|relevant|all|wichtige|other)?\s*(?:dates|deadlines|submission deadlines|dates? (?:and|&) deadlines|timeline|schedule|calendar|termine|fristen|daten)(?: for authors)?\W*$", re.IGNORECASE)  # fmt: skip
DATES_HEADING = re.compile(r"\b(?:dates?|deadlines?|timeline|time line|schedule of|calendar|milestones?|termine|fristen|zeitplan|daten|key dates|timetable)\b", re.IGNORECASE)  # fmt: skip
_TRIM = re.compile(r"^[\s:*|.,;\t)–—\-•·>→\]]+|[\s:*|.,;\t(–—\-•·→\[@]+$")
_NOISE = re.compile(
    r"\bnew!+|\(?\b(?:final(?:ly)? |now |further |again )?(?:extended|extension|new|updated?|verlängert|hard|firm|strict)\b!*(?: to| until| bis)?\)?\s*!*\s*$|\bextended (?:to|until)\b|[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]+",
    re.IGNORECASE,
)
_GENERIC = frozenset(
    "the a an of for and or to on at by in is are be will must via with from all paper papers submission submissions submit submitted submitting deadline deadlines due date dates extended extension "
    "final new hard firm strict workshop notification notifications author authors acceptance accept camera ready version versions copy upload abstract abstracts conference event full now updated "
    "cfp call no later than until end closes close".split()
)
MAX_LABEL = 90


@lru_cache(maxsize=4096)
def kind_of(label: str) -> str | None:
    """Return the kind of date that a label names; None when it names none."""
    if not label.strip() or _NO_LABEL.match(label):
        return None
    if _OPENING.search(label):
        return "other"
    return next((kind for kind, words in _COMPILED if words.search(label)), None)


def clean_label(text: str) -> str:
    """Take punctuation and shouts ("NEW!", "Extended to") off a label."""
    text = " ".join(text.replace("\t", " ").split())
    for _ in range(2):
        text = _TRIM.sub("", _NOISE.sub("", text))
    text = re.sub(rf"[\s,:(–-]+{WEEKDAY}$", "", text, flags=re.IGNORECASE)
    if text.count("(") > text.count(")"):
        text += ")"
    return text


def telling(label: str) -> frozenset[str]:
    """The words that set a label apart from others of its kind: {"arr"} of "Submission deadline for ARR"."""
    return frozenset(re.findall(r"[^\W\d_]{2,}", label.lower())) - _GENERIC
