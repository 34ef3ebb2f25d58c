"""Who a source refers to that names a person, or means one by an office or a pronoun, in small articles of our own."""

from __future__ import annotations

import pytest

from tests.parse.resolved import B, P, Row, U, resolved

TABLE: list[tuple[str, list[Row]]] = [
    # names
    (
        "{s1:Marta Ilves, a nurse at the Tallwood clinic,} {c1:said} {t1:the ward was full}. {s2:Ilves} {c2:added} "
        "{t2:that nobody had slept}.",
        [("Marta Ilves", P, "nurse at the Tallwood clinic"), ("Marta Ilves", P, "nurse at the Tallwood clinic")],
    ),
    (
        "{s1:Dr. Otto Brandt} {c1:said} {t1:it was flu}. {s2:Dr. Brandt} {c2:warned} {t2:of more}.",
        [("Otto Brandt", P, ""), ("Otto Brandt", P, "")],
    ),
    (
        "Asked by us, {s1:Dr Otto Brandt of the University of Tallwood} {c1:said} {t1:it was flu}.",
        [("Otto Brandt", P, "")],
    ),
    (
        "{s1:Ines Vidal} {c1:said} {t1:no}. Okafor took the high road. {t2:“I wish her well,”} {s2:she} {c2:said}. Lena Okafor "
        "leads the club.",
        [("Ines Vidal", P, ""), ("Lena Okafor", P, "")],
    ),
    # passive verbs
    (
        "Marta Ilves is understood {c1:to have told} colleagues: {t1:“I would rather go home.”}",
        [("Marta Ilves", P, "")],
    ),
    (
        "Marta Ilves {c1:was heard shouting} {t1:“Get that man out of here”} in the hall.",
        [("Marta Ilves", P, "")],
    ),
    ("The thief {c1:is believed} {t1:to have fled to the north}.", [None]),
    (
        "The mayor, Lena Okafor, opened the bridge. {s1:Lena} {c1:said} {t1:she was proud}.",
        [("Lena Okafor", P, "mayor")],
    ),
    (
        "Tomas Vidal Reyes ran the shelter for years. {s1:Tomas Reyes} {c1:said} {t1:the roof leaked}.",
        [("Tomas Vidal Reyes", P, "")],
    ),
    (
        "{s1:Quayle} {c1:said} {t1:the vote was fair}. Robert Quayle has led the panel since May.",
        [("Robert Quayle", P, "")],
    ),
    (
        "{s1:Jean-Luc de Witte} {c1:said} {t1:no}. {s2:De Witte} {c2:left}{t2: early}.",
        [("Jean-Luc de Witte", P, ""), ("Jean-Luc de Witte", P, "")],
    ),
    (
        "{s1:Sarah O’Hara} {c1:said} {t1:it rained}. {s2:O’Hara’s} {c2:claim} {t2:that it rained}.",
        [("Sarah O’Hara", P, ""), ("Sarah O’Hara", P, "")],
    ),
    (
        "Viktor Oleksiyenko led the talks. Later {s1:Oleksienko} {c1:said} {t1:they failed}. "
        "{s2:Viktor Oleksiyenko} {c2:said} {t2:so again}.",
        [("Viktor Oleksiyenko", P, ""), ("Viktor Oleksiyenko", P, "")],
    ),
    (
        "{s1:Anna Lind} {c1:said} {t1:yes}. {s2:Erik Lind} {c2:said} {t2:no}. "
        "Anna Lind then left. {s3:Anna} {c3:said} {t3:sorry}.",
        [("Anna Lind", P, ""), ("Erik Lind", P, ""), ("Anna Lind", P, "")],
    ),
    (
        "Dana Whitlock spoke for an hour. Dana Whitlock wants the post. Her son Toby Whitlock watched. "
        "{s1:Whitlock} {c1:said} {t1:she would win}.",
        [("Dana Whitlock", P, "")],
    ),
    ("{s1:Both Ada Norr and Ben Sole} {c1:said} {t1:it was over}.", [("Ada Norr and Ben Sole", P, "")]),
    (
        "Ada Norr met Ben Sole. {s1:Norr and Sole} {c1:agreed} {t1:that it was over}.",
        [("Ada Norr and Ben Sole", P, "")],
    ),
    ("{s1:France and Poland} {c1:said} {t1:it was over}.", [("France and Poland", B, "")]),
    # titles and offices
    (
        "Freedonian Leader Vows Calm\nFreedonian President, Ilya Marek, met farmers. "
        "{s1:The president} {c1:said} {t1:prices would fall}.",
        [("Ilya Marek", P, "Freedonian President")],
    ),
    (
        "{t1:Bridge Is Safe}, {c1:Says} {s1:French President}\nFrance’s president, Claire Morel, visited the bridge.",
        [("Claire Morel", P, "France’s president")],
    ),
    (
        "French President Claire Morel met Polish President Adam Wrona. {s1:The Polish president} {c1:said} {t1:it went well}. "
        "{s2:The French leader} {c2:agreed} {t2:that it did}.",
        [("Adam Wrona", P, "Polish President"), ("Claire Morel", P, "French President")],
    ),
    (
        "Health Minister Paula Stein and Finance Minister Karl Bohm sat side by side. "
        "{s1:The finance minister} {c1:said} {t1:no}.",
        [("Karl Bohm", P, "Finance Minister")],
    ),
    (
        "Prime Minister Asha Rane spoke first. {s1:The prime minister} {c1:said} {t1:it was time}.",
        [("Asha Rane", P, "Prime Minister")],
    ),
    (
        "Pope Clement greeted the crowd. {s1:The pontiff} {c1:said} {t1:peace was near}. "
        "{s2:The Catholic leader} {c2:added} {t2:a prayer}.",
        [("Pope Clement", P, "Pope"), ("Pope Clement", P, "Pope")],
    ),
    (
        "Brian Foley, the union’s press secretary, opened. {s1:The former secretary of state} {c1:said} {t1:nothing new}.",
        [("The former secretary of state", U, "")],
    ),
    (
        "President Ilya Marek danced. {s1:The band leader} {c1:called} {t1:for silence}.",
        [("The band leader", U, "")],
    ),
    (
        "{s1:Transport agency spokeswoman Mia Holt} {c1:said} {t1:the line was shut}.",
        [("Mia Holt", P, "Transport agency spokeswoman")],
    ),
    (
        "{s1:Voss campaign spokesman Jay Miller} {c1:said} {t1:it was false}.",
        [("Jay Miller", P, "Voss campaign spokesman")],
    ),
    ("{s1:Norr’s lawyer, Kim Dale,} {c1:said} {t1:she was calm}.", [("Kim Dale", P, "Norr’s lawyer")]),
    (
        "{s1:Secretary of State Jon Hurst} {c1:said} {t1:the rolls were clean}.",
        [("Jon Hurst", P, "Secretary of State")],
    ),
    ("{s1:Retired Lt. Gen. Mark Flint} {c1:said} {t1:it was rubble}.", [("Mark Flint", P, "")]),
    ("{s1:Gregor Amis, 45, a farmer,} {c1:said} {t1:the field was gone}.", [("Gregor Amis", P, "")]),
    ("{s1:Lee Tran (Green Party)} {c1:said} {t1:the bill was bad}.", [("Lee Tran", P, "")]),
    (
        "{s1:Another critic, Laurence Hobb,} {c1:said} {t1:it was dull}.",
        [("Laurence Hobb", P, "Another critic")],
    ),
    (
        "A retired teacher, Ines Falk, found the note. {s1:The teacher} {c1:said} {t1:it was blue}.",
        [("Ines Falk", P, "retired teacher")],
    ),
    (
        "Mo Idris, a student, won. Nobody else was named. {s1:The teen} {c1:said} {t1:it was luck}.",
        [("Mo Idris", P, "student")],
    ),
    # pronouns
    (
        "{s1:Ada Norr} {c1:said} {t1:it was over}. {s2:She} {c2:said} {t2:goodbye}.",
        [("Ada Norr", P, ""), ("Ada Norr", P, "")],
    ),
    (
        "{s1:Ada Norr} {c1:said} {t1:{s2:she} {c2:believed} {t2:it was over}}.",
        [("Ada Norr", P, ""), ("Ada Norr", P, "")],
    ),
    (
        "{t1:“We lost,”} {s1:Ada Norr} {c1:said}.\n{t2:“We will win,”} {s2:she} {c2:added}.",
        [("Ada Norr", P, ""), ("Ada Norr", P, "")],
    ),
    (
        "Ada Norr is back and her team is ready. Ben Sole is out and his team is not.\n{s1:She} {c1:said} {t1:it was hard}.\n"
        "{s2:He} {c2:said} {t2:it was fair}.",
        [("Ada Norr", P, ""), ("Ben Sole", P, "")],
    ),
    (
        "{s1:Mr. Sole} {c1:said} {t1:it was fair}. {s2:Mrs. Norr} {c2:said} {t2:no}. {s3:He} {c3:said} {t3:fine}.",
        [("Sole", P, ""), ("Norr", P, ""), ("Sole", P, "")],
    ),
    (
        "{s1:Ben Sole} {c1:said} {t1:it was late}.\nMr. Carl Ott asked.\nAnd {s2:he} {c2:told} {l2:Mr. Ott} {t2:that it was}.",
        [("Ben Sole", P, ""), ("Ben Sole", P, "")],
    ),
    (
        "Ben Sole spoke to Carl Ott on the stairs. {s1:He} {c1:said} {t1:it was late}. {s2:Ben Sole} {c2:said} {t2:good night}.",
        [("Ben Sole", P, ""), ("Ben Sole", P, "")],
    ),
    (
        "Asked about Ott’s offer, {s1:Ben Sole} {c1:said} {t1:no}. {t2:“Never,”} {s2:he} {c2:said}.",
        [("Ben Sole", P, ""), ("Ben Sole", P, "")],
    ),
    ("Rain fell. {s1:He} {c1:said} {t1:it was late}.", [None]),
    ("{s1:We} {c1:know} {t1:that it rains}.", [None]),
    ("{t1:“{s2:I} {c2:think} {t2:it is over},”} {s1:Ada Norr} {c1:said}.", [("Ada Norr", P, ""), ("Ada Norr", P, "")]),
    (
        "Ada Norr, {s1:who} {c1:said} {t1:it was over}, went home.",
        [("Ada Norr", P, "")],
    ),
    (
        "{s1:Ada Norr} {c1:spoke}{t1: long}. {s2:Her} {c2:claim} {t2:that it was over} was met with silence.",
        [("Ada Norr", P, ""), ("Ada Norr", P, "")],
    ),
    (
        "{s1:The Harbour Authority} {c1:said} {t1:the port was open}. {s2:It} {c2:added} {t2:that ferries ran}.",
        [("Harbour Authority", B, ""), ("Harbour Authority", B, "")],
    ),
    (
        "{s1:Several neighbours} {c1:said} {t1:it was loud}. {s2:They} {c2:said} {t2:it was a gas bottle}.",
        [("Several neighbours", U, ""), ("Several neighbours", U, "")],
    ),
    # questions
    (
        "{c1:Asked} {c2:by} {s1:a woman from the Dorn region} {t1:when it would end}, {s3:Ben Sole} {c3:said} {t3:soon}.",
        [("a woman from the Dorn region", U, ""), None, ("Ben Sole", P, "")],
    ),
    (
        "{s1:Ben Sole} was {c1:asked} {t1:whether it would end}.",
        [None],
    ),
    (
        "{s1:Ben Sole} was {c1:asked} by a reporter {t1:whether it would end}.",
        [("a reporter", U, "")],
    ),
    # carried quotations
    (
        "{t1:“We lost,”} {s1:Ada Norr} {c1:said}.\n{t2:“We will be back next year.”}",
        [("Ada Norr", P, ""), ("Ada Norr", P, "")],
    ),
    (
        "{s1:Ben Sole} {c1:said} {t1:it was over}. Ada Norr was furious. {t2:“This is far from over.”}",
        [("Ben Sole", P, ""), ("Ada Norr", P, "")],
    ),
    (
        "{t1:“He promised it to all of us,”} Rev. Ada Norr, an editor at large of a weekly, told the Courier.",
        [("Ada Norr", P, "editor at large of a weekly")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text[:60] for text, _ in TABLE])
def test_persons_are_resolved_across_mentions(text: str, expected: list[Row]) -> None:
    assert resolved(text) == expected
