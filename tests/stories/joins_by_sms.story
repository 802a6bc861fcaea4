# Joining by text message: at most ten questions

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Sam unsigned sms +14165550124
---
sam: hello?
    Mon 05 Jan 10:30 sms > Sam [stranger] Hello! This line is for people who work with a job-search coach. If a coach gave you a code, please send it, like JOIN 7Q4K9M2.
sam: JOIN WRONG22
    Mon 05 Jan 10:31 sms > Sam [stranger] That code does not work, or not any more. Please check it, or ask your coach for a new one; then send it like JOIN 7Q4K9M2.
sam: join jxk7q4k9m2
    Mon 05 Jan 10:32 sms > Sam [joining] Hello! Bonjour! ¡Hola! Reply 1 English, 2 Français, 3 Español.
sam: 1
    Mon 05 Jan 10:33 sms > Sam [joining] Kim's assistant, automated texts run by Bright Paths for your job search: about 1 text a working day at first, then fewer. Only Kim sees your answers; a former employer sees nothing. "Call me" reaches Kim. Msg & data rates may apply. HELP for help, STOP to stop. Reply YES to agree.
sam: what is this
    Mon 05 Jan 10:34 sms > Sam [answer] Nothing goes on without your yes, and there is no hurry. If you would like to begin with Kim, reply YES; if not, NO.
sam: yes
    Mon 05 Jan 10:35 sms > Sam [joining] Thank you! Is Sam the name to use? Reply YES, or type the name you like.
sam: Samuel
    Mon 05 Jan 10:36 sms > Sam [joining] Is it 10:36 am where you are (Toronto)? Reply YES, or your city.
sam: yes
    Mon 05 Jan 10:37 sms > Sam [joining] Check-ins come at about 10 am on working days. OK? Reply YES, or another hour from 9 to 19.
sam: yes
    Mon 05 Jan 10:38 sms > Sam [joining] I can also write on Telegram: open https://t.me/follow123456789_bot?start=HKMNVNT99V7J5MKF5S74 to add it, now or later. Reply YES when it is done, or NO to keep to texts.
sam: no
    Mon 05 Jan 10:39 sms > Sam [joining] Now the agreement. What Kim promises: pass on openings that fit you, every week; answer your messages within one working day. And your side, one thing at a time:
    Mon 05 Jan 10:39 sms > Sam [joining] Your part: 3 rounds of job postings each week. OK? Reply YES or a number from 2 to 5, and when and where you'll do it, like YES, mornings at home.
sam: yes, mornings at home
    Mon 05 Jan 10:40 sms > Sam [joining] Your part: 5 applications each week. OK? Reply YES or a number from 3 to 8, and when and where you'll do it, like YES, mornings at home.
sam: 4 evenings
    Mon 05 Jan 10:41 sms > Sam [joining] Your part: job club each week. All right? Reply YES and when and where you'll do it, like YES, mornings at home. Or NO.
sam: yes
    Mon 05 Jan 10:42 sms > Sam [joining] Your agreement, Samuel. Your part: 3 rounds of job postings each week (mornings at home); 4 applications each week (evenings); job club each week. Kim's part: pass on openings that fit you, every week; answer your messages within one working day. Type your name or AGREE to sign.
sam: yes
    Mon 05 Jan 10:43 sms > Sam [answer] Whenever you're ready, Samuel: your name here makes it official with Kim. Type your name or AGREE to sign. To talk first, reply CALL ME.
sam: AGREE
    Mon 05 Jan 10:44 telegram > Kim [news] Samuel has signed: – 3 rounds of job postings each week (mornings at home) – 4 applications each week (evenings) – job club each week
    Mon 05 Jan 10:44 sms > Sam [signed] Signed, thank you, Samuel! You have 8 sessions with Kim, who keeps time for you each week; your effort makes it count. First check-in: Tue 6 Jan, about 10 am. HELP shows what I can do.
+ 1d
    Tue 06 Jan 10:03 sms > Sam [check_in] Hi Samuel, Kim's assistant here. How is it going? 1) 3 rounds of job postings 2) 4 applications 3) job club Reply ALL, or like 1: 2, 2: 3.
