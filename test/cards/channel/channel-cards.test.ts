import assert from 'node:assert/strict';
import type { Card } from '../../../cards/card.ts';
import { channelCard } from '../../../cards/channel/channel-card.ts';
import { channelNoteCard } from '../../../cards/channel/channel-note-card.ts';
import { channelReplyCard } from '../../../cards/channel/channel-reply-card.ts';
import { subscriptionCard } from '../../../cards/channel/subscription-card.ts';
import { subscriptionsCard } from '../../../cards/channel/subscriptions-card.ts';
import type { Reader } from '../../../cards/reader.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { Claim } from '../../../claims/claim.ts';
import { claimStatuses } from '../../../claims/claim-status.ts';
import {
  aClaim,
  aFile,
  aFirm,
  anAnsweredRound,
  monday,
  owner,
  reviewer,
  someDetails,
} from '../../support/build-claim.ts';
import { checkCard, linesOf, ofType, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const submittedStatuses = claimStatuses.filter((status) => status !== 'editing' && status !== 'discarded');

/** Everything that a channel is not to see is called `secret` somewhere. */
const secretive = (status: (typeof submittedStatuses)[number]): Claim =>
  aClaim(status, {
    owner: { ...owner, name: 'secret owner' },
    details: someDetails({
      claimName: 'secret name',
      mpnId: '5554443',
      customerContactName: 'secret contact',
      customerContactTitle: 'secret title',
      customerContactEmail: 'secret@contoso.example',
      comments: 'secret comment',
      customerTenantId: '5ec7e700-0000-4000-8000-000000000000',
    }),
    files: [aFile({ name: 'secret.pdf' })],
    notes: [{ by: reviewer, at: monday, text: 'secret note' }],
    rounds: [anAnsweredRound({ comment: 'secret request' })],
    assignee: { ...reviewer, name: 'secret reviewer' },
    competing: ['CPOR-000777'],
    contactInDoubt: 'bounced',
    submittedAt: monday,
  });
const secrets = /secret|5554443|5ec7e700|CPOR-000777/i;

const filter = {
  mpnIds: ['0123456', '7'],
  solutionAreas: ['microsoft-365'],
  statuses: ['approved', 'official'],
} as const;
const everything = { mpnIds: [], solutionAreas: [], statuses: [] };
const set = { subscribedBy: { name: nasty }, subscribedAt: monday };

const at = Temporal.Instant.from(monday);

describe('A channel’s card of a claim', () => {
  for (const status of submittedStatuses) {
    it(`is a good card of a claim that is ${status}, in every language`, () => {
      const details = someDetails({ customerName: nasty });
      const claim = aClaim(status, { details });
      for (const reader of readers) {
        for (const muted of [true, false])
          checkCard(channelCard({ reader, catalogue, claim, at, firm: aFirm(), muted }), nasty);
        checkCard(channelReplyCard({ reader, catalogue, claim, at, subject: 'ReviewStarted' }), nasty);
      }
    });

    it(`holds number, firm and contact, customer, products, status and dates of a claim that is ${status}, and nothing else`, () => {
      const claim = secretive(status);
      for (const reader of readers) {
        const card = channelCard({ reader, catalogue, claim, at, firm: aFirm(), muted: false });
        const reply = channelReplyCard({ reader, catalogue, claim, at, subject: 'ProductsSuperseded' });
        for (const json of [card, reply].map((one) => JSON.stringify(one))) {
          assert.doesNotMatch(json, secrets);
          assert.ok(json.includes(claim.id));
        }
        const text = linesOf(card).join('\n');
        for (const part of [
          'Northwind Consulting · Olivia Owner, olivia@partner.example',
          'contoso.example',
          'Exchange Online',
          'Microsoft Teams',
        ])
          assert.ok(text.includes(part), part);
      }
    });
  }

  it('says the time with its zone, as a channel has many readers', () => {
    const claim = aClaim('under-review');
    const text = linesOf(channelCard({ reader: english, catalogue, claim, at, firm: aFirm(), muted: false })).join(
      '\n',
    );
    assert.match(text, /Under review\. Decision due by .*\(Europe\/Budapest\)/);
    assert.doesNotMatch(text, /your time/);
  });

  it('tells what was withdrawn or declined from what was rejected', () => {
    const told = (reason: 'partner-request' | 'customer-declined') => {
      const claim = aClaim('rejected', { rejection: { reason, comment: '', at: monday } });
      const card = channelCard({ reader: english, catalogue, claim, at, firm: aFirm(), muted: false });
      const reply = channelReplyCard({ reader: english, catalogue, claim, at, subject: 'ClaimRejected' });
      return [card, reply].flatMap(linesOf).join('\n');
    };
    assert.match(told('partner-request'), /Withdrawn\nWithdrawn on 2 November 2026\./);
    assert.match(told('customer-declined'), /Customer declined\nThe customer opted out on 2 November 2026\./);
    assert.doesNotMatch(told('partner-request'), /reject/i);
  });

  it('offers to mute or to unmute', () => {
    const claim = aClaim('official');
    assert.deepEqual(verbsOf(channelCard({ reader: english, catalogue, claim, at, firm: aFirm(), muted: false })), [
      'claim.view',
      'claim.mute',
    ]);
    assert.deepEqual(verbsOf(channelCard({ reader: english, catalogue, claim, at, firm: aFirm(), muted: true })), [
      'claim.view',
      'claim.unmute',
    ]);
  });
});

describe('A reply in a claim’s thread', () => {
  it('has no buttons', () => {
    assert.deepEqual(
      verbsOf(
        channelReplyCard({ reader: english, catalogue, at, claim: aClaim('approved'), subject: 'ClaimApproved' }),
      ),
      [],
    );
  });

  it('offers to renew where a subscription ends soon, while the association stands', () => {
    const offered = (claim: Claim, subject: 'ReminderDue' | 'SubscriptionEndChanged') =>
      verbsOf(channelReplyCard({ reader: english, catalogue, claim, at, subject }));
    assert.deepEqual(offered(aClaim('official'), 'ReminderDue'), ['claim.renew']);
    assert.deepEqual(offered(aClaim('official'), 'SubscriptionEndChanged'), []);
    assert.deepEqual(offered(aClaim('ended'), 'ReminderDue'), []);
  });

  it('says which product’s subscription ends soon', () => {
    const details = someDetails({ products: ['power-bi', 'power-apps'] });
    const end = '2026-12-10T12:00:00Z';
    const claim = aClaim('official', { details, productEnds: { 'power-bi': end } });
    const fact = {
      type: 'ReminderDue',
      id: `subscription-7-days/${end}`,
      kind: 'subscription-7-days',
      left: 7,
    } as const;
    const event = { ...fact, at: end, by: { kind: 'time' } } as const;
    const reply = channelReplyCard({ reader: english, catalogue, claim, at, subject: 'ReminderDue', event });
    assert.match(linesOf(reply).join('\n'), /Official since .*\. A subscription ends on 10 December 2026: Power BI\./);
  });

  it('says, as its root card does, that an association was merely recorded', () => {
    const read = (claim: Claim) =>
      [
        channelReplyCard({ reader: english, catalogue, claim, at, subject: 'SubscriptionEndChanged' }),
        channelCard({ reader: english, catalogue, claim, at, firm: aFirm(), muted: false }),
      ].map((card) => linesOf(card).join('\n'));
    for (const text of read(aClaim('official', { recorded: true })))
      assert.match(text, /Official since .*\. Recorded: from before CPOR\./);
    for (const text of read(aClaim('official'))) assert.doesNotMatch(text, /Recorded/);
  });

  it('says what the status alone does not', () => {
    const told = (subject: 'AnswerApproved' | 'RequestWithdrawn' | 'ProductsSuperseded' | 'ReviewStarted') =>
      linesOf(channelReplyCard({ reader: english, catalogue, at, claim: aClaim('under-review'), subject })).join('\n');
    assert.match(told('AnswerApproved'), /The answer was approved\. Under review/);
    assert.match(told('RequestWithdrawn'), /The information request was withdrawn\. Under review/);
    assert.match(told('ProductsSuperseded'), /Remaining products: Exchange Online, SharePoint Online, Microsoft Teams/);
    assert.match(told('ReviewStarted'), /^CPOR-\d+ · Under review\nUnder review\./m);
  });
});

describe('The cards of what channels follow', () => {
  const cards: Readonly<Record<string, (reader: Reader) => Card>> = {
    everything: (reader) => subscriptionCard({ reader, filter: everything, ...set, problems: [] }),
    some: (reader) => subscriptionCard({ reader, filter, ...set, problems: [] }),
    'a filter that is wrong': (reader) =>
      subscriptionCard({
        reader,
        filter,
        ...set,
        problems: [
          { field: 'mpnId', problem: 'not-digits' },
          { field: 'statuses', problem: 'unknown-choice', value: nasty },
        ],
        typed: { mpnId: nasty },
      }),
    'no channel': (reader) => subscriptionsCard({ reader, subscriptions: [] }),
    'many channels': (reader) =>
      subscriptionsCard({
        reader,
        subscriptions: Array.from({ length: 40 }, (_, index) => ({
          referenceKey: `conversation:19:${index}`,
          filter,
          ...set,
        })),
      }),
    'a line': (reader) =>
      channelNoteCard({
        reader,
        note: { tone: 'good', message: { key: 'channel.note.unsubscribed' } },
        offersSubscription: true,
      }),
  };
  for (const [name, draw] of Object.entries(cards)) {
    it(`are good cards of ${name} in every language`, () => {
      for (const reader of readers) checkCard(draw(reader), nasty);
    });
  }

  it('say what is followed and fill it into the inputs', () => {
    const card = subscriptionCard({ reader: english, filter, ...set, problems: [] });
    assert.match(linesOf(card).join('\n'), /MPN ID 0123456, 7 · Microsoft 365 · Approved, Official/);
    const values = [...ofType(card, 'Input.Text'), ...ofType(card, 'Input.ChoiceSet')].map(({ id, value }) => [
      id,
      value,
    ]);
    assert.deepEqual(values, [
      ['mpnId', '0123456, 7'],
      ['solutionArea', 'microsoft-365'],
      ['statuses', 'approved,official'],
    ]);
  });

  it('say so when all of the firm’s claims are', () => {
    const card = subscriptionCard({ reader: english, filter: everything, ...set, problems: [] });
    assert.match(linesOf(card).join('\n'), /All claims of the company/);
  });

  it('count the channels that have no room', () => {
    assert.match(linesOf(cards['many channels']?.(english) ?? assert.fail()).join('\n'), /25 more channels/);
  });
});
