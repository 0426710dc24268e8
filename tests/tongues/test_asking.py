"""What people ask in other languages, and what answers them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from bot.answering.answerer import Answerer
from bot.answering.audit import ALIKE, audit
from bot.answering.model import Outcome
from bot.app import build_answerer
from bot.faq.labels import called
from bot.faq.loader import parse_faq
from bot.words.language import language as words_of
from bot.words.language import say
from tests.conftest import NOW

FAQ = """
workshop: {name: Machines that Bake, short_name: MBake}
entries:
  - {id: oven, question: Puis-je apporter mon propre four ?, answer: Oui.}
  - {id: creche, question: Gibt es eine Kinderbetreuung?, answer: Ja.}
  - {id: mascot, question: 吉祥物叫什么名字？, answer: 面包君。}
  - {id: late_bus, question: When does the last bus leave?, also: [終バスは何時に出ますか], answer: At ten.}
"""


def spoken(language: str) -> str:
    """The language of an answer to a question in `language`: English, while there are no words in it."""
    return words_of(language).code


@pytest.mark.parametrize(
    ("question", "language", "entry"),
    [
        pytest.param("¿hasta cuándo puedo mandar el paper?", "es", "submission_deadline", id="es"),
        pytest.param("hola, fehca limite de entrega?", "es", "submission_deadline", id="es: a slip of the pen"),
        pytest.param("a qué hora cierra en hora de México?", "es", "deadline_in_zone", id="es: a zone"),
        pytest.param("Où a lieu l'atelier ?", "fr", "location", id="fr"),
        pytest.param("peut-on soumettre un papier déjà soumis ailleurs", "fr", "dual_submission", id="fr: a policy"),
        pytest.param("Zählen die Referenzen mit?", "de", "pages_exclude", id="de"),
        pytest.param("Kann ich am 1. Oktober noch einreichen?", "de", "can_still_submit", id="de: a day"),
        pytest.param("gibt es ein Seitenlimit", "de", "page_limit", id="de: a compound"),
        pytest.param("qual o prazo do camera ready?", "pt", "camera_ready", id="pt"),
        pytest.param("bai toi da bao nhieu trang", "vi", "page_limit", id="vi: without accents"),
        pytest.param("ngày 29/9 là hạn nộp bài phải không?", "vi", "submission_deadline", id="vi: a day in figures"),
        pytest.param("联邦学习在征稿范围内吗？", "zh", "topic_scope", id="zh: a topic"),
        pytest.param("谁组织的这个workshop", "zh", "organizers", id="zh, mixed"),
        pytest.param("日本時間で何時が締め切りですか", "ja", "deadline_in_zone", id="ja: a zone"),
        pytest.param("採否通知はいつですか", "ja", "notification", id="ja"),
    ],
)
def test_a_question_is_answered(bugs: Answerer, question: str, language: str, entry: str) -> None:
    reply = bugs.reply(question, now=NOW)
    assert (reply.language, reply.outcome, reply.answers[0].entry) == (spoken(language), Outcome.ANSWERED, entry)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        pytest.param("¿habrá becas de viaje?", "travel_grant", id="es"),
        pytest.param("Gibt es Reisestipendien?", "travel_grant", id="de"),
        pytest.param("参加費はいくらですか", "registration", id="ja"),
    ],
)
def test_what_the_call_leaves_out_is_said(bugs: Answerer, question: str, kind: str) -> None:
    reply = bugs.reply(question, now=NOW)
    about = say(f"kind.{kind}.name", reply.language)
    said = say("answer.unstated", reply.language, about=about)
    assert (reply.outcome, said in reply.message) == (Outcome.UNSTATED, True)


TWO = """
workshop: {name: Robust Speech, short_name: RoSp}
dates:
  - {id: papers, kind: submission, label: Papers, at: "2023-09-29 23:59", zone: AoE, status: confirmed}
  - {id: demos, kind: submission, label: Demos, at: "2023-09-29 23:59", zone: AoE, status: confirmed}
"""


@pytest.mark.parametrize(
    ("language", "now", "said"),
    [
        ("en", "2023-10-10T12:00Z", "None: it has passed (Demos). "),
        ("de", "2023-09-20T12:00Z", "Noch 9 Tage (für „Demos“). "),
        ("de", "2023-10-10T12:00Z", "Keine mehr: Die Frist ist vorbei (für „Demos“). "),
        ("es", "2023-10-10T12:00Z", "Nada: el plazo ya pasó (Demos). "),
    ],
)
def test_of_several_dates_the_one_that_is_counted_to_is_named(
    answerer_of: Callable[[str], Answerer], language: str, now: str, said: str
) -> None:
    reply = answerer_of(TWO).reply("how many days are left?", now=datetime.fromisoformat(now), language=language)
    assert reply.answers[0].text.startswith(said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("onde submeto o artigo?", "Envie os artigos pelo OpenReview: "),
        ("wo reiche ich ein?", "Paper werden über OpenReview eingereicht: "),
        (
            "quels sont les thèmes ?",
            "Thèmes cités dans l'appel\xa0:\n• Backdoor attacks\xa0: Poisoning attacks\u202f; ",
        ),
    ],
)
def test_a_sentence_begins_and_is_set_as_the_language_has_it(bugs: Answerer, question: str, said: str) -> None:
    assert bugs.reply(question, now=NOW).answers[0].text.startswith(said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Um wie viel Uhr Schweizer Zeit ist Schluss?", "Schweiz (Europe/Zurich): Die Frist endet am 30. September"),
        ("¿A qué hora de España termina el plazo?", "En España (Europe/Madrid) el plazo cierra el 30 de septiembre"),
        ("à quelle heure ferme la soumission à Londres ?", "Londres (Europe/London)\xa0: la date limite est le 30"),
        ("que horas fecha em São Paulo?", "São Paulo (America/Sao_Paulo): o prazo termina em 30 de setembro"),
    ],
)
def test_a_place_has_its_name_in_the_language_of_the_answer(bugs: Answerer, question: str, said: str) -> None:
    assert bugs.reply(question, now=NOW).answers[0].text.startswith(said)


@pytest.mark.parametrize(
    ("question", "language", "said"),
    [
        ("con qué plantilla hay que escribir? sirve la de neurips?", "es", "No entendí «sirve la de neurips»."),
        ("con qué plantilla hay que escribir? me vale la azul?", "es", "No entendí «me vale la azul»."),
        ("Bis wann kann man einreichen? Könnten Sie mir das bitte mitteilen?", "de", ""),
        ("¿cuál es la fecha de cierre? ¿Podrían confirmármela?", "es", ""),
        ("Quelle est la date limite ? Pourriez-vous me le dire, s'il vous plaît ?", "fr", ""),
        ("até que dia posso enviar? Poderiam me informar, por gentileza?", "pt", ""),
    ],
)
def test_what_is_not_understood_is_not_told_in_english_words(
    bugs: Answerer, question: str, language: str, said: str
) -> None:
    reply = bugs.reply(question, now=NOW)
    assert (reply.language, reply.outcome, reply.message) == (language, Outcome.ANSWERED, said)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("¿encajan los ataques y la jardinería?", "La convocatoria no nombra justo eso; sus temas in"),
        ("¿encajan la cocina y la jardinería?", "La convocatoria no nombra ese tema. La lista no es exhaustiva: “As "),
        ("Do poisoning attacks or knitting fit?", "In part. Named: poisoning attacks: “Poisoning attacks” (under "),
    ],
)
def test_subjects_are_named_only_in_words_that_were_written(bugs: Answerer, question: str, said: str) -> None:
    assert bugs.reply(question, now=NOW).answers[0].text.startswith(said)


@pytest.mark.parametrize("question", ["em muốn ăn phở", "le chat est là", "wer kommt mit in die Mensa?", "我想睡觉"])
def test_foreign_words_are_taken_for_no_english_ones(bugs: Answerer, question: str) -> None:
    assert bugs.reply(question, now=NOW).outcome is not Outcome.ANSWERED


@pytest.mark.parametrize("question", ["kiedy jest termin?", "когда дедлайн?", "마감일이 언제예요?"])
def test_a_language_that_is_not_read_is_told_so_when_the_bot_is_asked(bugs: Answerer, question: str) -> None:
    asked, overheard = (bugs.reply(question, now=NOW, overheard=over) for over in (False, True))
    assert asked.message.startswith("I read questions in English, Spanish, French, German")
    assert (asked.language, overheard.outcome) == ("en", Outcome.SILENT)


@pytest.mark.parametrize(
    ("text", "language", "talk"),
    [
        ("hola!", "es", "hello"),
        ("merci beaucoup", "fr", "thanks"),
        ("wer bist du?", "de", "who"),
        ("ajuda", "pt", "help"),
        ("cảm ơn ạ", "vi", "thanks"),
        ("你好", "zh", "hello"),
        ("ありがとうございます", "ja", "thanks"),
    ],
)
def test_small_talk(bugs: Answerer, text: str, language: str, talk: str) -> None:
    reply, name = bugs.reply(text, now=NOW), called(bugs.faq.workshop)
    said = say(f"answer.talk.{talk}", language, name=name)
    assert (reply.language, reply.message) == (spoken(language), said)


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        pytest.param("est-ce que je peux apporter un four ?", "oven", id="fr"),
        pytest.param("Habt ihr Kinderbetreuung?", "creche", id="de"),
        pytest.param("is there childcare?", "creche", id="an English question, a German entry"),
        pytest.param("吉祥物的名字是什么", "mascot", id="zh"),
        pytest.param("終バスは何時ですか", "late_bus", id="ja: by `also`"),
    ],
)
def test_entries_written_in_a_language_answer_it(
    answerer_of: Callable[[str], Answerer], question: str, entry: str
) -> None:
    reply = answerer_of(FAQ).reply(question, now=NOW)
    assert [answer.entry for answer in reply.answers] == [entry]


def test_check_asks_the_phrasings_of_entries_in_other_languages() -> None:
    twice = FAQ + "  - {id: kita, question: Gibt es Kinderbetreuung?, answer: Ja.}\n"
    alone, beside = (parse_faq(text, file="faq.yaml") for text in (FAQ, twice))
    assert list(audit(build_answerer(alone), alone)) == []
    assert ALIKE in {finding.rule for finding in audit(build_answerer(beside), beside)}


@pytest.mark.parametrize(
    ("topics", "language", "question", "said"),
    [
        pytest.param(
            "[Maschinelles Lernen, Bildverarbeitung]", "de", "Ist maschinelles Lernen ein Thema?", "Yes", id="de"
        ),
        pytest.param(
            "[Maschinelles Lernen, Bildverarbeitung]", "de", "Passt ein Paper über Gartenbau?", "The", id="other"
        ),
        pytest.param("[机器学习, 图像处理]", "zh", "机器学习方面的论文收吗？", "Yes", id="zh"),
        pytest.param("[Vision par ordinateur]", "fr", "la vision par ordinateur est dans le thème ?", "Yes", id="fr"),
    ],
)
def test_topics_of_a_call_in_the_language_of_the_question(
    answerer_of: Callable[[str], Answerer], topics: str, language: str, question: str, said: str
) -> None:
    faq = f"workshop: {{name: Treffen}}\ncall: {{file: call.md, language: {language}}}\ntopics: {topics}\n"
    reply = answerer_of(faq).reply(question, now=NOW, language="en")
    assert (reply.answers[0].entry, reply.answers[0].text.split()[0].strip(",")) == ("topic_scope", said)


def test_a_line_of_the_call_is_not_quoted_beside_the_answer_made_from_it(bugs: Answerer) -> None:
    reply = bugs.reply("con qué plantilla hay que escribir? sirve la de neurips?", now=NOW)
    assert [answer.entry for answer in reply.answers] == ["template"]
