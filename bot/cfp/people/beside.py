"""What stands beside a name: an office, a track, a university."""

from __future__ import annotations

from bot.rules import Rule

FOR_TRACK = Rule(
    "for which track somebody works, before the affiliation",
    r"^ [^,()]{2,40} \s (?: tracks? | sessions? | stream | area ) \s? \( (?P<where> [^()]{4,100} ) \) $",
    examples=("ACSD track (University of Oslo)", "demo session (Oslo Tech)", "ML stream (Oslo Tech)",
        "NLP area (Oslo Tech)"),
    near_misses=("University of Oslo (demo track)", "track chair, Oslo Tech"),
)  # fmt: skip
OFFICE = Rule(
    "what somebody does for the event, and no affiliation",
    r"^ (?: [\w-]{1,20} \s ){0,3} (?: treasurer | secretary | webmaster | volunteers? | lead | assistant | liaison ) $",
    examples=("treasurer", "vice treasurer", "secretary", "webmaster", "student volunteer", "volunteers",
        "student volunteer lead", "assistant", "industry liaison"),
    near_misses=("Treasury of Oslo", "Oslo Lead Works"),
)  # fmt: skip
HOUSE_BEHIND = Rule(
    "a name and a university by its city, with nothing between them",
    r"""^ (?P<name> [A-ZÀ-Þ][\w.’'-]{1,20} (?: \s [A-ZÀ-Þ][\w.’'-]{0,20} ){1,3}? ) \s
        (?P<where> (?: [A-ZÀ-Þ][\w-]{2,20} \s University \s of \s [A-Z]
            | (?: Universi(?:dade? | té | tà | tat | teit | tät ) | Politecnico | École | Technische \s Uni\w{6,8}
                | Department \s of | TU ) \s [\w’] ) .{0,120} ) $""",
    examples=("Ada Moore Oslo University of Ropes, Norway", "Eva Lopez Garcia Universidad de Nudos",
        "Rui Sá Universidade do Porto", "Jean Petit Université de Lyon", "Ugo Rossi Università di Pisa",
        "Pau Vidal Universitat de Girona", "Jan Vos Universiteit Gent", "Eva Kuhn Universität Jena",
        "Ugo Rossi Politecnico di Milano", "Jean Petit École des Mines", "Eva Kuhn Technische Universität Jena",
        "Ada Moore Department of Ropes, Oslo", "Karl Meyer TU Jena"),
    near_misses=("Ada Moore, Oslo University of Ropes", "Carnegie Mellon University", "Oslo Rope University of Norway",
        "Max Planck Institute of Knots", "Universidad Carlos III", "Louis Pasteur Université"),
    cased=True,
)  # fmt: skip
LINK_BEHIND = Rule(
    "the word of a link behind an affiliation",
    r"""\s{0,2} [–—|;,-] \s{0,2} [(\[]? (?: bio (?: graphy )? | web (?: site | page )? | home \s? page | profile
        | linkedin | cv ) [)\]]? $""",
    examples=("University of Oslo — bio", "Oslo – biography", "Oslo, website", "Oslo | web", "Oslo; webpage",
        "Oslo - homepage", "Oslo, home page", "Oslo (a), profile", "Oslo, LinkedIn", "Oslo, CV", "Oslo — [bio]",
        "Oslo, (bio)"),
    near_misses=("University of Oslo, Bioinformatics", "Bio", "Web Institute"),
)  # fmt: skip
BEHALF = Rule(
    "for whom the people of a list act, before their names",
    r"^ (?: on \s behalf \s of | for | representing ) \s [^:,.]{3,60} : \s* (?= \S )",
    examples=("On behalf of the Rope Society: Ada Moore, Ben Holm", "For the Knot Project: Ada Moore",
        "Representing the Ropery: Ada Moore"),
    near_misses=("On behalf of the Rope Society", "Chairs: Ada Moore", "For the record, chairs: Ada Moore"),
)  # fmt: skip
OFFICE_AT_THE_END = Rule(
    "an office behind the affiliation, in the same brackets",
    r"""^ (?P<where> [^()–—]{2,80}? ) \s? (?: [–—] | \s - \s | ; ) \s?
        (?P<office> (?: [\w-]{2,20} \s ){0,2} [\w-]{4,20} ) $""",
    examples=("ROP, Norway – Chair", "Oslo Tech - General Chair", "Oslo Tech; co-chair"),
    near_misses=("Oslo Tech, Norway", "Oslo-Tech", "– Chair"),
)
SECOND_BRACKET = Rule(
    "an office in brackets of its own, behind those of the affiliation",
    r"^ [(\[] (?P<office> [^()\[\]]{3,40} ) [)\]] \W* $",
    examples=("(Co-Chair)", "[general chair]."),
    near_misses=("(Co-Chair), Ben Holm", "(Oslo (Norway))", "Co-Chair"),
)
_JOB = r"(?: (?: [\w-]{2,20} \s ){0,2} (?: co-? )? (?: chair (?: man | woman | person )? | coordinator ) )"
OFFICE_BY_A_COMMA = Rule(
    "an office beside the affiliation, in the same brackets",
    r"^ (?: (?P<office> <job> ) [,;] \s (?P<where> [^()]{2,80} )"
    r" | (?P<where2> [^()]{2,80}? ) , \s (?P<office2> <job> ) ) $",
    examples=("Chair, Oslo Tech", "chair; Oslo Tech, Norway", "Oslo, Chair",
        "Oslo Tech, Norway, Program Co-Chair", "Oslo, cochair",
        "Oslo, Chairman",
        "Oslo, Chairwoman", "Oslo, chairperson", "Oslo, Local Coordinator"),
    near_misses=("Oslo Tech, Norway", "Department of Chairs, Oslo", "Chair", "Oslo Chair"),
    parts={"job": _JOB},
)  # fmt: skip
SYSTEMS = Rule(
    "a title that begins with the names of systems: several words in capitals before a colon",
    r"^ \W{0,3} [A-Z][A-Z\d-]{1,14} (?: ,\s (?: and \s )? [A-Z][A-Z\d-]{1,14} ){1,6} \s? :",
    examples=("ROPE, KNOT: Cords to Tie", "ROPE, KNOT, BEND: Cords", "ROPE, KNOT, and BEND: Cords"),
    near_misses=("MOORE, Ada: Cords", "Moore, Ada", "MOORE, ADA (Oslo)"),
    cased=True,
)


def office_beside(text: str) -> tuple[str, str] | None:
    """Return the affiliation and the office that stand in the same brackets."""
    if last := OFFICE_AT_THE_END.match(text):
        return last["where"], last["office"]
    match = OFFICE_BY_A_COMMA.match(text)
    return (match["where"] or match["where2"], match["office"] or match["office2"]) if match else None
