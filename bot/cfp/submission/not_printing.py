"""What sounds like a word on the publication of papers and says nothing of it."""

from __future__ import annotations

from bot.rules import Rule

SCHOLARSHIP = Rule(
    "archives as something studied",
    r"""\b archival \s (?: practices? | scien\w+ | stud\w+ | sources? | methods? | collections? | institutions?
        | principles? | records? | research | materials? | standards? | heritage | footage | silences?
        | description | theory | work | holdings? | documents? | photographs? | turn ) \b
        | [a-z] \s archival \s policies \b""",
    examples=(
        "archival practice", "archival practices", "archival science", "archival studies", "archival source",
        "archival sources", "archival method", "archival methods", "archival collection", "archival collections",
        "evolving archival policies", "archival principle", "archival principles", "archival record",
        "archival records", "archival research", "archival material", "archival materials", "archival standard",
        "archival standards", "archival heritage", "archival footage", "archival silence", "archival silences",
        "archival institution", "archival institutions", "archival description", "archival theory", "archival work",
        "archival holding", "archival holdings", "archival document", "archival documents", "archival photograph",
        "archival photographs", "the archival turn",
    ),
    near_misses=("archival papers", "The workshop is archival.", "Archival policies: papers are archival"),
)  # fmt: skip
ONLY_HERE = Rule(
    "papers that must be nowhere else, and nothing on what becomes of them here",
    r"""^ (?! .* \b (?: proceedings | librar(?:y|ies) | archival | volume ) \b )
        [^.;]* \b (?: not | never ) \s (?: [\w-]{2,12} \s ){0,3} (?: published | appear(?:ed)? ) \b
        [^.;]{0,80} \b (?: elsewhere | anywhere | (?: in | at | by ) \s (?: any \s )? (?: an )? other ) \b""",
    examples=(
        "The materials should not be published or under submission elsewhere",
        "Papers must not have been published or be in review elsewhere",
        "Papers may not be published anywhere else", "It should never have appeared in another journal",
        "It must not be published at other venues", "Work that will not appear in any other place",
        "It may not be published by another house",
    ),
    near_misses=(
        "Papers will not be published", "Papers are not published here; they may appear elsewhere",
        "Papers in the proceedings must not be published elsewhere",
        "Of a volume papers must not be published elsewhere",
        "In the digital library papers must not be published elsewhere",
        "Papers of libraries must not be published elsewhere",
        "Papers that are archival must not be published elsewhere",
    ),
)  # fmt: skip
APPENDED = Rule(
    "what is sent along with a paper, and not printed with it",
    r"""\b (?: appendi(?:x|ces) | supplement(?:s|ary \s \w+)? | additional \s (?: details? | materials? ) ) \b
        [^.;]{0,120} \b (?: not | never | no ) \s (?: [\w-]{2,12} \s ){0,4}
        (?: proceedings | published | printed | volume ) \b""",
    examples=(
        "Details may stand in an appendix, read at the discretion of reviewers, but not included in the proceedings",
        "Appendices will never be printed",
        "A supplement is welcome, though it is not published",
        "supplements are in no volume",
        "Supplementary files are read, and will not be part of the proceedings",
        "additional detail is not printed",
        "Additional details, not in the proceedings",
        "additional material is not published",
        "Additional materials are not printed",
    ),
    near_misses=("Posters are not included in the proceedings", "Appendices are printed in the proceedings"),
)
WORKED_ON = Rule(
    "a publication that is still worked on",
    r"""\b (?: work | try | striv )\w* \s (?: hard \s )? (?: to | on | towards? ) \s
        (?: ensur\w+ | secur\w+ | guarantee\w* | arrang\w+ | get(?:ting)? | hav(?:e|ing) | mak(?:e|ing) \s sure ) \b
        [^.;]{0,60} \b
        (?: publication | indexed
            | (?: are | is | be | being | get | will | to ) \s (?: be \s )? (?: published | appear )
            | (?: papers | contributions | work ) \s published ) \b
      | \b (?: trabalhando | trabajando | lavorando | travaillons | travaille | arbeiten | werken ) \b
        [^.;]{0,40} \b (?: para | per | pour | daran | eraan ) \b [^.;]{0,100} \b
        (?: publi[cq] | publié | pubblic | veröffentlich | erschein | gepubliceerd )\w*""",
    examples=(
        "We are working to ensure that papers are published in a volume", "We work hard to get papers published",
        "working on securing publication in a journal", "we try to arrange that papers will appear with a press",
        "trying to have articles indexed", "The chairs strive to guarantee publication",
        "working towards getting contributions published",
        "We work toward publication: working to make sure that papers will be published",
        "working to have work published", "working on making sure that each paper is published",
        "we are trying to arrange for papers to appear", "working to secure that all papers get published",
        "working on having the proceedings indexed", "working on arranging for papers being published",
        "work on guaranteeing that a paper can be published",
        "Estamos trabajando para que los artículos se publiquen", "Estamos trabalhando para que sejam publicados",
        "stiamo lavorando per far pubblicare gli atti", "Nous travaillons pour que les articles soient publiés",
        "On travaille pour une publication", "Wir arbeiten daran, dass die Beiträge veröffentlicht werden",
        "Wir arbeiten daran, dass ein Band erscheint", "Wij werken eraan dat artikelen worden gepubliceerd",
    ),
    near_misses=(
        "We work to ensure fair reviews. Papers are published by a press", "Working papers are published in a volume",
        "Try to have a look at papers", "Authors must work on their papers, which are published by a press",
        "personas trabajando en nudos, publicadas por una editorial", "They work to get there",
    ),
)  # fmt: skip
RECORDED = Rule(
    "talks that are kept as recordings",
    r"""^ (?! .* \b papers? \b ) .*
        (?: \b (?: recordings? | recorded | videos? ) \b [^.;]{0,60} \b (?: archiv\w+ | proceedings )
        | \b proceedings \b [^.;]{0,60} \b (?: recordings? | videos? ) ) \b""",
    examples=("The proceedings will consist of recordings of talks", "a talk to be recorded and archived",
        "The recording is part of the proceedings", "Videos are archived", "Proceedings hold a video of each talk",
        "Recordings are archived", "A video is archived", "The proceedings are a recording", "Proceedings: videos"),
    near_misses=("Papers appear in the proceedings, and talks are recorded", "Recorded papers enter the proceedings"),
)  # fmt: skip
