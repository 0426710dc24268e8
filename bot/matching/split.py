"""Parts a message into the questions it asks; what only surrounds them is kept apart."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.matching.around import OPENER, alone, asks_nothing
from bot.matching.normalise import clean
from bot.matching.shared import listed_things, opened_and_closed, with_counted, with_lone, with_shared

_PICTURE = r"[\U0001F300-\U0001FAFF\u2600-\u27BF]"
_SENTENCE = re.compile(
    r"(?<=[?!.;…])\s+|\n+"
    r"|(?<=[a-z]\?)(?=[a-z]+ )"  # "is there wifi?where is it"
    # "how many pages 😅 how much is it"; never from within a run, so that a long one costs no more than its length
    rf"|(?:(?<!\s)\s++)?(?<!{_PICTURE}){_PICTURE}++\s*+(?=\w)"
)
_NO_END = re.compile(
    r"\b(?:dr|prof|mr|mrs|ms|e\.g|i\.e|etc|vs|approx|incl|excl|max|min|no|st|p|pp"
    r"|sept?|oct|nov|dec|jan|feb|mar|apr|aug)\.$"
)
# "on 1.6. at noon", "is J. Berg speaking"
_NO_STOP = re.compile(
    r"(?:(?<![\d.])[0-3]?\d\.[01]?\d|(?:^|\b(?:is|are|was|will|does|by|with|from|and|or|about) )[a-hj-z])\.$"
)
_ASKS = re.compile(
    r"\?|^(?:(?:so|and|or|also|ok|okay|hi|hello|hey|yo|but|well|please|pls|plz|sorry|excuse me|anyone know|quick"
    rf" question|question)[\s,:]+)*{OPENER}\b(?!'t (?!(?:i|we|you|it|they|he|she|the|my|there|one|this|that)\b))"
    r"|[+&]\s*(?:what|when|where|who|which|how)(?:'?s)?\b"
    rf"|^[+&]\s*{OPENER}\b"
    r"|\b(?:tell me|let me know|i want to know|i would like to know|i'd like to know|wondering|wonder"
    r" (?:if|whether|when|what|where)|please (?:confirm|tell|send|give|list)"
    r"|kindly|remind me|could you|can you|may i (?:ask|know)|do you know|does anyone know|give me|need to know|not sure"
    r" (?:if|whether|when|what)|asks? (?:if|whether))\b"
)
_AND = re.compile(
    rf"[,;]?\s+(?:(?:and|n|&|\+|plus|also|as well as|, ?|/|\||then)\s*"
    r"(?:(?:also|then|after (?:that|it)|afterwards|later|finally),?\s+)?"
    r"|or\s+(?=(?:when|where|which|who)\b)"  # "when is A or when is B"
    r"|(?:and\s+)?(?<!can )(?<!may )(?<!could )(?<!should )(?<!do )(?:i|we)(?:'d| would)?(?: also)?"
    rf" (?:(?:wanna|(?:want|like|need) to) know|wonder|ask)(?: if| whether)?,?\s+)(?=(?:{OPENER}|whether|about what)\b)"
)
# "when is it, which city": another question; "my paper, which is on X" says more of the first.
_COMMA = re.compile(
    r",\s+(?!which (?:is|are|was|were)\b(?! the\b))"
    r"(?!who (?:is|are|was|were)\b(?! (?:the|your|on the|behind|in charge|running|responsible)\b))"
    r"(?=(?:(?:at|in|on|by|for|to|from|until|till|with|about) )?(?:what|when|where|whom?|whose|how|which)\b"
    r"(?! (?:has|have|had|will|would|can|could|i|we|you|they|it|means?|said)\b))"
)
# "is Jane Roe the chair, is it in Oslo?"; not "is it archival, is it?" nor "can I send it late, is that ok?"
_VERB = r"(?:is|are|will|can|could|may|must|do|does|should)"
_COMMA_AND_OTHER = re.compile(
    rf",\s+(?={_VERB}\b(?! not\b)(?! (?:that|this) (?:ok|okay|right|correct|true|fine|possible|allowed|it)\b)"
    r"(?! (?:it|they|that|there|i|we|you|he|she)\W*$)(?! you (?:think|know)\b)"
    r"(?! (?:it|that|this) (?:(?:still|on|the|in|by|until|till) )*"  # "when is the deadline, is it 26 April?"
    r"(?:\d|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)))"
)
# "notification when, will they be printed?": what stands before the comma asks, too.
_COMMA_AND_VERB = re.compile(
    r",\s+(?=(?:is|are|will|can|could|may|must|do|does|should) (?:i|we|it|they|you|the|there|my|our|this|that)\b)"
)
_TWO_OF_PART = re.compile(
    r"^(when|where|who|how long)(?: exactly)?(?:,? (?:and|or|n|&) | ?[/&+] ?)(when|where|at what time|who|how long)"
    r" ((?:is|are|will|does|do|was)\b.{1,40}\b(?:receptions?|dinner|banquet|lunch(?:es)?|breakfast|tutorials?|keynotes?"
    r"|panels?|posters?|demos?|sessions?|social|excursion|outing|party|breaks?|ceremony|opening|closing|welcome"
    r"|talks?|presentations?"
    r"|doctoral consortium|hackathon)\b.{0,40})$",
    re.IGNORECASE,
)
_WH = re.compile(r"\b(?:what|when|where|who|which|how|whats|whens|wheres)\b")
_OPENS = re.compile(rf"(?:(?:at|in|on|by|for|to|from|until|with|about) )?(?:{OPENER})\b")
_LONE = re.compile(r"(?:when|where|why)\W*")
_WITH_VERB = re.compile(r"(?:when|where|who|how|at what time|to whom)\b")  # "when and where is it" is one question
# "the date of the workshop, not the deadline": what is set apart is not what is asked; nor is what somebody needs it
# for, "which city, for the visa form".
_BESIDE = re.compile(
    r",?\s+not (?:the|a|an|my|for the|about the)\s+[\w -]{2,30}(?=[?.!\s]*$)"
    r"|\s*\(not (?:the|a|an|my|for the|about the)?\s*[\w -]{2,30}\)"
    r"|,\s+for (?:the|a|my|our|an) (?:\w+ )?(?:forms?|paperwork|calendar|diary|boss|advis[eo]r|supervisor|records?)"
    r"(?=[?.!\s]*$)"
)
# "also archival or nah", "and upload where": behind a question it asks on.
_ASKS_ON = re.compile(
    r"[+&]\s+\w|(?:(?:and|also|plus) )?(?:the )?same (?:question |q |thing |goes )?for\b"
    r"|(?:also|and|n|plus|or)\b,?\s+(?!(?:thanks?|thx|ty|cheers|sorry|please|i|im|we|my|our|it|that|he|she|they"
    r"|good|best"
    r"|hope|congrats|see)\b|\w+'(?:m|ve|re|s|ll|d)\b)"
)
# "and i have six people, is there a way": beside a question it is one, too
_ASKS_LATER = re.compile(
    r",\s+(?:(?:is|are) (?:there|it|that|this|they)|(?:can|could|may|do|should|must|will) (?:i|we|you|it|they)"
    r"|(?:what|when|where|how|who) (?:do|does|is|are|can|should|will|must))\b(?!\W*$)"
)
_ASKED_ON = 14  # words of it, at most
# How people begin to tell their case.
_TELLS = re.compile(
    r"(?:(?:so|and|but|sorry|hi|hey|hello|ok|well|if|as|since|because|when|while) )*"
    r"(?:i|we|my|our|he|she|they|it|this|that|some(?:one|body|thing)|nobody|everyone|there|im|ive|id|coming|arriving"
    r"|being|having|flying|living|working|travell?ing|bringing|planning|looking|trying|staying|had|was|got|been|forgot"
    r"|missed|sent|totally forgot|\w+'(?:m|ve|re|s|ll|d))\b"
)
_RHETORICAL = re.compile(
    r"\b(?:who even|does any(?:one|body) (?:ever|even|else|actually)|any(?:one|body) else|can you believe|am i"
    r" right|amirite|who else|who needs"
    r"|why (?:do|am|are|is) (?:i|we|they|reviewers|it) (?:always|so|like)|is it just me|isn'?t it"
    r" (?:great|nice|funny)|who'?s (?:hyped|excited|ready))\b"
    r"|\b(?:lol|lmao|lmfao|rofl|haha\w*|hehe\w*)\W*$|[💀😂🤣]\s*$"
)
_SEPARATOR = re.compile(
    r"\s*(?:[,;\n/&+•]|\s-\s|(?:^|\s)\(?\d[.)]\s|(?<!\w)(?:and|n|plus|as well as|along with)(?!\w))\s*", re.MULTILINE
)
# "hi, two questions: deadline, and is it blind?": what only says that there are some
_ANNOUNCES = re.compile(
    r"^\W*(?:(?:hi|hello|hey|dear \w+)\b[\s,!.]*)?(?:[\w' -]{2,60}, )?(?:i have |we have |i need |just )?"
    r"(?:(?:a )?couple(?: of)?|an?|one|two|three|four|five|some|a few|several|\d) "
    r"(?:quick |short |small |brief |simple )*(?:questions?|things?|qs?|points?|info(?:rmation)?s?)\s?[:.,-]+\s*",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have)(?: not|n['’]?t)?"
    r" (?:it|they|that|there|this|i|we|you|he|she)(?: not| true| right| correct| so)?"
    r"|right|correct|yes|no|true|yeah|huh|ok(?:ay)?"
)
_ITEM = re.compile(r"(?:^|(?<=\s))\(?([1-9]|[a-i](?=\)))[.)]\s+")
_MAX_SENTENCES = 100  # of one message that are told apart
MAX_QUESTIONS = 12
MAX_FRAGMENTS = 10
MAX_CLAUSES = 4


def sentences(text: str) -> list[str]:
    """Cut a message into sentences, as typed; an abbreviation does not end one."""
    return list(_sentences(text))


@lru_cache(maxsize=64)  # each of a message's questions looks at those before it
def _sentences(text: str) -> tuple[str, ...]:
    pieces: list[str] = []
    for piece in _SENTENCE.split(text, maxsplit=_MAX_SENTENCES):
        before = pieces[-1].lower() if pieces else ""
        if _NO_END.search(before) or (_NO_STOP.search(before) and not _OPENS.match(piece.lower())):
            pieces[-1] += f" {piece}"
        elif _claims(before) and _TAG.fullmatch(piece.lower().strip(" ?!.")):  # "my boss says it is in Oslo. is it"
            pieces[-1] = f"{pieces[-1].rstrip('. ')}, {piece.strip()}"
        elif piece.strip():
            pieces.append(piece.strip())
    return tuple(pieces)


def _claims(sentence: str) -> bool:
    """Whether a sentence states what one behind it may ask about."""
    return len(sentence.split()) > 2 and not is_question(sentence)  # noqa: PLR2004 - "thanks a lot" states nothing


def is_question(sentence: str) -> bool:
    """Whether a sentence asks: by its mark, its first word, or a phrase such as "let me know"."""
    return bool(_ASKS.search(sentence.lower().strip()))


def tells_a_case(piece: str) -> bool:
    """Whether a piece of a message tells somebody's case: "i come by train", "had the flu"."""
    return not is_question(piece) and bool(_TELLS.match(piece.lower().strip()))


def is_rhetorical(message: str) -> bool:
    """Whether a message only has the form of a question ("who even reads the call lol"); it wants no answer."""
    return bool(_RHETORICAL.search(message.lower()))


def clauses(question: str) -> list[str]:
    """Part "where do we submit, and does it have to be anonymous?" into its two questions."""
    if things := listed_things(question) or opened_and_closed(question):
        return things[:MAX_CLAUSES]
    parts = [part.strip(" ,") for joined in _AND.split(question) for part in _listed(joined)]
    parts = with_counted(with_lone([one for part in parts if part for one in with_shared(part)]))[:MAX_CLAUSES]
    if len(parts) > 1:
        parts = [word for part in parts for word in _few_words(part)][:MAX_CLAUSES]
    # "when and where is it" is no two clauses: a lone word asks nothing without the rest; behind it, it does.
    alone_at = [place for place, part in enumerate(parts) if " " not in part]
    goes_on = alone_at == [len(parts) - 1] and bool(_OPENS.match(parts[0])) and bool(_LONE.fullmatch(parts[-1]))
    goes_on |= alone_at == [0] and bool(_LONE.fullmatch(parts[0])) and not _WITH_VERB.match(parts[-1])
    return parts if not alone_at or (len(parts) > 1 and goes_on) else [question]


def _few_words(part: str) -> list[str]:
    """The keywords that a part lists: "city, day" before "and which conference is it part of"."""
    listed = [one for one in fragments(part) if not asks_nothing(one)]
    few = not is_question(part) and all(len(one.split()) <= 2 for one in listed)  # noqa: PLR2004
    return [f"the {one}" if " " not in one else one for one in listed] if few and len(listed) > 1 else [part]


def when_and_where(question: str) -> list[str]:
    """Part "when and where is the reception" into its two questions, where it is of a part of an event: what the call
    says of the event by itself would pass for an answer. Empty for all else.
    """
    found = _TWO_OF_PART.match(question)
    return [f"{found[1]} {found[3]}", f"{found[2]} {found[3]}"] if found else []


def _listed(asked: str) -> list[str]:
    """Part "when is it, which city"; not "in Lisbon, when does it close?", whose beginning asks nothing."""
    if not _OPENS.match(asked.strip(" ,").lower()):
        found = _COMMA_AND_VERB.split(asked, maxsplit=1)
        return found if _WH.search(found[0].lower()) else [asked]
    return [piece for part in _COMMA.split(asked) for piece in _COMMA_AND_OTHER.split(part)]


def fragments(question: str) -> list[str]:
    """Part a list of keywords ("deadline, link n style file", one a line, numbered); the whole question when it is not
    one.
    """
    question = _ANNOUNCES.sub("", question)
    parts = [part.strip(" ?!.:") for part in _SEPARATOR.split(question)]
    parts = [part for part in parts if any(map(str.isalpha, part))]
    if len(parts) > 1 and _TAG.fullmatch(parts[-1].lower()):  # "it is not archival, is it?" is one question
        parts = parts[:-1]
    return parts[:MAX_FRAGMENTS] if len(parts) > 1 else [question]


def _numbered(text: str) -> list[str]:
    """The questions of "1) how many pages 2) which template": each item asks, whatever its words."""
    marks = list(_ITEM.finditer(text))[:MAX_QUESTIONS]
    told = "".join(mark[1] for mark in marks)
    if len(marks) < 2 or not ("123456789".startswith(told) or "abcdefghi".startswith(told)):  # noqa: PLR2004
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    items = [clean(text[mark.end() : end]).strip(" ,;.") for mark, end in zip(marks, ends, strict=True)]
    return [item if is_question(item) else f"{item}?" for item in items if item]


def questions(text: str) -> list[str]:
    """Return the questions of a message, in order; the whole message when none is marked as one."""
    text = _ANNOUNCES.sub("", text)
    if items := _numbered(text):
        return items
    asked: list[str] = []
    goes_on = False
    said = sentences(clean(text))
    several = any(map(is_question, said))
    for sentence in said:
        bare = alone(_BESIDE.sub("", sentence).lstrip("+& "))
        goes_on = (
            is_question(sentence)
            or is_question(bare)
            or (several and bool(_ASKS_LATER.search(sentence)))
            or (goes_on and bool(_ASKS_ON.match(sentence)) and len(sentence.split()) <= _ASKED_ON)
        )
        asked += [bare] if goes_on and not asks_nothing(sentence) else []
    return asked[:MAX_QUESTIONS]
