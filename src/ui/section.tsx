import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly anchor?: string | undefined;
  readonly children: ComponentChildren;
}

/** A titled card of a page. */
export function Section({ title, hint, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section class="card stack" id={anchor} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p class="soft">{hint}</p>}
      {children}
    </section>
  );
}
