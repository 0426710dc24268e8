"""What is registered, and is not a person who takes part; `reads` is the id of the kind."""

from __future__ import annotations

from bot.rules import Rule

REGISTERED = (
    Rule(
        "papers are registered",
        r"""\b(?: paper | abstract | title | submission )s? \s registration\b | \bregist(?: er | ration )\s(?: of
        | your )\s(?: paper | abstract )
        | \b anmeldung \s (?: von | der | eines | ihres ) \s (?: \w+ \s )? (?: beitr | vortr | poster | abstract )""",
        reads="registration",
        examples=(
            "Abstract registration: May 5", "Paper registration", "Title registration", "Submission registration",
            "registration of papers", "register your abstract", "Anmeldung von Beiträgen", "Anmeldung der Poster",
            "Anmeldung eines kurzen Vortrags", "Anmeldung Ihres Abstracts",
        ),
        near_misses=("Early registration", "registration of authors"),
    ),
    Rule(
        "people register for other things",
        r"""\bregist\w+\s(?: \w+\s ){0,3}? as\s an?\s \w+ | \bregist\w+\s(?: on | with | at )\s(?: OpenReview
        | EasyChair | CMT | HotCRP ) | \byou\sregistered\sfor\b""",
        reads="registration",
        examples=(
            "Register as a reviewer", "Register here as an author", "register on OpenReview",
            "Register with EasyChair", "register at CMT", "register on HotCRP",
            "You receive this since you registered for X",
        ),
        near_misses=("Register on site", "Registration is open"),
    ),
    Rule(
        "what lies at the desk",
        r"\b registration \s (?: materials? | packets? | kits? | bags? | booklets? )\b",
        reads="registration",
        examples=("the conference registration material", "a registration packet", "in the registration kit",
            "registration bags", "registration booklet"),
        near_misses=("registration is open", "registration fees"),
    ),
    Rule(
        "students of a university",
        r"""\b (?: enrol{1,2}ed | registered ) \s (?: as \s (?: an? \s )? | in \s an? \s ) (?: [\w-]+ \s ){0,3}?
            (?: students? | degree | programmes? | programs? | course ) \b""",
        reads="registration",
        examples=("You must be enrolled as a student", "who are enroled as full-time students",
            "registered in a PhD programme", "enrolled in a degree", "must be enrolled in a master program",
            "registered as PhD students", "enrolled in a course"),
        near_misses=("Students must register", "registered as an author"),
    ),
    Rule(
        "things that show as something",
        r"\b (?: they | it | that | which ) \s registers? \s as \b",
        reads="registration",
        examples=("They register as currents", "it registers as noise", "moods that register as dread",
            "which register as a hum"),
        near_misses=("Please register as soon as possible", "you must register as an author"),
    ),
    Rule(
        "papers that are registered one by one",
        r"""\b(?: paper | abstract | title | submission )s? (?: \s \( [^()]{0,80} \) )?
            \s (?: must | should | need \s to ) \s be \s registered \b""",
        reads="registration",
        examples=("Abstracts (in our format) must be registered", "papers should be registered",
            "The title must be registered", "Submissions need to be registered"),
        near_misses=("Authors must be registered", "One author per paper must register"),
    ),
    Rule(
        "a name",
        r"['’]s\sRegister\b",
        reads="registration",
        examples=("Lloyd’s Register",),
        near_misses=("Let's register",),
        cased=True,
    ),
)  # fmt: skip
