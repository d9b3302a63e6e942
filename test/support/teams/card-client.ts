import type { Card, Json } from '../../../cards/card.ts';

type Element = { readonly [key: string]: Json };

const isElement = (value: Json | undefined): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every element and action of a card; fallbacks are not drawn by a client that knows the element. */
function* elementsOf(value: Json | undefined): Generator<Element> {
  if (Array.isArray(value)) {
    for (const item of value) yield* elementsOf(item);
  } else if (isElement(value)) {
    yield value;
    for (const [key, child] of Object.entries(value)) {
      if (key !== 'fallback' && key !== 'data') yield* elementsOf(child);
    }
  }
}

/** Every input of a card, in order. */
export const inputsOn = (card: Card): readonly Element[] =>
  [...elementsOf(card)].filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'));

/** Inputs and other elements of that id. */
export const elementsWithId = (card: Card, id: string): readonly Element[] =>
  [...elementsOf(card)].filter((element) => element.id === id);

/** An `Action.Execute` by its verb, its title, or what its data says. */
export type Wanted = string | { readonly verb: string; readonly data: Readonly<Record<string, Json>> };

const fits = (action: Element, wanted: Wanted): boolean => {
  if (typeof wanted === 'string') return action.verb === wanted || action.title === wanted;
  const data = isElement(action.data) ? action.data : {};
  return action.verb === wanted.verb && Object.entries(wanted.data).every(([key, value]) => data[key] === value);
};

export const actionsOf = (card: Card): readonly Element[] =>
  [...elementsOf(card)].filter((element) => element.type === 'Action.Execute');

/** @throws when the card offers no such action, naming those it does. */
export const findAction = (card: Card, wanted: Wanted): Element => {
  const actions = actionsOf(card);
  const action = actions.find((candidate) => fits(candidate, wanted));
  if (action) return action;
  const offered = actions.map(({ verb, title }) => `${verb} "${title}"`).join(', ');
  throw new Error(`the card has no action ${JSON.stringify(wanted)}, only: ${offered || 'none'}`);
};

/** What a client sends for inputs that nobody touched: their values and switched-off toggles; empty texts it leaves out. */
const defaultInputs = (card: Card): Record<string, Json> => {
  const inputs: Record<string, Json> = {};
  for (const element of elementsOf(card)) {
    const { type, id, value } = element;
    if (typeof type !== 'string' || !type.startsWith('Input.') || typeof id !== 'string') continue;
    if (type === 'Input.Toggle') inputs[id] = (value === element.valueOn ? value : element.valueOff) ?? 'false';
    else if (value !== undefined) inputs[id] = value;
  }
  return inputs;
};

/** The data that a press sends: the button's own, the inputs' and, above them, what the person typed. */
export const pressData = (card: Card, action: Element, typed: Readonly<Record<string, Json>>): Record<string, Json> => {
  const own = isElement(action.data) ? action.data : {};
  if (action.associatedInputs === 'none') return { ...own };
  const inputs = Object.entries({ ...defaultInputs(card), ...typed }).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(inputs), ...own };
};

/** Every text that a person can read on the card, in order. */
export const textsOf = (card: Card): string =>
  [...elementsOf(card)]
    .flatMap(({ text, title, value, label, type }) =>
      [text, title, label, type === undefined ? value : undefined].filter((part) => typeof part === 'string'),
    )
    .join('\n');
