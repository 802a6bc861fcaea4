"""The words that a clause opens with before it says anything: yes, no, courtesies; and the words that add nothing."""

from __future__ import annotations

import re

from core.reply.lists import words_of

YES_WORDS = words_of(
    """
    yes yep yeah yea yah yup ya aye y oui ouais ouai ouep si sip claro affirmative definitely absolutely
    """
)
NO_WORDS = frozenset(["no", "nope", "nah", "non", "n", "negative", "negatory"])
NEVER_LEADS = re.compile(
    r"^no (?:one|body|problemo?|prob|probs|worries|repl\w+|responses?|answers?|news|doubt|idea|clue|rush"
    r"|biggie|offers?|callbacks?|kidding|time|luck|chance|progress|energy|way|more|longer|need|internet|wifi|power"
    r"|computer|laptop|access|signal|electricity|interviews?)\b|^n importe"
    # Spanish denies a verb with it: "no me han llamado", "no entiendo".
    r"|^no (?:hay|se|l[ao]s? (?!siento)|le|les|me|te|nos|mucho|tod[ao]s?|del todo|complet\w+|he|ha|han|pud\w+"
    r"|pued\w+|tuv\w+"
    r"|teng\w+|tiene\w*|hic\w+|hag\w+|hech\w+|esto[iy]|esta|estan|estaba|todavia(?= \w)|entiend\w+|entend\w+"
    r"|sab\w+|habia|hubo"
    r"|recib\w+|contest\w+|respond\w+|funciona\w*|sirve|abre|carga|encuentr\w+|encontr\w+|creo|es|era|quier\w+"
    r"|fu[ei]\w*"
    r"|lleg\w+|vi|vino|recuerdo|termin\w+|acab\w+|alcan\w+|empe\w+|comen\w+|cumpl\w+|logr\w+|mand\w+|envi\w+|entreg\w+"
    r"|aplique|asisti|avan\w+|realic\w+|voy|va|vamos|hubiera|debo|importa|paso|necesit\w+|conozc\w+|conoc\w+)\b"
    r"|^y (?:not|lo|la|el|una?|que|a|en|avait|est|ai)\b|^si (?:je|tu|il|on|me|te|no"
    r"|puedo|consigo|encuentro|hay|alguien|quieres?|tuviera|pudiera)\b"
    # "Ya did it" is a yeah; "ya voy", "ya mero", "ya tengo entrevista" are none.
    r"|^ya (?!(?:i|we|did|done|it|that|sure|just|all|thanks|thank|please|got|finished|yes|yeah|yep|ok|of|for|the|my|lol"
    r"|man|so|but|and|then|have|was|already|\d+)\b)\w"
)
POLITE = (
    r"(?:ok|k|so|well|oh|um|uh(?! huh)|hey|unfortunately|sadly|i am afraid|afraid|hi|hello|and|but|then|also"
    r"|just|actually|sorry|honestly|thanks|lol|haha|yo|wait|oops|i mean|scratch that"
    r"|ben|bah|euh|bon|mais|en fait|bonjour|salut|allo|merci|desolee?|malheureusement|honnetement|franchement"
    r"|oups|ouf|donc"
    r"|alors|ah|je voulais dire|pour vrai|en verite|a vrai dire"
    r"|bueno|pues|en realidad|quise decir|perdon|pardon|hola|buenos dias|buenas(?: tardes| noches)?|gracias|disculp[ae]"
    r"|lo siento|la verdad(?: es)?(?: que)?|la neta|honestamente|lamentablemente|desafortunadamente|desgraciadamente"
    r"|por desgracia|mira|fijese que|uy|ay|orale|sale|dale|pero|ya(?= si$)|i meant)"
)
SOFT = words_of(
    """
    i a an the it is that this to of be was would will are am me my you your have has had do does did what just
    said say says so very very totally for from in on at and or with think believe know want answer answers
    response reply statement information question case one thing sir maam mam please thanks thank as well too
    all most really quite must gotta got go ahead them they we us feel seems appears looks sounds like turns out
    telling saying meant mean say vote like alot lot much oh well um uh hey ok if can could even how now here
    there good great fine man dude lol hell resounding hard big firm proper possible factual overwhelmingly
    afraid certainly definitely absolutely completely totally actually indeed prefer rather wo sorry prefer tell
    believe proper thats definite agree truth about happening exactly hmm word also , ' ; : - . ! " true right
    correct yes
    c ca me je tu va bien oui non s il vous te plait que de la le les un une mais alors donc bon ben vraiment tres
    aussi pour
    moi desole desolee merci parfait madame monsieur si lo el es eso esta muy gracias por favor y pues mi yo tambien
    disculpe perdon siento senora senor kim
    """
)
