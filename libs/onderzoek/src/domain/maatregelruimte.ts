import type { Herleiding } from '@navolgbaar/kernel';
import { bepaalBevoegdheid } from './bevoegdheid';
import type { Domein, Uitkomst, Wet } from './soorten';

/** Whether a maatregel can be given in a case, and why. */
export interface Maatregelruimte {
  readonly mogelijk: boolean;
  readonly herleiding: Herleiding;
}

/**
 * Whether the supervisor may give a maatregel: never for a part of which the gemeente is not the supervisor (AC-5), and
 * never from an outcome that found nothing wrong (AC-1).
 * @param wet the law of the part that the maatregel is about; in a mixed case not always the law of the case
 */
export function bepaalMaatregelruimte({
  uitkomst,
  wet,
  domein,
}: {
  readonly uitkomst: Uitkomst | null;
  readonly wet: Wet;
  readonly domein: Domein;
}): Maatregelruimte {
  const { bevoegdheid, herleiding } = bepaalBevoegdheid({ wet, domein });
  if (bevoegdheid === 'alleen_doorgeven') return { mogelijk: false, herleiding };
  const reden = uitkomst && ZONDER_TEKORTKOMING[uitkomst];
  if (reden) return { mogelijk: false, herleiding: [...herleiding, reden] };
  return {
    mogelijk: true,
    herleiding: [
      ...herleiding,
      { stap: 'Geen uitkomst van deze zaak staat een maatregel in de weg.', bron: 'Beleidskader § 8' },
    ],
  };
}

const ZONDER_TEKORTKOMING: Partial<Record<Uitkomst, { stap: string; bron: string }>> = {
  verklaard: {
    stap: 'De uitkomst is "verklaard, geen tekortkoming": er is niets waarvoor een maatregel kan gelden.',
    bron: 'Beleidskader § 6, kader "Zaken op orde? Zaken op orde!"',
  },
  geen_tekortkoming: {
    stap: 'De uitkomst is "geen tekortkoming": er is niets waarvoor een maatregel kan gelden.',
    bron: 'Beleidskader § 8',
  },
  geen_calamiteit: {
    stap: 'Bij de eerste beoordeling is vastgesteld dat dit geen calamiteit of geweldsincident is.',
    bron: 'Protocol melden calamiteiten en geweldsincidenten',
  },
  ingetrokken: {
    stap: 'Het besluit waaruit de zaak volgde, is teruggenomen.',
    bron: 'Beleidskader § 4: navolgbaarheid',
  },
  overgedragen: {
    stap: 'De zaak is overgedragen: de toezichthouder is niet meer aan zet.',
    bron: 'Beleidskader § 8',
  },
};
