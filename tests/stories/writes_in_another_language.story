# A client who joined in English writes in Spanish: answered in it, and offered it once

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Inés sms +14165550128: 5 applications, 1 thank_you
---
+ 1d
    Tue 06 Jan 10:00 sms > Inés [check_in] Hello Inés, it's Kim's assistant. So far this week: 1) 5 applications 2) 1 thank-you note Reply ALL, or like 1: 4, 2: yes.
inés: hice tres solicitudes y ya mandé el agradecimiento
    Tue 06 Jan 10:30 sms > Inés [answer] Gracias, Inés. Queda anotado: 3 solicitudes hasta ahora; 1 nota de agradecimiento, listo
    Tue 06 Jan 10:30 sms > Inés [answer] Puedo seguir en español: responda ESPAÑOL.
+ 1d
    Wed 07 Jan 10:00 sms > Inés [check_in] Hi Inés, Kim's assistant here. Checking in: of 5 applications, how many so far? Reply with a number; any is fine.
inés: hoy hice dos más, van cinco en total
    Wed 07 Jan 10:31 sms > Inés [clarify] Para estar seguros: de 5 solicitudes, ¿qué total va? Responda con la cifra.
inés: ESPAÑOL
    Wed 07 Jan 10:32 sms > Inés [keyword] Muy bien, en español de ahora en adelante.
+ 1d
    Thu 08 Jan 10:00 sms > Inés [check_in] Hola, Inés, le escribe el asistente de Kim. De 5 solicitudes, ¿qué total va hasta hoy? Responda con la cifra; cualquiera vale.
