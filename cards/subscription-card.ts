import { claimStatuses } from '../claims/claim-status.ts';
import { solutionAreas } from '../claims/details.ts';
import type { FieldProblem } from '../claims/fields.ts';
import type { Person } from '../claims/person.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { choiceQuestion, textQuestion } from './components/form-inputs.ts';
import { group } from './components/layout.ts';
import { asWritten, heading, paragraph, quietLine } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { type FollowedClaims, followedText } from './followed-claims.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { shorten } from './shorten.ts';
import { momentText } from './when.ts';

/** Statuses that a channel can follow: drafts are their owner's. */
export const followedStatuses = claimStatuses.filter((status) => status !== 'editing' && status !== 'discarded');

/** Input ids of the card. */
export const subscriptionInputs = ['mpnId', 'solutionArea', 'statuses'] as const;

type SubscriptionCard = {
  readonly reader: Reader;
  readonly filter: FollowedClaims;
  readonly subscribedBy: Pick<Person, 'name'>;
  readonly subscribedAt: string;
  readonly problems: readonly FieldProblem[];
  /** What the person typed, where it was not accepted. */
  readonly typed?: Readonly<Record<string, string>>;
  readonly note?: CardNote;
};

/** What a channel follows, to be narrowed or ended. */
export const subscriptionCard = (subscription: SubscriptionCard): Card => {
  const { reader, filter, subscribedBy, subscribedAt, problems, note } = subscription;
  const texts = textsOf(reader.language);
  const typed = subscription.typed ?? {
    mpnId: filter.mpnIds.join(', '),
    solutionArea: filter.solutionAreas.join(','),
    statuses: filter.statuses.join(','),
  };
  const question = { texts, problems, typed, required: false };
  const who = shorten(subscribedBy.name, 60);
  return wholeCard({
    reader,
    speak: texts('subscription.title'),
    note,
    body: [
      heading(texts('subscription.title')),
      asWritten(followedText(filter, texts)),
      asWritten(texts('subscription.by', { who, when: momentText(subscribedAt, reader) })),
      paragraph(texts('subscription.what')),
      group(
        [
          quietLine(texts('subscription.narrow')),
          ...textQuestion({
            ...question,
            id: 'mpnId',
            label: texts('subscription.mpn.label'),
            hint: texts('subscription.mpn.hint'),
          }),
          ...choiceQuestion({
            ...question,
            id: 'solutionArea',
            label: texts('field.solutionArea.label'),
            several: true,
            choices: solutionAreas.map((area) => ({ title: texts(`choice.solutionArea.${area}`), value: area })),
          }),
          ...choiceQuestion({
            ...question,
            id: 'statuses',
            label: texts('list.filter'),
            several: true,
            choices: followedStatuses.map((status) => ({ title: texts(`status.${status}`), value: status })),
          }),
          buttonRow(
            actionButton('channel.subscribe', {}, texts('button.save-filter')),
            actionButton('channel.unsubscribe', {}, texts('button.unsubscribe'), { sendsInputs: false }),
          ),
        ],
        true,
      ),
    ],
  });
};
