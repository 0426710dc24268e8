"""The JSON Schema of the FAQ file, for editors that check while one types."""

from __future__ import annotations

import json
from functools import cache

from bot.faq.model import Faq


@cache
def json_schema() -> str:
    """Return the schema as indented JSON (draft 2020-12)."""
    schema = Faq.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "workshop-bot FAQ"
    return json.dumps(schema, indent=2, ensure_ascii=False)
