import { dynamics365Products } from '../several-subscriptions.ts';
import { oneOf, parseSeveral } from './choice.ts';
import { cleanLine } from './clean-text.ts';
import { type FieldParser, isComplaint } from './field-parser.ts';

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
