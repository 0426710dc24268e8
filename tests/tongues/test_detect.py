"""Which language a message is taken to be in."""

from __future__ import annotations

import pytest

from bot.answering.answerer import Answerer
from bot.tongues.detect import OTHER


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("when is the deadline?", "en", id="English"),
        pytest.param("wen iz teh deadlin", "en", id="misspelled English"),
        pytest.param("deadline", "en", id="one word that many languages have"),
        pytest.param("is Jürgen Müller speaking?", "en", id="a German name"),
        pytest.param("does anyone from the Universidad de Chile take part", "en", id="a Spanish name"),
        pytest.param("is Xin Mai Dong a speaker", "en", id="a name of small words"),
        pytest.param("does Minh Cho come from La Paz", "en", id="a name and a city of small words"),
        pytest.param("will Le Thi Khi present", "en", id="a name of an article and more"),
        pytest.param("Können Sie mir sagen, wann die Deadline ist", "de", id="German with a formal you"),
        pytest.param("cho em hỏi hạn nộp bài ở Hà Nội", "vi", id="Vietnamese with a city"),
        pytest.param("wo ist das in La Paz", "de", id="German with a city of small words"),
        pytest.param("is 清华大学 among the institutions?", "en", id="a Chinese name"),
        pytest.param("dеаdlinе fоr pареrs?", "en", id="Cyrillic look-alikes"),
        pytest.param("AVEC 2033 - test data date?", "en", id="an acronym that is a French word"),
        pytest.param("¿Cuándo es la fecha límite?", "es", id="Spanish"),
        pytest.param("cuando es el deadline", "es", id="Spanish without accents, mixed"),
        pytest.param("habrá becas de viaje?", "es", id="Spanish by the words of the field"),
        pytest.param("c'est quand la deadline", "fr", id="French"),
        pytest.param("wann ist die deadline", "de", id="German, mixed"),
        pytest.param("Einreichungsfrist?", "de", id="one German word"),
        pytest.param("até quando posso submeter", "pt", id="Portuguese"),
        pytest.param("hạn nộp bài là khi nào", "vi", id="Vietnamese"),
        pytest.param("han nop bai la khi nao", "vi", id="Vietnamese without accents"),
        pytest.param("截止日期是什么时候", "zh", id="Chinese"),
        pytest.param("workshop的deadline是几号", "zh", id="Chinese, mixed"),
        pytest.param("締め切りはいつですか", "ja", id="Japanese"),
        pytest.param("締切", "ja", id="Japanese without kana"),
        pytest.param("kiedy jest deadline", OTHER, id="Polish"),
        pytest.param("quando è la scadenza?", OTHER, id="Italian"),
        pytest.param("wanneer is de deadline voor mijn paper", OTHER, id="Dutch"),
        pytest.param("son başvuru tarihi ne zaman", OTHER, id="Turkish"),
        pytest.param("когда дедлайн?", OTHER, id="Russian"),
        pytest.param("마감일이 언제예요?", OTHER, id="Korean"),
        pytest.param("متى الموعد النهائي؟", OTHER, id="Arabic"),
        pytest.param("πότε λήγει η προθεσμία;", OTHER, id="Greek"),
        pytest.param("", "en", id="nothing"),
        pytest.param("👍🏽 ???", "en", id="no letter"),
        ("pgconf.eu cfp deadline?", "en"),
    ],
)
def test_a_message_is_in_a_language(bugs: Answerer, text: str, language: str) -> None:
    assert bugs.tongues.hear(text).language == language
