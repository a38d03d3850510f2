import { useLocation, useParams } from '@tanstack/react-router';
import { datumTekst } from '@navolgbaar/ui';
import type { Bezoek } from '../../api/bezoeken';
import { useVandaag } from '../../api/ik';
import { stuur, type Actiepad } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { bezoekTeksten as teksten } from '../../teksten/bezoeken';
import { BezoekKader } from './bezoek-kader';
import { afspraakverzoek, afspraakvragen } from './bezoekvragen';
import { useAfspraak } from './gebruik-afspraak';

const { fout } = teksten;

const acties = {
  verzetten: { handeling: 'verzet', api: '/api/v1/bezoeken/{id}/_verzet' },
  vastleggen: { handeling: 'legVast', api: '/api/v1/bezoeken/{id}/_leg-vast' },
  vervallen: { handeling: 'laatVervallen', api: '/api/v1/bezoeken/{id}/_laat-vervallen' },
} as const satisfies Record<string, { handeling: string; api: Actiepad }>;
type Actienaam = keyof typeof acties;

const redenvraag = (label: string): Veld => ({
  ...{ naam: 'reden', soort: 'vak', label, verplicht: fout.reden, regels: 3, maxTekens: 1000 },
});

/** The form of an act on a visit; which one stands in the address. */
export function BezoekActiePagina() {
  const { handeling = '' } = useParams({ strict: false });
  if (!Object.hasOwn(acties, handeling)) return <NietGevonden />;
  const naam = handeling as Actienaam;
  const { titel, inleiding } = teksten[naam];
  return (
    <BezoekKader titel={titel} inleiding={inleiding}>
      {(bezoek, gezien) =>
        bezoek.handelingen.includes(acties[naam].handeling) ? (
          <Actie naam={naam} bezoek={bezoek} gezien={gezien} />
        ) : (
          <NietMogelijk terug={`/bezoeken/${bezoek.id}`} />
        )
      }
    </BezoekKader>
  );
}

function Actie({ naam, bezoek, gezien }: { naam: Actienaam; bezoek: Bezoek; gezien: Gezien }) {
  const vandaag = useVandaag();
  const { aanbieder, collegas } = useAfspraak(bezoek.aanbiederId);
  const { titel, knop, gelukt } = teksten[naam];
  // From the planner: the day on which the visit was dropped.
  const gevraagd = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr })).get('op');
  const op = gevraagd !== null && /^\d{4}-\d{2}-\d{2}$/.test(gevraagd) ? gevraagd : bezoek.op;
  return (
    <Gegevens vraag={aanbieder}>
      {({ locaties }) => (
        <Actieformulier<Bezoek>
          label={titel}
          velden={velden(naam, bezoek, vandaag, () => afspraakvragen(locaties, collegas, { ...bezoek, op }))}
          knop={knop}
          gezien={gezien}
          verstuur={(verzoek, koppen) =>
            stuur(acties[naam].api, { id: bezoek.id }, afspraakverzoek(verzoek), koppen)
          }
          ververs={[['bezoeken'], ['zaken']]}
          gelukt={gelukt}
          terug={`/bezoeken/${bezoek.id}`}
        />
      )}
    </Gegevens>
  );
}

function velden(naam: Actienaam, bezoek: Bezoek, vandaag: string, afspraak: () => Veld[]): Veld[] {
  if (naam === 'vervallen') return [redenvraag(teksten.vervallen.reden)];
  if (naam === 'verzetten') return [...afspraak(), redenvraag(teksten.verzetten.reden)];
  const { vastleggen: t } = teksten;
  return [
    {
      ...{ naam: 'op', soort: 'datum', label: t.op, verplicht: fout.op, dagen: 'tot-en-met-vandaag' },
      begin: bezoek.op <= vandaag ? datumTekst(bezoek.op) : '',
    },
    {
      ...{ naam: 'gesprokenMet', soort: 'vak', label: t.gesprokenMet, uitleg: t.gesprokenMetUitleg },
      ...{ verplicht: fout.gesprokenMet, regels: 3, maxTekens: 1000 },
    },
    {
      ...{ naam: 'verslag', soort: 'vak', label: t.verslag, verplicht: fout.verslag },
      ...{ regels: 12, maxTekens: 20_000 },
    },
  ];
}
