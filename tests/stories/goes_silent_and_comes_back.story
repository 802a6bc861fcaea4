# Silence: two attempts on one medium, then the other, a call task, low power, light touches, and one word back

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Sam telegram 1002 sms +14165550124: 5 applications, 3 outreach
---
+ 3d
    Tue 06 Jan 10:03 telegram > Sam [check_in] Hello Sam, it's Kim's assistant. So far this week: 1. 5 applications 2. 3 networking contacts {All of it|Some of it|Not yet}
    Tue 06 Jan 14:03 telegram > Sam [nudge] Kim's assistant again, Sam. A word on any is enough: 1. 5 applications 2. 3 networking contacts {All of it|Some of it|Not yet}
    Tue 06 Jan 18:03 telegram > Kim [call_task] Please call Sam: a check-in without a word back. {Reached|Voicemail|No answer}
    Wed 07 Jan 10:03 sms > Sam [check_in] Hi Sam, Kim's assistant here. Your plan matters: how is it going? 1) 5 applications 2) 3 networking contacts Reply ALL, or like 1: 4, 2: 2.
    Wed 07 Jan 14:03 sms > Sam [nudge] No rush, Sam. Kim's assistant again: 1) 5 applications 2) 3 networking contacts Reply ALL, or like 1: 4, 2: 2.
    Thu 08 Jan 10:03 telegram > Sam [check_in] Hello Sam, it's Kim's assistant. So far this week: 1. 5 applications 2. 3 networking contacts {All of it|Some of it|Not yet}
+ 12d
    Thu 08 Jan 14:03 telegram > Sam [nudge] Kim's assistant again, Sam. A word on any is enough: 1. 5 applications 2. 3 networking contacts {All of it|Some of it|Not yet}
    Mon 12 Jan 10:03 sms > Sam [check_in] Hi Sam, Kim's assistant here. How did last week go? 1) 5 applications 2) 3 networking contacts Reply ALL, or like 1: 4, 2: 2.
    Mon 12 Jan 14:03 sms > Sam [nudge] No rush, Sam. Kim's assistant again: 1) 5 applications 2) 3 networking contacts Reply ALL, or like 1: 4, 2: 2.
    Thu 15 Jan 10:03 telegram > Sam [check_in] Hello Sam, it's Kim's assistant. So far this week: 1. 5 applications 2. 3 networking contacts {All of it|Some of it|Not yet}
    Thu 15 Jan 14:03 telegram > Sam [nudge] Kim's assistant again, Sam. A word on any is enough: 1. 5 applications 2. 3 networking contacts {All of it|Some of it|Not yet}
    Mon 19 Jan 10:03 sms > Sam [check_in] Hi Sam, Kim's assistant here. How did last week go? 1) 5 applications 2) 3 networking contacts Reply ALL, or like 1: 4, 2: 2.
    Mon 19 Jan 14:03 sms > Sam [nudge] No rush, Sam. Kim's assistant again: 1) 5 applications 2) 3 networking contacts Reply ALL, or like 1: 4, 2: 2.
    Mon 19 Jan 18:03 telegram > Kim [news] Sam has been quiet, so I'm stepping back: a light touch now and then, nothing else. Your time is free for the others; any word from Sam brings it all back.
+ 30d
    Mon 02 Feb 10:03 telegram > Sam [light_touch] Hello from Kim's assistant. No check-in, just a friendly question: how do things stand? {Found work|Let's talk|Looking on my own|Not now}
    Tue 17 Feb 10:03 sms > Sam [light_touch] Kim's assistant here. One number is enough. How do things stand? Reply 1 found work, 2 let's talk, 3 looking on my own, 4 not now.
sam sms: hey sorry its been a lot
    Thu 19 Feb 10:30 telegram > Kim [news] Sam is back! I've welcomed them and left one commitment for this week.
    Thu 19 Feb 10:30 sms > Sam [answer] Good to hear from you, Sam! Let's take just one thing this week: 5 applications. Kim will be glad you wrote.
    Thu 19 Feb 10:30 telegram > Kim [news] Sam wrote: "hey sorry its been a lot"
+ 2d
sam sms: 2
    Sat 21 Feb 10:31 sms > Sam [answer] Thank you, Sam. Nothing is open right now. HELP shows what I can do; CALL ME reaches Kim.
+ 4d
    Mon 23 Feb 10:03 sms > Sam [check_in] Hello Sam, it's Kim's assistant. About last week's 5 applications: how many was it? Reply with a number; any is fine.
    Mon 23 Feb 18:03 sms > Sam [nudge] Kim's assistant again, Sam. One number is enough: of 5 applications, how many? Any number is fine.
sam: 5
    Wed 25 Feb 10:32 telegram > Sam [answer] Thanks, Sam. Noted: 5 applications done
+ 1d
    Thu 26 Feb 10:03 telegram > Sam [check_in] Hi Sam, Kim's assistant here. Checking in: of 5 applications, how many so far? {All of it|Some of it|Not yet}
sam: yes
    Thu 26 Feb 10:33 telegram > Sam [answer] Good to hear, Sam. I wrote down: 5 applications done
    Thu 26 Feb 10:33 telegram > Sam [proposal] You have found your pace, Sam. Shall the rest come back as well: 3 networking contacts? {Yes|No}
