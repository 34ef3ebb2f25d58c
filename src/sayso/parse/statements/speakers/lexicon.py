"""Words that tell persons, offices, bodies and unnamed sources apart: general English, compiled by us."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Offices and occupations that a person is called by: "the minister", "Ukrainian President", "a doctor at ...".
ROLES = _set(
    "president minister premier chancellor king queen prince princess emperor sultan emir pope pontiff cardinal bishop "
    "archbishop priest pastor reverend rabbi imam monk nun patriarch governor mayor senator congressman congresswoman "
    "representative lawmaker legislator deputy councillor councilman councilwoman delegate secretary ambassador envoy "
    "diplomat commissioner chairman chairwoman chairperson chair chief head leader director executive ceo cfo founder "
    "cofounder co-founder owner manager boss coach captain commander general admiral colonel major lieutenant sergeant "
    "corporal soldier officer detective sheriff inspector superintendent constable marshal judge justice magistrate "
    "prosecutor attorney lawyer solicitor barrister counsel advocate notary spokesman spokeswoman spokesperson aide "
    "adviser advisor strategist consultant pollster analyst expert economist scientist researcher historian professor "
    "lecturer teacher principal headmaster student pupil scholar author writer novelist poet journalist reporter "
    "correspondent editor columnist critic commentator anchor host presenter broadcaster blogger publisher producer "
    "filmmaker actor actress comedian singer musician rapper composer artist painter photographer designer architect "
    "engineer mechanic farmer fisherman driver pilot sailor nurse doctor physician surgeon psychologist psychiatrist "
    "therapist veterinarian vet paramedic firefighter rescuer volunteer activist campaigner organizer organiser worker "
    "clerk cashier trader banker investor billionaire millionaire businessman businesswoman entrepreneur mogul tycoon "
    "magnate nominee candidate challenger incumbent frontrunner contender runner rival democrat republican socialist "
    "conservative liberal veteran resident villager survivor witness eyewitness victim suspect defendant plaintiff "
    "gunman mother father son daughter brother sister wife husband widow grandmother grandfather uncle aunt cousin "
    "neighbor neighbour friend man woman boy girl teen teenager player striker goalkeeper midfielder quarterback pitcher "
    "athlete champion seismologist meteorologist geologist hydrologist epidemiologist virologist biologist physicist "
    "chemist astronomer theologian jesuit dictator autocrat president-elect whistleblower insider curator librarian "
    "trustee treasurer undersecretary vice-president speaker whip official agent partner dean provost rector chaplain "
    "negotiator mediator observer auditor controller comptroller coordinator supervisor foreman shopkeeper "
    "baker chef cook waiter waitress hunter ranger guard warden guide lifeguard climber mountaineer skipper "
    "paleontologist finalist semifinalist medallist medalist "
    "mp mep msp td cllr councilperson assemblyman assemblywoman alderman backbencher headteacher headmistress "
    "pensioner retiree motorist cyclist biker trucker pedestrian commuter passenger tourist holidaymaker backpacker heiress "
    "heir socialite "
    "shopper customer punter diner tenant landlord landlady homeowner householder taxpayer voter reveller festivalgoer "
    "fan supporter onlooker bystander passer-by islander mum mom dad gran grandma grandad granddad nan nana "
    "great-gran great-grandmother grandson granddaughter nephew niece stepfather stepmother fiancé fiancée fiance fiancee "
    "boyfriend girlfriend bride groom newlywed widower housewife housemate flatmate roommate pal mate "
    "welder plumber electrician carpenter bricklayer builder joiner roofer painter-decorator miner driller docker "
    "labourer laborer cleaner janitor caretaker gardener butcher barber hairdresser beautician florist jeweller jeweler "
    "grocer greengrocer fishmonger bartender barman barmaid barista publican pub-owner restaurateur hotelier tailor "
    "seamstress postman postwoman technician programmer developer statistician mathematician "
    "archaeologist anthropologist sociologist linguist geographer ecologist oncologist cardiologist neurologist "
    "pathologist paediatrician pediatrician midwife carer caregiver dentist pharmacist optician radiographer psychotherapist "
    "bookseller bookmaker beekeeper zookeeper shepherd rancher herder trapper forester logger trawlerman sculptor "
    "violinist pianist guitarist drummer bassist cellist vocalist songwriter frontman frontwoman soprano tenor conductor "
    "choreographer dancer ballerina model influencer streamer youtuber vlogger podcaster gamer dj starlet popstar "
    "prodigy wonderkid youngster hero heroine winger defender forward fullback full-back fly-half hooker "
    "batsman batter bowler wicketkeeper all-rounder wrestler boxer swimmer sprinter skier jockey golfer darter "
    "cueist racer rower gymnast snowboarder skater surfer sportsman sportswoman playmaker keeper referee umpire "
    "linesman gaffer tactician co-pilot stewardess aircrewman seaman crewman deckhand trainee apprentice intern "
    "graduate undergraduate postgraduate tutor financier broker stockbroker lobbyist "
    "bureaucrat interpreter translator editor-in-chief managing-director ombudsman registrar bailiff "
    "clergyman vicar curate missionary evangelist evacuee refugee migrant hostage detainee inmate prisoner "
    "coroner churchwarden pc pcso wpc postmaster postmistress lifeboatman dogwalker member forecaster trooper "
    "pickpocket fugitive burglar thief fraudster conman hitman rioter protester demonstrator dissident defector exile"
)
# Of these, what somebody whose office the text doesn't tell can't be taken to be: there is always one of them.
OFFICES = _set(
    "president minister premier chancellor king queen prince princess emperor sultan emir pope pontiff archbishop bishop "
    "patriarch governor mayor senator ambassador envoy secretary commissioner chairman chairwoman chairperson chair chief "
    "head leader director ceo commander general admiral sheriff judge justice magistrate prosecutor coroner spokesman "
    "spokeswoman spokesperson speaker undersecretary vice-president president-elect ombudsman superintendent provost rector "
    "dean principal headteacher"
)
# Words for one office or person: whoever is one of a group may later be called by another of it.
SAME_ROLE = (
    _set("president leader dictator autocrat commander-in-chief incumbent"),
    _set("premier minister leader"),
    _set("chancellor leader"),
    _set("pope pontiff leader"),
    _set("king queen monarch emperor sultan emir leader"),
    _set("senator lawmaker legislator congressman congresswoman representative politician democrat republican"),
    _set("deputy lawmaker legislator politician"),
    _set("candidate nominee contender challenger frontrunner hopeful democrat republican billionaire politician"),
    _set("governor politician democrat republican"),
    _set("mayor politician"),
    _set("chairman chairwoman chairperson chair chief head leader boss director executive ceo"),
    _set("founder cofounder co-founder owner entrepreneur businessman businesswoman billionaire mogul tycoon magnate"),
    _set("lawyer attorney solicitor barrister counsel advocate"),
    _set("doctor physician surgeon"),
    _set("author writer novelist"),
    _set("journalist reporter correspondent writer columnist anchor host presenter"),
    _set("scientist researcher expert professor analyst economist"),
    _set("spokesman spokeswoman spokesperson"),
    _set("priest pastor reverend cleric minister jesuit"),
    _set("student pupil teen teenager boy girl"),
    _set("vet veterinarian"),
    _set("judge justice magistrate"),
    _set("captain skipper"),
    _set("manager boss coach gaffer tactician"),
    _set("mp backbencher lawmaker politician legislator"),
    _set("councillor cllr councilman councilwoman politician"),
    _set("singer vocalist frontman frontwoman songwriter"),
    _set("headteacher headmaster headmistress head principal"),
    _set("footballer striker forward winger midfielder defender"),
)
# What an office implies without saying so: the pope is "the Catholic leader".
IMPLIED = {
    "pope": _set("catholic church religious spiritual roman holy"),
    "president": _set("country nation national political state"),
    "premier": _set("country nation national political"),
    "minister": _set("country nation national political"),
}
# What headlines call people known to all, whom the text then calls so without another word.
FAMED = _set(
    "actor actress comedian singer musician rapper composer filmmaker broadcaster presenter player striker goalkeeper "
    "midfielder "
    "quarterback pitcher athlete champion novelist author billionaire mogul tycoon"
)
# Head nouns that name a body: "the ministry", "the agency", "police".
BODIES = _set(
    "ministry agency government administration department office service bureau authority commission committee council "
    "board cabinet parliament congress senate house assembly court tribunal police military army navy force forces "
    "command staff embassy consulate party campaign union federation association organization organisation group company "
    "firm corporation bank fund foundation institute university college school hospital church diocese vatican centre "
    "center laboratory team club league newspaper paper magazine outlet network broadcaster station channel website "
    "site studio publisher airline airport railway operator utility manufacturer maker retailer brigade battalion regiment "
    "coalition alliance bloc charity ngo think-tank panel task-force taskforce secretariat presidency kremlin pentagon "
    "city town municipality county state province republic kingdom country nation prefecture district village trust "
    "society academy museum theatre theater archive archives library registry regulator watchdog prosecution mission "
    "delegation fleet guard militia movement front resistance regime establishment media press industry firefighters "
    "coastguard exchange index survey observatory"
)
# Capitalised words that make a name one of a body rather than a person.
BODY_NAMES = BODIES - _set(
    "team club station channel show site command exchange force line movement front trust"
) | _set(
    "times post news journal tribune herald gazette guardian today daily weekly chronicle observer telegraph "
    "press broadcasting radio television tv media inc corp co ltd llc plc gmbh group holdings partners bros "
    "systems technologies international national united nations states federal supreme coalition caucus project "
    "initiative network index poll survey report review magazine championships olympics constitution amendment club team "
    "station channel exchange trust industries foods motors airlines airways energies pharma pharmaceuticals capital "
    "securities "
    "software labs laboratories logistics railways rivers council alliance rovers wanderers athletic albion hotspur "
    "argyle orient "
)
# Capitalised words that make a name a place's, a body's or a thing's where they end it: "Salt Lake", "Nobel Prize".
LAST_OF_BODY = _set(
    "standard square street avenue road river lake mountain island islands sea ocean bay park bridge tower hall palace "
    "hotel building world war treaty act agreement accord bill cup games award prize day week month north south east west "
    "house white capitol energy force command line show movement front care healthcare health solutions services consulting "
    "ventures estates properties dynamics chemicals mining metals petroleum telecom robotics semiconductors therapeutics biotech "
    "diagnostics biosciences aerospace aviation shipping freight insurance finance entertainment pictures brewery distillery "
    "supermarkets sport sports ag asa oyj spa sarl pty nv bv"
)
# With one of these and a country's name a body is called: "Health Freedonia".
FIELDS = _set(
    "health police statistics cricket rugby football hockey tennis athletics swimming cycling sport sports basketball netball "
    "transport network food parks elections wildlife air bank visit tourism historic citizens science energy climate"
)
# Small words that have a capital in the name of a body alone: "Nurses Without Frontiers".
APART = _set("without against beyond across")
# Before "of" these make a body's name: "Chamber of Trade", "Small Traders Guild of Tarn".
SOCIETIES = BODIES | _set(
    "chamber guild order confederation forum friends house board chapter college league union sons daughters mothers "
    "fathers knights sisters brothers voices centre center campaign conference congress council court faculty school "
    "office ministry department bank church people women men workers citizens doctors lawyers teachers parents bishop "
    "battle bay isle gulf cape city town district kingdom republic duchy county state lord lady duke earl"
)
# "The company", "the charity": any body that has just spoken.
ANY_BODY = _set("company firm bank retailer airline manufacturer")
FIRMS = _set(
    "company firm corporation bank airline retailer operator manufacturer maker inc corp co ltd llc plc gmbh group holdings "
    "partners bros systems technologies industries foods motors airlines airways energies pharma pharmaceuticals capital "
    "securities software labs laboratories logistics railways media care healthcare solutions consulting ventures estates "
    "properties chemicals mining metals petroleum telecom robotics semiconductors therapeutics biotech diagnostics aerospace "
    "shipping freight insurance brewery distillery supermarkets ag asa oyj pty nv bv"
)
# Of these, what is a common surname behind a first name.
PLACE_SURNAMES = _set(
    "park lake hall bridge rivers banks day week north west east white house bay rose times post front street"
)
# Offices that are common surnames as well.
SURNAMES = _set(
    "king pope bishop baker cook hunter dean prince marshal major judge priest farmer singer driver guard chase butcher "
    "barber gardener shepherd forester tailor trapper miner groom bride hooker model mate batter "
    "forward cleaner bowler boxer skinner winger pal hero tenor broker porter carver painter"
)
# Plural or vague sources that stay unnamed.
# Groups that are written with a capital and yet are nobody in particular.
GROUPS = _set(
    "republicans democrats americans conservatives liberals europeans muslims christians jews tories catholics"
)
UNNAMED = GROUPS | _set(
    "officials official sources source people person experts analysts critics supporters opponents voters residents "
    "witnesses eyewitnesses observers reports report rumors rumours media reporters journalists scientists researchers "
    "economists lawmakers senators republicans democrats conservatives liberals leaders members others some many most "
    "few several both all one someone somebody anyone everyone everybody nobody none they insiders locals villagers "
    "survivors families relatives neighbors neighbours friends parents students teachers doctors workers authorities "
    "investigators prosecutors lawyers attorneys aides advisers advisors diplomats commentators pundits polls surveys "
    "studies americans users fans historians theologians scholars activists organizers organisers"
)
# Things with words in them: somebody else speaks through them.
PAPERS = _set(
    "post posts statement letter email e-mail tweet tweets message memo note caption release communique communiqué entry "
    "text transcript video clip recording thread update comment comments remarks remark speech address interview article "
    "book story column editorial op-ed essay filing lawsuit complaint report study survey poll analysis document claim "
    "claims account testimony declaration announcement press-release handle page assessment evaluation audit"
)
# Titles that go on being part of a name of one word: nobody is called just "Benedict" or "Charles III".
REGAL = _set("pope king queen prince princess emperor empress sultan patriarch emir saint")
STUDIES = _set("study survey poll report analysis data assessment evaluation audit")
POSTED = _set("post posts tweet tweets message thread update caption handle page comment")
# Words that start a sentence with a capital and belong to no name.
NO_NAMES = _set(
    "the a an this that these those he she it they we i you his her their its our my your and or but nor so yet if when "
    "while as in on at by for from to of with without after before since until during although though because however "
    "meanwhile there here what who why how where which whose some many most one two three four five six seven eight nine "
    "ten all both each every no not now then also still even only just once more less another other such than according "
    "asked yes well last next recently earlier later finally fortunately today yesterday tomorrow tonight monday tuesday "
    "wednesday thursday friday saturday sunday january february march april june july august september october november "
    "december is are was were be been has have had do does did will would can could may might should must says said "
    "despite instead perhaps maybe like over under about above below amid among within between through against "
    "unlike whether either neither citing given including thanks further furthermore moreover additionally let nothing "
    "everything something it's he's she's they're i'm we're i’m "
    "it’s he’s she’s they’re we’re that’s that's there’s there's i’ve i've don’t don't"
)
# What papers put before a name at the beginning of a sentence: "Plucky Jane Roe".
MOODS = _set(
    "brave plucky proud angry unhappy lucky unlucky heartbroken furious devastated tearful beaming grieving gutted delighted "
    "relieved stunned shocked desperate doting courageous hapless distraught frustrated retired married divorced outraged "
    "worried anxious thrilled ecstatic emotional defiant jubilant dejected disgraced convicted jailed shamed embattled "
    "beleaguered under-fire reigning returning injured hardworking kind-hearted big-hearted eagle-eyed baby-faced ex troubled "
    "controversial outspoken legendary glamorous celebrated award-winning self-made"
)
MALE = _set("mr mr. sir king prince lord father brother spokesman chairman congressman businessman pope son husband "
            "mother's-son cardinal bishop baron sheikh rev.")  # fmt: skip
FEMALE = _set("mrs mrs. ms ms. miss queen princess lady dame sister spokeswoman chairwoman congresswoman businesswoman "
              "actress mother daughter wife widow baroness madame")  # fmt: skip
HE = _set("he him his himself")
SHE = _set("she her hers herself")
THEY = _set("they them their theirs themselves")
IT = _set("it its itself")
FIRST = _set("i me my we us our myself ourselves mine ours")
# Nouns by which a paper calls somebody whom it has named before; unlike "the driver" or "the judge" they bring in nobody.
TRADES = _set(
    "singer rapper musician songwriter drummer guitarist pianist violinist dancer ballerina actor actress comedian comic "
    "presenter broadcaster novelist author writer poet playwright painter sculptor model influencer youtuber streamer gamer dj "
    "striker winger goalkeeper keeper midfielder defender playmaker forward centre-back fly-half batsman batter bowler "
    "quarterback pitcher sprinter runner swimmer cyclist golfer boxer wrestler skier jockey gymnast skater racer politician "
    "frontwoman frontman bandleader"
)
DESCRIBED = TRADES | _set(
    "star starlet popstar superstar megastar celebrity celeb icon legend hero heroine prodigy genius wonderkid whizzkid "
    "youngster teen teenager schoolboy schoolgirl lad lass pensioner retiree grandmother grandfather great-grandmother "
    "great-grandfather gran grandma granny grandad granddad nan nana great-gran widow widower bachelor newlywed dad mum mom "
    "father mother daddy mummy millionaire multimillionaire billionaire tycoon mogul magnate entrepreneur champion champ ace "
    "maestro medallist medalist seed underdog veteran brunette blonde redhead beauty bombshell hunk heartthrob diva sensation "
    "native favourite favorite"
)
FEMALE_NOUNS = _set(
    "actress starlet ballerina heroine schoolgirl lass grandmother great-grandmother gran grandma granny nan nana great-gran "
    "widow mum mom mummy mother bombshell diva frontwoman woman girl lady brunette blonde"
)
MALE_NOUNS = _set(
    "schoolboy lad grandfather great-grandfather grandad granddad widower bachelor dad daddy father batsman hunk frontman man "
    "boy gentleman"
)
# Before a name: what no person is.
THINGS = _set(
    "ballad song single hit album track anthem musical film movie sitcom series show novel book thriller memoir bestseller "
    "play painting brand app game website site magazine mag newspaper paper tabloid daily weekly broadcaster station channel "
    "firm company giant maker manufacturer retailer chain supermarket developer operator airline carrier insurer lender bank "
    "builder brewer startup start-up conglomerate subsidiary club team side outfit band group village town city suburb hamlet "
    "resort island river lake district region province borough street road estate dog terrier labrador spaniel collie poodle "
    "bulldog retriever greyhound alsatian dachshund whippet pug pup puppy pet cat kitten tomcat pony horse mare stallion foal "
    "donkey cow bull sheep pig parrot budgie hamster rabbit tortoise ship ferry trawler yacht boat vessel tanker freighter pub "
    "restaurant hotel bar cafe café hospital school university prison charity party"
)
# What names of places begin with, and names of persons hardly ever.
PLACE_FIRST = _set(
    "new north south east west northern southern eastern western central upper lower great greater san santa los las port fort "
    "mount lake cape saint st tel abu rio el"
)
PLACING = _set(
    "in at near to from into outside inside across through via towards toward around off over along between behind beyond on "
    "above below beside past onto"
)
