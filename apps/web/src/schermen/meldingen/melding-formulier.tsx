import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { meldingVraag, type Melding } from '../../api/meldingen';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { lijstadres } from '../../delen/lijstplaats';
import { Pagina } from '../../delen/pagina';
import { dossierTeksten } from '../../teksten/melding';
import { meldingTeksten } from '../../teksten/meldingen';
import { identiteit } from './identiteit';

type Tekst = string | ((melding: Melding) => string);
const tekst = (wat: Tekst, melding: Melding): string => (typeof wat === 'string' ? wat : wat(melding));

export interface MeldingFormulierpaginaProps {
  /** What the act is called, where that depends on the melding. */
  titel: Tekst;
  inleiding: Tekst;
  children: (melding: Melding, gezien: Gezien<Melding>, terug: string) => ReactNode;
}

/** The page of a form that changes an existing melding: its head, its bar and the version that the person saw. */
export function MeldingFormulierpagina(props: MeldingFormulierpaginaProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(meldingVraag(id));
  return (
    <Gegevens vraag={vraag} wat={dossierTeksten.wat}>
      {(melding) => (
        <Inhoud key={melding.id} melding={melding} gezien={gezienVan(melding, vraag)} {...props} />
      )}
    </Gegevens>
  );
}

function Inhoud({
  melding,
  gezien,
  children,
  ...teksten
}: MeldingFormulierpaginaProps & { melding: Melding; gezien: Gezien<Melding> }) {
  const titel = tekst(teksten.titel, melding);
  const terug = adres(`/meldingen/${melding.id}`);
  return (
    <Pagina
      titel={titel}
      boven={melding.onderwerp}
      inleiding={tekst(teksten.inleiding, melding)}
      kruimels={[
        { label: meldingTeksten.kruimel, href: lijstadres('/meldingen') },
        { label: melding.nummer, href: terug },
        { label: titel },
      ]}
      identiteit={identiteit(melding)}
    >
      {children(melding, gezien, terug)}
    </Pagina>
  );
}
