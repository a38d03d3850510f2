import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Alinea, KnopKoppeling, Knoppen, Koppeling, Laden } from '@navolgbaar/ui';
import { adviezenVanZaak } from '../../api/collegeadviezen';
import { maatregelenVanZaak } from '../../api/lijn';
import type { Veiligheidsafspraak } from '../../api/veiligheidsafspraken';
import { adres } from '../../basis';
import { afspraakTeksten } from '../../teksten/veiligheidsafspraken';

const { vervolg: t } = afspraakTeksten;
type Gevolg = 'maatregel' | 'advies_college';

export const isVervolg = (gevolg: string | undefined): gevolg is Gevolg =>
  gevolg === 'maatregel' || gevolg === 'advies_college';

/** What was chosen after a breach leads somewhere: there, and the way to it as long as nobody took it. */
export function Vervolg({ afspraak }: { afspraak: Veiligheidsafspraak }) {
  const { zaakId, meldingId, afhandeling, kanNaarCollege } = afspraak;
  if (!zaakId)
    return <Stap tekst={t.eerstZaak} href={`/meldingen/${meldingId ?? ''}`} label={t.naarMelding} />;
  if (afhandeling?.gevolg === 'maatregel') return <NaarMaatregel zaakId={zaakId} afspraak={afspraak} />;
  if (!kanNaarCollege) return <Stap tekst={t.wlz} href={`/zaken/${zaakId}`} label={t.naarZaak} />;
  return <NaarAdvies zaakId={zaakId} afspraak={afspraak} />;
}

interface Props {
  zaakId: string;
  afspraak: Veiligheidsafspraak;
}

function NaarMaatregel({ zaakId, afspraak: { id, aanbiederId, afhandeling, controles } }: Props) {
  const { data, isPending } = useQuery(maatregelenVanZaak(zaakId));
  if (isPending) return <Laden regels={2} />;
  // Since it was seen: the measure may have come before somebody wrote down what was chosen.
  const na = controles.findLast(({ uitkomst }) => uitkomst === 'niet_nagekomen')?.op ?? afhandeling?.op ?? '';
  const gevonden = (data ?? []).filter(
    (een) => een.aanbiederId === aanbiederId && een.opgelegdOp >= na && een.status !== 'ingetrokken',
  );
  return gevonden.length > 0 ? (
    <Gevonden tekst={t.maatregelOpgelegd}>
      {gevonden.map((een) => (
        <Koppeling key={een.id} href={adres(`/maatregelen/${een.id}`)}>
          {t.naarMaatregel}
        </Koppeling>
      ))}
    </Gevonden>
  ) : (
    <Stap
      tekst={t.nogMaatregel}
      href={`/zaken/${zaakId}/maatregel?afspraak=${id}`}
      label={t.legMaatregelOp}
    />
  );
}

function NaarAdvies({ zaakId, afspraak: { id } }: Props) {
  const { data, isPending } = useQuery(adviezenVanZaak(zaakId));
  if (isPending) return <Laden regels={2} />;
  // Also one that began with another breach, and took this one in.
  const gevonden = (data ?? []).filter(({ basisIds }) => basisIds?.includes(id));
  return gevonden.length > 0 ? (
    <Gevonden tekst={t.adviesBegonnen}>
      {gevonden.map((een) => (
        <Koppeling key={een.id} href={adres(`/collegeadviezen/${een.id}`)}>
          {t.naarAdvies(een.gemeenteNaam)}
        </Koppeling>
      ))}
    </Gevonden>
  ) : (
    <Stap tekst={t.nogAdvies} href={`/zaken/${zaakId}/collegeadvies`} label={t.beginAdvies} />
  );
}

const Gevonden = ({ tekst, children }: { tekst: string; children: readonly ReactNode[] }) => (
  <>
    <Alinea>{tekst}</Alinea>
    <ul className="nav-kortelijst">
      {children.map((een, plek) => (
        <li key={plek}>{een}</li>
      ))}
    </ul>
  </>
);

const Stap = ({ tekst, href, label }: { tekst: string; href: string; label: string }) => (
  <>
    <Alinea>{tekst}</Alinea>
    <Knoppen>
      <KnopKoppeling href={adres(href)} soort="primair">
        {label}
      </KnopKoppeling>
    </Knoppen>
  </>
);
