import { Knop, Melding } from '@navolgbaar/ui';
import type { Gevonden } from '../bewaren/kopieen';
import { bewaarTeksten } from '../teksten/bewaren';
import { dagEnTijdTekst } from './tijd';

const { aanbod: t } = bewaarTeksten;

interface AanbodProps {
  kopieen: readonly Gevonden[];
  gaVerder: (kopie: Gevonden) => Promise<void>;
  gooiWeg: (kopie: Gevonden) => Promise<void>;
}

/** What was typed here before and not sent: to go on with, or to throw away. One at a time, the newest first. */
export function Aanbod({ kopieen: [kopie], gaVerder, gooiWeg }: AanbodProps) {
  if (!kopie) return null;
  const leesbaar = kopie.soort === 'leesbaar';
  return (
    <Melding
      soort={leesbaar ? 'info' : 'waarschuwing'}
      titel={leesbaar ? t.titel(dagEnTijdTekst(kopie.op)) : t.onleesbaar}
      aankondigen
      acties={
        <>
          {leesbaar && <Knop onClick={() => void gaVerder(kopie)}>{t.verder}</Knop>}
          <Knop soort="subtiel" pictogram="verwijder" onClick={() => void gooiWeg(kopie)}>
            {t.weg}
          </Knop>
        </>
      }
    >
      {leesbaar ? t.tekst : t.onleesbaarTekst}
    </Melding>
  );
}
