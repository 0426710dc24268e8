"""Words that ask for one thing alone, wherever a question has them, and what tells of it in an organizer's entry."""

from __future__ import annotations

import re

# words that ask for one thing alone, and more that tell of it
_SUBJECTS = (
    (r"insur(?:ance|ed)", r"insur\w*|liab\w*|cover\w*|own risk|policy|claims?"),
    (
        r"(?:is there|the|any|free|have|wheres?|find|about|for|of) parking",
        r"park\w*|garage|cars?|street|vehicles?|vans?",
    ),
    (r"copyright", r"licen[cs]\w*|rights?|cc by|own\w*|creative commons"),
    (r"air ?con\w*|air conditioning|heating", r"fans?|warm|cool\w*|cold|hot|degrees|heat\w*|air"),
    (
        r"(?:are|is|be|been|get) (?:\w+ )?(?!attendance|presence)(?:filmed|recorded|streamed|livestreamed)",
        r"film\w*|record\w*|stream\w*|video\w*|camera\w*|photo\w*|online|watch|zoom|youtube|scan\w*|attend\w*",
    ),
    (
        r"prizes?|awards?(?! (?:credits|points))",
        r"prizes?|awards?|win\w*|won|medals?|trophy|cup|best|kit|honou?r\w*|jury|judge[sd]?|vote\w*|badges?|stipends?",
    ),
    (
        r"wheelchairs?",
        r"wheel\w*|lifts?|ramps?|step\w*|stairs?|access\w*|elevator|level|walk\w*|disab\w*|barrier\w*|carers?|chairs?",
    ),
    (
        r"certificates?",
        r"certif\w*|attendance|confirm\w*|letter|diploma|transcript|credits?|proof|report|badge|documents?|paper",
    ),
    (r"(?:is there|a|any|slides?|poster|which|use the) templates?", r"template\w*|latex|word|style|format\w*|overleaf"),
    (r"phone number|telephone", r"phone\w*|call|text|mail|number|whatsapp|signal|ring|@|\+\d[\d ]*"),
    (r"vegans?", r"vegan\w*|vegetarian\w*|plant\w*|meat\w*|veg\w*|diet\w*|food|menus?|dish\w*|milk"),
    (r"lockers?", r"lock\w*|luggage|suitcase\w*|bags?|cloakroom|store\w*|cage|safe"),
    (
        r"scholarships?|stipends?|travel grants?",
        r"scholar\w*|bursar\w*|stipend\w*|grants?|waive\w*|fund\w*|money|pay|support|cover\w*|free|reduced|discount\w*",
    ),
    (r"invoices?", r"invoic\w*|receipts?|bill\w*|vat|paid|pay|payment|confirm\w*|tax|proof|treasurer|finance"),
    (
        r"age limit|minimum age",
        r"age[sd]?|years?|old\w*|child\w*|kids?|teen\w*|adult\w*|under|over|minors?|young\w*|born|1\d|all",
    ),
    (
        r"how (?:warm|cold|hot) (?:is|does|will|are)|temperature",
        r"degrees?|warm\w*|cold|hot|heat\w*|cool\w*|coat|jackets?|frost|freez\w*|blankets?|temperature|snow|ice",
    ),
    (r"toilets?|restrooms?", r"toilet\w*|loos?|restroom\w*|bathroom\w*|wc|wash\w*|showers?"),
    (r"showers?", r"shower\w*|bath\w*|wash\w*|sauna|water\w*"),
    (r"alcohol", r"alcohol\w*|beers?|wines?|drinks?|bar|bottles?|pub|cider|brew\w*"),
    (
        r"(?:taught|written|coded|(?:python|java\w*|matlab) or) (?:in )?(?:python|java\w*|julia|rust|matlab|r)",
        r"python|java\w*|julia|rust|matlab|stata|spss|(?:programming )?languages?|r",
    ),
    (
        r"by (?:post|courier)|post(?:ed)? (?:it|them) to|you deliver|deliver\w* (?:by|to)",
        r"post\w*|ship\w*|courier|deliver\w*|sen[dt]|parcel\w*|address",
    ),
    (r"tax (?:receipts?|deduct\w*|relief)|deductible", r"tax\w*|deduct\w*|charit\w*|donat\w*|vat"),
    (
        r"(?:recommendation|reference) letters?|letters? of (?:recommendation|reference)",
        r"recommend\w*|refer\w*",
    ),
)
SUBJECTS = tuple(
    (re.compile(rf"\b(?:{asked})\b"), re.compile(rf"(?<!\w)(?:{asked}|{told})(?!\w)")) for asked, told in _SUBJECTS
)
