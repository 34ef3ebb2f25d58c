"""Years that a text gives in digits: "in 1987", not the 2,000 of "2,000 people", nor a day's "31.12.2024"."""

from __future__ import annotations

import re

__all__ = ["YEAR"]

# Of the modern age. No part of a longer number or of a date in digits, and no sum: "2000 €".
YEAR = re.compile(r"(?<![\d.,/-])(?:1[5-9]|20)\d\d(?![\d.,]?\d|\s*[%€$£])")
