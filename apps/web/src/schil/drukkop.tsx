import { datumTekst } from '@navolgbaar/ui';
import { type Ik, useVandaag } from '../api/ik';
import { drukTeksten as teksten } from '../teksten/schil';

/** The head of a printed page: whose it is, who printed it and when, and that it is confidential where it is. */
export function Drukkop({ ik }: { ik: Ik }) {
  return (
    <div className="nav-drukkop">
      <p>{ik.organisatie.naam}</p>
      <p>{teksten.afgedrukt(datumTekst(useVandaag()), ik.naam)}</p>
      <p className="nav-drukkop__vertrouwelijk">{teksten.vertrouwelijk}</p>
    </div>
  );
}
