import { activitiesOfArea, excludeEachOther } from '../activity-rules.ts';
import { type Activity, activities } from '../details.ts';
import { parseSeveral } from './choice.ts';
import { type FieldParser, isComplaint } from './field-parser.ts';
import { complainOf } from './field-problem.ts';

export const parseActivities: FieldParser<readonly Activity[]> = (raw, { details }) => {
  const parsed = parseSeveral(raw, activities);
  if (isComplaint(parsed)) return parsed;
  const allowed = activitiesOfArea[details.solutionArea ?? 'business-applications'];
  const outside = parsed.value.find((activity) => !allowed.includes(activity));
  if (outside !== undefined) return complainOf('activity-not-in-area', outside);
  return excludeEachOther(parsed.value) ? { problem: 'activities-exclude-each-other' } : parsed;
};
