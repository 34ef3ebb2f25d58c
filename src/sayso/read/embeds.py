"""Which elements of a page are embedded posts, by the code that the networks give out for embedding."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from sayso.model import Embed, Link, Span
from sayso.read.markup import Tag
from sayso.read.posts import Post, credit_in, date_in, post_of

# Class names of the elements that hold a post.
_CLASSES = {
    "twitter-tweet": "X",
    "twitter-video": "X",
    "instagram-media": "Instagram",
    "tiktok-embed": "TikTok",
    "text-post-media": "Threads",
    "bluesky-embed": "Bluesky",
    "mastodon-embed": "Mastodon",
    "fb-post": "Facebook",
    "fb-video": "Facebook",
    "fb-xfbml-parse-ignore": "Facebook",
    "reddit-embed-bq": "Reddit",
    "reddit-card": "Reddit",
    "telegram-post": "Telegram",
}
# Attributes that hold the post's address.
_ADDRESSES = ("data-instgrm-permalink", "data-text-post-permalink", "data-embed-url", "data-href", "cite", "src")
_SHARED = re.compile(r"(?:A post shared by|Ein Beitrag geteilt von)\s+(.{1,80}?)\s*\(@([\w.]{1,40})\)")
_SHOWN = re.compile(
    r"(?:View this (?:post|profile) on \w+|View on \w+|Sieh dir diesen Beitrag auf Instagram an"
    r"|Посмотреть эту публикацию в Instagram|Xem bài viết này trên Instagram|Loading)\W*$",
    re.I,
)
_POSTED = re.compile(r"(?:Posted by|Gepostet von|Publiée? par|Publicado por|Geplaatst door)\s+(.{1,80})$", re.I | re.S)
_ON = re.compile(r"\s+(?:on|am|le|el|op)\s+(?=[\w, ]{0,20}\d)", re.I)
_DID = re.compile(r"at://(did:[a-z]+:[\w.:-]{1,80})/app\.bsky\.feed\.post/(\w{1,40})")


class Frame(NamedTuple):
    """An element that is an embedded post."""

    platform: str
    url: str | None
    holds: bool  # whether its words stand in it (a block quotation) rather than elsewhere (a frame, a script)
    post: Post | None = None


def frame_of(tag: Tag) -> Frame | None:
    """What an opening tag embeds: a post whose words it holds, or one that is loaded from elsewhere."""
    text = tag.source[tag.place.start : min(tag.place.end, tag.place.start + 4000)]
    if tag.name == "script":
        if "data-telegram-post" not in text:
            return None
        return _loaded(f"https://t.me/{tag.attributes().get('data-telegram-post', '')}")
    if tag.name == "iframe":
        return _loaded(_framed(tag.attributes().get("src", "")))
    if tag.name == "div" and "fb-" not in text and "telegram-post" not in text:
        return None
    attributes = tag.attributes()
    platform = next((_CLASSES[name] for name in attributes.get("class", "").split() if name in _CLASSES), None)
    url = next((attributes[name] for name in _ADDRESSES if attributes.get(name, "").startswith("http")), None)
    if url is None and (match := _DID.match(attributes.get("data-bluesky-uri", ""))):
        url = f"https://bsky.app/profile/{match[1]}/post/{match[2]}"
    post = post_of(url, fediverse=platform == "Mastodon") if url else None
    if platform is None and post is None:
        return None
    return Frame(platform or (post.platform if post else ""), url, holds=True, post=post)


def _loaded(url: str | None) -> Frame | None:
    post = post_of(url, fediverse=url.endswith("/embed")) if url else None
    return Frame(post.platform, url, holds=False, post=post) if post else None


def embed_of(frame: Frame, words: str, links: tuple[Link, ...]) -> tuple[Embed, Span | None]:
    """The post that a frame holds, and which part of its `words` is the post itself rather than the credit under it."""
    url, post = frame.url, frame.post
    for link in reversed(links):  # the address stands last, behind those in the post itself
        found = post_of(link.url, fediverse=frame.platform == "Mastodon")
        if found and found.platform == frame.platform:
            url, post = link.url if post is None else url, Post(*_filled(post, found))
            break
    end, author, handle, day = len(words), None, None, None
    start = words.rfind("\n") + 1
    if match := _SHARED.search(words):
        author, handle, end = match[1], match[2], match.start()
        day = date_in(words[match.end() :])
    elif credit := credit_in(words[start:]):
        begin, embed = credit
        author, handle, day, end = embed.author, embed.handle, embed.published, start + begin
    elif frame.platform == "Facebook" and (match := _POSTED.search(words)):
        end = match.start()
        author = _ON.split(match[1])[0].strip()
        day = date_in(match[1])
    span = Span(0, end).trim(words)
    while match := _SHOWN.search(span.of(words)):
        span = Span(span.start, span.start + match.start()).trim(words)
        if not match[0]:
            break
    embed = Embed(
        frame.platform,
        handle or (post.handle if post else None),
        author,
        url,
        day or (post.published if post else None),
    )
    return embed, span if any(char.isalnum() for char in span.of(words)) else None


def _filled(first: Post | None, second: Post) -> Post:
    """What two addresses of one post tell together."""
    if first is None:
        return second
    return Post(first.platform, first.handle or second.handle, first.published or second.published)


def _framed(address: str) -> str | None:
    """The post's own address behind that of a frame."""
    if address.startswith("//"):
        address = f"https:{address}"
    try:
        parts = urlsplit(address)
        query = parse_qs(parts.query, max_num_fields=20)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https"):
        return None
    host = (parts.hostname or "").removeprefix("www.")
    if host == "platform.twitter.com" and query.get("id"):
        return f"https://twitter.com/i/status/{query['id'][0]}"
    if host == "facebook.com" and query.get("href"):
        return unquote(query["href"][0])
    if host == "embed.bsky.app":
        match = re.match(r"/embed/(did:[\w:.-]+)/app\.bsky\.feed\.post/(\w+)", parts.path)
        return f"https://bsky.app/profile/{match[1]}/post/{match[2]}" if match else None
    return f"{parts.scheme}://{parts.netloc}{parts.path}"
