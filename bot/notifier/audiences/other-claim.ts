import { betweenClaims } from '../../../claims/between-claims.ts';
import type { PlanForAudience } from './audience.ts';

/** Looks at most at the two claims: one may lose keys, then its flags, then its marks; others may change it meanwhile. */
const looks = 6;

/** Milliseconds until claims that kept changing are looked at again. */
const lookAgain = 1_000;

/**
 * Another claim on the same keys, in the course of this one's life: the two learn what they have to of each other as they are now.
 * Told again after a crash, they know it already.
 */
export const otherClaim: PlanForAudience = async ({ claimId, otherClaimId = '' }, _stored, { store, desk }) => {
  const learned: string[] = [];
  for (let look = 1; look <= looks; look += 1) {
    const [one, other] = await Promise.all([store.claims.load(claimId), store.claims.load(otherClaimId)]);
    if (!one || !other) return { settled: 'dropped', detail: 'there is no such claim' };
    const lessons = betweenClaims(one.claim, other.claim);
    if (lessons.length === 0) return { settled: 'sent', detail: learned.join(', ') || 'nothing to tell' };
    for (const { to, from, command } of lessons) {
      const result = await desk.run({ claimId: to, command, actor: { kind: 'claim', claimId: from } });
      if (result.ok) learned.push(command.type);
    }
  }
  return { later: 'the claims kept changing', afterMs: lookAgain };
};
