import { DomeinFout } from '@navolgbaar/kernel';
import type { Vervolg } from './rapportbeoordeling';

/**
 * What a report of an investigation must hold to be complete: the minimum content of the Leidraad (stap 4, nader
 * onderzoek) with the three questions of the Beleidskader (AC-4), which are the core.
 */
export const VOLLEDIGHEID = [
  { naam: 'gebeurtenis', tekst: 'Wat er gebeurde, feitelijk en met tijden', kern: true },
  { naam: 'voorgeschiedenis', tekst: 'Wat aan de gebeurtenis voorafging', kern: true },
  { naam: 'alleClienten', tekst: 'Welke maatregelen gelden voor alle cliënten', kern: true },
  {
    naam: 'gehoord',
    tekst: 'De direct betrokkenen zijn gehoord, in elk geval de cliënt en wie het zou hebben gedaan',
    kern: false,
  },
  { naam: 'omgeving', tekst: 'Informatie van anderen in de omgeving', kern: false },
  { naam: 'vastlegging', tekst: 'Verslagen van de gesprekken', kern: false },
  {
    naam: 'context',
    tekst: 'De omstandigheden: eerdere signalen, het personeelsdossier en de cultuur in het team',
    kern: false,
  },
  { naam: 'oorzaken', tekst: 'Een analyse van de oorzaken', kern: false },
  { naam: 'weging', tekst: 'Een oordeel over aard, ernst en kans op herhaling', kern: false },
  { naam: 'betrokkenen', tekst: 'Maatregelen voor de cliënt en voor wie het deed', kern: false },
  { naam: 'verbetering', tekst: 'Blijvende verbeteringen in de organisatie', kern: false },
  { naam: 'terugkoppeling', tekst: 'Wat de betrokkenen hebben gehoord over de uitkomst', kern: false },
] as const;

export const VOLLEDIGHEIDSPUNTEN = VOLLEDIGHEID.map(({ naam }) => naam);
export type Volledigheidspunt = (typeof VOLLEDIGHEID)[number]['naam'];

/** Which points the report holds, and what there is to say about those that it lacks. */
export interface Volledigheid {
  readonly aanwezig: readonly Volledigheidspunt[];
  readonly toelichting: string | null;
}

/**
 * Who misses something says what that means; without the core a report is not done.
 * @throws DomeinFout INVOER_ONGELDIG with all that is missing
 */
export function eisVolledigheid({ aanwezig, toelichting }: Volledigheid, vervolg: Vervolg): void {
  const ontbreekt = VOLLEDIGHEID.filter(({ naam }) => !aanwezig.includes(naam));
  const kern = ontbreekt.filter((punt) => punt.kern).map(({ tekst }) => tekst.toLowerCase());
  const fouten = [
    ...(ontbreekt.length > 0 && !toelichting
      ? [
          {
            name: 'volledigheid.toelichting',
            reason: 'Leg uit wat ontbreekt, en waarom dat erg is of hier niet nodig is.',
          },
        ]
      : []),
    ...(kern.length > 0 && (vervolg === 'afronden' || vervolg === 'gesprek')
      ? [
          {
            name: 'vervolg',
            reason: `In het rapport ontbreekt: ${kern.join('; ')}. Vraag een aanvulling of onderzoek het zelf.`,
          },
        ]
      : []),
  ];
  if (fouten.length > 0) throw new DomeinFout('INVOER_ONGELDIG', {}, fouten);
}
