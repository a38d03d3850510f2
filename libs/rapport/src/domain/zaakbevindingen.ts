import { DomeinFout } from '@navolgbaar/kernel';
import type { Rapportfoutcode } from './fouten';
import type { Bevinding } from './secties';

/** An adopted finding of the case, as it would stand in the report. */
export interface Zaakbevinding extends Bevinding {
  readonly bevindingId: string;
  readonly bevindingnummer: number;
}

/** What the case says else than the report: never changed by itself, a person decides. */
export interface Bevindingverschil {
  /** `nieuw`: adopted and not in the report. `herzien`: a newer version counts. `ingetrokken`: it counts no more. */
  readonly soort: 'nieuw' | 'herzien' | 'ingetrokken';
  readonly bevindingnummer: number;
  /** The version that counts now; null when it counts no more. */
  readonly bevindingId: string | null;
  /** Where in the report; null for one that is not in it. */
  readonly plaats: number | null;
  readonly norm: string;
}

export function vindVerschillen(
  bevindingen: readonly Bevinding[],
  zaak: readonly Zaakbevinding[],
): Bevindingverschil[] {
  const overgenomen = bevindingen.flatMap((bevinding, plaats): Bevindingverschil[] => {
    const { bevindingId, bevindingnummer, norm } = bevinding;
    if (bevindingId === null || bevindingnummer === null) return [];
    const nu = zaak.find((een) => een.bevindingnummer === bevindingnummer);
    if (nu?.bevindingId === bevindingId) return [];
    const soort = nu ? 'herzien' : 'ingetrokken';
    return [{ soort, bevindingnummer, bevindingId: nu?.bevindingId ?? null, plaats, norm }];
  });
  const nieuw = zaak
    .filter((een) => !bevindingen.some(({ bevindingnummer }) => bevindingnummer === een.bevindingnummer))
    .map(({ bevindingnummer, bevindingId, norm }) => ({
      ...{ soort: 'nieuw' as const, bevindingnummer, bevindingId, plaats: null, norm },
    }));
  return [...overgenomen, ...nieuw];
}

/**
 * The findings of the report with those of the case: without a choice all that are not in it yet, behind what is there;
 * what was chosen takes the place of its older version.
 * @throws DomeinFout RAPPORT.BEVINDING_ONBEKEND for a choice that does not count in the case
 */
export function neemOver(
  bevindingen: readonly Bevinding[],
  zaak: readonly Zaakbevinding[],
  keuze: readonly string[] | null,
): Bevinding[] {
  const onbekend = keuze?.find((id) => !zaak.some(({ bevindingId }) => bevindingId === id));
  if (onbekend) {
    throw new DomeinFout<Rapportfoutcode>('RAPPORT.BEVINDING_ONBEKEND', {}, [
      { name: 'bevindingIds', reason: 'Kies vastgestelde bevindingen van deze zaak over deze aanbieder.' },
    ]);
  }
  const inRapport = (een: Zaakbevinding) =>
    bevindingen.some(({ bevindingnummer }) => bevindingnummer === een.bevindingnummer);
  const gekozen = keuze
    ? zaak.filter(({ bevindingId }) => keuze.includes(bevindingId))
    : zaak.filter((een) => !inRapport(een));
  return [
    ...bevindingen.map(
      (bevinding) =>
        gekozen.find(({ bevindingnummer }) => bevindingnummer === bevinding.bevindingnummer) ?? bevinding,
    ),
    ...gekozen.filter((een) => !inRapport(een)),
  ];
}
