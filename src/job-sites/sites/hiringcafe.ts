import { idInHref, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, ReadFn } from '../site.js';
import { textLines } from '../text.js';

/** The card's lines below its buttons and its age: title, place, … */
const line =
  (at: number): ReadFn =>
  ({ root }) =>
    textLines(root).filter((text) => !/^(?:\d+ ?\w{1,3}|save|mark applied|hide|viewed|new)$/i.test(text))[at];

export const hiringcafe: JobSite = {
  id: 'hiringcafe',
  name: 'HiringCafe',
  hosts: ['hiring.cafe'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/(?:job|viewjob)\/([\w-]{6,80})\/?$/], list: [/^\/(?:jobs\/.{1,200})?$/] }),
  lists: [
    {
      cards: (page) => {
        const cards = new Set<Element>();
        for (const link of page.doc.querySelectorAll('a[href^="/job/"], a[href^="/viewjob/"]')) {
          const card = link.closest('.relative.rounded-xl, .rounded-xl, li, article');
          if (card) cards.add(card);
        }
        return cards;
      },
      id: idInHref('a[href^="/job/"], a[href^="/viewjob/"]', /\/(?:job|viewjob)\/([\w-]{6,80})/),
      title: ['span[class*="text-start"]', 'span.font-bold', line(0)],
      company: ['picture img@alt', 'span.font-light > span.font-bold'],
      location: ['[class*="bg-gray-50"] span', 'span[class*="line-clamp-2"]:not([class*="text-start"])', line(1)],
      workplace: '[class*="gap-1"] > span',
      payText: payIn('[class*="gap-1"] > span'),
      url: 'a[href^="/job/"]@href',
      anchor: 'span[class*="text-start"]',
    },
  ],
  details: [
    {
      title: ['h1', 'h2.font-extrabold', 'ld'],
      company: ['h1 + span', 'a[href^="/org/"]', 'picture img@alt', 'ld'],
      location: ['h1 ~ div [class*="bg-gray"] span', 'ld'],
      payText: payIn('span[class*="border"]'),
      description: ['article.prose', 'article'],
    },
  ],
};
