import { useState } from 'react';
import { Knop, Knoppen } from '@navolgbaar/ui';
import { terPlaatseTeksten } from '../../teksten/ter-plaatse';

const { weggooien: t } = terPlaatseTeksten;

/** Throws something away that is nowhere else: after a second press. */
export function Weggooien({ onWeg, children }: { onWeg: () => void; children: string }) {
  const [vraag, zetVraag] = useState(false);
  if (!vraag)
    return (
      <div>
        <Knop soort="subtiel" pictogram="verwijder" onClick={() => zetVraag(true)}>
          {children}
        </Knop>
      </div>
    );
  return (
    <Knoppen>
      <Knop soort="gevaar" onClick={onWeg}>
        {t.echt}
        <span className="nav-verborgen"> ({children})</span>
      </Knop>
      <Knop onClick={() => zetVraag(false)}>{t.tochNiet}</Knop>
    </Knoppen>
  );
}
