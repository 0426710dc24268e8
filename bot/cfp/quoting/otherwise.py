"""What sentences say with the words of a question kind and mean otherwise; `reads` is the id of the kind."""

from __future__ import annotations

from bot.cfp.contact import OF_MONEY
from bot.cfp.quoting.beside import BESIDE
from bot.cfp.quoting.beside_the_point import BESIDE_THE_POINT
from bot.cfp.quoting.credits import CREDITS
from bot.cfp.quoting.in_passing import IN_PASSING
from bot.cfp.quoting.of_data import OF_DATA
from bot.cfp.quoting.on_the_net import ON_THE_NET
from bot.cfp.quoting.papers_elsewhere import PAPERS_ELSEWHERE
from bot.cfp.quoting.registered import REGISTERED
from bot.cfp.quoting.talks import OF_TALKS
from bot.rules import Rule

OTHERWISE = (
    *REGISTERED,
    *OF_TALKS,
    *OF_DATA,
    *ON_THE_NET,
    *IN_PASSING,
    *BESIDE_THE_POINT,
    *BESIDE,
    *CREDITS,
    *PAPERS_ELSEWHERE,
    OF_MONEY,
    Rule(
        "an event whose name begins so",
        r"""^ \W{0,3} (?i: the \s )? (?: Online | Virtual | Remote | Hybrid ) \s
        (?! Conference | Workshop | Event | Meeting ) [A-Z]""",
        reads="remote",
        examples=("Online Ropes is a one-day conference", "The Virtual Knots 2031 workshop", "Remote Ropes is new",
            "Hybrid Nets is a school"),
        near_misses=("Online participation", "Online Conference on Ropes", "Virtual Workshop", "Hybrid Event",
            "Online Meeting"),
        cased=True,
    ),
    Rule(
        "subjects of research",
        r"""\b(?: virtual\s(?: environment | world | realit | machine | memory | agent | character | human | object
        | assistant | prototyp | network | avatar ) | remote\s(?: sensing | attestation | procedure )
        | hybrid\s(?: system | model | approach | method | cloud | generative | intelligence | algorithm )
        | virtuali[sz] )\w*""",
        reads="remote",
        examples=(
            "virtual environments", "virtual worlds", "virtual reality", "virtual machines", "virtual memory",
            "virtual agents", "virtual characters", "virtual humans", "virtual objects", "virtual assistants",
            "virtual prototyping", "virtual networks", "virtual avatars", "remote sensing", "remote attestation",
            "remote procedure calls", "hybrid systems", "hybrid models", "hybrid approaches", "hybrid methods",
            "a hybrid cloud", "hybrid generative nets", "hybrid intelligence", "hybrid algorithms",
            "network function virtualization", "server virtualisation",
        ),
        near_misses=("a virtual workshop", "remote participation", "a hybrid event", "a hybrid format"),
    ),
    Rule(
        "things that are put online",
        r"""\b(?: submitted | available | published | posted | appear | accessible
        | made )\s(?: \w+\s ){0,2}? online\b""",
        reads="remote",
        examples=(
            "submitted online", "will be available online", "published open access online", "posted online",
            "appear online", "accessible online", "made available online", "made freely online",
        ),
        near_misses=("held online", "presented online"),
    ),
    Rule(
        "that papers of this call stay unpublished",
        r"""\b (?: accepted | submitted ) \s [a-z]{4,13} \s
        (?: [^.;]{0,90} \s )? (?: will | shall ) \s not \s be \s published \b""",
        reads="prior_publication",
        examples=("Accepted abstracts will not be published.", "submitted papers shall not be published",
            "Accepted nets will be shown at the quay, and will not be published there"),
        near_misses=("Papers that will not be published elsewhere",),
    ),
    Rule(
        "news of the event is out",
        r"""\b(?: list | program(?:me)? | schedule | themes? | details | results | call | information
        | sessions? )\b [^.;]{0,60}?
        \b(?: been | be )\s(?: published | accepted )""",
        reads="prior_publication",
        examples=(
            "The list of workshops has been published", "The program has been published",
            "The programme will be published", "The schedule will be published", "The theme has been accepted",
            "The themes have been accepted", "Details will be published", "Results will be published",
            "The call has been published", "Information will be published", "The session has been accepted",
            "Sessions have been accepted",
        ),
        near_misses=("Papers must not have been published", "work that has been accepted"),
    ),
    Rule(
        "what goes beside a paper is not printed",
        r"""\b(?: supplement\w* (?: \s materials? )? | appendi\w+ | additional\s material | videos? )
        \s (?: will | is | are | must | should ) \s not\s [^.;]{0,60} \b(?: proceedings | published )""",
        reads="archival",
        examples=(
            "The supplementary material will not be included in the proceedings", "Supplements are not published",
            "The appendix is not part of the proceedings", "Additional material must not appear in the proceedings",
            "A video should not be published",
        ),
        near_misses=("The papers will not be published", "Papers with supplementary material are published"),
    ),
    Rule(
        "a copy to order, and lists",
        r"""\bprinted\s(?: version | cop(?: y | ies ) | program(?: me )? | books? )\b
        | \bpublished\s in\s the\s (?: program(?: me )? | schedule | website )\b
        | \b(?: list | program(?: me )? | schedule | details | results | information )\b [^.;]{0,90}?
        \bbe\spublished\b""",
        reads="archival",
        examples=(
            "order a copy of the printed version", "early printed books",
            "a printed copy", "printed copies", "the printed program",
            "the printed programme", "the forms published in the programme", "published in the program",
            "published in the schedule", "published in the website", "The list of workshops will be published soon",
            "The program will be published", "The programme will be published", "The schedule will be published",
            "Details will be published", "Results will be published", "More information will be published",
        ),
        near_misses=("published in the proceedings", "a printed volume", "Papers will be published"),
    ),
    Rule(
        "archives beside libraries and museums",
        r"""\b(?: librar\w+ | museums? | galler\w+ )\b [^.;]{0,24} \b archives? \b
            | \b archives? \b [^.;]{0,24} \b(?: librar\w+ | museums? | galler\w+ )\b""",
        reads="archival",
        examples=("library, archive, and museum communities", "museums and archives", "galleries and archives",
            "an archive, a library", "archive and museum", "archives and galleries"),
        near_misses=("Papers go to our archive.", "the archive of the workshop"),
    ),
    Rule(
        "what others have published",
        r"\b existing\s published", reads="prior_publication",
        examples=("over existing published work",), near_misses=("already published work",),
    ),
    Rule(
        "who gets an award",
        r"\b awards? \b [^.;]{0,200} \b criteria\b",
        reads="review_criteria",
        examples=("We give an award by the reviewing criteria", "Awards go to papers by these criteria"),
        near_misses=("Papers are judged by these criteria",),
    ),
    Rule(
        "where reviews are kept",
        r"\b reviewed\s on\s (?: OpenReview | EasyChair | CMT | HotCRP )",
        reads="review_criteria",
        examples=("reviewed on OpenReview", "reviewed on EasyChair", "reviewed on CMT", "reviewed on HotCRP"),
        near_misses=("reviewed on novelty",),
    ),
    Rule(
        "papers that go by mail",
        r"""\b(?: e-?mail | send )\s(?: us\s )?(?: your | the | an? )\s(?: \w+\s )?(?: submission | proposal
        | paper | abstract )s?\b
        | \bsubmi\w+\s(?: \w+\s ){0,3}? by\se-?mail | \be-?mail\s your\b | \bper\sE-Mail\b""",
        reads="contact",
        examples=(
            "Email your submission to a@b.example", "e-mail the paper", "Send us an abstract",
            "send your short proposal", "send a paper", "to be submitted by e-mail to a@b.example",
            "e-mail your talk", "bitte per E-Mail an",
        ),
        near_misses=("Email us with questions", "Send questions to a@b.example"),
    ),
    Rule(
        "a paper by mail",
        r"""\b (?: papers? | abstracts? | proposals? | contributions? ) \b [^;]{0,160} \b by \s e-?mail \b .{0,100}""",
        reads="contact",
        examples=(
            "Papers shall be sent as PDF files by e-mail to a@b.example", "an abstract by email to a@b.example",
            "proposals by email", "a contribution by email",
        ),
        near_misses=("Questions by e-mail to a@b.example",),
    ),
    Rule(
        "people who are chosen",
        r"\b participants \s are \s selected \s on\b",
        reads="review_criteria",
        examples=("participants are selected on a first-come basis",),
        near_misses=("papers are selected on merit",),
    ),
    Rule(
        "scholarship as learning",
        r"""\b(?: collaborative | digital | academic | public | open | critical )\s scholarship
        | \bscholarship\s(?: in | on | of | suggests | shows )\b | \b (?: body | bodies ) \s of \s scholarship""",
        reads="travel_grant",
        examples=(
            "collaborative scholarship", "digital scholarship", "academic scholarship", "public scholarship",
            "open scholarship", "critical scholarship", "scholarship in the humanities", "scholarship on knots",
            "scholarship of teaching", "current scholarship suggests", "much scholarship shows",
            "a growing body of scholarship", "bodies of scholarship",
        ),
        near_misses=("student scholarships", "a scholarship for students"),
    ),
    Rule(
        "money that people get from home",
        r"""\b (?: support | funding | grants? | aid ) \s (?: from | by | of ) \s (?: their | your | its ) \s
            (?: own \s | home \s )? (?: institution | universit | employer | department | organi[sz]ation )""",
        reads="travel_grant",
        examples=("seek financial support from their institutions", "funding by your own university",
            "a grant of its employer", "with grants from their home department",
            "financial aid from your organisation", "aid of your organization"),
        near_misses=("financial support from our institution", "support for your travel", "grants to your university"),
    ),
    Rule(
        "an account of a site",
        r"\b (?: first [\s-] time | new ) \s (?: users | authors ) \s (?: \w{2,6} \s ){0,2} register \b",
        reads="registration",
        examples=("First time users must register on Rope Manager", "first-time authors have to register",
            "New users register"),
        near_misses=("New authors must pay and register", "Users must register"),
    ),
    Rule(
        "what stands in the sentence before",
        r"^ .{0,200} \b these\s and\s other\b",
        reads="about",
        examples=("This workshop seeks papers addressing these and other questions",),
        near_misses=("This workshop seeks papers on these topics",),
    ),
    Rule(
        "learning of a field",
        r"""(?: \b(?: its | their | humanities | legal | historical | feminist | recent | current | related
                | (?: non-? )? traditional | creative | interdisciplinary ) \s scholarship \b
            | \b scholarship \s (?= and\s | more\s | engag | who\s | that\s | which\s ) )""",
        reads="travel_grant",
        examples=(
            "the concepts of its scholarship", "their scholarship", "humanities scholarship", "legal scholarship",
            "historical scholarship", "feminist scholarship", "recent scholarship", "current scholarship",
            "scholarship and practice", "scholarship more broadly", "research and related scholarship",
            "traditional scholarship", "non-traditional scholarship", "nontraditional scholarship",
            "creative scholarship", "interdisciplinary scholarship", "scholarship engaging with knots",
            "scholarship who wish to learn", "scholarship that asks", "scholarship which asks",
        ),
        near_misses=("a scholarship for students", "its scholarships"),
    ),
)  # fmt: skip


def without_otherwise(text: str, kind: str) -> str:
    """Return a text without what has the words of a kind and means something else."""
    for rule in OTHERWISE:
        if rule.reads == kind:
            text = rule.sub(" ", text)
    return text
