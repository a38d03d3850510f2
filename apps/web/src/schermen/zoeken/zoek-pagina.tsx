import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import {
  Alinea,
  datumTekst,
  DataTabel,
  Knop,
  type Kolom,
  Koppeling,
  LegeStaat,
  StatusLabel,
  Tabbladen,
  Tekstveld,
} from '@navolgbaar/ui';
import { type Zoekregel, type Zoekuitkomst, zoekVraag } from '../../api/zoeken';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { woord } from '../../teksten/waarden';
import { zoekTeksten as teksten } from '../../teksten/zoeken';

/** What was searched last, for who comes back to this page. Not in the address: it may hold a name. */
let laatste = '';

/** Where a found record lives; what has no page here is a document. */
export const PADEN: Readonly<Record<string, string>> = {
  zaak: 'zaken',
  melding: 'meldingen',
  opdracht: 'opdrachten',
  maatregel: 'maatregelen',
  rapport: 'rapporten',
  aanbieder: 'aanbieders',
};

/** Finds numbers, names and text in everything the person may see. */
export function ZoekPagina() {
  const [getypt, zetGetypt] = useState(laatste);
  const [vraag, zetVraag] = useState(laatste);
  const [fout, zetFout] = useState<string>();
  const soort = new URLSearchParams(useLocation({ select: (plaats) => plaats.searchStr })).get('soort');
  const zoek = (verzending: SubmitEvent<HTMLFormElement>) => {
    verzending.preventDefault();
    const genoeg = (getypt.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2;
    zetFout(genoeg ? undefined : teksten.fout);
    if (!genoeg) return;
    laatste = getypt.trim();
    zetVraag(laatste);
  };
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <form className="nav-filterbalk" role="search" aria-label={teksten.titel} onSubmit={zoek} noValidate>
        <Tekstveld
          naam="vraag"
          type="search"
          label={teksten.vraag}
          uitleg={teksten.uitleg}
          fout={fout}
          waarde={getypt}
          onWaarde={zetGetypt}
          maxLengte={200}
        />
        <Knop type="submit" soort="primair" pictogram="zoek">
          {teksten.knop}
        </Knop>
      </form>
      {vraag === '' ? <Alinea>{teksten.begin}</Alinea> : <Uitkomst vraag={vraag} soort={soort} />}
    </Pagina>
  );
}

function Uitkomst({ vraag, soort }: { vraag: string; soort: string | null }) {
  const tabbladen = [['', teksten.alles], ...Object.entries(teksten.soorten)].map(
    ([code = '', label = '']) => ({
      label,
      href: adres(code ? `/zoeken?soort=${code}` : '/zoeken'),
      huidig: (soort ?? '') === code,
    }),
  );
  return (
    <>
      <Tabbladen label={teksten.tabbladen} tabbladen={tabbladen} />
      <Gegevens vraag={useQuery(zoekVraag(vraag, soort))} wat={teksten.wat}>
        {(uitkomst) => <Lijst uitkomst={uitkomst} />}
      </Gegevens>
    </>
  );
}

function Lijst({ uitkomst: { resultaten, meer, verbeterd } }: { uitkomst: Zoekuitkomst }) {
  const regels = verbeterd.map(({ was, wordt }) => teksten.verbeterd(was, wordt));
  return (
    <>
      <div role="status" className="nav-stapel nav-stapel--krap">
        {regels.map((regel) => (
          <Alinea key={regel}>{regel}</Alinea>
        ))}
        <Alinea>{meer ? teksten.meer : teksten.aantal(resultaten.length)}</Alinea>
      </div>
      {resultaten.length === 0 ? (
        <LegeStaat titel={teksten.leeg.titel} pictogram="zoek">
          {teksten.leeg.tekst}
        </LegeStaat>
      ) : (
        <DataTabel
          bijschrift={teksten.uitkomst}
          kolommen={kolommen}
          rijen={resultaten}
          sleutel={(regel) => `${regel.soort} ${regel.id}`}
        />
      )}
    </>
  );
}

const kolommen: readonly Kolom<Zoekregel>[] = [
  { id: 'titel', kop: teksten.kolom.titel, rijkop: true, cel: (regel) => <NaarStuk regel={regel} /> },
  {
    id: 'soort',
    kop: teksten.kolom.soort,
    smal: true,
    cel: ({ soort }) => <StatusLabel soort="rust">{woord(teksten.soort, soort)}</StatusLabel>,
  },
  { id: 'nummer', kop: teksten.kolom.nummer, smal: true, cel: ({ nummer }) => nummer ?? '–' },
  {
    id: 'toelichting',
    kop: teksten.kolom.toelichting,
    cel: ({ soort, toelichting }) => (soort === 'document' ? '–' : (toelichting ?? '–')),
  },
  { id: 'dag', kop: teksten.kolom.dag, smal: true, cel: ({ dag }) => (dag ? datumTekst(dag) : '–') },
];

function NaarStuk({ regel: { soort, id, titel } }: { regel: Zoekregel }) {
  const pad = PADEN[soort];
  return pad ? (
    <Koppeling href={adres(`/${pad}/${id}`)}>{titel}</Koppeling>
  ) : (
    <Koppeling href={`/api/v1/documenten/${id}/inhoud`} download>
      {titel}
    </Koppeling>
  );
}
