"""Thanks and credits of a page, and its small print: who drew it, whose money pays, which field a form has."""

from __future__ import annotations

from bot.rules import Rule

CREDITS = (
    Rule(
        "who made the look of the page",
        r"""\b (?: (?: web(?:\s?site)? | site | html | page | bootstrap | jekyll ) \s )? (?: template | theme | layout )
            (?: \s design (?: ed )? )? \s (?: by | from | courtesy \s of | © ) \s .{0,160}
        | © [^.;]{0,60} \b template \b .{0,160}
        | \b (?: design | style | look | theme | layout ) \s of \s th (?: is | e ) \s (?: web \s? )?
            (?: site | page ) s? \b .{0,160}""",
        reads="template",
        examples=("Template design by harbour.example", "Website template by Knotty", "Site theme from Ropes",
            "HTML layout designed by Ada", "web site template courtesy of Nets", "Page template by X", "Theme by Nets",
            "Bootstrap template © Knots", "jekyll theme by Ropes", "© 2031 Knots | Template by nobody",
            "The design style of this website comes from the ROPE template", "the look of the page is a template",
            "The theme of this site is from a template", "layout of this web site: a template", "design of the pages"),
        near_misses=("the LaTeX template of the society", "Use the template. By May, send it"),
    ),
    Rule(
        "money that an award brings",
        r"""\b (?: via | through | under | by | from ) \s (?: an? | the | its | their ) \s [^.;()]{0,40}? \b awards? \b
            (?! \s (?: committee | jury | ceremony | chairs? ) )
        | \b (?: research | faculty | career | scholar | fellowship | investigator ) \s awards? \b""",
        reads="best_paper",
        examples=("Ropes (via a rope research scholar award) for their support", "paid through the Knot Award",
            "under its career award", "funded by an award of the Rope Fund", "from their award",
            "by awards: by the awards", "a faculty award", "a career award", "a research award", "a scholar award",
            "a fellowship award", "investigator awards"),
        near_misses=("The best paper award is given by the committee", "chosen by the award committee",
            "picked by the award jury", "until and by the award ceremony", "nominated by the award chairs",
            "by the award chair"),
    ),
    Rule(
        "what a form of a system has",
        r"\b (?: field | option | button | checkbox | box | form ) s? \s (?: (?: is | are ) \s )? available \b .{0,60}",
        reads="hosting",
        examples=("the paper link field available in the OpenReview form", "an option is available",
            "a button available", "the checkbox is available on the site", "boxs are available", "a box available",
            "The form is available"),
        near_misses=("Papers are available on OpenReview", "forms of talks. Papers are available"),
    ),
    Rule(
        "earlier versions of what a paper is about",
        r"""\b previous(?:ly)? \s (?: (?: published | released ) \s )? versions? \s of \s
            (?: the | an? | this ) \s (?: [\w-]{2,16} \s ){0,2} (?: tools? | systems? | software | librar\w+ | datasets?
            | benchmarks? ) \b .{0,200}""",
        reads="prior_publication",
        examples=("with respect to previously published versions of the tool", "a previous version of a system",
            "previously released versions of this software", "previous version of the library",
            "the previously published version of the rope dataset", "previous versions of the benchmark"),
        near_misses=("previously published versions of the paper", "a previous version of the work"),
    ),
    Rule(
        "a line of the programme with what is shown on the spot",
        r"^ \W{0,3} \d{1,2} [:.h] \d\d \s? (?: [–—-] | to ) \s? \d{1,2} [:.h] \d\d \b .{0,40} \b in-person \b .{0,80}",
        reads="remote",
        examples=("11:00 - 12:15: In-person poster session", "9:00 to 10:00 in-person talks"),
        near_misses=("Talks are in-person", "11:00 - 12:15: posters, on Zoom"),
    ),
)  # fmt: skip
