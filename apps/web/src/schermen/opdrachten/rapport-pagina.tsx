import { stuur } from '../../api/stuur';
import type { Opdracht } from '../../api/zaken';
import { Actieformulier } from '../../delen/actieformulier';
import { useIsAanbieder } from '../../delen/rol';
import type { Veld } from '../../delen/velden';
import { opdrachtTeksten } from '../../teksten/opdrachten';
import { NietMogelijk } from '../zaken/actie-pagina';
import { OpdrachtKader } from './opdracht-kader';

const { rapporteren: t } = opdrachtTeksten;

/** The report of the provider in the parts that the order asks; a supervisor records what came in another way. */
export function RapporteerPagina() {
  const vanAanbieder = useIsAanbieder();
  return (
    <OpdrachtKader titel={vanAanbieder ? t.titel : t.titelToezicht} inleiding={t.inleiding}>
      {(opdracht) => <Formulier opdracht={opdracht} vanAanbieder={vanAanbieder} />}
    </OpdrachtKader>
  );
}

const MIN = 20;

const velden = ({ rapportdelen }: Opdracht, vanAanbieder: boolean): Veld[] => [
  ...rapportdelen.map(({ naam, vraag, uitleg }): Veld => ({
    ...{ naam, soort: 'vak', label: vraag, uitleg },
    ...{ verplicht: t.teKort(vraag, MIN), regels: 6, maxTekens: 50_000 },
  })),
  ...(vanAanbieder
    ? []
    : [
        {
          naam: 'ontvangenOp',
          soort: 'datum',
          label: t.ontvangenOp,
          uitleg: t.ontvangenOpUitleg,
          dagen: 'tot-en-met-vandaag',
        } as const,
      ]),
];

function Formulier({ opdracht, vanAanbieder }: { opdracht: Opdracht; vanAanbieder: boolean }) {
  const terug = `/opdrachten/${opdracht.id}`;
  if (!opdracht.handelingen.includes('ontvangRapport')) return <NietMogelijk terug={terug} />;
  return (
    <Actieformulier<Opdracht>
      label={vanAanbieder ? t.titel : t.titelToezicht}
      velden={velden(opdracht, vanAanbieder)}
      knop={vanAanbieder ? t.knop : t.knopToezicht}
      controleer={(w) =>
        Object.fromEntries(
          opdracht.rapportdelen.flatMap(({ naam, vraag }) =>
            String(w[naam]).trim().length < MIN ? [[naam, t.teKort(vraag, MIN)]] : [],
          ),
        )
      }
      verstuur={(verzoek, koppen) =>
        stuur('/api/v1/opdrachten/{id}/rapporten', { id: opdracht.id }, verzoek, koppen)
      }
      ververs={[['opdrachten'], ['zaken'], ['termijnen']]}
      gelukt={vanAanbieder ? t.gelukt : t.geluktToezicht}
      terug={terug}
    />
  );
}
