"""Who learns whose name in a review, told in words that name no kind of review: "referees do not know who wrote"."""

from __future__ import annotations

from bot.rules import Rule

_PARTS = {
    "reviewers": r"(?: reviewers? | referees? | program(?:me)? \s committee (?: \s members )? | readers )",
    "seen": r"(?: learn | know | see | find \s out | (?: be | are ) \s told | (?: be | are ) \s shown )",
    "names": r"(?: names? | identit(?:y|ies) )",
    "nots": r"""(?: do(?:es)? \s not | do(?:es)?n['’]t | will \s not | won['’]t | cannot | can['’]t | never
        | must \s not | should \s not )""",
    "kept": r"""(?: hidden | concealed | withheld | masked | kept \s (?: secret | from ) | unknown
        | not \s (?: known | disclosed | revealed | shown | visible ) )""",
}
_AUTHORS_UNKNOWN = Rule(
    "that reviewers do not learn who the authors are",
    r"""\b <reviewers> \s <nots> \s (?: \w{3,9} \s )? <seen> \s
            (?: who \s (?: the \s )? (?: authors? \s (?: is | are ) \b
            | wrote )
            | (?: the \s )? <names> \s of \s (?: the | any ) \s authors? \b
            | (?: the \s )? authors? ['’]? (?: s ['’]? )? \s <names> \b )
        | \b authors? ['’]? (?: s ['’]? )? \s <names> \s
            (?: (?: is | are | will \s be | remain s? | stays? ) \s )? <kept> \s (?: from | to | for ) \s
            (?: the \s | all \s )? <reviewers> \b""",
    examples=("Reviewers do not learn who the authors are", "referees won't know who wrote a paper",
        "Reviewers will not be told the names of the authors", "A reviewer doesn't see the author's name",
        "Referees never find out the authors’ identities",
        "The programme committee cannot see the names of the authors",
        "readers must not be shown the identities of any author",
        "Program committee members can't learn who wrote what",
        "Reviewers should not really know who the author is", "(author identities hidden from reviewers)",
        "Authors' names will be withheld from the referees", "author names are concealed from all reviewers",
        "The author identity is not disclosed to reviewers", "Authors' names remain unknown to the referees",
        "authors’ identities are kept secret from reviewers", "author names stay masked for readers",
        "authors' names are not known to reviewers", "author names not revealed to reviewers",
        "author names not shown to readers", "author names not visible to reviewers",
        "a referee does not see who wrote",
        "names of authors: referee don't see the author identity"),
    near_misses=("Reviewers know who the authors are", "Authors do not learn who the reviewers are",
        "Reviewers do not see the videos of authors", "author names are shown to reviewers"),
    parts=_PARTS,
)  # fmt: skip
_REVIEWERS_UNKNOWN = Rule(
    "that authors do not learn who reviews them",
    r"""\b authors? \s <nots> \s (?: \w{3,9} \s )? <seen> \s (?: who \s (?: the \s )? (?: <reviewers> \s are \b
            | read | reviewed )
            | (?: the \s )? <names> \s of \s (?: the | their ) \s <reviewers> \b )
        | \b (?: <reviewers> ['’]? (?: s ['’]? )? \s <names>
              | <names> \s of \s (?: the \s | their \s )? <reviewers> )
            \s (?: (?: is | are | will \s be | remain s? | stays? ) \s )? <kept> \b
        | (?<! and \s ) (?<! nor \s ) (?<! or \s ) (?<! and \s the \s ) (?<! not \s by \s ) \b
            <reviewers> ,? \s (?: who \s )? (?: themselves \s )?
            (?: (?: will \s )? (?: stay | remain | be ) s? | are | is | (?: are
                | will \s be ) \s kept ) \s anonymous \b""",
    examples=("authors do not learn who the reviewers are", "An author will not know who read the paper",
        "Authors never see who reviewed them", "authors won't be told the names of the referees",
        "authors cannot find out the identity of their reviewers", "reviewer identities hidden from authors",
        "Referees' names are not disclosed", "the names of the readers are withheld",
        "Reviewers’ names will be concealed", "the identity of referees remains unknown", "referees stay anonymous",
        "Reviewers, who remain anonymous", "the programme committee, who stay anonymous", "referees will be anonymous",
        "reviewers are anonymous", "the name of the reviewer is kept secret",
        "The referees are kept anonymous", "Reviewers themselves will be kept anonymous",
        "A reviewer is anonymous", "names of their reviewers are kept secret",
        "a reviewer's name stays masked", "authors don't learn the identities of their referees"),
    near_misses=("Reviewers do not learn who the authors are", "Authors and reviewers stay anonymous",
        "neither authors nor referees are anonymous", "reviewers are not anonymous", "authors or readers are anonymous",
        "the reviewers read anonymous papers", "known to authors and the reviewers are anonymous"),
    parts=_PARTS,
)  # fmt: skip
_REVIEWERS_KNOWN = Rule(
    "that authors learn who reviews them",
    r"""\b authors? \s (?: will \s | also \s )? know \s who \s (?: the \s <reviewers> \s are
            | (?: read | reviewed | reviews | reads ) ) \b
        | \b <reviewers> \s (?: (?: must | should | will ) \s )? sign \s (?: their | all ) \s (?: reviews | reports ) \b
        | \b signed \s (?: reviews | reports ) \b""",
    examples=("authors know who read their papers", "Authors will know who the reviewers are",
        "authors also know who reviewed them", "An author will know who reviews it", "authors know who reads them",
        "Reviewers sign their reviews", "referees must sign all reports", "readers should sign their reports",
        "reviewers will sign their reviews", "with signed reviews", "signed reports"),
    near_misses=("authors know who wrote them", "Reviewers may sign their reports", "signed copyright forms"),
    parts=_PARTS,
)  # fmt: skip
_AUTHORS_KNOWN = Rule(
    "that the names of authors are seen",
    r"""\b <reviewers> \s (?: will \s | also \s )? (?: know | see ) \s (?: who \s (?: wrote | the \s authors \s are )
            | (?: the \s )? authors ['’] \s names | the \s names \s of \s the \s authors ) \b
        | \b (?: carry | carries | bear | bears | show | shows | give | gives ) \s (?: all \s )?
            (?: the \s names \s of \s (?: the | their | its | all ) \s authors? | (?: the | their
                | its ) \s authors? ['’]?
            (?: s ['’]? )? \s names? ) \b
        | \b who \s know \s (?: the \s authors ['’] \s names | the \s names \s of \s the \s authors ) \b""",
    examples=("reviewers know who wrote their papers", "Referees will see who the authors are",
        "reviewers also know the authors' names", "readers see authors' names",
        "referees know the names of the authors",
        "Submissions carry the names of their authors", "which carry the authors’ names",
        "Each paper bears its author's name",
        "The title page shows the names of all authors", "papers bear the names of the authors",
        "a page that carries the author's name", "and gives the names of its authors",
        "Title pages give their authors' names",
        "show all the names of the authors",
        "the committee, who know the authors' names", "people who know the names of the authors"),
    near_misses=("reviewers do not know who wrote it", "authors know who reviewed",
        "papers carry the name of the event"),
    parts=_PARTS,
)  # fmt: skip
_BOTH_WAYS = Rule(
    "that what is said of one side holds for the other, too",
    r"\b (?: vice \s versa | the \s other \s way \s (?: a?round | about ) | and \s conversely )\b",
    examples=("hidden from reviewers and vice versa", "nor the other way round", "the other way around",
        "or the other way about", "and conversely"),
    near_misses=("the other way to submit", "conversely, papers"),
)  # fmt: skip


def who_knows(text: str) -> set[str]:
    """What a sentence tells of who learns whose name: "authors unknown", "reviewers unknown", "authors known",
    "reviewers known".
    """
    told = {
        value
        for value, rule in (
            ("authors unknown", _AUTHORS_UNKNOWN),
            ("reviewers unknown", _REVIEWERS_UNKNOWN),
            ("authors known", _AUTHORS_KNOWN),
            ("reviewers known", _REVIEWERS_KNOWN),
        )
        if rule.search(text)
    }
    unknown = {"authors unknown", "reviewers unknown"}
    return told | unknown if told & unknown and _BOTH_WAYS.search(text) else told


def without_reviewers(text: str) -> str:
    """A sentence without what it tells of reviewers whom nobody learns of, sign for sign."""
    return _REVIEWERS_UNKNOWN.sub(lambda told: " " * len(told[0]), text)
