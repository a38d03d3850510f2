import { datumTekst, KnopKoppeling, type Kolom, Koppeling, StatusLabel, Tabbladen } from '@navolgbaar/ui';
import type { Twijfelregel } from '../../api/meldplicht';
import { adres } from '../../basis';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { TermijnCel } from '../../delen/zaak-labels';
import { kiesTeksten, meldplichtTeksten, twijfelTeksten } from '../../teksten/meldplicht';
import { isLopend, Twijfelstand } from './twijfel-stand';

const { lijst: t } = twijfelTeksten;
const haal = haalBladzijde<Twijfelregel>('/api/v1/twijfels');

/** Doubts of providers, what ends first on top. */
export function TwijfelsLijst() {
  const vanAanbieder = useIsAanbieder();
  const lijst = useLijst<Twijfelregel>({ sleutel: ['twijfels'], filters: ['stand'], haal });
  const alle = lijst.filter['stand'] === 'alle';
  return (
    <Pagina
      titel={vanAanbieder ? meldplichtTeksten.titelAanbieder : meldplichtTeksten.titel}
      inleiding={vanAanbieder ? meldplichtTeksten.inleidingAanbieder : meldplichtTeksten.inleiding}
      acties={
        <KnopKoppeling href={adres('/meldplicht/twijfels/nieuw')} soort="primair" pictogram="nieuw">
          {kiesTeksten.twijfel.knop}
        </KnopKoppeling>
      }
    >
      <Tabbladen
        label={meldplichtTeksten.titel}
        tabbladen={[
          { label: meldplichtTeksten.tabbladen.alle, href: adres('/meldplicht'), huidig: false },
          {
            label: meldplichtTeksten.tabbladen.aanTeVullen,
            href: adres('/meldplicht?stand=aan_te_vullen'),
            huidig: false,
          },
          {
            label: meldplichtTeksten.tabbladen.twijfels,
            href: lijst.hrefMet({ stand: null }),
            huidig: true,
          },
        ]}
      />
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={vanAanbieder ? kolommen.filter(({ id }) => id !== 'aanbieder') : kolommen}
        sleutel={(rij) => rij.id}
        leeg={{ titel: alle ? t.leegAlle : t.leeg }}
      />
      <Koppeling href={lijst.hrefMet({ stand: alle ? null : 'alle' })}>{alle ? t.open : t.alle}</Koppeling>
    </Pagina>
  );
}

const kolommen: readonly Kolom<Twijfelregel>[] = [
  {
    id: 'nummer',
    kop: t.kolom.nummer,
    rijkop: true,
    smal: true,
    cel: (rij) => <Koppeling href={adres(`/meldplicht/twijfels/${rij.id}`)}>{rij.nummer}</Koppeling>,
  },
  {
    id: 'aanbieder',
    kop: t.kolom.aanbieder,
    cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
  },
  { id: 'bekend', kop: t.kolom.bekend, cel: (rij) => datumTekst(rij.bekendOp) },
  {
    id: 'uiterlijk',
    kop: t.kolom.uiterlijk,
    cel: (rij) => (isLopend(rij) ? <TermijnCel uiterlijk={rij.uiterlijk} /> : datumTekst(rij.uiterlijk)),
  },
  {
    id: 'stand',
    kop: t.kolom.stand,
    cel: (rij) => (
      <div className="nav-labels">
        <Twijfelstand twijfel={rij} />
        {rij.verstreken && <StatusLabel soort="fout">{twijfelTeksten.verstreken}</StatusLabel>}
      </div>
    ),
  },
];
