import { noodoordeelTeksten as teksten } from '../../teksten/verzegeling';
import { Openingsformulier } from './openingsformulier';

/** A coördinator judges afterwards whether opening in an emergency was right. */
export function NoodoordeelPagina() {
  return (
    <Openingsformulier
      teksten={teksten}
      pad="/api/v1/meldingen/{id}/openingen/{openingId}/_beoordeel"
      keuze={{
        naam: 'oordeel',
        soort: 'keuze',
        label: teksten.oordeel,
        verplicht: teksten.fout.keuze,
        opties: [
          { waarde: 'terecht', label: teksten.terecht },
          { waarde: 'onterecht', label: teksten.onterecht },
        ],
      }}
    />
  );
}
