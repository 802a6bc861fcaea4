### English. How a catalogue is written: core/words/__init__.py

## How to answer

how_words = Reply { $options }.
how_or = { $first } or { $last }
how_numbers = Reply { $options }.
numbered = { $number }. { $what }
    .sms = { $number }) { $what }
list_empty = none
word_yes = yes
how_keys = To answer now, press { $options }. Press 9 to hear more, or 0 for no more calls. Later, you can answer in writing as usual.
key_for = { $key } for { $label }
button_yes = yes
    .word = YES
button_no = no
    .word = NO
button_all = all of it
button_some = some of it
button_not_yet = not yet
button_agree = I agree

## Commitments, as short nouns

item_postings = { NUMBER($count) ->
    [one] 1 round of job postings
   *[other] { $count } rounds of job postings
}
item_applications = { NUMBER($count) ->
    [one] 1 application
   *[other] { $count } applications
}
item_follow_up = { NUMBER($count) ->
    [one] 1 follow-up
   *[other] { $count } follow-ups
}
item_thank_you = { NUMBER($count) ->
    [one] 1 thank-you note
   *[other] { $count } thank-you notes
}
item_outreach = { NUMBER($count) ->
    [one] 1 networking contact
   *[other] { $count } networking contacts
}
item_homework = { NUMBER($count) ->
    [one] homework
   *[other] { $count } pieces of homework
}
item_club = { NUMBER($count) ->
    [one] job club
   *[other] { $count } job club meetings
}
item_meeting = { NUMBER($count) ->
    [one] the meeting
   *[other] { $count } meetings
}
item_custom = { $text }
item_custom_count = { $count } { $text }
item_custom_times = { $text }, { $count } times
day_of_year = { $day } { $year }
line_day = { $what } each day
line_week = { $what } each week
line_once = { $what } by { $day }
line_planned = { $what } ({ $plan })
promise_line = { $text }

## Joining

stranger = Hello! This line is for people who work with a job-search coach. If a coach gave you a code, please send it, like JOIN 7Q4K9M2.
code_over = That code does not work, or not any more. Please check it, or ask your coach for a new one; then send it like JOIN 7Q4K9M2.
join_language = Hello! Bonjour! ¡Hola!
language_en = English
language_fr = Français
language_es = Español
consent =
    I'm { $coach }'s assistant: an automated chat run by { $organisation }.

    What for: short check-ins and reminders about the job-search steps you and { $coach } agree on.
    How often: about one message a working day at first, then fewer. When it is quiet, I slow down by myself.
    Who sees what: only { $coach } sees your answers. A former employer sees nothing.
    How to reach { $coach }: write "call me" here at any time.
    How to stop: STOP, and it ends at once.

    Is that all right with you?
    .sms = { $coach }'s assistant, automated texts run by { $organisation } for your job search: about 1 text a working day at first, then fewer. Only { $coach } sees your answers; a former employer sees nothing. "Call me" reaches { $coach }. Msg & data rates may apply. HELP for help, STOP to stop.
    .how = Reply YES to agree.
run_by = { $legal }
run_by_reached = { $legal } (about your data: { $contact })
consent_needed = Nothing goes on without your yes, and there is no hurry. If you would like to begin with { $coach }, reply YES; if not, NO.
consent_declined = That is fine, and I won't write again. { $coach } will know. If you change your mind, reply YES.
join_name = Thank you! Is { $name } the name to use? If not, just type the one you like.
    .sms = Thank you! Is { $name } the name to use?
    .how = Reply YES, or type the name you like.
join_zone = Is it { $time } where you are ({ $zone })? If not, type your city, so that I write at decent hours.
    .sms = Is it { $time } where you are ({ $zone })?
    .how = Reply YES, or your city.
join_zone_choose = There is more than one place like that. Which is yours?
zone_named = { $place }
zone_unknown = I don't know that place. Which larger city is on the same time as you?
    .how = Reply with a city, like Toronto.
join_hour = Check-ins come at about { $time } on working days. Is that good? If not, type another hour from 9 to 19.
    .sms = Check-ins come at about { $time } on working days. OK?
    .how = Reply YES, or another hour from 9 to 19.
hour_unknown = Check-ins can come at any hour from 9 in the morning to 7 in the evening. Which suits you?
    .how = Reply with an hour from 9 to 19.
join_second_sms = If a message here gets no answer, may I send the next one by text? Then type your mobile number, like 416 555 0123.
    .how = Reply with the number, or NO.
join_second_telegram = I can also write on Telegram: open { $link } to add it, now or later.
    .how = Reply YES when it is done, or NO to keep to texts.
number_unknown = I could not read that as a phone number.
    .how = Reply with the number, like 416 555 0123, or NO.
second_confirm = { $coach }'s assistant ({ $organisation }): may job-search check-ins also come by text to this number? Msg & data rates may apply. HELP for help, STOP to stop.
    .how = Reply YES to agree.
second_thanks = Thank you, { $name }! I'll use this one too, and keep to wherever you answer.

## The contract

contract_intro =
    Now the agreement; it has two sides. What { $coach } promises: { $promises }

    And here is your side, one thing at a time.
    .sms = Now the agreement. What { $coach } promises: { $promises }. And your side, one thing at a time:
contract_item = Your part: { $what }. All right?
    .how = Reply YES and when and where you'll do it, like YES, mornings at home. Or NO.
contract_item_range = Your part: { $what }. All right? Or type another number, from { $least } to { $most }.
    .sms = Your part: { $what }. OK?
    .how = Reply YES or a number from { $least } to { $most }, and when and where you'll do it, like YES, mornings at home.
contract_item_no = That's fine. What would work for you? Numbers from { $least } to { $most } are settled at once, others I take to { $coach }.
    .how = Reply with a number.
contract_plan_ask = Good: { $what }. When and where will you do it? A plan makes it much easier.
    .how = One line is enough, like: Tuesday and Thursday mornings, at the library.
contract_counter_waits = { $what }: I'll take that to { $coach }. Meanwhile, let's go on.
contract_waits = That's everything from you, thank you. One number is with { $coach }; as soon as it's settled, I'll send the agreement to sign.
contract_waits_still = One number is still with { $coach }, who knows. Then the agreement comes to sign; CALL ME reaches { $coach }.
    .v1 = { $coach } is still looking at one number. CALL ME, and { $coach } hears of you at once.
contract_waits_number = { $what }: that is still with { $coach }. Another number takes its place; CALL ME reaches { $coach }.
    .v1 = { $coach } is still looking at { $what }. You can send another number, or CALL ME to talk it over.
contract_waits_range = { $what }: that is still with { $coach }. A number from { $least } to { $most } settles it at once, another one takes its place; CALL ME reaches { $coach }.
    .v1 = { $coach } is still looking at { $what }. With a number from { $least } to { $most } we can go on right away; CALL ME to talk it over.
contract_settled = Settled: { $what }.
contract_counter_instead = { $what } instead: I've told { $coach }. As soon as it's settled, I'll send the agreement to sign.
contract_summary =
    Your agreement, { $name }. Your part: { $items }
    { $coach }'s part: { $promises }
    Either side can propose changes at any time. To sign, press the button or type your name.
    .sms = Your agreement, { $name }. Your part: { $items }. { $coach }'s part: { $promises }.
    .how = Type your name or AGREE to sign.
sign_what_else = No rush, { $name }. What would you change? Send another number, or CALL ME to talk with { $coach } first.
how_to_sign = Almost there, { $name }. Shall we make it official with { $coach }?
    .v1 = Whenever you're ready, { $name }: your name here makes it official with { $coach }.
    .how = Type your name or AGREE to sign. To talk first, reply CALL ME.
sessions_unlimited = as many sessions as you need
sessions_some = { NUMBER($count) ->
    [one] 1 session
   *[other] { $count } sessions
}
signed =
    Signed, thank you, { $name }! What you have now: { $sessions } with { $coach }, who has 35 to 40 hours a week for dozens of people and keeps a part of them for you. Your effort is what makes them count.
    The first check-in comes { $day } at about { $time }. HELP shows what I can do.
    .sms = Signed, thank you, { $name }! You have { $sessions } with { $coach }, who keeps time for you each week; your effort makes it count. First check-in: { $day }, about { $time }. HELP shows what I can do.
shall_we_go_on = Hello { $name }, { $coach }'s assistant here. { $coach } would be glad to start with you. Shall we go on where we were?
go_on_yes = yes, let's
go_on_later = later
go_on_whenever = Of course, { $name }. Write GO when you like, and we go on where we were.

## Check-ins

check_in_yes_no = Hi { $name }, { $coach }'s assistant here. { $week ->
    [last] Looking back at last week: { $item }, done?
   *[this] Checking in: { $item }, done?
}
    .v1 = Hello { $name }, it's { $coach }'s assistant. { $week ->
    [last] About last week: { $item }, done?
   *[this] How about { $item }: done?
}
    .how = Reply YES or NO.
check_in_count = Hi { $name }, { $coach }'s assistant here. { $week ->
    [last] Looking back at last week: of { $item }, how many?
   *[this] Checking in: of { $item }, how many so far?
}
    .v1 = Hello { $name }, it's { $coach }'s assistant. { $week ->
    [last] About last week's { $item }: how many was it?
   *[this] How is it going with { $item }: how many so far?
}
    .how = Reply with a number; any is fine.
check_in_list = Hi { $name }, { $coach }'s assistant here. { $week ->
    [last] How did last week go?
   *[this] How is it going?
} { $items }
    .v1 = Hello { $name }, it's { $coach }'s assistant. { $week ->
    [last] About last week:
   *[this] So far this week:
} { $items }
    .how = Reply ALL, or like 1: { $first }, 2: { $second }.
check_in_firm_yes_no = Hi { $name }, { $coach }'s assistant here. You and { $coach } agreed on { $item }, and it matters. Done, or not?
    .how = YES or NO, both help.
check_in_firm_count = Hi { $name }, { $coach }'s assistant here. You and { $coach } agreed on { $item }, and it matters. How many is it?
    .how = Any number helps.
check_in_firm_list = Hi { $name }, { $coach }'s assistant here. You and { $coach } agreed on these, and they matter. How is it going? { $items }
    .sms = Hi { $name }, { $coach }'s assistant here. Your plan matters: how is it going? { $items }
    .how = Reply ALL, or like 1: { $first }, 2: { $second }.
check_in_ending_yes_no = Hi { $name }, { $coach }'s assistant here. The program runs until { $day }; CALL ME, and { $coach } gladly talks with you before then. { $week ->
    [last] And looking back at last week: { $item }, done?
   *[this] And today's check-in: { $item }, done?
}
    .how = Reply YES or NO.
check_in_ending_count = Hi { $name }, { $coach }'s assistant here. The program runs until { $day }; CALL ME, and { $coach } gladly talks with you before then. { $week ->
    [last] And looking back at last week: of { $item }, how many?
   *[this] And today's check-in: of { $item }, how many so far?
}
    .how = Reply with a number; any is fine.
check_in_ending_list = Hi { $name }, { $coach }'s assistant here. The program runs until { $day }; CALL ME, and { $coach } gladly talks with you before then. { $week ->
    [last] And how did last week go?
   *[this] And how is it going?
} { $items }
    .how = Reply ALL, or like 1: { $first }, 2: { $second }.
nudge_yes_no = No rush, { $name }. { $coach }'s assistant again: { $item }, done or not yet?
    .v1 = { $coach }'s assistant again, { $name }. One word is enough: { $item }, done?
    .how = YES or NO, both are fine.
nudge_count = No rush, { $name }. { $coach }'s assistant again: of { $item }, how many so far?
    .v1 = { $coach }'s assistant again, { $name }. One number is enough: of { $item }, how many?
    .how = Any number is fine.
nudge_list = No rush, { $name }. { $coach }'s assistant again: { $items }
    .v1 = { $coach }'s assistant again, { $name }. A word on any is enough: { $items }
    .how = Reply ALL, or like 1: { $first }, 2: { $second }.

## What is said to an answer

got_it = Noted, { $name }, and thank you: { $items }
    .v1 = Thanks, { $name }. Noted: { $items }
    .v2 = Good to hear, { $name }. I wrote down: { $items }
got_done = { $what } done
got_count = { $what } so far
got_not_yet = { $what }: not yet
got_thanks_honest = Thanks for telling me, { $name }. Tomorrow is a new day.
    .v1 = Thank you for being straight with me, { $name }. It need not all happen at once.
not_done_twice = { $item } has been hard to fit in; thank you for saying so. What would help? { $coach } is glad to talk about it too.
not_done_twice_keep = keep it
not_done_twice_smaller = make it smaller
not_done_twice_change = change it
not_done_twice_talk = talk about it

## Quiet times, and the way back

light_touch = Hello from { $coach }'s assistant. No check-in, just a friendly question: how do things stand?
    .v1 = { $coach }'s assistant here. One number is enough, whatever it is. How do things stand?
    .sms = Hello from { $coach }'s assistant. Just a friendly question: how do things stand?
    .sms1 = { $coach }'s assistant here. One number is enough. How do things stand?
    .how = Reply 1 found work, 2 let's talk, 3 looking on my own, 4 not now.
light_touch_found_work = found work
light_touch_talk = let's talk
light_touch_own = looking on my own
light_touch_not_now = not now
last_offer = { $coach }'s assistant here. The program runs until { $day }. { $coach } would gladly talk with you before then. What suits you?
found_work_confirm = That sounds wonderful, { $name }! Just to be sure: you found work?
    .how = Reply YES or NO.
landed_congrats = Congratulations, { $name }! { $coach } will be so glad. The check-ins end here; should you ever want to talk, just write.
talk_soon = Lovely, { $name }. { $coach } will get in touch soon.
own_way = Thank you for telling me. All the best with it; { $coach } is here whenever you like.
not_now_ok = That's perfectly fine. { $coach } is here whenever you like; a word is enough.
comeback = Good to hear from you, { $name }! Let's take just one thing this week: { $item }. { $coach } will be glad you wrote.
comeback_open = Good to hear from you, { $name }! { $coach } will be glad too, and gets in touch about what comes next.
comeback_return = You have found your pace, { $name }. Shall the rest come back as well: { $items }?
    .sms = You have found your pace, { $name }. Shall the rest come back too: { $items }?
    .how = Reply YES or NO.
still_paused = Hello { $name }, { $coach }'s assistant here. The two weeks of rest are over. How shall we go on?
still_paused_carry_on = carry on
still_paused_two_more_weeks = two more weeks
still_paused_slow_down = slow down

## Calls and e-mail

call = Hello. This is an automated call from { $organisation }, at { $number }, { $what }
call_check_in = with a short check-in that you and { $coach } agreed on. { $week ->
    [last] How did last week go?
   *[this] How is it going this week?
}
call_light_touch = with a friendly question from { $coach }'s assistant. How do things stand?
call_last_offer = with a question from { $coach }, who would gladly talk with you. What suits you?
call_still_paused = with a question from { $coach }'s assistant. How shall we go on?
phone_noted = Thank you. I noted: { $label }. Goodbye.
phone_no_more = All right. No more calls come to this number. Goodbye.
phone_which = That key has no meaning here.
phone_ended = Thank you, and goodbye.
phone_incoming = Hello. This is the automated line of { $organisation }. Nobody picks up here; please write to your coach's assistant instead. Thank you, and goodbye.
offer_calls = One thing more, { $name }: when messages stay quiet, may an automated voice of { $organisation } call { $number } with the same short questions? Working days, 9 to 20; key 0 ends it.
    .how = Reply YES or NO.
offer_email = One thing more, { $name }: when messages stay quiet, may I also write by e-mail? Then type your address.
    .how = Reply with the address, or NO.
calls_thanks = Thank you, { $name }. Calls come from { $organisation }, and only when messages stay quiet.
way_declined = That's fine, { $name }. I keep to writing here.
email_confirm = { $coach }'s assistant ({ $organisation }) here. Somebody gave this address for short check-ins about a job search that they and { $coach } agreed on. If it was you: may I write here too, when other messages stay quiet?
email_sent = Thank you, { $name }. I've written there; one click in that mail says yes, and until then nothing else goes there.
email_known = I know that address already, { $name }.
email_waits = I write to one new e-mail address a day, { $name }, and the last was { $address }. One click in that mail says yes. If it never arrives, or was mistyped, type an address again tomorrow.
email_refused = Whoever reads { $address } said no to e-mail, { $name }, so nothing goes there any more. You can type another address.
email_thanks = Thank you, { $name }! E-mail works as well now; I keep to wherever you answer.
mail_subject = A short question from your coach's assistant
mail_foot = You get this because you said yes to e-mail from { $organisation }, or somebody gave this address there. Replies to this mail are not read: use the links, or write where you usually do.
mail_no_more = No more e-mail to this address
page_answer = Your answer: { $label }
page_send = Send this answer
page_noted = Thank you. I noted: { $label }. You can close this page.
page_stop = No more e-mail to this address?
page_stop_button = Yes, no more e-mail
page_stopped = All right. No more e-mail comes to this address.
second_failed = I could not reach { $medium ->
    [email] that e-mail address
   *[sms] that number by text
}, { $name }, so I keep to writing here.

## Stopping, starting, and safety

stop_confirm = You won't get any more messages from { $organisation }. Reply START to come back, any time.
start_confirm = Welcome back, { $name }! { $coach }'s check-ins are on again. STOP ends them any time.
start_confirm_quiet = Welcome back, { $name }! Messages from { $coach }'s assistant can come again. STOP ends them any time.
stop_still = You get no messages from here. Reply START to come back.
wrong_number_bye = Sorry about that, and thank you for saying so. This number gets no more messages.
distress = I'm an automated assistant. I'm alerting { $coach } now. { $line }
distress_line_us_ca = In danger? Call or text 988 any time; emergency 911.
distress_line_fr = In danger? Call 3114 any time; emergency 112.
distress_line_mx = In danger? Call Línea de la Vida, 800 911 2000, any time; emergency 911.
distress_line_es = In danger? Call 024 any time; emergency 112.
distress_line_other = In danger? Call your local emergency number now (112 works in many countries).
human_coming = I'm telling { $coach } now, { $name }. Check-ins rest for a day, so that you two can talk.
landed_not = All right, thank you. Then we go on as before.
landed_hello = Thank you, { $name }, I've passed that to { $coach }. If check-ins would help again, reply BACK.
paused_hello = Hello { $name }! Check-ins rest for now. BACK brings them back, HELP shows the rest.

## Free words

greeting_back = Hello { $name }! Good to hear from you. HELP shows what I can do.
noted = Thank you, { $name }. Nothing is open right now. HELP shows what I can do; CALL ME reaches { $coach }.
noted_again = Thank you, { $name }, I've seen that. There is no question open.
    .v1 = Seen, { $name }, thank you. CALL ME reaches { $coach } at any time.
who_this_is = I'm an automated assistant of { $coach } at { $organisation }, { $name }, not a person. CALL ME, and { $coach } answers in person.
held_thanks = Thank you, { $name }. { $coach } gets every word you write here, at once.
passed_on = Thank you, { $name }. I've passed that to { $coach }.
thanks_back = Any time, { $name }.
some_yes_no = Good, a start counts. Is { $item } done now, or not yet?
    .how = Reply YES or NO.
some_count = Good, every one counts. How many of { $item }?
    .how = Reply with a number.
some_list = Good, that counts. Which ones? { $items }
    .how = Reply like 1: { $first }, 2: { $second }.
join_name_open = Which name shall I use?
    .how = Reply with the name alone.
contract_item_left_out = All right, { $what } is left out. I've told { $coach }, in case you two want to talk about it.
will_do = Good, { $name }. Tell me when it's done; one word is enough.
will_do_on = Good, { $name }: { $day }. Tell me when it's done; one word is enough.
blocked_thanks = Thanks for telling me, { $name }. That can wait; I've let { $coach } know.
question_to_coach = That's one for { $coach }, { $name }. I've passed it on.
interview_noted = An interview, wonderful! All the best for it, { $name }.
media_not_understood = Thank you, { $name }! I can only read words. Could you put it in a few?
edited_later = I saw your change, { $name }, but we had gone on by then. Please send it as a new message; FIX takes the last answer back.
button_gone = That button belongs to an earlier question, { $name }, and that one is closed. Nothing is open right now; STATUS shows where things stand.
button_gone_open = That button belongs to an earlier question, { $name }. The newest one is still open: please answer that.
held_media = Thank you, { $name }. I can only read words, so I've told { $coach } that you sent something.
unread = I'm sorry, { $name }: I could not read your last message. Could you send it again in other words? CALL ME reaches { $coach }.
unclear_to_coach = I'm not sure I got that right, { $name }, so I've passed it to { $coach }.
resting = All right, { $name }: nothing until { $day }. Any word from you, and we go on sooner.
later_ok = All right, { $name }. Any word from you, and we go on where we were.
clarify_which = Thank you, { $name }. Which of these is that about?
about_calls = the calls
about_email = the e-mail address
about_check_in = the check-in of { $day }
about_light_touch = how things stand
about_last_offer = how things stand
about_landed = the new job
about_still_paused = the break
about_not_done_twice = the change to the plan
about_counter = the smaller number
about_proposal = the proposal: { $what }
about_return = the rest of your plan
about_shall_we_go_on = going on
about_joining = the last question
clarify_yes_no = Just to be sure I get it right: { $item }, done?
    .how = Reply YES or NO.
clarify_count = Just to be sure I get it right: of { $item }, how many?
    .how = Reply with a number.
clarify_list = Just to be sure I get it right: { $items }
    .how = Reply ALL, or like 1: { $first }, 2: { $second }.
clarify_choice = Just to be sure I get it right: which one is it?
clarify_open = Just to be sure I get it right, one word or number is enough.
    .how = Reply YES, NO or a number.

## Words that always work

help_text =
    { $coach }'s assistant, run by { $organisation }: check-ins on your job search. These words always work:
    STATUS: what is done and what is open
    CONTRACT: what you agreed on
    WHY: why I write, and when next
    PAUSE, or PAUSE until a date: no messages
    LESS: one check-in a week
    NOT THIS WEEK: nothing until next week
    BACK: on again
    FIX: take the last answer back
    CALL ME: { $coach } hears of it at once
    STOP: no more messages at all
    .sms = { $coach }'s assistant, run by { $organisation }: job-search check-ins. Words that work: STATUS, CONTRACT, WHY, PAUSE, LESS, NOT THIS WEEK, BACK, FIX. CALL ME reaches { $coach }. STOP ends it. Msg & data rates may apply.
status = This week, { $name }: { $items }
status_with_promises =
    This week, { $name }: { $items }
    { $coach } promised: { $promises }
    .sms = This week, { $name }: { $items }. { $coach } promised: { $promises }.
status_empty = Nothing is on the list right now, { $name }. CALL ME reaches { $coach }.
status_line = { $what }: { $done } so far
status_line_today = { $what }: { $done } today
status_open_line_today = { $what }: still to do today
status_open_line = { $what }: still to do
promise_due_line = { $text }, by { $day }
contract_none = There is no signed agreement yet, { $name }. CALL ME reaches { $coach }.
contract_text =
    Your agreement with { $coach }, version { $version }, signed { $day }, { $name }. Your part: { $items }
    { $coach }'s part: { $promises }
    .sms = Your agreement with { $coach }, signed { $day }. Your part: { $items }. { $coach }'s part: { $promises }.
why_unsigned = { $coach } invited you, { $name }, and you opened the invitation. Check-ins begin only when you sign; STOP ends it now.
why_text = You and { $coach } signed an agreement on { $day }, and check-ins are part of it. The next one comes { $next }, about { $time }. LESS, PAUSE or STOP change that at once.
why_paused = You and { $coach } signed an agreement on { $day }, and check-ins are part of it. They rest until { $until }; BACK brings them back sooner.
why_quiet = You and { $coach } signed an agreement on { $day }, and check-ins are part of it. None is planned now; BACK brings them back.
paused = All right, { $name }: no check-ins until { $day }. BACK ends the pause sooner.
resumed = { $coach } has switched the check-ins on again, { $name }. The next one comes { $next }. PAUSE or LESS change that at once.
promise_dropped = { $coach } had to take this off the list of promises, { $name }: { $text }. CALL ME if you would like to talk about it.
paused_two_weeks = All right, { $name }: no check-ins for two weeks, then one question. BACK ends the pause sooner.
less_done = All right, { $name }: one check-in a week from now on. BACK brings back the rest.
not_this_week_done = All right, { $name }: nothing more this week. Next week we go on.
back_on = Good to have you back, { $name }! The next check-in comes { $day }.
back_already = Everything is on already, { $name }.
fix_nothing = There is no recent answer to take back, { $name }. STATUS shows what I have.
fix_yes_no = Taken back. Here is the question again: { $item }, done?
    .how = Reply YES or NO.
fix_count = Taken back. Here is the question again: of { $item }, how many?
    .how = Reply with a number.
fix_list = Taken back. Here it is again: { $items }
    .how = Reply ALL, or like 1: { $first }, 2: { $second }.
language_changed = All right, English from now on.
language_offer = I can go on in English: reply ENGLISH.

## Changes to the contract

proposal_from_coach = { $coach } proposes a change, { $name }: { $what }. All right with you?
    .how = Reply YES or NO.
proposal_both = { $one }, and { $other }
proposal_accepted = Agreed, { $name }. It is in the contract now, and { $coach } knows.
proposal_declined = All right, { $name }: everything stays as it is.
proposal_replaced = That offer has been replaced, { $name }. { $coach } now proposes: { $what }. All right with you?
    .how = Reply YES or NO.
offer_replaced = That version has been replaced, { $name }; nothing is signed by it. Here is the one that holds now:
proposal_gone = That proposal is not open any more. CONTRACT shows what holds.
comeback_returned = Good, { $name }: all of it is back, at your pace.
kept = All right, { $name }: it stays as it is.
change_asked = Good. I've asked { $coach } to work out something better with you.
smaller_how_many = Good idea. Instead of { $item }, how many would suit you?
    .how = Reply with a number from 1 to { $most }.
commitment_ended = { $coach } took this off your list: { $what }. Everything else stays.
counter_accepted = { $coach } says yes: { $what }. It is in the contract now.
counter_kept = { $coach } would rather keep it as it was: { $what }. Write CALL ME to talk about it.
smaller_done = Settled: { $what }. Small steps done beat big ones planned.

## To the coach

coach_button_reached = reached
coach_button_voicemail = voicemail
coach_button_no_answer = no answer
coach_button_accept = accept it
coach_button_keep = keep the old number
coach_button_release = let check-ins go on
coach_call_task = Please call { $name }: { NUMBER($missed) ->
    [one] a check-in
   *[other] { $missed } check-ins in a row
} without a word back.
coach_no_address = No address of { $name } works any more: please find another way. Nothing is counted meanwhile.
coach_undelivered = Nothing has reached { $name } lately: please try another way. Nothing is counted meanwhile.
coach_wrong_number = Somebody else has a number we had for { $name }. It is closed; please ask { $name } for another.
coach_low_power = { $name } has been quiet, so I'm stepping back: a light touch now and then, nothing else. Your time is free for the others; any word from { $name } brings it all back.
coach_comeback = { $name } is back! I've welcomed them and left one commitment for this week.
coach_back = { $name } has ended the pause: check-ins are on again.
coach_wants_to_talk = { $name } would like to talk. A call now is worth a lot.
coach_human = { $name } asks for you: "{ $text }"
coach_distress = { $name } may be in distress: "{ $text }" I've given the crisis line and said that you are alerted. Everything automated waits until you release it.
coach_stopped = { $name } sent STOP: no messages any more, on any medium. Only START brings them back.
coach_bot_blocked = { $name } blocked the bot. That counts as STOP: no messages any more, on any medium. Only START brings them back.
coach_stopped_here = { $name } wants no more { $medium }. The other ways to reach { $name } stay as they are.
coach_started = { $name } sent START: messages are on again.
coach_stuck = { $name } is stuck on { $what }: not done three times. A smaller step, or another one?
coach_landed_news = { $name } found work! Everything automated has ended; a word from you would be lovely.
coach_program_ended = The program of { $name } has ended, and with it the messages.
coach_unopened = { $name } has not opened the invitation yet, { NUMBER($days) ->
    [one] 1 day
   *[other] { $days } days
} on. A word from you may help.
coach_unconsented = { $name } opened the invitation but has not said yes to messages yet, { NUMBER($days) ->
    [one] 1 day
   *[other] { $days } days
} on.
coach_declined = { $name } said no to messages for now. I won't write again; a talk may help.
coach_unsigned_call = Please call { $name }: the contract is begun but not signed.
coach_signed = { $name } has signed: { $items }
coach_counter = { $name } would rather do { $what } instead of { $offered }. Which shall it be?
coach_counter_settled = { $name } has settled the number, within the range: { $what }. Nothing waits for you there any more.
coach_made_smaller = { $name } made a commitment smaller, within its range: { $what }.
coach_change_wanted = { $name } would like to change this commitment: { $what }. Propose another with /commit.
coach_proposal_accepted = { $name } accepted your proposal, { $what }: it is in the contract.
coach_proposal_declined = { $name } would rather keep things as they are: your proposal, { $what }, is off the table.
coach_words = { $name } wrote: "{ $text }"
coach_item_left_out = { $name } would rather leave out: { $what }. It is not in the offer now; /commit puts it back.
coach_blocked = Something is in the way of { $name }: "{ $text }"
coach_question = { $name } asks: "{ $text }"
coach_media = { $name } sent something that I cannot read, such as a picture or a voice note. A word from you would help.
coach_unread = A message from { $name } could not be read by me; please ask { $name } to send it again.
coach_own_unread = I could not read your last message. Please send it again in other words; /help shows what I know.
coach_order_failed = What you asked for { $name } could not be carried out. Please try it again; if that fails too, tell whoever runs this bot.
coach_news_lost = There is news of { $name } that I could not put into words; /client { $name } shows where things stand.
coach_case_parked = An error of mine keeps everything planned for { $name } from going out. A word from { $name } sets it going again; please tell whoever runs this bot.
coach_unclear = I did not understand { $name }: "{ $text }"

## Answers to the coach's commands

moment = { $day }, { $time }
quoted = "{ $text }"
coach_cannot = Not done: { $why }
coach_why_no_contract = there is no contract with { $name } in force. /contract shows what is offered.
coach_why_ended = the check-ins with { $name } have ended. /resume { $name } begins them again.
coach_why_landed = { $name } has landed already: the check-ins have ended.
coach_why_paused = { $name } is paused. /resume { $name } ends the pause.
coach_why_not_joined = { $name } has not signed yet, so there are no check-ins. /client { $name } shows where things stand.
coach_why_no_address = no address of { $name } works. Invite { $name } again with /invite.
coach_why_no_commitment = { $name } has no commitment with that number. /contract shows the numbers.
coach_why_no_promise = there is no open promise to { $name } with that number. /contract shows the numbers.
coach_why_signed = the contract with { $name } is signed already. Change it with /commit and /promise.
coach_why_active = { $name } is not paused: check-ins are on.
coach_why_stopped = { $name } sent STOP. Only START from { $name } brings messages back.
coach_why_held = { $name } is held { $since }, and nothing of yours is written there meanwhile. { $command } releases first.
coach_committed = Proposed to { $name }: { $what }.{ $adds } It holds as soon as { $name } says yes.{ $reads }
coach_committed_instead = Proposed to { $name }: { $what }, instead of { $old }.{ $adds } It holds as soon as { $name } says yes.{ $reads }
coach_adds_nothing = {""}
coach_adds = {" "}This adds to your proposal of { $what }, which { $name } has not answered: one yes is for both.
coach_commitment_ended = Ended for { $name }: { $what }. The contract has a new version.{ $reads }
coach_settled = Settled with { $name }: { $what }.
coach_offer_changed = Changed in the offer to { $name }: { $what }.
coach_offer_changed_instead = Changed in the offer to { $name }: { $what }, instead of { $old }.
coach_item_gone = number { $number } is off the list
coach_promised = Promised to { $name }: { $what }. When it is done: /promise { $name } done { $number }
coach_promise_kept = Kept, and { $name } can see it: { $what }.
coach_promise_goes_on = Noted, and it stays in the contract: { $what }.
coach_promise_dropped = Dropped, and { $name } will read so: { $what }. The contract has a new version.
coach_contract =
    The contract with { $name }. { $name }: { $items }
    You: { $promises }
coach_contract_offered =
    Offered to { $name }, not signed yet. { $name }: { $items }
    You: { $promises }
coach_paused = { $name } is paused until { $day }. I'll tell { $name }.{ $reads }
coach_paused_untold = { $name } is paused until { $day }. No address works, so please tell { $name } yourself.
coach_paused_held = { $name } is paused until { $day }. { $name } reads nothing of it while held { $since }; { $command } releases.
coach_pause_too_long = A pause lasts at most 8 weeks, so until { $day } at the latest. For longer, { $landed } ends the check-ins and { $resume } brings them back.
coach_resumed = { $name } is on again. Next: { $next }.{ $reads }
coach_reads_now = {""}
coach_reads_then = {" "}{ $name } reads this on { $when }.
coach_went = { $name }: automation goes on. Next: { $next }.
coach_nothing_planned = nothing is planned
coach_called = Noted, the call to { $name }: { $outcome }.
coach_outcome_reached = reached; check-ins rest for a day
coach_outcome_voicemail = voicemail
coach_outcome_no = no answer
coach_noted = Noted about { $name }: "{ $text }"
coach_landed = Wonderful! { $name } has landed: check-ins have ended, and congratulations are on their way.{ $reads }
coach_landed_untold = Wonderful! { $name } has landed: check-ins have ended. No address works, so the congratulations are yours to give.
coach_never = never
coach_item_line = { $what }: { $done } so far
coach_client =
    { $hold }{ $name }: { $stage }. Last word: { $word }. Next: { $next }.
    To do: { $tasks }
    Check-ins without a word in a row: { $silent }
    Commitments: { $items }
    Your promises: { $promises }
    Ways to reach: { $media }
    Your notes: { $notes }
coach_client_offered =
    { $hold }{ $name }: { $stage }, not signed yet. Last word: { $word }. Next: { $next }.
    To do: { $tasks }
    Offered: { $items }
    Your promises: { $promises }
    Ways to reach: { $media }
    Your notes: { $notes }
coach_client_held = HELD { $since }: { $command } releases.{" "}
coach_client_hold = On hold until { $until }, as people talk; { $command } ends it.{" "}
coach_client_free = {""}
stage_invited = invited
stage_early = first two weeks
stage_steady = steady
stage_low_power = low power
stage_paused = paused
stage_landed = landed
stage_closed = closed
medium_telegram = Telegram{ $health ->
    [pending] {" "}(waits for a yes)
    [unreachable] {" "}(does not work)
    [opted_out] {" "}(stopped)
   *[ok] {""}
}
medium_sms = SMS{ $health ->
    [pending] {" "}(waits for a yes)
    [unreachable] {" "}(does not work)
    [opted_out] {" "}(stopped)
   *[ok] {""}
}
medium_voice = calls{ $health ->
    [pending] {" "}(waits for a yes)
    [unreachable] {" "}(does not work)
    [opted_out] {" "}(stopped)
   *[ok] {""}
}
medium_email = e-mail{ $health ->
    [pending] {" "}(waits for a yes)
    [unreachable] {" "}(does not work)
    [opted_out] {" "}(stopped)
   *[ok] {""}
}
coach_plan = The next four weeks of { $name }, if nothing is heard: { $steps }
coach_plan_empty = Nothing is planned for { $name } in the next four weeks.
coach_plan_run = { $when }: check-in, then { $often ->
    [daily] each working day
    [twice] twice a week
   *[weekly] once a week
} until { $until }
coach_plan_line = { $when }: { $what }
due_unopened = you hear that the invitation is still unopened
due_go_on = "shall we go on?"
due_unsigned_call = call task: begun, not signed
due_unsigned_low_power = low power: begun, not signed
due_check_in = check-in
due_nudge = nudge
due_close = the reply window ends
due_steady = steady: the contract's days
due_low_power = low power
due_light_touch = light touch
due_pause_ends = the pause ends
due_undelivered = you hear that nothing gets through
due_last_offer = last offer before the program ends
due_ends = the program ends
coach_why = What happened with { $name }: { $steps }
coach_why_empty = There is nothing on record about { $name } yet.
coach_why_run = from { $when }: { $what }, { $count } times
coach_why_line = { $when }: { $what }

## Lines of the record

record_invited = invited
record_left_out = left commitment { $commitment } out of the offer
record_opened = opened the invitation { $medium ->
    [sms] by text
    [voice] by call
    [email] by e-mail
   *[telegram] on Telegram
}
record_consent = said yes to messages { $medium ->
    [sms] by text
    [voice] by call
    [email] by e-mail
   *[telegram] on Telegram
}
record_consent_declined = said no to messages
record_check_in_answered = check-in { $number } answered
record_check_in_missed = check-in { $number } went without a word
record_check_in_undelivered = check-in { $number } did not get through
record_check_in_excused = check-in { $number } excused{ $why ->
    [outage] {" "}(the system was down)
    [stopped] {" "}(STOP)
    [wrong_number] {" "}(wrong number)
    [held] {" "}(people talk)
    [not_this_week] {" "}(NOT THIS WEEK)
    [paused] {" "}(paused)
    [low_power] {" "}(low power)
    [landed] {" "}(found work)
    [ended] {" "}(the program ended)
   *[other] {""}
}
record_message = { $kind ->
    [check_in] check-in
    [nudge] nudge
    [light_touch] light touch
    [clarify] question again
    [keyword] answer to a keyword
    [joining] question of joining
    [signed] welcome after signing
    [contract] news of the contract
    [safety] crisis line
    [answer] answer
   *[other] message
} { $medium ->
    [sms] by text
    [voice] by call
    [email] by e-mail
   *[telegram] on Telegram
}: { $state ->
    [sent] sent
    [delivered] delivered
    [failed] did not get through
    [expired] not sent, its time was over
    [suppressed] not sent
    [unknown] perhaps sent
    [again] sent, perhaps twice
   *[pending] waiting
}{ $why ->
    [stopped] {" "}(STOP)
    [unreachable] {" "}(the address does not work)
    [no_consent] {" "}(no yes to this medium yet)
    [held] {" "}(held for a person)
    [hold] {" "}(people talk)
    [cap] {" "}(enough messages for one day)
    [order] {" "}(something more important came that day)
    [spend_cap] {" "}(the day's limit for texts was reached)
    [hours] {" "}(outside sending hours)
    [paused] {" "}(paused)
    [landed] {" "}(found work)
    [closed] {" "}(the program ended)
   *[other] {""}
}
record_counter = asked for another number: { $wanted }
record_signed = version { $version } of the contract agreed
record_stage = moved to { $stage ->
    [invited] invited
    [early] the first two weeks
    [steady] steady
    [low_power] low power
    [paused] paused
    [landed] landed
   *[closed] closed
}
record_last_offer = last offer before the program ends, with the check-in
record_nothing_open = no check-in: everything was reported already
record_no_address = no check-in: no address works
record_no_nudge = no nudge: { $medium ->
    [voice] nobody is called twice for one check-in
   *[other] the first message did not get through
}
record_call_task = call task opened
record_stuck = commitment { $commitment } not done three times
record_stopped = stopped by { $source ->
    [blocked] blocking the bot
    [provider] the carrier's opt-out
   *[words] a message
}
record_started = START { $medium ->
    [sms] by text
    [voice] by call
    [email] by e-mail
   *[telegram] on Telegram
}
record_wrong_number = wrong number { $medium ->
    [sms] by text
    [voice] by call
    [email] by e-mail
   *[telegram] on Telegram
}
record_unreachable = address does not work: { $medium ->
    [sms] SMS
    [voice] calls
    [email] e-mail
   *[telegram] Telegram
}
record_stopped_here = { $medium ->
    [email] unsubscribed from e-mail
   *[voice] no more calls, by key
}
record_way_declined = said no to { $medium ->
    [email] e-mail
   *[voice] calls
}
record_distress = possible distress: crisis line given, coach alerted, automation held
record_human = asked for a person: automation rests a day
record_auto_reply = an automatic reply arrived, not counted as a word
record_chat_upgraded = the group got a new id on Telegram
record_unread = a message could not be read: said so
record_stop_outdated = a STOP from before the last yes came late: nothing changed
record_word_while_stopped = wrote after STOP: no answer sent
record_interview = reported an interview
record_free_words = wrote something that nothing was waiting for
record_less = LESS: one check-in a week
record_not_this_week = NOT THIS WEEK: none before next Monday
record_fixed = FIX: took the last answer back
record_promise_kept = you kept promise { $promise }
record_go = you let automation go on
record_called = you called: { $outcome ->
    [reached] reached
    [voicemail] voicemail
   *[no] no answer
}
record_remark = you made a note
record_comeback = came back
record_stays_low = answered a light touch: { $option ->
    [own] looking alone
   *[not_now] not now
}
record_invite = invitation made
record_order = command /{ $what }
record_task = task opened: { $what ->
    [distress] possible distress
    [human] asks for you
   *[call] call
}
record_escalated = deputy told
record_deputy = deputy chosen
record_no_deputy = no deputy of the coach's own any more
record_nowhere_to_tell = news waited: no address of the coach works
record_unknown_address = message from an address that is not known
record_unplaced_failure = a message did not get through
record_joined = coach joined
record_address_added = one more address
record_blocked = the bot was blocked
record_unblocked = the bot was unblocked

## The coach joins, stops, starts

coach_welcome =
    Welcome, { $name }! I keep your clients of { $organisation } company between your talks: contracts, check-ins, reminders. You hear from me when you are needed.
    To begin: /invite Maya
    /help shows everything I can do.
    .sms = Welcome, { $name }! I check in with your clients of { $organisation } between your talks, and you hear from me when you are needed. To begin, text: invite Maya. HELP shows the rest. STOP here also stops alerts about clients in distress. Msg & data rates may apply.
coach_code_for_client = This code is for your client; please pass it on. It works only from the client's own phone.
coach_address_added = Thank you, { $name }: { $medium } works as well now.
coach_medium_telegram = Telegram
coach_medium_sms = SMS
way_voice = calls
way_email = e-mail
coach_start_confirm = Welcome back, { $name }: messages come here again.
coach_start_hint = Messages to this address are stopped. Reply START to get them again.
coach_stop_confirm = You won't get any more messages from { $organisation } here, and that includes alerts about clients in distress. Reply START to come back, any time. Your other addresses stay as they are.

## What a coach's line may be answered with

coach_not_a_command = I only understand commands here. HELP shows them; one example: /client maya
coach_edited = I can't follow an edited message. Please send it again as a new one.
coach_dropped = All right, dropped.
coach_choice_gone = That choice is not open any more. Please send the command again.
coach_choose = Please answer with a number from 1 to { $most }, or with NO.
coach_which_client = More than one client is called "{ $text }". Which one?
coach_choice_client = { $name }
coach_choice_namesake = { $name } ({ $stage })
coach_which_offer = That number could answer more than one thing. Which do you mean?
coach_choice_command = { $command }
coach_choice_yes = yes
    .word = YES
coach_unknown_command = There is no command { $command }. HELP shows those there are.
coach_did_you_mean = There is no such command. Did you mean { $example }?
coach_missing = Understood: { $understood }. Missing: { $missing }. Example: { $example }
coach_got_client = { $command } for { $name }
coach_lacks_client = whom it is about
coach_lacks_name = the client's name
coach_lacks_commitment = what the client will do
coach_lacks_count = how many
coach_lacks_when = how often, or by when
coach_lacks_promise = what you will do
coach_lacks_number = its number, as /contract shows it
coach_lacks_outcome = how the call went: reached, voicemail or no
coach_lacks_text = the words to note
coach_once_or_often = A commitment is either repeated or due on a day, not both. Example: { $example }
coach_impossible_count = A number from 1 to { $most } is possible. Example: { $example }
coach_impossible_several = One number at a time, please. Example: { $example }
coach_impossible_period = A day or a week is possible as the period, or a date. Example: { $example }
coach_impossible_date = "{ $text }" is no day I can use: it has to be from today to a year ahead. Example: { $example }
coach_too_long = That is too long: { $most } characters fit.
coach_no_clients_yet = You have no clients here yet. Example: /invite Maya
coach_no_client = I know no client called "{ $text }". /clients shows yours.
coach_no_client_but = I know no client called "{ $text }". The closest is { $closest }: { $example }
coach_no_stage = I don't know "{ $text }" as a kind of client. There are: { $stages }. Example: { $example }
coach_no_template = There is no template "{ $text }". There are private, agency and outplacement. Example: { $example }
coach_no_option = /invite knows no "{ $text }". There are program, lang and zone. Example: { $example }
coach_no_language = I don't speak "{ $text }". There are en, fr and es. Example: { $example }
coach_no_zone = I know no time zone "{ $text }". A city will do. Example: { $example }
coach_no_program = There is no program "{ $text }". There are: { $programs }. Example: { $example }
coach_one_name = One client's name alone, please, without numbers: "{ $text }" is more than that. Example: { $example }
coach_name_taken = There is a { $name } among your clients already ({ $stage }). Shall I make a new code for that { $name }? If this is someone else, invite with a name that tells them apart, like { $example }.
coach_choice_new_code = new code for { $name }
    .word = YES
coach_no_way_in = Nobody can join yet: neither a Telegram bot nor a number is set up. Whoever runs this service can do that.
coach_invited = { $name } is invited, until { $day }. Please pass on one of these: { $ways }
coach_way_link = on Telegram, open { $link }
coach_way_sms = by SMS, text { $code } to { $number }
coach_clients = Your clients: { $clients }
coach_clients_more =
    Your clients: { $clients }
    { $more } more: { $command }
coach_clients_none = There are none of these. /clients shows all.
coach_clients_only_ended = No active clients. { $ended }
coach_clients_landed = Landed: { $count } (/clients landed)
coach_clients_closed = Closed: { $count } (/clients closed)
coach_line_stopped = { $name }: stopped by { $name } (STOP), { $word }
coach_line_call_low = { $name }: { $stage }, { $word }, { $next }, a call is open
coach_line = { $name }: { $stage }, { $word }, { $next }
coach_line_call = CALL { $name }: { $stage }, { $word }, { $next }
coach_line_held = HELD { $name } { $since } ({ $command } releases): { $stage }, { $word }
coach_held_since = since { $day }
coach_held_open = now
coach_last_word = last word { $day }
coach_no_word = no word yet
coach_next = next { $day }
coach_no_next = nothing planned
coach_task_call = a call
coach_task_human = asks for a person
coach_task_distress = may be in distress
coach_task_again = Still open, { $name }: { $what }. /client shows more.
coach_escalated = For you as deputy of { $coach }, who has not answered yet. { $name }: { $what }.
coach_deputy_is = { $name } is your deputy: alerts about distress and "call me" that you leave unanswered for { $minutes } minutes go to { $name }. To end it: /deputy none
coach_deputy_default = { $name } stands in for everybody here: alerts that you leave unanswered for { $minutes } minutes go to { $name }. /deputy and a name chooses your own.
coach_deputy_nobody = Nobody stands in for you: alerts that you leave unanswered go to nobody else. Example: { $example }
coach_deputy_self = A deputy has to be somebody else. Example: { $example }
coach_deputy_not_joined = { $name } has not joined yet, so no alert would arrive there. Please send this again once { $name } has.
coach_deputy_named = { $coach } has named you as deputy: alerts that { $coach } leaves unanswered for { $minutes } minutes come to you, at any hour.
coach_deputy_released = You are no longer the deputy of { $coach }.
coach_no_coach = I know no coach called "{ $text }" here. There are: { $names }.
coach_no_colleagues = There is no other coach here yet. Whoever runs this service can add one.
coach_which_coach = More than one coach is called "{ $text }". Which one?
coach_spend_cap = The limit for texts of today, { $cap } segments, is reached: texts to your clients wait until tomorrow, answers to their words still go. Whoever runs this service can raise it.
coach_comeback_unsigned = { $name } is back! The contract is not signed yet; we go on with it.

## The coach's help

coach_help =
    Commands, with or without the slash; a first name is enough:
    /invite Maya: a link and a code for a new client
    /contract maya: the agreement, or template=agency to offer another
    /commit maya 5 applications a week: propose a commitment
    /promise maya résumé feedback by Friday: what you will do
    /clients: everyone at a glance
    /client maya: one client
    /called maya reached (or voicemail, no): after a call
    /plan maya: the next four weeks
    /why maya: what happened, step by step
    /pause maya until { $day }, /resume maya
    /go maya: let automation go on
    /note maya prefers calls after 4
    /landed maya: found work
    /deputy ana: who gets alerts that you leave unanswered
    /help commit: more about one of them
    .sms = Commands: invite, contract, commit, promise, clients, client, called, plan, why, pause, resume, go, note, landed, deputy. A first name is enough: client maya. More about one: help commit. STOP ends texts.
coach_help_invite = /invite NAME makes a link and a code for a new client. program=, lang= and zone= are optional. Example: /invite Maya program=outplacement lang=fr zone=Toronto
coach_help_contract = /contract NAME shows the agreement with the numbers of its lines. Before signing, template= offers another. Example: /contract maya template=agency
coach_help_commit = /commit NAME WHAT proposes a commitment: a number, what, and how often or by when; "remove 2" ends number 2. Examples: /commit maya 5 applications a week, /commit maya "call uncle Bob" by Friday
coach_help_promise = /promise NAME WHAT is what you will do, shown to the client; "done 1" says it is kept, "-1" drops it. Examples: /promise maya résumé feedback by Friday, /promise maya done 1
coach_help_clients = /clients shows everyone, calls first. Examples: /clients calls, /clients low power
coach_help_client = /client NAME shows one client: where things stand, what is done, what comes next. Example: /client maya
coach_help_called = /called NAME reached, voicemail or no closes a call task; after "reached" check-ins rest for a day. Example: /called maya voicemail
coach_help_why = /why NAME tells from the record what happened, step by step. Example: /why maya
coach_help_plan = /plan NAME shows the next four weeks if nothing is heard. Example: /plan maya
coach_help_pause = /pause NAME stops check-ins for two weeks, or until a day, at most 8 weeks ahead. Example: /pause maya until { $day }
coach_help_resume = /resume NAME ends a pause or low power. Example: /resume maya
coach_help_go = /go NAME lets automation go on after people have talked. Example: /go maya
coach_help_note = /note NAME WORDS keeps a line for yourself; the client never sees it. Example: /note maya prefers calls after 4
coach_help_landed = /landed NAME ends check-ins because work was found, and congratulates. Example: /landed maya
coach_help_deputy = /deputy NAME says which coach gets alerts about distress and "call me" that you leave unanswered for half an hour; /deputy none ends it, /deputy alone shows who it is. Example: /deputy ana
coach_help_help = /help shows every command, /help and a command's name one of them. Example: /help commit
