"""Brings a FAQ file up to its page: reads the three states, merges them, tells what changes, writes all or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from bot.cfp.build import SCHEMA_FILE, BuiltFaq, build_faq, built_record, replace_file
from bot.cfp.emit import emit
from bot.changes.change import Change
from bot.changes.compare import compare
from bot.changes.edition import is_other_edition
from bot.changes.merge import Conflict, merge
from bot.changes.moves import aligned
from bot.changes.record import assumed, recorded, settled
from bot.changes.rewrite import rewritten
from bot.faq.edition import edition_of
from bot.faq.loader import LoadedFaq, load_faq, parse_faq
from bot.faq.model import Faq
from bot.faq.passages import passages_file
from bot.page.page import Page
from bot.safe_yaml import read_yaml
from bot.words.catalogue import SOURCE

Take = Literal["file", "page"]
_UNRECORDED = (
    "There is no {file} next to the FAQ. What still says the words quoted under it follows the page; every other "
    "difference counts as an edit. From now on there is one: keep it with the FAQ."
)


@dataclass(frozen=True, slots=True)
class Update:
    """What an update would write, and what it tells.

    - `record` is what will be known of the page next time: a conflict that nobody decided comes again
    - `recorded` is False when no record of the last build lies next to the FAQ: any difference may then be an edit
    - `is_quoting_old`: the text of the call next to the FAQ is another than the page's
    - `conflicts` are left by now: what the file says stays; `take` None leaves it open whether it will
    """

    path: Path
    old_text: str
    text: str
    built: BuiltFaq
    changes: list[Change]
    conflicts: list[Conflict]
    record: str
    recorded: bool
    is_quoting_old: bool
    take: Take | None

    @property
    def is_needed(self) -> bool:
        decides = self.take is not None and bool(self.conflicts)
        return self.text != self.old_text or not self.recorded or self.is_quoting_old or decides

    @property
    def is_open(self) -> bool:
        """Whether somebody has to decide still."""
        return self.take is None and bool(self.conflicts)

    def write(self) -> None:
        """Write the FAQ and the record of what the page gave; each whole or not at all."""
        replace_file(built_record(self.path), self.record)
        replace_file(passages_file(self.path), self.built.passages)
        replace_file(self.path, self.text)

    def as_text(self) -> str:
        lines = [change.text for change in self.changes] or ["Nothing changed that a community member would notice."]
        if self.conflicts:
            lines += ["", "Edited by hand, and changed on the page too:"]
            lines += [
                f"  {one.path}: kept {_shown(one.kept, one)}; the page says {_shown(one.page, one)}"
                for one in self.conflicts
            ]
            decided = "The page's values are not asked about again until they change."
            lines.append(decided if self.take else "This comes again until you decide: --take page, or --take file.")
        if not self.recorded:
            lines += ["", _UNRECORDED.format(file=built_record(self.path).name)]
        if self.built.draft.doubts:
            lines += ["", "Doubtful on the page: please look"]
            lines += [
                f"  {doubt.file or self.built.page.file}:{doubt.line}: {doubt.text}"
                for doubt in self.built.draft.doubts
            ]
        return "\n".join(lines)

    def as_json(self) -> dict[str, Any]:
        return {
            "changes": [change.as_json() for change in self.changes],
            "conflicts": [{"path": one.path, "kept": one.kept, "page": one.page} for one in self.conflicts],
            "doubtful": [
                {"file": doubt.file or self.built.page.file, "line": doubt.line, "text": doubt.text}
                for doubt in self.built.draft.doubts
            ],
            "recorded": self.recorded,
        }


def prepare(
    page: Page, path: Path, *, take: Take | None = None, checked: date | None = None, locale: str = SOURCE
) -> Update:
    """Merge the page into the FAQ at `path`; raise FaqError or PageError in words, and write nothing.

    - `take`: which one wins where both changed; the file, and it is told again, as long as nobody decides
    - `locale`: of the words in which the changes are told
    """
    loaded = load_faq(path)
    known, built = recorded(built_record(path)), build_faq(page, checked=checked)
    base, mine, theirs = _states(loaded, known, built)
    if checked is None and "checked" in (mine.get("call") or {}):
        theirs["call"] = theirs.get("call", {}) | {"checked": mine["call"]["checked"]}
    merged, conflicts = merge(base, mine, theirs, page_wins=take == "page")
    merged["workshop"] = merged["workshop"] | {"edition": _edition(loaded.faq, built.faq)}
    text = loaded.text if merged == mine else rewritten(loaded.text, merged)
    faq = parse_faq(text, file=str(path)).faq
    changes = compare(loaded.faq, faq, locale=locale)
    record = emit(settled(base, theirs, () if take else conflicts), schema=SCHEMA_FILE, is_record=True)
    quoting_old = _is_another(passages_file(path), built.passages)
    return Update(path, loaded.text, text, built, changes, conflicts, record, known is not None, quoting_old, take)


def _is_another(file: Path, text: str) -> bool:
    """Whether a file is there, and has another text."""
    try:
        return file.read_text(encoding="utf-8") != text
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True


def as_on_page(page: Page, path: Path) -> Faq:
    """Return the FAQ at `path` with all that the page says otherwise since the last build: what was edited by hand, and
    did not change on the page, is no difference. Without a record, it is what the page gives. Raises FaqError and
    PageError.
    """
    known, built = recorded(built_record(path)), build_faq(page)
    if known is None:
        return built.faq
    merged, _ = merge(*_states(load_faq(path), known, built), page_wins=True)
    return parse_faq(emit(merged, schema=SCHEMA_FILE), file=str(path)).faq


def _states(
    loaded: LoadedFaq, known: dict[str, Any] | None, built: BuiltFaq
) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    """What was built last, what the file says, and what the page gives now, with the ids that its dates had."""
    mine, theirs = read_yaml(loaded.text), read_yaml(built.record)
    dates = aligned((known or mine).get("dates") or [], theirs.get("dates") or [])
    return known if known is not None else assumed(mine), mine, theirs | {"dates": dates}


def _edition(old: Faq, new: Faq) -> str:
    """The edition's id in calendars: it stays whatever the page now calls the workshop, until the page turns to another
    edition.
    """
    kept = edition_of(old)
    before, after = (((date.kind, date.at) for date in faq.dates) for faq in (old, new))
    if not is_other_edition(before, after, (old.workshop.name, new.workshop.name)):
        return kept
    turned = edition_of(new)
    years = [date.at[:4] for date in new.dates if date.at]
    return turned if turned != kept else f"{turned}-{max(years)}"


def _shown(value: Any, conflict: Conflict) -> str:  # noqa: ANN401
    if value is None and conflict.is_of_day:
        return "no day"
    if value is None:
        return "nothing (it was deleted)"
    if isinstance(value, dict):
        return str(value.get("name") or value.get("answer") or value.get("at") or value)[:120]
    return f"“{value}”"[:160]
