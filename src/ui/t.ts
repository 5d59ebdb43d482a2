import { plainNumber } from './plain-numbers.js';
import overlayEn from './texts/overlay.en.js';

/** Texts by key; `{name}` is filled in from the parameters. */
export type Messages = Readonly<Record<string, string>>;
export type Params = Readonly<Record<string, string | number>>;
export type OverlayKey = keyof typeof overlayEn;
/** Keys that exist once per plural form: `k.one`, `k.other`. */
export type PluralOf<K extends string> = K extends `${infer Base}.other` ? Base : never;

// English lies underneath, so that a language that lacks a key shows English, never a bare key.
let english: readonly Messages[] = [overlayEn];
let chosen: Messages | null = null;
let language: string | undefined;

/** Adds English texts to those already there. */
export function addMessages(table: Messages): void {
  if (!english.includes(table)) english = [table, ...english];
}

/**
 * Sets the language of numbers, dates and plurals (`locale`, BCP 47; undefined: the browser's own) and the texts that lie
 * over the English ones; null: English. What is drawn already has to be drawn again.
 */
export function setLanguage(locale: string | undefined, texts: Messages | null = null): void {
  language = locale;
  chosen = texts;
}

function find(key: string): string | undefined {
  if (chosen && Object.hasOwn(chosen, key)) return chosen[key];
  return english.find((table) => Object.hasOwn(table, key))?.[key];
}

/** Whether there is a text of this key. */
export function knows(key: string): boolean {
  return find(key) !== undefined;
}

/** The texts of the language chosen; null: English. */
export function chosenTexts(): Messages | null {
  return chosen;
}

/** The BCP 47 tag numbers are written in; undefined: the browser's own. */
export function locale(): string | undefined {
  return language;
}

function written(value: number): string {
  return (Number.isInteger(value) ? plainNumber(value, language) : null) ?? value.toLocaleString(language);
}

/** A text by key; numbers are written as the language does. An unknown key answers with itself. */
export function say(key: string, params: Params = {}): string {
  const text = find(key) ?? key;
  return text.replace(/\{(\w{1,20})\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? written(value) : (value ?? whole);
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
