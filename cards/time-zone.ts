import { keep } from './keep.ts';

const known = keep<boolean>(500);

const isReadable = (timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
};

/** Whether this runtime knows the IANA time zone; clients report others too. */
export const isTimeZone = (timeZone: string): boolean =>
  timeZone.length <= 64 && known(timeZone, () => isReadable(timeZone));
