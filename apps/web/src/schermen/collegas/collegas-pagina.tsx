import { KnopKoppeling, Koppeling, momentTekst, StatusLabel, type Kolom } from '@navolgbaar/ui';
import { useIk } from '../../api/ik';
import type { components } from '../../api/schema';
import { adres } from '../../basis';
import { AccountverzoekenKaart } from '../../delen/accountverzoeken';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { collegaTeksten as t } from '../../teksten/collegas';

type Account = components['schemas']['AanbiederaccountResponse'];

/** Who of the own organisation may log in, and who of them manages that. */
export function CollegasPagina() {
  const lijst = useLijst<Account>({
    sleutel: ['aanbiederaccounts'],
    filters: [],
    haal: haalBladzijde<Account>('/api/v1/aanbiederaccounts'),
  });
  const ik = useIk();
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      acties={
        <KnopKoppeling href={adres('/collegas/nieuw')} pictogram="nieuw">
          {t.nieuw}
        </KnopKoppeling>
      }
    >
      <AccountverzoekenKaart />
      <LijstTabel
        lijst={lijst}
        bijschrift={t.bijschrift}
        kolommen={kolommen(ik.id)}
        sleutel={(rij) => rij.id}
        leeg={t.leeg}
      />
    </Pagina>
  );
}

const kolommen = (ikzelf: string | null): readonly Kolom<Account>[] => [
  {
    id: 'naam',
    kop: t.kolom.naam,
    rijkop: true,
    cel: ({ id, naam, accountbeheerder }) => (
      <>
        <Koppeling href={adres(`/collegas/${id}`)}>{naam}</Koppeling>
        {id === ikzelf && ` ${t.uzelf}`}
        {accountbeheerder && <span className="nav-onderregel nav-klein nav-zacht">{t.beheert}</span>}
      </>
    ),
  },
  { id: 'email', kop: t.kolom.email, cel: ({ email }) => <span className="nav-breekbaar">{email}</span> },
  {
    id: 'stand',
    kop: t.kolom.stand,
    cel: ({ actief }) => (
      <StatusLabel soort={actief ? 'gelukt' : 'rust'}>{actief ? t.open : t.gesloten}</StatusLabel>
    ),
  },
  {
    id: 'laatst',
    kop: t.kolom.laatst,
    cel: ({ laatstIngelogdOp }) => (laatstIngelogdOp ? momentTekst(laatstIngelogdOp) : t.nooit),
  },
];
