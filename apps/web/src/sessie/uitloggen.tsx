import { useEffect, useState, type ReactNode } from 'react';
import { Alinea, Dialoog, Knop } from '@navolgbaar/ui';
import { useBewaring } from '../bewaren/bewaring';
import { heeftOpenWerk } from '../bewaren/open-werk';
import { staatErBezoek } from '../bewaren/ter-plaatse-naam';
import { vergeetGeopend } from '../schil/geopend';
import { sessieTeksten } from '../teksten/bewaren';
import { sessie } from './huidig';

const { uitloggen: t } = sessieTeksten;

const bijBezoek = () => import('./bezoek-bij-uitloggen');

/** The other tabs hear it, and this one forgets what was opened. */
function vergeetMij(): void {
  vergeetGeopend();
  sessie.uit();
}

/**
 * What happens in this browser when somebody logs out by the button of the frame: the copies go, and the other tabs hear
 * it. A visit of Ter plaatse stays without its key, until the next login (ADR 0018). With unsent text a question comes first.
 */
export function Uitlogvraag({ adres }: { adres: string }) {
  const kopieen = useBewaring();
  const [formulier, zetFormulier] = useState<HTMLFormElement | null>(null);
  const [tekst, zetTekst] = useState(false);
  const [bezoek, zetBezoek] = useState<ReactNode>(null);
  useEffect(() => {
    const opVerzend = (verzending: SubmitEvent) => {
      const { target } = verzending;
      if (!(target instanceof HTMLFormElement) || target.getAttribute('action') !== adres) return;
      const open = heeftOpenWerk() || (kopieen?.aantal() ?? 0) > 0;
      const hier = staatErBezoek();
      if (open || hier) {
        zetTekst(open);
        if (hier) void bijBezoek().then(({ BezoekBijUitloggen: Deel }) => zetBezoek(<Deel />));
        verzending.preventDefault();
        zetFormulier(target);
      } else vergeetMij();
    };
    document.addEventListener('submit', opVerzend);
    return () => document.removeEventListener('submit', opVerzend);
  }, [adres, kopieen]);
  const logUit = async () => {
    kopieen?.verwijderAlles();
    if (staatErBezoek()) await (await bijBezoek()).sluitTerPlaatse();
    vergeetMij();
    formulier?.submit();
  };
  return (
    <Dialoog
      open={formulier !== null}
      titel={tekst ? t.titel : t.toch}
      onSluit={() => zetFormulier(null)}
      sluit={t.blijf}
      acties={
        <Knop soort="gevaar" onClick={() => void logUit()}>
          {t.toch}
        </Knop>
      }
    >
      {tekst && <Alinea>{t.tekst}</Alinea>}
      {bezoek}
    </Dialoog>
  );
}
