import type { Kaderinhoud, Norm, Schaalbetekenis, Schaalwaarde } from './kader';
import { toetsRegeldruk } from './regeldruktoets';

/** What is wrong, and where: `normen.3.bronnen`, as the names of fields in the API. */
export interface Kaderfout {
  readonly pad: string;
  readonly reden: string;
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const DAG = /^\d{4}-\d{2}-\d{2}$/;
const MINSTE_WAARDEN = 2;
const MEESTE_WAARDEN = 6;
const NODIG: readonly (readonly [Schaalbetekenis, string])[] = [
  ['voldoet', 'Er is geen waarde die zegt dat de aanbieder voldoet.'],
  ['voldoet_niet', 'Er is geen waarde die zegt dat de aanbieder niet voldoet.'],
];

const leeg = (tekst: string): boolean => tekst.trim() === '';

/**
 * All faults of a framework at once. Whether it may be adopted from a day on is another question: see `keurVaststelling`.
 * Sources: requirements § 2.0 and § 3.6, VG-07, NW-12, BK-6.10.
 */
export function keurKader(inhoud: Kaderinhoud): Kaderfout[] {
  return [
    ...keurAlgemeen(inhoud),
    ...keurSchaal(inhoud.schaal),
    ...dubbel(inhoud.themas, 'themas', 'Dit thema staat er twee keer.'),
    ...inhoud.themas.flatMap(({ code, naam }, i) => [
      ...codefout(code, `themas.${i}.code`),
      ...mist(naam, `themas.${i}.naam`, 'Geef het thema een naam.'),
    ]),
    ...keurNormen(inhoud),
  ];
}

function keurAlgemeen({ naam, doel, eigenaar, evaluatieOp }: Kaderinhoud): Kaderfout[] {
  return [
    ...mist(naam, 'naam', 'Geef het kader een naam.'),
    ...mist(doel, 'doel', 'Schrijf waar het kader voor is.'),
    ...mist(eigenaar, 'eigenaar', 'Schrijf wie het kader bijhoudt.'),
    ...(DAG.test(evaluatieOp) ? [] : [{ pad: 'evaluatieOp', reden: 'Vul de dag van de evaluatie in.' }]),
  ];
}

/** A scale must be able to say yes and no (AANNAME: two to six values; the sources give no scale, requirements § 2.0). */
function keurSchaal(schaal: readonly Schaalwaarde[]): Kaderfout[] {
  const fouten: Kaderfout[] = [
    ...dubbel(schaal, 'schaal', 'Deze waarde staat er twee keer.'),
    ...schaal.flatMap(({ code, naam }, i) => [
      ...(KEBAB.test(code)
        ? []
        : [{ pad: `schaal.${i}.code`, reden: 'Gebruik kleine letters, cijfers en streepjes.' }]),
      ...mist(naam, `schaal.${i}.naam`, 'Geef de waarde een naam.'),
    ]),
  ];
  if (schaal.length < MINSTE_WAARDEN || schaal.length > MEESTE_WAARDEN)
    fouten.push({ pad: 'schaal', reden: `Geef ${MINSTE_WAARDEN} tot en met ${MEESTE_WAARDEN} waarden.` });
  for (const [betekenis, reden] of NODIG)
    if (!schaal.some((waarde) => waarde.betekenis === betekenis)) fouten.push({ pad: 'schaal', reden });
  return fouten;
}

function keurNormen({ normen, themas }: Kaderinhoud): Kaderfout[] {
  const perCode = new Map(normen.map((norm) => [norm.code, norm]));
  const themacodes = new Set(themas.map(({ code }) => code));
  const vragen = normen.flatMap((norm, i) =>
    norm.vragen.map((vraag, j) => ({ ...vraag, pad: `normen.${i}.vragen.${j}` })),
  );
  return [
    ...dubbel(normen, 'normen', 'Deze code heeft een andere norm al.'),
    ...normen.flatMap((norm, i) => [
      ...keurNorm(norm, `normen.${i}`),
      ...keurPlaats(norm, `normen.${i}`, perCode),
      ...(themacodes.has(norm.thema)
        ? []
        : [{ pad: `normen.${i}.thema`, reden: 'Kies een thema van dit kader.' }]),
    ]),
    ...dubbelePaden(
      vragen.map(({ code, pad }) => ({ code, pad })),
      'Deze code heeft een andere vraag al.',
    ),
    ...vragen.flatMap((vraag) => [
      ...codefout(vraag.code, `${vraag.pad}.code`),
      ...mist(vraag.tekst, `${vraag.pad}.tekst`, 'Schrijf de vraag op.'),
      ...toetsRegeldruk(vraag, vraag.pad),
    ]),
  ];
}

function keurNorm(norm: Norm, pad: string): Kaderfout[] {
  const { binding, grondslag, toepassing, bronnen } = norm;
  return [
    ...codefout(norm.code, `${pad}.code`),
    ...mist(norm.tekst, `${pad}.tekst`, 'Schrijf de norm op.'),
    // VG-07: what binds names by what; else it could become a shortcoming against a law that nobody can point at.
    ...(binding !== 'aanbeveling' && leeg(grondslag ?? '')
      ? [
          {
            pad: `${pad}.grondslag`,
            reden: 'Noem het artikel of beleid waaruit de plicht volgt, of maak er een aanbeveling van.',
          },
        ]
      : []),
    ...(bronnen.length === 0 ? [{ pad: `${pad}.bronnen`, reden: 'Noem ten minste één bron.' }] : []),
    ...bronnen.flatMap(({ bron, vindplaats }, i) => [
      ...mist(bron, `${pad}.bronnen.${i}.bron`, 'Noem het document.'),
      ...mist(vindplaats, `${pad}.bronnen.${i}.vindplaats`, 'Noem de plaats in het document.'),
      ...(bron.includes('|')
        ? [{ pad: `${pad}.bronnen.${i}.bron`, reden: 'Gebruik geen | in de naam van het document.' }]
        : []),
    ]),
    ...(norm.methoden.length === 0
      ? [{ pad: `${pad}.methoden`, reden: 'Kies ten minste één manier van kijken.' }]
      : []),
    ...regels(norm.indicatoren, `${pad}.indicatoren`),
    ...regels(norm.rollen, `${pad}.rollen`),
    ...regels(toepassing.voorzieningen, `${pad}.toepassing.voorzieningen`),
    ...regels(
      bronnen.flatMap(({ bron, vindplaats }) => [bron, vindplaats]).filter((deel) => !leeg(deel)),
      `${pad}.bronnen`,
    ),
    ...(toepassing.clientenVan !== null &&
    toepassing.clientenTot !== null &&
    toepassing.clientenVan > toepassing.clientenTot
      ? [{ pad: `${pad}.toepassing.clientenTot`, reden: 'Dit is minder dan waar het bij begint.' }]
      : []),
  ];
}

/** A norm is a part of one that stands by itself: one level, since a third would be a step of a process (NW-17). */
function keurPlaats(norm: Norm, pad: string, perCode: ReadonlyMap<string, Norm>): Kaderfout[] {
  if (norm.bovenliggend === null) return [];
  const boven = perCode.get(norm.bovenliggend);
  const fout = (reden: string): Kaderfout[] => [{ pad: `${pad}.bovenliggend`, reden }];
  if (!boven) return fout('De norm waar deze bij hoort, bestaat niet.');
  if (boven.code === norm.code) return fout('Een norm is geen deel van zichzelf.');
  if (boven.bovenliggend !== null) return fout('De norm waar deze bij hoort, is zelf al een deel.');
  return boven.thema === norm.thema ? [] : fout('De norm waar deze bij hoort, heeft een ander thema.');
}

const mist = (tekst: string, pad: string, reden: string): Kaderfout[] =>
  leeg(tekst) ? [{ pad, reden }] : [];

const codefout = (code: string, pad: string): Kaderfout[] =>
  CODE.test(code) ? [] : [{ pad, reden: 'Gebruik letters, cijfers, punten en streepjes, zonder spaties.' }];

/** Each stands on a line of its own in a file and on a screen. */
function regels(teksten: readonly string[], pad: string): Kaderfout[] {
  return teksten.flatMap((tekst) =>
    leeg(tekst) || /[\r\n]/.test(tekst)
      ? [{ pad, reden: 'Schrijf elk op een eigen regel, en geen lege.' }]
      : [],
  );
}

const dubbel = (delen: readonly { readonly code: string }[], lijst: string, reden: string): Kaderfout[] =>
  dubbelePaden(
    delen.map(({ code }, i) => ({ code, pad: `${lijst}.${i}` })),
    reden,
  );

/** Of each code after the first. */
function dubbelePaden(delen: readonly { code: string; pad: string }[], reden: string): Kaderfout[] {
  const gezien = new Set<string>();
  return delen.flatMap(({ code, pad }) => {
    const al = gezien.has(code);
    gezien.add(code);
    return al ? [{ pad: `${pad}.code`, reden }] : [];
  });
}
