"""The words that answers are made of, by language, the commonest first: what a slip is mended to."""

from __future__ import annotations

from core.reply.lists import word_list

VOCABULARY = {
    "en": word_list(
        """
yes not the done and did you all this one but please out can that have got both stop week need three sent dont want
call thank yet didnt for get first sure them applications thats good with two off havent applied job tomorrow what
just interview follow talk time friday phone second person today monday nope from how yesterday morning was about next
ill tonight more would like thanks someone speak its there none will think sounds cant apps number texts these yep
able going start great resume far any neither either anymore again end finished last completed homework took submitted
sorry had forgot started working they back help only are work who remove offer until been whats yeah finish still
never nothing life some maybe could fine away application zero send everything right correct interested take text
messages myself give coach human accepted pause weeks put yup knocked care check feel tell over managed nah chance too
much even really way make weekend half part okay stuck know broken down lost five many note club contact works perfect
rather isnt list wish live thinking ring hired new where does thursday met keep course finally taken complete evening
wrapped forever thing hell around ran couldnt wasnt progress afraid sick dropped getting planning bit later gonna
hoping perhaps guess hmm lol see laptop link places ive left total four seven actually followed except contacted
contacts ahead absolutely definitely love book huh certainly why let ask texting your unsubscribe opt quit cancel
subscription sending pls enough longer message spamming kindly should kill better pills living ending dead reason use
lets real bot set found landed said position break vacation hold month february when counts hey sunday already gotten
saturday march handed yea nite crossed twice practiced assignment turned mission accomplished emailed deal heck went
made attended completely busy happen unfortunately kids were daughter ball crazy missed skipped luck blew doing intend
itll trying almost halfway sort kinda mostly little partially idk probably haha well possibly might cool nice whatever
alright then hope called reply word raining tired write computer died internet log website wont open confused figure
son flu hospital mom passed covid other app single apply zip few lot dunno theyre those most reached outreach their
agree wrong incorrect something else sir negative necessary wouldnt depends certain repeat decide messaging leave
alone contacting stuff lose receive sign spam youre delete system block removed discontinue fuck cease desist bugging
revoke consent die suicidal nobody miss everyone without hurt cutting hits scared hopeless point worth suicide here
disappear kms safe husband beats gun goodbye rope theres somebody connect her asap hop schedule agent representative
employed starting offered signed letter till town skip jan traveling gone meeting mean hello thx day happy bye problem
commands say filled analyst tue screen zoom wed touch coffee talked recruiter guy spoke squared books hour night mam
touched doubles bad regrettably gas money close honestly looked moment knock after agenda promise clue site load wifi
car towed kid has fever big fat jobs ones confirm changed mind pass name automated asked things dying sometimes
killing threatened bunch prefer reach chat gave country pick emails count program talking cashier tuesday wednesday
january april june july august september october november december eight nine eleven twelve abbreviations above accept
access account accurate accurately activities activity added addition adds admit advisor affirmative afternoon
afternoons against agreed agreement aiming aint alert alerts alive along alot also although always annoying another
answer answered answering answers anyone anything anywhere apart appears applying appointment appreciate approval
approved arent argument arms arrange aside asking asks aunt automatic available aware awareness awesome baby band bare
beat because becomes before begin beginning begun being believe belong belongs bend benefits beside besides best
between biggie bill bind bits blank blanks bless blocked blowing board boards body bone bonus born bother bothered
bothering bottle bought bound boyfriend bran breakfast breaking briefly brien broke brother business button buzz
calendar calling calls cannot canonical card carriers carry case catch caught cell cent change characters charge
chatted cheap checked checking cheers child children choice choices choose chosen christmas chunk church city class
clause clear clearly clock closed closest clothes code collections come comes coming commitment commitments companies
company compared compile compiled confidence confident confirmation confuse connected connection connections constant
contest continue contract contradicts conversation converse cope core corrected couch counsel counselor counted
counter couple court cousin crap crashed crushed curly currently curriculum cutoff daily damn damned data database
date dated dates days deadline death decline definite denial denied denies dental deny description desire desk details
dialed didn different digits dine dinner directly director disable disagree disliked distance distress disturb doesnt
door doubt download dozen dream driving drop dude dumb during each earlier earliest early easier easy eighteen eighth
eighty electricity email emailing emergency emphasized employer employers employment empty ends energy english enjoy
enrollment enter envoy erase erroneous escape evenings ever every everybody evicted exact exactly excluding exercise
exhausted exist existing expect expectations extra extract facts factual failed fair fake false family father feast
feeling fell felt fewer fifteen fifth fifty figuring find finding finishing firm flags flips float fold folded folks
following follows force foreign forget forgotten form forms fortnight forty fourteen fourth fraction fractions free
french friend frightened frozen full fully funeral future gift girlfriend given gives giving glad goals goes gotta
grammar greeting greetings group groups gunna handled hangs happened happening harass harassing harassment hard hardly
hardship harm harming hart hasnt haven head health hear heard herman high hiring hiya holds holiday homeless honest
hook hotline hours house howdy however humans hundred hunt hurting hurts illness imma immediately import inaccurate
inbox included index influenza information informational injured inside insist insists instead insurance intent intern
interviewed interviews into invalid issue item items jail join joined joins jump junk kept keys keyword keywords
kidding kind kinds kitchen knife known knows lady land language languages late latest laughed lead leads lean leaning
lease least leaving leftover legs less letters library liked limit line lines listing listings lists local locked
login long longest looks lots loved lovely lower lunch machine mailbox mailed mailing manager mark marks matic means
meant media medical mental mention menu midday middle midnight mine mins minus minute minutes miscarriage misery
missing mistake mock moles monitored months mornings morrow mother must nailed named names near nearly needs network
news nights nineteen ninety ninth noon noone normalize notes notice notifications nouns nowhere numbered numbers
numeric object offers office officially often once online oops opening openings opens operator opting option options
order others outcome outcomes overdose overtime overwhelmingly owner page pain pair pairs parents parted partial
participate particular partly partner parts party password past pattern pension people percent permission personally
persons picked picks piece piss pitch place placed plain plans pleasure polarity policy pork positions positive post
poster posting postings posts power practice practised prep prepare prepared present pretty prevention previous print
printer prob process prolly promised promises pronouns proper proud pull pure questioned quick quickly quite quota
quoted quotes range rate reacted reaction read reading readings reads ready reasonable reasons recall received
receiving records recruiters reduce refs regular relative remaining remember reminder reminders repair repaired
replace replied report reported reporting reports request requesting requirements resounding respond response
responses rest rests resumes return reverse review reviewed reviews robot roger role roles romance room roughly round
rule rules running runs rush sadly safety salt same save saying says school score scorer scores scratch screening
screw search searched searching season seems seen self sense sentence seriously service session seventeen seventh
seventy several shall shift shifted shifts shit shoot shop short shorten shouldnt showed shown shut signal signs since
sister sixteen sixth sixty skills slammed sleep slept slip slipped slips slow small smaller solicit sometime soon
sorta sorted space spaces span spanish sparing speaking spelled spelling split spoken squad stab stages stand stands
statement status stay staying step stolen stops stranger strangers stressed stretch strict strike string strip strokes
stupid such suit suppose supposed surgery suspend swallowed swap table tackle tackling tail takes taking tape targets
task tasks team telling tells tens terminate terrible terrified texted than thanked theirs third thirteen thirty
though thought through thru ticked times tips todays together token tokens told torn toronto totally traffic tranquil
transfer translate travelling trimmed true truth turn turns twenty typed typing typo typos unable uncertain uncle
unclear undecided understand understood undo unemployment union unit units unknown unless unsafe unsure untrue
unwanted unwell update upload upper urge urgently using usually valid values verb verbs verdict very vocabulary vote
wait waiting wake wanna wanted wanting wants watch weekday weekdays weekends welcome whenever whether which while
whole wife withdraw within woman wonderful wording words world worries worthless wrists writing written wrote xmas
year years yield ying yourself
"""
    ),
    "fr": word_list(
        """
pas fait oui est non plus tout une les moi encore deux mon veux suis pour demain sur faire semaine candidatures rien
envoye svp chez cette trois vous mais que hier parler peut temps aucun lundi relance des arretez merci postule
remerciement etre besoin arrete messages soir jai avec commence quelqu ete juste oublie vais sais entrevue seulement
pause fini termine faite bien aucune quoi peux sauf matin desole trop comment premier vivre bonjour bonne reussi
malade vendredi sont cinq faites jusqu toutes deuxieme numero envie appelle appeler trouve ben devoir manque marche
reste fais mardi envoyees applique personne textos recevoir vos emploi poste deja fin jeudi mettre envoyer moitie
pense ecrire aide depuis instant candidature zero faits autre quand mieux liste aimerais offre vacances semaines
rencontre cest remis beau bon pitch finir vraiment malheureusement aujourd occupe capable arrive compte ici dans
presque ils ont bloque internet maintenant combien tous mot club contact laissez qui stop ecrivez votre contacter
programme pouvez humain robot job decroche engage serai ouais yes regle complete absolument journee pris pis viens
alle completement hui etais toujours jamais chance faut sans travaille prevu mets prochaine envoie partie peu accord
parfait comprends perdu mort chu autres seule sept prefere interesse retirez assez arreter voudrais serait appelez
coach etes appel accepte signe pars entretien bah chose effectivement certainement done terminer passe etait enfin
allee avant nan desolee fils oups meme panne rate faute tard bientot ferai train sera soiree apres promis cours depend
hmm verra correct voyons reponse eux par commencer ordi lien fonctionne site connecter document telephone mes jen fois
postes endroits moment environ rendu aux contacte contacts plait exact plaisir pourquoi certain question arret envoyez
enlevez tranquille paix suffit cessez consentement stp laisse mourir vie vaut peine tuer mal bout disparaitre vivant
bat sens espoir jveux rappelez vraie parle passez coup rappeler travail embauchee nouvelle prochain prends break mars
dois dire salut allo telephonique finalement minute neuf dimanche samedi confirme fevrier ouaip yep lai mission
accomplie madame monsieur exactement fiere affirmatif passee pratique soeur dur suite oue nope nah occupee fatigue
fatiguee arrivee arriver char tombe donc choses retard devais occasion excuse avais fasse saute tour jvais tantot
dessus prevois week end cet midi souper finis essayer partiellement petit complet okay ptet chais jsp idee certaine
lol mdr haha bof crois espere probleme souci super mettons genre rappele attends leur nouvelles jsuis bloquee coince
coincee brise ordinateur ouvrir perdue mere hopital pere decede enfants malades grippe covid urgence mele chui jobs
places date pres envoyes mis applications rendue total couple quelques unes lautre premiere seul volontiers convient
evidemment surtout hors aime reflechir penser contactez desabonner supprimez effacez lachez foutez marre souhaite
contactee participer continuer envois priere veuillez sms nom sortir quitter sortez interessee harcelement oubliez
otez systeme retire revoque inscription bloquez patience suicide pensees suicidaires rouleau monde avale pilules mari
frappe peur rentrer danger securite desesperee jours force simple pendre sois morte conseillere donnez fil rappelle
aurais dites qqn embauche engagee contrat recu nouvel nouveau boulot mettez absent absente voyage mois sautez prendre
reviens quelle heure hein pardon repeter compris voulez bonsoir coucou beaucoup mille mercis allez bye nuit revoir
aidez quelles options depose soumis cafe discute directeur boite cote ouep torche check transmis affaire classee
debordee demenagement touche sorti tete nop avoue voiture garage totalement attaque formuler main trouver coupe bebe
fievre hospitalise formulaire plante parties venir deposees allons grand entendu plutot erreur desire communications
envoi pourriez cesser demande enleve savoir service idees noires vois issue conjoint medicaments prefererais vive voix
pourrait passer conseiller discuter urgent puis avoir rendez offert dit disponible reprendre repit conge courriels
comptent finit commis confirmee mercredi janvier avril juin juillet aout septembre octobre novembre decembre quatre
huit dix onze douze abonnement absence accent accents acces accident actuellement adonne affiche aient ainsi aises
alcan aller allume alors amie ancien anglais annonce annonces annule annuler appele application arme assiste attend
attrape aussi automatique automne autour avait avaler avance avancee avenir avez avons balle base battue bayer belle
bibliotheque bilan blanc blessee blonde bloquer boucle brulee bureau cache cachets caid candidat canon carrement
cartes casse cause causer cela cellulaire cesse changer chaque chat chemin cherche choix chuis cinquante clauses
client colle commandes comme commencee compagnies completee completer comprend comprimes compter conduis conjointe
connaissances cons contradiction contre conventions coordonnees copain correction corrige corriger coupee couper
courage courant courriel crever cuisine dame decide demandes demarrer denoncer depassee deposes dernier derniere
desespere detente deuil devaient devait devant devoirs devrais devrait dimanches diner dizaine doit doivent dollars
donne donnees dont doute ecole ecrit ecrite efface effectuee egalement electricite elle elles emplois employeurs
endormir energie entamee entend entendre enterrement entierement entreprises entrer entretiens entrevues enverrai envi
envoyee epuisee equipe espagnol essaie essaierai etat excepte exception exister expressions exterieur familiale
famille faudrait faux femme fera fevr fiche fichier fictive fille finie finisse format fous fout foute francais
franchement frappee frere funerailles garde garder gastro gele gens gout grande groupe halle heures hiver honnetement
hospitalisee identifier immediat immediatement importance importe impossible imprimante imprimer info infos inquiete
intervenant irai janv jaser jeter jeudis joie jour juil justement lache lambda langue langues lendemain lettres lever
lieu ligne livree locale lorsqu lundis machines maison maladie maman manquer manquerait marc mardis marque match
mauvais medias melee menace ment mercredis message mettrai moindre moins mots mutile nerfs noel nous obseques obtenir
obtenu oeil officiellement offres oncle opere orale ouai oubli ouvrage ouvre pages papier parce pare parfaitement
parlons partenaire parti participe partir partition parviens pendant personnes petite phrase phrases pieces ping pivot
plan planifie plein plusieurs pneumonie point portable portail possible postee postuler pourrais pratiquee prendrai
prete prevue prie printemps prise probablement problemes prochaines progres puisqu qqch qqun quarante quatorze quel
quelque questions quinzaine quinze quon raison raisons ralentir rappel rappels raye realisee recommencer recruteur
redire reel reelle reflechi reglee rejoindre remerciements remets remettre remise rempli remplir rendrait rendre
repete repond repondre repondu reponses repos reprends reseau restent rester resume retirer retour retourner reuni
reussis reve reveiller revenir rhume rire rois sacre sait salutations samedis sauter seconde sein seize serais sert
signaler soixante sommes sort soucis souffle soumettre soumise sous souvent statut stoppe stopper stresse stressee
subi suicider supprime surement tante telecharger telephoner tellement tenter terminee tirer tjrs tomber tome totalite
toute trafic travailler treize trente tres troisieme trompee trompez tues type unique uniquement urgences vecue
vendredis verite vers veut vien vient ville vingt vingts viole vite voir volant vole vont voulais vrai zone
"""
    ),
    "es": word_list(
        """
hice que quiero mas por esta una dos con manana hecho nada estoy todo los tres solicitudes las todavia mande semana
tengo mensajes listo hago voy hablar ayer hacerlo pero trabajo favor para solo pude como termine aun sin hoy ninguna
gracias necesito uno falta lunes aplique hasta ninguno seguimiento agradecimiento alguien entrevista hacer tiempo
menos bien persona vivir tarea cinco primero consegui claro lista enviado asi hola tarde tuve ahora mejor quien ayuda
puedo todas segundo baja paren escriban dejen escribirme numero esto pausa quedo envie logre pues empece ahorita eso
casi tal puede hay llevo nomas faltan solicitud llamada puesto luego fin perdon alcance chance muy club buenas noche
viernes termino vez curriculum cero cosas otro cuando deje vida dieron vacaciones semanas acabe fui correcto acabo
estuve enferma olvido olvide dia proxima mando mitad parte vale creo acuerdo donde empezar entiendo funciona internet
telefono momento cuantas ambas listos todos contacto parece prefiero manden recibir llamarme llamar llame empiezo
nuevo supuesto cumpli completo entregue desde yes terminar nop siento enfermo dio paso ocupada comence ninos ello este
pienso pongo poco seguro ojala escribir deja estan van hechas aplicado postule siete mandado excepto porfa cancelar
basta suscripcion paz seguir interesa doy salir vuelvan morir ganas quisiera dano golpea sentido estar llamame humano
coach podemos robot empleo contrataron chamba acepte firme contrato quede descanso estare viaje martes jueves conoci
anoche exacto afirmativo orale estuvo sta senora buenos dias recien fue practique pos aja dale nel hijo estaba podido
absoluto verdad cansado empezado nunca falte descompuso disculpe hare rato despues del proceso algo bueno quizas sabe
segura depende veremos problema perfecto han respuesta veo igual poner entendi computadora compu enlace pagina entrar
hospital segunda solamente enviadas trabajos lugares meti llene unas eche otras sola apenas ambos quedaron num
contacte ningun contactos hecha gusto obvio dejame alto stop llamen textos sus deseo mandarme aqui eliminen dejenme
molesten programa consentimiento matar pensando pena desaparecer acabar muerta muerto hacerme tome muchas casa
esperanza tiene quitarme puedes real gustaria encontre oferta trabajar fuera marzo cuenta eres buen tenido sabado
domingo ando sii sip cumplido completado complete entregado efectivamente senor hace done terminado mandarlo costo
sigue hermana anteayer sep encargue alcanzo falto oportunidad realmente neta honestamente lamentablemente
desafortunadamente desgraciadamente desgracia ocupado demasiado cansada sigo tampoco salte carro mucho disculpa pudo
temprano pronto mero viene haciendo haciendolo planeo pensado prometo tardar queda dejo intentar tratare medias
parcialmente poquito avance okay quiza ser idea hmm mmm jaja jajaja lol ver supongo espero excelente calor contestado
llamado esperando atorado atascado bloqueado bloqueada trabado pitch sirve link abre carga abrir documento iniciar
sesion perdido perdida confundida murio mama papa fallecio enfermos gripa gripe covid urgencias unicamente puestos
aplicaciones quedan total par algunas recuerdo hechos otra primera nota empezamos sale manera jamas pensarlo pensar
pare parar escribas envien envies contacten molestar molestarme darme denme dame dar cancelen borren borra mis datos
dejeme tranquila molestes moleste participar continuar interesado acoso acosando reportar cancelo salirme retiro
revoco anular olvidense bloqueen sms suspendan definitivamente detengan chinguen madre cesen enviar les pido vuelvas
contactar morirme matarme suicidarme suicidio aguanto estaria estarian corto cortando pastillas esposo pega marido
miedo peligro perdi toda desesperada harta despertara estuviera pueden podrian consejera hablemos tenemos digale dile
marcas marcar deme pasame ahi puedas obtuve trabajando seleccionaron ofrecieron noticias pongan escribeme proximo mes
tomar tomare break regreso suspender cita hora escriben reunion usted repetir pregunta quiere decir refiere tardes
noches mil saludos adios nos vemos tenga bendiciones igualmente feliz onda ayudame cuales son opciones hable cafe
gerente mision cumplida hija fijese avion hizo imposible anduve echo perder ocupo nino encuentro internada lados
pendiente adelante acepto confirmo enviarme esten molestando quiten sistema autorizo cancele mundo viviendo novio
razon seria podria marquen ayude platicar asesora urgente fabrica aceptaron disponible descansar correos cuentan
termina hablo eran cajera llamaron miercoles enero febrero abril mayo junio julio agosto septiembre octubre noviembre
diciembre cuatro seis ocho nueve diez once doce abasto absolutamente acabamos acceder acceso accidente acosa actual
ademas agenda agente agradeceria agradecimientos agradezco algun alias alrededor alta amable anda ante anterior antes
anuncio anuncios aparte aplicacion aplicar apoyo aproximadamente archivo arranque arruino asesor asisti ausente auto
automatica autorizacion avanzado avanzar avisar aviso avisos ayudar ayuden bastante biblioteca bloque bloquear borrar
bote brazos buena busca busco cacho cada calentura cambiar camino candidatos candidaturas capaz cartas caso castellano
catorce cayo celular cese charlar chinga chiste cien cierto cincuenta cocina colgar comandos comen comenzado comenzar
companias completamente completar complico computador conduciendo confundi conozco conseguir consejero consigo
contacta contactado contestan contestar contigo contrasena contratan conversar corregir correo cortado cortarme corten
cual cuanto cuarenta curro curso daba darse debemos debo dejad dejar demas demasiadas demasiados dentro denunciar
descargar dese desearia deshacer despacio despertar detener detenga dice dicho diecinueve dieciocho dieciseis
diecisiete digo dijo docena dolor domingos dormir durante echado echar electricidad eligieron eliminar ella ellas
ellos empleos empresa empresas enciende encontrar enfermedad entierro entonces entrante entre entregar entrego
entrevistas envia enviando envio envios equivocada equivocado equivocaste equivoco equivoque eras erroneo error
escogieron escriba escribi escribiendo escuela espanol espera esperanzas estado estarias estas estatus estes estos
exactamente excepcion exijo existiera existir facebook falle fallecieron familia familiar fastidia fiebre finales
finalmente finde fines formar formulario frances frio fueron gano genial gente golpeo grupo haber haberlo habia
hablame hablarme hacia haga hambre hicimos hoja hojas horas hubiera hubo idioma idiomas importa impresora imprimir
incorrecto informacion ingles ingresar inicie inscripcion intentare interesante irme irse jala jodan joder laburo lado
lastima lengua libre liga linea llama llaman llamando llamas llegar llenado llevamos llevan logrado logro luto mala
malo mananas manda mandando mandar manejando mantener maquina medica medicamentos medicinas mediodia melo mensaje
merito meses metido minutos mira mismo modo molesta monton moro mucha muchos muera mujer muriera nacido nadie navidad
necesitamos ninas nombre notas noticia notificaciones noventa obra obtener ochenta odio ofertas oficina oiga okey
operaron ordenador padrastro padre pareja partes pasada pasado pasar pedazo pego pendientes pequeno permiso personas
pildoras placer planeado plataforma podremos podriamos podrias ponerle ponerme porfavor porq porque portal posible
posiblemente postulacion postulado practica practicar preferiria prende pretendo prevencion prim primer probablemente
problemas progreso prometido proximas pudiera pudimos pueda punto puro quedamos querido quier quieres quince quincena
quise quito ratito realice realidad reanudar recibi recibido recibo recordatorio recursos registro regresar regrese
respiro responde responden responder restan restante restantes resto risa robaron rompio ruego sabados saber sabia
sabria saldo salen salgo saltar salvo seguido senal servicio sesenta setenta setiembre sido significa siguiente
siquiera sitio sitios sobre solicito soporto subir sueno suficientes suicidar talvez tambien tanto tantos tareas
temperatura tener tengas tenia tercer terminando terminen texto tienda tomado trafico tragado tratar trato trece
treinta triste tuviera tuvimos unirme unirse unos ustedes vacante vacantes valgo vamos varias varios veces veinte
veinticinco veinticuatro veintidos veintiocho veintiseis veintisiete veintitres velorio venas vino viola violo viva
vive vivi vivo volver volvi vuelta wifi
"""
    ),
}
