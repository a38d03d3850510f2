import { Koppeling, StatusLabel, Termijn, type StatusSoort, type TermijnProps } from '@navolgbaar/ui';
import { useCollegaNamen, useIk, useVandaag } from '../api/ik';
import { adres } from '../basis';
import { plekVanTermijn, type Termijnplek } from './plek';
import { termijnnaam } from '../teksten/termijnen';
import { zaakdeelTeksten as teksten } from '../teksten/zaken';
import { woord } from '../teksten/waarden';
import { zaakwaarden } from '../teksten/zaakwaarden';

type Waardelijst = keyof typeof zaakwaarden;

const soorten: Readonly<Record<string, StatusSoort>> = {
  eerste_beoordeling: 'waarschuwing',
  onderzoek_loopt: 'actief',
  beoordeling: 'waarschuwing',
  maatregelen: 'actief',
  rapportage: 'actief',
  gepland: 'actief',
  afgelegd: 'gelukt',
  wacht_op_antwoord: 'actief',
  geweigerd: 'fout',
  gegeven: 'actief',
  rapport_ontvangen: 'waarschuwing',
  aanvulling_gevraagd: 'actief',
  gesprek_volgt: 'waarschuwing',
  afgerond: 'gelukt',
  opgelegd: 'actief',
  opnieuw_gevraagd: 'waarschuwing',
  ontvangen: 'waarschuwing',
  opgevolgd: 'gelukt',
  deels_opgevolgd: 'waarschuwing',
  niet_opgevolgd: 'fout',
  deels: 'waarschuwing',
  niet: 'fout',
  concept: 'waarschuwing',
  vastgesteld: 'gelukt',
  voorgesteld: 'waarschuwing',
  besloten: 'actief',
  gepubliceerd: 'gelukt',
  mislukt: 'fout',
  te_printen: 'waarschuwing',
  bevestigd: 'gelukt',
  voldoende: 'gelukt',
  onvoldoende: 'fout',
  voldoet: 'gelukt',
  voldoet_deels: 'waarschuwing',
  voldoet_niet: 'fout',
  loopt: 'actief',
  te_laat: 'fout',
  opgeschort: 'waarschuwing',
  voldaan: 'gelukt',
  voldaan_te_laat: 'waarschuwing',
  afgesproken: 'actief',
  goedgekeurd: 'gelukt',
  afgekeurd: 'fout',
  open: 'actief',
  geregistreerd: 'actief',
  positief: 'gelukt',
  tekortkoming: 'fout',
  afhankelijk_van_partner: 'waarschuwing',
};

/** How far a case is. While something of a closed case is still followed, it does not read as closed (AC-2). */
export function Fase({
  zaak: { status, openMonitoring },
}: {
  zaak: { status: string; openMonitoring: boolean };
}) {
  if (status === 'afgesloten' && openMonitoring)
    return <StatusLabel soort="actief">{teksten.volgt}</StatusLabel>;
  return <Stand lijst="zaakstatus" code={status} />;
}

/** A status or judgement of the case line as a label: what asks for work stands out, what is done does not. */
export function Stand({ lijst, code }: { lijst: Waardelijst; code: string }) {
  return <StatusLabel soort={soorten[code] ?? 'rust'}>{woord(zaakwaarden[lijst], code)}</StatusLabel>;
}

/** What runs beside a case now. */
export function SamenloopLabels({ samenloop }: { samenloop: readonly string[] }) {
  return samenloop.map((soort) => (
    <StatusLabel key={soort} soort="waarschuwing">
      {woord(zaakwaarden.samenloop, soort)}
    </StatusLabel>
  ));
}

/** Links to a case; only its number for who may not read it. */
export function ZaakKoppeling({ id, nummer }: { id: string | null | undefined; nummer: string }) {
  return id ? <Koppeling href={adres(`/zaken/${id}`)}>{nummer}</Koppeling> : <>{nummer}</>;
}

/** Names a term and leads to where it is acted on. */
export function TermijnKoppeling({
  termijn,
}: {
  termijn: Termijnplek & { kenmerk: string; naam: string; bijAanbieder: string | null };
}) {
  const plek = plekVanTermijn(termijn);
  const tekst = `${termijn.kenmerk} ${termijnnaam(termijn)}`;
  return plek ? <Koppeling href={adres(plek)}>{tekst}</Koppeling> : <>{tekst}</>;
}

/** Who did something, by name where the reader may know it. */
export const useWie = (): ((id: string | null) => string) => useNaam(teksten);

/** As `useWie`, within a sentence: "door u". */
export const useWieInZin = (): ((id: string | null) => string) => useNaam(teksten.inZin);

function useNaam(woorden: Record<'systeem' | 'ik' | 'ander', string>): (id: string | null) => string {
  const ik = useIk();
  const naamVan = useCollegaNamen();
  return (id) => {
    if (id === null) return woorden.systeem;
    return id === ik.id ? woorden.ik : (naamVan(id) ?? woorden.ander);
  };
}

/** A term for a list: the day and how far away it is; a term that ended says how. */
export function TermijnCel({
  uiterlijk,
  open = true,
  opgeschortOp = null,
}: {
  uiterlijk: string | null;
  open?: boolean;
  opgeschortOp?: string | null | undefined;
}) {
  const vandaag = useVandaag();
  if (!open) return <span className="nav-zacht">{teksten.geenTermijn}</span>;
  return <Termijn compact datum={uiterlijk} vandaag={vandaag} {...alsStilstand(opgeschortOp)} />;
}

/** How a term that stands still is shown; nothing for one that runs. */
export function alsStilstand(
  opgeschortOp: string | null | undefined,
): Pick<TermijnProps, 'status' | 'opgeschortSinds'> {
  return opgeschortOp ? { status: 'opgeschort', opgeschortSinds: opgeschortOp } : {};
}
