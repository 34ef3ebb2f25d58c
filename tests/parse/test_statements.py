"""What is built on attributions: kinds, channels, occasions, modality, posts, copies; and broken or hostile input."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.model import Document, Embed, Modality, Paragraph, ParagraphKind, Span, Statement, StatementKind
from sayso.parse.statements import spans_of
from sayso.parse.statements.statements import statements_from, statements_of
from sayso.text.sentences import lines
from tests.parse.marked import marked
from tests.parse.said_by_table_en import SAID_BY_EN

DIRECT, INDIRECT, MIXED = StatementKind.DIRECT, StatementKind.INDIRECT, StatementKind.MIXED


def read(text: str, *, title: bool = False) -> list[Statement]:
    return list(statements_from(*marked(text, title=title)))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{t1:“It is over,”} {s1:Ada Norr} {c1:said}.", DIRECT),
        ("{t1:“It is over. We lost.”} {s1:Ada Norr} {c1:said}.", DIRECT),
        ("{t1:“It is over,”} {s1:Ada Norr} {c1:said}. {t1:“We lost.”}", DIRECT),
        ("{s1:Ada Norr} {c1:said} {t1:that it was over}.", INDIRECT),
        ("{s1:Ada Norr} {c1:said} {t1:that it was “over for good” and done}.", MIXED),
        ("{s1:Ada Norr} {c1:said}: {t1:„Es ist vorbei.“}", DIRECT),
        ("{s1:Ada Norr} {c1:said}: {t1:'It is over now.'}", DIRECT),
        ("“{s1:Ada Norr} {c1:says} {t1:it is over},” Ben Sole said.", INDIRECT),
        ("“{s1:Ada Norr} {c1:says}, {t1:‘It is over.’}” Ben Sole said.", DIRECT),
    ],
)
def test_the_kind_is_told_by_quotation_marks(text: str, kind: StatementKind) -> None:
    assert [s.kind for s in read(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("{s1:Ada Norr} {c1:said} {t1:it was over} in a post on her official X handle.", "post on X"),
        ("{s1:Ada Norr} {c1:wrote} on X: {t1:“It is over.”}", "post on X"),
        ("In a Facebook post, {s1:Ada Norr} {c1:said} {t1:it was over}.", "post on Facebook"),
        ("{s1:Ada Norr} {c1:tweeted} {t1:that it was over}.", "post on Twitter"),
        ("{s1:Ada Norr} {c1:said} on her Telegram channel {t1:that it was over}.", "post on Telegram"),
        ("{s1:Ada Norr} {c1:wrote} on social media {t1:that it was over}.", "post on social media"),
        ("At a news conference in Tallwood, {s1:Ada Norr} {c1:said} {t1:it was over}.", "press conference"),
        ("{s1:Ada Norr} {c1:said} {t1:it was over} in an interview.", "interview"),
        ("{s1:Ada Norr} {c1:said} {t1:it was over} in a short written statement.", "statement"),
        ("{s1:Ada Norr} {c1:told} {l1:the Evening Courier} {t1:it was over}.", "interview with the Evening Courier"),
        ("{s1:Ada Norr} {c1:told} {l1:the paper} {t1:it was over}.", "interview"),
        ("{s1:Ada Norr} {c1:told} {l1:reporters} {t1:it was over}.", "remarks to reporters"),
        ("{s1:Ada Norr} {c1:told} {l1:Ben Sole} {t1:it was over}.", None),
        ("{s1:Officials} {c1:warned}, per the Evening Courier, {t1:that it was over}.", "Evening Courier"),
        ("{s1:Ada Norr} {c1:said} in a speech in Tallwood {t1:that it was over}.", "speech"),
        ("{s1:Ada Norr} {c1:said} {t1:it was over}.", None),
        ("{s1:The Evening Post} {c1:said} {t1:it was over}.", None),
        ("{s1:Ada Norr} {c1:said} {t1:that her post on X was read by many}.", None),
    ],
)
def test_the_channel_is_read_from_the_words_around(text: str, channel: str | None) -> None:
    assert [s.channel for s in read(text)] == [channel]


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        ("{s1:Ada Norr} {c1:said} on Thursday {t1:that it was over}.", "on Thursday"),
        (
            "During her annual press conference, {s1:Ada Norr} {c1:said} {t1:it was over}.",
            "During her annual press conference",
        ),
        (
            "{s1:Ada Norr} {c1:said} {t1:it was over} at a rally in Tallwood on Monday.",
            "at a rally in Tallwood, on Monday",
        ),
        ("{s1:Ada Norr} {c1:said} last week {t1:that it was over}.", "last week"),
        ("{s1:Ada Norr} {c1:said} {t1:it was over by Monday}.", None),
    ],
)
def test_the_setting_is_given_as_worded(text: str, setting: str | None) -> None:
    assert [s.setting for s in read(text)] == [setting]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("{s1:Ada Norr} {c1:said} {t1:it was over}.", Modality.SAID),
        ("{s1:Ada Norr} {c1:denied} {t1:that it was over}.", Modality.DENIED),
        ("{s1:Ada Norr} {c1:did not say} {t1:that it was over}.", Modality.DENIED),
        ("{s1:Ada Norr} {c1:did not deny} {t1:that it was over}.", Modality.POSSIBLE),
        ("{s1:Ada Norr} {c1:rejected} {t1:the claim}.", Modality.DENIED),
        ("{s1:Ada Norr’s} {c1:denial} {t1:that it was over}.", Modality.DENIED),
        ("{s1:Ada Norr} {c1:refused} {t1:to leave}.", Modality.DENIED),
        ("{s1:Ada Norr} {c1:asked} {t1:whether it was over}.", Modality.ASKED),
        ("{t1:“Is it over?”} {s1:Ada Norr} {c1:asked}.", Modality.ASKED),
        ("{t1:“Is it over? I hope not. It is not.”} {s1:Ada Norr} {c1:asked}.", Modality.SAID),
        ("{s1:Ada Norr} {c1:urged} {t1:him to leave}.", Modality.ASKED),
        ("{s1:Ada Norr} {c1:promised} {t1:to leave}.", Modality.PROMISED),
        ("{s1:Ada Norr} {c1:vowed} {t1:that she would leave}.", Modality.PROMISED),
        ("{s1:Ada Norr} {c1:agreed} {t1:that it was over}.", Modality.SAID),
        ("{s1:Ada Norr} {c1:agreed} {t1:to leave}.", Modality.PROMISED),
        ("{s1:Experts} {c1:fear} {t1:that it is over}.", Modality.FEARED),
        ("{s1:Their} {c1:fears} {t1:that it was over}.", Modality.FEARED),
        ("{s1:Ada Norr} {c1:may have said} {t1:that it was over}.", Modality.POSSIBLE),
        ("{s1:Police} {c1:suspect} {t1:that it was arson}.", Modality.POSSIBLE),
    ],
)
def test_the_modality_says_how_it_is_put_forward(text: str, modality: Modality) -> None:
    assert [s.modality for s in read(text)] == [modality]


def test_a_channel_named_right_after_holds_for_what_was_said_before() -> None:
    found = read(
        "{t1:Over 900 Boats Lost}, {c1:Says} {s1:Freedonian President}\n"
        "{s2:Freedonian President, Ilya Marek} {c2:has stated} {t2:that over 900 boats were lost}.\n"
        "{s3:Ilya} {c3:stated} {t3:this development in a post on his official X handle}.\n"
        "{t4:“Over 900 boats have been lost on the lake.”} the post read.\n"
        "{t5:“We shall not be called weak.”}\n"
        "{s6:Ada Norr} {c6:said} {t6:it was over}.\n"
        "Over 900 boats have been lost on the lake.",
        title=True,
    )
    assert [(s.speaker.name if s.speaker else None, s.channel) for s in found] == [
        ("Ilya Marek", "post on X"),
        ("Ilya Marek", "post on X"),
        ("Ilya Marek", "post on X"),
        ("Ilya Marek", "post on X"),
        ("Ada Norr", None),
        ("Ilya Marek", "post on X"),
    ]
    assert found[-1].kind is DIRECT
    assert found[-1].source == ()


def test_an_occasion_goes_on_until_another_begins() -> None:
    found = read(
        "At her press conference, {s1:Ada Norr} {c1:said} {t1:it was over}.\n"
        "{t2:“We lost,”} {s2:she} {c2:said}.\n"
        "Earlier, {s3:she} {c3:had said} {t3:it would go on}.\n"
        "{s4:Ben Sole} {c4:said} {t4:no}."
    )
    assert [s.channel for s in found] == ["press conference", "press conference", None, None]


def test_a_copy_is_one_only_where_nearly_all_words_stand_in_both() -> None:
    found = read(
        "{t1:“The lake took nine hundred boats,”} {s1:Ada Norr} {c1:said}.\nThe lake is calm again this morning."
    )
    assert len(found) == 1


def test_an_embedded_post_is_a_statement_of_its_author() -> None:
    text = "Mayor Ada Norr spoke on X.\nIt is over. We lost."
    post = Span(text.index("It is"), len(text))
    document = Document(
        text,
        (Paragraph(Span(0, 26)), Paragraph(post, ParagraphKind.EMBED)),
        language="en",
        embeds=(Embed("X", "adanorr", "Ada Norr", span=post),),
    )
    (found,) = statements_from(document, [])
    assert (found.id, found.kind, found.content, found.channel) == ("s1", DIRECT, (post,), "post on X")
    assert found.speaker is not None
    assert (found.speaker.name, found.speaker.role) == ("Ada Norr", "Mayor")


@pytest.mark.parametrize(
    "text",
    [
        "The port closes Friday, Ada Norr said.\n“We have no choice,” she told reporters. According to the union, 300 jobs go.",
        "According to the union, 300 jobs go.",
        "It rained all day. According to the union, 300 jobs go, and two ferries stop. It was cold.",
        "The ferry was late. Some 300 jobs go, according to the union.",
    ],
)
def test_according_to_names_a_source_whatever_stands_around(text: str) -> None:
    document = Document(text=text, paragraphs=(Paragraph(Span(0, len(text))),), language="en")
    found = {
        (s.speaker.name if s.speaker else None, s.cue[0].of(text).lower()) for s in statements_of(document) if s.cue
    }
    assert ("the union", "according to") in found


def test_ids_follow_the_reading_order() -> None:
    found = read("{s2:Ben Sole} {c2:said} {t2:{s3:he} {c3:hoped} {t3:for rain}}. {s1:Ada Norr} {c1:said} {t1:no}.")
    assert [s.id for s in found] == ["s1", "s2", "s3"]
    assert [s.content[0].start for s in found] == sorted(s.content[0].start for s in found)


PIECES = st.sampled_from(
    ["Ada Norr", "said", "“", "”", '"', "he", "that", ".", ",", "\n", "the minister", "Mr. Sole", "X", "(", ")", "asked",
     "according to", "‘", "’s", "🇰🇵", "\u202e", "\x00", "\u200b", "spokesman for", "The", "A", "told", ":", "of"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=60).map(" ".join), st.sampled_from(["en", "de", "ru", "vi", "fr", "xx", None]))
def test_no_text_breaks_it_and_all_spans_are_inside(text: str, language: str | None) -> None:
    found = statements_of(Document(text, language=language), quick=True)
    for statement in found:
        assert statement.content
        for span in (*statement.content, *statement.cue, *statement.source):
            assert 0 <= span.start < span.end <= len(text)
    assert found == statements_of(Document(text, language=language), quick=True)


@pytest.mark.parametrize("language", ["en", "de", "vi"])
@pytest.mark.parametrize(
    "piece",
    [
        "Ada Norr said that it was over and ",
        "“Ada said, ‘no’ ",
        "President Ada Norr, a doctor at home, ",
        "he said she said they asked. ",
        "A B C D E F G H. ",
        "“It is over now, my dear friends,” the post read.\n",
        "It is over now, my dear friends.\n“It is over now, my dear friends.” ",
        "(" * 40 + "said ",
        "x" * 400 + " ",
    ],
    ids=lambda piece: repr(piece[:24]),
)
def test_time_grows_little_faster_than_the_text(piece: str, language: str) -> None:
    def seconds(size: int) -> float:
        document = Document(piece * (size // len(piece)), language=language)
        drafts = spans_of(document, quick=True) if language == "en" else []
        best = []
        for _ in range(2):
            start = time.process_time()
            statements_from(document, drafts) if language == "en" else statements_of(document)
            best.append(time.process_time() - start)
        return min(best)

    seconds(2_000)
    assert seconds(32_000) < 8 * max(seconds(8_000), 0.01)


DOSSIER = Path(__file__).resolve().parents[3] / "shared/dossiers"


@pytest.mark.skipif(not DOSSIER.is_dir(), reason="the shared dossiers are not beside this checkout")
def test_real_articles_have_speakers_for_their_quotations() -> None:
    from sayso.read import read as read_file

    for path in sorted(DOSSIER.glob("*/article.txt")):
        found = statements_of(read_file(str(path)), quick=True)
        direct = [s for s in found if s.kind is DIRECT]
        assert all(s.speaker is not None for s in direct), path.parent.name


@pytest.mark.parametrize(("text", "said_by"), SAID_BY_EN, ids=[text[:50] for text, _ in SAID_BY_EN])
def test_papers_tell_who_said_it(text: str, said_by: list[tuple[str, str]]) -> None:
    first, *rest = lines(text)
    document = Document(
        text, (Paragraph(first, ParagraphKind.TITLE), *map(Paragraph, rest)), title=first.of(text), language="en"
    )
    found = statements_of(document)
    for begins, speaker in said_by:
        at = text.index(begins)
        spoken = [s for s in found if any(piece.start <= at + 2 and at < piece.end for piece in s.content)]
        innermost = min(spoken, key=lambda s: sum(piece.length for piece in s.content))
        assert (innermost.speaker.name if innermost.speaker else None) == speaker, begins
