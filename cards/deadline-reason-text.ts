import type { DeadlineReason } from '../claims/deadline-reason.ts';
import { keep } from './keep.ts';
import { localeOf } from './languages/language.ts';
import { textsOf } from './languages/texts.ts';
import type { Reader } from './reader.ts';
import { isoWeekdayText } from './when.ts';

const namesOf = keep<Intl.DisplayNames>(10);

/** A calendar's country in the reader's language: `United States`. */
const countryName = (calendar: string, { language }: Reader): string => {
  const [country = calendar] = calendar.split('-');
  const names = namesOf(language, () => new Intl.DisplayNames(localeOf(language), { type: 'region' }));
  return names.of(country) ?? country;
};

/** Days that are named; after an outage of weeks there could be many. */
const named = 3;

/** Why a deadline falls where it does: `That is 5 business days; Thursday 26 November is a public holiday (United States).` */
export const deadlineReasonText = (reason: DeadlineReason, reader: Reader): string => {
  const texts = textsOf(reader.language);
  const count = texts(`why.${reason.unit}`, { days: reason.days });
  if (reason.unit === 'calendar-days') return texts('why.line', { parts: count });
  const say = (key: 'why.holiday' | 'why.workday', days: readonly string[]): readonly string[] =>
    days
      .slice(0, named)
      .map((day) => texts(key, { day: isoWeekdayText(day, reader), country: countryName(reason.country, reader) }));
  const parts = [count, ...say('why.holiday', reason.holidays), ...say('why.workday', reason.workdays)];
  return texts('why.line', { parts: parts.join('; ') });
};
