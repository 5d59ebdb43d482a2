import type { ComponentChildren } from 'preact';
import { PlumbMark } from './icons.js';
import { LinkButton } from './parts.js';
import { tp } from './t-pages.js';

export type PageName = 'desk' | 'guide' | 'options';

interface PageFrameProps {
  readonly title: string;
  readonly here: PageName | null;
  readonly onOpen?: ((page: PageName) => void) | undefined;
  readonly children: ComponentChildren;
}

const PAGES: readonly PageName[] = ['desk', 'guide', 'options'];

export function PageLinks({ here, onOpen }: Pick<PageFrameProps, 'here' | 'onOpen'>) {
  return (
    <nav class="row" aria-label={tp('nav.label')}>
      {PAGES.filter((page) => page !== here).map((page) => (
        <LinkButton
          key={page}
          onClick={() => {
            onOpen?.(page);
          }}
        >
          {tp(`nav.${page}`)}
        </LinkButton>
      ))}
    </nav>
  );
}

/** Head and frame of a page of the extension. */
export function PageFrame({ title, here, onOpen, children }: PageFrameProps) {
  return (
    <div class="pl page">
      <header class="page-head row">
        <PlumbMark size={24} />
        <h1 class="grow">{title}</h1>
        {onOpen && <PageLinks here={here} onOpen={onOpen} />}
      </header>
      {children}
    </div>
  );
}
