# A coach's commands between two meetings

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya handle=mayar telegram 1001 sms +14165550123: 5 applications
client Sam sms +14165550124: 3 outreach
---
kim: /help
    Mon 05 Jan 10:30 telegram > Kim [answer] Commands, with or without the slash; a first name is enough: /invite Maya: a link and a code for a new client /contract maya: the agreement, or template=agency to offer another /commit maya 5 applications a week: propose a commitment /promise maya résumé feedback by Friday: what you will do /clients: everyone at a glance /client maya: one client /called maya reached (or voicemail, no): after a call /plan maya: the next four weeks /why maya: what happened, step by step /pause maya until 19 Jan, /resume maya /go maya: let automation go on /note maya prefers calls after 4 /landed maya: found work /deputy ana: who gets alerts that you leave unanswered /help commit: more about one of them
kim: /clients
    Mon 05 Jan 10:31 telegram > Kim [answer] Your clients: – Maya: first two weeks, no word yet, next 6 Jan – Sam: first two weeks, no word yet, next 6 Jan
kim: /client maya
    Mon 05 Jan 10:32 telegram > Kim [answer] Maya: first two weeks. Last word: never. Next: Tue 6 Jan, 10:02 am. To do: none Check-ins without a word in a row: 0 Commitments: 1. 5 applications each week: 0 so far Your promises: none Ways to reach: – Telegram – SMS Your notes: none
kim: /commit maya 3 follow-ups a week
    Mon 05 Jan 10:33 telegram > Kim [answer] Proposed to Maya: 3 follow-ups each week. It holds as soon as Maya says yes.
    Mon 05 Jan 10:33 telegram > Maya [proposal] Kim proposes a change, Maya: 3 follow-ups each week. All right with you? {Yes|No}
maya: yes
    Mon 05 Jan 10:34 telegram > Maya [answer] Agreed, Maya. It is in the contract now, and Kim knows.
    Mon 05 Jan 10:34 telegram > Kim [news] Maya accepted your proposal, 3 follow-ups each week: it is in the contract.
kim: /commit maya "call the library" by friday
    Mon 05 Jan 10:35 telegram > Kim [answer] Proposed to Maya: call the library by 9 Jan. It holds as soon as Maya says yes.
    Mon 05 Jan 10:35 telegram > Maya [proposal] Kim proposes a change, Maya: call the library by 9 Jan. All right with you? {Yes|No}
maya: no
    Mon 05 Jan 10:36 telegram > Maya [answer] All right, Maya: everything stays as it is.
    Mon 05 Jan 10:36 telegram > Kim [news] Maya would rather keep things as they are: your proposal, call the library by 9 Jan, is off the table.
kim: /promise maya résumé feedback by Friday
    Mon 05 Jan 10:37 telegram > Kim [answer] Promised to Maya: résumé feedback, by 9 Jan. When it is done: /promise Maya done 1
kim: /promise maya done 1
    Mon 05 Jan 10:38 telegram > Kim [answer] Kept, and Maya can see it: résumé feedback.
kim: /note maya prefers mornings
    Mon 05 Jan 10:39 telegram > Kim [answer] Noted about Maya: "prefers mornings"
kim: /plan @mayar
    Mon 05 Jan 10:40 telegram > Kim [answer] The next four weeks of Maya, if nothing is heard: – Tue 6 Jan, 10:02 am: check-in, then each working day until Mon 19 Jan – Mon 19 Jan, 10:30 am: steady: the contract's days – Thu 22 Jan, 10:02 am: check-in, then twice a week until Mon 2 Feb
kim: /pause sam until Jan 19
    Mon 05 Jan 10:41 telegram > Kim [answer] Sam is paused until Mon 19 Jan. I'll tell Sam.
    Mon 05 Jan 10:41 sms > Sam [inform] All right, Sam: no check-ins until Mon 19 Jan. BACK ends the pause sooner.
kim: /resume sam
    Mon 05 Jan 10:42 telegram > Kim [answer] Sam is on again. Next: Tue 6 Jan, 10:03 am.
    Mon 05 Jan 10:42 sms > Sam [inform] Kim has switched the check-ins on again, Sam. The next one comes Tue 6 Jan, 10:03 am. PAUSE or LESS change that at once.
kim: /contract Sam
    Mon 05 Jan 10:43 telegram > Kim [answer] The contract with Sam. Sam: 1. 3 networking contacts each week You: none
+ 2d
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. So far this week: 1. 5 applications 2. 3 follow-ups {All of it|Some of it|Not yet}
    Tue 06 Jan 10:03 sms > Sam [check_in] Hello Sam, it's Kim's assistant. How is it going with 3 networking contacts: how many so far? Reply with a number; any is fine.
    Tue 06 Jan 14:02 telegram > Maya [nudge] Kim's assistant again, Maya. A word on any is enough: 1. 5 applications 2. 3 follow-ups {All of it|Some of it|Not yet}
    Tue 06 Jan 14:03 sms > Sam [nudge] Kim's assistant again, Sam. One number is enough: of 3 networking contacts, how many? Any number is fine.
    Tue 06 Jan 18:02 telegram > Kim [call_task] Please call Maya: a check-in without a word back. {Reached|Voicemail|No answer}
    Tue 06 Jan 18:03 telegram > Kim [call_task] Please call Sam: a check-in without a word back. {Reached|Voicemail|No answer}
    Wed 07 Jan 10:02 sms > Maya [check_in] Hi Maya, Kim's assistant here. Your plan matters: how is it going? 1) 5 applications 2) 3 follow-ups Reply ALL, or like 1: 4, 2: 2.
    Wed 07 Jan 10:03 sms > Sam [check_in] Hi Sam, Kim's assistant here. You and Kim agreed on 3 networking contacts, and it matters. How many is it? Any number helps.
kim: /called maya voicemail
    Wed 07 Jan 10:44 telegram > Kim [answer] Noted, the call to Maya: voicemail.
kim: /why maya
    Wed 07 Jan 10:45 telegram > Kim [answer] What happened with Maya: – Mon 5 Jan, 10:34 am: answer on Telegram: sent – Mon 5 Jan, 10:35 am: message on Telegram: sent – Mon 5 Jan, 10:36 am: answer on Telegram: sent – Mon 5 Jan, 10:37 am: version 3 of the contract agreed – Mon 5 Jan, 10:38 am: you kept promise 1 – Mon 5 Jan, 10:39 am: you made a note – Tue 6 Jan, 10:02 am: check-in on Telegram: sent – Tue 6 Jan, 2:02 pm: nudge on Telegram: sent – Tue 6 Jan, 6:02 pm: call task opened – Tue 6 Jan, 6:02 pm: check-in 1 went without a word – Wed 7 Jan, 10:02 am: check-in by text: sent – Wed 7 Jan, 10:44 am: you called: voicemail
kim: /invite Noor program=outplacement lang=fr
    Wed 07 Jan 10:46 telegram > Kim [answer] Noor is invited, until 21 Jan. Please pass on one of these: – on Telegram, open https://t.me/follow123456789_bot?start=QJ9S9YZRM66THJW2WYB2 – by SMS, text REJOINDRE VWNN2FG to +15550100000
