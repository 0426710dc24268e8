"""Whole pages: what `build` makes of our own invented calls, and of labelled ones where they are at hand.

It is held against what stands on them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.cfp.build import BuiltFaq, build_faq
from bot.faq.check import ERROR, check_faq
from bot.faq.loader import parse_faq
from bot.faq.model import TopicGroup
from bot.faq.zones import ABBREVIATIONS
from bot.page.sources import read_sources
from tests.conftest import ROOT

PAGES = Path(__file__).parent / "pages"
SHARED = ROOT.parent / "shared" / "cfps"
GOLD: list[dict[str, Any]] = yaml.safe_load((PAGES / "gold.yaml").read_text(encoding="utf-8"))
REVIEW = {"double": "double-blind", "single": "single-blind", "none": "open", None: None}
# What a page writes for a zone, as a FAQ may write it.
ZONES = {"UTC-12": "AoE", "CET": "Europe/Paris", "MESZ": "Europe/Berlin", "CEST": "Europe/Paris"} | {
    name: zone for name, zone in ABBREVIATIONS.items() if name in {"PST", "PDT", "PT", "EAT"}
}

LEFT_TO_ORGANIZERS = {"deadline-zone", "fact-in-prose", "quote-in-call"}  # gaps of the page, and its own words

record = pytest.mark.parametrize("gold", GOLD, ids=[gold["id"] for gold in GOLD])


def built(gold: dict[str, Any]) -> BuiltFaq:
    return build_faq(read_sources([PAGES / source for source in gold["sources"]]))


def flat(topics: tuple[str | TopicGroup, ...]) -> list[str]:
    return [
        name for topic in topics for name in ([topic] if isinstance(topic, str) else [topic.name, *flat(topic.topics)])
    ]


@record
def test_every_date_is_found_with_what_it_replaced(gold: dict[str, Any]) -> None:
    faq = built(gold).faq
    found = {(date.kind, (date.at or "")[:10]): date for date in faq.dates}
    for wanted in gold["dates"]:
        if wanted["kind"] == "other":
            continue
        date = found.get((wanted["kind"], wanted.get("date") or ""))
        assert date, f"{wanted} is not among {sorted(found)}"
        assert [past.at[:10] for past in date.history] == wanted.get("superseded", [])
        if wanted.get("tz"):
            assert date.zone == ZONES.get(wanted["tz"], wanted["tz"])
        if wanted.get("time"):
            assert (date.at or "")[11:] == wanted["time"]
        if wanted.get("end"):
            assert date.end == wanted["end"]
    graded = {"abstract", "submission", "notification", "camera_ready", "workshop"}
    days = {wanted.get("date") or "" for wanted in gold["dates"]}
    assert [key for key in found if key[0] in graded and key[1] not in days] == []


@record
def test_what_is_said_of_submitting_is_found_and_nothing_else(gold: dict[str, Any]) -> None:
    submission = built(gold).faq.submission
    assert {limit.pages for limit in submission.page_limits} == {limit["pages"] for limit in gold["page_limits"]}
    assert submission.url == gold["submission_url"]
    assert submission.review == REVIEW[gold["blind"]]
    assert (submission.archival, submission.dual_submission) == (gold["archival"], gold["dual_submission"])


@record
def test_topics_and_people_are_found_and_nobody_else(gold: dict[str, Any]) -> None:
    faq = built(gold).faq
    if gold["topics"] is not None:
        assert flat(faq.topics) == gold["topics"]
    for role in ("organizer", "speaker"):
        if (wanted := gold[f"{role}s"]) is not None:
            assert [person.name for person in faq.people if person.role == role] == wanted


@record
def test_what_stands_in_comments_hidden_parts_or_old_news_is_nowhere(gold: dict[str, Any]) -> None:
    result = built(gold)
    assert [text for text in gold.get("never", []) if text.lower() in result.text.lower()] == []


@record
def test_the_built_faq_passes_its_own_check(gold: dict[str, Any]) -> None:
    result = built(gold)
    findings = check_faq(parse_faq(result.text, file=str(PAGES / gold["sources"][0])))
    assert [
        str(finding) for finding in findings if finding.level == ERROR and finding.rule not in LEFT_TO_ORGANIZERS
    ] == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled calls are not at hand")
def test_labelled_calls_are_read_to_the_bar(tmp_path: Path) -> None:
    for page in [
        path
        for path in SHARED.iterdir()
        if path.suffix in {".md", ".html", ".rst", ".txt"} and path.name != "SOURCES.md"
    ]:
        (tmp_path / f"{page.stem}.yaml").write_text(build_faq(read_sources([page])).text, encoding="utf-8")
    command = [sys.executable, str(SHARED / "grade.py"), str(SHARED / "gold.yaml"), str(tmp_path), "--json"]
    graded = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert graded["figures"]["recall"] >= 0.92
    assert graded["figures"]["wrong_share"] <= 0.03
    assert graded["rows"]["never"].get("wrong", 0) == 0
