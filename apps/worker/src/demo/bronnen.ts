import { BeheerBronnen, type NieuweBronCommand } from '@navolgbaar/bron';
import type { Wereld } from './wereld';

/** What the invented gemeente made itself, before the first case. */
const BRONNEN: readonly (Omit<NieuweBronCommand, 'gemeenteId'> & { readonly vanNoordstad: boolean })[] = [
  {
    ...{ soort: 'verordening', naam: 'Verordening Wmo Noordstad', wetten: ['wmo'], vanNoordstad: true },
    ...{ aanduiding: 'Verordening Wmo Noordstad 2024', geldigVan: '2024-01-01' },
    vindplaats: 'Gemeenteblad 2023, nr. 512345',
  },
  {
    ...{ soort: 'verordening', naam: 'Verordening jeugdhulp Noordstad', wetten: ['jeugdwet'] },
    ...{ vanNoordstad: true, aanduiding: 'Verordening jeugdhulp Noordstad 2023', geldigVan: '2023-01-01' },
    vindplaats: 'Gemeenteblad 2022, nr. 498765',
  },
  {
    ...{ soort: 'beleidsregel', naam: 'Beleidskader Toezicht', wetten: [], vanNoordstad: false },
    ...{ aanduiding: 'Beleidskader Toezicht Wmo en Jeugdwet', geldigVan: '2024-07-01', vindplaats: null },
  },
  {
    ...{ soort: 'protocol', naam: 'Protocol melden calamiteiten en geweldsincidenten', wetten: ['wmo'] },
    ...{ vanNoordstad: false, aanduiding: 'Protocol calamiteiten en geweld, versie 3' },
    ...{ geldigVan: '2024-07-01', vindplaats: null },
  },
];

/** The sources stand in the register from the first day of the demo. */
export function planBronnen(wereld: Wereld, begin: number): void {
  wereld.plan(wereld.vandaag.subtract({ days: begin }), '08:00', async (w) => {
    for (const { vanNoordstad, ...bron } of BRONNEN)
      await w.van(BeheerBronnen).voegToe(w.actor('Marijke'), {
        ...{ ...bron, gemeenteId: vanNoordstad ? w.noordstad() : null },
      });
  });
}
