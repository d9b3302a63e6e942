import type { Language } from '../../cards/languages/language.ts';
import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim, Timestamp } from '../../claims/claim.ts';
import type { Firm } from '../../claims/firm.ts';
import { contactText, customerFacts, firmName } from './customer-facts.ts';
import { customerTime } from './customer-time.ts';
import type { Letter, LetterPart } from './letter.ts';
import { mailTexts } from './texts/mail-texts.ts';

/** What customers are written about. Source: docs/claims.md#who-is-told, the customer's column. */
export const letterKinds = [
  'told',
  'window',
  'reminder',
  'agreed',
  'wrong-person',
  'official',
  'ended',
  'rejected',
  'opted-out',
] as const;
export type LetterKind = (typeof letterKinds)[number];

export type LetterView = {
  readonly kind: LetterKind;
  readonly claim: Claim;
  readonly firm: Firm;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Of the customer's calendar; IANA. */
  readonly timeZone: string;
  /** The opt-out page. */
  readonly url: string;
  /** Business days that the customer has from the window's opening. */
  readonly windowDays: number;
  /** End of the window: the one that runs, or the one that the taking of this mail opens. */
  readonly closesAt: Timestamp | null;
};

type Kind = (
  view: LetterView,
  facts: LetterPart,
  decide: (why: LetterPart) => readonly LetterPart[],
) => readonly LetterPart[];

const named = ({ firm, claim, language }: LetterView): { readonly firm: string } => ({
  firm: firmName(firm, claim.details, language),
});

/** Three sentences, so that a letter about something never heard of doesn't read like a trick. */
const explanation = ({ firm, language }: LetterView): LetterPart => ({
  paragraph: mailTexts(language)('what-is-this', { contact: contactText(firm) }),
});

const moment = (at: Timestamp | null, { language, timeZone }: LetterView): string =>
  at === null ? '–' : customerTime(at, 'moment', language, timeZone);

const whileOpen =
  (intro: 'window.intro' | 'reminder.intro'): Kind =>
  (view, facts, decide) => {
    const text = mailTexts(view.language);
    return [
      { paragraph: text(intro, named(view)) },
      explanation(view),
      facts,
      { paragraph: text('window.until', { until: moment(view.closesAt, view) }) },
      { paragraph: text('sees') },
      { paragraph: text('opting-out') },
      ...decide({ paragraph: text('window.decide') }),
    ];
  };

const acknowledgement =
  (intro: 'wrong-person.intro' | 'opted-out.intro'): Kind =>
  (view, facts) => {
    const text = mailTexts(view.language);
    return [{ paragraph: text(intro, named(view)) }, facts, { paragraph: text('not-you') }];
  };

const kinds: Readonly<Record<LetterKind, Kind>> = {
  told: (view, facts, decide) => {
    const text = mailTexts(view.language);
    return [
      { paragraph: text('told.intro', named(view)) },
      explanation(view),
      facts,
      { paragraph: text('told.next', { days: view.windowDays }) },
      { paragraph: text('sees') },
      { paragraph: text('opting-out') },
      ...decide({ paragraph: text('told.decide') }),
    ];
  },
  window: whileOpen('window.intro'),
  reminder: whileOpen('reminder.intro'),
  official: (view, facts) => {
    const text = mailTexts(view.language);
    return [
      { paragraph: text('official.intro', named(view)) },
      facts,
      { paragraph: text('sees-now') },
      { paragraph: text('official.end') },
    ];
  },
  ended: (view, facts) => {
    const text = mailTexts(view.language);
    return [{ paragraph: text('ended.intro', named(view)) }, facts, { paragraph: text('ended.end') }];
  },
  rejected: (view, facts, decide) => {
    const text = mailTexts(view.language);
    const { claim } = view;
    const until = claim.status === 'rejected' ? claim.rejection.disputeUntil : undefined;
    return [
      { paragraph: text('rejected.intro', named(view)) },
      facts,
      ...(until === undefined
        ? []
        : [
            { paragraph: text('rejected.disputable', { until: moment(until, view) }) },
            ...decide({ paragraph: text('rejected.decide') }),
          ]),
    ];
  },
  agreed: (view, facts, decide) => {
    const text = mailTexts(view.language);
    return [{ paragraph: text('agreed.intro', named(view)) }, facts, ...decide({ paragraph: text('agreed.decide') })];
  },
  'wrong-person': acknowledgement('wrong-person.intro'),
  'opted-out': acknowledgement('opted-out.intro'),
};

/** A letter to the claim's customer contact, in their language. */
export const writeLetter = (view: LetterView): Letter => {
  const { kind, claim, firm, catalogue, language, timeZone, url, closesAt } = view;
  const text = mailTexts(language);
  const facts: LetterPart = { facts: customerFacts(claim, firm, catalogue, language) };
  const decide = (why: LetterPart): readonly LetterPart[] => [
    why,
    { link: { label: text('link'), url } },
    { paragraph: text('link.about') },
  ];
  const day = closesAt === null ? '–' : customerTime(closesAt, 'day', language, timeZone);
  return {
    language,
    subject: text(`${kind}.subject`, { claimId: claim.id, day, ...named(view) }),
    parts: [
      { paragraph: text('greeting', { name: claim.details.customerContactName ?? '–' }) },
      ...kinds[kind](view, facts, decide),
    ],
    footer: text('footer', { claimId: claim.id }),
  };
};
