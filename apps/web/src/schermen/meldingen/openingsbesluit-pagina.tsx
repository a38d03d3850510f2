import { openingsbesluitTeksten as teksten } from '../../teksten/verzegeling';
import { Openingsformulier } from './openingsformulier';

/** A second person agrees with opening a sealed identity, or does not. */
export function OpeningsbesluitPagina() {
  return (
    <Openingsformulier
      teksten={teksten}
      pad="/api/v1/meldingen/{id}/openingen/{openingId}/_beslis"
      keuze={{
        naam: 'toestaan',
        soort: 'janee',
        label: teksten.toestaan,
        uitleg: teksten.toestaanUitleg,
        verplicht: teksten.fout.keuze,
      }}
    />
  );
}
