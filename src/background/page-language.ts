import { browser } from '../browser/browser.js';
import type { PageLanguage } from '../messages/protocol.js';
import { languageOf, type Language } from '../settings/language.js';
import countriesDe from '../ui/texts/countries.de.json';
import countriesEs from '../ui/texts/countries.es.json';
import countriesFr from '../ui/texts/countries.fr.json';
import findingsDe from '../ui/texts/findings.de.js';
import findingsEs from '../ui/texts/findings.es.js';
import findingsFr from '../ui/texts/findings.fr.js';
import overlayDe from '../ui/texts/overlay.de.js';
import overlayEs from '../ui/texts/overlay.es.js';
import overlayFr from '../ui/texts/overlay.fr.js';
import sentencesDe from '../ui/texts/sentences.de.json';
import sentencesEs from '../ui/texts/sentences.es.json';
import sentencesFr from '../ui/texts/sentences.fr.json';

/**
 * Kept here, not in the scripts of job pages: each page gets the one language it needs with its orders. Put together when asked
 * for: all of them would hold up every start of the worker.
 */
const TEXTS: Readonly<Record<Language, () => PageLanguage['texts']>> = {
  en: () => null,
  de: () => ({ ...countriesDe, ...sentencesDe, ...overlayDe, ...findingsDe }),
  es: () => ({ ...countriesEs, ...sentencesEs, ...overlayEs, ...findingsEs }),
  fr: () => ({ ...countriesFr, ...sentencesFr, ...overlayFr, ...findingsFr }),
};

/** What a job page needs to speak the user's language. */
export function pageLanguage(setting: Language | 'auto'): PageLanguage {
  const { language, locale } = languageOf(setting, browser.i18n.getUILanguage());
  return { locale, texts: TEXTS[language]() };
}
