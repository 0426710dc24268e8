"""The FAQs of a host: names, changes on disk, what stays when one breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import FaqError, UsageError
from bot.library import Library

GOOD = "workshop: {name: First}\n"


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name / "faq.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def titles(library: Library) -> dict[str, str]:
    return {name: volume.loaded.faq.workshop.name for name in library.names if (volume := library.get(name))}


def test_a_faq_is_called_after_its_folder(tmp_path: Path) -> None:
    write(tmp_path, "one", GOOD)
    write(tmp_path, "2023/two", GOOD.replace("First", "Second"))
    library = Library.open(tmp_path)
    assert titles(library) == {"one": "First", "2023/two": "Second"}
    assert library.only is None
    assert Library.open(tmp_path / "one" / "faq.yaml").only == "one"
    assert Library.open(tmp_path / "one").only == "one"


def test_the_versions_that_kubernetes_keeps_in_hidden_folders_are_no_faqs_of_their_own(tmp_path: Path) -> None:
    write(tmp_path, "..2024_05_01", GOOD)
    (tmp_path / "..data").symlink_to("..2024_05_01")
    (tmp_path / "faq.yaml").symlink_to("..data/faq.yaml")
    library = Library.open(tmp_path)
    assert library.names == [tmp_path.name]
    write(tmp_path, "..2024_05_02", GOOD.replace("First", "Changed"))
    (tmp_path / "..data").unlink()
    (tmp_path / "..data").symlink_to("..2024_05_02")
    assert [news.name for news in library.refresh()] == [tmp_path.name]
    assert titles(library) == {tmp_path.name: "Changed"}


def test_what_changes_on_disk_is_read_again_and_nothing_else(tmp_path: Path) -> None:
    write(tmp_path, "one", GOOD)
    write(tmp_path, "two", GOOD)
    library = Library.open(tmp_path)
    assert library.refresh() == []
    write(tmp_path, "one", GOOD.replace("First", "Changed"))
    write(tmp_path, "three", GOOD)
    assert sorted(news.name for news in library.refresh()) == ["one", "three"]
    assert titles(library) == {"one": "Changed", "three": "First", "two": "First"}


def test_a_broken_file_keeps_its_last_good_state_until_it_is_fixed(tmp_path: Path) -> None:
    path = write(tmp_path, "one", GOOD)
    library = Library.open(path)
    write(tmp_path, "one", "workshop: [")
    (news,) = library.refresh()
    assert news.name == "one"
    assert "is not closed" in str(news.problems[0])
    assert library.refresh() == []  # told once
    assert (titles(library), list(library.problems)) == ({"one": "First"}, ["one"])
    write(tmp_path, "one", GOOD.replace("First", "Fixed"))
    library.refresh()
    assert (titles(library), library.problems) == ({"one": "Fixed"}, {})


def test_a_file_that_is_gone_keeps_its_last_good_state_and_comes_back(tmp_path: Path) -> None:
    path = write(tmp_path, "one", GOOD)
    write(tmp_path, "two", GOOD)
    library = Library.open(tmp_path)
    path.unlink()
    (news,) = library.refresh()
    assert str(news.problems[0]).endswith("the file is gone. Restore it, or restart without it.")
    assert titles(library)["one"] == "First"
    write(tmp_path, "one", GOOD)
    assert [news.problems for news in library.refresh()] == [()]
    assert library.problems == {}


def test_one_broken_file_among_several_keeps_none_of_the_others_away(tmp_path: Path) -> None:
    write(tmp_path, "one", GOOD)
    write(tmp_path, "two", "workshop: [")
    library = Library.open(tmp_path)
    assert (library.names, list(library.problems), library.only) == (["one"], ["two"], None)


def test_nothing_that_can_be_used_is_an_error_with_every_problem(tmp_path: Path) -> None:
    write(tmp_path, "one", "workshop: [")
    with pytest.raises(FaqError, match="is not closed"):
        Library.open(tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match=r"no faq.yaml in this folder"):
        Library.open(tmp_path / "empty")
