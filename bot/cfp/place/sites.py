"""The site of an event, and addresses that are none: a submission system, the site of a publisher."""

from __future__ import annotations

import re

from bot.rules import Rule

SITE = re.compile(
    r"(?<![\w@/.])(?:https?://)?(?P<host>[\w-]+\.(?:github\.io|[\w-]+\.(?:org|com|net|edu|ai|io)|org|"
    r"ai|io|com)(?:/[\w~/-]*)?)(?![\w@])"
)
SITE_LABEL = re.compile(
    r"\b(?:web ?site|home ?page|web page|more (?:details|information)(?: (?:are|is))?(?: "
    r"available)?(?: at)?|(?:the|all|full|these) (?:details|information) (?:are|is) (?:[a-z]+ ){0,4}available at"
    r"|workshop page|url)\b"
    r"(?! (?:submission|portal)\b)"
    r"(?! (?:about|on|regarding) (?!(?:the |this )?(?:workshop|conference|event)\b))\W*(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)
NO_SITE = Rule(
    "a site of a system or of a publisher",
    r"""\b (?: conftool\.\w{2,4} | easychair\.org | openreview\.net | hotcrp\.com | cmt3?\.research\.microsoft\.com
        | softconf\.com | edas\.info | precisionconference\.com | papercall\.io | sessionize\.com | equinocs\.springer
        | ceur-ws\.org | overleaf\.com | (?: docs | forms )\.google\.com | forms\.gle | forms\.office\.com
        | link\.springer\.com | dl\.acm\.org | creativecommons\.org
        | (?: ieee | acm | springer ) \.(?: org | com )/ (?: [\w-]{1,30} / )? publi \w{2,7} ) \b""",
    examples=("https://www.conftool.com/knot2031/", "https://www.conftool.net/x", "https://easychair.org/cfp/KNOT",
        "https://openreview.net/group?id=KNOT", "https://knot.hotcrp.com", "https://cmt3.research.microsoft.com/KNOT",
        "https://cmt.research.microsoft.com/KNOT", "https://softconf.com/knot", "https://edas.info/N1",
        "https://new.precisionconference.com/chi", "https://www.papercall.io/knot", "https://sessionize.com/knot",
        "https://equinocs.springer.com/x", "http://ceur-ws.org/",
        "https://www.overleaf.com/x", "https://docs.google.com/forms/x", "https://forms.google.com/x",
        "https://forms.gle/x", "https://forms.office.com/r/x", "https://link.springer.com/book/1",
        "https://www.ieee.org/conferences/publishing/x.html", "https://www.acm.org/publications/x",
        "https://www.springer.com/publish/x",
        "https://dl.acm.org/doi/1", "https://creativecommons.org/licenses/by/4.0/"),
    near_misses=("https://easychair.example.org", "https://conference.example.org", "https://knot.org"),
)  # fmt: skip
LINK_WORD = Rule(
    "the words of a link that only leads somewhere, and no name",
    r"^ \W* (?: (?: this | the ) \s )?"
    r" (?: urls? | links? | here | web \s? (?: site | page ) | pages? | pdf | map ) \W* $",
    examples=("URL", "the link", "this page", "Links", "here", "Website", "web page", "Pages", "PDF", "map"),
    near_misses=("Link, Bavaria", "Pagedale", "Porto"),
)
