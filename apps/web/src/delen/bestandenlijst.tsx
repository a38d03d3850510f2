import { grootteTekst } from '@navolgbaar/ui';
import type { Document } from '../api/zaken';
import { DocumentNaam } from './document-naam';

/** Documents by their name and size, to be opened. */
export function Bestandenlijst({ documenten }: { documenten: readonly Document[] }) {
  return (
    <ul className="nav-kortelijst">
      {documenten.map((document) => (
        <li key={document.id} className="nav-bestanden__wat nav-breekbaar">
          <DocumentNaam document={document} erbij={grootteTekst(document.grootte)} />
        </li>
      ))}
    </ul>
  );
}
