import { Aanname, datumTekst, StatusLabel, type StatusSoort } from '@navolgbaar/ui';
import type { Norm, Versieregel } from '../../api/toetsingskaders';
import { adres } from '../../basis';
import { toetsingskaderTeksten as t } from '../../teksten/toetsingskaders';
import { woord } from '../../teksten/waarden';

export const LIJST = '/toetsingskaders';
export const kaderPad = (id: string): string => `${LIJST}/${id}`;
export const versiePad = (id: string): string => `${LIJST}/versies/${id}`;
export const schrijfPad = (id: string): string => `${versiePad(id)}/schrijven`;
export const ververs = [['toetsingskaders']];

export const lijstkruimel = { label: t.titel, href: adres(LIJST) };
type Versienaam = Pick<Versieregel, 'id' | 'kaderId' | 'nummer' | 'naam'>;
export const kaderkruimels = ({ kaderId, naam }: Pick<Versienaam, 'kaderId' | 'naam'>) => [
  lijstkruimel,
  { label: naam, href: adres(kaderPad(kaderId)) },
];
/** The crumbs down to a version. */
export const versiekruimels = (versie: Versienaam) => [
  ...kaderkruimels(versie),
  { label: t.versie(versie.nummer), href: adres(versiePad(versie.id)) },
];

const STANDEN: Readonly<Record<string, StatusSoort>> = {
  ...{ geldt: 'gelukt', concept: 'actief', aangekondigd: 'neutraal', vervangen: 'rust', beeindigd: 'rust' },
};

/** What a version is today, and that nobody adopted it. */
export function Versiestand({
  versie: { stand, status },
}: {
  versie: Pick<Versieregel, 'stand' | 'status'>;
}) {
  return (
    <span className="nav-labels">
      <StatusLabel soort={STANDEN[stand] ?? 'neutraal'}>{woord(t.stand, stand)}</StatusLabel>
      {status === 'meegeleverd' && <Aanname />}
    </span>
  );
}

/** When a framework is looked at again, and that this is due. */
export function Evaluatie({ evaluatieOp, stand }: { evaluatieOp: string; stand: string | null }) {
  return (
    <>
      {datumTekst(evaluatieOp)}
      {stand !== null && stand !== 'later' && (
        <span className="nav-onderregel">
          <StatusLabel soort={stand === 'voorbij' ? 'fout' : 'waarschuwing'}>
            {woord(t.teEvalueren, stand)}
          </StatusLabel>
        </span>
      )}
    </>
  );
}

const BINDINGEN: Readonly<Record<string, StatusSoort>> = {
  ...{ wettelijk: 'actief', wettelijk_bij_wkkgz: 'neutraal', aanbeveling: 'rust' },
};

/** Whether a provider must or should. */
export const Binding = ({ binding }: { binding: string }) => (
  <StatusLabel soort={BINDINGEN[binding] ?? 'neutraal'}>{woord(t.binding, binding)}</StatusLabel>
);

/** A theme as a part of a long page. */
export const themadeel = ({ code, naam }: { code: string; naam: string }) => ({
  ...{ id: `thema-${code}`, titel: naam },
});

/** A norm with its parts, in the order of the framework. */
export interface Normboom {
  readonly norm: Norm;
  readonly delen: readonly Norm[];
}

export function alsBoom(normen: readonly Norm[]): Normboom[] {
  const delenVan = (code: string) => normen.filter(({ bovenliggend }) => bovenliggend === code);
  return normen.flatMap((norm) => (norm.bovenliggend === null ? [{ norm, delen: delenVan(norm.code) }] : []));
}
