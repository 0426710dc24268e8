"""Headings and sentences of other languages that tell of an event and do not name it: what is sought, what is online,
whom it invites.
"""

from __future__ import annotations

from bot.rules import Rule

SOUGHT = Rule(
    "that talks are wanted",
    r"""^ \W{0,3} (?: [^\W\d][\w-]{2,20} (?: ,? \s (?: und | oder | and | or | y | o | e | ou | et | en | of ) \s
            | , \s ) ){1,3} [^\W\d][\w-]{2,20} \s
        (?: gesucht | erwünscht | willkommen | wanted | welcome | needed | gevraagd | gezocht | welkom | buscad[oa]s
            | bienvenid[oa]s | bem-vind[oa]s | procurad[oa]s | recherché[es]{0,2} | bienvenue?s | cercasi | cercansi
            | benvenut[ie] ) \W{0,3} $""",
    examples=(
        "Vorträge und Workshops gesucht", "Vorträge oder Workshops erwünscht", "Talks, Workshops willkommen!",
        "Talks and workshops wanted", "Talks or workshops welcome", "Talks and Workshops needed",
        "Praatjes en workshops gevraagd", "Praatjes of workshops gezocht", "Praatjes en workshops welkom",
        "Charlas y talleres buscados", "Charlas o talleres bienvenidos", "Palestras e oficinas procuradas",
        "Palestras ou oficinas bem-vindas", "Exposés et ateliers recherchés", "Exposés et ateliers bienvenus",
        "Interventi e seminari benvenuti", "Interventi e seminari cercasi", "Interventi e seminari cercansi",
    ),
    near_misses=("Workshops und Knoten", "Workshop erwünscht", "Ropes and Knots Workshop"),
)  # fmt: skip
PUT_ONLINE = Rule(
    "that something was made known, or what is to be filled in",
    r"""^ \W{0,3} (?: (?: divulgad[oa] | publicad[oa] | prorrogad[oa] | ampliad[oa] | disponib(?:le|ile|ili)
            | disponíve(?:l|is) | abert[oa] | abiert[oa] | pubblicat[oaie] | apert[oaei] | prorogat[oaie] ) s? \s
            (?: [oa]s? | el | l[aeo]s? | il | i | gli | un[ao]?s? | um[as]? ) \s
        | (?: modelo | modèle | plantilla | vorlage | sjabloon | formulario | formulaire | formulário ) s? \s
        | modell[oi] \s (?: di | per ) \s ) \S""",
    examples=(
        *(f"{one} o modelo para o congresso" for one in ("Divulgado", "Publicado", "Prorrogada", "Aberta")),
        *(f"{one} la plantilla del congreso" for one in ("Ampliada", "Disponible", "Abierta", "Disponibles")),
        *(f"{one} il modulo del convegno" for one in ("Pubblicato", "Disponibile", "Aperte", "Prorogate")),
        "Disponibili i moduli", "Aperti gli invii al convegno", "Publicada uma programação", "Disponível o modelo",
        "Disponíveis os modelos", "Publicado um modelo", "Aberto el plazo", "Abiertos los envíos",
        "Disponible le modèle du colloque",
        "Abertas as inscrições da jornada", "Abiertas unas jornadas", "Aperta una giornata", "Publicados los modelos",
        "Modelo de resumo para a IV Jornada", "Modèle pour les 8e Journées", "Plantilla de las Jornadas",
        "Vorlage für die Tagung", "Sjabloon voor de bijeenkomst", "Formulario del congreso", "Formulaire du colloque",
        "Formulário da jornada", "Modelli di relazione", "Modello per il convegno", "Modelos para o encontro",
    ),
    near_misses=("Knoten und Modelle", "Modellbautagung 2031", "Apertura del convegno", "Modelo"),
)  # fmt: skip
INVITING = Rule(
    "what an event does, behind its name",
    r"""\w \s (?: accueill(?:e|ent) | reciben? | recebem? | invitan? | invitent? | convidam? | accoglie
        | accolgono | lädt | laden | nodig(?:t|en) | braucht | brauchen | busca[mn]? | procuram? | cherchent?
        | terá | terão | tendrá | tendrán | se \s (?: realiza | celebra | desarrolla | tient | déroule | inscrit )
        | s['’]inscrit | si \s (?: svolge | tiene | inserisce ) | acontece | decorre | ocorre | vindt | findet
        | a \s lieu | ha \s luogo | tem \s lugar | tiene \s lugar ) \s (?: .{0,60} \s )? [^\W\d]{3}""",
    examples=(
        *(f"Journées de la Corde {verb} des exposés" for verb in ("accueillent", "cherchent", "invitent")),
        *(f"Jornadas de Nudos {verb} trabajos" for verb in ("reciben", "invitan", "buscan", "tendrán", "tendrá")),
        *(f"Jornada da Corda {verb} trabalhos" for verb in ("recebe", "convida", "busca", "procura", "terá", "terão")),
        "Le colloque accueille des exposés", "Il convegno accoglie relazioni", "Giornate che accolgono relazioni",
        "Die Tagung lädt ein zu Vorträgen", "Seiltage laden ein", "De dag nodigt sprekers uit", "Dagen nodigen uit",
        "Die SeilCon braucht Vorträge", "Seiltage brauchen Vorträge", "Cordas buscam autores",
        *(f"atelier {verb} dans le cadre" for verb in ("se tient", "se déroule", "s’inscrit", "a lieu")),
        *(f"taller {verb} en el marco" for verb in ("se realiza", "se celebra", "se desarrolla", "tiene lugar")),
        *(f"oficina {verb} no âmbito" for verb in ("acontece", "decorre", "ocorre", "tem lugar", "se inscrit")),
        *(f"giornata {verb} nell’ambito" for verb in ("si svolge", "si tiene", "si inserisce", "ha luogo")),
        "bijeenkomst vindt binnen het", "Tagung findet im Rahmen",
    ),
    near_misses=("Tagung Laden", "Journées des Cordiers", "Jornada terá"),
)  # fmt: skip
A_SYSTEM = Rule(
    "a system that papers go through, though it has a conference in its name",
    r"""^ (?! .{0,80} \b (?: [Oo]n | [Ff]or | [Oo]f | [Ii]n ) \s ) (?: [A-Z][\w-]{1,20} \s ){1,4}
        (?: System | Platform | Server | Toolkit ) (?: \s \( [A-Z]{2,8} \) )? $""",
    examples=("Rope Conference System (RCS)", "Knot Meeting Platform", "Rope Workshop Server (RWS)",
        "Conference Review Toolkit"),
    near_misses=("Workshop on Knots of the System", "Rope Systems Workshop", "Workshop for the Rope System",
        "Meeting In Knot System", "Ropes and Knots System", "Ropes & Knots System", "Day of Rope System",
        "Days on Knot System", "Days for Knot Platform", "Days in Rope System", "Feast Of Knots System",
        "Feast On Rope System", "Feast For Rope System"),
    cased=True,
)  # fmt: skip
WHAT_IT_DOES = Rule(
    "what the event does, said of it in a clause",
    r"""^ (?: workshop | conference | symposium | event | forum | meeting | series | venue ) s?
        \s (?: that | which | where | whose ) \s""",
    examples=("workshop that seeks to bring people together", "conferences which treat knots", "symposium where we tie",
        "event whose aim is rope", "forum that meets", "meetings that last", "series which ends",
        "venue where ropes meet"),
    near_misses=("Workshop: That Knot", "Workshop on What Knots Do", "workshop thatched", "an event that ties"),
)  # fmt: skip
ABROAD = (A_SYSTEM, WHAT_IT_DOES, SOUGHT, PUT_ONLINE, INVITING)
