"""Words around page limits: what papers they are for, that they are for all, and that others set them."""

from __future__ import annotations

import re

from bot.rules import Rule

# ", tool demonstration papers and": another kind of papers, right before one that is known
OTHER_KIND = re.compile(
    r"(?:^|[,;.:]\s(?:and\s)?)"
    r"(?P<kind>(?:[A-Za-z][\w-]{2,16}\s){1,3}(?:papers|articles|abstracts|reports)\s(?:and|or)\s)$"
)
OTHER_PAPERS = Rule(
    "a kind of paper that no table knows, right before its limit",
    r"""^ \W{0,4} (?! (?i: <lead> ) \s )
        (?P<label> [A-Z][\w’-]{2,20} \s (?: (?: [A-Z][\w’-]{2,20} | and | & | of
            | [a-z]{3,20} (?= \s [a-z]{4,13} (?: \s? [(:] | \s of \s ) ) ) \s ){0,4}
        (?: papers | submissions | statements | proposals | articles | contributions | reports | briefs | essays
            | notes ) )
        (?: \s? [(:] | ,? \s of \s (?= (?: at \s most | up \s to | no \s more \s than | max\w* ) \s ) )""",
    examples=(
        "Discussion papers (", "- Doctoral Consortium papers (up to", "Industry Showcase submissions: ",
        "Vision statements (", "Tutorial proposals (", "Review articles: ", "Invited contributions (",
        "Project reports (", "Maps and Charts Challenge papers (", "Maps & Charts papers (", "History of Maps papers: ",
        "Policy briefs (", "Photo essays: ", "Field notes (", "Short research statements (",
        "Short research statements of at most ", "Vision statements of up to 2", "Policy briefs, of no more than ",
        "Field notes of maximum 2",
    ),
    near_misses=(
        "All papers (", "Each submissions (", "Any papers (", "Your papers (", "Our papers (", "The papers (",
        "These papers (", "Submitted papers (", "Accepted papers (", "Final papers (", "Papers (", "long papers (",
        "Accepted research papers (", "Please send notes (", "Send short notes (", "Submit essays (",
        "Include field notes (", "Attach notes (", "Bring notes (", "Write essays (", "Authors submit notes (",
    ),
    parts={
        "lead": r"all|each|any|your|our|the|these|submitted|accepted|final|please|send|submit|include|attach|bring"
        r"|write|authors",
    },
    cased=True,
)  # fmt: skip
SORT_BESIDE = Rule(
    "a kind of paper that no table knows, in a list of them, right before its limit in brackets",
    r"""(?: (?: ^ | [,;] ) \s (?: and \s )? | \b (?: and | or | as \s well \s as ) \s )
        (?P<label> (?! (?: the | our | all | any | other | these | your | accepted | final ) \s )
            [a-z][a-z-]{2,20} \s (?: [a-z][a-z-]{2,20} \s ){0,2}
            (?: papers? | submissions? | statements? | proposals? | articles? | reports? | briefs? | essays?
                | notes? ) )
        \s \( [^()\d]{0,12} $""",
    examples=("demo papers (4 pages), visionary papers (", "papers, and rope reports (up to ", "or policy briefs (max ",
        " rope reports (",
        "and short photo essays (", "as well as field notes (", "; dream statements (", "and rope proposal (",
        "or knot article (", "and rope submission ("),
    near_misses=("and the papers (", "visionary papers of 4 pages (", "and our rope papers (", "or any late papers (",
        "and all rope papers (", "or other rope papers (", "and these rope papers (", "and your rope papers (",
        "and accepted rope papers (", "and final rope papers (", "visionary papers (", "notes ("),
    cased=True,
)  # fmt: skip
FEW_BETWEEN = re.compile(r"\s(?:[a-z][a-z-]{3,16}\s){0,2}")
PAGE_LENGTH = re.compile(
    r"\b(?:(?:maximum|allowed|maximal)\spage\s(?:length|limit|count)|(?:page|length|upper|hard|strict|absolute)\s"
    r"(?:upper\s)?(?:limit|bound|budget|ceiling|maximum)(?:\sof\spages)?)\b",
    re.IGNORECASE,
)
# behind a length that is only wished for: "8 pages, with a 10-page limit"
LIMIT_BEHIND = re.compile(
    r"(?:\slong)?[\s,;(]{0,3}(?:but\s)?(?:with|subject\sto)\s(?:an?\s)?"
    r"(?:(?:hard|strict|absolute|upper|maximum|total)\s)?"
    r"(?:(?:page\s)?limit\sof\s\d{1,2}\b|\d{1,2}[\s-]pages?\s(?:hard\s|strict\s)?limit)",
    re.IGNORECASE,
)
OF_ALL = Rule(
    "that a sentence speaks of all papers, or of every limit",
    r"""\b (?: all | both ) \s (?: (?: kinds | types ) \s of \s )? (?: papers | submissions | cases | tracks | limits )
        | (?: \b excluded \s from | (?: \b not | n['’]t ) \s (?: be \s )? (?: count (?: ed )? | included )
            \s (?: towards? | in | against ) ) \s the \s (?: page | length ) \s limits? \b
        | \b none \s of \s (?: the | these ) \s (?: page \s )? limits \b
        | \b page \s (?: numbers | counts? ) \s do(?:es)? \s not \s include \b
        | \b page \s limits? \s (?: appl(?: y | ies ) \s to | do(?:es)? \s not \s include )
        | ^ \W* (?: outside | beyond | in \s addition \s to ) \s (?: of \s )? the \s (?: \w+ \s ){0,2}?
          page \s limits? \b""",
    examples=("All papers are allowed", "In both cases", "all submissions", "both tracks", "all kinds of papers",
        "both types of submissions", "all limits", "the page limit applies to content", "page limits apply to text",
        "Outside of the given page limit, papers may", "Beyond the page limit, papers may",
        "In addition to the page limits, papers may", "references are excluded from the page limits",
        "None of these limits includes references", "none of the page limits includes figures",
        "Page numbers do not include figures", "The page count does not include figures",
        "page counts do not include appendices", "They do not count toward the length limit",
        "The page limit does not include references", "page limits do not include figures",
        "they won't be counted towards the page limit",
        "they don’t count against the page limit", "are not included in the page limit"),
    near_misses=("papers are allowed", "the page limit is 4", "Papers outside of the page limit are read"),
)  # fmt: skip
WITHIN = Rule(
    "that parts of a paper count toward every limit",
    r"""\b page \s limits? \s (?: (?: is | are ) \s inclusive \s of | includes? ) \b
        | \b (?: must | should | have \s to ) \s (?: all \s )? fit \s (?: within | in | into ) \s
            (?: the | these | this ) \s (?: [a-z]{3,12} \s )? page \s limits? \b""",
    examples=("Page limits are inclusive of references", "The page limit is inclusive of appendices",
        "page limits include figures", "The page limit includes references",
        "All figures must fit within the specified page limits", "references should fit in this page limit",
        "they have to fit into the page limit", "appendices must all fit within these page limits"),
    near_misses=("The page limit is 4", "the page limit does not include references", "Papers must fit the template"),
)  # fmt: skip
SET_LATER = Rule(
    "that others set the limit, or may",
    r"""\b (?: (?: exact | precise | actual ) \s (?: page \s )? (?: length s? | limit s? | number s? ) \b [^.;]{0,40}
        \b (?: determined | decided | set | defined | specified )
        | (?: determined | decided | set | defined ) \s by \s each ) \b""",
    examples=("two pages; the exact page length is determined later", "the precise limits are set by chairs",
        "the actual number of pages is decided later", "exact limit defined elsewhere", "exact lengths are specified",
        "a length determined by each track", "decided by each event", "set by each host", "defined by each"),
    near_misses=("the exact page limit is 4", "set by hand", "a limit that is decided"),
)  # fmt: skip


def names_papers(before: str) -> bool:
    """Whether the words before a limit end with a kind of paper that no table knows."""
    return OTHER_PAPERS.match(before) is not None or SORT_BESIDE.search(before) is not None
