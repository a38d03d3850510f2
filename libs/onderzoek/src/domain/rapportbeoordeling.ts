import { DomeinFout } from '@navolgbaar/kernel';
import type { Onderzoeksfoutcode } from './fouten';
import type { Oordeel } from './soorten';

export const ONDERDELEN = ['onderzoek', 'maatregelen'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

export const VERVOLGEN = ['afronden', 'aanvulling', 'eigen_onderzoek'] as const;
export type Vervolg = (typeof VERVOLGEN)[number];

/** The judgement on one part of the report, with what is still asked. */
export interface Onderdeeloordeel {
  readonly oordeel: Oordeel;
  readonly motivering: string;
  readonly vragen: readonly string[];
}

export interface Rapportbeoordeling {
  readonly onderzoek: Onderdeeloordeel;
  readonly maatregelen: Onderdeeloordeel;
  readonly vervolg: Vervolg;
}

/**
 * Checks a judgement: both parts have one with its motivation (AC-4), an insufficient part has a consequence, and a
 * request for more says what is asked.
 * @returns the questions that go to the provider; none unless more is asked
 * @throws DomeinFout ONDERZOEK.VERVOLG_PAST_NIET, ONDERZOEK.VRAGEN_ONTBREKEN
 */
export function eisVolledigOordeel(beoordeling: Rapportbeoordeling): readonly string[] {
  const { onderzoek, maatregelen, vervolg } = beoordeling;
  const onvoldoende = onderzoek.oordeel === 'onvoldoende' || maatregelen.oordeel === 'onvoldoende';
  if (vervolg === 'afronden' && onvoldoende) {
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.VERVOLG_PAST_NIET', {}, [
      {
        name: 'vervolg',
        reason: 'Een onderdeel is onvoldoende. Vraag een aanvulling of onderzoek het zelf.',
      },
    ]);
  }
  if (vervolg !== 'aanvulling') return [];
  const vragen = [...onderzoek.vragen, ...maatregelen.vragen];
  if (vragen.length > 0) return vragen;
  throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.VRAGEN_ONTBREKEN', {}, [
    { name: 'onderzoek.vragen', reason: 'Schrijf op wat de aanbieder nog moet beantwoorden.' },
  ]);
}
