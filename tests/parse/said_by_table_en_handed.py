"""Passages in which one hands on what another said, as English papers write them, with invented names: rows as in
said_by_table_en.py."""

from __future__ import annotations

HANDED_ON_EN: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Soap star walks off\n"
        "Actor Rob Dunmore, 61, stormed off set on Monday.\n"
        '"I\'ve worked with better furniture," the 61-year-old snapped after a fluffed scene, according to an '
        "insider.",
        [("I've worked", "Rob Dunmore")],
    ),
    (
        "Club for sale?\n"
        "The club has debts of 40 million euros.\n"
        '"I would rather burn it down than rent it out," Ionut Varga told friends over lunch, according to '
        "two people at the table.",
        [("I would rather", "Ionut Varga")],
    ),
    (
        "Second homes\n"
        "Town hall is in uproar.\n"
        '"Every boat left idle will go to the harbour trust," Mayor Philippa Oakes said last week, according '
        "to a widely shared post.",
        [("Every boat", "Philippa Oakes")],
    ),
    (
        "Tape\n"
        "A clip of 40 seconds went round the world. A voice identified as Harald Stoll's says: \"Nobody will "
        'ever check the meters."',
        [("Nobody will", "Harald Stoll")],
    ),
    (
        "Preacher\n"
        '"Sick people only have themselves to blame," Lamar Gantt preached last weekend, according to posts '
        "seen by millions.",
        [("Sick people", "Lamar Gantt")],
    ),
    (
        "Hot mic\n"
        'On the recording, a man said to be Senator Clyde Bassett can be heard saying: "Just move the '
        'polling place."',
        [("Just move", "Clyde Bassett")],
    ),
    (
        'Letter\nA letter to Mayor Otto Brand says: "You have one week to pay us."',
        [("You have", "A letter to Mayor Otto Brand")],
    ),
    (
        'Dogs\nThe clip shows Mayor Ines Falk at a lectern. "I will tax every dog," the voice says.',
        [("I will tax", "Ines Falk")],
    ),
    (
        "Boss\n"
        'Nortek chief Alma Ray told managers "the lot will be closed by May", according to minutes seen by '
        "the Lantern.",
        [("the lot will", "Alma Ray")],
    ),
    (
        'Coach\nFootage shows coach Dale Tripp shouting: "Break his leg if you must!"',
        [("Break his", "Dale Tripp")],
    ),
    (
        'Bank\nAccording to two former aides, Chancellor Ruth Imlay told ministers: "Spend it before they count it."',
        [("Spend it", "Ruth Imlay")],
    ),
    (
        "War\n"
        'A clip on TikTok purports to show Colonel Vira Danko telling her troops: "Leave the bridge, we are '
        'done here."',
        [("Leave the", "Vira Danko")],
    ),
    (
        "Farm\n"
        'Minister Lotte Haas said farmers were lazy, according to a post that has since been deleted. "They '
        'sleep until ten," it quotes her as saying.',
        [("They sleep", "Lotte Haas")],
    ),
    (
        "Opera\n"
        "Tenor Basil Norwood, 52, has quit.\n"
        '"That orchestra plays like wet bread," the 52-year-old hissed in the wings, according to a '
        "stagehand.",
        [("That orchestra", "Basil Norwood")],
    ),
    (
        'Fake\nA man claiming to be Judge Abel Crane said: "The trial is off until June."',
        [("The trial", "A man claiming to be Judge Abel Crane")],
    ),
    (
        'Chat\nScreenshots appear to show Police Chief Wanda Krol writing: "Lose the tapes before the judge asks."',
        [("Lose the", "Wanda Krol")],
    ),
    (
        "Hospital\n"
        'According to a letter seen by the Lantern, hospital director Ulrike Benz told surgeons: "Operate '
        'first and ask later."',
        [("Operate first", "Ulrike Benz")],
    ),
    (
        "Tenants\n"
        '"They can sleep in the park," landlord Guy Trask is heard saying in the recording, according to the '
        "tenants' lawyer.",
        [("They can", "Guy Trask")],
    ),
    (
        'Mutiny\nA recording appears to capture Admiral Joos Verbeek ordering: "Nobody leaves this ship alive."',
        [("Nobody leaves", "Joos Verbeek")],
    ),
    (
        "Store\n"
        '"Never smile before noon," the 38-year-old told new hires, according to a former employee.\n'
        "Grocery heir Toby Lasker, 38, took over in May.",
        [("Never smile", "Toby Lasker")],
    ),
]
