"""How people ask for the final version of an accepted paper, and for where it is read: of these no deadline tells, nor
the limit of what is sent in first.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import Worded, alternatives

_FINAL = (
    r"(?:camera ?(?:ready)?|(?:final|last|definitive|finished) (?:versions?|copy|copies|papers?|text|manuscripts?)"
    r"|accepted (?:paper|manuscript|version) ready)"
)
_PREPARED = (
    r"(?:how(?! (?:many|long|much))|how ?to|(?:in|what) (?:which |what )?(?:form|format)|instructions?|guidelines?"
    r"|steps?|formatting|template|put (?:our |the |my )?(?:\w+ )?names? back|line numbers)"
)
_ROOM = r"(?:pages?|space|room on length|longer|lengthen|length|wiggle room)"
_ACCEPTED = r"(?:camera ?(?:ready)?|final|definitive|once accepted|when accepted|after (?:the )?(?:\w+ )?accept\w*)"
_PAPERS = r"(?:papers?|articles?|manuscripts?|pdfs?|versions|contributions)"
_READ = (
    r"(?:hosted|put (?:up )?on ?line|lodged|kept|placed|posted|made (?:available|accessible|public)|available|read"
    r"|published online|up for|found)"
)
_WHERE = r"(?:where|(?:which|what) (?:\w+ )?(?:web|web ?sites?|sites?|platforms?|pages?|web ?pages?|server))"

_BEST = r"(?:selected|best|excellent|strongest|outstanding|top|good|chosen|invited|accepted)"
_ISSUE = r"(?:journals?|special (?:issue|number)|books?|edited volume|collection)"
_AFTER = frozenset("prior_publication dual_submission archival publication_after presentation".split())
FINAL_KINDS = (
    Worded(
        "camera_ready_format",
        re.compile(rf"\b{_PREPARED}\b.{{0,60}}\b{_FINAL}\b|\b{_FINAL}\b.{{0,40}}\b{_PREPARED}\b"),
        re.compile(
            r"\b(?:camera[ -]?ready|final (?:versions?|papers?|manuscripts?))\b.*\b(?:must|should|format\w*|prepar\w+"
            r"|template|instructions|guidelines|source|upload\w*|style)\b"
        ),
        re.compile(
            r"\b(?:when|until|till|by|deadlines?|due|pages?|long|days?|much|many|time|dates?|what if|late|extension)\b"
        ),
        frozenset("camera_ready fact blind location notification publication_after late_submission extension".split()),
    ),
    Worded(
        "camera_ready_pages",
        alternatives(
            rf"\b{_ROOM}\b.{{0,60}}\b{_ACCEPTED}\b",
            rf"\b{_ACCEPTED}\b.{{0,80}}\b(?:{_ROOM}|extra|additional)\b",
        ),
        re.compile(
            r"\b(?:camera[ -]?ready|final (?:versions?|papers?)|accepted papers?)\b.{0,80}"
            r"\b(?:additional|extra|more|one|1) (?:\w+ )?pages?\b"
            r"|\b(?:additional|extra|more) (?:\w+ )?pages?\b.{0,80}\b(?:camera|final|accepted|address|comments)\b"
        ),
        re.compile(r"\b(?:when|deadlines?|due|references?|fees?|web ?(?:site|page)s?|space for|home ?page|date)\b"),
        frozenset(
            "page_limit notification camera_ready review_criteria abstract_length presentation fact best_paper".split()
        ),
    ),
    Worded(
        "hosting",
        alternatives(
            rf"\b{_PAPERS} (?:(?:be|get) )?hosted\b|\bhosted where\b",
            rf"\b{_WHERE}\b.{{0,60}}\b(?:accepted|final|published) {_PAPERS}\b(?!.{{0,40}}\b(?:presented|shown|upload"
            r"|submit\w*|sent|deadline)\b)",
            rf"\baccepted {_PAPERS}\b.{{0,60}}\b{_READ}\b.{{0,40}}\b{_WHERE}\b",
            rf"^(?:do|will|are|would) (?:the |all |our )?(?:accepted )?{_PAPERS}"
            r" (?:(?:just|simply|then|all|also|only) )*(?:go|end up|land|stay|live|sit|be|get)"
            r" (?:(?:up|put|posted|published|hosted|just) )*(?:on|at) \w+\b",
        ),
        re.compile(
            r"^(?!.*\b(?:deadline|submit\w*|we accept|in conjunction|previous\w*|invite)\b)"
            r".*\b(?:accepted|papers|contributions|proceedings|articles)\b.{0,50}\b(?:available|published|hosted|posted"
            r"|appear|archived|uploaded)\b.{0,60}\b(?:web ?sites?|web ?pages?|proceedings|open ?review|anthology|ceur"
            r"|arxiv|library|online|springer|acm|ieee|pmlr|zenodo|site)\b"
        ),
        re.compile(r"\b(?:upload|submit\w*|send|hand in|when|deadline|review\w*|present\w*|talks?|posters?)\b"),
        frozenset("submission_link affiliations website contact location presentation".split()),
    ),
    Worded(
        "license",
        re.compile(
            r"\b(?:licen[sc]e[ds]?|copyright\w*|cc ?by|creative commons|who (?:owns|has the rights)|keep the rights"
            r"|(?:still|do i|do we) own)\b"
        ),
        re.compile(r"\blicen[sc]e[ds]?\b|\bcopyright|\bcc[ -]?by\b|\bcreative commons\b"),
        re.compile(r"\b(?:code|data|datasets?|software|driving|visa|template|which hotel)\b"),
        _AFTER | frozenset("hosting notification review_criteria best_paper about submission_link contact".split()),
    ),
    Worded(
        "publication_after",
        alternatives(
            rf"\b{_BEST} (?:\w+ )?(?:papers?|works?|contributions?|articles?|ones)\b.{{0,60}}\b{_ISSUE}\b",
            rf"\b(?:agreement|cooperation|partner\w*|deal|arrangement)\b.{{0,20}}\b{_ISSUE}\b",
            r"\b(?:through|with|via) (?:you|the workshop)\b.{0,20}\bjournal\b",
            r"\bjournal\b.{0,30}\b(?:through|via) you\b",
            rf"\b(?:do|does|will|is|are) (?:it|they|you|the \w+|there) (?:\w+ ){{0,3}}"
            rf"(?:go|goes|appear|come|published|put) (?:out )?(?:in|into|as) (?:some|any|an?) (?:\w+ )?{_ISSUE}\b",
        ),
        re.compile(
            r"\b(?:special|thematic|topical) (?:journal )?issue|\bextended versions?\b|\bjournals?\b.{0,60}"
            r"\b(?:invit\w+|selected|best)\b|\b(?:invit\w+|selected|best)\b.{0,60}\bjournals?\b"
        ),
        re.compile(
            r"\b(?:already|previously|under review|same time|prizes?|awards?|resubmit\w*|can (?:i|we)|may (?:i|we)"
            r"|could (?:i|we)|appeared|came out|was|were)\b"
        ),
        frozenset({"archival", "prior_publication", "best_paper", "dual_submission", "presentation", "hosting"}),
    ),
)
