import type { Claim } from '../claims/claim.ts';
import type { ClaimEvent } from '../claims/event.ts';
import type { Card } from './card.ts';
import type { CardNote } from './card-note.ts';
import { actionButton, buttonRow } from './components/action-button.ts';
import { claimHeader, claimSpeech } from './components/claim-header.ts';
import { group } from './components/layout.ts';
import { asWritten, heading, quietLine, titledLines } from './components/text-lines.ts';
import { wholeCard } from './components/whole-card.ts';
import { doerName } from './doer-name.ts';
import { historyDetail } from './history-detail.ts';
import { isInternal } from './is-internal.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import type { Part } from './render.ts';
import { shorten } from './shorten.ts';
import { momentText } from './when.ts';

type History = {
  readonly reader: Reader;
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

/** Events a card shows at most, whatever the page it is given. */
const shownEvents = 15;
const detailCharacters = 160;

const row = (event: ClaimEvent, { reader, events, showInternal = false }: History): Part => {
  const texts = textsOf(reader.language);
  const line = texts('history.line', {
    who: shorten(doerName(event.by, texts), 60),
    when: momentText(event.at, reader),
  });
  const detail = historyDetail(event, { reader, events, showInternal }).join(' · ');
  const title = titledLines(texts(`history.${event.type}`), line);
  return group(detail === '' ? [title] : [title, asWritten(shorten(detail, detailCharacters))]);
};

/** What happened to a claim, newest first: what, who, when. */
export const historyCard = (history: History): Card => {
  const { reader, claim, events, page, pageCount, note, showInternal = false } = history;
  const texts = textsOf(reader.language);
  const about = { claimId: claim.id };
  const quiet = { sendsInputs: false };
  const shown = events.filter((event) => showInternal || !isInternal(event)).slice(0, shownEvents);
  const turn = (to: number, key: 'button.newer' | 'button.older'): Part =>
    actionButton('claim.history', { ...about, page: to }, texts(key), quiet);
  return wholeCard({
    reader,
    speak: claimSpeech(claim, texts),
    note,
    body: [
      claimHeader(claim, texts),
      heading(texts('history.title')),
      ...(pageCount > 1 ? [quietLine(texts('history.page', { page: page + 1, count: pageCount }))] : []),
      ...shown.map((event) => row(event, history)),
      buttonRow(
        ...(page > 0 ? [turn(page - 1, 'button.newer')] : []),
        ...(page < pageCount - 1 ? [turn(page + 1, 'button.older')] : []),
        actionButton('claim.view', about, texts('button.claim'), quiet),
      ),
    ],
  });
};
