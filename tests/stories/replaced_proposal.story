# A yes to an offer that was replaced agrees to nothing: the newest is shown

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications
---
kim: /commit maya 4 applications a week
    Mon 05 Jan 10:30 telegram > Kim [answer] Proposed to Maya: 4 applications each week, instead of 5 applications each week. It holds as soon as Maya says yes.
    Mon 05 Jan 10:30 telegram > Maya [proposal] Kim proposes a change, Maya: 4 applications each week. All right with you? {Yes|No}
kim: /commit maya 6 applications a week
    Mon 05 Jan 10:31 telegram > Kim [answer] Proposed to Maya: 6 applications each week, instead of 5 applications each week. It holds as soon as Maya says yes.
    Mon 05 Jan 10:31 telegram > Maya [proposal] Kim proposes a change, Maya: 6 applications each week. All right with you? {Yes|No}
maya quotes "4 applications": yes, fine
    Mon 05 Jan 10:32 telegram > Maya [answer] That offer has been replaced, Maya. Kim now proposes: 6 applications each week. All right with you? {Yes|No}
maya: contract
    Mon 05 Jan 10:33 telegram > Maya [keyword] Your agreement with Kim, version 1, signed 5 Jan, Maya. Your part: 5 applications each week Kim's part: none
maya quotes "6 applications": yes
    Mon 05 Jan 10:34 telegram > Maya [answer] Agreed, Maya. It is in the contract now, and Kim knows.
    Mon 05 Jan 10:34 telegram > Kim [news] Maya accepted your proposal, 6 applications each week: it is in the contract.
