import type { Language } from '../../cards/languages/language.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Firm } from '../../claims/firm.ts';
import { firmOfClaim } from '../firm-of-claim.ts';
import { customerLanguage } from '../mail/customer-language.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

type SendAhead = {
  /** For the text that tells the customer what is coming. */
  readonly ahead: { readonly firm: Firm; readonly language: Language };
  readonly templateUrl: string;
};

/** What the customer is sent before the claim: a text that explains it, and the template, filled, to be signed. */
export const sendAhead = async (
  claim: Claim,
  { actor, reader }: Pick<Turn, 'actor' | 'reader'>,
  { store, calendar, links }: Services,
): Promise<SendAhead> => ({
  ahead: {
    firm: await firmOfClaim(claim, store.firms),
    language: customerLanguage(claim, calendar.country),
  },
  templateUrl: await links.templateUrl({ claimId: claim.id, person: actor.person, language: reader.language }),
});
