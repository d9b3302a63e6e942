import assert from 'node:assert/strict';
import { olivia } from '../support/cast.ts';
import { press, statementOfWork, textOf, verbsOn } from '../support/file-claim.ts';
import { inEveryLanguage } from '../support/our-speakers.ts';
import { rawPresser } from '../support/raw-press.ts';
import { seedClaim } from '../support/specimen-claims.ts';
import { elementsWithId } from '../support/teams/card-client.ts';
import { seenCard } from '../support/teams/conversations.ts';
import type { TeamsPerson } from '../support/teams/teams-person.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

const onEvidence = {
  form: { version: 1, step: 'evidence', returnToReview: false, unaccepted: {} },
  files: [],
} as const;

describe('A draft that waits for the customer’s signature', function () {
  this.timeout(20_000);
  let bot: WholeBot;
  let id = '';
  beforeEach(async () => {
    bot = await startWholeBot({}, async (store) => {
      id = await seedClaim(store, 'editing', onEvidence);
    });
  });
  afterEach(() => bot.end());

  const signature = async () => {
    const { claim } = await bot.stored(id);
    return claim.status === 'editing' ? claim.signature : assert.fail(claim.status);
  };
  const openForm = async (person: TeamsPerson) => {
    await person.says(id);
    const card = person.latest();
    await press(person, card, 'draft.resume');
    return card;
  };

  for (const { language, person: details, texts } of inEveryLanguage(olivia))
    it(`is asked for on the evidence step, shown, reminded of, and over with the file, in ${language}`, async () => {
      const person = bot.teams.person(details);
      await person.installs();
      const form = await openForm(person);
      const place = 'page 3';
      await person.presses(form, texts('button.await-signature'), { 'evidencePlace.microsoft-teams': place });
      assert.equal((await bot.stored(id)).claim.details.evidencePlaces?.['microsoft-teams'], place);
      assert.ok(textOf(form).includes(texts('button.template')), 'the template is beside it');
      assert.ok(textOf(form).includes(texts('ahead.title')), 'and the text to send ahead');

      const send = (signatureUntil: string) => person.presses(form, 'draft.await-signature', { signatureUntil });
      for (const [value, problem] of [
        ['', texts('field.signatureUntil.missing')],
        ['2026-11-02', texts('problem.not-ahead', { value: '2026-11-02' })],
        ['2027-02-01', texts('problem.too-far-ahead', { value: '2027-02-01', max: 90 })],
        ['20 November', texts('problem.not-a-date', { value: '20 November' })],
      ] as const) {
        await send(value);
        assert.ok(textOf(form).includes(problem), `${problem} in ${textOf(form)}`);
        const card = seenCard(form) ?? assert.fail();
        assert.equal(elementsWithId(card, 'signatureUntil')[0]?.value ?? '', value);
        assert.equal(await signature(), undefined);
      }
      await press(person, form, 'draft.await-signature', { signatureUntil: '2026-11-20' });
      assert.equal((await signature())?.until, '2026-11-20');
      const day = { en: 'Friday 20 November', hu: 'november 20., péntek', tr: '20 Kasım Cuma' }[language];
      assert.ok(textOf(form).includes(texts('note.signature-awaited')));
      assert.ok(textOf(form).includes(texts('now.signature', { day })), textOf(form));
      await person.says(texts('command.my-claims'));
      assert.ok(textOf(person.latest()).includes(texts('list.signature', { day })), textOf(person.latest()));

      const seen = (text: string) => person.sees().filter((message) => textOf(message).includes(text)).length;
      const ahead = texts('reminder.signature', { claimId: id, due: day, left: 3 });
      const onTheDay = texts('reminder.signature', { claimId: id, due: day, left: 0 });
      const overdue = texts('reminder.signature-overdue', { claimId: id, due: day });
      await bot.advance({ hours: 24 * 15 });
      assert.deepEqual([seen(ahead), seen(onTheDay)], [1, 0]);
      await bot.advance({ hours: 24 * 3 });
      assert.deepEqual([seen(onTheDay), seen(overdue)], [1, 0]);
      // The 26th is a holiday.
      await bot.advance({ hours: 24 * 10 });
      assert.equal(seen(overdue), 1);
      assert.ok(textOf(person.latest()).includes(texts('now.signature-late', { day })), textOf(person.latest()));
      await bot.advance({ hours: 24 * 7 });
      assert.equal(seen(overdue), 2);
      assert.equal(seen(texts('reminder.draft', { claimId: id })), 0);

      await person.sendsFile('statement-of-work.txt', statementOfWork, id);
      assert.equal(await signature(), undefined);
      const before = person.sees().length;
      await bot.advance({ hours: 24 * 14 });
      const since = person.sees().slice(0, -before).map(textOf);
      assert.equal(since.length, 1);
      assert.ok(since[0]?.includes(texts('reminder.draft', { claimId: id })));
    });

  it('is told another day, and then to wait no longer, on its card; the same press again changes nothing', async () => {
    const person = bot.teams.person(olivia);
    await person.installs();
    await person.says(id);
    const card = person.latest();
    await person.presses(card, 'draft.await-signature');
    await press(person, card, 'draft.await-signature', { signatureUntil: '2026-11-20' });
    assert.deepEqual(
      verbsOn(card).filter((verb) => verb.includes('signature')),
      ['draft.await-signature', 'draft.signature-stop'],
    );
    await person.presses(card, 'Change signature date');
    assert.equal(elementsWithId(seenCard(card) ?? assert.fail(), 'signatureUntil')[0]?.value, '2026-11-20');
    await press(person, card, 'draft.await-signature', { signatureUntil: '2026-12-04' });
    assert.equal((await signature())?.until, '2026-12-04');
    const { version } = (await bot.stored(id)).claim;
    await press(person, card, 'draft.signature-stop');
    assert.equal(await signature(), undefined);
    assert.match(textOf(card), /This draft is no longer waiting for a signature/);
    const before = await bot.stored(id);
    const presser = await rawPresser(bot.teams);
    await presser.press(olivia, { verb: 'draft.signature-stop', data: { claimId: id, version } });
    assert.deepEqual((await bot.stored(id)).events, before.events);
  });
});
