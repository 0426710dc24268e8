"""What people say before and behind a question that asks nothing: "great, when is it, thx" asks when it is."""

from __future__ import annotations

import re

_TO_WHOM = (
    r"(?:folks|team|guys|everyone|everybody|all|there|bot|people|friends?|sirs?|madam|organi[sz]ers?"
    r"|chairs?|committee"
    r"|both|again|y'?all|mates?|bro|dude|man)"
)
_ALONE = (
    r"so|and|also|but|then|plus|well|oh|ok(?:ay)?|k|btw|by the way|alright|all right|right|now"
    r"|anyway|anyways|actually"
    r"|great|cool|perfect|nice|awesome|wonderful|excellent|super|lovely|fine|good|sure|got it|i see|understood|noted"
    r"|makes sense|fair enough|true|yes|yeah|yep|yup|no|nope|nah|wait|or wait|listen|look|hmm*|umm*"
    r"|uhh?|erm|ehm?|ah|aha|wow"
    r"|curious|just curious|just checking|just wondering|just asking|asking for a friend|first"
    r"|firstly|second|secondly|third"
    r"|thirdly|next|finally|lastly|last|furthermore|moreover|besides|additionally|in addition"
    r"|one more thing|another thing"
    r"|last thing|yo|hi|hii+|hey+|hello|hallo|hola|greetings|good (?:morning|afternoon|evening|day)"
    r"|morning|excuse me|pardon"
    r"|sorry|apologies|my apologies|q|qq|question|thanks|thank you|thx|ty|thanks a lot|many thanks"
    r"|please|pls|plz|quick one"
    r"|(?:one |a |an |my |just )*(?:quick|short|small|little|last|next|another|final|dumb|stupid"
    r"|silly|noob|newbie|basic"
    r"|more|one|other|simple)(?: more| last| quick| other)* (?:question|q|qn|thing)"
    r"|(?:sorry|apologies),? (?:if|in case) (?:this|it)?(?:'s| is| was"
    r"| has)?(?: been)? ?(?:already )?(?:asked|answered)"
    r"(?: already| before)*"
    r"|not sure (?:if|whether) this (?:was|has been|is) (?:already )?(?:asked|answered)(?: already| before)*"
    r"|(?:idk|not sure|i don'?t know) (?:if|whether) this is the right (?:channel|place)"
    r"|(?:hi|hey|hello|yo|dear|good (?:morning|afternoon|evening))[ ,]+(?:(?:dear|the|all|sir or) )*"
    + _TO_WHOM
    + rf"(?: and {_TO_WHOM})*"
    + r"|to whom(?:soever)? it may concern"
)
# what only says that a question comes: the question word must follow at once
_ANNOUNCED = (
    r"(?:can|could|would|will) (?:some(?:one|body)|any(?:one|body)|you|u)(?: please| pls| kindly)? tell me"
    r"|(?:pls|plz|please|kindly) tell me|any(?:one|body)? (?:idea|clue|knows?)|do(?:es)? any(?:one"
    r"|body) know|any idea"
    r"|(?:i )?(?:just )?(?:wanna|want to|wanted to) (?:know|ask)|i(?:'d| would) like to know"
)
_WH = r"(?:what|when|where|who|whom|whose|wh?ich|how|whens|wheres|whos|whats|hows|wats|wat|wen)"
_AUX = (
    r"(?:is|are|was|were|am|do|does|did|can|could|may(?! \d)|might|must|should|shall|will|would|has|have|had|until"
    r"|by when)"
)
_OPENER = rf"(?:{_WH}|why|{_AUX}|(?:in|to|at|on|for|by|from|under|until|up to) (?:what|wh?ich|when))"
_BEFORE = re.compile(
    rf"^\W*(?:(?:{_ALONE})\b[\s,.:;!…-]{{1,9}}(?:but[\s,]{{1,9}})?){{1,5}}(?={_OPENER}\b)", re.IGNORECASE
)
_SAID = re.compile(rf"^\W*(?:{_ANNOUNCED})[\s,:]+(?={_WH}\b)", re.IGNORECASE)
_THANKS = (
    r"thx|thanks(?: a lot| so much| in advance| everyone| all)?|thank you(?: so much| very much"
    r"| in advance)?|ty|tysm|tia"
    r"|cheers|pls|plz|please(?: advise| reply| help| respond)?|(?:plz|pls) (?:reply|help|advise)"
    r"|asap|urgent|anyone|anybody"
    r"|someone|somebody|hello|tho|though|again|many thanks"
)
_BEHIND = re.compile(
    rf"(?P<end>[?!.…]{{0,5}})[\s,;.…-]{{1,9}}(?:(?:{_THANKS})\b[\s,?!.…-]{{0,9}}){{1,4}}$", re.IGNORECASE
)
_NOTHING = re.compile(rf"\W*(?:(?:{_ALONE}|{_THANKS})\b\W*){{0,5}}", re.IGNORECASE)
_IS_TRUE = re.compile(
    r"^(.*\w),\s+is (?:that|this|it) (?:still )?(?:true|right|correct|so)\W*$", re.IGNORECASE | re.DOTALL
)
_OR_WRONG = re.compile(r",?\s+or am i (?:wrong|mistaken)\W*$", re.IGNORECASE)


def alone(question: str) -> str:
    """Return a question without what stands around it; as it is where nothing would be left.

    Nothing is taken from before a question unless a question word follows: "posters, when?" keeps its subject.
    """
    bare = _SAID.sub("", _BEFORE.sub("", question, count=1), count=1)
    bare = _IS_TRUE.sub(r"\1, right?", _OR_WRONG.sub(", right?", bare))
    bare = _BEHIND.sub(lambda found: found["end"], bare, count=1)
    return bare.strip() or question


def asks_nothing(sentence: str) -> bool:
    """Whether a sentence is nothing but what stands around questions: "anyone?", "pls?"."""
    return bool(_NOTHING.fullmatch(sentence))
