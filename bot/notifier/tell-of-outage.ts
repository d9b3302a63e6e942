import type { ClaimRepository } from '../../storage/claim-repository.ts';
import type { Desk } from '../desk.ts';
import type { Log } from '../log.ts';
import type { Outage } from './outage.ts';

/** Claims looked up at a time. */
const batch = 200;

type Parts = { readonly claims: ClaimRepository; readonly desk: Desk; readonly log: Log };

/**
 * Records an outage with every claim whose clock of silence ran meanwhile, so that whatever is drawn from then on shows the later
 * time. Before any deadline is carried out.
 */
export const tellOfOutage = async (outage: Outage, { claims, desk, log }: Parts): Promise<void> => {
  const ranMeanwhile = ({ dueAt }: { readonly dueAt?: string }): boolean =>
    dueAt !== undefined && Date.parse(dueAt) >= Date.parse(outage.downSince);
  for (let after: string | undefined, more = true; more; ) {
    const page = await claims.list({
      of: { everyFirm: true },
      statuses: ['partner-action-required', 'approved', 'rejected'],
      oldestFirst: true,
      limit: batch,
      ...(after === undefined ? {} : { after }),
    });
    for (const { id } of page.claims.filter(ranMeanwhile))
      try {
        await desk.run({ claimId: id, command: { type: 'RecordOutage', ...outage }, actor: { kind: 'time' } });
      } catch (error) {
        log.error({ claimId: id, error }, 'an outage could not be recorded; the claim keeps its deadline');
      }
    after = page.claims.at(-1)?.id;
    more = page.more && after !== undefined;
  }
};
