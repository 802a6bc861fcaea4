# A bare yes that could answer two open questions is asked about, never guessed

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya sms +14165550123: 1 thank_you day
---
+ 1d
    Tue 06 Jan 10:02 sms > Maya [check_in] Hello Maya, it's Kim's assistant. How about 1 thank-you note: done? Reply YES or NO.
kim: /commit maya 3 follow-ups a week
    Tue 06 Jan 10:30 telegram > Kim [answer] Proposed to Maya: 3 follow-ups each week. It holds as soon as Maya says yes.
    Tue 06 Jan 10:30 sms > Maya [proposal] Kim proposes a change, Maya: 3 follow-ups each week. All right with you? Reply YES or NO.
maya: yes
    Tue 06 Jan 10:31 sms > Maya [clarify] Thank you, Maya. Which of these is that about? Reply 1 the proposal: 3 follow-ups each week, 2 the check-in of Tue 6 Jan.
maya: 1
    Tue 06 Jan 10:32 telegram > Kim [news] Maya accepted your proposal, 3 follow-ups each week: it is in the contract.
    Tue 06 Jan 10:32 sms > Maya [answer] Agreed, Maya. It is in the contract now, and Kim knows.
maya: yes
    Tue 06 Jan 10:33 sms > Maya [answer] Thanks, Maya. Noted: 1 thank-you note done
