"""What a question of scope claims of its subject: that it is in, out, the only one that is in, or none of these."""

from __future__ import annotations

import re

from bot.answering.questions.forms import START, Form

_IN = (
    r"(?:in|within) (?:the )?scope|on topic|(?:a |one of (?:the|your) )?topics?|part of|among|welcomed?|wanted"
    r"|accept\w*|interested|consider\w*|suitable|suited|relevant|eligible|appropriate|allowed|listed|included?"
    r"|covered?|fit\w*|belongs?|of interest|match\w*|good|okay|fine"
)
_OUT = (
    r"out of (?:the )?scope|(?:outside|beyond) (?:of )?(?:the |your )?(?:scope|topics?)|off[ -]topic|exclud\w+|too far"
    r"|reject\w*|unwelcome|unsuitable|irrelevant|inappropriate|ineligible|disallowed|outside"
)
_EXPANDED = ((re.compile(r"\b(?:can['’]?t|cannot)\b"), "can not"), (re.compile(r"\bwon['’]?t\b"), "will not"))
_NT = re.compile(r"(?<=[a-z])n['’]t\b|(?<=\bis)nt\b|(?<=\bare)nt\b|(?<=\bdo)nt\b|(?<=\bdoes)nt\b")
# "isn't federated learning in scope?", "do you not accept": such a question expects a yes
_ASKS_SO = re.compile(
    r"((?:^|[,.;:!?]\s*)(?:(?:so|and|but|or|hi|hello|ok|okay|then) )*(?:is|are|do|does|would|will|can|could|should)"
    r"(?: (?:you|we|it|they|i))?) not\b"
)
_DENIED = re.compile(rf"\b(?:not|never|no longer)\b(?=(?: \w+){{0,2}}? (?:{_IN}|{_OUT})\b)")
# "only papers on databases are in scope, right?"; of "I only have a draft on databases" nothing is claimed
_ONLY = re.compile(
    rf"{START}(?:(?:is|are|do|does|will|would|can|must|may) )?(?:(?:it is|it|so) true that )?"
    r"(?:(?:it|this|that|you|they|there|(?:the|your) \w+) )?(?:(?:is|are|will|would|can|take|accept|want) )?(?:be )?"
    r"(?:only(?! (?:have|has|had|got|want|need|know|half|just|now|then|when|if|because|after)\b)|solely|exclusively"
    r"|nothing but)\b"
    r"|^(?!.*\b(?:my|our|i|we) )(?:.*\b(?:limited|restricted|confined) to\b|.*\bnothing (?:else|other than)\b)"
    r"|\bexclusively$"
)
_SAYS_OUT = re.compile(rf"\b(?:{_OUT})\b")


def without_denial(text: str) -> str:
    """Return a question in small letters without the negations of scope itself: "FL is not in scope, right?" is of
    FL. What is negated otherwise stays: "not on vision but on text".
    """
    return _DENIED.sub(" ", _ASKS_SO.sub(r"\1", _expanded(text)))


def claims_out(form: Form) -> bool | None:
    """Return whether a question claims that its subject is out; None where what it denies is something else."""
    text = _ASKS_SO.sub(r"\1", _expanded(form.text))
    denied = bool(_DENIED.search(text))
    if form.denies and not denied and " not " in f" {text} ":
        return None
    return bool(_SAYS_OUT.search(text)) != denied


def claims_only(words: str) -> bool:
    """Return whether a question claims that only its subject is in, which a topic of that name cannot confirm."""
    return bool(_ONLY.search(words))


def _expanded(text: str) -> str:
    text = text.lower()
    for short, full in _EXPANDED:
        text = short.sub(full, text)
    return _NT.sub(" not", text)
