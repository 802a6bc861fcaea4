# E-mail as a rung of the ladder: after a check-in without a word a mail comes, and its links answer

start 2026-01-05 10:30 America/Toronto
ways email
coach Kim telegram 9001
client Maya telegram 1001 email maya@example.org: 5 applications
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
+ 1d
    Tue 06 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Tue 06 Jan 18:02 telegram > Kim [call_task] Please call Maya: a check-in without a word back. {Reached|Voicemail|No answer}
    Wed 07 Jan 10:02 email > Maya [check_in] Hi Maya, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? {All of it|Some of it|Not yet}
maya clicks: some of it
    Wed 07 Jan 10:30 telegram > Maya [clarify] Good, every one counts. How many of 5 applications? Reply with a number.
maya: 3
    Wed 07 Jan 10:31 telegram > Maya [answer] Good to hear, Maya. I wrote down: 3 applications so far
kim: /client maya
    Wed 07 Jan 10:32 telegram > Kim [answer] Maya: first two weeks. Last word: Wed 7 Jan, 10:31 am. Next: Thu 8 Jan, 10:02 am. To do: a call Check-ins without a word in a row: 0 Commitments: 1. 5 applications each week: 3 so far Your promises: none Ways to reach: – Telegram – e-mail Your notes: none
