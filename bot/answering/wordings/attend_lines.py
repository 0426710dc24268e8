"""What a line of the call tells of whether an author of an accepted paper must come."""

from __future__ import annotations

from bot.answering.wordings.worded import Worded, alternatives

_SOMEBODY = r"(?:one|some ?(?:one|body)|any ?(?:one|body)|all|both|each|every)"
_SHOWS_UP = (
    r"(?:come|attend|go|be there|be present|show up|travel|fly|register|be registered|sign up|pay|(?:buy|get) a ticket)"
)
_COMES = (
    r"(?:attend|attends|attendance|attending|comes?|coming|travels?|shows? up|takes? part|participates?|participation"
    r"|(?:be|is|being) (?:there|at the|present|on site|physically)|be presented by|presence|go there|turn up"
    r"|in person|in the room)"
)
_MUST = (
    r"(?:must|ha(?:s|ve) to|needs? to|need|required?|requirement|mandatory|obligatory|obliged|compulsory|necessary"
    r"|expected|insist|forced)"
)
_AUTHORS = r"(?:co ?authors?|authors?|presenters?|one of us|any of us|someone from our \w+)"
_TELLS = r"(?:must|should|required?|requires|requirement|expected|expects?|have to|has to|needs? to|obliged|commit\w*)"

ATTEND_LINES = (
    Worded(
        "presentation",
        alternatives(
            rf"\b(?:does|do|must|should|has|will) (?:really )?{_SOMEBODY} (?:of (?:us|the authors)|from our \w+|author)"
            rf" (?:really |actually )?(?:(?:have|need|has) to |must )?{_SHOWS_UP}\b",
            rf"\b(?:who|which|how many|{_SOMEBODY}) of us (?:must|should|(?:has|have|needs?) to) {_SHOWS_UP}\b",
            rf"\b(?:does|do) {_SOMEBODY} (?:of us|authors?) need (?:an? |to )?(?:own )?(?:tickets?|regist\w+)\b",
            r"\b(?:be there|present|come|attend) (?:in person|on ?site|physically)$",
            r"\b(?:nobody|no one|none)(?: of us)?(?: (?:two|three|four|five|\d))? (?:shows? up|comes?|can come"
            r"|attends?|goes|is there|can travel|can make it)\b",
            r"\b(?:do|must|should) (?:i|we) (?:really |actually )?(?:(?:have|need) to )?show up(?: there| at all)?$",
            rf"^(?=.*\b{_MUST}\b)(?=.*\b{_AUTHORS}\b).*\b{_COMES}\b(?!.*\b(?:sign|form|upload|submit)\b)",
            rf"^(?=.{{0,150}}\b(?:papers?|abstracts?|posters?|we|i) (?:\w+ ){{0,3}}accept\w*)"
            rf".*\b(?:must|have to|need to|required to|obliged to|expected to)\b.{{0,30}}\b{_COMES}\b",
        ),
        alternatives(
            r"\b(?:at least one|one of the|one) (?:of the )?(?:\w+ )?(?:co ?)?(?:authors?|presenters?|speakers?)\b.*"
            r"\b(?:attends?|present\w*|register\w*|must|required|expected|participate)\b",
            r"\bpresent\w* (?:\w+ ){0,3}in person\b",
            rf"\b(?:authors?|presenters?|speakers?)\b.{{0,80}}\b{_TELLS}\b.{{0,50}}"
            r"\b(?:attend\w*|register|be registered|be present|come|participate|travel|in person)\b",
            r"\b(?:attendance|presence|participation)\b.{0,40}"
            r"\b(?:mandatory|compulsory|obligatory|required|optional)\b",
            r"\bno shows?\b",
        ),
        # by when, where and how are other questions, and so is who may come
        alternatives(
            r"^(?:(?:and|so|but) )?(?:when|where|how (?!many of us)|which (?!of us)|what (?!if))\b",
            r"^by (?:what|when|which)\b",
            r"\b(?:how much|(?:are|is) there|grants?|visas?|anonym\w*|blind)\b",
            r"\bwithout (?:a|any|my|an?other) (?:\w+ )?(?:papers?|submissions?)\b",
        ),
        taken=frozenset(
            {
                "presentation",
                "registration",
                "attend",
                "travel_grant",
                "camera_ready",
                "notification",
                "remote",
            }
        ),
    ),
)
