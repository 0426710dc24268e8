"""How pages in Chinese and Japanese name an event."""

from __future__ import annotations

import re

from bot.rules import Rule

EAST_ASIAN = Rule(
    "an event in Chinese or Japanese",
    r"(?:20\d\d年度)?(?:[A-Z]\w{1,20}\s(?:[A-Za-z]\w{1,20}\s){0,3})?(?![(（)）\d])[^\s。、，,|/:：]{2,40}?"
    r"(?:研讨会|研討會|大会|大會|工作坊|会议|會議|论坛|論壇|年会|ワークショップ|研究会|シンポジウム|"
    r"研究集会|討論会)(?!費)(?:\s?[(（]?[A-Z][\w\s]{1,22}[)）]?|\s?20\d\d)?",
    examples=(
        "第十二届中国古籍研讨会(CADP 2030)",
        "祭礼研究会 2032",
        "計算ワークショップ",
        "第15回 地域シンポジウム",
        "古籍研討會",
        "人工智能大会",
        "人工大會",
        "智能工作坊",
        "国际会议",
        "國際會議",
        "智能论坛",
        "智能論壇",
        "智能年会",
        "数理研究集会",
        "分子科学討論会",
        "2031年度結び目大会",
        "Science of knots研究会",
    ),
    near_misses=("論文募集", "(金):シンポジウム", "昨年度の年会費"),
    cased=True,
)
NUMBERED = re.compile(
    r"第\s?\d{1,3}\s?[回届屆][^\s。、，,|/:：()（）]{2,30}(?:大会|会议|年会|研究会|討論会|研讨会|研討会|シンポジウム)"
)
