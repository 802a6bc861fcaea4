# A choice is picked by its own words: a name by a coach, a question by a client

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 1 thank_you day
---
+ until 10:10
    Tue 06 Jan 10:02 telegram > Maya [check_in] Hello Maya, it's Kim's assistant. How about 1 thank-you note: done? {Yes|No}
kim: /commit maya 3 follow-ups a week
    Tue 06 Jan 10:10 telegram > Kim [answer] Proposed to Maya: 3 follow-ups each week. It holds as soon as Maya says yes.
    Tue 06 Jan 10:10 telegram > Maya [proposal] Kim proposes a change, Maya: 3 follow-ups each week. All right with you? {Yes|No}
maya: yes
    Tue 06 Jan 10:11 telegram > Maya [clarify] Thank you, Maya. Which of these is that about? {The proposal: 3 follow-ups each week|The check-in of Tue 6 Jan}
maya: the proposal
    Tue 06 Jan 10:12 telegram > Maya [answer] Agreed, Maya. It is in the contract now, and Kim knows.
    Tue 06 Jan 10:12 telegram > Kim [news] Maya accepted your proposal, 3 follow-ups each week: it is in the contract.
maya: yes
    Tue 06 Jan 10:13 telegram > Maya [answer] Thanks, Maya. Noted: 1 thank-you note done
+ 1d
    Wed 07 Jan 10:02 telegram > Maya [check_in] Hi Maya, Kim's assistant here. How is it going? 1. 1 thank-you note 2. 3 follow-ups {All of it|Some of it|Not yet}
kim: /commit maya 4 follow-ups a week
    Wed 07 Jan 10:14 telegram > Kim [answer] Proposed to Maya: 4 follow-ups each week, instead of 3 follow-ups each week. It holds as soon as Maya says yes.
    Wed 07 Jan 10:14 telegram > Maya [proposal] Kim proposes a change, Maya: 4 follow-ups each week. All right with you? {Yes|No}
maya: yes
    Wed 07 Jan 10:15 telegram > Maya [clarify] Thank you, Maya. Which of these is that about? {The proposal: 4 follow-ups each week|The check-in of Wed 7 Jan}
maya: check-in
    Wed 07 Jan 10:16 telegram > Maya [answer] Good to hear, Maya. I wrote down: – 1 thank-you note done – 3 follow-ups done
maya: contract
    Wed 07 Jan 10:17 telegram > Maya [keyword] Your agreement with Kim, version 2, signed 6 Jan, Maya. Your part: – 1 thank-you note each day – 3 follow-ups each week Kim's part: none
