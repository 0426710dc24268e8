"""What stands beside the words of a question and is of another thing: earlier places, prizes, a bracket that asks."""

from __future__ import annotations

from bot.rules import Rule

BESIDE = (
    Rule(
        "where earlier editions were held, one after the other",
        r"\b (?: virtual | online | hybrid ) \s? (?: \( [^()]{2,24} \) \s? )? \( \d{4} \)",
        reads="remote",
        examples=("Oslo (2019), Virtual (Tsukuba) (2020)", "online (2021)", "Hybrid (Cork) (2022)", "Virtual (2020)"),
        near_misses=("a virtual workshop (2031)", "virtual talks"),
    ),
    Rule(
        "two kinds of realities, joined by a sign",
        r"\b (?: virtual | augmented | mixed ) \s? (?: [/,&] \s? | and \s ) (?: virtual | augmented | mixed ) \b",
        reads="remote",
        examples=("Virtual/Augmented reality", "augmented and virtual worlds", "mixed, augmented",
            "virtual & mixed reality", "augmented / mixed reality", "mixed / virtual"),
        near_misses=("virtual and in person", "virtual or mixed"),
    ),
    Rule(
        "where papers are printed, and no place to meet",
        r"\b online \s (?! workshop | conference | event ) (?: [\w-]{3,20} \s ){1,2} proceedings \b",
        reads="remote",
        examples=("only in the online non-archival proceedings", "online open access proceedings"),
        near_misses=("online, and in the proceedings", "an online workshop with proceedings",
            "an online conference with proceedings", "an online event with proceedings"),
    ),
    Rule(
        "an address in which people register for another thing",
        r"""\b (?: ORCID | EasyChair | OpenReview | HotCRP | CMT ) \b [^.;]{0,40} \(? https?://\S+""",
        reads="registration",
        examples=("obtain an ORCID ID (https://orcid.example.org/register)",
            "an EasyChair account https://a.example/regist",
            "OpenReview (https://o.example/signup)", "HotCRP: https://h.example/register", "CMT https://c.example/reg"),
        near_misses=("Register at https://orc.example.org/register", "an ORCID is needed to register"),
    ),
    Rule(
        "a list that holds things, and nobody who takes part",
        r"\b regist(?: ry | ries ) \b",
        reads="registration",
        examples=("based on the Knot Course Registry", "held in registries of ropes"),
        near_misses=("registration", "register at", "registrants"),
    ),
    Rule(
        "a form by which something is proposed, whatever it is called",
        r"\b (?: proponer | propon(?:e|ed|ga) | propuestas? | postular | propor | propostas? ) \b [^.;]{0,80}"
        r" \b (?: registro | inscripción | inscrição ) \b",
        reads="registration",
        examples=("puedes proponer una charla mediante el Formulario de Registro", "Propone un taller en el registro",
            "Proponed charlas en el registro", "Proponga una charla por el formulario de inscripción",
            "envía tu propuesta en el registro", "Propuestas: formulario de registro", "postular en el registro",
            "pode propor uma palestra no formulário de inscrição", "Propostas pelo registro", "proposta: registro"),
        near_misses=("El registro es gratuito", "las propuestas son libres. La inscripción cuesta"),
    ),
    Rule(
        "what costs nothing to read or to print",
        r"\b free \s to \s (?: read | publish | download | use | access ) \b [^.;]{0,80}",
        reads="registration",
        examples=("free to read, no fees ever", "free to publish", "free to download", "free to use", "free to access"),
        near_misses=("free to attend", "free to register"),
    ),
    Rule(
        "questions on registering, and where they go",
        r"\b (?: questions? | enquiries | inquiries | queries ) \s (?: about | on | regarding | concerning ) \s"
        r" (?: the \s )? registration \b [^.;]{0,60}",
        reads="registration",
        examples=("Questions about registration can be sent to", "question on the registration",
            "queries about registration",
            "enquiries regarding registration", "inquiries concerning the registration"),
        near_misses=("Questions? Registration is open", "questions about the hotel, registration"),
    ),
    Rule(
        "who wins a prize, and how",
        r"\b (?: winners? | awards? | prizes? | awardees ) \b [^.;]{0,40}"
        r" \b (?: selected | judged | assessed | reviewed | evaluated ) \b [^.;]{0,80}",
        reads="review_criteria",
        examples=("Winners will be selected based on their abstracts", "The winner is judged on style",
            "awards are assessed on", "an award reviewed on", "prizes are evaluated on", "The prize is judged on",
            "awardees are selected on"),
        near_misses=("Papers are selected based on their worth", "There are prizes. Papers are judged on"),
    ),
    Rule(
        "what one part of an event is for",
        r"""\b (?: purpose | goal | aim | objective )s? \s of \s (?: the | this | our | each ) \s
            (?: [\w-]{3,20} \s ){0,2} (?: roundtables? | sessions? | panels? | tutorials? | challenges? | posters?
            | demos? | exhibition | tracks? | talks? ) \b""",
        reads="about",
        examples=("The purpose of the cross-fertilization roundtables is", "The goal of this session is",
            "the aim of our panel is", "The objectives of the tutorial are", "The aims of the challenge are",
            "The goal of each poster is", "The purpose of the demos is", "the goal of the exhibition",
            "the purpose of the industry track", "the aim of the talks"),
        near_misses=("The purpose of the workshop is", "The goal of the meeting, with sessions, is"),
    ),
    Rule(
        "what papers are to be, and no event",
        r"""^ \W{0,3} (?: (?! the | our ) [\w-]{2,16} \s ){0,3} (?: papers | submissions | abstracts | posters )
            \s (?: present | will | should | must | may | report | describe | address | are ) \b [^.;]{0,300}""",
        reads="about",
        examples=("Research papers present new work on the focus topic of the workshop", "Papers address our goal",
            "Submissions should fit what our workshop aims at", "All submissions must say which goal they have",
            "Abstracts will be read", "Extended abstracts may tell", "Posters report work on the workshop's aims",
            "Short papers describe tools", "Papers are on the focus of the workshop"),
        near_misses=("The papers are many", "This workshop on papers aims at", "Our goal is that papers",
            "our papers are many"),
    ),
    Rule(
        "that nothing is published here",
        r"\b no \s (?: published | formal ) \s (?: papers? | publications? ) \b",
        reads="prior_publication",
        examples=("There will be no published paper associated with it", "no formal publication", "no formal paper",
            "no published publications"),
        near_misses=("no paper that was published before", "papers published before"),
    ),
    Rule(
        "what came out elsewhere, in no proceedings",
        r"\b (?: at | in ) \s (?: an? \s )? (?: workshops? | conferences? | venues? ) \s without \b [^.;]{0,40}",
        reads="archival",
        examples=("presented at a workshop without copyrighted proceedings", "in workshops without proceedings",
            "at conferences without proceedings", "in a conference without", "at a venue without", "at venues without"),
        near_misses=("KNOT is a workshop without proceedings", "at the workshop"),
    ),
    Rule(
        "papers that are shown elsewhere under names",
        r"""\b non-? \s? anonym\w+ \s (?: non-? \s? peer-? \s? reviewed \s )?
            (?: preprints? | versions? | websites? ) \b""",
        reads="blind",
        examples=("distribute non-anonymous preprints", "non anonymous versions", "on nonanonymized websites",
            "on non-anonymous non-peer reviewed websites", "a non-anonymous preprint"),
        near_misses=("submissions are non-anonymous", "anonymous versions"),
    ),
    Rule(
        "how papers are written, and where that is told",
        r"\b (?: instructions? | guidelines? | templates? | styles? ) \b [^.;]{0,40} \b available \b [^.;]{0,60}",
        reads="hosting",
        examples=("follow the instructions for authors available at the Rope Web page", "a guideline is available at",
            "instruction files available on the site", "guidelines are available",
            "The template is available on our site", "templates available",
            "style files are available", "styles are available at"),
        near_misses=("Papers will be available on the site", "instructions. Papers are available"),
    ),
    Rule(
        "a bracket that asks",
        r"\( [^()]{3,120} \? \)",
        reads="publication_after",
        examples=("Publishing plans (do you want to make a special issue of a journal?)",),
        near_misses=("Selected papers go to a special issue (of Rope)", "Do you plan a special issue?"),
    ),
    Rule(
        "a letter that is shown to those who pay",
        r"\b letters? \b [^.;]{0,60} \b travel \s (?: funding | grants? | support ) \b",
        reads="travel_grant",
        examples=("a letter of acceptance for travel funding purposes", "letters to apply for a travel grant",
            "a letter for travel support"),
        near_misses=("travel grants are given by letter", "a letter. Travel funding is given"),
    ),
)  # fmt: skip
