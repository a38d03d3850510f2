import type { ReactNode } from 'react';

export interface IdentiteitsbalkProps {
  /** Names the bar: "Zaak 2026-00042". */
  label: string;
  gegevens: readonly { label: string; waarde: ReactNode }[];
}

/** Stays in sight on every page of a dossier: number, aanbieder, phase, handler, next term, confidentiality. */
export function Identiteitsbalk({ label, gegevens }: IdentiteitsbalkProps) {
  return (
    <section className="nav-identiteit" aria-label={label}>
      <dl>
        {gegevens.map((g) => (
          <div key={g.label}>
            <dt>{g.label}</dt>
            <dd>{g.waarde}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
