import type { Ladderbeeld } from '../../api/interventieladder';
import type { Veld, Waarden } from '../../delen/velden';
import type { Ladder } from '../interventieladder/gebruik-ladder';
import { afwijkingvraag, ernstvraag, locatievraag, wijktAf } from '../interventieladder/ladder-velden';
import { termijnenVan } from './opleg-waarden';

/** In what a measure with these answers deviates from the ladder, at any of the providers that get it. */
export const wijktMaatregelAf = (beelden: readonly Ladderbeeld[], w: Waarden, vandaag: string): string[] => [
  ...new Set(beelden.flatMap((beeld) => wijktAf(beeld, w['soort'], w['ernst'], termijnenVan(w, vandaag)))),
];

/** What decides what the ladder says: these stand together, above what it says. Why one deviates from it comes after. */
const KEUZES = ['aanbiederIds', 'ernst', 'soort', 'locatieIds'];

/** What the provider does not read: the weighing, and what the measure may rest on. */
const INTERN = ['ernstWeging', 'steuntOpVim', 'vimUitzondering', 'vimToelichting'];

export const isIntern = ({ naam }: Pick<Veld, 'naam'>): boolean => INTERN.includes(naam);

export const isAfwijking = ({ naam }: Pick<Veld, 'naam'>): boolean => naam === 'afwijking';

export const isKeuze = ({ naam }: Pick<Veld, 'naam'>): boolean =>
  KEUZES.includes(naam) || naam.startsWith('termijn');

/** The questions of a measure with those of the ladder, in the order of the page. */
export function metLaddervragen(velden: readonly Veld[], { beelden, bij }: Ladder, vandaag: string): Veld[] {
  const keuzes = velden.filter(isKeuze);
  return [
    ...keuzes.filter(({ naam }) => naam.startsWith('aanbieder')),
    ernstvraag(beelden[0]),
    ...keuzes.filter(({ naam }) => !naam.startsWith('aanbieder')),
    locatievraag(beelden, bij),
    afwijkingvraag((w) => wijktMaatregelAf(bij(w), w, vandaag)),
    ...velden.filter((veld) => !isKeuze(veld)),
  ];
}
