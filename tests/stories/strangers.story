# Unknown senders get one polite line, once, and no details

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya telegram 1001: 5 applications
stranger Bob sms +14165550199
---
bob: who is this
    Mon 05 Jan 10:30 sms > Bob [stranger] Hello! This line is for people who work with a job-search coach. If a coach gave you a code, please send it, like JOIN 7Q4K9M2.
bob: hello?
bob: is Maya there
