import {
  datumTekst,
  type Kolom,
  KnopKoppeling,
  Koppeling,
  momentTekst,
  StatusLabel,
  Tabbladen,
} from '@navolgbaar/ui';
import type { Opgaveregel } from '../../api/meldplicht';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling, Soortlabel } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { meldplichtTeksten as teksten } from '../../teksten/meldplicht';

const FILTERS = ['stand'];
const haal = haalBladzijde<Opgaveregel>('/api/v1/meldingopgaven');

/** What providers reported themselves, with what is still to come. */
export function MeldplichtLijst() {
  const vanAanbieder = useIsAanbieder();
  const lijst = useLijst<Opgaveregel>({ sleutel: ['meldingopgaven'], filters: FILTERS, haal });
  const aanTeVullen = lijst.filter['stand'] === 'aan_te_vullen';
  return (
    <Pagina
      titel={vanAanbieder ? teksten.titelAanbieder : teksten.titel}
      inleiding={vanAanbieder ? teksten.inleidingAanbieder : teksten.inleiding}
      acties={
        <KnopKoppeling href={adres('/meldplicht/nieuw')} soort="primair" pictogram="nieuw">
          {vanAanbieder ? teksten.nieuw : teksten.nieuwToezicht}
        </KnopKoppeling>
      }
    >
      <Tabbladen
        label={teksten.titel}
        tabbladen={[
          { label: teksten.tabbladen.alle, href: lijst.hrefMet({ stand: null }), huidig: !aanTeVullen },
          {
            label: teksten.tabbladen.aanTeVullen,
            href: lijst.hrefMet({ stand: 'aan_te_vullen' }),
            huidig: aanTeVullen,
          },
          { label: teksten.tabbladen.twijfels, href: adres('/meldplicht/twijfels'), huidig: false },
        ]}
      />
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={vanAanbieder ? kolommen.filter(({ id }) => id !== 'aanbieder') : kolommen}
        sleutel={(rij) => rij.id}
        leeg={{ titel: aanTeVullen ? teksten.leegAanTeVullen : teksten.leeg }}
      />
    </Pagina>
  );
}

function Nummer({ rij }: { rij: Opgaveregel }) {
  const pad = useIsAanbieder() ? '/meldplicht' : '/meldingen';
  return <Koppeling href={adres(`${pad}/${rij.id}`)}>{rij.nummer}</Koppeling>;
}

function AanTeVullen({ rij }: { rij: Opgaveregel }) {
  const vanAanbieder = useIsAanbieder();
  const wacht = vanAanbieder ? teksten.vraagWacht : teksten.vraagWachtToezicht;
  const open = rij.status === 'open' && rij.aantalOpen > 0;
  return (
    <div className="nav-labels">
      {open && <span>{teksten.aantalOpen(rij.aantalOpen, datumTekst(dagVan(rij.begonnenOp)))}</span>}
      {rij.aantalOpen === 0 && <span>{teksten.volledig}</span>}
      {rij.openVragen > 0 && <StatusLabel soort="waarschuwing">{wacht(rij.openVragen)}</StatusLabel>}
      {rij.ongelezen > 0 && <StatusLabel soort="actief">{teksten.nieuwBinnen(rij.ongelezen)}</StatusLabel>}
    </div>
  );
}

const kolommen: readonly Kolom<Opgaveregel>[] = [
  { id: 'nummer', kop: teksten.kolom.nummer, rijkop: true, smal: true, cel: (rij) => <Nummer rij={rij} /> },
  {
    id: 'onderwerp',
    kop: teksten.kolom.onderwerp,
    cel: (rij) => (
      <>
        <Soortlabel soort={rij.soort} /> {rij.onderwerp}
      </>
    ),
  },
  {
    id: 'aanbieder',
    kop: teksten.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'ontvangen', kop: teksten.kolom.ontvangen, cel: (rij) => momentTekst(rij.ontvangenOp) },
  {
    id: 'stand',
    kop: teksten.kolom.stand,
    cel: (rij) => teksten.stand[rij.stand as keyof typeof teksten.stand],
  },
  { id: 'open', kop: teksten.kolom.open, cel: (rij) => <AanTeVullen rij={rij} /> },
];
