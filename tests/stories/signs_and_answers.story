# A diligent client: asked each working day in the first two weeks, answers by number, word and button

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001 sms +14165550123: 5 applications, 1 thank_you
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. So far this week: 1. 5 applications 2. 1 thank-you note {All of it|Some of it|Not yet}
maya: 1 2, 2 yes
    Tue 06 Jan 10:30 telegram > Maya [answer] Thanks, Maya. Noted: – 2 applications so far – 1 thank-you note done
+ 1d
    Wed 07 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Checking in: of 5 applications, how many so far? {All of it|Some of it|Not yet}
maya presses: some of it
    Wed 07 Jan 10:31 telegram > Maya [clarify] Good, every one counts. How many of 5 applications? Reply with a number.
maya: 4
    Wed 07 Jan 10:32 telegram > Maya [answer] Good to hear, Maya. I wrote down: 4 applications so far
+ 1d
    Thu 08 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
maya: 5
    Thu 08 Jan 10:33 telegram > Maya [answer] Noted, Maya, and thank you: 5 applications done
+ 4d
    Mon 12 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. How is it going? 1. 5 applications 2. 1 thank-you note {All of it|Some of it|Not yet}
maya: STATUS
    Mon 12 Jan 10:34 telegram > Maya [keyword] This week, Maya: – 5 applications: still to do – 1 thank-you note: still to do
maya: CONTRACT
    Mon 12 Jan 10:35 telegram > Maya [keyword] Your agreement with Kim, version 1, signed 5 Jan, Maya. Your part: – 5 applications each week – 1 thank-you note each week Kim's part: none
maya: WHY
    Mon 12 Jan 10:36 telegram > Maya [keyword] You and Kim signed an agreement on 5 Jan, and check-ins are part of it. The next one comes Tue 13 Jan, about 10 am. LESS, PAUSE or STOP change that at once.
