import type { Catalogue } from '../claims/catalogue.ts';
import type { Claim } from '../claims/claim.ts';
import { productNames } from './answer-text.ts';
import type { Card } from './card.ts';
import { actionButton } from './components/action-button.ts';
import { claimForm } from './components/claim-form.ts';
import { factLines } from './components/facts.ts';
import { confirmation, textQuestion } from './components/form-inputs.ts';
import { group, rowWithSide } from './components/layout.ts';
import { statusBadge } from './components/status-badge.ts';
import { quietLine, titledLines } from './components/text-lines.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';
import { shorten } from './shorten.ts';

/** What an approved or official claim of another firm loses once this one becomes official, and what remains of it. */
export type SupersededClaim = {
  readonly claim: Claim;
  /** Overlapping product ids. */
  readonly products: readonly string[];
  /** Product ids; none = the claim ends. */
  readonly remains: readonly string[];
};

type ConfirmSupersede = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  readonly ends: readonly SupersededClaim[];
  /** The comment of the approval, carried on. */
  readonly typed: Readonly<Record<string, string>>;
};

const shownClaims = 10;

const loss = ({ claim, products, remains }: SupersededClaim, { reader, catalogue }: ConfirmSupersede): Part => {
  const texts = textsOf(reader.language);
  const who = `${claim.id} · ${shorten(claim.owner.name, 60)}`;
  return group(
    [
      rowWithSide([titledLines(shorten(claim.details.claimName ?? '', 80), who)], [statusBadge(claim.status, texts)]),
      ...factLines([
        { label: texts('supersede.loses'), value: productNames(products, catalogue) },
        {
          label: texts('supersede.keeps'),
          value: remains.length === 0 ? texts('supersede.ends') : productNames(remains, catalogue),
          wrong: remains.length === 0,
        },
      ]),
    ],
    true,
  );
};

/** The second card of an approval that takes products from other firms: what will end, and `confirmSupersede`. */
export const confirmSupersedeCard = (form: ConfirmSupersede): Card => {
  const { reader, claim, ends, typed } = form;
  const texts = textsOf(reader.language);
  const { id: claimId, version } = claim;
  const left = ends.length - shownClaims;
  return claimForm({
    reader,
    claim,
    title: 'supersede.title',
    intro: texts('supersede.intro'),
    body: [
      ...ends.slice(0, shownClaims).map((end) => loss(end, form)),
      ...(left > 0 ? [quietLine(texts('supersede.more', { count: left }))] : []),
      ...textQuestion({
        texts,
        problems: [],
        typed,
        id: 'comment',
        label: texts('form.comment-for-partner'),
        required: false,
      }),
      confirmation({
        id: 'confirmSupersede',
        label: texts('supersede.confirm-label'),
        statement: texts('supersede.confirm'),
        texts,
      }),
    ],
    buttons: [
      actionButton('review.approve', { claimId, version, filled: 'yes' }, texts('button.approve-and-supersede')),
    ],
  });
};
