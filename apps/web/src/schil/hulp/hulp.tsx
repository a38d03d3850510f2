import { Alinea, Dialoog, Knop, Knoppen, Kop, Koppeling } from '@navolgbaar/ui';
import { adres } from '../../basis';
import { begrippen, type Begripsomschrijving, begripTeksten } from '../../teksten/begrippen';
import { hulpBij } from './hulp-bij';
import { hulpTeksten as teksten, paletTeksten } from '../../teksten/schil';
import type { Omgeving } from '../sneltoetsen';

export interface HulpProps {
  /** The page that is open, without the base. */
  pad: string;
  open: Omgeving['open'];
  onSluit: () => void;
}

/** Help for the page that is open, and the meaning of its words. */
export function Hulp({ pad, open, onSluit }: HulpProps) {
  const hulp = hulpBij(pad);
  return (
    <Dialoog open vorm="zij" titel={`${teksten.titel}: ${hulp.titel}`} onSluit={onSluit}>
      {hulp.tekst.map((alinea) => (
        <Alinea key={alinea}>{alinea}</Alinea>
      ))}
      {hulp.begrippen.length > 0 && (
        <>
          <Kop niveau={3} alsNiveau={4}>
            {teksten.begrippen}
          </Kop>
          <Begrippenlijst lijst={hulp.begrippen.map((naam) => begrippen[naam])} />
        </>
      )}
      <Kop niveau={3} alsNiveau={4}>
        {teksten.meer}
      </Kop>
      <ul className="nav-kortelijst">
        <li>
          <Koppeling href={adres('/begrippen')}>{teksten.alleBegrippen}</Koppeling>
        </li>
        <li>
          <Koppeling href={adres('/instellingen')}>{paletTeksten.instellingen}</Koppeling>
        </li>
      </ul>
      <Knoppen>
        <Knop pictogram="toetsen" klein onClick={() => open('overzicht')}>
          {paletTeksten.sneltoetsen}
        </Knop>
      </Knoppen>
    </Dialoog>
  );
}

/** Words with their meaning and where it comes from. */
export function Begrippenlijst({ lijst }: { lijst: readonly Begripsomschrijving[] }) {
  return (
    <dl className="nav-begrippenlijst">
      {lijst.map(({ term, tekst, bron, aanname }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {tekst}
            <span className="nav-onderregel nav-klein nav-zacht">
              {begripTeksten.bron(bron)}
              {aanname && ` (${begripTeksten.aanname})`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
