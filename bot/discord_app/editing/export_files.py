"""The files of a FAQ with everything that was changed from Discord."""

from __future__ import annotations

from bot.errors import NoWorkshopError
from bot.faq.model import Faq
from bot.library import Library
from bot.revisions.regressions import asked_by_check


def export_files(library: Library, name: str, faq: Faq) -> tuple[dict[str, str], bool]:
    """Return the texts of a FAQ's files by their names, and whether any differs from the host's; `faq` is what a server
    answers from. The questions that `check` asks are among them where they differ.
    """
    from bot.changes.staff import exported, exported_questions  # noqa: PLC0415 - megabytes that are rarely needed

    file = library.file_of(name)
    if file is None:
        raise NoWorkshopError
    text, asked = exported(file, faq), asked_by_check(library, name)
    questions = exported_questions(asked.text, asked.questions)
    files = {"faq.yaml": text} | ({asked.path.name: questions} if questions != asked.text else {})
    return files, text != file.text or len(files) > 1
