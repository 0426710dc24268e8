"""Answers about dual submission and archiving: a verdict on what the question claims."""

from __future__ import annotations

import re

from bot.answering.facts.context import Composed, Context, capital, quoted
from bot.answering.facts.event import kind_sent_in, sent_in, the_event
from bot.answering.facts.not_hidden import in_full
from bot.answering.facts.paper import policy_no
from bot.answering.facts.shown_before import shown_before
from bot.answering.facts.told_on import is_one_case, quoted_on, told_on
from bot.answering.model import Parts
from bot.answering.questions.forms import Form
from bot.answering.questions.turned_down import REFUSES, is_turned_down
from bot.faq.model import Source
from bot.faq.passages import Passage
from bot.matching.normalise import fold

_DUAL = re.compile(
    r"\b(?:forbid\w*|prohibit\w*|not allowed|problem|illegal|against|prevent\w*|preclude\w*|disallow\w*|banned"
    r"|exclusiv\w+|only here|trouble|block\w*|barred|bars?|ruled? out|ineligible|exclud\w+|unwelcome"
    r"|bad|(?<!am i )wrong|frowned|penali[sz]\w*|punish\w*|discourag\w*|bans?|out of the question|off limits|taboo"
    r"|impossible|thr[eo]w\w* out|disapprov\w*|opposed?(?! to)|dislike|send back|you (?:return|drop)|sanction\w*"
    r"|misconduct|cheating|(?:you|they|any(?:one|body)) mind"
    r"|(?:must|have to|need to|should) (?:(?:i|we) )?(?:\w+ )?wait"
    rf"|no go|avoid\w*|refrain|unethical|unacceptable|not (?:ok|okay|accepted|permitted|welcome)|withdraw|{REFUSES})\b"
)
# "dual submission with FOO is allowed" tells of no other place
_WITH_ONE = re.compile(
    r"\b[Ss]ubmi(?:ssions?|tted|t) (?:with|to|at) (?!(?:[Oo]ther|[Aa]ny|[Aa]nother)\b)(?:the )?[A-Z][A-Za-z]{0,12}[A-Z]"
)
_WITH_MAIN = re.compile(
    r"\bsubmi(?:ssions?|tted|t) (?:with|to|at) (?:the )?(?:main|parent) (?:conference|meeting|event|track)\b",
    re.IGNORECASE,
)
_MAIN = re.compile(r"\bmain\b")
_MUST = re.compile(r"\b(?:must|have to|has to|need to|needs to|should|required?|obliged)\b")
# to tell of another submission is no submission
_TOLD = re.compile(r"\b(?:declare|disclose|mention|tell (?:you|the|anyone)|inform|notify|cite|explain|indicate)\b")
# what a rule on papers under review elsewhere does not hold for
_EXCEPTS = re.compile(
    r"\b(?:except\w*|unless|apart from|other than|does(?: not|n[’']t) (?:apply|hold|extend|include|cover))\b"
)
_NOT_ALL = re.compile(
    r"\b(?:but|however,?|though|although)\b[^.;]{0,30}\b(?:not|no|only|cannot|never)\b"
    r"|\b(?:not|never) (?:be |been )?(?:accepted|allowed|considered|eligible|permitted|reviewed|possible)\b"
    r"|\b(?:rejected|excluded|prohibited|forbidden|disallow\w*|ineligible)\b"
)
_WELCOMES = re.compile(  # what a rule that forbids does not say of papers elsewhere
    r"^(?!.*\b(?:not|never|nor|neither|cannot)\b.{0,60}\b(?:elsewhere|review|consideration)\b)"
    r".*\b(?:welcomes?|invites?|encourages?|allows?|permits?)\b.{0,80}\bunder (?:review|submission|consideration)\b"
)
_UNPRINTED = re.compile(r"\b(?:non ?archival|no proceedings|without (?:\w+ )?proceedings|informal)\b")
_BY_SORT = re.compile(
    r"\b(?:tracks?|(?:short|long|full|regular|position|demo|poster|archival) (?:papers?|submissions?|ones?)|posters?"
    r"|demos?|(?:extended|presentation|talk|poster) abstracts?|encores?|categor\w+|types?|kinds?)\b"
)
# of what was printed or shown before, and not of what is under review at the same time
_BEFORE = re.compile(
    r"\b(?:published|printed|presented|appeared|shown|accepted|came out)\b.{0,40}"
    r"\b(?:before|already|previously|earlier|last|elsewhere|in|at|by|19\d\d|20\d\d)\b"
    r"|\b(?:already|previously|been|was|were|has|have|got|is|an?|our|my) (?:\w+ )?(?:published|printed|presented"
    r"|appeared)\b"
)
_AT_ONCE = re.compile(
    r"\b(?:dual|double|parallel|concurrent\w*|simultaneous\w*|same time|at once|(?:under|in) (?:review|consideration)"
    r"|reviewed|submi\w+ (?:it |this )?(?:also |to|at|elsewhere)|two|both|several|multiple|twice|pending|unless|until"
    r"|later|afterwards?)\b"
)
_PRINTED = re.compile(r"\b(?:published|presented|appeared|(?:already|previously|recently) accepted)\b")
_NO_DUAL = re.compile(r"^(?:(?:so|and|then) )*no (?:dual|double|parallel|concurrent|simultaneous|multiple)\b")
_ARCHIVAL = re.compile(
    r"\b(?:archiv\w+|proceedings?|doi|indexed|isbn|citable|formally published|published in|dblp|scopus|library)\b"
)
_PUBLISHER = re.compile(  # or a series of one
    r"\b(?:springer|lncs|ccis|ieee|acm|acl|elsevier|ceur|lipics|dagstuhl|eptcs|pmlr|usenix|wiley|aaai|iacr|mdpi"
    r"|frontiers)\b"
)
_NON = re.compile(
    r"\b(?:non[ -]?archiv\w+|nonarchiv\w+|(?:no|not|without|never|isn't|won't)(?: \w+){0,3} (?:archiv\w+"
    r"|proceedings?|published|indexed))\b"
)
# "may I opt out of the proceedings", "even if it is rejected", "is it a problem that there are none": not whether there
# are any
_OTHERWISE = re.compile(
    r"\b(?:opt\w* (?:out|in)|keep \w+ (?:\w+ )?out|leave \w+ (?:\w+ )?out|avoid\w*|skip\w*|choose|decide"
    r"|left out|optional\w*|voluntary|out of the proceedings|problem|trouble|matter|mind|bad|wrong|pity|shame)\b"
)
_NON_ARCHIVAL = re.compile(
    r"\bnon[ -]?archiv\w+|\bnot (?:be |considered )?archival\b"
    r"|\b(?:opt out|(?:stay|keep (?:\w+ ){1,3}|leave (?:\w+ ){1,3}|be left) out) (?:of|from) (?:the )?"
    r"(?:\w+ )?(?:proceedings|publication|volume)\b"
)
# papers of which none is published, or which may not be
_UNTAKEN = re.compile(rf"\b(?:withdr\w+|not (?:be |been )?accepted|{REFUSES})\b")
# what is not said to be published where accepted papers are, and whether they must be
_NOT_THE_PAPERS = re.compile(
    r"\b(?:(?:all|every|each|any) (?:of the )?(?:submissions?|submitted)|posters?|slides|talks|videos?|reviews"
    r"|must|have to|need to|mandatory|required|obligatory|compulsory)\b"
)
_LATER = re.compile(
    r"\b(?:later|afterwards?|subsequent\w*|elsewhere|another|journal|extended|extend|republish|re-?submit|again"
    r"|conference version)\b"
)


def dual(context: Context) -> Composed | None:
    """Whether a paper may be under review elsewhere at the same time."""
    policy = context.faq.submission.dual_submission
    if policy is None:
        return None
    source, words = context.source("submission.dual_submission"), context.form.words
    if source and is_turned_down(words):  # the rule is of something else: the call's own words say of what
        return Composed((context.say("answer.quote", quote=quoted(source, context.language)),), source)
    whole = told_on(source, context.passages) if source else ""
    if _is_of_before(words, whole):
        return policy_no(context) or _of_before(source, whole, context)
    is_against = policy == "forbidden" and _WELCOMES.search(whole.lower())
    if source and (
        is_against or is_one_case(source) or (policy == "mixed" and not _is_by_sort(source, whole, context))
    ):
        return Composed((context.say("answer.quote", quote=quoted_on(source, context)),), source)
    is_other = is_turned_down(words) or _is_of_another(whole, context) or _is_excepted(policy, whole, words)
    verdict = "" if is_other else _dual_verdict(policy, context.form)
    told = context.say(f"answer.dual.{policy}")
    ending = (
        f"{context.say('answer.label', label=told)} {quoted_on(source, context)}"
        if source
        else told + context.say("answer.stop")
    )
    return Composed((f"{context.lead(verdict) if verdict else ''}{ending}",), source)


def _is_of_before(words: str, whole: str) -> bool:
    """Whether a question is of what was published before, of which a rule on two venues says nothing."""
    return bool(_BEFORE.search(words)) and not (_AT_ONCE.search(words) or _PRINTED.search(whole.lower()))


def _of_before(source: Source | None, whole: str, context: Context) -> Composed | None:
    """The line that takes what was published before, else the rule on two venues as it stands."""
    if line := shown_before(context.passages):
        return context.quote(line)
    return context.quote(Passage(source.line, whole, "", source.file)) if source else None


def _is_by_sort(source: Source, whole: str, context: Context) -> bool:
    """Whether a rule, or the line that it is from, is of one sort of paper beside others; where only abstracts are sent
    in, these are all.
    """
    line = (one.text for one in context.passages if (one.file, one.line) == (source.file, source.line))
    sent, told = kind_sent_in(context.faq), " . ".join([*line, whole]).lower()
    return bool(_BY_SORT.search(told if sent == "papers" else re.sub(rf"\b{sent}\b", " ", told)))


def _is_excepted(policy: str, whole: str, words: str) -> bool:
    """Whether a rule has exceptions of which the question may be one, so that neither yes nor no is told."""
    told = whole.lower()
    return bool(_EXCEPTS.search(told) or (policy == "allowed" and _NOT_ALL.search(told)) or _UNPRINTED.search(words))


def _is_of_another(quote: str, context: Context) -> bool:
    """Whether the rule is of papers that are with the main event, and the question names another place or none."""
    is_of_one = bool(_WITH_MAIN.search(quote) or _WITH_ONE.search(quote))
    return is_of_one and not (_MAIN.search(context.form.words) or context.asks("{venue}"))


def _dual_verdict(policy: str, form: Form) -> str:
    """The message with yes or no to whether one may submit elsewhere too, or may not; empty where that is not asked."""
    stated = form.statement
    forbids = bool(_DUAL.search(stated))
    denied = bool(re.search(r"\b(?:not|never|no longer|neither|cannot|without)\b", _DUAL.sub(" ", stated)))
    if policy == "mixed" or form.is_either_or or not form.is_check or _NO_DUAL.search(stated):
        return ""
    if _TOLD.search(stated) or ("withdraw" in stated and not _MUST.search(stated)):
        return ""
    if (forbids and denied) or re.search(r"\bno\b(?! (?:go|longer)\b)", stated):
        return ""  # "is it no problem": a doubled negation is read either way
    return "answer.yes" if ((policy == "forbidden") == forbids) != denied else "answer.no"


def archival(context: Context) -> Composed | None:
    """Whether acceptance is an archival publication."""
    value = context.faq.submission.archival
    if value is None:
        return None
    which = {True: "answer.archival.yes", False: "answer.archival.no", "mixed": "answer.archival.mixed"}[value]
    told = context.say(which, event=capital(the_event(context)), what=sent_in(context))
    source = context.source("submission.archival")
    if value == "mixed" and source and _UNTAKEN.search(context.form.words):  # for these it does not depend
        return Composed((context.say("answer.quote", quote=quoted(source, context.language)),), source)
    also = _not_kept(source.quote if source else "", context) if value == "mixed" else ()
    verdict = _archival_verdict(value, source.quote if source else "", context)
    return Composed((f"{verdict}{told} {quoted_on(source, context)}".strip(), *also), source)


def _not_kept(quote: str, context: Context) -> Parts:
    """The line that says which papers are not archived, where the one that was read names only those that are."""
    if _NON.search(quote.lower()):
        return ()
    line = next((one for one in context.passages if _NON_ARCHIVAL.search(one.text.lower())), None)
    return (" ", *context.quote(line._replace(text=in_full(line, context.passages))).parts) if line else ()


def _archival_verdict(value: bool | str, quote: str, context: Context) -> str:  # noqa: FBT001 - as the FAQ has it
    """Yes or no where the question itself claims one or the other; what may be done later is another question."""
    form = context.form
    if not isinstance(value, bool) or form.is_either_or or not (form.is_check or form.is_supposition):
        return ""
    if _UNTAKEN.search(form.words) or _OTHERWISE.search(form.words) or (value and _NOT_THE_PAPERS.search(form.words)):
        return ""
    claims_non = bool(_NON.search(form.statement))
    if not claims_non and not _ARCHIVAL.search(form.statement):
        return ""
    if (publisher := _PUBLISHER.search(form.words)) and publisher[0] not in fold(quote):
        return ""  # that they are published does not tell by whom
    holds = value != claims_non
    if form.is_supposition and not form.is_tagged and (_LATER.search(form.words) or form.is_wh):
        return "" if holds else context.lead("answer.archival.is" if value else "answer.archival.is_not")
    if _LATER.search(form.words) and not form.is_tagged:
        return ""
    return context.lead("answer.yes" if holds else "answer.no")
