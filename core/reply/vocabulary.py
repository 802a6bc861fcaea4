"""The words that answers are made of, by language, the commonest first: what a slip is mended to."""

from __future__ import annotations

from core.reply.lists import word_list

VOCABULARY = {
    "en": word_list(
        """
the this you and not yes done have stop can did for one got week with apps but from please thank call job off dont get
that want all back just lol person tomorrow about are didnt like was what club could end five morning out texts them
again anymore cant contacts does how monday need only phone second sent sorry text today took two would yeah applied
contact day first follow give good homework interview last next night pls quit resume talk these they thing three too
when yesterday yet after applications asking been before both church coach completed couldnt found hired ill its jan
list messages messaging more none nothing pause posting right robot say sunday sure take texting thanks thats then
there thursday thx till touch until went wish work already any application apply april better board bot care chance
coffee contract count couple days delete finished forgot friday gonna had has hello help here hope human june keep
kill late later latest lets made make maybe mean meeting money month much nah never nobody nope note number opt people
pills point position post proud put real remove reply ring said saturday send set shall shift sister some somebody
talked think time tonight tuesday unsubscribe use wait waiting wants weekend weeks whatever whats which who will works
your accepted account afraid afternoon agreed alone alright another answer anything app ask attended bad believe bless
bothering break called cancel cannot card case cease chat checking commands complete computer correct counts cousin
covid crazy cutting data dead die died directly doubt down driving dying easy either email employed empty energy
enough evening ever everyone everything existing fair family far february feel finally find fine finish followed
forever fortnight going gone goodbye great guess guy handled happen happened hasnt haven havent hey hmm hold hook
hoping hospital hours huh hurting husband insurance interested internet interviewed isnt kind kinda kindly lady landed
laptop leave left less let letter life living locked log long longer lost luck mailbox managed many march meant met
might mind miss monitored myself negative new noon notice offer offered office online open options other part pick
pitch place power printer probably promise ran reach really reason recruiter removed replied rest room safe save says
schedule school screen see september shop sick signed single skipped sleep someone something sometimes sorted spamming
speak start starting status stuff submitted suicide supposed surgery system talking thinking though threatened through
tired town travelling true trying typing unable wake website well why without word words working worries wrong yea
years yep abbreviations able above absolutely accept access accomplished accurate accurately activities activity
actually added addition adds admit advisor affirmative afternoons against agenda agent agree agreement ahead aiming
alert alerts alive almost along alot also although always annoying answered answering answers anyone anywhere apart
appears applying appointment appreciate approval approved argument arms around arrange asap aside asked asks
assignment august aunt automated automatic available aware awareness away awesome baby ball bare beat beats because
becomes begin beginning begun being belong belongs benefits beside besides best between big biggie bind bit bits blank
blanks blew block blocked blowing boards body bonus book born bother bothered bottle bought bound boyfriend breakfast
breaking briefly broke broken brother bugging bunch business busy button buzz bye calendar calling calls canonical car
carriers carry catch caught cell cent certain certainly change characters charge chatted cheap check checked cheers
child children choice choices choose chosen christmas chunk city class clause clear clearly clock close closed closest
clothes clue code collections come comes coming commitment commitments companies company compared compile compiled
completely confidence confident confirm confirmation confuse confused connect connected connection connections consent
constant contacted contacting contest continue contradicts converse cool cope core corrected couch counsel counselor
counted counter country course court crap crashed crossed crushed curly currently curriculum cutoff daily damn damned
database date dated dates daughter deadline deal death december decide decline definite definitely denial denied
denies dental deny depends description desire desist desk details dialed didn different digits dine dinner director
disable disagree disappear discontinue disliked distance distress disturb doesnt doing door download dozen dream drop
dropped dude dumb during each earlier earliest early easier eight eighteen eighth eighty electricity eleven else
emailed emailing emails emergency emphasized employer employers employment ending ends english enjoy enrollment enter
envoy erase erroneous escape even evenings every everybody evicted exact exactly except excluding exercise exhausted
exist expect expectations extra extract facts factual failed fake false fat father feast feeling fell felt fever few
fewer fifteen fifth fifty figure figuring filled finding finishing firm flags flips float flu fold folded folks
following follows force foreign forget forgotten form forms forty four fourteen fourth fraction fractions free french
friend frightened frozen fuck full fully funeral future gave getting gift girlfriend given gives giving glad goals
goes gotta gotten grammar greeting greetings group groups gun haha half halfway handed hangs happening happy harass
harassing harassment hard hardly hardship harm harming hart head health hear heard heck hell her herman high hiring
hits hiya holds holiday homeless honest honestly hop hopeless hotline hour house howdy however humans hundred hunt
hurt hurts idk illness immediately import inaccurate inbox included incorrect index influenza information
informational injured inside insist insists instead intend intent intern interviews into invalid issue item items jail
january jobs join joined joins july jump junk kept keys keyword keywords kid kidding kids killing kinds kitchen kms
knife knocked know known knows land language languages laughed lead leads lean leaning lease least leaving leftover
legs letters library liked limit line lines link listing listings lists little live load local login longest looked
looks lose lot lots love loved lovely lower lunch machine mailed mailing mam manager mark marks matic means media
medical mental mention menu message midday middle midnight mine mins minus minute minutes miscarriage misery missed
missing mission mistake mock moles mom moment months mornings morrow most mostly mother must nailed name named names
near nearly needs neither network news nice nights nine nineteen ninety ninth noone normalize notes notifications
nouns november nowhere numbered numbers numeric object october offers officially often okay once ones oops opening
openings opens operator opting option order others outcome outcomes outreach over overdose overtime overwhelmingly
owner page pain pair pairs parents parted partial partially participate particular partly partner parts party pass
passed password past pattern pension percent perfect perhaps permission personally persons picked picks piece piss
placed places plain planning plans pleasure polarity policy positions positive possibly poster postings posts practice
practiced practised prefer prep prepare prepared present pretty prevention previous print prob problem process program
progress prolly promised promises pronouns proper pull pure questioned quick quickly quite quota quoted quotes range
rate rather reached reacted reaction read reading readings reads ready reasonable reasons recall receive received
receiving records recruiters reduce refs regular relative remaining remember reminder reminders repair repaired repeat
replace report reported reporting reports representative request requesting requirements resounding respond response
responses rests resumes return reverse review reviewed reviews revoke roger role roles romance rope roughly round rule
rules running runs rush sadly safety salt same saying scared score scorer scores scratch screening screw search
searched searching season seems seen self sending sense sentence seriously service session seven seventeen seventh
seventy several shifted shifts shit shoot short should showed shown shut sign signal signs since sir site sixteen
sixth sixty skills skip slammed slept slip slipped slips slow small smaller solicit sometime son soon sort sorta
sounds space spaces spam span spanish sparing speaking spelled spelling split spoke spoken squad stab stages stand
stands started statement stay staying step still stolen stops stranger strangers stressed stretch strict strike string
strip strokes stuck stupid subscription such suicidal suit suppose suspend swallowed swap table tackle tackling tail
taken takes taking tape targets task tasks team tell telling tells tens terminate terrible terrified texted than
thanked their theirs things third thirteen thirty those thought thru ticked times tips todays together token tokens
told torn toronto total totally traffic tranquil transfer translate traveling trimmed truth tue turn turned turns
twelve twenty twice typed typo typos uncertain uncle unclear undecided understand understood undo unemployment
unfortunately union unit units unknown unless unsafe unsure untrue unwanted unwell update upload upper urge urgently
using usually vacation valid values verb verbs verdict very vocabulary vote wanna wanted wanting wasnt watch way wed
wednesday weekday weekdays weekends welcome were whenever where whether while whole wife wifi withdraw within woman
wonderful wont wording world worth worthless wrapped wrists write writing written wrote xmas year yield ying yourself
yup zero zip
"""
    ),
    "fr": word_list(
        """
pas est fait non oui mon les moi vous pour plus mais suis avec merci candidatures tout une que rien sur parler
personne semaine bien demain deux envoye jusqu peux stop textos vendredi veux apres arrete besoin chu des devoir fin
ils lundi messages svp trois vais aide arret arretez chez contacts dans faire fini qui quoi soir aimerais appeler
attends candidature cette club comment dimanche entretien etait faite faites faut ici janvier marche mois numero parle
pause peut prochain sais serai temps trop vos aucune bloque bon bonjour comme contrat desole dois donc emploi encore
enfants entrevue fais hier jamais jours lol maintenant mardi matin mes ont pis pitch poste premier relance reste robot
seule signe termine appelle assez aujourd automatique autre avais avoir beau ben bibliotheque bof bonne boulot break
cafe coach commence comprends compte conseillere contacte continuer courriel crois deja desabonner deuxieme discuter
dit donne dont ecrire engage enlevez envoyer espere ete etre finalement finir hui humain jai jeudi job jsuis juillet
mot mourir nuit ouais paix par passe pense penser personnes peur plait postule pouvez pris quand quelle rate
remerciement remis rencontre rendu repondre reponse semaines stp suffit telephone toujours tous toute tuer veut vois
voiture voudrais absent absente accord alle aller allez alors aout appelez applique assiste aucun aussi avant bonsoir
bureau capable chance chaque char cinq colle combien commencer complete conge contact cote coupe cours decroche
demande depuis derniere desolee devant devoirs dire disparaitre donnez effacez elle elles embauche embauchee end
endormir energie engagee envoie envoyee essayer exact excuse fatigue fevrier fievre fils finis finit fois fonctionne
fous foutez franchement frappe frere garde gastro gens haha heure honnetement huit idees impossible imprimante instant
internet issue jaser jen jobs jour journee juste lache lachez lai laisse laissez leur lien ligne liste malade malades
maladie mari mauvais mele meme menace mercredi message midi mieux moins moitie moment monde mort morte noel noires
nouveau novembre occupe offert ouvrir panne parlons partie partir parviens passez patience petit pilules pourriez
prefere prise probleme prochaine programme promis puis quelqu quelque question raison rappel rappele rappeler
recruteur regle rendez rentrer reponses retire retirez reveiller rire salut sauf securite sens serais service seul
site sms soeur sont souper suicide super supprimez tard telephonique toutes train tranquille travail travaille tres
trouve urgent verra vie viens vient vive vivre voir voix votre vrai vraie vraiment week yep abonnement absence
absolument accent accents accepte acces accident accomplie actuellement adonne affaire affiche affirmatif aidez aient
aime ainsi alcan allee allo allume amie ancien anglais annonce annonces annule annuler appel appele application
applications arme arreter arrive arrivee attaque attend attrape aurais automne autour autres aux avait avale avaler
avance avancee avenir avez avons avoue avril bah balle base bat battue beaucoup bebe belle bientot bilan blanc blessee
blonde bloquee bloquer boite boucle bout brise brulee bye cache cachets caid candidat canon carrement cartes casse
cause causer cela cellulaire certain certaine certainement cesse cesser cessez cet changer chat check chemin cherche
choix chose choses cinquante clauses client coincee commandes commencee compagnies complet completee completement
completer comprend comprimes compris compter conduis confirme conjoint conjointe connaissances connecter cons
conseiller consentement contactee contacter contactez contradiction contre conventions convient coordonnees copain
correct correction corrige corriger coucou coup coupee couper couple courage courant courriels covid crever cuisine
dame danger date debordee decede decembre decide demandes demarrer denoncer depassee depend depose deposes dernier
desespere desire dessus detente deuil devaient devait devrais devrait dimanches diner discute disponible dites dix
dizaine document doit doivent dollars done donnees doute douze ecole ecrit ecrite efface effectivement effectuee
egalement electricite emplois employeurs endroits enfin enleve entamee entend entendre entendu enterrement entierement
entreprises entrer entretiens entrevues enverrai envi envie environ envoi envois envoyes epuisee equipe erreur
espagnol espoir essaie essaierai etais etat etes eux evidemment exactement excepte exception exister expressions
exterieur faits familiale famille fasse fatiguee faudrait faute faux femme fera ferai fevr fiche fichier fictive fil
fille finie finisse force format formulaire fout foute francais frappee funerailles garder gele gout grand grande
grippe groupe halle hein heures hiver hmm hopital hors hospitalisee idee identifier immediat immediatement importance
importe imprimer info infos inscription interesse interessee intervenant irai janv jeter jeudis joie juil juin
justement lambda langue langues lendemain lettres lever lieu livree locale lorsqu lundis machines madame main maison
mal malheureusement maman manque manquer manquerait marc mardis marque marre mars match medias medicaments melee ment
mercis mercredis mere mets mettez mettons mettrai mettre mille minute mis mission moindre monsieur mots mutile nah nan
nerfs neuf nom nope nous nouvel nouvelle nouvelles obseques obtenir obtenu occasion occupee octobre oeil
officiellement offre offres okay oncle onze opere options orale ordi ordinateur otez ouai oubli oublie ouep oups
ouvrage ouvre pages papier parce pardon pare parfait parfaitement pars partenaire parti participe participer
partiellement partition passee peine pendant pendre pensees perdu perdue pere petite peu phrase phrases pieces ping
pivot places plaisir plan planifie plante plein plusieurs plutot pneumonie point portable portail possible postee
postes postuler pourquoi pourrais pourrait pratique pratiquee prefererais premiere prendrai prendre prends pres
presque prete prevois prevue prie priere printemps probablement problemes prochaines progres ptet puisqu quarante
quatorze quatre quel quelques questions quinzaine quinze quitter raisons ralentir rappelez rappels raye realisee
recevoir recommencer recu redire reel reelle reflechi reglee rejoindre remerciements remets remettre remise rempli
remplir rendrait rendre rendue repete repeter repit repond repondu repos reprendre reprends reseau restent rester
resume retard retirer retour retourner reuni reussi reussis reve revenir reviens revoir revoque rhume rouleau sacre
sait salutations samedi samedis sans saute sauter savoir seconde sein seize sept septembre sera sert seulement
signaler soiree sois soixante sommes sort sorti sortir souci soucis souffle souhaite soumettre soumis soumise sous
souvent statut stoppe stopper stresse stressee subi suicidaires suicider suite supprime surement surtout systeme tante
tantot telecharger telephoner tellement tenter terminee terminer tete tirer tombe tomber tome total totalement
totalite trafic travailler treize trente troisieme trompee trompez trouver tues type unique uniquement urgence
urgences vacances vaut vecue vendredis verite vers veuillez vien ville vingt vingts viole vite vivant volant vole
volontiers vont voulais voulez voyage yes zero zone
"""
    ),
    "es": word_list(
        """
que por con mas una las pero tengo mensajes gracias manana esta dos estoy hice quiero para solo baja hablar hasta los
semana del esto hacer nada puedo todo trabajo club como entrevista favor menos persona viernes voy dias este fin hoy
llamame lunes numero porfa seguimiento tarea tres creo cuando dejen encontre hago hecho necesito nota quien quisiera
sin solicitudes tarde termine acabe ahora alguien ayer cinco contacto cuenta dale deje espera fue hay hecha hermana
jaja jueves listo llamada manden miercoles nadie octubre parar pausa perdon podemos pude sola todas todavia vacaciones
verdad vez acabo agradecimiento ahi ando aplicar asi ayuda buenas claro coach conoci contactos contrato cual cuantas
dejame despertar despues domingo ellas empece entiendo envie escribirme eso esperando estan estos faltan fui hable
hizo hola hora hospital interesa lamentablemente llamar llame mandarme mando martes mayo mes minutos morirme muchas
muerto muy noches nop noviembre nunca olvido paren paz pena personas pitch portal posible primera puede pueden ruego
salgo seguir stop tiempo todos tuve unas vale veo abril abrir absoluto adios ahorita aja alto ambas anoche antes
aplicaciones aplique aqui archivo asesor aun basta biblioteca bien buen bueno buenos cancelar cansada capaz carro casa
cese cesen completado computadora consegui contacte contestar contrataron correcto cosas covid cuanto cuatro cuentan
darme datos debo deja dejar dejenme demasiadas denme dentro depende desaparecer dia dieron dijo disculpe donde done
doy ella empiezo empleo empleos encargue entrar entre entregue enviadas enviado envien envio equivocado equivoco eran
eres escriban escribi escribir espero estaba estare estarian estuve estuviera existir fallecio falta feliz finales
firme frio fuera habia hace haciendo han hare hechas hechos horas humano igualmente impresora junio laburo les libre
link logro luego mala mande manejando maquina marcar marzo matar mejor mero miedo mil mis mitad molestarme morir mucho
navidad ningun ninguna ninguno ninos noche nomas nombre nos nuevo ocho odio oferta ofertas papa par pare pasada pasado
pastillas pega pensarlo pequeno permiso pienso podria podrian pongo preferiria pregunta programa puedas pues puesto
quede quedo quiere quince quincena quiten quizas rato realice realmente recibir regreso resto robot rompio sabado
saber saludos seguido segunda segundo segura sentido septiembre ser seria servicio siento sigo sigue sip sirve
solicitud subir supuesto sus tal tambien tardar telefono temprano tenemos termino tiene toda tranquila uno urgente
usted vemos viaje viene volver wifi yes abasto abre absolutamente acabamos acabar acceder acceso accidente aceptaron
acepte acepto acosa acosando acoso actual acuerdo ademas afirmativo agenda agente agosto agradeceria agradecimientos
agradezco aguanto alcance alcanzo algo algun alias alrededor alta amable ambos anda ante anteayer anterior anular
anuncio anuncios aparte apenas aplicacion aplicado apoyo aproximadamente arranque arruino asesora asisti ausente auto
automatica autorizacion autorizo avance avanzado avanzar avisar aviso avisos ayudame ayudar ayuden bastante
bendiciones bloque bloquear borrar bote brazos break buena busca busco cacho cada cafe calentura cambiar camino
cancele cancelen cancelo candidatos candidaturas cansado carga cartas casi caso castellano catorce cayo celular cero
chamba chance charlar chinga chinguen chiste cien cierto cincuenta cita cocina colgar comandos comen comence comenzado
comenzar companias completamente completar complete completo complico compu computador conduciendo confirmo confundi
conozco conseguir consejera consejero consentimiento consigo contacta contactado contactar contestan contigo continuar
contrasena contratan conversar corregir correo correos cortado cortando cortarme corten corto cuales cuarenta cumpli
cumplido curriculum curro curso daba dame dano dar darse debemos decir definitivamente dejad dejeme dejo demas
demasiado demasiados deme denunciar desafortunadamente descansar descanso descargar descompuso desde dese desearia
deseo desgracia desgraciadamente deshacer despacio despertara detener detenga detengan dice dicho diciembre diecinueve
dieciocho dieciseis diecisiete diez digale digo dile dio disponible doce docena documento dolor domingos dormir
durante echado echar eche echo efectivamente electricidad eligieron eliminar eliminen ello ellos empezado empezar
empresa empresas enciende encontrar encuentro enero enfermedad enlace entendi entierro entonces entrante entregar
entrego entrevistas envia enviando enviar envios equivocada equivocaste equivoque eras erroneo error escogieron
escriba escribiendo escuela espanol esperanzas esposo estado estar estaria estarias estas estatus esten estes estuvo
exactamente exacto excelente excepcion excepto exijo existiera falle fallecieron falte falto familia familiar fastidia
febrero fiebre fijese finalmente finde fines formar formulario frances fueron funciona ganas gano genial gente golpea
golpeo gripa gripe grupo gustaria gusto haber haberlo hablame hablarme hablemos hacerme hacia haciendolo haga hambre
hicimos hmm hoja hojas honestamente hubiera hubo idea idioma idiomas igual importa imposible imprimir incorrecto
informacion ingles ingresar iniciar inicie inscripcion intentar intentare interesante internet irme irse jala jamas
jodan joder julio lado lastima lengua liga linea lista listos llama llamado llaman llamando llamarme llamas llamen
llegar llenado llene llevamos llevan llevo logrado logre lol lugares luto madre malo mama mananas manda mandado
mandando mandar manera mantener marcas marido matarme medias medica medicamentos medicinas mediodia melo mensaje
merito meses meti metido mira mismo modo molesta molestando moleste molesten molestes momento monton mucha muchos
muera mujer mundo muriera murio nacido necesitamos nel neta ninas notas noticia noticias notificaciones noventa novio
nueve num obra obtener obtuve obvio ochenta ocupada ocupado ocupo oficina ofrecieron oiga ojala okay olvide once onda
opciones operaron orale ordenador otra padrastro padre pagina parcialmente parece pareja parte partes participar pasar
paso pedazo pego peligro pendiente pendientes pensado pensar perder perdi perdido perfecto pido pildoras placer
planeado planeo plataforma platicar poco podido podremos podriamos podrias poner ponerle ponerme poquito porfavor
porque posiblemente postulacion postulado postule practica practicar practique prefiero prende pretendo prevencion
prim primer primero probablemente problema problemas proceso progreso prometido prometo pronto proxima proximas
proximo pudiera pudimos pudo pueda puedes puestos punto puro queda quedamos quedan quedaron querido quier quieres
quise quitarme quito ratito razon real realidad reanudar recibi recibido recibo recien recordatorio recuerdo recursos
refiere registro regresar regrese repetir reportar respiro responde responden responder respuesta restan restante
restantes retiro reunion revoco risa robaron sabados sabe sabia sabria saldo sale salen salir saltar salte salvo
seguro seis seleccionaron semanas senal senor senora sep sesenta setenta setiembre sido siete significa siguiente sii
siquiera sistema sitio sitios sms sobre solamente solicito son soporto sueno suficientes suicidar suicidarme supongo
suscripcion suspendan suspender talvez tampoco tanto tantos tardes tareas temperatura tener tenga tengas tenia tenido
tercer terminado terminando terminar terminen texto textos tienda tomado tomar tomare tome total trabajando trabajar
trabajos trafico tragado tratar tratare trato trece treinta triste tuviera tuvimos unicamente unirme unirse unos
urgencias ustedes vacante vacantes valgo vamos van varias varios veces veinte veinticinco veinticuatro veintidos
veintiocho veintiseis veintisiete veintitres velorio venas ver veremos vida vino viola violo viva vive vivi viviendo
vivir vivo volvi vuelta
"""
    ),
}
