# Several messages in a row that make one answer

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 1 homework, 1 follow_up, 1 thank_you
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. So far this week: 1. homework 2. 1 follow-up 3. 1 thank-you note {All of it|Some of it|Not yet}
maya: 1 yes
    Tue 06 Jan 10:30 telegram > Maya [answer] Thanks, Maya. Noted: homework done
maya: and 2 also
    Tue 06 Jan 10:31 telegram > Maya [answer] Thanks, Maya. Noted: 1 follow-up done
maya: not 3
    Tue 06 Jan 10:32 telegram > Maya [answer] Thank you for being straight with me, Maya. It need not all happen at once.
maya: oh and the thank you too
    Tue 06 Jan 10:33 telegram > Maya [answer] Thanks, Maya. Noted: 1 thank-you note done
maya: STATUS
    Tue 06 Jan 10:34 telegram > Maya [keyword] This week, Maya: – homework: 1 so far – 1 follow-up: 1 so far – 1 thank-you note: 1 so far
