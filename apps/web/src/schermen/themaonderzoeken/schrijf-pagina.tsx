import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { datumTekst, type Optie } from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { useCollegas, useIk } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { type Thema, themaVraag, type Themaverzoek } from '../../api/themaonderzoeken';
import { kadersVraag } from '../../api/toetsingskaders';
import { adres } from '../../basis';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { themaTeksten } from '../../teksten/themaonderzoeken';
import { waarden } from '../../teksten/waarden';
import { THEMAS, ververs } from './kader';

const t = themaTeksten.schrijven;
const RECHT = 'themaonderzoek:beheren';
const lijst = { label: themaTeksten.titel, href: adres(THEMAS) };
/** What a choice says that bounds nothing. */
const GEEN = 'geen';
const GETALLEN = ['clientenVan', 'clientenTot'] as const;

/** Begins a theme. */
export function ThemaNieuw() {
  const { titel, inleiding, knop, gelukt } = t.nieuw;
  return (
    <Pagina titel={titel} inleiding={inleiding} kruimels={[lijst, { label: titel }]}>
      <AlleenMetRecht recht={RECHT} terug={THEMAS}>
        <MetKeuzes>
          {(van) => (
            <Actieformulier<Thema>
              label={titel}
              velden={van(null)}
              controleer={controleer}
              knop={knop}
              verstuur={(verzoek, koppen) =>
                stuur('/api/v1/themaonderzoeken', {}, verzoekVan(verzoek), koppen)
              }
              ververs={ververs}
              gelukt={gelukt}
              terug={THEMAS}
              naar={({ id }) => `${THEMAS}/${id}`}
            />
          )}
        </MetKeuzes>
      </AlleenMetRecht>
    </Pagina>
  );
}

/** Changes a theme that did not begin yet. */
export function ThemaWijzigen() {
  const { titel, inleiding, knop, gelukt } = t.wijzig;
  return (
    <Stuk vraag={themaVraag} wat={themaTeksten.wat}>
      {(thema, gezien) => (
        <Pagina
          titel={titel}
          boven={thema.naam}
          inleiding={inleiding}
          kruimels={[lijst, { label: thema.naam, href: adres(`${THEMAS}/${thema.id}`) }, { label: titel }]}
        >
          <AlleenMetRecht recht={RECHT} terug={`${THEMAS}/${thema.id}`}>
            {thema.handelingen.includes('wijzig') ? (
              <MetKeuzes>
                {(van) => (
                  <Actieformulier<Thema, Thema>
                    label={titel}
                    velden={van(thema)}
                    controleer={controleer}
                    gezien={gezien}
                    wijziging={van}
                    knop={knop}
                    verstuur={(verzoek, koppen) =>
                      stuur(
                        '/api/v1/themaonderzoeken/{id}',
                        { id: thema.id },
                        verzoekVan(verzoek),
                        koppen,
                        'PUT',
                      )
                    }
                    ververs={ververs}
                    gelukt={gelukt}
                    terug={`${THEMAS}/${thema.id}`}
                  />
                )}
              </MetKeuzes>
            ) : (
              <NietMogelijk
                terug={`${THEMAS}/${thema.id}`}
                daad={{ bij: 'thema', status: thema.status, handeling: 'wijzig' }}
              />
            )}
          </AlleenMetRecht>
        </Pagina>
      )}
    </Stuk>
  );
}

const isGetal = (tekst: string): boolean => /^\d{1,7}$/.test(tekst.trim());

const controleer = (w: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    GETALLEN.filter((naam) => String(w[naam] ?? '').trim() !== '' && !isGetal(String(w[naam]))).map(
      (naam) => [naam, t.getalFout],
    ),
  );

function verzoekVan(verzoek: Record<string, unknown>): Themaverzoek {
  const velden = Object.entries(verzoek).flatMap(([naam, waarde]) => {
    if (waarde === GEEN) return [];
    const getal = GETALLEN.some((een) => een === naam);
    return [[naam, getal ? Number(waarde) : waarde] as const];
  });
  return Object.fromEntries(velden) as unknown as Themaverzoek;
}

const opties = (woorden: Readonly<Record<string, string>>): Optie[] =>
  Object.entries(woorden).map(([waarde, label]) => ({ waarde, label }));
const metGeen = (lijstje: readonly Optie[]): Optie[] => [{ waarde: GEEN, label: t.geen }, ...lijstje];

/** The questions, once what can be chosen is there. */
function MetKeuzes({
  children,
}: {
  children: (velden: (thema: Thema | null) => readonly Veld[]) => ReactNode;
}) {
  const ik = useIk().id ?? '';
  const collegas = useCollegas().filter(({ actief }) => actief);
  const kaders = useQuery(kadersVraag);
  const gemeenten = useQuery(gemeentenVraag);
  return (
    <Gegevens vraag={kaders}>
      {(alleKaders) => (
        <Gegevens vraag={gemeenten}>
          {(alleGemeenten) =>
            children((thema) =>
              velden(thema, {
                ik,
                collegas: collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
                gemeenten: alleGemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
                kaders: alleKaders
                  .filter(({ geldend }) => geldend)
                  .map(({ code, naam }) => ({ waarde: code, label: naam })),
              }),
            )
          }
        </Gegevens>
      )}
    </Gegevens>
  );
}

interface Keuzes {
  ik: string;
  collegas: readonly Optie[];
  gemeenten: readonly Optie[];
  kaders: readonly Optie[];
}

function velden(thema: Thema | null, { ik, collegas, gemeenten, kaders }: Keuzes): readonly Veld[] {
  const c = thema?.criteria;
  return [
    {
      ...{ naam: 'naam', soort: 'tekst', label: t.naam, uitleg: t.naamUitleg, verplicht: t.naamFout },
      ...{ maxTekens: 200, begin: thema?.naam ?? '' },
    },
    {
      ...{ naam: 'vraagstelling', soort: 'vak', label: t.vraagstelling, uitleg: t.vraagstellingUitleg },
      ...{ verplicht: t.vraagstellingFout, maxTekens: 2000, regels: 3, begin: thema?.vraagstelling ?? '' },
    },
    {
      ...{ naam: 'waaromSoort', soort: 'keuze', label: t.waaromSoort, verplicht: t.waaromSoortFout },
      ...{ opties: opties(themaTeksten.waaromSoort), begin: thema?.waaromSoort ?? '' },
    },
    {
      ...{ naam: 'waarom', soort: 'vak', label: t.waarom, verplicht: t.waaromFout, maxTekens: 2000 },
      ...{ regels: 3, begin: thema?.waarom ?? '' },
    },
    {
      ...{ naam: 'waaromBron', soort: 'tekst', label: t.waaromBron, uitleg: t.waaromBronUitleg },
      ...{ verplicht: t.waaromBronFout, maxTekens: 500, begin: thema?.waaromBron ?? '' },
    },
    {
      ...{ naam: 'wet', soort: 'keuze', label: t.wet, verplicht: t.wetFout, begin: thema?.wet ?? 'wmo' },
      opties: opties(waarden.wet).filter(({ waarde }) => waarde !== 'wlz'),
    },
    {
      ...{ naam: 'domein', soort: 'keuze', label: t.domein, verplicht: t.domeinFout },
      ...{ opties: opties(themaTeksten.domein), begin: thema?.domein ?? 'kwaliteit' },
    },
    {
      ...{ naam: 'van', soort: 'datum', label: t.van, verplicht: t.vanFout },
      begin: thema ? datumTekst(thema.van) : '',
    },
    {
      ...{ naam: 'tot', soort: 'datum', label: t.tot, verplicht: t.totFout, dagen: 'vanaf-vandaag' },
      begin: thema ? datumTekst(thema.tot) : '',
    },
    {
      ...{ naam: 'kadercode', soort: 'lijst', label: t.kader, uitleg: t.kaderUitleg, opties: kaders },
      ...{ verplicht: t.kaderFout, begin: thema?.kadercode ?? '' },
    },
    {
      ...{ naam: 'leiderId', soort: 'lijst', label: t.leider, uitleg: t.leiderUitleg, opties: collegas },
      ...{ verplicht: t.leiderFout, begin: thema?.leiderId ?? ik },
    },
    {
      ...{ naam: 'gemeenteId', soort: 'lijst', label: t.gemeente, opties: metGeen(gemeenten) },
      begin: c?.gemeenteId ?? GEEN,
    },
    {
      ...{ naam: 'financiering', soort: 'lijst', label: t.financiering },
      ...{ opties: metGeen(opties(waarden.financiering)), begin: c?.financiering ?? GEEN },
    },
    {
      ...{ naam: 'contract', soort: 'lijst', label: t.contract },
      ...{ opties: metGeen(opties(themaTeksten.contract)), begin: c?.contract ?? GEEN },
    },
    {
      ...{ naam: 'voorziening', soort: 'lijst', label: t.voorziening },
      ...{ opties: metGeen(opties(waarden.locatiesoort)), begin: c?.voorziening ?? GEEN },
    },
    { naam: 'clientenVan', soort: 'tekst', label: t.clientenVan, begin: String(c?.clientenVan ?? '') },
    { naam: 'clientenTot', soort: 'tekst', label: t.clientenTot, begin: String(c?.clientenTot ?? '') },
  ];
}
