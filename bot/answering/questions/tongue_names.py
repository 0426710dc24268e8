"""The names of languages in which people write and speak, as one pattern."""

_LANGUAGES = (
    "english german french spanish italian portuguese dutch swedish norwegian danish finnish icelandic polish czech"
    " slovak hungarian romanian bulgarian serbian croatian greek turkish arabic hebrew persian farsi hindi bengali urdu"
    " tamil chinese mandarin japanese korean vietnamese thai indonesian malay russian ukrainian catalan basque galician"
    " swahili deutsch francais espanol italiano portugues"
)
LANGUAGE = rf"(?:{'|'.join(_LANGUAGES.split())})"
