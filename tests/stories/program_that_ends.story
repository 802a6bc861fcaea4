# A program with an end: one last offer two weeks before, then it closes

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya ends_on=2026-03-31 telegram 1001: 5 applications
---
+ 75d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Tue 06 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Tue 06 Jan 18:02 telegram > Kim [call_task] Please call Maya: a check-in without a word back. {Reached|Voicemail|No answer}
    Wed 07 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? {All of it|Some of it|Not yet}
    Wed 07 Jan 14:02 telegram > Maya [nudge] No rush, Maya. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
    Thu 08 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Thu 08 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Mon 12 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Looking back at last week: of 5 applications, how many? {All of it|Some of it|Not yet}
    Mon 12 Jan 14:02 telegram > Maya [nudge] No rush, Maya. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
    Thu 15 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Thu 15 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Mon 19 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Looking back at last week: of 5 applications, how many? {All of it|Some of it|Not yet}
    Mon 19 Jan 14:02 telegram > Maya [nudge] No rush, Maya. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
    Mon 19 Jan 18:02 telegram > Kim [news] Maya has been quiet, so I'm stepping back: a light touch now and then, nothing else. Your time is free for the others; any word from Maya brings it all back.
    Mon 02 Feb 10:02 telegram > Maya [light_touch] Hello from Kim's assistant. No check-in, just a friendly question: how do things stand? {Found work|Let's talk|Looking on my own|Not now}
    Tue 17 Feb 10:02 telegram > Maya [light_touch] Kim's assistant here. One number is enough, whatever it is. How do things stand? {Found work|Let's talk|Looking on my own|Not now}
    Mon 16 Mar 10:02 telegram > Maya [last_offer] Kim's assistant here. The program runs until 31 Mar. Kim would gladly talk with you before then. What suits you? {Let's talk|Found work|Not now}
maya presses: let's talk
    Sat 21 Mar 11:30 telegram > Maya [answer] Lovely, Maya. Kim will get in touch soon.
    Sat 21 Mar 11:30 telegram > Kim [news] Maya is back! I've welcomed them and left one commitment for this week.
    Sat 21 Mar 11:30 telegram > Kim [call_task] Maya would like to talk. A call now is worth a lot. {Reached|Voicemail|No answer}
+ 20d
    Mon 23 Mar 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. About last week's 5 applications: how many was it? {All of it|Some of it|Not yet}
    Mon 23 Mar 18:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Thu 26 Mar 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? {All of it|Some of it|Not yet}
    Thu 26 Mar 18:02 telegram > Maya [nudge] No rush, Maya. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
    Mon 30 Mar 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. About last week's 5 applications: how many was it? {All of it|Some of it|Not yet}
    Mon 30 Mar 18:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Tue 31 Mar 15:02 telegram > Kim [news] Maya has been quiet, so I'm stepping back: a light touch now and then, nothing else. Your time is free for the others; any word from Maya brings it all back.
    Wed 01 Apr 09:00 telegram > Kim [news] The program of Maya has ended, and with it the messages.
