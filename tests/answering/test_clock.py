"""What people ask the clock, and the verdict that the answer begins with: instants are compared, whatever the words."""

from __future__ import annotations

import pytest

from tests.answering.conftest import Say

# A deadline at the end of 29 September anywhere on Earth: 30 September 2031, 11:59 UTC.
AOE = """\
workshop: {name: Workshop on Knots, short_name: KNOT}
dates:
  - {id: submission, kind: submission, label: Submission deadline, at: "2031-09-29 23:59", zone: AoE}
  - {id: notification, kind: notification, label: Notification, at: "2031-10-27"}
  - {id: camera_ready, kind: camera_ready, label: Camera-ready, at: "2031-11-20 17:00", zone: Europe/Berlin}
  - {id: workshop, kind: workshop, label: Workshop, at: "2031-12-15", end: "2031-12-16"}
"""
# No zone: the day is over first in UTC+14 (8 May, 10:00 UTC), last in UTC-12 (9 May, 12:00 UTC).
NO_ZONE = """\
workshop: {name: Conference on Moss, event: conference}
dates:
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-05-08"}
  - {id: camera_ready, kind: camera_ready, label: Final version, at: "2031-06-20 17:00"}
"""
ROUNDS = """\
workshop: {name: Symposium on Tides, event: symposium}
dates:
  - {id: round_1, kind: submission, label: Round 1, at: "2031-02-01 23:59", zone: AoE}
  - {id: round_2, kind: submission, label: Round 2, at: "2031-06-10 23:59", zone: AoE}
  - {id: notification_1, kind: notification, label: Notification (Round 1), at: "2031-03-15"}
  - {id: notification_2, kind: notification, label: Notification (Round 2), at: "2031-07-20"}
"""
OPENED = """\
workshop: {name: Workshop on Dunes}
dates:
  - {id: opens, kind: other, label: System opens for submissions, at: "2030-12-01"}
  - {id: submission, kind: submission, label: Extended 4 page abstracts due, at: "2031-02-01"}
"""
TRACKS = """\
workshop: {name: Workshop on Glass}
dates:
  - {id: full, kind: submission, label: Submission deadline, track: Full papers, at: "2031-04-01 23:59", zone: AoE}
  - {id: posters, kind: submission, label: Submission deadline, track: Posters, at: "2031-05-15 12:00",
     zone: Europe/Rome}
  - {id: demo, kind: other, label: Demo proposals due, at: "2031-06-01 23:59", zone: AoE}
"""
ABSTRACTS = """\
workshop: {name: Summer School on Lichen, event: school}
dates:
  - {id: opens, kind: other, label: Submission opens, at: "2031-03-01"}
  - {id: abstract, kind: abstract, label: Abstract deadline, at: "2031-05-01 23:59", zone: AoE,
     note: Abstracts are mandatory.}
  - {id: submission, kind: submission, label: Paper deadline, at: "2031-05-08 23:59", zone: AoE}
  - {id: rebuttal, kind: rebuttal, label: Rebuttal, at: "2031-06-02", end: "2031-06-06", zone: AoE}
  - {id: registration, kind: registration, label: Early registration, at: "2031-07-01 18:00", zone: Asia/Tokyo}
"""


OPEN, CLOSED, LEFT, DUE = "can_still_submit", "submission_deadline", "time_left", "submission_deadline"
CASES = [
    (AOE, "date_difference", "do we have two weeks before the notification?", "2031-10-15T12:00Z", "12 days to go. "),
    (AOE, "date_difference", "is the notification this week?", "2031-10-15T12:00Z", "No. Notification: 27 October"),
    (AOE, "workshop_date", "is the workshop today?", "2031-12-17T06:00Z", "Workshop: 15–16 December 2031 (under way)"),
    (AOE, "workshop_date", "is the workshop today?", "2031-12-15T12:00Z", "Yes. "),
    (AOE, "workshop_date", "is the workshop today?", "2031-12-20T12:00Z", "No, that is another day. "),
    (
        TRACKS,
        DUE,
        "when are short papers due?",
        "2031-03-20T12:00Z",
        "The call gives no separate date for short papers.",
    ),
    (AOE, OPEN, "is the submission tomorrow?", "2031-09-20T12:00Z", "No, that is another day. "),
    (AOE, OPEN, "is paper submission today?", "2031-09-20T12:00Z", "No, that is another day. "),
    (AOE, OPEN, "is submission on 29 september?", "2031-09-20T12:00Z", "Yes. "),
    (AOE, OPEN, "is submission possible tomorrow?", "2031-09-20T12:00Z", "Yes, that is in time. "),
    (AOE, OPEN, "is the submission over on october 1?", "2031-09-20T12:00Z", "Yes, that is too late. "),
    (
        AOE,
        OPEN,
        "is september 30 ok if i am in california",
        "2031-09-20T12:00Z",
        "No, not all of that day: only until 30 September 2031, 04:59 PDT (30 September 2031, 11:59 UTC). ",
    ),
    # months are spans
    (AOE, OPEN, "can i submit in november?", "2031-09-20T12:00Z", "No, that is too late. "),
    (
        AOE,
        OPEN,
        "can i still submit in september",
        "2031-09-20T12:00Z",
        "Yes, but only until 30 September 2031, 11:59 UTC. ",
    ),
    (AOE, OPEN, "can I hand in during August?", "2031-07-20T12:00Z", "Yes, that is in time. "),
    (AOE, OPEN, "is it over by november?", "2031-09-20T12:00Z", "Yes, it closes before that. "),
    (AOE, OPEN, "will I be too late in early october", "2031-09-20T12:00Z", "Yes, that is too late. "),
    (AOE, OPEN, "can I submit before october?", "2031-09-20T12:00Z", "Only until 30 September 2031, 11:59 UTC. "),
    (AOE, OPEN, "may we submit next month?", "2031-09-20T12:00Z", "No, that is too late. "),
    (AOE, OPEN, "may we submit next month?", "2031-08-20T12:00Z", "Yes, but only until 30 September 2031, 11:59 UTC. "),
    # days
    (AOE, OPEN, "can I submit on october 20?", "2031-09-20T12:00Z", "No, that is too late. "),
    (AOE, OPEN, "can I submit on 29 september?", "2031-09-20T12:00Z", "Yes, that is in time. "),
    (
        AOE,
        OPEN,
        "can I submit on 30 september?",
        "2031-09-20T12:00Z",
        "No, not all of that day: only until 30 September 2031, 11:59 UTC. ",
    ),
    (AOE, OPEN, "would October 1 be too late?", "2031-09-20T12:00Z", "Yes, that is too late. "),
    (AOE, OPEN, "is sept 28 too late?", "2031-09-20T12:00Z", "No, that is in time. "),
    (AOE, OPEN, "may I send it in on the 25th?", "2031-09-20T12:00Z", "Yes, that is in time. "),
    (
        AOE,
        OPEN,
        "can i submit on the 30th",
        "2031-09-20T12:00Z",
        "No, not all of that day: only until 30 September 2031, 11:59 UTC. ",
    ),
    (AOE, OPEN, "ok to upload on 1.10.?", "2031-09-20T12:00Z", "No, that is too late. "),
    (AOE, OPEN, "my paper is not in yet :( still possible?", "2031-10-02T09:00Z", "No, submission has closed. "),
    (AOE, OPEN, "I have not sent it yet, is that still ok?", "2031-09-20T12:00Z", "Yes, submission is still open. "),
    (AOE, OPEN, "it is not closed yet, right?", "2031-09-20T12:00Z", "Yes, submission is still open. "),
    (AOE, OPEN, "2 oct, am i too late?", "2031-10-02T09:00Z", "Yes, submission has closed. "),
    # the day of the deadline has passed in UTC, and lasts elsewhere; 29 September 2031 is a Monday
    (AOE, OPEN, "still the 29th in hawaii, can i upload?", "2031-09-30T05:00Z", "Yes, submission is still open. "),
    (
        AOE,
        OPEN,
        "is it still the 29th somewhere, can i submit?",
        "2031-09-30T11:30Z",
        "Yes, submission is still open. ",
    ),
    (AOE, OPEN, "it's monday 11pm here, can I still submit?", "2031-09-30T05:00Z", "Yes, submission is still open. "),
    (AOE, OPEN, "tuesday 30 sept, 1pm in berlin, is it dead?", "2031-09-30T11:00Z", "No, that is in time. "),
    (AOE, OPEN, "should be dead by now, no?", "2031-09-30T11:00Z", "No, submission is still open. "),
    (AOE, OPEN, "my laptop is dead, can i submit later?", "2031-09-28T11:00Z", "Yes, submission is still open. "),
    (AOE, OPEN, "8pm berlin, tuesday the 30th, in time?", "2031-09-28T11:00Z", "No, that is too late. "),
    (AOE, OPEN, "1pm berlin, tuesday the 30th, in time?", "2031-09-28T11:00Z", "Yes, that is in time. "),
    (AOE, OPEN, "its still monday somewhere, can i submit?", "2031-09-30T05:00Z", "Yes, submission is still open. "),
    (AOE, OPEN, "it was due on the 29th, can i still submit?", "2031-10-02T12:00Z", "No, submission has closed. "),
    (AOE, OPEN, "can i submit on the 29th of october?", "2031-09-30T05:00Z", "No, that is too late. "),
    # weeks and weekdays; 20 September 2031 is a Saturday
    (AOE, OPEN, "can I submit in two weeks?", "2031-09-10T12:00Z", "Yes, that is in time. "),
    (AOE, OPEN, "can I submit in 3 weeks?", "2031-09-20T12:00Z", "No, that is too late. "),
    (AOE, OPEN, "is it ok if I submit in 2 days", "2031-09-20T12:00Z", "Yes, that is in time. "),
    (AOE, OPEN, "can I submit next week?", "2031-09-20T12:00Z", "Yes, that is in time. "),
    (AOE, OPEN, "can i submit by friday?", "2031-09-20T12:00Z", "Yes, it is still open then. "),
    (AOE, OPEN, "could I submit on friday?", "2031-09-28T12:00Z", "No, that is too late. "),
    (AOE, OPEN, "could I submit tomorrow?", "2031-09-20T12:00Z", "Yes, that is in time. "),
    (
        AOE,
        OPEN,
        "could I submit tomorrow?",
        "2031-09-29T13:00Z",
        "No, not all of that day: only until 30 September 2031, 11:59 UTC. ",
    ),
    (AOE, OPEN, "can I still submit in an hour?", "2031-09-30T11:30Z", "No, that is too late. "),
    (AOE, OPEN, "can I still submit in an hour?", "2031-09-30T09:30Z", "Yes, that is in time. "),
    # after, until, by
    (AOE, OPEN, "can I submit after September 30?", "2031-09-20T12:00Z", "No, that is too late. "),
    (AOE, OPEN, "is it possible to submit later than the 30th", "2031-09-20T12:00Z", "No, that is too late. "),
    (AOE, OPEN, "can I submit after the 25th?", "2031-09-20T12:00Z", "Only until 30 September 2031, 11:59 UTC. "),
    (AOE, OPEN, "can we submit until october 5?", "2031-09-20T12:00Z", "No, it closes before that. "),
    (AOE, OPEN, "can we submit until september 29?", "2031-09-20T12:00Z", "Yes, it is still open then. "),
    # AoE edges
    (AOE, OPEN, "can I still submit?", "2031-09-30T11:58Z", "Yes, submission is still open. "),
    (AOE, OPEN, "can I still submit?", "2031-09-30T12:00Z", "No, submission has closed. "),
    (AOE, OPEN, "can I still submit today?", "2031-09-30T09:00Z", "Yes, submission is still open. "),
    (AOE, OPEN, "Today is September 30, 2031. Is it over?", "2031-09-30T09:00Z", "No, submission is still open. "),
    (AOE, OPEN, "did I miss the deadline?", "2031-09-30T11:00Z", "No, submission is still open. "),
    (AOE, OPEN, "did I miss it?", "2031-09-30T13:00Z", "Yes, submission has closed. "),
    (AOE, OPEN, "isn't it closed already?", "2031-09-30T13:00Z", "Yes, submission has closed. "),
    (AOE, OPEN, "it's not closed yet, right?", "2031-09-30T11:00Z", "Yes, submission is still open. "),
    (AOE, OPEN, "too late for me by now, no?", "2031-10-03T11:00Z", "Yes, submission has closed. "),
    (AOE, OPEN, "so it's over?", "2031-09-01T11:00Z", "No, submission is still open. "),
    (AOE, OPEN, "still open or closed?", "2031-09-01T11:00Z", "Submission is still open. "),
    (AOE, OPEN, "is the window no longer open?", "2031-10-03T11:00Z", "Yes, submission has closed. "),
    # no zone: nobody is told "closed" while it is the day anywhere on Earth
    (NO_ZONE, OPEN, "can I still submit?", "2031-05-08T09:00Z", "Yes, submission is still open. "),
    (
        NO_ZONE,
        OPEN,
        "can I still submit?",
        "2031-05-08T10:30Z",
        "Yes, submission is still open, as far as the call says: ",
    ),
    (
        NO_ZONE,
        OPEN,
        "can I still submit?",
        "2031-05-09T11:59Z",
        "Yes, submission is still open, as far as the call says: ",
    ),
    (NO_ZONE, OPEN, "is it closed?", "2031-05-09T11:00Z", "No, submission is still open, as far as the call says: "),
    (NO_ZONE, OPEN, "can I still submit?", "2031-05-09T12:01Z", "No, submission has closed. "),
    (NO_ZONE, OPEN, "can I submit after May 8?", "2031-05-01T12:00Z", "No, that is too late. "),
    (NO_ZONE, OPEN, "can I submit later than the 8th?", "2031-05-01T12:00Z", "No, that is too late. "),
    (NO_ZONE, OPEN, "can I submit once May 8 is over?", "2031-05-01T12:00Z", "No, that is too late. "),
    (NO_ZONE, OPEN, "the 3rd has come and gone, did i miss it?", "2031-05-05T12:00Z", "No, "),
    (NO_ZONE, OPEN, "may 3 passed, am i too late", "2031-05-05T12:00Z", "No, "),
    (NO_ZONE, OPEN, "the 3rd is already over, is it too late?", "2031-05-05T12:00Z", "No, "),
    (NO_ZONE, OPEN, "can I still submit when May 8 has passed?", "2031-05-01T12:00Z", "No, that is too late. "),
    (NO_ZONE, OPEN, "can I submit on may 8", "2031-05-01T12:00Z", "Yes, that is in time. "),
    (
        NO_ZONE,
        "camera_ready",
        "can I still upload the camera-ready?",
        "2031-06-20T20:00Z",
        "Yes, it is still open, as far as the call says: ",
    ),
    (NO_ZONE, "camera_ready", "is the camera-ready too late now?", "2031-06-21T12:30Z", "Yes, it has closed. "),
    (NO_ZONE, LEFT, "how many days left?", "2031-05-03T12:00Z", "5 days left. "),
    (NO_ZONE, LEFT, "how many days left?", "2031-05-08T07:00Z", "Today is the last day. "),
    # what opens is nothing that one is too late for
    (OPENED, LEFT, "how many days have i left to put my paper in the system?", "2031-01-29T12:00Z", "3 days left. "),
    (OPENED, LEFT, "how long do i have to send my abstract to the system", "2031-01-29T12:00Z", "3 days left. "),
    # rounds and tracks: what is still open, by name
    (ROUNDS, OPEN, "can I still submit?", "2031-03-01T12:00Z", "Yes, still open: Round 2. Round 2: 10 June 2031"),
    (ROUNDS, OPEN, "is it closed?", "2031-03-01T12:00Z", "No, still open: Round 2. "),
    (
        ROUNDS,
        OPEN,
        "can I still submit to the first round?",
        "2031-03-01T12:00Z",
        "No, submission has closed. Round 1: 1 February 2031",
    ),
    (
        ROUNDS,
        OPEN,
        "is round 2 still open?",
        "2031-03-01T12:00Z",
        "Yes, submission is still open. Round 2: 10 June 2031",
    ),
    (ROUNDS, OPEN, "can I still submit?", "2031-06-20T12:00Z", "No, submission has closed. "),
    (ROUNDS, OPEN, "can I submit in may?", "2031-01-10T12:00Z", "Only for Round 2; for the rest that is too late. "),
    (ROUNDS, DUE, "deadline?", "2031-03-01T12:00Z", "Round 2: 10 June 2031"),
    (ROUNDS, DUE, "when is the second deadline?", "2031-01-10T12:00Z", "Round 2: 10 June 2031"),
    (TRACKS, OPEN, "can I still submit?", "2031-05-01T12:00Z", "Yes, still open: Submission deadline (Posters). "),
    (
        TRACKS,
        OPEN,
        "too late for a full paper?",
        "2031-05-01T12:00Z",
        "Yes, submission has closed. Submission deadline (Full papers)",
    ),
    (TRACKS, DUE, "demo deadline?", "2031-05-01T12:00Z", "Demo proposals due: 1 June 2031"),
    (
        TRACKS,
        OPEN,
        "can i still send a demo",
        "2031-05-20T12:00Z",
        "Yes, it is still open. Demo proposals due: 1 June 2031",
    ),
    (
        TRACKS,
        OPEN,
        "may I submit a poster on may 15?",
        "2031-05-01T12:00Z",
        "Yes, but only until 15 May 2031, 10:00 UTC. ",
    ),
    (
        TRACKS,
        DUE,
        "deadline for tutorials?",
        "2031-03-01T12:00Z",
        "The call gives no separate date for tutorials. Submission deadline (Full",
    ),
    # abstract and paper
    (
        ABSTRACTS,
        OPEN,
        "can I still submit my abstract?",
        "2031-05-03T12:00Z",
        "No, it has closed. Abstract deadline: 1 May 2031",
    ),
    (
        ABSTRACTS,
        OPEN,
        "can I still submit a paper?",
        "2031-05-03T12:00Z",
        "Yes, submission is still open. Paper deadline: 8 May 2031",
    ),
    (ABSTRACTS, OPEN, "is submission open yet?", "2031-02-10T12:00Z", "No, not yet. Submission opens: 1 March 2031"),
    (
        ABSTRACTS,
        "rebuttal",
        "is the rebuttal over?",
        "2031-06-04T12:00Z",
        "No, it is still open. Rebuttal: 2–6 June 2031 AoE (under way)",
    ),
    (ABSTRACTS, "rebuttal", "is the rebuttal thing over already?", "2031-06-08T12:00Z", "Yes, it has closed. "),
    (ABSTRACTS, "registration_deadline", "can I still register?", "2031-07-01T09:30Z", "No, registration has closed. "),
    (
        ABSTRACTS,
        "registration_deadline",
        "can I still register?",
        "2031-07-01T08:30Z",
        "Yes, registration is still open. ",
    ),
    # the date itself
    (AOE, DUE, "when is the deadline?", "2031-10-02T12:00Z", "It has passed. Submission deadline: 29 September 2031"),
    (AOE, DUE, "the deadline is on september 29, right?", "2031-09-02T12:00Z", "Yes. "),
    (AOE, DUE, "deadline oct 1?", "2031-09-02T12:00Z", "No, that is another day. "),
    (AOE, DUE, "is the deadline on 30 september?", "2031-09-02T12:00Z", "Only by the clock of UTC. "),
    (AOE, DUE, "is the deadline tonight or tomorrow night?", "2031-09-29T12:00Z", "Submission deadline: "),
    (AOE, DUE, "the deadline is in two weeks, right?", "2031-09-15T12:00Z", "Yes. "),
    (AOE, DUE, "the deadline is in two weeks, right?", "2031-09-26T12:00Z", "No, that is another day. "),
    (AOE, DUE, "I heard the deadline is october 5 now", "2031-09-15T12:00Z", "Not that I know. "),
    (AOE, DUE, "is the deadline on a monday?", "2031-09-15T12:00Z", "Yes. "),
    (AOE, "notification", "will we hear back by the end of october?", "2031-09-15T12:00Z", "Yes. "),
    (AOE, "notification", "is the notification before october 20?", "2031-09-15T12:00Z", "No. "),
    (AOE, "notification", "are decisions out in november?", "2031-09-15T12:00Z", "No. "),
    (AOE, "workshop_date", "is the workshop in december?", "2031-09-15T12:00Z", "Yes. "),
    (AOE, "workshop_date", "is it on the 16th of december?", "2031-09-15T12:00Z", "Yes. "),
    (AOE, "workshop_date", "is the workshop over?", "2031-12-16T12:00Z", "No, it is still to come. "),
    (
        AOE,
        "workshop_date",
        "when is the workshop?",
        "2031-12-20T12:00Z",
        "It is over. Workshop: 15–16 December 2031 (4 days ago).",
    ),
    (AOE, "workshop_date", "if I land on december 17 do I miss it?", "2031-09-15T12:00Z", "Yes, you would miss it. "),
    (
        AOE,
        "workshop_date",
        "do I make it if I arrive on december 14?",
        "2031-09-15T12:00Z",
        "Yes, you would be in time. ",
    ),
    # how much is left
    (AOE, LEFT, "how many days left?", "2031-09-20T12:00Z", "9 days left. "),
    (AOE, LEFT, "how many hours are left until the deadline", "2031-09-29T12:00Z", "23 hours left. "),
    (AOE, LEFT, "how many minutes left??", "2031-09-30T11:30Z", "29 minutes left. "),
    (AOE, LEFT, "how much time is left", "2031-09-30T09:00Z", "2 hours 59 minutes left. "),
    (AOE, LEFT, "how many weeks do we have", "2031-09-10T12:00Z", "2 weeks 5 days left. "),
    (AOE, LEFT, "days left?", "2031-10-02T12:00Z", "None: it has passed. "),
    (
        AOE,
        LEFT,
        "how many days until the workshop?",
        "2031-12-01T12:00Z",
        "14 days to go. Workshop: 15–16 December 2031 (in 14 days).",
    ),
    (AOE, CLOSED, "how many days do I have until the deadline?", "2031-09-20T12:00Z", "9 days left. "),
    # after the deadline itself, and other dates
    (AOE, OPEN, "can I submit after the deadline?", "2031-09-20T12:00Z", "The call names no time after the deadline. "),
    (
        AOE,
        OPEN,
        "is it okay if I'm 5 minutes late?",
        "2031-09-20T12:00Z",
        "The call names no time after the deadline. ",
    ),
    (AOE, OPEN, "can I submit after the workshop?", "2031-09-20T12:00Z", "No, that is too late. "),
    (AOE, OPEN, "are we past the deadline?", "2031-09-20T12:00Z", "No, submission is still open. "),
    (AOE, OPEN, "did the deadline pass already?", "2031-09-20T12:00Z", "No, submission is still open. "),
    (AOE, OPEN, "did the deadline pass?", "2031-10-02T12:00Z", "Yes, submission has closed. "),
    (AOE, OPEN, "has the deadline lapsed?", "2031-10-02T12:00Z", "Yes, submission has closed. "),
    # a day of the week is that of the date, or the coming one: where these differ there is no verdict
    (AOE, DUE, "is it due on monday?", "2031-09-02T12:00Z", "Submission deadline: 29 September 2031"),
    (AOE, DUE, "is it due on monday?", "2031-09-25T12:00Z", "Yes. "),
    (AOE, DUE, "is it due on tuesday?", "2031-09-02T12:00Z", "No, that is another day. "),
    (AOE, OPEN, "could I still make it by october 3?", "2031-09-20T12:00Z", "No, it closes before that. "),
    # "tomorrow" and "next friday" are not the same day for everybody
    (NO_ZONE, OPEN, "can I submit tomorrow?", "2031-05-08T05:00Z", "Only until the end of 8 May 2031. "),
    (NO_ZONE, OPEN, "can I submit tomorrow?", "2031-05-07T12:00Z", "Yes, that is in time. "),
    (AOE, DUE, "is the deadline next friday?", "2031-09-20T12:00Z", "No, that is another day. "),
    (AOE, DUE, "is it at the end of september?", "2031-09-02T12:00Z", "Yes. "),
    (AOE, "camera_ready", "camera-ready at the end of november?", "2031-09-02T12:00Z", "Camera-ready: "),
    # negated, supposed, of several
    (AOE, DUE, "the deadline isn't september 29, is it?", "2031-09-02T12:00Z", "It is, in fact. "),
    (AOE, DUE, "the deadline isn't october 2, right?", "2031-09-02T12:00Z", "Right. "),
    (AOE, DUE, "why is the deadline on september 20?", "2031-09-02T12:00Z", "No, that is another day. "),
    (AOE, "extension", "I heard it got extended", "2031-09-02T12:00Z", "Not that I know. "),
    (
        AOE,
        "extension",
        "will there be an extension?",
        "2031-09-02T12:00Z",
        "The call says nothing about an extension. ",
    ),
    (ROUNDS, DUE, "is the deadline june 10?", "2031-03-01T12:00Z", "Yes, for Round 2. "),
    (ROUNDS, DUE, "is the deadline june 12?", "2031-03-01T12:00Z", "No. "),
    (AOE, "notification", "did notifications go out already?", "2031-09-02T12:00Z", "Not yet. "),
    (
        ABSTRACTS,
        "rebuttal",
        "can I answer the reviews on june 7?",
        "2031-04-03T12:00Z",
        "No, not all of that day: only until 7 June 2031, 11:59 UTC. ",
    ),
    (
        ABSTRACTS,
        "rebuttal",
        "can I answer the reviews on june 1?",
        "2031-04-03T12:00Z",
        "No, that is before it begins. ",
    ),
    (ABSTRACTS, "rebuttal", "is the rebuttal still open?", "2031-04-03T12:00Z", "It has not begun yet. "),
    (AOE, DUE, "does the deadline hold for the supplementary too?", "2031-09-02T12:00Z", "Submission deadline: "),
    # two dates, and zones
    (
        ABSTRACTS,
        "date_difference",
        "how many days between abstract and paper?",
        "2031-04-03T12:00Z",
        "There are 7 days between the abstract",
    ),
    (
        ABSTRACTS,
        "date_order",
        "which comes first, abstract or paper?",
        "2031-04-03T12:00Z",
        "The abstract deadline (1 May 2031, 23:59 AoE) comes",
    ),
    (AOE, "deadline_timezone", "AoE like always?", "2031-09-02T12:00Z", "Yes. The deadline is in AoE time. "),
    (
        TRACKS,
        "deadline_timezone",
        "poster deadline AoE as usual?",
        "2031-04-02T12:00Z",
        "No. The deadline is in Europe/Rome time (Central European Time, UTC+02:00). ",
    ),
    (AOE, "deadline_timezone", "utc or aoe?", "2031-09-02T12:00Z", "The deadline is in AoE time. "),
    (
        AOE,
        "deadline_in_zone",
        "deadline in Hanoi time?",
        "2031-10-20T12:00Z",
        "In Hanoi (Asia/Ho_Chi_Minh) the deadline was 30 September",
    ),
]


@pytest.mark.parametrize(
    ("faq", "kind", "question", "now", "begins"), CASES, ids=[f"{case[2]} @{case[3]}" for case in CASES]
)
def test_the_clock_is_right(say: Say, faq: str, kind: str, question: str, now: str, begins: str) -> None:
    assert say(faq, kind, question, now)[: len(begins)] == begins
