import type { Card } from '../cards/card.ts';
import { claimCard } from '../cards/claim-card.ts';
import type { Claim } from '../claims/claim.ts';
import { commandsFor } from '../claims/transitions.ts';
import { maySee } from '../claims/who-may.ts';
import type { PostedCard } from '../storage/card-repository.ts';
import { readerOf } from './reader-of.ts';
import { formCard } from './replies/form-reply.ts';
import type { Services } from './services.ts';

/** What a posted card of a claim shows now, for the person in whose chat it stands. */
export const drawPostedCard = async (claim: Claim, posted: PostedCard, services: Services): Promise<Card | null> => {
  const reference = await services.store.people.reference(posted.referenceKey);
  if (!reference?.person) return null;
  const actor = await services.roles.actorOf(reference.person);
  if (!maySee(claim, actor)) return null;
  const reader = await readerOf(reference.person, services.store.people);
  if (claim.status === 'editing' && posted.kind === 'form') return formCard(claim, { actor, reader }, services);
  const { catalogue } = services;
  return claimCard({ reader, catalogue, claim, commands: commandsFor(claim, actor) });
};
