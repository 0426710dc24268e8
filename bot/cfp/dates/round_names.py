"""What rounds of a call are called."""

from __future__ import annotations

from bot.rules import Rule

ROUND = Rule(
    "a round of submissions",
    r"""\b (?: first | second | third | fourth | 1st | 2nd | 3rd | 4th | erste | zweite | dritte | premi[eè]re?
        | deuxième | second[eoa] | troisième | primer[oa]? | segund[oa] | tercer[oa]? | primeir[oa]
        | terceir[oa] | prim[oa]
        | terz[oa] | eerste | tweede | derde | spring | summer | fall | autumn | winter )
        \s (?: (?: submission | review ) \s )? (?: round | cycle | call | phase | wave | deadline | runde | tour | vague
            | session | ronda | convocatoria | vuelta | rodada | chamada | fase | giro | tornata | bando | ronde ) \b
      | (?<! [\d.] ) \d \. \s (?: einreichungs)? runde \b
      | (?<! [\d.] ) \d (?: [ªº] | ère | re | e | ème | a | o ) \s (?: vague | session | ronda | convocatoria | vuelta
            | rodada | chamada | fase | tornata | phase ) \b
      | \b (?: round | cycle | phase | wave | runde | tour | ronda | rodada | fase | ronde ) \s
        (?: \d | i{1,3} | iv | [a-d] | one | two | three ) \b
      | \b (?: deadline | batch ) \s (?: \d | i{1,3} ) (?= \s? (?: [:(–-] | $ ) )
      | 第 [一二三1-4] (?: 回 | 次 | 轮 | 輪 | 期 )""",
    examples=(
        "First round submission deadline", "second cycle", "1. Runde", "2. Einreichungsrunde",
        "1ª rodada", "2º fase", "1ère vague",
        "2e session",
        "1re phase", "2ème vague", "1a convocatoria", "2o ronda", "1ª vuelta", "2ª chamada", "3a tornata", "Third call",
        "Fourth phase", "1st wave", "2nd deadline",
        "3rd submission round", "First Review Cycle", "4th round",
        "Erste Runde", "zweite Phase", "dritte Runde", "premier tour",
        "première vague", "deuxième session", "seconde phase", "troisième vague", "primera ronda",
        "primer convocatoria", "primero vuelta", "segunda vuelta", "tercera convocatoria", "tercer ronda",
        "primeira rodada", "segundo chamada", "terceira fase", "primo giro", "prima tornata", "secondo bando",
        "terza fase", "eerste ronde", "tweede ronde", "derde ronde", "Spring cycle", "summer round", "Fall cycle",
        "autumn round", "Winter round", "Round 1", "cycle II", "Phase iv", "wave b", "Runde 2", "tour 2", "Ronda 1",
        "Rodada 1", "Fase 1", "ronde 2",
        "Deadline 1:", "Batch ii", "round one", "round two", "Round three", "第一回", "第2次", "第一轮", "第二輪",
        "第三期",
    ),
    near_misses=("deadline 3 May",
        "around the first of May", "Background 1", "1. Frist", "12ª fase", "First workshop", "second author",
        "round table"),
)  # fmt: skip
EARLY_OR_REGULAR = Rule(
    "one of two rounds, of which one is early or late",
    r"""\b (?P<which> early | regular | late ) \s (?: \( [^()]{2,40} \) \s )? (?: (?: paper | abstract ) \s )?
        (?: submissions? | deadlines? | notifications? | decisions? | round | cycle | acceptance ) \b""",
    examples=("Early submission deadline", "Regular notification date", "late deadline",
        "Early (Visa-Friendly) deadlines", "early paper deadline", "Regular abstract submissions", "early decision",
        "Regular decisions", "early round", "late cycle", "early acceptance", "Early notifications"),
    near_misses=("Early registration deadline", "regular papers", "late-breaking submissions", "early-bird deadline"),
)  # fmt: skip
