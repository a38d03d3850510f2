import { useState } from 'react';
import { Kaart, LegeStaat, Tekstveld } from '@navolgbaar/ui';
import { kaal } from '../../delen/kaal';
import { Pagina } from '../../delen/pagina';
import { Begrippenlijst } from '../../schil/hulp/hulp';
import { begrippen, type Begripsomschrijving, begripTeksten as teksten } from '../../teksten/begrippen';

const alle: readonly Begripsomschrijving[] = Object.values(begrippen).sort((a, b) =>
  a.term.localeCompare(b.term, 'nl'),
);

/** All words of the law and the policy with their meaning and source. */
export function BegrippenPagina() {
  const [getypt, zetGetypt] = useState('');
  const gezocht = kaal(getypt.trim());
  const gevonden = alle.filter(({ term, tekst }) => kaal(`${term} ${tekst}`).includes(gezocht));
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding} afdrukken>
      <form role="search" aria-label={teksten.titel} onSubmit={(verzending) => verzending.preventDefault()}>
        <Tekstveld
          naam="begrip"
          type="search"
          label={teksten.zoek}
          uitleg={teksten.zoekUitleg}
          waarde={getypt}
          onWaarde={zetGetypt}
          maxLengte={100}
        />
      </form>
      <p role="status" className="nav-teller">
        {teksten.aantal(gevonden.length)}
      </p>
      {gevonden.length === 0 ? (
        <LegeStaat titel={teksten.geen.titel} pictogram="zoek">
          {teksten.geen.tekst}
        </LegeStaat>
      ) : (
        <Kaart>
          <Begrippenlijst lijst={gevonden} />
        </Kaart>
      )}
    </Pagina>
  );
}
