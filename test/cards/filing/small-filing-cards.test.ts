import assert from 'node:assert/strict';
import type { Card } from '../../../cards/card.ts';
import { adminAskedCard } from '../../../cards/filing/admin-asked-card.ts';
import { awaitSignatureCard } from '../../../cards/filing/await-signature-card.ts';
import { chooseClaimCard } from '../../../cards/filing/choose-claim-card.ts';
import { coOpCard } from '../../../cards/filing/co-op-card.ts';
import { discardCard } from '../../../cards/filing/discard-card.ts';
import { filesCard } from '../../../cards/filing/files-card.ts';
import { firmCard } from '../../../cards/filing/firm-card.ts';
import { notFiledCard } from '../../../cards/filing/not-filed-card.ts';
import { recordAssociationCard } from '../../../cards/filing/record-association-card.ts';
import { renewCard } from '../../../cards/filing/renew-card.ts';
import { siblingCard } from '../../../cards/filing/sibling-card.ts';
import { templateCard } from '../../../cards/filing/template-card.ts';
import { uploadLinksCard } from '../../../cards/filing/upload-links-card.ts';
import { textsOf } from '../../../cards/languages/texts.ts';
import type { Reader } from '../../../cards/reader.ts';
import { defaultCatalogue as catalogue } from '../../../claims/catalogue.ts';
import { coOpProgrammes } from '../../../claims/co-op.ts';
import { type FieldSpec, fieldsOf } from '../../../claims/form.ts';
import { poeProblems } from '../../../claims/poe.ts';
import { aClaim, aDraft, aPerson, someDetails } from '../../support/build-claim.ts';
import { buttonsOf, checkCard, linesOf, verbsOf } from '../../support/check-card.ts';
import { english, nasty, readers } from '../every-reader.ts';

const claim = aClaim('submitted', { details: someDetails({ claimName: nasty }) });
const official = aClaim('official', { details: someDetails({ claimName: nasty }) });
const draft = aDraft({ details: someDetails({ claimName: nasty }), owner: aPerson({ name: nasty }) });
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const listed = many(20, (index) => ({
  id: `CPOR-${String(index).padStart(6, '0')}`,
  claimName: nasty,
  customerDomain: 'contoso.example',
  status: 'editing' as const,
}));

const area = { solutionArea: 'business-applications' } as const;
const asked: readonly FieldSpec[] = [
  ...fieldsOf('partner', area, catalogue),
  ...fieldsOf('customer', area, catalogue),
  { id: 'subscriptionIds', kind: 'multiline', required: false },
  { id: 'subscriptionEndDate', kind: 'date', required: true },
];

const ahead = {
  catalogue,
  templateUrl: 'http://localhost/poe/x',
  ahead: { firm: { name: nasty, knownAs: nasty, contact: { name: nasty, email: 'a@b.hu' } }, language: 'hu' },
} as const;

const cards: Readonly<Record<string, (reader: Reader) => Card>> = {
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
  template: (reader) =>
    templateCard({
      reader,
      links: listed.map(({ id, claimName }) => ({ claimId: id, claimName, url: 'http://localhost/poe/x' })),
    }),
  'upload pages, after files that were not had': (reader) =>
    uploadLinksCard({
      reader,
      links: listed.map(({ id, claimName }) => ({ claimId: id, claimName, url: 'http://localhost/poe/x' })),
      note: { tone: 'warning', message: { key: 'note.empty-message' } },
    }),
  'upload pages of no claim': (reader) => uploadLinksCard({ reader, links: [] }),
  'template of no claim': (reader) => templateCard({ reader, links: [] }),
  'an admin asked to submit': (reader) => adminAskedCard({ reader, catalogue, claim: draft }),
  'a signature to wait for': (reader) =>
    awaitSignatureCard({ ...ahead, reader, claim: draft, problems: [], typed: {} }),
  'another day to wait, which is too far ahead': (reader) =>
    awaitSignatureCard({
      ...ahead,
      reader,
      claim: { ...draft, signature: { until: '2026-11-20', dueAt: '2026-11-20T23:59:59Z' } },
      problems: [{ field: 'signatureUntil', problem: 'too-far-ahead', value: '2036-11-20', max: 90 }],
      typed: { signatureUntil: '2036-11-20' },
    }),
  'what was never filed': (reader) => {
    const owned = listed.map((one) => ({ ...one, owner: aPerson({ name: nasty }) }));
    return notFiledCard({ reader, drafts: owned, customers: owned.map((one) => ({ ...one, status: 'ended' })) });
  },
  renewal: (reader) => renewCard({ reader, catalogue, claim: official, problems: [], typed: {} }),
  'renewal with a wrong date': (reader) =>
    renewCard({
      reader,
      catalogue,
      claim: official,
      problems: [{ field: 'subscriptionEndDate.microsoft-teams', problem: 'not-a-date' }],
      typed: { 'subscriptionEndDate.microsoft-teams': nasty },
    }),
  'association of before': (reader) =>
    recordAssociationCard({ reader, catalogue, fields: asked, problems: [], typed: {} }),
  'association of before, with nothing filled in': (reader) =>
    recordAssociationCard({
      reader,
      catalogue,
      fields: asked,
      problems: asked.map(({ id }) => ({ field: id, problem: 'required' })),
      typed: { claimName: nasty },
    }),
  'our firm, for the first time': (reader) => firmCard({ reader, profile: null, problems: [], typed: {} }),
  'our firm, beside a draft, with everything wrong': (reader) =>
    firmCard({
      reader,
      profile: { name: nasty, locations: [{ mpnId: '1', label: nasty }], contact: { name: nasty, email: 'a@b.hu' } },
      claimId: draft.id,
      problems: [
        { field: 'firmName', problem: 'required' },
        { field: 'mpnLocations', problem: 'not-digits', value: nasty },
        { field: 'partnerContactName', problem: 'required' },
        { field: 'partnerContactEmail', problem: 'not-an-email', value: nasty },
      ],
      typed: { firmName: '' },
    }),
  'the offer of a revenue association': (reader) => siblingCard({ reader, claim, kind: 'revenue-association' }),
  'the offer of usage and presales': (reader) => siblingCard({ reader, claim, kind: 'business-applications' }),
  ...Object.fromEntries(
    coOpProgrammes.map((programme) => [`co-op ${programme}`, (reader: Reader) => coOpCard({ reader, programme })]),
  ),
};

describe('The small cards of filing', () => {
  for (const [name, draw] of Object.entries(cards))
    for (const reader of readers)
      it(`are sound: ${name}, in ${reader.language}`, () => {
        checkCard(draw(reader), nasty);
      });
});

describe('The form for an association of before', () => {
  it('asks about the subscription by the field’s name, though the product is chosen in it too', () => {
    for (const reader of readers) {
      const texts = textsOf(reader.language);
      const lines = linesOf(recordAssociationCard({ reader, catalogue, fields: asked, problems: [], typed: {} }));
      assert.ok(lines.includes(texts('field.optional', { label: texts('field.subscriptionIds.label') })));
      assert.ok(lines.includes(texts('field.subscriptionEndDates.label')));
    }
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
    const refused = lines.indexOf('not added: notes.exe');
    assert.match(lines[refused + 1] ?? '', /^\nunsupported file type/);
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

describe('The question before a draft is thrown away', () => {
  it('offers to keep it', () => {
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
