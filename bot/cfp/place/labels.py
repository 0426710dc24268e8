"""Labels behind which the place of an event stands: "Venue: Porto", "Conference Location: Porto"."""

from __future__ import annotations

from bot.rules import Rule

_EVENT = r"(?:conference|workshop|event|meeting|symposium|school|festival|congress|summit|seminar|course)"
PLACE_LABEL = Rule(
    "label of a place",
    r"""^ \W* (?: \d{1,2} [.)．] \s? )? (?: the \s )? (?: <event> \s )?
        (?: place | where | location | venue | city | held\sin | ort | tagungsort | veranstaltungsort | lieu
        | lugar | sede | local | luogo | plaats | locatie | waar | wo | où | dónde | onde | dove
        | 地点 | 地點 | 会場 | 會場 | 会\s場 | 場所 | 开催地 | 開催地 )
        (?: \s of \s (?: the | our ) \s <event> )? [\s*_]{0,3} (?: [:：\t|] | \s{2,} ) \s* (?P<value> \S .{1,100} )""",
    examples=("Place: Porto", "Where: Porto", "Location: Porto", "Venue: Porto", "City: Porto", "held in: Porto",
        "Ort: Jena", "Tagungsort: Jena",
        "Veranstaltungsort: Jena", "Lieu : Lyon", "Lugar: Cusco", "Sede: Cusco", "Local: Goiânia", "Luogo: Bari",
        "Plaats: Gent",
        "Locatie: Gent", "Waar: Gent", "Wo: Jena", "Où : Lyon", "Dónde: Cusco", "Onde: Lisboa", "Dove: Bari",
        "地点：成都", "地點：臺北",
        "会場：仙台", "會場：臺北", "２．会　場　　松山", "場所：仙台", "开催地：成都", "開催地：仙台",
        "Place | Porto", "1) Where: Porto", "The Venue: Porto", "Conference Location: Porto", "Workshop venue: Porto",
        "Location of the workshop: Porto", "Place of our meeting: Porto"),
    near_misses=("Where to submit", "Place your order", "Poster location: Hall 4", "Location of the posters: Hall 4"),
    parts={"event": _EVENT},
)  # fmt: skip
HOST_LABEL = Rule(
    "label of the event that this one is part of",
    r"""^ \W* (?: held \s (?: at | with ) | hosted \s by | host (?: \s (?: conference | event ) )?
        | co-?l{1,2}ocated \s with
        | main \s conference | part \s of | together \s with | in \s conjunction \s with | with ) [\s*_]{0,3}
        [:：\t|] \s* (?P<value> \S .{1,100} )""",
    examples=("Held at: KNOT 2031", "Held with: KNOT 2031", "Hosted by: KNOT 2031", "Host conference: KNOT 2031",
        "Host event: KNOT 2031", "Host | KNOT 2031", "Co-located with: KNOT 2031", "Collocated with: KNOT 2031",
        "Main conference: KNOT 2031", "Part of: KNOT 2031", "Together with: KNOT 2031", "With: KNOT 2031",
        "In conjunction with: KNOT 2031"),
    near_misses=("Held at KNOT 2031", "Hosts: Ada Berg", "Conference: KNOT 2031"),
)  # fmt: skip
INLINE_LABEL = Rule(
    "label of a place inside a line",
    r"[\s\u3000] (?: 地点 | 地點 | 会場 | 會場 | 场所 | 場所 | 开催地 | 開催地 ) \s? [:：] \s? (?P<value> \S{2,60} )",
    examples=(
        "时间：5月 地点：成都", "時間：五月 地點：臺北", "日時：5月 会場：仙台", "時間：五月 會場：臺北",
        "时间：5月 场所：成都",         "日時：5月 場所：仙台", "时间：5月 开催地：成都", "日時：5月 開催地：仙台",
    ),
    near_misses=("地点：成都", "集合地点：成都"),
)  # fmt: skip
