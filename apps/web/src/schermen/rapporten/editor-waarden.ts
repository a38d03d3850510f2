import type { Rapport } from '../../api/lijn';
import type { Fouten } from '../../delen/formulier';
import type { Weergave } from '../../formulier/wijziging';
import { alsPlatteTekst } from '@navolgbaar/tekst';
import { alsWaarde, uitWaarde } from '../../delen/teksteditor/waarde';
import { opgemaakt } from '../../formulier/opgemaakte-tekst';
import { rapportTeksten } from '../../teksten/rapporten';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { vraag: t } = rapportTeksten;

/** The answers of the editor, flat; the names are those of the API, so that its refusals land on their field. */
export type Waarden = Record<string, string>;

const BEVINDING = ['norm', 'oordeel', 'onderbouwing'] as const;
export type Bevindingdeel = (typeof BEVINDING)[number];
/** From which finding of the case it was drawn goes along unseen. */
const HERKOMST = ['bevindingId', 'bevindingnummer'] as const;
const ALLES = [...BEVINDING, ...HERKOMST] as const;

const naarVeld = (inhoud: Record<string, unknown>): string => alsWaarde(opgemaakt(inhoud));
const isTekst = (veld: string): boolean => /^secties\.|\.onderbouwing$/.test(veld);

/** As many as the api takes. */
const MEESTE_BEVINDINGEN = 200;

/** A part of the template of the report. */
export type Deel = Pick<Rapport['secties'][number], 'sleutel' | 'kop' | 'hulp'>;
export type Rapporttekst = Pick<Rapport, 'titel' | 'secties' | 'bevindingen'>;

export const sectieNaam = (deel: string): string => `secties.${deel}`;
export const bevindingNaam = (i: number, deel: (typeof ALLES)[number]): string => `bevindingen.${i}.${deel}`;
export const aantalVan = (w: Waarden): number => Number(w['aantal'] ?? 0);

/** A report as answers. */
export function beginRapport({ titel, secties, bevindingen }: Rapporttekst): Waarden {
  return {
    titel,
    aantal: String(bevindingen.length),
    ...Object.fromEntries(secties.map(({ sleutel, inhoud }) => [sectieNaam(sleutel), naarVeld(inhoud)])),
    ...Object.fromEntries(
      bevindingen.flatMap((b, i) => [
        [bevindingNaam(i, 'norm'), b.norm],
        [bevindingNaam(i, 'oordeel'), b.oordeel],
        [bevindingNaam(i, 'onderbouwing'), naarVeld(b.onderbouwing)],
        [bevindingNaam(i, 'bevindingId'), b.bevindingId ?? ''],
        [bevindingNaam(i, 'bevindingnummer'), b.bevindingnummer === null ? '' : String(b.bevindingnummer)],
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
  tekst: (veld, waarde) => {
    if (isTekst(veld)) return alsPlatteTekst(uitWaarde(String(waarde)));
    return veld.endsWith('.oordeel') ? woord(zaakwaarden.normoordeel, String(waarde)) : undefined;
  },
  inWoorden: isTekst,
  verborgen: [
    'aantal',
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
    bevindingnummer: deel(i, 'bevindingnummer'),
  }));
}

/** A draft may be incomplete, but a finding is never without its norm, its judgement and what it rests on. */
export function controleerRapport(w: Waarden): Fouten<Waarden> {
  const titel = (w['titel'] ?? '').trim().length;
  return {
    ...(titel < 3 || titel > 200 ? { titel: t.fout.titel } : {}),
    ...Object.fromEntries(
      lees(w).flatMap((b, i) => [
        ...(b.norm.length < 3 ? [[bevindingNaam(i, 'norm'), t.fout.norm(i + 1)]] : []),
        ...(b.oordeel === '' ? [[bevindingNaam(i, 'oordeel'), t.fout.oordeel(i + 1)]] : []),
        ...(b.onderbouwing === '' ? [[bevindingNaam(i, 'onderbouwing'), t.fout.onderbouwing(i + 1)]] : []),
      ]),
    ),
  };
}

/** The findings as they were, beside the rest as it is: one that is not complete yet must not hold the text up. */
export function metHeleBevindingen(w: Waarden, eerst: Waarden): Waarden {
  const onaf = Object.keys(controleerRapport(w)).some((veld) => veld.startsWith('bevindingen.'));
  if (!onaf) return w;
  const rest = Object.entries(w).filter(([veld]) => !veld.startsWith('bevindingen.'));
  return { ...Object.fromEntries(rest), ...bevindingvelden(eerst) };
}

const bevindingvelden = (w: Waarden): Waarden =>
  Object.fromEntries(
    Object.entries(w).filter(([veld]) => veld === 'aantal' || veld.startsWith('bevindingen.')),
  );

/**
 * What changed since `eerst`, as the API wants it: a part that is not named stays as somebody else may just have made it.
 * A part that was emptied becomes empty; findings go as a whole.
 */
export function naarRapport(w: Waarden, delen: readonly Deel[], eerst: Waarden): Record<string, unknown> {
  const anders = (veld: string) => (w[veld] ?? '') !== (eerst[veld] ?? '');
  const titel = (w['titel'] ?? '').trim();
  const secties = delen
    .filter(({ sleutel }) => anders(sectieNaam(sleutel)))
    .map(({ sleutel }) => ({ sleutel, inhoud: uitWaarde(w[sectieNaam(sleutel)] ?? '') }));
  const bevindingen = JSON.stringify(lees(w)) === JSON.stringify(lees(eerst)) ? null : lees(w);
  return {
    ...(anders('titel') ? { titel } : {}),
    ...(secties.length > 0 ? { secties } : {}),
    ...(bevindingen ? { bevindingen: bevindingen.map(naarBevinding) } : {}),
  };
}

const naarBevinding = ({
  norm,
  oordeel,
  onderbouwing,
  bevindingId,
  bevindingnummer,
}: ReturnType<typeof lees>[number]) => ({
  ...{ norm, oordeel, onderbouwing: uitWaarde(onderbouwing) },
  bevindingId: bevindingId || null,
  bevindingnummer: bevindingnummer ? Number(bevindingnummer) : null,
});
