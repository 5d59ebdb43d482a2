/** Words of a lower-cased text: letters, digits and the signs inside names ("c++", "ci/cd", "node.js", "tcp/ip"). */
const WORD = /[a-z.][a-z0-9+#]*(?:[./&-][a-z0-9+#]+)*/g;

/** A word without its plural s. */
export function singular(word: string): string {
  const n = word.length;
  if (n <= 4 || word.charCodeAt(n - 1) !== 115) return word;
  const before = word.charCodeAt(n - 2);
  return before === 115 || before === 117 || before === 105 ? word : word.slice(0, -1);
}

/** The words of a text, lower case, without plural s. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORD);
  if (words === null) return [];
  for (let i = 0; i < words.length; i += 1) words[i] = singular(words[i] ?? '');
  return words;
}
