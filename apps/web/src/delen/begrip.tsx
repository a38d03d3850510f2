import type { ReactNode } from 'react';
import { Toelichting } from '@navolgbaar/ui';
import { begrippen, type BegripNaam, type Begripsomschrijving, begripTeksten } from '../teksten/begrippen';

/** A word of the law or the policy, with its meaning in a bubble. Without `children` it shows the word itself. */
export function Begrip({ naam, children }: { naam: BegripNaam; children?: ReactNode }) {
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
    <ul className="nav-begrippen" aria-label={begripTeksten.titel}>
      {namen.map((naam) => (
        <li key={naam}>
          <Begrip naam={naam} />
        </li>
      ))}
    </ul>
  );
}
