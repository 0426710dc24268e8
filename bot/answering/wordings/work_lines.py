"""What a line of the call says of work that goes on, and of what is shown running instead of told in a paper."""

from __future__ import annotations

import re

from bot.answering.wordings.worded import FOUND, Worded, alternatives

_TOPICS = frozenset({"topic_scope", "topics", "topic_group"})
_READY = r"(?:finished|done|complete|completed|ready|polished|mature|baked)"
_ALLOWED = (
    r"(?:welcome|ok|okay|take|taken|want\w*|accept\w*|fit|allowed|fine|interest\w*|suitable|scope|consider\w*|possible"
    r"|worth|may|can|could|silly|stupid|foolish|pointless|too early|chance|would it|is it|problem)"
)
_RESULTS = r"(?:works?|results?|papers?|ideas?|research|stud(?:y|ies)|projects?|findings?|stuff)"
_DEVICE = (
    r"(?:machines?|devices?|hardware|robots?|prototypes?|gadgets?|boards?|rigs?|instruments?|set ?ups?|systems?"
    r"|installations?|app|apps|drones?)"
)
_SHOWN = r"(?:show|demo|demonstrate|present|exhibit|run)"
_ARTIFACT = r"(?:artifacts?|artefacts?)\b"
_DUTY = r"(?:obligatory|mandatory|compulsory|required|optional|voluntary|have to|need to|must|skip|forced|opt out)"
_IS_DUTY = r"(?:obligatory|mandatory|compulsory|required|optional(?:ly)?|voluntary|voluntarily|must|not needed)"

WORK_LINES = (
    Worded(  # work that goes on
        "",
        re.compile(
            rf"^(?=.*\b{_ALLOWED}\b)"
            r"(?!.*\b(?:how|when|where|who|which|pages?|deadline|late|camera|upload|register\w*|closed|missed|in time"
            r"|(?:can|could|may) (?:i|we|one) still (?:submit|send|hand|turn|put|get))\b)"
            rf".*\b(?:(?:only |just )?half {_READY}|(?:unfinished|unpolished|incomplete|preliminary|ongoing|immature"
            rf"|early stage|works? in progress|wip)(?: \w+)? ?{_RESULTS}?"
            r"|(?:work|project|study|research|experiments?|results?|idea|model|prototype|system|paper|it|something)"
            rf" (?:\w+ ){{0,3}}(?:not|still) (?:\w+ )?(?:{_READY}|rough|running|going on|in progress|early)"
            rf"|(?:not|never) (?:quite |fully |really |that )?(?:polished|finished|ready)(?: yet)?)\b"
        ),
        alternatives(
            r"\b(?:works?|research|projects?) in progress\b|\bin progress (?:\w+ )?(?:work|research|results|stud)",
            r"\b(?:preliminary|ongoing|early|unfinished|late breaking|incomplete|initial) (?:\w+ ){0,2}?"
            r"(?:stage )?(?:work|results?|research|stud|ideas|findings|papers|experiments?)",
            rf"\b(?:less|not (?:yet )?(?:fully|quite)|half) {_READY}\b"
            r"|\b(?:early|initial|less \w+|unfinished|preliminary) (?:state|stage|phase)s?\b",
        ),
        taken=_TOPICS | FOUND | {"prior_publication", "can_still_submit"},
    ),
    Worded(  # whether code is judged is up to its authors
        "",
        re.compile(
            rf"\b{_DUTY}\b.{{0,80}}\b{_ARTIFACT}|\b{_ARTIFACT}.{{0,80}}\b{_DUTY}\b",
        ),
        re.compile(
            rf"\b{_ARTIFACT}.{{0,120}}\b{_IS_DUTY}\b|\b{_IS_DUTY}\b.{{0,120}}\b{_ARTIFACT}",
        ),
        re.compile(r"\b(?:when|until|deadline|who|pages?)\b"),
        FOUND | {"supplementary", "artifacts", "camera_ready", "review", "presentation"},
    ),
    Worded(  # "may a robot be run there?"
        "",
        alternatives(
            rf"\b(?:bring|take along|carry)\b.{{0,40}}\b{_DEVICE}\b.{{0,30}}\b{_SHOWN}\b"
            rf"|\b{_SHOWN}\b.{{0,30}}\b{_DEVICE}\b(?=.{{0,30}}\b(?:live|there|running|on ?site|in person|work\w*)\b)"
            rf"|\b(?:live|running) {_DEVICE}\b|\blive demos?\b|\bdemo (?:my|our|the|a|an) (?:\w+ )?{_DEVICE}\b"
            rf"|\bbring (?:\w+ ){{0,3}}{_DEVICE} to {_SHOWN}\b"
        ),
        re.compile(
            r"\b(?:live|interactive|hands on) (?:\w+ )?demos?(?:nstrations?)?\b|\bdemonstrations? of\b"
            r"|\bdemo(?:nstration)?s?\b.{0,60}\b(?:live|session|workshop|welcome|invite\w*|accept\w*|encourag\w*)\b"
        ),
        re.compile(r"\b(?:pages?|how long|when|deadline|template|power|plugs?|sockets?|projector|wifi|laptop)\b"),
        _TOPICS | FOUND | {"presentation", "facilities", "submission_types", "remote"},
    ),
)
