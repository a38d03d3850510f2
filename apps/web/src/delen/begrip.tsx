import type { ReactNode } from 'react';
import { Toelichting } from '@navolgbaar/ui';
import { begrippen, type BegripNaam, type Begripsomschrijving, begripTeksten } from '../teksten/begrippen';

/** A code of the API as a begrip, where there is one by that name. */
export function alsBegrip(code: string): BegripNaam | undefined {
  return Object.hasOwn(begrippen, code) ? (code as BegripNaam) : undefined;
}

/**
 * A word of the law or the policy, with its meaning in a bubble. Without `children` it shows the word itself; without
 * `naam` only the children.
 */
export function Begrip({ naam, children }: { naam: BegripNaam | undefined; children?: ReactNode }) {
  if (!naam) return <>{children}</>;
  const { term, tekst, bron }: Begripsomschrijving = begrippen[naam];
  return (
    <Toelichting tekst={tekst} bron={begripTeksten.bron(bron)}>
      {children ?? term}
    </Toelichting>
  );
}

/** The words that a form or card is about, in a row: for where the word itself stands in a label. */
export function Begrippen({ namen }: { namen: readonly BegripNaam[] }) {
  return (
    <div className="nav-begrippen">
      <span className="nav-zacht">{begripTeksten.uitlegBij}</span>
      <ul role="list">
        {namen.map((naam) => (
          <li key={naam}>
            <Begrip naam={naam} />
          </li>
        ))}
      </ul>
    </div>
  );
}
