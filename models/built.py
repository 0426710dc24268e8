"""Makes models/workshops/*/built/<page>.yaml: the FAQs of the pages there as `workshop-bot build` makes them.

They are kept, so that the decision is made from the same FAQs until somebody makes them anew.
"""

from __future__ import annotations

from pathlib import Path

from bot.cfp.build import build_faq
from bot.page.sources import read_sources
from models.labelled import built_of, load, page_of

WORKSHOPS = Path(__file__).parent / "workshops"


def main() -> None:
    made = 0
    for folder in sorted(path for path in WORKSHOPS.iterdir() if (path / "built").is_dir()):
        for name in sorted({one.page for one in load(folder)}):
            page = page_of(folder, name)
            if page is None:
                continue
            out = built_of(folder, name)
            out.parent.mkdir(exist_ok=True)
            out.write_text(build_faq(read_sources([str(page)])).text, encoding="utf-8")
            made += 1
    print(f"{made} FAQs -> models/workshops/*/built")
