import { useEffect, useState } from 'react';
import { Alinea, Dialoog, Knop } from '@navolgbaar/ui';
import { useBewaring } from '../bewaren/bewaring';
import { heeftOpenWerk } from '../bewaren/open-werk';
import { vergeetGeopend } from '../schil/geopend';
import { sessieTeksten } from '../teksten/bewaren';
import { sessie } from './huidig';

const { uitloggen: t } = sessieTeksten;

/** The other tabs hear it, and this one forgets what was opened. */
function vergeetMij(): void {
  vergeetGeopend();
  sessie.uit();
}

/**
 * What happens in this browser when somebody logs out by the button of the frame: the copies go, and the other tabs hear
 * it. With unsent text a question comes first.
 */
export function Uitlogvraag({ adres }: { adres: string }) {
  const kopieen = useBewaring();
  const [formulier, zetFormulier] = useState<HTMLFormElement | null>(null);
  useEffect(() => {
    const opVerzend = (verzending: SubmitEvent) => {
      const { target } = verzending;
      if (!(target instanceof HTMLFormElement) || target.getAttribute('action') !== adres) return;
      if (heeftOpenWerk() || (kopieen?.aantal() ?? 0) > 0) {
        verzending.preventDefault();
        zetFormulier(target);
      } else vergeetMij();
    };
    document.addEventListener('submit', opVerzend);
    return () => document.removeEventListener('submit', opVerzend);
  }, [adres, kopieen]);
  const logUit = () => {
    kopieen?.verwijderAlles();
    vergeetMij();
    formulier?.submit();
  };
  return (
    <Dialoog
      open={formulier !== null}
      titel={t.titel}
      onSluit={() => zetFormulier(null)}
      sluit={t.blijf}
      acties={
        <Knop soort="gevaar" onClick={logUit}>
          {t.toch}
        </Knop>
      }
    >
      <Alinea>{t.tekst}</Alinea>
    </Dialoog>
  );
}
