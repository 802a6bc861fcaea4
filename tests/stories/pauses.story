# PAUSE with a date, PAUSE without, LESS, NOT THIS WEEK, BACK

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001 sms +14165550123: 5 applications
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
maya: not this week
    Tue 06 Jan 10:30 telegram > Maya [keyword] All right, Maya: nothing more this week. Next week we go on.
+ 6d
    Mon 12 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Looking back at last week: of 5 applications, how many? {All of it|Some of it|Not yet}
maya: 2
    Mon 12 Jan 10:31 telegram > Maya [answer] Good to hear, Maya. I wrote down: 2 applications so far
maya: PAUSE until Jan 26
    Mon 12 Jan 10:32 telegram > Maya [keyword] All right, Maya: no check-ins until Mon 26 Jan. BACK ends the pause sooner.
+ 10d
maya: BACK
    Thu 22 Jan 10:33 telegram > Maya [keyword] Good to have you back, Maya! The next check-in comes Mon 26 Jan.
    Thu 22 Jan 10:33 telegram > Kim [news] Maya has ended the pause: check-ins are on again.
+ 4d
    Mon 26 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. About last week's 5 applications: how many was it? {All of it|Some of it|Not yet}
maya: 3
    Mon 26 Jan 10:34 telegram > Maya [answer] Noted, Maya, and thank you: 3 applications so far
maya: LESS
    Mon 26 Jan 10:35 telegram > Maya [keyword] All right, Maya: one check-in a week from now on. BACK brings back the rest.
+ 10d
    Mon 02 Feb 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Looking back at last week: of 5 applications, how many? {All of it|Some of it|Not yet}
    Mon 02 Feb 18:02 telegram > Maya [nudge] No rush, Maya. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
maya: pause
    Thu 05 Feb 10:36 telegram > Maya [keyword] All right, Maya: no check-ins for two weeks, then one question. BACK ends the pause sooner.
+ 15d
    Thu 19 Feb 10:36 telegram > Maya [still_paused] Hello Maya, Kim's assistant here. The two weeks of rest are over. How shall we go on? {Carry on|Two more weeks|Slow down}
maya presses: two more weeks
    Fri 20 Feb 10:37 telegram > Maya [answer] All right, Maya: no check-ins for two weeks, then one question. BACK ends the pause sooner.
+ 14d
    Fri 06 Mar 10:37 telegram > Maya [still_paused] Hello Maya, Kim's assistant here. The two weeks of rest are over. How shall we go on? {Carry on|Two more weeks|Slow down}
maya presses: carry on
    Fri 06 Mar 10:38 telegram > Maya [keyword] Good to have you back, Maya! The next check-in comes Mon 9 Mar.
    Fri 06 Mar 10:38 telegram > Kim [news] Maya has ended the pause: check-ins are on again.
+ 3d
    Mon 09 Mar 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. About last week's 5 applications: how many was it? {All of it|Some of it|Not yet}
