# Family Day, a weekend and the night: nothing asks then; what people write is answered at any hour

start 2026-02-12 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications
---
+ 1d
    Fri 13 Feb 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
maya: 1
    Fri 13 Feb 10:30 telegram > Maya [answer] Thanks, Maya. Noted: 1 application so far
+ 1d
maya: applied to Acme and Initech
    Sat 14 Feb 10:31 telegram > Maya [answer] Thanks, Maya. Noted: 2 applications done
+ until 23:15
maya: STATUS
    Sat 14 Feb 23:15 telegram > Maya [keyword] This week, Maya: 5 applications: 3 so far
+ 3d
    Tue 17 Feb 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Looking back at last week: of 5 applications, how many? {All of it|Some of it|Not yet}
    Tue 17 Feb 14:02 telegram > Maya [nudge] No rush, Maya. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
    Tue 17 Feb 18:02 telegram > Kim [call_task] Please call Maya: a check-in without a word back. {Reached|Voicemail|No answer}
