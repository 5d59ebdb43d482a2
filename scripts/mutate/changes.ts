/** The ways in which sites alter their pages between one release and the next. */

/** Alters a page; `random` gives numbers from 0 to 1 and is asked for only where chance decides. */
export type Mutation = (doc: Document, random: () => number) => void;

const visible = (doc: Document): Element[] =>
  [...doc.body.querySelectorAll('*')].filter(
    (e) => !/^(?:script|style|svg|path|head|meta|link|template)$/.test(e.localName) && !e.closest('svg'),
  );

/** Every change by its name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  none: () => undefined,
  'classes renamed, one in five': (doc, random) => {
    const renamed = new Map<string, string>();
    for (const element of doc.querySelectorAll('[class]')) {
      const names = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => {
        if (!renamed.has(name)) renamed.set(name, random() < 0.2 ? `x${String(renamed.size)}z` : name);
        return renamed.get(name) ?? name;
      });
      element.setAttribute('class', names.join(' '));
    }
  },
  'all classes renamed': (doc) => {
    const renamed = new Map<string, string>();
    for (const element of doc.querySelectorAll('[class]')) {
      const names = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => {
        // Sites keep the words that hide text from eyes: they come with the toolkit.
        if (/sr-only|visually-hidden|a11y-text|pre-line/.test(name)) return name;
        if (!renamed.has(name)) renamed.set(name, `h${String(renamed.size * 7919)}`);
        return renamed.get(name) ?? name;
      });
      element.setAttribute('class', names.join(' '));
    }
  },
  'nodes wrapped': (doc, random) => {
    for (const element of visible(doc)) {
      if (random() > 0.1 || /^(?:td|tr|tbody|table|li|body|option)$/.test(element.localName)) continue;
      const box = doc.createElement(/^(?:span|a|b|strong|i|em|time)$/.test(element.localName) ? 'span' : 'div');
      element.replaceWith(box);
      box.append(element);
    }
  },
  'attributes dropped, one kind in five': (doc, random) => {
    const gone = new Map<string, boolean>();
    for (const element of visible(doc)) {
      for (const { name } of [...element.attributes]) {
        if (!/^(?:data-|aria-|title$|role$)/.test(name)) continue;
        if (!gone.has(name)) gone.set(name, random() < 0.2);
        if (gone.get(name)) element.removeAttribute(name);
      }
    }
  },
  'siblings swapped': (doc, random) => {
    for (const element of visible(doc)) {
      const next = element.nextElementSibling;
      if (next && random() < 0.05 && !/^h\d$|^(?:dt|dd|td|script)$/.test(element.localName)) next.after(element);
    }
  },
  'headings changed': (doc) => {
    for (const heading of [...doc.querySelectorAll('h1, h2, h3')]) {
      const other = doc.createElement(heading.localName === 'h2' ? 'h3' : 'h2');
      for (const { name, value } of [...heading.attributes]) other.setAttribute(name, value);
      other.append(...heading.childNodes);
      heading.replaceWith(other);
    }
  },
  'JSON-LD removed': (doc) => {
    for (const script of doc.querySelectorAll('script[type*="ld+json"], script[type*="ld&"]')) script.remove();
  },
  'other scripts removed': (doc) => {
    for (const script of doc.querySelectorAll('script:not([type*="ld"])')) script.remove();
  },
  'another job first in JSON-LD': (doc) => {
    const script = doc.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Lighthouse Keeper',
      hiringOrganization: { name: 'Somebody Else' },
      jobLocation: { address: { addressLocality: 'Nowhere' } },
      description: 'Keep the light on.',
    });
    doc.head.prepend(script);
  },
};
