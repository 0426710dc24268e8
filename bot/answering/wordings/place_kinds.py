"""How people ask where an event is, which larger event it is part of and which edition it is, in words that no
phrasing is near.
"""

from __future__ import annotations

from bot.answering.questions.forms import START
from bot.answering.wordings.worded import EVENT, FOUND, NAMED, NOUN, Worded, alternatives

_HOSTS = r"(?:(?:host(?:ing)?|parent|umbrella|mother) (?:conference|conf|event|meeting|symposium|congress))"
_LARGER = rf"(?:conf|congress|{NOUN})"  # the word for a larger event may have been read as that for ours
_PEOPLE = r"(?:i|we|everyone|everybody|people|folks|you|attendees|participants)"
_WITH = (
    r"(?:at|part of|with|attached to|under|in|within|belong(?:ing)? to|together(?: with)?|going with"
    r"|(?:associated|linked|tied|connected|affiliated|joined|paired) (?:with|to))"
)
_NTH = r"(?:\d{1,3} ?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"

HOST_KIND = Worded(
    "venue",
    alternatives(
        rf"{START}(?:(?:what|which|whats|who|is|s|the|your|this|a|there|name|of) ){{0,6}}{_HOSTS}"
        rf"(?: (?:name|called|please|pls|is it|is this|of (?:it|this|{NAMED})))*$",
        rf"{START}(?:(?:it|this|{NAMED}) (?:is|goes) )?(?:with|at) (?:which|what) {_LARGER}"
        rf"(?: (?:together|is (?:it|this|{NAMED})|are you|goes (?:it|this)))*$",
        rf"{START}(?:what|which) (?:big(?:ger)? |large(?:r)? )?{_LARGER} (?:is|s|does|will|are) {EVENT}"
        rf" (?:even |actually |again |be )*{_WITH}$",
        rf"{START}co ?located (?:with|at) (?:what|which {_LARGER})$",
        r"\b(?:stand ?alone|on its own|independent)\b.{0,40}\bor\b.{0,30}"
        r"\b(?:part of|belongs?|attached|hangs?|hanging|co ?located|with|under)\b",
    ),
    taken=FOUND | {"about", "location", "organizers", "workshop_date", "other_event", "reviewer_signup"},
)
PLACE_KINDS = (
    HOST_KIND,
    Worded(
        "edition",
        alternatives(
            rf"{START}(?:is (?:it|this) )?(?:the )?{_NTH} or (?:the )?{_NTH}"
            rf"(?: (?:one|time|edition|round|instalment|year|{NOUN}))?$",
            rf"{START}(?:is|was) (?:it|this) (?:already )?(?:the |your )?{_NTH}"
            rf"(?: (?:one|time|edition|{NOUN}))?(?: (?:already|now|then|or))*$",
            r"\b(?:which|what) (?:ordinal|number)\b.{0,30}"
            r"\b(?:edition|title|name|series|this year|this (?:one|time))\b",
        ),
        taken=FOUND | {"workshop_date", "previous_editions", "location", "about"},
    ),
    Worded(
        "location",
        alternatives(
            rf"^(?:(?:so|and|hi) )*(?:what|which) (?:town|city|country) (?:is|are|was|will) (?:it|this|{NAMED}|we|you)"
            r"(?: be)?(?: held| happening| taking place)?(?: in| at)?(?! \w+ed)\b",
            rf"\bwhere (?:does|is|will) (?:it|this|{NAMED}) (?:even|actually|exactly|again)"
            r" (?:take place|happen|be held|held|happening|going to be)\b",
            rf"{START}where (?:am|are|do|will|should|must|shall) {_PEOPLE}(?: all)?"
            r"(?: (?:need|have|want|supposed|gonna|expected|physically))?(?: to)?"
            r" (?:show up|head|headed|heading|travel|travell?ing|fly|flying|gather|come together|meet up)(?: to)?"
            rf"(?: for (?:it|this|that|{NAMED}))?$",
            r"\b(?:which|what) (?:corner|part|bit|end) of the (?:planet|world|globe|country|map|continent|earth)\b",
        ),
        taken=FOUND | {"location"},
    ),
)
