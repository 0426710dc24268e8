"""The rules by which the name of an event is told from other words."""

from __future__ import annotations

from bot.rules import Rule

# What an event calls itself, in the languages of bot/cfp/languages, as a name has it.
EVENT = Rule(
    "kind of event",
    r"""(?<![A-Za-z]) (?: workshops? | symposi(?:um|a|on) | conference | seminar | colloqui(?:um|a) | meeting |
    summit | congress | festival | forum | school | track | dev\s?room | unconference | tutorial
      | mini-?conf(?:erence)? | (?:hack|dat)athon
      | kolloquium | kongress | [A-Za-zäöü]{0,20}(?:tagung|konferenz|treffen) | (?:sommer|winter|herbst)schule
      | école\s(?:d['’](?:été|automne)|thématique) | esc(?:ola|uela)\s(?:regional|de\s(?:ver[ãa][on]o?|inv[ei]e?rno))
      | scuola\sestiva | atelier | journ[ée]{2}s? | colloque |
      conférence | séminaire | rencontres
      | congrès | taller | congreso | convención | coloquio | colóquio
      | jornadas? | simposio | encuentro | oficina | congresso | simpósio | encontro | mostra |
      convegno | giornat[ae] | seminario
      | colloquio | seminário | [A-Za-z]{0,16}dag | (?:[A-Za-z]{1,20}-?)?(?:conferentie|congres) | bijeenkomst )
      (?![A-Za-z])""",
    examples=("Workshop", "workshops", "Symposium", "symposia", "Symposion", "Conference", "Seminar", "Colloquium",
        "colloquia", "Meeting", "Summit", "World Congress", "Festival", "Forum", "School", "Track", "devroom",
        "Unconference", "hackathon", "Datathon", "Miniconf", "Mini-conference", "tutorial", "Kolloquium",
        "Sommerschule", "Winterschule", "Herbstschule", "École d’été", "école d'automne", "école thématique",
        "Escola Regional", "Escola de Verão", "Escuela de Verano", "escuela de invierno", "Scuola estiva",
        "Fachtagung", "Konferenz", "Usertreffen", "Atelier", "Journées", "Colloque", "Conférence", "Séminaire",
        "Rencontres", "Taller", "Congreso", "Jornadas", "Simposio", "Encuentro", "Oficina", "Congresso", "Simpósio",
        "Encontro", "Mostra", "Convegno", "Giornata", "Seminario", "Polderdag", "Conferentie", "Najaarsconferentie",
        "ggz-congres", "Bijeenkomst", "Kongress", "Congrès", "Convención", "Coloquio", "Colóquio", "Colloquio",
        "Seminário"),
    near_misses=("workshopping", "schooling", "Hochschule", "Escola Politécnica"),
)  # fmt: skip
_OPEN = r"(?!TB[ACD](?![\w-]))"  # what is yet to be announced, decided or confirmed is no event
ACRONYM = Rule(
    "acronym",
    rf"(?<![\w-]){_OPEN}[A-Z][\w’'&+-]{{0,18}}[A-Z0-9][\w’'&+-]{{0,8}}(?![\w-])",
    examples=("KnotS", "KNOT'31", "CoRe", "KT"),
    near_misses=("Knots", "a", "TBD", "TBA", "TBC"),
    cased=True,
)
EDITION = Rule(
    "year of an edition, behind an acronym",
    r"\s?[’'‘]\d\d | [\s-]?20\d\d | -\d\d",
    examples=("KNOT ’31", "KNOT'31", "KNOT 2031", "KNOT-2031", "KNOT-31"),
    near_misses=("KNOT 31",),
)
ACRO = _OPEN + r"[A-Z][\w’'&+-]{0,18}[A-Z0-9][\w’'&+-]{0,8}"
# Fields and things of research, which sentences say much of, and clocks: none is an event.
FIELDS = frozenset(
    "AI AR CAD CL CS CV DH DL DNA EEG GenAI GIS GPU GPUs HCI HPC HRI IoT IR IT KG LLM LLMs MEG ML MRI MT NLG NLP NLU"
    " OCR OWL RDF RL RNA SDN SQL STEM UI UX VLM VLMs VR XAI XR UTC AOE".split()
)
PARTS_OF_NAMES = {
    "event": f"(?i:{EVENT.pattern})",
    "acro": ACRO,
    "edition": f"(?:{EDITION.pattern})",
    "lead": r"(?<![\w-])(?:(?:\d{1,2}(?:st|nd|rd|th|ème|er?|ª|º)|\d{1,4}\.?|[A-Z][\w.ªº-]{0,16}|of|the|and|&)\s){0,6}",
    "on": (
        r"\s(?:on|for|of|in|zu|zur|zum|über|sur|sobre|su|sulle|sui|over|de)\s(?:the\s|la\s|le\s|les\s|el\s)?"
        r"(?:(?:future|foundations|theory|practice|history|role|use|design|science|art|ethics)\sof\s(?:the\s)?)?"
    ),
    "verb": (
        r"(?:will|is|has|was|are|invites?|solicits?|seeks?|takes?|"
        r"aims?|brings?|builds|calls?|welcomes?|features|focuses|provides|propose|continues|marks|returns|series|"
        r"findet|se|sera|aura)"
    ),
}
QUOTED = Rule(
    "in quotation marks",
    r"""(?: [“„«] | " (?! [\s,.;:] ) ) (?P<name> [^”"“„«»\n]{8,160} ) [”"“»] \s{0,2}
        (?: \( [\w’'\ -]{2,20} \) \s? )? (?: workshop | symposium | conference | colloquium )
      | (?: workshop | symposium | colloquium ) \s{0,2} (?: on | : | titled
          | entitled )? \s{0,2} [“"„«] (?P<name2> [^”"“„«»\n]{8,160} ) [”"“»]""",
    examples=(
        "The “Knots and Proofs” workshop",
        'workshop on "Knots and Proofs"',
        "Workshop: „Glocken und Klang“",
        'symposium titled "Knots and Proofs"',
        'colloquium entitled "Knots and Proofs"',
        "“Knots and Proofs” (KNOT) symposium",
        'the "Knots and Proofs" workshop',
        "“Knots and Proofs” conference",
        "“Knots and Proofs” colloquium",
        "Workshop «Voci e suoni»",
    ),
    near_misses=("The paper “Knots and Proofs” appeared", 'select "KNOT 2031", and then the "Workshop" track'),
)
WITH_ACRONYM = Rule(
    "an event and its acronym in brackets",
    r"(?P<name><lead><event>[^.;()\n]{3,140}?)\s?\((?!(?:PDF|DOCX?|HTML|ZIP)\))(?P<short>[A-Z][\w’'&@\s+-]{1,20})\)",
    examples=(
        "4. Workshop Digitale Flusskunde (DiFlu 2029)",
        "atelier IA et zones humides (IAZH)",
        "International Symposium on Knots (KNOT)",
    ),
    near_misses=(
        "Papers (up to 8 pages)",
        "Call for Workshops document (PDF)",
        "the workshop form (DOC)",
        "the workshop form (DOCX)",
        "Workshop pages (HTML)",
        "all workshop files (ZIP)",
    ),
    cased=True,
    parts=PARTS_OF_NAMES,
)
IN_FRONT = Rule(
    "an acronym and what it stands for",
    r"^\W{0,3}(?P<short><acro>)(?:<edition>|\s(?i:workshop|symposium)(?:\s20\d\d)?)?\s?(?:[:–—]|-\s|,"
    r"(?=\s(?:the\s)?(?:\d|[A-Z]\w{0,20}\s)))\s?(?:the\s)?(?P<name>[A-Z0-9][\w’'-]{0,30}(?:\s[\w’'&,:/-]{1,40}){1,16})",
    examples=(
        "ROPE 2031: Reasoning on Pipes",
        "KNOT'31 – Workshop on Knots",
        "LENS 2031, Workshop on Lenses",
        "LENS, 3rd Workshop on X",
        "TIDAL 2029 - Turbulence and Data",
        "KNOT — the Knot Theory Days",
        "KNOT Workshop 2031 - Knots and Cords",
        "KNOT Symposium: Knots and Cords",
    ),
    near_misses=("Submission: May 1",),
    cased=True,
    parts=PARTS_OF_NAMES,
)
ON = Rule(
    "an event on something",
    r"""(?P<name><lead><event><on>[A-Z\d][^.;:()\n]{3,130}?)(?:\s?\((?P<short>[A-Z][A-Za-z0-9@&’'\s-]{1,18})\))?
    (?=\s(?:at|to\sbe|in\sconjunction|co-?located|held|which|that|as|<verb>)\b|\s?[.;:(\n,–—]|\s-\s|\s?$)""",
    examples=(
        "3rd Workshop on Knots and Proofs",
        "Symposium of Knots to be held",
        "Meeting in Knots, Oslo",
        "Workshop on Knots at Oslo",
        "Workshop on Knots in conjunction",
        "Workshop on Knots co-located",
        "Workshop on Knots which",
        "Workshop on Knots that",
        "Workshop on Knots as",
        "Workshop on Knots held",
        "Workshop on the Knots (KNOT)",
        "Workshop on Knots is",
        "Workshop on Knots - Oslo",
        *(
            f"workshop on the {what} of Knots"
            for what in "future foundations theory practice history role use design science art ethics".split()
        ),
        "workshop on the use of the Knot",
    ),
    near_misses=("workshop on knots", "Workshop papers"),
    cased=True,
    parts=PARTS_OF_NAMES,
)
CALLED = Rule(
    "the X workshop",
    r"\bThe\s(?:[a-z]{3,14}(?:st|nd|rd|th)\s)?(?:(?:annual|biennial)\s)?"
    r"(?P<name>(?:\d{1,2}(?:st|nd|rd|th)\s)?[A-Z][^.;:\n]{3,110}?)\s(?:workshop|conference|"
    r"symposium)(?:\s\([^()\n]{2,60}\))?\s(?:at|@|<verb>)\s",
    examples=(
        "The Knots and Proofs workshop at X",
        "The Knots and Proofs workshop @ X",
        "The Knots and Proofs conference calls x",
        "The 3rd Knots symposium invites x",
        "The 1st Knots workshop is x",
        "The 2nd Knots workshop is x",
        "The 4th Knots workshop is x",
        "The seventeenth annual Rope Ties conference (RT, once Ropes) will be held",
        "The second biennial Knots workshop is x",
        "The third Knots workshop is x",
        "The first Knots workshop is x",
    ),
    near_misses=("The workshop is",),
    cased=True,
    parts=PARTS_OF_NAMES,
)
ACTS = Rule(
    "an acronym that does something",
    r"(?:^|[.!?]\s)(?:The\s)?(?P<name><acro><edition>?)\s<verb>\s",
    examples=(
        "KNOT 2031 will be held",
        "KNOT'31 invites x",
        "The KNOT seeks x",
        "It ends. KNOT will go on",
        "KNOT builds on ROPE 2029",
        "KNOT 2031 features a task",
        "KNOT marks ten years",
        "KNOT returns to Oslo",
    ),
    near_misses=("we invite",),
    cased=True,
    parts=PARTS_OF_NAMES,
)
NAMED = Rule(
    "an event called by its name",
    r"(?<![\w’'-])(?!(?:The|This|Our|An|Each|Every|Last|Next|"
    r"Previous)\s)(?P<name>(?:[A-Z][\w’'-]{1,20}\s){1,6}<event>)\s<verb>\s",
    examples=("The Keystone DH Conference will be", "The Rope Makers' Workshop is to be"),
    near_misses=tuple(
        f"{word} Workshop will be"
        for word in ("The", "This", "Our", "An", "Each", "Every", "Last", "Next", "Previous", "the")
    ),
    cased=True,
    parts=PARTS_OF_NAMES,
)
DESCRIBED = Rule(
    "the event by its name in the description of a page",
    r"""(?<! [\w-] ) (?: the | our ) \s (?P<name> (?: \d{1,3}(?:st|nd|rd|th) \s )?
        (?! Previous | Last | Next | First | Second | Annual \s )
        [A-Z][\w’'&-]{1,24} (?: \s (?: [A-Z][\w’'&-]{1,24} | of | on | for | in | and | & | the | 20\d\d ) ){0,8}
        \s (?: [Ww]orkshop | [Cc]onference | [Ss]ymposium | Meeting ) )
        (?! \w | \s (?: at | series | proceedings ) \s )""",
    examples=("Guidelines and topics for the Philosophy of Rope workshop", "Home of the 3rd Knots & Cords Conference",
        "the 1st Knot conference", "the 2nd Knots in Space symposium", "the 4th Feast for the Knot Symposium",
        "our Views on Knots and Ropes Workshop", "Submit a text to the Rope Society 2031 Annual Meeting"),
    near_misses=("the workshop", "the Previous workshop", "the Last Conference", "the Next Conference",
        "the First Conference", "the Second Conference", "the Annual Conference", "the Knots workshop at ICXX",
        "the Knots workshop series is", "the Knots Workshop proceedings are", "the Knots conferences"),
    cased=True,
)  # fmt: skip
TITLED = Rule(
    "the label of a title",
    r"""^ \W{0,3} (?: title | titre | titel | título | titolo
        | (?: event | conference | workshop ) \s (?: name | title ) | symposium | session ) \W{0,3} [:：]""",
    examples=("**Title**: Knots at Sea", "Titre : Nœuds", "Titel: Knoten", "Título: Nudos", "Titolo: Nodi",
        "Event name: Knots", "Conference title: Knots", "Workshop name: Knots", "Symposium: Knots", "Session: Knots"),
    near_misses=("Titles: knots", "The title: Knots", "Event: Knots"),
)  # fmt: skip
