import type { Ernst, Ladderbeeld } from '../../api/interventieladder';
import type { Veld, Waarden } from '../../delen/velden';
import { ladderTeksten } from '../../teksten/interventieladder';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const t = ladderTeksten.veld;

/** The lightest first. */
export const ERNSTEN = Object.keys(zaakwaarden.ladderernst) as Ernst[];

const ernstopties = ERNSTEN.map((waarde) => ({ waarde, label: zaakwaarden.ladderernst[waarde] }));

/** What the ladder says of each provider that was chosen; nothing while nobody was. */
export type Beeldbij = (w: Waarden) => readonly Ladderbeeld[];

/** What the API calls a term, and under which name a form asks it. */
export const TERMIJNVELD = {
  termijnPlan: 'plan',
  termijnInvoering: 'invoering',
  termijnVoortgang: 'voortgang',
} as const;

const BEGIN = Date.UTC(2026, 0, 1);
const DAG_MS = 86_400_000;

/** How many days a length is from one fixed day, as the server compares it. */
function dagen(duur: string): number | null {
  const [, aantal = '', eenheid = ''] = /^P(\d+)([DWM])$/.exec(duur) ?? [];
  if (eenheid === 'D') return Number(aantal);
  if (eenheid === 'W') return Number(aantal) * 7;
  return eenheid === 'M' ? (Date.UTC(2026, Number(aantal), 1) - BEGIN) / DAG_MS : null;
}

/** The advice of the ladder at the severity that was chosen. */
export const adviesBij = (beeld: Ladderbeeld | undefined, ernst: unknown) =>
  beeld?.adviezen.find((een) => een.ernst === ernst);

/**
 * In what the answers deviate from the ladder, as far as the screen knows: the server decides.
 * @param termijnen which terms are asked with these answers, in days
 */
export function wijktAf(
  beeld: Ladderbeeld | undefined,
  soort: unknown,
  ernst: unknown,
  termijnen: Readonly<Record<string, number>> = {},
): string[] {
  const advies = adviesBij(beeld, ernst);
  if (!beeld || !advies || typeof soort !== 'string' || soort === '') return [];
  const stap = beeld.stappen.find(({ soorten }) => soorten.includes(soort))?.code;
  const anders = Object.entries(termijnen).some(([veld, aantal]) => {
    const wat = TERMIJNVELD[veld as keyof typeof TERMIJNVELD];
    const ladder = advies.termijnen.find((een) => een.wat === wat);
    return ladder !== undefined && aantal !== dagen(ladder.duur);
  });
  return [
    ...(stap && advies.passend.includes(stap) ? [] : ['stap']),
    ...(anders ? ['termijn'] : []),
    ...(beeld.ernst !== null && beeld.ernst !== ernst ? ['ernst'] : []),
  ];
}

export const ernstvraag = (beeld: Ladderbeeld | undefined): Veld => ({
  ...{ naam: 'ernst', soort: 'keuze', label: t.ernst, verplicht: t.ernstFout, opties: ernstopties },
  ...(beeld?.ernst
    ? { begin: beeld.ernst, uitleg: t.ernstUitleg(zaakwaarden.ladderernst[beeld.ernst as Ernst]) }
    : {}),
});

/** @param waarin in what the answers deviate */
export const afwijkingvraag = (waarin: (w: Waarden) => readonly string[]): Veld => ({
  ...{ naam: 'afwijking', soort: 'vak', label: t.afwijking, uitleg: t.afwijkingUitleg },
  ...{ verplicht: t.afwijkingFout, regels: 3, maxTekens: 4000 },
  als: (w) => waarin(w).length > 0,
});

/** Where there is something to choose. */
export function locatievraag(beelden: readonly Ladderbeeld[], bij: Beeldbij): Veld {
  const locaties = [...new Map(beelden.flatMap((een) => een.locaties).map((een) => [een.id, een])).values()];
  return {
    ...{ naam: 'locatieIds', soort: 'meer', label: t.locatieIds, uitleg: t.locatieUitleg },
    opties: locaties.map(({ id, naam }) => ({ waarde: id, label: naam })),
    biedt: (id, w) => bij(w).some((beeld) => beeld.locaties.some((een) => een.id === id)),
    als: (w) => bij(w).some((beeld) => beeld.locaties.length > 0),
  };
}
