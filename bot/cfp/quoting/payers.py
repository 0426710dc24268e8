"""Lists of what each pays: students, members, all others."""

from __future__ import annotations

from bot.rules import Rule

PAYERS = Rule(
    "who pays a price, in a list of prices",
    r"""\b (?: (?: ph\.?d | under-?graduate | graduate ) \s )? (?: students? | postdocs? | non-?members? | members?
            | regular
            | academics? | academia | industry | professionals? | early \s? -? bird | early | late | on-?site
            | participants? | attendees? | listeners? | speakers? | presenters? | authors? | accompanying | retired
            | full \s registration | standard )
        \b | \b (?: studierende | student(?:en | innen) | mitglieder | nichtmitglieder | ermäßigt | regulär
            | teilnehmende | frühbucher
            | étudiant(?:e?s | ·e·s) | doctorant(?:e?s | ·e·s) | membres | enseignants | plein \s tarif
            | estudiantes | socios | profesores | asistentes | ponentes | público \s general
            | estudantes | professores | sócios | profissionais | ouvintes
            | studenti | soci | docenti | dottorandi | leden | overige ) \b
        | 学生 | 一般 | 会員 | 会员 | 代表""",
    examples=(
        "Students", "PhD student", "graduate students", "undergraduate students", "Postdocs", "Non-members", "member",
        "Regular", "academic", "Academia", "Industry", "Professionals", "early bird", "Early", "late", "Onsite",
        "Participants", "attendee", "listener", "Speakers", "Presenter", "Author", "accompanying person", "retired",
        "full registration", "Standard", "Studierende", "Studenten", "Studentinnen", "Mitglieder", "Nichtmitglieder",
        "ermäßigt", "regulär", "Teilnehmende", "Frühbucher", "Étudiants", "étudiantes", "étudiant·e·s", "doctorants",
        "doctorant·e·s", "membres", "enseignants", "plein tarif", "Estudiantes", "socios", "profesores", "asistentes",
        "ponentes", "público general", "Estudantes", "professores", "sócios", "profissionais", "ouvintes", "studenti",
        "soci", "docenti", "dottorandi", "leden", "overige", "学生", "一般", "会員", "会员", "代表",
    ),
    near_misses=("Rooms from 80 EUR", "the award is 500 EUR", "dinner: 40 EUR"),
)  # fmt: skip
TAKING_PART = Rule(
    "a heading on taking part",
    r"""^ \W* (?: (?: how \s to \s )? (?: participate | attend(?:ance)? | take \s part ) | teilnahme
        | participa(?:tion | ción | ção) | asistencia | partecipazione | deelname | costs? | kosten | prices?
        | tarif[as]?s? ) \W* $""",
    examples=("Participation", "How to participate", "Attend", "Attendance:", "How to attend", "Take part", "Teilnahme",
        "Participación", "Participação", "Asistencia", "Partecipazione", "Deelname", "Costs", "Cost", "Kosten",
        "Prices", "price", "Tarifs", "Tarifas", "Tarif"),
    near_misses=("Participation of students", "Costs of travel", "Attendees"),
)  # fmt: skip
