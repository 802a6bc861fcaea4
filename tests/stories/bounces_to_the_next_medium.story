# A hard bounce is not silence: the next medium at once, nothing counted

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Ana telegram 1003 sms +14165550125: 1 thank_you day
---
ana bounces telegram
+ 1d
    Tue 06 Jan 10:00 sms > Ana [check_in] Hello Ana, it's Kim's assistant. How about 1 thank-you note: done? Reply YES or NO.
ana sms: yes
    Tue 06 Jan 10:31 sms > Ana [answer] Thanks, Ana. Noted: 1 thank-you note done
+ 1d
    Wed 07 Jan 10:00 sms > Ana [check_in] Hi Ana, Kim's assistant here. Checking in: 1 thank-you note, done? Reply YES or NO.
kim: /client ana
    Wed 07 Jan 10:32 telegram > Kim [answer] Ana: first two weeks. Last word: Tue 6 Jan, 10:31 am. Next: Wed 7 Jan, 2 pm. To do: none Check-ins without a word in a row: 0 Commitments: 1. 1 thank-you note each day: 0 so far Your promises: none Ways to reach: – Telegram (does not work) – SMS Your notes: none
