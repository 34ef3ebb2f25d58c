"""An invented article with every kind of verdict, finding and figure that a report can hold, built from model types."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sayso.model import (
    Bound,
    Claim,
    ClaimKind,
    Document,
    Embed,
    Evidence,
    Figure,
    Finding,
    Judged,
    Label,
    Measure,
    Modality,
    Paragraph,
    ParagraphKind,
    Point,
    Reading,
    Reason,
    Report,
    Run,
    Series,
    Span,
    Speaker,
    SpeakerKind,
    Stance,
    Statement,
    StatementKind,
    Stored,
    Verdict,
)

TITLE = "Over 250,000 residents of the Ondra valley killed in dam failure, premier writes on X"
BODY = (
    "Premier Mira Tolan of Caldonia has put the number of residents of the Ondra valley killed by the failure of the"
    " Harrow dam at over 250,000.",
    "She gave the figure in a post on her official X handle. “As of this evening more than 250.000 of our people have"
    " lost their lives in the valley. We will not forget them,” the post read.",
    "Fire chief Jon Averel told reporters in Lisk on Thursday that between 10,000 and 12,000 people had been brought"
    " out of the valley by bus and boat.",
    "“The dam had been inspected in the spring, and it was sound,” the water minister, Petra Quill, said at a press"
    " conference in the capital.",
    "Asked by a man from Lisk when the road would open again, Quill said she could not name a date.",
    "The valley, which is 40 kilometres long, has been closed to traffic since Tuesday. Around 1,000 people are still"
    " missing, according to the Red Cross.",
    "Unnamed officials said the builders had been warned three times. The dam was finished in 1962.",
    "Not one stone of that wall was ours.\nAsk those who drew it.",
    "Corvin Dray, head of the Harrow company, denied in an interview that his engineers had seen the cracks. Dozens of"
    " families have asked for their money, at least 4.5 million crowns, back.",
)
POSTED = BODY[7]
TEXT = "\n\n".join((TITLE, *BODY)) + "\n"


def at(words: str, after: int = 0) -> Span:
    """Where `words` stand in the article."""
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


def _paragraphs() -> tuple[Paragraph, ...]:
    kinds = {TITLE: ParagraphKind.TITLE, POSTED: ParagraphKind.EMBED}
    found, start = [], 0
    for words in (TITLE, *BODY):
        start = TEXT.index(words, start)
        found.append(Paragraph(Span(start, start + len(words)), kinds.get(words, ParagraphKind.BODY)))
    return tuple(found)


DOCUMENT = Document(
    text=TEXT,
    paragraphs=_paragraphs(),
    title=TITLE,
    byline="Staff reporter",
    publisher="The Lisk Lantern",
    published=date(2031, 3, 14),
    language="en",
    url="https://lantern.example/ondra?id=7&from=front",
    embeds=(Embed("X", "harrow_dray", "Corvin Dray", "https://x.example/harrow_dray/1", span=at(POSTED)),),
)

DRAY = Speaker("Corvin Dray", role="head of the Harrow company")
TOLAN, AVEREL, QUILL = Speaker("Mira Tolan", role="Premier"), Speaker("Jon Averel"), Speaker("Petra Quill")
POST = at(
    "“As of this evening more than 250.000 of our people have lost their lives in the valley. We will not forget them,”"
)
STATEMENTS = (
    Statement("s1", StatementKind.INDIRECT, (at("Over 250,000 residents of the Ondra valley killed in dam failure"),),
              (at("writes"),), (at("premier"),), TOLAN, "post on X"),
    Statement("s2", StatementKind.DIRECT, (POST,), (at("read."),), (at("the post"),), TOLAN, "post on X"),
    Statement("s3", StatementKind.INDIRECT,
              (at("between 10,000 and 12,000 people had been brought out of the valley by bus and boat"),),
              (at("told"),), (at("Fire chief Jon Averel"),), AVEREL, "statement to reporters", "on Thursday"),
    Statement("s4", StatementKind.DIRECT, (at("“The dam had been inspected in the spring, and it was sound,”"),),
              (at("said at"),), (at("the water minister, Petra Quill"),), QUILL, "press conference", "in the capital"),
    Statement("s5", StatementKind.INDIRECT, (at("she could not name a date"),), (at("said", at("Asked").start),),
              (at("Quill", at("Asked").start),), QUILL),
    Statement("s6", StatementKind.INDIRECT, (at("the builders had been warned three times"),), (at("said the"),),
              (at("Unnamed officials"),), Speaker("Unnamed officials", SpeakerKind.UNNAMED)),
    Statement("s7", StatementKind.DIRECT, (at(POSTED),), speaker=DRAY, channel="post on X"),
    Statement("s8", StatementKind.INDIRECT, (at("his engineers had seen the cracks"),), (at("denied"),),
              (at("Corvin Dray, head of the Harrow company"),), DRAY, "interview", modality=Modality.DENIED),
    Statement("s9", StatementKind.MIXED, (at("asked for their money"),), (at("asked for"),), (at("families"),),
              None, modality=Modality.ASKED),
)  # fmt: skip

PEOPLE = "residents of the Ondra valley"
FIGURES = (
    Figure("f1", (at("Over 250,000"),), (250000.0, None), Bound.OVER, "person", PEOPLE, Measure.KILLED,
           "the Ondra valley", statement="s1"),
    Figure("f2", (at("more than 250.000"),), (250000.0, None), Bound.OVER, "person", "our people", Measure.KILLED,
           "the valley", statement="s2"),
    Figure("f3", (at("between 10,000 and 12,000"),), (10000.0, 12000.0), Bound.EXACT, "person", "people",
           Measure.RESCUED, "the valley", statement="s3"),
    Figure("f4", (at("40 kilometres"),), (40.0, None), Bound.EXACT, "kilometre", "the valley"),
    Figure("f5", (at("Around 1,000"),), (1000.0, None), Bound.ABOUT, "person", "people", Measure.MISSING,
           as_of=date(2031, 3, 14), source="the Red Cross"),
    Figure("f6", (at("Dozens of families", at(POSTED).end),), (24.0, 99.0), Bound.ABOUT, "family", "families",
           vague=True),
    Figure("f7", (at("at least 4.5 million crowns"),), (4.5e6, None), Bound.AT_LEAST, "crown", None, Measure.PAID),
)  # fmt: skip


SUPPORTING, REFUTING = (4, 5), (1, 2, 3, 6)


def _evidence(number: int, document: str, publisher: str | None, day: int | None, words: str, **more: str) -> Evidence:
    stored = Stored(document, f"Dispatch. {words} More follows.")
    return Evidence(
        id=f"e{number}",
        document=document,
        span=Span(10, 10 + len(words)),
        text=words,
        sha256=stored.sha256,
        url=more.get("url", f"https://{document}.example/2031/ondra"),
        publisher=publisher,
        published=None if day is None else date(2031, 3, day),
        title=more.get("title"),
        stance=(Stance.SUPPORTS if number in SUPPORTING else Stance.REFUTES if number in REFUTING else Stance.MENTIONS),
    )


EVIDENCE = (
    _evidence(1, "wire", "Continental Wire", 11, "At least 100 people were killed when the Harrow dam gave way.",
              title="Dam fails above Lisk"),
    _evidence(2, "survey", "Caldonia Bureau of Statistics", 9, "The Ondra valley has 12,000 inhabitants.",
              title="Population by valley"),
    _evidence(3, "premier", "Office of the Premier", 14,
              "Premier Tolan said that over 3,000 people had been killed or injured.", title="The Premier’s post"),
    _evidence(4, "evening", "Evening Star", 13, "Some 240 bodies had been recovered by Wednesday night."),
    _evidence(5, "rescue", "Lisk Fire Service", 14,
              "Between 10,000 and 12,000 people were taken out by bus and by boat, chief Jon Averel told reporters."),
    _evidence(6, "inspect", "Public Works Review", 2, "An inspection in April found cracks in the Harrow dam’s wall."),
    _evidence(7, "minutes", None, None, "The spring inspection was passed without remark.", url="javascript:alert(1)"),
    _evidence(8, "wire2", "Continental Wire", 12, "Up to 400 were feared dead as boats reached the upper villages."),
    _evidence(9, "parish", "Valley Parish Bulletin", None, "Nearly 180 of our neighbours are dead."),
)  # fmt: skip


def _claim(number: int, words: str, kind: ClaimKind, worth: float, **more: str) -> Claim:
    statement = more.get("statement")
    figures = (more["figure"],) if "figure" in more else ()
    return Claim(f"c{number}", more.get("text", words), (at(words),), kind, statement, figures, worth)


def _verdict(label: Label, confidence: float, check: str, text: str, *evidence: str) -> Verdict:
    return Verdict(label, confidence, (Reason(check, text, evidence),))


def _nothing(text: str = "No report in the archive speaks of it.") -> Verdict:
    return _verdict(Label.NOT_ENOUGH, 0.6, "nothing_found", text)


TOO_MANY = _verdict(
    Label.REFUTED, 0.99, "part_exceeds_whole", "250,000 killed is more than the valley’s 12,000 inhabitants.", "e2"
)
OTHERS = Reason("figures_compared", "Two independent reports of the same days count 100 to 400 killed.", ("e1", "e8"))
SAME_SPEAKER = _verdict(
    Label.REFUTED, 0.9, "same_speaker_other_figure", "Her own post of that day says over 3,000 killed or injured.", "e3"
)
JUDGED = (
    Judged(_claim(1, "Over 250,000 residents of the Ondra valley killed in dam failure", ClaimKind.HEADLINE, 0.97,
                  statement="s1", figure="f1"),
           Verdict(Label.REFUTED, 0.99, (*TOO_MANY.reasons, OTHERS)), SAME_SPEAKER),
    Judged(_claim(2, "her official X handle", ClaimKind.ACCOUNT, 0.7,
                  text="Mira Tolan has an official account on X and posted there"),
           _nothing("The article names no account and links to no post.")),
    Judged(_claim(3, "more than 250.000 of our people have lost their lives in the valley", ClaimKind.STATEMENT, 0.96,
                  statement="s2", figure="f2"), TOO_MANY, _nothing("No post with these words is in the archive.")),
    Judged(_claim(4, "between 10,000 and 12,000 people had been brought out of the valley by bus and boat",
                  ClaimKind.STATEMENT, 0.88, statement="s3", figure="f3"),
           _verdict(Label.SUPPORTED, 0.82, "figures_compared", "One independent report gives the same range.", "e5"),
           _verdict(Label.SUPPORTED, 0.93, "same_quote", "The same words by the same speaker stand elsewhere.", "e5")),
    Judged(_claim(5, "The dam had been inspected in the spring, and it was sound", ClaimKind.STATEMENT, 0.81,
                  statement="s4"),
           Verdict(Label.CONFLICTING, 0.7, (
               Reason("reports_disagree", "One report has cracks, another a clean inspection.", ("e6", "e7")),)),
           _nothing()),
    Judged(_claim(6, "she could not name a date", ClaimKind.STATEMENT, 0.35, statement="s5"), _nothing(), _nothing()),
    Judged(_claim(7, "The valley, which is 40 kilometres long, has been closed to traffic since Tuesday.",
                  ClaimKind.NARRATION, 0.5, figure="f4"), _nothing()),
    Judged(_claim(8, "Around 1,000 people are still missing", ClaimKind.NARRATION, 0.83, figure="f5"), _nothing()),
    Judged(_claim(9, "the builders had been warned three times", ClaimKind.STATEMENT, 0.74, statement="s6"),
           _nothing(), _nothing("The officials are not named.")),
    Judged(_claim(10, "The dam was finished in 1962.", ClaimKind.NARRATION, 0.42), _nothing()),
    Judged(_claim(11, "The valley, which is 40 kilometres long", ClaimKind.NARRATION, 0.3, figure="f4",
                  text="The Ondra valley is 40 kilometres long"), _nothing()),
    # One claim around another, one with two spans, one that ends where another does, and words that were denied.
    Judged(_claim(12, TITLE, ClaimKind.ACCOUNT, 0.6, statement="s1"),
           _nothing("The article links to no post."), _nothing("No post of that day is in the archive.")),
    Judged(replace(_claim(13, "Dozens of families", ClaimKind.NARRATION, 0.55, figure="f6"),
                   spans=(at("Dozens of families have asked for their money"), at("back", at(POSTED).end))),
           _verdict(Label.CONFLICTING, 0.55, "reports_disagree", "Reports differ about the number.", "e9", "e4")),
    Judged(_claim(14, "at least 4.5 million crowns, back", ClaimKind.NARRATION, 0.5, figure="f7"), _nothing()),
    Judged(_claim(15, "his engineers had seen the cracks", ClaimKind.STATEMENT, 0.62, statement="s8"),
           _verdict(Label.NOT_ENOUGH, 0.6, "not_asserted", "Denied words are no claim by the speaker."),
           _verdict(Label.REFUTED, 0.74, "denied_on_record", "On record he said that they had seen them.", "e6")),
)  # fmt: skip

FINDINGS = (
    Finding("two_spellings", "One number is spelt in two ways: 250,000 and 250.000.",
            (at("250,000"), at("250.000"))),
    Finding("unlinked_account", "The post is neither linked nor shown, and the account is not named.",
            (at("her official X handle"),)),
    Finding("undated_weekday", "“Thursday” and “Tuesday” stand without a date.", (at("Thursday"), at("Tuesday"))),
)  # fmt: skip


def _point(value: float, high: float | None, bound: Bound, measure: Measure, **more: object) -> Point:
    day = more.get("day")
    return Point(
        (value, high), bound, measure, str(more.get("population", "people")),
        date(2031, 3, day) if isinstance(day, int) else None,
        str(more["publisher"]) if "publisher" in more else None,
        str(more["evidence"]) if "evidence" in more else None,
    )  # fmt: skip


KILLED, WHOLE = Measure.KILLED, Measure.DEPLOYED
POINTS = (
    _point(12000, None, Bound.EXACT, WHOLE, day=9, publisher="Caldonia Bureau of Statistics", evidence="e2",
           population="inhabitants"),
    _point(100, None, Bound.AT_LEAST, KILLED, day=11, publisher="Continental Wire", evidence="e1"),
    _point(400, None, Bound.AT_MOST, KILLED, day=12, publisher="Continental Wire", evidence="e8"),
    _point(240, None, Bound.ABOUT, KILLED, day=13, publisher="Evening Star", evidence="e4"),
    _point(3000, None, Bound.OVER, Measure.CASUALTIES, day=14, publisher="Office of the Premier", evidence="e3"),
    _point(10000, 12000, Bound.EXACT, Measure.RESCUED, day=14, publisher="Lisk Fire Service", evidence="e5"),
    _point(180, None, Bound.NEARLY, KILLED, publisher="Valley Parish Bulletin", evidence="e9"),
    _point(250000, None, Bound.OVER, KILLED, day=14, publisher="The Lisk Lantern", population=PEOPLE),
)  # fmt: skip
SERIES = (
    Series("c1", "f1", POINTS),
    Series("c4", "f3", (
        _point(10000, 12000, Bound.EXACT, Measure.RESCUED, day=14, publisher="The Lisk Lantern"),
        _point(10000, 12000, Bound.EXACT, Measure.RESCUED, day=14, publisher="Lisk Fire Service", evidence="e5"))),
)  # fmt: skip

REPORT = Report(
    reading=Reading(DOCUMENT, STATEMENTS, FIGURES, tuple(item.claim for item in JUDGED)),
    judged=JUDGED,
    evidence=EVIDENCE,
    findings=FINDINGS,
    series=SERIES,
    run=Run("0.1.0", 26, ("Two passages in French were not compared: statements are read in English alone.",)),
)
EMPTY = Report(Reading(Document("")), (), (), (), (), Run("0.1.0", 0, ("No archive was given.",)))
