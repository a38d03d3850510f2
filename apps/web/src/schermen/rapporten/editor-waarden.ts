import type { Rapport } from '../../api/lijn';
import type { Fouten } from '../../delen/formulier';
import { rapportTeksten } from '../../teksten/rapporten';

const { vraag: t } = rapportTeksten;

/** The answers of the editor, flat; the names are those of the API, so that its refusals land on their field. */
export type Waarden = Record<string, string>;

export const DELEN = [
  'samenvatting',
  'aanleiding',
  'feiten',
  'conclusie',
  'gevolgVoorInwoners',
  'advies',
] as const;
const BEVINDING = ['norm', 'oordeel', 'onderbouwing'] as const;
export type Bevindingdeel = (typeof BEVINDING)[number];

export const sectieNaam = (deel: string): string => `secties.${deel}`;
export const bevindingNaam = (i: number, deel: Bevindingdeel): string => `secties.bevindingen.${i}.${deel}`;
export const aantalVan = (w: Waarden): number => Number(w['aantal'] ?? 0);

/** A report as answers; without one, empty. */
export function beginRapport(rapport: Pick<Rapport, 'titel' | 'soort' | 'secties'> | null): Waarden {
  const bevindingen = rapport?.secties.bevindingen ?? [];
  return {
    titel: rapport?.titel ?? '',
    soort: rapport?.soort ?? '',
    aantal: String(bevindingen.length),
    ...Object.fromEntries(DELEN.map((deel) => [sectieNaam(deel), rapport?.secties[deel] ?? ''])),
    ...Object.fromEntries(
      bevindingen.flatMap((b, i) => BEVINDING.map((deel) => [bevindingNaam(i, deel), b[deel]])),
    ),
  };
}

/** The answers with one finding less; those below it move up. */
export function zonderBevinding(w: Waarden, weg: number): Waarden {
  const rest = lees(w).filter((_, i) => i !== weg);
  return {
    ...w,
    aantal: String(rest.length),
    ...Object.fromEntries(rest.flatMap((b, i) => BEVINDING.map((deel) => [bevindingNaam(i, deel), b[deel]]))),
  };
}

/** The answers with an empty finding at the end. */
export function metBevinding(w: Waarden): Waarden {
  const i = aantalVan(w);
  return {
    ...w,
    aantal: String(i + 1),
    ...Object.fromEntries(BEVINDING.map((deel) => [bevindingNaam(i, deel), ''])),
  };
}

function lees(w: Waarden): Record<Bevindingdeel, string>[] {
  const deel = (i: number, naam: Bevindingdeel) => (w[bevindingNaam(i, naam)] ?? '').trim();
  return Array.from({ length: aantalVan(w) }, (_, i) => ({
    norm: deel(i, 'norm'),
    oordeel: deel(i, 'oordeel'),
    onderbouwing: deel(i, 'onderbouwing'),
  }));
}

/** A draft may be incomplete, but a finding is never without its norm, its judgement and what it rests on. */
export function controleerRapport(w: Waarden): Fouten<Waarden> {
  const titel = (w['titel'] ?? '').trim().length;
  return {
    ...(titel < 3 || titel > 200 ? { titel: t.fout.titel } : {}),
    ...(w['soort'] === '' ? { soort: t.fout.soort } : {}),
    ...Object.fromEntries(
      lees(w).flatMap((b, i) => [
        ...(b.norm.length < 3 ? [[bevindingNaam(i, 'norm'), t.fout.norm(i + 1)]] : []),
        ...(b.oordeel === '' ? [[bevindingNaam(i, 'oordeel'), t.fout.oordeel(i + 1)]] : []),
        ...(b.onderbouwing === '' ? [[bevindingNaam(i, 'onderbouwing'), t.fout.onderbouwing(i + 1)]] : []),
      ]),
    ),
  };
}

/** The answers as the API wants them: every part, so that a part that was emptied becomes empty. */
export function naarRapport(w: Waarden): Record<string, unknown> {
  return {
    titel: (w['titel'] ?? '').trim(),
    secties: {
      ...Object.fromEntries(DELEN.map((deel) => [deel, (w[sectieNaam(deel)] ?? '').trim()])),
      bevindingen: lees(w),
    },
  };
}
