import assert from 'node:assert/strict';
import { adam, olivia } from '../support/cast.ts';
import { fillIn, press, textOf, verbsOn } from '../support/file-claim.ts';
import { microsoft365Usage } from '../support/filing.ts';
import { startWholeBot, type WholeBot } from '../support/whole-bot.ts';

describe('Filing in a firm with named incentives admins', () => {
  let bot: WholeBot;

  beforeEach(async () => {
    bot = await startWholeBot({ INCENTIVES_ADMINS: `${adam.tenantId}/${adam.id}` });
  });
  afterEach(() => bot.end());

  it('lets the owner ask an admin, who gets the draft’s card and submits', async () => {
    const [partner, incentivesAdmin] = [bot.teams.person(olivia), bot.teams.person(adam)];
    await partner.installs();
    await incentivesAdmin.installs();
    const form = await fillIn(partner, microsoft365Usage);
    assert.ok(!verbsOn(form).includes('claim.submit'));
    await press(partner, form, 'draft.ask-admin');
    await bot.settled();
    const asked = incentivesAdmin.latest();
    assert.match(textOf(asked), /Olivia Owner/);
    await press(incentivesAdmin, asked, 'draft.resume');
    await press(incentivesAdmin, asked, 'claim.submit');
    assert.match(textOf(asked), /Submitted/);
    await bot.settled();
    assert.match(textOf(form), /Submitted/);
  });
});
