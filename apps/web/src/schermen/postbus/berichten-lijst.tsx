import { Kaart, LegeStaat, Paginering, Tabbladen } from '@navolgbaar/ui';
import type { Bericht } from '../../api/zaken';
import { BerichtRegel } from '../../delen/bericht-regel';
import { Laadfout } from '../../delen/laadfout';
import { useLijst } from '../../delen/lijst';
import { haalBladzijde } from '../../delen/haal';
import { Pagina } from '../../delen/pagina';
import { mislukteBerichten as teksten } from '../../teksten/berichten';

const FILTERS = ['status'];
const haal = haalBladzijde<Bericht>('/api/v1/berichten');

/** Letters and mails: those that did not arrive, unless all are asked. */
export function BerichtenLijst() {
  const lijst = useLijst<Bericht>({
    sleutel: ['berichten'],
    filters: FILTERS,
    haal: ({ status, ...vraag }) => haal(status === 'alle' ? vraag : { ...vraag, status: 'mislukt' }),
  });
  const alle = lijst.filter['status'] === 'alle';
  const leeg = alle ? teksten.leegAlle : teksten.leeg;
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Tabbladen
        label={teksten.titel}
        tabbladen={[
          { label: teksten.tabbladen.mislukt, href: lijst.hrefMet({ status: null }), huidig: !alle },
          { label: teksten.tabbladen.alle, href: lijst.hrefMet({ status: 'alle' }), huidig: alle },
        ]}
      />
      <Laadfout lijst={lijst}>
        {(berichten) =>
          berichten.length === 0 ? (
            <LegeStaat titel={leeg.titel} pictogram="cirkelvink">
              {leeg.tekst}
            </LegeStaat>
          ) : (
            <Kaart>
              <ul className="nav-kortelijst">
                {berichten.map((bericht) => (
                  <BerichtRegel key={bericht.id} bericht={bericht} />
                ))}
              </ul>
            </Kaart>
          )
        }
      </Laadfout>
      <Paginering {...lijst.paginering} />
    </Pagina>
  );
}
