/** Languages that every text exists in. */
export const languages = ['en', 'hu', 'tr'] as const;
export type Language = (typeof languages)[number];

/** The language of a client's locale such as `hu-HU`; English where there is no better. */
export const languageOfLocale = (locale: string | undefined): Language => {
  const tag = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === tag) ?? 'en';
};
