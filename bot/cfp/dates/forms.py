r"""The forms in which pages write a day, a range or a choice of days, as rules over folded text
(`bot.cfp.phrases.fold`).

Groups: `y`, `ys` (two digits), `m`/`mn` (month as a word or number), `d`; `m2`/`mn2`,
`d2` for the last day of several; `m0`/`mn0`
for the month of the first one,
`joint` for what stands between; `told` for days with what each is for;
`iso` and `off` for the clock and offset of a timestamp.
"""

from __future__ import annotations

import re

from bot.cfp.dates.months import month_pattern, weekday_pattern
from bot.cfp.language import words
from bot.cfp.phrases import fold
from bot.rules import Rule


def _any(*keys: str) -> str:
    listed = sorted({fold(word) for key in keys for word in words(key)}, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in listed if word.isascii())


WEEKDAY = weekday_pattern()
AND = frozenset({"and", "und", "et", "y", "e", "en", "&", "+"})
# How far the end of a list with "and" may be from its start: farther apart they are two dates.
MOST_DAYS_OF_AND = 10

ORDINAL = Rule(
    "ordinal",
    r"(?<=\d) (?: \s?(?:st|nd|rd|th)(?!\w) | (?:er|re|e|o|a|de|te|ten|den)(?!\w) | \.(?= \s?[^\W\d_] |"
    r" \s?[-–/] | \s?\( | , ) )",
    examples=(
        "1st",
        "2 nd",
        "3rd",
        "8th",
        "1er",
        "1re",
        "3e",
        "1o",
        "1a",
        "2de",
        "3te",
        "8ten",
        "8den",
        "3. mai",
        "3., 4.",
        "3.-5.",
        "3./4.",
        "3. (fr)",
    ),
    near_misses=("1stop", "3."),
)
_WORD = r"[^\W\d_]{3,12}"
_YEAR = (
    rf"(?: (?:\s?\(?\s?{WEEKDAY}\s?\)?)? [\s,/.]{{0,3}} (?:(?:of|de|del)\s)? "
    r"(?:(?P<y>(?:19|20)\d\d)(?:\s?[rг]\.|\sгода?\b|\sroku\b)?|['’](?P<ys>\d\d)) )? (?!\d)"
)
_PARTS = {
    "weekday": WEEKDAY,
    "of": rf"(?:(?:day\s)?(?:{_any('of')})\s{{1,2}}|d['’])?",
    "the": r"(?:(?:the|le|el|il|den|dem|o|lo)\s|l['’])?",
    "year": _YEAR,
    # The dash first: nothing but a dash, a tilde or a slash needs no blanks around it.
    "to": (
        rf"\s{{0,3}}(?P<joint>[-‒–—−~〜～&+/]{{1,2}}|\.{{2,3}}|(?<!\w)(?:{_any('to', 'or')})(?!\w))\s{{0,3}}"
        rf"(?:{WEEKDAY},?\s?)?(?:(?:the|le|el|il|den|dem|o|lo)\s|l['’])?"
    ),
    "word_to": _any("to"),
    # "3rd, 4th and 5th": the days between the first and the last
    "between": r"(?:\s?,\s?[0-3]?\d(?:st|nd|rd|th|\.)?(?!\d)){1,6}\s?,?\s?(?P<joint>and|und|et|y|e|en|&)\s?",
    # "July 3 (Fri), 4 (Sat), 2026": every day of it, to the year
    "commas": (rf"(?P<commas>(?:\s?,\s?[0-3]?\d(?:st|nd|rd|th)?(?!\d)(?:\s?\(\s?{WEEKDAY}\s?\))?){{0,5}}\s?,)\s?"),
    # "24 (tutorials), 25 and 26 (talks)": what a day is for stands in brackets
    "told": (
        r"(?P<told>[0-3]?\d(?:st|nd|rd|th|\.)?(?:\s?\([^()\d]{2,40}\))?"
        r"(?:\s?(?:,(?:\s(?:and|und|et|y|e|en))?|[-–&]|\s(?:and|und|et|y|e|en))\s?"
        r"[0-3]?\d(?:st|nd|rd|th|\.)?(?!\d|:\d)(?:\s?\([^()\d]{2,40}\))?){1,6})"
    ),
    # "30 June, 1 and 2 July": the 1 and 2 are not of June
    "alone": rf"(?!\s?(?:de\s)?{month_pattern()})",
    "m": rf"(?P<m>{_WORD})\.?",
    "m0": rf"(?P<m0>{_WORD})\.?",
    "m2": rf"(?P<m2>{_WORD})\.?",
    "blank": r"[\s,]{0,3}",
}
_END = rf"(?:{ORDINAL.pattern})?(?!\d|:\d)(?:\s?\(\s?{WEEKDAY}\s?\))?"
_PARTS["day"] = rf"(?P<d>[0-3]?\d){_END}"
_PARTS["day2"] = rf"(?P<d2>[0-3]?\d){_END}"


def _form(name: str, pattern: str, *examples: str, near_misses: tuple[str, ...] = ()) -> Rule:
    return Rule(name, pattern, examples=examples, near_misses=near_misses, parts=_PARTS)


FORMS = (
    _form(
        "iso to iso",
        r"""(?<![\w/.-])(?P<y0>(?:19|20)\d\d)(?P<sep>[-./])(?P<mn0>[01]?\d)(?P=sep)(?P<d>[0-3]?\d)
        \s?(?P<joint>/|--|–|—|~|至|\.\.|\s-\s|\s(?:<word_to>)\s)\s?
        (?P<y>(?:19|20)\d\d)(?P=sep)(?P<mn>[01]?\d)(?P=sep)(?P<d2>[0-3]?\d)(?![\d/-]|t\d)""",
        "2026-12-30/2027-01-02",
        "2026-05-08..2026-05-10", "1999-05-08--1999-05-10", "2026-05-08 to 2026-05-10", "2026-05-08–2026-05-10",
        "2026-05-08 — 2026-05-10", "2026-05-08 - 2026-05-10", "2026-5-8至2026-5-10", "2026.5.8~2026.5.10",
        "2026/5/8 - 2026/5/10",
        near_misses=("2026-05-08/10", "2026-05-08 to 2026-05-10/12", "2026-05-08 to 2026-05-10t12:00"),
    ),
    _form(
        "iso",
        r"""(?<![\w/.-])(?P<y>(?:19|20)\d\d)(?P<sep>[-/.‐‑–])(?P<mn>[01]?\d)(?P=sep)(?P<d>[0-3]?\d)
        (?:(?P<joint>/(?=\d\d)|~|(?<!-\d)(?<!-\d\d)[-–])(?P<d2>[0-3]?\d)(?![\d/:.-])|(?!\d))
        (?:t(?P<iso>\d\d:\d\d)(?::\d\d(?:\.\d{1,6})?)?(?P<off>z|[+-]\d\d:?\d\d)?)?""",
        "2026-05-08", "2026/5/8", "1999.05.08", "2026-05-08/10", "2026.5.8-10", "2026/05/08–9", "2026/5/8~10",
        "2026-05-08t12:00z", "2026-05-08t12:00:00+02:00",
        near_misses=("192.2026-05-8", "2026-05-088"),
    ),
    _form(
        "chinese, japanese or korean",
        r"""(?:(?:(?P<y>(?:19|20)\d\d)|(?P<reign>令和|平成|昭和)\s?(?P<era>[1-6]?\d|元))\s?[年년]\s?)?
        (?<!\d)(?P<mn>[01]?\d)\s?[月월]\s?(?P<d>[0-3]?\d)\s?[日号號일]?(?!\d)
        (?:\s?[(（](?!必着|消印|予定|aoe|utc|gmt|[cj]st)[^()（）\d]{1,5}[)）])?
        (?:\s?(?P<joint>[-–—~〜～至到・]|から|부터)\s?
          (?:(?:(?P<y2>20\d\d)\s?[年년]\s?)?(?P<mn2>[01]?\d)\s?[月월]\s?)?(?P<d2>[0-3]?\d)\s?[日号號일]
          (?:\s?[(（][月火水木金土日월화수목금토일](?:[・、]?[祝休])?[)）])?)?""",
        "2026年5月8日", "1999年5月8日", "令和8年5月8日", "平成30年5月8日", "昭和63年5月8日", "令和元年5月8日",
        "5月8日(金)",
        "5月8日(必着)", "5月8日(消印有効)", "5月8日(予定)", "5月8日(aoe)",
        "5月8日(utc)", "5月8日(gmt)", "5月8日(jst)", "5月8日-10日",
        "5月8日(金)・9日", "5月8日(金)・9日(土)", "5月8日(金)～9日（土・祝）",
        "5月30日から6月1日", "2026년 5월 8일(금)", "2026년 5월 8일(금)부터 9일(토)", "2026年12月30日(水)～2027年1月2日",
        near_misses=("5月中旬",),
    ),
    _form(
        "vietnamese",
        r"""(?<![\d:./])(?P<d>[0-3]?\d)(?:\s?(?P<joint>[-–]|đen)\s?(?P<d2>[0-3]?\d))?\s?(?:thang|thg)\s(?P<mn>[01]?\d)
        (?:[\s,]{1,2}(?:nam\s)?(?P<y>20\d\d))?(?!\d)""",
        "15 thang 07 nam 2026", "8-10 thang 11, 2026", "8 đen 10 thang 11", "8 – 10 thg 11 2026",
        near_misses=("thang 7", "15 thangs 7"),
    ),
    _form("month, days with what they are for", r"\b<m><blank><the><told><year>",
    "june 24 (tutorials), 25 and 26, 2026"),
    _form("days with what they are for, month", r"(?<![\d:./])<told>\s?<of><m><year>",
    "24 (tutorials), 25 and 26 june 2026", "24 (tutorials) and 25-26 (talks) of june 2026"),
    _form("month, days", r"\b<m><blank><the><day><between><day2><year><alone>", "july 3, 4 and 5, 2026",
    "july 3, 4 & 5 '26"),
    _form(
        "month, day to day",
        r"\b<m><blank><the><day><to>(?:<m2><blank><the>)?<day2><year><alone>",
        "july 30 - august 2, 2026", "july 9 ‒ 11, 2026", "july 9...11, 2026",
        "july 9 + 10, 2026", "december 15 or 16, 2026", "july 3 (fri) – 5 (sun), 2026",
    ),
    _form("month, days by commas", r"\b<m><blank><the><day><commas><day2>\s?,?\s?(?:of\s)?(?P<y>20\d\d)(?!\d)",
    "july 3, 4, 2026", "july 3 (fri), 4 (sat), 2026", "july 3, 4, 5 2026", near_misses=("july 3, 2026",)),
    _form("days by commas of a month",
    r"(?<![\d:./])(?P<d>[0-3]?\d)(?:st|nd|rd|th)(?:\s?,\s?[0-3]?\d(?:st|nd|rd|th)){1,5}"
    r"\s?,\s?(?P<d2>[0-3]?\d)(?:st|nd|rd|th)\s<of><m><year>", "3rd, 4th, 5th june 2026",
    "1st, 2nd, 3rd june 2026", "1st, 2nd, 3rd, 4th june 2026", "20th, 21st, 22nd june 2026",
    "19th, 20th, 21st june 2026", "22nd, 23rd, 24th june 2026",
    near_misses=("3rd, 4th june 2026", "3, 4, 5 june 2026")),
    _form("day, days of a month", r"(?<![\d:./])<day><between><day2>\s?<of><m><year>", "3rd, 4th & 5th june 2026"),
    _form(
        "days by dashes, month",
        r"(?<![\d:./-])<day>(?:\s?[-–]\s?[0-3]?\d){1,5}(?P<joint>\s?[-–]\s?)<day2>\s?<of><m><year>",
        "29-30-31 august 2026", "2 – 3 – 4 – 5 may 2026",
        near_misses=("29-30 august 2026", "2026-29-30-31 august"),
    ),
    _form(
        "day to day of a month",
        r"(?<![\d:./])<day>\s{0,3}<of>(?:<m0><blank>(?:de\s)?(?:(?P<y0>20\d\d)\s?)?)?<to><day2>[\s/]{0,3}<of><m><year>",
        "30 july to 2 august 2026", "15 or 16 december 2026", "3 al 5 de junio de 2026", "16-19/setembro/2026",
        "30 de junho a 2 de julho de 2026",
    ),
    _form(
        "month, day, the day in its place",
        r"\b<m><blank><the>(?P<d>[0-3]?\d)[a-z]{2}\s{1,3}(?P<d2>[0-3]?\d)[a-z]{2}<year>",
        "january 24th 31st, 2026", "july 3rd 4th 2026",
        near_misses=("january 24th, 31st", "january 24th 31"),
    ),
    _form("month, day", r"\b<m><blank><the><day><year>", "may 8, 2026", "may 8th '26", "may the 8th"),
    _form(
        "day, month, short year",
        r"(?<![\d:])<day>(?P<sep>[/-])<m>(?P=sep)(?P<ys>\d\d)(?!\d)",
        "8/may/26", "8-may-26",
        near_misses=("8 may 26",),
    ),
    _form("day, month", r"(?<!\w)(?<!\d:)<day>[\s/-]{0,3}<of><m>[-/]?<year>", "8 may 2026", "8/may/2026",
    "8th day of may, 2026", "8-may-2026",
    "8 de mayo de 2026", "8 may '26", near_misses=("knots8mai",)),
    _form("month-day-year", r"\b<m>(?P<sep>[-/])(?P<d>[0-3]?\d)(?P=sep)(?P<y>20\d\d)", "may-08-2026", "may/8/2026"),
    _form("korean numbers", r"(?<![\w/.-])(?P<y>20\d\d)\.\s(?P<mn>[01]?\d)\.\s(?P<d>[0-3]?\d)\.?(?!\d)", "2026. 9. 15",
    "2026. 10. 15.", near_misses=("2026. 15", "2026.9.151")),
    _form("year, month, day", r"(?<!\d)(?P<y>20\d\d)[\s,/.-]{1,3}<m>[\s,/.-]{1,3}<day>(?![\d\s,-]{0,4}20\d\d)",
    "2026 may 8", "2026-may-08"),
    # 23.-24.9.2022; 05 a 06/12/2026; 24.09. - 26.09.2026
    _form(
        "numbers, day to day",
        r"""(?<![\d/.-])(?P<d>[0-3]?\d)(?:[./]?\s?(?P<mn0>[01]?\d))?[./]?
        (?P<joint>\s{0,3}[-–—/~]\s{0,3}|\s{1,3}(?:<word_to>)\s{1,3})
        (?P<d2>[0-3]?\d)\s?(?P<sep>[./])\s?(?P<mn>[01]?\d)\s?(?P=sep)\s?(?P<y>(?:19|20)\d\d)(?![\d/-])""",
        "23.-24.9.2026", "05 a 06/12/2026", "24.09. - 26.09.2026", "23-24.9.1999",
    ),
    # 29.09.2023 and 29/09/2023; which number is the day is settled for the whole page
    _form(
        "numbers",
        r"""(?<![\w/.-])(?=\d\d?\s?[./-]\s?\d\d?\s?[./-]\s?\d{4}|\d\d[./-]\d\d[./-]\d\d(?!\d)
        |\d\d?/\d\d?/2\d(?!\d))
        (?P<d>[0-3]?\d)\s?(?P<sep>[./-])\s?(?P<mn>[0-3]?\d)\s?(?P=sep)\s?(?P<y>(?:19|20)\d\d|\d\d)(?![\d/])(?!-\S)""",
        "29.09.2026", "29/09/2026", "29/09/2026- prazo", "8. 5. 2026", "08/05/26", "08.05.26", "1.1.1999",
        "2/27/26", near_misses=("1.2.3", "2/27/6", "10.1145/12.05.2026"),
    ),
    _form(
        "eight digits",
        r"(?<![\w/.-])(?P<y>20[0-4]\d)(?P<mn>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?![\w/-]|\.\d)",
        "20260508", "20261019", "20260530",
        near_misses=("202605081", "doi20260508", "20261508", "20260508.5"),
    ),
)  # fmt: skip
# Without a year, numbers are days on pages of languages that write them so: "09/11 a 25/11", "8.5."
NUMBERS_ALONE = (
    _form(
        "numbers alone, day to day",
        r"""(?<![\w/.:-])(?P<d>[0-3]?\d)(?:[/.](?P<mn0>[01]?\d)\.?)?\.?
        (?:\s{0,3}[-–—~]\s{0,3}|\s{1,3}(?:<word_to>)\s{1,3})(?P<d2>[0-3]?\d)
        (?P<sep>[/.])(?P<mn>[01]?\d)(?![\d/:%])(?!\.\d)""",
        "09/11 a 25/11", "3 a 5/12", "3.-5.6.",
        near_misses=("09/11/2026",),
    ),
    _form(
        "numbers alone",
        r"(?<![\w/.:,-])(?P<d>[0-3]?\d)(?P<sep>[/.])\s?(?P<mn>[01]?\d)(?:(?<=/\d\d)(?!\.)|(?<!/\d)\."
        r"|(?=[(（][月火水木金土日][)）]))(?![\d/:%])(?!\s?\d)",
        "25/11", "25/11.", "8.5.", "8/6(火)",
        near_misses=("25/1", "8.5", "1/2", "2/4."),
    ),
    _form(
        "numbers alone, by a word for when",
        r"(?: (?<=bis\s) | (?<=tens\s) | (?<=zum\s) | (?<=dem\s) | (?<=\sam\s) )"
        r" (?P<d>[0-3]\d)(?P<sep>\.)(?P<mn>0[1-9]|1[0-2])(?!\.?\d)",
        "bis 31.05 online", "bis spätestens 31.05", "bis zum 01.12", "vor dem 31.05", "wir sind am 31.05",
        near_misses=("rund 31.05 euro", "bis 31.05.2026", "bis 31.20", "31.05"),
    ),
)  # fmt: skip
