import type { Json } from '../card.ts';
import type { Verb, VerbData } from '../verbs.ts';

/** The one main action of a card is `positive`; what can't be taken back is `destructive`. */
export type ButtonStyle = 'default' | 'positive' | 'destructive';

type ButtonData = { readonly [key: string]: Json };

/** A button: `Action.Execute`, and for old clients an `Action.Submit` that carries the same data and the verb. */
export type ButtonView = {
  readonly title: string;
  readonly verb: Verb;
  readonly data: ButtonData;
  readonly submitData: ButtonData;
  readonly style: ButtonStyle;
  readonly associatedInputs: 'auto' | 'none';
};
export type LinkView = { readonly title: string; readonly url: string };
/** Shows or hides the elements of these ids. */
export type ToggleView = { readonly title: string; readonly targets: readonly string[] };

/** Buttons side by side: links first, then actions, then what unfolds more. */
export type ButtonsView = {
  readonly links: readonly LinkView[];
  readonly buttons: readonly ButtonView[];
  readonly toggles: readonly ToggleView[];
};

type Options = {
  readonly style?: ButtonStyle;
  /** False: the press sends no inputs and no input holds it up (Cancel, Refresh, a row's own button). */
  readonly sendsInputs?: boolean;
};

/** The schema's optional keys may be there as `undefined`, which JSON does not know. */
const withoutAbsent = (data: object): ButtonData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

export const button = <V extends Verb>(
  verb: V,
  data: VerbData<V>,
  title: string,
  { style = 'default', sendsInputs = true }: Options = {},
): ButtonView => {
  const carried = withoutAbsent(data);
  return {
    title,
    verb,
    data: carried,
    submitData: { ...carried, verb },
    style,
    associatedInputs: sendsInputs ? 'auto' : 'none',
  };
};

/** A row of buttons, or no row where there are none. */
export const buttonRow = ({ links = [], buttons = [], toggles = [] }: Partial<ButtonsView>): readonly ButtonsView[] =>
  links.length + buttons.length + toggles.length === 0 ? [] : [{ links, buttons, toggles }];
