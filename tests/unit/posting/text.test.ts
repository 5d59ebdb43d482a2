import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/posting/text.js';

const HTML = `<div class="posting"><h2>About the job</h2><p>We run <b>C++</b> and R&amp;D labs.<br>Less than &lt;5 years is fine.</p>
<ul>
  <li>Patch Windows&nbsp;servers</li>
  <li>Answer
      tickets</li>
</ul><script>var a = "<p>never</p>";</script><style>p { color: red }</style></div>`;
const TEXT =
  'About the job\nWe run C++ and R&D labs.\nLess than <5 years is fine.\nPatch Windows servers\nAnswer tickets';

const encode = (html: string) =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('toPlainText', () => {
  it('reads HTML as a browser shows it', () => {
    expect(toPlainText(HTML)).toBe(TEXT);
  });

  it.each([1, 2])('reads HTML that was encoded %i times', (times) => {
    let source = HTML;
    for (let i = 0; i < times; i += 1) source = encode(source);
    expect(toPlainText(source)).toBe(TEXT);
  });

  it('gives the same for a document and its text', () => {
    expect(toPlainText(TEXT)).toBe(TEXT);
    expect(
      toPlainText(
        'About the job\n\nWe run C++ and R&D labs.\nLess than <5 years is fine.\n\n• Patch Windows servers\n• Answer tickets\n',
      ),
    ).toBe(TEXT);
  });

  it('takes the signs of Markdown away', () => {
    const markdown =
      '## About the job\n\nWe run **C\\+\\+** and R\\&D labs.\nLess than \\<5 years is fine.\n\n---\n* Patch Windows servers\n\\- Answer [tickets](https://desk.example/a_b)\n';
    expect(toPlainText(markdown)).toBe(TEXT);
  });

  it('finds the items of a list that lost its line breaks', () => {
    expect(toPlainText('Duties: \\- Patch servers. \\- Answer tickets. • Order laptops')).toBe(
      'Duties:\nPatch servers.\nAnswer tickets.\nOrder laptops',
    );
    expect(toPlainText('Pay $90,000 - $110,000 in Austin - hybrid')).toBe('Pay $90,000 - $110,000 in Austin - hybrid');
  });

  it('keeps line breaks where a stray tag stands in a plain text', () => {
    expect(toPlainText('First line\nSecond <b>line</b>\nThird line<br>')).toBe('First line\nSecond line\nThird line');
  });

  it('keeps what only looks like markup', () => {
    for (const text of [
      'experience <5 years or > 3',
      'AT&T; R&D',
      'C# and F#',
      '24*7 support',
      'snake_case names',
      'a < b and c > d',
      'share \\\\server\\home',
    ]) {
      expect(toPlainText(text)).toBe(text);
    }
  });

  it('survives broken markup', () => {
    expect(toPlainText('<p title="x>Hello')).toContain('Hello');
    expect(toPlainText('<!-- open <p>Hello</p>')).toContain('Hello');
    expect(toPlainText('<script>alert(1)')).toContain('alert');
    expect(toPlainText("<p>it's <a href='x>y'>here</a></p>")).toBe("it's here");
  });

  const fragment = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<li>',
    '&amp;',
    '&lt;',
    '&#60;',
    'p>',
    '**',
    '* ',
    '- ',
    '\n',
    '\\-',
    '# ',
    'word',
    ' ',
    '5',
    '<',
    '>',
    '_',
    '&',
    'amp;',
    '"',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '](x)',
    '[',
  );
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 24 }), (parts) => {
        const once = toPlainText(parts.join(''));
        expect(toPlainText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => typeof toPlainText(text) === 'string'),
    );
  });
});
