import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DataTabel, Kaart, Keuzelijst, KnopKoppeling, type Kolom } from '@navolgbaar/ui';
import { type Activiteitjaar, jaarVraag } from '../../api/activiteiten';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { activiteitTeksten, activiteitwoorden } from '../../teksten/activiteiten';
import { uitwisselwoorden } from '../../teksten/uitwisselingen';
import { woord } from '../../teksten/waarden';
import { zaakTeksten } from '../../teksten/zaken';
import { ACTIVITEITEN } from './stand';

const t = activiteitTeksten.jaar;
const JAREN = 6;

type Regel = Activiteitjaar['activiteiten'][number];

const kolommen: readonly Kolom<Regel>[] = [
  {
    ...{ id: 'soort', kop: t.soort, rijkop: true },
    cel: ({ soort }) => woord(activiteitwoorden.activiteitsoort, soort),
  },
  ...(['gedaan', 'gepland', 'vervallen'] as const).map((stand): Kolom<Regel> => ({
    ...{ id: stand, kop: activiteitwoorden.activiteitstatus[stand], smal: true },
    cel: (rij) => String(rij[stand]),
  })),
];

/** How many of each kind there were in a year, for the yearly report. */
export function ActiviteitenJaar() {
  const nu = Number(useVandaag().slice(0, 4));
  const [jaar, kies] = useState(nu);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: activiteitTeksten.titel, href: adres(ACTIVITEITEN) }, { label: t.titel }]}
      afdrukken
      acties={
        <KnopKoppeling href={`/api/v1/activiteiten/export?jaar=${jaar}`} soort="subtiel" pictogram="download">
          {t.bestand}
        </KnopKoppeling>
      }
    >
      <Keuzelijst
        naam="jaar"
        label={t.kies}
        waarde={String(jaar)}
        opties={Array.from({ length: JAREN }, (_, terug) => String(nu - terug)).map((waarde) => ({
          ...{ waarde, label: waarde },
        }))}
        onWaarde={(waarde) => kies(Number(waarde))}
      />
      <Gegevens vraag={useQuery(jaarVraag(jaar))} wat={t.titel}>
        {(telling) => <Tellingen telling={telling} />}
      </Gegevens>
    </Pagina>
  );
}

function Tellingen({ telling: { jaar, activiteiten, uitwisselingen } }: { telling: Activiteitjaar }) {
  const richtingen = (['gegeven', 'ontvangen'] as const).map((richting) => ({
    ...{ richting, aantal: uitwisselingen[richting] },
  }));
  return (
    <>
      <Kaart titel={t.tabel(jaar)} id="activiteiten">
        <DataTabel
          bijschrift={zaakTeksten.tabel(t.tabel(jaar))}
          rijen={activiteiten}
          sleutel={({ soort }) => soort}
          kolommen={kolommen}
        />
      </Kaart>
      <Kaart titel={t.uitwisselingen(jaar)} id="uitwisselingen">
        <DataTabel
          bijschrift={zaakTeksten.tabel(t.uitwisselingen(jaar))}
          rijen={richtingen}
          sleutel={({ richting }) => richting}
          kolommen={[
            {
              ...{ id: 'richting', kop: t.soort, rijkop: true },
              cel: ({ richting }) => uitwisselwoorden.uitwisselrichting[richting],
            },
            { id: 'aantal', kop: t.aantal, smal: true, cel: ({ aantal }) => String(aantal) },
          ]}
        />
      </Kaart>
    </>
  );
}
