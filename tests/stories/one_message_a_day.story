# What falls on one day merges: the last offer goes with the check-in

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya ends_on=2026-01-22 sms +14165550123: 5 applications
---
+ 2d
    Tue 06 Jan 10:02 sms > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? Reply with a number; any is fine.
    Tue 06 Jan 14:02 sms > Maya [nudge] Kim's assistant again, Maya. One number is enough: of 5 applications, how many? Any number is fine.
    Tue 06 Jan 18:02 telegram > Kim [call_task] Please call Maya: a check-in without a word back. {Reached|Voicemail|No answer}
    Wed 07 Jan 10:02 sms > Maya [check_in] Hi Maya, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? Any number helps.
maya: 2
    Wed 07 Jan 10:30 sms > Maya [answer] Good to hear, Maya. I wrote down: 2 applications so far
+ 1d
    Thu 08 Jan 10:02 sms > Maya [check_in] Hi Maya, Kim's assistant here. The program runs until 22 Jan; CALL ME, and Kim gladly talks with you before then. And today's check-in: of 5 applications, how many so far? Reply with a number; any is fine.
maya: call me
    Thu 08 Jan 10:31 telegram > Kim [alert] Maya asks for you: "call me" {Reached|Voicemail|No answer}
    Thu 08 Jan 10:31 sms > Maya [answer] I'm telling Kim now, Maya. Check-ins rest for a day, so that you two can talk.
+ 20h
