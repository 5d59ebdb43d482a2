/** Form fields of the extension's own pages. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onPick: (value: T) => void;
  /** The label is read out but not shown. */
  readonly quiet?: boolean | undefined;
}

export function Select<T extends string>({ label, value, options, onPick, quiet = false }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="select">
      <label class={quiet ? 'hidden' : 'label'} for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={(event) => {
          const picked = options.find(([known]) => known === event.currentTarget.value);
          if (picked) onPick(picked[0]);
        }}
      >
        {options.map(([known, name]) => (
          <option key={known} value={known} selected={known === value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RadiosProps<T extends string> extends Omit<SelectProps<T>, 'quiet'> {
  readonly hint?: ComponentChildren;
}

/** A few choices, all in sight. */
export function Radios<T extends string>({ label, value, options, onPick, hint }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset class="stack">
      <legend class="label">{label}</legend>
      {hint !== undefined && <p class="small soft">{hint}</p>}
      <div class="row">
        {options.map(([known, text]) => (
          <label class="choice" key={known}>
            <input
              type="radio"
              name={name}
              checked={known === value}
              onChange={() => {
                onPick(known);
              }}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckboxProps {
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

export function Checkbox({ checked, onCheck, children }: CheckboxProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onCheck(event.currentTarget.checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}

interface LazyDisclosureProps {
  readonly label: ComponentChildren;
  readonly children: () => ComponentChildren;
}

/** A disclosure whose content is made when it is first opened: for rows of long lists. */
export function LazyDisclosure({ label, children }: LazyDisclosureProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="disclosure">
      {/* A key press on a summary is a click too. */}
      <summary
        onClick={() => {
          setOpened(true);
        }}
      >
        {label}
      </summary>
      <div class="stack">{opened && children()}</div>
    </details>
  );
}
