import { useQuery } from '@tanstack/react-query';
import type { Gegeven } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { gewichtenVraag, type Gewichtversie } from '../../api/risico';
import type { components } from '../../api/schema';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import {
  geenGetal,
  geldendeVersie,
  getalInvoer,
  getalVan,
  getalveld,
  NieuweVersieKnop,
  Regelversies,
  versieVelden,
} from '../../delen/regelversies';
import type { Veld, Waarden } from '../../delen/velden';
import { regelversieTeksten } from '../../teksten/regelversies';
import { risicoTeksten } from '../../teksten/risico';
import { woord } from '../../teksten/waarden';
import { BEELD, Bladen, GEWICHTEN, getalTekst, VERLAAGT, ververs } from './kader';

type Verzoek = components['schemas']['StelRisicoregelsVastRequest'];
type Regels = Verzoek['regels'];
type Indicator = keyof Regels['indicatoren'];

const t = risicoTeksten.gewichten;
const INDICATOREN = Object.keys(risicoTeksten.indicator) as Indicator[];
const naamVan = (indicator: Indicator): string => woord(risicoTeksten.indicator, indicator);

/** How much each indicator counts: all versions, the newest on top. */
export function GewichtenPagina() {
  const vraag = useQuery(gewichtenVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: risicoTeksten.titel, href: adres(BEELD) }, { label: t.titel }]}
      acties={<NieuweVersieKnop recht="risicoregel:beheren" naar={`${GEWICHTEN}/nieuw`} />}
    >
      <Bladen huidig="gewichten" />
      <Gegevens vraag={vraag} wat={t.titel}>
        {(versies) => <Regelversies versies={versies} regels={gegevens} />}
      </Gegevens>
    </Pagina>
  );
}

function gegevens({ regels }: Gewichtversie): readonly Gegeven[] {
  const { maanden, indicatoren, informeerVanaf, bezoek } = regels;
  return [
    ...INDICATOREN.map((indicator): Gegeven => {
      const regel = indicatoren[indicator];
      const zeg = indicator in VERLAAGT ? t.regelAf : t.regel;
      const eenheid = `${getalTekst(regel?.vol ?? 0)} ${woord(t.eenheid, indicator)}`;
      return {
        label: naamVan(indicator),
        waarde: regel ? zeg(getalTekst(regel.gewicht), eenheid) : regelversieTeksten.uit,
      };
    }),
    { label: t.maanden, waarde: t.inMaanden(maanden) },
    { label: t.informeer, waarde: getalTekst(informeerVanaf) },
    { label: t.interval, waarde: t.inMaanden(bezoek.intervalMaanden) },
    { label: t.dagen, waarde: t.dagenTekst(bezoek.dagen, bezoek.dagenGroot, bezoek.grootVanaf) },
  ];
}

/** The numbers beside the indicators, by where they stand in the rules. */
const LOSSE = {
  maanden: (regels: Regels) => regels.maanden,
  informeerVanaf: (regels: Regels) => regels.informeerVanaf,
  'bezoek.intervalMaanden': ({ bezoek }: Regels) => bezoek.intervalMaanden,
  'bezoek.dagen': ({ bezoek }: Regels) => bezoek.dagen,
  'bezoek.grootVanaf': ({ bezoek }: Regels) => bezoek.grootVanaf,
  'bezoek.dagenGroot': ({ bezoek }: Regels) => bezoek.dagenGroot,
} as const;
const LABELS: Readonly<Record<keyof typeof LOSSE, string>> = {
  maanden: t.nieuw.maanden,
  informeerVanaf: t.nieuw.informeerVanaf,
  'bezoek.intervalMaanden': t.nieuw.intervalMaanden,
  'bezoek.dagen': t.nieuw.dagen,
  'bezoek.grootVanaf': t.nieuw.grootVanaf,
  'bezoek.dagenGroot': t.nieuw.dagenGroot,
};
const LOSSE_NAMEN = Object.keys(LOSSE) as (keyof typeof LOSSE)[];
const veldnaam = (naam: string): string => `regels.${naam}`;
const deel = (indicator: Indicator, wat: 'gewicht' | 'vol'): string =>
  veldnaam(`indicatoren.${indicator}.${wat}`);

/** A person adopts new weights, beginning with what holds now. */
export function GewichtenVaststellen() {
  const vandaag = useVandaag();
  const vraag = useQuery(gewichtenVraag);
  return (
    <Pagina
      titel={t.nieuw.titel}
      inleiding={t.nieuw.inleiding}
      kruimels={[
        { label: risicoTeksten.titel, href: adres(BEELD) },
        { label: t.titel, href: adres(GEWICHTEN) },
        { label: t.nieuw.titel },
      ]}
    >
      <Gegevens vraag={vraag} wat={t.titel}>
        {(versies) => {
          const vragen = velden(geldendeVersie(versies, vandaag)?.regels);
          return (
            <AlleenMetRecht recht="risicoregel:beheren" terug={GEWICHTEN}>
              <Actieformulier<readonly Gewichtversie[]>
                label={t.nieuw.titel}
                velden={vragen}
                knop={regelversieTeksten.vaststellen.knop}
                controleer={(waarden) => geenGetal(vragen, waarden)}
                verstuur={(verzoek, koppen) => stuur('/api/v1/risicoregels', {}, alsVerzoek(verzoek), koppen)}
                ververs={[['risicoregels'], ...ververs]}
                gelukt={regelversieTeksten.vaststellen.gelukt}
                terug={GEWICHTEN}
              />
            </AlleenMetRecht>
          );
        }}
      </Gegevens>
    </Pagina>
  );
}

function velden(nu: Regels | undefined): readonly Veld[] {
  const vanIndicatoren = INDICATOREN.flatMap((indicator): Veld[] => {
    const regel = nu?.indicatoren[indicator];
    const aan = `aan.${indicator}`;
    const als = (waarden: Waarden) => waarden[aan] === true;
    return [
      { naam: aan, soort: 'vinkje', label: naamVan(indicator), begin: !!regel },
      getalveld({
        ...{ naam: deel(indicator, 'gewicht'), label: t.nieuw.gewicht(naamVan(indicator)), als },
        begin: getalInvoer(regel?.gewicht),
      }),
      getalveld({
        ...{ naam: deel(indicator, 'vol'), label: t.nieuw.vol(naamVan(indicator)), als },
        uitleg: t.nieuw.volUitleg(woord(t.eenheid, indicator)),
        begin: getalInvoer(regel?.vol),
      }),
    ];
  });
  const losse = LOSSE_NAMEN.map((naam) =>
    getalveld({
      ...{ naam: veldnaam(naam), label: LABELS[naam] },
      begin: getalInvoer(nu && LOSSE[naam](nu)),
    }),
  );
  return [...vanIndicatoren, ...losse, ...versieVelden];
}

function alsVerzoek(verzoek: Record<string, unknown>): Verzoek {
  const getal = (naam: string): number => getalVan(verzoek[naam]);
  const los = (naam: keyof typeof LOSSE): number => getal(veldnaam(naam));
  const indicatoren = Object.fromEntries(
    INDICATOREN.map((indicator) => [
      indicator,
      verzoek[`aan.${indicator}`] === true
        ? { gewicht: getal(deel(indicator, 'gewicht')), vol: getal(deel(indicator, 'vol')) }
        : null,
    ]),
  ) as unknown as Regels['indicatoren'];
  const { geldigVanaf, bron, brondatum } = verzoek as Pick<Verzoek, 'geldigVanaf' | 'bron' | 'brondatum'>;
  return {
    ...{ geldigVanaf, bron, brondatum },
    regels: {
      ...{ maanden: los('maanden'), informeerVanaf: los('informeerVanaf'), indicatoren },
      bezoek: {
        intervalMaanden: los('bezoek.intervalMaanden'),
        dagen: los('bezoek.dagen'),
        grootVanaf: los('bezoek.grootVanaf'),
        dagenGroot: los('bezoek.dagenGroot'),
      },
    },
  };
}
