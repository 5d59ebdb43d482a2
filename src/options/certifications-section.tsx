import { useState } from 'preact/hooks';
import { Checkbox } from '../ui/fields.js';
import { Section } from '../ui/section.js';
import { tp, tpMany } from '../ui/t-pages.js';
import { named, told } from '../ui/told.js';
import type { OptionsProps } from './options.js';

export interface KnownCertification {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly retired: boolean;
}

/** All certifications by issuer, to be ticked; a search narrows them, and what is ticked always stays in sight. */
export function CertificationsSection({ settings, certifications, onChange }: OptionsProps) {
  const [words, setWords] = useState('');
  const held = settings.heldCertifications;
  const sought = words.trim().toLowerCase();
  const shown = certifications.filter(
    (c) =>
      sought === '' || held.includes(c.id) || `${c.name} ${told(c.name)} ${c.issuer}`.toLowerCase().includes(sought),
  );
  const issuers = [...new Set(shown.map((c) => c.issuer))].sort((a, b) => a.localeCompare(b));
  return (
    <Section title={tp('options.certs')} anchor="certifications">
      <div class="row filters">
        <input
          class="field grow"
          type="search"
          aria-label={tp('options.certsFind')}
          placeholder={tp('options.certsFind')}
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
          }}
        />
        <span class="small soft" role="status">
          {tpMany('options.certsHeld', held.length)}
        </span>
      </div>
      <div class="issuers">
        <div>
          {issuers.map((issuer) => (
            <fieldset key={issuer} class="issuer">
              <legend class="label">{named(issuer)}</legend>
              {shown
                .filter((c) => c.issuer === issuer)
                .map((c) => (
                  <Checkbox
                    key={c.id}
                    checked={held.includes(c.id)}
                    onCheck={(yes) => {
                      onChange({ heldCertifications: yes ? [...held, c.id] : held.filter((id) => id !== c.id) });
                    }}
                  >
                    {told(c.name)}
                    {c.retired && <span class="small soft"> ({tp('options.certsRetired')})</span>}
                  </Checkbox>
                ))}
            </fieldset>
          ))}
        </div>
      </div>
    </Section>
  );
}
