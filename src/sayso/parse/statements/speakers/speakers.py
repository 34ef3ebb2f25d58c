"""Who a source refers to, across all mentions in one document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sayso.model import Span, Speaker, SpeakerKind
from sayso.parse.statements.speakers import lexicon
from sayso.parse.statements.speakers.aliases import find_aliases
from sayso.parse.statements.speakers.bodies import is_firm, leading_body, long_name, the_company
from sayso.parse.statements.speakers.cast import Entity
from sayso.parse.statements.speakers.described import described
from sayso.parse.statements.speakers.epithets import epithet
from sayso.parse.statements.speakers.holders import named_holder, unnamed_holder
from sayso.parse.statements.speakers.match import fits, headliner, same_body, sentences_before
from sayso.parse.statements.speakers.mention import BY_COUNTRY, Mention, Shape, mention_of
from sayso.parse.statements.speakers.names import Named, low
from sayso.parse.statements.speakers.roles import bare, by_role, learn_roles
from sayso.parse.statements.speakers.shown import find_singles, learn_kinds
from sayso.parse.statements.speakers.subjects import Said, Subjects
from sayso.text.places import countries

_MANY = 300  # persons or bodies that a description is held against; texts with more are no articles
_RECENT = 40  # statements
_PLAIN = 2  # words: "the teen" can be anybody, "the former secretary of state" only one who was that
# "a letter to Roe", "the caption under a photo of Roe": not Roe's
_OF_ANOTHER = re.compile(r"\b(?:to|about|against|under|above|below|beneath|beside|over|regarding|concerning|mocking)\s")
_SPOKESMEN = {True: frozenset(["spokesman", "spokesperson"]), False: frozenset(["spokeswoman", "spokesperson"])}
_OWN = re.compile(r"\A(his|her|its|their|my|our|the same)\b", re.IGNORECASE)


@dataclass(slots=True)
class Resolver(Subjects):
    """Resolves mentions in reading order; `said` is filled by the caller as statements are made."""

    main: Entity | None = None  # whom the headline names
    _mentions: dict[Span, Mention] = field(default_factory=dict)

    def __post_init__(self) -> None:
        Subjects.__post_init__(self)
        find_singles(self.cast)
        learn_roles(self.cast)
        learn_kinds(self.cast)
        find_aliases(self)
        self.main = headliner(self.cast)

    # -- what a mention means ------------------------------------------------------------------------------------

    def speaker(self, span: Span, listener: Span | None = None) -> tuple[Speaker | None, Entity | None, Mention]:
        """The speaker that the source at `span` refers to; None where that can't be told. `listener` is who was told."""
        mention = self._mention(span)
        speaker, entity = self._resolved(mention, span, listener)
        return speaker, entity, mention

    def _mention(self, span: Span) -> Mention:
        found = self._mentions.get(span)
        if found is None:
            found = self._mentions[span] = mention_of(self.text, span.start, span.end)
        return found

    def introduce(self, spans: Sequence[Span]) -> None:
        """Whoever is named as a source is a speaker; called once with all sources, before any is resolved."""
        named = [(name, span) for span in spans for name in self._mention(span).names_of_speakers]
        for name, span in sorted(named, key=lambda pair: " " not in pair[0].name):  # full names first
            entity = self.cast.person(name.name, span.start)
            if entity is not None:
                entity.known = True
            elif not self._is_body(name):
                self.cast.introduce(name)
        self.cast.settle()

    def _is_body(self, name: Named) -> bool:
        """Whether a single name, whose bearer the text doesn't introduce, is rather a body's than a person's."""
        article = self.text[max(0, name.span.start - 4) : name.span.start].lower() == "the "
        single = " " not in name.name
        odd = article or bool(countries(name.name)) or name.name.isupper() or any(ch.isdigit() for ch in name.name)
        return name.body or (single and odd)

    def _resolved(self, mention: Mention, span: Span, listener: Span | None) -> tuple[Speaker | None, Entity | None]:
        if mention.shape is Shape.PRONOUN:
            if mention.head == BY_COUNTRY:
                entity = self.nearest(span.start, ("he", "she"))
                return (self.of(entity, span.start), entity) if entity else (None, None)
            return self._pronoun(mention.head, span, listener)
        if mention.shape is Shape.NAME:
            return self._names(mention, span)
        if mention.shape is Shape.SPOKES:
            body = self._body_named(mention, span)
            return Speaker(body.name, SpeakerKind.ORGANISATION, mention.head), None
        if mention.shape is Shape.BODY:
            return self._body_named(mention, span), None
        if mention.shape is Shape.PAPER:
            return self._paper(mention, span)
        if mention.shape is Shape.ROLE:
            return self._role(mention, span)
        if mention.shape is Shape.UNNAMED and mention.text:
            if (entity := described(self, mention.text, span.start)) is not None:
                return self.of(entity, span.start), entity
            return Speaker(mention.text, SpeakerKind.UNNAMED), None
        return None, None

    def _names(self, mention: Mention, span: Span) -> tuple[Speaker | None, Entity | None]:
        found = [self._named(name, span, mention.role) for name in mention.names]
        if len(found) == 1:
            return found[0]
        names = " and ".join(speaker.name for speaker, _ in found)
        bodies = all(speaker.kind is SpeakerKind.ORGANISATION for speaker, _ in found)
        return Speaker(names, SpeakerKind.ORGANISATION if bodies else SpeakerKind.PERSON), found[0][1]

    def _named(self, name: Named, span: Span, role: str | None) -> tuple[Speaker, Entity | None]:
        body = self.cast.body(name.name)
        if body is not None:
            return Speaker(body.name, SpeakerKind.ORGANISATION), None
        entity = self.cast.person(name.name, span.start)
        if entity is not None and role is None and (body := long_name(self.cast, entity)) is not None:
            return Speaker(body.name, SpeakerKind.ORGANISATION), None
        if entity is not None:
            entity.known = True
            return self.of(entity, span.start, role), entity
        if self._is_body(name):
            return Speaker(name.name, SpeakerKind.ORGANISATION), None
        return Speaker(name.name, SpeakerKind.PERSON, role), None

    def of(self, entity: Entity, place: int, role: str | None = None) -> Speaker:
        """An entity as a speaker, with the role it has at `place`: as worded there, else before, else anywhere."""
        if role is None and entity.roles:
            before = [words for at, words in entity.roles if at <= place]
            role = before[-1] if before else entity.roles[0][1]
        name = f"{entity.regal} {entity.name}" if entity.regal else entity.name
        firm = role is None and is_firm(self.text, entity)
        return Speaker(name, SpeakerKind.ORGANISATION if firm else entity.kind, role)

    def _body_named(self, mention: Mention, span: Span) -> Speaker:
        text = bare(mention.text)
        known = self.cast.body(text) or next(
            (b for n in mention.names if (b := self.cast.body(n.name)) is not None and n.name in mention.text), None
        )
        if known is not None and (len(known.name) >= len(text) - 8 or text in self.cast.acronyms):
            return Speaker(known.name, SpeakerKind.ORGANISATION)
        if not mention.names:  # "the agency"
            before = [b for b in self.cast.bodies[:_MANY] if b.before(span.start) >= 0 and same_body(b.name, text)]
            if before:
                return Speaker(max(before, key=lambda b: b.before(span.start)).name, SpeakerKind.ORGANISATION)
            said = self._group(span, True)[0] if low(text) in lexicon.ANY_BODY else None
            if said is not None and not {low(w) for w in said.name.split()} & (lexicon.BODY_NAMES - lexicon.FIRMS):
                return said
            if (firm := the_company(self.cast, text, span.start)) is not None:
                return Speaker(firm.name, SpeakerKind.ORGANISATION)
            plain = mention.shape is Shape.SPOKES or low(mention.text.split()[0]) not in {
                "the",
                "a",
                "an",
                "his",
                "its",
            }
            return Speaker(text if plain else mention.text, SpeakerKind.ORGANISATION)
        return Speaker(text, SpeakerKind.ORGANISATION)

    def _role(self, mention: Mention, span: Span) -> tuple[Speaker | None, Entity | None]:
        if mention.text[0].isupper() and " " not in mention.text:  # "Baker said"
            named = self.cast.person(mention.text, span.start)
            if named is not None and low(named.name.rsplit(maxsplit=1)[-1]) == low(mention.text):
                return self.of(named, span.start), named
        entity = by_role(self.cast, mention.text, span.start)
        first = low(mention.text.split()[0])
        if entity is not None and first not in {"a", "an", "one", "another", "some"}:
            return self.of(entity, span.start), entity
        if first in {"the", "this", "that"} and not mention.names:
            known = [e for e in self.cast.people[:_MANY] if e.known and e.before(span.start) >= 0]
            plain = len(mention.text.split()) <= _PLAIN and mention.head not in lexicon.OFFICES
            if len(known) == 1 and not known[0].roles and plain:
                return self.of(known[0], span.start), known[0]
        entity = described(self, mention.text, span.start) or epithet(self, mention, span.start)
        if entity is not None:
            return self.of(entity, span.start), entity
        return Speaker(mention.text, SpeakerKind.UNNAMED), None

    def _paper(self, mention: Mention, span: Span) -> tuple[Speaker | None, Entity | None]:
        own = _OWN.match(mention.text)
        if own and own[1].lower() not in {"my", "our", "the same"}:
            return self._pronoun(own[1].lower(), span)
        if mention.names and not _OF_ANOTHER.search(mention.text.partition(mention.names[0].name)[0]):
            name = mention.names[0]
            if mention.head in lexicon.STUDIES and self.cast.person(name.name, span.start) is None:
                return Speaker(name.name, SpeakerKind.ORGANISATION), None
            return self._named(name, span, None)
        if mention.head in lexicon.STUDIES:
            return Speaker(mention.text, SpeakerKind.UNNAMED), None
        wanted = "post" if mention.head in lexicon.POSTED else mention.head
        for said in reversed(self.said[-12:]):
            if said.speaker is not None and (said.channel or "").startswith(wanted):
                return said.speaker, said.entity
        first = low(mention.text.split()[0])
        last = self.said[-1] if self.said else None
        if first in {"the", "this", "that"} and last and last.paragraph >= self.paragraph(span.start) - 1:
            return last.speaker, last.entity
        return Speaker(mention.text, SpeakerKind.UNNAMED), None

    # -- pronouns ------------------------------------------------------------------------------------------------

    def _pronoun(self, word: str, span: Span, listener: Span | None = None) -> tuple[Speaker | None, Entity | None]:
        outer = self._around(span)
        if word in lexicon.FIRST:  # outside quotation marks "we" is the article's own voice
            quoted = outer is not None and self._in_quotes(span.start)
            return (outer.speaker, outer.entity) if outer and quoted else (None, None)
        if word in {"who", "whose"}:
            return self._before_who(span.start)
        if word in lexicon.THEY | lexicon.IT:
            return self._group(span, word in lexicon.IT)
        if outer is not None and outer.entity and not self._in_quotes(span.start) and fits(outer.entity, word):
            return outer.speaker, outer.entity
        if (spokes := self._spokes(word, span.start)) is not None:
            return spokes, None
        if (holder := named_holder(self, word, span.start)) is not None:
            return self.of(holder, span.start), holder
        entity = self.nearest(span.start, (word,))
        if entity is not None and listener is not None and any(e is entity for _, e in self.cast.between(*listener)):
            # "he told Mr. Roe" is not by Roe
            entity = next((s.entity for s in reversed(self.said[-_RECENT:]) if self._other(s, entity, word)), None)
        if entity is not None:
            entity.known = True
            return self.of(entity, span.start), entity
        main = self.main
        if main is not None and fits(main, word) and main.before(span.start) >= 0:
            return self.of(main, span.start), main
        if (holding := unnamed_holder(self, span.start)) is not None:
            return holding, None
        first = self.first_after(span.end, word)
        return (self.of(first, span.start), first) if first is not None else (None, None)

    def _spokes(self, word: str, place: int) -> Speaker | None:
        """The body whose unnamed spokesman or spokeswoman spoke last, nobody being the subject of a sentence since."""
        last = self.said[-1] if self.said else None
        if last is None or last.speaker is None or last.entity is not None:
            return None
        male = word in lexicon.HE
        if last.speaker.role not in _SPOKESMEN[male] or last.paragraph < self.paragraph(place) - 1:
            return None
        since = sentences_before(self.begins, last.start, place)[1:]
        return None if any(self.subject_in(sentence, word)[0] for sentence in since) else last.speaker

    @staticmethod
    def _other(said: Said, entity: Entity, word: str) -> bool:
        return said.entity is not None and said.entity is not entity and fits(said.entity, word)

    def _before_who(self, place: int) -> tuple[Speaker | None, Entity | None]:
        """Whom a relative "who" goes back to: a name right before it, or before the apposition between."""
        near = [(at, e) for at, e in self.cast.between(max(0, place - 70), place) if e.kind is SpeakerKind.PERSON]
        if not near or any(mark in self.text[near[-1][0] : place] for mark in ".;:"):
            return None, None
        return self.of(near[-1][1], place), near[-1][1]

    def _group(self, span: Span, thing: bool) -> tuple[Speaker | None, Entity | None]:
        here = self.paragraph(span.start)
        body = leading_body(self, span.start, here) if thing else None
        for said in reversed(self.said):
            if said.start >= span.start or said.speaker is None:
                continue
            if said.paragraph < here - 1 or (body is not None and said.start < body[0]):
                break
            if said.speaker.kind is SpeakerKind.ORGANISATION or (
                not thing and (said.speaker.kind is SpeakerKind.UNNAMED or " and " in said.speaker.name)
            ):
                return said.speaker, said.entity
        return (Speaker(body[1].name, SpeakerKind.ORGANISATION), None) if body else (None, None)

    def _around(self, span: Span) -> Said | None:
        """The statement in whose content the source stands: it is the speaker there who speaks of others."""
        for said in reversed(self.said[-8:]):
            if any(piece.contains(span) for piece in said.content):
                return said
        return None
