import { solutionAreas } from '../details.ts';
import { parseSeveral } from './choice.ts';
import { type FieldParser, isComplaint } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

/** Catalogue ids of the claim's area, in the catalogue's order; of one area while the claim's is unanswered. */
export const parseProducts: FieldParser<readonly string[]> = (raw, { details, catalogue }) => {
  const everyId = solutionAreas.flatMap((area) => catalogue.ofArea(area).map(({ id }) => id));
  const parsed = parseSeveral(raw, everyId);
  if (isComplaint(parsed)) return parsed;
  const area = details.solutionArea ?? catalogue.find(parsed.value[0] ?? '')?.area;
  const outside = parsed.value.find((id) => catalogue.find(id)?.area !== area);
  return outside === undefined ? parsed : complainOf('product-not-in-area', outside);
};
