"""What a quoted line must speak of to tell something of a subject that has words of its own: no line without a word of
money from firms answers what a booth costs, and none without a word of meals what is for dinner.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class SubjectWords(NamedTuple):
    """- `asked` finds the subject in the words of a question, `told` in a line, with its heading and link
    - `never`: what makes it a question of something else that only names the subject
    """

    asked: re.Pattern[str]
    told: re.Pattern[str]
    never: re.Pattern[str]


def _of(asked: str, told: str, never: str = r"(?!)") -> SubjectWords:
    """`told`: beginnings of words that a line may tell it by."""
    return SubjectWords(re.compile(rf"\b(?:{asked})\b"), re.compile(rf"\b(?:{told})"), re.compile(rf"\b(?:{never})\b"))


_WHAT_FOR = re.compile(r"\b(?:so (?:that )?(?:i|we|they|he|she|my|our)|because|since i|in order to|as i)\b.*$")
_FOREIGN = re.compile(
    r"\b(?:el|los|las|les|des|une|der|das|und|ein|eine|werden|sind|del|della|que|para|por|il|uma|dos|het|een)\b"
)


SUBJECTS = (
    _of(
        r"sponsor(?:s|ing|ship|ships)?|booths?|exhibitors?",
        "sponsor|booth|exhibit|stands?\\b|partner|donat|patron|compan|industr|vendor|firms?\\b|business|supporters"
        "|(?:support|fund|back)ed by",
    ),
    _of(
        r"dinner|banquet|lunch(?:es)?|breakfast|vegans?|vegetarians?|halal|kosher|catering",
        "dinner|banquet|lunch|breakfast|vega?n|vegetarian|halal|kosher|cater|food|meal|diet|social|coffee|refreshment"
        "|snack|buffet|barbecue|restaurant|eat|reception|fees?\\b",
    ),
    _of(
        r"discounts?|reduced (?:fees?|rates?|prices?)|concessions?",
        "discount|reduc|cheap|concession|waive|free\\b|early|student|member|rates?\\b|subsid|lower|special|code"
        "|fees?\\b.*\\d",
    ),
    _of(
        r"hotels?|hostels?|airbnb|accomm?odations?|lodging",
        "hotel|hostel|airbnb|accomm?odat|lodg|rooms?\\b|stay|dorm|nights?\\b|residen|beds?\\b|guest ?house|inn\\b"
        "|housing",
        r"get|reach|far|way|walk|bus|train|from",
    ),
    _of(
        r"filmed|filming|on camera|on youtube|on film|recorded|recordings?",
        "film|camera|youtube|record|video|stream|photo|broadcast|vimeo|online",
    ),
    _of(r"subject (?:lines?|headers?|fields?)|subject of (?:the|my|an?) e ?mail", "subject|e-?mail|mailto"),
    _of(r"prizes?|awards?", "prize|award|winn|honou?r|recogni|best\\b|medal|money"),
    _of(
        r"(?:need|require|get) an? visa|visa (?:letters?|support|help)|invitation letters?|letters? of invitation",
        "visa|invitation|letter|embass|consul|passport",
    ),
    _of(r"volunteer(?:s|ing)?", "volunteer|help|assist|staff|steward"),
    _of(r"wi ?fi", "wi-?fi|internet|network|eduroam|wlan"),
    _of(r"certificates?(?: of \w+)?", "certificat|attest|credit|confirm|diploma|badge"),
    _of(
        r"parking|car ?park|shuttle|airport|taxis?",
        "park|shuttle|airport|taxi|bus|train|metro|tram|transport|car\\b|travel",
    ),
    _of(r"child ?care|babysit\w*|nursery|crèche|creche", "child|kid|baby|nurser|cr[eè]che|famil|parent|care"),
    _of(r"cvs?|curriculum vitae", "cvs?\\b|curriculum|vitae|r[eé]sum[eé]s?\\b|bio|letters?\\b|documents?\\b"),
    _of(
        r"(?:weak|strong|clear|borderline) (?:accepts?|rejects?)|(?:average|review|reviewer) scores?|borderline paper",
        "score|rating|ranked|borderline|threshold|acceptance rate|meta-?review",
    ),
    _of(r"job openings?|vacanc(?:y|ies)|hiring", "job|hiring|vacanc|positions? (?:open|avail)|career|recruit"),
    _of(
        r"dress code|dress up|suit and tie|what (?:do|should|must) (?:i|we|one) wear",
        "dress|attire|wear|casual|formal|suit\\b",
    ),
)


def lacks_subject(words: str, text: str) -> bool:
    """Whether a line has no word of the subject that a question names; in other languages nobody here can tell."""
    words = _WHAT_FOR.sub("", words)
    asked = [one for one in SUBJECTS if one.asked.search(words) and not one.never.search(words)]
    return any(not one.told.search(text) for one in asked) and not _FOREIGN.search(text)
