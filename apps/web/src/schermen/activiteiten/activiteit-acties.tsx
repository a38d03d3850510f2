import { useParams } from '@tanstack/react-router';
import type { Activiteit, Activiteitsoort } from '../../api/activiteiten';
import { type Actiepad, type Methode, stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { activiteitTeksten as t, soortteksten } from '../../teksten/activiteiten';
import { ActiviteitKader } from './activiteit-kader';
import { MetKeuzes } from './keuzes';
import { ACTIVITEITEN, ververs } from './stand';
import {
  alsVerzoek,
  controleer,
  dagvraag,
  type Keuzes,
  opvolgvraag,
  planvragen,
  uitkomstopties,
  uitvoeringsvragen,
} from './vragen';

interface Actie {
  handeling: string;
  api: Actiepad;
  methode?: Methode;
  velden: (activiteit: Activiteit, keuzes: Keuzes) => readonly Veld[];
}

const soortVan = ({ soort }: Activiteit): Activiteitsoort => soort as Activiteitsoort;

const acties = {
  wijzigen: {
    ...{ handeling: 'wijzig', api: '/api/v1/activiteiten/{id}', methode: 'PUT' },
    velden: (a, keuzes) => [dagvraag(soortVan(a), a.op), ...planvragen(soortVan(a), keuzes, a)],
  },
  afronden: {
    ...{ handeling: 'rondAf', api: '/api/v1/activiteiten/{id}/_rond-af' },
    velden: (a) => [dagvraag(soortVan(a), null, 'tot-en-met-vandaag'), ...uitvoeringsvragen(soortVan(a), {})],
  },
  vervallen: {
    ...{ handeling: 'laatVervallen', api: '/api/v1/activiteiten/{id}/_laat-vervallen' },
    velden: () => [
      {
        ...{ naam: 'reden', soort: 'vak', label: t.vervallen.reden, verplicht: t.vervallen.redenFout },
        ...{ maxTekens: 1000, regels: 3 },
      },
    ],
  },
  opvolgen: {
    ...{ handeling: 'volgOp', api: '/api/v1/activiteiten/{id}/_volg-op' },
    velden: (a) => {
      const { resultaat, uitkomsten } = soortteksten[soortVan(a)];
      return [
        ...(resultaat
          ? [
              {
                ...({ naam: 'tekst', soort: 'vak', label: t.opvolgen.tekst } as const),
                ...{ verplicht: t.opvolgen.tekstFout, maxTekens: 4000 },
              },
            ]
          : []),
        {
          ...{ naam: 'uitkomst', soort: 'keuze', label: t.opvolgen.uitkomst },
          ...{ verplicht: t.vraag.uitkomstFout, begin: a.uitkomst ?? '' },
          opties: uitkomstopties(uitkomsten),
        },
        opvolgvraag(null),
      ];
    },
  },
  verbeteren: {
    ...{ handeling: 'verbeter', api: '/api/v1/activiteiten/{id}/_verbeter' },
    velden: (a, keuzes) => [
      {
        ...{ naam: 'verbeterreden', soort: 'vak', label: t.verbeteren.reden, regels: 3 },
        ...{ verplicht: t.verbeteren.redenFout, maxTekens: 1000 },
      },
      dagvraag(soortVan(a), a.op, 'tot-en-met-vandaag'),
      ...planvragen(soortVan(a), keuzes, a),
      ...uitvoeringsvragen(soortVan(a), a),
    ],
  },
} as const satisfies Record<string, Actie>;
type Actienaam = keyof typeof acties;

/** The form of an act on an activity; which one stands in the address. */
export function ActiviteitActiePagina() {
  const { handeling: deel = '' } = useParams({ strict: false });
  if (!Object.hasOwn(acties, deel)) return <NietGevonden />;
  const naam = deel as Actienaam;
  const { titel, inleiding } = t[naam];
  const { handeling } = acties[naam];
  return (
    <ActiviteitKader titel={titel} inleiding={inleiding}>
      {(activiteit, gezien) =>
        activiteit.handelingen.includes(handeling) ? (
          <MetKeuzes>
            {(keuzes) => <Formulier naam={naam} gezien={gezien} activiteit={activiteit} keuzes={keuzes} />}
          </MetKeuzes>
        ) : (
          <NietMogelijk
            terug={`${ACTIVITEITEN}/${activiteit.id}`}
            daad={{ bij: 'activiteit', status: activiteit.status, handeling }}
          />
        )
      }
    </ActiviteitKader>
  );
}

/** In which the case of the record goes along: it is not asked again. */
const METPLAN: readonly Actienaam[] = ['wijzigen', 'verbeteren'];

function Formulier({
  naam,
  activiteit,
  gezien,
  keuzes,
}: {
  naam: Actienaam;
  activiteit: Activiteit;
  gezien: Gezien<Activiteit>;
  keuzes: Keuzes;
}) {
  const { titel, knop, gelukt } = t[naam];
  const { api, methode, velden }: Actie = acties[naam];
  const { id, zaakId } = activiteit;
  return (
    <Actieformulier<Activiteit, Activiteit>
      label={titel}
      velden={velden(activiteit, keuzes)}
      gezien={gezien}
      {...(naam === 'wijzigen' ? { wijziging: (ander) => velden(ander, keuzes) } : {})}
      controleer={(w) => controleer(soortVan(activiteit), w)}
      knop={knop}
      verstuur={(verzoek, koppen) => {
        const erbij = METPLAN.includes(naam) && zaakId ? { zaakId } : {};
        return stuur(api, { id }, { ...alsVerzoek(verzoek), ...erbij }, koppen, methode);
      }}
      ververs={ververs}
      gelukt={gelukt}
      terug={`${ACTIVITEITEN}/${id}`}
    />
  );
}
