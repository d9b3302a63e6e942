import type { Catalogue } from '../../claims/catalogue.ts';
import type { Draft } from '../../claims/claim.ts';
import type { ShownStatus } from '../../claims/shown-status.ts';
import type { StepId } from '../../claims/steps.ts';
import { productNames } from '../answer-text.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import type { AsideView } from '../shared/aside-view.ts';
import { type ButtonView, button, buttonRow } from '../shared/button-view.ts';

/** What a draft's answers run into. */
export type Warning =
  | {
      /** The firm holds the association already, or has a claim for it. */
      readonly kind: 'own-duplicate';
      readonly claimId: string;
      readonly version: number;
      readonly status: ShownStatus;
      /** Product ids that both claim. */
      readonly products: readonly string[];
      /** Whether the reader may see that claim. */
      readonly maySee: boolean;
      /** How the reader may end it. */
      readonly ends: 'withdraw' | 'disassociate' | null;
    }
  /** Another firm claims the same; never whose. */
  | { readonly kind: 'competing' }
  | { readonly kind: 'foreign-contact'; readonly email: string; readonly domain: string };

type Warned = {
  readonly warnings: readonly Warning[];
  readonly claim: Draft;
  /** Where they are shown: nothing leads to the step that one is on. */
  readonly step: StepId;
  readonly reader: Reader;
  readonly catalogue: Catalogue;
};

const quiet = { sendsInputs: false } as const;

const editOf = (to: StepId, { claim, step }: Warned, texts: Texts): readonly ButtonView[] => {
  if (step !== 'review') return [];
  const title = texts('button.edit', { step: texts(`step.${to}.title`) });
  return [button('draft.edit', { claimId: claim.id, version: claim.version, step: to }, title, quiet)];
};

const asideOf = (warning: Warning, warned: Warned, texts: Texts): AsideView => {
  switch (warning.kind) {
    case 'competing':
      return { style: 'accent', lines: [texts('warning.competing')], actions: [] };
    case 'foreign-contact': {
      const { email, domain } = warning;
      return {
        style: 'warning',
        lines: [texts('warning.foreign-contact', { email, domain })],
        actions: buttonRow({ buttons: editOf('contacts', warned, texts) }),
      };
    }
    case 'own-duplicate': {
      const { claimId, version, status, maySee, ends } = warning;
      const products = productNames(warning.products, warned.catalogue);
      const values = { claimId, products, status: texts(`status.${status}`) };
      const isOfficial = status === 'official';
      return {
        style: 'warning',
        lines: [texts(isOfficial ? 'warning.own-official' : 'warning.own-claim', values)],
        actions: buttonRow({
          buttons: [
            ...(maySee ? [button('claim.view', { claimId }, texts('button.view-claim', { claimId }), quiet)] : []),
            ...(ends === 'withdraw'
              ? [button('claim.withdraw', { claimId, version }, texts('button.withdraw'), quiet)]
              : []),
            ...(ends === 'disassociate'
              ? [button('claim.disassociate', { claimId, version }, texts('button.disassociate'), quiet)]
              : []),
            ...editOf('products', warned, texts),
          ],
        }),
      };
    }
  }
};

/** Own claims in the way that are shown with their buttons; a firm may have one for each product. */
const shownDuplicates = 2;

/** Warnings beside a draft, each with the buttons that help. */
export const warningAsides = (warned: Warned): readonly AsideView[] => {
  const texts = textsOf(warned.reader.language);
  const further = warned.warnings
    .filter((warning) => warning.kind === 'own-duplicate')
    .slice(shownDuplicates)
    .map(({ claimId }) => claimId);
  const shown = warned.warnings.filter((warning) => !('claimId' in warning && further.includes(warning.claimId)));
  const more: AsideView = {
    style: 'warning',
    lines: [texts('warning.own-further', { claimIds: further.join(', ') })],
    actions: [],
  };
  return [...shown.map((warning) => asideOf(warning, warned, texts)), ...(further.length > 0 ? [more] : [])];
};
