import { Alinea, datumTekst, StatusLabel } from '@navolgbaar/ui';
import type { Termijnregel } from '../api/zaken';
import { termijnTeksten } from '../teksten/termijnen';
import { woord } from '../teksten/waarden';
import { zaakwaarden } from '../teksten/zaakwaarden';
import { useWie } from './zaak-labels';

const { ladder: teksten } = termijnTeksten;
const trapnaam = (trap: string) => woord(zaakwaarden.escalatietrap, trap).toLowerCase();

/** Where a late term is on its ladder, and who hears it next and when. */
export function Ladder({ escalatie }: { escalatie: Termijnregel['escalatie'] }) {
  const wie = useWie();
  const { bereikt, volgende, wachtOpDelen, gestopt } = escalatie;
  return (
    <div className="nav-stapel nav-stapel--krap">
      {bereikt && <Alinea soort="klein">{teksten.bereikt(trapnaam(bereikt))}</Alinea>}
      {volgende && (
        <Alinea soort="klein">{teksten.volgende(trapnaam(volgende.trap), datumTekst(volgende.op))}</Alinea>
      )}
      {wachtOpDelen && (
        <>
          <StatusLabel soort="waarschuwing">{teksten.wachtOpDelen.label}</StatusLabel>
          <Alinea soort="klein">{teksten.wachtOpDelen.tekst}</Alinea>
        </>
      )}
      {gestopt && (
        <Alinea soort="klein">
          {teksten.gestopt(datumTekst(gestopt.op), wie(gestopt.door) ?? '')}: {gestopt.reden}
        </Alinea>
      )}
    </div>
  );
}
