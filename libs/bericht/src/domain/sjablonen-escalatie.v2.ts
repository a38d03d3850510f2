import type { Sjabloon } from './sjabloon';
import { BRON, INHAAL, TE_LAAT, WAAROVER } from './sjablonen-escalatie.v1';

const v2 = { versie: 2, geldigVanaf: '2026-01-01' } as const;

// A term may also be of a melding without a case, so these no longer say "in zaak".
const JURIST = `Een termijn is op {{uiterlijkeDatum}} verstreken en staat nog steeds open. De behandelaar en de coördinator hebben daar bericht van gehad. Neem contact op met de coördinator om te bespreken wat juridisch mogelijk is.

${WAAROVER}

Contact: {{contact}}.`;

export const escalatiesjablonenV2 = [
  {
    ...v2,
    code: 'termijn-escalatie-jurist',
    aanSoort: 'medewerker',
    bron: BRON,
    onderwerp: 'Termijn nog steeds open: {{termijn}} ({{kenmerk}})',
    tekst: JURIST,
  },
  {
    ...v2,
    code: 'termijn-escalatie-jurist-laat',
    aanSoort: 'medewerker',
    bron: INHAAL,
    onderwerp: 'Verlaat bericht: termijn nog steeds open: {{termijn}} ({{kenmerk}})',
    tekst: `${TE_LAAT}${JURIST}`,
  },
] as const satisfies readonly Sjabloon[];
