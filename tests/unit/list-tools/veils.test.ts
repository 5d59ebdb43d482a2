// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundOf, createVeils } from '../../../src/list-tools/veils.js';

const box = (left: number, top: number, width: number, height: number): DOMRect =>
  new DOMRect(left, top, width, height);
let ended: AbortController;
let root: HTMLElement;
let cards: readonly HTMLElement[];

beforeEach(() => {
  ended = new AbortController();
  const list = document.createElement('ul');
  list.id = 'list';
  root = document.createElement('div');
  cards = ['One', 'Two', 'Three'].map((title) => {
    const card = document.createElement('li');
    card.textContent = title;
    return card;
  });
  list.append(...cards);
  document.body.replaceChildren(list, root);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(500);
  cards.forEach((card, i) => {
    vi.spyOn(card, 'getBoundingClientRect').mockReturnValue(box(10, 100 + i * 300, 400, 200));
  });
  document.elementsFromPoint = () => [];
});
afterEach(() => {
  ended.abort();
  vi.restoreAllMocks();
});
const veils = (): readonly HTMLElement[] => [...root.children] as HTMLElement[];

describe('createVeils', () => {
  it('lays one over each card, lets every click through, and leaves the page as it is', () => {
    const before = document.querySelector('#list')!.outerHTML;
    createVeils(window, root, ended.signal).show(cards.slice(0, 2));
    expect(veils()).toHaveLength(2);
    expect(veils()[0]?.style.transform).toBe('translate(10px, 100px)');
    expect(veils()[0]?.style.width).toBe('400px');
    expect(veils().every((veil) => veil.style.pointerEvents === 'none')).toBe(true);
    expect(document.querySelector('#list')!.outerHTML).toBe(before);
  });

  it('ends with the window: the rest of a card is not veiled, a card outside not at all', () => {
    createVeils(window, root, ended.signal).show(cards);
    expect(veils()[1]?.style.height).toBe('100px');
    expect(veils()[2]?.style.visibility).toBe('hidden');
  });

  it('stays below a sticky head', () => {
    const head = document.createElement('header');
    vi.spyOn(head, 'getBoundingClientRect').mockReturnValue(box(0, 0, 1000, 150));
    document.elementsFromPoint = (_x, y) => (y < 150 ? [head] : []);
    createVeils(window, root, ended.signal).show(cards.slice(0, 1));
    expect(veils()[0]?.style.transform).toBe('translate(10px, 150px)');
    expect(veils()[0]?.style.height).toBe('150px');
  });

  it('takes them away again, and all with the signal', () => {
    const dim = createVeils(window, root, ended.signal);
    dim.show(cards);
    dim.show(cards.slice(1, 2));
    expect(veils()).toHaveLength(1);
    ended.abort();
    expect(veils()).toHaveLength(0);
    dim.show(cards);
    expect(veils()).toHaveLength(0);
  });

  it('has the colour that lies behind the card', () => {
    const list = document.querySelector<HTMLElement>('#list')!;
    list.style.backgroundColor = 'rgb(20, 20, 20)';
    expect(backgroundOf(cards[0]!, window)).toBe('rgb(20, 20, 20)');
  });
});
