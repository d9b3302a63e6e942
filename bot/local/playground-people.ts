/** One person as the Playground's configuration spells it. */
export type PlaygroundPerson = {
  /** Entra object id; the channel's own id is `29:` and the same. */
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
};

/** One Playground: a firm, who sits before it, and five colleagues (the tool wants exactly five). */
export type PlaygroundCast = {
  /** Also the name of its files. */
  readonly name: 'partner' | 'colleague' | 'reviewer';
  readonly firm: string;
  readonly domain: string;
  readonly tenantId: string;
  readonly you: PlaygroundPerson;
  readonly colleagues: readonly PlaygroundPerson[];
  /** What comes before the number in every id of this Playground. */
  readonly idPrefix: string;
};

const person = (prefix: string, number: number, givenName: string, surname: string): PlaygroundPerson => ({
  id: `${prefix}${String(number).padStart(4, '0')}`,
  givenName,
  surname,
});

const partnerIds = '3b9d6a40-52c1-4e0f-8d27-7a1c5e2f';
const reviewerIds = '8e41c0d2-9f6b-4b3a-a1e5-04d7b6c3';

/** A partner firm. Its tenant is none of the example customers'. */
export const partnerCast: PlaygroundCast = {
  name: 'partner',
  firm: 'Contoso Partners',
  domain: 'contosopartners.example',
  tenantId: `${partnerIds}0001`,
  you: person(partnerIds, 11, 'Alex', 'Wilber'),
  colleagues: [
    person(partnerIds, 12, 'Megan', 'Bowen'),
    person(partnerIds, 13, 'Adele', 'Vance'),
    person(partnerIds, 14, 'Isaiah', 'Langer'),
    person(partnerIds, 15, 'Patti', 'Fernandez'),
    person(partnerIds, 16, 'Lynne', 'Robbins'),
  ],
  idPrefix: partnerIds,
};

const [megan = partnerCast.you, ...others] = partnerCast.colleagues;

/** The second person of the partner's firm: to hand claims over to, and to read along. */
export const colleagueCast: PlaygroundCast = {
  ...partnerCast,
  name: 'colleague',
  you: megan,
  colleagues: [partnerCast.you, ...others],
};

/** Those who validate claims. */
export const reviewerCast: PlaygroundCast = {
  name: 'reviewer',
  firm: 'Claims Validation',
  domain: 'validation.example',
  tenantId: `${reviewerIds}0001`,
  you: person(reviewerIds, 11, 'Robin', 'Kline'),
  colleagues: [
    person(reviewerIds, 12, 'Dana', 'Birkby'),
    person(reviewerIds, 13, 'Sasha', 'Ouellet'),
    person(reviewerIds, 14, 'Jordan', 'Miller'),
    person(reviewerIds, 15, 'Quinn', 'Campbell'),
    person(reviewerIds, 16, 'Kai', 'Carter'),
  ],
  idPrefix: reviewerIds,
};

/** Everybody who sits before a Playground. */
export const casts = [partnerCast, colleagueCast, reviewerCast] as const;
