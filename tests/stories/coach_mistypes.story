# A wrong command says what was understood, what is missing, and one example; nothing is lost

start 2026-01-05 10:30 America/Toronto
coach Kim sms +14165559001
client Maya telegram 1001: 5 applications
client Mayra sms +14165550124: 3 outreach
---
kim: /comit maya 3 applications
    Mon 05 Jan 10:30 sms > Kim [answer] There is no such command. Did you mean /commit maya 3 applications? Reply YES.
kim: /commit maya -3 applications
    Mon 05 Jan 10:31 sms > Kim [answer] A number from 1 to 99 is possible. Example: /commit maya 5 applications a week
kim: /commit maya 500 applications a day
    Mon 05 Jan 10:32 sms > Kim [answer] A number from 1 to 99 is possible. Example: /commit maya 5 applications a week
kim: /commit maya "report" by 31 February
    Mon 05 Jan 10:33 sms > Kim [answer] "31 February" is no day I can use: it has to be from today to a year ahead. Example: /commit maya 5 applications by Friday
kim: /commit may 2 outreach
    Mon 05 Jan 10:34 sms > Kim [answer] I know no client called "may". The closest is Mayra: /commit Mayra
kim: 2
    Mon 05 Jan 10:35 sms > Kim [answer] I only understand commands here. HELP shows them; one example: /client maya
kim: /client zoltan
    Mon 05 Jan 10:36 sms > Kim [answer] I know no client called "zoltan". /clients shows yours.
kim: /called maya
    Mon 05 Jan 10:37 sms > Kim [answer] Understood: /called for Maya. Missing: how the call went: reached, voicemail or no. Example: /called maya reached Reply 1 reached, 2 voicemail, 3 no answer.
kim: /invite
    Mon 05 Jan 10:38 sms > Kim [answer] Understood: /invite. Missing: the client's name. Example: /invite Maya program=outplacement lang=fr zone=America/Toronto
kim: good morning
    Mon 05 Jan 10:39 sms > Kim [answer] I only understand commands here. HELP shows them; one example: /client maya
kim: /why
    Mon 05 Jan 10:40 sms > Kim [answer] Understood: /why. Missing: whom it is about. Example: /why maya
