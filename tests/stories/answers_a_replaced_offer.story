# A typed no goes to the newest offer on the screen, also when that was replaced and the newer one waits for the morning

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications, 1 thank_you
---
+ until 10:05
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. So far this week: 1. 5 applications 2. 1 thank-you note {All of it|Some of it|Not yet}
kim: /commit maya 4 applications a week
    Tue 06 Jan 10:05 telegram > Kim [answer] Proposed to Maya: 4 applications each week, instead of 5 applications each week. It holds as soon as Maya says yes.
    Tue 06 Jan 10:05 telegram > Maya [proposal] Kim proposes a change, Maya: 4 applications each week. All right with you? {Yes|No}
+ until 17:50
    Tue 06 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. A word on any is enough: 1. 5 applications 2. 1 thank-you note {All of it|Some of it|Not yet}
kim: /commit maya 6 applications a week
    Tue 06 Jan 17:50 telegram > Kim [answer] Proposed to Maya: 6 applications each week, instead of 5 applications each week. It holds as soon as Maya says yes.
    Tue 06 Jan 17:50 telegram > Maya [proposal] Kim proposes a change, Maya: 6 applications each week. All right with you? {Yes|No}
+ until 20:10
    Tue 06 Jan 18:02 telegram > Kim [call_task] Please call Maya: a check-in without a word back. {Reached|Voicemail|No answer}
kim: /commit maya 7 applications a week
    Tue 06 Jan 20:10 telegram > Kim [answer] Proposed to Maya: 7 applications each week, instead of 5 applications each week. It holds as soon as Maya says yes. Maya reads this on Wed 7 Jan, 9 am.
maya: no, thank you
    Tue 06 Jan 20:11 telegram > Maya [answer] That offer has been replaced, Maya. Kim now proposes: 7 applications each week. All right with you? {Yes|No}
maya: status
    Tue 06 Jan 20:12 telegram > Maya [keyword] This week, Maya: – 5 applications: still to do – 1 thank-you note: still to do
maya: no
    Tue 06 Jan 20:13 telegram > Maya [answer] All right, Maya: everything stays as it is.
+ until 09:05
    Wed 07 Jan 09:00 telegram > Maya [proposal] Kim proposes a change, Maya: 7 applications each week. All right with you? {Yes|No}
    Wed 07 Jan 09:00 telegram > Kim [news] Maya would rather keep things as they are: your proposal, 7 applications each week, is off the table.
