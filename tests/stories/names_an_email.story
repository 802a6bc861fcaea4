# After signing, e-mail is offered; the address counts once its holder has said yes by the link in a first mail

start 2026-01-05 10:30 America/Toronto
ways email
coach Kim telegram 9001
client Leo unsigned telegram 1002 email leo@example.org
---
leo: /start JXK7Q4K9M2LINK
    Mon 05 Jan 10:30 telegram > Leo [joining] Hello! Bonjour! ¡Hola! {English|Français|Español}
leo presses: English
    Mon 05 Jan 10:31 telegram > Leo [joining] I'm Kim's assistant: an automated chat run by Bright Paths. What for: short check-ins and reminders about the job-search steps you and Kim agree on. How often: about one message a working day at first, then fewer. When it is quiet, I slow down by myself. Who sees what: only Kim sees your answers. A former employer sees nothing. How to reach Kim: write "call me" here at any time. How to stop: STOP, and it ends at once. Is that all right with you? {Yes|No}
leo: yes
    Mon 05 Jan 10:32 telegram > Leo [joining] Thank you! Is Leo the name to use? If not, just type the one you like. {Yes}
leo: yes
    Mon 05 Jan 10:33 telegram > Leo [joining] Is it 10:33 am where you are (Toronto)? If not, type your city, so that I write at decent hours. {Yes}
leo: yes
    Mon 05 Jan 10:34 telegram > Leo [joining] Check-ins come at about 10 am on working days. Is that good? If not, type another hour from 9 to 19. {Yes}
leo: yes
    Mon 05 Jan 10:35 telegram > Leo [joining] If a message here gets no answer, may I send the next one by text? Then type your mobile number, like 416 555 0123. {No}
leo: no
    Mon 05 Jan 10:36 telegram > Leo [joining] Now the agreement; it has two sides. What Kim promises: – pass on openings that fit you, every week – answer your messages within one working day And here is your side, one thing at a time.
    Mon 05 Jan 10:36 telegram > Leo [joining] Your part: 3 rounds of job postings each week. All right? Or type another number, from 2 to 5. {Yes}
leo: yes, mornings
    Mon 05 Jan 10:37 telegram > Leo [joining] Your part: 5 applications each week. All right? Or type another number, from 3 to 8. {Yes}
leo: yes, evenings
    Mon 05 Jan 10:38 telegram > Leo [joining] Your part: job club each week. All right? {Yes}
leo: yes, on Fridays
    Mon 05 Jan 10:39 telegram > Leo [joining] Your agreement, Leo. Your part: – 3 rounds of job postings each week (mornings) – 5 applications each week (evenings) – job club each week (on Fridays) Kim's part: – pass on openings that fit you, every week – answer your messages within one working day Either side can propose changes at any time. To sign, press the button or type your name. {I agree}
leo: AGREE
    Mon 05 Jan 10:40 telegram > Leo [signed] Signed, thank you, Leo! What you have now: 8 sessions with Kim, who has 35 to 40 hours a week for dozens of people and keeps a part of them for you. Your effort is what makes them count. The first check-in comes Tue 6 Jan at about 10 am. HELP shows what I can do.
    Mon 05 Jan 10:40 telegram > Kim [news] Leo has signed: – 3 rounds of job postings each week (mornings) – 5 applications each week (evenings) – job club each week (on Fridays)
    Mon 05 Jan 10:40 telegram > Leo [email] One thing more, Leo: when messages stay quiet, may I also write by e-mail? Then type your address. {No}
leo: leo@example.org
    Mon 05 Jan 10:41 telegram > Leo [answer] Thank you, Leo. I've written there; one click in that mail says yes, and until then nothing else goes there.
    Mon 05 Jan 10:41 email > Leo [consent] Kim's assistant (Bright Paths) here. Somebody gave this address for short check-ins about a job search that they and Kim agreed on. If it was you: may I write here too, when other messages stay quiet? {Yes}
leo clicks: yes
    Mon 05 Jan 10:42 telegram > Leo [answer] Thank you, Leo! E-mail works as well now; I keep to wherever you answer.
+ 1d
    Tue 06 Jan 10:03 telegram > Leo [check_in] Hello Leo, it's Kim's assistant. So far this week: 1. 3 rounds of job postings 2. 5 applications 3. job club {All of it|Some of it|Not yet}
leo: stop
    Tue 06 Jan 10:43 telegram > Leo [stop] You won't get any more messages from Bright Paths. Reply START to come back, any time.
    Tue 06 Jan 10:43 telegram > Kim [news] Leo sent STOP: no messages any more, on any medium. Only START brings them back.
