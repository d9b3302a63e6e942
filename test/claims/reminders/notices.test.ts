import assert from 'node:assert/strict';
import type { ClaimEvent, ClaimFact } from '../../../claims/event.ts';
import { isReminderOvertaken } from '../../../claims/event-of-notice.ts';
import { type Audience, type Notice, noticesFor } from '../../../claims/notices.ts';
import { type ReminderKind, reminderKinds } from '../../../claims/reminder.ts';
import { aClaim, monday, reviewer } from '../../support/build-claim.ts';

const happened = (fact: ClaimFact, more: Pick<ClaimEvent, 'reminders'> = {}): ClaimEvent => ({
  ...fact,
  at: monday,
  by: { kind: 'person', person: reviewer },
  ...more,
});
const reminded = (kind: ReminderKind, overtaken?: true): ClaimEvent =>
  happened({ type: 'ReminderDue', id: `${kind}/x`, kind, ...(overtaken && { overtaken }) });

/** Domain rules §8, “When” and “To whom else”, written out by hand. */
const table: { readonly [K in ReminderKind]: readonly [Audience[], 'urgent'?] } = {
  'draft-untouched': [['owner']],
  'signature-3-days': [['owner']],
  'signature-last-day': [['owner'], 'urgent'],
  'signature-overdue': [['owner']],
  'review-start-last-day': [['desk'], 'urgent'],
  'review-not-started': [['desk']],
  'decision-last-day': [['desk'], 'urgent'],
  'review-not-decided': [['desk']],
  'answer-half-time': [['owner']],
  'answer-1-day-left': [['owner', 'partner-mail', 'firm-admins']],
  'answer-last-day': [['owner', 'partner-mail', 'firm-admins'], 'urgent'],
  'window-2-days-left': [['owner']],
  'window-last-day': [['owner', 'partner-mail', 'firm-admins'], 'urgent'],
  'customer-1-day-left': [['customer']],
  'dispute-14-days': [['owner']],
  'dispute-7-days': [['owner']],
  'dispute-1-day': [['owner', 'partner-mail', 'firm-admins']],
  'subscription-60-days': [['owner', 'firm-channels']],
  'subscription-30-days': [['owner', 'firm-channels']],
  'evidence-ageing': [['owner']],
  'subscription-7-days': [['owner', 'firm-channels']],
};

describe('whom a reminder goes to', () => {
  for (const kind of reminderKinds) {
    const [audiences, urgent] = table[kind];
    it(`${kind}: ${audiences.join(', ')}${urgent ? ', urgently' : ''}`, () => {
      const notices = noticesFor([reminded(kind)], aClaim('submitted'), 4);
      assert.deepEqual(
        notices.map(({ audience }) => audience),
        audiences,
      );
      for (const notice of notices) {
        assert.equal(notice.urgent, urgent === 'urgent');
        assert.equal(notice.reminder, kind);
      }
    });

    it(`${kind}: nobody when overtaken`, () => {
      assert.deepEqual(noticesFor([reminded(kind, true)], aClaim('submitted'), 4), []);
    });
  }
});

describe('a reminder that could not be sent at its time', () => {
  const half = reminded('answer-half-time');
  const [notice] = noticesFor([half], aClaim('partner-action-required'), 2);
  const overtakenBy = (...later: readonly ClaimEvent[]): boolean => {
    assert.ok(notice);
    return isReminderOvertaken(notice, [happened({ type: 'AdminAsked' }), half, ...later]);
  };

  it('still says something when nothing came after it, or what leaves its clock alone', () => {
    assert.equal(overtakenBy(), false);
    const note = happened({ type: 'NoteAdded', text: 'Hm.' });
    assert.equal(overtakenBy(note, reminded('answer-1-day-left', true), reminded('customer-1-day-left')), false);
  });

  it('says nothing after a newer one of its clock', () => {
    assert.equal(overtakenBy(reminded('answer-1-day-left')), true);
  });

  it('says nothing after its clock has ended or started again', () => {
    assert.equal(overtakenBy(happened({ type: 'CustomerTold' }, { reminders: [] })), true);
  });

  it('is not judged by what came before it', () => {
    const before = happened({ type: 'CustomerTold' }, { reminders: [] });
    assert.ok(notice);
    assert.equal(isReminderOvertaken(notice, [before, half]), false);
  });

  it('is the only kind of notice that can be overtaken', () => {
    const [approval]: readonly Notice[] = noticesFor(
      [happened({ type: 'ReviewStarted', decisionDueAt: monday })],
      aClaim('under-review'),
      1,
    );
    assert.ok(approval);
    assert.equal(isReminderOvertaken(approval, [half, reminded('decision-last-day')]), false);
  });
});
