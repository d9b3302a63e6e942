import assert from 'node:assert/strict';
import { summaryCard } from '../../../cards/claim/summary-card.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import type { Claim } from '../../../claims/claim.ts';
import { claimStatuses } from '../../../claims/claim-status.ts';
import { aClaim, aFile, someDetails } from '../../support/build-claim.ts';
import { checkCard, linesOf, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const cardOf = (claim: Claim, reader = english, mayKeepId = true) =>
  summaryCard({ reader, catalogue, claim, mayKeepId });

/** As long as a form takes it, in characters of three bytes. */
const longest = aClaim('official', {
  details: someDetails({
    claimName: '漢'.repeat(200),
    products: catalogue.ofArea('business-applications').map(({ id }) => id),
    comments: '漢'.repeat(4_000),
  }),
  files: Array.from({ length: 25 }, (_, at) => aFile({ id: `f-${at}`, name: `${'漢'.repeat(200)}.pdf` })),
});

describe('The summary for Partner Center', () => {
  for (const reader of readers) {
    it(`is sound in every status, in ${reader.language}`, () => {
      for (const status of claimStatuses)
        for (const mayKeepId of [true, false]) {
          const claim = aClaim(status, { details: someDetails({ claimName: nasty, comments: nasty }) });
          checkCard(cardOf(claim, reader, mayKeepId), nasty);
        }
    });

    it(`keeps under Teams’ limit with the longest claim, in ${reader.language}`, () => {
      checkCard(cardOf(longest, reader));
    });
  }

  it('leaves out what is not answered, with its page', () => {
    const lines = linesOf(cardOf(aClaim('editing', { details: { claimName: 'Rollout' }, files: [] })));
    assert.deepEqual(
      lines.filter((line) => /^\d\. /.test(line)),
      ['3. Claim details'],
    );
    assert.ok(lines.includes('Rollout'));
  });

  it('leads to the ID only for who may save it', () => {
    assert.deepEqual(verbsOf(cardOf(aClaim('official'), english, false)), ['claim.view']);
    assert.deepEqual(verbsOf(cardOf(aClaim('official'))), ['claim.partner-center-id', 'claim.view']);
  });
});
