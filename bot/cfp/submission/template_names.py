"""What a template is called where its link says what to do: "Click here to download the paper template"."""

from __future__ import annotations

from bot.rules import Rule

_CLICK = Rule(
    "that one clicks to download something",
    r"""^ \W* (?: (?: click \s here | clique \s aqui | clic \s aquí | hag?[az] \s clic \s aquí | cliquez \s ici
            | clicca(?:re)? \s qui | klik \s hier | klicken \s sie \s hier | hier \s klicken ) \b ,? \s
          (?: (?: to | para | pour | per | um | om | e ) \s )?
          (?: (?: fazer \s )? (?: o \s )? download \s (?: d[oae]s? | of )? \s?
            | (?: access | baixar | acessar | descargar | télécharger | scaricare ) \s )?
        | (?: download | baixe | baixar | descarg(?:ar?|ue) | téléchargez | télécharger | scarica(?:re)? ) \s )
        (?: (?: the | o | a | os | as | el | la | los | las | le | les | il | lo | i | die | der | das | den | het
            | de ) \s | l['’] )?""",
    examples=(
        "Click here to download the template", "Click here for", "Clique aqui para fazer o download do modelo",
        "Clique aqui para baixar o modelo", "clique aqui e acessar a página", "Clic aquí para descargar el formato",
        "Haga clic aquí para descargar las plantillas", "haz clic aquí para descargar los formatos",
        "Cliquez ici pour télécharger le modèle", "cliquez ici pour télécharger les modèles",
        "Cliquez ici pour télécharger l’exemple", "Clicca qui per scaricare il modello",
        "cliccare qui per scaricare lo stile", "Clicca qui per scaricare i modelli",
        "Klik hier om het sjabloon te downloaden", "klik hier om de stijl",
        "Klicken Sie hier, um die Vorlage", "Hier klicken um das Format", "hier klicken um den Stil",
        "hier klicken um der Vorlage", "Click here to access the template", "Click here to download of templates",
        "Download the template", "Baixe os modelos", "Baixar as normas", "Descarga la plantilla",
        "Descargue la plantilla", "descargar la plantilla", "Téléchargez le modèle", "Télécharger la feuille",
        "Scarica il modello", "Scaricare il modello", "Clique aqui para download das normas",
    ),
    near_misses=("the template to download", "Downloads", "Modelo", "hier ist die Vorlage"),
)  # fmt: skip
_TO_DOWNLOAD = Rule(
    "to download, behind what is",
    r",? \s (?: (?: herunter (?: zu )? laden ) | te \s downloaden | (?: to \s )? download ) \W* $",
    examples=("die Vorlage herunterladen", "die Vorlage herunterzuladen", "het sjabloon te downloaden",
        "template to download", "template, download"),
    near_misses=("downloads", "herunter"),
)  # fmt: skip
_BY = Rule(
    "whose a format is, right behind the word",
    r"""^ \s (?: definid[oa] | estabelecid[oa] | establecid[oa] | défini | fourni | definito | fornito | fornecid[oa]
            | proporcionad[oa] ) \s
        (?: pel[oa] | por (?: \s (?: la | el ) )? | par (?: \s (?: la | le ) )? | da(?:l|lla)? ) \s
        (?P<whose> [A-ZÀ-Þ][\w&-]{1,20} ) (?! \w )""",
    examples=(" definido pela SBN, disponível", " estabelecida pelo KNOT", " establecido por la SNX",
        " establecida por SNX", " défini par la SNF", " fourni par KNOT", " fourni par le KNOT", " definito da KNOT",
        " fornito dalla KNOT", " definito dal KNOT", " fornecido pela SBN", " definida por el SNX",
        " proporcionado por SNX"),
    near_misses=(" definido pela comissão", " da SBN"),
    cased=True,
)  # fmt: skip


def without_click(name: str) -> str:
    """Return what a link to a template names, without what it says to do."""
    rest = _TO_DOWNLOAD.sub("", _CLICK.sub("", name)).strip()
    return (rest[0].upper() + rest[1:] if rest != name else name) if len(rest) > 2 else name


def with_owner(name: str, text: str) -> str:
    """Return a format by whose it is: "formato" of "o formato definido pela SBN" is that of the SBN."""
    place = text.find(name)
    match = _BY.regex.match(text[place + len(name) :]) if " " not in name and place >= 0 else None
    return f"{name}{match[0]}" if match else name
