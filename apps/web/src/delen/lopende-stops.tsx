import { useQuery } from '@tanstack/react-query';
import { datumTekst, Koppeling, Melding } from '@navolgbaar/ui';
import {
  aanbiederVraag,
  gemeentenVraag,
  type Aanbieder,
  type Clientenstop,
  type EigenAanbieder,
} from '../api/aanbieders';
import { useHeeftRecht } from '../api/ik';
import { adres } from '../basis';
import { beeldTeksten } from '../teksten/aanbiederbeeld';
import { aanbiederwaarden } from '../teksten/aanbiederwaarden';
import { woord } from '../teksten/waarden';

const { banner: b, alLopend: t } = beeldTeksten;

/** Who decided on a stop, and when. */
export function wieStopte({ basis, gemeenteNaam, beslotenOp }: Clientenstop): string {
  const dag = datumTekst(beslotenOp);
  return basis === 'besluit_college' ? b.wie.college(gemeenteNaam ?? '', dag) : b.wie.afspraak(dag);
}

/** What a stop is limited to, in words; ids are names here. */
export function useStopbereik({
  locaties,
}: Pick<Aanbieder | EigenAanbieder, 'locaties'>): (stop: Clientenstop) => string {
  const gemeenten = useQuery(gemeentenVraag).data ?? [];
  const namen = (ids: readonly string[], uit: readonly { id: string; naam: string }[]) =>
    ids.flatMap((id) => uit.find((rij) => rij.id === id)?.naam ?? []);
  return ({ gemeenteIds, locatieIds, zorgsoorten }) =>
    [
      ...namen(gemeenteIds, gemeenten),
      ...namen(locatieIds, locaties),
      ...zorgsoorten.map((soort) => woord(aanbiederwaarden.zorgsoort, soort)),
    ].join(', ') || b.alles;
}

/**
 * Which stops this provider has already, for who records one more: it may be for another location or gemeente, so nothing is
 * refused. Nothing for who may not read the register of providers.
 */
export function LopendeStops({ aanbiederId }: { aanbiederId: string }) {
  const mag = useHeeftRecht()('aanbieder:lezen');
  const { data } = useQuery({ ...aanbiederVraag(aanbiederId), enabled: mag && aanbiederId !== '' });
  return data ? <Waarschuwing aanbieder={data} /> : null;
}

function Waarschuwing({ aanbieder }: { aanbieder: Aanbieder }) {
  const bereik = useStopbereik(aanbieder);
  const stops = aanbieder.clientenstops.filter(({ stand }) => stand in t.stand);
  if (stops.length === 0) return null;
  return (
    <Melding soort="waarschuwing" titel={t.titel(stops.length)} aankondigen>
      <p className="nav-alinea">{t.tekst}</p>
      <ul className="nav-kortelijst">
        {stops.map((stop) => (
          <li key={stop.id}>
            {t.regel(
              woord(t.stand, stop.stand),
              datumTekst(stop.ingang),
              stop.tot && datumTekst(stop.tot),
              wieStopte(stop),
            )}
            <span className="nav-onderregel nav-klein">{`${b.bereik}: ${bereik(stop)}`}</span>
          </li>
        ))}
      </ul>
      <p className="nav-alinea">
        <Koppeling href={adres(`/aanbieders/${aanbieder.id}`)}>{t.naar}</Koppeling>
      </p>
    </Melding>
  );
}
