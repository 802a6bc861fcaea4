"""Common words, by language, that look like a slip of a word in the vocabulary: left as they are."""

from __future__ import annotations

from core.reply.lists import words_of

OWN_WORDS = {
    "en": words_of(
        """
aap abbreviation abby abe abel abide abject aboard abode abort abound accent accepts acces accompanies accompany
accomplish accounted accounts ace ach acre activates activists acts actual actuality add addiction addictions addis
additional additions admin admission admits ads advisable adviser advisors advisory aero afar affirmation afl afloat
age agendas agents agreements agrees aha ahem ahmad aid aide aided aiding aids ailing aime aims ain air aired airing
airs ait ajay ala alain albert aldo ale alg algo ali alice alight alignment alike allo ally aloe aloft alps alr alt
alter alto altogether amd ames amit among amp amps amy ana analyse analysts anc anda andi ando andy anew ang ann anna
ano ant anticipate ants anya ape apes api apiece apis appalling appeals appear appl apple applies appointments
appreciated appreciates appreciative approvals approve approves apr apt aptly ara aran arc arch arcs ardent area aren
arena ares arguments ari ark arm arming army arranged arse art arts asa ascending ascertain ash asi asleep ass
assignments assurance asus ate atop atp attendees audition auditions augusta aunts aunty automate automation ave avert
avery avril await awaiting awake award awe awhile axe axle aye baba babe bach backs badly bae bag bagging bah bai bail
bailed bain bait baiting bake baking bald bale bali balls balm bam ban banda banded bands bane bang bangs bank banks
bans bar barb bard barge bark barks barn barr barre barriers barry bars bart bas base bass bat batch bates bath bats
batter battle bay bays bbe bde beach bead beads beak beam beams bean beans bear beard beards bears beast beasts beater
beau beck become becuase bed bedside bee beef beep beer bees beet beets beg began begging beginnings begins begs bein
beings believed believer believers believes bell bello bells belt belts ben bench bending bends benefit benefited
benin benn bent benz ber berman bern bert beset bess bet beta beth bets bette betting betts bias bid bidding bids bien
bike bile billed billing bills billy bin binding binds bing bins bio bios bird bis bitch bite bites bitter black
blacked blacks blanc bland blast ble bleak bled bleep blend blind bling blink bliss bloc blocker blocks blog bloke
blot blow blower blu blue bme boar boat boats bob bode boeing bogus boi bok boko bol bold bolt bon bona bond bonds
boner bones bong bonn bonne bono bony boo boob boobs booked bool boom booms boon boone boos boot booth boots bora
border bordering bore borg borne borrow bose bothers bots bottled bottles bounds bout bow bowed bower bowing box boy
boyd boyfriends bra brad brag brah brain brake braking brand bras brat braun bray breach breached bread breaks
breathing bree brent brew brian brie brief brig bright brill brine bring brit brits brock brody broker brook brooke
brooks broom broth brothel brothers brought brunch brush brushed bryan bse buck bud bug buick bulging bull bully bum
bump bun bunk buns buoy burn burned burns burt burton bury bus busch bush businesses bust busty butch butchered butt
butter buttons buy buys byes byte cab cable cad cadre caf cafe cage cain cake cakes cal calendars calf cali caller
calm calmed calming cam came cancels cancer cane cannon cans cap cape capt captivity cara carb cards cared cares carey
carl carly carp carr carrier carries cars cart carte carts carve cary cas casa cases casey cash cashed caso cass cast
caste cat catchy cate cater cause cave ceased ceases cel cello cells cena center cents cert certainty certified ces
cess cest cet cha chad chai chan chances chang changer changes chant chao chap char character charged charger charges
charm charming chart chas chase chats chatter che cheat checker checks cheek cheeks cheer cheery chem chen cher chet
chick childrens childs chile chili chill ching chit cho chooses chop chore chose choses chow christian christians
chuck chun chung chunks chunky cite citi clad clams clan clans clap clare clash clashed clasp classy claude claus
clauses claws clean cleaning cleanly cleansing clears click clip clipped clips clive cloak clocked clocks clone cloned
closer closes closet closets clot clothed cloths clubs clues cme cnn coal coarse coat cock cod coded codes codex
coding cody coffees coil coin coincidence coined coins coke col cold cole coles coll collected collecting collection
collectors colo com coma comb combing combs comet comets comey comin comm command commanded commander commanders
commando commandos comme comms commuter commuters como comp companion companions compare compares compelled compete
competed compiler completes complexes complied comprised compute computed computers con conception concerted concluded
condensation conducted conducting cone cones coney conference confessed confidently confirmed confirms confluence
conform confuses cong congested congestion connecting connective connector connectors connects consented conservation
consonant constance constantly constants constraint construct consultant cont contained containing content contention
contestant contested contesting contests context continent continual continued continues continuum contracted
contracting contractor contracts contradict contradicted contrast contrasted contrasting contrasts convection convent
convention conventions converge conversational conversations conversely conversion converted converter convicted
conviction convictions cook cooked cooks cools coon coop cop copa coping cops copy cora cord cords cores corey cork
corn corp correction corrections correctly corrects correlated corrupted cory cost costing costly costs cough couldn
coulter counsellor counselors counteract countered counters county coupe coupled couples cours courses courts cousins
cove cover cow cpr crab cram cramp crashes crate cray craze cream crease cree crest crew crock crop cropped crore
crosses crouch crush crusher crushes crying cub cue cunning cunt cunts cup cure curing curiously curl curls curricula
curricular curriculums curry curse curt curtain curvy cut cuttings czar dad dada dade dads dairy daisy dale daly dam
dame damon damp dams dan dana dane danes dans dante dar dare dared dares daring dark darn dart darts das dat databases
daughters dave davy dawes dawn dawned dazed deadliest deadlines deaf deals dealt dean deans dear dearly deaths decade
decal deceive deceived deceiving decided decides deck declined declines decode dee deed deeds deems deep defends
defied defies definitive definitively deformation defy del deleted dell den deng denials denis denise denny dense dent
departing depend deployment deport deported deposition depriving dept depth der des descriptions descriptive desi
desired desires desks detail detailing dew dia dial diane dic dice diced dick dicks diem dies diet diez difference
differently differing dig digit dill dim dime din dina diner ding dinners dino dio dion dior dip dips dir dire
direction directors directory dis disabled disagreed disagrees disappeared disappears discontinued dish disk dislike
dislikes diss distances distressed disturbed ditch dive dives diving dix diy dnt dock docked docs dod doe doesn dog
dogs doin dois dole dolor dom dome domes don donde dong donna donne donor dons donut doo doom doors dope doping dork
dorm dos dose doses dot doth dots double doubled doubtless doubts dove dover doves dow downer downloaded downloads
downs dozens draining dre dread dreams dreamt dreamy dried drip drone drops drown dry drying dual dub duck dudes due
dues duh duke dull duly dumber dump dune dunk dunn dunne duplication dusk dust dutton dvd dwell dye dyed dyes ear earl
earle ears ease east easter eat eater eats ebook ebooks eden eds een ees eff eighteenth electrician elf elise elle
ello elsa elsie emergence emery emil emission emissions emma emphasise emphasised emphasize emphasizes employee
employees enable enact encounter endings endurance ene eng enjoys enrolment ensure ent enters entertain entre env envy
eod eom eow eras erased ere erroneously escaped escapes ese est ester esther estranged ethan ether etsy evacuation
evan eve event everytime evoke exceeding excerpt exchanged exercised exercises exists exit exiting exits expectation
expects expert expertise exploding explorers exporting exposition extracted extracts extras eye eyes faa fable face
faces facets fact faction factions facto fade fai fail failing faint faire fairs fairy fait faked fakes faking fall
falling falls fam fame famed fan fangs farce fare farm farming farms fart farther farts fast fate fated fates fathers
fats fatter fave fax faye fear fears feat feather feats feb fed fee feed feeding feeds feelin feelings feels fees feet
fella fellow fellows fend fest fiat fid fiddle fide field fiend fife fifteenth fifths fig fight fights figured figures
file filed fill fille filler filling fills filly film filmed filth fin findings finds fined finer fines fingering fini
finis finisher finishes fink finn finnish fins fir fire fired fireplace firing firms firth fish fission fist fists fit
fitch fits fives fla flag flair flake flank flanks flaps flat flats flaws flee flew flies flip flipped floats flock
flops flour flow flower flowing flux fly foam focal foe foes fog folder folds folk follower followers folly fond fong
font food fool footy foray forced forces ford fore foreigner foresight forge forged forgets fork forks formation fort
forte forth fortifications forts fortunately forum forums foster fou fought foul fours fourteenth fox fractional fran
frat freak freaking fred freed frees frere fret frey friction fridays fried friends fright frog froze frying fucks fue
fuel fueling fun functions fund funding funerals funk fur furiously furnished furnishing fuse futures fuzz gabe gable
gag gage gags gail gain gaining gait gal gale gall gals game games gangs gao gap gaps garry gasp gassed gate gated
gates gather gathering gay gays gaze gear gears gee geek geeks gel gem gen gene genial gens gent geo german gets
gettin gif gifs gifts gig giles gill gills gilt gin girlfriends gist giver glam gland glass glock glove glow glowing
glue gmail gmt goa goal goat goats god gods goers goin gold golds gomes gong goo goods goody goon gop gore goth goto
gould gout gov govt gown gps grad gran grange gras grate grave greats greed greet greta groom grossed ground groupe
guest guests gull gully gum gump gunn gunnar gunning guns gus gust gut guys haas hace hack hadn hadnt hag hagen hah
hahah hahn hai hail hailed hailing hair haired hairs hal hale hall halls hallway halo halt ham han hana hand handle
handler handles hands hang hanged hank hanks hanna hans happenings happens hara haram harding hardships hardy hare
harem hari harman harms harp harry hash hasn hast hat hatch hate hated hater hates hats haunt hav havens havin havnt
haw hay hays haze heading headline headlined headlines heads heal healthy heap hears heart hearth heat heath heats
heaven hee heed heel heh hehe height heightened heir heirs held hella hells helm helps hemp hen hens herb herbs herd
heres hermann hero herr hers hes hess heya hicks hid hiding hier highs hike hiking hill hills him hind hines hint
hints hip hippy hips hire hires his hiss hit hitch hive hives hmmm hoard hoc hog hola hole holed holes holidays hollow
holt holy home homes hon hone honesty honey hong hood hoods hoof hooked hooks hoop hoops hoped hopelessly hopes
hopping hops horn horrified horse hose hospitals host hosting hosts hot hound hounds housed houses housework hove
hover howe howl hoy hrs hub hue huey hug hugging hugh hui hull hum humane hump hunch hundreds hung hunk hunting hunts
hurling hurst husbands hush hut huts hutton hype hyped iain ian ice ida ideal ido ids ied ies iit ike illnesses ills
ils ima imam immediate impart impartial imperfect implication implications importing imports imposition inactivity
include includes including incomplete incorrectly ind indefinite indefinitely indifferent indirectly indo infinitely
influence info informatics informative ing injure ink inline inner ins inscription insider insides insure insured int
intends intents inter interacted intercept intercepted interests interns interpret intersect intervened interviewer
intro invent ion ios iot iphone iran irl irma irregular irs ish isn iss issued issuer issues itch iter ith itt itv iva
ives ivy jack jade jae jai jailed jails jain jake jam james jana jane jang jar jas jase jaw jay jays jean jeans jeep
jen jens jess jest jet jets jew jews jill jin jing jingle jive joan jock jody joe john johns joie joint joints jon
jones jong joon jose joss jot jour joy joys jsut juan jude judy jul jules jumps jun jung juno jury jus juste kant kart
kat kate kay keel keen keeps kemp kent key keyboards khan kia kick kicked kicks kidd kilda killed killings kills kiln
kilo kim kin kindle king kings kink kinks kiss kissed kissing kit kitchens kite kits knack knew knight knights knit
knob knobs knocks knot knots knox kong kool kroger kurt kush lace laced laces lack lacked lacy lad lads lag lager lags
laid lair lake lakes lam lame lan lana lander lands lane lanes lang lange lapd laptops lark larry las laser lash lass
lasting lasts latch latent latex latte latter lauded laughter launch lay layer laying lays lazy lea leach leading leaf
leafs leah leak leaking leaks leans leap leaping leaps leapt lear learn learning leased leases leash leasing leaves
led leds lee leeds lees leftovers lefty leg lego len lena lend lending lends lens lent leo leon les lest lester leto
letting lettres lever lewd lex lice lick licked licks lid lids lie lied lien lies lift lifting lifts light lights
ligne likes liking lil lime limits lin lina linda linea lined linen liner liners ling linger lining linked links linn
linus lip lips lisa lisp liste listening lister lit lite liter litter lived lively liver lives livin loads loaf loan
lobe loc locale locals lock locke locker locks loft logan logic logo logs lois lola lone lonely loner longed longs
look loom looms loops loose loot looted lord lords lore lorry los loser loses loss lotta lotus lou loud lover loves
lovin loving low lowe lowers lows loyal luca lucky lucy luke lull lumber lump lun lund lung lure lurk lush lust lyft
lying lynch maam mac mace mach machinery machines mack macy mad madly madre mae mag mage magic mai maid mail mails
main maine mains maj maker makes making mal male males mall malls malone malt mama man mana manage managers manages
mand mandy mane mani manic manly mann manny mans manu mao map mar mara marc marche marco mare mari markus marr marrow
marry mars marsh mart martial marty marx mary mas mask masked masking masks mass massage massages mast mat mata match
mate mated mater mates mather matin maude max may mays maze mead meade meal meals meaning meat meats mech med medial
median medias medic medica medically medicinal medina meek meet meetings meg megan meh mein mel melt melting men mend
meng mens ment mentioned mentions menus mer merch mere mes mess messaged messed messing meta metal meth mets mhm mice
mich mick mid midway mie mighty mike mild mile miles mill milling mills milne mime min mina mince minding minds mindy
mined miner mines ming mingle minh mini mink minn minsk mint mints mis misled misses missions missy mist mistaken
mistakes mister mistress misused mit mitch mite mls mma mmm moan moaning moans moat mob mobs mocked mocks mod mode
moderator modes modifications moe moi moist mold molded molds mole molest momento moments momo moms mon mondays monet
monk monkey mons mont monte monty mood moon mooney moor moore moot mora mori morn mornin moro morse mort morte morty
mos moses moss mot moth mothers moths mots mott mould mound mounds mount mounted mounts mourning mouse mouth mouths
move moved mover moves mower moyes mucho muck mule mules mum munch mundo musa muse musk mutton muy myles nai nail
nailing naked nam nan nap nas nash nat nate nave naw nay neal nearby neat neatly necessarily necessity neck ned needy
negatively negatives nel nell neo neon nerd nerds nero nervously ness nest nests net nets netting networked networks
newer newt nic nicer niche nick nicks nico niece nifty nigh nike nile nina nineteenth ning nino nit nme noah nod node
nodes nog nom non noo nook noose nop nor nord norm normalized normative norms north nos nose noses nota noted nothin
noticed notices notification noting notre noun nous nov novice now noy npt nsw nth nuclear nude nuh nuit null numb
numerical nun nuns nut oates objects obsession oct odds odor officer offices officials offs oily okey old older olds
ole olive oman ome omen omission omissions onion ons ont onto ooo opec oper operation operators opposition ops orange
ord orders ore ote otter otters ouch ought oui ounce our ours outing outs oven ovens overs overt overwhelming owe owed
owen owens owes own owned owners oye pace paced paces pack packed packs pact pad padded pads pages paid paige paine
pains paint painter palace palaces pale palin pals pam pan pane pans pant pants par para pare parent paris parity park
parked parks parr parry pars parsed parsons parte parti participant participants participated participates
particularly particulars particulate partnered partners pas paso passe passer passes passwords pasta paste pasted pat
patch patents pats patterned patterns patterson patty paused pauses pave pawn paws pay paying pays pbs pcs pea peace
peach peak peaking pear pears pearson peat peck pee peed peek peel peeling peep pell pen pending pens pensions peoples
pep per perceived percussion pere perfected perfectly perfecto perk permissions pero persona personality personas pest
pests pet petitions petrified pets petting petty pew phoned phones phony pic picket pickled picky pico pics pie pieces
pied pierce pierson pies pig pigs pike piles pill pin pinch pine pines ping pink pins pint pinto pis pisa pissed
pissing pit pits pity pius placer placid plaid plains plait plan plane planes plank planks plant planting plants plate
plated plates played playin plays plc plead pleads pleas pleased pleases pleasures plein plot plots plow pluck plus
plz poet poets pointe pointer points pointy poke poker pol pole poles police polk poll polls polly pon pong pont poo
pool poor pop pope pops popularity por pore porn port ported porter ports pos pose poses posh posing positional
positioned positively positives possible poste posted posters pot potion pots potter potts pouch pound pounds pour
pours pow powder powers practical practices practise pre preach preached precious prefect prefers prem premise
premises prepares pres prescription presented presenter presently presents president presume prevent preventing
preventive preview previews previously prey prick pricks printed printers prints pro proactive probable probe problema
problems probs proc processed processes processor prod prof prog programme programs progressed progresses prom prone
pronoun pronounce prop propel propped pros prosper prowess pts pub puck pud puke pulls pulp pump pun punch pune
punishing punk puns punt pup purge puro purse push puss puts putt putting qing quack quad que questions qui quid quiet
quilt quirk quito quits quiz quot quotas quote race rack rad rae raf rag rage raid raiding rail railing rain raising
raj rake rally ram rams rana rand rang ranged ranger ranges rank rant ranting rants rap rape rare ras rash rat rated
rates rationing rats rave raven raw ray raye rays reaches react reactions readiness realm realty reap rear rearing
rearrange reasonably rebounding recalling recalls receiver receivers receives receptive recollections reconnect record
recorders recording recounted recruited red redacted redding reddy reds reduced reduces reduction ree reed reeds reefs
reel reeling rees ref refer reformation reforming regaining regal regarding regularly regulars regulator reich reid
reilly rejection relatively relatives relied relieve relieving rely remainder remembered remembers reminded reminding
remission remote removes ren renal rent rental rents reopening rep repaid repairing repairs repay repeal repeating
repeats repent replaced replaces replay replication replies reportedly reporter reporters repost represent
representation representatives reps requested requests requirement res researched researching resent reset reside
resides resist resisting resort resorted resorting resorts responded responder responders responding responds
responsive restarted resto resumed retailing retaining retention rethinking retracted returns revere reversed reverses
reviewer reviewers revoked revolting rewarding rewriting rewritten rey rice rick rid riddle rien rife rift rig rights
ringo rings rink rip ripe rips rite rna roach road roads roam rob robe robes robo robots rock rocked rode roe rogers
rolex rolf roll rolls rom roman romances rome romo ron roof rook rooms root roper ropes rose roses roster rot roth
rotten rounds rouse rout rover row rowdy rowe rower rubles rubs rude rue rugs ruining ruins ruled ruler rulers rump
run rune rung runnin ruse rushed russ rust ruth ryan rye saab sab sac sack sacred sad safely safer sage sail sailed
sailing saint sais sake sal sale sally salts salty salut sam sama sami san sand sands sane sans sap sas sat sata
saturdays sava saved saver saves saving saw sayin sayings scaled scam scan scant scar scare scares scaring scarred
scent scheduled schedules schools scope scorching scored scorers scorn scrap scratched scratches screaming screeching
screenings screens screws sea seal seam seams sean searches sears seasonally seasons seat seats sec secession seconds
sect seduce seed seeding seeds seek seeks seem seer sees sein sell selling sells semen sen sends sens sensed sensei
senses sensing sentenced sentences seo sep sept ser serb serbs serviced services sessions seth sets setting sevens
seventeenth seventies sever severn sew sewer sewn sex sexist sgt shaft shafts shale shalt sham shame shameless shan
shank shard shared sharing sharpened sharpening shave shawl shawn shay she shear sheen sheep shelf shell shelled
shelling shen sherman shi shia shifter shin ship shipped ships shirt shirts shite shits shiv shoe shone shook shoots
shops shore shores shortened shorter shorts shorty shot shoulda shouldn shout shoved show shower shows shrinking shui
shun shuts shy siam sic sid side siete sift sigh sighed sighs sight sights signals signe silk sill sim sin sine sing
singled singles sings sink sinn sinned sinner sins sinus sion sip sire siri sis sisters sit sites sits sitter situ six
sixteenth size ski skid skill skim skin skipper skips skis skit skulls sky slab slain slam slamming slap slapped slaps
slate slater slaughter slave slay slaying sleek sleeps sleepy slew slick slid slim slipper slit slot slots slowed
slower slowing slows slt slut sly smart smell smelled smelling smoke smoothing smothered sms snap sneak sneaking snort
snow snuck snuff soap soared soaring sobs sock soft soften soir sol sold sole soles solicitor soma someones somethin
somethings song sons sont sony soo sooo soot sore sores sorrow sorts sought sound sour sox soy spa spaced spacex
spacing spade spades spain spams spank spans spar spare spared spares sparingly sparking sparkling sparring spat spawn
speaks spear speck spellings spend spending spent spice spices spike spill spilled spilling spills spin spit spite
splits spoon spore spores sport spreading spring sprint sprinter spun spy spying squads square squares squat squid sri
sta stable stabs stack stacy staff stag stage staged staging stake stakes stalk stalked stalking stall stan star
starch stare stared stares staring stark starling starr starred starring stars starter startled startling starts
starved starving stat stated statements states stating stats statue statues stave stays steak steam steep stem stems
steph steps steven stew stick stiff stills sting stir sto stock stoke stokes stol stole stomp stoop store stores
storing stow stp str straining strand strands strange strangely strangest strangled strap stray stresses stretched
stretcher stretches stride strife striker strikes stringer strings stripe strips strive stroke strong stronger struck
strung stuart stub stuffs stuffy subscribe subscriptions suck sue suicides suing suis suite suits sully sun sundays
sunk suns sup supper supplying supported supposedly sur surf surge suspended sutton suture sven swag swam swamp swan
swaps swat sway swaying sweep swell swelled swelling swept swift sword swords swore systems tab tables tablet tack
tackled tackles tad tae tai tailed tails taker takers takin tal tale tales talkin talks tall tame tamed tamil tan tank
tanks tao tap taped taper tapes taping taps tar tard target tart tas tasked tata tate taught tax taxes taxing tea
teach teal teams tear tears teas tease ted tee teen teens tees tel tele tellin telly tem ten tend tending tends teng
tenn tense tension tent tents term terminals terminated terminator terribly tes tess test tested testified testing
tests tex texas tha thai thanking thatd thaw thee theme themes theo ther theresa theses thick thigh thin thine thingy
thinkin thinks thinning thirds thirsty thirteenth tho thom thong thorn thorough thou thoughts threatens threes threw
thu thur thursdays thus thy tian tick ticker ticket tickle tickled ticks tide tides tie tied tiered ties tight
tightened tights til tile tiled tiles tilt tim timed timer timers timing ting tins tint tip tire tires tiring tis
tissue tit tits toad tod toda todd todo toe toes togo toi toil toll tolls tom tome ton tonal tone toned tones tong
tons tool toon toot top tops tor torch tore tori toro tort tory totals tote toto tots tou touches touchy tough tour
tours tout tow towel tower towns toy traction trail training tram tran transfers transform translated translates
translator trap trapped trashed tread treason treat tree trench trent trey tricked tried trip trips tris tron trop
trope trough truce truths tryin tub tube tuck tucked tues tuesdays tug tully tune tuned turd turf turin turing turk
turks turner tus twas twat txt tying type types uae uhh ukip umm unanswered unattended unavailable uncertainty
unchanged unchecked unclean uncles und undefined understands understated undertook underwood undivided une unemployed
unfinished unfit unfortunate uni uninterested unions unison unite unites unity univ unix unload unnecessary uno
unprepared unreasonable untill unto untouched unusually unwelcome unwritten updated updates uploads upped urged urges
usa usable usb usc usd used user uses uss vacations vail vain valuation value valued valves van vanishing vape var
variation variously vary vas vase vast vat veal veer ven vending vent ver vera verdicts vers vest vests vet vets
vetting vice vick vid vids vie vince vine vines vip vite vive vlad vocal vocation vol vole von voted voter votes votre
vouch vow vowed wade wage wah wailing waist waited waitin waits wakes waking wal walk walked walking wall walled walls
walt wan wand wanda wang waning war ward wards ware warm warming warms wars warts wary wash wasn wasp wasted wasting
wat water watt watts wave wavy wax ways weak wealth wear wears weave weaving web websites wednesdays weds wee weed
weeds weep weh wei weight welcomed welcomes weld wells welp wen wep wept weren wes west wet whale whatsoever wheat
wherever whew whey whine whit white whiting whoa whom whore whos whose wick wicked wide width wield wig wight wii wiki
wil wild willed willing wills willy wilt wind winding winds wine wines wing wink winner wins wipe wire wired wiring
wise wit witch withdrawal withdrawn withdraws withdrew wither wits wives wks woes woke woken women won wonderfully
wong woo wood woods wool wore workin workings worlds worm worms worn worried worry worthy wouldn wound wounds wow wrap
wrapper wren wrench wright wrist writ writer writes writings wrongs yah yall yan yang yard yass yates yay yeap yearly
yeast yeh yell yelling yells yelp yen yesh yess yeti yields yong yoo yoon york yours yous youve yrs yuck yum yung yves
zach zack zeal zeros zest zone zones zoo zoos
"""
    ),
    "fr": words_of(
        """
abat abattue abces abime abonne abonnements absences absenter absentes absents abusent accedent accepta acceptee
acceptees acceptent accepter acceptera acceptes acceptez acception accidente accidentel accidents accompli accomplir
accomplis accomplit accorde accordent accords achat acide acompte acquitter actes adler admettons admission adonner
affaires affichage affichee affichees affichent afficher affiches affirmait affirmation affirmative afin agde agent
ages ahaha aida aidee aident aider aides aie aies aieux ail aile ailes aille aimee aiment aimer aimerai aimerait aimes
aimez aine aines aire aires ais aise aisee aisees ait aix ajout ajuste ajustement ajustements alan alban aldo alec
alger algo ali alien aligne alla allan allees allen allers alles allie alliee allier alliez allions allumee allumer
allumes allure alter alto amant ame amenagement amere ames ami amies amin amine amir amis anais anale anciens ane anes
anglaise anglaises anime ann anne annonca annoncee annoncees annoncent annoncer annonceurs annuel annuellement annulee
annules annulez ans anses ante anterieur anticiper antre apelle appela appelee appeles appellent appeller appellera
appelles appels appl apple appliquee appliquees appliquent appliquer appliquera appliques apprendre apr apre aprem
aptes aqui arc arche arete aretez argent aride armee armer armes aromatique arome arreta arretee arretera arretes
arrets arriva arrivees arrivera arriverai arriveras arrives arrivez ars arte asie asse assise assistee assistent
assister assistes assurement astre astres astro atome atout atp attaquee attaquent attaquer attaques attendais attende
attendons attendu attendues attendus attraper aucunes aucuns aude auj aune aupres aurai aurait auras auteur
automatiques automatise automatisme autrement autun aval avan avancees avancer avances avare avc ave avent aveu aveux
avide aviez avions avis avises avoirs avon avouer avouez ayant ayer ayez ayons bac bach bache bade bai baie bain baise
baises baisse baker bal balade balades bale balles ballet ballons ban banc banque bar barque barre bars bart bas basee
basent baser bases basse bassiste bati bats batte battre battu battues battus bauer baule baux bave baver bay bayern
bce bde beauf beaux bebes bec bein bel belge bell bella belles bene beni benir benne benz ber bern bernier bert
besoins bete betes bibliotheques biche bide biens biere bilal bilans bille bin bing bis bise bises bite bites blanco
blancs blase ble blesse blessees blesser blesses blinde blogue blond blondes blonds bloquees bloques bob boire bois
boise boit boites boivent bok bol bombe bond bonde bonn bonnement bonnes bonnet bonnie bono bons bonte boon boone
borne bot bots botte bou bouc bouche bouclee boucler boucles boue boule bouleau boulet boulots boum bouts box boyer
breve brice bride brie brien bris brisee briser brises brive brule brulees bruler brules brut btp buen buis bulle
bureaux buste cachee cachees cacher caches cachet cachez caf cafes cage cages cain caire caisse cal cale calle
calmement camille campagnes campement candidate candidats canne canoe canons canot canton canyon capables cape car
carmes caron carre carres carte cartel cartels carter cas caser cass cassee cassel casser casses cassez cassie caste
castes castro causa causee causes cavale cave cel celia celle celles cellulaires celte cendre cense censees cent
centaine centaines centre cependant cerfs certaines certains certe certes ces cese cessa cessera ceta cetait ceux cgt
cha chad chai chair chaise cham chan chances change changea changee changera changerai changez chant chante chanter
chaos chap chargement charger chars chartes chasse chats che chef chemins chen cheque cher cherchent chercher
cherchera cherches chercheur cherchez chi chier cho choi chope choquante choque chou choux chris chuck chum chun chus
chut cie cieux cils cine cinquieme cintre cire cirer cisse cite cites clairement clan claque classe classees classer
classes clause cles cliente clients clint closes clubs coachs coche code coeur coeurs coffre coffres cogne coincer
coinces coins coke col cola cole coll collecter collection collee coller colles collet colombien cols com combine
combinent comete comite comm commande commandee commandees commandent commander commandeur commandez commandos
commenca commencent commencera commences commencez commente commentee commenter commerce commerces commet commettre
commise communication comp compagnes compagnie compagnons comparent compensee compenser competent competente
competents complement completees completent completes complets complexe complexes complexite complices complot
comportement comportent comporter composent compote comprenais comprendra comprendras comprendre comprenez comprenne
comprenons comprime comprise comprises comprit compromis compta comptaient comptant comptera comptes compteur
compteurs comptez comte con conceptions conde conduisit conduit conduites conduits cone cones conf confection confient
confirmees confirment confirmer confirmes conforme conformer conformes conges congo conjoints connaissance conne
connecte connectee connectees connectes conquis consacree consacrer conscient conscription conseille conseillee
conseillent conseillers conseillez conso constante constants constatee constater constituer contactes conte conteneur
contenter contenues conter contestee contester contient continent continue continuent continuera continuerai continuez
continuum contracte contractee contracter contraction contradictions contraint contraste contrats contree contrer
contres contribuer convention conversions convictions conviens coop cooper coordinateur coordonne coordonnee
coordonner copains cope coqs corp correcte correctes corrections corrects correlation corrigee corrigees corriges
corrigez corruption cors corte cotee cotes cou couche coude coulant coule coulee couler coupant coupees coupes coupez
couplee couples couplet coupole coups cour courageux courait courante courantes courants courent courge courir
courrier courriers course court courtage courtiers courts couru cout coute couter couts couv couvent couvrant couvre
couvrir crache craie craque crasse creer crete creve crevee crie crient cris crise critiquee crocs croie croise
croisiere croit croix cros crous cru cruellement cuisiner cuisines cuisinier cuit cuite dale dalle dam dames dan dana
dangers dani dano danse danser dante dany dar dard das datee dater dates dati dave dax debloquer deborde debordent
deborder debordes dec deca decedee decedes decente deception decevoir decida decidee decider decides decidez decombres
deconnecter decourage decrire decrit decrite decrochage decrocher decu decue dedain def defait defend defoncer
degagement dei dej del dela delais delire delle dem demanda demandais demandee demandees demandent demander demandera
demandeur demandeurs demandez demandons demarches demarquer demarre demission den denonce denoncee denoncent denonces
dense dent depasse depassees depassent depasser depasses dependant depende depens depit deployees deposee deposer
deposez depressions der dernieres derniers derriere desabonne desabonnez description desesperer desesperes desir
desiree desirer desirez desirs desoles dessous detecte detecteur detend detenteur detenue determine determinee
determiner deteste detour detournee detourner detournes dette deus deuxiemes dev devants devenaient devenir deviens
devient devint devis devoilent devrai devraient devras dia dic dict dieu dieux digne dim dine diners ding dio dir dira
dirai directeurs dires direz dirk dis discutee discutent discutez dise dises disparaisse disparait disparaitra
disparite disponibles disposees dispute disputer dite dits dizaines doc docs documente documentee documenter documents
doigt dollar dom dome dong donna donnee donner donnes dons dore doris dors dort dos dose dot dote dotes douai douce
doucement douche doue douee douter doutes doutez doux dps drame drastique dre dreux droit drone dsp duc duel dues dun
dune dunes duo duper dupuis dura dure durement durs dus dut eau eaux ebauche ecartement ecartes echanger echangeur
ecoles ecolo ecoule ecri ecrin ecrira ecris ecrites ecrits ecrive ect edit edites een ees effacee effacer effaces
effectue effectuees effectuent effectuer effectuera effectues egout ein eis elan elance elbe electricien eleve elever
elfe elfes elie ella ellen ellie ellis elue elues elus embaucher embauches eme emettre eminemment emis emise emission
emissions emoi emploie employeur emporte encontre encor encourage encre endormi endormie endormis endroit ene energies
energique enfant enfermement engagea engagees engagement engager engages engagez engendre engendree engendrer
engendres engin enlevee enlever enleves enoncer enrage ens ent entame entamer entende entendement entendra entends
entendue entendues entendus entetement entier entre entree entrepris entreprise entrera entres entretenu entretenus
entretient entrevu entrez env enverra envier envies environs envoies envol envole envolee envoler envoya epais epine
epis epris epuise epuiser epuises equipee equiper equipes equite ere eres erre errer erreurs ers ese eso espagnole
espagnoles espagnols espanol espece esperer espoirs essai essaies essais essaye essayes essayez essuie essuyer esta
este estes etain etalement etant etats etau etc etend etendre etendu etire etirer etonnement etres eue eues euh eur
eure eus eut eve eveiller evidement evite evitement evoque exacte exacts exceptions excuser excuses excusez execution
exemption existe existera explication explications expression exterieure exterieures exterieurs exterminer fabre fache
fai faille faim faisons familial familiales familiaux familiere familles fan fans farce fard fasses faste fatalement
fatiguer fatigues faune faure fausse faust fautes fauve favre fax faye femmes fend fendre fendu fer ferais ferait
feras ferma ferme ferre fers fesse fest fete feter fetes feu feux fev fiat fibre fiches fichez fichiers fichu fid
fidelement fie fier fiers fierte fig file files filles film filme films financement fines finesse finies finira
finissent finn fins fion fis fission fit flan flanc flemme fleur flous flute flux foi foie foin foire foires foix
folle follement fonce fonctionnel fonctionnels fonctionnent fonctionner fonctionnera fonctions fonde font fonte foot
forcee forcer forces forcez forge forma formait formant formats forme formulaires formule formulee formulees formules
fort forte fosse fou fouet foule fours foutre foutu foutue fra fraichement frais francaise francaises franchise
francis francois francoise frappa frappees frapper frappes freelance frele frene freres fresque friche frise frit
frite frites fue fui fuis fuit fuite fuites funeraires fur fut fute futile gache gages gai gain gais gale gallo gand
garages garce gard garda gardee gardera gardes gardez gardner gare garee garer gars geek gel gelee geler geles gendre
gene genee gener genere genes genie genres gent gente gerait gere gers ges geste gide gil gite gites glaces gland
glande glee gomme goute gouts gouv grade grain gran grandes grandi grands grange grant grappe grele gres greve grimpe
gris grise gronde groupes hache hais hait hal hale hall halles halte ham han hans hante hara hare hate haut haute haye
heinz henin herite hesse het hetre heu heurte heurts hivers hlm hmmm homme hommes hop hora hospitalier hospitaliere
hospitalises hospitalite hote huis hum humaine humains hume hype ian idem identifie identifiee identifiees identifient
identifies ieme ien ier ies iii ile iles ille immediate immediates immediats imparfait impatience implication
implications import important importante importantes importants importee importees importent importer importes
imposable impossibles impressions imprimantes imprime imprimee imprimees imprimerie imprimes imprimeur incapable
incertain incertaine incomplet incomplete incompris indisponible indo ines ing injustement inquiet inquietent
inquieter inquietes inquietez inquiets inquietude ins inscriptions insecurite insistant insoumise instants insultant
int integrent interessees interessent interesser interessera interesses interet interieur internat interne internement
internes intervenante intervenants inventions ion ions ios ira irais irait irak iran iras iris issu issus ive ivre
jaime jaimerais jamie jan jane jang jarre jas jase jasper javais javier jay jean jedi jens jesse jet jetais jetait
jete jetee jetes jetez jets jette jeu jeun jeux jin jlai joe joel joies joindre joint jolie jon jordi jose joua jouais
joue jouer joues joug joui jouir journees joute joutes jpense jpeux jsais juan jui juif jul jun junte jusque justes
jviens kai kate kay ken kent kit klan klein koi kris lac lacan lacher laches laic laide laissa laissee laisser laisses
lait lame lan lange langres lard largement largue larme lars las laser lasse lasser latin laure laver lavez lavoir
laye lci lea leche lee legalement leger len lendemains lens lent leo lest lester lettre leurs levant leve levee leves
levez levier levre liasse lie liee liens lient lier lies lieux lievre lignee lignes ligue lille lime lin liner ling
linge lion lire lis lise lisee lisse lister listes lit livre livrees livrer livres livret loc local localement locales
loi loir lois lola lome longe longue longues lors lorsque los lou louche loue loup loupe louper loups louvre loyale
lue lues lueur lui luis lune lunes lus lys mac mach mache machine machoires madison madre mag mages mai mail maille
mails maine mains maintenance maire maisons mala maladies mali malin malle malo malt mam mama mamans mamie manche
mande manger mangue mani mann manne manon manquante manquee manquera manqueront manques manquez mans manson mao
mappeler mar mara marais marbre marcher marches marchez marco mare maree mares marge maria marie marin mario maris
mark marne maroc marois marqua marquee marquer marques marquez marrer marsh mart marthe martin marx mary mas mason
masque masquer massage massages masse masser masson mat matchs math matic matins mats maure mauvaise mauvaises maux
max maxi mayer mec mecrire mecs med median medicament mein mel meler meles melle melo memes memo mena menacee menacer
menaces menage mende mene menee mens mentez menti menu mer merde meres merite merle mers messager messagers messe met
meta metis metissage metre mette mettra mettrais mettrait mettrons metz meuf meule meure mgr mia mie mien miens mil
milan miller milles millet mime mimi min miner ming mini minutes mire mise mises missions mit mitch mix mlle mme mod
mode moin moindres moine moines moise molle mome moments mona mondes monk mono mons mont monte montre monts morale
moralement mord morne moro morse mortalite mortel mortem mortes morts morue moss moto motos motte mou mouais mouche
moue mourant mourrir mous mrc mtn muets mule mur mure muri murs mutiler mutuellement nai nain nait nam nana nano nash
nasser nat nate navale nay nef neil nel nerf nes nest net nets nette neufs niche nie niel nient nier nievre nil ning
nique noah nobel noce noe noie noir noire noirs noix nomme nomment nommes noms nonne nos note notez notre notres noue
nour nouveaute nouveaux nov noye nue nues nuits nullement num numeros nus obs obtenue obtenus occasions occident
occupa occupees occuper occupes occupez oct oeuf oeuvre offerte offerts officieusement offrez oie oki omis omission
oms oncles onde ong ongle onu opera operee operer operes option opus oracle orage oral orales ord ordinateurs ores
osais osait ose osera oserais oserait osez ote oter ouah oubliee oublier oublies oued ouen ouf ouie ouii ouin ours
outrage outre ouvrages ouvres ouvrez ouvrier ouvrira ouvrit ovale oye ozone pac pacs padre paf page paie paient paies
pain pair paire pairs pal pale palier pan panier pannes pans pape papes papiers para parait parc parcs pareillement
parer parfaite parfaites parfaits pari parie parier paris parisiens parite parker parl parla parlait parlee parlement
parlera parlerons parles parleur parlez parlions parme parmi paroi parole part partait parte partenaires partes
participent participera participez particule partiel partiels partira partis partit partitions partons paru parue
parus parvienne parvient paso passa passees passera passes passeur passible passy pat pate pates patiente patienter
patientes patin patrie pau paule paume pauses pave paves paye payer payes payne pays paz peages peau peaux pede peel
peigne peindre peines peint peinte pele pelle pelles pen pence pend pendu pensa pensant pensee pensera penses penseur
pensez pente pepe pepite perce perception percevoir percu percue perd perdant perde perdition perdre perds perdues
perdure perdus peres perez perf peri perle permettre pero perou pers perse personnage personnages personnel personnels
perte pese peser peste petard pete peter petites petits peuplement peurs phare phase phases pib pic pics pie piece
pieges pier piete pieu pieux piges pille pilule pin pinces pinot pins pire pires pise pisse pisser piste pistes place
placee placees placer placez plages plaid plaie plaies plaint plainte plais plaisirs planete planifiee planifier plans
plantee planter plantes plastique plat plate plates pleine pleins pleut plie pline plis plon pls plu plut pluton pneu
poete poetes poing pointe points pointu poires pois pol pole pomme pommes pon pondre pong pons pont ponte pop por
porche pores port portables portails portais portait porte portee portes portez pos pose posee posees poses possibles
post postale postees poster postez posture pot potable pote potes pots pou poubelles pouf poupe poupee pourrai
pourraient pourras pourrez pourrie pourries pourris pourrit pouviez poux pratiquees pratiquent pratiquer pratiques pre
predire pref preferais preferee preferees preferent preferer prefererait preferes preferez premieres premiers prend
prendra prendrais prendrait prendrez presqu pressions presume pret pretendre preter pretes pretre prets preuve
prevenir previens prevoir prevoit prevues prevus prier prieres pries prieure priez prim prime prisee prises prisme
prit prive prix prochains programmee programmees programmer programmes programmeur progresse proie promettre promos
promus propres pros prose prouve prouver psa ptit pts publie pubs pue pues puise puisque puits punis pur pure purement
pures purete purs pus qua quad quai quais quan quant quels quen querelles ques questionne quid quil quinte quitte
quittee quittera quittes quittez quiz quo raccord race rade rage raid raide raie raisin raisins rale ralenti ralentis
ralentit rame rand ranger rapelle rappelee rappeles rappellent rappeller rappellera rappelles rappelons rare rarete
ras rase raser rat ratee rater ratez ratp rats rattrape rattraper rave ray rayer rayonnement realise realisees
realisent realiser realisera realises realisez realisme realiste realistes reamenagement rebelle rebond recel
recentrer recepteur reception recherche recit recommander recommandes recommence recompenser recontactez recrutent
recruter recruteurs recruteuse recue recul recup recus recut redemande redemarrer redevenir redige redis redit reduire
ree reecrivez reed reellement reelles reels reelu refere reflechie reflechis reflechit regale regard regie regis regit
reglees reglement regler regles regne reims rein reine rejete rejeter rejets rejoindra relancer relances relire relis
relu remet remette remettra remi remises remission remit remix remplie remplis remplit renard rencontra rencontree
rencontrees rencontrent rencontrer rencontrera rencontres rencontrez rend rendait rendant rende rendra rends rendues
rendus rene renoir renoncer renoue renouveau renouvelle rente rentrait rentre rentree rentrera rentres rentrez renvoi
renvoie renvois renvoye renvoyee renvoyer renvoyes repand repandre repandu reparties repartition repas repeindre
repense repere reperer repetee repetes repli reponde repondeur repondra repondrai reponds repose repousses reprend
reprendra reprenons reprit repute res reseaux reservoir reset resistent resolument respecter ressent resta restaient
restant restau restee restera resterent resteront restes restez resto restreint resultent resumee resumer resumes
retarde retards retenir retiens retine retira retiree retires retourne retournee retournent retournera retournes
retournez retours retravailler retrouver reunie reunir reunis reunit reussie reussies reussir reussisse reussit
reussites revais revait revant revee reveille reveillee reveillent reveilles reveillez reveillon rever reves revet
revetir revez revient revise revit revois revoit revolue revu revue rhum riche rient riez rime rires ris rit rite
rites rive rixe rob robots roi role rom rome roms ron ronde ronge ross rot roue rouleaux roulement roulez route routes
rouvre rouvrir royalement rue ruelle ruelles rues sabre sache sachets sachez sacree sacrement sacres sacro sacs sages
saigne sain sains saint saisi saison saisons sal salade salades salle salue san sana sanctionne sang sant sante saper
sara sarre sas satin sauce saul saule saurais saurez saut sautes sauts sauve sauvent sauver sauvez savais savait
savant savez savoie savoirs savons sci sean seau sechement second secondes secs secu securise securisee securiser
securises seine seins sejourner sel selle selles sels seme semis sen sent seoul sep sequelles ser seras serra sers
servaient servais servait servi services servie servis servit ses sete seuil seules seuls seve sfr shin sidi sien
siens sieur sigle signa signale signalee signalees signalement signalent signales signee signer signes signez simples
sims simule sine singe sire sise sites sith situ situe six skis soeurs soi soie soif soigne soin soins soirees soirs
soit sol sols somme sommet sommets son sonde songe sonne sono sons sony sors sorte sortes sortie sortira sortis sortit
sos sou souche soucie souder souffler souffre souhait souhaitee souhaitent souhaiter souhaites souhaitez souhaits souk
soule soulevent soumises soupe soupes soupir souple souri souris soute souvenait souvenu souvient soyons sport sta
stat statu statue statuts ste stein sto stoppez str stress stresser stup subie subir subis subit subite sucer sucre
sud sue suer sueur suffi sui suicidaire suicides suit suites suive sup supers supprimee supprimees supprimer supprimes
surcout surf surs sus suv systemes tache tain taire tais tait tal tan tanger tanne tant tantes tanto tape tara tarde
tarder tare tares tarn tarte tartes tas taser tasse tate taux tee tele telecharge telechargez telephones telephonie
telephoniques telle telles temp tempe tempo tems tenace tend tendant tendre tendu tendue tenir tente tentee tentera
tentes tentez ter termina terminale terminees terminent terminera terminerai termines terra terreur tes test teste
tester tetes tetu texte texter textes texto thes thu tien tiendrait tiens tient tin tire tiree tirera tires tireur
tirez tirs tit tite tjs tnt toi toit toiture tole tolle tom tomba tombee tombera tombes tombez tomes ton tonalite
tonne top torches tord tort tot totale totalise tou touchee toucher touches touchez toul toure tournee tours touts
toux tpe trad trafics trahisons traine trains trait tran tranquilles tranquillite transmise transmises trappe
travailla travaillee travaillees travaillent travaillera travailles travailleur travailleurs travaillez tre treizieme
trek trempee trent tresse treve trie trier troc troie troisiemes trompe tromper tromperie trompes trompette trompeuse
tron tropez trot trou troupe trous trouva trouvaille trouvee trouvera trouverai trouveras trouverez trouves trouvez
troy tubes tue tuee tuees tuera tueur tuez tunique tus types typo ulterieur una und unef uni unie unies uniques unis
uno uns urgente urgentes urgents urne urnes utile vacance vacanciers vacantes vache vaille vain val valant vale vallee
valut van vance vanne vante var varie vas vase vaud vaudrait vautour vaux veau veaux vecu vecues vecus vecut veil
veille veillez veine ven vend vendant vendez vendre vendu vendue venin vent venue ver vera verites vermine verrai
verras verre versa verse verso vert verte verts veste vetu vetue veuf veuille veuillent veuilles vez via vibre vic
vice vide videe vielle viendrait vies viet vieux vif vigne vih vii viie villa villes vin vins vint viol viola violee
violer violet viols vip vire virent virer vis visant vise visent vises vit vita vitae vito vitre viv viva vivait
vivante vivants vivent vives vivez vivi vivo vivra vivres vocale voeux voie voient voies voile voilure voire voit
voitures vol volait volante volants volee volent voler voles volet volontaires vols volte vomir vomis von votant vote
votee voter votez votres voudrai voudrait voudras voue voulait voulant vouliez voute voutes voy voyager voyages voyant
voyous vrac vraies vrais vrille vue vues vus wallons ward wars weil wil xive xvie yai yavait yen yens yeux ying yonne
ypres yves zaire zele zen zoe zones
"""
    ),
    "es": words_of(
        """
aaa abastos abbas abe abr abra abrazos abren abres abreu abri abria abrio abrira abro absoluta absolutas absolutos aca
acab acaba acabados acaban acabara acabas acabemos acaben acaso acatar accede acceden accesos accidental accidentes
ace aceite acento acepta aceptaban aceptacion aceptados aceptamos aceptaran aceptaria aceptarla aceptarlo acepten
aceptes acer acercaron acero acido acierto aclaro acompanas acordando acordarme acosado acosar acosta acostarme acre
acta acto actua actuan actuar acuda acude acuden acuerda acuerde acuerdos acusa acusando acuso ada adelanta adelantan
adelantar adelanto adelantos adentro adn adonde adoptaron adora adorado afa afectaron afin afines afirmativa afliccion
afuera agendas agentes agora agoto agradecer agradecerle agradecerte agradecio aguanta aguantado aguante aguda agusto
ahh ahoga ahorra aida aire ais ajax ajenas ajo ala alabar alabo alado alas alba alcancen alcances alcanza alcanzado
aldo ale alegar alego aleta alfa alg alga algas alguna alguno algunos ali alla allo alma almas alos alrededores altar
altas altos alude alva alza alzas alzo ama amables amanda amando amarte amas ambar ame amer ames ami amlo amos
ampliacion ampliaciones ana anada anado andado andan andando andar andas ande anden andes anduvo andy angosto angular
ann anna anne anno ano anos anota anote anses anteriores anti anticipar anualmente anula anuncia anunciado anunciados
anunciamos anuncie aora aparece aparta aparto apego api aplica aplicada aplicadas aplicados aplicamos aplican
aplicando aplicara aplicaran aplicarla aplicarlo aplicaron aplicarse apliquen apodo apolo aportando aporte apostando
aposto apoya apoye apoyos apra aprende apretando aprobaron apropiadamente aproxima aproximan apta apto apuesto apunto
apuro aqua ara arabe aran aras arcas archivado archivos arde area areas arenas ares ari arias arido arme arre arruina
arruinado arruine arte artes asa asada asado asaltar asegura aseguro asesorar asesoria ash asia asiento asis asista
asiste asistia asistio asistir aspero asta asus ata atacado atacantes atar atenas atienda atorada atras atun audios
aumente aunq ausentes automaticas automatico automaticos autor autoriza autorizaciones autorizado autorizar autos aux
avale avances avanza avanzada avanzadas avanzados avanzamos avanzan avanzando avanzaron avda aveces aver avisa avisan
avisas avise avon avril aya ayudan ayudara ayudarme ayudas ayudes ayudo baba baena bajan bajar bajas baje bajo bala
bale bana banana bananas banda bando banera bano bar bara barra barro bas basa basada basado basar baso bastan
bastantes basto bata bate bayer baza bebo bel bella bellas bello bellos belo ben bendicion ber beso beta bibliotecas
bicho biden bin bio birra bis blanquear blas bloquea bloqueadas bloqueados bloquean bloqueando bloquearon bloquee
bloqueo bloques bocina boda bodas boe bol bola bolo bon bonificaciones bora borda borja borran borre borro borron
bosco bosta bot bota botas botes bots bran bravos brazo brea brien brisa brote brusca brusco bue bueh buey buro burra
burro bus buscan buscar buscas busto caba cabe caber cabia cable cabo cabria caca cacao cache cadera cae caen caera
caf cafes caga cago cai caia caida caiga cairo caiste caja cajero cal cala caldo cali calle calvo cama camas cambia
cambian cambiara cambiaran cambiaria cambiario cambiarla cambiarle cambiarlo cambiarme cambiaron cambiarse cambiarte
cambias cambien camilo camina camine caminos camion cana canada canas cancela cancelada cancelado cancelan cancelaron
cancelenme candado candidata candidatas candidato candidatura canino cano cansa cansados cansando canso cantada
cantado cantas cante canto cantos caos capa capas capi capo cara caras carece caretas cargan cargar cargas cargo
carino caritas carla carlo caro carpa carpas carr carrio carros carta cartes cas casada casado casal casan casar casas
casco casen casera casino casio casos caspa cass casta castas castellana castellanos castellon castillos cata catar
cato caucho causa causada causado causo cava cavidad cayera caza cebo ceda cede cedro ceja cel celo celula celulares
celulas cena cenas ceno centrar centro ceo cera cerco cerdo ceros cerro ces cesa cesion ceso cesta cesto cetro chama
chan char charla charlas che chen chi china ching chingar chingo chisme chistes cho cia ciento cierro cierta ciertos
ciervo cima cine cines cinico cinta cinto cion circo ciro cisco citan citar citas cite cito clama clara clare clark
claros clavo clero clon cloro cnn cnte cobo cobra cobre cocaina coche coches cocida cocinan cocinar cocinas cocine
cocino coco codo codos cogen cohen coito coja cojo col cola colar colas colina collar colmo colo color com coma coman
comando comas combo comendador comentada comentado comentando comentar comente comento comenzaba comenzamos comenzando
comenzara comenzaran comenzaria comenzaron comer comi comience comiencen comienzan comienzas comino comio comp compa
compactos companeras compania comparsas compensar competidor compi complejas complejo complejos completa completada
completan completando completas completos complica complicado complican complicar complice complices comprador
compuesto computadoras computadores comun cona concertado concertar conde condiciones conducido conductos conectado
confesado confiamos confirma confirmado confirman confirmar confirme conformacion conformo confunda confundan
confundas confunde confunden confundido confundidos confundio confundir congo conmigo cono conoce conocia conociendo
conocio conosco conozca cons conseguia conseguida conseguido conseguira conseguiran conseguiras conseguiria
conseguirla conseguirlo consejeria consejeros consentir conservar considera considero consiga consiguio constante
constatar construir consumiendo cont contado contando contarme contarnos contarte contaste contengan contenian
contentos contesta contestaba contestando contestarle contestaron contestas contesten contestes contextos continua
continuaba continuada continuado continuan continuara continuaran continuaria continuaron continuas continuen
continuos conto contraido contrajo contralor contrario contrasenas contrasta contrastar contraste contrata
contratacion contratada contratado contratados contratando contratante contratar contrate contratos controlan
convencimiento conversa convertir convictos copas copo cora corina corno coro corra corre correa correas correcta
correctas corrector correctos corregida corregido corregidor corremos corren correr corres corrio corro corso corta
cortada cortados cortan cortarle cortarse cortas corte cortes cortez cortos corzo cos cosa coso costa costado costando
costas coste costillas costos cota cotas coto coz crea crece crecieron credo cree creencias crei creyo crio cromo
cuadro cuan cuanta cuantos cuarentena cuartas cuarto cuasi cubo cuenca cuentanos cuentas cuente cuenten cuento cuerdo
cuero cuesta cuestan cul cumpla cumple cumplia cumplidas cumplidos cumpliendo cumpliera cumplimos cumplio cumplir
cumplira cumpliran cumplo cuna cunado cuneta cupo curo curricular curriculo curriculums curry cursa cursi cursos cusco
cuyo daban dabas dada dado dados daga dais dales dali dama damas damos dan dana dando dane dani danos dans dante dara
dare darias darle daros darte das dato dave davos dea deba debamos debas debe deben deberemos debi debio decena
decepcion deci decia decis dedica dedo def deficientes deformacion dei deis dej dejada dejado dejan dejara dejare
dejarme dejas dejase dejate dejemos dejes dela delante dele delimitar dell della dels demandado demandados demandando
demasiada demi demo demos den denle denuncia denunciaba denunciada denunciado denuncian denunciaron denuncias
denuncien dependa dependen depender dependera dependiente dependientes deportar der des desaparece desaparecen
desaparecera desaparecio descansa descansado descansan descanse descansen descansos descarga descargado descargarse
descargas descargue descartar descenso desciende descompuesto describen describia describiendo describio describir
descripcion descritas desden desea desee deseos desespera desesperadas desesperado desesperados desesperanza
desgraciada desgraciado desgracias deshace deshacerse despacho despachos despacito despertaba despertado despertador
despertando despertarme despertaron despertarse despertarte despierta despiertan despiertas desprecia desprecio
desprende destierro deten detenerlo detenerme detenerse detenerte detenganse determina determinado determinar
determinen determino detuviera devastado devuelvan dial diaz dic dicen dices dicha dichos dicte dicto diego dieran
diese dif diga digame diganle digas digno dije dijeron dijese diles dilo dim dime diminutos dina dino dinos dion dios
dir dira diras dire dis disculpame disculpar disculpas disculpen disculpo disponibles dispuesta dista distantes diva
divas dividendo dix doc docenas docs documenta documentado documental documentar documentos dolar dolce doler dolo dom
dominados dominicos dominio dominios domino domo dona dones dong donne dono dora dormi dormia dormire dota dote dpa
dps dra drone dsl dual ducha duchas dudo duena duenas dueno duenos dumas dunas duo duplicado duramente durant duro
echa echada echan echando echare echas echen eches eco ediciones edo ees eficientes ego eje ejes elba elche elevan
elevo elfo elfos elia elias elijo elimina eliminada eliminado eliminan eliminarlo eliminaron elimine elimineme elle
elles ellis elsa emana eme emerito emil emision emitiendo emitieron empecemos empenado empeorado empeorando emperador
empero empezando empezara empezaran empezare empezaremos empezaria empezaron empezo empiece empieza emplea empleados
encienden encierro encontraba encontrada encontrado encontrara encontraran encontraras encontraria encontrarla
encontrarle encontrarlo encontrarme encontraron encontrarse encontrarte encontro encuentra encuentran encuentras
encuentre encuentren encuentres encuentros enel enfermar enfermas enfermedades enfermera enfermeras enfermero
enfermeros enfermiza enfermizo enlaces ente entendia entendian entendida entendido entendio enteramos enterar
enterarte entere entero enterrada enterrado entes entienda entiendan entiendas entiende entienden entiendes entr entra
entramado entran entrara entras entraste entrega entregaba entregada entregadas entregados entregamos entregan
entregando entregara entregaran entregarle entregarlo entregaron entregarse entregas entreguen entren entrenado
entrenador entrenados entrenando entrenar entreno entres entrevistado entrevistados entrevistar entrevisto entro
enviada enviados envian enviara enviare enviarle enviarte envias equivoca equivocadas equivocados equivocamos
equivocan equivocar equivocarme equivocaron equivocarse equivocas era erase ere erin eros errar erronea ers esa esas
escribanme escribano escribe escribes escribia escribian escribiera escribio escribire escribiria escribirle
escribirlo escribiste escribo escrita escritas escuelas ese esfera esmero esos esp espacio espanola espanolas
espanoles espanyol espe espejo esperabas esperado esperados esperamos esperan esperandote esperanto esperar esperaria
esperaron esperas espere esperma espesa espeso esposa esposos est estaban estabas estaca estad estadia estadio estados
estafa estais estancias estando estano estante estantes estara estaran estaras estariamos estatua estatuas estatutos
esteis ester estero estrado estrenado estres estresado estrias estubo estuvieran estuvieras estuvieron estuviese
estuvimos eta ete etnia euro evan evo exacta exactos excedente excedentes excelentes excepcional excepciones exigieron
exija existia existieran existieron existio existira existiria exito explicacion explicaciones explicado expresa
expresas expuestos exterminar extremista extremistas faber fabricada fabricado fabrican fabricar fabricas facciones
facilitar facto fai faja falda falla fallan fallecida fallecido fallecidos fallo falsa falso faltar faltas falten fama
familiares familias fan fanta farias faso fastidio faz fbi fecha fechado fechas felix feo fer feria fielmente fiera
fija fijamente fijo fil filme fina finamente finas findes finge fini finis finn fino finos firma firmar firmen firmes
firmo fmi foco fomento fonda forjar forma formacion formal forman formara formas formativo forme formulacion formulado
formularios foro forra fortificaciones forzar fosas fran francesa francesas francesca francesco franceses francis
francos fria frios frito fuego fueran fueras fuere fuero fueros fuerza fuji fume funcion funcionaba funcionado
funcional funcionan funcionar funcionara funcione funcionen funciones funciono funde fundo funes gabo gafas gaga gago
gala galas gale galo galvez gama gambas gana ganan ganar gane ganes ganso garde gas gasa gasta gasto gatito gato gatos
gay gel gemas gene genero genital gentes gerentes gesta gesto gestos gil gino gira goce godos gol golpe golpean
golpear golpes gomas gorra gota gotas grabado gracia graciosas grafico gran grano gras grato grita grite grupos gueto
gusta gustara guste gustos hab haberla haberle haberlos haberme habian habias habida habiendo habil habita habla
hablamos hablan hablara hablare hablaremos hablarle hablarles hablarse hablarte hablas hableme hablen hables habra
habre habremos habria haced hacelo hacen hacerla hacerle hacerlos hacerse hacerte haces hacha hachas hacian hacias
hacienda haciendas haciendola haciendole haciendoles haciendome haciendonos haciendose haciendote hacker hada hagan
hagas hai hala hale hallar halle hallo halo hamas hana hank hans hara haras haria harias haro hart harto hato haya haz
hazle hazlo hbo heces hemos hera heras herman hermanas hermandad hermanita hermann hermano hic hijas hijos hilo hip
hipo hirviendo hito hize hmmm holt hombre homo honda hongo honra hop horca horda hordas horta hospitales hoya hoyo
hubieran hubieras hubiere huerta huerto huevo hugo hui humana humanos humo huyo ian ida idas ideal idealmente idear
ideas idem ideo idiota idiotas ido ies iguala iii ikea imperfecto implicacion implicaciones implicado imponible
importaba importada importado importan importar importara importas importe importo imposibles impresa impresas
impresiona impresoras imprimio impuestos incidente incompleto incorrecta incorrectas indo ines inflamacion
informaciones informaron inglesa ingresa ingresado ingresan ingresaron inicia inicial inician iniciara iniciaron
iniciarse inicien inicio inscribir inscripciones instantes insuficientes integrada intenta intentaba intentado
intentalo intentan intentara intentaran intentaria intentarlo intentaron intentas interes interesaba interesada
interesadas interesados interesan interesantes interesar interesarse interese interesen intereses intereso interior
internado internados inventar invitadas invitando invitarme ios ira iran iras ire irma irte isa iso iva ivan jaca
jajaj jajajaj jajajja jalar jale jamal james jan jara jas jaula java jay jeje jeta jin joan joda jodas jode joden
jodes jodido jodio johan joker jon jordan jota judio judo jue jueces juego julia julie jun junin junior juno junto
juro jus justo kara karen kay kenia khan kira kms kun lago lagos lagunas lai lalo lama lamas lan landa laos lara larga
lars lastimado lastimar lastime lata lavo lazo lazos lea leal leas leche lecho lee lees legalidad legalmente lego
legua lei lemas lemos len lena lenguas lente leo lesa lesion ley liado liber libere libra libres libro liebre lien
ligar ligas ligue lila lima lin lina linda lineal lineas ling lino lio lios lira lisa liso lisos listas liston litio
liza llamaba llamadas llamados llamara llamare llamarle llamarlos llamarnos llamarse llamarte llameme llames llamo
llana llave llega llegado llegamos llegan llegara llegare llegas llego llena llenan llenando llenar llendo llenen
lleno lleva llevabamos llevado llevados llevar llevaremos llevarlos llevarnos llevas lleve llevemos lleven loa loc
locaciones loco lodo logo logra lograda logrados logrando logren logros lois loja lola lomas lomo lora lore loro losa
lote loto lou luces lucha luchas lucho lugarenos lugo lui lujo lun luna lunares lunas mac macho machos madera
madrastra madres mae maga magda magnifica mago mai maia maiden mail mais maja majo mal malas malestar mali mall malla
malos malta mam maman mamar mamas mame mami mana manada manas mancera manco mandados mandame mandan mandare mandarle
mandarte mandas mandato mandes mandos maneja manejado manejados maneras manga mango mania manjar mano manos mansa
manso manta manten mantendra mantenerla mantenerlo mantenerme mantenerse mantenerte mantienen mantienes manto mantra
manzana manzanas mao mapa maps maquinas mar mara marana marca marcan marcara marchar marchas marco marcos marcus mare
marea mareas mareo mares marga marias maricas marico maridos marino mario marko marque marques marquez marta marte
masa maso mata matan matara matarse matarte matas mater mates mato matos max maya mayer mayor maza mazda mazo meando
mecha mechas med media mediar medicamento medicas medicina medicinal medicinales mediciones medico medida medidas
medido medina medios mega mejora mejore mejoro mel mella melon meme memes memo mena meno menor mensajero mensajeros
mensuales mente mentido menton menus meo mer mera meras merino meritos merlo meros mesa mesas mesias meta mete metes
metia metida metidos metio meto metodo metro mets mexicanas mia mias mica mido mie miedos miel miento miga mijo mila
milf mili milo mimo min mina minas minera mintiendo minuto mio mios mir mirad miran mirar miras mire miro mirta misa
misma mismos mit mmmm moco mod moda modas modesta modificaciones modos moho moja mojo mola molestaba molestado
molestan molestaria molestarse molestarte molestas molestia molestias molesto molestos momentos momo mon monde mono
monos montan monto montos monumento monzon mora moras morbo mori moria morira morire morirse moron moros morra morro
mort mortal morton mota mote moto movio mozo mts mud mude mudo mueca muela mueran mueras muere muero muertas muerte
muertos mueva mueve mueves muevo mula mundi mundos muro nace nacer nacho nacia nacida nacidos naciendo nacio nadal
nadar nadia nadine nado najera nam nan nana nano nara nasa nata nate natividad nava navidades navio nay nda neal
necesita necesitabamos necesitabas necesitadas necesitado necesitados necesitan necesitar necesitaras necesitaremos
necesitas necesite necesiten necesites nego neil nena nenas neo nero nes neto nicho nico nido nidos nieta nieve nilo
nina ning ninjas nisiquiera nodo nodos noel nom nombra nombres nombro nono noo nora normas notan notar notificacion
noto nou nous nov nova novena novi novia novios novo noy ntra nuca nudo nuera nueva nuevos numeros nuncio nuno obrar
obras obtenemos obtenerlo obtuvimos obtuvo obvia obvios ocaso occidente ochoa ocio ocupa ocupaba ocupadas ocupados
ocupando ocupara ocupe odia odias odie odios oeste oficinas ogro oido oigan oigo ola olas olga olla ollas olor olvida
olvidarse olviden olvides omar ome omision oms ondas operacion operarios opero opiniones opio opongo oporto
oportunidades opuesto opuestos ora oraciones oracle oral orales ordenadas ordenado ordenadores ordenados ordenando
ordenaron oreo orientador oro orto oslo oso ostras ote otero otr otros otto oui ovarios oyes pablo pac paco padece
padres paez pag paga pagada pagado pagar paginas pago paisa paja pal pala palo pampa pan pana panas panda pandillas
pando pano pantallas papal papas papi papua parada parado paran paras parce parda parecen parecer pareces parecieron
pared parejas parejo parele pares paria parir parla parma paro parque parra pars parta parten parti participa
participaba participado participan participara participaran participaron participe participen participes participo
particular parto partos pas pasa pasaba pasad pasadas pasados pasaje pasalo pasan pasando pasara pasare pasarme pasas
pasase pasco pase pasear paseme pasen paseo pasos pasta pastilla pasto pat pata patada patito pato patos pau paula
pausar pausas pauta pava pavo pavor peces pecho pechos peda pedazos pedi pedido pedimos pedo pedro pegan pegar pegas
pela peligros peligrosa peligroso pelo pen penado penal penalmente penas pene penetrante pensa pensad pensada pensador
pensados pensandolo pensara pensas penso peor pepa pequena pequenito pequenos pera peras percepcion percibido perdera
perdia perdidas perdidos perdiendo perdio perdiz perdona perdonas perdone perdono pere perfecta perfectas perfectos
perimetro perito permisos permito peron peros perro persianas personaje personajes personal personales peru pesa
pesada pesado pesame pesar pese peso peste pestes petro pez pgr pico pida pide pidiera pidio piensa piense pies pija
pildora pin pina pinas pines pino pinos pinterest pinto pio piola pipa pis pisa pisado pisar piso pista pita pito
planea planeada planeamos planeando planes plano plantado plantados planteada planteado planteados planteando planteo
plantillas planto plasticas plataformas plateado platica platicas plena pls plz pobre poca pocos poda podamos poder
podia podiamos podian podias podio podra podran podras podre podrida podrido poe poker pol pola polo pomo pon ponce
pondremos pondria pondrian pone ponele ponemos ponen ponerla ponerles ponerlo ponerse ponerte pones pong ponga pongas
ponian pons pop popa porciones porra porta portado portan portando portar porte portes porto posa posada posar pose
posibles poso post postal postgrado postula postulados postulo pote potro pour pozo practicaba practicada practicado
practican practicas practico practicos pre precursor prefecto preferida prefiera prefieran prefiere prefieren
prefieres preguntaba preguntado preguntale preguntame preguntan preguntar preguntas pregunte pregunten preguntes
pregunto preliminar prenda prenden prender prendo pres presencio prestan prestando presto presuncion presunta
presuntas pretenda pretendan pretende pretenden pretender pretendes pretendia pretendido pretendio pretension pri
prima primavera primeras primeros primo pris prisa prix pro probaron procesa procesado procesion procesos programada
programado programar programas programo progres progresa progresado progresar progresion progresivo progresos projimo
promete prometedor prometeo prometi prometida prometiendo prometio promovido pronta pros protegido proximos puas pucha
pudieran pudieras pudor pudre puedan puerta puerto puertos puesta puestas pum puno punos punta puntillas puntos pura
puros puse pusiera pusimos puso puto qaeda qatar quedar quedaran quedaremos quedarian quedarnos quedas quedemos queden
quedes queer queja quejamos quejan quejaron queje quejo quel quema queman quemaron queme quemo quen quepa queramos
queres queriamos querida queridos queriendo ques queso qui quiebre quienes quiera quieras quieren quieto quinn quinto
quisieran quisieras quisieron quiso quita quitame quitan quitarle quitarles quitarse quitarte quitas quites quizo quo
rabia rabo rada radios raja rama ramas ramo ramon ramos ranas rapto rara raro ras raso rata raton ratos ray rayo
realicen realidades realizada realizado recepcion reciba recibe reciben recibia recibida recibidas recibidos
recibiendo recibiera recibimos recibio recibira recibiran recibiras recibiria recibirlo recibirme recibos recio
recogieron reconozco recordatorios recortado recortar recto recuerda recuerdan recuerdas recuerde recuerden recuerdes
recuerdos recuperado recurrido recurso redencion reencuentro reescribir refiera refieren refieres refiero refrescar
regimiento registra registrado registran registrar registre registren registros regresa regresaba regresado regresan
regresara regresaria regresaron regresas regreseme regresen regreses regresion reiniciar reis reja remos renal
renuncian renunciar renuncias repetia repetira repetirlo repetirse reporta reportado reportaje reportan reportaron
reportera reportero repuestos requerido res resentido reses respetando respira respirando responda respondan respondas
respondera responderle respondes respondi respondia respondio respondo respuestas resta restar reste restos resultante
resultantes reta retencion retener retira retire retiros reto retro reunian reunieron reunio reuniones ria rial rias
rica riego rien rienda rieron rifa rima rina rinde rio risas rita rito riva rivalidad robo robos robots roce roche
roda rodas rodo roja rojas rol rola romo rompi rompia rompo ron ronda rosa rosas rota rotas roto roy rudo rue rueda
ruedas ruedo ruega rumano rusa sab saba saben saberlo sabes sabian sabias sabido sabina sabio sable sabor sabra sabre
sabrias sabrina sacado sacados sada saga sais sal sala salado salados saldar saldos salem salga sali salia salido
salidos salio salirse salis salle salmo salon salta saltan salten salto saludamos saludo salva salvar salve salven
sama san sanas sano santo santos sara savia sazon sea seais seas secuela sed sega segui seguia seguid seguida seguidor
seguidora seguidos seguimientos seguira seguire seguis segundas segundos segur seguras seguros sein seleccionado
seleccionador seleccionados seleccionar sella sello sellos semanal semanales sen sena senala senale senalo senas senil
seno senoras senoria senos sens sensor sentado sente sentidos sentimiento sento seo sepa separando sera seran seras
serbia sere seremos seres serian serias serie serio serna serra servia servicios setas sexto shan shin sic sid sida
sien siendo sienta siente siga siglo significaba significado significan significar significara significo signo siguen
sigues siguiendo siguientes siguiera siguieran siii silo sim simio simios sims sino sintiendo sintio sipi siri siria
sirio sirios sirva sirven sirviendo sirviente sirvo sisi sismo sistemas sistemica sita sito situo snte sobra sobres
sobria soda sodio sofa soga soho sois soja sol solar solas solia solicita solicitada solicitadas solicitado
solicitados solicitan solicitar solicite soliciten solos soltar solto somo sonda sone sono sonora sont sony sopa sopla
soplo soporta soportado soporte sor soria sos sosa sota soto sous soy soya spa sra sres sri srta stan stgo sto str sub
sube subi subia subiera subio subira subire subo subs sud sue sueco suelo suelta suena suenas suene suenos suero
suficiente suicida suicidado suicidarse suicidas suicidios suicido suis suiza sula sumamente sup superando superaron
suponga supuesta supuestas supuestos sur sureno suscribir suscripciones suso suspenda suspende suspenden suspendio
sustentan susto taba tac tacto tae tag tai tala talle tampico tan tanda tanga tango tania tanta tantas tante tapa tara
tarda tardan tardara tardas tardo tarek tarro tarta tartas tas tasa tato tazon techo techos teja tejer tejido tel
telefonia telefonico telefonos tello temas teme tememos temer temia temido temperaturas tempo temprana tempranas
tempranos tena tendemos tender tendido tendiendo tendientes tendio tendremos tene tened tenes teng tengais tengan
tenian tenias tenis tenor tensa tenso ter teran tercera tercero termica termico terminaba terminada terminadas
terminados terminal terminamos terminan terminara terminaran terminare terminaria terminarla terminarlo terminaron
terminas terminator termines terminos terror tes teta tez tia tias tiempos tien tiendas tiende tiendo tienen tienes
tin tino tinto tio tira tires toca tocado tocar tocas toco tod todabia todd todxs toga togo tom toma tomada tomados
toman tomando tomandose tomara tomarle tomarme tomarse tomarte tomas tomate tomen tomes tomo tomos tono tonos tonto
tontos topa topado tope topo tor torcer toro toros tos toto tovar tra trabaja trabajaba trabajado trabajador
trabajamos trabajan trabajara trabajaran trabajaron trabajas trabaje trabajemos trabajes trabo tracto traes tragar
tragico trago trajo tramo tranquilas tranquiliza tranquilo tranquilos trapo tras traste trata tratado tratan tratara
tratarse tratas tratase trate tratos trazado trazar trazo trazos trek tren trio tripa tristes tubo tue tuerto tulio
tus tuvieran tuvieras tuvo tve unam unan und une unes uni unia unio unirte urgencia urgentes urna urnas usa usas uso
usos usualmente uva uvas vacacional vacia vacias vacios vaga vagina vago vagos val valen valer vales valga valio valle
valor vals vamo vana vano vanos var vara varas vargas varia variaciones varian variantes variar vas vaso vasos vasta
vato vea veamos vean veas veda vega vegas veias veis velas vello velo ven vena venciendo vendas vendiendo venga vengas
vengo venia venido venis ventas vente venus vera veran veras vere veria verias vero veros vers ves veta veto via viaja
viajen viajes viajo vias vice vid vidal vidas vido vie vien viena vienen vienes viento vieron viese viga vigo vii viii
vil vila villa vimos vina vinas vine viniendo vinos vio violan violar viole vip visa visiblemente vision vista
vistiendo visto vistos visualmente vita vite vito viuda viv vivan vivas viven vives vivia vivienda viviendas vivio
vivira vivis vivos voces vol vole volo volvera volvere volves volvia volviendo volvio volvo von vos vota votaciones
vox voz vpn vuela vuelan vuelca vueltas vuelto vuelva vuelven vuelves waldo wanda wii wiki wil xii yace yale yemas
yeso yodo yves zaga zar zara zeta zola zorra
"""
    ),
}
