/** Texts of what the filing form offers, warns of and asks once. */
export const filingEn = {
  'command.our-firm': 'our firm',
  'help.command.our-firm': 'says who your firm is, once for all claims',
  'firm.title': 'Our firm',
  'firm.intro':
    'You fill this in once. Customers and reviewers see the name, the form offers the locations, and the contact stands in where nobody else is named.',
  'firm.name': 'Name of the firm',
  'firm.name.hint': 'As your customers know it',
  'firm.name.missing': 'Enter the name of your firm.',
  'firm.locations': 'Partner locations',
  'firm.locations.hint': '1234567, Budapest – one a line: MPN ID, label',
  'firm.locations.missing': 'Enter at least one partner location.',
  'firm.contact-name': 'Default contact: name',
  'firm.contact-email': 'Default contact: e-mail',
  'firm.offer':
    'First claim of your firm? Enter its name and its partner locations once, and you will never type them again.',
  'button.firm': 'Our firm',
  'button.save': 'Save',
  'button.back-to-draft': 'Back to the draft',
  'field.mpnLocation.label': 'Partner location',
  'field.mpnLocation.other': 'Or the MPN ID of another location',
  'choice.location': '{label} – {mpnId}',
  'note.firm-saved': '{name} is saved. Every claim of your firm uses it from now on.',
  'known.intro': 'You have filed a claim for this customer before ({claimId}). One press takes over:',
  'known.claimed': 'Claimed already: {products}',
  'button.use-known': 'Take this over',
  'warning.own-claim':
    'Your firm already has a claim for this: {claimId} ({status}), for {products}. Go on with that one, withdraw it, or leave these products out here.',
  'warning.own-official':
    'Your firm already has this association: {claimId} is official, for {products}. Disassociate it first, or leave these products out here.',
  'warning.competing':
    'Another partner claims the same for this customer. You may file all the same: the reviewers look at both claims, and the newest evidence counts.',
  'warning.foreign-contact':
    '{email} is not an address at {domain}. The letters about this claim go there, so make sure that it is the customer’s.',
  'note.submitted.foreign-contact':
    '{claimId} was submitted. {email} is not an address at {domain}: if a letter comes back, an incentives admin can correct it on the claim’s card.',
  'note.not-understood': 'I did not understand “{words}” in it.',
  'list.found': 'Found by “{words}”',
  'button.resume-draft': 'Resume {claimId}',
  'sibling.revenue-association':
    'Did your firm also influence which product {customer} chose? A revenue association for the same products recognises it. Customer, products and contacts are taken over; its evidence is its own.',
  'sibling.business-applications':
    'Did your firm also sell these products to {customer}, or drive their use? That is a claim of its own, for OSA Sell and OSU. Customer, products and contacts are taken over; its evidence is its own.',
  'button.sibling': 'File that one too',
  'note.sibling': 'Taken over from {claimId}. What is left to answer comes next.',
  'evidence.template':
    'The template, filled in and signed, is the safe choice: it names everything that reviewers look for, while statements of work are often sent back for one missing point.',
  'desk.fact.evidence-places': 'Where the evidence shows each product, says the partner',
  'ahead.title': 'A text for the customer, to send ahead',
  'ahead.why': 'Customers who know what is coming rarely decline. Copy this into a mail of your own before you submit.',
  'ahead.text':
    'Dear {name},\n\nwe, {firm}, are going to ask Microsoft to record us as your partner for {products}. Microsoft calls this Claiming Partner of Record (CPOR). It records who helps you with these products; you pay nothing, nothing is sold to you, and your contracts stay as they are.\n\nYou will get a letter about it by e-mail. If you agree, you need not do anything; if you do not, you can opt out there with one press. Once it is official, we can see how your organisation uses these products.\n\nMay we ask you to sign the enclosed document? It confirms what we have done for you. If you have any questions, I am glad to help.\n\n{contact}',
  'ahead.in.en': 'English',
  'ahead.in.hu': 'Hungarian',
  'ahead.in.tr': 'Turkish',
  'button.view-claim': 'Open {claimId}',
  'note.asks-more': 'One more thing to answer here, then it goes on.',
  'note.offers-more': 'You may add end dates here; “Next” goes on without them.',
  'note.look-first': 'Please look at the warning above. “Next” goes on all the same.',
  'note.refreshed': 'Refreshed: this is how the draft stands now.',
} as const;
