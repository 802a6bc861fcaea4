# A coach who opens the client's link stays the coach, and the code stays good

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya unsigned telegram 1001
---
kim: /start JXK7Q4K9M2LINK
    Mon 05 Jan 10:30 telegram > Kim [answer] Commands, with or without the slash; a first name is enough: /invite Maya: a link and a code for a new client /contract maya: the agreement, or template=agency to offer another /commit maya 5 applications a week: propose a commitment /promise maya résumé feedback by Friday: what you will do /clients: everyone at a glance /client maya: one client /called maya reached (or voicemail, no): after a call /plan maya: the next four weeks /why maya: what happened, step by step /pause maya until 19 Jan, /resume maya /go maya: let automation go on /note maya prefers calls after 4 /landed maya: found work /deputy ana: who gets alerts that you leave unanswered /help commit: more about one of them
kim: /clients
    Mon 05 Jan 10:31 telegram > Kim [answer] Your clients: Maya: invited, no word yet, nothing planned
maya: /start JXK7Q4K9M2LINK
    Mon 05 Jan 10:32 telegram > Maya [joining] Hello! Bonjour! ¡Hola! {English|Français|Español}
