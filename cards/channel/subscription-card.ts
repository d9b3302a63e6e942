import { claimStatuses } from '../../claims/claim-status.ts';
import { solutionAreas } from '../../claims/details.ts';
import type { FieldProblem } from '../../claims/fields.ts';
import type { Person } from '../../claims/person.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { type Texts, textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView, type NoteView, noteView } from '../shared/card-view.ts';
import type { FieldView } from '../shared/field-view.ts';
import { problemsNote } from '../shared/form-view.ts';
import { choiceQuestion, textQuestion } from '../shared/question-view.ts';
import { withRoom } from '../shared/with-room.ts';
import { shorten } from '../shorten.ts';
import { momentText } from '../when.ts';
import { type FollowedClaims, followedText } from './followed-claims.ts';
import template from './subscription-card.json' with { type: 'json' };

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

type FilterView = {
  readonly intro: readonly string[];
  readonly fields: readonly FieldView[];
  readonly refusal: readonly NoteView[];
  readonly actions: readonly ButtonsView[];
};

type SubscriptionView = CardView & {
  readonly title: readonly string[];
  readonly followed: readonly { readonly title: string; readonly detail: string }[];
  readonly what: readonly string[];
  readonly filter: readonly [FilterView];
};

const draw = cardTemplate<SubscriptionView>(template);

const fieldsOf = ({ filter, problems, typed }: SubscriptionCard, texts: Texts): readonly FieldView[] => {
  const question = {
    texts,
    problems,
    typed: typed ?? {
      mpnId: filter.mpnIds.join(', '),
      solutionArea: filter.solutionAreas.join(','),
      statuses: filter.statuses.join(','),
    },
    required: false,
  };
  return [
    textQuestion({
      ...question,
      id: 'mpnId',
      label: texts('subscription.mpn.label'),
      hint: texts('subscription.mpn.hint'),
    }),
    choiceQuestion({
      ...question,
      id: 'solutionArea',
      label: texts('field.solutionArea.label'),
      several: true,
      choices: solutionAreas.map((area) => ({ title: texts(`choice.solutionArea.${area}`), value: area })),
    }),
    choiceQuestion({
      ...question,
      id: 'statuses',
      label: texts('list.filter'),
      several: true,
      choices: followedStatuses.map((status) => ({ title: texts(`status.${status}`), value: status })),
    }),
  ];
};

/** What a channel follows, to be narrowed or ended. */
export const subscriptionCard = (subscription: SubscriptionCard): Card => {
  const { reader, filter, subscribedBy, subscribedAt, problems, note } = subscription;
  const texts = textsOf(reader.language);
  const who = shorten(subscribedBy.name, 60);
  const setBy = texts('subscription.by', { who, when: momentText(subscribedAt, reader) });
  return draw({
    ...cardView(reader, texts('subscription.title'), note),
    title: [texts('subscription.title')],
    followed: [{ title: followedText(filter, texts), detail: `\n${setBy}` }],
    what: [texts('subscription.what')],
    filter: [
      {
        intro: [texts('subscription.narrow')],
        fields: fieldsOf(subscription, texts).map((field) => withRoom(field, texts)),
        refusal: noteView(problemsNote(problems), reader),
        actions: buttonRow({
          buttons: [
            button('channel.subscribe', {}, texts('button.save-filter'), { style: 'positive' }),
            button('channel.unsubscribe', {}, texts('button.unsubscribe'), {
              style: 'destructive',
              sendsInputs: false,
            }),
          ],
        }),
      },
    ],
  });
};
