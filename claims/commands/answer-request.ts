import type { Claim } from '../claim.ts';
import { openRound, unsentFiles } from '../guards.ts';
import type { Refusal } from '../refusal.ts';
import { partner } from '../who-may.ts';
import { rule } from './rule.ts';

const onlyNamedProducts = (claim: Claim, removed: readonly string[]): Refusal | null => {
  const named = openRound(claim)?.concernedProducts ?? [];
  return removed.every((id) => named.includes(id) && claim.details.products?.includes(id))
    ? null
    : { refused: 'product-not-named' };
};

const oneProductLeft = (claim: Claim, removed: readonly string[]): Refusal | null =>
  removed.length > 0 && (claim.details.products ?? []).every((id) => removed.includes(id))
    ? { refused: 'last-product' }
    : null;

/** A submitted claim can't be edited: the answer is a comment, more PoE, or giving up products that the reviewer named. */
export const answerRequest = rule({
  type: 'AnswerRequest',
  from: { 'partner-action-required': partner },
  decide: (claim, command, { at, context }) => {
    const comment = command.comment.trim();
    const removedProducts = [...new Set(command.removedProducts)];
    const newFiles = unsentFiles(claim).map((file) => file.id);
    if (comment === '' && removedProducts.length === 0 && newFiles.length === 0) return { refused: 'answer-empty' };
    return (
      onlyNamedProducts(claim, removedProducts) ??
      oneProductLeft(claim, removedProducts) ?? [
        {
          type: 'RequestAnswered',
          comment,
          removedProducts,
          newFiles,
          reviewDueAt: context.calendar.endOfBusinessDay(at, context.policy.reviewStartBusinessDays).toString(),
        },
      ]
    );
  },
});
