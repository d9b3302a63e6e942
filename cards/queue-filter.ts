/** What the review queue can be narrowed to. */
export const queueFilters = ['all', 'mine', 'unassigned', 'competing', 'answered'] as const;
export type QueueFilter = (typeof queueFilters)[number];
