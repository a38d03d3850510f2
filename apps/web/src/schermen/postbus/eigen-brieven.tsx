import { datumTekst, Kaart, Koppeling, LegeStaat, Paginering, Verborgen } from '@navolgbaar/ui';
import type { EigenBrief } from '../../api/brieven';
import { dagVan } from '../../delen/dag';
import { haalBladzijde } from '../../delen/haal';
import { Laadfout } from '../../delen/laadfout';
import { useLijst } from '../../delen/lijst';
import { Pagina } from '../../delen/pagina';
import { berichtTeksten, eigenBrieven as teksten } from '../../teksten/berichten';

const GEEN_FILTERS: readonly string[] = [];

/** What the supervisor wrote to a provider, as the provider reads it. */
export function EigenBrieven() {
  const lijst = useLijst<EigenBrief>({
    sleutel: ['eigen-brieven'],
    filters: GEEN_FILTERS,
    haal: haalBladzijde<EigenBrief>('/api/v1/eigen-brieven'),
  });
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Laadfout lijst={lijst}>
        {(brieven) =>
          brieven.length === 0 ? (
            <LegeStaat titel={teksten.leeg.titel} pictogram="post">
              {teksten.leeg.tekst}
            </LegeStaat>
          ) : (
            <Kaart>
              <ul className="nav-kortelijst">
                {brieven.map((brief) => (
                  <li key={brief.id} className="nav-bericht">
                    <strong>{brief.onderwerp}</strong>
                    <p className="nav-alinea nav-zacht nav-klein">
                      {teksten.op(datumTekst(dagVan(brief.gemaaktOp)))}
                    </p>
                    <p className="nav-alinea">
                      {brief.documentId ? (
                        <Koppeling href={`/api/v1/documenten/${brief.documentId}/inhoud`} download>
                          {berichtTeksten.pdf}
                          <Verborgen>: {brief.onderwerp}</Verborgen>
                        </Koppeling>
                      ) : (
                        <span className="nav-zacht nav-klein">{berichtTeksten.pdfBezig}</span>
                      )}
                    </p>
                    <details className="nav-herleiding">
                      <summary>{berichtTeksten.lees}</summary>
                      <p className="nav-alinea nav-brieftekst">{brief.tekst}</p>
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
