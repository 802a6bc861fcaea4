# A coach names a deputy: an alert that stays unanswered for half an hour goes there

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
coach Ana telegram 9002
coach Anders sms +14165550190
client Maya telegram 1001: 5 applications
---
kim: /deputy
    Mon 05 Jan 10:30 telegram > Kim [answer] Nobody stands in for you: alerts that you leave unanswered go to nobody else. Example: /deputy Ana
kim: /deputy an
    Mon 05 Jan 10:31 telegram > Kim [answer] I know no coach called "an" here. There are: Ana, Anders.
kim: /deputy kim
    Mon 05 Jan 10:32 telegram > Kim [answer] A deputy has to be somebody else. Example: /deputy Ana
kim: /deputy ana
    Mon 05 Jan 10:33 telegram > Kim [answer] Ana is your deputy: alerts about distress and "call me" that you leave unanswered for 30 minutes go to Ana. To end it: /deputy none
    Mon 05 Jan 10:33 telegram > Ana [news] Kim has named you as deputy: alerts that Kim leaves unanswered for 30 minutes come to you, at any hour.
maya: i want to end my life
    Mon 05 Jan 10:34 telegram > Maya [safety] I'm an automated assistant. I'm alerting Kim now. In danger? Call or text 988 any time; emergency 911.
    Mon 05 Jan 10:34 telegram > Kim [alert] Maya may be in distress: "i want to end my life" I've given the crisis line and said that you are alerted. Everything automated waits until you release it. {Let check-ins go on}
+ 28m
+ 2m
    Mon 05 Jan 11:04 telegram > Ana [alert] For you as deputy of Kim, who has not answered yet. Maya: may be in distress.
kim: /deputy none
    Mon 05 Jan 11:05 telegram > Kim [answer] Nobody stands in for you: alerts that you leave unanswered go to nobody else. Example: /deputy Ana
    Mon 05 Jan 11:05 telegram > Ana [news] You are no longer the deputy of Kim.
kim: /deputy
    Mon 05 Jan 11:06 telegram > Kim [answer] Nobody stands in for you: alerts that you leave unanswered go to nobody else. Example: /deputy Ana
