import {
  datumTekst,
  Kaart,
  Keuzelijst,
  Koppeling,
  LegeStaat,
  Paginering,
  Tekstveld,
  Verborgen,
} from '@navolgbaar/ui';
import type { EigenBrief } from '../../api/brieven';
import { dagVan } from '../../delen/dag';
import { haalBladzijde } from '../../delen/haal';
import { Laadfout } from '../../delen/laadfout';
import { useLijst } from '../../delen/lijst';
import { Filterbalk } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { alleSoorten, berichtTeksten, briefsoorten, eigenBrieven as teksten } from '../../teksten/berichten';

const FILTERS = ['soort', 'zaaknummer'];
/** What is never written to a provider, is no choice. */
const SOORTEN = Object.entries(briefsoorten).filter(([soort]) => soort !== 'partner');

/** What the supervisor wrote to a provider, as the provider reads it. */
export function EigenBrieven() {
  const lijst = useLijst<EigenBrief>({
    sleutel: ['eigen-brieven'],
    filters: FILTERS,
    kent: (naam, waarde) => naam !== 'soort' || SOORTEN.some(([soort]) => soort === waarde),
    haal: haalBladzijde<EigenBrief>('/api/v1/eigen-brieven'),
  });
  const { soort = '', zaaknummer = '' } = lijst.filter;
  const leeg = lijst.gefilterd ? teksten.leegFilter : teksten.leeg;
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Filterbalk key={`${soort} ${zaaknummer}`} namen={FILTERS} onFilter={lijst.zetFilter}>
        <Keuzelijst
          naam="soort"
          label={teksten.soort}
          beginwaarde={soort}
          leeg={alleSoorten}
          opties={SOORTEN.map(([waarde, label]) => ({ waarde, label }))}
        />
        <Tekstveld naam="zaaknummer" label={teksten.zaaknummer} beginwaarde={zaaknummer} maxLengte={20} />
      </Filterbalk>
      <Laadfout lijst={lijst}>
        {(brieven) =>
          brieven.length === 0 ? (
            <LegeStaat titel={leeg.titel} pictogram="post">
              {leeg.tekst}
            </LegeStaat>
          ) : (
            <Kaart>
              <ul className="nav-kortelijst">
                {brieven.map((brief) => (
                  <li key={brief.id} className="nav-bericht">
                    <strong>{brief.onderwerp}</strong>
                    <p className="nav-alinea nav-zacht nav-klein">
                      {brief.zaaknummer && `${teksten.zaak(brief.zaaknummer)} · `}
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
