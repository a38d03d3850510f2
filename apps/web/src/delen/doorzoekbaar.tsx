import type { Document } from '../api/zaken';
import { doorzoekbaarTeksten as teksten } from '../teksten/doorzoekbaar';
import { woord } from '../teksten/waarden';

/** Says of a document that the search does not find its text, and why; nothing when it does. */
export function Doorzoekbaar({ document: { doorzoekbaar } }: { document: Pick<Document, 'doorzoekbaar'> }) {
  const tekst = zin(doorzoekbaar);
  return tekst ? <span className="nav-onderregel nav-zacht nav-klein">{tekst}</span> : null;
}

function zin(doorzoekbaar: Document['doorzoekbaar']): string | null {
  switch (doorzoekbaar?.stand) {
    case 'wacht':
      return teksten.wacht;
    case 'storing':
      return teksten.storing;
    case 'deels':
      return teksten.deels;
    case 'niet':
      return teksten.niet(woord(teksten.reden, doorzoekbaar.reden ?? ''));
    default:
      return null;
  }
}
