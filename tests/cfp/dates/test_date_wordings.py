"""Dates as pages write them in many wordings and languages: the event's own days, what was moved, who is told when."""

from __future__ import annotations

import pytest

from bot.cfp.build import build_faq
from bot.page.parse import parse_page

HEAD = "# Call for Papers: Workshop on Knots (KNOT 2031)\n\n"
TOPICS = "\n\n## Topics\n\n- ropes\n- bends\n- hitches\n"
JAPANESE = "# 結び目ワークショップ 2031 論文募集\n\n研究成果についての発表を募集します。\n\n"
DATES = "## Important dates\n\n"


def dates_of(text: str) -> str:
    """Return the dates of a page, one beside the other: "submission 2031-03-08 was 2031-03-01"."""
    told = []
    for one in build_faq(parse_page(text + TOPICS, file="call.md")).faq.dates:
        end = f"..{one.end[:10]}" if one.end else ""
        was = " was " + ", ".join(str(past.at)[:10] for past in one.history) if one.history else ""
        told.append(f"{one.kind} {one.at[:10] if one.at else 'open'}{end}{was}")
    return "; ".join(sorted(told))


IN_LISTS = [
    (
        "* [ ] **2/27/26 AoE**: Submission Deadline\n* [ ] **3/13/26 AoE**: Decision Notification\n"
        "* [ ] **5/4/26**: Workshop",
        "notification 2026-03-13; submission 2026-02-27; workshop 2026-05-04",
    ),
    (
        "- **Submission deadline** \u2015 18 August 2031 ~~11 August 2031~~\n- **Workshop** \u2015 28 October 2031\n\n"
        "## Papers of others\n\nThe deadline for submitting papers and reviews is 27 August 2031.",
        "submission 2031-08-18 was 2031-08-11; workshop 2031-10-28",
    ),
    (
        "- Papers due: 18 August 2031\n- Retraction of papers accepted at LOUD: 1 September 2031\n"
        "- Workshop: 28 October 2031",
        "other 2031-09-01; submission 2031-08-18; workshop 2031-10-28",
    ),
    (
        "Full research paper\n\n- Submission: 11 December 2030\n- Notification: 18 January 2031\n\n"
        "Fast abstract\n\n- Submission: 31 January 2031\n- Notification: 5 February 2031",
        "notification 2031-01-18; notification 2031-02-05; submission 2030-12-11; submission 2031-01-31",
    ),
    (
        "Feb 11, 2031: Submission deadline\n\nMar 20: Acceptance/rejection notifications\n\nMay 26: Workshop",
        "notification 2031-03-20; submission 2031-02-11; workshop 2031-05-26",
    ),
    (
        "- Submission: January 24th 31st, 2031\n- Workshop: April 10th, 2031",
        "submission 2031-01-31; workshop 2031-04-10",
    ),
    (
        "#### Submission deadline\n\n#### 21 June 2031\n\n#### Notification\n\n#### 28 August 2031",
        "notification 2031-08-28; submission 2031-06-21",
    ),
    (
        "### Challenges of Archives: Storage, Loss, and Use\n\n#### October 30--31, 2031, Mason Hall, Room 4",
        "workshop 2031-10-30..2031-10-31",
    ),
    (
        "### Contesting Knots\n\n#### October 30--31, 2031, Mason Hall, Room 4",
        "workshop 2031-10-30..2031-10-31",
    ),
    (
        "- Envio de artigos: 1 de março de 2031\n- Sessão de Pôsteres: 3 de maio de 2031",
        "other 2031-05-03; submission 2031-03-01",
    ),
    (
        "- Submission: 1 March 2031\n- Workshop dates: 3-5 July 2031",
        "submission 2031-03-01; workshop 2031-07-03..2031-07-05",
    ),
    (
        ("- Submission: 1 March 2031\n- Camera-ready due on: TBD (was April 10, 2031)\n- Workshop: 2 June 2031"),
        "camera_ready open was 2031-04-10; submission 2031-03-01; workshop 2031-06-02",
    ),
    (
        "- Submission: TBA (previously 3 March 2031)\n- Workshop: 2 June 2031",
        "submission open was 2031-03-03; workshop 2031-06-02",
    ),
    (
        "- Notification: to be announced (originally 3 May 2031)\n- Workshop: 2 June 2031",
        "notification open was 2031-05-03; workshop 2031-06-02",
    ),
    (
        ("- Submission: new deadline 8 March 2031 (old deadline: 1 March 2031)\n- Workshop: 2 June 2031"),
        "submission 2031-03-08 was 2031-03-01; workshop 2031-06-02",
    ),
    (
        ("- Submission: ~~1 March 2031~~ new deadline: 8 March 2031\n- Workshop: 2 June 2031"),
        "submission 2031-03-08 was 2031-03-01; workshop 2031-06-02",
    ),
    (
        "- Submission: 8 March 2031 (instead of 1 March)\n- Workshop: 2 June 2031",
        "submission 2031-03-08 was 2031-03-01; workshop 2031-06-02",
    ),
    (
        ("- Einreichung: 8. März 2031 (ursprünglich 1. März 2031)\n- Workshop: 2. Juni 2031"),
        "submission 2031-03-08 was 2031-03-01; workshop 2031-06-02",
    ),
    (
        (
            "<table><tr><td>Paper submission</td><td><strike>April 1st</strike> <strike>April "
            "12th, 2031</strike></td></tr><tr><td>Author notification</td><td><strike>April "
            "15-30th, 2031 (rolling basis)</strike></td></tr><tr><td>Workshop</td><td><strike>May "
            "24th, 2031</strike></td></tr></table>"
        ),
        ("notification 2031-04-15..2031-04-30; submission 2031-04-12 was 2031-04-01; workshop 2031-05-24"),
    ),
    (
        (
            "- Paper submission: ~~April 1, 2031~~ ~~April 12, 2031~~\n"
            "- Notification: ~~May 1, 2031~~\n"
            "- Workshop: June 3, 2031"
        ),
        ("notification 2031-05-01; submission 2031-04-12 was 2031-04-01; workshop 2031-06-03"),
    ),
    (
        (
            "- Submissions: 19 August 2031\n"
            "- Notifications of papers and accepted artifacts: October 12, 2031\n"
            "- Workshop: 11 November 2031"
        ),
        "notification 2031-10-12; submission 2031-08-19; workshop 2031-11-11",
    ),
    (
        (
            "- Deadline for submissions: 21 November 2030\n"
            "- Notification of acceptance and program: 22 December 2030\n"
            "- Workshop: 20 February 2031"
        ),
        "notification 2030-12-22; submission 2030-11-21; workshop 2031-02-20",
    ),
    (
        ("- Submission: 1 March 2031\n- Program published and authors notified: 3 May 2031\n- Workshop: 2 June 2031"),
        "notification 2031-05-03; submission 2031-03-01; workshop 2031-06-02",
    ),
    (
        (
            "| Abstract submission by: | **March 31st, 2031** |\n| --- | --- |\n| Notification of "
            "abstract acceptance sent to authors by: | **April 10th, 2031** |\n| Full paper "
            "submission by: | **May 31st, 2031** |\n"
        ),
        "abstract 2031-03-31; notification 2031-04-10; submission 2031-05-31",
    ),
    (
        (
            "- Reviewer notification to program chairs: 3 April 2031\n"
            "- Submission: 1 March 2031\n"
            "- Workshop: 2 June 2031"
        ),
        "other 2031-04-03; submission 2031-03-01; workshop 2031-06-02",
    ),
    (
        ("- Submission site opens: 1 January 2031\n- Submission: 1 March 2031\n- Workshop: 2 June 2031"),
        "other 2031-01-01; submission 2031-03-01; workshop 2031-06-02",
    ),
    (
        ("- Poster design contest deadline: 1 January 2031\n- Submission: 1 March 2031\n- Workshop: 2 June 2031"),
        "other 2031-01-01; submission 2031-03-01; workshop 2031-06-02",
    ),
]
TOLD = [
    ("The call will close on ~~15 September 2030~~ 1 October 2030.", "submission 2030-10-01 was 2030-09-15"),
    ("KNOT 2031 will run 3-5 July 2031.", "workshop 2031-07-03..2031-07-05"),
    ("Les auteurs seront informés le 3 mai 2031.", "notification 2031-05-03"),
    ("Die Einreichungsfrist endet am 1. Oktober 2030.", "submission 2030-10-01"),
    ("The main conference takes place from 3 to 8 July 2031.", ""),
    ("The conference welcomes papers from 2 March to 21 June 2031.", ""),
    (
        "## Student poster competition\n\nManuscripts need to be received no later than 3 March 2031.",
        "other 2031-03-03",
    ),
    (
        ("The University of Knots is organizing the second workshop on bends in Columbia, SC, on July 19-21, 2031."),
        "workshop 2031-07-19..2031-07-21",
    ),
    (
        ("The University of Knots organizes a workshop dedicated to bends and hitches on July 19-21, 2031."),
        "workshop 2031-07-19..2031-07-21",
    ),
    (
        ("KNOT 2031 will take place from February 3-5, 2031, in Guwahati and will be hosted by Gauhati University."),
        "workshop 2031-02-03..2031-02-05",
    ),
    (
        ("La troisième conférence sera organisée par l'INRIA à Lyon, du 11 au 14 avril 2031."),
        "workshop 2031-04-11..2031-04-14",
    ),
    ("Die Tagung findet vom 28. Februar bis 2. März 2031 in Bonn statt.", "workshop 2031-02-28..2031-03-02"),
    ("Il convegno si terrà a Pisa dal 30 maggio al 1 giugno 2031.", "workshop 2031-05-30..2031-06-01"),
    ("El taller se celebrará en Lima del 24 al 26 de octubre de 2031.", "workshop 2031-10-24..2031-10-26"),
    ("O evento acontecerá em Recife nos dias 24, 25 e 26 de outubro de 2031.", "workshop 2031-10-24..2031-10-26"),
    ("We meet in Oslo, 28 February to 2 March 2031.", "workshop 2031-02-28..2031-03-02"),
    (
        (
            "<h1>24, 25 e 26 de Outubro</h1>\n\n<p>A quinta edição do evento acontecerá em Nova "
            "Friburgo. Os artigos do KNOT 2031 serão avaliados.</p>\n\n## Datas\n\n"
            "- Submissão: 01/09/2031"
        ),
        "submission 2031-09-01; workshop 2031-10-24..2031-10-26",
    ),
    ("## 24 - 26 October 2031\n\n## Call\n\nWelcome.", "workshop 2031-10-24..2031-10-26"),
    (
        (
            "The conference takes place in\nLyon, from 11 to 14 April 2031.\n\nAll submissions on "
            "original work\nare welcome, also surveys."
        ),
        "workshop 2031-04-11..2031-04-14",
    ),
    ("Workshops can be half a day or a day long and will be held on June 16, 2031.", ""),
    ("The tutorials will take place on 3 July 2031.", ""),
    (
        (
            "Following last year's successful workshop in Oslo, the second workshop on knots will "
            "be held on July 19-21, 2031."
        ),
        "workshop 2031-07-19..2031-07-21",
    ),
    ("After two meetings in 2029 and 2030, we will meet again in Oslo on 3 July 2031.", "workshop 2031-07-03"),
    (
        ("The camera-ready deadline is TBD (was 3 May 2031). The workshop will be held on 3 July 2031."),
        "workshop 2031-07-03",
    ),
]
IN_SENTENCES = [
    (
        DATES + "- ACL Rolling Review submission: 1 May 2031\n- Workshop: 3 July 2031",
        "submission 2031-05-01; workshop 2031-07-03",
    ),
    (
        "The (extended) deadline for submission to KNOT (Porto, May 18-21, 2031) is October 13, 2030.",
        "submission 2030-10-13",
    ),
    ("The submission deadline (1 May 2031) is firm.", "submission 2031-05-01"),
    (
        "# Gärten\n\nDie Tagung findet am 10. und 11. September 2031 in Kiel statt. Die Endfassungen werden bis "
        "31. Januar 2032 erbeten.",
        "camera_ready 2032-01-31; workshop 2031-09-10..2031-09-11",
    ),
    (
        "# 第十届结绳会议\n\n会议将于2031年10月17日至19日在长沙举行。论文投稿截止日期为2031年5月8日。"
        "2031年6月30日前通知录用结果。请于2031年7月10日前提交终稿。",
        "camera_ready 2031-07-10; notification 2031-06-30; submission 2031-05-08; workshop 2031-10-17..2031-10-19",
    ),
    (
        "# 第十届结绳会议\n\n请将论文全文于2031年5月8日之前发送至邮箱，我们将于6月30日前将评审结果通知作者。",
        "notification 2031-06-30; submission 2031-05-08",
    ),
    ("# 结绳会议 2031\n\n2031年7月31日，论文摘要接收截止。", "submission 2031-07-31"),
    (
        "# 結び目研究会 2031\n\n本研究会では技術を議論します。2031年10月17日(金)・18日(土)に京都で開催します。"
        "発表を希望される方は、8月29日(金)までに下記フォームからお申し込みください。採否は9月12日(金)までにご連絡します。"
        "予稿原稿の締切は9月26日(金)です。参加を希望される方は、10月3日(金)までにお申し込みください。",
        "abstract 2031-08-29; notification 2031-09-12; registration 2031-10-03; submission 2031-09-26; "
        "workshop 2031-10-17..2031-10-18",
    ),
    (
        "# Umbruch\n\nGemeinsame Tagung der Akademie (DAL) vom 5. bis 7. Oktober 2031 in Trier. Interessierte können "
        "sich bis zum 30. April 2031 mit einem Vortragsthema über ein Formular bewerben.",
        "submission 2031-04-30; workshop 2031-10-05..2031-10-07",
    ),
    (
        "# Fristen\n\nDie Frist ist der ~~15. Oktober 2030~~ verlängert bis 31. Oktober 2030.\n\n"
        "Die SEUH 2031 findet am 24./25. Februar 2031 statt.",
        "submission 2030-10-31 was 2030-10-15; workshop 2031-02-24..2031-02-25",
    ),
    (
        "Si discute del convegno *Nodi, saec. XXI 2/4. Lavori in corso*, che si terrà a Gargnano il 24-26 settembre "
        "2031.",
        "workshop 2031-09-24..2031-09-26",
    ),
    (
        "De najaarsconferentie is gepland op donderdag 20 november 2031. Het is nog tot 7 oktober 2031 mogelijk om een "
        "voorstel in te dienen. De indieners krijgen uiterlijk op 21 oktober 2031 bericht over de selectie.",
        "notification 2031-10-21; submission 2031-10-07; workshop 2031-11-20",
    ),
    (
        "- Avviso accettazione: 5 novembre 2031 NUOVA DATA: 5 DICEMBRE 2031\n- Svolgimento del convegno: "
        "20 gennaio 2032",
        "notification 2031-12-05 was 2031-11-05; workshop 2032-01-20",
    ),
    (
        "- 10/julho/2031: data limite para registro de trabalho\n- 15/julho/2031: submissão dos trabalhos\n"
        "- 16-19/setembro/2031: realização do evento",
        "abstract 2031-07-10; submission 2031-07-15; workshop 2031-09-16..2031-09-19",
    ),
]
IN_JAPANESE = [
    ("2031年03月27日（水） | 論文募集ページ公開", "other 2031-03-27"),
    ("2031年04月10日頃 | 登壇発表投稿サイトオープン", "other 2031-04-10"),
    ("2031年05月31日（土） | 登壇発表論文投稿〆切", "submission 2031-05-31"),
    ("2031年06月07日（土） | 予稿集表紙デザイン募集〆切", "other 2031-06-07"),
    ("2031年08月05日（火） | デモ・ポスター発表（論文のWEB掲載あり）投稿受付〆切", "submission 2031-08-05"),
    ("2031年08月05日（火） | ポスター発表申込締切", "submission 2031-08-05"),
    ("2031年08月05日（火） | 発表申込締切", "submission 2031-08-05"),
    ("2031年08月05日（火） | 参加申込締切", "registration 2031-08-05"),
    ("2031年08月05日（火） | 宿泊申込締切", "other 2031-08-05"),
    ("2031年08月05日（火） | 発表申込開始", "other 2031-08-05"),
    ("2031年08月05日（火） | 論文投稿受付開始", "other 2031-08-05"),
    ("2031年08月05日（火） | 原稿提出締切", "submission 2031-08-05"),
    ("2031年08月05日（火） | カメラレディ原稿提出締切", "camera_ready 2031-08-05"),
    ("2031年08月05日（火） | 最終原稿締切", "camera_ready 2031-08-05"),
    ("2031年08月05日（火） | 採否通知", "notification 2031-08-05"),
    ("2031年08月05日（火） | プログラム公開", "other 2031-08-05"),
    ("2031年08月05日（火） | 早期参加登録締切", "registration 2031-08-05"),
    ("2031年08月05日（火） | 懇親会申込締切", "other 2031-08-05"),
    ("2031年08月05日（火） | ワークショップ開催", "workshop 2031-08-05"),
]


@pytest.mark.parametrize(("text", "expected"), [*((DATES + text, found) for text, found in IN_LISTS), *TOLD])
def test_a_date_is_what_its_label_or_its_sentence_says(text: str, expected: str) -> None:
    assert dates_of(HEAD + text) == expected


@pytest.mark.parametrize(("text", "expected"), IN_SENTENCES)
def test_sentences_say_what_a_date_is_in_every_language(text: str, expected: str) -> None:
    assert dates_of(text) == expected


@pytest.mark.parametrize(("row", "expected"), IN_JAPANESE)
def test_japanese_labels_say_what_a_date_is(row: str, expected: str) -> None:
    last = "2031年12月01日 | 論文集公開"
    found = dates_of(f"{JAPANESE}## 日程\n\n日程|内容\n:--|:--\n{row}\n{last}\n")
    assert found.replace("other 2031-12-01", "").strip("; ") == expected


@pytest.mark.parametrize(
    "text", ["~~(March 22nd, 2031 AoE) April 2nd, 2031 AoE~~ Closed", "(March 22nd, 2031 UTC) now April 2nd, 2031 UTC"]
)
def test_a_year_before_a_zone_is_no_hour(text: str) -> None:
    page = parse_page(f"{HEAD}{DATES}- Submission: {text}\n- Workshop: 3 June 2031{TOPICS}", file="call.md")
    assert build_faq(page).faq.dates[0].at == "2031-04-02"


def test_an_hour_of_one_day_is_not_that_of_all_deadlines() -> None:
    rows = "2031年05月31日 | 論文投稿〆切（6/1 00:00 (JST) に投稿サイト閉鎖）\n2031年07月17日 | 採択結果通知"
    page = parse_page(f"{JAPANESE}## 日程\n\n日程|内容\n:--|:--\n{rows}\n{TOPICS}", file="call.md")
    assert [one.at for one in build_faq(page).faq.dates] == ["2031-05-31", "2031-07-17"]
