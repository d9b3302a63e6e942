import assert from 'node:assert/strict';
import type { Card } from '../../cards/card.ts';
import { handOverCard } from '../../cards/claim/hand-over-card.ts';
import { withdrawCard } from '../../cards/claim/withdraw-card.ts';
import { adminAskedCard } from '../../cards/filing/admin-asked-card.ts';
import { chooseClaimCard } from '../../cards/filing/choose-claim-card.ts';
import { coOpCard } from '../../cards/filing/co-op-card.ts';
import { discardCard } from '../../cards/filing/discard-card.ts';
import { filesCard } from '../../cards/filing/files-card.ts';
import { templateCard } from '../../cards/filing/template-card.ts';
import type { Reader } from '../../cards/reader.ts';
import { errorCard } from '../../cards/shared/error-card.ts';
import { groupHintCard } from '../../cards/shared/group-hint-card.ts';
import { helpCard } from '../../cards/shared/help-card.ts';
import { languageCard } from '../../cards/shared/language-card.ts';
import { messageCard } from '../../cards/shared/message-card.ts';
import { welcomeCard } from '../../cards/shared/welcome-card.ts';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import { coOpProgrammes } from '../../claims/co-op.ts';
import { poeProblems } from '../../claims/poe.ts';
import { aClaim, aDraft, aPerson, someDetails } from '../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, partsOf, verbsOf } from '../support/check-card.ts';
import { english, nasty, readers } from './every-reader.ts';

const claim = aClaim('submitted', { details: someDetails({ claimName: nasty }) });
const draft = aDraft({ details: someDetails({ claimName: nasty }), owner: aPerson({ name: nasty }) });
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const listed = many(20, (index) => ({
  id: `CPOR-${String(index).padStart(6, '0')}`,
  claimName: nasty,
  customerDomain: 'contoso.example',
  status: 'editing' as const,
}));
const colleagues = many(500, (index) =>
  aPerson({ id: `aaaaaaaa-0000-4000-8000-${String(index).padStart(12, '0')}`, name: nasty }),
);
const required = (field: string) => [{ field, problem: 'required' }] as const;

const cards: Readonly<Record<string, (reader: Reader) => Card>> = {
  welcome: (reader) => welcomeCard({ reader, name: nasty, isReviewer: true }),
  'welcome of somebody without a name': (reader) => welcomeCard({ reader, name: null, isReviewer: false }),
  help: (reader) => helpCard({ reader, isReviewer: true }),
  'help after an unknown text': (reader) =>
    helpCard({ reader, isReviewer: false, unknownText: nasty, didYouMean: 'hand over' }),
  withdraw: (reader) => withdrawCard({ reader, claim, problems: [], typed: {} }),
  'withdraw without a reason': (reader) =>
    withdrawCard({ reader, claim, problems: required('reason'), typed: { reason: nasty } }),
  'hand over': (reader) => handOverCard({ reader, claim, colleagues, problems: [], typed: {} }),
  'hand over to nobody': (reader) =>
    handOverCard({ reader, claim, colleagues: [], problems: required('assignee'), typed: {} }),
  discard: (reader) => discardCard({ reader, claim: draft }),
  'choose a claim': (reader) =>
    chooseClaimCard({
      reader,
      files: many(10, (index) => ({ id: `${index}`.repeat(36), name: `${nasty}.pdf`, size: 5 })),
      claims: listed,
    }),
  'choose of no claims': (reader) =>
    chooseClaimCard({ reader, files: [{ id: 'f', name: 'a.pdf', size: 5 }], claims: [] }),
  files: (reader) =>
    filesCard({
      reader,
      claim: { id: claim.id, name: nasty },
      results: [
        { name: `${nasty}.pdf`, added: true, size: 1_258_291 },
        ...poeProblems.map((why) => ({ name: `${nasty}.exe`, added: false as const, why })),
      ],
    }),
  'files of no claim': (reader) => filesCard({ reader, claim: null, results: [] }),
  message: (reader) =>
    messageCard({ reader, note: { tone: 'info', message: { key: 'note.handed-over', values: { name: nasty } } } }),
  error: (reader) => errorCard({ reader, correlationId: 'b7c1' }),
  language: (reader) => languageCard({ reader }),
  template: (reader) =>
    templateCard({
      reader,
      links: listed.map(({ id, claimName }) => ({ claimId: id, claimName, url: 'http://localhost/poe/x' })),
    }),
  'template of no claim': (reader) => templateCard({ reader, links: [] }),
  'an admin asked to submit': (reader) => adminAskedCard({ reader, catalogue, claim: draft }),
  'files in a group': (reader) => groupHintCard({ reader }),
  ...Object.fromEntries(
    coOpProgrammes.map((programme) => [`co-op ${programme}`, (reader: Reader) => coOpCard({ reader, programme })]),
  ),
};

describe('The small cards', () => {
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
    assert.equal(lines[0], `I did not understand “${nasty}”.`);
    assert.equal(lines[1], 'Did you mean “my claims”?');
  });
});

describe('The card of files that came in the chat', () => {
  it('says of each whether it was added, or why not', () => {
    const lines = linesOf(
      filesCard({
        reader: english,
        claim: { id: 'CPOR-000001', name: 'Contoso' },
        results: [
          { name: 'contract.pdf', added: true, size: 1_258_291 },
          { name: 'notes.exe', added: false, why: 'type-not-accepted' },
        ],
      }),
    );
    assert.ok(lines.includes('added contract.pdf, 1.2 MB'));
    assert.ok(lines.some((line) => line.startsWith('not added: notes.exe – this type of file is not accepted')));
  });
});

describe('The question which claim files belong to', () => {
  it('carries the files to each claim and to a new one', () => {
    const files = [
      { id: 'one', name: 'a.pdf', size: 5 },
      { id: 'two', name: 'b.pdf', size: 5 },
    ];
    const card = chooseClaimCard({ reader: english, files, claims: listed.slice(0, 1) });
    assert.deepEqual(
      buttonsOf(card).map(({ data }) => data),
      [{ claimId: 'CPOR-000000', fileIds: 'one,two' }, { fileIds: 'one,two' }],
    );
  });
});

describe('The forms of an action', () => {
  it('need their input, which Cancel does not wait for', () => {
    for (const card of [
      withdrawCard({ reader: english, claim, problems: [], typed: {} }),
      handOverCard({ reader: english, claim, colleagues: colleagues.slice(0, 2), problems: [], typed: {} }),
    ]) {
      assert.ok(partsOf(card).some(({ isRequired }) => isRequired === true));
      const [act, cancel] = buttonsOf(card);
      assert.equal(act?.associatedInputs, 'auto');
      assert.equal(cancel?.associatedInputs, 'none');
    }
  });

  it('ask before a draft is thrown away', () => {
    assert.deepEqual(
      buttonsOf(discardCard({ reader: english, claim: draft })).map(({ verb, data }) => [verb, data]),
      [
        ['draft.discard', { claimId: 'CPOR-000001', version: 3, confirm: 'yes' }],
        ['claim.view', { claimId: 'CPOR-000001' }],
      ],
    );
  });
});

describe('The card for the firm’s incentives admins', () => {
  it('opens the draft', () => {
    assert.ok(verbsOf(adminAskedCard({ reader: english, catalogue, claim: draft })).includes('draft.resume'));
  });
});
