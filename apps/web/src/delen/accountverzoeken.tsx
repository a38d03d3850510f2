import { useQuery } from '@tanstack/react-query';
import { Alinea, Kaart, Koppeling, momentTekst, StatusLabel } from '@navolgbaar/ui';
import { accountverzoekenVraag } from '../api/accountverzoeken';
import { useIk } from '../api/ik';
import { adres } from '../basis';
import { verzoekTeksten as t } from '../teksten/collegas';

/** Who logged in through eHerkenning and waits for an account; not there while nobody ever asked. */
export function AccountverzoekenKaart() {
  const { aanbiederId } = useIk();
  const { data = [] } = useQuery(accountverzoekenVraag);
  if (data.length === 0) return null;
  return (
    <Kaart titel={t.kaart} id="verzoeken">
      <Alinea soort="klein">{aanbiederId === null ? t.uitlegBeheerder : t.uitleg}</Alinea>
      <ul className="nav-agenda__regels">
        {data.map(({ id, naam, email, status, gevraagdOp, aanbiederNaam }) => (
          <li key={id} className="nav-agenda__regel">
            <div>
              <Koppeling href={adres(`/accountverzoeken/${id}`)}>{naam}</Koppeling>
              <div className="nav-labels nav-klein nav-zacht">
                {aanbiederId === null && <span>{aanbiederNaam}</span>}
                <span className="nav-breekbaar">{email}</span>
                <span>{t.gevraagd(momentTekst(gevraagdOp))}</span>
              </div>
            </div>
            <StatusLabel soort={status === 'open' ? 'actief' : 'rust'}>{t.status[status]}</StatusLabel>
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
