# The invite is not used: the coach hears it on days 2 and 7, the client hears nothing

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya unsigned sms +14165550123
---
+ 10d
    Wed 07 Jan 10:30 telegram > Kim [news] Maya has not opened the invitation yet, 2 days on. A word from you may help.
    Mon 12 Jan 10:30 telegram > Kim [news] Maya has not opened the invitation yet, 7 days on. A word from you may help.
