# The list of clients shows who said STOP, and where everybody is when nobody is active

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications
client Omar telegram 1002: 5 applications
---
maya: stop
    Mon 05 Jan 10:30 telegram > Maya [stop] You won't get any more messages from Bright Paths. Reply START to come back, any time.
    Mon 05 Jan 10:30 telegram > Kim [news] Maya sent STOP: no messages any more, on any medium. Only START brings them back.
kim: /clients
    Mon 05 Jan 10:31 telegram > Kim [answer] Your clients: – Maya: stopped by Maya (STOP), no word yet – Omar: first two weeks, no word yet, next 6 Jan
kim: /landed maya
    Mon 05 Jan 10:32 telegram > Kim [answer] Wonderful! Maya has landed: check-ins have ended. No address works, so the congratulations are yours to give.
kim: /landed omar
    Mon 05 Jan 10:33 telegram > Kim [answer] Wonderful! Omar has landed: check-ins have ended, and congratulations are on their way.
    Mon 05 Jan 10:33 telegram > Omar [inform] Congratulations, Omar! Kim will be so glad. The check-ins end here; should you ever want to talk, just write.
kim: /clients
    Mon 05 Jan 10:34 telegram > Kim [answer] No active clients. Landed: 2 (/clients landed)
