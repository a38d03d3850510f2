import { useQuery } from '@tanstack/react-query';
import { Alinea, DataTabel, Kaart, type Kolom } from '@navolgbaar/ui';
import { dekkingenVraag, type Dekking } from '../../api/vergewis';
import { lijstadres } from '../../delen/lijstplaats';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { vergewisTeksten, vergewiswoorden } from '../../teksten/vergewis';
import { woord } from '../../teksten/waarden';

const t = vergewisTeksten.dekking;

interface Rij {
  werksoort: string;
  perInstrument: ReadonlyMap<string, string>;
}

/** Help: what each instrument can show of each kind of worker. */
export function DekkingPagina() {
  const vraag = useQuery(dekkingenVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: bezoekTeksten.titel, href: lijstadres('/bezoeken') }, { label: t.titel }]}
    >
      <Gegevens vraag={vraag} wat={t.titel}>
        {(dekkingen) => (
          <Kaart>
            <DataTabel
              bijschrift={t.bijschrift}
              rijen={alsRijen(dekkingen)}
              sleutel={({ werksoort }) => werksoort}
              kolommen={kolommen(dekkingen)}
            />
            <Alinea>{t.uitleg}</Alinea>
            <Alinea>{t.gratis}</Alinea>
            <p className="nav-alinea nav-klein nav-zacht">{t.bron}</p>
          </Kaart>
        )}
      </Gegevens>
    </Pagina>
  );
}

function alsRijen(dekkingen: readonly Dekking[]): Rij[] {
  return [...new Set(dekkingen.map(({ werksoort }) => werksoort))].map((werksoort) => ({
    werksoort,
    perInstrument: new Map(
      dekkingen.filter((een) => een.werksoort === werksoort).map((een) => [een.instrument, een.dekking]),
    ),
  }));
}

function kolommen(dekkingen: readonly Dekking[]): Kolom<Rij>[] {
  const instrumenten = [...new Set(dekkingen.map(({ instrument }) => instrument))];
  return [
    {
      ...{ id: 'werk', kop: vergewisTeksten.dossiers.kolom.werk, rijkop: true },
      cel: ({ werksoort }) => woord(vergewiswoorden.werksoort, werksoort),
    },
    ...instrumenten.map((instrument): Kolom<Rij> => ({
      ...{ id: instrument, kop: woord(t.kort, instrument) },
      cel: (rij) => woord(vergewiswoorden.dekking, rij.perInstrument.get(instrument)),
    })),
  ];
}
