"""Whom a label means: somebody under the full name that title or text give, a role, or whoever posted."""

from __future__ import annotations

import re

from sayso.model import Document, Span, Speaker, SpeakerKind
from sayso.parse.statements.closed import PRONOUNS
from sayso.parse.statements.foreign.lexicon import OFFICE_ENDS, OFFICES
from sayso.parse.statements.foreign.names import full_names
from sayso.parse.statements.lexicon import QUOTING
from sayso.parse.statements.speakers.names import named_in
from sayso.parse.statements.speakers.roles import head_of
from sayso.parse.statements.turns.lexicon import FIELDS, PARTICLES, RANKS, VERIFIED
from sayso.text.names import HONORIFICS, fold

_TRIES = 20  # places in which a fuller name is looked for
_INITIALS = 3  # letters: "JB" is no name written in capitals
_NAME = 3  # words of a name, for what only looks like one
_WHAT = 8  # words
_AROUND = 60  # characters before a surname in which the first name stands
_NETWORK = (
    r"X|Twitter|Facebook|Instagram|Telegram|TikTok|Threads|Bluesky|Mastodon|YouTube|LinkedIn|VK|Zalo|WhatsApp|ВКонтакте"
)
_LEAD = r"(?:(?:Post|Tweet|Status|Beitrag|Пост|Bài\s+đăng|Message|Update)\s+)?(?:(?:[Bb]y|[Vv]on|[Оо]т|[Cc]ủa|[Pp]ar|[Pp]or)\s+)?"
_WHO = r"(?P<who>[^\W\d_][^\n:;!?«»“”„\"()]{1,59}?)"
_POST = re.compile(
    rf"[ \t]*{_LEAD}{_WHO}\s*(?:\((?:{VERIFIED})[^()\n]{{0,30}}\)|\s(?:✓|✔️?|☑️?)(?:\s+@\w{{1,30}})?)"
    rf"(?:\s+(?:on|auf|trên|в|у|sur|en)\s+(?P<net>{_NETWORK}))?\s*:"
    rf"|[ \t]*{_LEAD}(?P<who2>[^\W\d_][^\n:;!?«»“”„\"()]{{1,59}}?),?\s+(?:on|auf|trên|в|у|sur|en)\s+(?P<net2>{_NETWORK})"
    r"(?:,?\s+[^\n:]{0,30})?:",
)


def called(label: str, document: Document, *, role: bool) -> Speaker:
    """The speaker that a label names, in full where title or text say more; the label itself where it is a role's."""
    if role:
        return Speaker(label, SpeakerKind.UNNAMED)
    words = label.split()
    ranks = [at for at, word in enumerate(words[:-1]) if _rank(word)]
    name, title = words[ranks[-1] + 1 :] if ranks else words, words[: ranks[-1] + 1] if ranks else []
    initials = len(words) == 1 and len(label) <= _INITIALS
    plain = label if initials else " ".join(map(_cased, name))
    if " " not in plain:
        plain = _fuller(plain, document, surname=bool(title))
    return Speaker(plain, SpeakerKind.PERSON, " ".join(map(_cased, title)) or None)


def answerer(document: Document) -> Speaker | None:
    """Who answers in an interview: the only person whom the title names in full, if the text is about them too."""
    title = document.title or (document.title_span.of(document.text) if document.title_span else "")
    names = _people(title, document.language)
    if document.language in (None, "en"):  # titles in capitals: what looks like a name is one if the text has it too
        names = [name for name in names if len(name.split()) <= _NAME and name in document.text]
    return Speaker(names[0], SpeakerKind.PERSON) if len(names) == 1 else None


def post_label(document: Document, line: Span) -> tuple[Span, int, Speaker, str] | None:
    """Who posted, where a line begins with it: the name's span, where the words begin, the speaker, the channel."""
    match = _POST.match(document.text, line.start, min(line.end, line.start + 160))
    if match is None:
        return None
    group = "who" if match["who"] else "who2"
    span = Span(*match.span(group)).trim(document.text)
    name = span.of(document.text)
    words = name.split()
    low = words[0].lower()
    told = {word.lower() for word in document.text[span.end : match.end()].rstrip(": ").split()}
    if (
        low in FIELDS
        or low in PRONOUNS
        or low.endswith("ing")
        or told & QUOTING
        or not all(word[:1].isupper() or word in PARTICLES for word in words)
    ):
        return None
    network = match["net"] or match["net2"]
    kind = SpeakerKind.ORGANISATION if any(n.body for n in named_in(name, 0, len(name))) else SpeakerKind.PERSON
    return span, match.end(), Speaker(name, kind), f"post on {network}" if network else "post"


def described(name: str, what: str) -> bool:
    """Whether the words behind a name and a comma in a label say what somebody is, or of which house, in a few words."""
    words = what.split()
    if " " not in name or not 0 < len(words) <= _WHAT or words[-1].lower() in QUOTING:
        return False
    titled = all(word[:1].isupper() or word in PARTICLES or word.lower() in {"the", "for", "&"} for word in words)
    return titled or head_of(what) is not None or any(_rank(word) for word in words)


def ranked(label: str) -> bool:
    """Whether a label has an office or a form of address before the name."""
    words = label.split()
    return len(words) > 1 and _rank(words[0]) and not _rank(words[-1])


def _rank(word: str) -> bool:
    low = word.lower().strip(".").split("-")[0]
    return low in HONORIFICS or low in RANKS or low in OFFICES or low.endswith(OFFICE_ENDS)


def _cased(word: str) -> str:
    """A word in capitals as names are written."""
    if len(word.strip(".")) < 2 or not word.isupper():
        return word
    return re.sub(r"[^\W\d_]+", lambda part: part.group().capitalize(), word)


def _fuller(name: str, document: Document, *, surname: bool) -> str:
    """The full name in title or text that ends, or else, where it need be no `surname`, begins with a single name; the
    name as it is written there where none does."""
    wanted = fold(name)
    first: str | None = None
    written: str | None = None
    for text in (document.title or "", document.text):
        for number, match in enumerate(re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)):
            if number >= _TRIES:
                break
            if match.group().isupper():
                continue
            written = written or match.group()
            start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _AROUND)
            end = text.find("\n", match.end())
            around = text[start : min(len(text) if end < 0 else end, match.end() + _AROUND)]
            for full in _people(around, document.language):
                if fold(full.rsplit(maxsplit=1)[-1]) == wanted:
                    return full
                if (
                    not surname
                    and first is None
                    and fold(full.split(maxsplit=1)[0]) == wanted
                    and full.count(" ") < _NAME
                ):
                    first = full
    return first or written or name


def _people(text: str, language: str | None) -> list[str]:
    """The different persons that a piece of text names in full."""
    if language in (None, "en"):
        found = [n.name for n in named_in(text, 0, len(text)) if not n.body and " " in n.name]
    else:
        found = [span.of(text) for span in full_names(text, Span(0, len(text)), language)]
    return list(dict.fromkeys(found))
