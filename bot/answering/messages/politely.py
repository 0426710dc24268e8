"""What only asks politely before a question: "could you kindly indicate who chairs it" asks who chairs it."""

from __future__ import annotations

import re

_GREETED = r"(?:(?:hi|hello|hey|dear \w+|good (?:morning|day|afternoon|evening)),? ){0,2}"
_KINDLY = r"(?: (?:please|kindly|perhaps|maybe|possibly|also|politely)){0,2}"
_SAY = r"(?:tell|indicate|specify|state|clarify|say|inform|advise|let(?= (?:me|us) know)|point out|share with)"
_WISHES = (
    r"(?:i|we) (?:would|should) be (?:very |most |really |deeply )?(?:grateful|thankful|obliged|glad|happy|pleased)"
    r"|it would be (?:very |most |so |really )?(?:kind|nice|helpful|great|good)(?: of you)?"
)
_ASKS = (
    r"(?:(?:i|we) (?:would|should) be (?:very |most |really )?interested to (?:learn|know|hear)"
    r"|(?:i|we) would (?:very much )?(?:like|love) to (?:ask|inquire|enquire|learn)"
    rf"|(?:may|might|could) (?:i|we){_KINDLY} (?:ask|inquire|enquire))(?: you)?"
)
_WANTED = (
    r"(?:who|whom|whose|what|when|where|which|how|until when|by when"
    r"|(?:in|at|to|on|from|for|by|with) (?:who|whom|what|which))\b"
)
_COURTESY = re.compile(
    rf"^\W{{0,3}}{_GREETED}(?:(?:(?:could|can|would|will|might) you{_KINDLY}(?: be so (?:kind|good)(?: as)? to)?"
    rf"|(?:{_WISHES}) if (?:you|someone|somebody) (?:could|would){_KINDLY}) {_SAY}(?: (?:me|us))?(?: know)?|{_ASKS})"
    rf"(?: (?:kindly|politely|please))?,? (?={_WANTED})",
    re.IGNORECASE,
)

# "sir, when is it, kindly tell": courtesy asks nothing
_SIR = re.compile(
    r"^(?:(?:respected|dear) )?(?:sirs?|madam|ma'am)(?: (?:or|and|/) (?:sir|madam))?[ ,]{1,3}(?=\w)"
    r"|[ ,]{1,3}(?:kindly|please|pls|plz) (?:do )?(?:tell|teach|advise|inform|guide|clarify)(?: (?:me|us))?(?=\W*$)",
    re.IGNORECASE,
)


def without_courtesy(text: str) -> str:
    """Return a message without what it begins with to be polite, where a question word follows, and without "sir"."""
    return _COURTESY.sub("", _SIR.sub("", text), count=1)
