import { Kaart } from '@navolgbaar/ui';
import { stuur } from '../../api/stuur';
import type { Opdracht } from '../../api/zaken';
import { adres } from '../../basis';
import { useBijlagen } from '../../delen/gebruik-bijlagen';
import { useActieformulier } from '../../delen/actieformulier';
import { bijlagenvraag, Bijlagenveld } from '../../delen/bijlagenveld';
import { Formulier } from '../../delen/formulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { useIsAanbieder } from '../../delen/rol';
import type { Veld, Waarden } from '../../delen/velden';
import { Velden } from '../../delen/velden-weergave';
import { opdrachtTeksten } from '../../teksten/opdrachten';
import { OpdrachtKader } from './opdracht-kader';

const { rapporteren: t } = opdrachtTeksten;

/** The report of the provider in the parts that the order asks; a supervisor records what came in another way. */
export function RapporteerPagina() {
  const vanAanbieder = useIsAanbieder();
  return (
    <OpdrachtKader titel={vanAanbieder ? t.titel : t.titelToezicht} inleiding={t.inleiding}>
      {(opdracht) =>
        opdracht.handelingen.includes('ontvangRapport') ? (
          <Rapportformulier opdracht={opdracht} vanAanbieder={vanAanbieder} />
        ) : (
          <NietMogelijk
            terug={`/opdrachten/${opdracht.id}`}
            daad={{ bij: 'opdracht', status: opdracht.status, handeling: 'ontvangRapport' }}
          />
        )
      }
    </OpdrachtKader>
  );
}

const MIN = 20;

const vragen = ({ rapportdelen }: Opdracht, vanAanbieder: boolean): Veld[] => [
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

interface Deel {
  opdracht: Opdracht;
  vanAanbieder: boolean;
}

function Rapportformulier({ opdracht, vanAanbieder }: Deel) {
  const bijlagen = useBijlagen();
  const velden = vragen(opdracht, vanAanbieder);
  const terug = `/opdrachten/${opdracht.id}`;
  const f = useActieformulier<Opdracht>({
    velden: [...velden, bijlagenvraag('bijlagen', t.bijlagen.label)],
    // A file has no key: one whose answer got lost would be stored again with every try.
    zelfOpnieuw: false,
    controleer: (w) => ({ ...teKort(opdracht, w), bijlagen: bijlagen.fout }),
    verstuur: async ({ bijlagen: _, ...verzoek }, koppen) => {
      const [documentId] = await bijlagen.stuur(`/api/v1/opdrachten/${opdracht.id}/bijlagen`);
      return stuur(
        '/api/v1/opdrachten/{id}/rapporten',
        { id: opdracht.id },
        { ...verzoek, ...(documentId ? { documentId } : {}) },
        koppen,
      );
    },
    ververs: [['opdrachten'], ['zaken'], ['termijnen'], ['documenten']],
    gelukt: vanAanbieder ? t.gelukt : t.geluktToezicht,
    terug,
  });
  return (
    <Formulier
      f={f}
      knop={vanAanbieder ? t.knop : t.knopToezicht}
      annuleer={adres(terug)}
      label={vanAanbieder ? t.titel : t.titelToezicht}
    >
      <Kaart>
        <Velden velden={velden} f={f} />
        <Bijlagenveld f={f} bijlagen={bijlagen} naam="bijlagen" {...t.bijlagen} />
      </Kaart>
    </Formulier>
  );
}

function teKort({ rapportdelen }: Opdracht, w: Waarden): Record<string, string> {
  return Object.fromEntries(
    rapportdelen.flatMap(({ naam, vraag }) =>
      String(w[naam]).trim().length < MIN ? [[naam, t.teKort(vraag, MIN)]] : [],
    ),
  );
}
