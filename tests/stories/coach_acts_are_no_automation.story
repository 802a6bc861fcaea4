# What the coach does about a client takes no place of the day, and the coach learns when it is read

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications, 1 thank_you
---
+ until 10:05
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. So far this week: 1. 5 applications 2. 1 thank-you note {All of it|Some of it|Not yet}
kim: /commit maya 4 applications a week
    Tue 06 Jan 10:05 telegram > Kim [answer] Proposed to Maya: 4 applications each week, instead of 5 applications each week. It holds as soon as Maya says yes.
    Tue 06 Jan 10:05 telegram > Maya [proposal] Kim proposes a change, Maya: 4 applications each week. All right with you? {Yes|No}
maya: no
    Tue 06 Jan 10:06 telegram > Maya [clarify] Thank you, Maya. Which of these is that about? {The proposal: 4 applications each week|The check-in of Tue 6 Jan}
kim: /commit maya 6 applications a week
    Tue 06 Jan 10:07 telegram > Kim [answer] Proposed to Maya: 6 applications each week, instead of 5 applications each week. It holds as soon as Maya says yes.
    Tue 06 Jan 10:07 telegram > Maya [proposal] Kim proposes a change, Maya: 6 applications each week. All right with you? {Yes|No}
+ until 14:05
kim: /pause maya until 20 Jan
    Tue 06 Jan 14:05 telegram > Kim [answer] Maya is paused until Tue 20 Jan. I'll tell Maya.
    Tue 06 Jan 14:05 telegram > Maya [inform] All right, Maya: no check-ins until Tue 20 Jan. BACK ends the pause sooner.
kim: /resume maya
    Tue 06 Jan 14:06 telegram > Kim [answer] Maya is on again. Next: Wed 7 Jan, 10:02 am.
    Tue 06 Jan 14:06 telegram > Maya [inform] Kim has switched the check-ins on again, Maya. The next one comes Wed 7 Jan, 10:02 am. PAUSE or LESS change that at once.
+ until 20:30
kim: /commit maya 7 applications a week
    Tue 06 Jan 20:30 telegram > Kim [answer] Proposed to Maya: 7 applications each week, instead of 5 applications each week. It holds as soon as Maya says yes. Maya reads this on Wed 7 Jan, 9 am.
kim: /landed maya
    Tue 06 Jan 20:31 telegram > Kim [answer] Wonderful! Maya has landed: check-ins have ended, and congratulations are on their way. Maya reads this on Wed 7 Jan, 9 am.
+ until 09:30
    Wed 07 Jan 09:00 telegram > Maya [inform] Congratulations, Maya! Kim will be so glad. The check-ins end here; should you ever want to talk, just write.
