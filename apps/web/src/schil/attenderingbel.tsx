import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Pictogram } from '@navolgbaar/ui';
import { aantalVraag } from '../api/attenderingen';
import { adres } from '../basis';
import { attenderingTeksten as t } from '../teksten/attenderingen';

/** In the bar: how many attenderingen are unread, and the way to them. Also asked again on every other page. */
export function Attenderingbel() {
  const voorraad = useQueryClient();
  const pad = useLocation({ select: (plaats) => plaats.pathname });
  const { data } = useQuery(aantalVraag);
  useEffect(() => {
    void voorraad.refetchQueries({ queryKey: aantalVraag.queryKey }, { cancelRefetch: false });
  }, [pad, voorraad]);
  const ongelezen = data?.ongelezen ?? 0;
  return (
    <a href={adres('/attenderingen')} className="nav-balk__knop nav-bel">
      <Pictogram naam="bel" />
      <span className="nav-bel__woord">{t.bel}</span>
      {data && ongelezen > 0 && (
        <>
          {' '}
          <span className="nav-bel__aantal">{t.aantal(ongelezen, data.meer)}</span>
          <span className="nav-verborgen"> {t.ongelezenNa}</span>
        </>
      )}
    </a>
  );
}
