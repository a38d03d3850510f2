import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { gemeentenVraag } from '../../api/aanbieders';
import type { Gebruik } from '../../api/bevoegdheden';
import { stuur, type Actiepad } from '../../api/stuur';
import { zaakVraag } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { bevoegdheidTeksten as teksten } from '../../teksten/bevoegdheden';
import { opties } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { BevoegdheidKader } from './bevoegdheid-kader';
import { GebruikFormulier } from './gebruik-formulier';

const { fout } = teksten;

const acties = {
  antwoord: { handeling: 'legAntwoordVast', api: '/api/v1/bevoegdheden/{id}/_leg-antwoord-vast' },
  vervolg: { handeling: 'legVervolgVast', api: '/api/v1/bevoegdheden/{id}/_leg-vervolg-vast' },
  verbeteren: { handeling: 'verbeter', api: '/api/v1/bevoegdheden/{id}/_verbeter' },
} as const satisfies Record<string, { handeling: string; api: Actiepad }>;
type Actienaam = keyof typeof acties;

interface ActieProps {
  gebruik: Gebruik;
  gezien: Gezien<Gebruik>;
}

/** The form of an act on a used power; which one stands in the address. */
export function BevoegdheidActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  if (!Object.hasOwn(acties, handeling)) return <NietGevonden />;
  const naam = handeling as Actienaam;
  const { titel, inleiding } = teksten[naam];
  const Formulier = naam === 'verbeteren' ? Verbeterformulier : naam === 'antwoord' ? Antwoord : Vervolg;
  return (
    <BevoegdheidKader titel={titel} inleiding={inleiding}>
      {(gebruik, gezien) =>
        gebruik.handelingen.includes(acties[naam].handeling) ? (
          <Formulier gebruik={gebruik} gezien={gezien} />
        ) : (
          <NietMogelijk
            terug={`/bevoegdheden/${gebruik.id}`}
            daad={{ bij: 'gebruik', status: gebruik.status, handeling: acties[naam].handeling }}
          />
        )
      }
    </BevoegdheidKader>
  );
}

function Antwoord(props: ActieProps) {
  const { antwoord: t } = teksten;
  const velden: Veld[] = [
    {
      ...{ naam: 'antwoord', soort: 'keuze', label: t.antwoord, verplicht: fout.antwoord },
      opties: opties(zaakwaarden.vorderingsantwoord),
    },
    {
      ...{ naam: 'op', soort: 'datum', label: t.op, uitleg: t.opUitleg, verplicht: fout.op },
      dagen: 'tot-en-met-vandaag',
    },
    {
      ...{ naam: 'toelichting', soort: 'vak', label: t.toelichting, verplicht: fout.toelichting },
      maxTekens: 4000,
    },
  ];
  return <Losse naam="antwoord" velden={velden} {...props} />;
}

function Vervolg(props: ActieProps) {
  const { vervolg: t } = teksten;
  return (
    <Gegevens vraag={useQuery(gemeentenVraag)}>
      {(gemeenten) => (
        <Losse
          naam="vervolg"
          velden={[
            {
              ...{ naam: 'vervolg', soort: 'keuze', label: t.vervolg, verplicht: fout.vervolg },
              opties: opties(zaakwaarden.weigeringsvervolg),
            },
            {
              ...{ naam: 'gemeenteId', soort: 'lijst', label: t.gemeente, verplicht: fout.gemeente },
              als: (w) => w['vervolg'] === 'voorgelegd',
              opties: gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
            },
            {
              ...{ naam: 'toelichting', soort: 'vak', label: t.toelichting, verplicht: fout.toelichting },
              maxTekens: 2000,
            },
          ]}
          {...props}
        />
      )}
    </Gegevens>
  );
}

function Losse({
  naam,
  velden,
  gebruik: { id },
  gezien,
}: ActieProps & { naam: 'antwoord' | 'vervolg'; velden: readonly Veld[] }) {
  const { titel, knop, gelukt } = teksten[naam];
  return (
    <Actieformulier<Gebruik, Gebruik>
      label={titel}
      velden={velden}
      knop={knop}
      gezien={gezien}
      verstuur={(verzoek, koppen) => stuur(acties[naam].api, { id }, verzoek, koppen)}
      ververs={[['bevoegdheden'], ['zaken']]}
      gelukt={gelukt}
      terug={`/bevoegdheden/${id}`}
    />
  );
}

function Verbeterformulier({ gebruik, gezien }: ActieProps) {
  const { verbeteren: t } = teksten;
  const reden: Veld = {
    ...{ naam: 'verbeterreden', soort: 'vak', label: t.reden, verplicht: fout.reden },
    ...{ regels: 3, maxTekens: 1000 },
  };
  return (
    <Gegevens vraag={useQuery(zaakVraag(gebruik.zaakId))}>
      {(zaak) => (
        <GebruikFormulier
          zaak={zaak}
          begin={gebruik}
          erbij={[reden]}
          gezien={gezien}
          label={t.titel}
          knop={t.knop}
          gelukt={t.gelukt}
          terug={`/bevoegdheden/${gebruik.id}`}
          verstuur={(verzoek, koppen) => stuur(acties.verbeteren.api, { id: gebruik.id }, verzoek, koppen)}
        />
      )}
    </Gegevens>
  );
}
