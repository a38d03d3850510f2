import { useQuery } from '@tanstack/react-query';
import { Kaart, Keuzelijst, LegeStaat, Paginering, Tabbladen } from '@navolgbaar/ui';
import { zaakkeuzesVraag } from '../../api/brieven';
import type { Bericht } from '../../api/zaken';
import { BerichtRegel } from '../../delen/bericht-regel';
import { Laadfout } from '../../delen/laadfout';
import { type Filterwaarden, useLijst } from '../../delen/lijst';
import { Filterbalk } from '../../delen/lijst-pagina';
import { haalBladzijde } from '../../delen/haal';
import { Pagina } from '../../delen/pagina';
import { alleSoorten, briefsoorten, mislukteBerichten as teksten } from '../../teksten/berichten';
import { opties } from '../../teksten/waarden';

const FILTERS = ['status', 'soort', 'objectId'];
const haal = haalBladzijde<Bericht>('/api/v1/berichten');
const TABBLADEN = ['wacht', 'mislukt', 'post', 'verzonden', 'alle'] as const;
type Tabblad = (typeof TABBLADEN)[number];
const STANDEN: Readonly<Record<Tabblad, string>> = {
  wacht: 'mislukt,te_printen,geprint',
  mislukt: 'mislukt',
  post: 'te_printen,geprint',
  verzonden: 'bevestigd',
  alle: '',
};
const LEEG = {
  ...{ wacht: teksten.leeg, mislukt: teksten.leegMislukt, post: teksten.leegPost },
  ...{ verzonden: teksten.leegVerzonden, alle: teksten.leegAlle },
};
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const tabblad = (gekozen: string | undefined): Tabblad => TABBLADEN.find((een) => een === gekozen) ?? 'wacht';

const kent = (naam: string, waarde: string): boolean => {
  if (naam === 'soort') return waarde in briefsoorten;
  return naam !== 'objectId' || UUID.test(waarde);
};

/** Letters and mails, those that failed first: what waits for a person, unless something else is asked. */
export function BerichtenLijst() {
  const lijst = useLijst<Bericht>({
    sleutel: ['berichten'],
    filters: FILTERS,
    kent,
    haal: ({ status, ...vraag }) => {
      const standen = STANDEN[tabblad(status)];
      return haal(standen ? { ...vraag, status: standen } : vraag);
    },
  });
  const { soort = '', objectId = '' } = lijst.filter;
  const nu = tabblad(lijst.filter['status']);
  const leeg = soort || objectId ? teksten.leegFilter : LEEG[nu];
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Tabbladen
        label={teksten.titel}
        tabbladen={TABBLADEN.map((een) => ({
          ...{ label: teksten.tabbladen[een], huidig: een === nu },
          href: lijst.hrefMet({ status: een === 'wacht' ? null : een }),
        }))}
      />
      <Filters key={`${soort} ${objectId}`} filter={lijst.filter} zetFilter={lijst.zetFilter} />
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

interface FiltersProps {
  filter: Filterwaarden;
  zetFilter: (waarden: Record<string, string | null>) => void;
}

function Filters({ filter: { soort = '', objectId = '' }, zetFilter }: FiltersProps) {
  const zaken = (useQuery(zaakkeuzesVraag).data ?? []).map(({ id, nummer, onderwerp }) => ({
    ...{ waarde: id, label: `${nummer} ${onderwerp}` },
  }));
  // A case that is not among the newest, from a link: the choice stays what it is.
  const dezeZaak = objectId && !zaken.some(({ waarde }) => waarde === objectId);
  return (
    <Filterbalk namen={['soort', 'objectId']} onFilter={zetFilter}>
      <Keuzelijst
        naam="soort"
        label={teksten.soort}
        beginwaarde={soort}
        leeg={alleSoorten}
        opties={opties(briefsoorten)}
      />
      <Keuzelijst
        // Its choices come later than the page.
        key={zaken.length}
        naam="objectId"
        label={teksten.zaak}
        beginwaarde={objectId}
        leeg={teksten.alleZaken}
        opties={[...(dezeZaak ? [{ waarde: objectId, label: teksten.dezeZaak }] : []), ...zaken]}
      />
    </Filterbalk>
  );
}
