import type { Melding } from '../../api/meldingen';
import { stuur } from '../../api/stuur';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { uitlegTeksten as teksten } from '../../teksten/melding';
import { opties, waarden } from '../../teksten/waarden';
import { MeldingFormulierpagina } from './melding-formulier';

const VELDEN: readonly Veld[] = [
  {
    ...{ naam: 'op', soort: 'datum', label: teksten.op, uitleg: teksten.opUitleg },
    dagen: 'tot-en-met-vandaag',
  },
  { naam: 'hoe', soort: 'keuze', label: teksten.hoe, opties: opties(waarden.uitlegwijze) },
];

/** Records that it was explained to the melder that no inhoudelijke terugkoppeling follows. */
export function UitlegPagina() {
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {(melding) => <Uitlegformulier melding={melding} />}
    </MeldingFormulierpagina>
  );
}

function Uitlegformulier({ melding }: { melding: Melding }) {
  const terug = `/meldingen/${melding.id}`;
  if (!melding.handelingen.includes('legUitlegVast')) return <NietMogelijk terug={terug} />;
  return (
    <Actieformulier<Melding>
      label={teksten.titel}
      velden={VELDEN}
      knop={teksten.knop}
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/meldingen/{id}/_leg-uitleg-vast', { id: melding.id }, verzoek, koppen)
      }
      ververs={[['meldingen']]}
      gelukt={teksten.gelukt}
      terug={terug}
    />
  );
}
