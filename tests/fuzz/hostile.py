"""Random, broken and hostile texts: the same number of the same seed is the same text."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

MARKS = "\"'“”„‟‘’‚«»‹›「」『』`"
ODD = (
    *"\u200b\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\x00\x0b\x1f\x85\u2028\u2029\u00ad\ufffd\ud800éßİﬁ𝐍Ω的",
    *("e\u0301", "\U0001f1eb\U0001f1f7", "\U0001f469\u200d\U0001f469\u200d\U0001f467", "الرئيس", "สวัสดี"),
)
WORDS = """
the a of to and that was is on in by from it he she they his her who which said says say told asked whether according
claims denied “ ” reporters officials spokesman minister president Mayor Ada Norr Ines Quandt Dr. Mr. Mrs. U.S. Reuters
killed wounded more than at least about up to nearly 12 3,000 1.5 million per cent % $5m 250.000 two thirds dozens
Monday yesterday 24 December 2024 by-election tweet post X @handle https://example.org/a?b=1 , , , . . ? ! ; : — -- ( ) [ ] …
adding noting arguing warned fear hopes would may not no if why how what there this these
""".split()
SENTENCES = (
    "The harbour will close on Friday, port director Ines Quandt said.",
    "“We have no choice,” she told reporters, adding that 300 jobs are at risk.",
    "According to the union, at least 1,200 of the 4,000 workers had left by Monday.",
    "Asked whether the plan was dead, Mayor Ada Norr said: “Not yet – but it’s ‘on ice’.”",
    "He denied that two thirds of the money, some $1.5 million, had been lost.",
    "Norr wrote on X that the town “will pay every cent” and that nobody would be forgotten.",
)


def _soup(random: Random) -> str:
    size = random.choice([3, 30, 300, 2_000])
    parts = [
        random.choice(WORDS) if random.random() < 0.85 else random.choice([*ODD, *MARKS, "\n", "\r\n", "\t", "  "])
        for _ in range(random.randint(1, size))
    ]
    return random.choice([" ", " ", " ", ""]).join(parts)


def _endless(random: Random) -> str:
    """A sentence of some 10,000 words that never ends."""
    unit = " ".join(random.choice(WORDS) for _ in range(random.randint(1, 9)))
    unit = unit.replace(".", "").replace("?", "").replace("!", "") or "and"
    return (unit + random.choice([" ", " ", ", ", " and "])) * (10_000 // max(1, len(unit.split())))


def _repeated(random: Random) -> str:
    """One short thing again and again, marks and signs among them."""
    kinds = [random.choice([*MARKS, *ODD, *WORDS]) for _ in range(random.randint(1, 4))]
    unit = random.choice(["", " "]).join(kinds) + random.choice(["", " ", " ", "\n"])
    return unit * (random.choice([200, 5_000, 40_000]) // len(unit) + 1)


def _nested(random: Random) -> str:
    """Quotations within quotations, fifty deep, closed or not."""
    pairs = [("“", "”"), ("‘", "’"), ("«", "»"), ("„", "“"), ('"', '"'), ("''", "''")]
    text = random.choice(SENTENCES)
    for level in range(50):
        left, right = random.choice(pairs)
        closed = right if random.random() < 0.8 else ""
        text = f"{left}{random.choice(WORDS)} {text}{closed}, {random.choice(['said Norr', 'he said'])} {level}"
    return text * random.choice([1, 1, 10])


def _broken(random: Random) -> str:
    """Real sentences with letters lost, doubled, exchanged and strewn with signs."""
    letters = list(" ".join(random.choice(SENTENCES) for _ in range(random.randint(1, 60))))
    for _ in range(random.randint(1, 1 + len(letters) // 8)):
        at = random.randrange(len(letters))
        what = random.random()
        if what < 0.3:
            letters[at] = ""
        elif what < 0.6:
            letters[at] = random.choice([*ODD, *MARKS, "\n", " ", "."])
        elif what < 0.65:
            letters[at] = {"i": "İ", "s": "ſ", "k": "K"}.get(letters[at].lower(), letters[at].swapcase())
        elif what < 0.8:
            letters[at] *= random.choice([2, 2, 3, 50])
        else:
            other = random.randrange(len(letters))
            letters[at], letters[other] = letters[other], letters[at]
    return "".join(letters)


def _numbers(random: Random) -> str:
    signs = [*"0123456789.,-–:/%$€£ ()", " ", " million", "²", "½", "e9", "\u00a0", "st", " to ", " of ", "٣", "²⁰"]
    return "".join(random.choice(signs) for _ in range(random.choice([50, 500, 10_000])))


def _markup(random: Random) -> str:
    parts = [
        "<p>",
        "</p>",
        "<script>",
        "&amp;",
        "&#x202e;",
        "<!--",
        "-->",
        "<a href='javascript:x'>",
        "<blockquote",
        "]]>",
        ">",
    ]
    return "".join(random.choice([*parts, *WORDS, " "]) for _ in range(random.choice([20, 1_000])))


KINDS: tuple[Callable[[Random], str], ...] = (
    _soup,
    _soup,
    _broken,
    _broken,
    _broken,
    _nested,
    _repeated,
    _endless,
    _numbers,
    _markup,
)


def text(seed: int, number: int) -> str:
    """The text of that number."""
    random = Random(f"{seed}:{number}")
    return random.choice(KINDS)(random)


def words(content: str) -> float:
    """How many words a text is worth: what stands between blanks, a word for each six characters where that is more."""
    return max(len(content.split()), len(content) / 6, 200)
