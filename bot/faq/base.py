"""What every value of the FAQ file is: frozen, strict, and without what would command a terminal.

What follows from one alone is worked out once for it (`once`), and not for every question.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cached_property, wraps
from typing import Any, Self, TypeVar

from pydantic import BaseModel, ConfigDict, field_validator

T = TypeVar("T")
M = TypeVar("M", bound="Model")

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")  # all but tabs and what ends a line


class Model(BaseModel):
    # Built once, as part of Faq, not for every class: half the start-up time.
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    @cached_property
    def worked_out(self) -> dict[Callable[[Any], Any], Any]:
        return {}

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        copied = super().model_copy(update=update, deep=deep)
        copied.__dict__.pop("worked_out", None)  # it is another value now
        return copied

    @field_validator("*")
    @classmethod
    def _without_controls(cls, value: Any) -> Any:  # noqa: ANN401 - any field's
        """Refuse what would command a terminal instead of being read."""
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str) and (found := _CONTROL.search(text)):
                raise ValueError(f"it contains a control character (U+{ord(found[0]):04X}); take it out")
        return value


def once(work: Callable[[M], T]) -> Callable[[M], T]:
    """Have what follows from a value of the file alone worked out once for each."""

    @wraps(work)
    def known(value: M) -> T:
        if work not in value.worked_out:
            value.worked_out[work] = work(value)
        found: T = value.worked_out[work]
        return found

    return known
