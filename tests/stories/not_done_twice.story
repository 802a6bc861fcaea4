# Not done twice: keep it, make it smaller, change it, or talk?

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications
---
+ 7d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Tue 06 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Tue 06 Jan 18:02 telegram > Kim [call_task] Please call Maya: a check-in without a word back. {Reached|Voicemail|No answer}
    Wed 07 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? {All of it|Some of it|Not yet}
    Wed 07 Jan 14:02 telegram > Maya [nudge] No rush, Maya. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
    Thu 08 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Thu 08 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Mon 12 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Looking back at last week: of 5 applications, how many? {All of it|Some of it|Not yet}
maya: none
    Mon 12 Jan 10:30 telegram > Maya [answer] Thanks for telling me, Maya. Tomorrow is a new day.
+ 7d
    Tue 13 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Tue 13 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Wed 14 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? {All of it|Some of it|Not yet}
    Wed 14 Jan 14:02 telegram > Maya [nudge] No rush, Maya. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
    Thu 15 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Thu 15 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Mon 19 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Looking back at last week: of 5 applications, how many? {All of it|Some of it|Not yet}
maya: no
    Mon 19 Jan 10:31 telegram > Maya [answer] Thanks for telling me, Maya. Tomorrow is a new day.
    Mon 19 Jan 10:31 telegram > Maya [not_done_twice] 5 applications has been hard to fit in; thank you for saying so. What would help? Kim is glad to talk about it too. {Keep it|Make it smaller|Change it|Talk about it}
maya: 2
    Mon 19 Jan 10:32 telegram > Maya [counter] Good idea. Instead of 5 applications, how many would suit you? Reply with a number from 1 to 4.
maya: 2
    Mon 19 Jan 10:33 telegram > Maya [answer] Settled: 2 applications each week. Small steps done beat big ones planned.
    Mon 19 Jan 10:33 telegram > Kim [news] Maya made a commitment smaller, within its range: 2 applications.
maya: CONTRACT
    Mon 19 Jan 10:34 telegram > Maya [keyword] Your agreement with Kim, version 2, signed 19 Jan, Maya. Your part: 2 applications each week Kim's part: none
