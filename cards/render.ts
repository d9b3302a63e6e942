// The package's main entry drags the sources of another package into the type check.
import { Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { Json } from './card.ts';
import { type Fill, fillTemplate, marksFor } from './fill-template.ts';
import actionExecute from './templates/action-execute.json' with { type: 'json' };
import actionOpenUrl from './templates/action-open-url.json' with { type: 'json' };
import actionToggle from './templates/action-toggle.json' with { type: 'json' };
import actions from './templates/actions.json' with { type: 'json' };
import asWritten from './templates/as-written.json' with { type: 'json' };
import badge from './templates/badge.json' with { type: 'json' };
import box from './templates/box.json' with { type: 'json' };
import card from './templates/card.json' with { type: 'json' };
import choice from './templates/choice.json' with { type: 'json' };
import claimHeader from './templates/claim-header.json' with { type: 'json' };
import container from './templates/container.json' with { type: 'json' };
import fact from './templates/fact.json' with { type: 'json' };
import heading from './templates/heading.json' with { type: 'json' };
import hidden from './templates/hidden.json' with { type: 'json' };
import inputChoice from './templates/input-choice.json' with { type: 'json' };
import inputDate from './templates/input-date.json' with { type: 'json' };
import inputMultiChoice from './templates/input-multi-choice.json' with { type: 'json' };
import inputMultiline from './templates/input-multiline.json' with { type: 'json' };
import inputPick from './templates/input-pick.json' with { type: 'json' };
import inputReason from './templates/input-reason.json' with { type: 'json' };
import inputText from './templates/input-text.json' with { type: 'json' };
import inputToggle from './templates/input-toggle.json' with { type: 'json' };
import note from './templates/note.json' with { type: 'json' };
import paragraph from './templates/paragraph.json' with { type: 'json' };
import problem from './templates/problem.json' with { type: 'json' };
import quietLine from './templates/quiet-line.json' with { type: 'json' };
import rowWithSide from './templates/row-with-side.json' with { type: 'json' };
import titledLines from './templates/titled-lines.json' with { type: 'json' };

const payloads = {
  'action-execute': actionExecute,
  'action-open-url': actionOpenUrl,
  'action-toggle': actionToggle,
  actions: actions,
  'as-written': asWritten,
  badge: badge,
  box: box,
  card: card,
  choice: choice,
  'claim-header': claimHeader,
  container: container,
  fact: fact,
  heading: heading,
  hidden: hidden,
  'input-choice': inputChoice,
  'input-date': inputDate,
  'input-multi-choice': inputMultiChoice,
  'input-multiline': inputMultiline,
  'input-pick': inputPick,
  'input-reason': inputReason,
  'input-text': inputText,
  'input-toggle': inputToggle,
  note: note,
  paragraph: paragraph,
  problem: problem,
  'quiet-line': quietLine,
  'row-with-side': rowWithSide,
  'titled-lines': titledLines,
};

export type TemplateName = keyof typeof payloads;

/** A part of a card: an element, an action or a choice. */
export type Part = { readonly [key: string]: Json };

const fills = new Map<TemplateName, Fill>();

/** Parsing and expanding a template costs several hundred times what filling it does, so each is expanded once, with marks. */
const fillOf = (name: TemplateName): Fill => {
  const known = fills.get(name);
  if (known) return known;
  const payload = payloads[name];
  const expanded: Json = new Template(payload).expand({ $root: marksFor(payload) });
  const fill = fillTemplate(expanded);
  fills.set(name, fill);
  return fill;
};

/**
 * Expands a JSON template. Data is put in as it is, never read as a template again. A key that is missing in the data would
 * stay in the card as `${key}`.
 */
export const render = (name: TemplateName, data: Part): Part => fillOf(name)(data) as Part;
