import type { Card } from '../../cards/card.ts';
import type { CardNote } from '../../cards/card-note.ts';
import { formStepCard } from '../../cards/filing/form-step-card.ts';
import { reviewPageCard } from '../../cards/filing/review-page-card.ts';
import type { Draft } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import { problemsOf } from '../../claims/form.ts';
import { missingFields } from '../../claims/requirements.ts';
import { commandsFor } from '../../claims/transitions.ts';
import type { ClaimSummary } from '../../storage/claim-repository.ts';
import { stepOf } from '../draft-steps.ts';
import { asidesOf } from '../filing/asides.ts';
import { mpnLocations } from '../filing/mpn-locations.ts';
import { sendAhead } from '../filing/send-ahead.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

type Extras = {
  readonly note?: CardNote;
  readonly problems?: readonly FieldProblem[];
  readonly otherDrafts?: readonly ClaimSummary[];
  /** What somebody else saved meanwhile may be taken instead of what is typed. */
  readonly offersSaved?: boolean;
};

/** The draft's card: the step at which it stands, or the review page. */
export const formCard = async (
  claim: Draft,
  turn: Pick<Turn, 'actor' | 'reader'>,
  services: Services,
  { note, problems = [], otherDrafts = [], offersSaved = false }: Extras = {},
): Promise<Card> => {
  const step = stepOf(claim);
  const { catalogue, policy, links } = services;
  const asides = await asidesOf(step, claim, turn, services);
  const link = { claimId: claim.id, person: turn.actor.person, language: turn.reader.language };
  if (step === 'review') {
    return reviewPageCard({
      reader: turn.reader,
      catalogue,
      claim,
      mayAdminSubmit: commandsFor(claim, turn.actor).includes('SubmitClaim'),
      problems: problemsOf(claim.details, catalogue),
      missing: missingFields(claim.details, catalogue),
      poeMissing: claim.files.length === 0,
      asides,
      uploadUrl: await links.uploadUrl(link),
      ...(note ? { note } : {}),
    });
  }
  const onEvidence = step === 'evidence';
  const locations = step === 'partner' ? await mpnLocations(turn.actor.person, services) : [];
  return formStepCard({
    reader: turn.reader,
    catalogue,
    claim,
    step,
    problems,
    policy,
    otherDrafts,
    offersSaved,
    asides,
    locations,
    ...(note ? { note } : {}),
    ...(onEvidence ? { uploadUrl: await links.uploadUrl(link), ...(await sendAhead(claim, turn, services)) } : {}),
  });
};
