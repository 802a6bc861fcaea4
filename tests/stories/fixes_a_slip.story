# FIX takes the last answer back; a late answer still counts; "ok" is never a yes

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 1 thank_you day
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How about 1 thank-you note: done? {Yes|No}
maya: ok
    Tue 06 Jan 10:30 telegram > Maya [clarify] Just to be sure I get it right: 1 thank-you note, done? Reply YES or NO.
maya: maybe
    Tue 06 Jan 10:31 telegram > Maya [answer] I'm not sure I got that right, Maya, so I've passed it to Kim.
    Tue 06 Jan 10:31 telegram > Kim [news] I did not understand Maya: "maybe"
maya: yes
    Tue 06 Jan 10:32 telegram > Maya [answer] Thanks, Maya. Noted: 1 thank-you note done
maya: FIX
    Tue 06 Jan 10:33 telegram > Maya [keyword] Taken back. Here is the question again: 1 thank-you note, done? Reply YES or NO.
maya: no, my kid was sick
    Tue 06 Jan 10:34 telegram > Maya [answer] Thank you for being straight with me, Maya. It need not all happen at once.
+ 26h
    Wed 07 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Checking in: 1 thank-you note, done? {Yes|No}
maya: did it yesterday
    Wed 07 Jan 12:35 telegram > Maya [answer] Good to hear, Maya. I wrote down: 1 thank-you note done
