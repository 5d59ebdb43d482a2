/** The languages that texts exist in. */
export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** In which language texts are, and by whose habits numbers, money and days are written (BCP 47). */
export interface LanguageChoice {
  readonly language: Language;
  readonly locale: string;
}

/** The language for a setting and the browser's own ("de-AT"): a regional habit is kept where the language is the same. */
export function languageOf(setting: Language | 'auto', browserLanguage: string): LanguageChoice {
  const own = browserLanguage.toLowerCase().split(/[-_]/)[0];
  const language = setting === 'auto' ? (LANGUAGES.find((known) => known === own) ?? 'en') : setting;
  return { language, locale: language === own ? browserLanguage.replaceAll('_', '-') : language };
}
