import { useQuery } from '@tanstack/react-query';
import { Koppeling, momentTekst, Tabbladen, type Kolom } from '@navolgbaar/ui';
import { postaantallenVraag, type Postregel } from '../../api/post';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { postTeksten as teksten } from '../../teksten/post';
import { afzenderVan, onderwerpVan, Postmerken, Poststatus } from './labels';
import { Postvakstand } from './stand';

const FILTERS = ['status'];
const TABBLADEN = ['open', 'gekoppeld', 'geregistreerd', 'geweigerd', 'alle'] as const;

/** The inbox: first what nobody decided about yet. */
export function PostvakLijst() {
  const { data: aantallen } = useQuery(postaantallenVraag);
  const lijst = useLijst<Postregel>({
    sleutel: ['post'],
    filters: FILTERS,
    haal: haalBladzijde<Postregel>('/api/v1/inkomende-berichten'),
  });
  const nu = lijst.filter['status'] ?? 'open';
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Postvakstand />
      <Tabbladen
        label={teksten.titel}
        tabbladen={TABBLADEN.map((tab) => ({
          label: teksten.tab(teksten.tabbladen[tab], tab === 'alle' ? undefined : aantallen?.[tab]),
          href: lijst.hrefMet({ status: tab === 'open' ? null : tab }),
          huidig: nu === tab,
        }))}
      />
      <LijstTabel
        // A tab is no filter that somebody would want to take off.
        lijst={{ ...lijst, gefilterd: false }}
        bijschrift={teksten.bijschrift}
        kolommen={nu === 'alle' ? kolommen : kolommen.filter(({ id }) => id !== 'stand')}
        sleutel={(rij) => rij.id}
        leeg={nu === 'open' ? teksten.leeg : teksten.leegAndere}
      />
    </Pagina>
  );
}

const kolommen: readonly Kolom<Postregel>[] = [
  {
    id: 'nummer',
    kop: teksten.kolom.nummer,
    smal: true,
    rijkop: true,
    cel: (rij) => rij.nummer,
  },
  {
    id: 'onderwerp',
    kop: teksten.kolom.onderwerp,
    cel: (rij) => (
      <>
        <Koppeling href={adres(`/postvak/${rij.id}`)}>
          <span className="nav-breekbaar">{onderwerpVan(rij)}</span>
        </Koppeling>
        <span className="nav-onderregel nav-klein nav-breekbaar">{afzenderVan(rij)}</span>
        <span className="nav-labels">
          <Postmerken {...rij} />
        </span>
      </>
    ),
  },
  { id: 'op', kop: teksten.kolom.op, smal: true, cel: (rij) => momentTekst(rij.ontvangenOp) },
  {
    id: 'stand',
    kop: teksten.kolom.stand,
    cel: (rij) => (
      <>
        <Poststatus status={rij.status} />
        {rij.meldingId && (
          <span className="nav-onderregel nav-klein">
            <Koppeling href={adres(`/meldingen/${rij.meldingId}`)}>{rij.meldingNummer}</Koppeling>
          </span>
        )}
      </>
    ),
  },
];
