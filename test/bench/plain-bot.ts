import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import restify from 'restify';
import { z } from 'zod';
import { stepAfter } from '../../bot/draft-steps.ts';
import type { Card } from '../../cards/card.ts';
import { formStepCard } from '../../cards/filing/form-step-card.ts';
import { reviewPageCard } from '../../cards/filing/review-page-card.ts';
import { defaultCatalogue as catalogue } from '../../claims/catalogue.ts';
import type { Claim, Draft } from '../../claims/claim.ts';
import { activities, type ClaimDetails, informationReasons, solutionAreas } from '../../claims/details.ts';
import { formVersion } from '../../claims/form.ts';
import { stepIds } from '../../claims/steps.ts';
import { aDraft } from '../support/build-claim.ts';
import { documentOf } from './claim-documents.ts';

type Database = { readonly claims: { claim: Claim; events: readonly object[] }[] };

const reader = { language: 'en', timeZone: 'Europe/Budapest' } as const;

const line = z.string().trim().min(1).max(200);
const listOf = <T extends z.ZodType>(item: T) => z.preprocess((value) => `${value}`.split(','), z.array(item).min(1));

/** The answers of every step, read by zod alone; a press carries those of its step. */
const answersSchema = z
  .object({
    solutionArea: z.enum(solutionAreas),
    activities: listOf(z.enum(activities)),
    claimName: line,
    mpnId: z.string().regex(/^\d{5,10}$/),
    customerDomain: z.hostname(),
    customerTenantId: z.string().transform((typed) => typed || 'cccccccc-0000-4000-8000-0000000000cc'),
    customerCountry: z.string().length(2),
    reassociation: z.stringbool(),
    products: listOf(line),
    customerContactName: line,
    customerContactTitle: line,
    customerContactEmail: z.email(),
    partnerContactName: line,
    partnerContactEmail: z.email(),
    poeSelfCheck: listOf(z.enum(informationReasons)),
    comments: line,
  })
  .partial();

const place = { claimId: z.string(), version: z.int(), step: z.enum(stepIds) };
const pressSchema = z.object({
  action: z.discriminatedUnion('verb', [
    z.object({ verb: z.literal('claim.new') }),
    z.object({ verb: z.literal('draft.next'), data: z.looseObject(place) }),
  ]),
});

const cardOf = (claim: Draft): Card => {
  const { step } = claim.form;
  const parts = { reader, catalogue, claim, problems: [] };
  return step === 'review'
    ? reviewPageCard({ ...parts, mayAdminSubmit: true, missing: [], poeMissing: true })
    : formStepCard({ ...parts, step });
};

/**
 * The form step as the same packages make it in the plain way: botbuilder's adapter and restify, zod, a whole template
 * expanded, and lowdb's `JSONFile`, which writes all claims at each save, and syncs nothing. A new claim takes the place of
 * the oldest, so that there are always as many.
 *
 * @returns where it listens.
 */
export const startPlainBot = async (file: string, claims: number): Promise<string> => {
  const documents = Array.from({ length: claims }, (_, index) => documentOf(index + 1));
  const db = new Low<Database>(new JSONFile(file), { claims: documents });
  await db.write();
  let made = claims;

  const begin = ({ activity }: TurnContext): Draft => {
    made += 1;
    const owner = { id: activity.from.aadObjectId ?? '', tenantId: 'aaaa', name: activity.from.name };
    const form = { version: formVersion, step: 'programme', returnToReview: false, unaccepted: {} } as const;
    const id = `CPOR-${String(made).padStart(6, '0')}`;
    return aDraft({ id, owner, draftedBy: owner, version: 1, details: {}, files: [], form });
  };

  const next = (context: TurnContext): { readonly index: number; readonly claim: Draft } => {
    const { action } = pressSchema.parse(context.activity.value);
    if (action.verb === 'claim.new') return { index: made % claims, claim: begin(context) };
    const { claimId, version, step, ...inputs } = action.data;
    const index = db.data.claims.findIndex(({ claim }) => claim.id === claimId);
    const claim = db.data.claims[index]?.claim;
    if (claim?.status !== 'editing' || claim.version !== version) throw new Error('the card is out of date');
    const answers = answersSchema.parse(inputs) as Partial<ClaimDetails>;
    const details = { ...claim.details, ...answers };
    const form = { ...claim.form, step: stepAfter(step, details, claim.form, catalogue) };
    return { index, claim: { ...claim, version: version + 1, updatedAt: new Date().toISOString(), details, form } };
  };

  const answer = async (context: TurnContext): Promise<void> => {
    const { index, claim } = next(context);
    const { from } = context.activity;
    const { id, version, updatedAt: at, details, form } = claim;
    const event = { type: 'StepSaved', claimId: id, version, at, by: from, details, form };
    const earlier = version === 1 ? [] : (db.data.claims[index]?.events ?? []);
    db.data.claims[index] = { claim, events: [...earlier, event] };
    await db.write();
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: cardOf(claim) };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  };

  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const server = restify.createServer({ name: '' });
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (req, res) => {
    await adapter.process(req as Parameters<CloudAdapter['process']>[0], res, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
};
