/** The small parts that every view is made of. */
import type { ComponentChildren, JSX } from 'preact';
import { t } from './t.js';
import { sureness } from './words.js';

type ButtonProps = Omit<JSX.IntrinsicElements['button'], 'class' | 'type' | 'ref'> & {
  readonly look?: 'main' | 'done' | 'danger' | 'quiet' | 'keep' | 'quiet icon' | undefined;
};

export function Button({ look, ...rest }: ButtonProps) {
  return <button type="button" class={`button ${look ?? ''}`} {...rest} />;
}

/** A button that reads as a word of the text. */
export function LinkButton(props: Omit<JSX.IntrinsicElements['button'], 'class' | 'type' | 'ref'>) {
  return <button type="button" class="link" {...props} />;
}

interface ChipProps {
  readonly tone?: 'held' | 'asked' | 'warn' | undefined;
  readonly title?: string | undefined;
  readonly children: ComponentChildren;
}

export function Chip({ tone, title, children }: ChipProps) {
  return (
    <span class={`chip ${tone ?? ''}`} title={title}>
      {children}
    </span>
  );
}

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly open?: boolean | undefined;
  readonly children: ComponentChildren;
}

export function Disclosure({ label, open = false, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>{label}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}

/** How sure a verdict is: a word and three dots, never a bare percentage. */
export function Confidence({ value }: { readonly value: number }) {
  const step = sureness(value);
  return (
    <span class="confidence">
      <span class="dots" aria-hidden="true">
        {[0, 1, 2].map((i) => (
          <i key={i} class={i <= step ? 'on' : ''} />
        ))}
      </span>
      {t(`sure.${step}`)}
    </span>
  );
}

/** Words of the posting. */
export function Quote({ children }: { readonly children: string }) {
  return <blockquote class="quote">“{children}”</blockquote>;
}
