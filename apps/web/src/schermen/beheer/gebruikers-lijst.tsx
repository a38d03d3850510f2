import { KnopKoppeling, Koppeling, StatusLabel, type Kolom } from '@navolgbaar/ui';
import type { components } from '../../api/schema';
import { adres } from '../../basis';
import { AccountverzoekenKaart } from '../../delen/accountverzoeken';
import { haalBladzijde } from '../../delen/haal';
import { useLijst } from '../../delen/lijst';
import { LijstTabel } from '../../delen/lijst-pagina';
import { Pagina } from '../../delen/pagina';
import { schilTeksten } from '../../teksten/algemeen';
import { gebruikerTeksten as teksten } from '../../teksten/beheer';
import { TeampapierenMelding } from './papieren-kaart';

type Gebruiker = components['schemas']['GebruikerResponse'];

export function GebruikersLijst() {
  const lijst = useLijst<Gebruiker>({
    sleutel: ['gebruikers'],
    filters: [],
    haal: haalBladzijde<Gebruiker>('/api/v1/gebruikers'),
  });
  return (
    <Pagina
      titel={teksten.titel}
      acties={
        <KnopKoppeling href={adres('/gebruikers/nieuw')} pictogram="nieuw">
          {teksten.nieuw}
        </KnopKoppeling>
      }
    >
      <TeampapierenMelding />
      <AccountverzoekenKaart />
      <LijstTabel
        lijst={lijst}
        bijschrift={teksten.bijschrift}
        kolommen={kolommen}
        sleutel={(rij) => rij.id}
        leeg={teksten.leeg}
      />
    </Pagina>
  );
}

const kolommen: readonly Kolom<Gebruiker>[] = [
  {
    id: 'naam',
    kop: teksten.kolom.naam,
    rijkop: true,
    cel: (rij) => <Koppeling href={adres(`/gebruikers/${rij.id}`)}>{rij.naam}</Koppeling>,
  },
  { id: 'email', kop: teksten.kolom.email, cel: (rij) => <span className="nav-breekbaar">{rij.email}</span> },
  {
    id: 'rollen',
    kop: teksten.kolom.rollen,
    cel: (rij) => (
      <>
        {rij.rollen.map((rol) => schilTeksten.rollen[rol] ?? rol).join(', ')}
        {rij.accountbeheerder && (
          <span className="nav-onderregel nav-klein nav-zacht">{teksten.accountbeheerder}</span>
        )}
      </>
    ),
  },
  {
    id: 'stand',
    kop: teksten.kolom.stand,
    cel: (rij) => (
      <StatusLabel soort={rij.actief ? 'gelukt' : 'rust'}>
        {rij.actief ? teksten.actief : teksten.uit}
      </StatusLabel>
    ),
  },
  {
    id: 'gekoppeld',
    kop: teksten.kolom.gekoppeld,
    cel: (rij) => (rij.gekoppeld ? teksten.gekoppeld : teksten.nietGekoppeld),
  },
];
