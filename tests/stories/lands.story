# A job: always confirmed, then congratulations and silence

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications
client Sam sms +14165550124: 5 applications
---
+ 1d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How is it going with 5 applications: how many so far? {All of it|Some of it|Not yet}
    Tue 06 Jan 10:03 sms > Sam [check_in] Hello Sam, it's Kim's assistant. How is it going with 5 applications: how many so far? Reply with a number; any is fine.
maya: I got the job!!!
    Tue 06 Jan 10:30 telegram > Maya [landed] That sounds wonderful, Maya! Just to be sure: you found work? {Yes|No}
maya: yes
    Tue 06 Jan 10:31 telegram > Maya [answer] Congratulations, Maya! Kim will be so glad. The check-ins end here; should you ever want to talk, just write.
    Tue 06 Jan 10:31 telegram > Kim [news] Maya found work! Everything automated has ended; a word from you would be lovely.
sam: got hired
    Tue 06 Jan 10:32 sms > Sam [landed] That sounds wonderful, Sam! Just to be sure: you found work? Reply YES or NO.
sam: no
    Tue 06 Jan 10:33 sms > Sam [answer] All right, thank you. Then we go on as before.
+ 7d
    Wed 07 Jan 10:03 sms > Sam [check_in] Hi Sam, Kim's assistant here. Checking in: of 5 applications, how many so far? Reply with a number; any is fine.
    Wed 07 Jan 14:03 sms > Sam [nudge] No rush, Sam. Kim's assistant again: of 5 applications, how many so far? Any number is fine.
    Wed 07 Jan 18:03 telegram > Kim [call_task] Please call Sam: a check-in without a word back. {Reached|Voicemail|No answer}
    Thu 08 Jan 10:03 sms > Sam [check_in] Hi Sam, Kim's assistant here. You and Kim agreed on 5 applications, and it matters. How many is it? Any number helps.
    Thu 08 Jan 14:03 sms > Sam [nudge] Kim's assistant again, Sam. One number is enough: of 5 applications, how many? Any number is fine.
    Mon 12 Jan 10:03 sms > Sam [check_in] Hi Sam, Kim's assistant here. Looking back at last week: of 5 applications, how many? Reply with a number; any is fine.
    Mon 12 Jan 14:03 sms > Sam [nudge] No rush, Sam. Kim's assistant again: of 5 applications, how many so far? Any number is fine.
maya: thank you for everything
    Tue 13 Jan 10:34 telegram > Maya [answer] Thank you, Maya, I've passed that to Kim. If check-ins would help again, reply BACK.
    Tue 13 Jan 10:34 telegram > Kim [news] Maya wrote: "thank you for everything"
kim: /landed sam
    Tue 13 Jan 10:35 telegram > Kim [answer] Wonderful! Sam has landed: check-ins have ended, and congratulations are on their way.
    Tue 13 Jan 10:35 sms > Sam [inform] Congratulations, Sam! Kim will be so glad. The check-ins end here; should you ever want to talk, just write.
+ 7d
