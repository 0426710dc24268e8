"""What is said of talks and posters, and tells nothing of how accepted papers are presented."""

from __future__ import annotations

from bot.rules import Rule

OF_TALKS = (
    Rule(
        "talks of who registers",
        r"""\b must\s register \b [^.;]{0,80} \b present \b [^.;]{0,20}""",
        reads="presentation",
        examples=("one author must register, in order to present the paper there",),
        near_misses=("authors must register and print a poster",),
    ),
    Rule(
        "papers of a journal",
        r"""\b (?: thematic\s series | special\s issue ) \b .{0,200}""",
        reads="presentation",
        examples=("submitted to the thematic series and presented", "a special issue is presented"),
        near_misses=("papers of a series are presented",),
    ),
    Rule(
        "the language of talks",
        r"\b present\w* \s in \s (?: [A-Z]\w+ (?: ish | an | ch | ese ) \b | the\s \w+ \s language )",
        reads="presentation",
        examples=("presented in English", "presented in German", "presented in French", "presented in Japanese",
            "to be presented in the Italian language"),
        near_misses=("presented in the hall", "presented in poster sessions"),
    ),
    Rule(
        "which rules hold for them",
        r"\b rules? \b [^.;]{0,80} \b appl(?: y | ies ) \b [^.;]{0,120}",
        reads="presentation",
        examples=("the same rules as for papers apply to poster presentations", "This rule applies to poster sessions"),
        near_misses=("Apply for a poster session", "posters follow the rules of the hall"),
    ),
)  # fmt: skip
