"""What the items of a list look like when they are topics, and when they are not."""

from __future__ import annotations

from bot.rules import Rule

NO_TOPIC = (
    Rule(
        "rule for authors",
        r"""\b(?: must | should | will[ ]be | please | submit(?:ted|ting)? | deadline | pages? | authors?
        | anonym\w+ | template | registration | pdf
        | debe\w* | se[ ]acepta\w* | doivent | devono | devem | dever\w* | müssen | muss | moeten )\b""",
        examples=(
            "Papers must be in PDF",
            "Titles should be short",
            "It will be shown",
            "Please write",
            "submit it",
            "submitted work",
            "submitting",
            "the deadline",
            "a page",
            "six pages",
            "an author",
            "the authors",
            "anonymous work",
            "the template",
            "registration",
            "one pdf",
            "deberán enviarse",
            "se aceptarán",
            "elles doivent",
            "devono essere",
            "devem ter",
            "deverão ter",
            "sie müssen",
            "ein Vortrag muss",
            "zij moeten",
        ),
        near_misses=("Will of the people", "pleasing sounds", "pageants", "authority"),
    ),
    Rule(
        "day or year",
        r"\b(?:19|20)\d\d\b | \bdeadline\b",
        examples=("May 2031", "in 1999", "no deadline"),
        near_misses=("12031 cells", "deadlines"),
    ),
)
RULING, DATED = NO_TOPIC
CITED = Rule(
    "citation",
    r"[(\[] [^()\[\]]{0,120} (?<!\d)\d{1,4}[a-z]? [)\]]",
    examples=("rest (Braun 2017; Weiss 2019)", "sums [3, 7]", "(Ito et al., 2020a)"),
    near_misses=("in 2031", "(braids)", "(12031 cells)"),
)
KIND_OF_PAPER = Rule(
    "kind of paper",
    r"""^(?:\w+[ -]){0,3} (?: papers? | posters? | demo(?:nstration)?s? | abstracts? | talks? | tutorials?
    | articles? | submissions? | panels? | panel \s (?: discussions? | sessions? ) | round[ -]?tables? | workshops?
    | (?: special | themed | poster ) \s sessions? )
    (?: \s proposals? )? (?: \W*$ | \s*[:(–—-] )""",
    examples=(
        "long paper",
        "Full papers (8 pages)",
        "Poster",
        "posters: one page",
        "demo",
        "demos",
        "Demonstration",
        "extended abstracts",
        "an abstract",
        "talk",
        "Talks",
        "tutorial",
        "tutorials",
        "article",
        "short articles – 4 pages",
        "submission",
        "Regular submissions - long",
        "Panels",
        "Panel discussions",
        "panel sessions",
        "Roundtables",
        "round table",
        "Workshops",
        "Special sessions",
        "themed session",
        "Poster sessions",
        "Tutorial proposals",
        "Panel discussion: one hour",
        "Panel session",
    ),
    near_misses=("talks that heal", "papers, provocations and essays", "posterior sampling"),
)
RUNNING = Rule(
    "topics in a sentence",
    r"""\b(?: topics | themes | areas )\b [^.:;]{0,60}? \b(?: include | are | limited[ ]to )\b
    (?: ,?\s but \s [\w ]{0,12} not\s limited\s to )? [,:]?\s+
    (?!not\b) (?!(?: acceptable | welcome | possible | accepted | open | encouraged )\b) (?P<list>[^.:]{20,900})""",
    examples=(
        "Topics of interest include rest, sleep, and naps in the sun.",
        "Relevant areas are: knots, bends, hitches and splices",
        "The themes include, but are not limited to: rest, sleep, naps",
        "topics, not limited to rest and sleep and naps",
    ),
    near_misses=(
        "Topics are many.",
        "The areas include it.",
        "Talks include rest, sleep, naps and dreams.",
        "Any topics are acceptable, including rest, sleep, naps",
        "Other topics are welcome, also rest, sleep, naps",
        "Many topics are possible, among them rest and sleep",
        "All topics are accepted, also rest, sleep, naps",
        "These topics are open, and so are rest, sleep, naps",
        "Such topics are encouraged, as are rest and sleep",
    ),
)
INSTANCE = Rule(
    "what leads to examples inside a sentence",
    r"^ [^;]{8,120}? \b (?: for\s (?: instance | example ) | such\sas | among\sothers | including ) ,? \s",
    examples=("Papers may address, for instance, ice; snow", "We look for work on, for example, ice; snow",
        "Papers on topics such as ice; snow", "We welcome, among others, ice; snow",
        "Papers on the cold, including ice; snow"),
    near_misses=("ice; snow, for instance, in May", "such as ice"),
)  # fmt: skip
TELLING = Rule(
    "a sentence that tells, and lists nothing",
    r"""\b (?: is | are | was | were | will | have | has | we | you | your | our | invite\w* | welcome | submit
        | ist | sind
        | wir | sont | nous | est | son | vous | siamo | sono | são | zijn | wij ) \b""",
    examples=("it is", "they are", "it was", "they were", "it will", "we have", "it has", "we", "you", "your", "our",
        "authors invited", "all welcome", "submit", "das ist", "sie sind", "wir", "ils sont", "nous", "il est", "son",
        "vous", "siamo", "sono", "são", "zijn", "wij"),
    near_misses=("ropes, bends and hitches", "wear and tear"),
)  # fmt: skip
COUNTED = Rule(
    "a track or theme with its number, and what it is about",
    r"""(?P<label> ^ \W{0,3} (?:
            (?: track | theme | topic | area | strand | stream | thema | themenfeld | axe | thème | eje | eixo
              | asse | tema | gt | grupo \s temático ) \s (?: \d{1,2} | [a-h] | [ivx]{1,4} )
          | (?: 专题 | 專題 | 主题 | 主題 | 议题 | 議題 | 方向 | テーマ | トピック ) \s?
            (?: \d{1,2} | [一二三四五六七八九十]{1,3} ) ) \s? [:：.–—-] \s? ) \S .{2}""",
    examples=(
        "Track 1: Ropes", "Theme A: Bends", "Topic II – Hitches", "Area 3. Splices", "Strand 4 - Ropes",
        "Stream 1: Ropes", "Thema 1: Seile", "Themenfeld 2: Knoten", "Axe 1 : cordes", "Thème 2 — nœuds",
        "Eje 1: cuerdas", "Eixo 2: cordas", "Asse 3: corde", "Tema 1: nudos",
        "GT 1: cordas", "Grupo Temático 2: redes",
        "专题一：绳结理论", "專題2：繩結理論", "主题三：绳结史", "主題 1：結び目史", "议题十二：绳索史",
        "議題二：繩索史", "方向1：绳结学", "テーマ1：結び目", "トピック二：結び目",
    ),
    near_misses=("Tracks: two", "Track 1", "Track record: long", "专题报告：绳结", "方向一"),
)  # fmt: skip
LASTING = Rule(
    "how long something takes",
    r"\b \d{1,3} [\s-]? (?: min | minut\w+ | mins ) \b",
    examples=("20 min talks", "50 Minuten", "15-minute talks", "a 5 mins pitch"),
    near_misses=("minutes of the meeting", "minimal surfaces", "20 mines"),
)
OVER = Rule(
    "what has been",
    r"\b (?: was | were | had | did | wasn['’]t | weren['’]t | didn['’]t ) \b",
    examples=("it was", "they were", "we had too many", "it did", "it wasn't", "they weren’t", "it didn't"),
    near_misses=("wash", "hadrons", "what is"),
)
OTHERS_TOO = Rule(
    "what is welcome, too, and no topic of its own",
    r"""^ \W* (?: weitere | andere | d['’]autres | otr[oa]s | outr[oa]s | altr[ie] | other | further | any \s other
            | verdere | その他 | 其他 ) .{0,60}?
        (?: willkommen | bienven\w+ | bem[-\s]vind\w+ | benvenut\w+ | welkom | welcome | 歓迎 | 欢迎 ) .{0,4} $
        | ^ \W* (?: (?: (?: and | among ) \s )? (?: many \s )? others? | etc
            | (?: and \s )? (?: (?: many | much ) \s )? more
            | (?: any \s )? other \s (?: (?: related | relevant ) \s )?
                (?: issues? | topics? | subjects? | themes? ) ) \W* $""",
    examples=(
        "Weitere aktuelle Themen sind ebenso willkommen.", "Andere Themen sind willkommen", "D’autres sujets bienvenus",
        "Otros temas son bienvenidos", "Otras ideas son bienvenidas", "Outros temas são bem-vindos",
        "Outras propostas são bem vindas", "Altri temi sono benvenuti", "Altre proposte sono benvenute",
        "Other topics are welcome", "Further topics are welcome", "Any other topic is welcome",
        "Verdere onderwerpen zijn welkom", "その他のテーマも歓迎します", "其他主题也欢迎",
        "Other issues", "Any other topic", "Other related topics", "Other relevant subjects", "Other themes",
        "Other issue", "Other subject", "Other theme",
        "Other…", "Others", "etc.", "... and more", "more!", "and much more",
        "many more", "…among many others!", "and others",
    ),
    near_misses=("Other minds", "Further education", "Knots that are welcome", "Welcome to other knots"),
)  # fmt: skip
INCLUDED = Rule(
    "what a fee, a grant or a place comes with",
    r"""(?: ^ | [.!?]\s ) \W{0,3} (?: [\w’'-]{1,20} \s ){0,4}
        (?: fees? | registrations? | tickets? | packages? | pass(?:es)? | grants? | stipends? | scholarships?
          | bursar(?:y|ies) | fellowships? | membership | prices? | costs? | rates? | prizes? | awards? | venue | rooms?
          | hotels? | hostels? | accommodation | sponsorships? | [a-zäöü]{0,20}geb[üu]hr(?:en)? | frais | tarifs?
          | cuota | inscripci[óo]n | taxa | inscriç[ãa]o | quota | iscrizione | (?:deelname|inschrijf)(?:kosten|geld) )
        \b [^.:;!?]{0,60}? \s (?: includ(?:e|es|ed|ing) | covers? | contains? | compris(?:e|es|ed) | provides?
          | offers? | umfass(?:t|en) | beinhalten? | beinhaltet | enthält | enthalten | comprennent | comprend
          | incluent | inclut | couvr(?:e|ent) | incluyen? | cubre | inclu(?:i|em) | cobre | comprende | comprendono
          | includono | omvat(?:ten)? | dekt ) \b
      | (?: ^ | \s ) included \s in \s (?: the | your | this ) \s (?: [\w-]{1,20} \s ){0,2}
        (?: fees? | registration | tickets? | price | package ) \b""",
    examples=(
        "The participation fee of 500 EUR includes:", "Registration fees include", "Your registration covers:",
        "Tickets include:", "The full package contains:", "A pass includes", "Passes include", "The grant covers:",
        "Travel grants include", "The stipend covers", "Stipends cover", "A scholarship provides", "Scholarships offer",
        "The bursary covers", "Bursaries cover", "Each fellowship covers", "Membership includes",
        "The price comprises:", "Be there! The fees comprise", "Prices are per night and include",
        "All costs are comprised", "The rate includes", "Rates included",
        "The prize includes", "Prizes include", "The award includes", "Awards include", "The venue offers:",
        "A room is offered including", "Each room contains", "Rooms contain", "The hotel provides", "Hotels provide",
        "The hostel offers", "Hostels offer", "Accommodation includes", "Sponsorship includes", "Sponsorships comprise",
        "Sponsorship comprises", "The award provides", "Die Teilnahmegebühr umfasst:", "Die Tagungsgebühren umfassen",
        "Die Gebühr beinhaltet", "Gebuhren beinhalten", "Die Gebühr enthält", "In der Gebühr sind enthalten",
        "Les frais d’inscription comprennent :", "Le tarif comprend", "Les frais incluent", "Le tarif inclut",
        "Les tarifs couvrent", "Le tarif couvre", "La cuota incluye:", "Las inscripcion incluyen",
        "La inscripción cubre", "A taxa inclui:", "A taxa cobre", "A inscrição inclui", "A inscriçao inclui",
        "As taxa incluem",
        "La quota comprende:", "Le quota comprendono", "L iscrizione include", "Le iscrizione includono",
        "De deelnamekosten omvatten", "Het inschrijfgeld dekt", "Het deelnamegeld omvat", "De inschrijfkosten omvat",
        "Included in the fee:", "What is included in your registration", "included in this ticket",
        "Included in the tickets", "Included in the full price", "Included in the travel package",
        "Included in the conference fees",
    ),
    near_misses=("Topics include:", "We look for work that includes", "The workshop covers:", "Included in the scope",
        "Papers on the role of teachers in schools and of hotels in towns include", "Tickets are sold. Topics include"),
)  # fmt: skip
OF_A_FIELD = Rule(
    "questions that a field has, which no call asks for papers on",
    r"""\b (?: that | which ) \s (?: the | our ) \s (?: [\w-]{2,14} \s ){0,2}
        (?: community | field | researchers | science ) \s (?: [a-z]{4,9} \s )?
        (?: is | are | has | have | must | needs? | seeks? | strives? ) \b""",
    examples=("topics that the community is striving to answer", "questions which the field has left open",
        "problems that our rope researchers are looking into", "topics that the science still must settle",
        "topics that the community needs to settle", "topics that the field seeks to settle",
        "questions that the researchers have",
        "topics that the community strives for"),
    near_misses=("topics that the workshop is about", "topics that the community works on", "the community is invited"),
)  # fmt: skip
