import { datumTekst } from '@navolgbaar/ui';
import { type Aandachtsgebied, gebiedVraag } from '../../api/aandachtsgebieden';
import { api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import type { components } from '../../api/schema';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { aandachtTeksten } from '../../teksten/aandachtsgebieden';

type Verzoek = components['schemas']['BeginAandachtsgebiedRequest'];

const LIJST = '/aandachtsgebieden';
const RECHT = 'aandachtsgebied:beheren';
const lijst = { label: aandachtTeksten.titel, href: adres(LIJST) };
const ververs = [['aandachtsgebieden']];
/** What the choice says where no rule proposes it. */
const GEEN_REGEL = 'geen';

/** Begins a focus area. */
export function GebiedToevoegen() {
  const t = aandachtTeksten.toevoegen;
  const vandaag = useVandaag();
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} kruimels={[lijst, { label: t.titel }]}>
      <AlleenMetRecht recht={RECHT} terug={LIJST}>
        <Actieformulier<Aandachtsgebied>
          label={t.titel}
          velden={toevoegvelden(vandaag)}
          knop={t.knop}
          verstuur={async ({ kenmerk, ...verzoek }, koppen) =>
            gelukt(
              await api.POST('/api/v1/aandachtsgebieden', {
                body: (kenmerk === GEEN_REGEL ? verzoek : { ...verzoek, kenmerk }) as Verzoek,
                headers: koppen,
              }),
            )
          }
          ververs={ververs}
          gelukt={t.gelukt}
          terug={LIJST}
          naar={({ id }) => `${LIJST}/${id}`}
        />
      </AlleenMetRecht>
    </Pagina>
  );
}

function toevoegvelden(vandaag: string): readonly Veld[] {
  const t = aandachtTeksten.toevoegen;
  return [
    { naam: 'naam', soort: 'tekst', label: t.naam, verplicht: t.naamFout, maxTekens: 200 },
    {
      ...{ naam: 'uitleg', soort: 'vak', label: t.uitleg, verplicht: t.uitlegFout },
      ...{ maxTekens: 1000, regels: 3 },
    },
    { naam: 'bron', soort: 'tekst', label: t.bron, verplicht: t.bronFout, maxTekens: 500 },
    { naam: 'bronplaats', soort: 'tekst', label: t.bronplaats, uitleg: t.bronplaatsUitleg, maxTekens: 200 },
    {
      ...{ naam: 'geldigVan', soort: 'datum', label: t.geldigVan, verplicht: t.geldigVanFout },
      begin: datumTekst(vandaag),
    },
    {
      ...{ naam: 'kenmerk', soort: 'keuze', label: t.kenmerk, verplicht: t.kenmerkFout, begin: GEEN_REGEL },
      opties: [
        { waarde: GEEN_REGEL, label: t.nooit },
        ...Object.entries(aandachtTeksten.kenmerk).map(([waarde, label]) => ({ waarde, label })),
      ],
    },
  ];
}

/** Gives a focus area its last day. */
export function GebiedBeeindigen() {
  const t = aandachtTeksten.beeindigen;
  const velden: readonly Veld[] = [
    { naam: 'tot', soort: 'datum', label: t.tot, verplicht: t.totFout, dagen: 'vanaf-vandaag' },
    { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 1000, regels: 3 },
  ];
  return (
    <Stuk vraag={gebiedVraag} wat={aandachtTeksten.pagina.wat}>
      {({ id, naam, geldigTot }, gezien) => (
        <Pagina
          titel={t.titel}
          boven={naam}
          inleiding={t.inleiding}
          kruimels={[lijst, { label: naam, href: adres(`${LIJST}/${id}`) }, { label: t.titel }]}
        >
          <AlleenMetRecht recht={RECHT} terug={`${LIJST}/${id}`}>
            {geldigTot === null ? (
              <Actieformulier<Aandachtsgebied, Aandachtsgebied>
                label={t.titel}
                velden={velden}
                gezien={gezien}
                knop={t.knop}
                verstuur={(verzoek, koppen) =>
                  stuur('/api/v1/aandachtsgebieden/{id}/_beeindig', { id }, verzoek, koppen)
                }
                ververs={ververs}
                gelukt={t.gelukt}
                terug={`${LIJST}/${id}`}
              />
            ) : (
              <NietMogelijk terug={`${LIJST}/${id}`} />
            )}
          </AlleenMetRecht>
        </Pagina>
      )}
    </Stuk>
  );
}
