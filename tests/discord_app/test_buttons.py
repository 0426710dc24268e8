"""Custom ids of buttons: messages live on, so every form that was ever sent stays readable."""

from __future__ import annotations

import pytest

from bot.discord_app.asking.answer_view import AskButton, RemoveButton, ShowButton, VerdictButton, entry_of
from bot.discord_app.asking.pages import PageButton
from bot.discord_app.background.date_changes import DateChangeButton
from bot.discord_app.background.page_changes import PageChangeButton
from bot.discord_app.reminders.role_button import RoleButton
from bot.discord_app.ui.buttons import PersistentButton
from bot.discord_app.ui.decision_button import Choice
from bot.discord_app.ui.remind_button import LeadButton, RemindButton

GUILD = 1100000000000000001
SENT: list[tuple[str, PersistentButton]] = [
    ("ask:page_limit", AskButton("page_limit")),
    ("ask:page-limit", AskButton("page-limit")),
    ("show", ShowButton()),
    ("verdict:y:page_limit", VerdictButton("y", "page_limit")),
    ("remove:77:page_limit", RemoveButton(77, "page_limit")),
    ("page:topics:3", PageButton("topics", 3)),
    ("remind:submission", RemindButton("submission")),
    ("remind:submission:3d", LeadButton("submission", "3d")),
    ("remind:full-papers:3d", LeadButton("full-papers", "3d")),
    ("role:toggle", RoleButton()),
    (f"moved:{GUILD}:a:1696075140:submission", DateChangeButton(GUILD, "a", 1696075140, "submission")),
    (f"moved:{GUILD}:q:-60:submission", DateChangeButton(GUILD, "q", -60, "submission")),
    (f"call:{GUILD}:t:0123456789abcdef", PageChangeButton(GUILD, "t", "0123456789abcdef")),
]
KINDS = {type(button) for _, button in SENT}


@pytest.mark.parametrize(("custom_id", "button"), SENT)
def test_an_id_that_was_sent_is_read_by_its_own_kind_and_written_the_same(
    custom_id: str, button: PersistentButton
) -> None:
    assert [found for kind in KINDS if (found := kind.read(custom_id))] == [button]
    assert button.custom_id() == custom_id


@pytest.mark.parametrize(
    "custom_id",
    [
        "",
        "show ",
        "shows",
        "verdict:x:page_limit",
        "ask:Page",
        "ask:",
        "remind:a:99999d",
        "page:topics:99999",
        "call:1:t:0",
        f"call:{GUILD}:a:0123456789abcdef",
        f"moved:{GUILD}:t:0:submission",
    ],
)
def test_any_other_id_is_nobodys(custom_id: str) -> None:
    assert not any(kind.read(custom_id) for kind in KINDS)


def test_an_answer_is_known_again_by_its_buttons() -> None:
    assert [entry_of(custom_id) for custom_id, _ in SENT[:5]] == ["", "", "", "page_limit", "page_limit"]


def test_the_longest_id_of_a_date_is_cut_to_discords_limit_and_known_again() -> None:
    long = "d" * 64
    custom_id = DateChangeButton(GUILD, "a", 99_999_999_999, long).custom_id()
    assert len(custom_id) == 100
    read = DateChangeButton.read(custom_id)
    assert read is not None
    assert long.startswith(read.date_id)
    assert read.chosen is Choice.ACCEPT
    assert read.choosing(Choice.CONFIRM).choice == "e"
