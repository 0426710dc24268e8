"""Calls in other languages than English: who may submit, what opens, forms, policies, themes by number, names."""

from __future__ import annotations

import pytest

from bot.cfp.build import BuiltFaq, build_faq
from bot.page.parse import parse_page


def built(page: str, ext: str = "md") -> BuiltFaq:
    return build_faq(parse_page(page, file=f"call.{ext}"))


@pytest.mark.parametrize(
    "text",
    [
        "Mo., 2. Mai 2031 - Wir nehmen Vorschläge entgegen",
        "Inicio recepción de ponencias: 2 de mayo de 2031",
        "Inicio de los envíos: 2 de mayo de 2031",
        "Início do envio de resumos: 2 de maio de 2031",
        "Début du dépôt des résumés : 2 mai 2031",
        "Inizio ricezione dei contributi: 2 maggio 2031",
        "Start van de inzendingen: 2 mei 2031",
        "开始征稿：2031年5月2日",
    ],
)
def test_the_day_from_which_on_papers_are_taken_is_no_deadline(text: str) -> None:
    faq = built(f"# ROPE 2031\n\n- {text}\n").faq
    assert "submission" not in {one.kind for one in faq.dates if one.at}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("28/08/2031- Data limite para submissão de trabalhos", ["submission 2031-08-28"]),
        ("9 de junho de 2031: Limite para envio de correções", ["other 2031-06-09"]),
        ("Fecha límite de envío: 31 de mayo de 2031 (ampliada hasta el 9 de junio)", ["submission 2031-06-09"]),
        ("Inicio de presentación de resúmenes: 7 de marzo de 2031", ["other 2031-03-07"]),
        ("Dates : 29-30-31 août 2031", ["workshop 2031-08-29"]),
    ],
)
def test_a_label_says_what_its_day_is(text: str, expected: list[str]) -> None:
    assert [f"{one.kind} {one.at}" for one in built(f"# ROPE 2031\n\n- {text}\n").faq.dates] == expected


def test_projects_and_round_tables_have_limits_of_their_own() -> None:
    text = "- Projeto de Pesquisa (5 a 8 páginas)\n- Artigo completo (8 a 12 páginas)\n- Mesa Redonda (10 a 15 páginas)"
    limits = built(f"# ROPE 2031\n\n## Submissão\n\nOs trabalhos são avaliados.\n\n{text}\n").faq.submission
    assert [(one.track, one.pages) for one in limits.page_limits] == [
        ("Projeto de Pesquisa", 8), ("Artigo completo", 12), ("Mesa Redonda", 15),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Einreichungen ab 2. Mai 2031",
        "Beiträge nehmen wir ab dem 2. Mai 2031 an.",
        "Les soumissions sont possibles à partir du 2 mai 2031.",
        "Los envíos se reciben a partir del 2 de mayo de 2031.",
        "Envio de propostas a partir de 2 de maio de 2031.",
        "Invio delle proposte a partire dal 2 maggio 2031.",
        "Inzenden kan vanaf 2 mei 2031.",
        "投稿は2031年5月2日から受け付けます。",
        "投稿自2031年5月2日起开放。",
    ],
)
def test_a_day_from_which_on_is_no_deadline(text: str) -> None:
    assert "submission" not in {one.kind for one in built(f"# ROPE 2031\n\n- {text}\n\n- ROPE\n").faq.dates}


@pytest.mark.parametrize(
    "text",
    [
        "Einreichungen: ab 2. Mai 2031 bis 9. Mai 2031",
        "Die Einreichung ist ab dem 2. Mai und bis zum 9. Mai 2031 möglich.",
        "Los resúmenes se reciben a partir del 2 de mayo hasta el 9 de mayo de 2031.",
        "Indienen kan vanaf 2 mei 2031 tot 9 mei 2031.",
        "Deadline extended from 2 May 2031 to 9 May 2031",
    ],
)
def test_the_last_of_the_days_of_a_period_is_the_deadline(text: str) -> None:
    dates = built(f"# ROPE 2031\n\n- {text}\n\n- ROPE\n").faq.dates
    assert [(one.at or "")[:10] for one in dates if one.kind in {"submission", "abstract"}] == ["2031-05-09"]


@pytest.mark.parametrize(
    ("heading", "lead"),
    [
        ("Wer kann einreichen?", "Wir freuen uns auf Beiträge aus vielen Gruppen. Dazu gehören unter anderem:"),
        ("Qui peut proposer ?", "Nous attendons des propositions de tous, par exemple :"),
        ("¿Quién puede enviar?", "Invitamos a muchas personas, por ejemplo:"),
        ("Quem pode submeter?", "Convidamos muitas pessoas, por exemplo:"),
        ("Chi può proporre?", "Aspettiamo proposte da tutti, ad esempio:"),
        ("Wie kan indienen?", "Wij nodigen iedereen uit, bijvoorbeeld:"),
        ("Who can submit?", "We welcome submissions from many people, including:"),
    ],
)
def test_who_may_submit_is_no_list_of_topics(heading: str, lead: str) -> None:
    people = "- Knot tyers\n- Rope makers\n- Sail menders\n- Net weavers\n"
    page = f"# ROPE 2031\n\nDeadline: 3 May 2031\n\n## {heading}\n\n{lead}\n\n{people}"
    assert not built(page).faq.topics


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (
            "Für die Einreichung ist ein [Einreichungsformular](https://rope.example/31/cfp) auszufüllen.",
            "https://rope.example/31/cfp",
        ),
        ("Vul het [indieningsformulier](https://rope.example/f) in.", ""),
        (
            "Voor het indienen is er een [inzendformulier](https://rope.example/31/cfp).",
            "https://rope.example/31/cfp",
        ),
        ("Per favore, inserisci la tua proposta [qui](https://rope.example/x).", "https://rope.example/x"),
        ("Ingrese su propuesta [aquí](https://rope.example/x).", "https://rope.example/x"),
        ("Zur Tagung gibt es ein [Anmeldeformular](https://rope.example/31/cfp).", ""),
        ("Alles steht im [Aufruf](https://rope.example/31/cfp).", ""),
    ],
)
def test_a_form_to_send_papers_is_found(text: str, url: str) -> None:
    assert (built(f"# ROPE 2031\n\nTermin: 3.5.2031\n\n{text}\n").faq.submission.url or "") == url


@pytest.mark.parametrize(
    ("text", "review"),
    [
        ("Los trabajos deberán enviarse en PDF, sin autores ni filiación.", "double-blind"),
        ("Os trabalhos devem ser enviados em PDF, sem autores e sem filiação.", "double-blind"),
        ("Les textes sont envoyés en PDF, sans auteurs ni affiliations.", "double-blind"),
        ("I testi vanno inviati in PDF, senza autori né affiliazioni.", "double-blind"),
        ("Die Beiträge sind ohne Autorennamen als PDF einzureichen.", "double-blind"),
        ("De teksten worden zonder auteursnamen als PDF ingediend.", "double-blind"),
        ("稿件请以PDF格式提交，不署作者姓名。", "double-blind"),
        ("Envíe su trabajo por la plataforma [Open Review](https://openreview.net/group?id=ROPE).", None),
        ("Papers go to [Open Review](https://openreview.net/group?id=ROPE). Sign up for Open Review first.", None),
        ("Papers go to [the site](https://openreview.net/group?id=ROPE). We have an open review.", "open"),
    ],
)
def test_papers_without_names_and_a_platform_by_its_name(text: str, review: str | None) -> None:
    assert built(f"# ROPE 2031\n\n## Submission\n\n{text}\n").faq.submission.review == review


@pytest.mark.parametrize(
    "text",
    [
        "Os anais da ROPE 2031 serão publicados pelo Portal de Nós.",
        "Os artigos aceitos devem ser apresentados, caso contrário não farão parte dos anais.",
        "Los artículos deben presentarse, de lo contrario no formarán parte de las actas.",
        "Les textes doivent être présentés, sinon ils ne feront pas partie des actes.",
        "I contributi devono essere presentati, altrimenti non faranno parte degli atti.",
        "Accepted papers must be presented, otherwise they will not be included in the proceedings.",
    ],
)
def test_proceedings_that_the_absent_are_left_out_of_print_the_others(text: str) -> None:
    assert built(f"# ROPE 2031\n\n## Publication\n\n{text}\n").faq.submission.archival is True


@pytest.mark.parametrize(
    ("lead", "label", "host"),
    [
        ("征稿范围包括但不限于以下主题：", "专题{}：", "分会主席：王结"),
        ("Les axes de la conférence sont les suivants :", "Axe {} : ", "Responsable : Anne Corde"),
        ("Los ejes temáticos son los siguientes:", "Eje {}: ", "Coordina: Ana Cuerda"),
        ("Die Themen der Tagung:", "Themenfeld {}: ", "Leitung: Anna Seil"),
        ("募集するテーマは次の通りです：", "テーマ{}：", "座長：結城 縄"),
    ],
)
def test_themes_by_number_are_topics_and_those_who_lead_them_none(lead: str, label: str, host: str) -> None:
    names = ["Knots at sea", "Ropes in trade", "Nets for birds"]
    cards = "".join(
        f"<div><strong>{label.format(number)}{name}</strong><div>{host}</div></div>"
        for number, name in enumerate(names, 1)
    )
    page = f"<h1>ROPE 2031</h1><p>{lead}</p><div>{cards}</div><h4>ROPE</h4><ul><li>PDF</li><li>LaTeX</li></ul>"
    assert built(page, "html").faq.topics == tuple(names)


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("# Call for Papers\n\nKnotDay.IT 2031 si terrà il 13 ottobre a Milano.\n", "KnotDay.IT 2031"),
        ("# Call for Papers\n\nRopeConf.DE 2031 findet am 13. Oktober 2031 statt.\n", "RopeConf.DE 2031"),
        (
            "# seilSE31 - Call for Contributions\n\nDas Komitee freut sich auf Einreichungen für Workshops, Vorträge "
            "und Poster zur Konferenz.\n\n## Sessions, Themen und Einreichungstypen\n\nAlles ist möglich.\n",
            "seilSE31",
        ),
        (
            "# knotSE31 - Call for Papers\n\nThe text of this call reuses the website of the Third Conference of Knot "
            "Tyers under its Creative Commons Attribution licence.\n",
            "knotSE31",
        ),
        ("欢迎访问第七届全国绳结大会官方网站\n\n2031年8月26-28日 天津\n", "第七届全国绳结大会"),
    ],
)
def test_what_a_call_is_named_by(page: str, name: str) -> None:
    assert built(f"{page}\nDeadline: 3.5.2031\n").faq.workshop.name == name


def test_the_day_of_an_event_with_a_dot_in_its_name() -> None:
    page = "# Call\n\nNuova scadenza: 23 luglio 2031\n\nKnotDay.IT 2031 si terrà il 13 ottobre a Milano.\n"
    assert ("workshop", "2031-10-13") in [(one.kind, (one.at or "")[:10]) for one in built(page).faq.dates]


@pytest.mark.parametrize(
    "heading",
    [
        "Chi dovrebbe candidarsi come speaker?",
        "Wer kann Vortragende werden?",
        "Quién puede ser ponente",
        "Who can be a speaker?",
    ],
)
def test_who_may_speak_is_no_speaker(heading: str) -> None:
    page = f"# ROPE 2031\n\nDeadline: 3 May 2031\n\n## {heading}\n\n- Utenti Corda\n- Nodi Marini\n- Ada Rete\n"
    assert not built(page).faq.people


@pytest.mark.parametrize("hour", ["até as 23h:55m (horário de Brasília)", "até 23h55min (horário de Brasília)"])
def test_an_hour_with_its_minutes_in_units(hour: str) -> None:
    at = next(
        one.at for one in built(f"# ROPE 2031\n\n- Submissão de artigos: 18 de agosto de 2031 {hour}\n").faq.dates
    )
    assert at == "2031-08-18 23:55"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("講演申込締切日\n: 平成30年4月27日（金）", "2018-04-27"),
        ("原稿締切：平成 元年5月8日", "1989-05-08"),
        ("原稿締切：昭和63年5月8日", "1988-05-08"),
        ("原稿締切：令和13年5月8日", "2031-05-08"),
    ],
)
def test_years_of_the_eras_of_japan(text: str, day: str) -> None:
    dates = built(f"# 第5回結び目シンポジウム\n\n## 重要な期日\n\n{text}\n").faq.dates
    assert [(one.at or "")[:10] for one in dates] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Les inscriptions sont ouvertes et tous les résumés doivent être soumis avant le 9 mai 2031.",
        "La inscripción está abierta y los resúmenes deben enviarse antes del 9 de mayo de 2031.",
        "As inscrições estão abertas e os resumos devem ser enviados até 9 de maio de 2031.",
        "Le iscrizioni sono aperte e le proposte vanno inviate entro il 9 maggio 2031.",
        "Die Anmeldung ist offen und Beiträge sind bis zum 9. Mai 2031 einzureichen.",
        "De aanmelding is open en voorstellen moeten uiterlijk 9 mei 2031 worden ingediend.",
    ],
)
def test_what_is_sent_by_a_day_is_not_what_is_open_before(text: str) -> None:
    dates = built(f"# ROPE 2031\n\n{text}\n").faq.dates
    assert {one.kind for one in dates} & {"submission", "abstract", "registration"} <= {"submission", "abstract"}
    assert "2031-05-09" in {(one.at or "")[:10] for one in dates}


@pytest.mark.parametrize(
    "heading",
    [
        "Hasta cuándo hay tiempo?",
        "¿Hasta cuándo se puede enviar?",
        "Jusqu'à quand peut-on proposer ?",
        "Até quando posso enviar?",
        "Fino a quando si può inviare?",
        "Bis wann kann ich einreichen?",
        "Tot wanneer kan ik indienen?",
        "Wer kann mitmachen?",
    ],
)
def test_what_readers_ask_is_no_name(heading: str) -> None:
    page = f"{heading}\n{'=' * len(heading)}\n\n2031: 9.5.2031\n"
    assert built(page, "rst").faq.workshop.name == "The workshop"


@pytest.mark.parametrize(
    ("text", "review"),
    [
        ("来稿必须附中英文摘要，注明作者姓名与工作单位。", None),
        ("稿件须隐去作者信息。", "double-blind"),
        ("稿件须隐去作者信息。来稿必须注明作者姓名。", None),
        ("El resumen no tendrá ninguna frase que haga referencia al autor.", "double-blind"),
        ("O texto não terá nenhuma referência aos autores.", "double-blind"),
        ("Le texte ne comporte aucune référence aux auteurs.", "double-blind"),
        ("Il testo non contiene nessun riferimento agli autori.", "double-blind"),
        ("Der Text enthält keinen Hinweis auf die Autoren.", "double-blind"),
        ("De tekst bevat geen verwijzing naar de auteurs.", "double-blind"),
    ],
)
def test_what_papers_tell_of_their_authors(text: str, review: str | None) -> None:
    assert built(f"# ROPE 2031\n\nDeadline: 9 May 2031\n\n{text}\n").faq.submission.review == review


def test_the_word_for_an_event_alone_is_no_event_around_it() -> None:
    page = (
        "# ROPE-WIC 2031\n\nO ROPE-WIC 2031 é realizado em conjunto com o Simpósio em Cordas de Alto Mar desde 2007.\n"
    )
    assert built(f"{page}\nDeadline: 9 May 2031\n").faq.workshop.venue is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("knotSE31 Call for Contributions", "knotSE31"),
        ("Sluiting eerste ronde CFP najaarsdag 2031", "najaarsdag 2031"),
        ("Cierre de la convocatoria: Jornadas de Nudos 2031", "Jornadas de Nudos 2031"),
    ],
)
def test_a_title_that_calls_or_closes_a_call(title: str, name: str) -> None:
    page = f"---\ntitle: '{title}'\n---\n\nEs gibt einen Track zum Thema Seile, der offen ist.\n\n- Frist: 9.5.2031\n"
    assert built(page).faq.workshop.name == name


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Am 3. Mai 2031 wird ROPE31, die Konferenz für Seile, im Seilpark in Potsdam stattfinden.", "Potsdam"),
        ("L’événement aura lieu les 16 et 17 juin 2031 à Nantes à l’espace Port Corde.", "Nantes"),
        ("L’événement aura lieu les 16 et 17 juin 2031 à Nantes au Port Corde.", "Nantes"),
        ("A edição ocorrerá de forma presencial, de 29 a 31 de outubro de 2031, em Chapecó/SC.", "Chapecó"),
        ("L’événement aura lieu les 16 et 17 juin 2031 à Distance/En ligne.", None),
    ],
)
def test_a_city_before_its_house_its_verb_or_its_state(text: str, city: str | None) -> None:
    assert built(f"# ROPE 2031\n\n- Deadline: 3 February 2031\n\n{text}\n").faq.workshop.city == city


@pytest.mark.parametrize(
    "text",
    [
        "Os artigos enviados não devem ter sido publicados anteriormente.",
        "Os trabalhos não podem ter sido publicados em outro lugar.",
        "Los trabajos no deben haber sido publicados previamente.",
        "Les articles ne doivent pas avoir été publiés ailleurs.",
        "I contributi non devono essere stati pubblicati in precedenza.",
        "Die Beiträge dürfen nicht bereits veröffentlicht worden sein.",
        "De bijdragen mogen niet eerder gepubliceerd zijn.",
        "论文不得已公开发表。",
    ],
)
def test_what_was_published_before_says_nothing_of_the_proceedings(text: str) -> None:
    assert built(f"# ROPE 2031\n\nDeadline: 3 May 2031\n\n{text}\n").faq.submission.archival is None


@pytest.mark.parametrize(
    "text",
    ["Sabato 10 e Domenica 11 Maggio", "sábado 10 y domingo 11 de mayo", "Samstag 10. und Sonntag 11. Mai"],
)
def test_a_day_of_the_week_inside_a_range_is_that_of_the_last_day(text: str) -> None:
    page = f"---\ndate: 2031-01-06\n---\n\n# ROPE\n\nIl convegno si terrà nel 2031, {text}.\n"
    assert "2031-05-10" in {(one.at or "")[:10] for one in built(page).faq.dates}


@pytest.mark.parametrize("text", ["KNOTは合宿形式のワークショップです。", "绳结年会是中国绳结学会的系列会议。"])
def test_a_sentence_on_an_event_is_no_name(text: str) -> None:
    name = built(f"# 参加\n\n{text}\n\n締切: 2031年5月3日\n").faq.workshop.name
    assert "は" not in name
    assert "是" not in name
