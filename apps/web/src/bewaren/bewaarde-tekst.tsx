import { useEffect, useState } from 'react';
import { Alinea, Kaart, Knop, Knoppen } from '@navolgbaar/ui';
import { bewaarTeksten } from '../teksten/bewaren';
import { useBewaring } from './bewaring';
import { plaatsNu } from './gebruik-kopie';
import type { Gevonden, Inhoud } from './kopieen';

const { bewaard: t, aanbod } = bewaarTeksten;

/** Shorter answers are choices and dates; a text is what somebody would want back. */
const MIN_TEKENS = 12;

/** In place of a form that is not to be had any more: what was typed on it, to read and copy. */
export function BewaardeTekst() {
  const kopieen = useBewaring();
  const [plaats] = useState(plaatsNu);
  const [gevonden, zetGevonden] = useState<readonly Gevonden[]>([]);
  useEffect(() => {
    if (!kopieen) return undefined;
    const kijk = () => void kopieen.vind(plaats).then(zetGevonden);
    kijk();
    // The form that went away just now writes its copy while this one looks.
    const nogEens = setTimeout(kijk, 500);
    return () => clearTimeout(nogEens);
  }, [kopieen, plaats]);
  const kopie = gevonden.find((deze) => deze.soort === 'leesbaar');
  const teksten = kopie ? getypt(kopie.inhoud) : [];
  if (!kopie || teksten.length === 0) return null;
  return (
    <Kaart titel={t.titel} id="bewaard">
      <Alinea>{t.tekst}</Alinea>
      {teksten.map(([naam, tekst]) => (
        <p key={naam} className="nav-alinea nav-vrijetekst nav-bewaard">
          {tekst}
        </p>
      ))}
      <Knoppen>
        <Knop
          soort="subtiel"
          pictogram="verwijder"
          onClick={() => {
            void kopieen?.verwijder(plaats, kopie.id);
            zetGevonden(gevonden.filter(({ id }) => id !== kopie.id));
          }}
        >
          {aanbod.weg}
        </Knop>
      </Knoppen>
    </Kaart>
  );
}

function getypt({ waarden, basis }: Inhoud): [string, string][] {
  return Object.entries(waarden).flatMap(([naam, waarde]) =>
    typeof waarde === 'string' && waarde.trim().length >= MIN_TEKENS && waarde !== basis.waarden[naam]
      ? [[naam, waarde]]
      : [],
  );
}
