import type { Afwegingskader, Kaderinhoud } from '../../api/afwegingskaders';
import type { Fouten } from '../../delen/formulier';
import { regelsVan } from '../../delen/regels';
import { kaderTeksten } from '../../teksten/afwegingskader';
import { naamVan, nietOplopend } from '../weging/weegregels';

/**
 * `rijen` and `kolommen` hold the codes in order; per code there are fields such as `rij.ontwikkeling.naam`, and per cell
 * a colour under `cellen.ontwikkeling.klein`, as the API names it too.
 */
export type Waarden = Record<string, string>;
export type As = 'rijen' | 'kolommen';

export const MEESTE = 5;
export const MINSTE = 2;
const VOORVOEGSEL = { rijen: 'rij', kolommen: 'kolom' } as const;

export const veldnaam = (as: As, code: string, veld: string): string => `${VOORVOEGSEL[as]}.${code}.${veld}`;
export const celnaam = (ernst: string, omvang: string): string => `cellen.${ernst}.${omvang}`;
export const codesVan = (w: Waarden, as: As): string[] => (w[as] ?? '').split(',').filter(Boolean);
export const naamIn = (w: Waarden, as: As, code: string): string => w[veldnaam(as, code, 'naam')] ?? '';

/** The form begins with the version that holds now: mostly little changes. */
export function beginVan(kader: Afwegingskader): Waarden {
  const { rijen, kolommen, cellen, stap3 } = kader;
  return {
    ...{ ernstnaam: kader.ernstnaam, omvangnaam: kader.omvangnaam },
    rijen: rijen.map(({ code }) => code).join(','),
    kolommen: kolommen.map(({ code }) => code).join(','),
    ...Object.fromEntries(
      rijen.flatMap(({ code, naam, uitleg, voorbeelden, levensbedreigend }) => [
        [veldnaam('rijen', code, 'naam'), naam],
        [veldnaam('rijen', code, 'uitleg'), uitleg],
        [veldnaam('rijen', code, 'voorbeelden'), voorbeelden.join('\n')],
        [veldnaam('rijen', code, 'levensbedreigend'), levensbedreigend ? 'ja' : 'nee'],
      ]),
    ),
    ...Object.fromEntries(
      kolommen.flatMap(({ code, naam, vanafProcent }) => [
        [veldnaam('kolommen', code, 'naam'), naam],
        [veldnaam('kolommen', code, 'vanafProcent'), vanafProcent === null ? '' : String(vanafProcent)],
      ]),
    ),
    ...Object.fromEntries(cellen.map(({ ernst, omvang, kleur }) => [celnaam(ernst, omvang), kleur])),
    gronden: stap3.gronden.map(({ naam }) => naam).join('\n'),
    signalen: stap3.aandacht ? String(stap3.aandacht.signalen) : '',
    maanden: stap3.aandacht ? String(stap3.aandacht.maanden) : '12',
    roodVraagtTweede: kader.roodVraagtTweede ? 'ja' : 'nee',
  };
}

/** What changes in the form when a row or column is added at the heavy or large end. */
export function metExtra(w: Waarden, as: As, naam: string): Waarden {
  const codes = codesVan(w, as);
  const code = nieuweCode(as === 'rijen' ? 'ernst' : 'omvang', codes);
  const naast = codes.at(-1) ?? '';
  const cellen = codesVan(w, as === 'rijen' ? 'kolommen' : 'rijen').map((ander) =>
    as === 'rijen'
      ? [celnaam(code, ander), w[celnaam(naast, ander)] ?? 'rood']
      : [celnaam(ander, code), w[celnaam(ander, naast)] ?? 'rood'],
  );
  const leeg: Waarden =
    as === 'rijen' ? { uitleg: '', voorbeelden: '', levensbedreigend: 'nee' } : { vanafProcent: '' };
  return {
    [as]: [...codes, code].join(','),
    ...Object.fromEntries(
      Object.entries({ ...leeg, naam }).map(([veld, waarde]) => [veldnaam(as, code, veld), waarde]),
    ),
    ...Object.fromEntries(cellen),
  };
}

/** A code that this version does not have yet. */
function nieuweCode(soort: string, codes: readonly string[]): string {
  let nummer = codes.length + 1;
  while (codes.includes(`${soort}_${nummer}`)) nummer += 1;
  return `${soort}_${nummer}`;
}

/** The answers as the API wants them. */
export function inhoudVan(w: Waarden, bekend: readonly { code: string; naam: string }[] = []): Kaderinhoud {
  const [rijen, kolommen] = [codesVan(w, 'rijen'), codesVan(w, 'kolommen')];
  const lees = (as: As, code: string, veld: string) => (w[veldnaam(as, code, veld)] ?? '').trim();
  const signalen = (w['signalen'] ?? '').trim();
  return {
    ernstnaam: (w['ernstnaam'] ?? '').trim(),
    omvangnaam: (w['omvangnaam'] ?? '').trim(),
    rijen: rijen.map((code) => ({
      ...{ code, naam: lees('rijen', code, 'naam'), uitleg: lees('rijen', code, 'uitleg') },
      voorbeelden: regelsVan(lees('rijen', code, 'voorbeelden')),
      levensbedreigend: lees('rijen', code, 'levensbedreigend') === 'ja',
    })),
    kolommen: kolommen.map((code) => {
      const vanaf = lees('kolommen', code, 'vanafProcent');
      return {
        ...{ code, naam: lees('kolommen', code, 'naam') },
        vanafProcent: vanaf === '' ? null : Number(vanaf),
      };
    }),
    cellen: rijen.flatMap((ernst) =>
      kolommen.map((omvang) => ({ ernst, omvang, kleur: w[celnaam(ernst, omvang)] ?? 'groen' })),
    ) as Kaderinhoud['cellen'],
    stap3: {
      gronden: regelsVan(w['gronden'] ?? '').map((naam, i) => ({
        ...{ naam, code: bekend.find((grond) => grond.naam === naam)?.code ?? grondcode(naam, i) },
      })),
      aandacht: signalen === '' ? null : { signalen: Number(signalen), maanden: Number(w['maanden']) },
    },
    roodVraagtTweede: w['roodVraagtTweede'] === 'ja',
  };
}

const grondcode = (naam: string, plaats: number): string => {
  const kaal = naam.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  return `g${plaats + 1}_${kaal}`.slice(0, 40);
};

export function controleer(w: Waarden): Fouten<Waarden> {
  const { fout, celFout } = kaderTeksten.formulier;
  const inhoud = inhoudVan(w);
  const zonderNaam = (['rijen', 'kolommen'] as const).flatMap((as) =>
    codesVan(w, as)
      .filter((code) => naamIn(w, as, code).trim() === '')
      .map((code) => [veldnaam(as, code, 'naam'), fout.naam]),
  );
  const assen = ['ernstnaam', 'omvangnaam'].filter((naam) => (w[naam] ?? '').trim() === '');
  const oplopend = nietOplopend(inhoud).map(({ ernst, omvang }) => [
    celnaam(ernst, omvang),
    celFout(naamVan(inhoud.rijen, ernst), naamVan(inhoud.kolommen, omvang)),
  ]);
  return Object.fromEntries([
    ...assen.map((naam) => [naam, fout.naam]),
    ...zonderNaam,
    ...drempelfouten(w),
    ...aandachtfouten(w),
    ...oplopend,
  ]);
}

function drempelfouten(w: Waarden): string[][] {
  const namen = codesVan(w, 'kolommen').map((code) => veldnaam('kolommen', code, 'vanafProcent'));
  const ingevuld = namen.map((naam) => (w[naam] ?? '').trim());
  if (ingevuld.every((tekst) => tekst === '')) return [];
  return namen.flatMap((naam, i) => {
    const [hier, vorige] = [ingevuld[i] ?? '', ingevuld[i - 1] ?? ''];
    const getal = /^\d{1,3}$/.test(hier) && Number(hier) <= 100;
    const goed = getal && (i === 0 ? Number(hier) === 0 : vorige !== '' && Number(hier) > Number(vorige));
    return goed ? [] : [[naam, kaderTeksten.formulier.fout.drempel]];
  });
}

function aandachtfouten(w: Waarden): string[][] {
  if ((w['signalen'] ?? '').trim() === '') return [];
  return ['signalen', 'maanden']
    .filter((naam) => !/^[1-9]\d{0,2}$/.test((w[naam] ?? '').trim()))
    .map((naam) => [naam, kaderTeksten.formulier.fout.getal]);
}

/** The table as it would become. */
export const tabelVan = (w: Waarden) => ({ ...inhoudVan(w), aanname: true });
