"""Tells what may be sent in from the event itself: "Workshop Proposals", "Symposia or Workshop Presentations"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.page.blocks import Block
from bot.rules import Rule

SENT = Rule(
    "what is sent in",
    r"""(?<! \w ) (?: presentations? | proposals? | papers? | talks? | submissions? | abstracts? | posters? | demos? )
            (?! \w )
      | (?: vorschläge | beiträge | einreichung(?:en)? | vorträge | vortrag | 提案 ) (?! \w )""",
    examples=(
        "presentation", "Proposals", "papers", "talk", "submissions", "abstract", "poster", "demos", "Vorschläge",
        "Workshop-Beiträge", "Einreichung", "Einreichungen", "Vorträge", "Vortrag", "工作坊提案",
    ),
    near_misses=("papery", "stalks", "vortragen"),
)  # fmt: skip
SORT = Rule(
    "a sort of session that may be offered",
    r"""(?<! [a-z] ) (?: workshops? | symposi(?:a|ums?) | tutorials? | panels? | sessions? | ateliers?
            | tables? \s rondes? | taller(?:es)? | simposios? | oficinas? | minicursos? ) (?! [a-z] )
      | ワークショップ | 工作坊 | 研讨会""",
    examples=(
        "Workshop", "workshops", "Symposia", "symposium", "symposiums", "tutorial", "Panels", "session", "Ateliers",
        "tables rondes", "taller", "Talleres", "Simposios", "Oficinas", "minicurso", "ワークショップ", "工作坊",
        "研讨会",
    ),
    near_misses=("workshopping", "symposion"),
)  # fmt: skip
HOW = Rule(
    "how a session is held, before what it is",
    r"""(?<! \w ) (?: (?: half | full ) [\s-]? day | hands-on | interactive | practical | short | long | mini
            | (?: halb | ganz ) tägiger? | (?: kurz | interaktiv | praktisch ) e[rs]? ) (?! \w )""",
    examples=("half-day", "Full day", "hands-on", "Interactive", "practical", "Short", "long", "Mini", "Halbtägiger",
        "ganztägige", "Kurzer", "interaktive", "Praktisches"),
    near_misses=("Minister", "longing"),
)  # fmt: skip
HOW_AFTER = Rule(
    "how a session is held, behind what it is",
    r"""d['’]une \s (?: demi- )? journée | (?: de \s )? medio \s día | di \s mezza \s giornata
      | d[ei] \s (?: curta | breve ) \s dura \w{2,5}
      | pr[aá]ti(?:que|c[oa])s? | práctic[oa]s? | interactifs? | intera(?:c?tiv|ttiv)[oai]s? | court?s?""",
    examples=("d’une demi-journée", "d'une journée", "de medio día", "di mezza giornata", "de curta duração",
        "di breve durata", "pratique", "pratico", "prática", "prácticos", "interactifs", "interactivo",
        "interattivo", "court"),
    near_misses=("sur les nœuds", "de nudos"),
)  # fmt: skip
HOW_LONG = Rule(
    "how long it is, in brackets",
    r"""\s? \( [^()]{0,20}? (?: \d | half | one | two ) [^()]{0,20}? (?: min | hours? | days? | heures? | stunden?
            | tage? | horas? | ore | uur | h (?! \w ) | 分 | 小时 )
            [^()]{0,20} \)""",
    examples=("(90 minutes)", "(half a day)", "(one hour)", "(two days)", "(2 heures)", "(3 Stunden)", "(2 Tage)",
        "(2 horas)", "(2 ore)", "(2 uur)", "(3h)", "(90分)", "(2小时)"),
    near_misses=("(KNOT 2031)", "(WS31)"),
)  # fmt: skip
_PARTS = {
    "sent": f"(?:{SENT.pattern})",
    "sort": f"(?:{SORT.pattern})",
    "how": f"(?:{HOW.pattern})",
    "how_after": f"(?:{HOW_AFTER.pattern})",
    "long": f"(?:{HOW_LONG.pattern})",
    "or": r"(?:\s?[/,&]\s?|\s(?:and|or|und|oder|et|ou|y|o|e)\s)",
}
OFFERED = Rule(
    "a kind of contribution that has the word of an event in it",
    r"""^ \W{0,3} (?: (?: \d{1,2} | [A-H] ) \s? [.):] \s )? (?:
            (?: <sort> <or> ){0,3} <sort> [\s-]? <sent>
          | (?: <sent> | proposition s? | propuestas? | propost[ae] ) \s (?: of | for | für | d[ei] | d['’] ) \s? <sort>
          | (?= [^\W_]+ (?: s | ia ) (?! \w ) ) (?: <sort> <or> ){0,3} <sort>
          | <how> [\s-] <sort> <long>?
          | <sort> (?: \s <how_after> <long>? | <long> )
          | (?: papers | talks | proposals | abstracts ) \s 20\d\d
          | (?: \w[\w-]{0,20} \s ){0,2} (?: <sent> | communications? | ponencias? | relazion[ei] )
            (?: \s? [(/,] | \s (?: and | or | in | und | oder | im | et | ou | dans | y | o | en | e ) \s )
            .{0,40}? <sort>
        ) [\W_]{0,3} $""",
    examples=(
        "Symposia or Workshop Presentations", "Workshop Papers", "Workshop-Vorschläge", "Proposals for Workshops",
        "Papers of symposia", "Propositions d’ateliers", "Propuestas de talleres", "Proposte di workshop",
        "Vorschläge für Workshops", "Workshops and Tutorials", "Symposia", "3) Workshops", "C. Symposia",
        "Half-day Workshop", "Full day Tutorial", "Hands-on Workshop", "Short Workshop", "Long tutorial",
        "Mini-Symposium", "Halbtägiger Workshop", "Ganztägige Workshops", "Atelier d’une demi-journée",
        "Atelier d'une journée", "Taller de medio día", "Workshop di mezza giornata", "Workshop (90 minutes)",
        'Software demo ("short workshop")', "Posters / Symposium", "Long talk or tutorial", "Talks and a workshop",
        "Paper in a symposium", "Vortrag im Symposium", "Vortrag und kurzer Workshop", "Vortrag oder kurzer Workshop",
        "Communication dans un atelier", "Communication et un atelier", "Communication ou un atelier",
        "Ponencia en un simposio", "Ponencia y un taller", "Ponencia o un taller", "Relazione e un workshop",
        "Papers 2031", "Talks 2031", "Proposals 2031", "Abstracts 2031",  # of "Call for Papers 2031"
    ),
    near_misses=(
        "Workshop on Knots", "Poster Design Workshop", "Workshop Proposals in Knot Theory",
        "Hands-on Workshop on Knots",
        "Workshop", "KNOT Symposium", "POSTER 2031",
    ),
    parts=_PARTS,
)  # fmt: skip
LISTED = Rule(
    "kinds of contributions, one after the other",
    r"""^ \W{0,3} (?: <sort> | <sent> ) \s? , \s (?: <sort> | <sent> ) (?! [\w-] )""",
    examples=("Workshops, Vorträge und Poster zur Tagung", "Papers, posters and demos", "Talks, workshops, and more"),
    near_misses=("Workshop, Oslo", "Posters, Prints and Paint: a Workshop", "Workshops, Tutorial-Tage"),
    parts=_PARTS,
)
KINDS = Rule(
    "the kinds of contributions",
    r"""^ \W{0,3} (?: \d{1,2} [.)] \s )? (?: (?: possible | available | mögliche | possibles ) \s )? (?:
            formate? s? (?: \s possibles )? | what \s (?: you \s can | to ) \s submit
          | (?: submission | contribution | presentation | session ) s? \s (?: types? | formats? | categor(?:y|ies) )
          | (?: types? | kinds? | formats? | categories ) \s (?: of | for ) \s
            (?: contribution | submission | presentation | session | paper ) s?
          | (?: beitrags | einreichungs ) (?: formate? | arten? | typen )
          | arten \s (?: von | der ) \s (?: beiträgen? | einreichungen )
          | (?: types | formats? | tipos | modalidad(?:e?s) | tipologi[ae] | tipi | soort(?:en)? ) \s (?: d[ei] \s )?
            (?: contribut | contribu[cç] | communication | soumission | présentation | a?presenta[cç] | trabalho
                | trabajo | bijdrage ) \w{0,8}
          | 発表 (?: 形式 | の種類 ) | 投稿 (?: 类型 | 類型 )
        ) [\s:：*]{0,3} $""",
    examples=(
        "Formats", "Format", "Mögliche Formate", "Possible formats", "Available formats", "Possibles formats",
        "What you can submit", "What to submit",
        "Submission types", "Contribution Formats", "Presentation Format", "Session types", "Submission Categories",
        "Submission category", "Types of Contributions:", "Kinds of Submissions", "Formats for presentations",
        "Categories of Papers", "Types of sessions", "2. Types of submissions", "Beitragsformate", "Beitragsarten",
        "Einreichungstypen", "Arten von Beiträgen", "Arten der Einreichungen", "Types de contributions",
        "Types de communications", "Types de soumissions", "Formats de présentation", "Tipos de trabajos",
        "Modalidades de presentación", "Modalidades de trabalhos", "Tipos de contribuciones", "Tipos de apresentação",
        "Tipologie di contributi", "Tipi di contributo", "Soorten bijdragen", "発表形式", "発表の種類", "投稿类型",
        "投稿類型",
    ),
    near_misses=("Types of Knots", "Submission", "Types of presentations at the Knot Workshop"),
)  # fmt: skip


def offered(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the headings of what may be sent in: those that stand under the kinds of contributions."""
    level = 0  # from which on headings are such; none while it is 0
    alone: Block | None = None  # the heading of the kinds, as long as nothing else has come
    for block in blocks:
        if block.kind == "heading":
            if alone and block.level == alone.level:  # in bold like the kinds themselves
                level = block.level
            if level and block.level >= level:
                yield block
                alone = None
                continue
            alone = block if KINDS.search(block.text) else None
            level = block.level + 1 if alone else 0
        else:
            alone = None
