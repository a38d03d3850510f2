import type { Herleiding, Overgangstabel } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Termijndefinitie } from './definitie';
import { type Dagduur, schrijfDuur } from './duur';
import { schrijfDatum } from './schrijfwijze';

export const UITSTELSTATUSSEN = ['gevraagd', 'toegewezen', 'afgewezen', 'ingetrokken', 'vervallen'] as const;
export type Uitstelstatus = (typeof UITSTELSTATUSSEN)[number];
export type Uitstelhandeling = 'wijsToe' | 'wijsAf' | 'trekIn' | 'laatVervallen';

const BRON =
  'Issue Termijnen: verlengd op verzoek van de aanbieder met motivering, bij besluit van de toezichthouder';
const BESLIS = { recht: 'termijn:wijzigen', bron: BRON } as const;

/** The life of a request for extension. It moves no last day by itself: only granting it does. */
export const uitstelovergangen = {
  gevraagd: {
    wijsToe: { naar: 'toegewezen', ...BESLIS },
    wijsAf: { naar: 'afgewezen', ...BESLIS },
    trekIn: { naar: 'ingetrokken', recht: 'uitstel:vragen', bron: BRON },
    laatVervallen: { naar: 'vervallen', recht: 'termijn:voldoen', bron: BRON },
  },
  toegewezen: {},
  afgewezen: {},
  ingetrokken: {},
  vervallen: {},
} as const satisfies Overgangstabel<Uitstelstatus, Uitstelhandeling>;

/** A request of a provider to get more time for one term. */
export interface Uitstelverzoek {
  readonly id: string;
  readonly termijnId: string;
  /** Legal day on which it came in, ISO 8601. */
  readonly gevraagdOp: string;
  readonly duur: Dagduur;
  readonly motivering: string;
  /** Whether the provider sent it in itself, or a colleague wrote down what came in another way. */
  readonly viaPortaal: boolean;
  readonly status: Uitstelstatus;
  /** Legal day of the end, or null while it is open. */
  readonly eindeOp: string | null;
  readonly eindereden: string | null;
  /** The last day of the term after the decision, ISO 8601. */
  readonly uiterlijk: string | null;
  readonly versie: number;
}

/** Whether the provider can ask for more time: it must be the one who acts, in a term that can be extended. */
export function isUitstelMogelijk({ eigenaar, verlenging }: Termijndefinitie): boolean {
  return eigenaar === 'aanbieder' && verlenging !== null;
}

const AFLOOP = {
  toegewezen: 'Het verzoek is op {op} toegewezen.',
  afgewezen: 'Het verzoek is op {op} afgewezen.',
  ingetrokken: 'Het verzoek is op {op} ingetrokken.',
  vervallen: 'Het verzoek is op {op} vervallen.',
} as const;

const dag = (tekst: string) => schrijfDatum(Temporal.PlainDate.from(tekst));

/** What was asked, what was decided and what it means for the last day, in words a provider can read. */
export function herleidUitstel(
  verzoek: Omit<Uitstelverzoek, 'versie' | 'id' | 'termijnId'>,
  { verlenging, grondslag }: Termijndefinitie,
): Herleiding {
  const bron = verlenging?.bron ?? grondslag.bron;
  const { status, eindeOp, eindereden, uiterlijk } = verzoek;
  const stappen = [
    { stap: `Op ${dag(verzoek.gevraagdOp)} is ${schrijfDuur(verzoek.duur)} uitstel gevraagd.`, bron },
  ];
  if (status === 'gevraagd') {
    stappen.push({ stap: 'Zolang daarover niet is beslist, verandert de laatste dag niet.', bron });
    return stappen;
  }
  const reden = eindereden ? ` Reden: ${eindereden.replace(/\.$/, '')}.` : '';
  stappen.push({
    stap: `${AFLOOP[status].replace('{op}', dag(eindeOp ?? verzoek.gevraagdOp))}${reden}`,
    bron,
  });
  if (uiterlijk) {
    const blijft = status === 'toegewezen' ? 'is nu' : 'blijft';
    stappen.push({ stap: `De laatste dag van de termijn ${blijft} ${dag(uiterlijk)}.`, bron });
  }
  return stappen;
}
