"""What somebody is by trade, which is no part of where they work: "Senior Lecturer, University of Cork"; and the names
that people go by.
"""

from __future__ import annotations

import re

from bot.rules import Rule

_JOB = Rule(
    "a job, in front of where it is done or alone",
    r"""^ (?: (?: full | associate | assistant | senior | junior | distinguished | adjunct | visiting | chief
            | principal | research | lead | staff | emeritus | doctoral | ph\.?d\.? | post-?doc(?:toral)?
            | master'?s? ) \s ){0,3}
        (?: professor | lecturer | researcher | scientist | fellow | engineer | director | student | candidate
            | post-?doc | librarian | curator | manager )
        (?: \s (?: emerit\w{1,2} | auxiliar ) )?
        (?: \s (?: of | in ) \s (?! the \b ) (?! [^,]{0,60} \b (?: universit | institut | college | lab | inc | gmbh
            | ltd | museum | librar ) ) [^,;()]{3,60} )?
        (?: \s? , \s? | \s at \s (?: the \s )? | $ )""",
    examples=(
        "Professor of Computer Science", "Full Professor, University of Cork", "Associate Professor at the Rope School",
        "Assistant Professor, X", "Senior Lecturer, University of Cork", "Researcher at Ropes Inc", "Junior Researcher",
        "Distinguished Professor of Knots, X", "Adjunct Professor, X", "Visiting Fellow, X", "Chief Scientist, X",
        "Principal Engineer at X", "Research Scientist, X", "Lead Engineer, X", "Staff Engineer, X",
        "Emeritus Professor", "PhD Candidate", "Ph.D. student, X", "Doctoral Candidate", "Postdoctoral Researcher",
        "Post-doc researcher, X",
        "Master's student", "masters student, X", "Master student", "Professor Emeritus, X",
        "Professor Auxiliar", "Director, Rope Hall",
        "Postdoc, X", "Post-Doc, X", "Librarian at X", "Curator, X", "Manager, X", "Professor in Rope Studies, X",
    ),
    near_misses=(
        "Director of the Rope Institute", "Director of Rope University", "Director of Rope Institute",
        "Director of Rope College", "Director of Rope Lab", "Director of Ropes Inc", "Director of Rope GmbH",
        "Director of Ropes Ltd", "Curator of Rope Museum", "Librarian of Rope Library",
        "Engineering School", "Student Union, X", "Fellowship of Ropes",
    ),
)  # fmt: skip
NICKNAME = Rule(
    "a name that somebody goes by, in brackets before the family name",
    r"""(?<= [^\W\d_] \s ) \( [A-ZÀ-Þ][a-zà-ÿ]{1,11} \) \s
        (?= [A-ZÀ-Þ][\w’'-]{1,20} (?: \s? [,;:(–—|\t] | \s - \s | \W* $ ) )""",
    examples=("Ming Lu (Jack) Jiang, Oslo Tech", "Wei (Will) Xu (Oslo)", "Li (Ann) Wu", "Li (Ann) Wu - Oslo"),
    near_misses=("Ada Moore (Oslo) Ben Holm (Bergen)", "Ada Moore (Oslo)", "Ada (she) Moore"),
    cased=True,
)  # fmt: skip
FIELD_BEHIND = Rule(
    "what somebody works on, in brackets behind where they work",
    r"""(?<= [\w.] ) \s [(\[] (?! [^()\[\]]{0,60} \b (?: former(?:ly)? | previous(?:ly)? | current(?:ly)? | now | since
            | until | from | leave | part | also | at | ehemals | früher | jetzt | anciennement | antes | ora
            ) \b )
        [a-zà-ÿ][a-zà-ÿ-]{3,24} (?: ,? \s (?: & | [a-zà-ÿ][a-zà-ÿ-]{0,24} | [A-ZÀ-Þ]{2,6} ) ){0,8} [)\]] $""",
    examples=(
        "University of Oslo (rope dynamics)", "Oslo Tech (responsible AI)", "Rope Ltd. (safety)",
        "Oslo Tech [knots, bends, and cords]", "Oslo Tech (bends & knots)", "Oslo Tech (rope-based robotics)",
    ),
    near_misses=(
        "Google (formerly IBM)", "Oslo Tech (former head)", "Oslo Tech (previously)", "Oslo Tech (previous house)",
        "Oslo Tech (currently on a ship)", "Oslo Tech (current house)", "Oslo Tech (retired, now)",
        "Oslo Tech (emeritus since last year)", "Oslo Tech (until spring)", "Oslo Tech (visiting from abroad)",
        "Oslo Tech (presently on leave)", "Oslo Tech (large part of the time)", "Oslo Tech (visiting, also)",
        "Oslo Tech (visiting at sea)",
        "Knotwerk (ehemals)", "Knotwerk (früher)", "Knotwerk (schon jetzt)", "Noeuds (anciennement)",
        "Nudos (mucho antes)", "Nodi (nodi ora)",
        "University of Oslo (Norway)", "Oslo Tech (ifi)", "Institute of Knots (part of Oslo Tech)",
        "Oslo Tech (rope dynamics), Norway", "(rope dynamics)", "University of Oslo (UiO)",
    ),
    cased=True,
)  # fmt: skip
# what somebody talks on, and that it is the plenary
_TALK = re.compile(r"(?:^|,\s)(?:lecture|talk) title:.*$|^[“\"](?:plenary|keynote|invited)[”\"]$", re.IGNORECASE)


def without_job(text: str) -> str:
    """Take the job, and the field, off an affiliation: empty where it is nothing else."""
    text = FIELD_BEHIND.sub("", _TALK.sub("", text))
    return _JOB.sub("", _JOB.sub("", text))  # "Professor of Knots, Director, X" has two
