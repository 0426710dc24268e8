"""Short forms in which calls tell what is quoted of them: lengths, sums of money, formats, hidden addresses."""

from __future__ import annotations

from bot.rules import Rule

GUIDES = Rule(
    "words of a link that leads to how papers are set",
    r"""\b (?: templates? | styles? | format(?:s|ting|ted)? | guid (?: e s? | elines? | ance ) | instructions? | kit
        | authors? | papers? | manuscripts? | files? | class (?:es)? | latex | word | zip | proceedings ) \b""",
    examples=("ACM Template", "LNCS templates", "LNCS style", "ACL styles", "IEEE format", "LNCS formats", "formatting",
        "formatted for ACM", "ACM guide", "guides", "guideline", "NeurIPS guidelines", "IEEE guidance", "instruction",
        "LNCS instructions", "author kit", "LNCS authors", "ACM paper", "papers", "IEEE manuscript", "manuscripts",
        "LNCS file", "ACL files", "acmart class", "classes", "LaTeX", "Word", "LNCS zip", "the LNCS proceedings"),
    near_misses=("ACL anti-harassment policy", "IEEE International Conference on Ropes", "ACM Digital Library"),
)  # fmt: skip
LENGTH = Rule(
    "a length in words, characters or pages",
    r"""\d{1,3} (?: [.,\s]? \d{3} )? [\s-]{0,2} (?: words? | characters? | pages? | wörtern? | worten? | zeichen
    | seiten? | mots (?! [\s-] clés ) | signes | palabras (?! \s clave )
    | caracteres | páginas? | parole (?! \s chiave ) | battute | caratteri | pagin[ae] | palavras (?! -chave )
    | woorden | tekens )\b
    | \d{1,4} \s? (?: 字 | 語 | 文字 | 页 | 頁 | ページ )""",
    examples=(
        "500 words", "a 300-word abstract", "3,500 words", "2000 characters", "2 pages",
        "400 Wörter", "600 Wörtern", "400 Worte", "600 Worten", "2000 Zeichen", "2 Seiten", "300 mots",
        "3000 signes", "300 palabras",
        "2.000 caracteres", "2 páginas", "300 parole", "3000 battute", "2000 caratteri", "2 pagine", "300 palavras",
        "300 woorden", "2000 tekens", "1 pagina", "500字", "500語", "4页", "4頁", "2 ページ", "500 文字",
    ),
    near_misses=("500 people", "words and deeds", "in 300 wordy texts", "20 minutes", "5 palavras-chave", "5 mots-clés",
        "5 palabras clave", "5 parole chiave"),
)  # fmt: skip
MONEY = Rule(
    "a sum of money",
    r"""(?: [€$£¥₹] | \b(?: EUR | USD | GBP | CHF | INR | Rs\.? | R\$ | JPY | CAD | AUD ) ) \s? \d
    | (?<! \d ) \d{1,3} (?: [.,]? \d{2,3} ){0,3} (?: ,-- )?
    \s? (?: [€£¥] | 円 | 元 | zł | Kč | \$
        | \b(?: EUR | USD | GBP | CHF | INR | CAD | AUD | SEK | NOK | DKK | PLN | MXN | euros? | dollars?
            | d?kr ) \b )""",
    examples=(
        "€ 100", "$250", "£30", "¥ 5000", "₹200", "EUR 90", "USD 90", "GBP 90", "CHF 90", "INR 900", "Rs. 1000",
        "R$ 50", "JPY 900", "CAD 90", "AUD 90", "90 €", "90,-- £", "1.200 ¥", "3000円", "800元", "90 EUR", "90 USD",
        "90 GBP", "90 CHF", "90 INR", "90 CAD", "90 AUD", "900 SEK", "900 NOK", "900 DKK", "900 PLN", "900 MXN",
        "90 zł", "900 Kč", "20 $", "90 euro", "100 dollars", "1.800 dkr.", "900 kr",
    ),
    near_misses=("90 people", "EURO 2026", "the $ sign", "90 europeans"),
)  # fmt: skip
FONT = Rule(
    "how large the letters of a paper are, or how wide its margins",
    r"""\b \d{1,2} (?: \.\d )? [\s-]? (?: pt s? \b | points? \b (?! \s (?: scale | likert ) ) (?! \s of )
            (?= [^.;]{0,40} \b (?: fonts? | style | type | text | size | typeface | letters | times | arial ) \b ) )
        | \b font \s size \b [^.;]{0,30} \d | \b (?: times \s new \s roman | double-? \s? spaced )\b
        | \b margins? \b [^;]{0,40} \d \s? (?: inch | in\b | cm | mm ) | \d \s? -? (?: inch | cm | mm ) \s margins?""",
    examples=("authors should use at least a 10pt style", "in 11 pt", "12-pt Times", "11 pts", "9.5pt text",
        "a 10-point font", "at least 11 points in any fonts", "10-point style", "12 point type", "11-point text",
        "12 points in size", "10-point typeface", "10-point letters", "12-point Times", "11 point Arial",
        "font size of 11", "Times New Roman", "double-spaced", "double spaced", "margins of 1 inch",
        "margin: 1 in", "margins of at least 2.5 cm", "margins: 25 mm", "1-inch margins", "2 cm margins",
        "with 25 mm margin"),
    near_misses=("12 points of view", "a 5-point scale of type", "a 7 point likert scale in size", "2 inches of rope",
        "the margin of error", "12 points"),
)  # fmt: skip
STYLED = Rule(
    "the style or format of somebody by name",
    r"""\b(?: in | using | with | following | per | use | to )\s(?: the\s )?(?! PDF | Word )(?-i:[A-Z])[\w-]+\s
    (?: (?-i:[A-Z])[\w-]+\s ){0,3} (?: style | format | layout )\b""",
    examples=(
        "abstracts in EasyChair style", "using the Rowan House format", "with the Knot layout", "following ICXX style",
        "per the Knot style", "use the Knot style", "according to Knot style",
        "conforming to the ICXX SHORT PAPER format",
    ),
    near_misses=(
        "in hybrid format", "in style", "in PDF format", "in Word format", "with Anna in the format",
        "to Paris in style",
    ),
)  # fmt: skip
FREE_FORMAT = Rule(
    "a format that papers may have as they like",
    r"""^(?! .* \b(?: poster | slides | talks | sessions | videos )\b ) .* \b (?:
      no \s (?: imposed | prescribed | particular | specific | special | required | mandatory | fixed | set | strict )
        \s (?: \w+ \s ){0,2} (?: format | template | style | layout )
    | any \s (?: \w+ \s )? (?: format | style | layout | template ) \s (?: is | will \s be ) \s
        (?: fine | accepted | acceptable | ok | okay | welcome | possible | allowed )
    | in \s any \s (?: reasonable \s | readable \s | suitable \s )? (?: format | style | layout )
    | (?: format | formatting | style | layout ) \s is \s (?: entirely \s | completely \s )?
        (?: free | flexible | (?: left \s )? up \s to \s (?: you | the \s authors ) )
    )\b""",
    examples=(
        "There is no imposed format for the papers.", "No particular LaTeX template is required.",
        "there is no set style", "No strict page layout", "no special template", "no prescribed format",
        "no specific style", "no required template", "no mandatory format", "no fixed layout", "Any format is fine.",
        "any readable style will be accepted", "any template is ok", "any layout is okay", "Any format is acceptable",
        "any style is welcome", "any format is possible", "any format is allowed",
        "in any reasonable format", "in any readable layout", "in any suitable style", "The format is free.",
        "formatting is completely flexible", "The style is entirely free", "the layout is up to you",
        "The format is left up to the authors.",
    ),
    near_misses=(
        "There is no fixed format for the sessions.", "no format", "in any case", "any format may be converted by us",
        "No specific poster template", "The template is free of charge", "no set style for slides",
        "no fixed layout of talks", "videos in any format",
    ),
)  # fmt: skip
STYLES = (STYLED, FREE_FORMAT)
HIDDEN = Rule(
    "a mail address that programs should not read",
    r"""(?<![\w.+-])[\w.+-]{2,64} (?: \s at \s | (?-i:AT) ) (?: [\w-]{2,60} \. ){1,4} [a-z]{2,10} \b (?! / )""",
    examples=("knots at example.org", "ada.bergATexample.org", "ada AT cs.example.org"),
    near_misses=("look at this", "at example.org/list", "MATERIALS.org", "knots@example.org"),
)
REVERENCE = Rule(
    "a person, by the way people are called in East Asia",
    r"[\u3041-\u9fff] \s? (?: 氏 | 先生 | 教授 | 博士 | さん | 老师 | 院士 ) ",
    examples=("山田太郎氏", "山田先生", "山田教授", "山田博士", "山田さん", "李老师", "李院士"),
    near_misses=("特別講演", "招待講演など"),
)
PLAN = Rule(
    "that there are talks, not who gives them",
    r"""\b (?: program(?:me)? | sessions? | includ\w+ | featur\w+ | through )\b [^.;:]{0,80} \b invited\s talks \b
    | \b (?: series | number | mix | consists? | several ) \s (?: of \s ){0,2}
    (?: \w+ \s ){0,2} (?: invited | keynote ) \s (?: talks | speakers | lectures ) \b
    | \b (?: panels? | workshops? | posters? | tutorials? | presentations? ) ,? \s (?: and | or | & )? \s?
        keynotes \b
    | \b keynotes ,? \s (?: (?: and | or | & ) \s )? (?: lightning \s talks | panels? | workshops? | posters?
        | tutorials? | presentations? ) \b""",
    examples=(
        "a 2-day series of invited speakers in Rope Theory", "a number of keynote talks", "a mix of invited lectures",
        "The day consists of keynote speakers", "It will consist of four invited talks", "several invited talks",
        "The program has invited talks", "a programme with invited talks", "sessions and invited talks",
        "It includes invited talks", "features papers and invited talks", "Through papers and invited talks",
        "Presentations, Panels, Keynotes and Lightning Talks", "presentations, keynotes",
        "keynotes and lightning talks",
        "workshops and keynotes",
        "posters or keynotes", "tutorials & keynotes", "panels, and keynotes", "keynotes, panels",
        "keynotes & workshops",
        "keynotes and posters", "keynotes or tutorials", "Keynotes and presentations",
    ),
    near_misses=("Invited talks by Ada Berg", "Sessions. Invited talks: Ada Berg", "the keynote speakers Ada Berg"),
)  # fmt: skip
BARE = Rule(
    "an address without a word",
    r"^ \S+ [@/] [\w/?=&.#~-]+ $",
    examples=("https://example.org/in", "knots@example.org"),
    near_misses=("at https://example.org/in", "example", "テンプレート (Word)"),
)
ASKED = Rule(
    "whom to ask, as a label",
    r"""^ \W{0,4} (?: contact | kontakt | ansprechpartner(?:in)? | contacto | contato | contatt[oi] | questions?
        | fragen | preguntas | domande ) \b [^:.]{0,60} :""",
    examples=("Contact for submission: Ada Berg (ada@example.org)", "Kontakt für Einreichungen: a@example.org",
        "Ansprechpartner für Einreichungen: A. Berg", "Ansprechpartnerin: A. Berg", "Contacto para el envío: A. Berg",
        "Contato para submissão: A. Berg", "Contatto per le proposte: A. Berg", "Contatti per le proposte: A. Berg",
        "Contact pour les propositions : A. Berg", "Question on submissions: a@example.org",
        "Questions about submitting: a@example.org", "Fragen zur Einreichung: a@example.org",
        "Preguntas sobre envíos: a@example.org", "Domande sulle proposte: a@example.org"),
    near_misses=("Contact us. Papers go to: a@example.org", "Submit to our contact: a@example.org"),
)  # fmt: skip
REGISTERS = Rule(
    "what is done to take part, or by reviewers, before anything else",
    r"""^ \W{0,4} (?: to \s (?: register | sign \s up | attend | join | participate | take \s part )
        | (?: for | um ) \s (?: registration | sich \s anzumelden ) | zur \s anmeldung | pour \s (?: s['’]inscrire
        | participer )
        | para \s (?: inscribirse | se \s inscrever | participar ) | per \s (?: iscriversi | partecipare )
        | (?: all \s )? (?: reviewers | pc \s members ) | gutachter(?:innen)?
        | om \s (?: je | zich ) \s (?: aan \s te \s melden | in \s te \s schrijven ) ) \b""",
    examples=("To register, send an email to", "To sign up, write to", "To attend, mail us", "To join us, mail",
        "To participate, send", "To take part, send", "For registration, send", "Um sich anzumelden, schreiben Sie",
        "Zur Anmeldung schicken Sie", "Pour s’inscrire, envoyez", "Pour participer, envoyez", "Para inscribirse, envíe",
        "Para se inscrever, envie", "Para participar, envíe", "Per iscriversi, inviare", "Per partecipare, inviare",
        "Reviewers should send", "All PC members send", "Gutachter", "Gutachterinnen senden", "Om je aan te melden",
        "Om zich in te schrijven"),
    near_misses=("To submit, send your paper to", "Registration and papers: send", "Toregister"),
)  # fmt: skip
FEEDBACK = Rule(
    "what somebody may want before sending anything in",
    r"""\b if \s you \s (?: would \s like | want | need | wish | have | seek ) \b [^.;:]{0,40}
        \b (?: feedback | help | advice | questions? | information | details | doubts? | concerns?
        | suggestions? ) \b""",
    examples=("If you would like feedback on a talk idea before you submit it", "if you want help",
        "If you need advice",
        "If you have questions on submitting", "If you wish more information", "If you seek details",
        "if you have doubts", "If you have any concerns", "If you have a suggestion"),
    near_misses=("If you want to submit", "if you have a paper"),
)  # fmt: skip
REVIEWS = Rule(
    "what others than authors send, or what authors send later",
    r"""\b (?: reviews | reviewers | slides | camera[\s-]?ready | final \s (?: versions? | papers? ) | accepted
        | volunteer\w* | nominations? | gutachten | folien | druckfertigen? | diapositives
        | version \s finale
        | diapositivas | versión \s final | versione \s finale | versão \s final ) \b""",
    examples=("send reviews of papers to", "Reviewers send", "slides of the paper", "camera-ready papers",
        "camera ready",
        "cameraready", "final versions of papers", "final paper", "accepted papers are sent to",

        "volunteers send an abstract", "nominations of papers", "Gutachten", "Folien",
        "druckfertige Beiträge", "die druckfertigen Beiträge", "diapositives", "la version finale", "diapositivas",
        "la versión final",
        "la versione finale", "a versão final"),
    near_misses=("papers are reviewed. Send them", "finally, send"),
)  # fmt: skip
SEE = Rule(
    "where something is told",
    r"""^ \W{0,3} (?: please \s )? (?: see | siehe | voir | ver | vedi | zie ) \s (?: also \s )?
        [^.:;]{3,30} $""",
    examples=("See Committees", "Please see the venue", "See also Submission", "Siehe Einreichung", "Voir Soumission",
        "Ver Envío", "Vedi Invio", "Zie Inzenden"),
    near_misses=("Seek help", "See the page on submitting, where all forms are listed", "As you see here"),
)  # fmt: skip
