"""Random, broken and hostile texts: the same number of the same seed is the same text."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import NamedTuple

LENGTHS = ((0.9965, 1, 60), (0.0033, 200, 500), (0.0002, 1_000, 10_000))  # share of the texts, fewest and most words
MARKS = "\"'“”„‟‘’‚«»‹›「」『』`"
ODD = (
    *"\u200b\u200d\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\x00\x0b\x1f\x85\u2028\u2029\u00ad\ufffd\ud800éßİﬁ𝐍Ω的",
    *("e\u0301", "\U0001f1eb\U0001f1f7", "\U0001f469\u200d\U0001f469\u200d\U0001f467", "الرئيس", "สวัสดี"),
)
ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e"
BIDI = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
EMOJI = (
    *"😀🔥‼⚠✅🚢🏥", "\U0001f1eb\U0001f1f7", "\U0001f469\u200d\U0001f469\u200d\U0001f467", "👍🏽", "1️⃣", "🏴\U000e0067\U000e007f",
)  # fmt: skip
RIGHT_TO_LEFT = "قال الرئيس إن الميناء أغلق يوم الجمعة וראש העיר אמרה שלא יהיה פיצוי".split()
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
    "The ferry sank within minutes.",
    "Three people were killed and more than 40 injured, among them a nurse of the island's only clinic.",
    "“It was dark. We heard the horn, and then nothing,” one passenger, a teacher from the mainland, recalled.",
    "A spokesman for the operator refused to say how many had been on board.",
    "Its shares fell 4 per cent to €12.30 on Tuesday, the steepest fall since March 2019.",
    "Critics fear the inquiry may take years; the minister promised a report “by the autumn”.",
    "On Monday the council voted 11 to 4 to keep the night service, which costs some 2 million a year.",
    "In an interview with the Harbour Gazette, Quandt said she had “never seen, let alone signed” the order.",
)


def _soup(random: Random, size: int) -> str:
    parts = [
        random.choice(WORDS) if random.random() < 0.85 else random.choice([*ODD, *MARKS, "\n", "\r\n", "\t", "  "])
        for _ in range(size)
    ]
    return random.choice([" ", " ", " ", ""]).join(parts)


def _prose(random: Random, size: int) -> str:
    """Real sentences, about so many words of them."""
    found: list[str] = []
    while size > 0:
        found.append(random.choice(SENTENCES))
        size -= 12
    return random.choice([" ", " ", "\n"]).join(found)


def _endless(random: Random, size: int) -> str:
    """A sentence that never ends."""
    unit = " ".join(random.choice(WORDS) for _ in range(random.randint(1, 9)))
    unit = unit.replace(".", "").replace("?", "").replace("!", "") or "and"
    return (unit + random.choice([" ", " ", ", ", " and "])) * (size // max(1, len(unit.split())) + 1)


def _run_on(random: Random, size: int) -> str:
    """A sentence that never ends, other words each time."""
    words = [word for word in WORDS if word not in ".?!…"]
    return " ".join(random.choice(words) for _ in range(size)) + "."


def _repeated(random: Random, size: int) -> str:
    """One short thing again and again, marks and signs among them."""
    kinds = [random.choice([*MARKS, *ODD, *WORDS]) for _ in range(random.randint(1, 4))]
    unit = random.choice(["", " "]).join(kinds) + random.choice(["", " ", " ", "\n"])
    return unit * (6 * size // len(unit) + 1)


def _unbalanced(random: Random, size: int) -> str:
    """Sentences whose quotation marks are lost, doubled, turned round and put where none belongs."""
    parts = []
    for word in _prose(random, size).split(" "):
        chance = random.random()
        parts.append(
            word.strip("“”‘’") if chance < 0.1
            else random.choice(MARKS) + word if chance < 0.2
            else word + random.choice(MARKS) * random.choice([1, 1, 2, 3]) if chance < 0.3
            else word
        )  # fmt: skip
    return " ".join(parts)


def _nested(random: Random, size: int) -> str:
    """Quotations within quotations, as deep as the size allows, at most fifty; closed or not."""
    pairs = [("“", "”"), ("‘", "’"), ("«", "»"), ("„", "“"), ('"', '"'), ("''", "''")]
    text = random.choice(SENTENCES)
    depth = max(1, min(50, size // 5))
    for level in range(depth):
        left, right = random.choice(pairs)
        closed = right if random.random() < 0.8 else ""
        text = f"{left}{random.choice(WORDS)} {text}{closed}, {random.choice(['said Norr', 'he said'])} {level}"
    return random.choice([" ", "\n"]).join([text] * max(1, size // (5 * depth + 12)))


def _strewn(signs: tuple[str, ...] | str) -> Callable[[Random, int], str]:
    """Makes sentences strewn with such signs: between words, inside them, or in runs."""

    def strewn(random: Random, size: int) -> str:
        often = random.choice([0.05, 0.3, 1.0])
        parts = []
        for word in _prose(random, size).split(" "):
            sign = random.choice(signs) * random.choice([1, 1, 1, 5])
            at = random.randrange(len(word) + 1)
            kinds = [word[:at] + sign + word[at:], f"{word} {sign}", f"{sign}{word}{sign}", sign]
            parts.append(random.choice(kinds) if random.random() < often else word)
        return " ".join(parts)

    return strewn


def _broken(random: Random, size: int) -> str:
    """Real sentences with letters lost, doubled, exchanged and strewn with signs."""
    letters = list(_prose(random, size))
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


def _numbers(random: Random, size: int) -> str:
    signs = [*"0123456789.,-–:/%$€£ ()", " ", " million", "²", "½", "e9", "\u00a0", "st", " to ", " of ", "٣", "²⁰"]
    return "".join(random.choice(signs) for _ in range(4 * size))


def _letters(random: Random, size: int) -> str:
    """Any characters at all, halves of surrogate pairs among them."""
    top = random.choice([0x80, 0x250, 0x3000, 0x110000])
    return "".join(chr(random.randrange(top)) if random.random() < 0.85 else " " for _ in range(6 * size))


def _markup(random: Random, size: int) -> str:
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
    return "".join(random.choice([*parts, *WORDS, " "]) for _ in range(size))


class Kind(NamedTuple):
    """A way to make a text of about so many words."""

    name: str
    make: Callable[[Random, int], str]


KINDS = (
    Kind("soup of words and marks", _soup),
    Kind("sentences", _prose),
    Kind("broken sentences", _broken),
    Kind("unbalanced quotation marks", _unbalanced),
    Kind("quotations in quotations", _nested),
    Kind("one sentence, the same words", _endless),
    Kind("one sentence, other words", _run_on),
    Kind("the same again and again", _repeated),
    Kind("zero-width characters", _strewn(ZERO_WIDTH)),
    Kind("marks of direction", _strewn(BIDI)),
    Kind("emoji", _strewn(EMOJI)),
    Kind("right-to-left words", _strewn(tuple(RIGHT_TO_LEFT))),
    Kind("digits and signs", _numbers),
    Kind("any characters", _letters),
    Kind("markup", _markup),
)


def text(seed: int, number: int, longest: int = 10_000) -> tuple[str, str]:
    """The name of its kind and the text of that number; of at most about `longest` words."""
    random = Random(f"{seed}:{number}")
    kind = random.choice(KINDS)
    chance = random.random()
    for share, fewest, most in LENGTHS:
        if chance < share or share == LENGTHS[-1][0]:
            size = fewest + int((most - fewest + 1) * random.random() ** 2)  # more short ones than long ones
            return kind.name, kind.make(random, min(longest, size))
        chance -= share
    raise AssertionError


def words(content: str) -> float:
    """How many words a text is worth: what stands between blanks, a word for each six characters where that is more."""
    return max(len(content.split()), len(content) / 6)
