"""How people shorten and run together what they type, written out; only what is no word of the other languages."""

from __future__ import annotations

_ENGLISH = """
im=i am;ive=i have;ill do=i will do;dont=do not;dnt=do not;doesnt=does not;didnt=did not;didn=did not;didint=did not
dident=did not;diddnt=did not;didnot=did not;havent=have not;havnt=have not;haven=have not;hasnt=has not;hadnt=had not
isnt=is not;wasnt=was not;arent=are not;werent=were not;cant=can not;cannot=can not;couldnt=could not;wont=will not
wouldnt=would not;shouldnt=should not;aint=is not;thats=that is;its=it is;whats=what is;theres=there is;lets=let us
gonna=going to;gunna=going to;gotta=got to;wanna=want to;tryna=trying to;imma=i will;ima=i will;finna=going to
u=you;ur=your;r=are;pls=please;plz=please;plse=please;thx=thanks;thnx=thanks;tks=thanks;ty=thanks;tysm=thanks
tmrw=tomorrow;tmr=tomorrow;tmw=tomorrow;tomm=tomorrow;tmrrw=tomorrow;tomoro=tomorrow;tommorow=tomorrow
tommorrow=tomorrow;tomorow=tomorrow;2moro=tomorrow;2nite=tonight;tonite=tonight;2day=today;yday=yesterday
ystrday=yesterday;yest=yesterday;txt=text;txts=texts;txting=texting;msg=message;msgs=messages;msging=messaging
msgd=messaged;mssg=message;mssgs=messages;b4=before;bc=because;bcuz=because;bcz=because;cuz=because;coz=because
cos=because;cause=because;becuz=because;becuase=because;ppl=people;w=with;wk=week;wks=weeks;rn=right now;idk=idk
dunno=do not know;yess=yes;yse=yes;ys=yes;eys=yes;yesss=yes;yesh=yes;yess=yes;yep=yep;yepp=yep;yeppers=yep;yupp=yup
yeh=yeah;yeap=yep;yessir=yes;yessum=yes;ye=yes;yass=yes;noo=no;nop=nope;noppe=nope;naw=nah;nay=no;nuh=no
alr=already;alrdy=already;aready=already;allready=already;apps=applications;app=application;convo=conversation
wil=will;wll=will;eill=will;wlil=will;iwll=will;wull=will;woll=will;wikl=will;wiill=will;hvae=have;ahve=have;haev=have
hav=have;havee=have;ut=it;iy=it;itt=it;iit=it;jsut=just;jus=just;juat=just;judt=just
okay=ok;okey=ok;okk=ok;oki=ok;kk=k;alright=ok;everythings=everything is
fb=facebook;hols=holidays;hol=holiday;interveiw=interview;intervew=interview
"""
_FRENCH = """
jai=j ai;nai=n ai;cest=c est;stp=s il te plait;svp=s il vous plait;slt=salut;bjr=bonjour;bsr=bonsoir
jsuis=je suis;chu=je suis;chui=je suis;chuis=je suis;chus=je suis;jveux=je veux;jvais=je vais;jvas=je vais
jvai=je vais;jpeux=je peux;jsais=je sais;jfais=je fais;jferai=je ferai;jcrois=je crois;jpense=je pense;jlai=je l ai
jles=je les;jen=j en;jy=j y;jetais=j etais;javais=j avais;jattends=j attends;jaimerais=j aimerais;jme=je me
jvoudrais=je voudrais;jdois=je dois;jsp=je sais pas;chais=je sais;chepa=je sais pas;chaispas=je sais pas;lai=l ai
cetait=c etait;quon=qu on;mappeler=m appeler;mappelle=m appelle;mappelez=m appelez;mecrire=m ecrire;mecrivez=m ecrivez
menvoyer=m envoyer;lautre=l autre;yai=y ai;qqn=quelqu un;qqun=quelqu un;qq=quelques;qqch=quelque chose;tjrs=toujours
tjs=toujours;dsl=desole;bcp=beaucoup;ajd=aujourd hui;auj=aujourd hui;ojd=aujourd hui;pcq=parce que;pck=parce que
pcke=parce que;mtn=maintenant;ptet=peut etre;petetre=peut etre;ptetre=peut etre;pitetre=peut etre;rdv=rendez vous
fds=fin de semaine;oue=oui;ouai=ouais;ouaip=ouais;ouep=ouais;weh=ouais;ouii=oui;wep=ouais;nn=non;nonn=non;noon=non
entretiens=entretien;entrevu=entrevue;entrevues=entrevues;env=environ;cmb=combien;koi=quoi;kwa=quoi;tkt=t inquiete
jviens=je viens;cva=ca va;sava=ca va;jarrive=j arrive;narrive=n arrive;jamai=jamais;demin=demain;2main=demain
"""
_SPANISH = """
pq=por que;xq=porque;porq=porque;pork=porque;xfa=por favor;porfa=por favor;porfavor=por favor;porfis=por favor
tmb=tambien;tmbn=tambien;tambn=tambien;tb=tambien;tbn=tambien;msj=mensaje;msjs=mensajes;grax=gracias;grasias=gracias
graciass=gracias;stoy=estoy;nomas=nada mas;hize=hice;hise=hice;qiero=quiero;kiero=quiero;manyana=manana;tdv=todavia
todabia=todavia;toavia=todavia;aplike=aplique;embie=envie;enbie=envie;ntonces=entonces;ps=pues;pos=pues;poz=pues
"""
_ONLY_SPANISH = """
q=que;ke=que;aja=si;sip=si;sipi=si;simon=si;sii=si;nel=no;nop=no;nones=no;na=nada;nda=nada;toy=estoy;compu=computadora
cel=celular;bn=bien;aora=ahora;oy=hoy;ayr=ayer;dsp=despues;dps=despues;iva=iba;ta=esta;sta=esta;tan=estan;pa=para;x=por
"""
_ONLY_FRENCH = """
ui=oui;wi=oui;nan=non;pu=plus;ya=y a;yavait=y avait;pi=et;pis=et;tt=tout;ts=tous;ds=dans;pr=pour;ms=mais
"""


def _table(text: str) -> dict[str, str]:
    pairs = (pair.split("=", 1) for line in text.strip().splitlines() for pair in line.split(";"))
    return {short: long for short, long in pairs if short != long}


ALIASES = _table(_ENGLISH) | _table(_FRENCH) | _table(_SPANISH)
"""Written out in every text: none of these is a word of another of the languages."""
IN_FRENCH = _table(_ONLY_FRENCH)
IN_SPANISH = _table(_ONLY_SPANISH)
"""Written out only where the language is known."""
