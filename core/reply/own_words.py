"""Common words, by language, that look like a slip of a word in the vocabulary: left as they are."""

from __future__ import annotations

from core.reply.lists import words_of

OWN_WORDS = {
    "en": words_of(
        """
abled abler ables abouts aboved abover aboves accepter acceptes accepts acceptted acceptter accounted accounter
accountes accountly accounts ace acre acrossed acrosssed acts add admits ads adss affirmitive afraids afters agains
againsted againster againstes againstly againsts age agents agentting agreer agrees aheads ahem aided aiding aids aims
air airs alanning alans ale alertes alg alike aliked alived aliver alives aliving ally almosts aloned aloner alones
alonger alongs althoughed althougher althoughes althoughly althoughs alwayss among amp amps amy ana anew ann anna
anothered anotherer anotheres anothering anotherly anothers answerer answeres answerred answerrer answerring ants
anymored anymorer anymorers anymores anyoned anyoner anyones anythinged anythinger anythinges anythingly anythings
anywhered anywherer anywherers anywheres anywhering aparted apartly aparts ape apes appl apple appled applier appling
applys apr ara aran arc arcs area arert arguments arm army armys arounds art arts ash ashs asided asider asides asleep
ate attendded attendder attender attendes aunts aunty automation ave awake awared awarer awares aways awe axe aye ayes
babys backs badly bads bag baiting baits bake bakes baking bald balled balling balls ban band banded bane bank banks
bar barb bared barer bares barge bark barks barn bars bart barted bartly barts bas batch bather bats bay bays beach
beached bead beading beads beaking beaks beam beams bean beaning beans bear beard beards bearly bears beast beasts
beater beates beatter bed bee beef beens beer bees beess beg begining begins begs behinding beings bell belling bells
belonges belowing belowwing belt belter belts beltter bench bend bending bends benefit benefited benefiter benefites
benefitly bens besided besider besiders bester bests bestter bet bether bets bettering betters betweened betweener
betweenes betweenly betweens bids bigs bike biked bill billed billing bills bin bins bird bite bites bitter bittering
black blacks bland blanded blands blankes blast bleaking bleakking blesss blewing blews blind blockes blockked blocks
blog bloging blow blower blowwing blue boar boardes boared boares boars boat boats bob bobs bode bodys bogus bol bold
bolded bolds bolt bond bonds bonuss boo booked books bool boom boos boot boother border bore borning borns borr borrow
botch botcher bothed botherer botheres botherred botherrer botherring bothers bothes bothher bothing boths botser
bottled bottler bottles boughts bounds bow box boy brad brainning braking breadding breading breads breakking
breathing bretter brew bright bring broked brokens broker brokes brothed brothered brotherer brotheres brothering
brotherly brotherred brotherring brothers brothes brothher brought broughtly browing brush brushed buck bud bug bull
bump bun bunchs bunk buns buoy burn burns busc businessed businesser businesses businessly businesss busq buss busys
butter buttering buttons byte cab cable cabled cabling cad caf cage cake cakes caking calf calfed calfing calfs caller
calles callled callling calm calmed calming calms came camed cames caming cancell candidaters candidateses candled cap
captainly cardly cards cared carer cares carl carled carling carlled carlling carls carolling carp carrier carries
carrys cars carted cartly carts carve cas cased caser cases cash cashed catchs cave ceas ceased ceaser ceases cel
celled celling cells center certained certainer certains cess cfr chad chanced chancer chances changed changes chap
charged charger charges charm charming charmming chart charted chartted chase chated chats chatter che cheaps cheat
cheatted checker checkes checkked checkking checks cheek cheeked cheeking cheekking cheeks cheer cheeres childs chill
choiced choicer choicers choosed chooser chooses chop choping chore chosed choser chunks churchs cite citys clammed
clams clan clanning clans clap claps clash clashed clashs classs claws clays clean cleaning cleanly cleanning clears
cleft click clip clips clocks clog cloged cloned closer closes clot cloted clotes clothed clother cloths clots clove
cloved clubs clued cluer clues coal coalled coalling coals coat coatted cob cobs cod coded coder codes coding cods
coffeed coffeer coffees coil coin coined coins cold colded colds collected collecting coma comaes comaing comas comb
combes combing combs comed comer comers comet comets cometting command compan compare comparer comparers compares
competedly competeds competer competers complaines completad completesed completesly completess computed cones
confirmations confirmed confirmer confirmes confirmly confirms coning connectes connectly connects connectted
connectter containly content contented contenting contester contestes contestly contests convers cook cooked cooks
cools cop coped coper copes coping cops copy cord corder cording cords cored corer cores coring corn corning correcter
correctes corrects correctted correctter cost coster costing costly costs cots couchs cough coughly coulds countered
counterer counteres counterly counters countes countly countried countrier countrily countrys countted countter
countting coupled coupler couples coursed courser courted courter courts courtting cousins cove coved cover coves
coving cow crab crasher crashes crashhed crate crazys cream crest crests crew crop croper cropped crosser crosses
crosssed crush crusher crushes crushhed crusted crustting cuant cub cue culting cultting cure curing curl curlly curls
curriculums cut cuting dads dailys daled dales damed dames damp damped dan dared dares daring dark darks databases
dataed dataes datas dater daters dave daved daves dawn dawned ddi deading deads deaf dealt deaning deans dear dearly
dears deaths decal decalling decided decider decides deck deed deeds deep defends delet denials denier dens dented
denter dentes denys dependes deployment depotting depth desks detail detailes detailing dial dialer diales dialled
diane dianed dianer dic diced didd dids didt dies diet differing dina dinaer dined dines dinners dins dips directer
direction directter dired diring disabl disagreed disagreer disagreers disagrees dish disk ditch dived dives diving
dock docked dod dog dogs dom domes doming donna donor doom doors dorm dorms doses dosing dots doubts doughly doved
dover doves doving downer downs dozens dread dreadding dreading dreads dreams drivening droped droper dropper drops
droving drown dry drys dtop duck dues duke duking dull dumber dumbs dump duning dusk dust dwell dye eached eachs ear
earl earler earlied earlies earller earlly earls earlys earnly ears ease easer easied easies east easter easys eat
eats eds een ees eff eightly eights eithering eithers elf elsed elser elses emergencia emptys ene enjoys enoughs ense
ent enters entr enviad envied envier envies envy eod eods eom eow ere escaped escaper escapes ese etch euh evaning
eveninged eveninger eveninges eveningly evenning evens event eventing eventting evering everly evers everys evicter
evictes evictted exacts excepts exists existting exit exits exitting expects extras eye fable fabled face faces facets
factes fade fai failer failes failing failled fails faints faired fairs faither faiths faked faker fakes faking fall
falled falling falls falsed falser falses falt fame famed fames famil fan fangs farce fare farm farming farms fars
fasts fate fated fater fates fats fay fays fear fearly fears feasts feat feather feats feb fed fee feed feeding feeds
feelling feels fees feet feeting felled felling fells felts fev fevers fews fid field fifths fiftys fig fights figured
figurer figures fill filler filles filling fillled fills film filmed filth finchhing findding findly finds fined finer
fingering fining finishhed finishher finishhing finishs fins firing firms firsts fish fist fister fisting fists fits
fived fiver fives fiving flag flages flair flake flaps flat flater flats flaws flew flewer flip flipes floats flock
flocked flops flow flower flowing fly foals foam foams foiled foilled foldded folder foldes folds folk folked folkes
follower followes followwed followwer followwing food fooded fool forced forcer forces forge forged forger forges
forgetted forgetter fork forking forks formes fors fort forted forth fortly forts fortys fought foully founds fox
frailed freaking freakking fred freed freer frees fret friending friends frog froger froms froze frozed frozer frozes
fuel fueling fuelly fulled fullly fulls fun functions fund funding funs futured futurer futures gail gailed gailing
gain gale game gamed games gangs gas gass gate gated gater gates gather gaved gaver gaves gaving gear gearly gears gel
gem gene gets gifts gig gin gins gist gister gisting gists gived giver givers glade glads glass gloat glove gloved
glow glower glowing glue goal goales goat goats god gods goined goins gold golded golds goned goner gones goning goods
goof gore gores goring gown gowner grate grave greating greats greatting greed greedding greeding greening greenning
greet greetting greta griefly griting groom grope groper grossed ground groupes guesss guest guests guestting gull gum
guns gust gut guys hack hads hag hags hahs hail hailing hair haired hairing hairs hal halfs hall halled halling halls
halo hals halt ham hams hand handded hander handes handied handly hands hang hanged hanges hank hanked hanks happener
happenes happenned happenner happenning happens happys harded harding hardlys hards hared haring harmly harmming harms
harp harping harply hash hat hatch hate hated hates hats haved havens haver haves hays haze heading heads heal heally
healths heap heardly heards heared hearly hears heart heat heats hech heed heeds heel heeling heir heired heiring
heirs held helds hellos helps hem hens herb herbs herd herdly hered herer heres hering hero hers hess heya hic hide
hided hiding hids highs hike hiked hiking hill hilled hilling hills him hims hint hints hip hips hire hirer hires his
hiss hit holded holdes hole holed holes holidaily holidays holing holy holys home homes homing hones honestily honests
honey honing hood hoods hoof hooked hooks hoop hooping hoops hoot hops horn horning horse hose hosing hospitali host
hoster hosting hostly hosts hotelling hots houres housed houser houses hover howevered howeverer howeveres howeverly
howevers howl hows hrs hub hug hugh hull hum humanes hunch hung hungs hunting hunts hurl hurling hurls hurtes hurtting
hush hut huts ian ice ida ido ids ied ien ies implications imports includes incompleted indeeds influenz ing init
injure injurer injures ink inner ins insided insider insides insistes insisti insteaded insteader insteades insteadly
insteads insured intents interesad interviewered interviewers intos irk ish issued issuer issues itch itemes iter itss
jab jabs jack jade jailing jails jake jakes jaking jam jane jans jar jas jase jaw jay jays jean jeaning jeans jens
jest jests jet jets jig joan joaned joans jod joe joes jog jogs john johned johns joiner joines joinned joint jointed
joints jon jons jos jose jots joy joys juan judy jue jui jul jules jumps jun juned juner junes jury justs kate kated
kater kates kay kays keen keeps keither kens kepts kevinning key kick kicked kicks killed killling kills kim kims kin
kindding kindes kinding king kingly kings kiss kissing kit kitchened kitchener kitchenes kitchenly kitchens kite kits
knacked kneed knews knifed knifer knifes knights knit knits knob knobs knocker knockes knockked knotes knots knowes
knowns lace laced lacer laces lack lacked lad lads ladys lag lags laid laided lair lairs lake laked laker lakes laking
lame lamed lamer lames lana lanaed landded lander landes lands lane laned laner lanes lang laning lard larded lardly
lark larks larry lash lasm laster lasting lasts latch lated laters lates lather lathering latters laugher laughes
laughhed lay lays lazy lea leades leading leaf leafing leafs leak leaking leaks leanning leans leap leaping leaps
learn learning learnning leas leased leaser leases leash leasing leasts leaved leaver leaves led leds lefter lefts
leftter leg lena lenaing lend lended lending lends lens lenss lent lenter lents lentter leo leon leoning leos lesss
lest lester lesting lests lestter letteres liad lice liced lices licing lick licked licks lids lie lied lies lifed
lifer lifes lifing lift lifting lifts lights liker likes liking lime limed limes liming limits linda lined liner
liners lining links lint lintes linting lints liones lip lips lisa lisaing lisas listening lister listes listting lit
lits lived liver loads loaf loan loaning loc localling locals lock locker lockes lockked locks loft lofts logic logr
logs lois loned lonely loner lones longed longes longger longs look looker lookes lookked looped loops loose loosed
lord lorder lording lords lore lored lorer losed loser loses loss loster losting lostly losts lou loud lounger lous
lovelys lover loves loving low lows loyal lstrip lucked lucks lucky lucy luke luked lump lun lunchs lung lunger lure
luring lurk lush lust lusting lusts lyft maam mace mad maded mader mades mads mae magic mai maid maided maiding mail
mailer mailes mailled mailling mails mained maining mains maked maker makes making male maled males maling mall malled
maller malling malls man manage managers manages mand mane maned mans map mapled mapling mar marchs marcs mare mares
markes marq marry marsh mary marys mask masked masking masks mass massagers massagess massaging massed massing mat
mate mated mates mather max may mays maze meal meally meals meanes meaning meants meat meating meats median meeking
meeks meetings meg megs melt melting mend mending mends mens mentals mentioned mentioner mentiones mentionly mentions
menus mer messag messing metal mhm mias mice middled middler middles mie mights mike miked mild mile miled miles
miling mill milled milling mills mime mimes miming min minding mindly minds mined miner mines mink minks mint mintes
mints minuses minuss minussing minuted minuter minuters misser misss misssed misssing mist mistaked mistaker mistakers
mistakes misted mister misting mistly mists mite mixs moan moaning moans moat moatly mob mobs mocked mocks mode
moderning modes moist moistly mole moled moler molers molest mood moon mooning mop mops mored morer mores moring moss
mossed mossing mossly moster mosting mosts motelling mothed mothered mothering motherred motherring mothers mothes
mothher mothing moths mould mound mounds mount mounted mounter mounts mourning mournning mouse mouther mouths move
moved mover moves muchs mule mules mum muse mush musing musk mustly musts myther nail nailer nailes nailing nailled
naked namer namers naped napes nate nated nater nates nears neat neatly neats neck neds needes neiled neithered
neitherer neitheres neitherly neithers nelling nells nerver nest nests nets networked nevers newss newt newts niced
nicer nices nick nicked nicks niece nightes nined niner nines ning nit nme noahing nodes nof nog noned noner nones
nooned nooner noones noons noose norm normaling norms north northhing northing noses noter noters nothining nothins
noticed noticer notices noun nounes nows noy npn npt nth nto nude numb numbber numbed numbes nuns oar oather objects
oct odds offerer offeres offerred officed officer offices offs oftens old older olds olive oliving olvid onced oncer
onces onion onlys ooo openes openning oper operators optin orange orders ores ote othered otheres othering otherring
otter otters ouf ought ounce ours outs oven ovening ovens overdos overs owed owes own owners pace paced paces pack
packed packs pad pads paged pager paid paids pail pailed pailing pails pains paint painter paires pale pam pams pan
pane pans panted panting pantly pants parch parent parentes park parked parkly parks parl parse parsed parter partied
partier partily partted partter partys passer passes passs passsed paste pasted paster pasting pastly pasts pasue pat
pather pats patterns pave paw pawn pay pays pea peace peaced peaces peach peached peak peaking pear pearly pears peas
peat peats peck pecked pecks peel peeling pegs pending pens peopled peopler peoples per perfected perfecter perfectes
perfectly perfects personaled personaler personales personalled personaller personals persones pest pester pesting
pests pet pets phoned phoner phones picker pickes pickked pie pieced piecer pies pig pigs pike piked piles pill pilled
pilles pilling pin pinch pines pink pinked pinks pins pint pinter pit pitchs pits pity placers plaied plaies plaining
plainning plains plane planed planes planing plant planting plants plantting plasticed plate plated plater plates
plays pleaes pleas pleased pleaser pleases plot plots plow plower plowing pluck plut poet poeter poeting poets pointer
points poke poker pole poler poles police poll polls pon pool poolly poor pop poper poping pops pore porer porking
porks port ported porter porting portly ports pose poser poses posing posted postly postter postting pots pouch pound
pounds pours pout pouter pouting pouts powder powers practicad prawnning preach preached preachhed prefers prefier
preier preparer preparers prepares presented presenter presentes presently presents prettys prey prick pricked pricks
primmed princer printed printes prints printter pro probe prober problemed problemer problemly problemo problems probs
processed processer processes processly processs programs promiser promisers prone proner pronoun prop proped propers
propes proply propped propper proser prouds prover prowlly prox pub pud pug pulls pump pun punch punishing puns pured
purer pures purge puring purr purse push puts qiut quicks quiet quited quiter quites quiz quotaed quotaes quotas quote
quoter quoters race rack rae rag rage rager raid rail railed railing rain ram rams ranged ranger ranges rank rans
ranted ranting rants rare ras rash rashed rasher rat rated rater rates rathering rathers rats rave raw ray rays
reacher reaches reachhed reachs react reacter reactes reactted readding readering reades readly readying readys
realing reallys reals rear rearing rearly rears reasones receiv receiver receivers receives recenting recontact record
recordes recording red reds reduced reducer reduces reefs reeling reelly ref refer regulared regularer regulares
regularly regulars reignning rein relied rely remainner remainning remembered rememberer rememberes rememberly
remembers remindded remindder reminded remindes reminding remoted remov rent renter rents renvoye repairer repaires
repairing repairred repairrer repairs repeating repeats repl replaced replay replies reporter reportes reportted
reportter reportting requests reset resinning ress restes retailing retails returns revelling rewarding rexs rice rids
rift rig rights rind rinding rindly rinds rings rip ripe rips riss rite riting road roading roads roam rob robe rober
robes robs rock rocked rogers roguer roled roler rolers roll rolles rolls ron rons roof rooms root roped roper ropes
roping rose roser roses rossed rots rotten rouger rounds rover row rstrip rubs rude rudes rugs ruining ruinning ruins
ruled ruler rulers rums run rung runging rungs rushed rushs rust rusts rut ruth ruther ruts ryan sab sack sad sads
safed safer safes safetys safing sage sages saging sail sailing sake saked sakes saking sal saling sals salts sam
samed samer sames saming sams sand sanded sanding sandly sands sangs sap saps saq saturdayss saved saver saves saving
saw saws scaled scan scaned scar scare scareds scarer scares scarfed scaring scarred scent schedules schools scope
scoper scopes scored scorers scorn scorner scornes scorns scoutting scrap screaming screenning screens screws
screwwing sea seal sealler seally seam seammed seamming seams sean seaning seans searcher searches searchhed searchher
searchhing searchs seasons seat seats seconding seconds sect seed seeding seeds seeks seem seemes seens sees sell
selled selling sells sendding sends sensed senser senses sensing senter senting sents seriessed serioused seriouser
seriouses sessions seth sets setting sevening sevenly sevenning sew sewer sews shaft shafted shafts shaller shalls
shame shared sharing shave shawl she shear sheep sheers shelf shell shelled shelling shellling shifter shiftes
shiftted shin ship ships shirt shirted shirts shoe shoed shone shoned shook shoots shoped shoping shore shored shorer
shores shorted shorts shot shoted shoulds shout shoved show shower showes shows showwed shrinking shuts shy shys side
sids sift sifted sifter sifts sigh sighed sighs sights signals signer signes signned sigu silk sinced sincer sinces
sing singed singly sings sink sips sirenning sirs siss sisters sited siter sites sits six size skid skidding skids
skilles skilling skillling skim skin skiped skips skulls sky skys slab slam slamed slammer slamming slap slaps slave
sleek sleeps sleet slepts slick slid slids slim slimmed slims sliped slipes slipper slit slits slob slot slots slowed
slower slowing slows slummed smalled smalles smalller smalls smart smarted smarting smartting smell smelled smeller
smelling smellling smoke smoothing snages snailed snap snared snaring sneak sneaking sneakking snore snorer snores
snort snorted snow snowed snows soap sob sobs sock socked sod soft softed sol sold solded solds sole soles sollicit
somed somer somes soming song songer sons soons soot sooted sor sore sored sorer sores soring sorries sorrow sorrys
sorter sortes sorts sortted sotp sound soundes sours sow spa spaced spacer spacers spacing spade spades spading spamm
spams spanes spaning spank spans spare spared spares sparking sparkking spas spat spates spating spawn speakking
speaks spear spearing spearring speck specking speckking speller spelles spellings spellled spellling spend spendding
spending spent spice spices spike spilled spilling spillling spills spin spit spite splits spoilling spoked spoker
spokes spoolling spoon sport sported spreading spring spuring spy spys squads squat srop stabes stabing stable stabs
stackking staff stage staged stager stagers staging staies stairring stake stakes staking stales staling stalked
stalking stalkking staller stan standes staned stanes staning stans stap star starch starched starchhed starchhing
starching stare stares staring stark starked starking starkking starring stars startes startling starts startted
startting states stating statsu statue statues stays steadying steak steaking steakking stealling steam steamming
steelling steep stem stems stew sticked stiff sting stir stired stiring sto stob stol stole stoled stoler stoles
stomps stoops store storer stores storing stpo stpp str strainner strand strandder strander strands strange stranged
stranges strap stray straying streaking streeting stresser stresses stresssed stressser stretched stretcher stretches
stretchly stretchs stricts stride strife striked striker strikes stringer stringger strings strips strive stroke
stroked stroker strokers strong stronger strongger struct stub stuffs stup stupids sty styop stys submited submitter
subscriptionss suchs suicid suits suns supper supplying supported supposer supposers supposes sured surer sures surf
surge surger surgers suring suspenda swallower swallowes swallowly swallowwed swallowwer swam swammed swamming swamp
swan swaps swarmming sway swaying sways sweep swell swelled swelling swellling swept swift swifted swifts sword
swordding swording swords syop systemd tab tabled tabler tables tacked tackes tacking tackking tackly tacks tacts
tailing tails taked takens taker takers taled tales taling talker talkes talkked talkking talled talling talls tanked
tankes tanking tanks tans tap taped taper tapes taping taps tar target targetes tart tarted tarting tartly tarts tas
tasked taskes tasking taught taughter taughtter taunt tax teach teached teal tealing tealling teally teals teams tear
tearly tears teas tease teds teens telles tellling ten tending tends teng tense tented tenting tents term termin
terminare terminarl terminat terming test tested tests tethering textea texter textes textez textted textting thaned
thanes thanker thankes thanking thankked thankking thanned thans thates thatted thaw thaws theier theies theires theme
thems thens theo thered therer thesed theser theses theys thick thicked thicking thickking thigh thin thines thinges
thingging thinging thining thinked thinkking thinks thinning thins thirds thirtys thiss thorn thosed thoser thoses
thoughs thoughted thoughter thoughtes thoughtly thoughts threading threatted threed threer threes throughed througher
throughes throughly throughs thursdayss thus tias tick ticker tickes ticket tickked ticks tide tided tides tie ties
tights til tile tiled tiles tilled tilling tills tilt tim timer timers timing tims tins tip tiring toad tod todav todd
toe toes togethered togetherer togetheres togetherly togethers toi toil tokenes tolded tolds toll tolling tolls tom
tong tonger tonighted tonighter tonightes tonightly tooked tooks tool toos tops torned torning torns totals tote totes
tou touchs tough toughly tours towelling tower towner towns tows toy trackking trafficed trafficer traffices trafficly
traffics trail trailling trap trashed traying tread treadding treading treads treat treing tricked trimed trimes
trimmer trip trips trough troughly troying truce trued truer trues truing truths tsop tub tube tucked tuesdayss tug
tune turf turfed turfs turnes turnned tus tusk tusks tuv twelved twelver twelves twentys twiced twicer twices twos
typer types ufe unanswered unblocked uncled uncler uncles understands unfortunated unfortunater unfortunaters
unfortunates unites unix unsuscribe untill untils updated updates uppers urged urgen urger urges urn urns usa used
user uses vacationss vagues vain valids value valued valuer valuers valves vary vas vase vast vat ven vent venter vera
veras verbes verdicts verys vest vests vice vines voted voter votes vow wad wade wads wage wail wailed wailing waist
waisting waists waistting waited waits waitting waiving waked waker wakes waking walked walking wall walled walling
walls walt walted walting walts wand wanded wanding wands wane waned wanes waning wanter wantes wantted wantting war
ward warding wardly wards warm warming warms wars wash wasp wasted wasting watchs watt watted watting watts wave wax
waxs ways weaks wealth wear wearly wears weave weaving web wednesdayss weeds weeked weekes weeps welcomed welling
wells wented wenter wenting wents wept wered werer weres wess west wests wet wets whale whates whatted wheat wheats
whens whered wherer wheres wherever whichs whiled whiler whiles whine white whiting wholed wholer wholes whom whos
whose whys wick wicked wicks wide width wield wifed wifer wifes wig wild willed willing wills wilt wince wind winding
windly winds wines wing wink winner wins wipe wire wiring wise wishs wit witch wither withering withing withins
withouted withouter withoutes withoutly withouts withs wits woes woke woking womans wons wood wooding woods wool
wordding worder wordes wordings wore wored wores woring workering workes workking worldding worlding worlds worm
worming worms worried worrier worry worsing worths woulds wound wounds wove woved wover wrap wraped wrather wrench
wring wrist wristes wristing wristting writed writer writering writes wrongs wroted wroter wrotes wroting yard yardly
yay yeares yearly yeast yed yelling yellowing yells yers yesterdaily yets yields yolks yours yous zeal zeally zens
zeros zest zests zips zoes zones zoom
"""
    ),
    "fr": words_of(
        """
jose an ans mouais mouai
absen absentes absents accepter accorde accords acme actes affairee affairees affaires ages agiterais aida aidee
aidees aident aider aiderais aides aie aiee aile ailee aille aillee aim aima aimee aiment aimer aimerai aimerait aimes
aimez ainsie ainsis aire aires ais aise ait aite aites aits alla allees allera allere allers alles alleze allezs
allure alorse alorss ami amiee amies amig amis amise anciene anciens ane annoncee annoncees annul annula annulee
annulera annulerai annulere annuleres annulers annules annulez ans aoute aoutes aouts appela appelee appelera
appelerai appelere appeleres appelers appeles appels appl appliqu appliquer apprendre apr aprese apress arert argent
arma armee armer armerais armes armez arriva arrivees arriver arrivere arriveres arrives arrivez arte artes asseze
assezs assise ate attendais attende attendes attendezs attendres attendse attendses attendss attendu attendues
attendus aucunes aucuns aug auraes aurai auraie auraies auraise auraiss aurait auraits auras aurass aussie aussis
auteur autoe autoes automatise automatisee autoure autours autree autrees autrese autress avaise avaiss avaite avaits
avan avanca avancees avancer avancere avanceres avances avancez avante avants avece avecs aveni avenie avenira avenire
avenirs avenis avenit aveze avezs aviez avions avis avoi avoie avoira avoire avoirs avois avoit avonse avonss avoua
avouee avouer avouerais avoues avouez avrile avrils aye bac bace bain baisse baissez bal bale ballee balles banc
banque bar barre bars bas basee bases bass bati battre beaue beaus beaux bebee bebes bec bece bed bellee belles bet
bete betes biene biens bientote bientotes bientots bise blance blancs ble bles blond blondes blonds bloqu bob boire
boiree boires bois boise boit boitee boites boits bol bole bond bonde bone bonnee bonnees bonnes bons bonte botte
bouche boue boule boulee boute boutes bouts brase brisa brisee briser brises brisez brule brulees bruler brulere
brules brulez bue bues bureaue bureaus busqu cacha cachee cachees cacher cachers caches cachez caf cafee cafes cage
cages caisse cance canne cares carre carres cars carte cartee cartees cas casee caser cases cass cassa cassee casser
casses cassez cat causa causee causera causere causers causes causez cave ceda cel celae celas celle celles cendre
cente centre ceo cependant certaines certains certes ces ceses cess cessa cessee cessera cessere cessers cesses cettee
cettes ceux chai chair chait chancee chances changee changera changerai changere changeres changers changes changez
chant chante chanter chaose chaoses chaquee chaques chare charger chars chasse chate chats che chef chemine chemins
cher chercha cherchee cherchees cherchent chercher cherchera cherchere cherchers cherches cherchez cheze chezs choce
choces choixe choixs chosee chosees chosese chosess chum cils cite cites clai clait classe classes cles cliente
clients clube clubs coeur coeurs coins col cole colla collee coller colles collez cols commee commenc commencent
commes completad comprendre compta comptee comptera compterai comptere compteres compters comptes comptez comte
conseiles contactera contait contant conte contee conter conterait contere contracted contraction contratad contree
contres copaine copains corrigez cota cotee coter cotes cotez cou coue coues coulais coulant coule coulee couler
coulez coupa coupant coupees coupera coupere coupers coupes coupez couplee couples coups cour couragee couragees
courages courante courantes courants coure coures couri courir couris courss courts couru courus cous coutant coute
coutee couter coutes coutez creer crevee crie crient criere crise croise croiss croit croits croix croixs cru cuisinee
cuisinees cuisines cut damee dames dange dangee dangera dangere dangers danges dangez dansa danse danser danss datee
dater datez dec deced decida decidee decider decides decidez def dej dela demanda demandais demandee demandees
demandent demander demandera demandere demanderes demanders demandez demandons demis dent depuise depuiss dernie
derniee derniera dernierai dernieres derniers dernies derniez derriere derrieree derrieres desesperad dess dessuse
dessuss dette deuile deuils devais devaite devaits devante devants devenir devoi devoie devoira devoire devoires
devois devoit devraes devrai devraie devraies devraite devraites devraits devras dic dict didt dieu dig dim dinee
dinera dinere diners dines dinez dira dirae dirai diree dires dis discut dise dises dite ditese ditess dits dixe dixes
dixs dizaines doigt doise doiss doite doites doits doivente doiventes doivents dom don donce doncs donna donnee donner
donneres donners donnes donte donts dors dort dorte dose doss douce douta doutee douter doutes doutez doux douxe
douzee douzes drame droit dtop due dur durais dure ear earme eau eaux ecolee ecoles ecri ecriree ecrires ecris ecrise
ecrites ecrits een ees effac eis eleve elever elevez ellee ellees ellese elless embauch eme emploie emploies employais
employees employera employere employeres employeur encoree encores encre endroit ene enfant enfante enfantes enfine
enfins enlev ense ent entende entendeze entendree entendrees entendres entends entendse entendses entendue entendues
entendus entie entiend entier entree entreg entrera entrere entrers entres entret entrev entrez enviee envies envoies
envoya envoyees envoyera envoyerai envoyere envoyeres envoyers envoyez eod eom epais epuise epuisees epuiser epuisere
epuiseres epuises epuisez era ere erreure erreurs ers escalierai escrit ese espece espoi espoie espoira espoire
espoirs espois espoit essai essaies essais essaye essayee essayera essayerai essayerais essayerait essayere essayeres
essayers essayes essayez ests etaise etaiss etaite etaits etate etats etee etees etree etres euh eut eute eutes euxe
euxs eve evite exacte exacts excusee excuses excusez existe existee existera existerai existere existeres existers
existes existez fai faim faime faimes faims faise faises faisons faiss faitse faitses faitss falt famillee famillees
familles fassee fasses fatiguees fatigues fautee fautes fauts fauxe fauxs femmee femmes fendre fer ferae feraie ferais
ferait feras fere ferma fermai ferme fers fete fetes feu feus feux fev fichee fiches fichez fid fier fiere fila file
filee files fill fillee filles filse filss finee finira finire finirs finise finises finiss finissez finisseze
finissezs finite finits fins fit fite fites fits fix fleur foi foie foies foise foiss folle fonde font fonte forcee
forces forma formai formait formant forme fort forte fosse fou foue foues foule foure fours frais franchise frappa
frappees frapper frappere frapperes frappes frappez freree freres fuire fuite fuites fun fus fut fute gai gais gante
garda gardee gardera gardere garders gardes gardez gare garee gars garse gela gelee geler geles gelez gena gene genes
gense genss geste glaces goute goutes gouts grain grandee grandes grandi grandie grands gres greve gripp gris grise
groupee groupes haut haute heuree heurees heurese heuress hiere hiers him hit hivant hive hivee hivera hivere hivers
hives hivez home homme hommes horse horss hospitali hot hrs huite huits humaine humains icie icis icu ideee ideees ids
ieme ien ies ile ilee ilees iles important impote ing ins int interesad interess intervenante ira irae iraie irais
irait iras jaccepte jamaise jamaiss jas jase jetait jete jetee jetera jetere jeters jetes jetez jeu jeudie jeudies
jeux jod joiee joies joindre joint jolie jot joua jouai jouais joue jouer jouers joues joure joures jourse jourss jue
jui juillete juilletes juillets juine juins jul jun jurais juse jusque justee justes kin laid laide laiss laissa
laissee laisser laisses lait laite laites laits lame languee languees larme lase lavais lavait lavant laver lavez
lavons led leger len lent lettre lettree lettrees leure leures leurs levait levant leve levee levera levere levers
leves levez levre levree libree liene liens lier lieue lieus lieux lignee lignes linge lion lione lire liree lis lise
listee listes lit lite lites livre livrees livres loc loi loie loins lois longe longue longues lors lote louai louais
loup loupe loups lue lues lui luis lundie lundies lune lus machins madamee madames mai maine mains maire maise maisone
maisons maiss maladee maladees male malee malin mals mamie man manche manger mangerait manqua manquee manquera
manquerai manquerais manquere manqueres manqueront manquers manques manquez map mar marcha marchee marcher marches
marchez mardie mardies maria marie maris marq marqu marqua marquee marquer marquerai marquerais marquerait marques
marquez marree marres marse marss masse massee mate matine matins mauvaise mauvaisee mauvaises mauvaiss max may mec
mece mecs mediae mediaes mela melees meler melere meles melez memee memes mena menacee menaces menage mene menee menti
mentons mer mercie mercies meree meres merite mers messag messaged mete metes metiez metions metre metse metss metteze
mettezs mettonse mettonses mettonss mettree mettres mhm mid midie midis mie miele mien miens mieuxe mieuxs mile millee
milles mils min minuite mise mode moie moies moinse moinss moise moiss moitiee moities momente moments mondee mondes
monsieure monsieures monsieurs mont monte montre monts morale mortee mortes morts mote motes motse motss mou mouri
mourie mourira mourire mourirs mouris mourit mous muets mur mure muri murs mutiler nages nerf nerfe nerfes nes net
nete netes nets nette neufe neufs nide nier ning nit nof nog noir noire noiree noirees noirs noix noixes nome nomme
nomment nommes noms nor notez notre notres nouse nouss nouveaue nouveaues nouveaus nouvellee nouvellees nov now noy
noye npn nth nue nues nuires nuite nuits nus obteni obtenie obtenira obtenirai obtenire obtenires obtenirs obtenis
obtenit occupa occupees occuper occupere occuperes occupes occupez oct oeile oeils oeuf oeuvre offerte offerts offree
offrees offrese offress offrez offrezs offri offrie offris onclee oncles onde onte onts onzee onzes oper opera operae
orage oral orales orals ores ors osere ote oublia oubliee oublier oublies oubliez ouf our ours outile outre outres
ouvree ouvres ouvrez ouvri ouvrie ouvrira ouvrire ouvrirs ouvris ouvrit oye pagee pagees paine paire paixe paixs pale
pales panie panier pannee pannes paper papie papiee papiera papiere papiers papies papiez parale parc parces parcs
parele pares parfaite parfaites parfaits pari parie paris parl parla parlait parlee parlera parlere parlers parles
parlez parmi parmie parole parse parss partiee parties partira partire partirs partis partit partons pase pases passa
passees passer passere passes pasue patiencee patiencees patiences pay paye payes pays payse peau peina peindre peinee
peiner peines peinez pelle pelles pendante pendantes pendants pendree pendres pensa pensant pensee penseee penseees
pensera pensere penseres pensers penses pensez pente pentees per perd perde perdre perds perdse perdues perdus peree
peres perle permettre pese pesees peser petitee petites petits peue peure peures peurs peus peute peuts peuxe peuxs
phare phrasee phrasees piecee piecees piedes pieges pin pine pings pins pire pires placee placees placers placez
plages plaite plaits plane planes plantee plantes plat plate plates platique pleine pleins pleut pliait plie plient
pliere plis plu plue plues plusieurse plusieurses plusieurss plut plutote plutots poing pointe points poiree poires
pois poise pomme pommes pon pont ponte pontes port portai portais portait porte portee portes pose posee posees poses
possiblee possiblees possibles postale postul pot pote potee potes pots poure pourquoie pourquoies pourquois pourraes
pourrai pourraie pourraies pourraite pourraites pourraits pourras pourrases pourrass pours pouveze pouvezs pre pree
prees prefera preferais preferee preferees preferent preferer preferera prefererai prefererait preferere prefereres
preferers preferes preferez prefier premie premiee premiera premierai premieres premiers premies premiez prend prendes
prendra prendrae prendraes prendras prendree prendrees prendres prendse prendss prenonses prese presquee presquees
presques press pret preta pretee preter pretere pretes pretez prets preuve previens prevu pria priee prier priera
prieres priers pries priez prisee prises priss prix prixe prixs problemo prochains promiss propres prouve prouver
prouvez puise puiss puits punis pur pures purs quai quais quande quands quarte quartions quatree quatres quele quellee
quelles quelquee quelquees quels quelse quen ques questione questiones quie quis quitte quittee quittes quoie quois
rage rages raide raisone raisones ralentis ranger rare ras rase raser rasons rata ratee rater rates ratez ray recevoi
recevoie recevoira recevoirai recevoire recevoires recevoirs recevois recevoit recherche recit recontact recontactez
recue recus regard regla reglees regler reglere regles reglez reine rejete rejeter relanc relances relancez remplie
remplira remplirai remplire remplires remplirs remplis remplit rencontr rencontres rend rende rendes rendeze rendezs
rendree rendres rends rendse rendues rendus renoncer renoncera renoncere renoncers rentrait rentre rentree rentrera
rentrerai rentrere rentreres rentrers rentres rentrez renvoye rep repas repeta repetee repetera repeterai repetere
repeteres repeters repetes repetez repl reponde repondes repondeze repondezs repondree repondrees repondres reponds
repondse repondses repondue repondues repondus reposa repose reposes reposs reprend resta restant restee restera
restere resteront resters restes restez retarde retards retenir retir retoure retournai retourne retournee retournees
retournent retournera retournerai retournere retourneres retourners retournes retournez retours retrouver reun reunie
reunir reunis reunit reussie reussies reussir reussires reussirs reussit reva revait revant revee reveillai reveille
reveillee reveillees reveillent reveillera reveillerai reveillere reveilleres reveillers reveilles reveillez reveni
revenie revenira revenirai revenire revenires revenirs revenis revenit rever reves revez revoi revoie revoira revoire
revoirs revois revoit rhumee rhumes riche ride ridee ridees riree rires rivant rive river roi roie rois ronde rot
roulais roulez route routes rpartition rue rues sace sache sacrez sacs sages saint saise saiss saite saites saits
salle sallee sang sangs sante sat saurais saut sauta sautee sautera sautere sauters sautes sautez sauts sauvais sauve
sauvent sauver savais savait savez savoi savoie savoira savoire savoirs savois savoit savons seau secs seizee seizes
sel sele sels semainee semainees senss sents septe septs serae seraes seraie seraies seraise seraiss serait seraits
seras serass serra serrai serrais sers serte serts servi servicee servicees services servie servire servis seuil
seuile seules seuls sien siene siens signa signee signer signes signez singe six soeure soeurs soft soi soie soiee
soies soif soifs soigne soin soins soire soireee soirees soires soirs soise soiss soit soite soits sol sole sols somme
sommee sommees sommese sommess sone songe sonne sonnees sonnez sons sonte sonts sor sors sorte sortie sortis sorts sot
sote sotp sots sou soucie soucies soue soues soufflee soufflees souffles souhait souhaites souhaits soupe soupee
soupes souris sourise souse souss souveni souvenit souvente souventes souvents sport srop stap sto stob stol stpo stpp
str stup styop sub sucre sud suds suer suicid suise suiss suitee suites sum sun sup supe supee supera supere supers
supes supez supprim surs surtoute surtoutes surtouts syop tache taire tan tanne tant tantee tantes tants tards tarte
tartes tas tase tasse tassee taux tele telephon telle telles tempse tempss ten tendre tente tentee tentera tentere
tenters tentes tentez termin terminare terminarl terminent terminerai tes tetee tetes texte textes tez thes thu tien
tiens tient tiente til tirai tire tiree tirera tirere tirers tires tirez toi toie tois toit toite toites tomba tombee
tombera tombere tombers tombes tombez tomee tomes ton tone tons top tort torte tortes tot totale totals tote totes
tots tou tour toure toures tournee tours tourte tourtes touse touses touss toutee toutees touts toux touxe touxes
touxs traine trains trait treizee treizes trese tress troise troiss trompe trompees trompes trope trops trou troue
trous trouva trouvee trouvera trouverai trouvere trouveres trouvers trouves trouvez tsop tuere tuers tus typee types
ufe uns ups ures urgen utile vache vain vains vaise vaiss vas vase vass vaute vauts vaux vecu vecues vecus veille ven
vendre venir vent venue veritee verites verrae verrai verras verre versa verse verss vert verte verts veste veuf
veuille veuillee veuillees veuilles veute veuts veuxe veuxs via vice vidant vide videe videes vident videz viee viees
viense vienss viente vients vies vieux vif vife vigne villee villes vin vine vines vingte vingtes vins vis visant vise
visent vit vitae vitee vites vitre vits viv vivee vives vivez vivree vivres voeus voie voies voile voire voires voirs
voise voiss voit voite voits voituree voiturees voitures voixe voixs vol vola volais volait volee volent voler voles
volez volontees vols vomir vomis vonte vonts vose voss votant votee voter votere votez votree votres voudraes
voudraise voudraises voudraiss voudrait voudraite voudraites voudraits voudras voulaise voulaises voulaiss voulait
voulaites voulaits vouleze voulezs voulois voyagee voyages vraiee vraies vrais vue vues vus yah yed yester yeux yous
zonee zones
"""
    ),
    "es": words_of(
        """
ano anos matame matenme
abaja abr abra abrazos abren abres abri abria abrie abrio abro acab acaba acabad acabados acaban acabara acabare
acabas acaben acabes acasa acaso aceite acento acepta aceptaban aceptados aceptamos aceptaran aceptares aceptaria
acepten aceptes acercaron acero acordando acos acta acto actua actuan actuar actuas acuerda acuerde acuerdos acusa
acusando acuso adentro adonde afuera ago agosta agostos aguda ahis ahoga ahoras aire ais ajas ajenas ajo ala alas
alcanza alcanzado alcanze alg alga algas algos alguienes alguna alguno aliss alla allas alma almas altas altos amables
ana anas andado andan andando andar andas ande anden andes anno ano anoches anote apartes aplicac aplicad aplicarse
apliqu apodo apoya apoye apoyos apr aprende apuro aquis ara aran arenas arte artes ase asiento asis atar ate aug aunes
auta automatico automaticos autor autoriz autos avan avenas avisa avisas avise aye ayud ayudan ayudara ayudare ayudas
ayude ayudeme ayudes ayudo bajan bajar bajas baje bajo bala banda bar barcas barro bas bastantes bastas bata bate bato
bebo bella bellas bello bellos beso beta bloqu bloquead boda bodas bol bola borra borran borrara borrare borras bota
botas botes brazas brazo bus busc buscan buscar buscas busce buscos caba cabe caber cabi cabia cabo cadas caf cafes
caida caja calle cama camas cambia cambian cambiara cambiaran cambiare cambiares cambiaria cambiarlo cambiaron cambias
cambien camina caminos camion cance cancee canceleme cancelenme cancell canciendo canco cansa cansaba cansad cansados
cansando cansara canso cantada cantado cantas cante cantes canto cantos cara caras cargan cargar cargas carge cargo
carla carlas caro carra carras carros carta cas casada casado casan casar casas casen casis casos causa causada
causado causo ceda cede ceden cedo ceja cel cena cenas cene cenen ceno centro ceo cera ceras cerdo ceros cerro ces
cesa cesan cesas ceses ceso cess che chistes cierta ciertos cine cines cinta circo citan citar citas cite citen cito
clara claros clavo cobra cobre coche coches cocinan cocinar cocinas cocine cocino coda codas codo codos cogas cogen
cogo cola colas colga colgan colgara colgare colgas color coma coman comas comea comee comer comi comienzas comio
completad comun conde confundid conoc conoca conoce conocia conociendo conocio conoco conozc consegua conseguan
conseguas consegue conseguen consegues conseguia conseguian conseguida conseguido conseguie conseguio conseguires
conseguo consejer contactara contado contando contaste conten contentas contentos contesta conto contracted contratad
copas corre correa corree corren correr corres corrio corro corta cortada cortados cortan cortare cortas corte cortes
cortos cosa costado costando costas costen costo crea crece crecieron creco cree crei creio creos cuadro cuant cuartas
cuarto cubo cubro cuentas cuento cuera cuero cuesta cul cumpl cumplid cuna cunas curando curo curriculums cursa cursos
dabas dad dama damas damos dan dara dare dares das datas dato deba debas debe deben debi debio dec deca decas dece
decen deces deci decia decie decio deco deda dedas dedo def defende dej dejada dejado dejan dejara dejare dejas dejes
dejos demasiad den dentra dentros descansan descompuest desdes desea deseara desee desen deseos deten detenganse
detengase dic dicen dices dicha dichos dict diego dig diga digame digas digos dija dijas dije dijeron dijos dim dios
dira diras dis disculp dod dog dom dominga domingas don dondes dones dorme dormi dormia dormie dormio dormis dpa dtop
dudo due duena duenas dueno duenos durantes duraste duro ear earme ees eis elegieron eliminame elimineme eliminenme
elsa elsas emas eme empeces empeza empezad empezada empezados empezamos empezan empezando empezara empezaran empezare
empezares empezaria empezaron empezas empeze empezo empiez empieza empiezos encontr encontres encontro encuentr
encuentra encuentras encuentros enera eneros enlaces entendis entero entiend entienda entiendas entiende entiendes
entiendos entonceses entr entra entran entrara entrare entras entraste entreg entregad entren entres entret entrev
entro enviad enviada enviados envian enviara enviare enviarl envias envies era ere ers esa esas escrib escribe
escribire escribo escuelas ese eses esos espeja espejo esperado esperados esperan esperar esperaron esperas esperos
espos esposa esposos estaban estabas estada estados estara estaras estares estubo estudiara estuva estuves estuvos
evas exito fai falda falsa falso falt faltar faltas falten faltes fama famas familias fastidi febrera febreros fecha
fechas feo fid fiebres fiera fijes fijo fina finas fino finos firma firmar firmen firmes firmo fit fix fonda forma
formas fota fotas fri fria frios fuega fuego fueras fuerza fues fuis fume fun funcion funcionan funciones gafas gana
ganan ganar gane ganes ganos gasta gastaria gasto gatas gato gatos gentes gesta gestas gesto gestos gira golpe golpes
gomas gota gotas gracia gran granas grano gripp grita grite grupa grupos gusta gustara guste gustos haba habe habea
habee haben habes habi habian habias habida habiendo habil habio habl habla hablamos hablan hablara hablare hablas
hableme hablen hables hablo habo habra habria haca hacea hacee hacen hacerl hacerle hacerlo haces haci hacian hacias
hacida hacido hacio haco hada hag hagan hagas hagos hambres hang hara haras hares haria harias harta hartas hastas
haya hech hermanas hermano hic hices hija hijas hijo hila hilo him hiza hizos hoga hogas hogo holas hombre home honda
horna hornas hospitali hot hoya hoyas hoyo huba hubos huevo huga hugo humana humanos humo ideas ido ieme ien ies ines
interesad interess intervenante invitando ira iran iras ire ires irma iso ivan jale jas jue juego juezes jugares jui
julia julios jun junia junios junto juro justo kin labia lada lados laga lago lanas larga lasm lastim lastimas lastime
lata lavo lazo lea leal leas lecha lechas leche lecho lechos led len lenguas leo leos ley libra libres libro lida
lidea lido linda lineas listas llam llamaba llamadas llamados llamara llamare llameme llames llamo llamos llana llanas
llave llega llegado llegamos llegan llegara llegare llegas llege llego llena llenada llenados llenamos llenan llenando
llenar llenen llenes lleno lleva llevado llevados llevar llevas lleve lleven llevos loc loco logr logra lograda
logrados logrando logren logres logros lola lucha luchas lucho luega luegos luga lugare luges lugo lui lujo lun luna
lunas luzes maam madera madres mai malas malos man mana manas mand mandad mandada mandados mandan mandara mandare
mandarl mandas mandes mandos maneras mano manos manta mantene mantenea mantenee mantenen manteneres mantenes manzana
manzanas map mapa mar marca marcan marcara marcare marces marchas marco marcos mares marias marida maridos mario
marios martas marza marzas marzos masa mases mata matan matara matare matas mates mato max may maya mayor mayos medas
medes medi median medicas medico medida medido medios medo menor mensaj mente menti mentido mentiendo menus mer mesa
mesas meta mete metes metia metida metio meto metro mhm mid mie mieda miedos miel min mina minas minutas minuto miran
mirar miras mire miro misa misma mismos moda modas modos moja mojas mojo molest momenta momentos mono monos montan
monten monto mora moras mordo mori moria morido morie morio moro mota motas moto movio movo muela mueras muere muero
muert muerta muerte muertos muje mujea mujee mujen mujes mujio mum munda mundos mura muri muria murios muro naca nace
nacer nacia nacida naciendo nacio nadan nadar nadas nade nadia nadies nado nata natas navidades necesit necesite nega
nego neva neve nevo nida nidas nido nidos nieta nieve nina nino noe noes nof nog nombres nor nora noras notan notar
noto nov novia novios now noy nuca nuera nueva nueves nuevos numera numeros nuncas obras ocha ochos octubres ocupa
ocupaba ocupad ocupados ocupando ocupara ocupe odia odias odie odios oeste oestes oficia oida oido oigas oigo oja
ojalas ojas ola olas olga olor olvid olvida olviden olvides olvidos onces ondas ora oras orientador osas osce oso ote
otr otras otro oyes paca paco padres paga pagada pagado pagar pagen paginas pago paja pala palo pan pana panas pano
papas parada parado paran parara parare paras pared parejas parele pares parl paro parque parta partas parten parto
pasa pasaba pasad pasadas pasados pasan pasando pasara pasare pasas pase pasen paseo pasos pasta pata pato patos
pausar pausas pay pecha pechas pecho pechos peda pedas pedaza pedazos pede peden pedes pedi pedido pedo pedro pegan
pegar pegas pege pela peligra peligros pelo penas pensa pensada pensados pensan pensando pensara pensare pensas penso
peor pequena pequenos per pera peras perda perdan perde perdea perdee perden perdes perdia perdid perdida perdiendo
perdio perdis perdo perfecta perfectas perfectos permisa permisos peros perro pesa pesada pesado pesar pese pesen
peses peso pez pico pida pide pidio pidos piensa piensos pies pin pina pinas pino pinos pinto pisa piso pista placea
placee placen placiendo planes plano pobre poca pocos poda podan podas pode podemoses poder podia podian podias podida
podio podo podra podras podre pon pona pone ponea ponee ponen pones ponga pongos ponido ponio pono pop porques porte
portes possiblement postul pozo practicad preferida preferires prefero prefier prefiera prefiere preguntas prenda
prestan prestando prestaria prestaste presto prima primeras primeros primo prisa pro probaron problemo promete
prometio pronta prontos proxim proximos pud puda pudas pudes pudos pued puedan puedos puerto puertos pueses punta
puntos pura puros pusa puse puses puso quedados quedar quedaran quedas queden quedes queja quema quemamos queman
quemaron queme quemo quen quera queran quere queres querida queriendo querio quero ques quesa queso quienes quiera
quieranes quieras quieren quierenes quiereses quieros quieto quinto quisa quisas quises quiso quita quitan quitare
quitas quites rabia rama ramas ranas rara raro ras rata ratos ray rayo realic realizad recib reciba recibe reciben
recibia recibida recibie recibiendo recibio recibira recibires recibos recogieron recordatorios recto recuerda
recuerdas recuerdos regresa regresaba regresada regresado regresame regresan regresara regresaran regresare regresares
regresaria regresaron regresas regreseme regresen regreses rep repl responda respuestas resta restas restos reta retir
retira reto reunian reunieron reunio reuniones ria rias rica rio risas riss rita robaran robo rogaron roja rojas rompi
rompia rompido rompo rosa rosas rota rotas roto rueda ruedas run sab saba sabada sabadas sabea sabee saben saberlo
sabes sabi sabian sabias sabida sabido sabio sabo sabor sabra sabre sacado sacados sace sacen sal sala salan sales
salga salgos sali salia salias salido salie salio salis salo salta saltan saltara saltare saltas salten saltes salto
saludas saludes saludo salva salvar salve salven salvos sanas sano santo santos sapa sara sea seas seces sed segua
segue segui seguia seguida seguie seguiendo seguimientos seguio seguis segund seguo segur seguras seguros sella sellas
sello sellos senoras sentado sente sentida sentidos sentiendo sentio sento sepa separando seran seras sere seremos
seres serian serias serie serio serva serve servia ses seso seta setas sid sienda siendo sienta siente sientos sietes
siga siglo significado signo sigos sigu siguen sigues sina sinas sines sino sinos sitia sitias six sobra sobres sol
solan solas sole solea solen soli solia solio solos solta soltar solte solto sona sone sono sopa sor sotp soy srop
stap sto stob stol stpo stpp str stup stuvo styop sub sube subia subie subio subo sude sudo suelo suelta sum sun sup
suspenda susto syop taf talle tan tanta tantas tapa tas techa techas techo techos temas teme temer temia temido
temperatur temprana tempranas tempranos tena tenas tene tenea tenee tenemoses tenen tenes teng tengan tengos teni
tenian tenias tenida tenio teno teres termin termina terminaba terminad terminada terminados terminamos terminan
terminara terminaran terminare terminares terminaria terminarl terminaron terminas terminat termines tes texta textas
tez tia tias tiempa tiempos tiendas tienen tienes til tio tira tires toca tocado tocar tocare tocas toce toco tocos
tod todav todavias toma tomada tomados toman tomando tomara tomares tomas tomate tomen tomes tomo tomos ton tona tonas
tono tonos tonto tontos top tos trabaj trabaja trabajan trabajas trabaje trabajes trabo traea traes traio traiste
trajo tranquilas tranquilo tranquilos trao tras trata tratado tratan tratara tratares tratas trate tratos tren tristes
tsop tubo tus tuv tuva tuves tuvo ufe unires uras ures usa usas uso usos uva uvas vacia vacias vacios vaga vago vagos
vala valea valee valen valer vales vali valio valle valo vas vasa vaso vasos vea vean veas veias velas ven vena venan
vencas vences venciendo vendas vendiendo vene venes venga vengas vengo venia venias venido veno ventas veos vera veras
vere veres ves veses vezes via viaja viajen viajes viajo vias vidas vienen vienes viento vierneses vieron vierones
vina vinas vine vines vinos vio vis vista viv vivan vivas viven vives vivia vivie vivio vivos vola volo volva volve
volvea volvee volven volves volvia volvido volviendo volvio volvis volvo vota votas voz vuela vueltas vuelva yay yed
yemas yesa yeso
"""
    ),
}
