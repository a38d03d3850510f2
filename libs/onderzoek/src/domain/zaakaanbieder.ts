import { DomeinFout } from '@navolgbaar/kernel';
import type { Onderzoeksfoutcode } from './fouten';

/**
 * What another provider has to do with a case that concerns more than one (NW-02, NW-05). AANNAME: the sources name the
 * regie and no other roles.
 */
export const AANBIEDERROLLEN = ['regie', 'uitvoerder', 'onderaannemer', 'anders'] as const;
export type Aanbiederrol = (typeof AANBIEDERROLLEN)[number];

/** A provider that a case concerns besides the one it was opened for. */
export interface Zaakaanbieder {
  readonly aanbiederId: string;
  readonly aanbiederNaam: string;
  readonly rol: Aanbiederrol;
  /** Why the case concerns it. */
  readonly reden: string;
  /** ISO 8601 instant. */
  readonly op: string;
  readonly door: string | null;
  /** Whether something was done at it in this case: then it stays. */
  readonly inGebruik: boolean;
}

/** Whom a case concerns, as it is stored: its first provider, and the others. */
export interface Betrokkenen {
  readonly aanbiederId: string | null;
  readonly aanbiederNaam: string | null;
  readonly aanbieders: readonly Pick<Zaakaanbieder, 'aanbiederId' | 'aanbiederNaam'>[];
}

/** The providers of a case that concerns several, by id; empty where there is one, for then a name says nothing. */
export function meerAanbieders({
  aanbiederId,
  aanbiederNaam,
  aanbieders,
}: Betrokkenen): ReadonlyMap<string, string> {
  if (!aanbiederId || aanbieders.length === 0) return new Map();
  const alle = [{ aanbiederId, aanbiederNaam: aanbiederNaam ?? '' }, ...aanbieders];
  return new Map(alle.map((een) => [een.aanbiederId, een.aanbiederNaam]));
}

/** That a provider of the case gets no order, and why. */
export interface AfgezienOpdracht {
  readonly aanbiederId: string;
  readonly reden: string;
  /** ISO 8601 instant. */
  readonly op: string;
  readonly door: string | null;
}

/** What we conclude for all providers together; each of them reads it. */
export interface Zaakconclusie {
  readonly conclusie: string;
  /** What changed since the one before; null for the first. */
  readonly reden: string | null;
  /** ISO 8601 instant. */
  readonly op: string;
  readonly door: string | null;
  /** When the investigation went on after it: a new order, or another provider. Null while it holds. */
  readonly vervallenOp: string | null;
}

/** Said in the history of a case when the investigation goes on. */
export const CONCLUSIE_VERVALT = 'De gezamenlijke conclusie geldt daardoor niet meer.';

/** On what it rests that all providers answer before anything is concluded for them together. */
export const CONCLUSIEREGEL =
  'Reactie IGJ (NW-05): wat voor alle aanbieders samen wordt vastgesteld, rust op het onderzoek van elk van hen';

/**
 * A joint conclusion is for a case with several providers, when each of them answered its order, or has none with a
 * reason; a next one says what changed. @throws DomeinFout ONDERZOEK.EEN_AANBIEDER, .AANBIEDER_ZONDER_OPDRACHT, .OPDRACHT_NOG_OPEN, INVOER_ONGELDIG
 */
export function eisConclusieMogelijk(stand: {
  readonly andereAanbieders: number;
  readonly openOpdrachten: number;
  /** Names of the providers without an order, or with withdrawn ones only, and without a reason for that. */
  readonly zonderOpdracht: readonly string[];
  readonly eerdere: boolean;
  readonly reden: string | null;
}): void {
  if (stand.andereAanbieders === 0) throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.EEN_AANBIEDER');
  if (stand.zonderOpdracht.length > 0) {
    const aanbieders = stand.zonderOpdracht.join(', ');
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.AANBIEDER_ZONDER_OPDRACHT', { aanbieders });
  }
  if (stand.openOpdrachten > 0) {
    throw new DomeinFout<Onderzoeksfoutcode>('ONDERZOEK.OPDRACHT_NOG_OPEN', { aantal: stand.openOpdrachten });
  }
  if (stand.eerdere && !stand.reden) {
    throw new DomeinFout('INVOER_ONGELDIG', {}, [
      {
        name: 'reden',
        reason: 'Er is al een gezamenlijke conclusie. Leg uit waarom u haar door een andere vervangt.',
      },
    ]);
  }
}
