import { type DestinationStream, destination, type LevelWithSilent, type Logger, pino } from 'pino';
import { loggedError } from './logged-error.ts';

/** The log of the process, as JSON lines. `stream`: the standard output unless told. */
export const createLog = (level: LevelWithSilent, stream: DestinationStream = destination(1)): Logger =>
  // Unbound, pino writes an error under any other key than `err` with all that hangs on it: an SDK's with request and token.
  pino({ level, serializers: { error: loggedError, err: loggedError } }, stream);
