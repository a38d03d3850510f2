import { useQuery } from '@tanstack/react-query';
import { api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { type Ernst, ladderversiesVraag, type Ladderversie } from '../../api/interventieladder';
import type { components } from '../../api/schema';
import { adres } from '../../basis';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { geenGetal, geldendeVersie, getalVan, getalveld, versieVelden } from '../../delen/regelversies';
import type { Veld } from '../../delen/velden';
import { ladderTeksten } from '../../teksten/interventieladder';
import { regelversieTeksten } from '../../teksten/regelversies';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { ERNSTEN } from './ladder-velden';

type Verzoek = components['schemas']['StelLadderVastRequest'];
type Regels = Ladderversie['regels'];

const t = { ...regelversieTeksten.vaststellen, ...ladderTeksten.vaststellen };
const LIJST = '/interventieladder';
const TERMIJNEN = ['plan', 'invoering', 'voortgang', 'hercontrole'] as const;
const GEEN = 'geen';

/** A person adopts a new version, beginning with what holds now. */
export function LadderVaststellen() {
  const vandaag = useVandaag();
  const vraag = useQuery(ladderversiesVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: ladderTeksten.titel, href: adres(LIJST) }, { label: t.titel }]}
    >
      <Gegevens vraag={vraag} wat={ladderTeksten.titel}>
        {(versies) => {
          const geldend = (geldendeVersie(versies, vandaag) ?? versies[0])?.regels;
          if (!geldend) return null;
          const vragen = velden(geldend);
          return (
            <AlleenMetRecht recht="interventieladder:beheren" terug={LIJST}>
              <Actieformulier<readonly Ladderversie[]>
                label={t.titel}
                velden={vragen}
                knop={t.knop}
                controleer={(waarden) => geenGetal(vragen, waarden)}
                veldnamen={veldnamen(geldend)}
                verstuur={async (verzoek, koppen) =>
                  gelukt(
                    await api.POST('/api/v1/interventieladders', {
                      body: alsVerzoek(geldend, verzoek),
                      headers: koppen,
                    }),
                  )
                }
                ververs={[['interventieladder']]}
                gelukt={t.gelukt}
                terug={LIJST}
              />
            </AlleenMetRecht>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

/** A length in whole weeks; what was adopted in days or months is rounded up. */
const inWeken = (duur: string): string => {
  const [, aantal = '', eenheid = ''] = /^P(\d+)([DWM])$/.exec(duur) ?? [];
  const dagen = { D: 1, W: 7, M: 365 / 12 }[eenheid] ?? 0;
  return String(Math.ceil((Number(aantal) * dagen) / 7));
};

function velden({ stappen, ernst, teltMaanden, bezochtMaanden }: Regels): readonly Veld[] {
  const keuzes = stappen.map(({ code, naam }) => ({ waarde: code, label: naam }));
  const zelf = stappen.filter(({ wie }) => wie === 'toezichthouder').map(({ code }) => code);
  return [
    ...stappen.flatMap((stap, plek): Veld[] => [
      getalveld({
        ...{ naam: `regels.plaats.${stap.code}`, label: t.plaats(stap.naam), begin: String(plek + 1) },
        ...(plek === 0 ? { uitleg: t.plaatsUitleg } : {}),
      }),
      {
        ...{ naam: `daarna.${stap.code}`, soort: 'lijst', label: t.daarna(stap.naam) },
        opties: [...keuzes.filter(({ waarde }) => waarde !== stap.code), { waarde: GEEN, label: t.niets }],
        begin: stap.bijNietOpgevolgd ?? GEEN,
      },
    ]),
    ...ERNSTEN.flatMap((een): Veld[] => {
      const woord = zaakwaarden.ladderernst[een];
      return [
        {
          ...{ naam: `begin.${een}`, soort: 'lijst', label: t.begin(woord), verplicht: t.beginFout(woord) },
          opties: keuzes.filter(({ waarde }) => zelf.includes(waarde)),
          begin: ernst[een].begin,
        },
        ...TERMIJNEN.map((wat) =>
          getalveld({
            ...{ naam: `regels.${een}.${wat}`, label: t.weken(t.wat[wat], woord) },
            begin: inWeken(ernst[een].termijnen[wat]),
          }),
        ),
      ];
    }),
    getalveld({ naam: 'regels.teltMaanden', label: t.teltMaanden, begin: String(teltMaanden) }),
    getalveld({ naam: 'regels.bezochtMaanden', label: t.bezochtMaanden, begin: String(bezochtMaanden) }),
    ...versieVelden,
  ];
}

/** Where a refusal of the server lands: it names the parts of the ladder, the form its questions. */
const veldnamen = ({ stappen }: Regels): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...stappen.flatMap(({ code }) => [
      [`stappen.${code}.plaats`, `regels.plaats.${code}`],
      [`stappen.${code}.wie`, `regels.plaats.${code}`],
      [`stappen.${code}.bijNietOpgevolgd`, `daarna.${code}`],
    ]),
    ...ERNSTEN.flatMap((een) => [
      [`ernst.${een}.begin`, `begin.${een}`],
      ...TERMIJNEN.map((wat) => [`ernst.${een}.${wat}`, `regels.${een}.${wat}`]),
    ]),
  ]) as Record<string, string>;

function alsVerzoek({ stappen }: Regels, verzoek: Record<string, unknown>): Verzoek {
  const getal = (naam: string) => getalVan(verzoek[`regels.${naam}`]);
  const { geldigVanaf, bron, brondatum } = verzoek as Pick<Verzoek, 'geldigVanaf' | 'bron' | 'brondatum'>;
  const regels = {
    stappen: [...stappen]
      .sort((a, b) => getal(`plaats.${a.code}`) - getal(`plaats.${b.code}`))
      .map((stap) => {
        const daarna = verzoek[`daarna.${stap.code}`];
        return { ...stap, bijNietOpgevolgd: daarna === GEEN || !daarna ? null : daarna };
      }),
    ernst: Object.fromEntries(
      ERNSTEN.map((een: Ernst) => [
        een,
        {
          begin: verzoek[`begin.${een}`],
          termijnen: Object.fromEntries(TERMIJNEN.map((wat) => [wat, `P${getal(`${een}.${wat}`)}W`])),
        },
      ]),
    ),
    ...{ teltMaanden: getal('teltMaanden'), bezochtMaanden: getal('bezochtMaanden') },
  };
  return { regels: regels as unknown as Verzoek['regels'], geldigVanaf, bron, brondatum };
}
