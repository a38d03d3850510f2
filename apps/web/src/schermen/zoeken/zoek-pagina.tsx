import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { Alinea, Knop, Koppeling, LegeStaat, Lijst, Tekstveld } from '@navolgbaar/ui';
import { type Zoekuitkomst, zoekVraag } from '../../api/zoeken';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { zoekTeksten as teksten } from '../../teksten/zoeken';
import { Soortchips } from './soortchips';
import { Treffers } from './treffers';
import { Zoekwijze } from './zoekwijze';

/** What was searched last, for who comes back to this page. Not in the address: it may hold a name. */
let laatste = '';

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
      <Zoekwijze huidig="alles" />
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
  // Of all kinds together, so that the counts stay when one is chosen.
  const alles = useQuery(zoekVraag(vraag, null));
  const uitkomst = useQuery(zoekVraag(vraag, soort));
  return (
    <>
      {alles.data && <Soortchips aantallen={alles.data.aantallen} soort={soort} />}
      <Gegevens vraag={uitkomst} wat={teksten.wat}>
        {(gevonden) => (
          <Gevonden uitkomst={gevonden} elders={soort !== null && (alles.data?.resultaten.length ?? 0) > 0} />
        )}
      </Gegevens>
    </>
  );
}

function Gevonden({
  uitkomst: { resultaten, meer, verbeterd },
  elders,
}: {
  uitkomst: Zoekuitkomst;
  /** Whether something was found in another kind than was chosen. */
  elders: boolean;
}) {
  return (
    <>
      <div role="status" className="nav-stapel nav-stapel--krap">
        {verbeterd.map(({ was, wordt }) => (
          <Alinea key={was}>{teksten.verbeterd(was, wordt)}</Alinea>
        ))}
        <Alinea>{meer ? teksten.meer : teksten.aantal(resultaten.length)}</Alinea>
      </div>
      {resultaten.length === 0 ? <Niets elders={elders} /> : <Treffers regels={resultaten} />}
    </>
  );
}

function Niets({ elders }: { elders: boolean }) {
  const { titel, tips, persoon } = teksten.leeg;
  const items = [
    elders && <Koppeling href={adres('/zoeken')}>{teksten.leeg.elders}</Koppeling>,
    ...tips,
    <>
      {persoon} <Koppeling href={adres('/zoeken/betrokkene')}>{teksten.betrokkene.titel}</Koppeling>.
    </>,
  ];
  return (
    <LegeStaat titel={titel} pictogram="zoek">
      <Lijst items={items.filter(Boolean)} />
    </LegeStaat>
  );
}
