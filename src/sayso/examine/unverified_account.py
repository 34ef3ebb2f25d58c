"""An account that nobody can look up."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.examine.page import Page, Remark, shown
from sayso.model import Span

_PLATFORM = (
    r"(?:X|Twitter|Facebook|Instagram|Telegram|TikTok|YouTube|Truth Social|Threads|Bluesky|Weibo|WeChat|VKontakte|VK"
    r"|Snapchat|LinkedIn|Mastodon|WhatsApp|Viber|Zalo)"
)
_ACCOUNT = r"(?:handle|account|page|profile|channel|feed|timeline|wall)"
_OWN = r"(?:his|her|its|their|the|an?|[A-Z][\w’'.-]{1,30}(?:['’]s?)?)"
_ADJECTIVE = r"(?:official|verified|personal|private|own|public|deleted)"
_WHERE = re.compile(
    rf"\b(?:[Oo]n|[Vv]ia|[Ff]rom|[Tt]hrough|[Oo]ver|(?:took|taking|posted) to)\s(?:{_OWN}\s)?(?:"
    rf"(?:{_ADJECTIVE}\s){{0,2}}{_PLATFORM}(?:\s\(formerly Twitter\))?(?:\s{_ACCOUNT})?"
    rf"|(?:(?:{_ADJECTIVE}\s)?social media|(?:official|verified))\s(?:handle|account|profile|channel))\b(?!['’]|\sL(?:ive|IVE)\b)"
)
_POST = re.compile(
    r"\b(?:post(?:s|ed|ing)?|tweet(?:s|ed)?|wrote|written|writes|sa(?:id|ys)|announced?|stated?|shared?"
    r"|message|video|thread|statement|declared|published|confirmed|claimed|caption(?:ed)?)\b",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"\b(?:posted|tweeted|wrote|writes|sa(?:id|ys)|announce[ds]|stated|shared|declared|published|confirmed|claimed)\b"
)
_BEFORE, _AFTER = 50, 20  # characters around the platform in which the word for posting stands
_FRONT, _LATER = 25, 80  # a sentence that begins with the platform, or nearly so, tells later who posted what
_HANDLE = re.compile(r"(?<![\w.@])@\w{2,}")
_ADDRESS = re.compile(
    r"(?:^|[/.])(?:x|twitter|facebook|fb|instagram|t|telegram|tiktok|youtube|youtu|truthsocial|threads|bsky|weibo|vk"
    r"|linkedin|mastodon)\.(?:com|me|co|be|net|app|social)\b"
)


def unverified_account(page: Page) -> Iterator[Remark]:
    """A post is told of without handle, link or embedded post, so that no reader can look it up."""
    if _HANDLE.search(page.text) or _ADDRESS.search(page.text) or page.document.embeds:
        return
    if any(_ADDRESS.search(link.url.casefold()[:200]) for link in page.document.links):
        return
    found = [span for sentence in page.sentences if (span := _mention(page, sentence))]
    if found:
        yield Remark(
            f"{shown(page.text, found[0])}: the article gives no handle, no link and no picture of the post.",
            tuple(found),
        )


def _mention(page: Page, sentence: Span) -> Span | None:
    for match in _WHERE.finditer(page.text, *sentence):
        found = Span(*match.span())
        start, end = max(sentence.start, found.start - _BEFORE), min(sentence.end, found.end + _AFTER)
        told = _POST.search(page.text, start, end) or _told_later(page.text, sentence, found)
        if told and not page.in_quotation(found):
            return found
    return None


def _told_later(text: str, sentence: Span, found: Span) -> bool:
    """Whether the platform is put first: "On her Facebook page, the mayor of the town wrote"."""
    before = text[sentence.start : found.start].rstrip()
    fronted = not before or (len(before) <= _FRONT and before.endswith(","))
    end = min(sentence.end, found.end + _LATER)
    return fronted and _POSTED.search(text, found.end, end) is not None
