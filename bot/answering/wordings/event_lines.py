"""What a line of the call tells of the event where no fact has it: who hosts it, who may come,
what its theme is, how often it was held.
"""

from __future__ import annotations

import re

from bot.answering.wordings.house_lines import HOUSE_LINES
from bot.answering.wordings.worded import NAMED, NOUN, Worded, alternatives

_TOPICS = frozenset({"topic_scope", "topics", "topic_group"})
_PEOPLE = r"(?:people|researchers?|scholars?|practitioners?|participants?|students?|professionals?|persons?)"
_HOSTS = (
    r"(?:university|universit\w+|uni|institution|institute|institutions|school|lab|department|college|company|society"
    r"|organi[sz]ation|association|foundation|body)"
)
_THE_EVENT = rf"(?:it|this|that|{NAMED}|(?:the |this )?(?:thing|show))"
_ANYONE = r"(?:(?:an? |my |our |other )?\w+(?: \w+)?)"
_COMES = r"(?:come|attend|join|sit in|show up|turn up|drop in|drop by|come by|participate)"
_NTH = r"(?:\d{1,3} ?(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"

WHO_ORGANIZES = re.compile(
    r"\b(?:who|whos|who is|who s|who are) (?:is |are |actually |exactly )*"
    r"(?:organi[sz](?:es?|ing)|run(?:s|ning)?|behind|put(?:s|ting) on)"
    rf" (?:it|this|that|{NAMED}|(?:the |this )?(?:whole )?(?:thing|show|lot))"
    r"(?: (?:thing|all|actually|again|this year|anyway|locally|here|there|on the ground|on site))*"
    r"(?: (?:so (?:could|can|would|please)|(?:since|because|as) i) .{1,120})?$"
)
EVENT_LINES = (
    Worded(  # who is welcome: "I am a nurse and no engineer, am I welcome?"
        "",
        re.compile(
            r"\bam i (?:even |also |still |really )?(?:welcome|wanted|eligible if)\b"
            r"|\b\w+ like (?:me|us)\b.{0,20}\bwelcome|\b(?:want|take|accept|welcome) \w+ like (?:me|us)\b"
            r"|\b(?:is|would) (?:this|it|that)(?: be)? (?:\w+ )?(?:something|anything) for (?:me|us|somebody like)\b"
            r"|\b(?:contribution|paper|talk|submission|abstract) from (?:my|our) side\b"
            r"|\bi am (?:\w+ )?(?:an? )?\w+(?: \w+)? (?:and )?not an? \w+ .{0,30}\b(?:can|could|may) i\b"
        ),
        re.compile(
            r"^(?=.*\b(?:welcom|invit|encourag|open|regardless|apply|applica|submi|contribut|join|eligible|anyone"
            r"|whether))"
            r".*(?:\bregardless of\b|\b(?:all|any|every) (?:academic |related |relevant )?(?:disciplines?|backgrounds?"
            r"|career (?:stages?|levels?)|genres?|levels? of experience|job titles?)\b"
            r"|\b(?:diverse|various|different|many|adjacent)"
            r" (?:fields|disciplines|backgrounds|communities|career stages)\b"
            r"|\bno (?:prior|previous|specific|special) (?:experience|knowledge|background|requirements?|training)\b"
            r"|\bfirst.timers?\b|\bfirst.time (?:attendees|authors|participants|presenters|speakers)\b"
            r"|\bnewcomers?\b|\bwhatever (?:their|your)\b"
            r"|\b(?:open to|welcome|invite|encourage)\w* (?:to |for )?(?:everyone|anyone|anybody|everybody"
            rf"|(?:all )?(?:\w+ )?{_PEOPLE} (?:from|of|in|with|at|who))\b|\bfrom any and all\b)"
        ),
        taken=_TOPICS | {"can_still_submit"},
    ),
    Worded(  # whether one can hear all of it
        "",
        re.compile(
            r"\bsingle track\b|\bmulti ?track\b|\b(?:parallel|concurrent|simultaneous) (?:sessions?|tracks?|talks)\b"
            r"|\b(?:sessions?|tracks?|talks) (?:\w+ ){0,3}(?:in parallel|at once|at the same time|overlap)\b"
            r"|\b(?:one|1) track or (?:more|many|several|two|2|parallel)\b"
        ),
        re.compile(
            r"\bsingle track\b|\bone track\b|\b(?:parallel|concurrent|simultaneous) (?:sessions?|tracks?|streams?)\b"
            r"|\b(?:sessions?|tracks?|talks) (?:\w+ ){0,3}(?:in parallel|in sequence)\b"
        ),
        re.compile(r"\b(?:submi\w+|propos\w+)\b"),
        frozenset({"submission_types", "schedule", "recording", "tracks"}),
    ),
    Worded(  # the theme, and whether there is one
        "",
        alternatives(
            r"\b(?:what|which)(?: (?:is|are|s|was|will be))? (?:the |(?:this |the )?(?:year|edition|time) s |your )*"
            r"(?:(?:main|general|special|overall|central|conference|workshop|annual|motto or) ){0,2}"
            r"(?:themes?|motto)(?: word)?\b(?! parks?)",
            r"\b(?:what|which) (?!of\b)(?:\w+ ){2,5}(?:as|for) (?:the|your|its|an?|this year s) (?:main )?"
            r"(?:theme|motto)\b",
            r"^(?:(?:the|and|this|year|years|s) )*(?:(?:main|general|special) )?theme(?: this (?:year|time))?$",
            r"\b(?:is|are) there (?:\w+ ){0,3}themes?\b|\b(?:do|does|will) (?:\w+ ){1,5}have (?:\w+ ){0,3}themes?\b",
        ),
        alternatives(
            r"(?<!sub )(?<!following )(?<!several )\b(?:themes?|motto)\b(?:,? [\w’']+){0,5}"
            r" (?:is|are|will be|focus\w*)\b(?! (?:no|not|open|to be announced)\b)",
            r"(?<!sub )(?<!following )\b(?:themes?|motto) ?[:–—]|(?<!sub )\bthemes?,? (?:of )?[“\"*_]",
            r"[”\"*_]+ (?:is|as|will be) (?:the|our|this year’?'?s) (?:\w+ )?theme\b",
            r"\b(?:no|special|overarching|this year.?s) (?:\w+ ){0,2}themes?\b|\boutside (?:of )?the theme\b",
        ),
        taken=_TOPICS | {"about"},
    ),
    Worded(
        "",
        alternatives(
            rf"\b(?:which|what) {_HOSTS} (?:is |are |was |will be )?(?:it |this )?(?:the )?"
            r"(?:hosts?|hosting|organi[sz]\w*|runs?|running|(?:stands? )?behind|in charge)\b",
            rf"\bwho(?: is|s| s| will be)? (?:the )?(?:hosts?|hosting)(?: of)?(?: {_THE_EVENT})?(?: this year)?$",
        ),
        alternatives(
            r"\b(?:hosted|organi[sz]ed)(?:,? [\w’()]+){0,9}? by\b(?! (?:the )?(?:participants|volunteers|committee))",
            rf"\b{_HOSTS} (?:[\w’]+,? ){{0,8}}?(?:hosts?|hosting)\b",
        ),
        taken=frozenset({"affiliations", "affiliation_people", "organizers"}),
    ),
    Worded(
        "organizers",
        WHO_ORGANIZES,
        re.compile(
            r"\borgani[sz]ed by\b(?! (?:the )?participants)|\bone of the organi[sz]ers\b|\borgani[sz]ing committee\b"
        ),
    ),
    *HOUSE_LINES,
    Worded(
        "attend",
        alternatives(
            r"\b(?:am|are|would|is|be) (?:i|we|one|somebody|someone|anyone|people|\w+ \w+) (?:be )?"
            r"(?:allowed|welcome|able|permitted) to (?:come|attend|join|be there|sit in|show up|turn up|watch|listen"
            r"|take part|participate)\b",
            rf"\b(?:can|could|may|might) {_ANYONE} (?:(?:also|just|still|even|simply) )?{_COMES}"
            r"(?: (?:in|and (?:sit in|watch|listen)|anyway|all the same|too|as well|along|by|at all"
            r"|without \w+(?: \w+)?|as a \w+))*$",
            r"\bam i the right (?:audience|person)\b",
            r"\bwho (?:can|may) (?:come|attend|participate|take part|join)\b",
            r"\bis (?:it|this) (?:only|just) for \w+|^(?:so )?who is (?:it|this) for$",
            r"\bis (?:it|this) (?:open (?:for|to) \w+|public|invite only|by invitation)",
        ),
        alternatives(
            r"\bopen(?:ed)? to (?:all|any\w*|every\w+|the public|doctoral|master\w*|students|phd|researchers?"
            r"|participants|people|non|young|early|scholars|members)\b",
            r"\b(?:everyone|everybody|anyone|anybody|any individual)\b.*"
            r"\b(?:welcome|invited|can|may|world|attend|interested|join)\b",
            r"\b(?:all|newcomers|beginners|non members|students) (?:\w+ )?(?:are )?(?:very )?welcome\b",
            r"\bwelcomes? (?:everyone|anyone|all|participants?|students|newcomers)\b|\ball (?:those )?interested\b",
            r"\bno (?:prior|previous) (?:\w+ ){0,3}(?:experience|knowledge)\b",
        ),
        re.compile(
            r"\b(?:(?<!nothing to )submi\w+|(?<!\bno )(?<!without a )papers?|abstracts?|online|remote\w*|zoom|home|wife"
            r"|kids?|child\w*|dogs?|cats?|dinner|late|workshops|days? only)\b"
        ),
    ),
    Worded(
        "registration",
        re.compile(
            r"\bwhere (?:do|can|should|must) (?:i|we|one) (?:sign up|register|enrol|buy (?:a |the |my )?tickets?)\b"
            r"(?! (?:for|as) (?:a |the )?(?:review|dinner|tutorial|tour))"
        ),
        re.compile(
            r"\bregistration (?:information|form|page|link|website|site|is (?:now )?open)\b"
            r"|\bregister (?:here|at|via|online|on|through)\b|\bsign up (?:here|at|via)\b"
        ),
    ),
    Worded(
        "",
        alternatives(
            r"\b(?:get|have) (?:my |our |the )?money back\b|\brefund\w*\b",
            r"\b(?:cancel|pull out of|withdraw from|return) (?:my|our|the|a) (?:registration|tickets?|booking)\b",
        ),
        alternatives(
            r"\b(?:non ?)?refund\w*",
            r"\bcancel(?:lation|lations|ling)?\b.*\b(?:registration|fees?|tickets?|days?|before)\b",
        ),
    ),
    Worded(
        "edition",
        alternatives(
            rf"\b(?:is|was) (?:it|this|that|{NAMED}) (?:really )?(?:the |your )?(?:very )?(?:first|1st)"
            rf" (?:one|time|edition|{NOUN}|(?!(?:deadline|call|round|day|date|draft)\b)\w+$)\b",
            r"\b(?:first|1st|second|2nd|third|3rd) time (?:that )?(?:they|you|we|it|this)\b",
            rf"\b(?:has|was|did) (?:it|this|{NAMED}) (?:ever |already )?(?:been )?(?:run|held|happen(?:ed)?"
            r"|taken? place|exist(?:ed)?|organi[sz]ed) (?:before|previously|in the past)\b",
            rf"\bhow (?:many times|often) (?:has|was|did) (?:it|this|{NAMED})\b",
        ),
        alternatives(
            r"\binaugural\b(?! (?:lecture|talk|address|issue))",
            rf"\b(?:this is|is|was|marks|will be|becomes|now in|in) (?:the|its|our|already the) {_NTH}"
            r" (?:annual |international |joint |\w+ (?=(?:\w+ )?(?:workshop|conference|symposium))){0,2}"
            r"(?:editions?|time|year|(?:issue|instance) of|workshop|conference|symposium|school|meeting|congress)\b",
            rf"\b(?:workshop|conference|symposium|school|meeting|congress|series) .{{0,40}}\bfor the {_NTH} time\b",
        ),
        re.compile(r"\bfirst time (?:i|attend\w*|author|presenter)\b|\b(?:my|our) first time\b"),
    ),
)
