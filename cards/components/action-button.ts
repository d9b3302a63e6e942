import { keep } from '../keep.ts';
import { type Part, render } from '../render.ts';
import type { Verb, VerbData } from '../verbs.ts';

type ButtonOptions = {
  /** False: the press sends no inputs and no input holds it up (Cancel, Refresh, a row's own button). */
  readonly sendsInputs?: boolean;
};

// Title and verb are few, the data is different each time: only the data is put in anew.
const shells = keep<Part>(1000);

/** The schema's optional keys may be there as `undefined`, which JSON does not know. */
const withoutAbsent = (data: object): Part =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

/** A button: `Action.Execute`, and for old clients an `Action.Submit` that carries the same data and the verb. */
export const actionButton = <V extends Verb>(
  verb: V,
  data: VerbData<V>,
  title: string,
  { sendsInputs = true }: ButtonOptions = {},
): Part => {
  const associatedInputs = sendsInputs ? 'auto' : 'none';
  const shell = shells(`${verb} ${associatedInputs} ${title}`, () =>
    render('action-execute', { title, verb, associatedInputs }),
  );
  const carried = withoutAbsent(data);
  const fallback = shell.fallback as Part;
  return { ...shell, data: carried, fallback: { ...fallback, data: { ...carried, verb } } };
};

export const linkButton = (url: string, title: string): Part => render('action-open-url', { url, title });

/** Shows or hides the group of that id. */
export const toggleButton = (target: string, title: string): Part =>
  shells(`toggle ${target} ${title}`, () => render('action-toggle', { target, title }));

export const buttonRow = (...actions: readonly Part[]): Part => render('actions', { actions });
