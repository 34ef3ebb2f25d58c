"""Embedded posts are statements of their authors."""

from __future__ import annotations

from collections.abc import Iterator

from sayso.model import Document, Speaker, SpeakerKind, Statement, StatementKind
from sayso.parse.statements.speakers.cast import Entity
from sayso.parse.statements.speakers.speakers import Resolver


def posts(document: Document, resolver: Resolver) -> Iterator[tuple[Statement, Entity | None]]:
    """The posts of an English document, with the person who each is of as far as the text names them."""
    for embed in document.embeds:
        if embed.span is None or not embed.span.length:
            continue
        name = embed.author or (f"@{embed.handle}" if embed.handle else None)
        entity = resolver.cast.person(embed.author, embed.span.start) if embed.author else None
        speaker: Speaker | None = None
        if entity is not None:
            speaker = resolver.of(entity, embed.span.start)
        elif name is not None:
            body = resolver.cast.body(name)
            speaker = Speaker(name, SpeakerKind.ORGANISATION if body else SpeakerKind.PERSON)
        channel = f"post on {embed.platform}" if embed.platform else "post"
        yield Statement("", StatementKind.DIRECT, (embed.span,), speaker=speaker, channel=channel), entity
