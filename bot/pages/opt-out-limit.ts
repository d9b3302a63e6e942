import type { Clock } from '../clock.ts';
import { createVisitLimit, type VisitLimit } from './visit-limit.ts';

/** Visits a minute: far more than a person and the scanners of their mail make. */
export const visitsPerMinute = 30;

export const createOptOutLimit = (clock: Clock): VisitLimit => createVisitLimit(clock, visitsPerMinute);
