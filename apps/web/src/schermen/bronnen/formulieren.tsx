import { useQuery } from '@tanstack/react-query';
import { gemeentenVraag } from '../../api/aanbieders';
import { type Bron, bronVraag } from '../../api/bronnen';
import { api, gelukt } from '../../api/client';
import type { components } from '../../api/schema';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { bronTeksten } from '../../teksten/bronnen';
import { opties, waarden } from '../../teksten/waarden';

type Verzoek = components['schemas']['NieuweBronRequest'];

const LIJST = '/bronnen';
const RECHT = 'bron:beheren';
const lijst = { label: bronTeksten.titel, href: adres(LIJST) };
const ververs = [['bronnen']];

const versievelden = (): Veld[] => {
  const t = bronTeksten.versie;
  return [
    {
      ...{ naam: 'aanduiding', soort: 'tekst', label: t.aanduiding, uitleg: t.aanduidingUitleg },
      ...{ verplicht: t.aanduidingFout, maxTekens: 300 },
    },
    { naam: 'geldigVan', soort: 'datum', label: t.geldigVan, verplicht: t.geldigVanFout },
    { naam: 'vindplaats', soort: 'tekst', label: t.vindplaats, uitleg: t.vindplaatsUitleg, maxTekens: 500 },
  ];
};

/** Adds a source, with its first version. */
export function BronToevoegen() {
  const t = bronTeksten.toevoegen;
  const gemeenten = useQuery(gemeentenVraag);
  const bronvelden = (namen: readonly { id: string; naam: string }[]): Veld[] => [
    {
      ...{ naam: 'naam', soort: 'tekst', label: t.naam, uitleg: t.naamUitleg, verplicht: t.naamFout },
      maxTekens: 300,
    },
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.soort, verplicht: t.soortFout },
      opties: opties(bronTeksten.soort).map((een) => {
        const uitleg = t.soortUitleg[een.waarde];
        return uitleg ? { ...een, uitleg } : een;
      }),
    },
    {
      ...{ naam: 'wetten', soort: 'meer', label: t.wetten, uitleg: t.wettenUitleg },
      opties: opties(waarden.wet),
    },
    {
      ...{ naam: 'gemeenteId', soort: 'lijst', label: t.gemeenteId, uitleg: t.gemeenteUitleg },
      opties: namen.map(({ id, naam }) => ({ waarde: id, label: naam })),
    },
  ];
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} kruimels={[lijst, { label: t.titel }]}>
      <AlleenMetRecht recht={RECHT} terug={LIJST}>
        <Gegevens vraag={gemeenten}>
          {(namen) => (
            <Actieformulier<Bron>
              label={t.titel}
              velden={[...bronvelden(namen), ...versievelden()]}
              knop={t.knop}
              verstuur={async (verzoek, koppen) =>
                gelukt(await api.POST('/api/v1/bronnen', { body: verzoek as Verzoek, headers: koppen }))
              }
              ververs={ververs}
              gelukt={t.gelukt}
              terug={LIJST}
              naar={({ id }) => `${LIJST}/${id}`}
            />
          )}
        </Gegevens>
      </AlleenMetRecht>
    </Pagina>
  );
}

/** Adds the version that holds from a day on. */
export function VersieToevoegen() {
  return (
    <OpBron
      t={bronTeksten.versie}
      api="/api/v1/bronnen/{id}/versies"
      velden={versievelden()}
      kan={() => true}
    />
  );
}

/** Gives a source its last day. */
export function BronBeeindigen() {
  const t = bronTeksten.beeindigen;
  return (
    <OpBron
      t={t}
      api="/api/v1/bronnen/{id}/_beeindig"
      velden={[{ naam: 'tot', soort: 'datum', label: t.tot, verplicht: t.totFout }]}
      kan={({ versies }) => versies.some(({ geldigTot }) => geldigTot === null)}
    />
  );
}

interface OpBronProps {
  t: { titel: string; inleiding: string; knop: string; gelukt: string };
  api: '/api/v1/bronnen/{id}/versies' | '/api/v1/bronnen/{id}/_beeindig';
  velden: readonly Veld[];
  kan: (bron: Bron) => boolean;
}

function OpBron({ t, api: pad, velden, kan }: OpBronProps) {
  return (
    <Stuk vraag={bronVraag} wat={bronTeksten.pagina.wat}>
      {(bron, gezien) => {
        const terug = `${LIJST}/${bron.id}`;
        return (
          <Pagina
            titel={t.titel}
            boven={bron.naam}
            inleiding={t.inleiding}
            kruimels={[lijst, { label: bron.naam, href: adres(terug) }, { label: t.titel }]}
          >
            <AlleenMetRecht recht={RECHT} terug={terug}>
              {kan(bron) ? (
                <Actieformulier<Bron, Bron>
                  label={t.titel}
                  velden={velden}
                  gezien={gezien}
                  knop={t.knop}
                  verstuur={(verzoek, koppen) => stuur(pad, { id: bron.id }, verzoek, koppen)}
                  ververs={ververs}
                  gelukt={t.gelukt}
                  terug={terug}
                />
              ) : (
                <NietMogelijk terug={terug} />
              )}
            </AlleenMetRecht>
          </Pagina>
        );
      }}
    </Stuk>
  );
}
