/** Languages that every text exists in. */
export const languages = ['en', 'hu', 'tr'] as const;
export type Language = (typeof languages)[number];

/** The language of a client's locale such as `hu-HU`; English where there is no better. */
export const languageOfLocale = (locale: string | undefined): Language => {
  const tag = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === tag) ?? 'en';
};

/** English dates and plurals in the European order that the texts are written in. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', hu: 'hu-HU', tr: 'tr-TR' };
export const localeOf = (language: Language): string => locales[language];
