"""Words of their own that look like a slip of a word that matters: never mended."""

from __future__ import annotations

_TEXT = """
hes yet eyes yea des the les es res yen yrs dyes ses ces mes tes wes yves jess mess less year yah leah rep ep sep prep
pep step steps up cup pup sup yum you your indefinitely infinitely correctly corrected incorrect correction now non nor
nov neo nod nos ngo nom uno ano noah noel nora hope note nose pope rope cope node nape ah na nap nat nam nash hah wah
nih bah nan nay naw got lot hot net pot dot nut bot knot rot mot tot nota jot cot fog ever fever newer lever gone zone
tone bone lone cone pone nun noting nothin either tether weather can want cent cast cat cart cans cane cape rant chant
tant went won font wong mont sont vont dont wont cant wouldnt hasnt forget forgets forgotten don dose drone dome doe
dong dove dine dane dole donc donne dons donde doce dona dana dena dune dude date dare due dean id died die kid dad mid
aid rid bid di dvd dig dip lid diy hid dis dim sid din dir vid div dia dido dean finishes unfinished furnished
finishing finish completely compelled completes complexes competed complete completing compete incomplete complet
completa completo completer applies apply applying supplied implied submit submits commuted top stop stops shop shops
stow slop stoop atop subscribe subscribed subscription unsubscribed testing taxing vexing exiting massages massage
message messaged messenger removed remote remover removes cancer canceled cancels cancelled connecting conducting
containing contracting contrasting contacts contact contacted todays todas toda toady tomorrows yesterdays tonights
mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends weekday weeks weekly weak seek weed wee peek
geek week weep meek water late latter layer laser alter cater liter slater eater latex lately bath booth beth roth moth
bots broth bother everythings everyone on once ones owe ore ne ole ons une ode onze ose oye to too tho tow wo tao tio
there tree threw thee these throe for our hour tour pour foul fur flour sour jour your fours ive give live fire fine
file dive hive fife fixe rive sex sir sit fix mix sin si sox sim sip sis sic aix xix even seen steven semen severe
sever right might night light fight weight tight sight height freight eighth eighty line nice mine wine pine nike nina
vine nino cine then men tea ben tend en pen gen teen ton ted ken te tent tin den sen tan tens tee zen jen hen tex wen
ren len ensure insure interviews interviewed interviewer interviewing implication replication implications replications
walk task talks tank tall tale stalk tack talked talking humans humane humain humana humano persons perso persona
personal perdon someones couch roach coaches coached stock stick struck suck stack tuck locked clocked cause paused
passe pase paws pauses variation valuation evacuation vacations vocation bread breaks freak bleak brake out ou oi ui
dui qui gui lui fui ouija fact wait fast fair fit fat faith fail bait faint fart faut fais sait ait faits faite faim
lait echo hechos pecho hecha techo todavia encore oncore maybe mayb mayor onto into ot undo under redo ready already
allied appliance ned nell nels sent cents did done doing does do gotten going no not tues thurs weds thur tonight
month mouth both bothered lever never deter sober yam yak yell yo sup sue sun mon wed thu fri sat tue huge human hunan
eve eves evan evans sever ones tones stones bones honest nonet novel now know knew known nope hopes noted notes
affirmation aired ant aout aplicacion bailed beak blacked blocker bourse bout burned bury bus bush bust buy buys canta
canto capt carcel certaines certainty cid clipped coarse completar complexe cont contesting correcta correcto corse
cour courbe cours courses courte curse dah definitively dent ding dio dit dix donut dope doping dort doth duplication
dying eid eleve elevee elever eleves enable explication explications fave fiat fide filed finis finisher finnish fired
flipped fortunately fou fous fout goin gong goth hailed handed handle handler handles hast hater haunt hired hone
honesty hui indexed int intervient ist jailed kant kissed knight lager laver mah mailed mater messed misled misses nab
nag nailed nas nav negativa negatively negatives negativo negativos nes neveu nigh nights nile nothings nyt obi ono
ont pant pearson pissed pont puse rally realty reilly rever sailed savent sevens shipped skill skipper slapped snuck
spill stall stared starred starter startled starved stated stills stomp sven tailed tak tal tied till timed tire tirer
tires trapped tried tuned turner unchecked unfortunate usable ves vive wight wired wording workings wrapper yee yelp
yer yun
homeless everythings contrasts contracting
suicida suicider bordering gathering subscriptions suscripcion suscripciones along clone malone deleted deletes
contactar contacte contacter contacto contactos contract contracts contrat mensaje mensuales followers candidates
candidate candidatura candidature connected conducted contested contained convicted contracted
"""
LOOKALIKES = frozenset(_TEXT.split()) - {"mayb"}
