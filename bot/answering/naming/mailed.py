"""Whether a question is of sending a paper in by e-mail: "where do i email it to", "do i just mail it to you?"."""

from __future__ import annotations

import re

from bot.answering.questions.forms import form_of
from bot.matching.reading import Reading, Weight

_MAILS = re.compile(r"\b(?:e ?)?mail(?:ing)? (?:it|this|that|them|mine|my|our|the|a|an|you (?:it|this|my|our|the))\b")
_TO_WHOM = re.compile(r"\bto whom?\b|\bwhom?\b.{1,60}\bto\W*$")  # "who do i send my abstract to"
_BY_POST = frozenset({"@contact", "address"})
_SENT = frozenset(
    "@contact address @submit @paper abstract proposal application @poster @talk demo @extend @allowed @where @who"
    " directly straight".split()
)
_ASKING = re.compile(r"\b(?:questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies))\b")
_IN_CASE = re.compile(r"\b(?:if|in case)\b")  # "who do i email if the upload fails"
_WORK = r"(?:papers?|pdfs?|manuscripts?|drafts?|submissions?|abstracts?|articles?|proposals?|files?|work|text)"
_IT = rf"(?:it|this|that|them|mine|(?:the|my|our|a|an|your)(?: (?!about\b)\w+){{0,2}}? {_WORK})"
_HOSTS = r"(?:co )?(?:chairs?|organi[sz]ers?|organi[sz]ing committee|committee|editors?|hosts?|you|workshop)"
_TO_HOSTS = re.compile(
    rf"\b(?:e ?)?mail(?:ing)? {_IT}(?: \w+){{0,2}}? (?:straight |directly )?to (?:the |your |our )?(?:\w+ )?{_HOSTS}\b"
    rf"|\bsend(?:ing)? {_IT}(?: \w+){{0,2}}? to (?:the |your )?(?:\w+ )?{_HOSTS} (?:by|via|per|in an) (?:e ?)?mail\b"
    rf"|\bsend(?:ing)? {_IT} (?:by|via|per|in an) (?:e ?)?mail\b"
)
_LATER = re.compile(r"\b(?:camera|final|revised|accepted|slides?|posters?|copyright|forms?|poster)\b")


def mails_paper(reading: Reading) -> bool:
    """Whether a question is of sending in by e-mail, and of nothing else."""
    words = " ".join(reading.words)
    if _ASKING.search(words) or _IN_CASE.search(words):
        return False
    if _TO_HOSTS.search(words) and form_of(reading.text, reading.words).is_check and not _LATER.search(words):
        return True
    names = {name for unit in reading.units if unit.weight is not Weight.LIGHT for name in unit.names}
    sends = "@submit" in names or _MAILS.search(words)
    to_somebody = not names.isdisjoint(_BY_POST) or _TO_WHOM.search(words)
    return bool(sends and to_somebody) and names <= _SENT
