"""Through whom a report has it that somebody said something: a post that claims it, a denial that repeats it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.judge.witness import Witness
from sayso.judge.words.lexicon import alternatives
from sayso.judge.words.mentioned import mentions
from sayso.judge.words.people import same
from sayso.model import Modality, Span, SpeakerKind, Statement

__all__ = ["handed_round", "outer"]

_MOST = 400  # characters of a sentence before the words of saying
_BETWEEN = 70  # characters between what is handed round and what it does
# What goes round, and who passes it on: general language in four languages, our own compilation.
_THINGS = alternatives(
    r"""
    \b(?:posts?|postings?|tweets?|messages?|memes?|videos?|clips?|screen\s?shots?|images?|graphics?|leaflets?|flyers?|rumou?rs?|gossip|blogs?)\b
    \b(?:(?:social\s+media|online|internet|facebook|twitter|x|telegram|tiktok|instagram|whatsapp|youtube)\s+users?|users?(?:\s+(?:on|of|in|across))?)\b
    \bpeople\s+online\b
    \b(?:Beitrag|Beiträge\w?|Posts?|Postings?|Tweets?|Nachricht(?:en)?|Kettenbrief\w{0,2}|Videos?|Clips?|Bild(?:er)?|Kacheln?|Sharepics?|Memes?)\b
    \b(?:Gerüchte?n?|Nutzer\w{0,5}|User\w{0,5}|Blogs?|Screenshots?|Flugbl\w{1,6})\b
    \b(?:пост\w{0,2}|видео|ролик\w{0,2}|картинк\w{1,2}|скриншот\w{0,2}|слух\w{0,2}|рассылк\w{1,2}|пользовател\w{1,3}|паблик\w{0,2}|листовк\w{1,2})\b
    \b(?:bài\s+(?:đăng|post)|tin\s+nhắn|tin\s+đồn|video|clip|hình\s+ảnh|ảnh\s+chụp|người\s+dùng|dân\s+mạng|cư\s+dân\s+mạng)\b
    """
)
_DO = alternatives(
    r"""
    \b(?:claim|claims|claimed|claiming|quot(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|says?|said|saying|suggest\w{0,3}|assert\w{0,3}|insist\w{0,3}|purport\w{0,3})\b
    \b(?:state[ds]?|stating|attribut\w{1,4}|ascrib\w{1,3}|credit(?:s|ed|ing)|ha(?:s|d|ve)\s+it|circulat\w{1,4}|(?:shared|spread(?:ing)?|passed\s+on|doing\s+the\s+rounds|going\s+round))\b
    \b(?:behaupte\w{0,3}|zitier\w{0,3}|hei(?:ß|ss)t|hieß|schreib\w{0,2}|schrieb\w{0,2}|kursier\w{0,3}|verbreite\w{0,3}|legt?e?n?\s+nahe|besag\w{1,2}|wonach|geteilt)\b
    \b(?:утвержда\w{1,4}|цитиру\w{1,3}|говор\w{2,5}|пиш\w{1,3}|распростран\w{1,7}|приписыва\w{1,4}|ходят|гуля\w{1,3}|будто|якобы)\b
    \b(?:cho\s+rằng|nói\s+rằng|khẳng\s+định|lan\s+truyền|trích|dẫn\s+lời|viết\s+rằng|tung\s+tin|loan\s+tin|đồn)\b
    """
)
_ROUND = re.compile(rf"(?P<thing>{_THINGS})(?P<between>[^.;:!?\n]{{0,{_BETWEEN}}}?){_DO}", re.IGNORECASE)
_BY_HEARSAY = re.compile(
    r"\bit\s+(?:is|was|has\s+been)\s+(?:being\s+)?(?:said|claimed|alleged|rumou?red|whispered|going\s+round)\b|\bword\s+has\s+it\b|\bpeople\s+(?:say|are\s+saying)\b"
    rf"|\baccording\s+to\s+(?:\w+\s+){{0,5}}?{_THINGS}(?!\s+(?:by|from|of)\b)|\brumou?red\b"
    r"|\b(?:im\s+(?:Netz|Internet)|(?:in|auf)\s+(?:\w+\s+)?(?:sozialen\s+(?:Netzwerken|Medien)|Telegram|Facebook|WhatsApp|TikTok|X))\b[^.;!?\n]{0,30}?\b(?:hei(?:ß|ss)t|hieß|wird|kursiert|werden)\b"
    rf"|\blaut\s+(?:\w+\s+){{0,4}}?{_THINGS}|\bes\s+wird\s+(?:\w+\s+)?(?:behauptet|erzählt|gemunkelt)\b"
    rf"|\b(?:по|согласно)\s+(?:\w+\s+){{0,3}}?{_THINGS}|\bв\s+(?:соцсетях|сети|интернете|чатах|телеграме|мессенджерах)\b[^.;!?\n]{{0,40}}?\b(?:пиш|утвержда|распростран|говор|гуля|обсужда|появи)\w*|\bякобы\b"
    rf"|\btheo\s+(?:\S+\s+){{0,3}}?{_THINGS}|\b(?:trên\s+)?mạng\s+xã\s+hội\b[^.;!?\n]{{0,40}}?\b(?:lan\s+truyền|cho\s+rằng|nói\s+rằng|đồn|chia\s+sẻ)|\bnghe\s+(?:nói|đồn)\b|\bcó\s+tin\s+(?:đồn\s+)?(?:rằng|là|cho)\b",
    re.IGNORECASE,
)
# Through what somebody speaks: "in a video message she said", "on her page".
_THROUGH = re.compile(
    r"\b(?:in|on|via|through|by|with|from|under|at|to|für|im|auf|mit|per|über|в|на|через|из|trong|trên|qua|tại)\s+(?:[\w’'-]+\s+){0,4}\Z",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:his|her|their|its|my|our|own|official|seine\w?|ihre\w?|eigene\w?|offizielle\w?|сво\w{1,3}|официальн\w+|chính\s+thức)\s+(?:\w+\s+){0,2}\Z",
    re.IGNORECASE,
)
# That it was told wrongly: "our report wrongly said that", "fälschlich hieß es".
_WRONGLY = re.compile(
    r"\b(?:wrongly|falsely|incorrectly|mistakenly|erroneously|fälschlich\w{0,8}|irrtümlich\w{0,8}|ошибочно|ложно|неверно|(?:đưa\s+tin|viết|nói)\s+(?:sai|nhầm))\b",
    re.IGNORECASE,
)
_DOUBTED = frozenset({Modality.POSSIBLE, Modality.FEARED})
_WHETHER = re.compile(r"\A\W*(?:whether|if|ob)\b|\bли\b|\bcó\s+phải\b", re.IGNORECASE)
# A picture that has somebody say something: "a screenshot shows the mayor writing".
_PICTURED = re.compile(
    r"\b(?:screen\s?shots?|images?|graphics?|memes?|Screenshots?|Kacheln?|Sharepics?|скриншот\w{0,2}|картинк\w{1,2}|ảnh\s+chụp)\b"
    r"[^.;:!?\n]{0,40}?\b(?:ha[sd]|have|shows?|showed|showing|depict\w{0,3}|zeigt?e?n?|показыва\w{1,3}|cho\s+thấy)\b",
    re.IGNORECASE,
)


def outer(witness: Witness, statement: Statement) -> Iterator[Statement]:
    """The statements of a report in whose content another has its words of saying."""
    marks = (*statement.source, *statement.cue) or statement.content[:1]
    first = min(mark.start for mark in marks)
    for other in witness.reading.statements:
        if other is not statement and any(span.start <= first < span.end for span in other.content):
            yield other


def handed_round(witness: Witness, statement: Statement) -> bool:
    """Whether a report has it only from posts, messages, users or rumours, or denies or doubts it, that somebody said so."""
    for other in outer(witness, statement):
        if other.modality is Modality.DENIED or (
            other.modality in _DOUBTED and not same(other.speaker, statement.speaker)
        ):
            return True
        if other.modality is Modality.ASKED and _WHETHER.search(other.content[0].of(witness.text)):
            return True
        if other.speaker is not None and other.speaker.kind is SpeakerKind.UNNAMED and _thing(other.speaker.name):
            return True
    said = statement.cue[0].end if statement.cue else statement.content[0].start
    told = witness.sentence_of(Span(max(0, said - 1), said))
    if statement.content[0].start < told.start:
        return False
    name = statement.speaker.name if statement.speaker is not None else ""
    return _round(witness.text[max(told.start, said - _MOST) : said], name)


@lru_cache(maxsize=20_000)
def _thing(name: str) -> bool:
    return re.search(_THINGS, name, re.IGNORECASE) is not None


@lru_cache(maxsize=20_000)
def _round(before: str, name: str) -> bool:
    """Whether what stands before the words of saying has them from what goes round; not from a post of the speaker's own."""
    if _BY_HEARSAY.search(before) or _WRONGLY.search(before) or _PICTURED.search(before):
        return True
    for match in _ROUND.finditer(before):
        ahead = before[: match.start()]
        if _THROUGH.search(ahead) or _OWN.search(ahead) or mentions(ahead, name):
            continue
        if match.end() >= len(before) - 1 and mentions(match["between"], name):
            continue  # "a message from Norr said"
        return True
    return False
