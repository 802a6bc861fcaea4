# A client in Spanish: check-ins, keywords, low power

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Inés lang=es sms +14165550128: 5 applications, 1 thank_you
---
+ 1d
    Tue 06 Jan 10:00 sms > Inés [check_in] Hola, Inés: soy el asistente de Kim. ¿Qué tal va la semana? 1) 5 solicitudes 2) 1 nota de agradecimiento Responda TODO, o algo como 1: 4, 2: listo.
inés: 1 3, 2 sí
    Tue 06 Jan 10:30 sms > Inés [answer] Gracias, Inés. Queda anotado: 3 solicitudes hasta ahora; 1 nota de agradecimiento, listo
inés: AYUDA
    Tue 06 Jan 10:31 sms > Inés [keyword] El asistente de Kim, por Bright Paths: su búsqueda de empleo. Palabras: ESTADO, CONTRATO, POR QUÉ, PAUSA, MENOS, ESTA SEMANA NO, VOLVER, CORREGIR. LLÁMEME avisa a Kim. STOP lo termina. Pueden aplicarse tarifas de mensajes y datos.
inés: ESTADO
    Tue 06 Jan 10:32 sms > Inés [keyword] Esta semana, Inés: 5 solicitudes: 3 hasta ahora; 1 nota de agradecimiento: 1 hasta ahora
+ 35d
    Wed 07 Jan 10:00 sms > Inés [check_in] Hola, Inés: soy el asistente de Kim. De 5 solicitudes, ¿qué total va hasta hoy? Responda con la cifra; cualquiera vale.
    Wed 07 Jan 14:00 sms > Inés [nudge] Sin prisa, Inés. De nuevo el asistente de Kim: de 5 solicitudes, ¿qué total va hasta hoy? Cualquier cifra vale.
    Wed 07 Jan 18:00 telegram > Kim [call_task] Please call Inés: a check-in without a word back. {Reached|Voicemail|No answer}
    Thu 08 Jan 10:00 sms > Inés [check_in] Hola, Inés: soy el asistente de Kim. Usted y Kim lo acordaron, y es importante: 5 solicitudes. ¿Qué total va? Toda cifra ayuda.
    Thu 08 Jan 14:00 sms > Inés [nudge] De nuevo el asistente de Kim, Inés. Basta una cifra: de 5 solicitudes, ¿qué total va? Cualquier cifra vale.
    Mon 12 Jan 10:00 sms > Inés [check_in] Hola, Inés: soy el asistente de Kim. La semana pasada, de 5 solicitudes, ¿qué total? Responda con la cifra; cualquiera vale.
    Mon 12 Jan 14:00 sms > Inés [nudge] Sin prisa, Inés. De nuevo el asistente de Kim: de 5 solicitudes, ¿qué total va hasta hoy? Cualquier cifra vale.
    Thu 15 Jan 10:00 sms > Inés [check_in] Hola, Inés: soy el asistente de Kim. ¿Qué tal va la semana? 1) 5 solicitudes 2) 1 nota de agradecimiento Responda TODO, o algo como 1: 4, 2: listo.
    Thu 15 Jan 14:00 sms > Inés [nudge] Sin prisa, Inés. De nuevo el asistente de Kim: 1) 5 solicitudes 2) 1 nota de agradecimiento Responda TODO, o algo como 1: 4, 2: listo.
    Mon 19 Jan 10:00 sms > Inés [check_in] Hola, Inés: soy el asistente de Kim. ¿Qué tal la semana pasada? 1) 5 solicitudes 2) 1 nota de agradecimiento Responda TODO, o algo como 1: 4, 2: listo.
    Mon 19 Jan 14:00 sms > Inés [nudge] Sin prisa, Inés. De nuevo el asistente de Kim: 1) 5 solicitudes 2) 1 nota de agradecimiento Responda TODO, o algo como 1: 4, 2: listo.
    Mon 19 Jan 18:00 telegram > Kim [news] Inés has been quiet, so I'm stepping back: a light touch now and then, nothing else. Your time is free for the others; any word from Inés brings it all back.
    Mon 02 Feb 10:00 sms > Inés [light_touch] Hola del asistente de Kim. Una pregunta amistosa: ¿qué tal va todo? Responda 1 tengo empleo, 2 hablemos, 3 sigo por mi cuenta, 4 ahora no.
inés: 3
    Tue 10 Feb 10:33 sms > Inés [answer] Gracias por decírmelo. Que le vaya muy bien; Kim está para usted cuando quiera.
inés: hola
    Tue 10 Feb 10:34 telegram > Kim [news] Inés is back! I've welcomed them and left one commitment for this week.
    Tue 10 Feb 10:34 sms > Inés [answer] ¡Qué gusto leerle, Inés! Tomemos una sola cosa esta semana: 5 solicitudes. Kim se alegrará de su mensaje.
inés: ALTO
    Tue 10 Feb 10:35 telegram > Kim [news] Inés sent STOP: no messages any more, on any medium. Only START brings them back.
    Tue 10 Feb 10:35 sms > Inés [stop] No recibirá más mensajes de Bright Paths. Responda START para volver cuando quiera.
