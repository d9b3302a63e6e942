import type { Clock } from '../clock.ts';
import { readCommand } from '../commands/read-command.ts';
import type { AnswerTurn, Turn } from '../turn.ts';

/** Knows who is in the middle of a form, so that nobody interrupts them with what can wait. */
export type FormManners = {
  /**
   * Answers turns as `answer` does, and notes what they say about forms.
   * @param onFinished Told when somebody has finished: what waited for them may go.
   */
  readonly watch: (answer: AnswerTurn, onFinished: () => void) => AnswerTurn;
  /** @param referenceKey A person's chat; nobody fills in forms elsewhere. */
  readonly isBusy: (referenceKey: string) => boolean;
};

/** Milliseconds without a turn after which a form counts as left lying. */
const patience = 5 * 60 * 1000;

const finishing: ReadonlySet<string> = new Set(['claim.submit', 'draft.close', 'draft.discard', 'draft.ask-admin']);
const filling: ReadonlySet<string> = new Set([
  'claim.new',
  'draft.next',
  'draft.back',
  'draft.edit',
  'draft.resume',
  'draft.refresh',
  'poe.attach',
  'poe.remove',
]);
const beginning: ReadonlySet<string> = new Set(['new claim', 'resume']);

type Sign = 'filling' | 'finished' | 'neither';

const signOf = ({ input }: Turn): Sign => {
  if (input.kind === 'installed') return 'neither';
  if (input.kind === 'message') {
    if (input.files.length > 0) return 'neither';
    const read = readCommand(input.text);
    return read.known && beginning.has(read.name) ? 'filling' : 'neither';
  }
  if (input.automatic) return 'neither';
  if (finishing.has(input.verb)) return 'finished';
  return filling.has(input.verb) ? 'filling' : 'neither';
};

export const createFormManners = (clock: Clock): FormManners => {
  /** Conversation reference → until when, in epoch milliseconds. */
  const busy = new Map<string, number>();

  /** Those who have been busy longest stand in front. */
  const forgetStale = (now: number): void => {
    for (const [key, until] of busy) {
      if (until > now) return;
      busy.delete(key);
    }
  };

  return {
    isBusy: (key) => (busy.get(key) ?? 0) > clock.now().epochMilliseconds,
    watch: (answer, onFinished) => async (turn) => {
      const { key } = turn.reference;
      const sign = signOf(turn);
      if (sign === 'filling') {
        const now = clock.now().epochMilliseconds;
        forgetStale(now);
        busy.delete(key);
        busy.set(key, now + patience);
      }
      const reply = await answer(turn);
      if (sign === 'finished' && busy.delete(key)) onFinished();
      return reply;
    },
  };
};
