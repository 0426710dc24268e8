"""Words that stand where the event around another would, and are none: publishers, schools, links, earlier editions."""

from __future__ import annotations

import re

from bot.rules import Rule

PAST = Rule(
    "of an earlier edition",
    r"\b(?:previous|past|last\syear|earlier)\b",
    examples=("previous editions", "Past workshops", "last year", "earlier ones"),
    near_misses=("passed",),
)


NO_EVENT = Rule(
    "no event",
    r"""^ (?: proceedings | springer | lncs | ceur | acm\sdigital | ieee\sxplore | universit | institut | journal
        | lecture | (?:main\s)? (?: conference | symposium )\s(?: extended | companion | proceedings | program )
        | google | microsoft | papers? | submissions? )
        | ^ (?: (?: (?: ieee | acm | ifip | usenix ) (?: / | $ ) ){1,3}
            | (?: ph\.?d | msc | bsc | urls? | links? | here | web \s? sites? | pages? | pdf
            | html? | faq | www ) ) $ | ['’]s $ | ^ best \s
        | ^ (?: summer | winter | spring | autumn | fall ) \s schools? $
        | ^ (?: soas | ucl | lse | kcl | mit | ucla | nyu | kaist | ntu | nus | epfl | ethz? | kth
            | ntnu | dtu | cern | inria | cnrs | ehess | cnam | csic | unam | cwi | tum | rwth | kit | dkfz ) $
        | \b (?: project | programme | series | network | consortium | award | prize ) $""",
    examples=(
        "IEEE", "ACM", "USENIX", "ACM/IFIP", "PhD", "MSc", "BSc", "Symposium's", "Symposium’s", "Proceedings",
        "Springer LNCS", "LNCS", "Conference Extended Abstracts", "Conference Companion", "Symposium Proceedings",
        "Main Conference Program", "URL", "Link", "Here", "Website", "Web site", "Page", "PDF", "HTML", "FAQ", "WWW",
        "CEUR-WS", "ACM Digital Library", "IEEE Xplore", "University of X",
        "Institute X", "Journal of X", "Lecture Notes", "Google", "Microsoft", "Papers", "paper", "Submission",
        "Submissions", "EU Project", "Erasmus Programme", "Talk Series", "COST Network", "X Consortium",
        "Best Knot Talk", "Summer School",
        "Winter School", "Spring School", "Autumn School", "Fall Schools", "Rope Award", "Rope Prize",
        *("SOAS UCL LSE KCL MIT UCLA NYU KAIST NTU NUS EPFL ETH ETHZ KTH NTNU DTU CERN INRIA CNRS EHESS CNAM CSIC UNAM"
          " CWI TUM RWTH KIT DKFZ").split(),
    ),
    near_misses=("PACT 2031", "Baltic Maritime Days", "ACM/IFIP Ropeware 2031", "Rope Summer School"),
)  # fmt: skip
_KIND = re.compile(r"^\s(?:workshop|symposium|seminar|meeting)\b")


def is_its_own(name: str, behind: str) -> bool:
    """Whether an acronym without a year stands before what the event is: "presented at the KNOT workshop"."""
    return name[-1:].isalpha() and _KIND.match(behind) is not None
