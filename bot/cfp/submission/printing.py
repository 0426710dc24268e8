"""What becomes of all papers, told by the way: a journal prints them, or those of absent authors are left out of the
proceedings.
"""

from __future__ import annotations

from bot.rules import Rule

_PARTS = {
    "papers": r"""(?: papers? | abstracts? | reports? | contributions? | articles? | submissions? | manuscripts?
        | texts? | documents? | Beiträge | Texte | Artikel | textes | communications | ponencias | trabajos | artículos
        | textos | trabalhos | artigos | contributi | testi | articoli | bijdragen | teksten | artikelen )"""
}
_ALL_IN_A_JOURNAL = Rule(
    "all papers go into a journal, or into what has a long name and a short one",
    r"""\b (?: all | every | accepted | individual | alle | angenommene | tou(?:s|tes)
            | tod[ao]s | tutt[ie] ) \s (?: [\w’'-]{1,16} \s ){0,3} <papers> \b
        [^.;:]{0,90}? \b (?: in | dans | en | na | nella | im ) \s (?: [\w’' -]{0,50}
            (?: journal | bulletin | zeitschrift | revue | revista | rivista | tijdschrift ) \b
            | (?-i: [A-Z] ) [\w’' -]{4,80} \( (?-i: [A-Z]{2,9} ) \) )""",
    examples=(
        "All papers will be published in the Journal of Knots", "every paper appears in the Knot Bulletin",
        "Accepted abstracts are printed in a journal", "individual contributions to be published in Knots Today (KT)",
        "Alle Beiträge erscheinen in der Zeitschrift Knoten", "Angenommene Texte erscheinen im Bulletin",
        "Tous les textes paraîtront dans la revue Nœuds", "Toutes les communications dans la revue",
        "Todas las ponencias se publicarán en la revista Nudos",
        "Todos os trabalhos serão publicados na Revista de Nós",
        "Tutti i contributi saranno pubblicati nella rivista Nodi", "Alle bijdragen staan in het tijdschrift Knopen",
    ),
    near_misses=("All deadlines stand in the Journal of Knots", "All papers in the hall", "Some papers in a journal"),
    parts=_PARTS,
)  # fmt: skip
_PROCEEDINGS_IN_A_JOURNAL = Rule(
    "proceedings that are an issue of a journal",
    r"""\b proceedings \s (?: [\w’'-]{1,20} \s ){0,6}? (?: published | printed | appear ) \s (?: as | in ) \s
        (?P<issue> (?: an? \s )? (?: special | thematic ) \s issue ) \b""",
    examples=(
        "Proceedings will be published as a special issue of Knots Today", "The proceedings appear in special issue 3",
        "the proceedings of the day are printed as a special issue", "Proceedings published as a thematic issue",
        "proceedings printed as an special issue",
    ),
    near_misses=("Selected papers will be published in a special issue", "Proceedings and a special issue are planned"),
)  # fmt: skip
_PRINTED = Rule(
    "that something is printed",
    r"""\b (?: publish | appear | print | veröffentlich | publizier | erschein | publié | paraîtr | publicad | publicar
        | pubblicat | gepubliceerd | verschijn ) | \b in \s print \b""",
    examples=("published", "appears", "printed", "veröffentlicht", "publiziert", "erscheinen", "publiés", "paraîtront",
        "publicados", "publicarán", "pubblicati", "gepubliceerd", "verschijnen", "in print"),
    near_misses=("public", "in sprint"),
)  # fmt: skip
_HEDGED = Rule(
    "what holds for some papers, or is not settled, or is over",
    r"""\b (?: select\w* | best | some | outstanding | extended | invited | special \s issue | (?-i: may ) | can | could
        | might
        | consider\w* | propos\w+ | option\w* | if | unless | intend\w* | plan\w* | not | before | previous\w* | already
        | past | elsewhere | papers \s published
        | auswahl | ausgewählt\w* | können | sélection\w* | peuvent | pourr\w+ | selecci\w+ | pueden | podrán
        | selecion\w+
        | podem | poderão | selezion\w* | possono | potranno | kunnen ) \b""",
    examples=(
        "selected papers", "the best", "some papers", "outstanding work", "extended versions", "invited papers",
        "a special issue", "may appear", "can appear", "could", "might", "considered", "proposed", "optional", "if",
        "unless", "intended", "planned", "not", "before", "previously", "already", "past", "elsewhere",
        "papers published", "eine Auswahl", "ausgewählte", "können", "une sélection", "peuvent", "pourront",
        "selección",
        "pueden", "podrán", "selecionados", "podem", "poderão", "selezionati", "possono", "potranno",
        "kunnen",
    ),
    near_misses=("all papers will appear", "collected in May"),
)  # fmt: skip
_ABSENT = Rule(
    "authors who do not register, or do not come",
    r"""\b (?: without \s [^.;:]{0,60}? regist\w* | (?: not | if \s no ) \s [^.;:]{0,20}? (?: regist\w+ | present\w+ )
        | unless \s [^.;:]{0,60}? (?: regist\w+ | present\w+ ) | no-?shows?
        | (?: sans | sin | sem | senza ) \s (?: inscri\w+ | iscri\w+ )
        | unpresented | (?: não | no (?: \s (?: sean | fueren | sido ) )? ) \s (?: apresentad | presentad ) \w{1,2}
        | non \s (?: présentée?s? | presentat[oaie] ) | pas \s présentée?s?
        | nicht \s (?: vorgetragen | vorgestellt | präsentiert ) \w{0,2} | niet \s gepresenteerde?
        | ohne \s (?: anmeldung | registrierung ) | zonder \s (?: aanmelding | inschrijving )
        | otherwise | andernfalls | sinon | caso \s contr[áa]rio | de \s lo \s contrario | altrimenti | anders ) \b""",
    examples=(
        "without an author registration", "papers not registered", "not presented", "if no author registers",
        "if no author presents", "unless an author registers", "unless an author presents it", "no-shows",
        "Unpresented papers", "trabalhos não apresentados", "trabajos no presentados",
        "que no sean presentados", "que no fueren presentados", "que no sido presentados",
        "articles non présentés", "contributi non presentati", "qui ne sont pas présentés",
        "nicht vorgetragene Beiträge", "nicht vorgestellte", "nicht präsentierte", "die niet gepresenteerd zijn",
        "sans inscription", "sin inscripción", "sem inscrição", "senza iscrizione", "ohne Anmeldung",
        "ohne Registrierung", "zonder aanmelding", "zonder inschrijving", "It must be presented, otherwise it is not",
        "andernfalls", "sinon", "caso contrário não", "in caso contrario", "de lo contrario", "altrimenti",
        "anders niet",
    ),
    near_misses=("registration is open", "without a template", "note: show them"),
)  # fmt: skip
_LEFT_OUT = Rule(
    "left out of the proceedings",
    r"""\b (?: not \s (?: be \s )? (?: included | appear | published | printed ) | removed | excluded | withdrawn
        | (?: no | não | non ) \s (?: serán | serão | saranno | se ) \s (?: publicad | publicar | pubblicat )\w*
        | niet | pas \s (?: inclus | publié )\w* | pas \s partie | (?: farão | formarán | faranno ) \s parte
        | incluid\w+ | incluíd\w+ | inclus\w+ | nicht ) \b
        [^.;:]{0,30}? \b (?: proceedings | actes | actas | anais | atti | tagungsband | bundel ) \b""",
    examples=(
        "will not be included in the proceedings", "do not appear in the proceedings", "not published in proceedings",
        "not printed in the proceedings", "removed from the online proceedings", "excluded from the proceedings",
        "withdrawn from the proceedings", "pas publiés dans les actes",
        "pas inclus dans les actes", "no serán incluidos en las actas", "não serão incluídos nos anais",
        "non saranno inclusi negli atti", "ne feront pas partie des actes",
        "não farão parte dos anais",
        "no formarán parte de las actas", "non faranno parte degli atti", "nicht in den Tagungsband aufgenommen",
        "nicht im bundel", "no serán publicados en las actas", "no se publicarán en las actas",
        "não serão publicados nos anais", "non saranno pubblicati negli atti", "niet in de bundel",
    ),
    near_misses=("included in the proceedings", "not included in the fee"),
)  # fmt: skip

_EASTERN_LEFT_OUT = Rule(
    "papers of those who do not come, left out of the proceedings, in Chinese",
    r"""未 (?: 到会 | 参会 | 与会 | 注册 | 报告 | 宣读 ) [^。；，]{0,20}
        不 [予会]? (?: 收录 | 编入 | 收入 | 出版 | 发表 )""",
    examples=(
        "未到会报告的论文不收录论文集",
        "未参会的论文不予出版",
        "未与会者不会发表",
        "未注册的论文不编入",
        "未报告的论文不收入论文集",
        "未宣读论文不予发表",
        "未参会论文不收入",
    ),
    near_misses=("未发表的论文", "论文不收录"),
)


_IN_PASSING = Rule(
    "a relative clause on where a kind of paper is printed, whatever else its sentence says",
    r"""\b (?: that | which ) \s (?: will | are \s to | shall ) \s (?P<no> not \s )? be \s
        (?: included | published | printed | integrated ) \s (?: in | into | to ) \s
        (?: the | our ) \s (?: [a-z]{4,14} \s )? proceedings \b""",
    examples=("talks in the LNI format and that will be included in the proceedings",
        "which will not be published in the proceedings", "that are to be printed in our proceedings",
        "that shall not be integrated into the proceedings", "that will not be integrated to the workshop proceedings"),
    near_misses=("We hope that they will be included in the proceedings", "that will be published in a book",
        "papers will be included in the proceedings"),
)  # fmt: skip
FREE_TO = Rule(
    "that authors need not print a paper, though they may",
    r"""\b proceedings \b [^.;]{0,80} \b not \s (?: obligated | obliged | required | bound | forced ) \s to \s do \s so
        \b""",
    examples=("All may submit to the proceedings, but they are not obligated to do so",
        "papers for the proceedings, and you are not obliged to do so", "the proceedings, not required to do so",
        "are asked for the proceedings, not bound to do so", "proceedings, and nobody is not forced to do so"),
    near_misses=("not required to sign", "They are not obliged to do so; proceedings"),
)  # fmt: skip
THE_REST = Rule(
    "the papers that another sentence leaves",
    r"""\b (?: remaining | other ) \s (?: [\w-]{2,14} \s )?
        (?: tracks? | papers | submissions | sessions | contributions ) \b""",
    examples=("The remaining tracks will be", "all other papers", "Other accepted submissions", "other sessions",
        "remaining contributions", "in the other track"),
    near_misses=("another paper", "other journals"),
)  # fmt: skip
BEFORE = Rule(
    "what has been published before, and says nothing of this publication",
    r"""\b (?: ter | terem | tenham? | haber | haya | hayan | ha | han ) \s sido \s [^.;]{0,30}? publicad
      | \b (?: avoir | ont | aient | ait ) \s (?: pas \s )? (?: déjà \s )? été \s (?: déjà \s )? publié
      | \b stat[aeio] \s (?: già \s )? pubblicat""",
    examples=(
        "não devem ter sido publicados antes", "sem terem sido publicados", "que não tenham sido já publicados",
        "no deben haber sido publicados", "que no haya sido publicado", "que no hayan sido presentados ni publicados",
        "no ha sido publicado", "no han sido publicados", "ne doivent pas avoir été publiés", "n'ont pas été publiés",
        "n'ont pas déjà été publiés", "qui n'aient pas été déjà publiés", "qu'il n'ait pas été publié",
        "non devono essere stati pubblicati", "non sia stato già pubblicato",
    ),
    near_misses=("serão publicados nos anais", "seront publiés dans les actes", "stati invitati"),
)  # fmt: skip

REJECTED = Rule(
    "that nothing is published which was not accepted",
    r"""\b (?: reject | advise \s against | against \s publi | negative ) \w{0,8} \b [^.;]{0,60}
        \b not \s be \s publi \w+""",
    reads="archival",
    examples=("If both advise against it, the work will not be published", "Rejected papers will not be published",
        "should both be against publication, it will not be published",
        "on a negative review it will not be published"),
    near_misses=("Accepted papers will not be published", "Rejected papers are sent back"),
)  # fmt: skip
INSTRUCTED = Rule(
    "where it is told how papers are set",
    r"""^ (?! .* \b (?: proceedings | volume | appear\w* | will | publish \w* \s (?: in | by | with ) ) \b ) .*
        \b (?: instructions? | guidelines? | templates? | styles? (?: \s files? )? | author \s kit ) \b [^.;]{0,40}
        \b (?: available | found | published | given | posted | provided ) \b""",
    examples=("follow the instructions for authors available at the LNCS page", "guidelines are found at Springer",
        "the template published on the page of CEUR", "style files given at LNCS", "The style is posted by CEUR",
        "the author kit provided by Springer", "An instruction is available", "the guideline available at Springer",
        "templates available at CEUR", "LNCS styles are available", "the style file available at LNCS"),
    near_misses=("Papers appear in LNCS, whose template is available", "Papers are published in CEUR; styles available",
        "Proceedings: LNCS, templates are available", "There will be a CEUR volume. Templates are available",
        "A volume comes with LNCS, whose style is available", "Papers published by CEUR, whose style is available",
        "Papers published with CEUR, whose style is available", "The papers are available",
        "All papers will go to CEUR. Templates are available"),
)  # fmt: skip


def are_printed(text: str) -> bool | None:
    """Whether a sentence says by the way that papers are printed, or are not; None where it says neither."""
    return _go_into_a_journal(text) or _leaves_out_the_absent(text) or _told_in_passing(text)


def _go_into_a_journal(text: str) -> bool:
    """Whether a sentence says that all papers are printed in a journal, and that is settled."""
    if match := _PROCEEDINGS_IN_A_JOURNAL.search(text):
        return not _HEDGED.search(text.replace(match["issue"], " "))
    return bool(_ALL_IN_A_JOURNAL.search(text) and _PRINTED.search(text)) and not _HEDGED.search(text)


def _leaves_out_the_absent(text: str) -> bool:
    """Whether the papers of authors who stay away are left out of the proceedings, where the others stand then."""
    return bool((_ABSENT.search(text) and _LEFT_OUT.search(text)) or _EASTERN_LEFT_OUT.search(text))


def _told_in_passing(text: str) -> bool | None:
    """Whether a relative clause says that papers are in the proceedings, or are not; None where none says it."""
    told = {not match["no"] for match in _IN_PASSING.finditer(text)}
    return told.pop() if len(told) == 1 else None


GIVEN_TOO = Rule(
    "what goes with papers, and the open server that authors may put them on",
    r"""\b (?: encouraged | required | optional(?:ly)? | invited | may ) \b [^.;]{0,40}? \b
            (?: make | publish | release | share | deposit ) \s (?: (?: the | all ) \s )?
            (?: [a-z]{4,14} \s ){0,2}? (?: materials? | code | software | data (?: sets? )? | art[ei]facts? ) \b
        | \b (?: access \s to | download | read ) \s (?: the \s )? proceedings \b
        | \b (?: encouraged | invited | may | souhait\w* | peuvent | pourront ) \b [^.;]{0,120}?
            \b (?: sur | dans | on | in ) \s HAL \b""",
    reads="archival",
    examples=("encouraged, but not required, to make these materials publicly available", "may publish their code",
        "are invited to release your research software", "is not required to share the data",
        "are encouraged to deposit all datasets", "You may optionally share material", "optional: share your artifacts",
        "encouraged to make their artefacts public", "s’ils le souhaitent, leur article en accès ouvert sur HAL",
        "Vous pouvez, si vous le souhaitez, le mettre sur HAL", "ils peuvent le déposer dans HAL",
        "Les auteurs pourront le déposer sur HAL", "are invited to put it on HAL", "encouraged to put it in HAL",
        "may put it on HAL",
        "This option will facilitate easy access to the proceedings", "download proceedings", "read the proceedings"),
    near_misses=("seront publiés sur HAL", "papers are published in proceedings", "publish the papers",
        "make it public", "in halls"),
)  # fmt: skip
