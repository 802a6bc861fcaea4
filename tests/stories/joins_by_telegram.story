# Joining by the deep link: language, consent, name, zone, hour, a second medium, the contract one by one, signing

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya unsigned telegram 1001 sms +14165550123
---
maya: /start JXK7Q4K9M2LINK
    Mon 05 Jan 10:30 telegram > Maya [joining] Hello! Bonjour! ¡Hola! {English|Français|Español}
maya presses: English
    Mon 05 Jan 10:31 telegram > Maya [joining] I'm Kim's assistant: an automated chat run by Bright Paths. What for: short check-ins and reminders about the job-search steps you and Kim agree on. How often: about one message a working day at first, then fewer. When it is quiet, I slow down by myself. Who sees what: only Kim sees your answers. A former employer sees nothing. How to reach Kim: write "call me" here at any time. How to stop: STOP, and it ends at once. Is that all right with you? {Yes|No}
maya: yes
    Mon 05 Jan 10:32 telegram > Maya [joining] Thank you! Is Maya the name to use? If not, just type the one you like. {Yes}
maya: yes
    Mon 05 Jan 10:33 telegram > Maya [joining] Is it 10:33 am where you are (Toronto)? If not, type your city, so that I write at decent hours. {Yes}
maya: Vancouver
    Mon 05 Jan 10:34 telegram > Maya [joining] Check-ins come at about 10 am on working days. Is that good? If not, type another hour from 9 to 19. {Yes}
maya: 11
    Mon 05 Jan 10:35 telegram > Maya [joining] If a message here gets no answer, may I send the next one by text? Then type your mobile number, like 416 555 0123. {No}
maya: 416 555 0123
    Mon 05 Jan 10:36 telegram > Maya [joining] Now the agreement; it has two sides. What Kim promises: – pass on openings that fit you, every week – answer your messages within one working day And here is your side, one thing at a time.
    Mon 05 Jan 10:36 sms > Maya [consent] Kim's assistant (Bright Paths): may job-search check-ins also come by text to this number? Msg & data rates may apply. HELP for help, STOP to stop. Reply YES to agree.
    Mon 05 Jan 10:36 telegram > Maya [joining] Your part: 3 rounds of job postings each week. All right? Or type another number, from 2 to 5. {Yes}
maya sms: yes
    Mon 05 Jan 10:37 sms > Maya [answer] Thank you, Maya! I'll use this one too, and keep to wherever you answer.
maya: yes
    Mon 05 Jan 10:38 telegram > Maya [joining] Good: 3 rounds of job postings. When and where will you do it? A plan makes it much easier. One line is enough, like: Tuesday and Thursday mornings, at the library.
maya: Mon and Wed mornings at the library
    Mon 05 Jan 10:39 telegram > Maya [joining] Your part: 5 applications each week. All right? Or type another number, from 3 to 8. {Yes}
maya: 4, evenings
    Mon 05 Jan 10:40 telegram > Maya [joining] Your part: job club each week. All right? {Yes}
maya: yes
    Mon 05 Jan 10:41 telegram > Maya [joining] Good: job club. When and where will you do it? A plan makes it much easier. One line is enough, like: Tuesday and Thursday mornings, at the library.
maya: by phone on Fridays
    Mon 05 Jan 10:42 telegram > Maya [joining] Your agreement, Maya. Your part: – 3 rounds of job postings each week (Mon and Wed mornings at the library) – 4 applications each week (evenings) – job club each week (by phone on Fridays) Kim's part: – pass on openings that fit you, every week – answer your messages within one working day Either side can propose changes at any time. To sign, press the button or type your name. {I agree}
maya: yes
    Mon 05 Jan 10:43 telegram > Maya [answer] Whenever you're ready, Maya: your name here makes it official with Kim. Type your name or AGREE to sign. To talk first, reply CALL ME.
maya: at home
    Mon 05 Jan 10:44 telegram > Maya [answer] Almost there, Maya. Shall we make it official with Kim? Type your name or AGREE to sign. To talk first, reply CALL ME.
maya: yes
    Mon 05 Jan 10:45 telegram > Maya [answer] Whenever you're ready, Maya: your name here makes it official with Kim. Type your name or AGREE to sign. To talk first, reply CALL ME.
maya: Maya
    Mon 05 Jan 10:46 telegram > Maya [signed] Signed, thank you, Maya! What you have now: 8 sessions with Kim, who has 35 to 40 hours a week for dozens of people and keeps a part of them for you. Your effort is what makes them count. The first check-in comes Tue 6 Jan at about 11 am. HELP shows what I can do.
    Mon 05 Jan 10:46 telegram > Kim [news] Maya has signed: – 3 rounds of job postings each week (Mon and Wed mornings at the library) – 4 applications each week (evenings) – job club each week (by phone on Fridays)
+ 1d
