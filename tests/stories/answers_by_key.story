# Two check-ins without a word, then a call: a key answers it. A call that nobody takes goes on in writing and is not counted

start 2026-01-05 10:30 America/Toronto
ways voice
coach Kim telegram 9001
client Ana telegram 1003 sms +14165550125 voice +14165550125: 5 applications
---
+ 1d
    Tue 06 Jan 10:00 telegram > Ana [check_in] Hello Ana, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
+ 1d
    Tue 06 Jan 14:00 telegram > Ana [nudge] Kim's assistant again, Ana. One number is enough: of 5 applications, how many? {All of it|Some of it|Not yet}
    Tue 06 Jan 18:00 telegram > Kim [call_task] Please call Ana: a check-in without a word back. {Reached|Voicemail|No answer}
    Wed 07 Jan 10:00 sms > Ana [check_in] Hi Ana, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? Any number helps.
+ until 10:30
    Wed 07 Jan 14:00 sms > Ana [nudge] No rush, Ana. Kim's assistant again: of 5 applications, how many so far? Any number is fine.
    Thu 08 Jan 10:00 voice > Ana [check_in] Hello. This is an automated call from Bright Paths, at 1, 5 5 5, 0 1 0, 0 0 0 0, with a short check-in that you and Kim agreed on. How is it going this week? To answer now, press 1 for all of it, 2 for some of it or 3 for not yet. Press 9 to hear more, or 0 for no more calls. Later, you can answer in writing as usual.
ana keys: 9
ana keys: 3
    Thu 08 Jan 10:31 telegram > Ana [answer] Thank you for being straight with me, Ana. It need not all happen at once.
+ until 10:02
    Fri 09 Jan 10:00 voice > Ana [check_in] Hello. This is an automated call from Bright Paths, at 1, 5 5 5, 0 1 0, 0 0 0 0, with a short check-in that you and Kim agreed on. How is it going this week? To answer now, press 1 for all of it, 2 for some of it or 3 for not yet. Press 9 to hear more, or 0 for no more calls. Later, you can answer in writing as usual.
ana lets it ring
    Fri 09 Jan 10:02 telegram > Ana [check_in] Hi Ana, Kim's assistant here. Checking in: of 5 applications, how many so far? {All of it|Some of it|Not yet}
ana sms: 2
    Fri 09 Jan 10:03 sms > Ana [answer] Thanks, Ana. Noted: 2 applications so far
+ until 10:30
kim: /why ana
    Fri 09 Jan 10:30 telegram > Kim [answer] What happened with Ana: – Tue 6 Jan, 6 pm: call task opened – Tue 6 Jan, 6 pm: check-in 1 went without a word – Wed 7 Jan, 10 am: check-in by text: sent – Wed 7 Jan, 2 pm: nudge by text: sent – Wed 7 Jan, 6 pm: check-in 2 went without a word – Thu 8 Jan, 10 am: check-in by call: sent – Thu 8 Jan, 10:31 am: check-in 3 answered – Thu 8 Jan, 10:31 am: answer on Telegram: sent – Fri 9 Jan, 10 am: check-in by call: did not get through – Fri 9 Jan, 10:02 am: check-in on Telegram: sent – Fri 9 Jan, 10:03 am: check-in 4 answered – Fri 9 Jan, 10:03 am: answer by text: sent
