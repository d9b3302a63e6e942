import type { Card } from '../../cards/card.ts';
import type { CardNote } from '../../cards/card-note.ts';
import { formStepCard } from '../../cards/filing/form-step-card.ts';
import { reviewPageCard } from '../../cards/filing/review-page-card.ts';
import type { Draft } from '../../claims/claim.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { MpnLocation } from '../../claims/firm-profile.ts';
import { problemsOf } from '../../claims/form.ts';
import type { Person } from '../../claims/person.ts';
import { missingFields } from '../../claims/requirements.ts';
import { commandsFor } from '../../claims/transitions.ts';
import type { ClaimSummary } from '../../storage/claim-repository.ts';
import { stepOf } from '../draft-steps.ts';
import { asidesOf } from '../filing/asides.ts';
import { earlierClaims } from '../filing/earlier-claims.ts';
import { sendAhead } from '../filing/send-ahead.ts';
import type { Services } from '../services.ts';
import type { Turn } from '../turn.ts';

/** Partner locations to choose from: those the person used last, then the rest of the firm's profile. */
const mpnLocations = async (person: Person, services: Pick<Services, 'store'>): Promise<readonly MpnLocation[]> => {
  const [profile, earlier] = await Promise.all([
    services.store.firms.profileOf(person.tenantId),
    earlierClaims(person, services),
  ]);
  const known = profile?.locations ?? [];
  const used = [...new Set(earlier.flatMap(({ details }) => details.mpnId ?? []))];
  return [
    ...used.map((mpnId) => known.find((location) => location.mpnId === mpnId) ?? { mpnId, label: mpnId }),
    ...known.filter(({ mpnId }) => !used.includes(mpnId)),
  ];
};

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
