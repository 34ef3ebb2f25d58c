"""Passages as English papers write them, with invented names, and who says the words that begin so: lines are paragraphs, the
first is the headline."""

from __future__ import annotations

from tests.parse.said_by_table_en_handed import HANDED_ON_EN

# text, [(how the words begin, who says them)]
SAID_BY_EN: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Train rolls 9 miles alone\n"
        "Motorist Sheila Garnett, 51, had just locked her car near Fallow Beck when the engine rolled by. "
        '"There was nobody in the cab, not a soul," she said.\n'
        "The line was closed.",
        [("There was nobody", "Sheila Garnett")],
    ),
    (
        "Miners brought up\n"
        "The families waited at Brack Hill all night. Among the first out of the cage was driller Tomas "
        "Quell, at 61 the oldest of the crew, who had a broken arm.\n"
        '"I want a beer and my wife, in that order," he joked from a stretcher.',
        [("I want a beer", "Tomas Quell")],
    ),
    (
        "Mayor closes library\n"
        "The petition by local mum Tessa Brode was thrown out.\n"
        'State MP Helen Gray-Moss didn\'t mince her words. "A town without books is a car park," she said.',
        [("A town without", "Helen Gray-Moss")],
    ),
    (
        "Dog eats winning scratchcard\n"
        "Gillian Pole, 66, found the card half chewed by her terrier Waffles.\n"
        "But lottery bosses paid up.\n"
        '"I\'ll never scold that dog again!" the gran-of-four beamed.',
        [("I'll never scold", "Gillian Pole")],
    ),
    (
        "School shut\n"
        "Mandy Thripp, 38, whose son Alfie goes to the school, told how she heard of it on the radio.\n"
        '"It\'s a joke and nobody told us," fumed the mum-of-two. "We found out from the radio."',
        [("It's a joke", "Mandy Thripp"), ("We found out", "Mandy Thripp")],
    ),
    (
        "Teen chess star signs deal\n"
        "Fans call him Zugg. Real name Arlo Finch, the 16-year-old has signed for Dynamo Chess.\n"
        'The prodigy trains nine hours a day. "On Sundays I sleep," he told fan site Rookworld.',
        [("On Sundays I sleep", "Arlo Finch")],
    ),
    (
        "Petrov slammed\n"
        "Polina Petrova caused a storm after beating home favourite Amy Lorne.\n"
        '"She should go home and rest," the world No 9 sneered after Sunday\'s final.',
        [("She should go home", "Polina Petrova")],
    ),
    (
        "Zarah off the road\n"
        "Zarah has scrapped every date of her tour.\n"
        "The 25-year-old, who found fame with the ballad Tin Roof, told fans on Friday night.\n"
        '"I have to rest," she wrote. "I\'ll be back."',
        [("I have to rest", "Zarah"), ("I'll be back", "Zarah")],
    ),
    (
        "Ruling angers firms\n"
        'The court ruled on Monday. The Chamber of Commerce said the ruling was "a gift to lawyers".',
        [("a gift to lawyers", "Chamber of Commerce")],
    ),
    (
        "Ruling angers firms\n"
        'The Welland Chamber of Trade, which speaks for 300 firms, said it "warmly supports" the law.',
        [("warmly supports", "Welland Chamber of Trade")],
    ),
    (
        'Deal cheers markets\n"It makes sense, the two barely overlap," said Lars Tveit of Holm Bank.',
        [("It makes sense", "Lars Tveit")],
    ),
    (
        "Pension age up\n"
        'A foreign banker in Lisport, who did not want to be named, said investors were "quietly delighted".',
        [("quietly delighted", "A foreign banker in Lisport")],
    ),
    (
        "Truce shaky\n"
        "The truce is watched by the Joint Mission (JM), which has 200 unarmed observers. Its head, the "
        'Danish diplomat Mads Horup, last week spoke of "a truce with holes in it".',
        [("a truce with holes", "Mads Horup")],
    ),
    (
        "Hostages freed\n"
        '"They are all safe," Foreign Minister Elke Brandsma told a press conference, her voice breaking. '
        '"Tonight they sleep at home."',
        [("They are all safe", "Elke Brandsma"), ("Tonight they sleep", "Elke Brandsma")],
    ),
    (
        "Earnings call\n"
        "Q: Are you closing the mill?\n"
        "Dana Pruss, chief executive: No. We are keeping it open.\n"
        "Q: And the jobs?\n"
        "Dana Pruss, chief executive: All of our jobs are safe.",
        [("No. We are", "Dana Pruss"), ("All of our", "Dana Pruss")],
    ),
    (
        "Earnings call of Tarn Foods\n"
        "Moderator: Welcome to the call. First question, please.\n"
        "Paula Sand, Reuters: When will the plant reopen?\n"
        "Derek Holt, CEO: We will reopen it in May. I am sure of that.\n"
        "Moderator: Next question.",
        [("We will reopen", "Derek Holt"), ("When will", "Paula Sand")],
    ),
    (
        "Lunch with Iris Kell\n"
        "Iris Kell is 34 now, although the man at the corner shop still asks for her ID. She has written "
        "four novels.\n"
        "Why did she leave the city?\n"
        '"I couldn\'t hear myself think there. It was too loud."\n'
        "And the new book?\n"
        "\"It's about my mother's house and what we found in it.\"",
        [("I couldn't hear", "Iris Kell"), ("It's about my", "Iris Kell")],
    ),
    (
        'Talks\nPresident Ilan Dov was quoted by state news agency Vera as saying the talks were "useful".',
        [("useful", "Ilan Dov")],
    ),
    (
        'Talks\nState news agency Vera quoted President Ilan Dov as saying: "The talks were useful to all of us."',
        [("The talks were useful", "Ilan Dov")],
    ),
    (
        'Star splits\nA pal of drummer Jez Korr says he\'s "gutted" about the split.',
        [("gutted", "A pal of drummer Jez Korr")],
    ),
    (
        'Plan slammed\nThe plan was, in the words of one backbencher, "dead in the water".',
        [("dead in the water", "one backbencher")],
    ),
    (
        'Row\n"Enough is enough!" thundered union boss Mick Dorran at a rally in Leek on Saturday.',
        [("Enough is enough", "Mick Dorran")],
    ),
    (
        'Con\nFraudsters took £9,000 from widow Joan Beeley, 79, of Tarn. "I feel so stupid," the great-gran told us.',
        [("I feel so", "Joan Beeley")],
    ),
    (
        "Crash\n"
        'Lorry driver Steve Amos walked away without a scratch. "Somebody up there likes me," the '
        "32-year-old said.",
        [("Somebody up", "Steve Amos")],
    ),
    (
        "Transfer\n"
        'Leo Marti has joined Rovers from Betula. "This club is special," the Argentine striker told the '
        "club's website.",
        [("This club is", "Leo Marti")],
    ),
    (
        'Star dies\nActress Mona Reith has died. Her agent, Liz Park, said in a statement: "She was one of a kind."',
        [("She was one of", "Liz Park")],
    ),
    (
        "Floods hit town\n"
        "Nurse Ada Pell drove her neighbours to safety through Marsh Lane. Water was up to the doors at Holm "
        'Bridge. "We just kept going," she said.',
        [("We just kept", "Ada Pell")],
    ),
    (
        "Boss quits\n"
        'Karl Vane built Nortek from a garage in Hull. In March Nortek lost its biggest client. "I should '
        'have seen it coming," he said.',
        [("I should have", "Karl Vane")],
    ),
    (
        'Fire\nResident Amina Yusuf said she heard a bang. "Then the windows went," said the 29-year-old nurse.',
        [("Then the windows", "Amina Yusuf")],
    ),
    (
        "Parking fury\n"
        "A furious dad has hit out after being fined for stopping at a school. Lee Marsden, 41, was slapped "
        "with a £100 ticket.\n"
        'He ranted: "I was there for thirty seconds!" The father-of-two added that he would not pay. "They '
        'can whistle for it."',
        [("I was there", "Lee Marsden"), ("They can whistle", "Lee Marsden")],
    ),
    (
        "Boy, 11, saves gran\n"
        'Plucky Jayden Moss was playing in his room when his gran collapsed. He dialled 999 at once. "I just '
        'did what they told me," the little hero said.',
        [("I just did", "Jayden Moss")],
    ),
    (
        "Dog lost\n"
        'Posting on Facebook, owner Sally Trent wrote: "Please bring him home." More than 4,000 people '
        "shared the post.",
        [("Please bring", "Sally Trent")],
    ),
    (
        "Rovers sink\n"
        'Rovers slumped to a fifth defeat in a row at Tarn City. "I\'m not a quitter," insisted under-fire '
        'boss Lou Brand. Skipper Dele Osho backed him: "We\'re all behind the gaffer."',
        [("I'm not a", "Lou Brand"), ("We're all", "Dele Osho")],
    ),
    (
        "Race\n"
        'Pole-sitter Jan Vesper led from start to finish. Second was Luca Ferro. "I had nothing for him '
        'today," admitted the Italian.',
        [("I had nothing", "Luca Ferro")],
    ),
    (
        "Trial\n"
        'Kevin Dray, 33, denies murder. Opening the case, Sarah Quill KC told jurors: "This was a cold '
        'killing." Giving evidence, Dray said: "I was asleep."',
        [("This was a cold", "Sarah Quill"), ("I was asleep", "Kevin Dray")],
    ),
    (
        'Front\nIn the village of Staryi Log, 72-year-old Halyna was feeding her hens. "Where would I go?" she asked.',
        [("Where would", "Halyna")],
    ),
    (
        "At home with Nora Finch\n"
        'Nora Finch opens the door herself. "Mind the cat," says the novelist, 62. Her husband, Bill, makes '
        'tea. "He\'s the talented one," she says.',
        [("Mind the cat", "Nora Finch"), ("He's the tal", "Nora Finch")],
    ),
    (
        'Row\nThe deal was hailed as "historic" by Commission chief Ulla Brenner.',
        [("historic", "Ulla Brenner")],
    ),
    (
        "Fire\n"
        'Petrochem maker Zeltan Industries said it had halted output at its Brume plant. "The cause is under '
        'investigation," the company said.',
        [("The cause is", "Zeltan Industries")],
    ),
    (
        "Teen gamer buys house\n"
        "Freckled Dylan Oakes is only 16 but has made a million.\n"
        'Known online as "Krunk", the teen beat all comers in Lisport on Friday.\n'
        '"Mum can stop work now," Krunk told fans.\n'
        'The whizzkid sleeps four hours. "I nap in class," he told us.',
        [("Mum can stop", "Dylan Oakes"), ("I nap in", "Dylan Oakes")],
    ),
    (
        "Nyla scraps tour\n"
        "Pop star Nyla has axed her tour.\n"
        "It's a blow for the star, real name Rosie Amankwah. \"I'm gutted,\" she wrote.",
        [("I'm gutted", "Nyla")],
    ),
    (
        "Court\n"
        'His lawyer, Petra Voigt, said Arkle was "a gentle man". The court also heard from his sister, Joy. '
        '"He wouldn\'t hurt a fly," she said.',
        [("a gentle man", "Petra Voigt"), ("He wouldn't", "Joy")],
    ),
    (
        'Results\nCEO Matt Orme blamed the weather. "It rained all summer," the chief executive told analysts.',
        [("It rained", "Matt Orme")],
    ),
    (
        'Vox\nDorota, 34, nurse: "We can\'t go on like this."\nPiotr, 51, driver: "I\'d leave tomorrow if I could."',
        [("We can't go", "Dorota"), ("I'd leave", "Piotr")],
    ),
    (
        'Profile\n"I like doughnuts." Bernie Falk shrugs and takes another one.',
        [("I like dough", "Bernie Falk")],
    ),
    (
        'Profile\n"Don\'t tell my wife," he whispers. Bernie Falk, 70, is on his third doughnut.',
        [("Don't tell", "Bernie Falk")],
    ),
    (
        "Rescue\n"
        'Paddleboarder Zoe Finn was pulled from the water by fisherman Abe Kerr. "I owe him everything," she '
        'said. Kerr, 60, shrugged it off: "Anyone would."',
        [("I owe him", "Zoe Finn"), ("Anyone would", "Abe Kerr")],
    ),
    (
        'Cat\nEllie Marsh runs Paws Haven from her garage in Leek. "Every cat deserves a sofa," she said.',
        [("Every cat", "Ellie Marsh")],
    ),
    (
        'Study\nThe Friends of the Leek Canal said the plan was "vandalism".',
        [("vandalism", "Friends of the Leek Canal")],
    ),
    (
        "Couple win holiday\n"
        'Dave and Sue Prior won a cruise. "We never win anything," Sue said. Dave, 59, laughed: "She packs '
        'too much."',
        [("We never win", "Sue Prior"), ("She packs", "Dave")],
    ),
    (
        'Star dies\nA statement from the family read: "He died as he lived, laughing."',
        [("He died as", "A statement from the family")],
    ),
    *HANDED_ON_EN,
]
