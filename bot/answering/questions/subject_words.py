"""What an answer must speak of to tell something of a subject that has words of its own: no line without a word of
money from firms answers what a booth costs, and none without a word of meals what is for dinner.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class SubjectWords(NamedTuple):
    """- `asked` finds the subject in the words of a question, `told` in a line, with its heading and link
    - `never`: what makes it a question of something else that only names the subject
    - `kind`: of the bank, that is of this subject; empty for none
    """

    asked: re.Pattern[str]
    told: re.Pattern[str]
    never: re.Pattern[str]
    kind: str = ""


def _of(asked: str, told: str, never: str = r"(?!)", kind: str = "") -> SubjectWords:
    """`told`: beginnings of words that a line may tell it by."""
    words, others = re.compile(rf"\b(?:{asked})\b"), re.compile(rf"\b(?:{never})\b")
    return SubjectWords(words, re.compile(rf"\b(?:{told})"), others, kind)


_WHAT_FOR = re.compile(
    r"\b(?:so (?:that )?(?:i|we|they|he|she|my|our)"
    r"(?! (?:would|wonder\w*|want\w*|d like|have to ask|must ask|am asking)\b)"
    r"|because|since i|in order to|as i)\b.*$"
)
_FOREIGN = re.compile(
    r"\b(?:el|los|las|les|des|une|der|das|und|ein|eine|werden|sind|del|della|que|para|por|il|uma|dos|het|een)\b"
)


SUBJECTS = (
    _of(
        r"sponsor(?:s|ing|ship|ships)?|booths?|exhibitors?",
        "sponsor|booth|exhibit|stands?\\b|partner|donat|patron|compan|industr|vendor|firms?\\b|business|supporters"
        "|(?:support|fund|back)ed by",
        r"organi[sz]\w+",
        "sponsors",
    ),
    _of(
        r"dinner|banquet|lunch(?:es)?|breakfast|vegans?|vegetarians?|halal|kosher|catering",
        "dinner|banquet|lunch|breakfast|vega?n|vegetarian|halal|kosher|cater|food|meal|diet|social|coffee|refreshment"
        "|snack|buffet|barbecue|restaurant|eat|reception|fees?\\b",
        kind="food",
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
        r"get|reach|far|way|walk|bus|train|from|hearing|disab\w+|wheelchair|flights?|reimburs\w+",
        "hotel",
    ),
    _of(
        r"filmed|filming|on camera|on youtube|on film|recorded|recordings?",
        "film|camera|youtube|record|video|stream|photo|broadcast|vimeo|online|captur|replay|watch|on demand",
        kind="recording",
    ),
    _of(r"subject (?:lines?|headers?|fields?)|subject of (?:the|my|an?) e ?mail", "subject|e-?mail|mailto"),
    _of(
        r"prizes?|awards?",
        "prize|award|winn|honou?r|recogni|best\\b|medal|money|nominat|recipient|laureate|troph|voucher",
        r"chairs?|committee|grants?|travel|winning",
        "best_paper",
    ),
    _of(
        r"(?:need|require|get) an? visa|visa (?:letters?|support|help)|invitation letters?|letters? of invitation",
        "visa|invitation|letter|embass|consul|passport",
        kind="visa",
    ),
    _of(r"volunteer(?:s|ing)?", "volunteer|help|assist|staff|steward", r"review\w*|referee\w*", "volunteering"),
    _of(r"wi ?fi|cloak ?rooms?", "wi-?fi|internet|network|eduroam|wlan|cloak|facilit", kind="facilities"),
    _of(
        r"certificates?(?: of \w+)?|proof of (?:attendance|participation)",
        "certificat|attest|credit|confirm|diploma|badge|proof",
        kind="certificate",
    ),
    _of(
        r"parking|car ?park|shuttle|airport|taxis?",
        "park|shuttle|airport|taxi|bus|train|metro|tram|transport|car\\b|travel",
        kind="getting_there",
    ),
    _of(
        r"child ?care|babysit\w*|nursery|crèche|creche|toddlers?"
        r"|(?:care|looked? after|looking after|minding) .{0,25}(?:children|kids?|child|bab(?:y|ies))",
        "child|kid|baby|nurser|cr[eè]che|famil|parent",
        kind="childcare",
    ),
    _of(
        r"wheel ?chairs?|disabilit(?:y|ies)|disabled|crutches|hard of hearing|hearing (?:impair\w+|loss|aids?)|deaf"
        r"|sign language|step free|elevators?|mobility (?:impair\w+|problems?)",
        "wheel|disab|impair|access|hearing|deaf|sign lang|elevator|lift\\b|ramp|special needs|mobility|barrier|caption",
        kind="accessibility",
    ),
    _of(r"cvs?|curriculum vitae", "cvs?\\b|curriculum|vitae|r[eé]sum[eé]s?\\b|bio|letters?\\b|documents?\\b"),
    _of(
        r"(?:weak|strong|clear|borderline) (?:accepts?|rejects?)|(?:average|review|reviewer) scores?|borderline paper",
        "score|rating|ranked|borderline|threshold|acceptance rate|meta-?review",
    ),
    _of(r"job openings?|vacanc(?:y|ies)|hiring", "job|hiring|vacanc|positions? (?:open|avail)|career|recruit"),
    _of(
        r"dress codes?|dress(?:ed)? (?:up|formal\w*|casual\w*|nicely)|suit and tie|attire|outfits?|to wear"
        r"|what (?:do|should|must) (?:i|we|one|people) wear|wear (?:a|my|our|something) \w+",
        "dress|attire|wear|casual|formal|suit\\b|cloth|jeans|t-?shirt|tie\\b|shoes|smart|gown|jacket|costume",
        r"masks?|badges?|headphones",
        kind="dress_code",
    ),
)


def lacks_subject(words: str, text: str) -> bool:
    """Whether a line has no word of the subject that a question names; in other languages nobody here can tell."""
    return lacking_subject(words, text) is not None


def lacking_subject(words: str, text: str) -> SubjectWords | None:
    """Return the subject that a question names and a text has no word of; None for none, and in other languages."""
    words = _WHAT_FOR.sub("", words)
    asked = [one for one in SUBJECTS if one.asked.search(words) and not one.never.search(words)]
    lacking = next((one for one in asked if not one.told.search(text)), None)
    return None if _FOREIGN.search(text) else lacking
