/** ICU messages of the pages to which the app's manifest points: what the bot is, what it keeps, on what terms. */
export const aboutEn = {
  'about.title': 'CPOR claims',
  'about.what':
    'A Microsoft Teams bot in which Microsoft partners file customer association claims (Claiming Partner of Record, CPOR). It guides you through the form, collects proof of execution, sends the claim to reviewers, and tells everyone involved about the outcome.',
  'about.partners.heading': 'For partners',
  'about.partners':
    'Send “new claim” in the chat with the bot. Nothing is submitted until an incentives admin at your company submits the draft.',
  'about.customers.heading': 'For customers',
  'about.customers':
    'The customer contact named in a claim gets an email with a link to opt out, agree, or say that they’re the wrong person. If nobody opts out within {days, plural, one {# business day} other {# business days}} of the email about the approval, the association becomes official.',
  'about.who.heading': 'Who runs it',
  'about.who':
    'The organisation that gave you the app in Teams, or sent you the email that led you here, runs this bot and is responsible for it. It isn’t a Microsoft product and isn’t connected to Partner Center. Claims are kept here, and the organisation’s reviewers decide on them.',
  'privacy.title': 'Privacy',
  'privacy.who.heading': 'Who is responsible',
  'privacy.who':
    'The organisation that runs this bot is responsible for the data in it. To see, correct or delete the data stored about you, contact that organisation. Ask your contact there, or reply to an email from the bot.',
  'privacy.kept.heading': 'What is stored',
  'privacy.kept.people':
    'People who use the bot in Teams: name, Entra object ID, tenant, language, time zone, and the conversation in which the bot can reach them. For reviewers, also their most recent comments.',
  'privacy.kept.claims':
    'Claims: the answers in the form, including names, job titles and email addresses of the customer’s and the partner’s contacts; who did what and when; comments, notes, decisions, and the reason a customer gives for opting out.',
  'privacy.kept.files': 'Files added as proof of execution.',
  'privacy.kept.messages': 'Which messages and emails were sent about a claim, and whether they arrived.',
  'privacy.not.heading': 'What isn’t stored',
  'privacy.not':
    'What you type to the bot is read as a command and isn’t stored. These pages set no cookies and load nothing from elsewhere. To limit visits, a visitor’s network address is counted in memory for one minute. Logs contain claim numbers and technical IDs, but no names or message text.',
  'privacy.where.heading': 'Where data is stored and who transfers it',
  'privacy.where':
    'Data is stored on the disk of the computer on which the organisation runs the bot, and in the backups it makes. Microsoft Teams transfers messages, cards and chat files. The organisation’s mail server transfers email. We ask Microsoft’s sign-in service which tenant a domain belongs to; only the domain is sent.',
  'privacy.whom.heading': 'Who can see it',
  'privacy.whom':
    'A draft: its owner and the incentives admins at the company (everyone at the company if no admins are set). A submitted claim: the same people and the reviewers. A channel that follows claims: number, partner and contact, customer, products, status and dates. The customer contact: what is claimed, and by whom. Another partner with an overlapping claim is told that a competing claim exists, but not whose it is.',
  'privacy.long.heading': 'How long it’s kept',
  'privacy.long':
    'Until the organisation deletes it. The bot doesn’t delete claims by itself, not even a discarded draft or a file that was removed from a claim. Only a file that waits for its claim is deleted after a day. Links to the upload page work for seven days, links to documents for 24 hours, and the link in a customer’s email until the opt-out period ends.',
  'terms.title': 'Terms of use',
  'terms.who.heading': 'Who offers it, and to whom',
  'terms.who':
    'The organisation that runs this bot offers it to members of the tenants it allows, and is responsible for it. Your agreement with that organisation takes precedence over this page.',
  'terms.you.heading': 'What we ask of you',
  'terms.you.true': 'File claims only for work that your company has done, and answer truthfully.',
  'terms.you.files': 'Add only documents that you’re allowed to share with the reviewers.',
  'terms.you.contacts': 'Name contacts who may be told about the claim.',
  'terms.you.links': 'Don’t share links. Anyone who has a link acts in the name of the person it was made for.',
  'terms.not.heading': 'No guarantees',
  'terms.not':
    'An association doesn’t guarantee a payment. Eligibility for incentives is checked elsewhere. The software is provided under the MIT licence, without warranty.',
  'language.label': 'Language',
  'pages.label': 'More about this bot',
} as const;

export type AboutTextKey = keyof typeof aboutEn;
