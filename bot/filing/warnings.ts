import type { Warning } from '../../cards/filing/warning-asides.ts';
import type { PersonActor } from '../../claims/actor.ts';
import { overlappingProducts } from '../../claims/association-keys.ts';
import type { Draft } from '../../claims/claim.ts';
import { foreignContactDomain } from '../../claims/contact-domain.ts';
import { competingTo, ownHolders } from '../../claims/guards.ts';
import { shownStatus } from '../../claims/shown-status.ts';
import type { StepId } from '../../claims/steps.ts';
import { commandsFor } from '../../claims/transitions.ts';
import { maySee } from '../../claims/who-may.ts';
import type { Services } from '../services.ts';

type Keyed = Pick<Draft, 'id' | 'owner' | 'renewalOf' | 'details'>;

const keyHolders = ({ id, owner, renewalOf }: Keyed) => ({
  id,
  tenantId: owner.tenantId,
  ...(renewalOf && { renewalOf }),
});

/** What stands in the way of a draft, or beside it, on the keys that it asks for. */
const aboutKeys = async (
  draft: Draft,
  actor: PersonActor,
  { store }: Pick<Services, 'store'>,
): Promise<readonly Warning[]> => {
  const onSameKeys = await store.claims.onSameKeys(draft);
  const own = await Promise.all(
    ownHolders(keyHolders(draft), onSameKeys).map(({ claimId }) => store.claims.load(claimId)),
  );
  const duplicates = own.flatMap((stored): readonly Warning[] => {
    if (!stored) return [];
    const { claim } = stored;
    const may = maySee(claim, actor) ? commandsFor(claim, actor) : null;
    return [
      {
        kind: 'own-duplicate',
        claimId: claim.id,
        version: claim.version,
        status: shownStatus(claim),
        products: overlappingProducts(draft.details, claim.details),
        maySee: may !== null,
        ends: may?.includes('Disassociate') ? 'disassociate' : may?.includes('WithdrawClaim') ? 'withdraw' : null,
      },
    ];
  });
  const competes = competingTo(draft.owner.tenantId, { onSameKeys }).length > 0;
  return [...duplicates, ...(competes ? [{ kind: 'competing' } as const] : [])];
};

const aboutContact = ({ details }: Draft): readonly Warning[] => {
  const domain = foreignContactDomain(details);
  const { customerContactEmail: email = '', customerDomain = '' } = details;
  return domain === null ? [] : [{ kind: 'foreign-contact', email, domain: customerDomain }];
};

/** What a step's answers make known that the person should know before going on; on the review page all of it. */
export const warningsOf = async (
  step: StepId,
  draft: Draft,
  actor: PersonActor,
  services: Pick<Services, 'store'>,
): Promise<readonly Warning[]> => {
  switch (step) {
    case 'customer':
    case 'products':
      return aboutKeys(draft, actor, services);
    case 'contacts':
      return aboutContact(draft);
    case 'review':
      return [...(await aboutKeys(draft, actor, services)), ...aboutContact(draft)];
    default:
      return [];
  }
};

/** Those for which it is worth stopping that did not stand there before. */
export const newlyKnown = (before: readonly Warning[], now: readonly Warning[]): boolean => {
  const key = (warning: Warning): string => {
    if (warning.kind === 'own-duplicate') return `${warning.claimId} ${warning.products.join()}`;
    return warning.kind === 'foreign-contact' ? `${warning.email} ${warning.domain}` : '';
  };
  const known = new Set(before.map(key));
  return now.some((warning) => warning.kind !== 'competing' && !known.has(key(warning)));
};
