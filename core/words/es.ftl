### Español (América Latina). Trato de usted. Por SMS, las palabras sin á, í, ó, ú caben en el alfabeto corto.

## Cómo responder

how_words = Responda { $options }.
how_or = { $first } o { $last }
how_numbers = Responda { $options }.
numbered = { $number }. { $what }
    .sms = { $number }) { $what }
list_empty = nada
word_yes = listo
how_keys = Para responder ahora, oprima { $options }. Oprima 9 para oír más, o 0 para no recibir más llamadas. Más tarde puede responder por escrito, como siempre.
key_for = { $key } para { $label }
button_yes = sí
    .word = SÍ
button_no = no
    .word = NO
button_all = todo
button_some = una parte
button_not_yet = todavía no
button_agree = acepto

## Los compromisos, en pocas palabras

item_postings = { NUMBER($count) ->
    [one] { $count } repaso de vacantes
   *[other] { $count } repasos de vacantes
}
item_applications = { NUMBER($count) ->
    [one] { $count } solicitud
   *[other] { $count } solicitudes
}
item_follow_up = { NUMBER($count) ->
    [one] { $count } seguimiento
   *[other] { $count } seguimientos
}
item_thank_you = { NUMBER($count) ->
    [one] { $count } nota de agradecimiento
   *[other] { $count } notas de agradecimiento
}
item_outreach = { NUMBER($count) ->
    [one] { $count } contacto
   *[other] { $count } contactos
}
item_homework = { NUMBER($count) ->
    [one] la tarea
   *[other] { $count } tareas
}
item_club = { NUMBER($count) ->
    [one] el club de empleo
   *[other] { $count } reuniones del club de empleo
}
item_meeting = { NUMBER($count) ->
    [one] la cita
   *[other] { $count } citas
}
item_custom = { $text }
item_custom_count = { $count } { $text }
item_custom_times = { $text }, { $count } veces
day_of_year = { $day } de { $year }
line_day = { $what } cada día
line_week = { $what } cada semana
line_once = { $what } para el { $day }
line_planned = { $what } ({ $plan })
promise_line = { $text }

## La llegada

stranger = ¡Hola! Esta línea es para personas que trabajan con un coach en su búsqueda de empleo. Si su coach le dio un código, envíelo, por ejemplo UNIRME 7Q4K9M2.
code_over = Ese código no funciona, o ya no. Revíselo, o pida uno nuevo a su coach; luego envíelo como UNIRME 7Q4K9M2.
join_language = Hello! Bonjour! ¡Hola!
language_en = English
language_fr = Français
language_es = Español
consent =
    Soy el asistente de { $coach }: un servicio de mensajes automáticos de { $organisation }.

    Para qué: breves seguimientos y recordatorios sobre los pasos que usted acuerde con { $coach } en su búsqueda de empleo.
    Con qué frecuencia: alrededor de un mensaje por día hábil al principio, luego menos. Si hay silencio, bajo el ritmo por mi cuenta.
    Quién ve qué: solo { $coach } ve sus respuestas. Un antiguo empleador no ve nada.
    Cómo hablar con { $coach }: escriba «llámeme» aquí, en cualquier momento.
    Cómo terminar: STOP, y termina enseguida.

    ¿Le parece bien?
    .sms = El asistente de { $coach }: mensajes automáticos de { $organisation } para su búsqueda de empleo, 1 por día hábil al principio, luego menos. Solo { $coach } ve sus respuestas; un antiguo empleador, nada. Pueden aplicarse tarifas de mensajes y datos. AYUDA: ayuda. STOP: terminar.
    .how = Responda SÍ para aceptar.
run_by = { $legal }
run_by_reached = { $legal } (sobre sus datos: { $contact })
consent_needed = Nada empieza sin su sí, y no hay prisa. Para comenzar con { $coach }, responda SÍ; si no, NO.
consent_declined = Está bien, y no le escribiré más. { $coach } lo sabrá. Si cambia de idea, responda SÍ.
join_name = ¡Gracias! ¿Está bien { $name } como nombre? Si no, escriba el que prefiera.
    .sms = ¡Gracias! ¿Está bien { $name } como nombre?
    .how = Responda SÍ, o escriba el nombre que prefiera.
join_zone = ¿Son las { $time } donde está usted ({ $zone })? Si no, escriba su ciudad, para que mis mensajes lleguen a buenas horas.
    .sms = ¿Son las { $time } donde está usted ({ $zone })?
    .how = Responda SÍ, o su ciudad.
join_zone_choose = Hay más de un lugar con ese nombre. ¿Cuál es el suyo?
zone_named = { $place }
zone_unknown = No conozco ese lugar. ¿Qué ciudad grande tiene la misma hora que usted?
    .how = Responda con una ciudad, por ejemplo Monterrey.
join_hour = Los seguimientos llegan hacia las { $time } en días hábiles. ¿Le parece bien? Si no, escriba otra hora, de 9 a 19.
    .sms = Los seguimientos llegan hacia las { $time } en días hábiles. ¿Le parece bien?
    .how = Responda SÍ, u otra hora de 9 a 19.
hour_unknown = Los seguimientos pueden llegar a cualquier hora entre las 9 y las 19. ¿Cuál le conviene?
    .how = Responda con una hora de 9 a 19.
join_second_sms = Si un mensaje queda sin respuesta aquí, ¿puedo enviar el siguiente por SMS? Escriba entonces su número de celular, por ejemplo 305 555 0123.
    .how = Responda con el número, o NO.
join_second_telegram = También puedo escribir por Telegram: abra { $link } para agregarlo, ahora o después.
    .how = Responda SÍ cuando esté hecho, o NO para seguir por SMS.
number_unknown = No pude leer ese número de teléfono.
    .how = Responda con el número, por ejemplo 305 555 0123, o NO.
second_confirm = El asistente de { $coach } ({ $organisation }): ¿pueden los seguimientos de su búsqueda de empleo llegar también por SMS a este número? Pueden aplicarse tarifas de mensajes y datos. AYUDA: ayuda. STOP: terminar.
    .how = Responda SÍ para aceptar.
second_thanks = ¡Gracias, { $name }! Lo usaré también, y escribiré sobre todo donde usted responda.

## El contrato

contract_intro =
    Este es el acuerdo; tiene dos lados. Lo que promete { $coach }: { $promises }

    Y esta es su parte, un punto a la vez.
    .sms = Este es el acuerdo. Lo que promete { $coach }: { $promises }. Y su parte, un punto a la vez:
contract_item = Su parte: { $what }. ¿De acuerdo?
    .how = Responda SÍ, con cuándo y dónde lo hará, por ejemplo: SÍ, por la mañana en casa. O NO.
contract_item_range = Su parte: { $what }. ¿De acuerdo? Si no, escriba otro número, de { $least } a { $most }.
    .sms = Su parte: { $what }. ¿De acuerdo?
    .how = Responda SÍ o un número de { $least } a { $most }, con cuándo y dónde lo hará, por ejemplo: SÍ, por la mañana en casa.
contract_item_no = Está bien. ¿Qué le conviene? De { $least } a { $most } queda hecho enseguida; otro número se lo llevo a { $coach }.
    .how = Responda con un número.
contract_plan_ask = Muy bien: { $what }. ¿Cuándo y dónde lo hará? Un plan lo hace mucho más fácil.
    .how = Basta una línea, por ejemplo: martes y jueves por la mañana, en la biblioteca.
contract_counter_waits = { $what }: se lo llevo a { $coach }. Mientras tanto, sigamos.
contract_waits = Eso es todo de su parte, gracias. { $coach } está viendo un número; en cuanto quede, le envío el acuerdo para firmar.
contract_waits_still = { $coach } todavía tiene un número por ver y lo sabe. Luego llega el acuerdo para firmar; LLÁMEME avisa a { $coach }.
    .v1 = { $coach } sigue viendo un número. LLÁMEME, y { $coach } lo sabrá enseguida.
contract_waits_number = { $what }: { $coach } todavía lo está viendo. Otro número toma su lugar; LLÁMEME avisa a { $coach }.
    .v1 = { $coach } todavía no decide ese número: { $what }. Puede enviar otro; LLÁMEME para hablarlo.
contract_waits_range = { $what }: { $coach } todavía lo está viendo. Un número de { $least } a { $most } queda hecho enseguida, otro toma su lugar; LLÁMEME avisa a { $coach }.
    .v1 = { $coach } todavía no decide ese número: { $what }. Con uno de { $least } a { $most } seguimos ya; LLÁMEME para hablarlo.
contract_settled = Queda así: { $what }.
contract_counter_instead = Mejor { $what }: ya le avisé a { $coach }. En cuanto quede, le envío el acuerdo para firmar.
contract_summary =
    Su acuerdo, { $name }. Su parte: { $items }
    La parte de { $coach }: { $promises }
    Cada lado puede proponer cambios en cualquier momento. Para firmar, oprima el botón o escriba su nombre.
    .sms = Su acuerdo, { $name }. Su parte: { $items }. La parte de { $coach }: { $promises }.
    .how = Escriba su nombre o ACEPTO para firmar.
sign_what_else = No hay prisa, { $name }. ¿Qué cambiaría? Envíe otro número, o LLÁMEME para hablar antes con { $coach }.
how_to_sign = Ya casi, { $name }. ¿Hacemos oficial el acuerdo con { $coach }?
    .v1 = Cuando guste, { $name }: su nombre aquí hace oficial el acuerdo con { $coach }.
    .how = Escriba su nombre o ACEPTO para firmar. Para hablarlo antes, responda LLÁMEME.
sessions_unlimited = tantas sesiones como necesite
sessions_some = { NUMBER($count) ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
signed =
    Firmado, ¡gracias, { $name }! Ahora tiene { $sessions } con { $coach }, que cuenta con 35 a 40 horas a la semana para decenas de personas y le guarda una parte. Su esfuerzo es lo que les da valor.
    El primer seguimiento llega el { $day } hacia las { $time }. AYUDA muestra lo que puedo hacer.
    .sms = Firmado, ¡gracias, { $name }! Tiene { $sessions } con { $coach }, que le guarda tiempo cada semana; su esfuerzo le da valor. Primer seguimiento: { $day }, hacia las { $time }. AYUDA muestra lo que puedo hacer.
shall_we_go_on = Hola, { $name }: soy el asistente de { $coach }. A { $coach } le gustaría comenzar con usted. ¿Seguimos donde quedamos?
go_on_yes = sí, sigamos
go_on_later = después
go_on_whenever = Claro que sí, { $name }. Escriba SEGUIR cuando guste, y seguimos donde quedamos.

## Los seguimientos

check_in_yes_no = Hola, { $name }: soy el asistente de { $coach }. { $week ->
    [last] Sobre la semana pasada: { $item }, ¿listo?
   *[this] Un breve seguimiento: { $item }, ¿listo?
}
    .v1 = Hola, { $name }, le escribe el asistente de { $coach }. { $week ->
    [last] De la semana pasada: { $item }, ¿listo?
   *[this] ¿Qué tal va esto: { $item }, listo?
}
    .how = Responda SÍ o NO.
check_in_count = Hola, { $name }: soy el asistente de { $coach }. { $week ->
    [last] Sobre la semana pasada: de { $item }, ¿cuál fue el total?
   *[this] Un breve seguimiento: de { $item }, ¿cuál es el total hasta hoy?
}
    .sms = Hola, { $name }: soy el asistente de { $coach }. { $week ->
    [last] La semana pasada, de { $item }, ¿qué total?
   *[this] De { $item }, ¿qué total va hasta hoy?
}
    .sms1 = Hola, { $name }, le escribe el asistente de { $coach }. { $week ->
    [last] De la semana pasada, { $item }: ¿qué total?
   *[this] De { $item }, ¿qué total va hasta hoy?
}
    .how = Responda con la cifra; cualquiera vale.
check_in_list = Hola, { $name }: soy el asistente de { $coach }. { $week ->
    [last] ¿Qué tal la semana pasada?
   *[this] ¿Qué tal va la semana?
} { $items }
    .how = Responda TODO, o algo como 1: { $first }, 2: { $second }.
check_in_firm_yes_no = Hola, { $name }: soy el asistente de { $coach }. Usted y { $coach } lo acordaron, y es importante: { $item }. ¿Listo o no?
    .sms = Hola, { $name }: soy el asistente de { $coach }. Es parte de su acuerdo: { $item }, ¿listo o no?
    .how = SÍ o NO, ambos ayudan.
check_in_firm_count = Hola, { $name }: soy el asistente de { $coach }. Usted y { $coach } lo acordaron, y es importante: { $item }. ¿Qué total va?
    .how = Toda cifra ayuda.
check_in_firm_list = Hola, { $name }: soy el asistente de { $coach }. Usted y { $coach } lo acordaron, y es importante. ¿Qué tal va? { $items }
    .sms = Hola, { $name }: soy el asistente de { $coach }. Es parte de su acuerdo e importa: ¿qué tal va? { $items }
    .how = Responda TODO, o algo como 1: { $first }, 2: { $second }.
check_in_ending_yes_no = Hola, { $name }: soy el asistente de { $coach }. El programa sigue hasta el { $day }; escriba LLÁMEME, y { $coach } hablará con gusto con usted antes de esa fecha. { $week ->
    [last] Y sobre la semana pasada: { $item }, ¿listo?
   *[this] Y el seguimiento de hoy: { $item }, ¿listo?
}
    .sms = Hola, { $name }: soy el asistente de { $coach }. El programa sigue hasta el { $day }; { $coach } habla antes con gusto con usted. { $week ->
    [last] De la semana pasada: { $item }, ¿listo?
   *[this] Y hoy: { $item }, ¿listo?
}
    .how = Responda SÍ o NO.
check_in_ending_count = Hola, { $name }: soy el asistente de { $coach }. El programa sigue hasta el { $day }; escriba LLÁMEME, y { $coach } hablará con gusto con usted antes de esa fecha. { $week ->
    [last] Y sobre la semana pasada: de { $item }, ¿cuál fue el total?
   *[this] Y el seguimiento de hoy: de { $item }, ¿cuál es el total hasta hoy?
}
    .sms = Hola, { $name }: soy el asistente de { $coach }. El programa sigue hasta el { $day }; { $coach } habla antes con gusto con usted. { $week ->
    [last] La semana pasada, de { $item }, ¿qué total?
   *[this] De { $item }, ¿qué total va hasta hoy?
}
    .how = Responda con la cifra; cualquiera vale.
check_in_ending_list = Hola, { $name }: soy el asistente de { $coach }. El programa sigue hasta el { $day }; escriba LLÁMEME, y { $coach } hablará con gusto con usted antes de esa fecha. { $week ->
    [last] Y ¿qué tal la semana pasada?
   *[this] Y ¿qué tal va la semana?
} { $items }
    .sms = Hola, { $name }: soy el asistente de { $coach }. El programa sigue hasta el { $day }; { $coach } habla antes con gusto con usted. { $week ->
    [last] ¿Qué tal la semana pasada?
   *[this] ¿Qué tal va la semana?
} { $items }
    .how = Responda TODO, o algo como 1: { $first }, 2: { $second }.
nudge_yes_no = Sin prisa, { $name }. De nuevo el asistente de { $coach }: { $item }, ¿listo o todavía no?
    .v1 = De nuevo el asistente de { $coach }, { $name }. Basta una palabra: { $item }, ¿listo?
    .how = SÍ o NO, ambos valen.
nudge_count = Sin prisa, { $name }. De nuevo el asistente de { $coach }: de { $item }, ¿qué total va hasta hoy?
    .v1 = De nuevo el asistente de { $coach }, { $name }. Basta una cifra: de { $item }, ¿qué total va?
    .how = Cualquier cifra vale.
nudge_list = Sin prisa, { $name }. De nuevo el asistente de { $coach }: { $items }
    .how = Responda TODO, o algo como 1: { $first }, 2: { $second }.

## Lo que se dice a una respuesta

got_it = Anotado, { $name }, y gracias: { $items }
    .v1 = Gracias, { $name }. Queda anotado: { $items }
    .v2 = Buena noticia, { $name }. Queda anotado: { $items }
got_done = { $what }, listo
got_count = { $what } hasta ahora
got_not_yet = { $what }, todavía no
got_thanks_honest = Gracias por decírmelo, { $name }. Mañana será otro día.
    .v1 = Gracias por su franqueza, { $name }. No hay prisa.
not_done_twice = { $item }: no es fácil hacerle un lugar; gracias por decirlo. ¿Qué ayudaría? { $coach } lo habla con gusto con usted.
not_done_twice_keep = dejarlo así
not_done_twice_smaller = hacerlo más pequeño
not_done_twice_change = cambiarlo
not_done_twice_talk = hablarlo

## Los tiempos tranquilos, y el regreso

light_touch = Hola de parte del asistente de { $coach }. No es un seguimiento, solo una pregunta amistosa: ¿cómo van las cosas?
    .v1 = Le escribe el asistente de { $coach }. Basta una cifra, la que sea. ¿Cómo van las cosas?
    .sms = Hola del asistente de { $coach }. Una pregunta amistosa: ¿qué tal va todo?
    .sms1 = Le escribe el asistente de { $coach }. Basta una cifra. ¿Qué tal va todo?
    .how = Responda 1 tengo empleo, 2 hablemos, 3 sigo por mi cuenta, 4 ahora no.
light_touch_found_work = tengo empleo
light_touch_talk = hablemos
light_touch_own = sigo por mi cuenta
light_touch_not_now = ahora no
last_offer = Le escribe el asistente de { $coach }. El programa sigue hasta el { $day }. { $coach } hablaría con gusto con usted antes de esa fecha. ¿Qué le conviene?
found_work_confirm = ¡Qué buena noticia, { $name }! Para estar seguros: ¿encontró empleo?
    .how = Responda SÍ o NO.
landed_congrats = ¡Felicidades, { $name }! { $coach } se va a alegrar mucho. Los seguimientos terminan aquí; si un día quiere hablar, escriba.
landed_not = Muy bien, gracias. Seguimos entonces como antes.
landed_hello = Gracias, { $name }, le pasé su mensaje a { $coach }. Si los seguimientos le ayudan de nuevo, responda VOLVER.
talk_soon = Con gusto, { $name }. { $coach } se comunicará pronto con usted.
own_way = Gracias por decírmelo. Que le vaya muy bien; { $coach } está para usted cuando quiera.
not_now_ok = Está perfectamente bien. { $coach } está para usted cuando quiera; basta una palabra.
comeback = ¡Qué gusto leerle, { $name }! Tomemos una sola cosa esta semana: { $item }. { $coach } se alegrará de su mensaje.
comeback_open = ¡Qué gusto leerle, { $name }! { $coach } también se alegrará y le contactará para lo que sigue.
comeback_return = Ya encontró su ritmo, { $name }. ¿Puede volver también el resto: { $items }?
    .how = Responda SÍ o NO.
still_paused = Hola, { $name }: soy el asistente de { $coach }. Ya pasaron las dos semanas de descanso. ¿Cómo seguimos?
still_paused_carry_on = retomar
still_paused_two_more_weeks = dos semanas más
still_paused_slow_down = ir más despacio

## Llamadas y correo

call = Hola. Esta es una llamada automática de { $organisation }, en el { $number }, { $what }
call_check_in = con un breve seguimiento que usted acordó con { $coach }. { $week ->
    [last] ¿Cómo le fue la semana pasada?
   *[this] ¿Cómo va esta semana?
}
call_light_touch = con una pregunta amistosa del asistente de { $coach }. ¿Cómo van las cosas?
call_last_offer = con una pregunta de { $coach }, que con gusto hablaría con usted. ¿Qué le viene bien?
call_still_paused = con una pregunta del asistente de { $coach }. ¿Cómo seguimos?
phone_noted = Gracias. Anoté: { $label }. Adiós.
phone_no_more = De acuerdo. No habrá más llamadas a este número. Adiós.
phone_which = Esa tecla no tiene significado aquí.
phone_ended = Gracias, y adiós.
phone_incoming = Hola. Esta es la línea automática de { $organisation }. Aquí nadie contesta; por favor, escriba al asistente de su asesor o asesora. Gracias, y adiós.
offer_calls = Una cosa más, { $name }: cuando por escrito hay silencio, ¿puede una voz automática de { $organisation } llamar al { $number } con las mismas preguntas breves? Días hábiles, de 9 a 20; la tecla 0 lo termina.
    .how = Responda SÍ o NO.
offer_email = Una cosa más, { $name }: cuando aquí hay silencio, ¿puedo escribir también por correo electrónico? Escriba entonces su dirección.
    .how = Responda con la dirección, o NO.
calls_thanks = Gracias, { $name }. Las llamadas vienen de { $organisation }, y solo cuando por escrito hay silencio.
way_declined = Está bien, { $name }. Sigo escribiendo aquí.
email_confirm = Soy el asistente de { $coach } ({ $organisation }). Alguien dio esta dirección para breves seguimientos de una búsqueda de empleo, acordados con { $coach }. Si fue usted: ¿puedo escribir también aquí, cuando en otros medios hay silencio?
email_sent = Gracias, { $name }. Escribí allí; un clic en ese correo dice que sí, y hasta entonces no se envía nada más allí.
email_known = Ya conozco esa dirección, { $name }.
email_waits = Escribo a una sola dirección nueva por día, { $name }, y la última es { $address }. Un clic en ese correo dice que sí. Si no llega, o si la dirección tiene un error, escriba una de nuevo mañana.
email_refused = Quien lee { $address } dijo que no al correo, { $name }, y ya no se envía nada allí. Puede escribir otra dirección.
email_thanks = ¡Gracias, { $name }! El correo electrónico también funciona ahora, y escribiré sobre todo donde usted responda.
mail_subject = Una breve pregunta del asistente de su asesor o asesora
mail_foot = Recibe esto porque dijo que sí al correo de { $organisation }, o porque alguien dio allí esta dirección. Las respuestas a este correo no se leen: use los enlaces, o escriba donde siempre.
mail_no_more = No más correo a esta dirección
page_answer = Su respuesta: { $label }
page_send = Enviar esta respuesta
page_noted = Gracias. Anoté: { $label }. Puede cerrar esta página.
page_stop = ¿No más correo a esta dirección?
page_stop_button = Sí, no más correo
page_stopped = De acuerdo. No habrá más correo a esta dirección.
second_failed = No pude llegar a { $medium ->
    [email] esa dirección de correo
   *[sms] ese número por SMS
}, { $name }, así que sigo escribiendo aquí.
paused_hello = ¡Hola, { $name }! Los seguimientos están en pausa. VOLVER los trae de regreso, AYUDA muestra lo demás.

## Terminar, volver, y la seguridad

stop_confirm = No recibirá más mensajes de { $organisation }. Responda START para volver cuando quiera.
start_confirm = ¡Qué bueno que vuelve, { $name }! Los seguimientos de { $coach } siguen. STOP los termina en cualquier momento.
start_confirm_quiet = ¡Qué bueno que vuelve, { $name }! Los mensajes del asistente de { $coach } pueden llegar otra vez. STOP los termina en cualquier momento.
stop_still = De aquí no recibe más mensajes. Responda START para volver.
wrong_number_bye = Disculpe, y gracias por avisar. Este número no recibirá más mensajes.
distress = Soy un asistente automático. Estoy avisando a { $coach } ahora. { $line }
distress_line_us_ca = ¿En peligro? Llame o escriba al 988 a cualquier hora; emergencias: 911.
distress_line_fr = ¿En peligro? Llame al 3114 a cualquier hora; emergencias: 112.
distress_line_mx = ¿En peligro? Llame a la Línea de la Vida, 800 911 2000, a toda hora; emergencia: 911.
distress_line_es = ¿En peligro? Llame al 024 a toda hora; emergencia: 112.
distress_line_other = ¿En peligro? Llame ya al número de emergencias local (112 en muchos países).
human_coming = Le aviso a { $coach } ahora mismo, { $name }. Los seguimientos descansan un día, para que puedan hablar.

## Las palabras libres

greeting_back = ¡Hola, { $name }! Qué gusto leerle. AYUDA muestra lo que puedo hacer.
noted = Gracias, { $name }. No hay nada pendiente ahora. AYUDA muestra lo que puedo hacer; LLÁMEME avisa a { $coach }.
noted_again = Gracias, { $name }, ya lo vi. No hay ninguna pregunta abierta.
    .v1 = Visto, { $name }, gracias. LLÁMEME avisa a { $coach } en cualquier momento.
who_this_is = Soy un asistente automático de { $coach }, de { $organisation }, { $name }, no una persona. LLÁMEME, y { $coach } le responderá en persona.
held_thanks = Gracias, { $name }. { $coach } recibe enseguida cada palabra que usted escriba aquí.
passed_on = Gracias, { $name }. Le pasé su mensaje a { $coach }.
thanks_back = Con gusto, { $name }.
some_yes_no = Bien, empezar también cuenta. { $item }: ¿ya está, o todavía no?
    .how = Responda SÍ o NO.
some_count = Bien, todo cuenta. De { $item }, ¿qué total va?
    .how = Responda con la cifra.
some_list = Bien, eso cuenta. ¿Cuáles? { $items }
    .how = Responda algo como 1: { $first }, 2: { $second }.
join_name_open = ¿Qué nombre debo usar?
    .how = Responda solo con el nombre.
contract_item_left_out = De acuerdo, se deja fuera: { $what }. Le avisé a { $coach }, por si quieren hablarlo.
will_do = Muy bien, { $name }. Dígame cuando esté hecho; basta una palabra.
will_do_on = Muy bien, { $name }: { $day }. Dígame cuando esté hecho; basta una palabra.
blocked_thanks = Gracias por decírmelo, { $name }. Eso puede esperar; ya avisé a { $coach }.
question_to_coach = Esa pregunta es para { $coach }, { $name }. Ya se la pasé.
interview_noted = Una entrevista, ¡qué maravilla! Que le vaya muy bien, { $name }.
media_not_understood = ¡Gracias, { $name }! Solo leo palabras. ¿Puede decirlo en unas pocas?
edited_later = Vi su cambio, { $name }, pero ya habíamos seguido adelante. Envíelo como mensaje nuevo, por favor; CORREGIR retira la última respuesta.
button_gone = Ese botón es de una pregunta anterior, { $name }, que ya está cerrada. No hay nada pendiente ahora; ESTADO muestra cómo va todo.
button_gone_open = Ese botón es de una pregunta anterior, { $name }. La más reciente sigue abierta: responda a esa, por favor.
held_media = Gracias, { $name }. Solo leo palabras; por eso le avisé a { $coach } que usted envió algo.
unread = Disculpe, { $name }: no pude leer su último mensaje. ¿Puede enviarlo otra vez con otras palabras? LLÁMEME avisa a { $coach }.
unclear_to_coach = No sé si entendí bien, { $name }; por eso se lo pasé a { $coach }.
resting = Muy bien, { $name }: nada hasta el { $day }. Una palabra suya, y seguimos antes.
later_ok = Muy bien, { $name }. Una palabra suya, y seguimos donde quedamos.
clarify_which = Gracias, { $name }. ¿De qué se trata?
about_calls = las llamadas
about_email = la dirección de correo
about_check_in = el seguimiento del { $day }
about_light_touch = cómo van las cosas
about_last_offer = cómo van las cosas
about_landed = el nuevo empleo
about_still_paused = la pausa
about_not_done_twice = el cambio de plan
about_counter = el número más pequeño
about_proposal = la propuesta: { $what }
about_return = el resto de su plan
about_shall_we_go_on = si seguimos
about_joining = la última pregunta
clarify_yes_no = Para estar seguros: { $item }, ¿listo?
    .how = Responda SÍ o NO.
clarify_count = Para estar seguros: de { $item }, ¿qué total va?
    .how = Responda con la cifra.
clarify_list = Para estar seguros: { $items }
    .how = Responda TODO, o algo como 1: { $first }, 2: { $second }.
clarify_choice = Para estar seguros: ¿cuál de estas?
clarify_open = Para estar seguros, basta una palabra o una cifra.
    .how = Responda SÍ, NO o una cifra.

## Las palabras que siempre funcionan

help_text =
    El asistente de { $coach }, por { $organisation }: seguimiento de su búsqueda de empleo. Estas palabras siempre funcionan:
    ESTADO: lo hecho y lo que queda
    CONTRATO: lo que acordó
    POR QUÉ: por qué escribo, y cuándo será la próxima vez
    PAUSA, o PAUSA hasta una fecha: ningún mensaje
    MENOS: un seguimiento por semana
    ESTA SEMANA NO: nada hasta la próxima
    VOLVER: seguimos
    CORREGIR: retirar la última respuesta
    LLÁMEME: { $coach } lo sabrá enseguida
    STOP: ningún mensaje más
    .sms = El asistente de { $coach }, por { $organisation }: su búsqueda de empleo. Palabras: ESTADO, CONTRATO, POR QUÉ, PAUSA, MENOS, ESTA SEMANA NO, VOLVER, CORREGIR. LLÁMEME avisa a { $coach }. STOP lo termina. Pueden aplicarse tarifas de mensajes y datos.
status = Esta semana, { $name }: { $items }
status_with_promises =
    Esta semana, { $name }: { $items }
    { $coach } prometió: { $promises }
    .sms = Esta semana, { $name }: { $items }. { $coach } prometió: { $promises }.
status_empty = No hay nada en la lista ahora, { $name }. LLÁMEME avisa a { $coach }.
status_line = { $what }: { $done } hasta ahora
status_line_today = { $what }: { $done } hoy
status_open_line_today = { $what }: por hacer hoy
status_open_line = { $what }: por hacer
promise_due_line = { $text }, para el { $day }
contract_none = Todavía no hay un acuerdo firmado, { $name }. LLÁMEME avisa a { $coach }.
contract_text =
    Su acuerdo con { $coach }, versión { $version }, firmado el { $day }, { $name }. Su parte: { $items }
    La parte de { $coach }: { $promises }
    .sms = Su acuerdo con { $coach }, firmado el { $day }. Su parte: { $items }. La parte de { $coach }: { $promises }.
why_unsigned = { $coach } le hizo una invitación, { $name }, y usted la abrió. Los seguimientos solo empiezan al firmar; STOP los termina ahora.
why_text = Usted firmó un acuerdo con { $coach } el { $day }, y los seguimientos son parte de él. El próximo llega el { $next }, hacia las { $time }. MENOS, PAUSA o STOP lo cambian enseguida.
why_paused = Usted firmó un acuerdo con { $coach } el { $day }, y los seguimientos son parte de él. Descansan hasta el { $until }; VOLVER los trae antes.
why_quiet = Usted firmó un acuerdo con { $coach } el { $day }, y los seguimientos son parte de él. No hay ninguno previsto; VOLVER los trae de regreso.
paused = Muy bien, { $name }: sin seguimientos hasta el { $day }. VOLVER termina antes la pausa.
resumed = { $coach } reanudó los seguimientos, { $name }. El próximo llega el { $next }. PAUSA o MENOS lo cambian enseguida.
promise_dropped = { $coach } tuvo que quitar esto de su lista de promesas, { $name }: { $text }. LLÁMEME si quiere hablar de ello.
paused_two_weeks = Muy bien, { $name }: sin seguimientos por dos semanas, y luego una sola pregunta. VOLVER termina antes la pausa.
less_done = Muy bien, { $name }: un seguimiento por semana de ahora en adelante. VOLVER trae de regreso lo demás.
not_this_week_done = Muy bien, { $name }: nada más esta semana. Seguimos la próxima.
back_on = ¡Qué bueno tenerle de vuelta, { $name }! El próximo seguimiento llega el { $day }.
back_already = Todo está ya en marcha, { $name }.
fix_nothing = No hay una respuesta reciente que retirar, { $name }. ESTADO muestra lo que tengo.
fix_yes_no = Retirado. Esta es la pregunta de nuevo: { $item }, ¿listo?
    .how = Responda SÍ o NO.
fix_count = Retirado. Esta es la pregunta de nuevo: de { $item }, ¿qué total va?
    .how = Responda con la cifra.
fix_list = Retirado. Aquí está de nuevo: { $items }
    .how = Responda TODO, o algo como 1: { $first }, 2: { $second }.
language_changed = Muy bien, en español de ahora en adelante.
language_offer = Puedo seguir en español: responda ESPAÑOL.

## Los cambios al contrato

proposal_from_coach = { $coach } propone un cambio, { $name }: { $what }. ¿Le parece bien?
    .how = Responda SÍ o NO.
proposal_both = { $one }, y { $other }
proposal_accepted = De acuerdo, { $name }. Ya está en el acuerdo, y { $coach } lo sabe.
proposal_declined = Muy bien, { $name }: todo queda como está.
proposal_replaced = Esa oferta fue reemplazada, { $name }. { $coach } propone ahora: { $what }. ¿Le parece bien?
    .how = Responda SÍ o NO.
offer_replaced = Esa versión fue reemplazada, { $name }; no se ha firmado nada. Esta es la que vale ahora:
proposal_gone = Esa propuesta ya no está abierta. CONTRATO muestra lo que vale.
comeback_returned = Muy bien, { $name }: todo está de vuelta, a su ritmo.
kept = Muy bien, { $name }: queda como está.
change_asked = Muy bien. Le pedí a { $coach } que busque algo mejor con usted.
smaller_how_many = Buena idea. En vez de { $item }, ¿qué cifra le conviene?
    .how = Responda con una cifra de 1 a { $most }.
commitment_ended = { $coach } quitó esto de su lista: { $what }. Todo lo demás sigue.
counter_accepted = { $coach } dice que sí: { $what }. Ya está en el acuerdo.
counter_kept = { $coach } prefiere dejarlo como estaba: { $what }. Escriba LLÁMEME para hablarlo.
smaller_done = Queda así: { $what }. Un paso pequeño hecho vale más que uno grande planeado.
