import { Keuzelijst, type Kolom, KnopKoppeling, Koppeling, Lijst, Melding, Tekstveld } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { haalJaarcijfers, type Jaarcijferregel } from '../../api/jaarcijfers';
import { adres } from '../../basis';
import { useLijst } from '../../delen/lijst';
import { Filterbalk, LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { jaarcijferTeksten as teksten } from '../../teksten/jaarcijfers';
import { euro, signaaltekst } from './getallen';

const FILTERS = ['zoek', 'metSignaal'];
const kent = (naam: string, waarde: string): boolean => naam === 'zoek' || waarde === 'ja';
/** As many as the API gives at the most. */
const MEESTE_REGELS = 100;

/** Of each provider the newest year, and where it says to look. */
export function JaarcijfersLijst() {
  const mag = useHeeftRecht()('jaarcijfer:importeren');
  const lijst = useLijst<Jaarcijferregel>({
    ...{ sleutel: ['jaarcijfers'], filters: FILTERS, kent, haal: haalJaarcijfers },
  });
  return (
    <Pagina
      titel={teksten.titel}
      inleiding={teksten.inleiding}
      acties={
        <>
          {mag && (
            <KnopKoppeling href={adres('/jaarcijfers/inlezen')} pictogram="nieuw">
              {teksten.inlezenKnop}
            </KnopKoppeling>
          )}
          <Koppeling href={adres('/jaarcijfers/drempels')}>{teksten.drempelsKnop}</Koppeling>
        </>
      }
      afdrukken
    >
      <Melding>{teksten.geenOordeel}</Melding>
      <Filterbalk key={JSON.stringify(lijst.filter)} namen={FILTERS} onFilter={lijst.zetFilter}>
        <Tekstveld naam="zoek" label={teksten.zoek} type="search" beginwaarde={lijst.filter['zoek']} />
        <Keuzelijst
          naam="metSignaal"
          label={teksten.signalen}
          leeg={teksten.alle}
          opties={[{ waarde: 'ja', label: teksten.metSignaal }]}
          beginwaarde={lijst.filter['metSignaal']}
        />
      </Filterbalk>
      {lijst.rijen?.length === MEESTE_REGELS && <Melding>{teksten.meer}</Melding>}
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={({ aanbiederId }) => aanbiederId}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}

function Signalen({ kort }: { kort: readonly string[] }) {
  if (kort.length === 0) return <span className="nav-zacht">{teksten.geen}</span>;
  return <Lijst items={kort.map(signaaltekst)} />;
}

const kolommen: readonly Kolom<Jaarcijferregel>[] = [
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    rijkop: true,
    cel: ({ aanbiederId, aanbiederNaam }) => (
      <Koppeling href={adres(`/jaarcijfers/aanbieder/${aanbiederId}`)}>{aanbiederNaam}</Koppeling>
    ),
  },
  { id: 'jaar', kop: teksten.kolom.jaar, smal: true, cel: ({ boekjaar }) => boekjaar },
  {
    ...{ id: 'omzet', kop: teksten.kolom.omzet, uitlijning: 'eind', smal: true },
    cel: ({ omzet }) => euro(omzet),
  },
  {
    ...{ id: 'resultaat', kop: teksten.kolom.resultaat, uitlijning: 'eind', smal: true },
    cel: ({ resultaat }) => euro(resultaat),
  },
  {
    id: 'continuiteit',
    kop: teksten.kolom.continuiteit,
    cel: ({ continuiteit }) => <Signalen kort={continuiteit} />,
  },
  {
    id: 'rechtmatigheid',
    kop: teksten.kolom.rechtmatigheid,
    cel: ({ rechtmatigheid }) => <Signalen kort={rechtmatigheid} />,
  },
];
