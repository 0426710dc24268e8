"""How people ask for what most calls tell, in words that lead elsewhere: whether names go on the paper, whether old
work is taken, as which type of file a paper is sent, what is listed under a topic.
"""

from __future__ import annotations

import re

from bot.answering.questions.tongue_names import LANGUAGE
from bot.answering.wordings.kind_lines import KIND_LINES
from bot.answering.wordings.prior_lines import NAMELESS
from bot.answering.wordings.worded import Worded, alternatives

_SENT = frozenset("can_still_submit submission_deadline late_submission time_left submission_link fact".split())
_RULES = frozenset("prior_publication dual_submission archival publication_after presentation best_paper".split())
_OUT = r"(?:published|appeared|printed|in print|(?<=already )out|out(?= in))"
_BEFORE = r"(?:already|previously|before|elsewhere|last year|earlier)"
_SORT = r"(?:kinds?|sorts?|types?|formats?|forms?|extensions?)"
_FILE = r"(?:files?|documents?|data|archives?|uploads?)"
_WORK = (
    r"(?:(?:error|case|comparative) (?:analys[ei]s|stud(?:y|ies))|(?:user|pilot|standard|replication|small|short)"
    r" (?:\S+ )?stud(?:y|ies)|survey|replication|comparison|evaluation|negative results?)"
)
_ENOUGH = r"(?:ok|okay|fine|acceptable|enough|sufficient|welcome|suitable|accepted|wanted|of interest|alright|count)"
_SORTS_SENT = r"(?:stuff|things?|works?|material|contributions?|papers?|submissions?|articles?|texts?)"
_A_PAPER = r"(?:papers?|articles?|submissions?|one)"

_APPENDIX = r"append(?:ix|ixes|ices)"
_EXTENT = r"(?:how (?:long|many pages|big)|pages|(?:page )?limits?|caps?|max(?:imum)?|at most|length)"

KNOWN_KINDS = (
    Worded(
        "blind",
        alternatives(
            r"\banonym\w+\b|\b(?:single|double) blind\w*\b",
            r"\b(?:authors?|names?|who we are)\b.{0,20}\b(?:secret|hidden|concealed)\b",
        ),
        re.compile(NAMELESS),
        re.compile(
            r"\b(?:code|data|datasets?|surveys?|arxiv|preprints?|repo\w*|github|links?|how (?:do|can|should)"
            r"|supplement\w*|reject\w*|dismiss\w*|thrown|break\w*|broken|questions?|report\w*)\b"
        ),
        _SENT - {"time_left"} | _RULES - {"best_paper"},
    ),
    Worded(
        "dual_submission",
        alternatives(
            r"\bunder (?:review|consideration|evaluation)\b",
            r"\b(?:concurrent|simultaneous|parallel|double|dual)(?:ly)? (?:sub(?:mission)?s?|submitted)\b",
            r"\bin (?:revision|review|(?:process of |course of )?evaluation) (?:at|in|by|with|elsewhere)\b",
        ),
        KIND_LINES["dual_submission"],
        re.compile(r"\b(?:preprints?|arxiv|public\w*|online|your review|blind|anonym\w*|withdraw\w*|when|how long)\b"),
        _RULES | {"can_still_submit", "time_left", "late_submission", "fact"},
    ),
    Worded(
        "archival",
        alternatives(
            r"\bcounts? (?:\w+ ){0,3}?as (?:an? )?(?:\w+ )?publi\w+",
            r"\b(?:afterwards?|later(?: on)?|after (?:the |your |this )?(?:workshop|event))\b.{0,50}"
            r"\bpublish\w*\b.{0,40}\b(?:elsewhere|journals?|review|conferences?)\b",
            r"\bpublish\w*\b.{0,50}\b(?:elsewhere|journals?|conferences?)\b.{0,20}\b(?:later|afterwards?)\b",
            r"\bpublish\w* (?:afterwards?|later)\b.{0,40}\b(?:elsewhere|journals?|conferences?)\b",
            r"\bgo to (?:an? |another )?(?:\w+ )?(?:journals?|conferences?)\b.{0,40}\bafter\b",
            r"\b(?:keep|lose|use up|give up) (?:the |my |our )?(?:right|freedom|chance) to publish\b",
        ),
        never=re.compile(r"\b(?:already been|last year|previously|reject\w*|invited?|special issue|best|selected)\b"),
        taken=frozenset({"prior_publication", "dual_submission"}),
    ),
    Worded(
        "prior_publication",
        alternatives(
            rf"\b{_OUT} {_BEFORE}\b.*\b(?:apply|submit|send|show|okay|ok|fine|allowed|accept\w*|take)\b",
            rf"\b{_OUT} {_BEFORE}\b|\b(?:already|previously) (?:been )?{_OUT}\b",
            r"\b(?:was|were|been|got|is already) (?:\w+ )?(?:published|printed) (?:before|already|elsewhere|in|at)\b",
            rf"\b{_OUT} in (?:an? |the |other )?(?:\w+ )?(?:journals?|proceedings|conferences?|magazine)\b.{{0,60}}"
            r"\b(?:submit\w*|accept\w*|take|send|admit|apply|okay|ok|fine|allowed|here)\b",
        ),
        re.compile(
            r"\b(?:already|previously|been|not) (?:\w+ )?(?:published|appeared|presented|accepted)\b|\bunpublished\b"
            r"|\bpublished (?:elsewhere|before|work|papers?|previously)\b|\boriginal\b"
        ),
        re.compile(
            r"\b(?:arxiv|preprints?|thrown|reject\w*|counts?|considered as|where|which|when|link|read|list"
            r"|special issue|later|afterwards?|will be|schedule|program(?:me)?|call|website|dates?|speakers?)\b"
        ),
        frozenset(
            "can_still_submit archival topic_scope publication_after previous_editions late_submission fact".split()
        ),
    ),
    Worded(
        "file_format",
        alternatives(
            rf"\b{_FILE} {_SORT}\b|\b(?:which|what) {_FILE}\b.{{0,20}}\b{_SORT}\b",
            rf"\b{_SORT} of (?:the |my |our )?{_FILE}\b|\barchive of (?:the|my|our) {_A_PAPER}\b",
            r"\bpdf or\b|\bor (?:as |in )?(?:an? )?pdf\b|\bpdf only\b|\bin pdf or\b|\bin pdf\b.{0,30}\b(?:or|also)\b",
        ),
        re.compile(
            r"^(?!.*\b(?:posters?|slides|videos?|pdf ?e?xpress|hidden|(?:in|of|inside) (?:the|your) pdfs?)\b)"
            r".*(?:\bpdfs?\b|\bdocx?\b|\bfile (?:format|type)|\bword (?:documents?|files?)\b)"
        ),
        re.compile(
            r"\b(?:latex|posters?|slides?|where|link|archival|archived|proceedings|sizes?|mb|when|pages?|camera|final"
            r"|research data|data ?sets?|talks?|videos?)\b"
        ),
        frozenset("submission_link archival template page_limit hosting fact".split()),
    ),
    Worded(
        "presentation",
        re.compile(
            r"\b(?:form|format|manner|how)\b.{0,30}\b(?:show|shown|present|presented)\b.{0,10}"
            r"\b(?:my|our|the|accepted|is"
            r"|it|work|papers?)\b|\bas (?:an? )?(?:posters?|talks?) or (?:as )?(?:an? )?(?:posters?|talks?)\b"
        ),
        re.compile(r"\b(?:present\w*|shown)\b.{0,80}\b(?:posters?|orals?|orally|talks?|lightning|spotlights?)\b"),
        re.compile(r"\b(?:when|where|how (?:long|many)|published|already|previously|before|schedule|minutes)\b"),
        frozenset({"prior_publication", "publication_after", "archival", "fact"}),
    ),
    Worded(
        "language",
        alternatives(
            rf"^(?:must|has|does|should) (?:it|the (?:paper|text)|papers|everything|all) (?:have to |all )?be"
            rf" (?:written )?(?:in )?{LANGUAGE}$",
            rf"\b(?:an? )?{LANGUAGE} (?:manuscripts?|papers?|abstracts?|submissions?|ones?)"
            r" (?:(?:would|could|will|be|are|is) )*(?:accept\w*|allowed|possible|considered|ok|okay|fine)\b",
        ),
        re.compile(rf"\b(?:in|language\w*)\b.{{0,20}}\b{LANGUAGE}\b"),
        taken=_RULES | {"affiliation_people", "affiliations", "about", "location"},
    ),
    Worded(
        "topics",
        alternatives(
            r"\bwhat do you (?:have in mind|mean|think of) (?:when|by|with|under)\b"
            r"(?=.*\b(?:topics?|themes?|areas?|headings?)\b)",
            r"\b(?:feel|be) at home (?:here|with you)\b|\b(?:at )?the right (?:address|place|venue|home)\b"
            r"|\btoo far (?:off|away|out)\b",
            r"\b(?:items?|(?:sub ?)?points?|sub ?topics?)\b.{0,60}\b(?:under|given|named|listed|below|themes?|headings?"
            r"|areas?)\b",
            r"\b(?:under|given|listed|named)\b.{0,20}\b(?:the )?(?:headings?|topics?|themes?|topic areas?)\b",
        ),
        never=re.compile(r"\b(?:deadlines?|due|criteria|agenda|submit where|upload|hotel|visa)\b"),
        taken=_RULES | _SENT - {"submission_link"} | {"review_criteria", "contact"},
    ),
    Worded(
        "submission_types",
        alternatives(
            rf"\bwhat (?:kinds?|sorts?|types?|forms?|kinda)(?: of)? {_SORTS_SENT}\b.{{0,30}}"
            r"\b(?:send|submit|hand in|accept|take|want|welcome|looking for)\b",
            rf"\b(?:besides|other than|apart from|in place of|instead of|rather than) (?:an? )?"
            rf"(?:regular|full|normal|long|complete)(?: {_A_PAPER})?\b",
        ),
        re.compile(
            r"\b(?:solicits?|invites?|welcomes?|accepts?|seeks?|calls? for|considers?)\b.{0,80}"
            r"\b(?:(?:short|long|full|regular|position"
            r"|vision|research|demo|tool|survey|experience) papers|extended abstracts|posters|demos)\b"
            r"|\b(?:two|three|four|five|several|following|different) (?:\w+ )?(?:kinds?|types?|categories|tracks) of"
            r" (?:\w+ )?(?:papers?|submissions?|contributions?)\b"
        ),
        re.compile(r"\b(?:when|deadline|how (?:long|many)|pages?|templates?)\b"),
        _SENT - {"submission_link", "fact"} | {"topics", "abstract_length", "publication_after", "prior_publication"},
    ),
    Worded(  # "we only did a replication, is that okay?"
        "topic_scope",
        alternatives(
            r"\b(?:i|we) (?:\w+ )?(?:only|just|merely|simply) (?:did|ran|run|made|have|built|compared?|used?|looked"
            rf"|measured?|tested|replicated|evaluated?|analy[sz]ed?)\b.*\b{_ENOUGH}\b",
            rf"\b{_WORK}\b.{{0,60}}\b(?:alone|by itself|on its own|as such|only|no new|nothing new)\b.*\b{_ENOUGH}\b",
            rf"\b(?:no|without an?(?:ny)?) new (?:models?|methods?|systems?|results?|algorithms?)\b.*\b{_ENOUGH}\b",
            r"\b(?:report|paper|study|analysis) (?:on |of )?(?:only )?(?:that|this|it) (?:alone|only|by itself)\b"
            rf".{{0,20}}\b{_ENOUGH}\b",
        ),
        re.compile(
            r"\b(?:papers|work|submissions?|contributions?|stud(?:y|ies)|reports)\b.{0,60}\b(?:merely|alone|only report"
            r"|are not sufficient|is not enough|without (?:\w+ )?(?:new|novel))\b"
            r"|\b(?:not accept|not consider|not interested in)\b.{0,60}\b(?:merely|alone|only|simply|without)\b"
        ),
        re.compile(r"\b(?:pages?|deadlines?|late|closed|registered|fees?|template|published|accepted (?:at|by|in))\b"),
        frozenset("can_still_submit prior_publication dual_submission time_left late_submission fact".split()),
    ),
    Worded(  # "up to how many pages may the appendix have?": only a line tells it
        "",
        alternatives(
            rf"\b{_EXTENT}\b.{{0,50}}\b{_APPENDIX}\b(?! (?:count|includ|fall))",
            rf"\b{_APPENDIX}\b.{{0,40}}\b{_EXTENT}\b",
        ),
        re.compile(
            r"^(?!.*\b(?:exclud\w+|not (?:count|includ)\w*|without)\b).*"
            rf"(?:\b{_APPENDIX}\b.{{0,60}}\b(?:unlimited|no (?:page )?limits?|any (?:length|number)|up to|at most)\b"
            rf"|\b(?:unlimited|any number of|no limit\w*|up to \w+|at most \w+|maximum)\b.{{0,60}}\b{_APPENDIX}\b)"
        ),
        re.compile(r"\b(?:counts?|counted|counting|towards?|part of|included?|inside|within)\b"),
        frozenset({"page_limit", "pages_exclude", "abstract_length", "fact"}),
    ),
    Worded(  # "how long can it be if it was printed elsewhere?"
        "page_limit",
        alternatives(
            r"\bhow (?:long|many pages) (?:can|may|should|must|might) (?:the |my |our |such |an? )?(?:\w+ )?"
            r"(?:be|have|get|take)\b(?! (?:online|hidden|until|before))",
        ),
        never=re.compile(
            r"\b(?:(?<!to )talks?|presentations?|posters?|slots?|embargo|wait|minutes|reviews?|abstracts?)\b"
        ),
        taken=_RULES - {"publication_after"},
    ),
    Worded(  # "do the four page ones go into the printed volume?"
        "archival",
        alternatives(
            rf"\b{_A_PAPER}\b.{{0,40}}\b(?:go|goes|appear|appears|printed|published|included|end up|land)\b.{{0,30}}"
            r"\b(?:volume|proceedings|digital library)\b",
        ),
        never=re.compile(r"\b(?:how (?:long|many)|when|deadline|template|already|previously)\b"),
        taken=frozenset({"page_limit", "fact", "submission_types"}),
    ),
    Worded(  # "was it ever held before?" is of the event, and of no paper
        "edition",
        alternatives(
            r"\b(?:has|have|was|were) (?:this|it|that|the \w+|your \w+) (?:\w+ )?"
            r"(?:run|held|organi[sz]ed|happened|taken place)\b.{0,20}\b(?:before|earlier|previous|past|years?)\b",
            r"\bis (?:it|this) (?:really )?the (?:very )?(?:first|1st)(?: (?:one|time|edition|ever))?$",
        ),
        never=re.compile(r"\b(?:paper|work|talk|article|study|poster)\b"),
        taken=frozenset({"prior_publication", "dual_submission", "archival", "publication_after"}),
    ),
    Worded(  # "how are papers judged?" asks for more than who sees whose name
        "review_criteria",
        alternatives(
            rf"\bhow (?:are|do|will|is) (?:you |the |all |my |our )*(?:\w+ )?{_A_PAPER} (?:be )?"
            r"(?:judged|evaluated|assessed|selected|chosen|rated|graded|picked)\b",
            r"\bhow do you (?:judge|evaluate|assess|select|choose|rate|grade|pick) (?:the |which |our )?(?:\w+ )?"
            rf"{_A_PAPER}\b",
        ),
        re.compile(
            r"\b(?:judged|evaluat\w+|assess\w+|select\w+|accept\w*|review\w*|criteri\w+|based on)\b.*"
            r"\b(?:relevance|novelty|originality|merit|quality|clarity|significance|soundness|impact|rigou?r)\b"
        ),
        re.compile(r"\b(?:prizes?|awards?|grants?|winn\w+|best|who|when|names?|anonym\w+|blind)\b"),
        frozenset({"blind", "presentation", "publication_after", "best_paper"}),
    ),
)
