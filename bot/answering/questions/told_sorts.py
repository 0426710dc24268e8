"""What sort of thing is asked of an organizer's own entry, and whether its answer tells such a thing: one that says
where the lake is tells not how deep it is, one on the contest not what its winners get.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from bot.answering.questions.forms import START
from bot.answering.questions.told_subjects import SUBJECTS
from bot.answering.questions.tongue_names import LANGUAGE
from bot.english import CURRENCY, MONTH, QUANTITY
from bot.matching.lacking import held

_MONEY = rf"{CURRENCY}|\d ?%|\d\w? ?(?:p|zł)\b|\b(?:won|lari|quid|per ?cent)\b"
_GIVEN = (
    r"\b(?:free|gratis|gifts?|includ\w+|nothing|no (?:\w+ )?(?:fees?|charges?|costs?)|without charge|we (?:pay|cover)"
    r"|covered|paid (?:by|for)|waive\w*|complimentary|own (?:expense|cost|pocket)|deposit|donations?|tips?"
    r"|prices?|fees?|costs?|everyone pays|pays? for)\b"
)
_MEASURED = (
    r"[ -]?(?:minutes?|mins?|pages?|words?|characters?|hours?|days?|weeks?|months?|years?|percent|%|[mg]b|st|nd|rd|th"
    rf"|[ap]m|h|k?m|cm|met(?:re|er)s?|euros?|eur|usd|dollars?|pounds?|{MONTH})\b|[:.]\d"
)
_SPAN = r"\b(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?|overnight)\b"
_NO_MONEY = (
    r"(?!(?: \w+){0,8} (?:time|longer|space|room|later|earlier|know|write|bring|read|speak|understand|carry|sleep"
    r"|experience|weigh\w*|math\w*|detail|text|notice)\b)"
)


# an hour of the day, in figures or in a word
_HOUR = r"(?:[01]?\d|2[0-4]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)"


class _Sort(NamedTuple):
    """- `asked` finds it in the words of a question, `told` in the text of an answer, in small letters"""

    asked: re.Pattern[str]
    told: re.Pattern[str]


def _sort(asked: str, told: str) -> _Sort:
    return _Sort(re.compile(asked), re.compile(told))


_SORTS = (
    _sort(  # an amount of money
        rf"\bhow much{_NO_MONEY}(?:$| (?:is|are|does|do|did|will|would|was|for|to|must|costs?|money|cash|extra|per"
        r"|each|i|we|it|the|an?|one)\b)"
        r"|\bprices? (?:of|for|per)\b|^(?:the )?(?:cost|fee|charge)s? (?:of|for|per)\b|\bcosts? (?:me|us|how much"
        r"|what)\b"
        r"|\bwhat (?:do|does|will|would|must|did|is|are) (?:\w+ ){1,6}(?:costs?|pay)\b|\bset (?:me|us|you) back\b"
        r"|\bhow (?:expensive|pricey|dear|costly)\b|\b(?:price|cost)\b(?: \w+){0,2}$"
        r"|\b(?:more|less) than \d+ (?:euros?|dollars?|pounds?)\b",
        rf"{_MONEY}|{_GIVEN}",
    ),
    _sort(  # advice on what to choose
        r"^(?!.*\b(?:days?|time|when|where|how)\b).*(?:\b(?:you|u|any ?one|somebody) (?:can |would |d )?recommend\b"
        r"|\b(?:would|do|could|can) (?:you|u|any ?one|somebody) (?:\w+ )?suggest\b"
        r"|\bshould i (?:buy|get) (?!there|to|in|from)"
        r"|\b(?:can|could) you name (?:an?|some|any)\b|\b(?:would|should) you buy\b)",
        r"\b(?:recommend\w*|suggest\w*|advi[sc]e\w*|best|try|good|favou?rite|lists?|buy|better|ask|take|cheap\w*|bring"
        r"|fine|enough)\b",
    ),
    _sort(r"\bhow deep\b", r"\b(?:deep|depth|m|met(?:re|er)s?|cm|feet|shallow)\b"),
    _sort(
        r"\bhow far\b(?! (?:in advance|ahead|before))|\bhow many (?:km|kilomet\w+|miles)\b|\bwhat distance\b",
        r"\b(?:km|kilomet\w+|met(?:re|er)s?|m|miles?|minutes?|mins?|hours?|walk\w*|next|near\w*|opposite|block|far)\b"
        r"|\dm\b|\dkm\b",
    ),
    _sort(
        r"\bhow heavy\b|\bhow much (?:\w+ ){1,4}weigh\b",
        r"\b(?:kg|kilos?|grams?|g|tons?|tonnes?|lbs?|pounds?|weigh\w*|heavy|light)\b|\d ?k?g\b",
    ),
    _sort(
        r"\bhow (?:big|large|wide|tall|high|thick) (?:is|are|may|can|should|must|do|does)\b"
        r"(?!(?: \w+){0,4} (?:teams?|groups?|class(?:es)?|audience|crowd|fine|discount|chance\w*|workload|problem"
        r"|deal)\b)",
        r"\d ?(?:x|×|by|cm|mm|m|km|kg|l|gb|mb|kb|tb|px|inch\w*|feet|ft|pages?|seats?|people|person|bytes|pixels|litres?"
        r"|met(?:re|er)s?|square|acres?|hectares?)\b|\ba[0-6]\b|\b(?:sizes?|large|small|big|square|tall|wide|high"
        r"|portrait|landscape|any|limit\w*|(?:met(?:re|er)|litre)s?|people|seats)\b",
    ),
    _sort(
        r"\bhow (?:fast|quick) is\b|\bbandwidth\b",
        r"\b(?:[mgk]bit\w*|[mg]b|mbps|gbps|fast|slow|speed|fibre|fiber|minutes|hours|days)\b",
    ),
    _sort(  # how long something takes
        r"\bhow long (?:does|will|would|do|did) (?:\w+ ){1,5}take\b|\bhow long (?:until|till|before)\b"
        r"|\bhow long (?:does|will) it\b",
        rf"{_SPAN}|\b(?:until|till|at once|immediately|same|soon|evening|morning|afternoon|noon|midnight)\b"
        r"|\d[:.]\d\d|\d ?(?:h|min)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    ),
    _sort(  # a language that people speak
        rf"\b(?:in|into|from|speaks?|understands?|spoken) (?:{LANGUAGE})\b|\b(?:which|what) language\b"
        rf"|\b(?:{LANGUAGE}) or (?:in )?(?:{LANGUAGE})\b",
        rf"\b(?:{LANGUAGE}|(?<!programming )languages?|translat\w*|interpret\w*|\w+lingual|subtitle\w*|captions?)\b",
    ),
    _sort(
        r"\bpass ?(?:words?|phrase|code)\b",
        r"\b(?:pass ?(?:words?|phrase|code)|code|log ?in|key|credentials?|account|eduroam|ask|open)\b",
    ),
    _sort(  # what is won
        r"^(?=.*\b(?:winn\w+|champ\w*|first place)\b)(?=.*\b(?:gets?|receives?|win|take home)\b)"
        r".*\bwhat (?:do|does|will|can|could|would)\b"
        r"|\bwhat (?:can|could|do) (?:i|we|you|one) win\b|\bwhat (?:is|are) the prizes?\b",
        rf"{_MONEY}|\b(?:prizes?|awards?|wins?|won|medals?|trophy|cup|kit|money|certificates?|vouchers?|gets?"
        r"|receives?|first|winner\w*)\b",
    ),
    _sort(  # what is worn
        r"\b(?:wear|dress code|outfit)\b(?! (?:an? )?(?:\w+ )?(?:masks?|badges?|glasses|lenses|aids?|pumps?)\b)",
        r"\b(?:wear\w*|dress\w*|clothes|clothing|jackets?|coats?|shoes?|boots?|trousers|tie|suits?|shirts?|t.shirts?"
        r"|costumes?|black|warm|sweaters?|wool\w*|casual\w*|formal|swimsuits?|gloves|badge|helmets?|sandals)\b",
    ),
    _sort(  # whether a place or ticket goes to somebody else
        r"\b(?:give|pass|transfer|sell|hand) (?:on |over )?my (?:\w+ )?(?:tickets?|place|pass|seat|spot|registration"
        r"|badge)\b",
        r"\b(?:transfer\w*|pass (?:it )?on|names?|give|resell|resold|else|swap|another|colleague|replac\w+|substitut\w*"
        r"|hand|sell|personal|labmate|friend|send)\b",
    ),
    _sort(  # money that comes back
        r"\brefund\w*\b|\bmoney back\b(?! only\b)|\bcall(?:ed)?(?: \w+){0,4} off\b",
        r"\b(?:refund\w*|back|return\w*|reimburs\w*|cancel\w*|lose|lost|keep|paid|covers?|claims?|receipts?|repa\w+"
        r"|postpon\w*|moved?|rain)\b|%",
    ),
    _sort(  # whether something is still theirs when all is over
        r"\b(?:keep|use|using|access)\b(?: \w+){0,6} (?:after (?:the|it|this)|afterwards|once (?:the|it|this))\b",
        r"\b(?:after\w*|until|till|keep|kept|later|remain\w*|stays?|ends?|months?|weeks?|years?|permanent\w*|forever"
        r"|last|delet\w*|return\w*|leave|home|yours)\b",
    ),
    _sort(
        r"\b(?:which|what) (?:version|edition|model|brand|make)s? (?:of|is|are|do|does)\b",
        r"\b(?:versions?|editions?|models?|brands?|any|newest|latest)\b|\d\.\d",
    ),
    _sort(
        r"\b(?:smok(?:e|ing)|vap(?:e|es|ing)|cigar\w*) (?:allowed|ok|okay|permitted|in|at|here)\b",
        r"\b(?:smok|vap|cigar|fire)",
    ),
    _sort(  # how many, by a number that is none of hours, pages or money
        r"\bhow many (?!of\b|(?:\w+ )?(?:pages?|days?|weeks?|hours?|hrs|minutes?|mins?|months?|years?|words?"
        r"|characters?|nights?|km|miles|mb|gb|euros?|dollars?|money|ects|points|credits)\b)",
        rf"\b{QUANTITY}\b(?!{_MEASURED})|\b(?:unlimited|no limit|any|none|several|single|once|twice|each|both|every"
        r"|multiple|few|limit\w*|thousand|half|as many|number|nobody|per|pairs?|alone|only|same|us)\b",
    ),
    _sort(
        r"\bhow long (?:is|are|may|can|does|do|should|must) (?!(?:(?:i|we) )?take\b)",
        rf"{_SPAN}|\b(?:pages?|words?|characters?|lines?|slides?|until|till|from|long|short\w*|length|lasts?|no|any|end"
        r"|limit\w*|forever|permanent\w*|always|noon|midnight|evening|morning|afternoon|met(?:re|er)s?|h|min|cm|m"
        r"|spring|summer|autumn|winter|\w+day|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept\w*|oct\w*|nov\w*"
        r"|dec\w*)\b|\d ?(?:h|min|p|s|m)\b|\d[:.]\d\d|\d ?[-–] ?\d",
    ),
    _sort(
        rf"{START}where (?:is|are) (?:the|it|that)\b",
        r"@|https?|\b(?:www|in|at|on (?:the|our)|near|next to|from the|via|link\w*|online|halls?|rooms?|floor"
        r"|buildings?|website|pages?|portal|desk|office|street|behind|outside|inside|campus|cent(?:re|er)|hotel"
        r"|station|square|upstairs|basement|gate|house|library|foyer|lobby|garden|yard|entrance|journal|by)\b",
    ),
    _sort(  # a diet
        r"\b(?:halal|kosher)\b",
        r"\b(?:halal|kosher|diet\w*|special|allerg\w*|tell us|ask|let us know|religio\w*)\b",
    ),
    _sort(
        r"^(?=.*\b(?:allerg\w*|hospital|die|kill\w*|free|react\w*|safe)\b).*\b(?:pea)?nuts?\b",
        r"\b(?:nuts?|nut.free|peanuts?|allerg\w*|diet\w*|special|tell us|let us know)\b",
    ),
    _sort(  # by whom something is done
        rf"{START}who (?:gives|teaches|runs|chairs|moderates|plays|conducts|leads|cooks|hosts|organi[sz]es"
        r"|drives|repairs|looks|takes|decides|judges|reads|reviews|cleans|speaks|sings)\b",
        r"@|\b(?:committee|chairs?|organi[sz]ers?|reviewers?|jury|judges?|teams?|volunteers?|staff|desk|office"
        r"|steward\w*|we|you|us|our|everyone|anyone|everybody|all|authors?|members?|students?|speakers?|registry"
        r"|helpers?|hosts?|teachers?|editors?"
        r"|board|people|person|somebody|someone|professor\w*|two|three|institute|university|by)\b",
    ),
    _sort(  # when somebody is told of something
        r"\bwhen (?:do|does|will|would|can|shall) (?:\w+ ){1,6}?(?:hear|learn|find out"
        r"|(?:be|get) (?:told|announced|notified|informed)"
        r"|get (?:the |my |our |a |an )?(?:results?|answers?|decisions?|reply))\b",
        r"\b(?:hear\w*|told|tell|announc\w*|notif\w*|inform\w*|results?|answers|answered|an answer|we answer"
        r"|decision\w*|decided?|repl(?:y|ies)|mail\w*|feedback|publish\w*|list|know|ceremony|awarded|names?)\b",
    ),
    _sort(  # an hour
        r"\b(?:what|which) (?:time|hour)\b(?! (?:zone|limit|slot|frame|span|window|table))",
        r"\d[:.][0-5]\d\b|\d ?(?:am|pm|a\.m|p\.m|h|uhr|o'clock)\b"
        rf"|(?<!ages )(?<!aged )\b{_HOUR} ?(?:to|till|until|and|-|–) ?{_HOUR}\b"
        rf"|\b(?:at|from|by|until|till|past|before|after|around|about) {_HOUR}\b(?!{_MEASURED})"
        r"|\b(?:noon|midday|midnight|sunset|dawn|any ?time|hours?|clock)\b"
        r"|\b(?:in the|each|every|\w+day) (?:morning|afternoon|evening|night)s?\b"
        r"|\b(?:before|after|at|during|until|till) (?:lunch|breakfast|dinner|the \w+)\b|\{date ",
    ),
    _sort(  # the form of a file
        r"\b(?:what|which) (?:file )?formats? (?:do|does|is|are|should|must|can|may)\b(?! (?:the )?posters?)",
        r"\b(?:formats?|pdf\w*|mp\d|wav|flac|mov|docx?|pptx?|png|jpe?g|svg|tiff?|csv|json|xml|zip|latex|word|odt|text"
        r"|files?|\w+point|markdown|html|a\d|\d+ ?(?:x|by|:) ?\d+)\b",
    ),
    _sort(  # who somebody is
        r"\bwho (?:is|are|was|were|will be) (?:the|our|your|this) |\bwho (?:the|your) \w+ (?:is|are|will be)\b"
        r"|\bwho will be (?:the|my)\b",
        r"\b(?:who|whom|prof\w*|dr|mrs?|ms|chairs?|staff|teams?|volunteers?|committee|students?|members|people"
        r"|organi[sz]ers?|names?|named|list\w*|site|pages?|from|of the|our|we|desk|you)\b",
    ),
    _sort(  # what somebody likes, or takes first
        r"\bdo (?:you|they|we) (?:like|love|enjoy|prefer)\b",
        r"\b(?:prefer\w*|likes?|loves?|priority|first|rather|best|favou?r\w*|welcome|enjoy\w*)\b",
    ),
    _sort(  # whether one thing can be had for another
        r"\b(?:change|switch|swap) (?:to|between|my|our|the|teams?|groups?|rooms?|tracks?|seats?|hotels?|class(?:es)?"
        r"|sessions?|topics?)\b(?! (?:phone|daughter|son|baby|nappy|nappies|clothes|trains?|planes?|bus))",
        r"\b(?:chang\w*|switch\w*|swap\w*|mov(?:e|ed|es|ing)|edit\w*|replac\w*|alter\w*|updat\w*|correct\w*|other"
        r"|another|instead|re\w?sell\w*|names?)\b",
    ),
    _sort(
        r"\b(?:before|in advance),? or after(?:wards)?\b",
        r"\b(?:before\w*|after\w*|advance|until|till|then|first|later|once|when|receipts?|already)\b",
    ),
)
_WHEN = re.compile(rf"{START}(?:(?:un)?till? |by |since )?when (?:is|are|will|do|does|must|should|can|may)\b")


def lacks_sort(words: str, phrasings: Iterable[str], answer: str) -> bool:
    """Return whether a question, in `words`, asks for a sort of thing of which neither the phrasings of an entry nor
    its answer tell anything.
    """
    asked_by = list(phrasings)
    said = " . ".join([answer, *asked_by]).lower()
    if _WHEN.search(words) and "when" not in held(answer) and not any(map(_WHEN.search, asked_by)):
        return True
    return any(asked.search(words) and not told.search(said) for asked, told in (*_SORTS, *SUBJECTS))
