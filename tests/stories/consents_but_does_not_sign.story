# Consented but unsigned: asked the next working day and on day 4, a call task on day 5, low power on day 10

start 2026-01-05 10:30 America/Toronto
coach Kim telegram 9001
client Maya unsigned sms +14165550123
---
maya: JOIN JXK7Q4K9M2
    Mon 05 Jan 10:30 sms > Maya [joining] Hello! Bonjour! ¡Hola! Reply 1 English, 2 Français, 3 Español.
maya: 1
    Mon 05 Jan 10:31 sms > Maya [joining] Kim's assistant, automated texts run by Bright Paths for your job search: about 1 text a working day at first, then fewer. Only Kim sees your answers; a former employer sees nothing. "Call me" reaches Kim. Msg & data rates may apply. HELP for help, STOP to stop. Reply YES to agree.
maya: yes
    Mon 05 Jan 10:32 sms > Maya [joining] Thank you! Is Maya the name to use? Reply YES, or type the name you like.
+ 12d
    Tue 06 Jan 10:02 sms > Maya [shall_we_go_on] Hello Maya, Kim's assistant here. Kim would be glad to start with you. Shall we go on where we were? Reply 1 yes, let's, 2 later.
    Fri 09 Jan 10:02 sms > Maya [shall_we_go_on] Hello Maya, Kim's assistant here. Kim would be glad to start with you. Shall we go on where we were? Reply 1 yes, let's, 2 later.
    Sat 10 Jan 10:32 telegram > Kim [call_task] Please call Maya: the contract is begun but not signed. {Reached|Voicemail|No answer}
    Thu 15 Jan 10:32 telegram > Kim [news] Maya has been quiet, so I'm stepping back: a light touch now and then, nothing else. Your time is free for the others; any word from Maya brings it all back.
+ 20d
    Thu 29 Jan 10:02 sms > Maya [light_touch] Hello from Kim's assistant. Just a friendly question: how do things stand? Reply 1 found work, 2 let's talk, 3 looking on my own, 4 not now.
maya: hi, yes
    Fri 06 Feb 10:33 telegram > Kim [news] Maya is back! The contract is not signed yet; we go on with it.
    Fri 06 Feb 10:33 sms > Maya [joining] Thank you! Is Maya the name to use? Reply YES, or type the name you like.
maya: yes
    Fri 06 Feb 10:34 sms > Maya [joining] Is it 10:34 am where you are (Toronto)? Reply YES, or your city.
