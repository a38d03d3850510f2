import type { Ernst, Ladderversie } from '../../api/interventieladder';
import type { components } from '../../api/schema';
import { getalVan, getalveld } from '../../delen/regelversies';
import type { Veld, Waarden } from '../../delen/velden';
import { ladderTeksten } from '../../teksten/interventieladder';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { ERNSTEN } from './ladder-velden';

type Verzoek = components['schemas']['StelLadderVastRequest'];
export type Ladderregels = Ladderversie['regels'];
type Stap = Ladderregels['stappen'][number];

const t = ladderTeksten.vaststellen;
const TERMIJNEN = ['plan', 'invoering', 'voortgang', 'hercontrole'] as const;
const SOORTEN = Object.keys(zaakwaarden.laddersoort) as (keyof typeof zaakwaarden.laddersoort)[];
const GEEN = 'geen';

/** What one step is. Its code stays: steps that were taken point at it. */
export function stapvragen({ stappen }: Ladderregels, stap: Stap): readonly Veld[] {
  const { code, naam, uitleg, wie, soorten, bijNietOpgevolgd } = stap;
  const anderen = stappen.filter((een) => een.code !== code);
  return [
    {
      naam: `naam.${code}`,
      soort: 'tekst',
      label: t.naam,
      verplicht: t.naamFout,
      maxTekens: 200,
      begin: naam,
    },
    {
      ...{ naam: `uitleg.${code}`, soort: 'vak', label: t.uitleg, verplicht: t.uitlegFout, regels: 2 },
      ...{ maxTekens: 500, begin: uitleg },
    },
    getalveld({
      ...{ naam: `regels.plaats.${code}`, label: t.plaats(naam), uitleg: t.plaatsUitleg },
      begin: String(stappen.indexOf(stap) + 1),
    }),
    {
      ...{ naam: `wie.${code}`, soort: 'keuze', label: t.wie, verplicht: t.wieFout, begin: wie },
      opties: opties(ladderTeksten.wie),
    },
    {
      ...{
        naam: `soorten.${code}`,
        soort: 'meer',
        label: t.soorten,
        uitleg: t.soortenUitleg,
        begin: soorten,
      },
      opties: opties(zaakwaarden.laddersoort),
    },
    {
      ...{ naam: `daarna.${code}`, soort: 'lijst', label: t.daarna(naam), begin: bijNietOpgevolgd ?? GEEN },
      opties: [
        ...anderen.map((een) => ({ waarde: een.code, label: een.naam })),
        { waarde: GEEN, label: t.niets },
      ],
    },
  ];
}

/** Where a severity begins, and how long a provider gets. */
export function ernstvragen({ stappen, ernst }: Ladderregels, een: Ernst): readonly Veld[] {
  const woord = zaakwaarden.ladderernst[een];
  return [
    {
      ...{ naam: `begin.${een}`, soort: 'lijst', label: t.begin(woord), verplicht: t.beginFout(woord) },
      opties: stappen
        .filter(({ wie }) => wie === 'toezichthouder')
        .map(({ code, naam }) => ({ waarde: code, label: naam })),
      begin: ernst[een].begin,
    },
    ...TERMIJNEN.map((wat) =>
      getalveld({
        ...{ naam: `regels.${een}.${wat}`, label: t.weken(t.wat[wat], woord) },
        begin: inWeken(ernst[een].termijnen[wat]),
      }),
    ),
  ];
}

export const grensvragen = ({ teltMaanden, bezochtMaanden }: Ladderregels): readonly Veld[] => [
  getalveld({ naam: 'regels.teltMaanden', label: t.teltMaanden, begin: String(teltMaanden) }),
  getalveld({ naam: 'regels.bezochtMaanden', label: t.bezochtMaanden, begin: String(bezochtMaanden) }),
];

/** A length in whole weeks; what was adopted in days or months is rounded up. */
function inWeken(duur: string): string {
  const [, aantal = '', eenheid = ''] = /^P(\d+)([DWM])$/.exec(duur) ?? [];
  const dagen = { D: 1, W: 7, M: 365 / 12 }[eenheid] ?? 0;
  return String(Math.ceil((Number(aantal) * dagen) / 7));
}

/** Who changes nothing of a length in days or months, adopts it as it was. */
const alsDuur = (weken: number, eerst: string): string =>
  String(weken) === inWeken(eerst) ? eerst : `P${weken}W`;

/** Every measure belongs to one step: said at each step that has one too many, and at the first where one is missing. */
export function soortfouten({ stappen }: Ladderregels, w: Waarden): Record<string, string> {
  const bij = (soort: string) =>
    stappen.filter(({ code }) => [w[`soorten.${code}`] ?? []].flat().includes(soort));
  const eerste = stappen[0]?.code;
  const nergens = SOORTEN.filter((soort) => bij(soort).length === 0).map(
    (een) => zaakwaarden.laddersoort[een],
  );
  const dubbel = SOORTEN.filter((soort) => bij(soort).length > 1).flatMap((soort) =>
    bij(soort).map(({ code }) => [`soorten.${code}`, t.soortDubbel(zaakwaarden.laddersoort[soort])]),
  );
  return {
    ...(nergens.length > 0 && eerste ? { [`soorten.${eerste}`]: t.soortNergens(nergens.join(', ')) } : {}),
    ...(Object.fromEntries(dubbel) as Record<string, string>),
  };
}

/** Where a refusal of the server lands: it names the parts of the ladder, the form its questions. */
export const ladderveldnamen = ({ stappen }: Ladderregels): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...stappen.flatMap(({ code }) => [
      [`stappen.${code}.plaats`, `regels.plaats.${code}`],
      [`stappen.${code}.wie`, `wie.${code}`],
      [`stappen.${code}.bijNietOpgevolgd`, `daarna.${code}`],
    ]),
    ...ERNSTEN.flatMap((een) => [
      [`ernst.${een}.begin`, `begin.${een}`],
      ...TERMIJNEN.map((wat) => [`ernst.${een}.${wat}`, `regels.${een}.${wat}`]),
    ]),
  ]) as Record<string, string>;

/** The answers as the API takes them: a whole new version. */
export function alsLadderverzoek(
  { stappen, ernst }: Ladderregels,
  verzoek: Record<string, unknown>,
): Verzoek {
  const getal = (naam: string) => getalVan(verzoek[`regels.${naam}`]);
  const { geldigVanaf, bron, brondatum } = verzoek as Pick<Verzoek, 'geldigVanaf' | 'bron' | 'brondatum'>;
  const regels = {
    stappen: [...stappen]
      .sort((a, b) => getal(`plaats.${a.code}`) - getal(`plaats.${b.code}`))
      .map(({ code }) => {
        const daarna = verzoek[`daarna.${code}`];
        return {
          ...{ code, naam: verzoek[`naam.${code}`], uitleg: verzoek[`uitleg.${code}`] },
          ...{ wie: verzoek[`wie.${code}`], soorten: verzoek[`soorten.${code}`] },
          bijNietOpgevolgd: daarna === GEEN || !daarna ? null : daarna,
        };
      }),
    ernst: Object.fromEntries(
      ERNSTEN.map((een) => [
        een,
        {
          begin: verzoek[`begin.${een}`],
          termijnen: Object.fromEntries(
            TERMIJNEN.map((wat) => [wat, alsDuur(getal(`${een}.${wat}`), ernst[een].termijnen[wat])]),
          ),
        },
      ]),
    ),
    ...{ teltMaanden: getal('teltMaanden'), bezochtMaanden: getal('bezochtMaanden') },
  };
  return { regels: regels as unknown as Verzoek['regels'], geldigVanaf, bron, brondatum };
}
