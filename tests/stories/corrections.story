# An answer taken back in words, by a second button, or in a later number

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications, 3 outreach, 2 follow_up
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. So far this week: 1. 5 applications 2. 3 networking contacts 3. 2 follow-ups {All of it|Some of it|Not yet}
maya: 2 applications, 1 contact, no follow-ups yet
    Tue 06 Jan 10:30 telegram > Maya [answer] Thanks, Maya. Noted: – 2 applications so far – 1 networking contact so far – 2 follow-ups: not yet
maya: no wait, 3 applications
    Tue 06 Jan 10:31 telegram > Maya [answer] Thanks, Maya. Noted: 3 applications so far
maya: STATUS
    Tue 06 Jan 10:32 telegram > Maya [keyword] This week, Maya: – 5 applications: 3 so far – 3 networking contacts: 1 so far – 2 follow-ups: still to do
+ 1d
    Wed 07 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. How is it going? 1. 5 applications 2. 3 networking contacts 3. 2 follow-ups {All of it|Some of it|Not yet}
maya: 4, 1 and 2
    Wed 07 Jan 10:33 telegram > Maya [answer] Good to hear, Maya. I wrote down: – 4 applications so far – 1 networking contact so far – 2 follow-ups done
maya: FIX
    Wed 07 Jan 10:34 telegram > Maya [keyword] Taken back. Here it is again: 1. 5 applications 2. 3 networking contacts 3. 2 follow-ups Reply ALL, or like 1: 4, 2: 2.
maya: all but 2
    Wed 07 Jan 10:35 telegram > Maya [answer] Good to hear, Maya. I wrote down: – 5 applications done – 3 networking contacts: not yet – 2 follow-ups done
maya: STATUS
    Wed 07 Jan 10:36 telegram > Maya [keyword] This week, Maya: – 5 applications: 5 so far – 3 networking contacts: 1 so far – 2 follow-ups: 2 so far
+ 1d
    Thu 08 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 3 networking contacts: how many so far? {All of it|Some of it|Not yet}
maya: 2, 1 and 1
    Thu 08 Jan 10:37 telegram > Maya [clarify] Just to be sure I get it right: of 3 networking contacts, how many? Reply with a number.
