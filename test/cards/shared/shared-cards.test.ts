import assert from 'node:assert/strict';
import type { Card } from '../../../cards/card.ts';
import type { Reader } from '../../../cards/reader.ts';
import { errorCard } from '../../../cards/shared/error-card.ts';
import { groupHintCard } from '../../../cards/shared/group-hint-card.ts';
import { helpCard } from '../../../cards/shared/help-card.ts';
import { languageCard } from '../../../cards/shared/language-card.ts';
import { messageCard } from '../../../cards/shared/message-card.ts';
import { suggestionsCard } from '../../../cards/shared/suggestions-card.ts';
import { welcomeCard } from '../../../cards/shared/welcome-card.ts';
import { checkCard, linesOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const cards: Readonly<Record<string, (reader: Reader) => Card>> = {
  welcome: (reader) => welcomeCard({ reader, name: nasty, isReviewer: true }),
  'welcome of somebody without a name': (reader) => welcomeCard({ reader, name: null, isReviewer: false }),
  help: (reader) => helpCard({ reader, isReviewer: true }),
  'help after an unknown text': (reader) =>
    helpCard({ reader, isReviewer: false, unknownText: nasty, didYouMean: 'hand over' }),
  message: (reader) =>
    messageCard({ reader, note: { tone: 'info', message: { key: 'note.handed-over', values: { name: nasty } } } }),
  'suggestions after an unknown text': (reader) =>
    suggestionsCard({
      reader,
      unknownText: nasty,
      didYouMean: 'command.hand-over',
      suggestions: [
        { what: 'open', claimId: 'CPOR-000001' },
        { what: 'resume', claimId: 'CPOR-000002' },
        { what: 'queue' },
      ],
    }),
  'suggestions after thanks': (reader) =>
    suggestionsCard({
      reader,
      note: { tone: 'good', message: { key: 'note.thanks' } },
      suggestions: [{ what: 'our firm' }, { what: 'record association' }, { what: 'language' }, { what: 'new claim' }],
    }),
  'suggestions of a history and the usual': (reader) =>
    suggestionsCard({
      reader,
      suggestions: [{ what: 'history', claimId: 'CPOR-000001' }, { what: 'my claims' }, { what: 'new claim' }],
    }),
  error: (reader) => errorCard({ reader, why: 'unexpected', correlationId: 'b7c1' }),
  'error after a press': (reader) =>
    errorCard({
      reader,
      why: 'not-saved',
      correlationId: 'b7c1',
      press: { verb: 'draft.next', data: { claimId: 'CPOR-000001', version: 1, step: 'partner', claimName: nasty } },
    }),
  language: (reader) => languageCard({ reader }),
  'files in a group': (reader) => groupHintCard({ reader }),
};

describe('The cards of no claim', () => {
  for (const [name, draw] of Object.entries(cards))
    for (const reader of readers)
      it(`are sound: ${name}, in ${reader.language}`, () => {
        checkCard(draw(reader), nasty);
      });
});

describe('The help card after a text that was no command', () => {
  it('repeats the text as written and names the nearest command in the reader’s language', () => {
    const lines = linesOf(
      helpCard({ reader: english, isReviewer: false, unknownText: nasty, didYouMean: 'my claims' }),
    );
    assert.equal(lines[0], `I didn’t understand “${nasty}”.`);
    assert.equal(lines[1], 'Did you mean “my claims”?');
  });
});
