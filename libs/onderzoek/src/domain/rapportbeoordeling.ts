import { DomeinFout } from '@navolgbaar/kernel';
import type { Onderzoeksfoutcode } from './fouten';
import type { Oordeel } from './soorten';
import { type Volledigheid, eisVolledigheid } from './volledigheid';

export const ONDERDELEN = ['onderzoek', 'maatregelen'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

export const VERVOLGEN = ['afronden', 'aanvulling', 'gesprek', 'eigen_onderzoek'] as const;
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
  readonly volledigheid: Volledigheid;
}

/**
 * Checks a judgement: both parts have one with its motivation (AC-4), an insufficient part has a consequence, and a
 * question that was written down is asked: in a supplement, in a conversation or in an investigation of our own.
 * @returns the questions that go to the provider; none unless more is asked
 * @throws DomeinFout INVOER_ONGELDIG for a report that is not complete, ONDERZOEK.VERVOLG_PAST_NIET, ONDERZOEK.VRAGEN_NOG_OPEN, ONDERZOEK.VRAGEN_ONTBREKEN
 */
export function eisVolledigOordeel(beoordeling: Rapportbeoordeling): readonly string[] {
  const { onderzoek, maatregelen, vervolg, volledigheid } = beoordeling;
  eisVolledigheid(volledigheid, vervolg);
  const onvoldoende = onderzoek.oordeel === 'onvoldoende' || maatregelen.oordeel === 'onvoldoende';
  if ((vervolg === 'afronden' || vervolg === 'gesprek') && onvoldoende) {
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.VERVOLG_PAST_NIET', {}, [
      {
        name: 'vervolg',
        reason: 'Een onderdeel is onvoldoende. Vraag een aanvulling of onderzoek het zelf.',
      },
    ]);
  }
  const vragen = [...onderzoek.vragen, ...maatregelen.vragen];
  if (vervolg === 'afronden' && vragen.length > 0) {
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.VRAGEN_NOG_OPEN', { aantal: vragen.length }, [
      {
        name: 'vervolg',
        reason: 'Er staan nog vragen open. Stel ze, of haal de vragen weg die geen antwoord nodig hebben.',
      },
    ]);
  }
  if (vervolg !== 'aanvulling' && vervolg !== 'gesprek') return [];
  if (vragen.length > 0) return vragen;
  throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.VRAGEN_ONTBREKEN', {}, [
    { name: 'onderzoek.vragen', reason: 'Schrijf op wat de aanbieder nog moet beantwoorden.' },
  ]);
}
