"""Sentences of a biography: the awards, journals and grants in them are of somebody's life, and not of the event."""

from __future__ import annotations

from bot.rules import Rule

OF_A_PERSON = Rule(
    "a sentence on one person",
    r"""^ \W{0,3} (?: (?: s?he | his | her ) \s (?! or \s | and \s | / | majesty )
        | (?: [\w’'.:-]{1,20} \s ){2,6} is \s (?: currently \s | now \s )? an? \s (?: [\w-]{1,14} \s ){0,3}
        (?: professor | lecturer | researcher | fellow | scientist | scholar | postdoc ) \b
        | [^.;]{3,120}? (?<! \b or ) (?<! \b and ) \s s?he \s (?: also \s | then \s )?
        (?: held | holds | received | joined | worked | works | leads | studied | taught ) \b )""",
    examples=(
        "She has a grant of the Rope Fund",
        "He won a prize for the best knot",
        "His work was published in the Journal of Knots",
        "“Her papers are in the proceedings of Nets 2029",
        "Dr. Ada Moore is a young scholar at Knot College",
        "Organisers: Ben Holm is an associate professor at the University of Oslo",
        "Ada Moore is now a lecturer in Oslo",
        "Ada Moore is currently a senior researcher",
        "Ben Holm is a fellow of Knot College",
        "Ben Holm is a computer scientist",
        "Ada Moore is a postdoc in Lyon",
        "Before coming to Oslo, she held a post at the University of Turku",
        "In 2019 he joined Knot College",
        "At sea, she also leads a crew",
        "Today he holds a chair in Lyon",
        "In 2012 she then received a degree",
        "For years he worked in Rome",
        "On land, she works for a ferry",
        "In Bonn he studied ropes",
        "In Oslo she taught knots",
    ),
    near_misses=(
        "An author who cannot come tells us whether he or she works at Knot College",
        "He or she must register",
        "His and her papers",
        "He / she pays nothing",
        "Her Majesty's Hall is on the quay",
        "The author and her paper",
        "Hers is a prize",
        "The event is a meeting of researchers at Knot College",
    ),
)
