"""What a line of the call tells of work that was accepted or printed elsewhere, of reports from practice, of names on a
paper, and of how papers are judged.
"""

from __future__ import annotations

import re

from bot.answering.wordings.worded import Worded, alternatives

_TOPICS = frozenset({"topic_scope", "topics", "topic_group"})
_WORK = r"(?:papers?|work|articles?|manuscripts?|results?|ones?)"
_GOT_IN = (
    r"(?:got in(?:to)?|gets in|made it in(?:to)?|is out|are out|came out|(?:was|is|got|been|just) accepted"
    r"|(?:was|is|got|been|already) published|appeared|is in the proceedings)"
)
_MAY_SHOW = (
    r"(?:can|may|could|might|should) (?:i|we) (?:\w+ ){0,3}?(?:bring|present|show|talk|yap|speak|give|submit|send|come"
    r"|reuse|repeat|share)"
    r"|(?:ok|okay|fine|allowed|possible|welcome) to (?:\w+ )?(?:bring|present|show|talk|give|submit|send|reuse|share)"
)
_JUDGED = (
    r"(?:judg\w+|decid\w+|assess\w*|select\w*|accept\w*|rat(?:e|ed|ing)|review\w*|evaluat\w+|chosen|choose|scor\w+)"
)
_MERITS = r"(?:relevance|novelty|originality|merit|quality|clarity|significance|soundness|impact|interest|rigou?r)"
_PRACTICE = (
    r"(?:experience (?:reports?|papers?)|(?:industr\w+|field|practical|practice|practitioners?) (?:experiences?"
    r"|reports?|papers?|case stud\w+|contributions?|submissions?|perspectives?)|case stud\w+"
    r"|lessons learn\w+|practitioners?"
    r"|(?:from|in) (?:the )?(?:industry|practice))"
)
_WELCOME = r"(?:welcom\w+|encourag\w+|invit\w+|accept\w*|solicit\w*|seek\w*|call for|interested in|consider\w*)"
_FITS = (
    r"(?:welcome|fit|fits|ok|okay|take|taken|accept\w*|interest\w*|consider\w*|suitable|right (?:place|fit)|scope"
    r"|wanted|allowed|fine|possible|want|appropriate)"
)

_NAMES = (
    r"(?:(?:my|our|authors?|the) (?:\w+ )?names?(?: (?:and|or) \w+)?|names (?:have|need|ought)"
    r"|names? (?:of (?:the )?(?:authors?|me|us)|and (?:\w+ )?(?:university|universities|affiliations?)))"
)
_HIDDEN = (
    r"(?:delet\w+|remov\w+|hid(?:e|den|ing)|blank\w*|anonym\w+|strip\w*|take[ns]? out|leave out|left out|omit\w*"
    r"|redact\w*)"
)
_SHOWN = r"(?:stay|stays|remain|kept|keep|shown?|write|written|put|printed|be on|appear|includ\w+|list|listed|name)"
# what a line says of papers without names: "anonymity" and "identity management" alone are topics
NAMELESS = (
    r"\b(?:anonym(?!ity\b)\w+|anonymity (?:of|in|is|must|period|polic\w+|during|require\w*)|blind\w*)\b"
    r"|\bidentif(?:y|ying|iable)\b|\b(?:reveal\w*|hid\w+|your|their|authors?) (?:\w+ )?identit(?:y|ies)\b"
)
# whether authors are named on what they send in
NAMES_ON_PAPER = alternatives(
    rf"\b{_NAMES}\b.{{0,40}}\b(?:{_HIDDEN}|{_SHOWN})\b",
    rf"\b(?:{_HIDDEN}|{_SHOWN}) (?:\w+ )?{_NAMES}\b",
)
NOT_ON_PAPER = re.compile(
    r"\b(?:badges?|visas?|letters?|certificates?|organi[sz]ers?|speakers?|workshop|file names?|reviewers?|cite|citing"
    r"|names? down|awards?|after|order|change|add|domain|registration|what if|what happens|forg[oe]t\w*|mistake"
    r"|accident\w*)\b"
)
_FROM_BEFORE = r"(?:from|at|in) (?:last year\w*|the last|an? (?:previous|past|recent|earlier)|(?:\w+ )?(?:19|20)\d\d)"
EARLIER = Worded(  # "our ICML paper was accepted, may we show it"
    "prior_publication",
    alternatives(
        rf"\b{_WORK}\b.{{0,60}}\b{_GOT_IN}\b.*\b(?:{_MAY_SHOW})\b",
        rf"\b(?:{_MAY_SHOW})\b.{{0,60}}\b{_WORK}\b.{{0,40}}\b{_GOT_IN}\b",
        rf"\b(?:{_WORK}|talks?|posters?)\b.{{0,10}}\b{_FROM_BEFORE}\b.*\b(?:{_MAY_SHOW})\b",
        rf"\b(?:{_MAY_SHOW})\b.{{0,40}}\b(?:{_WORK}|talks?|posters?)\b.{{0,10}}\b{_FROM_BEFORE}\b",
    ),
    alternatives(
        r"\bencores?\b|\bpublished (?:work|papers?)\b",
        r"\b(?:already|previously|recently) (?:been |be )?(?:published|accepted|appeared|presented)\b",
        r"\b(?:published|accepted|appeared|presented)\b.{0,60}\b(?:elsewhere|(?:other|another|previous) "
        r"(?:\w+ )?(?:conferences?|venues?|workshops?|journals?|events?))\b",
        r"\b(?:been|has|have|not) (?:been |be )?published\b|\bpublished (?:previously|already|elsewhere|before)\b",
    ),
    re.compile(r"\barxiv\b|\bpreprint|\b(?:your|this) (?:workshop|event)s? (?:proceedings|notification)"),
    frozenset({"can_still_submit", "presentation", "remote", "attend", "topic_scope"}),
)
PRIOR_LINES = (
    Worded(
        "blind",
        NAMES_ON_PAPER,
        alternatives(
            r"\b(?:list|include|contain|name|state|show|carry|bear)\b.{0,30}\bauthors?\b.*"
            r"\b(?:affiliations?|names?|information|details)\b",
            r"\bauthors?.{0,3} (?:names?|identit\w+)\b|\banonym\w+\b|\b(?:single|double) blind\b",
            r"\bnames? and affiliations? of (?:all |the )*authors?\b",
        ),
        NOT_ON_PAPER,
        frozenset({"prior_publication", "dual_submission"}),
    ),
    Worded(  # what was printed or shown before, sent again
        "prior_publication",
        alternatives(
            r"\b(?:already|just|previously|since|been) (?:\w+ )?(?:published|printed|accepted (?:at|by|in|for)"
            r"|appeared|came out)\b",
            r"\b(?:published|printed|presented) (?:it|this|that|them) (?:already|before|last|in|at)\b",
            r"\b(?:if|that) (?:it|the work|the paper|our \w+|my \w+|they|a paper|work) (?:was|were|has been|have been"
            r"|is|got) (?:already |previously )?(?:presented|published|printed|shown)\b.{0,40}\b(?:before|already"
            r"|previously|last|earlier|elsewhere|another)\b",
            r"\baccepted (?:at|by|in|for) an? (?:\w+ )?(?:journal|conference|workshop)\b",
            r"\b(?:published|appeared|came out|presented|printed|gave|showed|got (?:accepted )?into|was (?:at|in)"
            r"|had (?:this|it) in)\b"
            r"(?=.*\b(?:last|already|before|previous\w*|year|elsewhere|another|journal|19\d\d|20\d\d)\b)"
            r"(?=.*\b(?:(?:can|may|could) (?:i|we) (?:\w+ )?(?:\w+ )?(?:present|show|reuse|send|submit|give|bring)"
            r"|(?:ok|okay|fine|allowed|possible) to (?:present|show|reuse|send|submit|give|bring)|deal ?breaker"
            r"|old stuff|again)\b)",
        ),
        alternatives(
            r"\b(?:already|previously|recently|un) ?(?:been |be )?(?:published|accepted|appeared|presented)\b",
            r"\b(?:been|has|have|not) (?:been |be )?(?:published|appeared)\b",
            r"\b(?:published|accepted|appeared|presented) (?:previously|already|elsewhere|before)\b",
            r"\baccepted for publication\b|\bprior publication\b|\bold talks\b|\bpublished (?:work|papers?)\b",
        ),
        re.compile(r"\barxiv\b|\bpreprint|\blists? of\b"),
        frozenset({"can_still_submit", "presentation", "archival", "hosting"}),
    ),
    EARLIER,
    Worded(  # "would a story of what broke be welcome"
        "",
        alternatives(
            rf"\b(?:experience|field|industr\w+|case|practi\w+) (?:reports?|stud(?:y|ies)|papers?)\b.*\b{_FITS}\b",
            rf"\b{_FITS}\b.*\b(?:experience|field|industr\w+|case) (?:reports?|stud(?:y|ies)|papers?)\b",
            rf"\b(?:report|paper|story|write ?up) (?:on|about|of) (?:how|what|why|our|my)\b.*\b{_FITS}\b",
            rf"\b{_FITS}\b.*\b(?:report|paper|story|write ?up) (?:on|about|of) (?:how|what|why)\b",
        ),
        alternatives(
            rf"\b{_PRACTICE}\b.*\b{_WELCOME}\b",
            rf"\b{_WELCOME}\b.*\b{_PRACTICE}\b",
        ),
        re.compile(r"\b(?:deadline|when|how (?:long|many)|pages?|template|prizes?|student)\b"),
        _TOPICS,
    ),
    Worded(  # "by what criteria do you decide"
        "review_criteria",
        alternatives(
            r"\b(?:on|by|under) (?:what|which) (?:grounds?|criteri\w+|basis|standards?|merits?|measures?)\b"
            rf".*\b{_JUDGED}\b",
            rf"\bhow (?:are|will|do you|should i|am i|do i) (?:the |my |our )?(?:\w+ )?{_JUDGED}\b.*\b{_WORK}$",
            r"\bwhat (?:are|is) (?:the |your )?(?:\w+ )?(?:criteri\w+|yardsticks?)\b",
        ),
        alternatives(
            rf"\b(?:criteri\w+|{_JUDGED}|based|grounds|terms)\b.*\b{_MERITS}\b",
            rf"\b{_MERITS}\b.*\b(?:criteri\w+|judged|evaluated|assessed|selected|basis)\b",
        ),
        re.compile(r"\b(?:prizes?|awards?|grants?|winn\w+|best)\b"),
        frozenset({"reviewer_signup", "review_count", "blind", "acceptance_rate", "topics"}),
    ),
)
