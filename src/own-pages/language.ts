import { browser } from '../browser/browser.js';
import { languageOf, type Language } from '../settings/language.js';
import { setLanguage, type Messages } from '../ui/t.js';

type Part = Promise<{ readonly default: Messages }>;

/** Loaded when chosen. English is always there. */
const TABLES: Readonly<Record<Exclude<Language, 'en'>, () => readonly Part[]>> = {
  de: () => [
    import('../ui/texts/overlay.de.js'),
    import('../ui/texts/pages.de.js'),
    import('../ui/texts/findings.de.js'),
  ],
  es: () => [
    import('../ui/texts/overlay.es.js'),
    import('../ui/texts/pages.es.js'),
    import('../ui/texts/findings.es.js'),
  ],
  fr: () => [
    import('../ui/texts/overlay.fr.js'),
    import('../ui/texts/pages.fr.js'),
    import('../ui/texts/findings.fr.js'),
  ],
};

/** Has the page speak the chosen language from its next drawing on. */
export async function speak(setting: Language | 'auto'): Promise<void> {
  const { language, locale } = languageOf(setting, browser.i18n.getUILanguage());
  const parts = language === 'en' ? [] : await Promise.all(TABLES[language]());
  const texts = parts.reduce<Messages>((all, part) => ({ ...all, ...part.default }), {});
  setLanguage(locale, language === 'en' ? null : texts);
  document.documentElement.lang = language;
}
