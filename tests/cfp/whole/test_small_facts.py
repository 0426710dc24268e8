"""Facts of small calls that differ in one line: limits, people, lists of deadlines, what nobody sees."""

from __future__ import annotations

import pytest

from bot.faq.remarks import noted
from tests.cfp.small_calls import built, call, date


@pytest.mark.parametrize(
    ("rules", "pages"),
    [
        ("Papers must not exceed eight (8) pages.", 8),
        ("A paper may be at most 5 single-column letter-sized pages long.", 5),
        ("Contributions shall be between 4 and 8 US-letter pages.", 8),
        ("Limit your paper to 6 camera-ready formatted pages.", 6),
        ("Authors should keep to six pages in the two-column ACM format.", 6),
        ("no more than 6 (six) IEEE-formatted double-column pages", 6),
        ("Submissions may have a maximum length of 6 IEEE conference-style pages.", 6),
        ("Papers of up to fourteen single-spaced one-column pages are welcome.", 14),
        ("Papers are capped at nine content pages.", 9),
        ("The maximum number of pages is 18.", 18),
    ],
)
def test_a_limit_is_read_whatever_stands_before_pages(rules: str, pages: int) -> None:
    assert [one.pages for one in built(call(rules=rules)).faq.submission.page_limits] == [pages]


@pytest.mark.parametrize(
    ("line", "name", "affiliation"),
    [
        ("Ada Berg – PoznaÅ„ University", "Ada Berg", "Poznań University"),
        ("Ada Berg – Technische UniversitÃ¤t MÃ¼nchen", "Ada Berg", "Technische Universität München"),
        ("JosÃ© PÃ©rez – Universidad de Chile", "José Pérez", "Universidad de Chile"),
        ("Ada Berg — Åbo Akademi", "Ada Berg", "Åbo Akademi"),
        ("Ming Li (李明), Peking University", "Ming Li", "Peking University"),
        ("王芳（清华大学）", "王芳", "清华大学"),
        ("김하늘 (KAIST)", "김하늘", "KAIST"),
        ("محمد علي، جامعة القاهرة", "محمد علي", "جامعة القاهرة"),
        ("Иван Петров, МГУ", "Иван Петров", "МГУ"),
        ("Ngũgĩ wa Kamau, University of Nairobi", "Ngũgĩ wa Kamau", "University of Nairobi"),
        ("van der Berg, Jan (TU Delft)", "Jan van der Berg", "TU Delft"),
        ("Dr. Kai Moe (they/them) | Tromso Tech", "Kai Moe", "Tromso Tech"),
        ("Ada Berg, Ph.D., University of Oslo", "Ada Berg", "University of Oslo"),
        ("Ada Berg, Professor, University of Oslo", "Ada Berg", "University of Oslo"),
        ("Ada Berg, University of Oslo.", "Ada Berg", "University of Oslo"),
        ("Ada Berg, Knots Inc.", "Ada Berg", "Knots Inc."),
    ],
)
def test_people_are_read_in_their_own_scripts(line: str, name: str, affiliation: str) -> None:
    people = {one.name: one.affiliation for one in built(call(people=f"- {line}\n- Ben Holm, Tromso Tech")).faq.people}
    assert people == {name: affiliation, "Ben Holm": "Tromso Tech"}


@pytest.mark.parametrize(
    ("text", "ext", "dates"),
    [
        (
            "- name: WQM\n  year: 2026\n  deadline: ['2026-05-01 23:59', '2026-09-08 23:59']\n  timezone: AoE\n",
            "yml",
            {"submission": "2026-05-01 23:59", "submission_2": "2026-09-08 23:59"},
        ),
        (
            '{"name": "WQM", "cfp": {"open": "2026-02-01", "close": "2026-05-08"}, "city": "Oslo",'
            ' "dates": {"start": "2026-07-03", "end": "2026-07-05"}}',
            "json",
            {"submission": "2026-05-08", "workshop": "2026-07-03", "other": "2026-02-01"},
        ),
        (
            "title = 'WQM 2026'\nsubmission_deadline = '2026-05-08 23:59'\ntimezone = 'AoE'\n",
            "toml",
            {"submission": "2026-05-08 23:59"},
        ),
        (
            "- title: WQM\n  confs:\n    - year: 2026\n      timezone: UTC-12\n      date: July 3-5, 2026\n"
            "      timeline:\n        - abstract_deadline: '2026-05-01 23:59'\n          deadline: '2026-05-08 23:59'"
            "\n",
            "yml",
            {"abstract": "2026-05-01 23:59", "submission": "2026-05-08 23:59", "workshop": "2026-07-03"},
        ),
        (
            "conference: WQM\nyear: 2026\ncfp: '2026-05-01'\ncfp_ext: '2026-05-08'\nplace: Oslo\n",
            "yml",
            {"submission": "2026-05-08"},
        ),
        ("event,date\nSubmission deadline,2026-05-08\nWorkshop,2026-07-03\n", "csv",
         {"submission": "2026-05-08", "workshop": "2026-07-03"}),
        (
            "name: 2026-oslo\nyear: 2026\ncity: Oslo\nstartdate: 2026-07-03T00:00:00+02:00\n"
            "enddate: 2026-07-05T00:00:00+02:00\ncfp_date_start: 2026-02-01\ncfp_date_end: 2026-05-08\n"
            "cfp_date_announce: 2026-06-20\n",
            "yml",
            {"submission": "2026-05-08", "notification": "2026-06-20", "other": "2026-02-01",
             "workshop": "2026-07-03 00:00"},
        ),
        (
            '[{"name": "WQM", "startDate": "2026-07-03", "endDate": "2026-07-05", "city": "Oslo",'
            ' "cfpEndDate": "2026-05-08"}]',
            "json",
            {"submission": "2026-05-08", "workshop": "2026-07-03"},
        ),
        (
            "- conference: WQM\n  year: 2026\n  cfp: '2026-05-08'\n  workshop_deadline: '2026-04-01'\n  place: Oslo\n",
            "yml",
            {"submission": "2026-05-08", "other": "2026-04-01"},
        ),
        (
            "title: WQM 2026\nnotification: 2026-06-20\nsubmission:\n  deadline: 2026-05-08\n"
            "event:\n  start: 2026-07-03\n  end: 2026-07-05\n",
            "yml",
            {"submission": "2026-05-08", "notification": "2026-06-20", "workshop": "2026-07-03"},
        ),
        ("- event: Submission\n  date: 2026-05-01\n  extended: 2026-05-08\n", "yml", {"submission": "2026-05-08"}),
        ("2026-05-08: Submission deadline\n2026-06-20: Notification\n", "yml",
         {"submission": "2026-05-08", "notification": "2026-06-20"}),
    ],
)  # fmt: skip
def test_lists_of_deadlines_are_read(text: str, ext: str, dates: dict[str, str]) -> None:
    assert {one.id: one.at for one in built(text, ext).faq.dates} == dates


@pytest.mark.parametrize(
    "text",
    [
        "May\u00ad 8, 2026 AoE", "Ma\u00ady 8, 2026 AoE", "May\u200b8, 2026 AoE", "May 8\u200d, 2026 AoE",
        "May\u202f8, 2026 AoE", "2026\u20110\u200b5\u201108 AoE", "\u2060May 8, 2026\u2060 AoE",
        "May 8, 2\u200b026 AoE", "\ufeffMay 8, 2026 AoE",
        "May 8, 2026\u200e AoE", "May&shy; 8, 2026 AoE", "May&nbsp;8,&#8203; 2026 AoE",
        "May 8, 2026 (A\u200cnywhere on Earth)",
    ],
)  # fmt: skip
def test_signs_that_nobody_sees_hide_no_deadline(text: str) -> None:
    found = date(call(dates=f"- Sub\u00admission dead\u200bline: {text}"), "submission")
    assert found
    assert (found.at, found.zone) == ("2026-05-08", "AoE")


@pytest.mark.parametrize(
    "dates",
    [
        "- ~~Submission deadline: May 1, 2026 AoE~~\n- Submission deadline (extended): May 8, 2026 AoE",
        "<s>\n\n- Submission deadline: May 1, 2026 AoE\n\n</s>\n\n- Submission deadline: May 8, 2026 AoE",
        "- <strike>Submission deadline: May 1, 2026</strike> Submission deadline: May 8, 2026 AoE",
        "- ~~May 1, 2026: Submission deadline~~\n- May 8, 2026: Submission deadline",
        "- Submission deadline: May 8, 2026 AoE\n- ~~Submission deadline: May 1, 2026 AoE~~",
        "- <del>Submission deadline: April 24, 2026</del>\n- <del>Submission deadline: May 1, 2026</del>\n"
        "- Submission deadline: May 8, 2026 AoE",
        '- <span style="text-decoration: line-through">Submission deadline: May 1, 2026 AoE</span>\n'
        "- Submission deadline: May 8, 2026 AoE",
    ],
)
def test_a_struck_line_is_what_the_deadline_was(dates: str) -> None:
    (found,) = [one for one in built(call(dates=dates)).faq.dates if one.kind == "submission"]
    assert (found.at, found.status, noted(found)) == ("2026-05-08", "confirmed", "")
    assert found.history[-1].at[:10] == "2026-05-01"


def test_the_hours_that_a_sentence_adds_have_both_ends() -> None:
    text = (
        "# Knot Summit 2031\n\nThe event will be held on Friday, July 4, 2031, from 9:00 am to 4:00 pm.\n\n"
        "## Important Dates\n\nAuthor notification: May 14\nKnot Summit: July 4\n"
    )
    dates = [one for one in built(text).draft.data["dates"] if one["kind"] == "workshop"]
    assert [(one["at"], one.get("end")) for one in dates] == [("2031-07-04 09:00", "2031-07-04 16:00")]


def test_what_a_label_leaves_open_is_pending_for_it_alone() -> None:
    text = call(people="## Program Committee and Organizers\n\nGeneral Chair: Ada Berg (MIT)\nProgram Committee: TBD")
    assert "pending" not in built(text).draft.data


@pytest.mark.parametrize(
    ("top", "short"),
    [
        ("12th International Conference on Mathematics of Knot Construction, MKC 2031\nLeeds, UK", "MKC 2031"),
        ("International Symposium on Ropes and Cords\n\nISRC '31 takes place in Leeds.", "ISRC '31"),
        ("International Symposium on Ropes and Cords\n\nIt is held with KNOT 2031 in Leeds.", None),
        ("Annual Conference on Mooring\n\nIt is part of ACM 2031.", None),
    ],
)
def test_the_initials_of_the_name_with_its_year_are_its_short_name(top: str, short: str | None) -> None:
    made = built(f"Mathematics of things: final call for papers\n\n{top}\n\nSubmission: 1 May 2031\n", "txt")
    assert made.faq.workshop.short_name == short


def test_the_zone_of_a_list_holds_for_its_dates() -> None:
    text = "title: WQM 2026\ntimezone: AoE\ndates:\n  - {name: Submission, date: 2026-05-08}\n"
    assert [(one.at, one.zone) for one in built(text, "yml").faq.dates] == [("2026-05-08", "AoE")]


@pytest.mark.parametrize(
    ("line", "name", "affiliation"),
    [
        ("Eva Lind @ Bergen Lab", "Eva Lind", "Bergen Lab"),
        ("Eva Lind / Bergen Lab", "Eva Lind", "Bergen Lab"),
        ('Eva "Evi" Lind, Bergen Lab', "Eva Lind", "Bergen Lab"),
        ("T. Adé-Ọ̀ṣun, University of Ibadan", "T. Adé-Ọ̀ṣun", "University of Ibadan"),
    ],
)
def test_people_are_read_with_odd_signs(line: str, name: str, affiliation: str) -> None:
    found = {one.name: one.affiliation for one in built(call(people=f"- {line}\n- Ben Holm, Tromso Tech")).faq.people}
    assert found[name] == affiliation
