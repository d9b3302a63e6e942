import type { DoneBy } from '../claims/actor.ts';
import type { Texts } from './languages/texts.ts';

/** Who did it. Never another claim's number: it may be another firm's. */
export const doerName = (by: DoneBy, texts: Texts): string =>
  by.kind === 'person' ? by.person.name : texts(`doer.${by.kind}`);
