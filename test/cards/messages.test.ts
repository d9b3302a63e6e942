import assert from 'node:assert/strict';
import { textsOf } from '../../cards/languages/texts.ts';
import { noticeMessage } from '../../cards/notice-message.ts';
import { refusalMessage } from '../../cards/refusal-message.ts';
import type { Notice, NoticeSubject } from '../../claims/notices.ts';
import { refusalReasons } from '../../claims/refusal.ts';
import { aClaim, monday, owner } from '../support/build-claim.ts';
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
        const message = noticeMessage(notice(type, index + 1), aClaim('approved'), events, reader);
        assert.ok(!/[{}]|: \.|\(\)/.test(inWords(message, reader)), inWords(message, reader));
      }
  });

  it('names the reason of the very event it tells of', () => {
    const events = everyEvent();
    const number = events.findIndex(({ type }) => type === 'ClaimRejected') + 1;
    const message = noticeMessage(notice('ClaimRejected', number), aClaim('rejected'), events, english);
    assert.equal(inWords(message), 'CPOR-000001 was rejected: The proof of execution is not sufficient.');
  });
});
