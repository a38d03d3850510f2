import { datumTekst } from '@navolgbaar/ui';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';

const { vanaf, totEnMet } = beeldTeksten.verbanden;

/** From when until when, in two short lines. */
export function Periode({ van, tot }: { van: string | null; tot: string | null }) {
  return (
    <>
      {van && vanaf(datumTekst(van, 'kort'))}
      {tot && <span className="nav-onderregel">{totEnMet(datumTekst(tot, 'kort'))}</span>}
    </>
  );
}
