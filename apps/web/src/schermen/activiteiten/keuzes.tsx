import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { datumTekst } from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { useCollegas, useIk } from '../../api/ik';
import { partnersVraag } from '../../api/ketenpartners';
import { analysesVraag } from '../../api/risico';
import { Gegevens } from '../../delen/gegevens';
import { activiteitTeksten } from '../../teksten/activiteiten';
import type { Keuzes } from './vragen';

/** The questions, once what can be chosen is there. */
export function MetKeuzes({ children }: { children: (keuzes: Keuzes) => ReactNode }) {
  const ik = useIk().id ?? '';
  const collegas = useCollegas().filter(({ actief }) => actief);
  const gemeenten = useQuery(gemeentenVraag);
  const analyses = useQuery(analysesVraag);
  const partners = useQuery(partnersVraag);
  return (
    <Gegevens vraag={gemeenten}>
      {(alleGemeenten) => (
        <Gegevens vraag={analyses}>
          {(alleAnalyses) => (
            <Gegevens vraag={partners}>
              {(allePartners) =>
                children({
                  ik,
                  collegas: collegas.map(({ id, naam }) => ({ waarde: id, label: naam })),
                  gemeenten: alleGemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
                  analyses: alleAnalyses.map(({ id, doel, peildatum }) => ({
                    ...{ waarde: id, label: activiteitTeksten.analyse(doel, datumTekst(peildatum)) },
                  })),
                  partners: allePartners
                    .filter(({ gestoptOp }) => gestoptOp === null)
                    .map(({ id, naam }) => ({ waarde: id, label: naam })),
                })
              }
            </Gegevens>
          )}
        </Gegevens>
      )}
    </Gegevens>
  );
}
