"""Words of their own that look like a slip of a word that matters: never mended."""

from __future__ import annotations

_TEXT = """
ah aid ait allied along already alter ano ant aout aplicacion applies apply applying bah bait bath beak ben beth bid
blacked bleak blocker bone bones booth bordering bot both bother bothered bots bout brake bread breaks broth burned
bury bus bush bust buy buys can canceled cancelled cancels cancer candidate candidates candidature cane cans cant
canta canto cape carcel cart cast cat cause cent cents certaines ces chant cine clipped clocked clone coached coaches
compete competed complet completar complete completely completer completes completing completo conducted cone
connected connecting contact contactar contacte contacted contacter contacto contactos contacts contained containing
contested contesting contract contracted contracts contrasts contrat convicted cope corrected correction correctly
correcto cot couch cour courbe cours courses courte cup curse dad dana dare date dean deleted deletes den dent des di
dia did dido die died dig dim din dine dio dip dis dit dive dix do doce doe does doing dome don dona donc donde done
donne dons dont donut dort dose dot dove drone dude due dune dvd dyes dying echo eighth eighty either eleve elevee
elever eleves en enable encore ensure es evacuation evan evans eve even ever everyone everyones everythings eves
exiting eyes fact fail faim faint fair fais faite faith faits fast fat faut fever fight file filed fine finis finish
finisher finishes finishing fire fired fit fix fixe flipped flour fog followers font for forget forgets forgotten
fortunately fou foul fours fous fout freak freight fri fridays fui fur furnished gathering geez gen give goin going
gone got gotten hah hailed handed handle handler handles hasnt hater haunt hecha hechos height hen hes hid hired hive
homeless hone honest honesty hope hopes hot hour huge hui humain human humana humano humans id implication implied
incomplete incorrect indefinitely infinitely insure int interviewed interviewer interviewing interviews into ive
jailed jen jess jot jour ken kid kissed knew knight knot know known lait laser late lately latter laver layer leah len
les less lever lid light line liter live locked lone lot lui mailed massage massages mater mayb maybe mayor meek men
mensaje mes mess message messaged messed messenger mic mid might mine misses mix mon mondays mont month mot moth mouth
na nab nag nah nailed nan nap nape nat naw nay ne ned nell nes net never neveu newer nice night nights nina nino no
noah nod node noel nom non nope nor nora nos nose not nota note noted notes nothin noting nov novel now nun nut oi on
once ones ont onto onze ore ot ou our out owe oye pant pase passe paused pauses paws pecho pen pep perdon perso
persona personal persons pine pissed pone pont pope pot pour prep pup puse qui rant ready remote removed removes rep
res rever rid right rive rope rot sailed sait sat saturdays savent seek seen sent sep ses sevens sever severe sex
shipped shop shops si sid sight sin sip sir sis sit skill skipper slapped sober sont sour spill stack stalk stall
stared starred starter startled stated step steps stick stills stock stomp stones stoop stop stops struck submit
submits subscribe subscribed subscription subscriptions suck sue suicida suicider sun sundays sup supplied suscripcion
tack tailed tal tale talked talking talks tall tan tank tant task te tea techo ted teen tend tens tent tes testing
tether the thee then there these tho threw thu thur thurs thursdays tied tight till timed tin tio tire tirer tires to
toda todas todavia todays tomorrows ton tone tones tonight tonights too top tot tour tow trapped tree tried tuck tue
tues tuesdays tuned turner ui unchecked under undo une unfinished unfortunate uno unsubscribed up vacations variation
ves vid vids vine vive vont wait walk want water weak weather wed wednesdays weds weed week weekday weekdays weekends
weekly weeks weep weight went wes wine wired wo won wont wording wouldnt wrapper yah yea year yell yelp yer yesterdays
yet yo you your yrs yum yup yves zen zone
"""
LOOKALIKES = frozenset(_TEXT.split()) - {"mayb"}
