# Somebody else reads the number: it is closed, and the coach is told

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya sms +14165550123: 5 applications
---
+ 1d
    Tue 06 Jan 10:02 sms > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? Reply with a number; any is fine.
maya: wrong number
    Tue 06 Jan 10:30 telegram > Kim [call_task] Somebody else has a number we had for Maya. It is closed; please ask Maya for another.
    Tue 06 Jan 10:30 sms > Maya [stop] Sorry about that, and thank you for saying so. This number gets no more messages.
+ 7d
