import { activitiesOfArea, excludeEachOther } from '../activity-rules.ts';
import { type Activity, activities, type PurchaseChannel, purchaseChannels, solutionAreas } from '../details.ts';
import { dynamics365Products } from '../several-subscriptions.ts';
import { bareValue, cleanLine } from './clean-text.ts';
import { complainOf, type FieldParser, isComplaint, type Parsed } from './field-parser.ts';

const isOneOf = <T extends string>(choices: readonly T[], text: string): text is T =>
  (choices as readonly string[]).includes(text);

/** One of `choices`, by its value. */
export const oneOf =
  <T extends string>(choices: readonly T[]): FieldParser<T> =>
  (raw) => {
    const text = bareValue(raw);
    if (text === '') return { problem: 'required' };
    return isOneOf(choices, text) ? { value: text } : complainOf('unknown-choice', text);
  };

/** A multi-select's comma-separated values. The answer stands in the order of `choices`. */
export const parseSeveral = <T extends string>(raw: string, choices: readonly T[]): Parsed<readonly T[]> => {
  const texts = bareValue(raw)
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (texts.length === 0) return { problem: 'required' };
  const unknown = texts.find((text) => !isOneOf(choices, text));
  if (unknown !== undefined) return complainOf('unknown-choice', unknown);
  const twice = texts.find((text, index) => texts.indexOf(text) !== index);
  if (twice !== undefined) return complainOf('duplicate', twice);
  return { value: choices.filter((choice) => texts.includes(choice)) };
};

export const parseActivities: FieldParser<readonly Activity[]> = (raw, { details }) => {
  const parsed = parseSeveral(raw, activities);
  if (isComplaint(parsed)) return parsed;
  const allowed = activitiesOfArea[details.solutionArea ?? 'business-applications'];
  const outside = parsed.value.find((activity) => !allowed.includes(activity));
  if (outside !== undefined) return complainOf('activity-not-in-area', outside);
  return excludeEachOther(parsed.value) ? { problem: 'activities-exclude-each-other' } : parsed;
};

/** Catalogue ids of the claim's area, in the catalogue's order; of one area while the claim's is unanswered. */
export const parseProducts: FieldParser<readonly string[]> = (raw, { details, catalogue }) => {
  const everyId = solutionAreas.flatMap((area) => catalogue.ofArea(area).map(({ id }) => id));
  const parsed = parseSeveral(raw, everyId);
  if (isComplaint(parsed)) return parsed;
  const area = details.solutionArea ?? catalogue.find(parsed.value[0] ?? '')?.area;
  const outside = parsed.value.find((id) => catalogue.find(id)?.area !== area);
  return outside === undefined ? parsed : complainOf('product-not-in-area', outside);
};

/**
 * What the form offers. Source: docs/claims.md#solution-areas-and-activities: a CSP subscription is refused, and says why only
 * when it can be chosen.
 */
export const purchaseChannelChoices = [...purchaseChannels, 'csp'] as const;

const eligible = oneOf(purchaseChannels);

export const parsePurchaseChannel: FieldParser<PurchaseChannel> = (raw, context) =>
  bareValue(raw) === 'csp' ? { problem: 'csp-not-eligible' } : eligible(raw, context);

/** The answer that the customer has several subscriptions of no product. */
export const noneOfThem = 'none';

/** Product ids, or `none`; cards of before send `true` or `false`, for all of them or none. What is not claimed is left out. */
export const parseSeveralSubscriptions: FieldParser<readonly string[]> = (raw, { details, catalogue }) => {
  const asked = dynamics365Products(details, catalogue);
  const yesOrNo = oneOf(['true', 'false'])(cleanLine(raw).toLowerCase(), { details, catalogue });
  if (!isComplaint(yesOrNo)) return { value: yesOrNo.value === 'true' ? asked : [] };
  const products = catalogue.ofArea('business-applications').map(({ id }) => id);
  const parsed = parseSeveral(raw, [...products, noneOfThem]);
  return isComplaint(parsed) ? parsed : { value: asked.filter((id) => parsed.value.includes(id)) };
};

/** A card's toggle sends `true` or `false`; some clients send them as JSON does not, with a capital. */
export const parseToggle: FieldParser<boolean> = (raw) => {
  const text = bareValue(raw).toLowerCase();
  if (text === '') return { problem: 'required' };
  return text === 'true' || text === 'false' ? { value: text === 'true' } : complainOf('not-yes-or-no', text);
};
