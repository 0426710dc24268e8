"""Words for what is blind or nameless that speak of no review, and those that a sentence on a review has."""

from __future__ import annotations

from bot.rules import Rule

NO_REVIEW = Rule(
    "what nobody sees, or who does not, and no review",
    r"""\b blind [\s-]? (?: spots? | sources? | deconvolution | alleys? | signatures? | corners? | dates? | faith
            | trust | users? | people | persons? | students? | readers? | players? | children | travell?ers?
            | pedestrians? | community | signals? | equali\w+ | estimation | quantum | holes? | flight )
        | \b blind \s (?: to | and \s (?: low | partially | visually ) ) \b | \b (?: colou?r | snow ) [\s-]? blind
        | \b blinded \s by \s (?! review ) | \b blindness \b
        | \b blind (?: ed )? ,? \s (?: \w{4,20} \s ){0,2} (?: trials? | experiments? | tests? | stud(?:y|ies) )
        | \b not \s contain \s any ,""",
    reads="blind",
    examples=("structure prediction has well-documented blind spots", "a blind spot", "blind source separation",
        "blind deconvolution", "a blind alley", "blind signatures", "a blind corner", "a blind date",
        "blind faith", "blind trust in models", "blind users", "blind people", "a blind person", "blind students",
        "a blind reader", "blind players", "blind children", "blind travellers", "blind traveler",
        "blind pedestrians", "the blind community", "blind signals", "blind equalization", "blind estimation",
        "blind quantum computing", "blind holes", "a blind flight", "models are blind to context",
        "blind and low-vision people", "blind and partially sighted", "blind and visually impaired",
        "color-blind palettes", "colour blind", "snow-blind", "blinded by the light", "change blindness",
        "single-blind trials", "double-blind, controlled trials", "triple-blinded experiments",
        "a double-blind, trial", "double-blind listening tests", "a blind, double-blind randomized study",
        "double-blind studies", "double blind tests", "a double blind experiment", "single-blind trial",
        "If a version does not contain any, authors of papers add one"),
    near_misses=("blind review", "papers are blinded", "double-blind", "blinded by reviewers", "blind submissions",
        "The review is single-blind"),
)  # fmt: skip
BLIND = Rule(
    "a label, or a question, on whether papers are anonymous",
    r"""^ \W* (?: blind (?: ed | ing )? | anonym\w+ ) (?: \s (?: of \s )? (?: peer \s )?
            (?: review\w* | submissions? | papers? | authors? | manuscripts? ) )? \W* $
        | ^ \W* (?: is | are | will | must | should | do ) \b (?! [^?]* \b (?: reviewers | referees ) \b )
            [^?]{0,60} \b (?: review | reviewing | reviewed | papers? | submissions? | manuscripts? | names? ) \b
            [^?]{0,40} \b (?: blind | anonym\w+ ) [^?]{0,20} \? """,
    examples=("Blind review", "Blinded submissions", "Blinding", "Anonymity of authors", "Anonymous papers",
        "Blind peer reviewing", "Anonymised manuscript", "Is the review blind?", "Are papers anonymous?",
        "Will reviewing be anonymous?", "Must my submission be anonymized?", "Should manuscripts be blind?",
        "Do papers have to be anonymous in the end?", "Are they reviewed blind?", "Should names be anonymised?"),
    near_misses=("Are reviewers of papers anonymous?", "Is the referee’s review of referees anonymous?", "Blind users",
        "Is the survey anonymous?", "How are papers made anonymous?", "Anonymous repositories"),
)  # fmt: skip
OF_DATA = Rule(
    "data that nobody can be known by, and no papers",
    r"""^ \W* (?: (?! (?: and | on | und | et? | y ) \s ) [^\W\d]{1,14} \s ){0,3}?
        (?: data (?: \s? sets? )? | records | recordings | posts | tweets | messages | answers | responses
            | interviews | surveys? | logs | daten | données | datos | dados | dati | gegevens ) \s
        (?: is | are | was | were | ha(?: s | ve ) \s been | will \s be | w[eu]rden | sind | seront | sont
            | serán | son | están | serão | são | saranno | sono | verranno | worden | zijn ) \s
        (?: [^\W\d]{1,12} \s ){0,2}? (?: anonymi[sz] | anonymous | anonimi[sz] | geanonimiseerd )""",
    reads="blind",
    examples=("All data will be anonymized to protect the privacy of users", "The dataset is anonymous",
        "Data sets are anonymised", "Patient records were anonymized", "All recordings will be fully anonymized",
        "Posts have been anonymized", "Tweets are anonymized", "The messages are anonymised",
        "Your answers are anonymous",
        "All responses will be anonymized", "Interviews were anonymized", "The survey is anonymous",
        "Logs have been anonymised", "The data has been anonymized", "The survey was anonymous",
        "Alle Daten werden anonymisiert", "Die Daten sind anonymisiert", "Alle Daten wurden anonymisiert",
        "Toutes les données seront anonymisées", "Les données sont anonymisées", "Los datos serán anonimizados",
        "Los datos son anonimizados", "Los datos están anonimizados", "Os dados serão anonimizados",
        "Os dados são anonimizados", "I dati saranno anonimizzati", "I dati sono anonimizzati",
        "I dati verranno anonimizzati", "Alle gegevens worden geanonimiseerd", "De gegevens zijn geanonimiseerd"),
    near_misses=("Papers and data will be anonymized", "Data must be anonymized by the authors",
        "Submissions are anonymous", "Papers on data are anonymous", "Beiträge und Daten werden anonymisiert",
        "Articles et données seront anonymisés", "Trabajos y datos serán anonimizados",
        "Articoli e dati saranno anonimizzati"),
)  # fmt: skip
ON_PAPERS = Rule(
    "that it is about papers, who writes them or who reviews them",
    r"""\b (?: review | refere | submi | paper | author | manuscript | abstract | proposal | contribut | article
            | applica | names? \b | affiliation | identit | judg | evalua | assess | jury | committee | gutacht
            | begutacht | einreich | beitr | autor | namen | évalu | relect | relire | soumi | auteur | expertis
            | revis | [áa]rbitr | propuesta | trabajo | resumen | por \s pares | envío | valuta | proposte | avalia
            | trabalho | resumo | beoorde | inzending )
        | (?: single | double | triple | doppel | doble | doppio | duplo | dubbel ) [\s-]? (?: blind | ciego | cieco
            | cego | anonym | aveugle | anoniem )
        | \b (?: anonym | anónim | anonim | anônim | blind ) \w{0,12} \s? [:：]
        | 査読 | 審査 | 著者 | 投稿 | 論文 | 论文 | 作者 | 审稿 | 评审 | 盲审 | 匿名 | 評審 | 審稿""",
    reads="blind",
    examples=("Reviews are anonymous", "referees", "anonymous submissions", "blind papers", "authors stay anonymous",
        "an anonymous manuscript", "anonymous abstracts", "blinded proposals", "contributions stay anonymous",
        "your article", "applications are anonymous", "without names", "no affiliations", "hide your identity",
        "judging is blind", "blind evaluation", "blind assessment", "an anonymous jury", "the committee sees nothing",
        "anonyme Gutachten", "anonym begutachtet", "anonym einreichen", "anonyme Beiträge", "anónimo: sin autor",
        "ohne Namen", "évaluation anonyme", "relecture anonyme", "seront relire", "soumission anonyme",
        "l'auteur reste anonyme",
        "expertise anonyme", "revisión anónima", "árbitros anónimos", "arbitraje anónimo", "propuestas anónimas",
        "trabajos anónimos", "resumen anónimo", "por pares", "envío anónimo", "valutazione anonima",
        "proposte anonime", "avaliação cega", "trabalhos anônimos", "resumos anônimos", "anoniem beoordeeld",
        "anonieme inzendingen", "single-blind", "double blind", "triple-blind", "doppelblind", "doble ciego",
        "doppio cieco", "duplo cego", "dubbelblind", "double anonyme", "double aveugle", "dubbel anoniem",
        "Anonymous: yes", "Anónimo: sí", "Anonimo: sì", "Anônimo: sim", "Blind: no", "匿名：是", "査読は匿名",
        "匿名審査", "著者は匿名", "匿名で投稿", "匿名の論文", "匿名论文", "作者匿名", "匿名审稿", "匿名评审", "双盲审",
        "匿名", "盲評審", "盲審稿", "盲审", "盲审稿", "盲评审", "盲投稿", "盲論文", "盲论文", "盲査読", "盲審査",
        "盲著者", "盲作者"),
    near_misses=("Anonymous sensors protect those who walk in the dark", "Data are anonymized before they are shared"),
)  # fmt: skip
NAMELESS_COPY = Rule(
    "what must not stand in the copy of a paper that hides its authors",
    r"""\b (?: not | never ) \s (?: in | on | into | to | with ) \s (?: the | your | an | any ) \s
        (?: (?: anonymi[sz]ed | anonymous | blinded ) \s (?: \w{4,12} \s )? (?: version | copy | manuscript | paper
            | submission | draft | file )
        | (?: version | copy | manuscript | submission | draft | file ) \s (?: for | under ) \s
            (?: anonymous | blind ) \s review )""",
    examples=("noted in a footnote (but not in the anonymized version of the paper)",
        "thanks, never in the blinded manuscript", "links, but not to the anonymous copy",
        "names go on the form, not on your anonymised paper", "not with any anonymous submission",
        "and not into an anonymous review draft", "not in the blinded file", "not in the version for anonymous review",
        "not in the copy under blind review", "not in the manuscript for blind review",
        "not in the submission under blind review", "not in the draft for blind review",
        "not on the file for anonymous review"),
    near_misses=("papers are not anonymous", "need not be an anonymized version", "not in the final version",
        "an anonymized version is not needed"),
)  # fmt: skip
