"""What is said of papers that have been elsewhere, of those that stand out, and of what is sent: no answer to what asks
for the publication, the award or the talks of this event.
"""

from __future__ import annotations

from bot.rules import Rule

_BEFORE = r"""\b published \s (?: (?: in | at | by ) \s (?: (?: an | any | some ) \s? )? other \s
    (?: venues? | conferences? | journals? | outlets? ) | elsewhere ) \b"""
_EXAMPLES = ("work that has been published in other venues", "not published at another conference",
    "published by any other journal", "published in some other outlets", "published elsewhere")  # fmt: skip
PAPERS_ELSEWHERE = (
    Rule(
        "that papers were printed elsewhere",
        _BEFORE,
        reads="archival",
        examples=_EXAMPLES,
        near_misses=("published in our proceedings", "published with other papers"),
    ),
    Rule(
        "that work is welcome which was printed elsewhere, and is under no review",
        r"""\b (?: has | have ) \s been \s published \s (?: in | at ) \s
            other \s (?: venues? | conferences? | journals? ) \b""",
        reads="dual_submission",
        examples=(
            "work that has been published in other venues",
            "papers that have been published at other conferences",
            "has been published in other journals",
        ),
        near_misses=("under review elsewhere", "not published elsewhere", "work that was published in other venues"),
    ),
    Rule(
        "how a paper was printed before",
        r"\b (?: as \s originally | if ) \s published \b",
        reads="hosting",
        examples=("may be submitted as originally published", "if published elsewhere, keep its form"),
        near_misses=("published online", "originally, papers were published"),
    ),
    Rule(
        "a talk that the best may give",
        r"""\b best \s (?: papers? | submissions? ) \s (?: may | will | can | might ) \s be \s
            (?: given \s (?: the | an? ) \s (?: opportunity | chance | slot ) | presented | selected \s for \s an? \s
            (?: oral | talk ) ) \b""",
        reads="best_paper",
        examples=(
            "best papers may be given the opportunity for a talk",
            "the best submissions will be presented",
            "the best paper can be given a chance",
            "best papers might be selected for an oral session",
            "The best papers will be given an opportunity to speak",
            "best paper will be given a slot",
            "the best papers may be selected for a talk",
        ),
        near_misses=("The best paper will be given an award", "best paper award"),
    ),
    Rule(
        "presentations that are sent in",
        r"""\b submit \s (?: either \s )? (?: (?! for \s | to \s | and \s ) [\w,-]{1,14} \s ){0,9}
            (?: presentations? | proposals? ) \b""",
        reads="presentation",
        examples=(
            "submit either papers, slide presentations",
            "Authors submit presentations",
            "submit a presentation",
            "submit papers, slide presentations, or 5-minute talk proposals",
            "submit a proposal",
        ),
        near_misses=(
            "Authors submit papers for a presentation",
            "Authors submit it to the chair of presentations",
            "Authors submit papers and give presentations",
        ),
    ),
    Rule(
        "criteria that papers bring along",
        r"""\b (?: provide | propose | include | describe | define )s? \s (?: (?: their | its | an? | new ) \s ){1,2}
            (?: own \s )? (?: evaluation \s )? criteri\w{1,3} \b
          | \b (?: datasets? | models? | methods? | systems? | tools? | tasks? ) \s that \s can \s be \s
            (?: evaluated | judged | assessed ) \b [^.;:]{0,60}""",
        reads="review_criteria",
        examples=(
            "Submissions that provide their own evaluation criterion",
            "a paper that proposes new criteria",
            "papers that define its criteria",
            "papers which describe a new criterion",
            "that includes an evaluation criterion",
            "a model that can be judged by criteria",
            "datasets that can be evaluated with one of the following criteria",
            "methods that can be assessed by merit",
            "a system that can be evaluated",
            "tools that can be evaluated",
            "tasks that can be judged",
        ),
        near_misses=("The guidelines describe the review criteria", "judged by our criteria"),
    ),
    Rule(
        "what becomes of the papers of this event",
        r"""^ \W{0,4} (?: all \s )? (?: papers | submissions | contributions | abstracts | articles ) \s
            (?: that \s are \s )? (?: accepted | submitted | presented | selected ) \s (?: for | to | at | by ) \s
            (?: this | the ) \s (?: workshop | conference | event | symposium ) \b""",
        reads="about",
        examples=(
            "All papers accepted for this workshop will be published",
            "Papers that are submitted to this workshop",
            "Contributions presented at this event",
            "Submissions selected by this symposium",
            "Abstracts accepted for this workshop",
            "Articles accepted for the conference are printed",
        ),
        near_misses=("This workshop is about knots", "Papers on what this workshop is about"),
    ),
)
