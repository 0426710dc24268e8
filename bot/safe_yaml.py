"""PyYAML's safe loader, the fast one where it was built with libyaml; the result is the same."""

from __future__ import annotations

from typing import Any

import yaml

try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader  # type: ignore[assignment]

__all__ = ["SafeLoader", "read_yaml"]


def read_yaml(text: str) -> Any:  # noqa: ANN401 - whatever YAML holds
    """Return the one document in `text` as plain values; raise yaml.YAMLError."""
    return yaml.load(text, Loader=SafeLoader)
