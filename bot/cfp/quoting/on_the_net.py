"""What is said with the words for the net or the place, and tells nothing of how one may attend."""

from __future__ import annotations

from bot.rules import Rule

ON_THE_NET = (
    Rule(
        "things that are online",
        r"""\bonline\s(?: publication | submission | system | proceedings | form (?! at ) | only | library
        | conference\ssystem ) | \b online \s (?: supplement | appendi | material | resource )""",
        reads="remote",
        examples=(
            "for online publication", "online submission is open", "the online system", "online proceedings",
            "an online form", "are online only", "the online library", "the online conference system",
            "online supplementary materials", "an online appendix", "online materials", "online resources",
        ),
        near_misses=("online participation", "an online workshop", "an online conference", "an online format"),
    ),
    Rule(
        "what computers do step by step",
        r"\b online \s (?: (?: and | or ) \s [\w-]{3,20} \s )? (?: learning | optimi[sz]ation | algorithms? )",
        reads="remote",
        examples=("optimization for ML, online and reinforcement learning", "online or batch learning",
            "online optimisation", "online optimization", "online algorithms"),
        near_misses=("online talks on learning", "an online workshop"),
    ),
    Rule(
        "what people do on the net, as a subject of research",
        r"""\b online \s (?: social (?: \s [\w-]{3,12} )? | communit(?:y|ies) | platforms? | gam(?:es?|ing) | dating
            | marketplaces? | markets? | shopping | advertis\w{2,6} | harassment | hate | abuse | news | privacy
            | behaviou?rs? | misinformation | safety | discourse | education | users? | content ) \b""",
        reads="remote",
        examples=("being present on an online social network", "online social media", "online communities",
            "an online community", "online platforms", "online games", "online gaming", "online dating",
            "online marketplace", "online markets", "online shopping", "online advertising", "online harassment",
            "online hate speech", "online abuse", "online news", "online privacy", "online behaviour",
            "online behavior", "online misinformation", "online safety", "online discourse", "online education",
            "online users", "online content"),
        near_misses=("an online workshop for the community", "online participation", "online posters"),
    ),
    Rule(
        "a call that is sent in two ways",
        r"\b hybrid \s (?: cfp | calls? ) \b",
        reads="remote",
        examples=("what we call a “Hybrid CFP”", "a hybrid call for speakers", "hybrid calls"),
        near_misses=("a hybrid workshop",),
    ),
    Rule(
        "how an earlier one was held",
        r"""\b (?: was | were | has \s been | took \s place ) \s [^.;]{0,40}?
            \b (?: online | virtual \w* | in[- ]person | hybrid | remotely )""",
        reads="remote",
        examples=("The workshop was held online in 2030", "Both were hybrid", "It has been virtual for years",
            "It took place in person last year", "The last one took place remotely"),
        near_misses=("The workshop will be held online", "It is virtual", "It takes place in person"),
    ),
    Rule(
        "an account of an event, for who was not there",
        r"""\b (?: online | live ) \s (?: [\w-]{3,20} \s )?
            (?: reports? | summar(?:y | ies) | minutes | diar(?:y | ies) | blogs? )\b""",
        reads="remote",
        examples=("a meeting with an online scribe report", "online reports of the meeting", "an online summary",
            "online summaries", "online minutes", "a live blog of the event", "an online diary", "online diaries"),
        near_misses=("an online meeting with a report", "online talks and reports"),
    ),
    Rule(
        "one part of an event among others",
        r"""(?: \b (?: networking | talks | keynotes? | coffee | dinner | discussions? ) \b [^.;]{0,30} \b (?: and | , )
            \s (?: an? \s )? (?: virtual | online ) \s (?: poster \s )? (?: session | exhibition | reception | tour )
            \w* )""",
        reads="remote",
        examples=("networking and a virtual poster session", "keynotes and an online exhibition",
            "coffee and online sessions", "a keynote, a virtual reception", "dinner, a virtual tour",
            "discussion and a virtual tour", "discussions and virtual tours", "talks, an online tour"),
        near_misses=("Posters are shown in a virtual poster session", "talks. A virtual session", "talks and posters"),
    ),
    Rule(
        "how papers are discussed while they are reviewed",
        r"""\b (?: online | web-?based | virtual | electronic ) \s (?: and \s [\w-]{3,20} \s )?
            (?: discussion \s )? (?: forums? | reviews? | reviewing | PC | program (?: me )? \s committee )\b
        | \b (?: PC | committee | reviewers | referees ) \b [^.;]{0,60} \b
            (?: discuss \w* | interact \w* | meet | meets | meeting ) \b [^.;]{0,40} \b (?: online | virtual \w* )""",
        reads="remote",
        examples=(
            "discussion amongst authors and PC members in an online forum", "web-based forums", "a webbased forum",
            "a virtual discussion forum", "in an online and anonymous forum", "an electronic review", "online reviews",
            "virtual reviewing", "an online PC meeting", "a virtual program committee", "an online programme committee",
            "The PC will discuss papers online", "the committee, interacting with authors online",
            "reviewers meet virtually", "The committee meets online", "the referees have a virtual meeting, all online",
        ),
        near_misses=("Discussions are held online", "The PC is large. Talks are discussed online", "an online meeting"),
    ),
    Rule(
        "what is shown of those who are not there",
        r"""\b (?: videos? | recordings? | files? ) \b [^.;]{0,40} \b (?: broadcast | shown | played | streamed ) \b
            [^.;]{0,60}""",
        reads="remote",
        examples=("the video file will be broadcast during the online concert", "videos are shown online",
            "A recording is played in the online session", "recordings will be streamed online", "a file is shown",
            "files are shown"),
        near_misses=("Talks are streamed online", "Recordings are made. Talks are streamed"),
    ),
    Rule(
        "talks that are kept or shown",
        r"\b not \s (?: to \s )? be \s recorded \b [^.;]{0,30} \b stream\w*",
        reads="remote",
        examples=("If you prefer your talk to not be recorded or live streamed",),
        near_misses=("Talks will be streamed and recorded",),
    ),
    Rule(
        "a word in a name",
        r"""[A-Z]\w+ \s (?: Remote | Hybrid | Virtual | Online ) \s (?! Workshop | Conference | Meeting | Event )
        [A-Z]\w+""",
        reads="remote",
        examples=("Alpine Remote Networks", "on Safe Hybrid Systems", "Human Virtual Worlds", "Hard Online Problems"),
        near_misses=(
            "First Virtual Workshop", "First Online Conference", "First Hybrid Meeting", "First Virtual Event",
            "talks, Hybrid and more",
        ),
        cased=True,
    ),
    Rule(
        "where organizers are",
        r"""\b (?: committee | organi[sz]ers? | chairs ) \b [^.;]{0,60} \b
        (?: present | attend\w* | be\s there ) \b .{0,60}
        | \b physically\s present \b""",
        reads="remote",
        examples=(
            "The committee cannot be present in person", "half of the organizers will attend in person",
            "organisers attend online", "an organizer attends online", "the chairs will be there in person",
            "not able to be physically present at ICKN",
        ),
        near_misses=("Organizers. Talks are in person", "You can attend in person"),
    ),
)  # fmt: skip
