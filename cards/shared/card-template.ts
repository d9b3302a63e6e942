// The package's main entry drags the sources of another package into the type check.
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { Card, Json } from '../card.ts';
import type { CardView } from './card-view.ts';
import { expandedBytes } from './expanded-bytes.ts';
import { fragments } from './fragments.ts';
import { includeFragments } from './include-fragments.ts';

/** Draws the card; `bytes` says how large it would become. */
export type CardTemplate<V extends CardView> = ((view: V) => Card) & { readonly bytes: (view: V) => number };

/**
 * A card is two files side by side in the room it belongs to: `some-card.json`, a whole Adaptive Card template, and
 * `some-card.ts`, which makes the view data that the template is expanded with. TypeScript decides what is shown and in which
 * words, the JSON how it looks: no element is built in TypeScript.
 *
 * What cards share are fragments, `cards/shared/*.json`, listed in `fragments.ts` and named in a template by
 * `{"$include": "facts", "$data": "${facts}"}`; each draws one item of the list beside it.
 *
 * A template language has its traps, so:
 * - View data is complete. An absent key would stay in the card as `${key}`, null in a text throws.
 * - `$data` is always a list; what may be missing is a list of none or one. Absent or null it would draw the element once.
 * - `$when` stands on members of lists only (elsewhere it leaves null), reads a boolean of the view, and beside `$data` it
 *   is judged for each item.
 * - Inside `$data` only the item's own keys are read. A list of several kinds is one Container an item, its children with
 *   `$when`: two lists would lose the order.
 * - An optional property gets a neutral value (`""`, `false`, `Default`), or the element has a variant.
 * - An expression costs about a microsecond, a comparison three: strings and booleans are made in TypeScript.
 *
 * People's words stand in TextRuns, which show them as written; `${…}` in them is not evaluated.
 *
 * Includes are resolved when the module is loaded; the template is parsed when it is first drawn, and kept.
 */
export const cardTemplate = <V extends CardView>(payload: object): CardTemplate<V> => {
  const resolved = includeFragments(payload, fragments);
  let template: Template | undefined;
  const draw = (view: V): Card => {
    template ??= new Template(resolved);
    return template.expand({ $root: view });
  };
  return Object.assign(draw, { bytes: (view: V): number => expandedBytes(resolved as Json, view as Json) });
};
