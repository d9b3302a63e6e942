import assert from 'node:assert/strict';
import { type SelfTestFinding, selfTestCard, selfTestParts } from '../../../cards/shared/self-test-card.ts';
import { checkCard, linesOf, ofType } from '../../support/check-card.ts';
import { english, readers } from '../every-reader.ts';

const findings = (isWell: boolean): readonly SelfTestFinding[] =>
  selfTestParts.map((part) => ({
    part,
    isWell: isWell || part !== 'mail',
    says: { key: isWell || part !== 'mail' ? 'self-test.fine' : 'self-test.mail.failed' },
  }));

describe('The self-test card', () => {
  for (const reader of readers)
    it(`is sound, well or not, in ${reader.language}`, () => {
      for (const isWell of [true, false]) checkCard(selfTestCard({ reader, findings: findings(isWell) }));
    });

  it('marks what is in trouble, and nothing else', () => {
    const card = selfTestCard({ reader: english, findings: findings(false) });
    const marked = ofType(card, 'TextRun').filter(({ color }) => color === 'Attention');
    assert.deepEqual(
      marked.map(({ text }) => text),
      ['the mail server doesn’t accept email'],
    );
    assert.equal(linesOf(card)[0], '1 problem needs attention.');
  });
});
