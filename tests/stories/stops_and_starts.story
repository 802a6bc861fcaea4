# STOP ends everything on every medium at once; START reopens the one it was written on

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Leo telegram 1004 sms +14165550126: 5 applications
---
+ 1d
    Tue 06 Jan 10:03 telegram > Leo [check_in] Hello Leo, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
leo sms: pls stop texting me
    Tue 06 Jan 10:30 telegram > Kim [news] Leo sent STOP: no messages any more, on any medium. Only START brings them back.
    Tue 06 Jan 10:30 sms > Leo [stop] You won't get any more messages from Bright Paths. Reply START to come back, any time.
+ 7d
leo: hello?
    Tue 13 Jan 10:31 telegram > Leo [stop] You get no messages from here. Reply START to come back.
leo sms: START
    Tue 13 Jan 10:32 telegram > Kim [news] Leo sent START: messages are on again.
    Tue 13 Jan 10:32 sms > Leo [start] Welcome back, Leo! Kim's check-ins are on again. STOP ends them any time.
+ 2d
    Wed 14 Jan 10:03 sms > Leo [check_in] Hi Leo, Kim's assistant here. Checking in: of 5 applications, how many so far? Reply with a number; any is fine.
    Wed 14 Jan 14:03 sms > Leo [nudge] No rush, Leo. Kim's assistant again: of 5 applications, how many so far? Any number is fine.
    Wed 14 Jan 18:03 telegram > Kim [call_task] Please call Leo: a check-in without a word back. {Reached|Voicemail|No answer}
    Thu 15 Jan 10:03 sms > Leo [check_in] Hi Leo, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? Any number helps.
leo blocks
    Thu 15 Jan 10:33 telegram > Kim [news] Leo blocked the bot. That counts as STOP: no messages any more, on any medium. Only START brings them back.
+ 7d
