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
} as const;
