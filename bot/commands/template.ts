import { templateCard } from '../../cards/filing/template-card.ts';
import { replyWith } from '../replies/reply.ts';
import type { Command } from './command.ts';

/** Claims that the template is offered for when none is named. */
const offered = 5;

/** Links to the PoE template, filled with the data of the claim that was named, or of each of the person's drafts. */
export const template: Command = async ({ claimId }, turn, services) => {
  const { person } = turn.actor;
  const named = claimId === null ? null : await services.desk.view(claimId, turn.actor);
  const drafts = named
    ? [{ id: named.claim.id, claimName: named.claim.details.claimName ?? '' }]
    : (
        await services.store.claims.list({
          of: { owner: person },
          statuses: ['editing', 'partner-action-required'],
          limit: offered,
        })
      ).claims;
  const links = await Promise.all(
    drafts.map(async ({ id, claimName }) => ({
      claimId: id,
      claimName,
      url: await services.links.templateUrl({ claimId: id, person, language: turn.reader.language }),
    })),
  );
  return replyWith(templateCard({ reader: turn.reader, links }));
};
