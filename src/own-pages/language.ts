import { browser } from '../browser/browser.js';
import { languageOf, type Language } from '../settings/language.js';
import { setLanguage, type Messages } from '../ui/t.js';
import { named } from '../ui/told.js';

type Part = Promise<{ readonly default: Messages }>;

/** Texts that one page alone needs. */
export type FurtherTexts = Readonly<Record<Exclude<Language, 'en'>, () => Part>>;

/** Loaded when chosen. English is always there. */
const TABLES: Readonly<Record<Exclude<Language, 'en'>, () => readonly Part[]>> = {
  de: () => [
    import('../ui/texts/overlay.de.js'),
    import('../ui/texts/pages.de.js'),
    import('../ui/texts/findings.de.js'),
    import('../ui/texts/countries.de.json'),
    import('../ui/texts/sentences.de.json'),
    import('../ui/texts/own-sentences.de.json'),
  ],
  es: () => [
    import('../ui/texts/overlay.es.js'),
    import('../ui/texts/pages.es.js'),
    import('../ui/texts/findings.es.js'),
    import('../ui/texts/countries.es.json'),
    import('../ui/texts/sentences.es.json'),
    import('../ui/texts/own-sentences.es.json'),
  ],
  fr: () => [
    import('../ui/texts/overlay.fr.js'),
    import('../ui/texts/pages.fr.js'),
    import('../ui/texts/findings.fr.js'),
    import('../ui/texts/countries.fr.json'),
    import('../ui/texts/sentences.fr.json'),
    import('../ui/texts/own-sentences.fr.json'),
  ],
};

/** As the page's own file names it, in English. */
const title = document.title;

/** Has the page speak the chosen language from its next drawing on. */
export async function speak(setting: Language | 'auto', further?: FurtherTexts): Promise<void> {
  const { language, locale } = languageOf(setting, browser.i18n.getUILanguage());
  const parts =
    language === 'en' ? [] : await Promise.all([...TABLES[language](), ...(further ? [further[language]()] : [])]);
  const texts = parts.reduce<Messages>((all, part) => ({ ...all, ...part.default }), {});
  setLanguage(locale, language === 'en' ? null : texts);
  document.documentElement.lang = language;
  document.title = named(title);
}
