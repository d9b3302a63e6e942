/** The one clock of all code, signed links and limiters included. */
export type Clock = { readonly now: () => Temporal.Instant };

let last = Temporal.Now.instant();

/** Of the milliseconds: one turn asks several times, and making an instant costs more than asking. */
export const systemClock: Clock = {
  now: () => {
    const milliseconds = Date.now();
    if (milliseconds !== last.epochMilliseconds) last = Temporal.Instant.fromEpochMilliseconds(milliseconds);
    return last;
  },
};
