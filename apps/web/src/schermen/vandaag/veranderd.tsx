import { Alinea, Kaart, Koppeling, momentTekst } from '@navolgbaar/ui';
import type { Vandaag } from '../../api/vandaag';
import { adres } from '../../basis';
import { useWie } from '../../delen/zaak-labels';
import { vandaagTeksten } from '../../teksten/vandaag';
import { perZaak } from './per-zaak';

const { nieuw: t } = vandaagTeksten;

/** What others did in the cases of this person since the previous visit, per case. */
export function Veranderd({ vandaag }: { vandaag: Vandaag }) {
  const { sinds, eersteBezoek, wijzigingen, meerWijzigingen } = vandaag;
  const wie = useWie();
  const moment = momentTekst(sinds);
  return (
    <Kaart titel={eersteBezoek ? t.titelEerste : t.titel} id="veranderd">
      <Alinea soort="klein">{wijzigingen.length > 0 ? t.sinds(moment) : t.leeg(moment)}</Alinea>
      {perZaak(wijzigingen).map((regels) => (
        <div key={regels[0].zaakId} className="nav-stapel nav-stapel--krap">
          <Koppeling href={adres(`/zaken/${regels[0].zaakId}/tijdlijn`)}>
            {t.tijdlijn(regels[0].zaaknummer)}
          </Koppeling>
          <ul className="nav-agenda__regels">
            {regels.map(({ id, tekst, gebruikerId, op }) => (
              <li key={id}>
                {tekst}
                <span className="nav-onderregel nav-klein nav-zacht">
                  {wie(gebruikerId)}, <time dateTime={op}>{momentTekst(op)}</time>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {meerWijzigingen && <Alinea soort="klein">{t.meer}</Alinea>}
    </Kaart>
  );
}
