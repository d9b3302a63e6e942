import type { Catalogue } from '../../claims/catalogue.ts';
import type { Claim } from '../../claims/claim.ts';
import type { ClaimEvent } from '../../claims/event.ts';
import { shownFact } from '../../claims/shown-fact.ts';
import type { Card } from '../card.ts';
import type { CardNote } from '../card-note.ts';
import { doerName } from '../doer-name.ts';
import { textsOf } from '../languages/texts.ts';
import type { Reader } from '../reader.ts';
import { type ButtonsView, type ButtonView, button, buttonRow } from '../shared/button-view.ts';
import { cardTemplate } from '../shared/card-template.ts';
import { type CardView, cardView } from '../shared/card-view.ts';
import { claimSpeech, type HeaderView, headerView } from '../shared/header-view.ts';
import { shorten } from '../shorten.ts';
import { momentText } from '../when.ts';
import template from './history-card.json' with { type: 'json' };
import { historyDetail } from './history-detail.ts';
import { isInternal } from './is-internal.ts';

type History = {
  readonly reader: Reader;
  readonly catalogue: Catalogue;
  readonly claim: Claim;
  /** One page of events, newest first. */
  readonly events: readonly ClaimEvent[];
  /** From 0. */
  readonly page: number;
  readonly pageCount: number;
  readonly note?: CardNote;
  /** Reviewers see notes and other claims' numbers. */
  readonly showInternal?: boolean;
};

type EventView = {
  readonly what: string;
  readonly detail: readonly string[];
  /** Who and when. */
  readonly line: string;
};

type HistoryView = CardView & {
  readonly header: readonly [HeaderView];
  readonly title: readonly string[];
  readonly page: readonly string[];
  readonly events: readonly EventView[];
  readonly turns: readonly ButtonsView[];
  readonly actions: readonly ButtonsView[];
};

const draw = cardTemplate<HistoryView>(template);

/** Events a card shows at most, whatever the page it is given. */
const shownEvents = 15;
const detailCharacters = 160;

const eventView = (event: ClaimEvent, { reader, catalogue, events, showInternal = false }: History): EventView => {
  const texts = textsOf(reader.language);
  const who = shorten(doerName(event.by, texts), 60);
  const detail = historyDetail(event, { reader, catalogue, events, showInternal }).join(' · ');
  return {
    what: texts(`history.${shownFact(event)}`),
    detail: detail === '' ? [] : [shorten(detail, detailCharacters)],
    line: texts('history.line', { who, when: momentText(event.at, reader) }),
  };
};

/** What happened to a claim, newest first: what, who, when. */
export const historyCard = (history: History): Card => {
  const { reader, claim, events, page, pageCount, note, showInternal = false } = history;
  const texts = textsOf(reader.language);
  const about = { claimId: claim.id };
  const quiet = { sendsInputs: false } as const;
  const shown = events.filter((event) => showInternal || !isInternal(event)).slice(0, shownEvents);
  const turn = (to: number, key: 'button.newer' | 'button.older'): ButtonView =>
    button('claim.history', { ...about, page: to }, texts(key), quiet);
  return draw({
    ...cardView(reader, claimSpeech(claim, texts), note),
    header: headerView(claim, texts),
    title: [texts('history.title')],
    page: pageCount > 1 ? [texts('history.page', { page: page + 1, count: pageCount })] : [],
    events: shown.map((event) => eventView(event, history)),
    turns: buttonRow({
      buttons: [
        ...(page > 0 ? [turn(page - 1, 'button.newer')] : []),
        ...(page < pageCount - 1 ? [turn(page + 1, 'button.older')] : []),
      ],
    }),
    actions: buttonRow({ buttons: [button('claim.view', about, texts('button.claim'), quiet)] }),
  });
};
