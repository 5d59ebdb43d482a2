import overlayEn from './texts/overlay.en.js';

/** Texts by key; `{name}` is filled in from the parameters. */
export type Messages = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string | number>>;
export type OverlayKey = keyof typeof overlayEn;
/** Keys that exist once per plural form: `k.one`, `k.other`. */
export type PluralOf<K extends string> = K extends `${infer Base}.other` ? Base : never;

// English lies underneath, so that a language file that lacks a key shows English, never a bare key.
let tables: readonly Messages[] = [overlayEn];
let language: string | undefined;

/** Lays texts over those already there; later tables win. */
export function addMessages(table: Messages): void {
  if (!tables.includes(table)) tables = [table, ...tables];
}

/** Sets the language of texts (its tables) and of numbers, dates and plurals (`locale`, BCP 47). */
export function setLanguage(locale: string | undefined, ...more: readonly Messages[]): void {
  language = locale;
  more.forEach(addMessages);
}

/** The BCP 47 tag numbers are written in; undefined: the browser's own. */
export function locale(): string | undefined {
  return language;
}

/** A text by key; numbers are written as the language does. An unknown key answers with itself. */
export function say(key: string, params: Params = {}): string {
  const text = tables.find((table) => Object.hasOwn(table, key))?.[key] ?? key;
  return text.replace(/\{(\w{1,20})\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? value.toLocaleString(language) : (value ?? whole);
  });
}

/** As {@link say}, with `n` choosing the plural form. */
export function sayMany(key: string, n: number, params: Params = {}): string {
  const form = new Intl.PluralRules(language).select(n);
  const all = { n, ...params };
  const exact = say(`${key}.${form}`, all);
  return exact === `${key}.${form}` ? say(`${key}.other`, all) : exact;
}

export const t = (key: OverlayKey, params?: Params): string => say(key, params);
export const tMany = (key: PluralOf<OverlayKey>, n: number, params?: Params): string => sayMany(key, n, params);
