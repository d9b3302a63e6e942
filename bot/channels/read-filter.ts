import { followedStatuses } from '../../cards/channel/subscription-card.ts';
import { defaultCatalogue } from '../../claims/catalogue.ts';
import { solutionAreas } from '../../claims/details.ts';
import { parseSeveral } from '../../claims/fields/choice-fields.ts';
import { parseMpnId } from '../../claims/fields/text-fields.ts';
import {
  type Complaint,
  type FieldProblem,
  isComplaint,
  type Parsed,
  readCharacters,
  tooLong,
} from '../../claims/fields.ts';
import type { SubscriptionFilter } from '../../storage/subscription-repository.ts';

/** MPN IDs that one channel may name. */
const mostMpnIds = 20;

const withField = (field: string, complaint: Complaint): FieldProblem => ({ ...complaint, field });

const readMpnIds = (raw: string): Parsed<readonly string[]> => {
  const tooMuch = tooLong(raw, readCharacters);
  if (tooMuch) return tooMuch;
  const typed = raw.split(/[\s,;]+/).filter((text) => text !== '');
  if (typed.length > mostMpnIds) return { problem: 'too-many', max: mostMpnIds, count: typed.length };
  const parsed = typed.map((text) => parseMpnId(text, { details: {}, catalogue: defaultCatalogue }));
  const wrong = parsed.find((one) => isComplaint(one));
  if (wrong && isComplaint(wrong)) return wrong;
  return { value: [...new Set(parsed.flatMap((one) => (isComplaint(one) ? [] : [one.value])))] };
};

/** Nothing ticked leaves nothing out. */
const readSeveral = <T extends string>(raw: string, choices: readonly T[]): Parsed<readonly T[]> =>
  raw.trim() === '' ? { value: [] } : (tooLong(raw, readCharacters) ?? parseSeveral(raw, choices));

/** What a channel is to follow, from the card's inputs (`mpnId`, `solutionArea`, `statuses`), or what is wrong with them. */
export const readFilter = ({
  mpnId = '',
  solutionArea = '',
  statuses = '',
}: Readonly<Record<string, string>>): SubscriptionFilter | readonly FieldProblem[] => {
  const ids = readMpnIds(mpnId);
  const areas = readSeveral(solutionArea, solutionAreas);
  const wanted = readSeveral(statuses, followedStatuses);
  if (!isComplaint(ids) && !isComplaint(areas) && !isComplaint(wanted)) {
    return { mpnIds: ids.value, solutionAreas: areas.value, statuses: wanted.value };
  }
  return [
    ...(isComplaint(ids) ? [withField('mpnId', ids)] : []),
    ...(isComplaint(areas) ? [withField('solutionArea', areas)] : []),
    ...(isComplaint(wanted) ? [withField('statuses', wanted)] : []),
  ];
};
