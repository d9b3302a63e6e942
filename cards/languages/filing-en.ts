/** Texts of what the filing form offers, warns of and asks once. */
export const filingEn = {
  'command.our-firm': 'our company',
  'help.command.our-firm': 'enter your company’s details once for all claims',
  'firm.title': 'Our company',
  'firm.intro':
    'Enter this once. Customers and reviewers see the name, the form offers the locations, and claims that name no other contact use this one.',
  'firm.name': 'Company name',
  'firm.name.hint': 'As your customers know it',
  'firm.name.missing': 'Enter your company’s name.',
  'firm.locations': 'Partner locations',
  'firm.locations.hint': '1234567, Budapest – one per line: MPN ID, label',
  'firm.locations.missing': 'Enter at least one partner location.',
  'firm.contact-name': 'Default contact name',
  'firm.contact-email': 'Default contact email',
  'firm.offer':
    'Is this your company’s first claim? Enter its name and partner locations once, and you won’t have to type them again.',
  'button.firm': 'Our company',
  'button.save': 'Save',
  'button.back-to-draft': 'Back to the draft',
  'field.mpnLocation.label': 'Partner location',
  'field.mpnLocation.other': 'Or the MPN ID of another location',
  'choice.location': '{label} – {mpnId}',
  'note.firm-saved': 'The details of {name} were saved. Your company’s claims use them from now on.',
  'known.intro': 'You’ve filed a claim for this customer before ({claimId}). You can reuse:',
  'known.claimed': 'Already claimed: {products}',
  'button.use-known': 'Use these answers',
  'warning.own-claim':
    'Your company already has a claim for {products}: {claimId} ({status}). Continue with that one, withdraw it, or leave these products out.',
  'warning.own-official':
    'Your company already has an official association for {products}: {claimId}. End it first, or leave these products out.',
  'warning.own-further': 'Your company’s other claims for these products: {claimIds}.',
  'warning.competing':
    'Another partner has a claim for the same products of this customer. You can still file yours. The reviewers look at both claims, and the newest proof of execution takes precedence.',
  'warning.foreign-contact':
    '{email} isn’t an address at {domain}. We send emails about this claim there, so make sure that it belongs to the customer.',
  'note.submitted.foreign-contact':
    '{claimId} was submitted. {email} isn’t an address at {domain}. If an email bounces, an incentives admin can correct the contact on the claim’s card.',
  'note.not-understood': 'I didn’t understand “{words}” in your message.',
  'list.found': 'Found by “{words}”',
  'button.resume-draft': 'Resume {claimId}',
  'sibling.revenue-association':
    'Did your company also influence which product {customer} chose? You can claim a revenue association for the same products. We copy the customer, products and contacts; you add the proof of execution.',
  'sibling.business-applications':
    'Did your company also sell these products to {customer}, or drive their usage? You can file a separate claim for OSA Sell and OSU. We copy the customer, products and contacts; you add the proof of execution.',
  'button.sibling': 'File that claim too',
  'note.sibling': 'Copied from {claimId}. Answer the remaining questions.',
  'evidence.template':
    'We recommend the signed template. It covers everything reviewers look for; statements of work are often sent back because something is missing.',
  'desk.fact.evidence-places': 'Where the proof of execution shows each product, according to the partner',
  'ahead.title': 'A message to send the customer first',
  'ahead.why': 'Customers who know what to expect rarely decline. Copy this into your own email before you submit.',
  'ahead.text':
    'Dear {name},\n\n{firm} is going to ask Microsoft to record us as your partner for {products}. Microsoft calls this Claiming Partner of Record (CPOR). It records who helps you with these products. You pay nothing, nothing is sold to you, and your contracts stay as they are.\n\nYou’ll get an email about it. If you agree, you don’t need to do anything. If you don’t, you can opt out from that email. Once the association is official, we can see how your organisation uses these products.\n\nMay we ask you to sign the attached document? It confirms the work that we’ve done for you. If you have any questions, I’m happy to help.\n\n{contact}',
  'ahead.in.en': 'English',
  'ahead.in.hu': 'Hungarian',
  'ahead.in.tr': 'Turkish',
  'button.await-signature': 'Wait for a signature',
  'button.change-signature': 'Change signature date',
  'button.signature-stop': 'Stop waiting',
  'field.signatureUntil.label': 'Last day to wait',
  'field.signatureUntil.missing': 'Enter the last day to wait.',
  'await-signature.title': 'Wait for the customer’s signature: {claimId}',
  'await-signature.intro':
    'A signature can take weeks. Enter how long you want to wait. We’ll remind you before the last day, on it, and from then on until you add the signed document.',
  'note.signature-awaited': 'Saved. We’ll remind you about the signature.',
  'note.signature-stopped': 'This draft is no longer waiting for a signature.',
  'now.signature': 'Waiting for the customer’s signature. The last day is {day}.',
  'now.signature-late': 'Still waiting for the customer’s signature. The last day was {day}.',
  'list.signature': 'signature by {day}',
  'list.signature-late': 'signature was due {day}',
  'not-filed.title': 'Not filed yet',
  'not-filed.summary':
    'Not filed yet: {drafts, plural, one {# draft} other {# drafts}}, {customers, plural, one {# customer} other {# customers}} without a claim',
  'not-filed.drafts':
    '{count, plural, one {# draft hasn’t} other {# drafts haven’t}} been changed for a week or longer. Continue or discard {count, plural, one {it} other {them}}.',
  'not-filed.customers':
    '{count, plural, one {# customer has} other {# customers have}} no claim now, although you filed one before. If you still work for them, file again.',
  'not-filed.more': '{count, plural, one {# more} other {# more}}',
  'button.view-claim': 'Open {claimId}',
  'note.asks-more': 'Answer one more question here to continue.',
  'note.offers-more': 'You can add end dates here, or select “Next” to continue without them.',
  'note.look-first': 'Check the warning above, or select “Next” to continue anyway.',
  'note.refreshed': 'Refreshed. Here’s the draft now.',
} as const;
