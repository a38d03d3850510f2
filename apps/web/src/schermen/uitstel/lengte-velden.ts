import type { Lengte } from '../../delen/duur';
import { alsLengte, isAantal, leesLengte } from '../../delen/duur';
import type { Veld, Waarden } from '../../delen/velden';
import { verlengTeksten } from '../../teksten/termijnen';
import { opties } from '../../teksten/waarden';
import { uitstelTeksten as teksten } from '../../teksten/uitstel';

/** The two questions for a length, and the way back to what the API wants. */
export function lengteVelden(uitleg: string | undefined, begin?: Lengte, als?: Veld['als']): Veld[] {
  const gelezen = begin ? leesLengte(begin) : null;
  const { fout, eenheden } = verlengTeksten;
  const alleenAls = als ? { als } : {};
  return [
    {
      ...{ naam: 'lengte', soort: 'tekst', label: teksten.lengte, verplicht: fout.lengte },
      ...{
        ...(uitleg ? { uitleg } : {}),
        ...(gelezen ? { begin: String(gelezen.aantal) } : {}),
        ...alleenAls,
      },
    },
    {
      ...{ naam: 'eenheid', soort: 'keuze', label: teksten.eenheid, verplicht: fout.eenheid },
      ...{ opties: opties(eenheden), begin: gelezen?.eenheid ?? 'W', ...alleenAls },
    },
  ];
}

export function keurLengte(waarden: Waarden): Record<string, string> {
  return isAantal(String(waarden['lengte'])) ? {} : { lengte: verlengTeksten.fout.lengte };
}

export function metLengte({ lengte, eenheid, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return lengte === undefined ? rest : { ...rest, ...alsLengte(String(lengte), String(eenheid)) };
}

export const LENGTENAMEN = { duur: 'lengte', werkdagen: 'lengte' } as const;
