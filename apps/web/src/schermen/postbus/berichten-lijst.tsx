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
const TABBLADEN = ['wacht', 'post', 'alle'] as const;
type Tabblad = (typeof TABBLADEN)[number];
const STANDEN: Readonly<Record<Tabblad, string>> = {
  wacht: 'mislukt,te_printen,geprint',
  post: 'te_printen,geprint',
  alle: '',
};
const LEEG = { wacht: teksten.leeg, post: teksten.leegPost, alle: teksten.leegAlle };

const tabblad = (gekozen: string | undefined): Tabblad => TABBLADEN.find((een) => een === gekozen) ?? 'wacht';

/** Letters and mails: those that wait for a person, unless all are asked. */
export function BerichtenLijst() {
  const lijst = useLijst<Bericht>({
    sleutel: ['berichten'],
    filters: FILTERS,
    haal: ({ status, ...vraag }) => {
      const standen = STANDEN[tabblad(status)];
      return haal(standen ? { ...vraag, status: standen } : vraag);
    },
  });
  const nu = tabblad(lijst.filter['status']);
  const leeg = LEEG[nu];
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding}>
      <Tabbladen
        label={teksten.titel}
        tabbladen={TABBLADEN.map((een) => ({
          ...{ label: teksten.tabbladen[een], huidig: een === nu },
          href: lijst.hrefMet({ status: een === 'wacht' ? null : een }),
        }))}
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
