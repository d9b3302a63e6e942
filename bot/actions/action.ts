import type { Verb, VerbData } from '../../cards/verbs.ts';
import type { Services } from '../services.ts';
import type { Reply, Turn } from '../turn.ts';

/** A press, its data checked against the verb's schema. */
export type Press<V extends Verb> = {
  readonly turn: Turn;
  readonly data: VerbData<V>;
  /** What the person typed or ticked, by input id; toggles `true`/`false`, multi-selects comma-separated. */
  readonly inputs: Readonly<Record<string, string>>;
};

/** What one verb does. One file a verb. */
export type Action<V extends Verb> = (press: Press<V>, services: Services) => Promise<Reply>;
