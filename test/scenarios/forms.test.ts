import assert from 'node:assert/strict';
import type { Language } from '../../cards/languages/language.ts';
import { type Texts, textsOf } from '../../cards/languages/texts.ts';
import type { Verb } from '../../cards/verbs.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Store } from '../../storage/store.ts';
import { reviewer } from '../support/build-claim.ts';
import { adam, rita } from '../support/cast.ts';
import { linesOf, partsOf, verbsOf } from '../support/check-card.ts';
import { incentivesAdmins, reviewers } from '../support/desk-presses.ts';
import type { Specimen } from '../support/lifecycle-table.ts';
import { type Pressed, type RawPresser, rawPresser } from '../support/raw-press.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import type { PersonDetails } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const long = `Beginning of a pasted document ${'ő'.repeat(9_000)} its end`;
const ghost = 'ffffffff-0000-4000-8000-00000000000f';

type Row = {
  readonly verb: Verb;
  readonly specimen: Specimen;
  readonly who: PersonDetails;
  readonly on?: Partial<Claim>;
  /** What is said of a form with nothing in it; none where that may be sent. */
  readonly missing: (texts: Texts) => readonly string[];
  readonly wrong: Readonly<Record<string, string>>;
  readonly named: (texts: Texts) => readonly string[];
};

const tooLong = (texts: Texts): string =>
  texts('problem.too-long', { value: 'Beginning of a pasted document őőőőőőőőő…', count: 9_039, max: 2_000 });
const unknown = (texts: Texts, value: string): string => texts('problem.unknown-choice', { value });
const nothing = (): readonly string[] => [];

const request = {
  missing: (texts: Texts) => [texts('missing.reasons'), texts('missing.comment')],
  wrong: { reasons: 'missing-products,nonsense', comment: long, concernedProducts: 'azure' },
  named: (texts: Texts) => [tooLong(texts), unknown(texts, 'nonsense'), unknown(texts, 'azure')],
};
const comment = {
  missing: (texts: Texts) => [texts('missing.comment')],
  wrong: { comment: long },
  named: (texts: Texts) => [tooLong(texts)],
};
const reason = { missing: (texts: Texts) => [texts('missing.reason')], wrong: { reason: long }, named: comment.named };

const rows: readonly Row[] = [
  {
    verb: 'review.assign',
    specimen: 'under-review',
    who: rita,
    on: { assignee: reviewer },
    missing: (texts) => [texts('missing.assignee')],
    wrong: { assignee: ghost },
    named: (texts) => [unknown(texts, ghost)],
  },
  { verb: 'review.request-info', specimen: 'under-review', who: rita, ...request },
  { verb: 'review.ask-again', specimen: 'answered', who: rita, ...request },
  {
    verb: 'review.reject',
    specimen: 'under-review',
    who: rita,
    missing: (texts) => [texts('missing.reason'), texts('missing.comment')],
    wrong: { reason: 'because', comment: long },
    named: (texts) => [unknown(texts, 'because'), tooLong(texts)],
  },
  { verb: 'review.reject', specimen: 'disputed', who: rita, ...comment },
  { verb: 'review.note', specimen: 'submitted', who: rita, ...comment },
  { verb: 'review.withdraw-request', specimen: 'partner-action-required', who: rita, ...comment },
  { verb: 'review.approve', specimen: 'under-review', who: rita, ...comment, missing: nothing },
  { verb: 'review.approve-answer', specimen: 'answered', who: rita, ...comment, missing: nothing },
  { verb: 'review.end', specimen: 'official', who: rita, ...reason },
  { verb: 'claim.disassociate', specimen: 'official', who: adam, ...reason },
  {
    verb: 'claim.withdraw',
    specimen: 'submitted',
    who: adam,
    ...reason,
    missing: (texts) => [texts('withdraw.missing')],
  },
  {
    verb: 'claim.hand-over',
    specimen: 'submitted',
    who: adam,
    missing: (texts) => [texts('hand-over.missing')],
    wrong: { assignee: ghost },
    named: (texts) => [unknown(texts, ghost)],
  },
  {
    verb: 'claim.correct-contact',
    specimen: 'approved',
    who: adam,
    on: { contactInDoubt: 'bounced' },
    missing: (texts) =>
      (['Name', 'Title', 'Email'] as const).map((part) => texts(`field.customerContact${part}.missing`)),
    wrong: { customerContactName: 'Cleo', customerContactTitle: 'CTO', customerContactEmail: 'cleo at contoso' },
    named: (texts) => [texts('problem.not-an-email', { value: 'cleo at contoso' })],
  },
  {
    verb: 'claim.renew',
    specimen: 'official',
    who: adam,
    missing: nothing,
    wrong: { 'subscriptionEndDate.microsoft-teams': 'next year' },
    named: (texts) => [texts('problem.not-a-date', { value: 'next year' })],
  },
  {
    verb: 'claim.dispute',
    specimen: 'rejected',
    who: adam,
    missing: (texts) => [texts('refusal.dispute-empty')],
    wrong: { justification: long },
    named: comment.named,
  },
  {
    verb: 'info.answer',
    specimen: 'partner-action-required',
    who: adam,
    missing: (texts) => [texts('refusal.answer-empty')],
    wrong: { comment: long },
    named: comment.named,
  },
];

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', hu: 'hu-HU', tr: 'tr-TR' };

const valuesOf = ({ card }: Pressed): Readonly<Record<string, string>> =>
  Object.fromEntries(
    partsOf(card).flatMap(({ type, id, value }) => (`${type}`.startsWith('Input.') ? [[`${id}`, `${value}`]] : [])),
  );
/** What stands last before the form's own buttons: why the press was refused. */
const atButton = ({ card }: Pressed): readonly string[] => linesOf(Array.isArray(card.body) ? card.body.slice(-2) : []);

for (const [language, locale] of Object.entries(locales) as [Language, string][])
  describe(`The forms of the desk and of the partner, in ${language}`, () => {
    const texts = textsOf(language);
    let bot: WholeBot;
    let presser: RawPresser;
    const ids: string[] = [];

    before(async () => {
      const seed = async (store: Store): Promise<void> => {
        for (const { specimen, on = {} } of rows) ids.push(await seedClaim(store, specimen, { ...on, answeredBy: [] }));
      };
      bot = await startWholeBot({ REVIEWERS: reviewers, INCENTIVES_ADMINS: incentivesAdmins }, seed);
      for (const person of [
        rita,
        adam,
        { ...adam, id: 'aaaaaaaa-0000-4000-8000-00000000000a', name: 'Cora Colleague' },
      ])
        await bot.teams.person(person).installs();
      presser = await rawPresser(bot.teams);
    });
    after(() => bot.end());

    for (const [index, { verb, specimen, who, missing, wrong, named }] of rows.entries()) {
      const press = async (data: Readonly<Record<string, string>>): Promise<Pressed> => {
        const claimId = ids[index] ?? '';
        const before = await bot.stored(claimId);
        const { version } = before.claim;
        const pressed = await presser.press({ ...who, locale }, { verb, data: { claimId, version, ...data } });
        assert.deepEqual(await bot.stored(claimId), before, 'nothing has happened');
        assert.ok(verbsOf(pressed.card).includes(verb), 'the form is still there');
        return pressed;
      };

      it(`keep their place with nothing in them: ${verb}, ${specimen}`, async () => {
        const says = missing(texts);
        if (says.length === 0) return;
        const pressed = await press({ filled: 'yes' });
        for (const text of says) assert.ok(linesOf(pressed.card).includes(text), `${text}\n${pressed.text}`);
        assert.ok(
          [texts('note.problems', { count: says.length }), ...says].includes(atButton(pressed)[0] ?? ''),
          pressed.text,
        );
      });

      it(`name what is wrong, and keep what is typed: ${verb}, ${specimen}`, async () => {
        const pressed = await press({ filled: 'yes', ...wrong });
        for (const text of named(texts)) assert.ok(linesOf(pressed.card).includes(text), `${text}\n${pressed.text}`);
        assert.deepEqual(atButton(pressed), [texts('note.problems', { count: named(texts).length })]);
        for (const [id, typed] of Object.entries(wrong)) {
          const kept = valuesOf(pressed)[id] ?? '';
          if (typed === long) {
            assert.ok(kept.length >= 3_000 && long.startsWith(kept), `${kept.length} characters are kept`);
            const says = texts('problem.only-the-beginning', { count: kept.length });
            assert.ok(linesOf(pressed.card).includes(says), says);
          } else if (id === 'reasons') assert.equal(kept, 'missing-products');
          else if (partsOf(pressed.card).some((part) => part.id === id && part.type === 'Input.Text'))
            assert.equal(kept, typed);
        }
      });
    }
  });
