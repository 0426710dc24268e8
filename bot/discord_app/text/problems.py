"""Problems of a FAQ as organizers read them."""

from __future__ import annotations

from bot.discord_app.text.render import safe
from bot.errors import Problem


def listed(problems: tuple[Problem, ...]) -> str:
    """Return the problems of a FAQ as a list with their fixes."""
    lines = (
        f"• {safe(short_location(problem))}" + (f"\n  → {safe(problem.fix)}" if problem.fix else "")
        for problem in problems
    )
    return "\n".join(lines)


def short_location(problem: Problem) -> str:
    """Return a problem with the last two names of its path: the host's folders are not for members to see."""
    short = "/".join(problem.place.file.replace("\\", "/").split("/")[-2:])
    return f"{short}:{problem.place.line}:{problem.place.column}: {problem.what}"
