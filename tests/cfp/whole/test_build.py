"""From a page to a FAQ: the traps of real pages, each on the shipped page or on one of our own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cfp.build import BuiltFaq, build_faq
from bot.cfp.summary import summary_json, summary_text
from bot.errors import PageError
from bot.faq.remarks import noted
from bot.page.parse import parse_page
from bot.page.sources import read_source
from tests.conftest import BUGS

PAGE = BUGS.parent / "call-for-papers.md"


@pytest.fixture(scope="module")
def built() -> BuiltFaq:
    return build_faq(read_source(PAGE))


def made(text: str, file: str = "call.md") -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(build_faq(parse_page(text, file=file)).text)
    return loaded


def test_nothing_of_the_comments_is_true(built: BuiltFaq) -> None:
    stale = (
        "Weissman",
        "Ballé",
        "Ball",
        "317A",
        "Hawaii",
        "forms.gle",
        "ICML style",
        "4 pages",
        "Best Reviewer",
        "NCW",
        "21499",
        "compress",
    )
    assert not [words for words in stale if words.lower() in built.text.lower()]
    assert [limit.pages for limit in built.faq.submission.page_limits] == [6]


def test_two_items_glued_by_a_dash_are_two_topics(built: BuiltFaq) -> None:
    defenses = built.faq.topics[1]
    assert not isinstance(defenses, str)
    assert defenses.topics == (
        "Backdoor detection (poisoned inputs, poisoned models)",
        "Backdoor mitigation (data sanitization, model repair)",
        "Understanding backdoor behaviors",
    )


def test_a_day_that_is_told_twice_and_differently_is_kept_twice(built: BuiltFaq) -> None:
    day = next(date for date in built.faq.dates if date.kind == "workshop")
    assert (day.at, day.candidates, day.status) == (None, ("2023-12-15", "2023-12-16"), "tentative")
    said = "The list of dates leaves it open; line 46 says “December 15 or 16, 2023”."
    assert noted(day) == said
    assert f"Workshop date: {said}" in [doubt.text for doubt in built.draft.doubts]


def test_link_text_and_target_are_told_apart(built: BuiltFaq) -> None:
    template = built.faq.submission.template
    assert template is not None
    assert (template.name, template.url) == (
        "NeurIPS submission template",
        "https://neurips.cc/Conferences/2023/PaperInformation/StyleFiles",
    )


def test_organizers_in_a_table_have_homepage_and_affiliation(built: BuiltFaq) -> None:
    people = built.faq.people
    assert len(people) == 10
    assert {person.role for person in people} == {"organizer"}
    assert all(person.url and person.affiliation for person in people)
    assert people[-1].name == "Tom Goldstein"
    assert people[-1].affiliation == "University of Maryland, College Park, USA"


def test_sections_that_come_soon_are_promises(built: BuiltFaq) -> None:
    assert [(item.what, item.source.quote) for item in built.faq.pending if item.source] == [
        ("schedule", "Schedule (Coming Soon)"),
        ("speakers", "Speakers (Coming Soon)"),
        ("panelists", "Panelists (Coming Soon)"),
    ]


def test_the_summary_tells_found_doubtful_and_unstated(built: BuiltFaq) -> None:
    text = summary_text(built)
    assert (
        "  page limit                          6, excluding references, acknowledgments, appendices "
        " (call-for-papers.md:102)\n" in text
    )
    assert "Doubtful: please look\n  call-for-papers.md:46: Workshop date: The list of dates" in text
    assert "travel grants" in text[text.index("I found no") :]
    assert "page limit" not in text[text.index("I found no") :]
    values = summary_json(built)
    assert values["fixed_lines"] == 3
    assert {"what": "review", "value": "double-blind", "file": "call-for-papers.md", "line": 78} in values["found"]


OWN = """\
# Second Workshop on Careful Gardening

The workshop takes place in Lyon, France on 3 May 2024, co-located with PLANTS 2024.

## Topics
We invite papers on topics including but not limited to:
- Soil
- Water
- Light

## Dates
| What | When |
|------|------|
| Abstract submission | 1 February 2024, 23:59 CET |
| Paper submission deadline | 8 February 2024, 23:59 CET |
| Notification of acceptance | March 1, 2024 |
| Final version | 15 March 2024 |

## Submission
Papers of 4 to 8 pages, excluding references, must be submitted via https://example.org and
<a href="https://easychair.org/conferences/?conf=garden24">EasyChair</a>.
Reviewing is single-blind. Papers must not be under review elsewhere.
Accepted papers will be published in the proceedings of PLANTS.

## Questions we like
- Why do plants grow?
- When do they stop?
- Who waters them?

## Organizers
- Ada Green, University of Lyon
- [Bo Brown](https://bo.example) (Institute of Roots)

## Program Committee
- Cy Black, Nowhere College

Travel grants are available for students. Contact: garden@example.org
"""


def test_a_page_of_another_field_is_read_by_the_same_rules() -> None:
    faq = made(OWN)
    assert faq["workshop"]["city"] == "Lyon, France"
    assert faq["workshop"]["venue"] == "PLANTS 2024"
    assert {date["kind"]: (date["at"], date.get("zone")) for date in faq["dates"]} == {
        "abstract": ("2024-02-01 23:59", "Europe/Paris"),
        "submission": ("2024-02-08 23:59", "Europe/Paris"),
        "notification": ("2024-03-01", None),
        "camera_ready": ("2024-03-15", None),
        "workshop": ("2024-05-03", None),
    }
    assert faq["topics"] == ["Soil", "Water", "Light"]
    submission = faq["submission"]
    assert submission["url"] == "https://easychair.org/conferences/?conf=garden24"
    assert (submission["page_limits"][0]["pages"], submission["page_limits"][0]["minimum"]) == (8, 4)
    assert submission["page_limits"][0]["excludes"] == ["references"]
    assert (submission["review"], submission["archival"], submission["dual_submission"]) == (
        "single-blind",
        True,
        "forbidden",
    )
    assert [(person["name"], person["role"], person.get("affiliation")) for person in faq["people"]] == [
        ("Ada Green", "organizer", "University of Lyon"),
        ("Bo Brown", "organizer", "Institute of Roots"),
        ("Cy Black", "program_committee", "Nowhere College"),
    ]
    assert "Travel grants are available for students." in next(
        e["answer"] for e in faq["entries"] if e["id"] == "travel_grant"
    )


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("The workshop is non-archival.", "archival", False),
        ("There will be no formal proceedings.", "archival", False),
        ("We welcome papers under review at other venues.", "dual_submission", "allowed"),
        ("Dual submissions are not allowed.", "dual_submission", "forbidden"),
        ("Submissions must be anonymized.", "review", "double-blind"),
        ("Papers need not be anonymous.", "review", "open"),
    ],
)
def test_a_policy_is_read_from_its_sentence(line: str, key: str, value: object) -> None:
    assert made(f"# Call\n\nPapers are due on 1 May 2024.\n\n{line}\n")["submission"][key] == value


def test_a_policy_said_and_denied_is_mixed_and_doubtful() -> None:
    page = parse_page("# Call\n\nTrack A is archival.\n\nTrack B is non-archival.\n", file="call.md")
    result = build_faq(page)
    assert result.faq.submission.archival == "mixed"
    assert "archival: mixed here, differs by track (line 5)" in [doubt.text for doubt in result.draft.doubts]


def test_a_page_that_contradicts_itself_keeps_both_and_says_so() -> None:
    text = "# Call\n\n* Submission deadline: 1 May 2024, 23:59 AoE\n\nThe submission deadline is 2 May 2024.\n"
    result = build_faq(parse_page(text, file="call.md"))
    (entry,) = result.faq.dates
    assert (entry.at, entry.status, entry.note, noted(entry)) == (
        "2024-05-01 23:59",
        "tentative",
        None,
        "The page contradicts itself: line 5 says “2 May 2024”.",
    )


def test_a_deadline_without_a_zone_is_doubtful() -> None:
    result = build_faq(parse_page("# Call\n\n* Submission deadline: 1 May 2024\n", file="call.md"))
    assert [doubt.text for doubt in result.draft.doubts] == ["Submission deadline: the page names no time zone"]


def test_a_page_without_a_call_ends_in_words() -> None:
    with pytest.raises(PageError, match="no call for papers found"):
        build_faq(parse_page("# Cooking\n\nBoil the water.\n", file="soup.md"))


def test_edits_are_laid_over_what_the_page_says(tmp_path: Path) -> None:
    edits = tmp_path / "edits.yaml"
    edits.write_text(
        "workshop: {theme: Roots}\nentries:\n  - {id: dinner, question: Is there a dinner?, answer: 'Yes.'}\n"
        "dates:\n  - {id: submission, note: 'No extensions.'}\n",
        encoding="utf-8",
    )
    faq = build_faq(parse_page(OWN, file="call.md"), edits=edits).faq
    assert faq.workshop.theme == "Roots"
    assert faq.entries[-1].id == "dinner"
    submission = next(date for date in faq.dates if date.id == "submission")
    assert (submission.at, submission.note) == ("2024-02-08 23:59", "No extensions.")


def test_writing_replaces_whole_files_and_leaves_nothing_behind(tmp_path: Path, built: BuiltFaq) -> None:
    built.write(tmp_path / "faq.yaml")
    built.write(tmp_path / "faq.yaml")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "faq.built.yaml",
        "faq.call.yaml",
        "faq.schema.json",
        "faq.yaml",
    ]
    assert (tmp_path / "faq.yaml").read_text(encoding="utf-8") == built.text
