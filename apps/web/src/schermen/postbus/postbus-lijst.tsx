import { Kaart, LegeStaat, momentTekst, Paginering } from '@navolgbaar/ui';
import type { components } from '../../api/schema';
import { haalBladzijde } from '../../delen/haal';
import { Laadfout } from '../../delen/laadfout';
import { useLijst } from '../../delen/lijst';
import { Pagina } from '../../delen/pagina';
import { berichtTeksten, postbusTeksten as teksten } from '../../teksten/berichten';

type Mail = components['schemas']['PostbusmailResponse'];
const GEEN_FILTERS: readonly string[] = [];

/** The local mailbox of the demonstration: every mail with its text. */
export function PostbusLijst() {
  const lijst = useLijst<Mail>({
    sleutel: ['postbus'],
    filters: GEEN_FILTERS,
    haal: haalBladzijde<Mail>('/api/v1/postbus'),
  });
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Laadfout lijst={lijst}>
        {(mails) =>
          mails.length === 0 ? (
            <LegeStaat titel={teksten.leeg.titel} pictogram="inbox">
              {teksten.leeg.tekst}
            </LegeStaat>
          ) : (
            <Kaart>
              <ul className="nav-kortelijst">
                {mails.map((mail) => (
                  <li key={mail.id} className="nav-bericht">
                    <strong>{mail.onderwerp}</strong>
                    <p className="nav-alinea nav-zacht nav-klein">
                      {teksten.aan(mail.aan)}
                      {' · '}
                      <time dateTime={mail.ontvangenOp}>{momentTekst(mail.ontvangenOp)}</time>
                    </p>
                    <details className="nav-herleiding">
                      <summary>{berichtTeksten.lees}</summary>
                      <p className="nav-alinea nav-brieftekst">{mail.tekst}</p>
                    </details>
                  </li>
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
