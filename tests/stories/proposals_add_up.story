# A second proposal does not drop the first: both are asked about at once, and the coach is told

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications
---
kim: /commit maya 3 follow-ups a week
    Mon 05 Jan 10:30 telegram > Kim [answer] Proposed to Maya: 3 follow-ups each week. It holds as soon as Maya says yes.
    Mon 05 Jan 10:30 telegram > Maya [proposal] Kim proposes a change, Maya: 3 follow-ups each week. All right with you? {Yes|No}
kim: /commit maya 2 thank-you notes a week
    Mon 05 Jan 10:31 telegram > Kim [answer] Proposed to Maya: 2 thank-you notes each week. This adds to your proposal of 3 follow-ups each week, which Maya has not answered: one yes is for both. It holds as soon as Maya says yes.
    Mon 05 Jan 10:31 telegram > Maya [proposal] Kim proposes a change, Maya: 3 follow-ups each week, and 2 thank-you notes each week. All right with you? {Yes|No}
kim: /commit maya 4 follow-ups a week
    Mon 05 Jan 10:32 telegram > Kim [answer] Proposed to Maya: 4 follow-ups each week. This adds to your proposal of 2 thank-you notes each week, which Maya has not answered: one yes is for both. It holds as soon as Maya says yes.
    Mon 05 Jan 10:32 telegram > Maya [proposal] Kim proposes a change, Maya: 2 thank-you notes each week, and 4 follow-ups each week. All right with you? {Yes|No}
maya quotes "3 follow-ups": yes
    Mon 05 Jan 10:33 telegram > Maya [answer] That offer has been replaced, Maya. Kim now proposes: 2 thank-you notes each week, and 4 follow-ups each week. All right with you? {Yes|No}
maya: yes
    Mon 05 Jan 10:34 telegram > Maya [answer] Agreed, Maya. It is in the contract now, and Kim knows.
    Mon 05 Jan 10:34 telegram > Kim [news] Maya accepted your proposal, 2 thank-you notes each week, and 4 follow-ups each week: it is in the contract.
maya: contract
    Mon 05 Jan 10:35 telegram > Maya [keyword] Your agreement with Kim, version 2, signed 5 Jan, Maya. Your part: – 5 applications each week – 2 thank-you notes each week – 4 follow-ups each week Kim's part: none
kim: /commit maya 6 applications a week
    Mon 05 Jan 10:36 telegram > Kim [answer] Proposed to Maya: 6 applications each week, instead of 5 applications each week. It holds as soon as Maya says yes.
    Mon 05 Jan 10:36 telegram > Maya [proposal] Kim proposes a change, Maya: 6 applications each week. All right with you? {Yes|No}
kim: /landed maya
    Mon 05 Jan 10:37 telegram > Kim [answer] Wonderful! Maya has landed: check-ins have ended, and congratulations are on their way.
    Mon 05 Jan 10:37 telegram > Maya [inform] Congratulations, Maya! Kim will be so glad. The check-ins end here; should you ever want to talk, just write.
maya: yes
    Mon 05 Jan 10:38 telegram > Maya [answer] Thank you, Maya, I've passed that to Kim. If check-ins would help again, reply BACK.
    Mon 05 Jan 10:38 telegram > Kim [news] Maya wrote: "yes"
