"""What people say before and behind a question that asks nothing: "great, when is it, thx" asks when it is."""

from __future__ import annotations

import re


def _any(*lists: str) -> str:
    """A pattern for any of the phrases of lists, which commas part."""
    return "|".join(phrase.strip() for one in lists for phrase in one.split(","))


_WH = r"what|when|where|who|whom|whose|wh?ich|how|whens|wheres|whos|whats|hows|wats|wat|wen"
# the words that a question begins with
OPENER = (
    rf"(?:{_WH}|why|until|till|by when"
    r"|(?:in|to|at|on|for|by|from|under|until|up to|since|with) (?:what|wh?ich|when|whom)"
    r"|is|are|was|were|am|do|does|did|can|could|may(?! \d)|might|must|should|shall|will|would|has|have|had)"
)
_TO_WHOM = (
    "(?:"
    + _any(
        "folks, team, guys, everyone, everybody, all, there, bot, people, friends?, mates?, bro, dude, man",
        "both, again, y'?all, sirs?, madam, organi[sz]ers?, chairs?, committee",
    )
    + ")"
)
_GREETED = r"(?:hi|hey|hello|yo|dear|good (?:morning|afternoon|evening))[ ,]+(?:(?:dear|the|all|sir or) )*"
_SORT = _any(
    "quick, short, small, little, last, next, another, final, dumb, stupid, silly, noob, newbie, basic, simple"
)
_BEFORE_IT = _any(
    "so, and, n, also, but, then, plus, well, oh, ok(?:ay)?, k, btw, by the way, alright, all right, right, now",
    "anyways?, actually, great, cool, perfect, nice, awesome, wonderful, excellent, super, lovely, fine, good",
    "sure, got it, i see, understood, noted, makes sense, fair enough, true, yes, yeah, yep, yup, no, nope, nah",
    "wait, or wait, listen, look, hmm*, umm*, uhh?, erm, ehm?, ah, aha, wow, curious",
    "just (?:curious|checking|wondering|asking), asking for a friend, first, firstly, second, secondly, third",
    "thirdly, next, finally, lastly, last, furthermore, moreover, besides, additionally, in addition",
    "one more thing, another thing, last thing, quick one, yo, hi, hii+, hey+, hello, hallo, hola, greetings",
    "good (?:morning|afternoon|evening|day), morning, excuse me, pardon, sorry, apologies, my apologies, q, qq",
    "question, thanks, thank you, thx, ty, thanks a lot, many thanks, please, pls, plz",
    rf"(?:one |a |an |my |just )*(?:{_SORT}|more|one|other)(?: more| last| quick| other)* (?:question|q|qn|thing)",
    r"not sure (?:if|whether) this (?:was|has been|is) (?:already )?(?:asked|answered)(?: already| before)*",
    r"(?:idk|not sure|i don'?t know) (?:if|whether) this is the right (?:channel|place)",
    "to whom(?:soever)? it may concern",
)
_ASKED_BEFORE = (
    r"(?:sorry|apologies),? (?:if|in case) (?:this|it)?(?:'s| is| was| has)?(?: been)? ?(?:already )?(?:asked|answered)"
    r"(?: already| before)*"
)
_ALONE = rf"(?:{_BEFORE_IT}|{_ASKED_BEFORE}|{_GREETED}{_TO_WHOM}(?: and {_TO_WHOM})*)\b"
# what says that a question comes: its question word must follow at once
_ANNOUNCED = _any(
    r"(?:can|could|would|will) (?:some(?:one|body)|any(?:one|body)|you|u)(?: please| pls| kindly)? tell me",
    r"(?:pls|plz|please|kindly) tell me, any(?:one|body)? (?:idea|clue|knows?), do(?:es)? any(?:one|body) know",
    r"i (?:should|would) be (?:very )?(?:grateful|glad|happy|thankful) to (?:know|learn|hear)",
    r"(?:i )?(?:just )?(?:wanna|want to|wanted to) (?:know|ask), i(?:'d| would) like to know",
    r"(?:i|we) (?:just |also |only )?(?:need|have) to know, (?:may|can|could) (?:i|we) (?:ask|know)(?: please)?",
    r"(?:(?:can|could|would) (?:you|some(?:one|body)) )?(?:please |pls |plz |kindly )?"
    r"(?:give|send|tell|remind) (?:me|us)(?: of)?",
    r"(?:my|our|the|an?) [a-z]+ (?:[a-z]+ )?(?:[a-z]+ )?(?:asks?|asked|is asking|wants? to know|wonders?)",
)
_BEHIND_IT = _any(
    "thx, thanks(?: a lot| so much| in advance| everyone| all)?, many thanks, ty, tysm, tia, cheers, pls, plz, asap",
    "thank you(?: so much| very much| in advance)?, please(?: advise| reply| help| respond)?, urgent, tho, though",
    "this (?:year|yr|time), (?:(?:plz|pls|please) (?:just )?|just )say (?:yes|no)",
    "again, (?:plz|pls) (?:reply|help|advise), anyone, anybody, someone, somebody, hello",
)
# Bounded, so that hostile text costs no more than its length.
_LEADS = re.compile(rf"^\W*(?:{_ALONE}[\s,.:;!…-]{{1,9}}(?:but[\s,]{{1,9}})?){{1,5}}(?={OPENER}\b)", re.IGNORECASE)
_TELLS = re.compile(rf"^\W*(?:{_ANNOUNCED})[\s,:]+(?=(?:{_WH})\b|(?:the|your)(?: [\w-]+){{1,7}}\W*$)", re.IGNORECASE)
_TRAILS = re.compile(
    rf"(?<![\s,;?!.…-])(?P<end>[?!.…]{{0,5}})[\s,;.…-]{{1,9}}(?:(?:{_BEHIND_IT})\b[\s,?!.…-]{{0,9}}){{1,4}}$",
    re.IGNORECASE,
)
# "my daughter got her doctorate and wants to go: which days is it and where?"; shorter ones may be what it is about
_CASE = re.compile(
    rf"^(?:i|we|my|our|i'?m|i'?ve|we'?re)\b[^:?]{{24,200}}:\s+(?=(?:{_WH})\b)(?!.*\b(?:that|this|they|them|one)\b)",
    re.IGNORECASE,
)
_NOTHING = re.compile(rf"\W*(?:(?:{_ALONE}|(?:{_BEHIND_IT})\b)\W*){{0,5}}", re.IGNORECASE)
_IS_TRUE = re.compile(
    r"^(.*\w),\s+is (?:that|this|it) (?:still )?(?:true|right|correct|so)\W*$", re.IGNORECASE | re.DOTALL
)
_OR_WRONG = re.compile(r",?\s+or am i (?:wrong|mistaken)\W*$", re.IGNORECASE)


def alone(question: str) -> str:
    """Return a question without what stands around it; as it is where nothing would be left.

    Nothing is taken from before a question unless a question word follows: "posters, when?" keeps its subject.
    """
    bare = _CASE.sub("", _TELLS.sub("", _LEADS.sub("", question, count=1), count=1), count=1)
    bare = _IS_TRUE.sub(r"\1, right?", _OR_WRONG.sub(", right?", bare))
    bare = _TRAILS.sub(lambda found: found["end"], bare, count=1)
    return bare.strip() or question


def asks_nothing(sentence: str) -> bool:
    """Whether a sentence is nothing but what stands around questions: "anyone?", "pls?"."""
    return bool(_NOTHING.fullmatch(sentence))
