"""What every value of the FAQ file is: frozen, strict, and without what would command a terminal."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel, ConfigDict, field_validator

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")  # all but tabs and what ends a line


class Model(BaseModel):
    # Built once, as part of Faq, not for every class: half the start-up time.
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, defer_build=True)

    @field_validator("*")
    @classmethod
    def _without_controls(cls, value: Any) -> Any:  # noqa: ANN401 - any field's
        """Refuse what would command a terminal instead of being read."""
        for text in value if isinstance(value, tuple) else (value,):
            if isinstance(text, str) and (found := _CONTROL.search(text)):
                raise ValueError(f"it contains a control character (U+{ord(found[0]):04X}); take it out")
        return value
