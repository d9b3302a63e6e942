import type { Activity, SolutionArea } from './details.ts';

/** Microsoft 365 allows `usage` alone. Source: docs/claims.md#solution-areas-and-activities. */
export const activitiesOfArea: Readonly<Record<SolutionArea, readonly Activity[]>> = {
  'microsoft-365': ['usage'],
  'business-applications': ['usage', 'presales', 'revenue-association'],
};

/** Revenue association is a recognition and stands alone; usage and presales are incentives and go together. */
export const excludeEachOther = (chosen: readonly Activity[]): boolean =>
  chosen.includes('revenue-association') && chosen.some((activity) => activity !== 'revenue-association');
