/** ICU messages of the customer's opt-out page. */
export const optOutEn = {
  title: 'Association request {claimId}',
  'asks.review': '{firm} asks to be associated with your organisation',
  'asks.approved': '{firm} is about to be associated with your organisation',
  'about.heading': 'Who asks, and what for',
  'now.heading': 'Where it stands',
  'now.review':
    'The partner’s documents are being reviewed. If the claim is approved, you get another mail and have {days, plural, one {# business day} other {# business days}} from then on to opt out. If you do nothing, the association becomes official after that.',
  'now.awaiting-mail':
    'The claim was approved. A mail is on its way to you; with it begin the {days, plural, one {# business day} other {# business days}} in which you can opt out. If you do nothing, the association becomes official after that.',
  'now.open':
    'The claim was approved. You can opt out until {until}. If you do nothing, the association becomes official after that.',
  'now.paused':
    'The claim was approved, but the contact is not settled. Nothing becomes official until the partner has put that right.',
  'now.rejected':
    'The claim was not accepted, or the partner withdrew it: no association is made. You can still opt out, so that it cannot come to one by a dispute.',
  'now.agreed': 'You agreed on {when}. Until the association is official you can still change your mind and opt out.',
  'now.wrong-person':
    'You said that you are the wrong person. The partner has been told and has to name another contact. If that was a mistake, you can still opt out below.',
  'now.wrong-person-named':
    'You said that you are the wrong person, and named who is right. The partner has been told. If that was a mistake, you can still opt out below.',
  'sees.heading': 'What the partner will see',
  'sees.text': 'Once the association is official, your organisation’s usage data for the products named above.',
  'means.heading': 'What opting out means',
  'means.text':
    'The partner is not associated with your organisation by this claim and sees no usage data by it. Your products, subscriptions and contracts stay as they are. The partner is told. An opt-out can’t be taken back; the partner may file a new claim.',
  'decide.heading': 'Your decision',
  'opt-out.button': 'Opt out',
  'opt-out.about': 'You are asked once more before it counts.',
  'agree.button': 'I agree',
  'agree.about': 'Recorded as your consent. It does not shorten your time to opt out.',
  'wrong-person.button': 'I am the wrong person',
  'wrong-person.about': 'Nothing becomes official by your silence; the partner has to name another contact.',
  'name-right.button': 'Name the right person',
  'name-right.about': 'The partner learns whom to ask instead of you.',
  'right.intro': 'Do you know who is right? Say it here, as far as you can; the partner reads it.',
  'right.customerContactName': 'Name (optional)',
  'right.customerContactTitle': 'Job title (optional)',
  'right.customerContactEmail': 'E-mail (optional)',
  'right.problem.not-an-email': '“{value}” is no e-mail address.',
  'right.problem.too-long': 'At most {max, plural, one {# character} other {# characters}}.',
  'right.problem.required': 'Name them by at least one of the three.',
  'confirm.name-right.title': 'Who is the right person for {claimId}?',
  'confirm.name-right.button': 'Send the name',
  'confirm.opt-out.title': 'Opt out of {claimId}?',
  'confirm.reason': 'Reason (optional; the partner reads it)',
  'confirm.opt-out.button': 'Yes, opt out',
  'confirm.agree.title': 'Agree to {claimId}?',
  'confirm.agree.button': 'Yes, I agree',
  'confirm.wrong-person.title': 'Are you the wrong person for {claimId}?',
  'confirm.wrong-person.button': 'Yes, I am the wrong person',
  'confirm.back': 'No, back to the page',
  'language.label': 'Language',
  'closed.declined.title': 'You have opted out',
  'closed.declined.text':
    'Your opt-out was recorded on {when}. The claim leads to no association. You need not do anything more.',
  'closed.official.title': 'The association is official',
  'closed.official.text':
    'The time to opt out has ended, and the association became official on {when}. If you want to end it, tell the partner’s contact named below, or answer the mail that led you here.',
  'closed.rejected.title': 'The claim has come to nothing',
  'closed.rejected.text': 'It was rejected for good: no association is made. You need not do anything.',
  'closed.ended.title': 'The association has ended',
  'closed.ended.text': 'There is nothing left to decide on this claim.',
  'refused.title': 'Nothing was changed',
  'refused.text': 'The claim has moved on since you opened the page. It is shown as it is now.',
  'stop.tampered.title': 'This link does not work',
  'stop.tampered.text': 'It may have been cut off when it was copied. Open it again from the mail you got.',
  'stop.superseded.title': 'This link is no longer valid',
  'stop.superseded.text':
    'The partner has named another contact for this claim since the mail was sent. Only the link in the newest mail works.',
  'stop.foreign.title': 'This form was not sent from here',
  'stop.foreign.text': 'Nothing was changed. Open the page again from the mail you got and repeat what you did.',
  'stop.malformed.title': 'The form did not arrive whole',
  'stop.malformed.text': 'Nothing was changed. Go back to the page and try again.',
  'stop.too-often.title': 'Too many visits at once',
  'stop.too-often.text': 'Nothing was changed. Wait a minute and open the page again.',
  'stop.back': 'Back to the page',
} as const;

export type OptOutTextKey = keyof typeof optOutEn;
