import type { Card } from '../../cards/card.ts';
import { subscriptionCard } from '../../cards/channel/subscription-card.ts';
import { subscriptionsCard } from '../../cards/channel/subscriptions-card.ts';
import { claimCard } from '../../cards/claim/claim-card.ts';
import { claimListCard } from '../../cards/claim/claim-list-card.ts';
import { correctContactCard } from '../../cards/claim/correct-contact-card.ts';
import { handOverCard } from '../../cards/claim/hand-over-card.ts';
import { historyCard } from '../../cards/claim/history-card.ts';
import { adminAskedCard } from '../../cards/filing/admin-asked-card.ts';
import { chooseClaimCard } from '../../cards/filing/choose-claim-card.ts';
import { filesCard } from '../../cards/filing/files-card.ts';
import { firmCard } from '../../cards/filing/firm-card.ts';
import { formStepCard } from '../../cards/filing/form-step-card.ts';
import { knownCustomerAside } from '../../cards/filing/known-customer-aside.ts';
import { recordAssociationCard } from '../../cards/filing/record-association-card.ts';
import { renewCard } from '../../cards/filing/renew-card.ts';
import { reviewPageCard } from '../../cards/filing/review-page-card.ts';
import { templateCard } from '../../cards/filing/template-card.ts';
import { uploadLinksCard } from '../../cards/filing/upload-links-card.ts';
import { warningAsides } from '../../cards/filing/warning-asides.ts';
import type { Reader } from '../../cards/reader.ts';
import { approveCard } from '../../cards/review/approve-card.ts';
import { assignCard } from '../../cards/review/assign-card.ts';
import { confirmSupersedeCard } from '../../cards/review/confirm-supersede-card.ts';
import { queueCard } from '../../cards/review/queue-card.ts';
import { rejectCard } from '../../cards/review/reject-card.ts';
import { requestInfoCard } from '../../cards/review/request-info-card.ts';
import { reviewCard } from '../../cards/review/review-card.ts';
import { errorCard } from '../../cards/shared/error-card.ts';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import { claimStatuses } from '../../claims/claim-status.ts';
import { reviewersRejectionReasons } from '../../claims/commands/reviewer.ts';
import { informationReasons } from '../../claims/details.ts';
import { fieldsOf, stepsOf } from '../../claims/form.ts';
import { commandsFor } from '../../claims/transitions.ts';
import { aClaim, aDraft, aFirm, anAdmin, aReviewer, aRound, monday } from '../support/build-claim.ts';
import { checkCard } from '../support/check-card.ts';
import { everyEvent } from '../support/every-event.ts';
import { readers } from './every-reader.ts';

import {
  counts,
  details,
  draft,
  earlierComments,
  email,
  files,
  filter,
  fullest,
  listed,
  locations,
  many,
  name,
  now,
  numbered,
  official,
  pasted,
  pastedInto,
  people,
  products,
  recorded,
  refusal,
  rounds,
  somebody,
  tooLong,
  underReview,
  url,
  warnings,
  wide,
} from './fullest.ts';

const cards: Readonly<Record<string, (reader: Reader) => readonly Card[]>> = {
  'the firm': (reader) => [
    firmCard({
      reader,
      profile: null,
      claimId: draft.id,
      ...pastedInto('firmName', 'mpnLocations', 'partnerContactName', 'partnerContactEmail'),
    }),
  ],
  'an association of before': (reader) => [
    recordAssociationCard({ reader, catalogue, fields: recorded, ...pastedInto(...recorded.map(({ id }) => id)) }),
  ],
  'the right contact': (reader) => [
    correctContactCard({
      reader,
      claim: official,
      refusal,
      ...pastedInto('customerContactName', 'customerContactTitle', 'customerContactEmail'),
    }),
  ],
  renewal: (reader) => [
    renewCard({
      reader,
      catalogue,
      claim: official,
      refusal,
      ...pastedInto(...products.map((id) => `subscriptionEndDate.${id}`)),
    }),
  ],
  'a channel': (reader) => [
    subscriptionCard({
      reader,
      filter,
      subscribedBy: somebody,
      subscribedAt: monday,
      ...pastedInto('mpnId'),
    }),
  ],
  channels: (reader) => [
    subscriptionsCard({
      reader,
      subscriptions: many(30, () => ({
        referenceKey: `conversation:19:${'x'.repeat(200)}@thread.tacv2`,
        filter,
        subscribedBy: somebody,
        subscribedAt: monday,
      })),
    }),
  ],
  'a claim': (reader) =>
    claimStatuses.map((status) => {
      const claim = aClaim(status, {
        ...fullest,
        rounds: [aRound({ reasons: informationReasons, comment: wide(2000), concernedProducts: products })],
      });
      return claimCard({
        reader,
        catalogue,
        claim,
        commands: commandsFor(claim, anAdmin()),
        now,
        uploadUrl: url,
        mayCopy: true,
        note: refusal,
      });
    }),
  'the list of claims': (reader) => [
    claimListCard({
      reader,
      now,
      claims: listed,
      total: 30,
      status: 'all',
      more: true,
      nextAfter: numbered(1),
      search: wide(200),
      counts,
    }),
  ],
  'handing over': (reader) => [
    handOverCard({ reader, claim: official, colleagues: people, problems: [tooLong('assignee')], typed: {}, refusal }),
  ],
  assignment: (reader) => [
    assignCard({ reader, claim: underReview, reviewers: people, problems: [tooLong('assignee')], typed: {}, refusal }),
  ],
  history: (reader) => [
    historyCard({
      reader,
      catalogue,
      claim: official,
      events: everyEvent(wide(2000))
        .map((event) => ({ ...event, by: { kind: 'person' as const, person: somebody } }))
        .slice(-15),
      page: 1,
      pageCount: 3,
      showInternal: true,
    }),
  ],
  'what an admin is asked': (reader) => [adminAskedCard({ reader, catalogue, claim: draft })],
  'which claim': (reader) => [
    chooseClaimCard({
      reader,
      files: many(10, (index) => ({ id: `${index}`.repeat(32), name: `${wide(196)}.pdf`, size: 5 })),
      claims: listed,
    }),
  ],
  'files of a message': (reader) => [
    filesCard({
      reader,
      claim: { id: numbered(1), name },
      results: many(30, () => ({ name: `${wide(196)}.pdf`, added: false as const, why: 'not-fetchable' as const })),
    }),
  ],
  templates: (reader) => [
    templateCard({ reader, links: listed.map(({ id, claimName }) => ({ claimId: id, claimName, url })) }),
  ],
  'upload pages': (reader) => [
    uploadLinksCard({
      reader,
      links: listed.map(({ id, claimName }) => ({ claimId: id, claimName, url })),
      note: refusal,
    }),
  ],
  'a step': (reader) =>
    stepsOf(details)
      .filter((step) => step !== 'review')
      .flatMap((step) => {
        // Of what is asked for each product, a few.
        const typed = fieldsOf(step, details, catalogue).filter(
          ({ choices, product }) => choices === undefined && (!product || products.indexOf(product.id) < 3),
        );
        const pasted = Object.fromEntries(typed.map(({ id }) => [id, wide(4000)]));
        const known = { claimId: numbered(2), answers: details, claimed: products };
        const asides = [
          ...(['products', 'contacts', 'revenue'].includes(step)
            ? [knownCustomerAside({ reader, catalogue, claim: draft, step, ...known })]
            : []),
          ...warningAsides({ warnings: warnings(step), claim: draft, step, reader, catalogue }),
        ];
        return [{}, pasted].map((unaccepted) =>
          formStepCard({
            reader,
            catalogue,
            claim: aDraft({ ...fullest, form: { version: 1, step, returnToReview: true, unaccepted } }),
            step,
            problems: Object.keys(unaccepted).map(tooLong),
            asides,
            offersSaved: true,
            ...(step === 'programme' && { otherDrafts: listed.map((one) => ({ ...one, status: 'editing' as const })) }),
            ...(step === 'partner' && { locations }),
            ...(step === 'evidence' && {
              uploadUrl: url,
              templateUrl: url,
              ahead: { firm: aFirm({ name, contact: { name, email } }), language: 'hu' as const },
            }),
          }),
        );
      }),
  'the review page': (reader) => [
    reviewPageCard({
      reader,
      catalogue,
      claim: draft,
      mayAdminSubmit: false,
      problems: recorded.map(({ id }) => tooLong(id)),
      missing: [],
      poeMissing: false,
      uploadUrl: url,
      note: refusal,
      asides: warningAsides({ warnings: warnings('review'), claim: draft, step: 'review', reader, catalogue }),
    }),
  ],
  queue: (reader) => [
    queueCard({
      reader,
      claims: listed.map((one) => ({ ...one, status: 'submitted', answered: false })),
      total: 30,
      counts,
      filter: 'all',
      more: true,
      nextAfter: numbered(1),
      now,
      note: refusal,
    }),
  ],
  'desk forms': (reader) => {
    const form = {
      reader,
      catalogue,
      claim: underReview,
      earlierComments,
      refusal,
      ...pastedInto('comment', 'reasons', 'reason'),
    };
    return [
      requestInfoCard({ ...form, again: true }),
      approveCard(form),
      rejectCard({ ...form, reasons: reviewersRejectionReasons }),
      confirmSupersedeCard({ ...form, ends: many(30, () => ({ claim: official, loss: { products } })) }),
    ];
  },
  'the review card': (reader) =>
    [underReview, aClaim('submitted', { ...fullest, answered: true, rounds })].map((claim) =>
      reviewCard({
        reader,
        catalogue,
        claim,
        firm: aFirm({ name, knownAs: name, contact: { name, email } }),
        commands: commandsFor(claim, aReviewer()),
        documents: files.map(({ id }) => ({ fileId: id, url })),
        competing: many(10, (index) => ({ ...official, id: numbered(index) })),
        sameDocuments: many(20, numbered),
        now,
        note: refusal,
      }),
    ),
  'an error': (reader) => {
    const data = Object.fromEntries(many(10, (index) => [`field${index}`, pasted]));
    return [errorCard({ reader, why: 'not-saved', correlationId: 'b7c1', press: { verb: 'draft.next', data } })];
  },
};

describe('Cards at their fullest', () => {
  for (const [kind, draw] of Object.entries(cards))
    for (const reader of readers)
      it(`keep under Teams’ limit: ${kind}, in ${reader.language}`, () => {
        for (const card of draw(reader)) checkCard(card);
      });
});
