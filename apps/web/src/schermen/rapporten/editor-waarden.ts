import type { Rapport } from '../../api/lijn';
import type { Fouten } from '../../delen/formulier';
import type { Weergave } from '../../formulier/wijziging';
import { naarVeld, uitVeld } from '../../formulier/opgemaakte-tekst';
import { rapportTeksten } from '../../teksten/rapporten';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { vraag: t } = rapportTeksten;

/** The answers of the editor, flat; the names are those of the API, so that its refusals land on their field. */
export type Waarden = Record<string, string>;

const BEVINDING = ['norm', 'oordeel', 'onderbouwing'] as const;
export type Bevindingdeel = (typeof BEVINDING)[number];
/** From which finding of the case it was drawn goes along unseen. */
const HERKOMST = ['bevindingId', 'bevindingversie'] as const;
const ALLES = [...BEVINDING, ...HERKOMST] as const;

/** As many as the api takes. */
const MEESTE_BEVINDINGEN = 200;

/** A part of the template: of a report that exists, or of the one that is begun. */
export type Deel = Pick<Rapport['secties'][number], 'sleutel' | 'kop' | 'hulp'>;
export type Rapporttekst = Pick<Rapport, 'titel' | 'soort' | 'secties' | 'bevindingen'>;

export const sectieNaam = (deel: string): string => `secties.${deel}`;
export const bevindingNaam = (i: number, deel: (typeof ALLES)[number]): string => `bevindingen.${i}.${deel}`;
export const aantalVan = (w: Waarden): number => Number(w['aantal'] ?? 0);

/** A report as answers; without one, empty. */
export function beginRapport(rapport: Rapporttekst | null, delen: readonly Deel[] = []): Waarden {
  const bevindingen = rapport?.bevindingen ?? [];
  return {
    titel: rapport?.titel ?? '',
    soort: rapport?.soort ?? '',
    aantal: String(bevindingen.length),
    ...Object.fromEntries(delen.map(({ sleutel }) => [sectieNaam(sleutel), ''])),
    ...Object.fromEntries(
      (rapport?.secties ?? []).map(({ sleutel, inhoud }) => [sectieNaam(sleutel), naarVeld(inhoud)]),
    ),
    ...Object.fromEntries(
      bevindingen.flatMap((b, i) => [
        [bevindingNaam(i, 'norm'), b.norm],
        [bevindingNaam(i, 'oordeel'), b.oordeel],
        [bevindingNaam(i, 'onderbouwing'), naarVeld(b.onderbouwing)],
        [bevindingNaam(i, 'bevindingId'), b.bevindingId ?? ''],
        [bevindingNaam(i, 'bevindingversie'), b.bevindingversie === null ? '' : String(b.bevindingversie)],
      ]),
    ),
  };
}

/** How the compare screen names the parts of a report. */
export const weergaveVan = (delen: readonly Deel[]): Weergave => ({
  label: (veld) => {
    const bevinding = /^bevindingen\.(\d+)\.(\w+)$/.exec(veld);
    if (bevinding) return `${t.bevinding(Number(bevinding[1]) + 1)}: ${t[bevinding[2] as Bevindingdeel]}`;
    const deel = delen.find(({ sleutel }) => sectieNaam(sleutel) === veld);
    return deel?.kop ?? t.titel;
  },
  tekst: (veld, waarde) =>
    veld.endsWith('.oordeel') ? woord(zaakwaarden.normoordeel, String(waarde)) : undefined,
  verborgen: [
    ...['aantal', 'soort'],
    ...Array.from({ length: MEESTE_BEVINDINGEN }, (_, i) =>
      HERKOMST.map((deel) => bevindingNaam(i, deel)),
    ).flat(),
  ],
});

/**
 * Findings are a row: where I have fewer than somebody else who changed one further on, that one would fall off the end.
 * Rather one too many, which a person sees and takes away.
 */
export function houdBevindingen(samen: Waarden, eerst: Waarden, hunne: Waarden): Waarden {
  const gewijzigd = Array.from({ length: aantalVan(hunne) }, (_, i) => i).filter((i) =>
    BEVINDING.some((deel) => hunne[bevindingNaam(i, deel)] !== eerst[bevindingNaam(i, deel)]),
  );
  const aantal = Math.max(aantalVan(samen), 1 + Math.max(-1, ...gewijzigd));
  return { ...samen, aantal: String(aantal) };
}

/** The answers with one finding less; those below it move up. */
export function zonderBevinding(w: Waarden, weg: number): Waarden {
  const rest = lees(w).filter((_, i) => i !== weg);
  return {
    ...w,
    aantal: String(rest.length),
    ...Object.fromEntries(rest.flatMap((b, i) => ALLES.map((deel) => [bevindingNaam(i, deel), b[deel]]))),
  };
}

/** The answers with an empty finding at the end. */
export function metBevinding(w: Waarden): Waarden {
  const i = aantalVan(w);
  return {
    ...w,
    aantal: String(i + 1),
    ...Object.fromEntries(ALLES.map((deel) => [bevindingNaam(i, deel), ''])),
  };
}

function lees(w: Waarden): Record<(typeof ALLES)[number], string>[] {
  const deel = (i: number, naam: (typeof ALLES)[number]) => (w[bevindingNaam(i, naam)] ?? '').trim();
  return Array.from({ length: aantalVan(w) }, (_, i) => ({
    norm: deel(i, 'norm'),
    oordeel: deel(i, 'oordeel'),
    onderbouwing: deel(i, 'onderbouwing'),
    bevindingId: deel(i, 'bevindingId'),
    bevindingversie: deel(i, 'bevindingversie'),
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
export function naarRapport(
  w: Waarden,
  delen: readonly Deel[],
  eerder: Rapporttekst | null,
): Record<string, unknown> {
  const onderbouwingen = (eerder?.bevindingen ?? []).map(({ onderbouwing }) => onderbouwing);
  return {
    titel: (w['titel'] ?? '').trim(),
    secties: delen.map(({ sleutel }) => ({
      sleutel,
      inhoud: uitVeld(
        w[sectieNaam(sleutel)] ?? '',
        (eerder?.secties ?? []).filter((deel) => deel.sleutel === sleutel).map(({ inhoud }) => inhoud),
      ),
    })),
    bevindingen: lees(w).map(({ norm, oordeel, onderbouwing, bevindingId, bevindingversie }) => ({
      ...{ norm, oordeel, onderbouwing: uitVeld(onderbouwing, onderbouwingen) },
      bevindingId: bevindingId || null,
      bevindingversie: bevindingversie ? Number(bevindingversie) : null,
    })),
  };
}
