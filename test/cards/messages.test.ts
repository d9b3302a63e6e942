import assert from 'node:assert/strict';
import { textsOf } from '../../cards/languages/texts.ts';
import { noticeMessage } from '../../cards/notice-message.ts';
import { refusalMessage } from '../../cards/refusal-message.ts';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import type { ClaimIn } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import type { Notice, NoticeSubject } from '../../claims/notices.ts';
import { refusalReasons } from '../../claims/refusal.ts';
import { reminderKinds } from '../../claims/reminder.ts';
import { aClaim, monday, owner, someDetails } from '../support/build-claim.ts';
import { everyEvent } from '../support/every-event.ts';
import { english, readers } from './every-reader.ts';

const inWords = ({ key, values }: ReturnType<typeof refusalMessage>, reader = english): string =>
  textsOf(reader.language)(key, values);

describe('The message of a refusal', () => {
  for (const refused of refusalReasons)
    it(`exists for ${refused} in every language`, () => {
      for (const reader of readers) {
        const text = inWords(refusalMessage({ refused, claimId: 'CPOR-000007', limit: 20 }, reader), reader);
        assert.ok(text.length > 10 && !/[{}]/.test(text), text);
      }
    });

  it('says who moved the claim on, how and when', () => {
    const lastChange = { by: { kind: 'person', person: owner }, at: monday, type: 'ReviewStarted' } as const;
    assert.match(
      inWords(refusalMessage({ refused: 'claim-moved-on', lastChange }, english)),
      /Review started \(Olivia Owner, Mon,? 2 Nov 2026, 10:00\)/,
    );
  });

  it('names the claim that is in the way', () => {
    assert.match(inWords(refusalMessage({ refused: 'own-duplicate', claimId: 'CPOR-000007' }, english)), /CPOR-000007/);
  });
});

describe('The message of a notice', () => {
  const notice = (subject: NoticeSubject, number: number): Notice => ({
    id: `CPOR-000001/${number}/owner`,
    claimId: 'CPOR-000001',
    audience: 'owner',
    subject,
    version: 1,
    status: 'rejected',
    urgent: false,
    at: monday,
  });

  it('exists for every event in every language', () => {
    const events = everyEvent();
    for (const reader of readers)
      for (const [index, { type }] of events.entries()) {
        const message = noticeMessage(notice(type, index + 1), aClaim('approved'), events, reader, catalogue);
        assert.ok(!/[{}]|: \.|\(\)/.test(inWords(message, reader)), inWords(message, reader));
      }
  });

  for (const kind of reminderKinds)
    it(`exists for the reminder ${kind} in every language, whatever is left`, () => {
      for (const reader of readers)
        for (const left of [undefined, 0, 1, 2]) {
          const fact = { type: 'ReminderDue', id: 'x', kind, ...(left !== undefined && { left }) } as const;
          const event: ClaimEvent = { ...fact, at: monday, by: { kind: 'time' } };
          const claim = aClaim('partner-action-required');
          const text = inWords(noticeMessage(notice('ReminderDue', 1), claim, [event], reader, catalogue), reader);
          assert.match(text, /CPOR-000001/);
          assert.ok(text.length > 30 && !/[{}#]|: \.|\(\)|undefined/.test(text), text);
        }
    });

  it('says of a reminder how many days are left, and nothing of the kind once it is late', () => {
    const said = (left: number | undefined): string => {
      const fact = {
        type: 'ReminderDue',
        id: 'x',
        kind: 'answer-1-day-left',
        ...(left !== undefined && { left }),
      } as const;
      const event: ClaimEvent = { ...fact, at: monday, by: { kind: 'time' } };
      return inWords(
        noticeMessage(notice('ReminderDue', 1), aClaim('partner-action-required'), [event], english, catalogue),
      );
    };
    assert.match(said(2), /\. 2 business days left\./);
    assert.match(said(1), /\. 1 business day left\./);
    assert.match(said(0), /\. This is the last business day\./);
    assert.match(said(undefined), /was due .*until the end of the next business day/);
  });

  it('says of a subscription’s end which product’s it is, and its own day, while others stand', () => {
    const [soon, later] = ['2026-12-10T23:59:59Z', '2027-01-05T23:59:59Z'];
    const details = someDetails({ products: ['power-bi', 'power-apps', 'ai-builder'] });
    const ends = { 'power-bi': soon, 'power-apps': later };
    const said = (end: string, more: Partial<ClaimIn<'official'>>): string => {
      const fact = {
        type: 'ReminderDue',
        id: `subscription-30-days/${end}`,
        kind: 'subscription-30-days',
        left: 30,
      } as const;
      const event: ClaimEvent = { ...fact, at: monday, by: { kind: 'time' } };
      const claim = aClaim('official', { details, productEnds: ends, ...more });
      return inWords(noticeMessage(notice('ReminderDue', 1), claim, [event], english, catalogue));
    };
    assert.match(
      said(later, {}),
      /A subscription of CPOR-000001 ends in 30 days, on Wednesday 6 January.*: Power Apps\./,
    );
    const both = someDetails({ products: ['power-bi', 'power-apps'] });
    const last = { details: both, subscriptionsEndAt: later };
    assert.match(
      said(soon, last),
      /A subscription of CPOR-000001 ends in 30 days, on Friday 11 December.*: Power BI\./,
    );
    assert.match(said(later, last), /The last subscription of CPOR-000001 ends in 30 days, on Wednesday 6 January/);
  });

  it('says what a newer association took, by subscription where only some went', () => {
    const fact = {
      type: 'ProductsSuperseded',
      successor: 'CPOR-000002',
      products: ['power-apps'],
      subscriptions: { 'power-bi': ['0f0f0f0f-1111-4222-8333-444444444442'] },
    } as const;
    const event: ClaimEvent = { ...fact, at: monday, by: { kind: 'claim', claimId: 'CPOR-000002' } };
    const message = noticeMessage(notice('ProductsSuperseded', 1), aClaim('official'), [event], english, catalogue);
    assert.match(inWords(message), /: Power Apps, Power BI \(0f0f0f0f-1111-4222-8333-444444444442\)\.$/);
    assert.doesNotMatch(inWords(message), /CPOR-000002/);
  });

  it('names the reason of the very event it tells of', () => {
    const events = everyEvent();
    const number = events.findIndex(({ type }) => type === 'ClaimRejected') + 1;
    const message = noticeMessage(notice('ClaimRejected', number), aClaim('rejected'), events, english, catalogue);
    assert.equal(inWords(message), 'CPOR-000001 was rejected: The proof of execution isn’t sufficient.');
  });
});
