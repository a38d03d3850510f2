import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { datumTekst } from '@navolgbaar/ui';
import { bezoekenVanZaak } from '../../api/bezoeken';
import {
  type Catalogusvraag,
  lijstsleutel,
  opvraagcatalogusVraag,
  type Opvraaglijst,
  type Opvraagvraag,
} from '../../api/opvraaglijsten';
import { stuur } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld, Waarden } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { opvraagTeksten } from '../../teksten/opvraaglijsten';
import { opties } from '../../teksten/waarden';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { LijstKader } from './lijst-kader';

export const ververs = [['opvraaglijsten'], ['zaken'], ['bevoegdheden'], ['termijnen']];
const b = opvraagTeksten.begin;

/** Begins a list for a provider of the case, or for a visit to it. */
export function LijstBeginnen() {
  return (
    <ZaakFormulierpagina titel={b.titel} inleiding={b.inleiding}>
      {(zaak) =>
        zaak.status === 'afgesloten' || !zaak.aanbiederId ? (
          <NietMogelijk terug={`/zaken/${zaak.id}`} />
        ) : (
          <Begin zaak={zaak} />
        )
      }
    </ZaakFormulierpagina>
  );
}

function Begin({ zaak }: { zaak: Zaak }) {
  const vraag = useQuery(bezoekenVanZaak(zaak.id));
  const aanbieders = [
    { waarde: zaak.aanbiederId ?? '', label: zaak.aanbiederNaam ?? '' },
    ...zaak.aanbieders.map(({ aanbiederId, aanbiederNaam }) => ({
      waarde: aanbiederId,
      label: aanbiederNaam,
    })),
  ];
  return (
    <Gegevens vraag={vraag} wat={opvraagTeksten.wat}>
      {(bezoeken) => (
        <Actieformulier<Opvraaglijst>
          label={b.titel}
          velden={[
            ...lijstvelden({}),
            {
              ...{ naam: 'aanbiederId', soort: 'keuze', label: b.aanbieder, verplicht: b.aanbiederFout },
              ...{ opties: aanbieders, begin: zaak.aanbiederId ?? '', als: () => aanbieders.length > 1 },
            },
            {
              ...{ naam: 'bezoekId', soort: 'lijst', label: b.bezoek, als: () => bezoeken.length > 0 },
              opties: bezoeken.map(({ id, op }) => ({ waarde: id, label: datumTekst(op, 'weekdag') })),
            },
          ]}
          knop={b.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/zaken/{id}/opvraaglijsten', { id: zaak.id }, verzoek, koppen)
          }
          ververs={ververs}
          gelukt={b.gelukt}
          terug={`/zaken/${zaak.id}`}
          naar={({ id }) => `/opvraaglijsten/${id}`}
        />
      )}
    </Gegevens>
  );
}

const lijstvelden = (lijst: Partial<Opvraaglijst>): Veld[] => [
  {
    ...{ naam: 'titel', soort: 'tekst', label: b.naam, uitleg: b.naamUitleg, maxTekens: 160 },
    ...{ verplicht: b.naamFout, begin: lijst.titel ?? '' },
  },
  {
    ...{ naam: 'inleiding', soort: 'vak', label: b.toelichting, regels: 3, maxTekens: 4000 },
    begin: lijst.inleiding ?? '',
  },
];

/** Changes how the list is called and what stands above the questions. */
export function LijstWijzigen() {
  const t = opvraagTeksten.wijzigLijst;
  return (
    <InConcept titel={t.titel}>
      {(lijst, gezien) => (
        <Actieformulier<Opvraaglijst, Opvraaglijst>
          label={t.titel}
          velden={lijstvelden(lijst)}
          gezien={gezien}
          wijziging={lijstvelden}
          knop={t.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/opvraaglijsten/{id}', { id: lijst.id }, verzoek, koppen, 'PATCH')
          }
          ververs={ververs}
          sleutel={lijstsleutel}
          gelukt={t.gelukt}
          terug={`/opvraaglijsten/${lijst.id}`}
        />
      )}
    </InConcept>
  );
}

/** Takes questions from the shipped indicators and documents, several at once. */
export function VragenKiezen() {
  const t = opvraagTeksten.catalogus;
  const vraag = useQuery(opvraagcatalogusVraag);
  return (
    <InConcept titel={t.titel} inleiding={t.inleiding}>
      {(lijst, gezien) => (
        <Gegevens vraag={vraag} wat={t.titel}>
          {(catalogus) => (
            <Actieformulier<Opvraaglijst, Opvraaglijst>
              label={t.titel}
              velden={keuzevelden(catalogus, lijst)}
              gezien={gezien}
              controleer={(w) => (gekozen(w).length === 0 ? { indicator: t.fout } : {})}
              veldnamen={{ codes: 'indicator', wat: 'indicator' }}
              knop={t.knop}
              verstuur={({ indicator, document, pgb, verplicht }, koppen) =>
                stuur(
                  '/api/v1/opvraaglijsten/{id}/_neem-uit-catalogus',
                  { id: lijst.id },
                  { codes: [indicator ?? [], document ?? [], pgb ?? []].flat(), verplicht },
                  koppen,
                )
              }
              ververs={ververs}
              sleutel={lijstsleutel}
              gelukt={t.gelukt}
              terug={`/opvraaglijsten/${lijst.id}`}
            />
          )}
        </Gegevens>
      )}
    </InConcept>
  );
}

const gekozen = (w: Waarden) => GROEPEN.flatMap((groep) => w[groep] ?? []);

const GROEPEN = ['indicator', 'document', 'pgb'] as const;
type Groep = (typeof GROEPEN)[number];

/** What is only asked of who is paid from a pgb stands apart. */
const groepVan = ({ pgb, soort }: Catalogusvraag): Groep => {
  if (pgb) return 'pgb';
  return soort === 'indicator' ? 'indicator' : 'document';
};

/** Without what is on the list already: nothing is asked twice. */
function keuzevelden(catalogus: readonly Catalogusvraag[], { vragen }: Opvraaglijst): Veld[] {
  const t = opvraagTeksten.catalogus;
  const er = new Set(vragen.map(({ code }) => code));
  const groep = (naam: Groep): Veld => ({
    ...{ naam, soort: 'meer', label: t.codes[naam], ...(naam === 'pgb' ? { uitleg: t.pgbUitleg } : {}) },
    opties: catalogus
      .filter((een) => groepVan(een) === naam && !er.has(een.code))
      .map(({ code, wat, waarom, bron }) => ({ waarde: code, label: wat, uitleg: `${waarom} (${bron})` })),
  });
  return [
    ...GROEPEN.map(groep),
    {
      ...{ naam: 'verplicht', soort: 'janee', label: t.verplicht, uitleg: t.verplichtUitleg },
      verplicht: t.verplichtFout,
    },
  ];
}

/** Asks something of one's own. */
export function VraagToevoegen() {
  const t = opvraagTeksten.eigen;
  return (
    <InConcept titel={t.titel}>
      {(lijst, gezien) => (
        <Actieformulier<Opvraaglijst, Opvraaglijst>
          label={t.titel}
          velden={vraagvelden()}
          gezien={gezien}
          knop={t.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/opvraaglijsten/{id}/vragen', { id: lijst.id }, verzoek, koppen)
          }
          ververs={ververs}
          sleutel={lijstsleutel}
          gelukt={t.gelukt}
          terug={`/opvraaglijsten/${lijst.id}`}
        />
      )}
    </InConcept>
  );
}

/** Changes a question that was not sent yet. */
export function VraagWijzigen() {
  const { vraagId = '' } = useParams({ strict: false });
  const t = opvraagTeksten.eigen;
  return (
    <InConcept titel={t.titelWijzig}>
      {(lijst, gezien) => {
        const van = ({ vragen }: Opvraaglijst) => vragen.find(({ id }) => id === vraagId);
        const vraag = van(lijst);
        if (!vraag) return <NietGevonden />;
        return (
          <Actieformulier<Opvraaglijst, Opvraaglijst>
            label={t.titelWijzig}
            velden={vraagvelden(vraag)}
            gezien={gezien}
            wijziging={(nu: Opvraaglijst) => vraagvelden(van(nu))}
            knop={t.knopWijzig}
            verstuur={(verzoek, koppen) =>
              stuur(
                '/api/v1/opvraaglijsten/{id}/vragen/{vraagId}',
                { id: lijst.id, vraagId },
                verzoek,
                koppen,
                'PATCH',
              )
            }
            ververs={ververs}
            sleutel={lijstsleutel}
            gelukt={t.geluktWijzig}
            terug={`/opvraaglijsten/${lijst.id}`}
          />
        );
      }}
    </InConcept>
  );
}

function vraagvelden(vraag?: Opvraagvraag): Veld[] {
  const t = opvraagTeksten.eigen;
  const c = opvraagTeksten.catalogus;
  return [
    {
      ...{ naam: 'soort', soort: 'keuze', label: t.soort, verplicht: t.soortFout },
      // What comes from the catalogue is what it is there.
      ...{ opties: opties(opvraagTeksten.soort), begin: vraag?.soort ?? '', als: () => !vraag?.code },
    },
    {
      ...{ naam: 'wat', soort: 'vak', label: t.wat, regels: 2, maxTekens: 1000 },
      ...{ verplicht: t.watFout, begin: vraag?.wat ?? '' },
    },
    {
      ...{
        naam: 'waarom',
        soort: 'vak',
        label: t.waarom,
        uitleg: t.waaromUitleg,
        regels: 2,
        maxTekens: 1000,
      },
      ...{ verplicht: t.waaromFout, begin: vraag?.waarom ?? '' },
    },
    {
      ...{ naam: 'verplicht', soort: 'janee', label: c.verplicht, verplicht: c.verplichtFout },
      begin: vraag === undefined ? '' : vraag.verplicht ? 'ja' : 'nee',
    },
    { naam: 'periode', soort: 'tekst', label: t.periode, maxTekens: 120, begin: vraag?.periode ?? '' },
    { naam: 'norm', soort: 'tekst', label: t.norm, maxTekens: 200, begin: vraag?.norm ?? '' },
    { naam: 'grondslag', soort: 'tekst', label: t.grondslag, uitleg: t.grondslagUitleg, maxTekens: 300 },
  ];
}

/** A form of a list that was not sent. */
function InConcept({
  titel,
  inleiding,
  children,
}: {
  titel: string;
  inleiding?: string;
  children: (lijst: Opvraaglijst, gezien: Gezien<Opvraaglijst>) => ReactNode;
}) {
  return (
    <LijstKader titel={titel} {...(inleiding ? { inleiding } : {})}>
      {(lijst, gezien) =>
        lijst.handelingen.includes('wijzig') ? (
          children(lijst, gezien)
        ) : (
          <NietMogelijk
            terug={`/opvraaglijsten/${lijst.id}`}
            daad={{ bij: 'opvraag', status: lijst.status, handeling: 'wijzig' }}
          />
        )
      }
    </LijstKader>
  );
}
