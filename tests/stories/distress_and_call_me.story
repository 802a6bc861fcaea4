# Distress holds everything until a human releases it; "call me" reaches the coach at once, at any hour

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications
client Sam sms +14165550124: 5 applications
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Tue 06 Jan 10:03 sms > Sam [check_in] Hello Sam, it's Kim's assistant. How is it going with 5 applications: how many so far? Reply with a number; any is fine.
+ until 22:30
    Tue 06 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Tue 06 Jan 14:03 sms > Sam [nudge] Kim's assistant again, Sam. One number is enough: of 5 applications, how many? Any number is fine.
    Tue 06 Jan 18:02 telegram > Kim [call_task] Please call Maya: a check-in without a word back. {Reached|Voicemail|No answer}
    Tue 06 Jan 18:03 telegram > Kim [call_task] Please call Sam: a check-in without a word back. {Reached|Voicemail|No answer}
maya: i cant go on, i want to end my life
    Tue 06 Jan 22:30 telegram > Maya [safety] I'm an automated assistant. I'm alerting Kim now. In danger? Call or text 988 any time; emergency 911.
    Tue 06 Jan 22:30 telegram > Kim [alert] Maya may be in distress: "i cant go on, i want to end my life" I've given the crisis line and said that you are alerted. Everything automated waits until you release it. {Let check-ins go on}
+ 3d
    Wed 07 Jan 10:03 sms > Sam [check_in] Hi Sam, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? Any number helps.
    Wed 07 Jan 14:03 sms > Sam [nudge] No rush, Sam. Kim's assistant again: of 5 applications, how many so far? Any number is fine.
    Thu 08 Jan 10:03 sms > Sam [check_in] Hello Sam, it's Kim's assistant. How is it going with 5 applications: how many so far? Reply with a number; any is fine.
    Thu 08 Jan 14:03 sms > Sam [nudge] Kim's assistant again, Sam. One number is enough: of 5 applications, how many? Any number is fine.
kim: /go maya
    Fri 09 Jan 22:31 telegram > Kim [answer] Maya: automation goes on. Next: Mon 12 Jan, 10:02 am.
+ 2d
sam: can someone call me please
    Sun 11 Jan 22:32 telegram > Kim [alert] Sam asks for you: "can someone call me please" {Reached|Voicemail|No answer}
    Sun 11 Jan 22:32 sms > Sam [answer] I'm telling Kim now, Sam. Check-ins rest for a day, so that you two can talk.
+ 1d
    Mon 12 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. Looking back at last week: of 5 applications, how many? {All of it|Some of it|Not yet}
    Mon 12 Jan 14:02 telegram > Maya [nudge] No rush, Maya. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
kim: /called sam reached
    Mon 12 Jan 22:33 telegram > Kim [answer] Noted, the call to Sam: reached; check-ins rest for a day.
+ 2d
    Tue 13 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? {All of it|Some of it|Not yet}
    Tue 13 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Wed 14 Jan 10:03 sms > Sam [check_in] Hi Sam, Kim's assistant here. Looking back at last week: of 5 applications, how many? Reply with a number; any is fine.
    Wed 14 Jan 14:03 sms > Sam [nudge] No rush, Sam. Kim's assistant again: of 5 applications, how many so far? Any number is fine.
    Wed 14 Jan 18:03 telegram > Kim [call_task] Please call Sam: a check-in without a word back. {Reached|Voicemail|No answer}
