import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { opgaveVraag, type Opgave } from '../../api/meldplicht';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { useIsAanbieder } from '../../delen/rol';
import { meldplichtTeksten } from '../../teksten/meldplicht';

/** After an act all of these may show something else. */
export const VERVERS = [['meldingopgaven'], ['meldingen'], ['documenten']] as const;

interface OpgaveKaderProps {
  titel: string;
  inleiding: string;
  children: (opgave: Opgave, gezien: Gezien<Opgave>, terug: string) => ReactNode;
}

/** The page of a form about one melding of a provider. A colleague comes from the melding and goes back there. */
export function OpgaveKader({ titel, inleiding, children }: OpgaveKaderProps) {
  const { id = '' } = useParams({ strict: false });
  const vanAanbieder = useIsAanbieder();
  const vraag = useQuery(opgaveVraag(id));
  return (
    <Gegevens vraag={vraag} wat={meldplichtTeksten.wat}>
      {(opgave) => {
        const terug = `${vanAanbieder ? '/meldplicht' : '/meldingen'}/${opgave.id}`;
        return (
          <Pagina
            titel={titel}
            boven={opgave.onderwerp}
            inleiding={inleiding}
            kruimels={[{ label: opgave.nummer, href: adres(terug) }, { label: titel }]}
          >
            {children(opgave, gezienVan(opgave, vraag), terug)}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
