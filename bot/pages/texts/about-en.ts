/** ICU messages of the pages to which the app's manifest points: what the bot is, what it keeps, on what terms. */
export const aboutEn = {
  'about.title': 'CPOR claims',
  'about.what':
    'A bot for Microsoft Teams in which Microsoft partners file Claiming Partner of Record (CPOR) customer-association claims. It leads through the form, takes the proof of execution, brings the claim to the people who review it, and tells everybody concerned what became of it.',
  'about.partners.heading': 'For partners',
  'about.partners':
    'Write “new claim” in the chat with the bot. Nothing leaves the draft until an incentives admin of your firm submits it.',
  'about.customers.heading': 'For customers',
  'about.customers':
    'The contact whom a partner names in a claim is told of it by mail and can opt out, agree, or say that they are the wrong person, by the link in that mail. If nobody opts out within {days, plural, one {# business day} other {# business days}} of the mail about the approval, the association becomes official.',
  'about.who.heading': 'Who runs it',
  'about.who':
    'The organisation that gave you the app in Teams, or whose mail led you here, runs this bot and is responsible for it. It is not Microsoft’s, and it has no connection to Partner Center: claims are kept here and decided by the reviewers of the organisation.',
  'privacy.title': 'Privacy',
  'privacy.who.heading': 'Who is responsible',
  'privacy.who':
    'The organisation that runs this bot is responsible for the data in it. Turn to it to learn what is kept about you, or to have it corrected or deleted: through your contact there, or by answering a mail of the bot.',
  'privacy.kept.heading': 'What is kept',
  'privacy.kept.people':
    'People who write to the bot in Teams: name, Entra object ID, tenant, language, time zone, and the conversation in which the bot can reach them. Of reviewers also the comments they used last.',
  'privacy.kept.claims':
    'Claims: the answers in the form, among them names, job titles and e-mail addresses of the customer’s and the partner’s contacts; who did what and when; comments, notes, decisions, and the reason a customer gives for opting out.',
  'privacy.kept.files': 'Files that were added as proof of execution.',
  'privacy.kept.messages': 'Which messages and mails were sent about a claim, and whether they arrived.',
  'privacy.not.heading': 'What is not kept',
  'privacy.not':
    'What you write to the bot is read as a command and not kept. These pages set no cookies and load nothing from elsewhere; a visitor’s network address is counted in memory for a minute, to limit visits. The log names claim numbers and technical IDs, no people and no texts.',
  'privacy.where.heading': 'Where it is, and through whose hands it goes',
  'privacy.where':
    'On the disk of the machine on which the organisation runs the bot, and in the copies that it makes. Microsoft Teams carries messages, cards and files of the chats; the organisation’s mail server carries the mails, where it sends any; Microsoft’s sign-in service is asked which tenant a customer’s domain belongs to, and learns no more than the domain.',
  'privacy.whom.heading': 'Who sees it',
  'privacy.whom':
    'A draft: its owner and the incentives admins of the same firm (everybody in it, where none are named). A submitted claim: these and the reviewers. A channel that follows claims: number, customer, products, status and dates. The customer’s contact: what is claimed and by whom. Another firm that claims the same learns that a competing claim exists, never whose.',
  'privacy.long.heading': 'How long',
  'privacy.long':
    'Until the organisation deletes it. The bot deletes no claim by itself, not even a discarded draft or a file that was removed from a claim; only a file that waits for its claim is deleted after a day. Links to the upload page work for seven days, links to documents for 24 hours, the link in a customer’s mail until the time to opt out has ended.',
  'terms.title': 'Terms of use',
  'terms.who.heading': 'Who offers it, and to whom',
  'terms.who':
    'The organisation that runs this bot offers it to the members of the tenants that it has allowed, and is responsible for it. What it has agreed with you comes before this page.',
  'terms.you.heading': 'What is asked of you',
  'terms.you.true': 'File claims for work that your firm has done, with answers that are true.',
  'terms.you.files': 'Add only documents that you may pass on to the reviewers.',
  'terms.you.contacts': 'Name contacts who may be told of the claim.',
  'terms.you.links': 'Pass no link on: whoever has one acts in the name of the person it was made for.',
  'terms.not.heading': 'What is not promised',
  'terms.not':
    'An association is no promise of a payment: whether an incentive is due is checked elsewhere. The software is free under the MIT licence and comes without warranty.',
  'language.label': 'Language',
  'pages.label': 'More about this bot',
} as const;

export type AboutTextKey = keyof typeof aboutEn;
