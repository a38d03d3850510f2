import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { termijnenVraag, type Zaaktermijn } from '../../api/zaken';
import { Gegevens } from '../../delen/gegevens';
import { herlees, type Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';

/** What the form of an act on a term is about. */
export interface Termijnactie {
  termijn: Zaaktermijn;
  gezien: Gezien;
  /** The case, where the form goes afterwards. Without the base. */
  terug: string;
}

interface TermijnActiePaginaProps {
  /** The act as the transition table names it: only what is possible now has a form. */
  handeling: string;
  teksten: { readonly titel: string; readonly inleiding: string };
  children: (actie: Termijnactie) => ReactNode;
}

/** The page of an act on one term of a case. */
export function TermijnActiePagina({ handeling, teksten, children }: TermijnActiePaginaProps) {
  const { id = '', termijnId = '' } = useParams({ strict: false });
  const vraag = useQuery(termijnenVraag(id));
  const haalOp = async () => (await herlees(vraag))?.find((t) => t.id === termijnId);
  return (
    <ZaakFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {(zaak) => (
        <Gegevens vraag={vraag}>
          {(termijnen) => {
            const termijn = termijnen.find((deze) => deze.id === termijnId);
            const terug = `/zaken/${zaak.id}`;
            if (!termijn) return <NietMogelijk terug={terug} />;
            if (!termijn.handelingen.includes(handeling))
              return (
                <NietMogelijk terug={terug} daad={{ bij: 'termijn', status: termijn.status, handeling }} />
              );
            return children({ termijn, terug, gezien: { versie: termijn.versie, haalOp } });
          }}
        </Gegevens>
      )}
    </ZaakFormulierpagina>
  );
}
