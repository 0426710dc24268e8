"""Whole pages: what `build` makes of our own invented calls, and of labelled ones where they are at hand.

It is held against what stands on them. What a page of `invented` lists as `unread` may be left out, and nothing else
may stand in its place.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from rapidfuzz import fuzz

from bot.cfp.build import BuiltFaq, build_faq
from bot.faq.check import ERROR, check_faq
from bot.faq.loader import parse_faq
from bot.faq.model import TopicGroup
from bot.faq.zones import ABBREVIATIONS
from bot.page.sources import read_sources
from tests.conftest import ROOT

PAGES = Path(__file__).parent.parent / "pages"
SHARED = ROOT.parent / "shared" / "cfps"
INVENTED = Path(__file__).parent.parent / "invented"


def labelled(folder: Path) -> list[dict[str, Any]]:
    """Return the records of a folder of pages, with the paths of their sources."""
    records = yaml.safe_load((folder / "gold.yaml").read_text(encoding="utf-8"))
    return [gold | {"sources": [str(folder / source) for source in gold["sources"]]} for gold in records]


GOLD = labelled(PAGES)
ALL = [*GOLD, *labelled(INVENTED)]
REVIEW = {"double": "double-blind", "single": "single-blind", "none": "open", None: None}
# What a page writes for a zone, as a FAQ may write it.
ZONES = {"UTC-12": "AoE", "CET": "Europe/Paris", "MESZ": "Europe/Berlin", "CEST": "Europe/Paris"} | {
    name: zone for name, zone in ABBREVIATIONS.items() if name in {"PST", "PDT", "PT", "EAT"}
}

ALIKE = 80  # likeness of two names of one event

record = pytest.mark.parametrize("gold", ALL, ids=[gold["id"] for gold in ALL])


def built(gold: dict[str, Any]) -> BuiltFaq:
    """Return what `build` makes of a page; many tests look at it, and it is made once."""
    return _built(tuple(gold["sources"]))


@cache
def _built(sources: tuple[str, ...]) -> BuiltFaq:
    return build_faq(read_sources([Path(source) for source in sources]))


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
        if date is None and wanted["kind"] in gold.get("unread", []):
            continue
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


@pytest.mark.parametrize("gold", ALL[len(GOLD) :], ids=[gold["id"] for gold in ALL[len(GOLD) :]])
def test_the_event_has_its_name(gold: dict[str, Any]) -> None:
    if "name" not in gold.get("unread", []):
        assert fuzz.token_set_ratio(gold["name"].lower(), built(gold).faq.workshop.name.lower()) >= ALIKE


@record
def test_what_is_said_of_submitting_is_found_and_nothing_else(gold: dict[str, Any]) -> None:
    submission, unread = built(gold).faq.submission, gold.get("unread", [])
    limits, wanted = {limit.pages for limit in submission.page_limits}, {one["pages"] for one in gold["page_limits"]}
    assert limits <= wanted if "page_limits" in unread else limits == wanted
    for name, value in (
        ("url", gold["submission_url"]),
        ("review", REVIEW[gold["blind"]]),
        ("archival", gold["archival"]),
        ("dual_submission", gold["dual_submission"]),
    ):
        assert getattr(submission, name) in ({value, None} if name in unread else {value})


@record
def test_topics_and_people_are_found_and_nobody_else(gold: dict[str, Any]) -> None:
    faq = built(gold).faq
    found = {
        "topics": flat(faq.topics),
        "organizers": [person.name for person in faq.people if person.role == "organizer"],
        "speakers": [person.name for person in faq.people if person.role == "speaker"],
    }
    for name, texts in found.items():
        if name in gold.get("unread", []):
            assert [text for text in texts if text not in gold[name]] == []
        elif gold[name] is not None:
            assert texts == gold[name]


@record
def test_what_stands_in_comments_hidden_parts_or_old_news_is_nowhere(gold: dict[str, Any]) -> None:
    result = built(gold)
    assert [text for text in gold.get("never", []) if text.lower() in result.text.lower()] == []


@record
def test_the_built_faq_passes_its_own_check(gold: dict[str, Any]) -> None:
    result = built(gold)
    findings = check_faq(parse_faq(result.text, file=gold["sources"][0]))
    assert [str(finding) for finding in findings if finding.level == ERROR] == []


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
