"""What is asked in so many words and told by one line of the call, where no fact has it: who hosts the event, in which
building it is, in which language one writes or speaks, who may come, who pays for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bot.answering.asked_freely import NAMED
from bot.faq.model import Faq
from bot.faq.passages import Passage
from bot.matching.candidates import Candidate
from bot.matching.normalise import fold
from bot.matching.targets import Sort, passage_target

_HOSTS = (
    r"(?:university|universit\w+|uni|institution|institute|institutions|school|lab|department|college|company|society)"
)
_THE_EVENT = rf"(?:it|this|that|{NAMED}|(?:the |this )?(?:whole )?(?:thing|show))"
LANGUAGES = (
    "english german french spanish italian portuguese dutch swedish norwegian danish finnish icelandic polish czech slovak"
    " hungarian romanian bulgarian serbian croatian greek turkish arabic hebrew persian farsi hindi bengali urdu tamil"
    " chinese mandarin japanese korean vietnamese thai indonesian malay russian ukrainian catalan basque galician swahili"
    " deutsch francais espanol italiano portugues"
)
_LANGUAGE = rf"(?:{'|'.join(LANGUAGES.split())})"
_SAYS = (
    r"(?:writ\w+|submi\w+|send|hand|papers?|abstracts?|contributions?|talks?|present\w*|speak|give|hold|lectures?"
    r"|articles?|manuscripts?|proposals?|posters?|slides?|applications?|letters?|one|mine)"
)
_FINE = r"(?:ok|okay|fine|allowed|possible|accepted|alright|too|also|as well|doable|take|taken|welcome)"
_HOUSE_WORDS = (
    r"(?:buildings?|hall|room|auditorium|theat(?:re|er)|street|avenue|boulevard|rue|stra(?:ss|ß)e|campus|hotel|cent(?:re|er)"
    r"|cent(?:ro|rum)|institut\w*|library|museum|palace|castle|department|faculty|college|floor|lab(?:oratory)?|house)"
)

_HOUSE = re.compile(rf"\b{_HOUSE_WORDS}\b")


class _Line(NamedTuple):
    """- `kind`: the one whose entry answers, too; `asked`: how people ask; `never`: what is none of it all the same
    - `told`: what a line says that tells it; `taken`: what the question may have been surely taken for
    """

    kind: str
    asked: re.Pattern[str]
    told: re.Pattern[str]
    never: re.Pattern[str] | None = None
    taken: frozenset[str] = frozenset()

    def asks(self, words: str) -> bool:
        return bool(self.asked.search(words)) and not (self.never and self.never.search(words))


_OF_HOUSE = _Line(
    "location",
    re.compile(
        r"\b(?:which|wich|what) (?:building|hall|auditorium|lecture hall|room)"
        rf"(?: (?:exactly )?(?:is|are|do|does|will|should|of|in|at)\b|$)(?!.*\b(?:poster|size|tech|screen)\b)"
        r"|\bstreet address\b|\b(?:exact|postal|physical) address\b(?=.*\b(?:venue|event|place)\b|$)"
        rf"|\b(?:is|are|was|s) (?:it|{NAMED}) on (?:the |a |your )?campus\b"
        r"|\bit is on (?:the |a )?campus\b|\bwhere (?:exactly )?on (?:the )?campus\b"
        r"|\b(?:name of the|which|what) (?:hotel|venue) (?:where|in which|does|is|will) (?:it|this|that|everything|the)\b"
    ),
    re.compile(
        rf"(?=.*\b{_HOUSE_WORDS}\b).*(?:\b(?:held|takes? place|taking place|venue|location|located|will be (?:at|in))\b"
        rf"|\b(?:room|hall) \w*\d)"
    ),
    re.compile(r"\b(?:submi\w+|send|mail|chat|break ?out|discord|zoom|upload|dinner|reception|posters?)\b"),
    frozenset({"location", "venue"}),
)
_TABLE = (
    _Line(
        "",
        re.compile(
            rf"\b(?:which|wich|what) {_HOSTS} (?:is |are |was |will be )?(?:it |this )?(?:the )?"
            rf"(?:hosts?|hosting|organi[sz]\w*|runs?|running|behind|in charge)\b"
            rf"|\bwho(?: is|s| s| will be)? (?:the )?(?:hosts?|hosting)(?: of)?(?: {_THE_EVENT})?(?: this year)?$"
            rf"|\bwhat (?:\w+ )?{_HOSTS} (?:is|are) (?:hosting|behind)\b"
        ),
        re.compile(
            rf"\b(?:co )?(?:hosted|organi[sz]ed)(?: \w+){{0,8}}? by\b(?! (?:the )?(?:participants?|volunteers|committees?))"
            rf"|\b{_HOSTS} (?:\w+ ){{0,8}}?(?:will |is |are |proudly )*(?:hosts?|hosting)\b"
        ),
        taken=frozenset({"affiliations", "affiliation_people", "organizers"}),
    ),
    _OF_HOUSE,
    _Line(
        "language",
        re.compile(
            rf"\b(?:in|auf|into) (?:only |just )?{_LANGUAGE}\b|\b{_LANGUAGE} (?:{_SAYS} )?(?:only|{_FINE}|or not)\b"
            r"|\b(?:which|what) languages?\b|\bin (?:my|our) (?:own |native |mother )?(?:language|tongue)\b"
        ),
        re.compile(
            rf"\blanguages?\b.*\b{_LANGUAGE}\b|\b{_LANGUAGE}\b.*\blanguages?\b"
            rf"|\b{_SAYS}\b.*\bin (?:\w+ )?{_LANGUAGE}\b"
        ),
        re.compile(
            r"\b(?:on|about|corpus|corpora|treebanks?|dialects?|parsers?|speech|translat\w+|data ?sets?|data|models?|llms?"
            r"|programming|sources?|texts|novels?|letters|nlp|how (?:many|long)|who|where|when)\b"
        ),
    ),
    _Line(
        "sponsors",
        re.compile(
            rf"\bwho (?:sponsors?|is sponsoring|funds?|pays for|is paying for|is funding) {_THE_EVENT}"
            r"|\bwho are (?:the |your )?sponsors\b|\b(?:which|what) (?:companies|sponsors|company) (?:sponsors?|are|is)\b"
        ),
        re.compile(
            r"\b(?:sponsored|supported|funded) (?:\w+ ){0,3}by\b(?!.*\b(?:letter|recommendation)\b)|\bsponsors? ?:"
        ),
        re.compile(r"\bcan\b|\bbecome\b|\bto sponsor\b"),
    ),
    _Line(
        "attend",
        re.compile(
            r"\b(?:am|are|would|is|be) (?:i|we|one|somebody|someone|anyone|people|\w+ \w+) (?:be )?(?:allowed|welcome|able|permitted)"
            r" to (?:come|attend|join|be there|sit in|show up|turn up|watch|listen|take part|participate)\b"
            r"|\b(?:can|could|may|might) (?:i|we|one|someone|somebody|anyone|everyone|a \w+|a \w+ \w+|people) (?:also |just |still |even |simply )?"
            r"(?:come|attend|join|sit in|show up|turn up|drop in|drop by|come by|participate)"
            r"(?: (?:in|and (?:sit in|watch|listen)|anyway|all the same|too|as well|along|by|at all|without \w+(?: \w+)?|as a \w+))*$"
            r"|\bam i the right (?:audience|person)\b|\bwho (?:can|may) (?:come|attend|participate|take part|join)\b"
            r"|\bis (?:it|this) (?:only |just )?(?:for )?(?:\w+ ){1,3}only or can\b|\bis (?:it|this) (?:only|just) for \w+"
        ),
        re.compile(
            r"\bopen(?:ed)? to (?:all|any\w*|every\w+|the public|doctoral|master\w*|students|phd|researchers?|participants"
            r"|people|non|young|early|scholars|members)\b|\b(?:everyone|everybody|anyone|anybody|any individual)\b(?=.*\b(?:welcome|invited"
            r"|can|may|world|attend|interested|join)\b)|\b(?:all|newcomers|beginners|non members|students) (?:\w+ )?(?:are )?(?:very )?welcome\b"
            r"|\bwelcomes? (?:everyone|anyone|all|participants?|students|newcomers)\b"
        ),
        re.compile(
            r"\b(?:submi\w+|papers?|abstracts?|online|remote\w*|zoom|home|wife|kids?|child\w*|dog|dinner|late|days? only|workshops)\b"
        ),
    ),
    _Line(
        "presentation",
        re.compile(
            r"\b(?:does|do|must|should|has|will) (?:really )?(?:one|some ?(?:one|body)|any ?(?:one|body)|all|both|each) (?:of (?:us|the authors)|from our"
            r" \w+|author) (?:really |actually )?(?:have to |need to |has to |must )?(?:come|attend|go|be there|be present|show up|travel|fly)\b"
            r"|\b(?:nobody|no one|none) of us (?:shows? up|comes?|can come|attends?|goes|is there|can travel|can make it)\b"
        ),
        re.compile(
            r"\b(?:at least one|one of the|one) (?:of the )?(?:\w+ )?(?:co ?)?(?:authors?|presenters?|speakers?)\b"
            r"(?=.*\b(?:attends?|present\w*|register\w*|must|required|expected|participate)\b)"
        ),
    ),
    _Line(
        "prior_publication",
        re.compile(
            r"\b(?:published|appeared|came out|presented|printed|gave|showed|got (?:accepted )?into|was (?:at|in)|had (?:this|it) in)\b"
            r"(?=.*\b(?:last|already|before|previous\w*|year|elsewhere|another|journal|19\d\d|20\d\d)\b)"
            r"(?=.*\b(?:(?:can|may|could) (?:i|we) (?:\w+ )?(?:\w+ )?(?:present|show|reuse|send|submit|give|bring)"
            r"|(?:ok|okay|fine|allowed|possible) to (?:present|show|reuse|send|submit|give|bring)|dealbreaker|deal breaker"
            r"|old stuff|again)\b)"
        ),
        re.compile(
            r"\b(?:already|previously|recently|been|has|have|not|un) ?(?:been )?(?:published|appeared|accepted elsewhere|presented)\b"
            r"|\bold talks\b|\bpresented (?:elsewhere|before)\b|\bpublished (?:work|papers?|elsewhere)\b"
        ),
        re.compile(r"\barxiv\b|\bpreprint"),
    ),
    _Line(
        "",
        re.compile(
            r"\b(?:get|have) (?:my |our |the )?money back\b|\brefund\w*\b"
            r"|\b(?:cancel|pull out of|withdraw from|return) (?:my|our|the|a) (?:registration|tickets?|booking)\b"
        ),
        re.compile(
            r"\b(?:non ?)?refund\w*|\bcancel(?:lation|lations|ling)?\b(?=.*\b(?:registration|fees?|tickets?|days?|before)\b)"
        ),
    ),
    _Line(
        "",
        re.compile(
            r"\bfeedback (?:on|for|to|about) (?:the |my |our |all |every |rejected )?(?:proposals?|submissions?|abstracts?|papers?|rejections?)\b"
            r"|\bwhat was wrong with (?:my|our) (?:text|paper|abstract|proposal|submission)\b"
        ),
        re.compile(
            r"\bfeedback\b(?=.*\b(?:individual|proposals?|submissions?|unable|not|cannot|reject\w*|applicants?)\b)"
        ),
    ),
    _Line(
        "openreview_account",
        re.compile(
            r"\b(?:openreview|easychair|cmt|hotcrp|softconf) (?:account|profile)s?\b|\b(?:account|profile)s? (?:on|at|in) (?:openreview|easychair|cmt|hotcrp)\b"
        ),
        re.compile(
            r"\b(?:openreview|easychair|cmt|hotcrp)\b(?=.*\b(?:profiles?|accounts?)\b)|\b(?:profiles?|accounts?)\b(?=.*\b(?:openreview|easychair|cmt|hotcrp)\b)"
        ),
    ),
    _Line(
        "",
        re.compile(r"\ba4 or (?:us )?letter\b|\bletter or a4\b"),
        re.compile(r"\ba4\b|\bus letter\b|\bletter (?:size|paper|format)\b"),
    ),
    _Line(
        "",
        re.compile(
            r"\b(?:one|1|single|two|2|double) ?columns? or (?:one|1|single|two|2|double)\b|\b(?:one|single) or (?:two|double) columns?\b"
        ),
        re.compile(r"\b(?:one|1|single|two|2|double) ?columns?\b"),
    ),
    _Line(
        "rebuttal",
        re.compile(
            r"\b(?:answer|reply|respond|clap back|talk back|react|object)(?: (?:to|at))? (?:the |our |my )?review(?:s|ers?)\b"
            r"|\bcan (?:i|we|authors) (?:reply|respond|answer|object) before\b"
        ),
        re.compile(r"\brebuttals?\b|\bauthors? (?:responses?|repl(?:y|ies))\b|\brespond to (?:the )?review"),
    ),
    _Line(
        "extension",
        re.compile(
            r"\b(?:push|move|put) (?:it|the deadline|that|this) (?:back|later)\b|\b(?:chance|plan|going|likely) (?:\w+ ){0,4}(?:extend|postpone|prolong)\w*\b"
        ),
        re.compile(
            r"\b(?:firm|strict|hard|final)\b(?=.*\b(?:deadlines?|dates?|extend\w*|extension)\b)|\b(?:deadlines?|dates?) (?:is|are) (?:\w+ )?(?:firm|strict|hard|final)\b"
            r"|\bno (?:\w+ )?extensions?\b|\bnot be extended\b"
        ),
    ),
)


def asked_of_line(taken: str, words: str, faq: Faq, passages: Sequence[Passage], nearest: str = "") -> Candidate | None:
    """Return the entry or the line of the call that tells what is asked in so many words; None where none does.

    - `taken`: the kind or entry that the question was surely taken for; empty where nothing was
    - `nearest`: the line that was found likeliest, which goes before others that tell it, too
    """
    for row in _TABLE:
        if (taken and taken not in row.taken) or not row.asks(words):
            continue
        entry = next((one for one in faq.entries if one.id == (row.kind or taken)), None)
        if entry and not entry.source:
            return Candidate.of_kind(entry.id)  # organizers' own words
        if entry and row.kind and row.told.search(fold(entry.answer)):
            return Candidate.of_kind(entry.id)
        if found := _best(words, row.told, passages, nearest):
            return found
    return None


def asks_house(words: str) -> bool:
    """Whether a question asks for the building or room of the event, of which its city says nothing."""
    return _OF_HOUSE.asks(words)


def names_house(text: str) -> bool:
    return bool(_HOUSE.search(fold(text)))


def _best(words: str, told: re.Pattern[str], passages: Sequence[Passage], nearest: str) -> Candidate | None:
    """The line that tells it and has most of the words of the question; None where none tells it."""
    asked = set(words.split())
    lines = [(number, fold(one.text)) for number, one in enumerate(passages)]
    telling = [
        (passage_target(number) == nearest, len(asked & set(text.split())), -number)
        for number, text in lines
        if told.search(text)
    ]
    return Candidate.of_kind(passage_target(-max(telling)[2]))._replace(sort=Sort.PASSAGE) if telling else None
