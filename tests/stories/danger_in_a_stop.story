# Words that are both a stop and a cry: the crisis line first, then the stop; what follows still reaches the coach

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications
client Sam telegram 1002: 5 applications
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Tue 06 Jan 10:03 telegram > Sam [check_in] Hello Sam, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
maya: stop, i want to die
    Tue 06 Jan 10:30 telegram > Maya [safety] I'm an automated assistant. I'm alerting Kim now. In danger? Call or text 988 any time; emergency 911.
    Tue 06 Jan 10:30 telegram > Kim [alert] Maya may be in distress: "stop, i want to die" I've given the crisis line and said that you are alerted. Everything automated waits until you release it. {Let check-ins go on}
    Tue 06 Jan 10:30 telegram > Maya [stop] You won't get any more messages from Bright Paths. Reply START to come back, any time.
    Tue 06 Jan 10:30 telegram > Kim [news] Maya sent STOP: no messages any more, on any medium. Only START brings them back.
maya: i cant go on
    Tue 06 Jan 10:31 telegram > Maya [safety] I'm an automated assistant. I'm alerting Kim now. In danger? Call or text 988 any time; emergency 911.
    Tue 06 Jan 10:31 telegram > Kim [alert] Maya may be in distress: "i cant go on" I've given the crisis line and said that you are alerted. Everything automated waits until you release it. {Let check-ins go on}
maya: call me
    Tue 06 Jan 10:32 telegram > Maya [answer] Thank you, Maya. I've passed that to Kim.
    Tue 06 Jan 10:32 telegram > Kim [alert] Maya asks for you: "call me" {Reached|Voicemail|No answer}
sam: i want to die
    Tue 06 Jan 10:33 telegram > Sam [safety] I'm an automated assistant. I'm alerting Kim now. In danger? Call or text 988 any time; emergency 911.
    Tue 06 Jan 10:33 telegram > Kim [alert] Sam may be in distress: "i want to die" I've given the crisis line and said that you are alerted. Everything automated waits until you release it. {Let check-ins go on}
sam: i mean it
    Tue 06 Jan 10:34 telegram > Sam [answer] Thank you, Sam. Kim gets every word you write here, at once.
    Tue 06 Jan 10:34 telegram > Kim [alert] Sam wrote: "i mean it"
sam: yes
    Tue 06 Jan 10:35 telegram > Sam [answer] Thank you, Sam. Kim gets every word you write here, at once.
    Tue 06 Jan 10:35 telegram > Kim [alert] Sam wrote: "yes"
+ 1d
kim: /go sam
    Wed 07 Jan 10:36 telegram > Kim [answer] Sam: automation goes on. Next: Thu 8 Jan, 10:03 am.
+ 4d
    Thu 08 Jan 10:03 telegram > Sam [check_in] Hi Sam, Kim's assistant here. Checking in: of 5 applications, how many so far? {All of it|Some of it|Not yet}
    Thu 08 Jan 14:03 telegram > Sam [nudge] No rush, Sam. Kim's assistant again: of 5 applications, how many so far? {All of it|Some of it|Not yet}
    Thu 08 Jan 18:03 telegram > Kim [call_task] Please call Sam: a check-in without a word back. {Reached|Voicemail|No answer}
    Fri 09 Jan 10:03 telegram > Sam [check_in] Hi Sam, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? {All of it|Some of it|Not yet}
    Fri 09 Jan 14:03 telegram > Sam [nudge] Kim's assistant again, Sam. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
