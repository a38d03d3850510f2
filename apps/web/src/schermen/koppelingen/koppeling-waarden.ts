import type { components } from '../../api/schema';
import type { Formulierkoppeling, Koppelveld, Koppelveldinfo, Koppelverzoek } from '../../api/koppelingen';
import type { Fouten, Veldwaarde } from '../../delen/formulier';
import { koppelformulierTeksten } from '../../teksten/koppelingen';
import { koppelveldTeksten } from '../../teksten/koppelvelden';

type Veldkoppeling = components['schemas']['VeldkoppelingDto'];

/**
 * `naam`, `formulierId`, `machineclientId` and `negeer`, and of every field that can be filled its parts under
 * `velden.<veld>.<deel>`. Where it comes from (`hoe`) is empty for a field that this form does not fill.
 */
export type Waarden = Record<string, Veldwaarde>;
export type Deel =
  'hoe' | 'vragen' | 'vast' | 'anders' | 'voor' | 'afkappen' | 'datumvormen' | `woord.${string}`;

export const veldnaam = (veld: Koppelveld, deel: Deel): string => `velden.${veld}.${deel}`;

/** Fields with a fixed list of words: to each of them the form may have other answers. */
export const keuzesVan = ({ soort, waarden }: Koppelveldinfo): readonly string[] =>
  soort === 'janee' ? ['ja', 'nee'] : waarden;

const tekst = (w: Waarden, naam: string): string => {
  const waarde = w[naam];
  return typeof waarde === 'string' ? waarde.trim() : '';
};
const regels = (waarde: string): string[] => [
  ...new Set(
    waarde
      .split('\n')
      .map((regel) => regel.trim())
      .filter(Boolean),
  ),
];

export const isGekozen = (w: Waarden, veld: Koppelveld): boolean => tekst(w, veldnaam(veld, 'hoe')) !== '';

/** The form begins with the version that holds, or with the fields that must be filled. */
export function beginVan(
  velden: readonly Koppelveldinfo[],
  nu: Formulierkoppeling | undefined,
  systeem = '',
): Waarden {
  return {
    ...{ naam: nu?.naam ?? '', machineclientId: nu ? (nu.machineclientId ?? '') : systeem },
    ...(nu ? {} : { formulierId: '' }),
    negeer: (nu?.negeer ?? []).join('\n'),
    ...Object.fromEntries(velden.flatMap((info) => beginVeld(info, nu))),
  };
}

function beginVeld(info: Koppelveldinfo, nu: Formulierkoppeling | undefined): [string, Veldwaarde][] {
  const { veld, verplicht } = info;
  const er = nu?.velden.find((een) => een.veld === veld);
  const hoe = er ? (er.vast === null ? 'vraag' : 'vast') : verplicht ? 'vraag' : '';
  const woorden = keuzesVan(info).map((keuze): [string, Veldwaarde] => [
    veldnaam(veld, `woord.${keuze}`),
    (er?.woorden ?? [])
      .filter(({ waarde }) => waarde === keuze)
      .map(({ antwoord }) => antwoord)
      .join('\n'),
  ]);
  return [
    [veldnaam(veld, 'hoe'), hoe],
    [veldnaam(veld, 'vragen'), (er?.vragen ?? []).join('\n')],
    [veldnaam(veld, 'vast'), er?.vast ?? ''],
    [veldnaam(veld, 'anders'), er?.anders ?? ''],
    [veldnaam(veld, 'voor'), er?.voor ?? ''],
    [veldnaam(veld, 'afkappen'), er?.afkappen ?? false],
    [veldnaam(veld, 'datumvormen'), er?.datumvormen ?? []],
    ...woorden,
  ];
}

/** A field as the API calls it in a refusal, such as `velden.soort`, on the question of the form. */
export const veldnamen = (velden: readonly Koppelveldinfo[]): Record<string, string> =>
  Object.fromEntries(velden.map(({ veld }) => [`velden.${veld}`, veldnaam(veld, 'hoe')]));

export function controleer(velden: readonly Koppelveldinfo[], w: Waarden): Fouten<Waarden> {
  const { fout } = koppelformulierTeksten;
  const fouten: Record<string, string> = {};
  if (!tekst(w, 'naam')) fouten['naam'] = fout.naam;
  if ('formulierId' in w && !/^(?!\.{1,2}$)[^\s/?#%]{1,200}$/.test(tekst(w, 'formulierId')))
    fouten['formulierId'] = fout.formulierId;
  for (const { veld, verplicht } of velden) {
    const { label } = koppelveldTeksten[veld];
    const hoe = tekst(w, veldnaam(veld, 'hoe'));
    if (verplicht && !hoe) fouten[veldnaam(veld, 'hoe')] = fout.hoe(label);
    if (hoe === 'vraag' && !tekst(w, veldnaam(veld, 'vragen')))
      fouten[veldnaam(veld, 'vragen')] = fout.vragen(label);
    if (hoe === 'vast' && !tekst(w, veldnaam(veld, 'vast')))
      fouten[veldnaam(veld, 'vast')] = fout.vast(label);
  }
  return fouten;
}

/** The koppeling as the API wants it. */
export function naarVerzoek(
  velden: readonly Koppelveldinfo[],
  w: Waarden,
  nu: Formulierkoppeling | undefined,
): Koppelverzoek {
  return {
    naam: tekst(w, 'naam'),
    negeer: regels(tekst(w, 'negeer')),
    velden: velden.filter(({ veld }) => isGekozen(w, veld)).map((info) => alsVeld(info, w, nu)),
  };
}

function alsVeld(info: Koppelveldinfo, w: Waarden, nu: Formulierkoppeling | undefined): Veldkoppeling {
  const { veld } = info;
  const deel = (naam: Deel) => tekst(w, veldnaam(veld, naam));
  const leeg = { vragen: [], woorden: [], datumvormen: [], afkappen: false };
  if (deel('hoe') === 'vast') return { veld, ...leeg, vast: deel('vast') };
  const keuzes = keuzesVan(info);
  const vertaald = keuzes.flatMap((keuze) =>
    regels(deel(`woord.${keuze}`)).map((antwoord) => ({ antwoord, waarde: keuze })),
  );
  return {
    veld,
    vragen: regels(deel('vragen')),
    // Of a text other words can be set on the server only: they stay as they were.
    woorden: keuzes.length > 0 ? vertaald : (nu?.velden.find((een) => een.veld === veld)?.woorden ?? []),
    datumvormen: [w[veldnaam(veld, 'datumvormen')] ?? []].flat() as Veldkoppeling['datumvormen'],
    afkappen: w[veldnaam(veld, 'afkappen')] === true,
    ...(deel('anders') ? { anders: deel('anders') } : {}),
    ...(deel('voor') ? { voor: deel('voor') } : {}),
  };
}
