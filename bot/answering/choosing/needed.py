"""What a question cannot be of, by the words that it has or has not: nothing is told as an answer to something else.

"Is there a late fee?" asks for no day, "may I vote already?" for no time left, "convert my file" for nothing of a call.
"""

from __future__ import annotations

import re

from bot.answering.choosing.choice import Choice
from bot.answering.model import Outcome
from bot.answering.questions.forms import START
from bot.answering.questions.tongue_names import LANGUAGE
from bot.answering.wordings.apart_kinds import is_apart
from bot.answering.wordings.attend_lines import ATTEND_LINES
from bot.answering.wordings.place_kinds import HOST_KIND
from bot.matching.candidates import Candidate
from bot.matching.targets import Sort

# what goes along where the call says nothing of these
NEAR = {
    "deadline_timezone": "submission_deadline",
    "deadline_in_zone": "submission_deadline",
    "pages_exclude": "page_limit",
    "topic_scope": "about",
}
_BOT, _SURE = "bot", 0.9  # the kind of the bank, and how surely it is meant
# words without which a question is not of a kind
_NEEDED = {
    "time_left": re.compile(r"\b(?:left|how|days?|hours?|remain\w*|time|weekend|until|till?|enough|long|countdown)\b"),
    "extension": re.compile(
        r"\b(?:exten\w*|prolong\w*|postpon\w*|mov(?:e|ed|ing)|push\w*|shift\w*|chang\w*|delay\w*|slip\w*|bump\w*|new"
        r"|later|more|extra|additional|another|again|now|still|longer|back|off|defer\w*|original\w*|initial\w*|grace"
        r"|earlier|final|firm|strict"
        r"|hard)\b"
    ),
    "submission_count": re.compile(
        r"\b(?:one|two|three|more|several|many|second|another|both|multiple|each|twice|limit|max\w*|number|only|once"
        r"|(?:submission|paper|abstract|proposal|talk|poster|application)s|as well|same author|\d+)\b"
    ),
    "date_difference": re.compile(
        r"\b(?:between|from|apart|gap|difference|separates|separating|how (?:many|long|much)|days|weeks|months|after"
        r"|before|until|till?|time|distance)\b"
    ),
    "language": re.compile(
        rf"\b(?:{LANGUAGE}|languages?|tongue|sign|\w+ian|\w+ese|translat\w*|\w*lingual|native|speak\w*|spoken"
        r"|wr[io]t\w+|interpret\w*|text)\b"
    ),
    "topic_group": re.compile(
        r"\b(?:topics?|themes?|tracks?|list\w*|scope|areas?|under|includ\w*|groups?|part of|belong\w*|falls?|within|in"
        r"|sub\w*|categor\w*|what)\b"
    ),
    "travel_grant": re.compile(
        r"\b(?:grants?|fund\w*|money|support\w*|stipends?|scholarships?|awards?|pay\w*|paid|cover\w*|costs?|afford"
        r"|bursar\w*"
        r"|reimburs\w*|free|flights?|hotels?|trains?|travel\w*|cash|financ\w*|chip|aid|subsid\w*|waive\w*|help\w*"
        r"|fellowships?|allowances?|sponsor\w*|expenses?|tickets?|accommodation|lodging|budget|poor|broke)\b"
    ),
}
_WHO_SPEAKS = r"^(?:(?:so|and|but|hi|hello) )*who (?:will|is going to) (?:present|speak|talk)\b"
_DAY_ENDS = (  # of the event
    r"^(?!.*\b(?:left|submi\w+|deadline|papers?)\b).*\bends?\b.*\b(?:first|second|third|last|final) day\b"
)
# words with which a question is of something else
_OTHERWISE = {
    "registration_deadline": re.compile(r"\b(?:late fees?|fees?|costs?|how much|prices?|expensive|cheaper)\b"),
    "registration": re.compile(r"\b(?:visas?|log ?ins?|user ?names?)\b"),
    "template": re.compile(r"\b(?:posters?|slides?|ppts?|power ?points?)\b"),  # it is of papers
    "time_left": re.compile(  # before the audience
        r"^(?!.*\b(?:left|submit\w*|deadline)\b).*\b(?:up there|on (?:the )?stage|(?:including|with|and|for)"
        r" (?:the )?questions|to speak|to talk|to present|for (?:my|our|the|a|each) (?:talks?|presentations?|slot))\b"
        rf"|{_DAY_ENDS}"
    ),
    "about": re.compile(
        r"\bwho (?:is |are |s )?(?:organi\w+|run\w*|behind|host\w*)\b|\blist of names\b|\b(?:mailbox|in ?box)\b"
        r"|\bper ?cent\w*|\bcame before\b|\bfrom when (?:to|till|until) when\b|\btimings?\b"
    ),
    "all_dates": re.compile(  # "what happens when I am ill?", and not "what happens when?"
        r"\bwhat (?:happens|will happen|would happen) "
        r"(?:if|once|to|with|when (?:i|we|you|it|they|my|our|the|an?|some\w+))\b(?!.*\b(?:deadlines?|submit\w*)\b)"
    ),
    # "what comes first when you select?"
    "date_order": re.compile(r"\bfirst\b.*\b(?:select|choos|decid|judg|rank|prefer)\w*"),
    "submission_deadline": re.compile(rf"{_WHO_SPEAKS}|{_DAY_ENDS}"),
    "workshop_date": re.compile(r"\bby when$|^(?:so |and )?(?:un)?till? when$"),  # of what is to be sent
    "remote": re.compile(r"\b(?:ha(?:ve|s) (?:a |its )?home (?:here|there|with you)|a home (?:here|for))\b"),
    "topic_group": re.compile(
        r"^(?!.*\b(?:topics?|themes?|areas?|list\w*|scope|part of|includ\w+|falls?|under|belong\w*)\b)"
        r".*\b(?:deadlines?|due dates?)\b"
        r"|\b(?:unsolved|puzzles?)\b|\bin (?:plain|simple|easy) (?:words|terms)\b|\bfrom another (?:area|field)\b"
        r"|\bwhat (?:does|do) \w+(?: \w+)? mean\b"
    ),
    "affiliations": re.compile(
        r"\b(?:i am|we are|i m) (?:\w+ ){0,2}(?:un)?affiliated\b|\b(?:my|our|own) affiliations?\b"
    ),
    "notification": re.compile(  # of people, or of what happens there
        r"^(?:(?:so|and|hi|hello) )*(?:is|are|has|have) (?:the|your) (?:\w+ )?(?:committee|pc|speakers?|keynotes?|jury"
        r"|panel|program(?:me)?|schedule)(?: of (?:the )?program(?:me)?)?(?: been| already| yet)*"
        rf" (?:announced|known|public|out|published)\b|{_WHO_SPEAKS}"
        r"|\b(?:do|will|would|can) (?:you|the chairs) (?:answer|reply|respond|write back)\b.*\bi (?:write|ask|complain)"
        r"|\bhow late\b(?!.*\bnotif).*\b(?:evenings?|nights?|get home|finish)\b"
    ),
    "award_paper": re.compile(  # whether one will be given
        r"^(?!.*\b(?:won|winning|received|got|has|mention\w*|cited|example|last|previous|past|earlier)\b)"
        r".*\b(?:will|would|is there|are there|do you|whether|plan\w*|going to)\b.*\b(?:awards?|prizes?)\b"
    ),
    "travel_grant": re.compile(r"\bwho (?:looks after|handles|runs|is in charge|takes care|manages)\b"),
    "speakers": re.compile(
        r"\b(?:what|which topic) (?:is|are|will|would|does|do) (?!the (?:speakers|keynotes)\b)(?:\w+ ){1,4}"
        r"(?:be |going to )*(?:talk\w*|speak\w*|present\w*|lectur\w*)\b(?: about| on|$)"
    ),
}
# what is none of whether an author must come, though it is of accepted papers or of travel
_NO_DUTY = frozenset({"camera_ready", "notification", "travel_grant", "can_still_submit"})
_STATUS = re.compile(
    r"\b(?:(?:i am|i m|im|we are) (?:officially |only |just |still )?(?:not )?an? (?:\w+ )?"
    r"(?:postdoc|undergrad\w*|bachelor|master|professor|practitioner|teacher|engineer|librarian|artist|hobbyist|amateur"
    r"|non ?member|member|retiree|high school\w*)|never joined|no member|not a member|non ?member"
    r"|(?:just |already |been )(?:got |been )?(?:accepted|published|printed)(?: (?:at|in|by|elsewhere)| and)"
    r"|(?:paper|article|work) (?:just |already |has |was |is )*(?:got |been )?(?:accepted|published)"
    r"|there is (?:already |even )?an? (?:\w+ )?(?:article|paper|publication|preprint)"
    r" (?:already )?(?:on|about|of) (?:it|this|that))\b"
)
_OF_CLOCK = re.compile(
    r"\b(?:late|miss\w*|deadline|forgot\w*|closed?|closes|over|passed|today|tonight|tomorrow|yesterday)\b"
)
_PERMITTED = re.compile(
    rf"{START}(?:can|may|could|might|is|are|do|does|must|should|shall) (?:my|our|the|an?) (?:\w+ ){{1,4}}"
    r"(?:just |also |simply |directly )?(?:e ?mail|go|come|send|bring|use|be|get|write|post|enter)\b"
)
_OF_TIME = re.compile(
    r"\b(?:when|still|already|late|until|till|by|before|after|open|closed?|over|passed|today|tomorrow|tonight|deadline"
    r"|due|dates?|days?|weeks?|hours?|yet|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january"
    r"|february|march|april|june|july|august|september|october|november|december|\d+)\b"
)
_HOW_MANY = re.compile(
    r"\bhow many (?!(?:more |full |other )?(?:days?|weeks?|hours?|months?|minutes?|nights?|times?|deadlines?"
    r"|dates?|left|rounds?|extensions?)\b)\w+"
)
_CALLED = r"^(?:(?:hi|hey|hello|ok|okay|bot|dear|please|pls|so|and|also|now|maybe) )*"
_CAN_YOU = r"(?:can|could|would|will) (?:you|u|the bot) (?:(?:please|pls|also|maybe|just|quickly) )*"
# what a bot is asked to do, and not to tell
_DONE_FOR = re.compile(
    rf"{_CALLED}"
    r"(?:(?:can|could|would|will) (?:you|u|the bot) (?:(?:please|pls|also|maybe|just|quickly) )*"
    r"(?:convert|draft|write|proofread|translate|shorten|rewrite|rephrase|fix|polish|generate|summari[sz]e|compile"
    r"|correct|improve|design|paraphrase)"
    r"|(?:draft|write|proofread|rewrite|rephrase|polish|paraphrase|convert|translate|shorten|summari[sz]e))"
    r" (?:(?:me|us) )?(?:my|our|mine|an? (?:\w+ )?(?:abstract|paper|outline|proposal|cover letter|title|review)"
    r"|(?:the|this|an?) (?:\w+ )?(?:outline|abstract|paper|text|draft|intro\w*|section|letter)"
    r" (?:for (?:me|us)|of mine))\b"
    rf"|{_CALLED}(?:{_CAN_YOU})?(?:prove|roll|teach|solve|sing|recite|guess|flip|debug|colou?r)"
    r" (?:me|us|this|that|it|the|an?)\b"
)
# what it is asked to think of, and help with work that is none for the event
_OF_ANYTHING = re.compile(
    r"\b\w+ or \w+ (?:pick one|be honest|choose one|your (?:favou?rite|pick|choice)|which do you (?:prefer|like))$"
    rf"|{_CALLED}why (?:do|does|is|are|did|won t) my (?!(?:\w+ )?(?:paper|submission|abstract|proposal|poster|talk"
    r"|upload|application|pdf|file|account|registration|payment|e ?mail|login|review|name|title)s?\b)\w+"
)

_SELF = (
    r"(?:an? |some (?:kind|sort) of |like |just )*(?:\w+ )?(?:bot|robot|ai|chat ?bot|chatgpt|machine|assistant|human)"
)
# what is asked of the bot itself: "which questions do you take?", "are you a robot?"
_OF_BOT = re.compile(
    rf"{START}(?:are (?:you|u)|you are|am i (?:talking|chatting|speaking|writing) to) {_SELF}(?: or .{{0,30}})?$"
    r"|\b(?:who|what|whom) am i (?:talking|chatting|speaking|writing) (?:to|with)(?: here| now)?$"
    r"|\bwhat (?:kind of |sort of )?(?:assistant|bot|machine) (?:are you|you are|is this)\b"
    r"|\bwhat you can (?:do|answer|tell)(?: (?:for )?(?:me|us))?$"
    r"|\b(?:what|which)(?: (?:kinds?|sorts?) of)?(?: (?:things?|questions?|help|tricks))? (?:all )?(?:do you"
    r" (?:know|answer)|(?:can|could|may) (?:you (?:do|answer|explain|help(?: me)? with)|i ask(?: you)?))"
    r"(?: for (?:me|us)| here| please)*$"
    rf"|{START}(?:how can you help|what are you (?:good )?for"
    r"|(?:list |show )?your (?:features|commands|abilities|skills))(?: (?:me|us|here|please))*$"
)


def heard_right(choice: Choice, words: str, told: str) -> Choice:
    """Return a choice; that nothing was understood, where a question is not of what it was taken for; what the bot
    does, where somebody asks of it, or wants a piece of work done: "can you convert my file to LaTeX".
    """
    if _DONE_FOR.search(words) or _OF_ANYTHING.search(told) or _OF_BOT.search(words):
        return Choice(Outcome.ANSWERED, max(choice.confidence, _SURE), Candidate.of_kind(_BOT))
    best = choice.candidate
    if best is None or choice.outcome is not Outcome.ANSWERED or not is_amiss(best, words, told):
        return choice
    return Choice(Outcome.UNKNOWN, choice.confidence, None, choice.near)


def is_amiss(best: Candidate, words: str, told: str) -> bool:
    """Whether a question is not of what it was taken for. `told`: the words of the whole message."""
    if best.id == "can_still_submit" and _STATUS.search(told) and not _OF_CLOCK.search(told):
        return True  # "I am no member, may I still apply?" is not of the clock
    if is_apart(best, words):
        return True
    if best.sort is Sort.FACT and best.id.startswith("date:"):
        return bool(_HOW_MANY.search(words) or (_PERMITTED.match(words) and not _OF_TIME.search(words)))
    if best.sort is Sort.PASSAGE:
        return False
    if best.id in _NO_DUTY and any(row.asks(words) for row in ATTEND_LINES):
        return True
    if best.id in {"about", "organizers"} and HOST_KIND.asks(words):
        return True
    needed, otherwise = _NEEDED.get(best.id), _OTHERWISE.get(best.id)
    return bool((needed and not needed.search(words)) or (otherwise and otherwise.search(words)))
