import { Kaart } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import type { Zaaktermijn } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { Ladder } from '../../delen/ladder';
import type { Veld } from '../../delen/velden';
import { stopEscalatieTeksten as t } from '../../teksten/termijnen';
import { type Termijnactie, TermijnActiePagina } from './termijn-actie';

const velden: readonly Veld[] = [
  {
    ...{ naam: 'reden', soort: 'vak', label: t.reden, uitleg: t.redenUitleg, verplicht: t.fout.reden },
    ...{ regels: 4, maxTekens: 2000 },
  },
];

/** Stops the messages about a term that has passed; the reason stays with the term. */
export function StoppenPagina() {
  return (
    <TermijnActiePagina handeling="stopEscalatie" teksten={t}>
      {(actie) => <Formulier {...actie} />}
    </TermijnActiePagina>
  );
}

function Formulier({ termijn, gezien, terug }: Termijnactie) {
  return (
    <Actieformulier<Zaaktermijn>
      label={t.titel}
      velden={velden}
      knop={t.knop}
      gezien={gezien}
      verstuur={({ reden }, koppen) =>
        stuur('/api/v1/termijnen/{id}/_stop-escalatie', { id: termijn.id }, { reden }, koppen)
      }
      ververs={[['termijnen'], ['zaken']]}
      gelukt={t.gelukt}
      terug={terug}
    >
      <Kaart titel={t.nu} id="nu">
        <Ladder escalatie={termijn.escalatie} />
      </Kaart>
    </Actieformulier>
  );
}
