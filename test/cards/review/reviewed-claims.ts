import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import { type Claim, endReasons, rejectionReasons } from '../../../claims/claim.ts';
import { claimStatuses } from '../../../claims/claim-status.ts';
import { informationReasons } from '../../../claims/details.ts';
import {
  aClaim,
  aFile,
  anAnsweredRound,
  aPerson,
  aRound,
  monday,
  reviewer,
  someDetails,
} from '../../support/build-claim.ts';
import { nasty } from '../every-reader.ts';

/** As long as a signed link is. */
export const urlOf = (id: string): string => `https://bot.example/documents/${id}.${'x'.repeat(300)}`;
export const documentsOf = ({ files }: Claim) => files.map(({ id }) => ({ fileId: id, url: urlOf(id) }));

const long = `${nasty} ${'ő😀'.repeat(600)}`;
const somebody = aPerson({ name: nasty });

export const pictures = ['png', 'jpg', 'jpeg', 'gif', 'tiff'].map((type) => aFile({ type, name: `picture.${type}` }));
/** A claim with more to show than a card may hold. */
export const everything = aClaim('submitted', {
  answered: true,
  details: someDetails({
    claimName: nasty,
    solutionArea: 'business-applications',
    activities: ['revenue-association'],
    purchaseChannel: 'web-direct',
    products: catalogue.ofArea('business-applications').map(({ id }) => id),
    subscriptionIds: Object.fromEntries(
      catalogue.ofArea('business-applications').map(({ id }) => [id, ['0f0f0f0f-1111-4222-8333-444444444444']]),
    ),
    subscriptionEndDates: { 'power-bi': '2027-06-30' },
    tenantVerification: 'not-verified',
    reassociation: true,
    customerName: nasty,
    customerContactName: nasty,
    technicalContactName: nasty,
    technicalContactEmail: 'theo@contoso.example',
    comments: long,
    poeSelfCheck: ['missing-all-poe'],
  }),
  files: [
    ...Array.from({ length: 15 }, () => aFile({ name: `${nasty}${'n'.repeat(180)}.pdf`, addedBy: somebody })),
    ...pictures,
  ],
  rounds: [
    aRound({ outcome: 'asked-again' }),
    anAnsweredRound({
      number: 2,
      reasons: informationReasons,
      comment: long,
      askedBy: somebody,
      answer: {
        at: monday,
        comment: long,
        removedProducts: ['power-bi'],
        newFiles: pictures.map(({ id }) => id),
      },
    }),
  ],
  notes: Array.from({ length: 5 }, (_, index) => ({ by: somebody, at: monday, text: `${index} ${long}` })),
  competing: ['CPOR-000777', 'CPOR-000778'],
  earlierDeclined: 'CPOR-000009',
  toBeSupersededBy: ['CPOR-000777'],
  assignee: somebody,
});

/** Claims in every state that the desk sees. */
export const reviewedClaims: readonly Claim[] = [
  ...claimStatuses.map((status) => aClaim(status)),
  ...rejectionReasons.map((reason) => aClaim('rejected', { rejection: { reason, comment: nasty, at: monday } })),
  ...endReasons.map((reason) => aClaim('ended', { reason, comment: nasty })),
  aClaim('approved', { window: { state: 'awaiting-mail' }, supersedes: ['CPOR-000777'] }),
  aClaim('approved', { window: { state: 'paused', why: 'bounced', pausedAt: monday }, contactInDoubt: 'bounced' }),
  aClaim('official', { subscriptionsEndAt: '2027-06-30T22:00:00Z' }),
  aClaim('disputed', { justification: '' }),
  aClaim('under-review', { files: [], assignee: reviewer }),
  everything,
];
