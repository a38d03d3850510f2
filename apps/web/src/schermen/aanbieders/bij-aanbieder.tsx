import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { aanbiederVraag, type Aanbieder } from '../../api/aanbieders';
import { adres } from '../../basis';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { aanbiederTeksten as teksten } from '../../teksten/aanbieders';

export interface BijAanbiederProps {
  titel: string;
  inleiding?: string;
  children: (aanbieder: Aanbieder, terug: string) => ReactNode;
}

/** The page of a form that adds something to a provider. */
export function BijAanbieder({ titel, inleiding, children }: BijAanbiederProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(aanbiederVraag(id));
  const terug = adres(`/aanbieders/${id}`);
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(aanbieder) => (
        <Pagina
          titel={titel}
          boven={aanbieder.naam}
          inleiding={inleiding}
          kruimels={[
            { label: teksten.kruimel, href: adres('/aanbieders') },
            { label: aanbieder.naam, href: terug },
            { label: titel },
          ]}
        >
          {children(aanbieder, terug)}
        </Pagina>
      )}
    </Gegevens>
  );
}

/** After adding: the register shows it, and the person is back at the provider. */
export function useTerugNaarAanbieder(id: string): (bericht: string) => void {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return (bericht) => {
    void voorraad.invalidateQueries({ queryKey: ['aanbieders'] });
    kondigAan(bericht);
    gaNaar(`/aanbieders/${id}`);
  };
}
