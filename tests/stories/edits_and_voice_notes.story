# An edit corrects the answer of the day; what holds no words gets a kind line; later edits are answered too

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications, 1 thank_you
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. So far this week: 1. 5 applications 2. 1 thank-you note {All of it|Some of it|Not yet}
maya: 1: 3, 2: no
    Tue 06 Jan 10:30 telegram > Maya [answer] Thanks, Maya. Noted: – 3 applications so far – 1 thank-you note: not yet
maya edits: 1: 4, 2: yes
    Tue 06 Jan 10:31 telegram > Maya [answer] Thanks, Maya. Noted: – 4 applications so far – 1 thank-you note done
maya: STATUS
    Tue 06 Jan 10:32 telegram > Maya [keyword] This week, Maya: – 5 applications: 4 so far – 1 thank-you note: 1 so far
maya sends: voice
    Tue 06 Jan 10:33 telegram > Maya [answer] Thank you, Maya! I can only read words. Could you put it in a few?
maya sends: voice
    Tue 06 Jan 10:34 telegram > Maya [answer] Thank you, Maya! I can only read words. Could you put it in a few?
maya sends: sticker
    Tue 06 Jan 10:35 telegram > Maya [answer] Thank you, Maya! I can only read words. Could you put it in a few?
+ 1d
    Wed 07 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Checking in: of 5 applications, how many so far? {All of it|Some of it|Not yet}
maya edits: 5
    Wed 07 Jan 10:36 telegram > Maya [answer] I saw your change, Maya, but we had gone on by then. Please send it as a new message; FIX takes the last answer back.
maya: 5
    Wed 07 Jan 10:37 telegram > Maya [answer] Good to hear, Maya. I wrote down: 5 applications done
maya: CALL ME
    Wed 07 Jan 10:38 telegram > Maya [answer] I'm telling Kim now, Maya. Check-ins rest for a day, so that you two can talk.
    Wed 07 Jan 10:38 telegram > Kim [alert] Maya asks for you: "CALL ME" {Reached|Voicemail|No answer}
maya sends: picture
    Wed 07 Jan 10:39 telegram > Maya [answer] Thank you, Maya! I can only read words. Could you put it in a few?
