"""Embedded posts: the code that the networks give out, with words of our own in it."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.model import ParagraphKind
from sayso.read import from_html
from sayso.read.posts import credit_in, date_in, post_of
from tests.read.test_html import FIRST, SECOND, THIRD, unfaithful

X = """<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The bridge is closed.<br><br>Take the ferry &amp; be patient.
<a href="https://t.co/abc">pic.twitter.com/abc</a></p>&mdash; Ministry of Works (@works)
<a href="https://twitter.com/works/status/1871200000000000000?ref_src=twsrc">December 23, 2024</a></blockquote>
<script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>"""
INSTAGRAM = """<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cabc123/?utm_source=ig">
<div><a href="https://www.instagram.com/p/Cabc123/">View this post on Instagram</a>
<p><a href="https://www.instagram.com/p/Cabc123/">A post shared by River Town (@river.town)</a></p></div></blockquote>"""
FACEBOOK = """<div class="fb-post" data-href="https://www.facebook.com/rivertown/posts/123456">
<blockquote cite="https://www.facebook.com/rivertown/posts/123456" class="fb-xfbml-parse-ignore"><p>Stay at home tonight.</p>
Posted by <a href="https://www.facebook.com/rivertown">River Town</a> on&nbsp;<a
href="https://www.facebook.com/rivertown/posts/123456">Sunday, December 22, 2024</a></blockquote></div>"""
TELEGRAM = """<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="rivertown/342"
data-width="100%"></script>"""
BLUESKY = """<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3kabc">
<p lang="en">We walked over it last week!</p>&mdash; Ann Walker (<a
href="https://bsky.app/profile/did:plc:abc?ref_src=embed">@ann.bsky.social</a>)
<a href="https://bsky.app/profile/did:plc:abc/post/3kabc?ref_src=embed">December 21, 2024 at 9:12 AM</a></blockquote>"""
MASTODON = """<blockquote class="mastodon-embed" data-embed-url="https://social.example/@ann/113700000000000000/embed">
<a href="https://social.example/@ann/113700000000000000">Post by @ann@social.example</a></blockquote>"""
TIKTOK = """<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@rivertown/video/7450000000000000000">
<section><p>The bridge at night</p></section></blockquote>"""
FRAME = '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Frivertown%2Fposts%2F99"></iframe>'
BARE = """<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper">
https://twitter.com/works/status/1871200000000000000
</div></figure>"""
PLAIN = """<blockquote><p>The bridge is closed.</p><p>— Ministry of Works (@works)
<a href="https://x.com/works/status/1871200000000000000">December 23, 2024</a></p></blockquote>"""

POSTS = [
    # code, platform, handle, author, published, words
    (
        X,
        "X",
        "works",
        "Ministry of Works",
        date(2024, 12, 23),
        "The bridge is closed.\nTake the ferry & be patient. pic.",
    ),
    (INSTAGRAM, "Instagram", "river.town", "River Town", None, None),
    (FACEBOOK, "Facebook", "rivertown", "River Town", date(2024, 12, 22), "Stay at home tonight."),
    (TELEGRAM, "Telegram", "rivertown", None, None, None),
    (BLUESKY, "Bluesky", "ann.bsky.social", "Ann Walker", date(2024, 12, 21), "We walked over it last week!"),
    (MASTODON, "Mastodon", "ann@social.example", None, date(2024, 12, 23), "Post by @ann@social.example"),
    (TIKTOK, "TikTok", "rivertown", None, None, "The bridge at night"),
    (FRAME, "Facebook", "rivertown", None, None, None),
    (BARE, "X", "works", None, date(2024, 12, 23), None),
    (PLAIN, "X", "works", "Ministry of Works", date(2024, 12, 23), "The bridge is closed."),
]


@pytest.mark.parametrize(("code", "platform", "handle", "author", "published", "words"), POSTS)
def test_a_post_is_told_from_the_article_around_it(
    code: str, platform: str, handle: str, author: str | None, published: date | None, words: str | None
) -> None:
    source = f"<article><h1>Bridge closed after storm</h1><p>{FIRST}</p>{code}<p>{SECOND}</p><p>{THIRD}</p></article>"
    document = from_html(source, url="https://post.example/bridge")
    (embed,) = document.embeds
    assert (embed.platform, embed.handle, embed.author, embed.published) == (platform, handle, author, published)
    assert embed.url is not None
    assert embed.url.startswith("http")
    if words is None:
        assert embed.span is None
    else:
        assert embed.span is not None
        assert embed.span.of(document.text).startswith(words)
        kinds = [p.kind for p in document.paragraphs if p.span.overlaps(embed.span)]
        assert kinds == [ParagraphKind.EMBED]
    body = [p.span.of(document.text) for p in document.paragraphs if p.kind is ParagraphKind.BODY]
    assert body == [FIRST, SECOND, THIRD]
    assert unfaithful(document, source) == []


def test_all_posts_of_one_page_stand_in_its_order() -> None:
    codes = [X, TELEGRAM, FACEBOOK, INSTAGRAM, BLUESKY]
    source = f"<h1>Bridge closed after storm</h1><p>{FIRST}</p>" + f"<p>{SECOND}</p>".join(codes) + f"<p>{THIRD}</p>"
    assert [e.platform for e in from_html(source).embeds] == ["X", "Telegram", "Facebook", "Instagram", "Bluesky"]


def test_a_post_that_is_never_closed_does_not_swallow_the_article() -> None:
    more = "".join(f"<p>{number}. {THIRD}</p>" for number in range(80))
    document = from_html(f"<p>{FIRST}</p><blockquote class=twitter-tweet><p>{SECOND}</p>{more}")
    assert f"79. {THIRD}" in [p.span.of(document.text) for p in document.paragraphs if p.kind is ParagraphKind.BODY]


def test_an_ordinary_quotation_is_no_post() -> None:
    document = from_html(f"<p>{FIRST}</p><blockquote><p>{SECOND}</p></blockquote><p>{THIRD}</p>")
    assert document.embeds == ()
    assert SECOND in document.text


ADDRESSES = [
    ("https://x.com/works/status/1871200000000000000", "X", "works", date(2024, 12, 23)),
    ("https://mobile.twitter.com/works/statuses/1871200000000000000", "X", "works", date(2024, 12, 23)),
    ("https://twitter.com/i/status/1871200000000000000", "X", None, date(2024, 12, 23)),
    ("https://x.com/works/status/12345", "X", "works", None),
    ("https://t.me/s/rivertown/5", "Telegram", "rivertown", None),
    ("https://www.instagram.com/river.town/reel/Cabc/", "Instagram", "river.town", None),
    ("https://bsky.app/profile/ann.bsky.social/post/3k", "Bluesky", "ann.bsky.social", None),
    ("https://www.facebook.com/permalink.php?story_fbid=1&id=2", "Facebook", None, None),
    ("https://www.threads.net/@ann/post/C1", "Threads", "ann", None),
    ("https://truthsocial.com/@ann/posts/113700000000000000", "Truth Social", "ann", date(2024, 12, 23)),
]


@pytest.mark.parametrize(("url", "platform", "handle", "day"), ADDRESSES)
def test_addresses_of_posts(url: str, platform: str, handle: str | None, day: date | None) -> None:
    post = post_of(url)
    assert post is not None
    assert (post.platform, post.handle, post.published) == (platform, handle, day)


@pytest.mark.parametrize(
    "url",
    ["https://x.com/works", "https://news.example/status/1", "https://notx.com/a/status/123456", "http://[", "", "x"],
)
def test_addresses_of_no_post(url: str) -> None:
    assert post_of(url) is None


CREDITS = [
    ("— River Town (@rivertown) December 22, 2024", 0, "X", "rivertown", "River Town"),
    ("Stay home. — Jean-Pierre Roe (@jp) 2024-12-22", 11, "X", "jp", "Jean-Pierre Roe"),
    ("-- Ann (@ann@social.example) 22 December 2024", 0, "Mastodon", "ann@social.example", "Ann"),
    ("– Ann (@ann.bsky.social)", 0, "Bluesky", "ann.bsky.social", "Ann"),
]


@pytest.mark.parametrize(("line", "start", "platform", "handle", "author"), CREDITS)
def test_credit_lines(line: str, start: int, platform: str, handle: str, author: str) -> None:
    found = credit_in(line)
    assert found is not None
    begin, embed = found
    assert (begin, embed.platform, embed.handle, embed.author) == (start, platform, handle, author)


@pytest.mark.parametrize("line", ["(@a)", "She (@ann) said so", "a-(@", "- A (@", "—" * 50 + "(@a" * 50, ""])
def test_lines_that_are_no_credits(line: str) -> None:
    assert credit_in(line) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("December 23, 2024", date(2024, 12, 23)),
        ("23 Dec 2024", date(2024, 12, 23)),
        ("at 2024-12-23 10:00", date(2024, 12, 23)),
        ("February 30, 2024", None),
        ("Marble 3, 2024", None),
    ],
)
def test_dates_in_credits(text: str, day: date | None) -> None:
    assert date_in(text) == day
