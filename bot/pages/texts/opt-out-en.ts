/** ICU messages of the customer's opt-out page. */
export const optOutEn = {
  title: 'Association request {claimId}',
  'asks.review': '{firm} asks to be associated with your organisation',
  'asks.approved': 'The association of {firm} with your organisation has been approved',
  'about.heading': 'About this claim',
  'now.heading': 'Current status',
  'now.review':
    'The partner’s documents are being reviewed. If the claim is approved, we’ll email you again, and you’ll have {days, plural, one {# business day} other {# business days}} to opt out. If you do nothing, the association then becomes official.',
  'now.awaiting-mail':
    'The claim was approved. We’re sending you an email. You’ll have {days, plural, one {# business day} other {# business days}} from that email to opt out. If you do nothing, the association then becomes official.',
  'now.open':
    'The claim was approved. You can opt out until {until}. If you do nothing, the association then becomes official.',
  'now.paused':
    'The claim was approved, but we’re not sure that the contact is correct. The association won’t become official until the partner corrects it.',
  'now.rejected':
    'The claim was rejected, or the partner withdrew it, so the partner isn’t associated with your organisation. The partner can still dispute this decision. Opt out now to rule out an association.',
  'now.agreed': 'You agreed on {when}. You can change your mind and opt out until the association becomes official.',
  'now.wrong-person':
    'You told us that you’re the wrong person. We’ve told the partner, who must name another contact. If that was a mistake, you can still opt out below.',
  'now.wrong-person-named':
    'You told us that you’re the wrong person and named someone else. We’ve told the partner. If that was a mistake, you can still opt out below.',
  'sees.heading': 'What the partner will see',
  'sees.text': 'Your organisation’s usage data for the products above, once the association is official.',
  'means.heading': 'What opting out means',
  'means.text':
    'If you opt out, this claim doesn’t associate the partner with your organisation, and the partner doesn’t get access to your usage data. Your products, subscriptions and contracts don’t change. We tell the partner. You can’t undo an opt-out, but the partner can file a new claim.',
  'decide.heading': 'Your decision',
  'opt-out.button': 'Opt out',
  'opt-out.about': 'We’ll ask you to confirm.',
  'agree.button': 'I agree',
  'agree.about': 'We record your consent. You can still opt out until the deadline.',
  'wrong-person.button': 'I’m the wrong person',
  'wrong-person.about': 'The association won’t become official automatically. The partner must name another contact.',
  'name-right.button': 'Name the right person',
  'name-right.about': 'We tell the partner who to ask instead of you.',
  'right.intro': 'Do you know who is the right person? Tell us what you know. The partner sees it.',
  'right.customerContactName': 'Name (optional)',
  'right.customerContactTitle': 'Job title (optional)',
  'right.customerContactEmail': 'Email (optional)',
  'right.problem.not-an-email': '“{value}” isn’t a valid email address.',
  'right.problem.too-long': 'Use up to {max, plural, one {# character} other {# characters}}.',
  'right.problem.required': 'Enter at least one of the three.',
  'confirm.name-right.title': 'Who is the right person for {claimId}?',
  'confirm.name-right.button': 'Send',
  'confirm.opt-out.title': 'Opt out of {claimId}?',
  'confirm.reason': 'Reason (optional; the partner sees it)',
  'confirm.opt-out.button': 'Yes, opt out',
  'confirm.agree.title': 'Agree to {claimId}?',
  'confirm.agree.button': 'Yes, I agree',
  'confirm.wrong-person.title': 'Are you the wrong person for {claimId}?',
  'confirm.wrong-person.button': 'Yes, I’m the wrong person',
  'confirm.back': 'No, go back',
  'language.label': 'Language',
  'closed.declined.title': 'You have opted out',
  'closed.declined.text':
    'Your opt-out was recorded on {when}. The partner isn’t associated with your organisation. You don’t need to do anything else.',
  'closed.official.title': 'The association is official',
  'closed.official.text':
    'The opt-out period has ended, and the association became official on {when}. If you want to end it, contact the partner contact below, or reply to the email that you received.',
  'closed.rejected.title': 'The claim was rejected',
  'closed.rejected.text':
    'The rejection is final. The partner isn’t associated with your organisation. You don’t need to do anything.',
  'closed.ended.title': 'The association has ended',
  'closed.ended.text': 'You don’t need to decide anything about this claim.',
  'refused.title': 'Nothing was changed',
  'refused.text': 'The claim has changed since you opened this page. Here’s its current state.',
  'stop.tampered.title': 'This link doesn’t work',
  'stop.tampered.text': 'It may have been cut off when it was copied. Open it again from the email that you received.',
  'stop.superseded.title': 'This link is no longer valid',
  'stop.superseded.text':
    'The partner has named another contact for this claim since the email was sent. Use the link in the most recent email.',
  'stop.foreign.title': 'We couldn’t verify this request',
  'stop.foreign.text': 'Nothing was changed. Open the page again from the email that you received, and try again.',
  'stop.malformed.title': 'The form was incomplete',
  'stop.malformed.text': 'Nothing was changed. Go back to the page and try again.',
  'stop.too-often.title': 'Too many visits at once',
  'stop.too-often.text': 'Nothing was changed. Wait a minute and open the page again.',
  'stop.back': 'Back to the page',
} as const;

export type OptOutTextKey = keyof typeof optOutEn;
