# The coach changes the offer after the summary was shown: what is signed is always what was shown last

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya unsigned telegram 1001
---
maya: /start JXK7Q4K9M2LINK
    Mon 05 Jan 10:30 telegram > Maya [joining] Hello! Bonjour! ¡Hola! {English|Français|Español}
maya presses: English
    Mon 05 Jan 10:31 telegram > Maya [joining] I'm Kim's assistant: an automated chat run by Bright Paths. What for: short check-ins and reminders about the job-search steps you and Kim agree on. How often: about one message a working day at first, then fewer. When it is quiet, I slow down by myself. Who sees what: only Kim sees your answers. A former employer sees nothing. How to reach Kim: write "call me" here at any time. How to stop: STOP, and it ends at once. Is that all right with you? {Yes|No}
maya: yes
    Mon 05 Jan 10:32 telegram > Maya [joining] Thank you! Is Maya the name to use? If not, just type the one you like. {Yes}
maya: call me Maya R
    Mon 05 Jan 10:33 telegram > Maya [joining] Is it 10:33 am where you are (Toronto)? If not, type your city, so that I write at decent hours. {Yes}
maya: that's fine
    Mon 05 Jan 10:34 telegram > Maya [joining] Check-ins come at about 10 am on working days. Is that good? If not, type another hour from 9 to 19. {Yes}
maya: ok
    Mon 05 Jan 10:35 telegram > Maya [joining] If a message here gets no answer, may I send the next one by text? Then type your mobile number, like 416 555 0123. {No}
maya: no
    Mon 05 Jan 10:36 telegram > Maya [joining] Now the agreement; it has two sides. What Kim promises: – pass on openings that fit you, every week – answer your messages within one working day And here is your side, one thing at a time.
    Mon 05 Jan 10:36 telegram > Maya [joining] Your part: 3 rounds of job postings each week. All right? Or type another number, from 2 to 5. {Yes}
maya: yes, at home
    Mon 05 Jan 10:37 telegram > Maya [joining] Your part: 5 applications each week. All right? Or type another number, from 3 to 8. {Yes}
maya: 5 is too many
    Mon 05 Jan 10:38 telegram > Maya [answer] That's fine. What would work for you? Numbers from 3 to 8 are settled at once, others I take to Kim. Reply with a number.
maya: 3, evenings
    Mon 05 Jan 10:39 telegram > Maya [joining] Your part: job club each week. All right? {Yes}
maya: no
    Mon 05 Jan 10:40 telegram > Maya [answer] All right, job club is left out. I've told Kim, in case you two want to talk about it.
    Mon 05 Jan 10:40 telegram > Kim [news] Maya R would rather leave out: job club. It is not in the offer now; /commit puts it back.
    Mon 05 Jan 10:40 telegram > Maya [joining] Your agreement, Maya R. Your part: – 3 rounds of job postings each week (at home) – 3 applications each week (evenings) Kim's part: – pass on openings that fit you, every week – answer your messages within one working day Either side can propose changes at any time. To sign, press the button or type your name. {I agree}
kim: /commit maya 4 outreach a week
    Mon 05 Jan 10:41 telegram > Kim [answer] Changed in the offer to Maya R: 4 networking contacts each week.
    Mon 05 Jan 10:41 telegram > Maya [joining] Your agreement, Maya R. Your part: – 3 rounds of job postings each week (at home) – 3 applications each week (evenings) – 4 networking contacts each week Kim's part: – pass on openings that fit you, every week – answer your messages within one working day Either side can propose changes at any time. To sign, press the button or type your name. {I agree}
maya presses: I agree
    Mon 05 Jan 10:42 telegram > Maya [signed] Signed, thank you, Maya R! What you have now: 8 sessions with Kim, who has 35 to 40 hours a week for dozens of people and keeps a part of them for you. Your effort is what makes them count. The first check-in comes Tue 6 Jan at about 10 am. HELP shows what I can do.
    Mon 05 Jan 10:42 telegram > Kim [news] Maya R has signed: – 3 rounds of job postings each week (at home) – 3 applications each week (evenings) – 4 networking contacts each week
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya R, it's Kim's assistant. So far this week: 1. 3 rounds of job postings 2. 3 applications 3. 4 networking contacts {All of it|Some of it|Not yet}
