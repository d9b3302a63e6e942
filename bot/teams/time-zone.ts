const known = new Map<string, boolean>();

/** Whether the runtime knows the IANA time zone. */
export const isTimeZone = (zone: string): boolean => {
  const answer = known.get(zone);
  if (answer !== undefined) return answer;
  let valid = zone.length <= 64;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    valid = false;
  }
  if (known.size < 1000) known.set(zone, valid);
  return valid;
};
