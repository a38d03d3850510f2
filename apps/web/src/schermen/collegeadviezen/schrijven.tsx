import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Collegeadvies, type Maatregelgrond, maatregelgrondenVraag } from '../../api/collegeadviezen';
import { rapportenVanZaak, type Rapportregel } from '../../api/lijn';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { clientnamen } from '../../delen/clientnamen';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { opties, woord } from '../../teksten/waarden';
import { AdviesKader } from './advies-kader';

export const ververs = [['collegeadviezen'], ['zaken'], ['maatregelen'], ['termijnen'], ['collegestukken']];

/** What the API keeps when one part of it changes: it takes the advice whole. */
export function verzoekVan({ inhoud, rapport }: Collegeadvies): Record<string, unknown> {
  const { grond, ...rest } = inhoud;
  const alles = {
    ...{ ...rest, grondsoort: grond?.soort, vindplaats: grond?.vindplaats, rapportId: rapport?.id },
  };
  return Object.fromEntries(
    Object.entries(alles).filter(([, waarde]) => waarde !== null && waarde !== undefined),
  );
}

const perClient = (maatregel: unknown): boolean => /^(voorziening|financiering)_/.test(String(maatregel));

/** Writes the advice: what, on which ground, why, and what it means. */
export function AdviesSchrijven() {
  const t = adviesTeksten.acties.wijzigen;
  return (
    <InConcept titel={t.titel} inleiding={t.inleiding}>
      {(advies, gezien) => <Schrijven advies={advies} gezien={gezien} />}
    </InConcept>
  );
}

interface Props {
  advies: Collegeadvies;
  gezien: Gezien<Collegeadvies>;
}

function Schrijven({ advies, gezien }: Props) {
  const t = adviesTeksten.acties.wijzigen;
  const gronden = useQuery(maatregelgrondenVraag);
  const rapporten = useQuery(rapportenVanZaak(advies.zaakId ?? ''));
  return (
    <Gegevens vraag={gronden} wat={t.grond}>
      {(combinaties) => (
        <Gegevens vraag={rapporten} wat={adviesTeksten.rapport.titel}>
          {(lijst) => (
            <Actieformulier<Collegeadvies, Collegeadvies>
              label={t.titel}
              velden={adviesvelden(advies, combinaties, lijst)}
              gezien={gezien}
              wijziging={(nu) => adviesvelden(nu, combinaties, lijst)}
              veldnamen={{ grond: 'grondsoort', clienten: 'maatregel' }}
              knop={t.knop}
              verstuur={(verzoek, koppen) =>
                stuur(
                  '/api/v1/collegeadviezen/{id}',
                  { id: advies.id },
                  {
                    ...verzoek,
                    clienten: perClient(verzoek['maatregel']) ? advies.inhoud.clienten : [],
                  },
                  koppen,
                  'PATCH',
                )
              }
              ververs={ververs}
              gelukt={t.gelukt}
              terug={`/collegeadviezen/${advies.id}`}
            />
          )}
        </Gegevens>
      )}
    </Gegevens>
  );
}

function adviesvelden(
  { inhoud, rapport, wet, aanleiding, aanbiederId }: Collegeadvies,
  combinaties: readonly Maatregelgrond[],
  rapporten: readonly Rapportregel[],
): Veld[] {
  const t = adviesTeksten.acties.wijzigen;
  const kan = combinaties.filter(
    ({ wetten, grond }) =>
      wetten.includes(wet) && (grond === 'awb_5_20_3') === (aanleiding === 'medewerking'),
  );
  const maatregelen = [...new Set(kan.map(({ maatregel }) => maatregel))];
  const gronden = (maatregel: string) =>
    kan
      .filter((een) => een.maatregel === maatregel)
      .map(({ grond, bron }) => ({
        ...{ waarde: grond, label: woord(adviesTeksten.grond, grond), uitleg: bron },
      }));
  const vak = (naam: 'wat' | 'waarom' | 'evenredigheid' | 'gevolg'): Veld => ({
    ...{ naam, soort: 'vak', label: t[naam], open: t.voorJurist },
    ...{ maxTekens: 8000, begin: inhoud[naam] ?? '' },
  });
  const stop = (w: Waarden) => w['maatregel'] === 'clientenstop';
  return [
    {
      ...{ naam: 'maatregel', soort: 'lijst', label: t.maatregel, open: t.voorJurist },
      begin: inhoud.maatregel ?? '',
      opties: maatregelen.map((een) => ({ waarde: een, label: woord(adviesTeksten.maatregel, een) })),
    },
    // One question per measure, with the grounds that fit it; only the one of the chosen measure is asked.
    ...maatregelen.map((een): Veld => ({
      ...{ naam: 'grondsoort', soort: 'keuze', label: t.grond, uitleg: t.grondUitleg, open: t.voorCollege },
      ...{ opties: gronden(een), begin: inhoud.grond?.soort ?? '', als: (w) => w['maatregel'] === een },
    })),
    {
      ...{ naam: 'vindplaats', soort: 'tekst', label: t.vindplaats, verplicht: t.vindplaatsFout },
      ...{ maxTekens: 300, begin: inhoud.grond?.vindplaats ?? '', als: (w) => Boolean(w['grondsoort']) },
    },
    { naam: 'van', soort: 'datum', label: t.van, open: t.voorJurist, begin: inhoud.van ?? '', als: stop },
    { naam: 'tot', soort: 'datum', label: t.tot, begin: inhoud.tot ?? '', als: stop },
    ...(['wat', 'waarom', 'evenredigheid', 'gevolg'] as const).map(vak),
    {
      ...{ naam: 'rapportId', soort: 'lijst', label: t.rapport, open: t.voorCollege },
      begin: rapport?.id ?? '',
      opties: rapporten
        .filter((een) => een.status === 'vastgesteld' && een.aanbiederId === aanbiederId)
        .map(({ id, nummer, titel }) => ({ waarde: id, label: `${nummer} ${titel}` })),
    },
  ];
}

/** Names one cliënt by a code. */
export function ClientToevoegen() {
  const t = adviesTeksten.acties.client;
  return (
    <InConcept titel={t.titel} inleiding={t.inleiding}>
      {(advies, gezien) =>
        perClient(advies.inhoud.maatregel) ? (
          <Actieformulier<Collegeadvies, Collegeadvies>
            label={t.titel}
            velden={[
              {
                ...{ naam: 'code', soort: 'tekst', label: t.code, uitleg: t.codeUitleg },
                ...{ verplicht: t.codeFout, maxTekens: 20 },
              },
              {
                ...{ naam: 'financiering', soort: 'keuze', label: t.financiering },
                ...{ verplicht: t.financieringFout, opties: opties(adviesTeksten.financiering) },
              },
              {
                ...{ naam: 'wat', soort: 'vak', label: t.wat, verplicht: t.watFout, regels: 3 },
                maxTekens: 1000,
              },
            ]}
            gezien={gezien}
            veldnamen={clientnamen(advies.inhoud.clienten)}
            knop={t.knop}
            verstuur={(client, koppen) =>
              stuur(
                '/api/v1/collegeadviezen/{id}',
                { id: advies.id },
                { ...verzoekVan(advies), clienten: [...advies.inhoud.clienten, client] },
                koppen,
                'PATCH',
              )
            }
            ververs={ververs}
            gelukt={t.gelukt}
            terug={`/collegeadviezen/${advies.id}`}
          />
        ) : (
          <NietMogelijk terug={`/collegeadviezen/${advies.id}`} />
        )
      }
    </InConcept>
  );
}

/** A form of a text that may be written now. */
function InConcept({
  titel,
  inleiding,
  children,
}: {
  titel: string;
  inleiding: string;
  children: (advies: Collegeadvies, gezien: Gezien<Collegeadvies>) => ReactNode;
}) {
  return (
    <AdviesKader titel={titel} inleiding={inleiding}>
      {(advies, gezien) =>
        advies.handelingen.includes('wijzig') ? (
          children(advies, gezien)
        ) : (
          <NietMogelijk terug={`/collegeadviezen/${advies.id}`} />
        )
      }
    </AdviesKader>
  );
}
