"""Makes every number that the product ships: python -m models [NAME ...]

  classifier   bot/matching/data/weights.json, from the bank's phrasings
  sense        bot/matching/data/sense.*, word vectors (needs the packages of the extra `models`)
  relevance    bot/matching/data/relevance.*, what tells that a text answers a question (needs them, too; after sense)
  asked        bot/matching/data/asked.bin, the vectors of the bank's phrasings
  passages     bot/matching/data/passage_kinds.json, what tells which kinds a passage answers, from models/passages
  built        models/workshops/*/built, the FAQs of the pages there as `build` makes them
  decision     bot/answering/data/decision.json, from the labelled questions; prints the curve over workshops left out
  check        compares what is shipped with the digest of what it was made from; exit code 1 when it is stale
  again        makes classifier, passages and decision elsewhere and compares the numbers; exit code 1 when they differ

Without a name: classifier, asked, passages, decision. The decision takes six minutes on two cores, each other less
than one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from models import again, asked, built, classifier, decide, digest, passage_kinds

_STEPS: dict[str, Callable[[], int | None]] = {
    "classifier": classifier.main,
    "asked": asked.main,
    "passages": passage_kinds.main,
    "built": built.main,
    "decision": decide.main,
    "check": digest.main,
    "again": again.main,
}


def main() -> int:
    names = sys.argv[1:] or ["classifier", "asked", "passages", "decision"]
    for name in names:
        if name == "sense":
            from models import sense  # noqa: PLC0415 - its packages are not always there

            sense.main()
        elif name == "relevance":
            from models import relevance  # noqa: PLC0415 - its packages are not always there

            relevance.main()
        elif name in _STEPS:
            if _STEPS[name]():
                return 1
        else:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
