"""The form of a question: does it want a yes or a no, offer alternatives, deny, suppose, or pass on a rumour?"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from bot.matching.normalise import clean

_AUX = (
    r"(?:is|are|was|were|am|does|do|did|can|could|may|might|must|should|shall|will|would|has|have|had|need|"
    r"isn'?t|aren'?t|wasn'?t|weren'?t|can'?t|cannot|couldn'?t|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t"
    r"|shouldn'?t|hasn'?t|haven'?t)"
)
_LEAD = (
    r"(?:(?:so|and|or|ok|okay|hi|hello|hey|also|but|then|please|well|sorry|oh|hm+|just|quick question"
    r"|question|if [^,]{1,80},)[ ,:]+)*"
)
# A question within a polite wrapping ("can you tell me when ...") wants no yes.
_POLITE = (
    r"(?! (?:you|we|anyone|somebody|someone) (?:know|tell|confirm|say|explain|outline|summarize|give|point"
    r"|please|kindly|list)\b)"
)
_MAY_I_ASK = r"(?!(?:may|can|could|might) (?:i|we) (?:ask|know|have the)\b)"
_YES_NO = re.compile(rf"^{_LEAD}{_MAY_I_ASK}(?:any|anyone|anybody|it is|is not|{_AUX})\b{_POLITE}")
_TAG = re.compile(
    r"\b(?:right|correct|yes or no|or not|is there|yes|no|true|yeah|huh|innit|i guess|i suppose|i assume|"
    rf"{_AUX}(?: not)? (?:i|it|we|they|that|there|you|he|she))\s*[?.!]*\s*$"
)
_INNER = re.compile(
    r"\b" + _MAY_I_ASK + r"(?:do|did|am|can|will|would|should|could|may|is|are) (?:i|we|it|they|you)\b" + _POLITE
)
_WH = re.compile(r"\b(?:what|when|where|who|whom|whose|which|why|how|whens|wheres|whos|whats|hows|wen)\b")
_WH_FIRST = re.compile(
    rf"^{_LEAD}(?:(?:until|by|in|to|at|on|for|from|up to|under|since) )?(?:what|when|where|who|whom|whose|which"
    rf"|why|how)\b"
)
_CLAUSE = re.compile(r"[,.;:!?\n]+|\s-+\s|\b(?:so|and|but|then)\b")
_OR = re.compile(
    r"\bor\b(?! (?:not$|no$|so|later|earlier|more|less|fewer|what|whatever|something|anything|is that|am i"
    r"|longer|older)\b)"
)
# where a question begins, behind words that only join it on
START = r"^(?:(?:so|and|but|also|hi|hey|hello|ok|okay|then) )*"
# how people pass on what they were told
REPORT = (
    r"(?:i(?:'ve| have)? (?:just )?(?:heard|read|saw|was told)|(?:some(?:one|body)|a friend|people|they|he|she"
    r"|my \w+|a colleague|every(?:one|body)(?: here)?|folks|the rumou?r)"
    r" (?:just )?(?:says?|said|saying|told|tells|claims?|claimed|thinks?|mentioned|wrote|believes?|swears?|insists?"
    r"|assumes?|(?:is|are) (?:convinced|sure|certain|saying|telling (?:me|us)))|rumou?rs?|apparently"
    r"|supposedly|allegedly|word is|"
    r"i(?:'m| am) told|is it true|so true that|(?:twitter|x|discord|slack|reddit|linkedin) (?:says|said))"
)
_RUMOUR = re.compile(rf"\b{REPORT}\b")
_NOT = re.compile(r"\b(?:not|no longer|never|neither|without|cannot|\w+n't|no need)\b")
_SUPPOSED = re.compile(
    r"\b(?:since|because|as|given(?: that)?|now that|why|even though|although|considering(?: that)?)\b"
)


class Form:
    """The form of one question; computed from its text alone, each part when it is first asked for."""

    def __init__(self, text: str, words: tuple[str, ...]) -> None:
        self.text = " ".join(clean(text).split())
        self.words = " ".join(words)

    @cached_property
    def is_wh(self) -> bool:
        return bool(_WH_FIRST.match(self.words))

    @cached_property
    def is_tagged(self) -> bool:
        found = _TAG.search(self.text)
        return found is not None and not (
            self.is_wh and found.start() and self.text[: found.start()].rstrip()[-1:] != ","
        )

    @cached_property
    def is_rumour(self) -> bool:
        return bool(_RUMOUR.search(self.text))

    @cached_property
    def is_supposition(self) -> bool:
        return bool(_SUPPOSED.search(self.words))

    @cached_property
    def is_yes_no(self) -> bool:
        """Whether it wants a yes or a no: "is ...", "2 dec, am I ...", "..., right?"."""
        if _YES_NO.match(self.words) or self.is_tagged:
            return True
        if self.is_wh or _WH.search(self.words):
            return False
        return bool(_INNER.search(self.words)) or any(
            _YES_NO.match(part.strip()) for part in _CLAUSE.split(self.text) if part.strip()
        )

    @cached_property
    def is_check(self) -> bool:
        """Whether what it states is to be met with a verdict: yes/no questions, rumours, a few words without "when"."""
        return self.is_yes_no or self.is_rumour or not _WH.search(self.words)

    @cached_property
    def is_either_or(self) -> bool:
        """Whether it offers alternatives, so that neither yes nor no would answer it."""
        return bool(_OR.search(self.words))

    @cached_property
    def denies(self) -> bool:
        """Whether its statement is a negative one ("it is not archival, right?"); "isn't it ...?" expects a yes."""
        return bool(_NOT.search(self.statement))

    @cached_property
    def statement(self) -> str:
        """The words without the negation that only asks ("is not it closed" -> "is it closed") and without a tag."""
        bare = re.sub(rf"^({_LEAD}{_AUX}) not\b", r"\1", self.words)
        return re.sub(rf"\b(?:or not|yes or no|no|{_AUX}(?: not)? (?:i|it|we|they|that|there|you))$", "", bare).strip()


@lru_cache(maxsize=64)  # one answer asks for it many times
def form_of(text: str, words: tuple[str, ...]) -> Form:
    return Form(text, words)
