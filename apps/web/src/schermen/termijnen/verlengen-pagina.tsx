import { Kaart, Termijn } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { stuur } from '../../api/stuur';
import type { Zaaktermijn } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { alsLengte, isAantal } from '../../delen/duur';
import type { Veld } from '../../delen/velden';
import { termijnnaam, verlengTeksten as t } from '../../teksten/termijnen';
import { opties } from '../../teksten/waarden';
import { type Termijnactie, TermijnActiePagina } from './termijn-actie';

const velden: readonly Veld[] = [
  { naam: 'lengte', soort: 'tekst', label: t.lengte, verplicht: t.fout.lengte },
  {
    ...{ naam: 'eenheid', soort: 'keuze', label: t.eenheid, verplicht: t.fout.eenheid },
    ...{ opties: opties(t.eenheden), begin: 'W' },
  },
  {
    ...{ naam: 'reden', soort: 'vak', label: t.reden, uitleg: t.redenUitleg, verplicht: t.fout.reden },
    ...{ regels: 4, maxTekens: 2000 },
  },
];

/** Extends a term of a case; the earlier last day stays to be seen. */
export function VerlengenPagina() {
  return (
    <TermijnActiePagina handeling="verleng" teksten={t}>
      {(actie) => <Formulier {...actie} />}
    </TermijnActiePagina>
  );
}

function Formulier({ termijn, gezien, terug }: Termijnactie) {
  const vandaag = useVandaag();
  return (
    <Actieformulier<Zaaktermijn>
      label={t.titel}
      velden={velden}
      knop={t.knop}
      gezien={gezien}
      veldnamen={{ duur: 'lengte', werkdagen: 'lengte' }}
      controleer={(w): Record<string, string> =>
        isAantal(String(w['lengte'])) ? {} : { lengte: t.fout.lengte }
      }
      verstuur={({ lengte, eenheid, reden }, koppen) =>
        stuur(
          '/api/v1/termijnen/{id}/_verleng',
          { id: termijn.id },
          { ...alsLengte(String(lengte), String(eenheid)), reden },
          koppen,
        )
      }
      ververs={[['termijnen'], ['zaken'], ['opdrachten'], ['maatregelen']]}
      gelukt={t.gelukt}
      terug={terug}
    >
      <Kaart titel={t.nu} id="nu">
        <Termijn
          naam={termijnnaam(termijn)}
          datum={termijn.uiterlijk}
          vandaag={vandaag}
          herleiding={termijn.herleiding}
        />
      </Kaart>
    </Actieformulier>
  );
}
