"""What is reported of whom in clauses of other languages than English, by plain patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from sayso.model import Span, Speaker, SpeakerKind, Statement, StatementKind
from sayso.parse.statements.foreign.german import ASIDE
from sayso.parse.statements.foreign.hearsay import house, it_was_said
from sayso.parse.statements.foreign.lexicon import BESIDE, PARTED, PRONOUNS, VERBS
from sayso.parse.statements.foreign.names import apposed, full_names, fuller, plainly, speaker_in
from sayso.parse.statements.foreign.patterns import pattern
from sayso.parse.statements.foreign.russian import PREPOSITIONS
from sayso.parse.statements.foreign.sources import source_phrase
from sayso.parse.statements.foreign.unnamed import genitive, told_by
from sayso.parse.statements.foreign.vi.speakers import named_in_pieces
from sayso.text.sentences import sentences

_CLAUSE = 3  # words of a clause: less says nothing
_WORD = re.compile(r"\w+")
_LONGEST = 1200  # characters of a sentence that are read
_REST = 2  # words of what goes on behind the source
_TRIES = 12  # words of saying in one sentence that are tried
# A piece between commas that tells of the one named before it.
_RELATIVE = {
    "de": re.compile(r"(?:der|die|das|dessen|deren|dem|den)\s[^,]*\s[a-zäöüß]+\Z"),
    "ru": re.compile(r"(?:(?:в |на |с |о )?котор\w+|чь[яеи]|[а-яё]+(?:вш|ющ|ящ|ащ|нн)(?:ий|ая|ый|ее|ие|яя)(?:ся)?)\s"),
}
_AFTER_NAME = 8  # characters that may stand behind a name: "(68)"
_WHEN = (  # with these begins what tells when and why
    r"als|weil|wenn|nachdem|obwohl|während|bevor|da|damit|falls|um|sobald|nach|vor|seit|когда|если|пока|хотя|чтобы|после|перед|едва"
)
_ADVERBIAL = re.compile(rf"(?:{_WHEN})\s[^,]*", re.IGNORECASE)
_APPOSED = 4  # words between what somebody is and their name
_APART = 40  # characters between a speaker and the word of saying
_VERB_FIRST = frozenset({"de", "ru", "uk"})
_PLAIN_PRONOUN = re.compile(r"\s*(?:er|sie|он|она|він|вона)\b", re.IGNORECASE)
_DATIVE = re.compile(
    r"\s*(?:dem|der|gegenüber|im|in|am|bei|nach|auf|vor|zu|zum|zur|laut|über|mit|für|gegen|aus|von|vom|seit|trotz|wegen|beim|an)\b",
    re.IGNORECASE,
)

Named = tuple[Speaker | None, Span]  # None where a pronoun stands for the speaker, and where


def reported(text: str, language: str, paragraph: Span) -> Iterator[Statement]:
    """The statements of a paragraph that are reported in clauses, at most one a sentence; without a speaker where a
    pronoun stands for them."""
    for sentence in sentences(text, language, paragraph):
        if sentence.length > _LONGEST:
            continue
        found = _by(text, language, sentence, begins=True) or _as_said(text, language, sentence)
        if (
            language == "vi" and found is not None and (named := _that(text, language, sentence))
        ):  # "Theo báo X, ông Mẫu nói ..."
            found = named if named.source[0].start > found.source[0].end and named.speaker else found
        found = found or _that(text, language, sentence)
        found = found or _after(text, language, sentence) or _by(text, language, sentence, begins=False)
        if found is not None:
            yield found


def pronoun_first(text: str, language: str, span: Span) -> bool:
    """Whether a pronoun stands right behind the word of saying: "сказал он на заседании штаба"."""
    return language in _VERB_FIRST and _PLAIN_PRONOUN.match(text, *span) is not None


def pieces_before(text: str, span: Span) -> list[Span]:
    """The last three pieces between commas, the nearest to the end first."""
    found: list[Span] = []
    end = span.end
    while len(found) < 3 and end > span.start:
        cut = text.rfind(",", span.start, end)
        piece = Span(cut + 1 if cut >= 0 else span.start, end)
        if piece.trim(text).length:
            found.append(piece)
        end = cut if cut >= 0 else span.start
    return found


def named_before(text: str, language: str, span: Span) -> tuple[Speaker, Span] | None:
    """Who is named right before a word of saying; a piece that only says who somebody is yields to the name before it."""
    pieces = pieces_before(text, span)
    if pieces and _lone_pronoun(text, language, pieces[0]):
        return None  # "Speaking to the paper, she said": not the paper
    if language == "vi":
        return named_in_pieces(text, pieces)
    for at, piece in enumerate(pieces):
        relative = _RELATIVE.get(language)
        if at + 1 < len(pieces) and relative is not None and relative.match(text, *piece.trim(text)):
            owner = speaker_in(text, pieces[at + 1], language)
            if owner is not None and owner[1].end >= pieces[at + 1].trim(text).end - _AFTER_NAME:
                return owner
        if at + 1 < len(pieces) and apposed(text, piece, language):
            owner = speaker_in(text, pieces[at + 1], language)
            if owner is not None and owner[1].end >= pieces[at + 1].trim(text).end - 1 and " " in owner[0].name:
                return owner
        if at < 2 and (named := speaker_in(text, piece, language)):
            return named
    return None


def led_by_preposition(text: str, language: str, left: Span) -> bool:
    """Whether a German sentence begins with a preposition: then who speaks stands behind the verb."""
    first = _WORD.search(text, *left.trim(text)) if language == "de" and left.trim(text).length else None
    return first is not None and first.group().lower() in ASIDE


def spoken_of_again(text: str, language: str, right: Span) -> tuple[Span, ...]:
    """Where somebody is called by what they are right behind the verb, and no name follows: "sagte der Rentner gestern"."""
    said = pattern(language, "called").match(text, *right) if language in ("de", "ru") else None
    if said is None:
        return ()
    named = speaker_in(text, Span(said.end(), right.end), language, last=False)
    if named is not None and named[0].kind is SpeakerKind.PERSON and " " in named[0].name:
        between = [word.lower() for word in _WORD.findall(text, said.end(), named[1].start)]
        if len(between) <= _APPOSED and (ASIDE if language == "de" else PREPOSITIONS).isdisjoint(between):
            return ()  # "тренер «Метеора» Виктор Марек"
    return (Span(*said.span("who")),)


def _lone_pronoun(text: str, language: str, piece: Span) -> bool:
    said = language in PRONOUNS and pattern(language, "plain pronoun").match(text, *piece.trim(text))
    return bool(said) and speaker_in(text, piece, language) is None


def _by(text: str, language: str, sentence: Span, *, begins: bool) -> Statement | None:
    """ "Laut Muster ...", "theo Ủy ban ..., ...": the rest of the sentence is the source's."""
    before = pattern(language, "by pronoun").search(text, *sentence) if begins else None
    if before is not None and before.start() <= sentence.start + 2:
        cue = Span(*before.span("cue"))
        return _statement(text, language, Span(cue.end, sentence.end), cue, (None, cue))
    match = pattern(language, "by").search(text, *sentence)
    if match is None:
        return None
    start = match.start() <= sentence.start + 2 or text[match.start()].isupper()
    if start is not begins:
        return None
    who = source_phrase(text, Span(*match.span("who")), language)
    cue = Span(*match.span("cue"))
    named = (genitive(text, cue, who) if language == "de" else told_by(text, who, language)) or speaker_in(
        text, who, language
    )
    if named is None:
        return None
    if language in ("ru", "uk") and named[0].kind is SpeakerKind.PERSON and match["cue"][:3].lower() in ("по ", "за "):
        named = plainly(text, named[0], language), named[1]
    after = max(who.end, match.end("who")) if language != "de" else who.end
    if start:
        return _statement(text, language, Span(after, sentence.end), cue, named)
    front, behind = stripped(text, Span(sentence.start, match.start())), stripped(text, Span(after, sentence.end))
    if behind.length and len(_WORD.findall(text, *behind)) >= _REST and (language == "de" or text[after] == ","):
        whole = _statement(text, language, Span(sentence.start, sentence.end), cue, named)  # "..., laut Muster, ..."
        return replace(whole, content=tuple(s for s in (front, behind) if s.length)) if whole else None
    return _statement(text, language, front, cue, named)


def _as_said(text: str, language: str, sentence: Span) -> Statement | None:
    """ "Wie Karl Ott mitteilte, ...", "Der Polizei zufolge ...": the rest of the sentence is theirs."""
    if language != "de":
        return None
    match = pattern(language, "as said").match(text, *sentence) or pattern(language, "according").match(text, *sentence)
    if match is None:
        return None
    who = Span(*match.span("who"))
    named = speaker_in(text, who, language)
    begins = match.start("what") if "what" in match.groupdict() else match.end("cue")
    return _statement(text, language, Span(begins, sentence.end), Span(*match.span("cue")), named) if named else None


def _that(text: str, language: str, sentence: Span) -> Statement | None:
    """ "Muster sagte, dass ...", "ông Mẫu cho biết ...": what follows is the subject's."""
    for number, match in enumerate(pattern(language, "that").finditer(text, *sentence)):
        if number >= _TRIES:
            break
        content = Span(match.start("what"), sentence.end)
        if _only_names(text, language, content):  # "..., sagte der Trainer, Max Muster, am Montag"
            continue
        if language == "de" and not (_plainly(match["cue"]) or _in_mood(text, match.end("after") - 5, content)):
            continue
        named = _subject(text, language, sentence, match)
        if named is not None and (found := _statement(text, language, content, Span(*match.span("cue")), named)):
            return found
    return None


@cache
def _plainly(cue: str) -> bool:
    """Whether a German word is a plain one of saying, behind which any clause is what was said."""
    return re.fullmatch(rf"(?:{VERBS['de']}|{BESIDE['de']}|{PARTED['de'][0]})", cue, re.IGNORECASE) is not None


def _in_mood(text: str, start: int, content: Span) -> bool:
    """Whether a clause is reported speech by its mood, or by "dass" before it."""
    return (
        text[max(0, start) : content.start].endswith("dass ")
        or pattern("de", "mood").search(text, *content) is not None
    )


def _only_names(text: str, language: str, content: Span) -> bool:
    """Whether what follows a comma goes on with nothing but a name."""
    piece = Span(content.start, text.find(",", *content) if "," in content.of(text) else content.end)
    names = full_names(text, piece, language)
    return bool(names) and names[0].start == piece.start and names[0].end >= piece.trim(text).end - 1


def _subject(text: str, language: str, sentence: Span, match: re.Match[str]) -> Named | None:
    """Who is said to have said it: named before the verb, else between it and its clause."""
    before, after = Span(sentence.start, match.start("cue")), Span(*match.span("after"))
    inner = language not in ("vi", "fr", "es") and after.length > 4
    if inner and (said := pattern(language, "pronoun").match(text, *after)):
        return None, Span(*said.span("who"))
    nearest = pieces_before(text, before)
    if inner and nearest and _DATIVE.match(text, *nearest[0]):  # "dem Sender sagte Muster, ..."
        turned = speaker_in(text, after, language, last=False)
        if turned is not None:
            return turned
    named = named_before(text, language, before)
    if named is not None and match.start("cue") - max(named[1].end, nearest[0].trim(text).end) <= _APART:
        return named
    said = _pronoun_in(text, language, nearest[0]) if nearest and named is None else None
    if said is not None and said.end("who") >= match.start("cue") - _APART:
        return None, Span(*said.span("who"))
    return speaker_in(text, after, language) if inner else None


def _pronoun_in(text: str, language: str, piece: Span) -> re.Match[str] | None:
    """The pronoun that a piece before the word of saying begins with; in Russian also one further on: "под конец он"."""
    found = pattern(language, "pronoun").match(text, *piece)
    if found is None and language == "ru":
        found = next(iter(list(pattern(language, "pronoun inside").finditer(text, *piece))[-1:]), None)
    return found


def _after(text: str, language: str, sentence: Span) -> Statement | None:
    """ "..., sagte Muster", "..., сообщили в полиции": what stands before is theirs."""
    for number, match in enumerate(pattern(language, "after").finditer(text, *sentence)):
        if number >= _TRIES:
            break
        groups = match.groupdict()
        key = next(k for k in ("", "1", "2") if groups.get(f"cue{k}"))
        who, cue = Span(*match.span(f"who{key}")), Span(*match.span(f"cue{key}"))
        named: Named | None = None
        if language == "de" and not (
            key or _plainly(text[slice(*cue)]) or _in_mood(text, 0, Span(sentence.start, match.start()))
        ):
            continue
        if _ADVERBIAL.fullmatch(text, sentence.start, match.start()):  # "Als der Regen kam, klagte Ott vor Gericht"
            continue
        if it_was_said(text, cue) and (named := house(text, Span(cue.start, cue.start), who)):
            return _statement(text, language, Span(sentence.start, match.start()), cue, named)
        if not pronoun_first(text, language, who) and not (language == "de" and spoken_of_again(text, language, who)):
            named = speaker_in(text, who, language, last=language == "vi" or key == "2")
        if named is None and (said := pattern(language, "pronoun").match(text, *who)):
            named = None, Span(*said.span("who"))
        if named is not None and len(_WORD.findall(text, sentence.start, match.start())) >= _CLAUSE:
            return _statement(text, language, Span(sentence.start, match.start()), cue, named)
    return None


def _statement(text: str, language: str, content: Span, cue: Span, named: Named) -> Statement | None:
    content = stripped(text, content)
    if len(_WORD.findall(text, *content)) < _CLAUSE:
        return None
    speaker = fuller(text, named[0], language) if named[0] is not None else None
    return Statement("", StatementKind.INDIRECT, (content,), (cue,), (named[1],), speaker)


def stripped(text: str, span: Span) -> Span:
    """The span without marks at its ends."""
    start, end = span
    while start < end and not (text[start].isalnum() or text[start] in '«„“"('):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in '»“”")%'):
        end -= 1
    return Span(start, end)
