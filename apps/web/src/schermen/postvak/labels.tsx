import { StatusLabel } from '@navolgbaar/ui';
import type { Postregel } from '../../api/post';
import { postTeksten as teksten } from '../../teksten/post';
import { woord } from '../../teksten/waarden';

export function Poststatus({ status }: Pick<Postregel, 'status'>) {
  return (
    <StatusLabel soort={teksten.statussoort[status as keyof typeof teksten.statussoort] ?? 'neutraal'}>
      {woord(teksten.status, status)}
    </StatusLabel>
  );
}

/** What a person should know of a mail before reading it. */
export function Postmerken({ bijzonder, automatisch, afzenderIsMelder }: Postregel) {
  return (
    <>
      {bijzonder && <StatusLabel soort="waarschuwing">{woord(teksten.bijzonder, bijzonder)}</StatusLabel>}
      {afzenderIsMelder === false && <StatusLabel soort="waarschuwing">{teksten.nietDeMelder}</StatusLabel>}
      {automatisch && <StatusLabel>{teksten.reden.automatisch}</StatusLabel>}
    </>
  );
}

export const onderwerpVan = ({ kop }: Pick<Postregel, 'kop'>): string =>
  kop ? kop.onderwerp || teksten.zonderOnderwerp : teksten.verzegeld;

export const afzenderVan = ({ kop }: Pick<Postregel, 'kop'>): string => {
  if (!kop) return teksten.verzegeld;
  return [kop.afzenderNaam, kop.afzenderAdres].filter(Boolean).join(', ') || teksten.zonderAfzender;
};
