"""How people ask for what the dates of a FAQ tell: until when something can be sent, whether it is over, what is still
to come.
"""

from __future__ import annotations

import re

from bot.answering.questions.forms import START
from bot.answering.wordings.worded import FOUND, NAMED, WHAT_IS, Worded, alternatives
from bot.matching.targets import Sort

# kinds that a question of a day is taken for
ON_TIME = frozenset({"time_left", "can_still_submit", "submission_deadline", "late_submission", "workshop_time"})
_HEARD = (
    r"(?:hear|heard|told|notified|informed|know|got|gotten|received|an answer|a reply|a decision)"
    r"(?=$| (?:by|already|yet|back|from|anything|something|now|(?:the|a|any) (?:decision|results?|reply|e ?mail|mail"
    r"|answer|notification|reviews?))\b)"
)
_DECIDED = r"(?:reviews?|decisions?|results?|verdicts?|answers?)"
_JUDGES = r"(?:referees?|reviewers?|committee|jury|pc)"
_SENT = r"(?:one|mine|ours|it|something|sth|smth|this|that|stuff|(?:my|our|the|an?) (?:\w+ )?\w+)"
_SENDING = r"(?:sneak|squeeze|slip|get|hand|throw|push|toss|put|chuck|drop|turn|send|bring|submit)"
_UPLOAD = r"(?:submit|send|upload|hand in|turn in)"
_COMES_IN = rf"(?:arrive|come in|reach (?:you|us)|be (?:in|sent|submitted|uploaded|there|handed in)|{_UPLOAD})"
_WORK = r"(?:papers?|abstracts?|submissions?|proposals?|manuscripts?|articles?|talks?)"
_PASSED = r"(?:over|done|finished|past|gone|behind us|ended|history)"
_TO_COME = r"(?:(?:still )?(?:to come|coming(?: up)?|ahead(?: of us)?|upcoming|on)|yet to come|in the (?:future|past))"
_WHICH_DAY = r"(?:when|(?:what|which) (?:day|date))"
_LAST_DAY = (
    r"(?:last (?:possible )?(?:day|date|chance|moment)|latest (?:day|date)|final (?:day|date)|deadline|cut ?off"
    rf"|(?:un)?till? {_WHICH_DAY}|by {_WHICH_DAY})"
)
_SIGN_UP = (
    r"(?:register|registration|registering|sign(?:ing)? (?:\w+ )?up|enrol\w*"
    r"|(?:say|tell you|announce|confirm) that (?:we|i) (?:take part|participate|are in|am in|come|attend))"
)
_NOT_SENDING = re.compile(
    r"\b(?:camera|regist\w+|rebuttal|grant|tickets?|dorm|hotel|letters?|slides|videos?|dinner|lunch|rooms?|visas?"
    r"|tours?|scholarships?|stipends?|bursar\w+|sign(?:ing)? up|early|reviews?|reviewers?|if)\b"
)
_CLOCK = r"(?:time|clock|hour|o ?clock)"
TIME_KINDS = (
    Worded(  # "how much is 23:59 UTC in Madrid time", "for us in Oslo, which clock is it"
        "deadline_in_zone",
        alternatives(
            r"\bhow (?:much|late|many) (?:is|s|are|would|will|it)\b.{0,60}?"
            rf" (?:in|for|on) (?:the )?\w+(?: \w+)? {_CLOCK}\b",
            rf"\b(?:in|from|for) .{{1,40}}\b(?:which|what) {_CLOCK} (?:is|s|would|will|does) (?:it|that|this)\b",
        ),
        never=re.compile(
            r"\b(?:cost|costs|fee|fees|pay|paid|long|left|longer|workshop|event|talks?|starts?|begins?"
            r"|register|registration)\b"
        ),
        taken=FOUND | {"can_still_submit", "time_left", "late_submission", "deadline_timezone"},
    ),
    Worded(  # "which deadlines are left?", "any upcoming dates"
        "all_dates",
        alternatives(
            r"\b(?:deadlines|dates) (?:\w+ ){0,3}(?:left|remain\w*|to come|ahead|coming(?: up)?|upcoming|not miss\w*"
            r"|missed)\b",
            r"\b(?:remaining|upcoming|next|coming|other) (?:deadlines|dates)\b",
            rf"{START}(?:{WHAT_IS})?the dates?$",
        ),
        taken=ON_TIME | FOUND,
    ),
    Worded(
        "time_left",
        alternatives(
            r"\bhow much (?:longer|more time) (?:do|have|can|is|until|till|before)\b",
            r"\bhow (?:long|(?:many|much) (?:days?|weeks?|time|hours?)) (?:(?:have|do) )?(?:we|i)"
            r" (?:(?:still )?(?:got|have) )?(?:time )?(?:left )?(?:for|to submit|to send|to hand in)\b",
            r"\bhow (?:long|much (?:more )?time|many (?:more )?(?:days|hours|weeks)) (?:have|do) (?:i|we)"
            r" (?:still |exactly )?(?:got|have)(?: left)?(?=$| still\b)",
        ),
        never=re.compile(
            r"\b(?:camera|regist\w+|rebuttal|response|runs?|test|after|between|from|slides|videos?|talks?"
            r"|present\w*|posters?|reviews?|pay)\b"
        ),
        taken=frozenset({Sort.PASSAGE.value, "page_limit", "abstract_length"}),  # a date by its label tells it, too
    ),
    Worded(  # "how much time is there for the camera-ready"
        "camera_ready",
        re.compile(
            r"\b(?:how long|how much (?:more )?time|how many (?:more )?(?:days|weeks)|(?:un)?till? when|by when)\b"
            r"(?!.*\b(?:pages?|words?|long (?:can|may|must|should|is) (?:the|my|our))\b).*"
            r"\b(?:for|until|till|before|send|submit|upload|hand in) (?:(?:in|the|my|our) ){0,2}camera ?ready"
            r"(?: (?:papers?|versions?|files?|pdfs?))?$"
        ),
        taken=FOUND | {"time_left", "can_still_submit", "submission_deadline"},
    ),
    Worded(
        "camera_ready",
        re.compile(
            r"\baccepted (?:papers?|abstracts?|articles?|ones?|submissions?)"
            r" (?:have to|has to|must|need to|should|due)\b"
        ),
        taken=frozenset({"submission_deadline"}),
    ),
    Worded(
        "workshop_date",  # whether it is over
        alternatives(
            rf"\b(?:is|was|are|s) {NAMED}(?: thing)? (?:(?:already|now|yet|all|still|maybe) )*"
            rf"(?:{_PASSED}|{_TO_COME}|already)(?=$| (?:already|yet|now|or|by|and|right|then|long|soon)\b)",
            r"^(?:is|was) it (?:already )?(?:over|past|gone|done)(?: yet| already)? or (?:(?:is it|it is|is) )?"
            r"(?:(?:still|yet) )?(?:to come|coming|ahead|upcoming|about to)",
            rf"\b(?:did|has|have|had) (?:it|{NAMED}) (?:(?:already|just|yet|ever|actually) )?"
            r"(?:happen(?:ed)?|take place|taken place|been held|occur(?:red)?|come and gone)\b",
            rf"\b(?:did|has|have|had) {NAMED} (?:already )?"
            r"(?:been|passed|finish(?:ed)?|end(?:ed)?|start(?:ed)?|begun)\b",
            rf"\bwas {NAMED} (?:already|yet)\b",
            rf"\b(?:did|have|has) (?:i|we) (?:already )?miss(?:ed)? {NAMED}$",
        ),
        never=re.compile(r"\b(?:submi\w+|deadline|registration|papers?|abstracts?|call|review\w*|track)\b"),
    ),
    Worded(  # "shouldnt we have heard by now", "when do the referees get back to us"
        "notification",
        alternatives(
            r"\b(?:when|(?:what|which) (?:day|date))\b.{0,40}?"
            r"(?:\b(?:say|get|getting|told|hear|tell us|give us)(?: (?:a|the|us|our|my|their|your))? yes (?:or )?no\b"
            r"|\b(?:learn|hear|find out|know|told) (?:of |about )?(?:the |our |my |their )?"
            r"(?:outcomes?|fate|verdicts?)\b"
            r"|\b(?:referees?|reviewers?) (?:get|come) back to (?:us|me)\b"
            r"|\byou (?:will )?(?:tell|give|send) (?:us|me) (?:the |our |my )?(?:results?|decisions?|answers?)\b"
            r"|\bfinal (?:verdicts?|decisions?) (?:out|sent|made|known|announced)\b)",
            rf"\b{_WHICH_DAY} (?:do|will|would|should) (?:the |your |my |our )?{_JUDGES}"
            r" (?:answer|reply|respond|decide)\b",
            rf"\b(?:{_DECIDED}|repl(?:y|ies)|response) (?:from|of|by) (?:the |your |my |our )?{_JUDGES}"
            rf"(?: (?:is |are )?(?:due |out )?(?:by )?{_WHICH_DAY})?$",
            rf"\b(?:should|would|ought) (?:not )?(?:i|we|they|you|one|authors) (?:not |to )?(?:have |be )?"
            rf"(?:already )?{_HEARD}",
            rf"\b(?:i|we) (?:should|ought to) (?:not )?(?:have |be )(?:already )?{_HEARD}",
            rf"\bwhen (?:do|will|would|are|should) (?:the |our |my )?{_DECIDED} (?:come|be|arrive|get|go|land)\b",
            rf"(?<!come )\bwhen (?:the |our |my )?{_DECIDED} (?:come|comes|arrive|arrives)\b(?! when)",
            r"\bwhen (?:do|will|would|should|can|shall) (?:i|we|they|you|authors|one) (?:get|receive|have|expect|make"
            rf"|send out) (?:the|our|my|a|any|your) (?:{_DECIDED}|news|notif\w+)\b",
        ),
        never=re.compile(r"\b(?:camera|regist\w+|grant|bursar\w+|stipend|review(?:er)? assign\w*|bids?|rebuttal)\b"),
        taken=frozenset(
            {Sort.PASSAGE.value, "submission_deadline", "abstract_deadline", "review_deadline", "extension", "rebuttal"}
        ),
    ),
    Worded(
        "registration_deadline",
        alternatives(
            rf"\b{_LAST_DAY} (?:\w+ ){{0,5}}?{_SIGN_UP}\b",
            r"\b(?:can|could|may) (?:i|we|one|people|somebody) still (?:register|sign (?:\w+ )?up|enrol\w*"
            r"|(?:buy|get|book) (?:a |the )?(?:tickets?|place|seat))\b",
        ),
        never=re.compile(  # what has a last day of its own
            r"\b(?:early|cheap\w*|abstracts?|papers?|submi\w+|review|pc|student|grant|hotel|room|tour|dinner|excursion"
            r"|present\w*|talks?|speak\w*|posters?|tutorials?|demo|team|sprint|accepted|listen\w*|in person|virtual\w*"
            r"|online|prof|letters?|cancel)\b"
        ),
        taken=frozenset({"registration"}),
    ),
    Worded(  # "can a 6 page paper still go in?"
        "can_still_submit",
        re.compile(
            rf"{START}(?:can|may|could|will) (?:an? |my |our |the )?(?:\w+ ){{0,4}}{_WORK} still"
            r" (?:go in|get in|make it|be (?:submitted|sent|handed in|turned in|uploaded|accepted|taken|considered))"
            r"(?: in)?(?: (?:now|today|at this point))?$"
        ),
        taken=FOUND | {"page_limit", "submission_types", "archival"},
    ),
    Worded(
        "can_still_submit",
        alternatives(
            rf"{START}(?:can|may|could) (?:i|we) still (?:submit|send|hand in|turn in|upload|apply)"
            r"(?: in)?(?: (?:(?:a|my|our|the) (?:full |short )?(?:paper|abstract|submission|proposal)|something|one))?"
            r"(?: (?:for|to) the (?:proceedings|workshop|conference|symposium|main track|(?:\w+ ){1,3}track"
            r"|track without (?:the )?proceedings))?$",
            r"\b(?:can|could|may) (?:i|we|one) (?:maybe |perhaps |please )?still"
            rf" {_SENDING} (?:{_SENT} in|in (?:an? |my |our |the )?(?:\w+ )?(?:{_WORK}|posters?|one|mine))\b",
            r"\b(?:am i|are we|is it) (?:already )?too late to (?:offer|propose|pitch|suggest|enter|apply)\b",
            r"\b(?:did|have|has) (?:i|we) (?:already |just )?miss(?:ed)?"
            r" (?:it|the (?:\w+ )?(?:deadline|cut ?off|boat|train|bus|date|window)(?: (?:for|to) (?:\w+ ){0,3}\w+)?"
            r"|the (?:\w+ ){1,2}one|out)"
            r"(?: (?:already|again|now|by \w+(?: \w+)?))*$",
            r"\bis (?:the )?(?:submission|portal|call|cfp|form|easychair|openreview|cmt|hotcrp)"
            r"(?: (?:system|site|portal|form|for papers))? (?:still )?open(?: still)?$",
            r"\b(?:have|did) (?:i|we) (?:blown?|blow) (?:it|the deadline)$",
            r"\b(?:passed|gone(?: by)?|over|behind us|past) (?:so |and |then )*(?:is it|are you|is (?:the )?(?:call"
            r"|portal|submission)) (?:already |now |all )*(?:closed|shut|over)(?: (?:already|now|by now|yet|then))*$",
            r"\b(?:did|has|is) the (?:(?:paper|submission|abstract|call|cfp) )?(?:deadline|cut ?off|(?:due"
            r"|closing) date)"
            r" (?:already |now |just )?(?:pass|passed|over|gone|expired?)\b",
            r"^(?:dead or alive|(?:am i|are we) (?:too late|out(?: of luck)?|done|toast)|too late(?: now| already)?"
            r"|(?:is it|am i|are we) (?:already )?too late(?: now| already)?)$",
            r"\b(?:still |any ){1,2}time (?:left )?"
            r"(?:for|to (?:send|submit|hand in|upload|finish|propose|pitch|offer)) (?:the|my|our|an?) (?:\w+ ){0,2}"
            r"(?:abstract|paper|submission|proposal|poster|application|talk|session|panel)\b",
            rf"\b(?:can|could|may) (?:i|we|one) still {_UPLOAD} (?:an? |my |our )?(?:\w+ ){{0,4}}(?:{_WORK}|one)\b",
            r"\b(?:is it|it is) (?:still (?:possible|permissible|ok|okay|fine|allowed)|(?:possible|allowed) still)"
            rf" to {_UPLOAD}\b",
            rf"\b(?:{_WORK}|the call|the form|the portal|upload) (?:is |are )?(?:already )?"
            r"(?:closed|locked|shut)(?: (?:already|now|for good|i guess|i suppose|right))*$",
            r"\b(?:still|already) (?:tak(?:e|es|ing)|accept(?:s|ing)?|open for|collecting)"
            r" (?:\w+ )?(?:papers?|abstracts?|submissions?|proposals?|applications?)$",
            rf"\b(?:(?:do|are|will) )?you still (?:take|taking|accept|accepting|want)"
            rf" (?:(?:any|some|more|new|late) )*(?:{_WORK}|stuff|things|anything|entries|ideas)"
            r"(?: (?:or (?:nah|no|not|are you done)|now|at this point|these days))*$",
            r"\b(?:are )?you still (?:taking|accepting)(?: or (?:nah|no|not))?$",
            r"\b(?:has|is|did) (?:that|the) (?:ship|boat) (?:already )?(?:sail(?:ed)?|gone|left)\b",
            r"\b(?:has|is) that train (?:already )?(?:gone|left|departed)\b"
            r"|\bthe train (?:already )?left the station\b",
            rf"\b(?:can|could|may) (?:i|we) (?:sneak|squeeze|slip) (?:{_SENT}|one more (?:\w+ )?\w+) in\b(?! to\b)",
            r"\b(?:abstract|paper|submission|draft|deadline)\b.*"
            r"\b(?:dead or alive|am i (?:too late|out|toast)|too late(?: now)?)$",
            r"\bforgot (?:about )?(?:the|my|our) (?:abstract|paper|submission|deadline)\b"
            r".*\b(?:chance|late|possible|still)\b",
        ),
        never=_NOT_SENDING,
        taken=FOUND | {"archival", "notification", "registration_deadline"},
    ),
    Worded(
        "submission_deadline",
        alternatives(
            r"\b(?:until|till?|by) when (?:can|could|may|must|should|do) (?:i|we|one|people) (?:(?:have|need) to )?"
            rf"(?:(?:pitch|propose|offer|suggest|enter)\b|{_SENDING} {_SENT} in\b(?! (?:person|the)\b))",
            rf"^(?!(?:for|about|of|as) ).*\b(?:until|till?|by) {_WHICH_DAY}"
            r" (?:(?:can|could|may|must|should) (?:i|we|one)|(?:i|we|one) (?:can|could|may|must|should))"
            rf" (?:(?:{_UPLOAD}|commit) (?:it|them|mine|ours|something|stuff"
            r"|the (?:improved|revised|new) (?:version|paper))(?: in)?(?: to (?:you|(?:the )?\w+))?$"
            rf"|{_SENDING} in (?:an? |my |our |the )(?:\w+ ){{0,2}}(?:talk|poster|demo|tutorial)\b)",
            rf"\bhow long can (?:i|we) (?:still )?{_SENDING} {_SENT} in\b(?! (?:person|the)\b)",
            r"\b(?:exact|precise) (?:day|date|hour|time)(?: (?:and|n) (?:day|date|hour|time))? (?:when )?"
            r"(?:(?:it|that|this) (?:closes?|is due)"
            r"|(?:the call|submission|the portal|everything) (?:closes?|ends?|is due|is over))\b",
        ),
        never=_NOT_SENDING,
        taken=FOUND | {"archival", "prior_publication", "time_left", "can_still_submit"},
    ),
    Worded(  # of the track whose papers are printed, or are not
        "submission_deadline",
        alternatives(rf"\bproceedings\b.{{0,30}}\b{_LAST_DAY}", rf"\b{_LAST_DAY}\b.{{0,40}}\bproceedings\b"),
        never=re.compile(r"\b(?:camera|final|regist\w+|notif\w+|reviews?|print\w*|publish\w*|appear|online)\b"),
        taken=FOUND | {"archival", "all_dates", "extension"},
    ),
    Worded(  # "until when must it be in to get into the proceedings?"
        "submission_deadline",
        alternatives(rf"\b{_LAST_DAY}\b.{{0,40}}\b{_COMES_IN}\b.{{0,50}}\b(?:proceedings|archival)\b"),
        never=re.compile(r"\b(?:camera|final|regist\w+|notif\w+|reviews?)\b"),
        taken=FOUND | {"archival", "all_dates", "extension"},
    ),
)
