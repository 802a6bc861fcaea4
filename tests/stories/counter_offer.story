# A number outside the template's range goes to the coach; signing waits for the answer

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya unsigned sms +14165550123: 5 applications
---
maya: JOIN JXK7Q4K9M2
    Mon 05 Jan 10:30 sms > Maya [joining] Hello! Bonjour! ¡Hola! Reply 1 English, 2 Français, 3 Español.
maya: 1
    Mon 05 Jan 10:31 sms > Maya [joining] Kim's assistant, automated texts run by Bright Paths for your job search: about 1 text a working day at first, then fewer. Only Kim sees your answers; a former employer sees nothing. "Call me" reaches Kim. Msg & data rates may apply. HELP for help, STOP to stop. Reply YES to agree.
maya: yes
    Mon 05 Jan 10:32 sms > Maya [joining] Thank you! Is Maya the name to use? Reply YES, or type the name you like.
maya: yes
    Mon 05 Jan 10:33 sms > Maya [joining] Is it 10:33 am where you are (Toronto)? Reply YES, or your city.
maya: yes
    Mon 05 Jan 10:34 sms > Maya [joining] Check-ins come at about 10 am on working days. OK? Reply YES, or another hour from 9 to 19.
maya: yes
    Mon 05 Jan 10:35 sms > Maya [joining] I can also write on Telegram: open https://t.me/follow123456789_bot?start=CPRZ3YS4KT83NZPF5X3P to add it, now or later. Reply YES when it is done, or NO to keep to texts.
maya: no
    Mon 05 Jan 10:36 sms > Maya [joining] Now the agreement. What Kim promises: pass on openings that fit you, every week; answer your messages within one working day. And your side, one thing at a time:
    Mon 05 Jan 10:36 sms > Maya [joining] Your part: 5 applications each week. OK? Reply YES or a number from 1 to 8, and when and where you'll do it, like YES, mornings at home.
maya: 20 a week, mornings
    Mon 05 Jan 10:37 telegram > Kim [news] Maya would rather do 20 applications instead of 5 applications. Which shall it be? {Accept it|Keep the old number}
    Mon 05 Jan 10:37 sms > Maya [answer] 20 applications: I'll take that to Kim. Meanwhile, let's go on.
    Mon 05 Jan 10:37 sms > Maya [joining] That's everything from you, thank you. One number is with Kim; as soon as it's settled, I'll send the agreement to sign.
maya: AGREE
    Mon 05 Jan 10:38 sms > Maya [answer] Kim is still looking at 20 applications. With a number from 1 to 8 we can go on right away; CALL ME to talk it over.
kim: /commit maya 20 applications a week
    Mon 05 Jan 10:39 telegram > Kim [answer] Changed in the offer to Maya: 20 applications each week (mornings).
    Mon 05 Jan 10:39 sms > Maya [joining] Your agreement, Maya. Your part: 20 applications each week (mornings). Kim's part: pass on openings that fit you, every week; answer your messages within one working day. Type your name or AGREE to sign.
maya: AGREE
    Mon 05 Jan 10:40 telegram > Kim [news] Maya has signed: 20 applications each week (mornings)
    Mon 05 Jan 10:40 sms > Maya [signed] Signed, thank you, Maya! You have 8 sessions with Kim, who keeps time for you each week; your effort makes it count. First check-in: Tue 6 Jan, about 10 am. HELP shows what I can do.
+ 1d
    Tue 06 Jan 10:02 sms > Maya [check_in] Hi Maya, Kim's assistant here. Checking in: of 20 applications, how many so far? Reply with a number; any is fine.
